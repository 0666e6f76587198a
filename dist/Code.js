// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var an=Object.defineProperty;var Tl=Object.getOwnPropertyDescriptor;var Cl=Object.getOwnPropertyNames;var Pl=Object.prototype.hasOwnProperty;var Sl=(e,t,n)=>t in e?an(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Al=(e,t)=>{for(var n in t)an(e,n,{get:t[n],enumerable:!0})},Il=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Cl(t))!Pl.call(e,o)&&o!==n&&an(e,o,{get:()=>t[o],enumerable:!(r=Tl(t,o))||r.enumerable});return e};var Dl=e=>Il(an({},"__esModule",{value:!0}),e);var C=(e,t,n)=>Sl(e,typeof t!="symbol"?t+"":t,n);var sg={};Al(sg,{DIRECTIONS_LINK:()=>al,EXPECTED_SALES:()=>sl,LAST_VISIT:()=>tl,NEXT_ORDER:()=>rl,NEXT_VISIT:()=>el,ORDER_PROBABILITY:()=>ol,
TRAVEL_MINUTES:()=>il,VISIT_STATUS:()=>nl,onEdit:()=>vl,onInstall:()=>xl,onOpen:()=>wl});var Tt=globalThis,l=Tt.Math,d=Tt.Number,f=Tt.Array,p=Tt.Map,h=Tt.Set;var Io={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var Ct=e=>`${e} ${e===1?"row":"rows"}`,Do={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${Ct(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${Ct(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",listTooLong:e=>`The list has more than ${e.toLocaleString(
"en-US")} rows, more than one import can finish. Split it, by year for instance, and import the parts one after the othe\
r`,noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`\
"${e}" was merged into "${t}": ${Ct(n)} of visits, orders and cases now point there`,cannotMerge:"That customer is no lo\
nger there. Open the list again",evidence:{name:"name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.
join(", ")}`,askTab:(e,t)=>`Import "${e}" as a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${Ct(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${Ct(t.refused)}`};var _o={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
le number)",visitMinutes:'Minutes that a visit takes. Empty: as in "Settings"',visitHours:"When visits are welcome (e.g.\
 09:00-12:00, 14:00-17:00). Empty: any working time",closed:"Closed days (e.g. Wed, 2nd & 3rd Tue, holidays, 12/29-1/3)",
busy:"Days to avoid although open (e.g. 12/10-12/31, month end)",status:"active, paused, lost or merged. Only active cus\
tomers are planned",mergedInto:"Written by Meguri: the customer that this one was merged into",reorderState:"Written by \
Meguri: late, this week, on time"},visits:{done:"Ticking it stamps the time and sets the status (on a phone too)",fixed:"\
A ticked visit keeps its day and time",planMark:"Marks rows that Meguri planned. Clear it and the row becomes your own"},
orders:{amount:"Empty: quantity x unit price",deliveryDay:"The promised day. Until delivered, a visit on that day is cer\
tain",delivered:"Tick when delivered"},cases:{due:"Due date. A claim makes a visit before it certain",status:"open or cl\
osed"},proposals:{day:"The visit at which it is proposed. Empty: the next one",customerId:'ID or name from "Customers"',
productId:'ID or name from "Products"',outcome:"interested, ordered, no or later. Empty: still to be proposed",againOn:'\
When to speak of it again after "later"'},busyTimes:{repId:'ID or name of a rep in "Reps"',untilDay:"The last day, when \
it goes on for several. Empty: that day alone",start:"When it begins (e.g. 10:00). Empty: from the morning on",end:"When\
 it ends (e.g. 11:30). Empty: to the end of the day",source:"Written by Meguri: the calendar that it came from"},reps:{email:"\
Where the weekly summary goes",workingWeekdays:'E.g. Mon-Fri. Empty: as in "Settings"',workingHours:'E.g. 09:00-18:00. E\
mpty: as in "Settings"'}};var _l=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],W=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Oo={
longDate:({year:e,month:t,date:n})=>`${n} ${_l[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${W(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${W(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${W(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${W(e,"line")} delivered`:"",t>0?`${W(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${W(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${W(t,"rep")}, ${W(n,"stop")}`,round:(e,t)=>`${e} (${W(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${W(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${W(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${W(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${W(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${W(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${W(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${W(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${W(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${W(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${W(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var D=e=>e===""?"":`"${e}"`,Mo={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${D(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${D(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${D(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${D(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${D(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${D(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${D(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${D(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${D(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${D(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${D(e)} cannot be read as closed days (what cou\
ld be read is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holiday\
s, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${D(e)} names closed days that cannot be computed`,remedy:"Write \
the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${D(e)} cannot be read as speeds by dis\
tance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),closingNeedsStart:e=>({
what:`${D(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from 2026-11-25)"}),weekdaysNotUnderstood:e=>({
what:`${D(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({
what:`There is a second column "${t}"`,remedy:"Give it another header. Only the first one is used"}),ambiguousName:e=>({
what:`The name ${D(e)} stands for more than one row`,remedy:"Write the ID instead"}),duplicateId:e=>({what:`${D(e)} stan\
ds in another row too`,remedy:"Change one of them. The second row is not used"}),unknownCustomer:e=>({what:`The customer\
 ${D(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands in "Customers"'}),unknownRep:e=>({what:`The re\
p ${D(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in "Reps"'}),unknownProduct:e=>({what:`The product\
 ${D(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID or a name that stands in "Products"'}),noPosition:e=>({
what:`Without latitude and longitude it cannot be put on a route ${D(e)}`,remedy:"Write latitude and longitude (right-cl\
ick the place on a map to see them)"}),addressNotFound:e=>({what:`The map knows no address ${D(e)}`,remedy:"Correct the \
address, or write latitude and longitude"}),addressVague:e=>({what:`The address ${D(e)} is not one place alone`,remedy:"\
Write it with its number, or write latitude and longitude"}),impossiblePosition:e=>({what:`There is no such place as ${D(
e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`Latitude and longitude see\
m to be swapped ${D(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude (about 135) second"}),errorValue:e=>({
what:`The formula gives ${D(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`Closed days and visit hours leave no t\
ime for a visit ${D(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'}),registrationMalformed:e=>({what:`${D(
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var zo={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var Fo={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var Lo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
ere a rep has none (e.g. 09:00-18:00)."},workingWeekdays:{label:"Working days",meaning:"Used where a rep has none (e.g. \
Mon-Fri)."},lunch:{label:"Lunch",meaning:"A break within these hours (e.g. 12:00-13:00). Empty: no break."},companyHolidays:{
label:"Company holidays",meaning:"Days without visits (e.g. holidays, 12/29-1/3, 8/13-8/16)."},usualIntervalDays:{label:"\
Usual visit interval (days)",meaning:'For new customers. Each customer has its own in "Customers".'},usualVisitMinutes:{
label:"Usual visit length (min)",meaning:"Used where a customer has none."},startAddress:{label:"Start address",meaning:'\
Your office. A rep may have another in "Reps".'},startPosition:{label:"Start position",meaning:"Latitude, longitude (e.g\
. 34.8669, 138.3222). Used where a rep has none."},managerEmail:{label:"Manager's e-mail",meaning:"Where the weekly summ\
ary goes; commas part several. Empty: none for the manager."},plannerSeconds:{label:"Planning time (seconds)",meaning:"L\
onger makes better routes (0.1-120)."},planWeeks:{label:"Weeks to plan",meaning:"How many weeks one plan covers (1-4). W\
ith two or more, areas are grouped across weeks."},detourFactor:{label:"Detour factor",meaning:"How many times the strai\
ght line a road is (1-5)."},speedBands:{label:"Speeds by distance (km/h)",meaning:"Average speeds, lights included (e.g.\
 to 3 km 22, to 10 km 30, beyond 40: a long drive does its first 3 km at 22)."},learnsTravel:{label:"Learn drives from v\
isits",meaning:'yes or no. Real driving times are learned from "Arrived" and "Left" in "Visits" (from 30 drives on; row \
1 of "Week" shows the correction).'},googleTravel:{label:"Use drives from Google",meaning:`yes or no. Asks Google's Rout\
es API for drives between near customers (it may cost money; the key is entered under "More" in the menu; up to 2,000 dr\
ives a run, kept 30 days).`},planWeekAt:{label:"Plan the week at",meaning:"Weekday and hour (e.g. Fri 15:00): next week \
is planned."},refreshDueAt:{label:"Refresh reorders at",meaning:"Every day at this hour (e.g. 6:00)."},summaryAt:{label:"\
Send the weekly summary at",meaning:"Weekday and hour (e.g. Mon 7:00)."},reportsAt:{label:"Rebuild reports at",meaning:"\
Day of the month and hour (e.g. 1 6:00)."},companyName:{label:"Company name",meaning:"Issuer of quotes and delivery note\
s."},companyAddress:{label:"Company address",meaning:"Printed on quotes and delivery notes. Empty: the start address."},
companyPhone:{label:"Company telephone",meaning:"Printed on quotes and delivery notes."},registrationNumber:{label:"Regi\
stration number",meaning:"Of the qualified invoice issuer (T and 13 digits). Printed on quotes and delivery notes."},taxRounding:{
label:"Rounding of tax",meaning:"down, nearest or up. Tax is rounded once for each rate of a document."},quotePrefix:{label:"\
Quote number prefix",meaning:"First letters of quote numbers (e.g. Q gives Q2026-0001). At most 10."},quoteValidDays:{label:"\
Quotes valid for (days)",meaning:"Days from the quote date (1-366)."},quoteTerms:{label:"Terms on quotes",meaning:"Print\
ed at the foot of a quote (e.g. Payment: 30 days)."},leadDays:{label:"Lead time (working days)",meaning:'Working days fr\
om order to delivery (0-60). A product may have its own in "Products".'},followUpDays:{label:"Follow-up after first deli\
very (days)",meaning:"When to ask how a product delivered for the first time is doing (1-90, 0 for never)."},claimDays:{
label:"Claims due within (days)",meaning:"For claims without a due date, counted from the day they came in (1-90)."},nudgeFactor:{
label:"Late visits from (times)",meaning:'Customers show under "Care" past so many times their visit interval (1-10).'},
voiceTags:{label:"Tags of what customers say",meaning:'As "tag: word, word / tag: word". Notes with one of the words, or\
 with #tag, stand under it in "Voices".'},dailyReportAt:{label:"Daily reports at",meaning:'Every day at this hour (e.g. \
18:00), where there is a "Daily reports" tab.'},newProductDays:{label:"A product is new for so many days",meaning:'For s\
o many days after "Launched on" in "Products" it is proposed, one product a visit. 0: never.'},proposalLaterWeeks:{label:'\
Weeks after "later"',meaning:'So many weeks after a proposal was answered with "later" it is made again.'},sampleNotice:{
label:"About the sample",meaning:"The sample pairs real places with real order rhythms that have nothing to do with each\
 other: places and closing days from Yaizu city open data (CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY \
4.0). No business is shown as it is."}};var Ol=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Qn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Ml=e=>`¥${l.round(e).toLocaleString("en-US")}`,zl=e=>`${l.round(e*100)}%`,P=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,
Eo={appName:"Meguri 巡り",format:{yen:Ml,percent:zl,shortDate:e=>`${Ol[e.weekday]} ${e.date} ${Qn[e.month-1]}`,monthYear:(e,t)=>`${Qn[t-
1]} ${e}`,list:e=>e.join(", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{
title:"Meguri",openSidebar:"Open the sidebar",planWeek:"Plan the week",planMonth:"Plan four weeks",replan:"Re-plan from \
now",refreshDue:"Refresh reorders",buildReports:"Build reports",buildScorecard:"Build rep scores",previewSummary:"Send m\
e a preview of the weekly summary",checkData:"Check the data",moving:"Moving in",importList:"Import a list…",importCustomersTab:"\
Import this tab as customers",importOrdersTab:"Import this tab as orders",mergeCustomers:"Merge duplicate customers…",
calendar:"Calendars (.ics)…",makeBusyTimes:'Make the tab "Busy times"',undo:"Undo",restore:"Go back further…",more:"\
More",setUp:"Set up",addSampleData:"Add sample data",removeSampleData:"Remove sample data",routesKey:"Key for Google",uninstall:"\
Uninstall",office:"Office",actions:"Make the actions tab (for phones)",orderPads:"Make the order pads",pickList:"Make th\
e pick list",quote:"Make the quote of the selected row",dailyReports:"Make today's daily reports",care:"Refresh care",voices:"\
Gather what customers said",targets:"Refresh the targets",proposals:"Refresh the proposals"},jobNames:{setUp:"Set up",planWeek:"\
Plan the week",replan:"Re-plan",refreshDue:"Refresh reorders",buildReports:"Build reports",sendSummary:"Send the weekly \
summary",previewSummary:"Preview the weekly summary",checkData:"Check the data",importList:"Import of a list",mergeCustomers:"\
Merging of customers",buildScorecard:"Rep scores",importBusyTimes:"Import of busy times",mailCalendar:"Mailing of the ca\
lendar",undo:"Undo",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"Uninstall",changeVisits:"\
Change of visits",takeOrder:"Order entry",completeOrder:"Complete orders",makeQuote:"Make a quote",handOver:"Note a deli\
very",actions:"Make the actions tab",orderPads:"Make the order pads",pickList:"Make the pick list",deliveryNote:"Make a \
delivery note",dailyReports:"Make the daily reports",care:"Refresh care",voices:"Gather what customers said",targets:"Re\
fresh the targets",proposals:"Refresh the proposals",recordProposal:"Proposal outcome"},outcome:{planned:({stops:e,reps:t,
from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${P(t,"rep")}, ${P(e,"visit")}, ${o} min of driving`,leftOut:e=>`${P(
e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: more work than time, so intervals \
are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-planned: nothing had to move (${P(e,"\
visit")} left)`:`Re-planned: ${P(t,"visit")} moved (${P(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}: ${t} → ${n} (${r})`,
because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"less driving"},added:(e,t,n)=>`${e}\
: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`Reorders refreshed: ${P(e,"c\
ustomer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${P(e,"pivot table")} and a ch\
art`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it to. Fill in the manager's \
e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"The weekly summary could not be sent",summaryAlreadySent:"Thi\
s week's summary has been sent already",checked:e=>e===0?"Checked: no problems":`Checked: ${P(e,"problem")} (see "Proble\
ms")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${P(t,"row")} that somebody has edit\
ed since then stayed as they are`,nothingToUndo:"There is nothing to undo",restored:(e,t,n,r)=>`Back to before "${e}" of\
 ${t} (${P(n,"job")} undone)${r>0?`. ${P(r,"row")} that somebody has edited since then stayed as they are`:""}`,restoreChoose:"\
Enter a number. That job and those after it are undone",restoreChoice:(e,t,n,r)=>`${e}: ${t} ${n}${r===""?"":` (${r})`}`,
notABackup:"That is not a file that Meguri exported",importNotEmpty:"There are customers already, so nothing was importe\
d. Try it in an empty spreadsheet",imported:e=>`Imported: ${P(e,"tab")}`,newerWorkbook:"This spreadsheet is in use with \
a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri",movedMeanwhile:e=>`Somebody ch\
anged the same rows while "${e}" was at work, so nothing was written. Try again when the editing is done`,failedHalfway:(e,t)=>`\
"${e}" failed: ${t}. What was written half-way is put back at the start of the next run`,mailUnsure:e=>`The mail to ${e}\
 was interrupted and may or may not have arrived. It is not sent again, so that nobody gets it twice`,notAnAddress:e=>`N\
ot sent to "${e}": it is no e-mail address (in "Settings" or "Reps")`,mailRefused:e=>`The mail to ${e} was refused. Chec\
k the address, and how many mails are left for today`,outOfTime:e=>`"${e}" stopped here, close to the time limit. The re\
st goes on by itself`,setUpDone:(e,t)=>`Ready: ${P(e,"new tab")}, ${t} of yours in use. Choose "Plan the week" first`,setUpAgain:"\
Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set up" in the menu',sampleAdded:e=>`Added samp\
le data: ${P(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are customers already, so no sample data was added",
sampleRemoved:e=>`Removed ${P(e,"row")} of sample data`,sampleEdited:e=>`${P(e,"row")} that somebody has edited or uses \
stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is stopped and nothing is remembered. Tabs and da\
ta stay as they are",locked:(e,t,n)=>`${e} has been running "${t}" since ${n}. Try again when it is done`,lockedUnknown:"\
Another job is running. Wait a moment and try again",protectedCells:"some cells are protected and you may not edit them;\
 ask whoever protected them for permission",tooManyCells:"this spreadsheet would grow beyond the limit of 10 million cel\
ls; delete tabs that nobody uses, and empty rows and columns",tooManyTriggers:'you have 20 triggers, which is the limit;\
 delete those that are not in use under "Extensions" > "Apps Script" > "Triggers"',memoryFull:"more would be remembered \
about this spreadsheet than the limit of 500 KB; reduce what other scripts keep in its document properties",noSchedule:e=>`\
The schedule is not running yet: ${e}. Then choose "Set up" once more. Everything in the menu works meanwhile`,noTimeToWrite:e=>`\
"${e}" stopped before it wrote anything, close to the time limit. The sheet is unchanged. Wait a moment and try again; i\
f it happens again, move old orders and visits to another file`,failed:(e,t)=>`"${e}" failed: ${t}. Your data is unchang\
ed`,missingTab:e=>`The tab "${e}" is missing. "Set up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"\
That visit is gone. Refresh the sidebar",visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t} and fixed. Driving ${n}\
 → ${r} min`,visitAdded:(e,t,{before:n,after:r})=>`${e}: visit added on ${t} and fixed. Driving ${n} → ${r} min`,visitFixed:e=>`${e}\
: fixed to its day and time`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It does not fit there any more. Choose anothe\
r day or time",orderKnown:"This order was entered already",orderImpossible:"Customer or product not found. Refresh the s\
idebar",cancelled:e=>`“${e}” was cancelled. The sheet is unchanged`,settingSaved:e=>`"${e}" saved`,settingRefused:(e,t)=>`\
"${e}" not saved: ${t}`,whatAndRemedy:(e,t)=>`${e}. ${t}`,notAllowed:"That input is not valid",problemsRemain:e=>`${P(e,
"row")} could not be used (see "Problems")`,placesLeft:e=>`${P(e,"address","addresses")} still without a position (the n\
ext plan or check goes on)`,nobody:"Somebody",previewQuota:"Today's quota of mails is used up. Try again tomorrow",mailQuota:(e,t)=>`${P(
e,"mail")} left for today (${t} needed). The rest goes tomorrow`},need:{appointment:"appointment",pinned:"pinned visit",
delivery:e=>`delivery promised for ${e}`,claim:e=>`claim (due ${e})`,openCases:e=>P(e,"open case"),interval:(e,t)=>`${P(
e,"day")} since the last visit (every ${t}${e>t?`, ${e-t} late`:""})`,firstVisit:e=>`no visit on record (every ${P(e,"da\
y")})`,order:(e,t)=>`${e} likely to order within 7 days, about ${t}`,wished:"added from the sidebar",purposes:{appointment:"\
Appointment",delivery:"Delivery",claim:"Claim",order:"Order",visit:"Regular visit"}},place:{detour:e=>`${e} min of detou\
r`,onlyDay:"no other day is open",othersFull:"other days are full",otherDay:(e,t)=>`${e} would take ${t} min more`,preferredWeekday:"\
preferred weekday",usualWeekday:"usual weekday",whenItOpens:"waits until it opens"},leftOut:{noOpenTime:e=>`cannot be vi\
sited on any day (${e.join(", ")})`,shut:{repOff:"rep off",closed:"closed",busy:"busy period",hours:"does not fit into v\
isit hours",tooSoon:"too near another visit"},noGap:"fits into no gap between lunch and appointments",wait:(e,t)=>`${P(e,
"day")} without a visit by then (every ${t}${e>t?`, ${e-t} late`:""})`,noTime:e=>`not enough time (about ${P(e,"minute")}\
 more would do)`,displaces:(e,t)=>`would push out "${e}" (+${t} min of driving)`,notWorth:e=>`${P(e,"minute")} more of d\
riving: better in a later week`,clash:"clashes with another appointment",noShift:"the rep has no working day",part:(e,t,n)=>`\
only ${e} of ${t} visits fit: ${n}`,notDue:"no longer needs a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,
span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,travelMinutes:t,kilometres:n,ends:r})=>`${P(e,"visit")}, ${t} min of drivi\
ng, ${n}, back at ${r}`,directions:"Directions",map:"Map",weekTitle:({from:e,to:t,stops:n,travelMinutes:r})=>`${e} to ${t}\
: ${P(n,"visit")}, ${r} min of driving`,leftOutTitle:e=>`Not visited as wished: ${P(e,"customer")}`,loadTitle:"Work and \
lateness",stretchedByRank:(e,t,n)=>`More work than time: intervals are stretched by rank, A ${e}, B ${t}, C ${n}`,lateness:(e,t,n)=>`${P(
e,"customer")} beyond the interval: ${t.toFixed(1)} times on average, ${n.share.toFixed(1)} times at most (${n.name})`,learned:({
addedMinutes:e,factor:t,legs:n})=>`Drives corrected by ${n} on record: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,
free:"No visits",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"times clash"},today:{title:({
rep:e,date:t,stops:n,travelMinutes:r})=>`${t} ${e}: ${P(n,"visit")}, ${r} min of driving`,nothing:(e,t)=>`${t} ${e}: no \
visits today`,next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${P(n,"visit")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e}\
 (every ${P(t,"day")}, last ${n} ago)`,usual:e=>`Usual: ${e}`,suggestion:(e,t,n)=>`Propose: ${e} (${P(n,"customer")} buy\
 it along with ${t})`,dropped:(e,t)=>`Gone: ${e} (${P(t,"day")})`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",
followUp:"Follow-up",proposal:"Proposal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},
roads:{keyTitle:"Key for drives from Google",keyQuestion:"Enter a key for the Routes API of Google Maps Platform. It is \
kept with your own settings and never written into the sheet. OK without a key removes it.",keySaved:'Key saved. Set "Us\
e drives from Google" in "Settings" to yes: the next plan uses it',keyRemoved:"Key removed. Drives are computed",noKey:'\
Drives were computed: there is no key for Google ("More" > "Key for Google" in the menu)',failed:e=>`Google could not be\
 asked, so drives it does not know yet were computed (${e})`,source:(e,t)=>`${P(e,"drive")}: Powered by Google, ©${t} G\
oogle`},reports:{salesHeaders:["Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","\
Rep","Customer","Planned","Done","Missed"],month:"Month",amount:"Amount",expected:"Expected",planned:"Planned",done:"Don\
e",missed:"Missed",repByMonth:"Sales by rep and month",categoryByMonth:"Sales by category and month",customerByMonth:"Sa\
les by customer and month",visitsByRepAndWeek:"Visits by week and rep (planned and done)",salesByMonth:"Sales by month"},
mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[Meguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly\
 summary for ${e}`,results:"Last week",byRep:"By rep",due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"\
Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e} planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${P(
e,"order")}, ${t}`,weekBefore:"Against the week before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:e=>`\
Target of ${Qn[e-1]}`,outlook:"Sales to expect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e}\
 (80% range ${t} to ${n})`,targetChance:"Chance of reaching this month's target",targetFigures:(e,t,n)=>`${e} of ${t} (${n}\
)`,repLine:(e,t,n)=>`${e} of ${P(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${P(n,"visit")}`,footer:"\
Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar."},functions:{unknownCustomer:e=>`\
Customer "${e}" is not in the Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, not "${e}"`,noPosition:e=>`\
"${e}" has no latitude and longitude`,tooFewStops:"At least two customers with a known place are needed",tooManyStops:"G\
oogle Maps takes 11 places at most. Split the range"},forecast:{fewOrders:({sinceDays:e})=>`only one order day yet, ${e}\
 days ago`,rhythm:({gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,past:({gapDays:e,sinceDays:t,
pastDays:n})=>`usually every ${e} days, last ${t} days ago (${n} past)`,faster:({beforeDays:e,nowDays:t})=>`orders come \
faster of late (every ${e} → ${t} days)`,slower:({beforeDays:e,nowDays:t})=>`orders come slower of late (every ${e} → ${t}\
 days)`,shrinking:({share:e})=>`bought ${l.round(100*(e??0))}% in the last 3 months of what it was in the 3 before`,droppedCategory:({
sinceDays:e},t)=>`nothing of "${t}" for ${e} days`,droppedItems:({count:e,sinceDays:t},n)=>e===1?`no ${n} for ${t} days`:
`${e} items no longer bought (${n}: ${t} days)`,quiet:({gapDays:e,sinceDays:t,times:n})=>`no order for ${t} days, usuall\
y every ${e} (${(n??0).toFixed(1)} times)`}};var Wo={calendar:Io,moving:Do,notes:_o,office:Oo,problems:Mo,proposals:zo,scorecard:Fo,settings:Lo,...Eo};var No={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Fl=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Zo={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=Fl([["新しく入れた行",e.added,"件"],["空欄\
を埋めた行",e.filled,"件"],["すでにある行",e.unchanged,"件"],["新しい顧客",e.createdCustomers,"件"],[
"新しい商品",e.createdProducts,"件"]]),n=e.refused===0?"":`。取り込めなかった行が${e.refused}件あります（「取込で\
きない行」タブに理由）`;return`取り込みました: ${t===""?"新しいものはありません":t}${n}`},refusedLine:(e,t,n)=>t===
""?`${e}行目: ${n}`:`${e}行目「${t}」: ${n}`,emptyList:"表に中身がありません",listTooLong:e=>`表が${e.
toLocaleString("en-US")}行を超えていて、一度では取り込みきれません。年ごとなどに分けて、順に取り込んでください`,
noSuchTab:e=>`タブ「${e}」がありません`,ownTab:e=>`「${e}」は巡りのタブです。別のタブを選んでください`,
merged:(e,t,n)=>`「${e}」を「${t}」にまとめました: 訪問・受注・対応など${n}行を付け替えました`,
cannotMerge:"その顧客はもうありません。一覧を開き直してください",evidence:{name:"名前",kana:"\
フリガナ",address:"住所",phone:"電話"},evidenceOf:e=>`${e.join("・")}が同じ`,askTab:(e,t)=>`「${e}」を顧客のリストと\
して取り込みますか？
新しい顧客 ${t.added}件
空欄を埋める顧客 ${t.filled}件
変わらない顧客 ${t.unchanged}件
取り込めない行 ${t.refused}件`,askOrdersTab:(e,t)=>`「${e}」を受注のリストとして取り込みますか？
新しい受注 ${t.added}行
すでにある受注 ${t.unchanged}行
取り込めない行 ${t.refused}行`};var Bo={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
visitMinutes:"1回の訪問にかかる分。空欄なら「設定」の値",visitHours:"訪ねてよい時間（例 09:00-12:00, 14:00-17\
:00）。空欄なら勤務時間中いつでも",closed:"休みの日（例 水, 第2・第3火, 祝, 年末年始, 水午後）",
busy:"店は開いていても避けたい日（例 12/10-12/31, 月末, 五十日）",status:"取引中・休止・離反・統合済。計画に入るのは取引中だ\
けです",mergedInto:"巡りが書きます: 統合した先の顧客ID",reorderState:"巡りが書きます: 遅れ・今週・順調"},
visits:{done:"チェックすると時刻と状況が入ります（スマートフォンでも使えます）",fixed:"チ\
ェックした予定は、日と時刻を動かしません",planMark:"巡りが計画した行の印です。消すと、その行は人が書いた予定になります"},
orders:{amount:"空欄なら 数量×単価",deliveryDay:"約束した納品日。納品済でなければ、その日の訪問に必ず入ります",
delivered:"納めたらチェック"},cases:{due:"期限。クレームは期限までの訪問に必ず入ります",status:"\
対応中・完了"},proposals:{day:"提案する訪問の日。書かなければ次の訪問",customerId:"「顧客」のIDか顧客名",
productId:"「商品」のIDか商品名",outcome:"関心あり・受注・見送り・また後で。空欄なら、これから提案します",
againOn:"「また後で」のあと、もう一度話す日"},busyTimes:{repId:"「担当者」のIDか氏名",untilDay:"\
何日も続くときの最後の日。空欄ならその日だけ",start:"始まり（例 10:00）。空欄なら朝から",
end:"終わり（例 11:30）。空欄なら一日の終わりまで",source:"巡りが書きます: 取り込んだカレンダーの名前"},
reps:{email:"週報の送り先",workingWeekdays:"例 月-金。空欄なら「設定」の値",workingHours:"例 09:00-18\
:00。空欄なら「設定」の値"}};var jo={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
: 受注${t}行・${n}（税抜）${r===""?"":`・納品 ${r}`}`,nothingToOrder:"注文数が入っている行がありません",
unknownCustomer:"その顧客は「顧客」タブにありません",unknownProduct:e=>`「${e}」は「商品」タブにありません`,
noPrice:e=>`「${e}」の単価が分かりません。「商品」か「顧客単価」に書いてください`,quoteEmpty:"\
その見積の行が見つかりません",quoteMade:({number:e,customer:t,lines:n,total:r})=>`見積書 ${e}: ${t}・${n}\
行・${r}（税込）`,quoteOrdered:e=>`見積 ${e} はもう受注になっています`,noRegistration:"登録番号が「設定」にないの\
で、見積書・納品書に印刷していません",registrationCheck:e=>`登録番号 ${e} の検査数字が合いません。法人なら番号を確かめてく\
ださい`,pageProblems:{tooManyLines:"1枚に印刷できるのは40行までです。見積を分けてください",tooManyRates:"\
1枚に印刷できる税率は4つまでです。書類を分けてください"},nothingToDeliver:(e,t)=>`${e}に${t}に\
納める物はありません`,deliveryNoteMade:(e,t,n)=>`納品書 ${e}: ${t}・${n}行`,returned:"返品",handedOver:(e,t,n)=>[
e>0?`納品${e}行`:"",t>0?`一部納品${t}行`:"",n===""?"":`残りは ${n}`].filter(r=>r!=="").join("・")||"変わったところは\
ありません",pickListTitle:(e,t)=>`集荷表 ${e}（納品先${t}件）`,pickListMade:(e,t,n)=>n===0?`${e}に納める物はありませ\
ん`:`${e}の集荷表を作りました: 担当${t}人・納品先${n}件`,round:(e,t)=>`${e}（${t}件）`,loadTotals:"\
積む物の合計",loadOrder:"積む順（最後に降ろす物から）",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`　${n}`}`,
noVisit:"訪問の予定がありません",quoteHow:"「見積」タブに顧客・商品・数量を書き、その行の「見積書を作る」にチェックを入れてください",
noSuchDay:e=>`「${e}」は日付として読めません（例 11/25、明日）`,nameCustomer:"「指定」に顧客のIDか名前を書いてください",
actionsTitle:"チェックを入れると実行します（スマートフォンでも使えます）",actionsMade:"「操作」\
タブを作りました",hints:{pickList:"納品日（例 11/25、明日）。空欄なら次に納品のある日",orderPads:"\
日付。空欄なら今日",deliveryNote:"顧客のIDか名前",dailyReports:"日付。空欄なら今日"},padTitle:(e,t)=>`\
注文票 ${e} ${t}`,padTab:e=>`注文票 ${e}`,padsMade:(e,t)=>t===0?`${e}に訪問の予定はありません`:`${e}の注\
文票を作りました: 担当${t}人`,padState:(e,t)=>`${e} 受注済${t===""?"":`・納品 ${t}`}`,stockNote:e=>`在庫${e}`,
reportsMade:(e,t)=>t===0?`${e}の訪問も受注もありません`:`${e}の日報を作りました: ${t}人`,report:{visited:(e,t,n)=>`\
訪問 ${e}/${t}件${n>0?`（不在${n}）`:""}`,sold:(e,t)=>`受注 ${e}件 ${t}`,driven:(e,t)=>`移動 ${e}分 ${t}`,absent:"\
不在",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`【${n}】`}${r===""?"":` ${r}`}`,notVisited:e=>`未訪問: ${e}`,
order:(e,t,n)=>`${e} ${t}（${n}）`,step:(e,t,n)=>`${e}: ${t}${n===""?"":`（次回${n}）`}`,openCase:(e,t,n,r)=>`${e}\
 ${t}: ${n}${r===""?"":`（期限${r}）`}`},followUp:e=>`初めて納めた商品の様子を聞く: ${e}`,followUpsMade:e=>`\
初納品のフォローを「対応」に${e}件足しました`,careTitle:e=>`気配り ${e}`,careMade:e=>`気配りを更新しました:\
 ${e}件`,careTypes:{case:"対応の期限",late:"訪問の遅れ",noOrder:"注文なし",birthday:"誕生日",greeting:"\
時候の挨拶"},careCase:(e,t,n)=>`${e}: ${t}${n>0?`（期限を${n}日過ぎています）`:""}`,careLate:(e,t)=>`${e}\
日訪ねていません（間隔の${t}倍）。次の予定もありません`,careNoOrder:(e,t)=>`${e}から2回訪ねて注文がありません\
（最後の注文 ${t}）`,careBirthday:e=>e===""?"窓口の方の誕生日":`${e}様の誕生日`,greetings:{newYearVisit:"\
年始の挨拶",winterCard:"寒中見舞い",summerGift:"お中元",summerCard:"暑中見舞い",lateSummerCard:"残暑見舞い",
yearEndGift:"お歳暮",newYearCard:"年賀状（25日までに投函）"},voiceOther:"その他",voiceHead:(e,t)=>`${e}\
（${t}）`,voicesTitle:e=>`顧客の声（この${e}日）`,voicesMade:e=>`顧客の声をまとめました: ${e}件`,
voiceSources:{visit:"訪問",case:"対応"},targetsTitle:e=>`${e}の目標と実績（税抜）`,targetsMade:e=>`${e}の月間\
目標を更新しました`,allReps:"合計",pressing:e=>`${e.kind}: ${e.text}（${e.daysLate>0?`${e.daysLate}日超過`:
"期限までに訪問の予定なし"}・担当 ${e.rep}）`,lastTopic:e=>`前回: ${e}`,document:{title:{quoteForm:"御 \
見 積 書",deliveryNote:"納 品 書"},number:{quoteForm:e=>`見積番号　${e}`,deliveryNote:e=>`納品番号　${e}`},
date:{quoteForm:e=>`見積日　${e}`,deliveryNote:e=>`納品日　${e}`},validUntil:e=>`有効期限　${e}`,opening:{quoteForm:"\
下記のとおりお見積り申し上げます。",deliveryNote:"下記のとおり納品いたしました。"},grandTotal:{
quoteForm:"御見積金額（税込）",deliveryNote:"合計金額（税込）"},phone:e=>`TEL　${e}`,registration:e=>`\
登録番号　${e}`,rep:e=>`担当　${e}`,attention:e=>`${e} 様`,rate:"税率",withoutTax:"税抜金額",tax:"消費税",
withTax:"税込金額",rateLine:(e,t)=>`${e}%対象${t?"※":""}`,total:"合計",reducedNote:"※ は軽減税率（8%）対象品目です。",
received:"受領印"}};var _=e=>e===""?"":`「${e}」`,Vo={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
してください"}),missingColumn:(e,t)=>({what:`列「${t}」がありません`,remedy:`見出し「${t}」の列を足してください`}),
missingValue:(e,t)=>({what:`「${t}」が空です`,remedy:`「${t}」を書いてください`}),notANumber:e=>({what:`${_(
e)}は数ではありません`,remedy:"数字だけを書いてください（例 14）"}),negative:e=>({what:`${_(e)}は\
負の数です`,remedy:"0以上の数を書いてください"}),notAWholeNumber:e=>({what:`${_(e)}は1以上の整数ではありません`,
remedy:"1以上の整数を書いてください（例 14）"}),outOfBounds:e=>({what:`${_(e)}は使える範囲の外です`,
remedy:"使える値を書いてください（設定では「説明」にある範囲）"}),notADate:e=>({what:`${_(e)}\
は日付として読めません`,remedy:"年月日を書いてください（例 2026-11-24）"}),notATime:e=>({what:`${_(
e)}は時刻として読めません`,remedy:"時刻を書いてください（例 09:30）"}),notACheckbox:e=>({what:`${_(
e)}はチェックではありません`,remedy:"チェックを入れるか外してください（TRUE / FALSE）"}),unknownChoice:e=>({
what:`${_(e)}は選べる言葉ではありません`,remedy:"プルダウンから選んでください"}),endBeforeStart:e=>({
what:`${_(e)}は終わりが始まりより前です`,remedy:"始まり-終わりの順に書いてください（例 09:00-12:00）"}),
timeNotUnderstood:e=>({what:`${_(e)}は時間として読めません`,remedy:"例のように書いてください（例 09:00-12:00, 14:00-17:00。予\
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${_(e)}は休みの書き方として読めません（読めた部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）"}),
closingIrregular:e=>({what:`${_(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
speedsNotUnderstood:e=>({what:`${_(e)}は距離別の速度として読めません`,remedy:"近いほうから順に書き、最後は速度だけにしてください（例\
 3kmまで22, 10kmまで30, 以遠40）"}),closingNeedsStart:e=>({what:`${_(e)}は、どの週が休みか分かりません`,
remedy:"休みの日を1つ添えてください（例 隔週水(2026-11-25から)）"}),weekdaysNotUnderstood:e=>({what:`${_(
e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),duplicateHeader:(e,t)=>({
what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${_(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${_(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${_(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${_(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${_(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${_(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),addressNotFound:e=>({
what:`住所${_(e)}が地図で見つかりません`,remedy:"住所を直すか、緯度と経度を書いてください"}),
addressVague:e=>({what:`住所${_(e)}では場所が1つに決まりません`,remedy:"番地まで書くか、緯度と経度を書いてください"}),
impossiblePosition:e=>({what:`${_(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${_(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${_(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${_(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"}),
registrationMalformed:e=>({what:`${_(e)}は登録番号の形ではありません`,remedy:"Tと13桁の数字を書いてください（例 T12345678\
90123）"})};var Uo={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var Go={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var Ko={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
当者に勤務時間がないときに使います（例 09:00-18:00）。"},workingWeekdays:{label:"勤務曜日",meaning:"\
担当者に勤務曜日がないときに使います（例 月-金）。"},lunch:{label:"昼休み",meaning:"この時間帯に休みを\
入れます（例 12:00-13:00）。空欄なら休みなし。"},companyHolidays:{label:"会社の休日",meaning:"訪問しな\
い日（例 祝, 年末年始, 8/13-8/16）。"},usualIntervalDays:{label:"通常の訪問間隔(日)",meaning:"新しい顧客の目\
安です。顧客ごとの値は「顧客」に書きます。"},usualVisitMinutes:{label:"通常の訪問時間(分)",
meaning:"顧客に訪問時間がないときに使います。"},startAddress:{label:"出発地",meaning:"会社などの住所。担当者ごと\
の出発地は「担当者」に書きます。"},startPosition:{label:"出発地の座標",meaning:"緯度, 経度（例 34.8669, \
138.3222）。担当者に座標がないときに使います。"},managerEmail:{label:"管理者のメール",meaning:"\
週報の送り先。何人もいれば「,」で区切ります。空欄なら管理者には送りません。"},plannerSeconds:{
label:"計画にかける秒数",meaning:"長いほど良いルートになります（0.1～120）。"},planWeeks:{label:"\
計画する週数",meaning:"一度に作る週の数（1～4）。2以上なら、先の週まで見てエリアをまとめます。"},
detourFactor:{label:"迂回係数",meaning:"道のりは直線距離のおよそ何倍か（1～5）。"},speedBands:{label:"\
距離別の速度(km/h)",meaning:"道のりの距離ごとの平均速度。信号待ちを含みます（例 3kmまで22, 10kmまで30, 以遠40。長い移動も初めの3kmは22km/hです）。"},
learnsTravel:{label:"移動時間を実績で補正",meaning:"する または しない。「訪問」の到着と退出から実際の移動時間を学びます（30区間から。補正の値は「週間ルート」の1行\
目）。"},googleTravel:{label:"Googleの所要時間を使う",meaning:"する または しない。近い顧客どうしの時間をGoogleのRoutes APIに尋ねます（有\
料のことがあります。鍵はメニューの「その他」で入れます。1回に2,000区間まで、30日覚えます）。"},
planWeekAt:{label:"週の計画を作る時",meaning:"曜日と時（例 金 15:00）。翌週のルートを作ります。"},
refreshDueAt:{label:"補充予定を更新する時",meaning:"毎日この時（例 6:00）。"},summaryAt:{label:"週報を送る\
時",meaning:"曜日と時（例 月 7:00）。"},reportsAt:{label:"集計を作り直す時",meaning:"日と時（例 1日 6:00）。"},
companyName:{label:"会社名",meaning:"見積書・納品書の差出人。"},companyAddress:{label:"会社の住所",meaning:"\
見積書・納品書に印刷します（例 〒425-0000 静岡県焼津市…）。空欄なら「出発地」。"},companyPhone:{
label:"会社の電話",meaning:"見積書・納品書に印刷します。"},registrationNumber:{label:"登録番号",meaning:"\
適格請求書発行事業者の登録番号（T＋13桁）。見積書・納品書に印刷します。"},taxRounding:{
label:"消費税の端数",meaning:"切り捨て・四捨五入・切り上げ。書類ごと・税率ごとに1回だけ端数を処理します。"},
quotePrefix:{label:"見積番号の頭",meaning:"見積番号の最初の文字（例 Q → Q2026-0001）。10文字まで。"},
quoteValidDays:{label:"見積の有効日数",meaning:"見積日から何日間有効か（1～366）。"},quoteTerms:{label:"\
見積書の条件",meaning:"見積書の下に印刷する文（例 お支払条件: 月末締め翌月末払い）。"},
leadDays:{label:"納品までの日数",meaning:"受注から納品までの営業日数（0～60）。商品ごとの値は「商品」に書きます。"},
followUpDays:{label:"初納品後のフォロー(日)",meaning:"初めて納めた商品の様子を、何日後に聞くか（1～90、0なら聞かない）。"},
claimDays:{label:"クレームの期限(日)",meaning:"期限を書いていないクレームに、受付から何日の期限を付けるか（1～90）。"},
nudgeFactor:{label:"訪問の遅れの目安(倍)",meaning:"訪問間隔の何倍を過ぎたら「気配り」に出すか（1～10）。"},
voiceTags:{label:"声の分類",meaning:"「分類: 言葉, 言葉 / 分類: 言葉」の形。メモにその言葉か #分類 があれば「顧客の声」に分けて載せます。"},
dailyReportAt:{label:"日報を作る時",meaning:"毎日この時（例 18:00）。「日報」タブがあるときだけ作ります。"},
newProductDays:{label:"新商品とみなす日数",meaning:"「商品」の発売日からこの日数のあいだ、訪問のたびに1つずつ提案します。0なら提案しません。"},
proposalLaterWeeks:{label:"また後での週数",meaning:"提案の結果が「また後で」だったとき、次に提案するまでの週数。"},
sampleNotice:{label:"サンプルについて",meaning:"サンプルデータは架空の組み合わせです。店の場所と休業日は焼津市オープンデータ（CC BY 4.0）、注文は UCI Online\
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Ll=["日","月","火","水","木","金","土"],El=e=>`¥${l.round(e).toLocaleString("en-US")}`,Wl=e=>`${l.round(e*100)}\
%`,Nl=e=>`${e.month}/${e.date}(${Ll[e.weekday]})`,qo={appName:"巡り Meguri",format:{yen:El,percent:Wl,shortDate:Nl,monthYear:(e,t)=>`${e}\
年${t}月`,list:e=>e.join("、"),facts:e=>e.join("・"),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},
menu:{title:"巡り",openSidebar:"サイドバーを開く",planWeek:"週のルートを作る",planMonth:"4週間のルートを作る",
replan:"今からのルートを組み直す",refreshDue:"補充予定を更新",buildReports:"集計を作る",buildScorecard:"\
担当別の成績を作る",previewSummary:"週報を自分に送ってみる",checkData:"データを点検",moving:"移\
行",importList:"リストを取り込む…",importCustomersTab:"このタブを顧客として取り込む",importOrdersTab:"\
このタブを受注として取り込む",mergeCustomers:"重複した顧客をまとめる…",calendar:"カレンダーとつなぐ…",
makeBusyTimes:"「予定」タブを作る",undo:"元に戻す",restore:"前の状態に戻す…",more:"その他",setUp:"\
初期設定",addSampleData:"サンプルデータを入れる",removeSampleData:"サンプルデータを消す",routesKey:"\
Googleの鍵",uninstall:"アンインストール",office:"事務",actions:"操作タブを作る（スマートフォン用）",
orderPads:"注文票を作る",pickList:"集荷表を作る",quote:"選んだ行の見積書を作る",dailyReports:"今日の\
日報を作る",care:"気配りを更新",voices:"顧客の声をまとめる",targets:"月間目標を更新",proposals:"\
提案を更新"},jobNames:{setUp:"初期設定",planWeek:"週のルート作成",replan:"ルートの組み直し",refreshDue:"\
補充予定の更新",buildReports:"集計の作成",sendSummary:"週報の送信",previewSummary:"週報の試し送り",
checkData:"データの点検",importList:"リストの取り込み",mergeCustomers:"顧客の統合",buildScorecard:"担当\
別の成績",importBusyTimes:"予定の取り込み",mailCalendar:"予定表の送信",undo:"元に戻す",addSampleData:"\
サンプルデータの追加",removeSampleData:"サンプルデータの削除",uninstall:"アンインストール",changeVisits:"\
予定の変更",takeOrder:"受注の入力",completeOrder:"受注の補完",makeQuote:"見積書の作成",handOver:"納品\
の記録",actions:"操作タブの作成",orderPads:"注文票の作成",pickList:"集荷表の作成",deliveryNote:"納品\
書の作成",dailyReports:"日報の作成",care:"気配りの更新",voices:"顧客の声のまとめ",targets:"月間目標の更\
新",proposals:"提案の更新",recordProposal:"提案の結果"},outcome:{planned:e=>`${e.from}～${e.to}のルートを作りました: 担\
当${e.reps}人・訪問${e.stops}件・移動${e.travelMinutes}分`,leftOut:e=>`時間に入らなかった顧客が${e}\
件あります（「週間ルート」の下に理由）`,stretched:(e,t)=>`${e}: 仕事が時間より多いため、訪問間隔を目安の${t}\
に延ばして計画しました`,replanned:e=>e.changed===0?`組み直しましたが、変わった予定はありません（残り${e.
stops}件）`:`組み直しました: ${e.changed}件の予定が動きました（残り${e.stops}件）`,moved:(e,t,n,r)=>`${e}\
: ${t} → ${n}（${r}）`,because:{neighbours:"前後の訪問に合わせて",noTimeToday:"今日の残り時間に入らないため",
lessDriving:"移動を減らすため"},added:(e,t,n)=>`${e}: ${t} に追加（${n}）`,dropped:(e,t,n)=>`${e}: ${t} から外\
しました（${n}）`,dueRefreshed:(e,t)=>`補充予定を更新しました: 7日以内に注文しそうな顧客${e}\
件、離反に注意${t}件`,reportsBuilt:e=>`集計を作り直しました: ピボット${e}つとグラフ`,summarySent:e=>`\
週報を送りました: ${e.join("、")}`,summaryNobody:"送り先がありません。「設定」の管理者のメールか「担当者」のメールを書いてください",
summaryNotSent:"週報は送れませんでした",summaryAlreadySent:"この週の週報はもう送ってあります",
checked:e=>e===0?"点検しました: 問題はありません":`点検しました: 問題が${e}件あります（「問題」タブ）`,
undone:e=>`「${e}」の前に戻しました`,undoneExcept:(e,t)=>`「${e}」の前に戻しました。その後に人が書いた${t}\
行はそのままです`,nothingToUndo:"元に戻せる作業がありません",restored:(e,t,n,r)=>`${t}の「${e}」の前\
に戻しました（作業${n}回分）${r>0?`。その後に人が書いた${r}行はそのままです`:""}`,restoreChoose:"\
番号を入れてください。その作業と、後の作業をまとめて元に戻します",restoreChoice:(e,t,n,r)=>`${e}\
: ${t} ${n}${r===""?"":`（${r}）`}`,notABackup:"Meguri が書き出したファイルではありません",importNotEmpty:"\
顧客がもう入っているので、取り込みませんでした。空のスプレッドシートでお試しください",
imported:e=>`取り込みました: タブ${e}`,newerWorkbook:"このブックは新しい版の Meguri で使われています。データを守るため、この版では何も書きません。Meguri \
を更新してください",movedMeanwhile:e=>`「${e}」の間にほかの人が同じ行を書き換えたため、何も書いていません。編集が落ち着いてからもう一度お試しください`,
failedHalfway:(e,t)=>`「${e}」ができませんでした: ${t}。途中まで書いた分は、次の実行の始めに元に戻します`,
mailUnsure:e=>`${e} への送信は途中で止まり、届いたか分かりません。二重に送らないよう、もう一度は送りません`,
notAnAddress:e=>`「${e}」はメールアドレスではないので送っていません（「設定」か「担当者」）`,
mailRefused:e=>`${e} へは送れませんでした。メールアドレスと、今日送れる通数をお確かめください`,
outOfTime:e=>`「${e}」は時間の上限が近いため、ここまでで止めました。残りは自動で続けます`,
setUpDone:(e,t)=>`準備ができました: 新しいタブ${e}、使えるタブ${t}。まず「週のルートを作る」を選んでください`,
setUpAgain:"準備はもうできています。足りないものはありません",notSetUp:"まだ準備ができていません。メニューの「その他」→\
「初期設定」を選んでください",sampleAdded:e=>`サンプルデータを入れました: 顧客${e}件（架空の組み合わ\
せです）`,sampleNotEmpty:"顧客がもう入っているので、サンプルデータは入れませんでした",sampleRemoved:e=>`\
サンプルデータ${e}行を消しました`,sampleEdited:e=>`人が書き換えた、または使っている${e}行は残\
しました`,sampleNone:"サンプルデータはありません",uninstalled:"自動実行を止め、覚えていた設定を消しました。タブとデータはそのままです",
locked:(e,t,n)=>`${e}さんが${n}から「${t}」を実行しています。終わってからもう一度お試しください`,
lockedUnknown:"ほかの作業を実行しています。少し待ってからもう一度お試しください",protectedCells:"\
あなたの権限では編集できない、保護されたセルがあります。保護を設定した人に許可を頼んでください",
tooManyCells:"このスプレッドシートのセルが上限の1,000万個に届きます。使っていないタブや空の行・列を削除してください",
tooManyTriggers:"トリガーが上限の20個に達しています。「拡張機能」→「Apps Script」→「トリガー」で、使っていないものを削除してください",
memoryFull:"このスプレッドシートについて覚えておける量（500KB）を超えました。ほかのスクリプトがドキュメントのプロパティに書いた分を減らしてください",
noSchedule:e=>`自動実行はまだ入っていません: ${e}。その後「初期設定」をもう一度選ぶと入ります。メニューからの作業はそのまま使えます`,
noTimeToWrite:e=>`「${e}」は時間の上限が近いため、書き込む前に止めました。シートは変わっていません。少し待ってからもう一度お試しください。続くときは、古い受注と訪問を別のファイルに移してください`,
failed:(e,t)=>`「${e}」ができませんでした: ${t}。データは変わっていません`,missingTab:e=>`タブ「${e}\
」がありません。メニューの「初期設定」で作り直せます`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"\
その訪問はもうありません。サイドバーを更新してください",visitMoved:(e,t,n)=>`${e}: ${t} に移して固\
定しました。移動 ${n.before}分→${n.after}分`,visitAdded:(e,t,n)=>`${e}: ${t} に訪問を入れて固定しました。移動 ${n.
before}分→${n.after}分`,visitFixed:e=>`${e}: 日時を固定しました`,visitFreed:e=>`${e}: 固定を外しました`,
noRoom:"そこにはもう入りません。別の日時を選んでください",orderKnown:"この受注はもう入っています",
orderImpossible:"顧客か商品が見つかりません。サイドバーを更新してください",cancelled:e=>`「${e}\
」をやめました。シートは変わっていません`,settingSaved:e=>`「${e}」を保存しました`,settingRefused:(e,t)=>`\
「${e}」は保存していません: ${t}`,whatAndRemedy:(e,t)=>`${e}。${t}`,notAllowed:"入力が正しくありません",
problemsRemain:e=>`使えなかった行が${e}件あります（「問題」タブ）`,placesLeft:e=>`位置をまだ調べていない住所が${e}\
件あります（次に計画か点検をするときに続けます）`,nobody:"だれか",previewQuota:"今日送れるメールの数を使い\
切りました。明日もう一度お試しください",mailQuota:(e,t)=>`今日送れるメールはあと${e}通です（必要\
 ${t}通）。残りは明日送ります`},need:{appointment:"約束",pinned:"固定の予定",delivery:e=>`${e}納品の約束`,
claim:e=>`クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>e>t?`前回訪問から${e}\
日（間隔${t}日、${e-t}日遅れ）`:`前回訪問から${e}日（間隔${t}日）`,firstVisit:e=>`訪問記録なし（間隔${e}\
日）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,wished:"サイドバーから追加",purposes:{appointment:"\
約束",delivery:"納品",claim:"クレーム対応",order:"受注",visit:"定期訪問"}},place:{detour:e=>`寄り道${e}\
分`,onlyDay:"訪ねられるのはこの日だけ",othersFull:"ほかの日は空きなし",otherDay:(e,t)=>`${e}なら移動+${t}\
分`,preferredWeekday:"希望曜日",usualWeekday:"いつもの曜日",whenItOpens:"開くのを待って訪問"},leftOut:{
noOpenTime:e=>`訪ねられる日がない（${e.join("・")}）`,shut:{repOff:"担当者の休み",closed:"休業日",busy:"\
繁忙期",hours:"訪問可能時間に収まらない",tooSoon:"ほかの訪問と近すぎる"},noGap:"昼休みや約束の合間に収まらない",
wait:(e,t)=>e>t?`期間末で前回から${e}日（間隔${t}日、${e-t}日遅れ）`:`期間末で前回から${e}日（間隔${t}\
日）`,noTime:e=>`時間が足りない（あと約${e}分あれば入る）`,displaces:(e,t)=>`入れると「${e}」など先\
の訪問を外すことになる（移動+${t}分）`,notWorth:e=>`移動が${e}分増え、来週以降のほうがよい`,
clash:"ほかの約束と時間が重なる",noShift:"担当者の出勤日がない",part:(e,t,n)=>`${t}回のうち${e}\
回だけ入りました: ${n}`,notDue:"この週に訪ねる必要がなくなった"},week:{title:(e,t)=>`${e}～${t} \
の訪問ルート`,span:(e,t)=>`${e}～${t}`,dayTitle:e=>`${e.stops}件・移動${e.travelMinutes}分・${e.kilometres}\
・終わり${e.ends}`,directions:"道順",map:"地図",weekTitle:e=>`${e.from}～${e.to}　${e.stops}件・移動${e.travelMinutes}\
分`,leftOutTitle:e=>`この期間に入らなかった顧客 ${e}件`,loadTitle:"仕事量と遅れ",stretchedByRank:(e,t,n)=>`\
仕事が時間より多いため、訪問間隔をランクに応じて延ばしています: A ${e}・B ${t}・C ${n}`,
lateness:(e,t,n)=>`間隔を過ぎる顧客${e}件: 平均で間隔の${t.toFixed(1)}倍、最大${n.share.toFixed(1)}倍（${n.
name}）`,learned:e=>`移動時間は実績${e.legs}区間に合わせて補正: 計算の${e.factor.toFixed(2)}倍＋${e.
addedMinutes.toFixed(1)}分`,free:"予定なし",noPurchase:"購入記録なし",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"\
※ 時間が合いません"},today:{title:e=>`${e.date} ${e.rep} ${e.stops}件・移動${e.travelMinutes}分`,nothing:(e,t)=>`${t}\
 ${e} 今日の予定はありません`,next:(e,t,n)=>`今日の予定はありません。次は ${t} ${e} ${n}件`,tab:e=>`\
今日 ${e}`},bring:{overdueItem:(e,t,n)=>`${e}（約${t}日ごと、前回から${n}日）`,usual:e=>`いつもの: ${e}`,
suggestion:(e,t,n)=>`提案: ${e}（${t}と両方買う顧客${n}件）`,dropped:(e,t)=>`最近なし: ${e}（${t}日）`,
caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"クレーム",followUp:"フォロー",proposal:"提案",request:"要望"},
reorder:{late:"遅れ",thisWeek:"今週",onTime:"順調",unknown:""},roads:{keyTitle:"Googleの所要時間の鍵",keyQuestion:"\
Google Maps Platform の Routes API の鍵を入れてください。鍵はあなたの設定に保存し、シートには書きません。空のままOKを押すと消します。",
keySaved:"鍵を保存しました。「設定」の「Googleの所要時間を使う」を「する」にすると、次の計画から使います",
keyRemoved:"鍵を消しました。移動時間は計算で出します",noKey:"Googleの所要時間の鍵がないので、移動時間は計算で出しました（メニューの「\
その他」→「Googleの鍵」）",failed:e=>`Googleの所要時間を尋ねられなかったので、足りない区間の移動時間は計算で出しました（${e}\
）`,source:(e,t)=>`移動時間${e}区間: Powered by Google, ©${t} Google`},reports:{salesHeaders:["月","担当","顧客",
"分類","商品","数量","金額"],visitHeaders:["週","担当","顧客","予定","完了","不在・中止"],month:"月",
amount:"金額",expected:"見込み",planned:"予定",done:"完了",missed:"不在・中止",repByMonth:"担当・月別の売上",
categoryByMonth:"商品分類・月別の売上",customerByMonth:"顧客・月別の売上",visitsByRepAndWeek:"週・担当別の訪問\
（予定と完了）",salesByMonth:"月別の売上"},mail:{subject:(e,t)=>e===null?`【巡り】週報 ${t}`:`【巡り】${e}\
さんの週報 ${t}`,title:e=>e===null?"週報":`${e}さんの週報`,results:"先週の結果",byRep:"担当別",due:"\
7日以内に注文しそうな顧客",atRisk:"離反に注意",overdueCases:"急ぎの対応",visits:"訪問",visitFigures:(e,t,n)=>`\
予定${e}件・完了${t}件・不在や中止${n}件`,orders:"受注",orderFigures:(e,t)=>`${e}件・${t}`,weekBefore:"\
前の週と比べて",change:(e,t,n)=>`前の週 ${e}（${n?"+":"−"}${t}）`,target:e=>`${e}月の目標`,outlook:"これ\
からの売上の見込み",fourWeeks:"今後4週間",thirteenWeeks:"今後13週間",outlookRange:(e,t,n)=>`${e}（8割の確かさ\
で ${t}～${n}）`,targetChance:"今月の目標に届く見込み",targetFigures:(e,t,n)=>`${e} / ${t}（${n}）`,repLine:(e,t,n)=>`\
訪問 ${e}/${t}件・受注 ${n}`,routeTitle:(e,t,n)=>`${e} ${t} の訪問 ${n}件`,footer:"このメールは「巡り」がスプレッドシートから送りました。\
予定は添付のカレンダー（.ics）で取り込めます。"},functions:{unknownCustomer:e=>`顧客「${e}」は「顧客」\
タブにありません`,badDays:e=>`日数「${e}」は1～366の整数で書いてください`,noPosition:e=>`「${e}\
」の緯度・経度がありません`,tooFewStops:"場所の分かる顧客が2件以上要ります",tooManyStops:"G\
oogleマップの道順は11か所までです。範囲を分けてください"},forecast:{fewOrders:({sinceDays:e})=>`\
注文がまだ1日だけ（前回から${e}日）`,rhythm:({gapDays:e,sinceDays:t})=>`いつもは約${e}日ごと、前回から${t}\
日`,past:({gapDays:e,sinceDays:t,pastDays:n})=>`いつもは約${e}日ごと、前回から${t}日（${n}日過ぎ）`,
faster:({beforeDays:e,nowDays:t})=>`このごろ間隔が短い（約${e}日→${t}日）`,slower:({beforeDays:e,nowDays:t})=>`\
このごろ間隔が長い（約${e}日→${t}日）`,shrinking:({share:e})=>`最近3か月の購入額がその前の3か月の${l.
round(100*(e??0))}%`,droppedCategory:({sinceDays:e},t)=>`「${t}」を${e}日買っていない`,droppedItems:({count:e,
sinceDays:t},n)=>e===1?`${n}を${t}日買っていない`:`${n}など${e}品を買わなくなった（${n}は${t}日）`,
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Ho={calendar:No,moving:Zo,notes:Bo,office:jo,problems:Vo,proposals:Uo,scorecard:Go,settings:Ko,...qo};function V(e){return e==="ja"?Ho:Wo}var un=e=>e*l.PI/180;function cn(e,t){let n=l.sin(un(t.lat-e.lat)/2),r=l.sin(un(t.lng-e.lng)/2),o=n*n+l.cos(un(e.lat))*l.
cos(un(t.lat))*r*r;return 2*6371e3*l.asin(l.min(1,l.sqrt(o)))}function Jo(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=l.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var gy={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};function er({lat:e,lng:t}){return l.abs(e)<=90&&l.abs(t)<=180&&!(e===
0&&t===0)}var ln={south:20,north:46,west:122,east:154},Yo=({lat:e,lng:t})=>e>=ln.south&&e<=ln.north&&t>=ln.west&&t<=ln.east;
function Xo(e){return!Yo(e)&&Yo({lat:e.lng,lng:e.lat})}var tr=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function nr(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var Qo=(e,{settings:t})=>Jo(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function dn(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Bl(r),r.calibration=e.learnsTravel?
t:null,r}var Zl=10;function Bl(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=Qo(cn(nr(n),nr(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Zl?1:t.sort((n,r)=>n-r)[l.floor(t.length/2)]}var jl=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(tr(t))?.get(tr(n));function Vl(e,t,n){let r=jl(e,t,n);return r?r.seconds/60:Qo(cn(t,n),e)*e.knownFactor}
function rr(e,t,n){return Ul(e,Vl(e,t,n))}function Ul({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return l.max(0,l.ceil(n-.01))}function S(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function ot(e){return S(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function Be(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var Te=class{constructor(t){C(this,"ids",new p);C(this,"idByName",new p);C(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(S(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(S(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
S(n.id),r),n.mergedInto)continue;let o=S(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=S(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};var Ce=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0}),Pt=e=>({field:"productId",directory:e,
unknown:"unknownProduct",rowLeftOut:!0}),St=e=>({field:"repId",directory:e,unknown:"unknownRep",rowLeftOut:!0});function L(e,{
row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("id"in s)return s.
id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(Be(e.table,{row:t,
field:e.field},a)),null}function E(e,t,n){let r=l.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?l.round(o.getTime()/864e5):null}function Z(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function U(e){return((e+4)%7+7)%7}function or(e){return e-(U(e)+6)%7}function je(e){let{year:t,month:n,date:r}=Z(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var _y=d.POSITIVE_INFINITY;var Ly=d.POSITIVE_INFINITY;var By=d.POSITIVE_INFINITY;var Yy=d.POSITIVE_INFINITY;var sb=d.POSITIVE_INFINITY;var vb=d.POSITIVE_INFINITY;var Pw=d.POSITIVE_INFINITY;var zw=d.POSITIVE_INFINITY;var Nw=new Int32Array(64);function os(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function Pe(e){let t=l.round(e);return`${String(l.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var Yl=1e3,Ve=720,Y=1440,Jl=new p(Object.entries({午前:{start:0,end:Ve},午前中:{start:0,end:Ve},am:{start:0,end:Ve},
morning:{start:0,end:Ve},午後:{start:Ve,end:Y},pm:{start:Ve,end:Y},afternoon:{start:Ve,end:Y},終日:{start:0,end:Y},"\
24時間":{start:0,end:Y},"all day":{start:0,end:Y}}));function st(e){if(e.length>Yl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=ot(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=Xl(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:It(s),problems:i}}function Xl(e){let t=Jl.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:ss(n),i=r===""?Y:ss(r);if(s===null||i===null||s>=Y)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>Y)return{window:{start:s,end:Y},code:"pastMidnight"};let a=i===0&&s>0?Y:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function ss(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:d(o??s??0),c=d(r),m=n==="午後"||a?.startsWith(
"p"),g=n==="午前"||a?.startsWith("a");return m&&c<12&&(c+=12),g&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function It(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=l.max(r.end,n.end):t.push({
...n})}return t}function mn(e){return e.map(({start:t,end:n})=>`${Pe(t)}-${Pe(n)}`).join(", ")}var it=class{constructor(){C(this,"windows",new p)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,It([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function is(e,t){return e.flatMap(n=>[{start:n.start,end:l.
min(n.end,t.start)},{start:l.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var as=720,cr={start:0,end:1440},Ql={day:cr,morning:{start:0,end:as},afternoon:{start:as,end:1440}};function fn(e,t,n){let[
r]=us(e,t,n);return r!==void 0&&r.start<=0&&r.end>=cr.end}function us(e,t,n){let r=[];for(let o of e){if(!lr(o,t,n))continue;
let s=ec(o);if(s==="day")return[cr];r.push(typeof s=="string"?Ql[s]:s)}return It(r)}function ec(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function lr(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return U(
t)===e.weekday;case"nthWeekday":return U(t)===e.weekday&&oc(e.nth,t);case"movable":return nc(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return sc(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return Z(t).date===e.date;case"monthEdge":return e.edge==="start"?Z(t).date<=e.days:Z(t).date>dr(t)-e.days;case"\
workday":return rc(e.edge,t,n);case"gotobi":return ic(t)}}var tc=31;function nc({rule:e,instead:t},n,r){let o=s=>r(s)&&lr(
e,s,r);if(lr(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!pn(n,r))return!1;for(let s=n-
1;s>n-tc&&!pn(s,r);s--)if(o(s))return!0;return!1}var pn=(e,t)=>U(e)%6!==0&&!t(e);function rc(e,t,n){let r=e==="start"?-1:
1,{month:o}=Z(t),s=t+r;for(;Z(s).month===o&&!pn(s,n);)s+=r;return pn(t,n)&&Z(s).month!==o}function oc(e,t){let{date:n}=Z(
t);return e===-1?n>dr(t)-7:l.ceil(n/7)===e}function dr(e){let{year:t,month:n}=Z(e),r=E(n===12?t+1:t,n%12+1,1);return Z(r-
1).date}function sc({from:e,to:t},n){let{month:r,date:o}=Z(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function ic(e){let{date:t}=Z(e);return t%5===0||t===dr(e)}var ms=2019,ac=2099,re=(e,t,n=ms)=>r=>r<n?null:E(r,e,t),Dt=(e,t)=>n=>{let r=E(n,e,1);return r+(8-U(r))%7+7*(t-1)},ls=(e,t)=>n=>{
let r=n-1980;return E(n,e,l.floor(t+.242194*r-l.floor(r/4)))},uc={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},cs=(e,t,n)=>r=>r===
e?E(r,t,n):null,lc=[["元日",re(1,1)],["成人の日",Dt(1,2)],["建国記念の日",re(2,11)],["天皇誕生日",re(2,
23,2020)],["春分の日",ls(3,20.8431)],["昭和の日",re(4,29)],["休日",cs(2019,5,1)],["憲法記念日",re(5,3)],[
"みどりの日",re(5,4)],["こどもの日",re(5,5)],["海の日",Dt(7,3)],["山の日",re(8,11)],["敬老の日",Dt(9,
3)],["秋分の日",ls(9,23.2488)],["体育の日",e=>e<2020?Dt(10,2)(e):null],["スポーツの日",e=>e<2020?null:Dt(10,
2)(e)],["休日",cs(2019,10,22)],["文化の日",re(11,3)],["勤労感謝の日",re(11,23)]],ds=new p;function cc(e){let t=ds.
get(e);if(t)return t;let n=e<ms||e>ac?new p:dc(e);return ds.set(e,n),n}function dc(e){let t=new p;for(let[r,o]of lc){let s=uc[`${e}\
 ${r}`],i=s?E(e,...s):o(e);i!==null&&t.set(i,r)}let n=new p(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(
r+1,"休日"),U(r)!==mc)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var mc=0;function pc(e){
return cc(Z(e).year).get(e)??null}var hn=e=>pc(e)!==null;function ps(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(U(t))||fn(n.companyHolidays,
t,hn)?null:e.workingHours??n.workingHours}var fc=15;function fs({busy:e,settings:t},n,r){let o=ps(n,r,t);return o?e.on(n.
id,r).reduce(is,[o]).filter(({start:s,end:i})=>i-s>=fc):[]}function hs(e,t,n){return fs(e,t,n).length>0}function gs(e,t){return fn(e.closed,t,hn)||fn(e.busy,t,hn)}var gc=9;function ys(e){let t=[],n=gc+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var oe=class extends Error{};function Ue(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return f.isArray(
e)?e.map(r=>(f.isArray(r)?r:[r]).map(o=>mr(()=>n(o)))):n(e)}function mr(e){try{return e()}catch(t){if(t instanceof oe)return t.
message;throw t}}var se=class{constructor(t){C(this,"team",t);C(this,"directory");this.directory=new Te(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new oe(V(this.team.language).
functions.unknownCustomer(t));return r}},pr=e=>e==null?"":{day:e,minutes:0};function bs(e,t){let n=new se(e),r=new p;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,l.min(r.get(o.customerId)??o.day,o.day));return o=>pr(
r.get(n.find(o).id))}function ws(e){let t=new p;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,l.max(
t.get(n.customerId)??n.day,n.day));return t}function xs(e){let t=new se(e),n=ws(e);return r=>pr(n.get(t.find(r).id))}function vs(e,t){
let n=new se(e),r=ws(e),o=V(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+
i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function $s(e,t){let n=new se(e);return r=>pr(t.customer(
n.find(r).id)?.nextOrder?.expected)}function ks(e,t,n){let r=new se(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function Rs(e,t,n){let r=new se(e);return o=>l.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function fr(e,t,n){
let r=f.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new oe(V(e.language).functions.badDays(String(r)))}function Ts(e){let t=new se(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new oe(V(e.language).functions.noPosition(i.name));return rr(e.travel,
o.position,s.position)}}function Cs(e,t){let n=new se(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=V(e.language).
functions;if(r.length<2)throw new oe(o.tooFewStops);let s=ys(r);if(s.length>1)throw new oe(o.tooManyStops);return s[0]}function Ps(e,t){let n={customers:0,places:new p,items:[],buyers:[],together:[]};for(let r of e){let o=_t(r,t).map(s=>yc(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function yc({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new p),t.length-1)}function _t({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function Ss(e,t,n){let r=new p;
for(let o of _t(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(e.products.has(
u))continue;let c=hr(t,o,{support:a,buyers:t.buyers[i]});c&&at(c)>at(r.get(i))&&r.set(i,{productId:u,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>at(s)-at(o)).slice(0,3)}function hr({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var at=e=>e?e.support*l.log(e.lift):0;function J(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+
t[n])/2}function As(e,t){let n=new p,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new p,categories:new p},n.set(o.customerId,s)),bc(s,o)}return n}function bc(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&wc(e,t.category,t.day),t.productId!==""&&xc(e,t)}function wc({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function xc({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function Is({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function ut(e){return e.slice(1).map((t,n)=>t-e[n])}var Ds=8,vc=2,_s=5,$c=3,kc=3,Rc=56,Tc=3;function Cc(e,{days:t,quantities:n},r){let o=J(ut(t).slice(-_s))??0,s=r-t[t.length-
1];return{productId:e,quantity:J(n.slice(-_s))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?l.max(0,s-l.round(o)):0}}
function Os(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=vc).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=Cc(s,i,t);Pc(a,i,e)?i.days.length>=kc&&o.push(a):r.push(a)}return{usual:r.slice(0,Ds),
dropped:o.slice(0,Ds)}}function Pc(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=l.max(
Rc,$c*e.intervalDays);return e.daysSinceLast>s&&o>=Tc}var Sc=4,Ac=12,gr=42;function Ms(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=l.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Ic(r,n);return{spells:[...o,..._c(o,t)]}}
function Ic(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=Sc&&s*Dc(e,r,o)>=Ac&&n.push({from:t+r,to:t+o}),r=o}return n}function Dc(e,t,n){let r=l.max(0,t-gr),o=l.min(e.length,
n+1+gr),s=0;for(let i=r;i<o;i++)s+=e[i];return s/l.max(gr,o-r-(n-t+1))}function _c(e,t){let n=r=>{let{year:o,month:s,date:i}=Z(
r);return E(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:l.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function Se({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=l.min(t,o)-r+1}return t-n}function zs({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function Fs(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>Se(t,o)),amounts:r}))}function yr(e,t){let n=1,r=l.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[l.min(i,e.length-1)]??0);let o=t-7*r,s=e[l.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function Es(e,{calendar:t,today:n,openToday:r},o){return 1-yr(e,l.max(0,Se(t,n+o)-r))}function Ls(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function br(e,t,{interval:n,recency:r,width:o=1}){let s=Ls(e,.5);if(s===d.POSITIVE_INFINITY)return{low:s,middle:s,high:s};
let i=n>r?.5*(1-r/n):0,a=s**(1-i)*l.max(.5,n-r)**i,u=m=>m===d.POSITIVE_INFINITY?m:zs(t.calendar,t.openToday+m)-t.today,c=m=>a*
(Ls(e,m)/s)**o;return{low:u(l.round(c(.1))+1),middle:u(l.round(a+.5)),high:u(l.max(1,l.round(c(.9))))}}var Ws=1.5,Oc=8,Ns=4;function Zs(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:l.round(n),sinceDays:t},o=t-l.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Mc(e);return i?[...s,i]:s}function Mc({orderDays:e}){let t=ut(e.map(({day:s})=>s)).slice(-24);if(t.length<Oc)return null;
let n=J(t.slice(-Ns)),r=J(t.slice(0,-Ns)),o={beforeDays:l.round(r),nowDays:l.round(n)};return o.beforeDays>=Ws*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=Ws*o.beforeDays?{code:"slower",numbers:o}:null}var zc=.6,gn=91,Fc=3,Lc=3,Ec=1.5;function Bs(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=Ec*n){let u=t/l.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:l.round(n),times:u}})}let i=Wc(e);i!==null&&i<=zc&&s.push({code:"shrinking",numbers:{share:i}});let a=Nc(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function Wc({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-gn?n+=s:o>t-2*gn&&(r+=s);return r>0&&e[0].day<=t-2*gn?n/r:null}function Nc({categories:e,orderDays:t},n){let r=null,
o=Fc-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Lc||a<=o||n-i<gn||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function js(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,c)=>u.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(l.abs(i.value)+1e-7))break;Zc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function Zc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,c)=>{let m=0;for(let g=0;g<n;g++)m+=e[g].at[c];return m/n}),i=u=>t(s.map(
(c,m)=>c+u*(o.at[m]-c))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<e[n-1].value)e[n]=
a;else{let u=i(a.value<o.value?-.5:.5);u.value<l.min(o.value,a.value)?e[n]=u:Bc(e,t)}}function Bc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var jc=160,Vc=[1,2,3];function Us(e,t=Vc){let n=null,r=1/0;for(let o of t){let s=Uc(o,e),i=-Gs(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function Uc(e,t){let n=s=>{let[i,a,u,c]=s.map(m=>l.exp(l.max(-7,l.min(9,m))));return{k:e,r:i,alpha:a,
a:u,b:c}},r=s=>s.reduce((i,a,u)=>i+.05*(a-Vs[u])**2,0),o=js(s=>r(s)-Gs(n(s),t),Vs,jc);return n(o)}var Vs=[-.36,1.6,-.36,
1.4];function Gs(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:m}of t)s=l.max(s,m);let i=wr(e.r,n*s+n),a=wr(o,s+1),u=wr(r+
o,s+1),c=0;for(let m of t){let g=m.repeats,{left:b,alive:x}=xr(e,m,{gamma:i,extra:0}),v=(r*b+(o+g)*x.total)/(r+o+g);c+=a[g]-
u[g]+x.scale+l.log(v)+(n-1)*m.logGaps-g*Gc(n-1)}return c}function wr(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+l.log(e+r-1);return n}var Gc=e=>{let t=0;for(let n=2;n<=e;n++)t+=l.log(n);return t};function xr({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,c=t+e*r,m=t*l.log(n)+i[e*r]-c*l.log(n+o),g=u/(n+o+u),b=((n+
o)/(n+o+u))**c,x=b;for(let v=1;v<e;v++)b*=g*(c+v-1)/v,x+=b;return{left:1,alive:{total:x,scale:m}}}function vr(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=xr(e,t,{gamma:r,extra:0}).alive.total*i,u=xr(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}function $r(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Kc=28,yn=364;function Ks(e,t,n=yn){let r=t;for(let{days:i}of e)i.length>0&&(r=l.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Ae(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:l.max(1,J(s)??Kc),yearDays:n}}function Ot({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[l.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Ae(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var Ft=7,qs=1.5,zt=3.5,qc=1.7,Hs=.3,bn=[15,30,60,120,240],Hc=6;function Ys(e,t){if(e.length===0)return t;let n=e.length>>
1;return e.length%2?e[n]:(e[n-1]+e[n])/2}function kr(e,t,n){let r=new Float64Array(l.max(0,n-1-t));for(let o=0;o<r.length;o++)
r[o]=e[t+o+1]-e[t+o];return r}function Rr(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/
e.length}function lt({days:e,amounts:t},n,r){let o=kr(e,l.max(0,n-6),n),s=Rr(o,r),i=0;for(let m of o)i+=(m-s)**2/o.length;
let a=kr(e,l.max(0,n-26),n).sort(),u=Ys(Float64Array.from(o).sort(),r),c=t.subarray(l.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:Ys(a,r),longMean:Rr(kr(e,l.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?l.sqrt(i)/(s+1):.5,interval:(s*o.length+u+qs*r)/(o.length+1+qs),meanAmount:l.
max(0,Rr(c,0)),lastAmount:l.max(0,t[n-1]),fading:Yc(e,n)}}function Yc(e,t){let n=new Float64Array(bn.length);for(let r=0;r<
n.length;r++){let o=bn[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>Hc*o)break;s+=l.exp(-a/o)}n[r]=s}return n}function Jc(e,t){
let n=r=>1/(1+(r/e)**qc);return Js(1-n(t+Ft)/n(t))}var Js=e=>{let t=l.min(.99,l.max(.002,e));return l.log(t/(1-t))};function Xc(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+Ft&&o++;return o/r}var Mt=(e,t)=>l.log((e+zt)/(t+zt)),Qc=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Ge=Qc.length;function Tr(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:c,longMedian:m,
lastGap:g,sortedGaps:b}=t,x=Jc(t.interval,i),v=Js(Xc(b,i,1/(1+l.exp(-x))));o[0]=(1-Hs)*x+Hs*v,o[1]=v,o[2]=l.log(1+i),o[3]=
Mt(i,c),o[4]=Mt(i,m),o[5]=Mt(i,t.longMean),o[6]=Mt(i,b[b.length-1]??r.usualGapDays),o[7]=l.min(3,i/(m+1)),o[8]=l.log(c+zt),
o[9]=l.log(g+zt),o[10]=Mt(g,m),o[11]=l.log(t.gapBefore+zt),o[12]=l.log(1+t.spread),o[13]=l.log(u),o[14]=l.log((u-.5)/(a+
14)),o[15]=l.log(1+a),ed(t,i,o);let k=(T,F)=>td(e.days,u,[s-T,s-F]);o[21]=l.log(1+k(28,0)),o[22]=l.log(1+k(91,0)),o[23]=
l.log(1+k(364,0));let{yearDays:R}=r;o[24]=a>R-7?k(R+3,R-10):.2,o[25]=a>R?k(R+7,R-21):.8,nd(r,n,o),o[27]=l.log(1+t.meanAmount),
o[28]=l.log((1+t.lastAmount)/(1+t.meanAmount))}function ed({fading:e},t,n){for(let r=0;r<bn.length;r++){let o=bn[r];n[16+
r]=l.log(e[r]*l.exp(-t/o)/o+.002)}}function td(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function nd(e,{
knownUntil:t},n){let r=s=>Ot(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(l.min(91,o)))/(r(l.min(364,o))+.1):0}function Xs(e,t){let n=e.length/t,r=l.max(1,l.floor(n/4e3));return f.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return rd(Float64Array.from(i).sort())})}function rd(e){let t=new h;for(let n=1;n<=31&&e.length>0;n++){
let r=e[l.floor(n*(e.length-1)/32)];t.add(l.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function Qs(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:wn}=l;function q(e,t){let n=(wn(e,2654435761)^wn(t+1,2246822507))>>>0;return n=wn(n^n>>>16,569420461),n=wn(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:od}=l,sd=10,id=.075,ti=30,ei=15,ad=.6,ud=.4,ld=50,cd=140,ct=32,dd=e=>l.round(e*1e5)/1e5;function ni(e,t){let n=e.
labels.length,r=0;for(let g of e.labels)r+=g;let o=l.min(cd,l.floor(r/ld));if(o===0)return[];let s=Xs(e.features,e.featureCount),
i=pd(e,s),a=Float64Array.from(t),u=new Float64Array(n),c=new Float64Array(n),m=[];for(let g=0;g<o;g++){let b=i.map((R,T)=>T).
filter(R=>q(g,R)<ud),x=md(n,g);fd(e,a,{gradient:u,hessian:c,order:x});let v=new Int32Array(x.length),k=gd({binning:s,columns:i,
gradient:u,hessian:c,chosen:b,order:x,spare:v});m.push(k.tree),hd(k,i,a)}return m}function ri(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function md(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)q(o,1e3+t)<ad&&(n[r++]=o);return n.slice(0,r)}function pd({features:e,featureCount:t,labels:n},r){
return f.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=Qs(r,s,e[a*t+s]);return i})}
function fd({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],u=1/(1+od(-n[a]));
r[a]=t[a]*(e[a]-u),o[a]=t[a]*u*(1-u)}}function hd({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let u=0;for(;o[u]>=0;)u=s[u]+(n[o[u]][a]<=t[u]?0:1);r[a]+=i[u]}}function gd(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=oi(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(dd(id*a/
(u+ti))),n.push(0),t.value.length-1},o=Sr(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:Cr(o)}];
for(;s.length<sd;){let i=yd(s);if(!i)break;let{place:a,bin:u}=i.split,c=e.chosen[a],m=bd(e,i,{column:e.columns[c],bin:u}),
[g,b]=wd(e,i,m),x=r(g),v=r(b);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][u],n[i.node]=u,t.left[i.node]=x,t.value[i.
node]=0,s.push({node:x,start:i.start,end:m,sums:g,split:Cr(g)},{node:v,start:m,end:i.end,sums:b,split:Cr(b)})}return{tree:t,
bins:n}}function yd(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function bd({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let c=e[u];o[c]<=s?e[i++]=c:t[a++]=c}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function wd(e,t,n){let r=n-t.start<=t.end-
n,o=r?Sr(e,t.start,n):Sr(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function Sr({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*ct*2);for(let u=0;u<r.length;u++){let c=e[r[u]],
m=u*ct*2;for(let g=s;g<i;g++){let b=o[g],x=m+c[b]*2;a[x]+=t[b],a[x+1]+=n[b]}}return a}function oi(e){let t=0,n=0;for(let r=0;r<
ct*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function Cr(e){let t=oi(e),n=Pr(t.gradient,t.hessian),r=null;for(let o=0;o*
ct*2<e.length;o++){let s=0,i=0;for(let a=0;a<ct-1;a++){let u=(o*ct+a)*2;if(s+=e[u],i+=e[u+1],i<ei)continue;if(t.hessian-
i<ei)break;let c=Pr(s,i)+Pr(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var Pr=(e,t)=>e*
e/(t+ti);var{exp:xd,max:vd}=l,$d=[4,4,4,1,1];function si(e,t){let{means:n,deviations:r}=kd(e),o=e.featureCount+1,s=Rd(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?$d:[]){let{information:u,score:c}=Td(e,{rows:s,coefficients:i,stride:a});for(let g=0;g<
o;g++){let b=g===0?1:t;u[g*o+g]+=b,c[g]-=b*i[g]}let m=Cd(u,c);i=i.map((g,b)=>g+m[b])}return{intercept:i[0],coefficients:f.
from(r,(a,u)=>i[u+1]/a),means:[...n]}}function ii({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function kd({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=l.sqrt(l.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function Rd({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function Td({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,u=new Float64Array(a*a),c=new Float64Array(a);for(let m=0;m<n.length;m+=i){let g=m*a,b=e[m*t];for(let R=0;R<
a;R++)b+=o[g+R]*s[R];let x=1/(1+xd(-b)),v=i*r[m]*(n[m]-x),k=i*r[m]*vd(1e-6,x*(1-x));for(let R=0;R<a;R++){let T=o[g+R];c[R]+=
T*v;let F=k*T;for(let I=0;I<=R;I++)u[R*a+I]+=F*o[g+I]}}return{information:u,score:c}}function Cd(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
l.sqrt(l.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*o[i];
o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var Pd=6e4,Sd=45e3,Ar=180,Ad=12,ai=.3;function ui(e,t){let n=Id(e,t),r=si(n,Ad),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Ge]);return{logistic:r,trees:ni(n,o)}}function li(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Ge);Tr(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=ii(i,s),c=a.length===0?u:ai*u+(1-ai)*(s[0]+ri(a,s));return 1/(1+l.
exp(-c))}function Id(e,t){let n=Dd(_d(e,t)),r=ci(n),o=l.min(1,l.max(Pd-r,r)/l.max(1,n.length-r)),s=n.filter(({customer:c,
day:m,label:g})=>g===1||q(c,m)<o),i=new Float64Array(s.length*Ge),a=null,u=-1;return s.forEach(({customer:c,day:m},g)=>{
let b=e[c],x=Ae(b.days,m);(c!==u||a?.count!==x)&&(a=lt(b,x,t.usualGapDays)),u=c,Tr(b,a,{moment:{day:m,knownUntil:m},team:t,
out:i.subarray(g*Ge,(g+1)*Ge)})}),{features:i,featureCount:Ge,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}var ci=e=>e.reduce((t,{label:n})=>t+n,0);function Dd(e){let t=Sd/l.max(1,ci(e));return t>=
1?e:e.filter(({customer:n})=>q(n,11)<t)}function _d(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=l.floor(
q(o,7)*7);for(let i=t-Ft-s;i>=(r[1]??t);i-=7){let a=Ae(r,i);i-r[a-1]>Ar||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+Ft?
1:0})}}),n}var hi=.5,Od=50,dt=56,Lt=2;function gi(e,t){let n=e.lastDay-e.yearDays;if(n-dt<e.firstDay)return 1;let r=Ot(e,n,n+t)/t,o=Ot(
e,n-dt,n)/dt;return l.min(r*t,o*dt)<Od?1:l.min(Lt,l.max(1/Lt,(r/o)**hi))}var Ir=.6,Md=60,mt=91,Dr=2;function zd(e,{lastDay:t,
yearDays:n},r){let o=t-n,s={ahead:0,before:0,now:0,orders:0};for(let{days:i,amounts:a}of e)for(let u=Ae(i,o-mt);u<i.length;u++){
let c=i[u];if(c>t)break;c<=o?s.before+=a[u]:c<=o+r&&(s.ahead+=a[u]),c<=o+r&&s.orders++,c>t-mt&&(s.now+=a[u])}return s}function yi(e,t,{
days:n,mean:r,growthTrust:o}){if(t.lastDay-t.yearDays-mt<t.firstDay)return 1;let{ahead:s,before:i,now:a,orders:u}=zd(e,t,
n);if(r<=0||s<=0)return 1;let c=i>0&&a>0?pt(a/i,Dr)**o:1,m=Ir*u/(u+Md);return pt(s*c/r,Dr)**m}var pt=(e,t)=>l.min(t,l.max(
1/t,e)),di=.12,mi=4,Fd=[0,.25,.5,.75,1],pi=.5,Ld=448;function bi(e,t){let n=Wd(e,t),r=[];for(let a=t.lastDay;a-84>=l.max(
t.firstDay,t.lastDay-Ld);a-=14){let u=Ed(n,t,a-28);u&&(r.length===0||u.season===null==(r[0].season===null))&&r.push(u)}let o=a=>r.
reduce((u,c)=>u+fi(c,a)**2,(2*di*(a-pi))**2),s=Fd.reduce((a,u)=>o(u)<o(a)?u:a,pi),i=r.reduce((a,u)=>a+fi(u,s)**2,mi*di**
2);return{growthTrust:s,deviation:l.sqrt(i/(r.length+mi))}}function Ed(e,{firstDay:t,yearDays:n},r){let o=e(r,r+28),s=e(
r-dt,r)/2;if(o<=0||s<=0)return null;let i=r-n,a=e(i,i+28),u=e(i-dt,i)/2,c=i-mt>=t&&a>0&&u>0,m=pt(e(r-mt,r)/e(i-mt,i),Dr);
return{actual:o,before:s,season:c?{ahead:a,before:u,growth:m}:null}}function fi({actual:e,before:t,season:n},r){if(n===null)
return l.log(pt(e/t,Lt));let s=(t*pt(n.ahead/n.before,Lt)**hi)**(1-Ir)*(n.ahead*n.growth**r)**Ir;return l.log(pt(e/s,Lt))}
function Wd(e,{firstDay:t,lastDay:n}){let r=new Float64Array(n-t+2);for(let{days:s,amounts:i}of e)for(let a=0;a<s.length&&
s[a]<=n;a++)r[s[a]-t+1]+=i[a];for(let s=1;s<r.length;s++)r[s]+=r[s-1];let o=s=>r[l.max(0,s-t+1)]??0;return(s,i)=>o(i)-o(
s)}function Wt(e,t){let n=Ms(e,t),r=Se(n,t),o=Fs(e,n),s=r-Se(n,t-yn),i=Ks(o,r,s);return{today:t,calendar:n,openToday:r,open:o,
team:i,totals:bi(o,i)}}var Nd=2500;function _r(e){let{open:t,openToday:n,team:r}=e,o=t.filter(({days:u})=>u.length>0),s=l.
ceil(o.length/Nd)||1,i=o.filter((u,c)=>c%s===0).map(u=>Or(u,n)),a={hazard:ui(t,r),life:Us(i),widths:{short:1,long:1}};return{
...a,widths:jd(a,e)}}var xn=120,ki=35,Zd=3,Bd=500,ft=f.from({length:21},(e,t)=>.5+t/20),wi=.81,xi=20;function jd(e,t){let n={
short:ft.map(()=>0),long:ft.map(()=>0)},r={short:0,long:0};for(let{customer:o,order:s}of Vd(t)){let i=t.open[o],a=s+1,u={
days:i.days.subarray(0,a),amounts:i.amounts.subarray(0,a)},c={...t,openToday:i.days[s]},g=lt(u,a,t.team.usualGapDays).recentMedian<=
ki?"short":"long",b=l.min(xn,(i.days[a]??1/0)-i.days[s]),x=Mr(e,c,{series:u,weeks:Et}),v=$r(u.days),k={calendar:{spells:[]},
today:0,openToday:0};r[g]++,ft.forEach((R,T)=>{let{low:F,high:I}=br(x,k,{interval:v,recency:0,width:R});b>=l.min(xn,F)&&
b<=I&&n[g][T]++})}return{short:vi(n.short,r.short),long:vi(n.long,r.long)}}function Vd({open:e,openToday:t}){let n=e.flatMap(
({days:o},s)=>f.from(o,(i,a)=>({customer:s,order:a,day:i})).filter(({day:i,order:a})=>a>=Zd&&i<=t-xn&&i>t-xn-yn)),r=Bd/n.
length;return n.filter(({customer:o,order:s})=>q(o,2e3+s)<r)}function vi(e,t){let n=o=>{let s=wi+(ft[o]-1)/3;return l.abs(
(e[o]+xi*s)/(t+xi)-wi)},r=ft.reduce((o,s,i)=>n(i)<n(o)?i:o,0);return ft[r]}function Ri(e,t,{customer:n,hazards:r}){let{days:o}=t.
open[n],s=t.openToday-o[o.length-1],i=lt(t.open[n],o.length,t.team.usualGapDays),a=e.widths[i.recentMedian<=ki?"short":"\
long"];return br(r,t,{interval:$r(o),recency:s,width:a})}function Or({days:e},t){let n=e[0],r=0;for(let o=1;o<e.length;o++)
r+=l.log(l.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}function Ti({
life:e},t,n){return vr(e,Or(t.open[n],t.openToday),1).alive}var $i=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],Et=26;function vn(e,t,n,r=Et){
let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>Ar?Ud(e,t,o):Mr(e,t,{series:o,
weeks:r})}function Ci(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return vn(e,t,n);let s={days:Int32Array.
of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Mr(e,t,{series:s,weeks:Et})}function Mr(e,{
team:t,openToday:n},{series:r,weeks:o}){let s=lt(r,r.days.length,t.usualGapDays),i=new Float64Array(o);return $i.forEach(
(a,u)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},m=li(e.hazard,{series:r,rhythm:s,moment:c,team:t});i.fill(m,a,$i[u+
1]??o)}),i}function Ud({life:e},{openToday:t},n){let r=new Float64Array(Et);if(n.days.length===0)return r;let o=Or(n,t),
s=0;for(let i=0;i<Et;i++){let a=vr(e,o,i+1).buys;r[i]=(a-s)/l.max(1e-9,1-s),s=a}return r}var ge=200,Ai=16,Pi=1.5,Gd=6,Kd=20,qd=1;function Ii({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(
ge),u=l.max(0,Se(e.calendar,e.today+i)-e.openToday),c=Si(t,u),m=Si(n,u),g=Xd(r),b=Jd(r),x=e.openToday-(r.days[r.days.length-
1]??e.openToday),v=b.filter(T=>T>x).map(T=>T-x).sort(),k=l.floor(q(o+3,0)*ge);for(let T=0;T<ge;T++){let F=(T*77+k)%ge+q(
o,T),I=Hd(v,c,F/ge);for(let B=0;I<=u;B++)a[T]+=g[l.floor(q(o+1,T*64+B)*g.length)]??0,I+=Yd(b,m,q(o+2,T*64+B))}let R=qd/l.
sqrt(g.length+1);return a.map((T,F)=>T*s*l.exp(R*Oi(q(o+3,F+1))-R**2/2))}function Si(e,t){return Float64Array.from({length:t+
1},(n,r)=>1-yr(e,r))}function Hd(e,t,n){if(e.length===0)return Di(t,n);let r=e.length/(e.length+Gd);for(let o=1,s=0;o<t.
length;o++){for(;s<e.length&&e[s]<=o;)s++;if((1-r)*t[o]+r*s/e.length>=n)return o}return t.length}function Yd(e,t,n){let r=n*
(e.length+Pi);return r<e.length?e[l.floor(r)]:Di(t,(r-e.length)/Pi)}function Di(e,t){let n=1,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]>=t?r=o:n=o+1}return n}function Jd({days:e}){let t=l.max(1,e.length-Ai);return Int32Array.from({length:l.max(0,
e.length-t)},(n,r)=>l.max(1,e[t+r]-e[t+r-1]))}function Xd({amounts:e}){let t=e.slice(l.max(0,e.length-Ai)),n=t.slice().sort(),
r=Kd*(n[n.length>>1]??0);return t.map(o=>l.max(0,l.min(o,r)))}var Qd=.03;function _i(e,t){let n=new Float64Array(ge);for(let o of e)
for(let s=0;s<ge;s++)n[s]+=o[s];let r=l.sqrt(l.max(Qd**2,t**2-em(n)));return n.map((o,s)=>o*l.exp(r*tm(s)-r**2/2))}function em(e){
let[t,n]=[0,0];for(let r of e)t+=r,n+=r*r;return t>0?n*e.length/t**2-1:0}var tm=e=>Oi((e*61%ge+.5)/ge),Oi=e=>l.log((e+1e-9)/
(1-e))/1.702;function Mi(e){let t=e.slice().sort();return{...zr(t),chanceOf:r=>nm(t,r)}}function zr(e){let t=o=>e[l.round(
o*(e.length-1))]??0,n=e.reduce((o,s)=>o+s,0)/l.max(1,e.length),r=t(.1);return{mean:n,low:r,middle:t(.5),high:t(r>0?.9:.8)}}
function nm(e,t){let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/l.max(1,e.length)}var rm=1.5,om=5,sm=8,im=365;function Fi(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:k})=>k),
a=i[i.length-1],u=n.today-a,c=J(ut(i).slice(-om)),m=vn(e.model(),n,s),g=Ri(e.model(),n,{customer:s,hazards:m}),b=k=>Es(m,
n,k),x=Os(o,n.today),v={since:u,usualGap:c};return{customerId:r,orderDays:i.length,lastOrder:a,daysSinceLast:u,medianGapDays:c,
nextOrder:am(g,n.today),probabilityWithin:b,expectedAmountWithin:k=>um(e,s,k),typicalOrderAmount:J(o.orderDays.slice(-sm).
map(({amount:k})=>k))??0,usualBasket:x.usual,droppedItems:x.dropped,get suggestions(){return Ss(o,e.pairs(),n.today)},state:lm(
{usualGap:c,since:u,next:g,soon:b(7)}),lapse:{probability:1-Ti(e.model(),n,s),yearlyAmount:cm(o,a),reasons:Bs(o,v,{today:n.
today,dropped:x.dropped})},reasons:Zs(o,v)}}var zi=182;function am({low:e,middle:t,high:n},r){return t>zi?null:{expected:r+
t,earliest:r+e,latest:r+l.min(n,2*zi)}}function Fr({known:e,model:t},n,r){let o=t(),s=gi(e.team,r),i=n.map(g=>Ii({place:e,
first:vn(o,e,g),next:Ci(o,e,g),series:e.open[g],seed:g*4,season:s},r)),a=n.length===1?i[0]:_i(i,e.totals.deviation),u=a.
reduce((g,b)=>g+b,0)/a.length,c=n.map(g=>e.open[g]),m=yi(c,e.team,{days:r,mean:u,growthTrust:e.totals.growthTrust});return a.
map(g=>g*m)}var um=(e,t,n)=>zr(Fr(e,[t],n).sort());function lm(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?
"unknown":n>l.max(7,rm*t)?"late":r.middle<=7||o>=.5?"thisWeek":"onTime"}function cm({orderDays:e},t){return e.reduce((n,{
day:r,amount:o})=>r>t-im?n+o:n,0)}var dm=3,Li=20;function Ei(e,t,n){let r=new p(t.map(a=>[a,{buyers:0,beside:new p}])),o=new p,s=0;for(let a of e){s+=a.orderDays.
length;for(let[m,{days:g}]of a.categories)o.set(m,(o.get(m)??0)+g);let u=t.filter(m=>a.products.has(m));if(u.length===0)
continue;let c=_t(a,n);for(let m of u){let g=r.get(m);g.buyers++;for(let b of c)g.beside.set(b,(g.beside.get(b)??0)+1)}}
let i=[...o].map(([a,u])=>[a,u/l.max(1,s)]);return{products:r,categoryShare:new p(i)}}function Wi(e,t,{table:n,pairs:r,today:o}){
let s=_t(e,o);return t.flatMap(({id:a,category:u})=>{if(e.products.has(a))return[];let c=mm(s,a,{table:n,pairs:r})??pm(e,
{id:a,category:u},n);return c?[c]:[]}).sort((a,u)=>u.score-a.score||(a.productId<u.productId?-1:1))}function mm(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let u=s.get(a)??0,c=hr(r,a,{support:u,buyers:o});
if(!c)continue;let m=at(c);m>(i?.score??0)&&(i={productId:t,score:m,besideId:a,support:u,category:"",days:0})}return i}function pm(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/l.max(1,e.orderDays.length);
if(o<dm||i<s||s===0)return null;let a=l.min(o,Li)/Li*l.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var fm=3,hm=3e3;function Ni(e,t,n){let r=or(t)-1,o=e.flatMap(({days:c,amounts:m})=>{let g=Ae(c,r);return g>0?[{days:c.subarray(
0,g),amounts:m.subarray(0,g)}]:[]}),s=o.reduce((c,{days:m})=>c+m.length,0);if(n===null||s<hm)return _r(Wt(o,r));let i=`${fm}\
-${r}-${s}-${gm(o)}`,a=n.find(i);if(a)return a;let u=_r(Wt(o,r));return n.keep(i,u),u}function gm(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=l.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=l.imul(t^n[o],16777619),t=l.imul(t^l.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function Zi(e,t=null){let{today:n}=e,r=[...As(e.lines,n)],o=new p(r.map(([g,b],x)=>[g,{customerId:g,history:b,index:x}])),
s=r.map(([,g])=>Is(g)),i=Wt(s,n),a=null,u=null,c={known:i,model:()=>a??(a=Ni(s,n,t)),pairs:()=>u??(u=Ps(r.map(([,g])=>g),
n))},m=new p;return{today:n,customers:[...o.keys()],customer(g){let b=o.get(g);if(!b)return null;let x=m.get(g)??Fi(c,b);
return m.set(g,x),x},ordersOf:g=>o.get(g)?.history.orderDays??[],matcher(g){let b=Ei(r.map(([,x])=>x),g.map(({id:x})=>x),
n);return x=>{let v=o.get(x)?.history;return v?Wi(v,g,{table:b,pairs:c.pairs(),today:n}):[]}},sales(g,b){let x=g.flatMap(
v=>o.get(v)?.index??[]);return Mi(Fr(c,x,b))}}}function $n(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return Zi({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ye=y(
"種別","Kind",40,"@",{hidden:!0});var Ke=(e,t)=>y(e,t,80,"@",{hidden:!0}),Bi={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},kn={scorecard:{tab:{ja:"担当別の成績",en:"\
Rep scores"},headerRow:2,columns:{rep:y("担当","Rep",110),sales:y("4週の売上","Sales, 4 weeks",100,"#,##0"),expected:y(
"見込み","Expected",100,"#,##0"),ratio:y("見込み比","Of expected",75,"0%"),planned:y("先週の予定","Planned l\
ast week",85,"0"),done:y("先週の訪問","Done last week",85,"0"),onTime:y("時間どおり","On time",80,"0%"),coverage:y(
"間隔どおり","Within interval",85,"0%"),kept:y("継続顧客","Customers kept",85,"0%"),win:y("訪問後の受注",
"Ordered after visit",95,"0%"),topThree:y("上位3社の割合","Share of top 3",95,"0%")}},coverage:{tab:{ja:"訪問の偏り",
en:"Coverage"},headerRow:1,columns:{what:y("区分","What",90),rep:y("担当","Rep",90),customer:y("顧客","Customer",200),
lastVisit:y("前回訪問","Last visit",95,"yyyy-mm-dd"),interval:y("間隔(日)","Interval (days)",75,"0"),visits:y("8週\
の訪問","Visits, 8 weeks",80,"0"),wished:y("目安","As agreed",65,"0.0"),expected:y("4週の見込み額","Expected,\
 4 weeks",110,"#,##0"),customerId:y("顧客ID","Customer ID",80)}},actions:{tab:{ja:"操作",en:"Actions"},headerRow:2,columns:{
run:y("実行","Run",50,"General",{checkbox:!0}),what:y("すること","What",230),given:y("指定","For",130),outcome:y(
"結果","Outcome",420,"@",{wrap:!0}),hint:y("指定の書き方","What to write",300,"@",{wrap:!0}),job:Ke("作業","Jo\
b")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:y("注文","Order",45,"General",{checkbox:!0}),
item:y("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:y("いつも","Usual",55,"General"),use:y("次回まで",
"Until next",65,"General"),stock:y("在庫","In stock",60,"General"),quantity:y("注文数","Order qty",65,"General"),unit:y(
"単位","Unit",55),unitPrice:y("単価","Unit price",75,"General"),delivery:y("納品日","Delivery",90,"yyyy-mm-dd"),state:y(
"状態","State",260,"@",{wrap:!0}),kind:ye,customerId:Ke("顧客ID","Customer ID"),productId:Ke("商品ID","Product ID"),
day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),item:y("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:y("数\
量","Quantity",70,"General"),unit:y("単位","Unit",55),handed:y("納品数","Handed over",70,"General"),note:y("備考",
"Note",200,"@",{wrap:!0}),print:y("納品書","Delivery note",75,"General",{checkbox:!0}),kind:ye,customerId:Ke("顧客ID",
"Customer ID"),lineId:Ke("受注ID","Order ID"),day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"\
見積書",en:"Quote"},headerRow:13,columns:Bi},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:Bi},
targets:{tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:y("担当","Rep",110),target:y("目標","Target",
100,"#,##0"),actual:y("実績","Sold",100,"#,##0"),share:y("達成率","Reached",70,"0%"),pace:y("日数の割合","Mont\
h gone",80,"0%"),expected:y("残りの見込み","Expected still",100,"#,##0"),landing:y("着地見込み","Likely in al\
l",100,"#,##0"),gap:y("目標との差","Against target",100,"#,##0"),perDay:y("1日あたり必要","Needed a day",100,
"#,##0"),before:y("先月","Last month",100,"#,##0"),yearBefore:y("前年同月","A year before",100,"#,##0"),memo:y("メモ",
"Memo",240,"@",{wrap:!0}),repId:Ke("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),type:y("種類","Kind",110),customer:y("顧客","Customer",190,"@",{wrap:!0}),rep:y(
"担当","Rep",90),due:y("期日","Day",90,"yyyy-mm-dd"),what:y("内容","What",320,"@",{wrap:!0}),topic:y("前回の話題",
"Last topic",260,"@",{wrap:!0}),memo:y("メモ","Memo",200,"@",{wrap:!0}),kind:ye,key:Ke("印","Key")}},proposalReport:{
tab:{ja:"提案の成績",en:"Proposal results"},headerRow:2,columns:{product:y("商品","Product",240),rep:y("担当","\
Rep",110),proposed:y("提案","Proposed",65,"0"),interested:y("関心あり","Interested",70,"0"),later:y("また後で",
"Later",70,"0"),declined:y("見送り","No",65,"0"),ordered:y("受注","Ordered",65,"0"),conversion:y("受注率","Conve\
rsion",75,"0%"),sales:y("売上","Sales",100,"#,##0"),open:y("これから","To come",70,"0"),kind:ye}},voices:{tab:{ja:"\
顧客の声",en:"Voices"},headerRow:2,columns:{tag:y("分類","Tag",100),day:y("日付","Date",90,"yyyy-mm-dd"),customer:y(
"顧客","Customer",190),rep:y("担当","Rep",90),text:y("内容","What was said",460,"@",{wrap:!0}),source:y("出どころ",
"From",90),link:y("場所","Cell",70,"General"),kind:ye}}};var ie={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ye,rep:y("担当","Rep",90),day:y("日付",
"Date",90),sequence:y("順","No.",40,"0"),arrival:y("時刻","Time",60),travel:y("移動(分)","Drive (min)",65,"0"),customer:y(
"顧客","Customer",190),address:y("住所","Address",220),purpose:y("用件","Purpose",120),reason:y("理由","Reason",
260,"@",{wrap:!0}),lastPurchase:y("前回購入","Last purchase",300),bringUp:y("提案・持参","Bring up",360),map:y(
"地図","Map",80,"General"),visitId:y("訪問ID","Visit ID",80,"@",{hidden:!0}),customerId:y("顧客ID","Customer ID",80,
"@",{hidden:!0})}},today:{tab:{ja:"今日",en:"Today"},headerRow:2,columns:{done:y("完了","Done",45,"General",{checkbox:!0}),
arrival:y("時刻","Time",55),customer:y("顧客","Customer",170,"@",{wrap:!0}),purpose:y("用件","Purpose",100,"@",{wrap:!0}),
reason:y("理由","Reason",190,"@",{wrap:!0}),map:y("地図","Map",60,"General"),result:y("結果","Result",90),note:y("\
メモ","Note",200,"@",{wrap:!0}),proposal:y("提案","Proposal",240,"@",{wrap:!0}),proposalOutcome:y("提案の結果",
"Proposal outcome",90),lastPurchase:y("前回購入","Last purchase",320,"@",{wrap:!0}),bringUp:y("提案・持参","Bri\
ng up",360,"@",{wrap:!0}),address:y("住所","Address",220),travel:y("移動(分)","Drive (min)",65,"0"),visitId:y("訪問ID",
"Visit ID",80,"@",{hidden:!0}),customerId:y("顧客ID","Customer ID",80,"@",{hidden:!0}),kind:{...ye}}},due:{tab:{ja:"補充\
予定",en:"Due"},headerRow:1,columns:{customerId:y("顧客ID","Customer",70),customer:y("顧客名","Name",190),rep:y("\
担当","Rep",90),state:y("状態","State",90),probability:y("7日以内の注文","Order in 7 days",95,"0%"),expectedAmount:y(
"見込額","Expected amount",95,"#,##0"),expectedValue:y("期待値","Expected value",95,"#,##0"),expected:y("次回注文",
"Next order",90,"yyyy-mm-dd"),earliest:y("早ければ","Earliest",90,"yyyy-mm-dd"),latest:y("遅くとも","Latest",90,
"yyyy-mm-dd"),daysSinceLast:y("経過日数","Days since",70,"0"),basket:y("いつもの品","Usual basket",420),nextVisit:y(
"次回訪問","Next visit",90,"yyyy-mm-dd"),reason:y("理由","Reason",300)}},atRisk:{tab:{ja:"離反注意",en:"At ris\
k"},headerRow:1,columns:{customerId:y("顧客ID","Customer",70),customer:y("顧客名","Name",190),rep:y("担当","Rep",
90),lapseProbability:y("離反の確率","Lapse probability",90,"0%"),yearlyAmount:y("年間取引額","Yearly amount",100,
"#,##0"),lastOrder:y("最終注文","Last order",90,"yyyy-mm-dd"),daysSinceLast:y("経過日数","Days since",70,"0"),reason:y(
"理由","Reason",420,"@",{wrap:!0})}},problems:{tab:{ja:"問題",en:"Problems"},headerRow:1,columns:{tab:y("タブ","Ta\
b",90),row:y("行","Row",50,"0"),column:y("列","Column",140),what:y("何が","What is wrong",360,"@",{wrap:!0}),remedy:y(
"どうすれば","What to do",460,"@",{wrap:!0}),link:y("場所","Cell",70,"General")}},refused:{tab:{ja:"取込できない行",
en:"Not imported"},headerRow:1,columns:{row:y("元の行","Row",60,"0"),column:y("列","Column",120),what:y("何が","Wh\
at is wrong",320,"@",{wrap:!0}),remedy:y("どうすれば","What to do",360,"@",{wrap:!0}),original:y("元の内容","As\
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...kn},Lr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function Ie(e,t){return Object.keys(ie[e].columns).indexOf(t)}var ae="[月火水木金土日](?:曜日?)?",X="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",Rn="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",ji=`${Rn}\
(?:-(?:${Rn})?|以降|以後|から|まで|以前)|-${Rn}|(?:after|from|until|till|before) ${Rn}`,Vi="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",j=`(?:(?:のみ|だけ|[の\\s(])*(${ji}|${Vi})\\)?)?`,Ui=`(${ji}|${Vi})`,A=e=>new RegExp(e,
"iy");function ht(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return st(t).windows[0]??null}function qe(e,t){let n=ht(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function gt(e,t){let n=ht(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var ym=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Nt="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",yt="(\
?:st|nd|rd|th)?",Gi=({month:e,date:t})=>E(2028,e,t)!==null,bt=(e,t)=>Gi(e)&&Gi(t)?[{kind:"yearly",from:e,to:t}]:null,ue=(e,t)=>({
month:d(e),date:d(t)});function bm([,e,t,n,r]){let o=ue(e,t);return bt(o,r===void 0?o:ue(n??e,r))}function wm([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=ue(e,r);return bt(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var Ki=e=>ym.
indexOf(e.slice(0,3).toLowerCase())+1;function Er(e,t){let[n,r]=e,[o,s]=t,i=ue(Ki(n),r);return bt(i,s===void 0?i:ue(Ki(o??
n),s))}var qi={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function xm([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=qi[t??""]??[1,31],[,i]=qi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return bt(ue(d(e),s),ue(o,l.min(i,a)))}function vm([,e,t,n,r,o,s]){let i=E(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=g=>E(g,d(o??t),d(s)),u=a(d(r??e)),m=r===void 0&&o!==void 0&&u!==null&&
u<i?a(d(e)+1):u;return m===null||m<i?null:[{kind:"dates",from:i,to:m}]}function Tn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var Yi=e=>(e.match(/\d+/g)??[]).map(d);function $m([,e]){let t=Yi(e);if(t.
some(r=>r>9))return null;let n=f.from({length:31},(r,o)=>o+1);return Tn(n.filter(r=>t.includes(r%10)))}function km([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:Tn(f.from({length:n},(r,o)=>d(e)+o))}function Hi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var Ji=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:vm},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:wm}],Xi=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:bm},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:xm},{pattern:A(`${Nt}\\s*(\\d{1,2})${yt}(?:-(?:${Nt}\\s*)?(\\d{1,2})${yt})?(?!\\d)`),read:([,e,t,n,r])=>Er([e,t],[n,
r])},{pattern:A(`(\\d{1,2})${yt}-(\\d{1,2})${yt}\\s+${Nt}`),read:([,e,t,n])=>Er([n,e],[n,t])},{pattern:A(`(\\d{1,2})${yt}\
\\s+${Nt}(?:-(\\d{1,2})${yt}\\s+${Nt})?`),read:([,e,t,n,r])=>Er([t,e],[r,n])}],Qi=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Hi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Hi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:$m},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:km},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Tn(Yi(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Tn([d(e)])}];var Nr=["日","月","火","水","木","金","土"],ea=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Wr=[1,2,3,4,5,6,0],Rm=new p(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function le(e){let t=e.trim().replace(/曜日?$/,""),n=Nr.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?ea.indexOf(
Tm(r[1].slice(0,3))):null}var Tm=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Zr(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function ce(e){let t=ot(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new h;
for(let r of t){let o=Cm(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Wr.filter(r=>n.has(r)):null}function Cm(e){
let t=Rm.get(e.toLowerCase());if(t)return t;let n=le(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[le(r??""),
le(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Zr(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Nr.
indexOf(c));return u.every(c=>c>=0)?u:null}function He(e,t){let n=t==="ja"?Nr:ea,r=Wr.filter(i=>e.includes(i)),o=r.map(i=>Wr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var ta=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],na="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",jr="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Pm="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",Sm=(e,t)=>t.length-e.length,Am=ta.map(([e])=>e.source).sort(Sm),
ra={pattern:A(`(?:${[...Am,na].join("|")})${jr}${Pm}`),read:()=>[]},oa=ta.map(([{source:e},t])=>({pattern:A(`(?:${e})${jr}`),
read:()=>bt(ue(t[0],t[1]),ue(t[2],t[3]))})),sa={pattern:A(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${na})${jr}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},ia={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},Cn="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Br="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
Pn="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Sn=(e,t)=>({pattern:A(e),read:()=>({instead:t})}),aa=[
Sn(`(?:${Cn}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Sn(`(?:except|excluding|not|unless)(?: on)? ${Pn}\\b|open on ${Pn}\\b`,"open"),Sn(`${Cn}(?:翌平日|翌営業日)${Br}`,
"nextWorkday"),Sn(`${Cn}(?:翌日(?!曜)|次の日)${Br}`,1),{pattern:A(`${Cn}翌?(${ae})${Br}`),read:([,e])=>({instead:{
weekday:le(e)}})},{pattern:A(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${Pn}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:A(`(?:or )?(?:the\
 )?(?:next|following) (${X}) (?:if|when)(?: on)? ${Pn}\\b`),read:([,e])=>({instead:{weekday:le(e)}})}],ua=[{pattern:A(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${j}`),
read:([,e])=>gt(-1,e)},{pattern:A(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${j}`),read:([,e])=>gt(
1,e)},{pattern:A(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${j}`),read:([,e])=>gt(0,e)}];var Im="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function la([,e,t,n]){let[r,o]=[le(e),le(t)];return r===
null||o===null?null:qe(Zr(r,o),n)}var Dm={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function _m(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>Dm[n]??d(n))}function An([,e,t,n]){let r=ce(t),o=ht(n);return!r||o===null?null:_m(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function Om([,e,t,n]){let r=qe(ce(e),n);return r&&(t?[...r,...gt(0,n)??[]]:r)}function ca([
e,t,n,r,o,s]){let i=le(t),a=ht(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let u=E(
d(r),d(o),d(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-U(u)+7)%7,part:a}]}function da([,e]){let t=ce(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?qe([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var ma=`\
(?:平日|${ae})(?:[・,、-]?${ae})*`,pa=`(?:weekdays?|weekends?|${X})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${X})*`,Mm="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",zm="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Fm="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Lm=[{pattern:A(`(${ma})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${ma}\
)`),read:e=>da([e[0],e[1]??e.groups?.days])},{pattern:A(`(?:only open|open)(?: only)?(?: on)? (${pa})(?: only\\b)?`),read:da},
{pattern:A(`${pa} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:A(`隔週の?(${ae})${j}${Mm}`),read:ca},
{pattern:A(`${Fm} (${X})${j}${zm}`),read:ca},{pattern:A(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${ae})+)${j}`),read:An},{pattern:A(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${j}`),read:An},{pattern:A(`(?:every\\s+)?((?:${Im}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${X})(?: of (?:the |each |every )?month)?${j}`),read:An},{pattern:A(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${X}\
)${j}`),read:An}],Em=[{pattern:A(`(?:毎週の?)?(${ae})-(${ae})${j}`),read:la},{pattern:A(`(?:every\\s+)?(${X})(?:-|\\s+\
(?:to|through)\\s+)(${X})${j}`),read:la},{pattern:A(`(?:毎週の?)?((?:${ae})+)(祝日?)?${j}`),read:Om},{pattern:A(`(?\
:平日|weekdays?\\b)${j}`),read:([,e])=>qe([1,2,3,4,5],e)},{pattern:A(`(?:週末|weekends?\\b)${j}`),read:([,e])=>qe([6,
0],e)},{pattern:A(`(?:(?:every|each)\\s+)?(${X})${j}`),read:([,e,t])=>qe(ce(e),t)},{pattern:A(`(?:毎日の?|(?:daily|every da\
y)\\s+)${Ui}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ht(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
fa=[ra,ia,sa,...Ji,...Lm,...Xi,...aa,...ua,...oa,...Qi,...Em];var ga=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Wm=1e3,Nm=/[,、・/;&。|+\s()[\]【】]/;function ya(e){if(e.length>Wm)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Zm(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Bm(t,n),n<t.
text.length&&(n=jm(t,n));return{rules:Km(t.rules),problems:t.problems}}function Zm(e){let t=ot(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Bm(e,t){
let n=Ur(ga,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function jm(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!Ur(ga,n,o));){let s=Um(r,o);if(s===
0){let i=Vm(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Vm(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Nm);return o<0?e.slice(t):e.slice(t,n+o)}function Um(e,t){for(let{pattern:n,read:r}of fa){let o=Ur(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(f.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Gm(e,s))continue;
return o[0].length}}return 0}var Vr=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Gm(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some(Vr))return!1;let r=n.map(o=>{if(!Vr(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function Ur(e,t,n){
return e.lastIndex=n,e.exec(t)}function Km(e){let t=new h;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var Bt={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":ha(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${ha(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function ha(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function ba(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=qm(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Vr);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?wa(s,t):xa(i,t),o+=l.max(1,s.length)}return n}function qm(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Hm(o.part,n.part))break;r.push(o)}return r}var Hm=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Zt(e,t){return typeof e=="string"?Bt[t].part[e]:(t==="en"?" ":"")+mn([e])}function Ym(e,t,n){
let r=Bt[n],o=xa(e,n);return typeof t=="string"?o+r[t]:o+r.later(He([(e.weekday+t)%7],n),t)}function wa(e,t){let n=Bt[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+He([r],t)+Zt(o,t)}function Jm({anchor:e,
part:t},n){let r=He([U(e)],n)+Zt(t,n);return Bt[n].fortnightly(r,je(e))}function xa(e,t){let n=Bt[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Zt(e.part,t);case"weekly":return He([e.weekday],t)+Zt(e.
part,t);case"nthWeekday":return wa([e],t);case"holiday":return n.holiday[`${e.offset}`]+Zt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?je(e.from):`${je(e.from)}~${je(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return Ym(e.rule,e.instead,t);case"fortnightly":return Jm(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var Xm={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},Qm=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Gr(e){let t=S(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return ep(t)??tp(t)??np(t)}function ep(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?E(d(t[1]),d(t[2]),d(t[3])):null}function tp(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return E((Xm[t[1]]??0)+n,d(t[3]),d(t[4]))}function np(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=Qm.indexOf(o??"")+1;return i>0?E(d(s),i,d(r)):null}function Q(e){return typeof e=="object"&&"day"in e}function jt(e){return typeof e=="object"&&"formula"in e}function G(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Kr(e,t){return Q(e)&&Q(t)?e.day===t.day&&e.minutes===t.minutes:
jt(e)&&jt(t)?e.formula===t.formula:e===t}var va=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,qr=-25569;function rp({day:e,minutes:t}){return e===qr?Pe(
t):je(e)+(t===0?"":` ${Pe(t)}`)}function H(e){return Q(e)?rp(e):String(e)}function In(e){return(t,n)=>G(t)?{value:null}:
typeof t=="string"&&va.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=H(e).trim();return va.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},op=1e12;function $a(e){if(typeof e=="number")return l.abs(
e)<=op?e:null;if(typeof e!="string")return null;let t=S(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?$a(d(t.replace(/,/g,""))):null}function De(e,t){return{format:e,parse:In(n=>{let r=$a(n);return r===null?{problem:"\
notANumber",detail:H(n)}:t(r)}),layOut:n=>n??""}}var Hr=e=>({value:e}),ka=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Yr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},sp=e=>e>100?{problem:"outOfBounds",detail:String(e)}:ka(e<1?l.round(e*1e6)/1e4:e),Vt=De("0.######",Hr),
Ut=De("#,##0.###",Hr),_e=De("#,##0",Hr),Ra=De("0",ka),Ta=De("0",Yr),Ca=De("0",e=>e===0?{value:e}:Yr(e)),Pa=De("0",Yr),Gt=De(
"0",sp),[ip,ap]=[-7305,84006];function up(e){return Q(e)?e.day:typeof e=="string"?Gr(e):typeof e!="number"?null:e>1e7?Gr(
String(e)):l.floor(e)+qr}var N={format:"yyyy-mm-dd",parse:In(e=>{let t=up(e);return t!==null&&t>=ip&&t<ap?{value:t}:{problem:"\
notADate",detail:H(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},lp=In(e=>{if(Q(e)&&(e.minutes>0||e.day===qr))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:l.round(e*1440)};let n=typeof e=="string"?os(S(e).trim()):null;return n===
null?{problem:"notATime",detail:H(e)}:{value:n}}),Ye={format:"@",parse:lp,layOut:e=>e===null?"":Pe(e)},Je={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(G(e))return{value:!1};let t=S(H(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:H(e)}},layOut:e=>e};function be(e){let t=Object.keys(e),n=new p;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:In(r=>{let o=n.get(S(H(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:H(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var Dn={format:"@",parse(e){if(G(e))return{value:[]};let{windows:t,problems:n}=st(H(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:H(
e)}:{value:t}},layOut:e=>mn(e)},cp={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},wt={format:"@",parse(e){if(G(e))return{value:[]};if(Q(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=ya(H(e)),r=n[0];return r?{value:t,warning:{code:cp[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>ba(
e,t)},Sa={format:"@",parse(e){if(G(e))return{value:[]};let t=ce(H(e));return t===null?{problem:"weekdaysNotUnderstood",detail:H(
e)}:{value:t}},layOut:(e,t)=>He(e,t)};function w(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var dp={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},mp={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},pp={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},fp={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},hp={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},gp={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},yp={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:w("ID","ID",$,{required:!0,widthPixels:70}),
name:w("顧客名","Name",$,{required:!0,widthPixels:190}),kana:w("フリガナ","Kana",$,{widthPixels:150}),repId:w("担当",
"Rep",$,{required:!0,widthPixels:80}),rank:w("ランク","Rank",be(dp),{widthPixels:60}),address:w("住所","Address",$,
{widthPixels:230}),lat:w("緯度","Latitude",Vt,{widthPixels:85}),lng:w("経度","Longitude",Vt,{widthPixels:85}),visitIntervalDays:w(
"訪問間隔(日)","Visit interval (days)",Ta,{required:!0,widthPixels:90}),visitMinutes:w("訪問時間(分)","Visit l\
ength (min)",Ra,{widthPixels:90}),visitHours:w("訪問可能時間","Visit hours",Dn,{widthPixels:170}),closed:w("休業日",
"Closed",wt,{widthPixels:130}),busy:w("繁忙期","Busy periods",wt,{widthPixels:130}),preferredWeekday:w("希望曜日",
"Preferred weekday",be(gp),{widthPixels:75}),contact:w("窓口","Contact",$),birthday:w("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:w("備考","Notes",$,{widthPixels:200}),status:w("状態","Status",be(mp),{widthPixels:70}),
reorderState:w("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:w("郵便番号","Postcode",$,{widthPixels:80}),
phone:w("電話","Phone",$,{widthPixels:110}),mergedInto:w("統合先","Merged into",$,{computed:!0,widthPixels:80})}},Kt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:w("ID","ID",$,{required:!0,widthPixels:80}),day:w("日\
付","Date",N,{required:!0,widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:w(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:w("担当","Rep",$,{required:!0,widthPixels:80}),sequence:w(
"順番","Sequence",Pa,{widthPixels:55}),plannedArrival:w("到着予定","Planned arrival",Ye,{widthPixels:80}),status:w(
"状況","Status",be(pp),{required:!0,widthPixels:70}),done:w("完了","Done",Je,{widthPixels:50}),fixed:w("固定","Fix\
ed",Je,{widthPixels:50}),purpose:w("用件","Purpose",$,{widthPixels:150}),reason:w("理由","Reason",$,{widthPixels:220}),
arrived:w("到着","Arrived",Ye,{widthPixels:65}),left:w("退出","Left",Ye,{widthPixels:65}),result:w("結果","Result",
$,{widthPixels:110}),note:w("メモ","Note",$,{widthPixels:220}),nextStep:w("次の一手","Next step",$,{widthPixels:150}),
nextDay:w("次回予定日","Next date",N,{widthPixels:95}),planMark:w("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
bp={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:w("ID","ID",$,{required:!0,widthPixels:90}),day:w(
"日付","Date",N,{required:!0,widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:w(
"商品ID","Product",$,{widthPixels:80}),quantity:w("数量","Quantity",Ut,{required:!0,widthPixels:70}),unitPrice:w("単価",
"Unit price",_e,{required:!0,widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),amount:w("金額",
"Amount",_e,{widthPixels:95}),deliveryDay:w("納品日","Delivery date",N,{widthPixels:95}),delivered:w("納品済","Del\
ivered",Je,{widthPixels:65}),note:w("備考","Note",$,{widthPixels:200}),deliveredQuantity:w("納品数","Delivered quan\
tity",Ut,{widthPixels:70})}},wp={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:w("ID","ID",$,{
required:!0,widthPixels:80}),name:w("商品名","Name",$,{required:!0,widthPixels:260}),unit:w("単位","Unit",$,{widthPixels:60}),
unitPrice:w("単価","Unit price",_e,{widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),category:w(
"分類","Category",$,{widthPixels:120}),launchedOn:w("発売日","Launched on",N,{widthPixels:95}),leadDays:w("リードタイム(日\
)","Lead time (days)",Ca,{widthPixels:90})}},xp={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:w("ID",
"ID",$,{required:!0,widthPixels:70}),opened:w("受付日","Opened",N,{required:!0,widthPixels:95}),customerId:w("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:w("種類","Kind",be(fp),{widthPixels:85}),text:w("内容","Text",$,{widthPixels:340}),
due:w("期限","Due",N,{widthPixels:95}),status:w("状況","Status",be(hp),{widthPixels:75}),outcome:w("結果","Outcome",
$,{widthPixels:220})}},vp={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:w("ID","ID",$,{required:!0,
widthPixels:70}),name:w("氏名","Name",$,{required:!0,widthPixels:120}),email:w("メール","E-mail",$,{widthPixels:200}),
startAddress:w("出発地","Start address",$,{widthPixels:220}),startLat:w("出発緯度","Start latitude",Vt,{widthPixels:85}),
startLng:w("出発経度","Start longitude",Vt,{widthPixels:85}),workingWeekdays:w("勤務曜日","Working days",Sa,{widthPixels:85}),
workingHours:w("勤務時間","Working hours",Dn,{widthPixels:110}),lunch:w("昼休み","Lunch",Dn,{widthPixels:110}),monthlyTarget:w(
"月間目標","Monthly target",_e,{widthPixels:100})}},$p={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:w("項目","Setting",$,{required:!0,widthPixels:210}),value:w("値","Value",$,{widthPixels:230}),meaning:w("説明",
"Meaning",$,{widthPixels:560})}},we={customers:yp,visits:Kt,orders:bp,products:wp,cases:xp,reps:vp,settings:$p};var kp={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:w("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:w("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:w("単価","U\
nit price",_e,{required:!0,widthPixels:90}),from:w("適用開始日","Valid from",N,{widthPixels:95}),note:w("備考","N\
ote",$,{widthPixels:220})}},Rp={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:w("見積番号",
"Quote no.",$,{widthPixels:105}),day:w("見積日","Quote date",N,{widthPixels:95}),customerId:w("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:w("商品ID","Product",$,{widthPixels:90}),description:w("品名","Description",
$,{widthPixels:220}),quantity:w("数量","Quantity",Ut,{required:!0,widthPixels:65}),unit:w("単位","Unit",$,{widthPixels:55}),
unitPrice:w("単価","Unit price",_e,{widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),validUntil:w(
"有効期限","Valid until",N,{widthPixels:95}),print:w("見積書を作る","Make the quote",Je,{widthPixels:90}),toOrder:w(
"受注にする","Make it an order",Je,{widthPixels:90}),orderedOn:w("受注日","Ordered on",N,{computed:!0,widthPixels:95}),
note:w("備考","Note",$,{widthPixels:200}),id:w("ID","ID",$,{computed:!0,widthPixels:80})}},Tp={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:w("日付","Date",N,{required:!0,widthPixels:90}),repId:w("担当",
"Rep",$,{required:!0,computed:!0,widthPixels:70}),repName:w("氏名","Name",$,{computed:!0,widthPixels:90}),figures:w("ま\
とめ","In short",$,{computed:!0,widthPixels:150,wrap:!0}),visits:w("訪問","Visits",$,{computed:!0,widthPixels:380,wrap:!0}),
orders:w("受注","Orders",$,{computed:!0,widthPixels:260,wrap:!0}),ahead:w("次の一手・気になること","Next st\
eps and concerns",$,{computed:!0,widthPixels:240,wrap:!0}),comment:w("所感","Comment",$,{widthPixels:220,wrap:!0}),reply:w(
"上長の返信","Manager's reply",$,{widthPixels:200,wrap:!0}),id:w("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
Cp={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:w("担当","Rep",$,{required:!0,widthPixels:80}),
day:w("日付","Date",N,{required:!0,widthPixels:95}),untilDay:w("終了日","Until",N,{widthPixels:95}),start:w("開始",
"From",Ye,{widthPixels:65}),end:w("終了","To",Ye,{widthPixels:65}),text:w("内容","What",$,{widthPixels:260}),source:w(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:w("取込印","Import mark",$,{computed:!0,hidden:!0}),id:w("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},Aa={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},Pp={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:w("ID","ID",$,{computed:!0,widthPixels:80}),day:w("提案日","Proposed on",N,
{widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:w("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:w("担当","Rep",$,{widthPixels:70}),productId:w("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:w("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:w("理由",
"Reason",$,{computed:!0,widthPixels:360,wrap:!0}),outcome:w("結果","Outcome",be(Aa),{widthPixels:90}),outcomeDay:w("結果\
の日","Outcome on",N,{computed:!0,widthPixels:95}),againOn:w("次に話す日","Again on",N,{widthPixels:95}),note:w("\
備考","Note",$,{widthPixels:220,wrap:!0})}},qt={prices:kp,quotes:Rp,dailyReports:Tp,busyTimes:Cp,proposals:Pp},de={...we,
...qt};var Sp=10,Ap=100,Ht=e=>S(e).replace(/[\s　*＊]/g,"").toLowerCase();function Ip(e){let t=new p;for(let[n,r]of Object.entries(
e.columns))t.set(Ht(n),n),t.set(Ht(r.header.en),n),t.set(Ht(r.header.ja),n);return t}function ee(e,t){let n=Ip(e),r={headerRow:1,
places:{}};for(let o=0;o<l.min(Sp,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?n.get(Ht(i)):void 0;
u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function Dp(e,t){let n=new h((t[ee(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function _n(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function Da(e,t){let n=new h(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function Jr(e){return Q(e)?"":String(e).slice(0,80)}function me(e,t,n){let r=Dp(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new h,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
_p(o);let i=new Xr(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function _p({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Ht(Jr(a))),i=new p(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=Jr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var Xr=class{constructor(t,n){C(this,"table",n);C(this,"entries");C(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Ia(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>G(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&G(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=Ia(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Jr(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=Ap?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Ia(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function Oe(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function to(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function _a(e,t){return typeof t=="bigint"?t.toString():t}var eo=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Oa(e){return new eo(e)}function no(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ma(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var ro="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function On(e){return typeof e=="object"&&e!==null&&
!f.isArray(e)}function za(e){if(On(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(On(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Fa=new h(["string","number","symbol"]);function La(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Mn(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function pe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ea(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function ze(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function Wa(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Qe(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Yt(e){return typeof e==
"string"?e:e?.message}function oo(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function zn(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Fe(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Yt(e.inst?._zod.def?.error?.(e))??Yt(s?.(e))??Yt(t?.error?.(e))??Yt(n.customError?.(e))??Yt(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Na(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Op(e,n,r.value)}}function Xe(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Za(e,t,n){return Xe(e,t,n,!1)}function Op(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Xe(this,t,n.bind(this))},set(r){
Xe(this,t,r)}})}function Mp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Qr,Me=!1,zp={configurable:!0,
get(){Me=!0}};function fe(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Qr!==e._zod){Qr=void 0;return}Qr=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,zp);let o=Me;Me=!1;try{let s=n(this);return Me?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Me=Me||o,s}catch(s){throw delete this[t],
Me=Me||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ba(e,t,n,r){let o=Mp(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var ja;var so={value:void 0,enumerable:!1},Va="captureStackTrace"in Error?Error:null;function Fp(e){let t=Va;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Va=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function O(e,t,n,r){let o={};function s(b){this.def=b,this.constr=g,this.traits=new h}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(b,x){if(b._zod){if(b._zod.traits.has(e))return}else{so.value=new s(x);try{Object.defineProperty(
b,"_zod",so)}finally{so.value=void 0}}if(b._zod.traits.add(e),t(b,x),a){let k=Object.getPrototypeOf(b),R=b._zod.constr.prototype,
T=k;for(;T&&T!==R;)T=Object.getPrototypeOf(T);let F=T??k;a.has(F)||(a.add(F),Na(F,i))}let v=g.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in b||(b[k]=v[k].bind(b)))}let c=r?.Parent??Object;class m extends c{}Object.defineProperty(
m,"name",{value:e});function g(b){let x=r?.Parent?Fp(m):this;u(x,b);let v=x._zod.deferred;if(v){for(let R of v)R();x._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(x),x}return Object.defineProperty(g,"init",
{value:u}),Object.defineProperty(g,Symbol.hasInstance,{value:b=>r?.Parent&&b instanceof r.Parent?!0:b?._zod?.traits?.has(
e)}),Object.defineProperty(g,"name",{value:e}),g}var xe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(ja=globalThis).__zod_globalConfig??(ja.__zod_globalConfig={});var vt=globalThis.__zod_globalConfig;function Le(e){return e&&
Object.assign(vt,e),vt}function Lp(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,_a,2)),e.message}function Ep(e){this._zod.
message=e}var Wp={get:Lp,set:Ep,enumerable:!0,configurable:!0},io={value:void 0,enumerable:!1},Ga=new WeakSet([Object.prototype,
Error.prototype]),Ka=(e,t)=>{e.name="$ZodError",io.value=t,Object.defineProperty(e,"issues",io),io.value=void 0,Object.defineProperty(
e,"message",Wp);let n=Object.getPrototypeOf(e);Ga.has(n)||(Ga.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},fk=O("$ZodError",Ka),Jt=O("$\
ZodError",Ka,void 0,{Parent:Error});var Zp=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new xe;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Fe(c,i,Le())));throw ro(u,s?.callee??t),u}return a.
value};return t},Xt=Zp(Jt),Bp=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Fe(c,i,Le())));throw ro(u,
s?.callee??t),u}return a.value};return t},ao=Bp(Jt),jp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new xe;return s.issues.length?qa(e,s.issues,o):{success:!0,data:s.value}},et=jp(
Jt);function qa(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Fe(o,n,Le()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Vp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?qa(e,s.issues,o):{success:!0,data:s.value}},uo=Vp(
Jt);var Ha=/^[\s\S]{0,}$/;var lo=/^-?\d+(?:\.\d+)?$/,Ya=/^(?:true|false)$/i;var Xa={major:4,minor:6,patch:7};var te=O("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Xa;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let m=ze(a),g;for(let b of u){if(b._zod.def.when){if(Wa(a)||!b._zod.def.when(a))continue}else if(m)continue;
let x=a.issues.length,v=b._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new xe;if(g||v instanceof Promise)g=
(g??Promise.resolve()).then(async()=>{await v,a.issues.length!==x&&(zn(a.issues,x,e),m||(m=ze(a,x)))});else{if(a.issues.
length===x)continue;zn(a.issues,x,e),m||(m=ze(a,x))}}return g?g.then(()=>a):a},i=(a,u,c)=>{if(ze(a))return a.aborted=!0,
a;let m=s(u,o,c);if(m instanceof Promise){if(c.async===!1)throw new xe;return m.then(g=>e._zod.parse(g,c))}return e._zod.
parse(m,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let m=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(g=>i(g,a,u)):i(m,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new xe;return c.then(m=>s(m,o,u))}return s(c,o,u)}}},{get"~standard"(){
return Za(this,"~standard",Kp(this))},set"~standard"(e){Xe(this,"~standard",e)}}),tu=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Fe(n,t,Le()))}:{value:e.value};async function Gp(e,t){let n={async:!0};return tu(await e._zod.run({value:t,issues:[]},
n),n)}function Kp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return tu(r,n)}catch{}return Gp(e,t)},vendor:"zod",version:1}}var nu=O("$ZodString",(e,t)=>{te.init(e,t),e._zod.pattern=
t.pattern??Ha,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var ru=O("$ZodNumber",(e,t)=>{te.init(e,t),e._zod.pattern=lo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var ou=O("$ZodBoolean",(e,t)=>{te.init(e,t),e._zod.pattern=Ya,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function qp(e,t){let n=oo(e._zod.def.checks);if(!n.length)return;let r=l.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of oo(e._zod.def.checks))if(a>u&&
c._zod.def.when(s)){let m=s.issues.length;return c._zod.check(s),s.issues[m].continue=!1,zn(s.issues,m,e),s}}return o(s,
i)}}var Hp=e=>f.isArray(e)?e.length:-1;function Qa(e,t,n){e.issues.length&&t.issues.push(...Qe(n,e.issues)),t.value[n]=e.value}var su=O("$ZodArray",(e,t)=>{te.
init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!f.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,f(s.length),o):f(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],m=t.element._zod.run({value:c,issues:[]},o);if(m instanceof Promise)i.push(m.then(
g=>Qa(g,r,u)));else if(Qa(m,r,u),a&&m.issues.length!==0&&ze(m))break}return i.length?Promise.all(i).then(()=>r):r},qp(e,
Hp)});function Fn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Qe(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Yp=[];function Jp(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Yp,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Ea(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new h(t),numKeys:t.length,optionalKeys:new h(
s)}}function Xp(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,m=c.def.type,g=c.optin,b=c.optout,x=0;for(let v in t){
if(i&&n.issues.length!==x){if(ze(n,x))break;x=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){m==="never"&&a.push(
v);continue}if(m==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
R=>Fn(R,n,v,t,g,b))):Fn(k,n,v,t,g,b)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var iu=O("$ZodObject",(e,t)=>{te.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let m={...r};return Object.defineProperty(t,"shape",{value:m}),
c.raw=m,m};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Oa(()=>Jp(t));fe(e,"propValues",c=>{let m=c.def.shape,
g={};for(let b in m){let x=m[b]._zod;if(x.values){Object.prototype.hasOwnProperty.call(g,b)||Ma(g,b,new h);for(let v of x.
values)g[b].add(v);x.optin!==void 0&&g[b].add(void 0)}}return g});let s=On,i=t.catchall,a,u=vt.memoizer;u?.attach(e),e._zod.
parse=(c,m)=>{a??(a=o.value);let g=c.value;if(!s(g))return c.issues.push({expected:"object",code:"invalid_type",input:g,
inst:e}),c;c.value=u?u.alloc(e,c,{},m):{};let b=[],x=a.shape,v=m?.abortEarly,k=c.issues.length;for(let R of a.allKeys){if(v&&
c.issues.length!==k){if(ze(c,k))break;k=c.issues.length}if(R==="__proto__")continue;let T=x[R],F=T._zod.optin,I=T._zod.optout,
B=T._zod.run({value:g[R],issues:[]},m);B instanceof Promise?b.push(B.then(he=>Fn(he,c,R,g,F,I))):Fn(B,c,R,g,F,I)}return i?
Xp(b,g,c,m,o.value,e,v===!0):b.length?Promise.all(b).then(()=>c):c}});var au=O("$ZodRecord",(e,t)=>{te.init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!za(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new h;for(let m of a)if(typeof m=="string"||typeof m=="number"||typeof m=="symbol"){
if(u.add(typeof m=="number"?m.toString():m),m==="__proto__")continue;let g=t.keyType._zod.run({value:m,issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(g.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:g.issues.map(v=>Fe(v,o,Le())),input:m,path:[m],inst:e});continue}let b=g.value;if(b===
"__proto__")continue;let x=t.valueType._zod.run({value:s[m],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.
length&&r.issues.push(...Qe(m,v.issues)),r.value[b]=v.value})):(x.issues.length&&r.issues.push(...Qe(m,x.issues)),r.value[b]=
x.value)}let c;for(let m in s)if(!u.has(m))if(t.mode==="loose"){if(m==="__proto__")continue;r.value[m]=s[m]}else c=c??[],
c.push(m);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&lo.test(c)&&m.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(m=v)}if(m.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>Fe(v,o,Le())),input:c,path:[c],inst:e});continue}let b=m.value;if(b==="__proto__")continue;
let x=t.valueType._zod.run({value:s[c],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.length&&r.issues.push(
...Qe(c,v.issues)),r.value[b]=v.value})):(x.issues.length&&r.issues.push(...Qe(c,x.issues)),r.value[b]=x.value)}u&&u.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var uu=O("$ZodEnum",(e,t)=>{te.init(e,t);let n=to(t.entries),r=new h(n);e._zod.values=r,fe(e,"pattern",o=>{let s=to(o.def.
entries).filter(i=>Fa.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>La(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function eu(e,t){return e.value=t.issues.length?void 0:t.value,e}var lu=O("$ZodOptional",(e,t)=>{te.init(e,t),fe(e,"opti\
n",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",fe(e,"values",n=>{let r=n.
def.innerType._zod.values;return r?new h([...r,void 0]):void 0}),fe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${no(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>eu(n,s)):eu(
n,o)}return t.innerType._zod.run(n,r)}});var cu=O("$ZodNullable",(e,t)=>{te.init(e,t),fe(e,"optin",n=>n.def.innerType._zod.optin),fe(e,"optout",n=>n.def.innerType.
_zod.optout),fe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${no(r.source)}|null)$`):void 0}),
fe(e,"values",n=>n.def.innerType._zod.values?new h([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function du(e){return e.checks&&(e.checks=[...e.checks]),e}function mu(e,t){return new e(du({type:"string",...pe(t)}))}function pu(e,t){return new e(du({type:"number",checks:[],...pe(t)}))}function fu(e,t){return new e({type:"boolean",...pe(t)})}var ve=O("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");te.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Xe(this,"with",e)},parse(e,t){return Xt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return ao(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return et(this,e,t)},safeParseAsync(e,t){return uo(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Mn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),tf=O("ZodMiniString",
(e,t)=>{nu.init(e,t),ve.init(e,t)});function M(e){return mu(tf,e)}var nf=O("ZodMiniNumber",(e,t)=>{ru.init(e,t),ve.init(e,t)});function z(e){return pu(nf,e)}var rf=O("ZodMiniBoolean",(e,t)=>{ou.init(e,t),ve.init(e,t)});function Ln(e){return fu(rf,e)}var of=O("ZodMiniArray",(e,t)=>{su.init(e,t),ve.init(e,t)});function Ee(e,t){return new of({type:"array",element:e,...pe(
t)})}var sf=O("ZodMiniObject",(e,t)=>{iu.init(e,t),ve.init(e,t),Ba(e,"shape",n=>n._zod.def.shape,!1)});function K(e,t){let n={
type:"object",shape:e??{},...pe(t)};return new sf(n)}var hu=O("ZodMiniRecord",(e,t)=>{au.init(e,t),ve.init(e,t)});function $e(e,t,n){return!t||!t._zod?new hu({type:"record",
keyType:M(),valueType:e,...pe(t)}):new hu({type:"record",keyType:e,valueType:t,...pe(n)})}var af=O("ZodMiniEnum",(e,t)=>{uu.init(e,t),ve.init(e,t),e.options=[...e._zod.values]});function En(e,t){let n=f.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new af({type:"enum",entries:n,...pe(t)})}var uf=O("ZodMiniOptional",(e,t)=>{lu.init(e,t),ve.init(e,t)});function co(e){return new uf({type:"optional",innerType:e})}var lf=O("ZodMiniNullable",(e,t)=>{cu.init(e,t),ve.init(e,t)});function We(e){return new lf({type:"nullable",innerType:e})}function ke(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function mo(e){let t=2166136261;for(let n=0;n<e.length;n++)t=l.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var gu=8e3,Wn=()=>PropertiesService.getDocumentProperties(),Nn="meguri.state",ho="meguri.fit";var yu="moved to the script",Qt=null,ne=null;function Zn(){return Qt??(Qt=Wn()?.getProperty(Nn)===yu),Qt}function Bn(){let e=Wn();return e===null||Zn()?PropertiesService.getScriptProperties():e}var jn=/^parts:([ab]):(\d+):(\w+)$/,bu=(e,t,n)=>`${e}.${t}${n}`;function en(e){if(ne)return fo(ne,e);let t=Wn(),n=t?.getProperty(
e)??null;e===Nn&&(Qt??(Qt=n===yu));let r=Bn();return(t===null||Zn())&&(n=r.getProperty(e)),jn.test(n??"")?fo(r.getProperties(),
e):n}var wu=e=>fo(ne??Bn().getProperties(),e);function fo(e,t){let n=e[t]??null,r=jn.exec(n??"");if(!r)return n;let[,o,s,
i]=r,a=f.from({length:d(s)},(u,c)=>e[bu(t,o,c)]??"").join("");return mo(a)===i?a:null}function $t(e,t){cf(Bn(),e,t)}function cf(e,t,n){
let r=df(n);if(r.length<=gu){po(e,{[t]:r});return}let s=jn.exec((ne?ne[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.
match(new RegExp(`.{1,${gu}}`,"gs"))??[];po(e,Object.fromEntries(i.map((a,u)=>[bu(t,s,u),a]))),po(e,{[t]:`parts:${s}:${i.
length}:${mo(r)}`})}function po(e,t){let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),
ne&&Object.assign(ne,t)}var df=e=>e.replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);
function Vn(e){let t=Bn(),n=jn.exec((ne?ne[e]:t.getProperty(e))??"");if(t.deleteProperty(e),ne&&delete ne[e],Wn()?.deleteProperty(
e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var vu="meguri.headers",mf=60,pf=ke(()=>$e(M(),$e(M(),M())));function go(){let e=en(vu);try{return Xt(pf(),JSON.parse(e??
"{}"))}catch{return{}}}function $u(e,t){let n=go(),r=JSON.stringify({...n,[e]:t});r!==JSON.stringify(n)&&$t(vu,r)}function ku(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=mf&&(n[r]=s)}
return n}function Ru(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Un=class{constructor(t){C(this,"timeZone",t);C(this,"format");C(this,"offsetByQuarter",new p);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=l.round(n/1e3),o=l.floor(r/60),s=l.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?l.min(...s):n-
r)}offsetAt(t){let n=l.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=d(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-l.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var Tu="meguri.column",Ne=class{constructor(t){C(this,"state",t);C(this,"spreadsheet",SpreadsheetApp.getActive());C(this,
"known",null);C(this,"sheetsByName",null);C(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Un(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new p(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new p([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new p([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=de[t];return this.find(
t,t in qt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=ie[t];return this.find(t,t in kn?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=de[t],o=this.readCells(n),s=ee(r,o.values),i=this.state.columns[t]??[],u=_n(r,s.places).
some(m=>i.includes(m))?Da(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>Oe(this);return me(
r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(Tu).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return $u(t,ku(o,r)),o}catch{return Ru(go()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var ff=366;function Cu(e,{reps:t,problems:n}){let r=new it;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)L(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=L(o,s,n),{day:c,
untilDay:m,start:g,end:b}=a;if(u===null||c===null)continue;let x=m??c,v={start:g??0,end:b??1440},k=x<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||x-c>ff){let R={row:i,field:k??"untilDay"},T=k===null?"outOfBounds":"endBeforeStart";n.push(
Be(e,R,{code:T,detail:a.text,rowLeftOut:!0}));continue}for(let R=c;R<=x;R++)r.add(u,R,v)}return r}function tn(e,t){if(e===null||t===null)return"none";let n={lat:e,lng:t};return Xo(n)?"swapped":er(n)?n:"impossible"}function Pu(e,t){let n=new p,r=e.tables.prices;if(!r)return n;let o={...Ce(t.customers),table:r},s={...Pt(t.products),table:r};
for(let i of r.rows){let a=L(o,i,e.problems),u=L(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:m}=i.
record,g={customerId:a,productId:u,unitPrice:c,from:m};n.set(a,[...n.get(a)??[],g])}return n}function Su(e,t){let n=e.tables.
proposals;if(!n)return;let r={...Ce(t.customers),table:n},o={...Pt(t.products),table:n},s={...St(t.reps),table:n,rowLeftOut:!1};
for(let i of n.rows){let a=L(r,i,e.problems),u=L(o,i,e.problems);if(a===null||u===null)continue;let{id:c,day:m,reason:g,
outcome:b,outcomeDay:x,againOn:v,note:k}=i.record,R=L(s,i,e.problems)??e.customers.get(a)?.record.repId??"",T={id:c,day:m,
customerId:a,repId:R,productId:u,reason:g,outcome:b,outcomeDay:x,againOn:v,note:k};e.proposals.push({row:i.row,record:T})}}
function Au(e,t){let n=e.tables.quotes;if(!n)return[];let r={...Ce(t.customers),table:n};return n.rows.flatMap(o=>{let{row:s,
record:i}=o,a=L(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(i.productId),c=u&&"id"in
u?u.id:"",m=i.description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:m,quantity:i.
quantity}}]})}function Iu(e){let t=S(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return hf(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function hf(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var gf=150,yf=1,bf=1e3;function Du(e){let t=S(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>wf(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function wf(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<yf||o>gf)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=bf?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var nn=(e,t)=>n=>{let r=d(S(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},Ze=(e,t)=>n=>{
let r=nn(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},tt=e=>e.trim(),xf=e=>e.trim()===""?"":Iu(
e).number??"registrationMalformed",vf={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},$f=e=>vf[S(e).toLowerCase()]??
"unknownChoice",kf=e=>e.trim().length<=10?e.trim():"outOfBounds",zu=e=>{let{windows:t,problems:n}=st(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},Rf=e=>e.trim()===""?null:
zu(e),Tf=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(S(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return l.abs(n)<=90&&l.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},Cf=e=>Du(e)??"speedsNotUnderstood",Pf=e=>ce(e)??"weekdaysNotUnderstood",Sf=e=>{let t=wt.parse(e,"ja");return"value"in
t?t.warning??null:null},Af=e=>{let t=wt.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},yo=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},_u=e=>yo(S(e).
trim())??"timeNotUnderstood",Ou=e=>{let[t,n]=S(e).trim().split(/\s+/),r=ce(t??""),o=yo(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},If=e=>{let[t,n]=S(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=yo(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},Df=e=>{let t=S(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},Mu=e=>{let t=S(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},rn={language:{initial:"日本語",initialEnglish:"Englis\
h",read:Df},workingHours:{initial:"09:00-18:00",read:zu},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:Pf},
lunch:{initial:"12:00-13:00",read:Rf,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:Af,doubt:Sf},usualIntervalDays:{initial:"14",read:Ze(1,366)},usualVisitMinutes:{initial:"20",read:nn(
1,600)},startAddress:{initial:"",read:tt},startPosition:{initial:"",read:Tf},managerEmail:{initial:"",read:tt},plannerSeconds:{
initial:"10",read:nn(.1,120)},planWeeks:{initial:"1",read:Ze(1,4)},detourFactor:{initial:"1.35",read:nn(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:Cf},learnsTravel:{
initial:"する",initialEnglish:"yes",read:Mu},googleTravel:{initial:"しない",initialEnglish:"no",read:Mu},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Ou},refreshDueAt:{initial:"6:00",read:_u},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Ou},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:If},companyName:{initial:"",
read:tt},companyAddress:{initial:"",read:tt},companyPhone:{initial:"",read:tt},registrationNumber:{initial:"",read:xf},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:$f},quotePrefix:{initial:"Q",read:kf},quoteValidDays:{initial:"30",read:Ze(
1,366)},quoteTerms:{initial:"",read:tt},leadDays:{initial:"1",read:Ze(0,60)},followUpDays:{initial:"7",read:Ze(0,90)},claimDays:{
initial:"3",read:Ze(1,90)},nudgeFactor:{initial:"1.5",read:nn(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:tt},dailyReportAt:{initial:"18:00",read:_u},newProductDays:{
initial:"90",read:Ze(0,1e3)},proposalLaterWeeks:{initial:"4",read:Ze(1,52)}},bo=Object.keys(rn);function _f(){return Object.fromEntries(bo.map(e=>[e,rn[e].read(rn[e].initial)]))}function Of(e,t){let{read:n,doubt:r}=rn[e],
o=n(t);return typeof o=="string"&&Ff(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var Mf=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],zf=["unknownChoice","registrationMalformed","out\
OfBounds"];function Ff(e,t){return Mf.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||zf.includes(t)}function Lf(e){let t=e.trim();for(let n of bo)if(["ja","en"].some(o=>V(o).settings[n].label===t)||n===
t)return n;return null}function Fu(e){let t=_f(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new h,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,m=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:m,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Lf(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:u,mayBeEmpty:c}=rn[a];if(i.value===""&&u!==""&&!c)continue;let m=Of(
a,i.value);if("problem"in m){o(s,"value",m.problem,i.value);continue}Object.assign(t,{[a]:m.value}),m.doubt&&o(s,"value",
m.doubt.code,m.doubt.detail)}return{settings:t,problems:n}}var wo={calibration:null,knownLegs:new p,fits:null};function Lu(e,t,n=wo){let{settings:r,problems:o}=Fu(e.settings),s=[...o,
...Object.keys(e).flatMap(g=>e[g]?.problems??[])],{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,
a={language:i,settings:{...r,language:i},travel:dn(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new p,customers:new p,products:new p,
visits:[],orders:[],cases:[],prices:new p,quotes:[],proposals:[],busy:new it,problems:s};Ef(a);let u=new Te(e.reps);Nf(a,
u);for(let{row:g,record:b}of e.products.rows)a.products.set(b.id,{row:g,record:{...b,unitPrice:b.unitPrice??0,taxRate:b.
taxRate??10}});a.busy=Cu(e.busyTimes,{reps:u,problems:s});let c=new Te(e.customers);Vf(a,{customers:c,reps:u});let m=new Te(
e.products);return Uf(a,{customers:c,products:m}),Gf(a,c),a.prices=Pu(a,{customers:c,products:m}),a.quotes=Au(a,{customers:c,
products:m}),Su(a,{customers:c,products:m,reps:u}),a}function Ef(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(
o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??
null)!==null;r&&i&&Eu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,
workingHours:u,...c}=s,m=tn(i,a),g=u[0],b={...c,startPosition:typeof m=="string"?e.settings.startPosition:m,workingHours:g?
{start:g.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:b})}}var Wf={sun:0,mon:1,
tue:2,wed:3,thu:4,fri:5,sat:6};function Nf(e,t){let n=e.tables.customers,{problems:r}=e,o={...St(t),table:n};Zf(e);for(let s of n.
spoiled)L(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=L(o,s,r);if(u===null)continue;let c=tn(a.lat,a.lng),{lat:m,
lng:g,reorderState:b,mergedInto:x,preferredWeekday:v,...k}=a,R={...k,repId:u,status:a.status??"active",visitIntervalDays:a.
visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:v===null?null:Wf[v]};
e.customers.set(a.id,{row:i,record:R})}}function Zf(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===
void 0);for(let o of r){let s=we.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,header:s};
e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[...t.rows,
...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=tn(s.lat??null,s.lng??null)==="none";(i||!a)&&
Eu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Eu(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=tn(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&jf(i,a),m=Bf[u],g={row:n,field:o[c?1:0]},b={code:m,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(Be(t,g,b))}var Bf={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},jf=(e,t)=>l.
abs(e)<=90&&(e!==0||t!==0);function Vf(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...Ce(t),table:r},
i={...St(n),table:r};for(let a of r.spoiled)L(s,a,o),L(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,m=L(s,a,o),g=L(
i,a,o);if(m===null||g===null)continue;let{done:b,planMark:x,customerName:v,...k}=c,R={...k,day:c.day,status:c.status,customerId:m,
repId:g};e.visits.push({row:u,record:R,ticked:b,planMark:x,source:a})}}function Uf(e,t){let n=e.tables.orders,{problems:r}=e,
o={...Ce(t.customers),table:n},s={...Pt(t.products),table:n,rowLeftOut:!1};for(let i of n.spoiled)L(o,i,r),L(s,i,r);for(let i of n.
rows){let{row:a,record:u}=i,c=L(o,i,r),m=L(s,i,r)??"";if(c===null)continue;let g=u.amount??u.quantity*u.unitPrice,b=u.taxRate??
e.products.get(m)?.record.taxRate??10,x={...u,day:u.day,customerId:c,productId:m,quantity:u.quantity,unitPrice:u.unitPrice,
taxRate:b,amount:g};e.orders.push({row:a,record:x})}}function Gf(e,t){let n=e.tables.cases,{problems:r}=e,o={...Ce(t),table:n};
for(let s of n.spoiled)L(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=L(o,s,r);if(u===null)continue;let c={...a,customerId:u,
opened:a.opened,kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??
"open"};e.cases.push({row:i,record:c})}}function Wu(e){let t=we[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return me(t,{name:t.tab.ja,values:n},ee(t,n))}var Kf=ke(()=>{let e=Ee(z());return K({key:M(),model:K({hazard:K({logistic:K({intercept:z(),coefficients:e,means:e}),trees:Ee(
K({feature:e,limit:e,left:e,value:e}))}),life:K({k:z(),r:z(),alpha:z(),a:z(),b:z()}),widths:K({short:z(),long:z()})})})}),
kt,qf=null,Nu={find(e){return kt===void 0&&(kt=Hf()),kt?.key===e?kt.model:null},keep(e,t){kt={key:e,model:t},qf=kt}};function Hf(){let e=wu(ho);if(e===null)return null;try{let t=et(Kf(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var xo=e=>S(e).trim(),Gn=e=>e.lat===null&&e.lng===null;function Zu(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>Gn({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&Gn(o)?o.address:"")];return[...new h(r.map(xo).filter(
o=>o!==""))]}function Bu(e,t){if(t.size===0)return;let n=i=>t.get(xo(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&Gn({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new p;for(let{row:i,record:a}of o.customers.
rows){let u=e.customers.get(a.id)?.record,c=Gn(a)?t.get(xo(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,c.state===
"found")s.set(i,null);else{let m=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:m,address:a.address})}}
Jf(e,s)}var Yf=["noPosition","addressNotFound","addressVague"];function Jf(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!Yf.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(Be(n,{row:r,field:"address"},s))}}function $o(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function ko(e,t){let n=[],r=new p;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=eh(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function eh(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var rh=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function Ro(e,t){return jt(t)?t.formula:Q(t)?e.dates.toDate(
t):typeof t=="string"&&rh.test(t)?`'${t}`:t}var oh=300;function ju(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=l.max(t-o,oh);e.insertRowsAfter(o,s),sh(e,o)}function sh(e,t){ih(e,t,{first:t+1,count:e.getMaxRows()-t})}function ih(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function nt(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;ju(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>Ro(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var lh="_meguri_places",ch=30,dh=["found","notFound","vague"];function mh(e,t){let n=e.sheets.get(lh);if(!n)return{places:new p,
rows:0};let r=n.getDataRange().getValues(),o=new p;for(let[s,i,a,u,c]of r){if(!(d(i)>t-ch&&d(i)<=t)||s===""||!dh.includes(
String(a)))continue;let g=a==="found"?{lat:d(u),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:g})}return{
places:o,rows:r.length}}function Vu(e,t,n){Zu(t).length!==0&&Bu(t,mh(e,n).places)}var ph=1e6,fh=10;function Uu(e,t,n){let r=e.findTable(t);if(!r||r.getMaxRows()*r.getMaxColumns()<ph)return e.readTable(t);
let o=de[t],s=r.getRange(1,1,fh,r.getMaxColumns()).getValues().map(x=>x.map(v=>e.toCell(v))),i=ee(o,s),a=n.flatMap(x=>i.
places[x]??[]);if(a.length<n.length)return e.readTable(t);let u=l.min(...a),c=l.max(...a)-u+1,m=f.from({length:u},()=>""),
b=r.getRange(1,u+1,r.getMaxRows(),c).getValues().map(x=>[...m,...x.map(v=>e.toCell(v))]);return b[i.headerRow-1]=s[i.headerRow-
1],me(o,{name:r.getName(),values:b},i)}var hh=10,Gu=["id","day","customerId"];function Ku(e,t,n){let r=e.findTable(t);if(!r)return null;let o=de[t],s=r.getLastRow(),
i=r.getMaxColumns(),a=(x,v,k=1,R=i)=>v<=0?[]:r.getRange(x,k,v,R).getValues().map(T=>T.map(F=>e.toCell(F))),u=a(1,l.min(hh,
l.max(1,s))),c=ee(o,u);u.length=l.min(u.length,c.headerRow);let m=gh(c.places),g=m?a(c.headerRow+1,s-c.headerRow,m.first+
1,m.count):[];for(let x=c.headerRow+1;x<=s;x++)u.push([]);if(n){let x=l.max(n.first,c.headerRow+1);a(x,l.min(n.last,s)-x+
1).forEach((v,k)=>{u[x-1+k]=v})}let b=me(o,{name:r.getName(),values:u},c);yh(b,g,m?.first??0);for(let x of new h([b.lastRow,
(n?.first??0)-1]))x>b.headerRow&&u[x-1]?.length===0&&(u[x-1]=a(x,1)[0]??[]);return b}function gh(e){let t=Gu.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=l.min(...t);return{first:n,count:l.max(...t)-n+1}}function yh(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{Gu.some(u=>{let c=e.places[u],m=c===void 0?"":o[c-n]??"";return m!==""&&m!==!1})&&(e.lastRow=l.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function qu(e){let t=new p;for(let[n,r]of e){let o=new p;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var bh=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function Hu(e,t){let n=new p;for(let r of e.split(";")){let[,o,s,
i,a]=bh.exec(r)??[];if(o===void 0||d(a)<t)continue;let u=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:u,askedOn:d(
a)})}return n}var wh="_meguri_roads",xh=30;function vh(e,t){let n=new p,r=e.sheets.get(wh);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=Hu(String(i??""),t-xh+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function Yu(e,t,n){t.settings.googleTravel&&$h(t,vh(e,n).asked)}function $h(e,t){let{calibration:n}=e.travel;e.travel=dn(
e.settings,{calibration:n,knownLegs:qu(t)})}var on=class extends Error{constructor(n){super(`missing tab ${n}`);C(this,"tab",n)}};function kh(e){return{...wo,calibration:e.
state.calibration??null,fits:Nu}}var To=Object.keys(we),Ju=Object.keys(qt),Rh=[...To,"busyTimes","proposals"],uA=[...To,
...Ju];function Xu(e,t=Rh,{tails:n={},given:r={},onlyColumns:o={},late:s=[]}={}){let i=m=>{if(r[m])return r[m];let g=n[m];
if(g!==void 0)return Ku(e,m,g);if(!t.includes(m))return;let b=o[m];return b?Uu(e,m,b):e.readTable(m)},a={};for(let m of To){
let g=i(m);if(g===null)throw new on(we[m].tab[Oe(e)]);a[m]=g??Wu(m)}for(let m of Ju){let g=i(m);g&&(a[m]=g)}for(let m of s){
let g=ke(()=>e.readTable(m)??void 0);Object.defineProperty(a,m,{get:g})}let u=Lu(a,e.sheetIds(),kh(e)),{today:c}=sn(e);return Vu(
e,u,c),Yu(e,u,c),u}function sn(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}function Kn(e,t,n={}){try{return Xu(e,t,n)}catch(r){if(r instanceof on)return null;throw r}}var Co=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var qn=3,Th=ke(()=>K({job:En(Co),by:M(),since:M()})),Ch=ke(()=>K({version:z(),storeLayout:z(),todayLayout:z(),tabs:$e(M(),
z()),columns:$e(M(),Ee(M())),adopting:$e(M(),Ee(M())),importing:Ln(),jobCount:z(),currentSlot:We(z()),running:We(Th()),lastRuns:$e(
M(),M()),lastJob:We(K({job:En(Co),at:M(),by:M(),slot:z(),undone:Ln()})),pending:We(K({kind:En(["job","undo"]),slot:z(),token:co(
M()),maxRows:$e(M(),z())})),making:We(K({id:z(),name:M()})),taps:Ee(K({id:M(),slot:z()})),mailed:Ee(M()),calibration:co(
We(K({addedMinutes:z(),factor:z(),legs:z()}))),mailing:We(M()),hasSampleData:Ln()})),Yn=class extends Error{constructor(n){
super(`workbook version ${n}`);C(this,"version",n)}};var Hn=()=>({version:qn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},importing:!1,jobCount:0,currentSlot:null,
running:null,lastRuns:{},lastJob:null,pending:null,making:null,taps:[],mailed:[],mailing:null,hasSampleData:!1});function Ph(){
return Sh(en(Nn))}function Sh(e){let t=e===null?null:Ah(e);if(typeof t!="object"||t===null)return Hn();let{version:n}=t;
if(typeof n=="number"&&n>qn)throw new Yn(n);let r=n===1?1:qn,o=et(Ch(),{...Hn(),storeLayout:r,todayLayout:1,...t,version:qn});
return o.success?o.data:Hn()}function Rt(){try{return Ph()}catch(e){if(e instanceof Yn)return Hn();throw e}}function Ah(e){try{return JSON.parse(e)}catch{return null}}var Ih=["customers","visits","reps","settings"],Dh=["customers","orders","reps","settings"],_h=["customers","reps","sett\
ings"],Oh=["id","day","customerId","productId","quantity","unitPrice","amount"],Qu={ORDER_PROBABILITY:7,EXPECTED_SALES:28};
function Re(e,t,n){let r=new Ne(Rt()),o=Kn(r,Mh(e),{onlyColumns:{orders:Oh}});if(!o)throw new oe(V(Oe(r)).outcome.notSetUp);
let s=zh(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?Ro(r,a):a;return f.isArray(s)?s.map(a=>a.map(i)):
i(s)}function Mh(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?Dh:e==="TRAVEL_MINUTES"||e===
"DIRECTIONS_LINK"?_h:Ih}function zh(e,{book:t,team:n,customer:r,second:o}){let{today:s}=sn(t);switch(e){case"NEXT_VISIT":
return Ue(r,bs(n,s));case"LAST_VISIT":return Ue(r,xs(n));case"VISIT_STATUS":return Ue(r,vs(n,s));case"NEXT_ORDER":return Ue(
r,$s(n,$n(n,s)));case"ORDER_PROBABILITY":{let i=fr(n,o,Qu.ORDER_PROBABILITY);return Ue(r,ks(n,$n(n,s),i))}case"EXPECTED_\
SALES":{let i=fr(n,o,Qu.EXPECTED_SALES);return Ue(r,Rs(n,$n(n,s),i))}case"TRAVEL_MINUTES":return Lh(n,r,o);case"DIRECTIO\
NS_LINK":return Cs(n,Fh(r))}}var Fh=e=>(f.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");function Lh(e,t,n){
let r=Ts(e);if(!f.isArray(t)&&!f.isArray(n))return r(String(t),String(n));let o=u=>f.isArray(u)?u.map(c=>String(c[0]??"").
trim()):[String(u)],[s,i]=[o(t),o(n)],a=(u,c)=>u.length===1?u[0]:u[c]??"";return f.from({length:l.max(s.length,i.length)},
(u,c)=>{let[m,g]=[a(s,c),a(i,c)];return[m===""||g===""?"":mr(()=>r(m,g))]})}function el(e,t){return Re("NEXT_VISIT",e)}function tl(e,t){return Re("LAST_VISIT",e)}function nl(e,t){return Re("VISIT_\
STATUS",e)}function rl(e,t){return Re("NEXT_ORDER",e)}function ol(e,t,n){return Re("ORDER_PROBABILITY",e,t)}function sl(e,t,n){
return Re("EXPECTED_SALES",e,t)}function il(e,t){return Re("TRAVEL_MINUTES",e,t)}function al(e){return Re("DIRECTIONS_LI\
NK",e)}var Eh=31,Wh=e=>Object.values(Lr.absent).includes(e.trim());function Nh(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Wh(t.
result)?"missed":"done"}function ul(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Nh(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=Zh(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Zh(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+Eh;i++)if(!gs(r,i)&&hs(e,o,i))return i;return null}function ll(e,t){let{rows:n,spoiled:r}=e.tables.visits,o=new h(e.visits.map(({row:a})=>a)),s=[...n,...r].filter(({row:a})=>!o.
has(a)),i=new p(s.map(({row:a,record:u})=>[u.id,{row:a,record:u}]));return t.flatMap(({entries:a})=>a.flatMap(u=>{let c=i.
get(u.visitId);if(!c)return[];let{row:m,record:g}=c,b={};u.done&&g.done===!1&&(b.done=!0);for(let x of["result","note"])
u[x]!==""&&g[x]!==void 0&&u[x]!==g[x]&&(b[x]=u[x]);return Object.keys(b).length===0?[]:(Object.assign(g,b),[{row:m,cells:$o(
Kt,b,e.language)}])}))}function cl(e,t,n,r){let o=ul(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=$o(
Kt,o,e.language);if(o.status!==void 0){let i=o.status==="done";t.ticked!==i&&(s.done=i),t.ticked=i}return s}function Jn(e){let t=(r,o)=>r[Ie("today",o)]??"",n=(r,o)=>H(t(r,o));return e.flatMap((r,o)=>o<ie.today.headerRow||G(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function dl(){return(Zn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var Bh=1e5,jh=10;function ml(e,t,{fields:n,rows:r}){let o=e.findTable(t);if(!o||o.getMaxRows()*o.getMaxColumns()<Bh)return e.
readTable(t);let s=de[t],i=(I,B,he,$l)=>o.getRange(I,B,he,$l).getValues().map(kl=>kl.map(Rl=>e.toCell(Rl))),a=o.getMaxColumns(),
u=i(1,1,jh,a),c=ee(s,u),m=e.state.columns[t]??[];if(_n(s,c.places).some(I=>m.includes(I)||n.includes(I)))return e.readTable(
t);let b=n.map(I=>c.places[I]),x=l.min(...b),v=c.headerRow+1,R=i(v,x+1,o.getMaxRows()-c.headerRow,l.max(...b)-x+1).map((I,B)=>({
row:v+B,texts:b.map(he=>S(String(I[he-x]??"")))})),T=r(R),F=T.reduce((I,B)=>l.max(I,B),c.headerRow);for(u.length=c.headerRow;u.
length<F;)u.push([]);if(T.length>0){let I=l.max(v,T.reduce((B,he)=>l.min(B,he))-1);i(I,1,F-I+1,a).forEach((B,he)=>{u[I-1+
he]=B})}return me(s,{name:o.getName(),values:u},c)}var pl=(e,t)=>e.flatMap(({row:n,texts:r})=>r.some(o=>o!==""&&t.has(o))?
[n]:[]);function Xn(e,t){let n=ml(e,"visits",{fields:["id"],rows:o=>{let s=({row:a})=>"rows"in t&&a>=t.rows.first&&a<=t.
rows.last,i="rows"in t?o.filter(s).map(({texts:a})=>a[0]):t.visitIds.map(S);return[...pl(o,new h(i)),...o.filter(s).map(
({row:a})=>a)]}}),r=n&&Vh(e,n);return r?Kn(e,["reps","settings"],{given:{visits:n,customers:r}}):null}function Vh(e,{rows:t,
spoiled:n}){let r=new h([...t,...n].map(({record:a})=>S(String(a.customerId??"")))),s=ml(e,"customers",{fields:["id","na\
me"],rows:a=>pl(a,r)});return s?.rows.some(({record:a})=>a.mergedInto)??!1?e.readTable("customers"):s}var rt=class extends Error{constructor(n){super(`${n} was changed meanwhile`);C(this,"tab",n)}};function fl(e,t,n){for(let r of n)
r.kind==="table"&&Uh(e,t,r)}function Uh(e,t,n){let r=t.tables[n.table],o=e.findTable(n.table);if(!r||!o||n.rows.length===
0)return;let s=n.rows.reduce((v,{row:k})=>l.min(v,k),d.POSITIVE_INFINITY),i=n.rows.reduce((v,{row:k})=>l.max(v,k),0),a=l.
max(1,s-1),u=l.min(i,o.getMaxRows()),c=r.values[0]?.length??0;if(c===0)return;if(c>o.getMaxColumns())throw new rt(r.tab);
let m=Gh(n,r.places),g=(v,k)=>k<1||o.getRange(v,1,k,c).getValues().every((R,T)=>{let F=r.values[v-1+T]??[];return m.every(
I=>Kh(e.toCell(R[I]),F[I]??""))}),b=r.values[a-1]??[],x=a<=r.headerRow||m.some(v=>!G(b[v]??""));if(!g(a,u-a+1)||!x&&!g(r.
headerRow,1))throw new rt(r.tab)}function Gh(e,t){return[...new h(["id","key",...e.rows.flatMap(({cells:r})=>Object.keys(
r))])].flatMap(r=>t[r]??[])}var Kh=(e,t)=>Kr(e,t)||G(e)&&G(t);var jI={protectedColumns:new h,remembered:new h};var hl=e=>`today:${e}`;var qh=1e4,Hh=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function yl(e){
let t=Rt(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Hh(o)&&officeEdit(
e,o),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&So(e,Ie("today","proposalOutcome")+1)&&officeEdit(
e,o);let s=dl();if(s.tryLock(qh))try{let i=new Ne(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?eg(
i,e,a):Yh(i,n,e,a),SpreadsheetApp.flush()}catch(i){if(!(i instanceof rt))throw i}finally{s.releaseLock()}}var So=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function Yh(e,t,n,r){let o=a=>So(n,Ie("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Jn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=Xn(
e,{visitIds:s.map(({visitId:a})=>a)});for(let a of s){let u=i?.visits.find(({record:m})=>m.id===a.visitId);if(!i||!u)continue;
let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),bl(e,{team:i,visit:u,input:c},
()=>Qh(e,t,a,u))}if(i)for(let a of ll(i,[{entries:s}]))Po(e,i,a)}function bl(e,{team:t,visit:n,input:r,texts:o},s){let i=cl(
t,n,r,sn(e));i&&$t(gl,JSON.stringify({id:n.record.id,cells:i,texts:o})),s(),i&&(Jh(e,t,n,i),SpreadsheetApp.flush(),Vn(gl))}
function Jh(e,t,n,r){try{Po(e,t,{row:n.row,cells:r})}catch(o){if(!(o instanceof rt))throw o;let s=Xn(e,{visitIds:[n.record.
id]}),i=s?.visits.find(({record:a})=>a.id===n.record.id);s&&i&&Po(e,s,{row:i.row,cells:r})}}var gl="meguri.following";function Po(e,t,n){fl(e,t,[{kind:"table",table:"visits",rows:[n]}]);let r=e.findTable("visits");r&&Xh(e,r,n,t.tables.visits.
places)}function Xh(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=ko([n],r);for(let a of i)
s(a)||nt(e,t,a);for(let a of i)s(a)&&nt(e,t,a)}function Qh(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=Ie("today","done")+1;nt(e,t,{row:n.row,column:s,values:[[o]]})}function eg(e,t,n){let r=Xn(e,{rows:n});if(!r)return;
let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&So(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.
visits){if(i.row<n.first||i.row>n.last)continue;let a=["result","note"].filter(s),u=tg(i,s);bl(e,{team:r,visit:i,input:u,
texts:a},()=>ng(e,i,a))}}function tg(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="pl\
anned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function ng(e,{record:t},n){let r=rg(e,t);if(!r)return;let{entry:o,show:s}=r,i=t.status==="done";o.done!==i&&s("done",i);
for(let a of n)o[a]!==t[a]&&s(a,t[a])}function rg(e,{id:t,repId:n}){let r=e.find(hl(n),[]);if(!r)return null;let o=Jn(e.
readCells(r).values).find(({visitId:i})=>i===t);return o?{entry:o,show:(i,a)=>nt(e,r,{row:o.row,column:Ie("today",i)+1,values:[
[a]]})}:null}function Ao(e){let t=SpreadsheetApp.getUi(),{menu:n}=V(og(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
ar").addSeparator().addItem(n.planWeek,"menuPlanWeek").addItem(n.planMonth,"menuPlanMonth").addItem(n.replan,"menuReplan").
addItem(n.refreshDue,"menuRefreshDue").addItem(n.buildReports,"menuBuildReports").addItem(n.buildScorecard,"menuBuildSco\
recard").addItem(n.previewSummary,"menuPreviewSummary").addItem(n.checkData,"menuCheckData").addSubMenu(t.createMenu(n.moving).
addItem(n.importList,"menuImportList").addItem(n.importCustomersTab,"menuImportCustomersTab").addItem(n.importOrdersTab,
"menuImportOrdersTab").addItem(n.mergeCustomers,"menuMergeCustomers").addItem(n.calendar,"menuCalendar").addItem(n.makeBusyTimes,
"menuMakeBusyTimes")).addSeparator().addSubMenu(t.createMenu(n.office).addItem(n.orderPads,"menuOrderPads").addItem(n.pickList,
"menuPickList").addItem(n.quote,"menuQuote").addItem(n.dailyReports,"menuDailyReports").addItem(n.proposals,"menuProposa\
ls").addItem(n.care,"menuCare").addItem(n.voices,"menuVoices").addItem(n.targets,"menuTargets").addItem(n.actions,"menuA\
ctions")).addSeparator().addItem(n.undo,"menuUndo").addSeparator().addSubMenu(t.createMenu(n.more).addItem(n.restore,"me\
nuRestore").addItem(n.setUp,"menuSetUp").addItem(n.addSampleData,"menuAddSampleData").addItem(n.removeSampleData,"menuRe\
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function og(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":Oe(new Ne(Rt()))}function wl(e){Ao(e)}function xl(e){Ao(e)}function vl(e){yl(e)}return Dl(sg);})();

/**
 * A Google Maps link with directions through customers in the order of the range. / 範囲の順に顧客を回る道順のリンク。
 *
 * @param {A2:A8} customers 2 to 11 customers' IDs or names. / 2～11件の顧客IDか顧客名。
 * @return {text} A link. / リンク。
 * @customfunction
 */
function DIRECTIONS_LINK(customers) {
  return Meguri.DIRECTIONS_LINK(customers);
}

/**
 * Sales to expect from a customer within some days, without tax. / 顧客から指定日数のうちに見込まれる売上（税抜）。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {28} days Days from today, 28 when left out. / 今日からの日数。省略すると28日。
 * @param {受注!A:K} changes Optional: the 受注 (Orders) tab, so that the cell follows its changes. / 省略可: 受注タブを指すと変更に追随します。
 * @return {number} An amount. / 金額。
 * @customfunction
 */
function EXPECTED_SALES(customer, days, changes) {
  return Meguri.EXPECTED_SALES(customer, days, changes);
}

/**
 * The last visit made to a customer. / 顧客を最後に訪問した日。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {訪問!A:S} changes Optional: the 訪問 (Visits) tab, so that the cell follows its changes. / 省略可: 訪問タブを指すと変更に追随します。
 * @return {date} The date, empty when there was none. / 日付。なければ空。
 * @customfunction
 */
function LAST_VISIT(customer, changes) {
  return Meguri.LAST_VISIT(customer, changes);
}

/**
 * When a customer is expected to order next. / 顧客の次の注文が見込まれる日。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {受注!A:K} changes Optional: the 受注 (Orders) tab, so that the cell follows its changes. / 省略可: 受注タブを指すと変更に追随します。
 * @return {date} The date, empty when there are too few orders. / 日付。注文が少なければ空。
 * @customfunction
 */
function NEXT_ORDER(customer, changes) {
  return Meguri.NEXT_ORDER(customer, changes);
}

/**
 * The next planned visit of a customer. / 顧客の次の訪問予定日。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {訪問!A:S} changes Optional: the 訪問 (Visits) tab, so that the cell follows its changes. / 省略可: 訪問タブを指すと変更に追随します。
 * @return {date} The date, empty when none is planned. / 日付。予定がなければ空。
 * @customfunction
 */
function NEXT_VISIT(customer, changes) {
  return Meguri.NEXT_VISIT(customer, changes);
}

/**
 * How likely a customer is to order within some days. / 顧客が指定日数のうちに注文する確率。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {7} days Days from today, 7 when left out. / 今日からの日数。省略すると7日。
 * @param {受注!A:K} changes Optional: the 受注 (Orders) tab, so that the cell follows its changes. / 省略可: 受注タブを指すと変更に追随します。
 * @return {number} 0 to 1. / 0～1。
 * @customfunction
 */
function ORDER_PROBABILITY(customer, days, changes) {
  return Meguri.ORDER_PROBABILITY(customer, days, changes);
}

/**
 * Driving minutes between two customers, by their coordinates and the speeds in 設定. / 2つの顧客の間の移動時間（分）。
 *
 * @param {"C001"} from A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {"C002"} to Another, or a column of them. / もう一方、またはその列。
 * @return {number} Minutes. / 分。
 * @customfunction
 */
function TRAVEL_MINUTES(from, to) {
  return Meguri.TRAVEL_MINUTES(from, to);
}

/**
 * Whether the next visit is late, due this week, or on time. / 訪問の状態（遅れ・今週・順調）。
 *
 * @param {"C001"} customer A customer's ID or name, or a column of them. / 顧客IDか顧客名、またはその列。
 * @param {訪問!A:S} changes Optional: the 訪問 (Visits) tab, so that the cell follows its changes. / 省略可: 訪問タブを指すと変更に追随します。
 * @return {text} Late, this week or on time. / 遅れ・今週・順調。
 * @customfunction
 */
function VISIT_STATUS(customer, changes) {
  return Meguri.VISIT_STATUS(customer, changes);
}

/**
 * Goes on with what had no time left. The clock calls it once, a minute later.
 */
function continueSchedule() {
  return jobs_().continueSchedule();
}

/**
 * The sidebar as a web page, for phones.
 */
function doGet() {
  return jobs_().doGet();
}

/**
 * Makes the tab whose boxes run jobs from a phone.
 */
function menuActions() {
  return jobs_().menuActions();
}

/**
 * Fills empty tabs with sample data.
 */
function menuAddSampleData() {
  return jobs_().menuAddSampleData();
}

/**
 * Builds the pivot tables and the chart.
 */
function menuBuildReports() {
  return jobs_().menuBuildReports();
}

/**
 * Compares each rep's visits and sales with what was expected.
 */
function menuBuildScorecard() {
  return jobs_().menuBuildScorecard();
}

/**
 * Opens the sidebar where calendars go out and come in.
 */
function menuCalendar() {
  return jobs_().menuCalendar();
}

/**
 * Lists whom to think of today.
 */
function menuCare() {
  return jobs_().menuCare();
}

/**
 * Lists every cell that cannot be used.
 */
function menuCheckData() {
  return jobs_().menuCheckData();
}

/**
 * Makes today's daily reports.
 */
function menuDailyReports() {
  return jobs_().menuDailyReports();
}

/**
 * Takes the open tab in as a list of customers, after asking.
 */
function menuImportCustomersTab() {
  return jobs_().menuImportCustomersTab();
}

/**
 * Opens the sidebar where lists are taken in.
 */
function menuImportList() {
  return jobs_().menuImportList();
}

/**
 * Takes the open tab in as a list of orders, after asking.
 */
function menuImportOrdersTab() {
  return jobs_().menuImportOrdersTab();
}

/**
 * Makes the tab in which people type when they are busy.
 */
function menuMakeBusyTimes() {
  return jobs_().menuMakeBusyTimes();
}

/**
 * Opens the sidebar where customers are merged.
 */
function menuMergeCustomers() {
  return jobs_().menuMergeCustomers();
}

/**
 * Opens the sidebar.
 */
function menuOpenSidebar() {
  return jobs_().menuOpenSidebar();
}

/**
 * Makes the reps' order pads for today.
 */
function menuOrderPads() {
  return jobs_().menuOrderPads();
}

/**
 * Makes the list of what to load for the next deliveries.
 */
function menuPickList() {
  return jobs_().menuPickList();
}

/**
 * Plans the coming four weeks together.
 */
function menuPlanMonth() {
  return jobs_().menuPlanMonth();
}

/**
 * Plans the coming week.
 */
function menuPlanWeek() {
  return jobs_().menuPlanWeek();
}

/**
 * Mails the weekly summary to the user alone.
 */
function menuPreviewSummary() {
  return jobs_().menuPreviewSummary();
}

/**
 * Refreshes what to propose to whom, and what came of it.
 */
function menuProposals() {
  return jobs_().menuProposals();
}

/**
 * Prints the quote of the selected row.
 */
function menuQuote() {
  return jobs_().menuQuote();
}

/**
 * Refreshes who is due for an order and who is at risk.
 */
function menuRefreshDue() {
  return jobs_().menuRefreshDue();
}

/**
 * Removes the sample data again.
 */
function menuRemoveSampleData() {
  return jobs_().menuRemoveSampleData();
}

/**
 * Plans the rest of this week anew, from now.
 */
function menuReplan() {
  return jobs_().menuReplan();
}

/**
 * Asks how many of the last jobs to take back.
 */
function menuRestore() {
  return jobs_().menuRestore();
}

/**
 * Asks for the user's key for Google's Routes API.
 */
function menuRoutesKey() {
  return jobs_().menuRoutesKey();
}

/**
 * Opens the sidebar, which asks the questions of the first run.
 */
function menuSetUp() {
  return jobs_().menuSetUp();
}

/**
 * Works out the month's sales against its targets.
 */
function menuTargets() {
  return jobs_().menuTargets();
}

/**
 * Puts the tabs back as they were before the last job.
 */
function menuUndo() {
  return jobs_().menuUndo();
}

/**
 * Stops the schedule and forgets what was remembered. Tabs and data stay.
 */
function menuUninstall() {
  return jobs_().menuUninstall();
}

/**
 * Gathers what customers said, by tag.
 */
function menuVoices() {
  return jobs_().menuVoices();
}

/**
 * What an edit in a tab of the office leads to. `onEdit` calls it, so that other edits load none of it.
 */
function officeEdit(event, key) {
  return jobs_().officeEdit(event, key);
}

/**
 * Carries a tick, a result or a note between 今日 and 訪問. Google calls it at every edit, on phones too.
 */
function onEdit(event) {
  return Meguri.onEdit(event);
}

/**
 * Builds the menu when the add-on is installed.
 */
function onInstall(event) {
  return Meguri.onInstall(event);
}

/**
 * Builds the menu when the spreadsheet is opened.
 */
function onOpen(event) {
  return Meguri.onOpen(event);
}

/**
 * Runs what is due by the schedule in 設定. The clock calls it every hour.
 */
function runSchedule() {
  return jobs_().runSchedule();
}

/**
 * A week as a calendar file.
 */
function sidebarCalendarFile(ask) {
  return jobs_().sidebarCalendarFile(ask);
}

/**
 * What is needed to read a calendar.
 */
function sidebarCalendarSetting() {
  return jobs_().sidebarCalendarSetting();
}

/**
 * Calls the run of that token off.
 */
function sidebarCancel(token) {
  return jobs_().sidebarCancel(token);
}

/**
 * One customer, by ID or name.
 */
function sidebarCustomer(reference) {
  return jobs_().sidebarCustomer(reference);
}

/**
 * All customers, as they are searched.
 */
function sidebarCustomers() {
  return jobs_().sidebarCustomers();
}

/**
 * Customers who seem to stand there twice.
 */
function sidebarDuplicates() {
  return jobs_().sidebarDuplicates();
}

/**
 * Everything in the workbook, as JSON.
 */
function sidebarExportAll() {
  return jobs_().sidebarExportAll();
}

/**
 * Pins a visit to its day and time, or frees it.
 */
function sidebarFix(visitId, fixed) {
  return jobs_().sidebarFix(visitId, fixed);
}

/**
 * Takes a list in.
 */
function sidebarImport(ask) {
  return jobs_().sidebarImport(ask);
}

/**
 * Fills an empty workbook from what was exported.
 */
function sidebarImportAll(text) {
  return jobs_().sidebarImportAll(text);
}

/**
 * Takes a rep's busy times in.
 */
function sidebarImportBusyTimes(ask) {
  return jobs_().sidebarImportBusyTimes(ask);
}

/**
 * Tabs that a list may be in.
 */
function sidebarImportTabs() {
  return jobs_().sidebarImportTabs();
}

/**
 * Mails a week as a calendar file to the user.
 */
function sidebarMailCalendar(ask) {
  return jobs_().sidebarMailCalendar(ask);
}

/**
 * Makes two customers one.
 */
function sidebarMergeCustomers(keepId, dropId) {
  return jobs_().sidebarMergeCustomers(keepId, dropId);
}

/**
 * Enters an order.
 */
function sidebarOrder(order) {
  return jobs_().sidebarOrder(order);
}

/**
 * Makes the quote of that number an order.
 */
function sidebarOrderQuote(number) {
  return jobs_().sidebarOrderQuote(number);
}

/**
 * Moves or adds a visit.
 */
function sidebarPlace(placement) {
  return jobs_().sidebarPlace(placement);
}

/**
 * What an import would do.
 */
function sidebarPreviewImport(ask) {
  return jobs_().sidebarPreviewImport(ask);
}

/**
 * What the run of that token is at.
 */
function sidebarProgress(token) {
  return jobs_().sidebarProgress(token);
}

/**
 * Makes a quote from lines and prints it.
 */
function sidebarQuote(wish) {
  return jobs_().sidebarQuote(wish);
}

/**
 * The quotes of the last months, newest first.
 */
function sidebarQuotes() {
  return jobs_().sidebarQuotes();
}

/**
 * Records what a customer said to a proposal.
 */
function sidebarRecordProposal(record) {
  return jobs_().sidebarRecordProposal(record);
}

/**
 * Records a visit.
 */
function sidebarRecordVisit(record) {
  return jobs_().sidebarRecordVisit(record);
}

/**
 * Takes back a job and all after it.
 */
function sidebarRestore(slot) {
  return jobs_().sidebarRestore(slot);
}

/**
 * Lists the last jobs that can be taken back.
 */
function sidebarRestorePoints() {
  return jobs_().sidebarRestorePoints();
}

/**
 * Runs a job.
 */
function sidebarRun(job, options) {
  return jobs_().sidebarRun(job, options);
}

/**
 * Saves one setting, if it can be read.
 */
function sidebarSaveSetting(key, value) {
  return jobs_().sidebarSaveSetting(key, value);
}

/**
 * Each rep's scores, and whom they should go to.
 */
function sidebarScores() {
  return jobs_().sidebarScores();
}

/**
 * Selects a cell.
 */
function sidebarSelect(place) {
  return jobs_().sidebarSelect(place);
}

/**
 * What the row selected in the grid calls its customer.
 */
function sidebarSelection() {
  return jobs_().sidebarSelection();
}

/**
 * Makes or adopts the tabs.
 */
function sidebarSetUp(answers) {
  return jobs_().sidebarSetUp(answers);
}

/**
 * The days and places where a visit would fit.
 */
function sidebarSlots(wish) {
  return jobs_().sidebarSlots(wish);
}

/**
 * Everything that the sidebar shows, in one call.
 */
function sidebarState() {
  return jobs_().sidebarState();
}

/**
 * What jobs need, from jobs.html: cells, the menu and edits do not load it.
 */
function jobs_() {
  if (!jobs_.loaded) {
    var page = HtmlService.createTemplateFromFile('jobs').getRawContent();
    jobs_.loaded = eval(page.slice(page.indexOf('>') + 1, page.lastIndexOf('</')) + ';MeguriJobs');
  }
  return jobs_.loaded;
}
