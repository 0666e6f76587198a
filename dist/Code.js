// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var cn=Object.defineProperty;var Tl=Object.getOwnPropertyDescriptor;var Cl=Object.getOwnPropertyNames;var Pl=Object.prototype.hasOwnProperty;var Sl=(e,t,n)=>t in e?cn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Al=(e,t)=>{for(var n in t)cn(e,n,{get:t[n],enumerable:!0})},Il=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Cl(t))!Pl.call(e,o)&&o!==n&&cn(e,o,{get:()=>t[o],enumerable:!(r=Tl(t,o))||r.enumerable});return e};var Dl=e=>Il(cn({},"__esModule",{value:!0}),e);var C=(e,t,n)=>Sl(e,typeof t!="symbol"?t+"":t,n);var ig={};Al(ig,{DIRECTIONS_LINK:()=>ul,EXPECTED_SALES:()=>il,LAST_VISIT:()=>nl,NEXT_ORDER:()=>ol,NEXT_VISIT:()=>tl,ORDER_PROBABILITY:()=>sl,
TRAVEL_MINUTES:()=>al,VISIT_STATUS:()=>rl,onEdit:()=>$l,onInstall:()=>vl,onOpen:()=>xl});var Tt=globalThis,l=Tt.Math,d=Tt.Number,h=Tt.Array,p=Tt.Map,f=Tt.Set;var Do={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var Ct=e=>`${e} ${e===1?"row":"rows"}`,_o={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
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
Cannot be taken: ${Ct(t.refused)}`};var Oo={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
mpty: as in "Settings"'}};var _l=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],N=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Mo={
longDate:({year:e,month:t,date:n})=>`${n} ${_l[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${N(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${N(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${N(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${N(e,"line")} delivered`:"",t>0?`${N(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${N(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${N(t,"rep")}, ${N(n,"stop")}`,round:(e,t)=>`${e} (${N(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${N(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${N(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${N(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${N(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${N(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${N(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${N(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${N(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${N(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${N(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var _=e=>e===""?"":`"${e}"`,zo={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${_(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${_(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${_(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${_(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${_(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${_(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${_(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${_(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${_(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${_(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${_(e)} cannot be read as closed days (what cou\
ld be read is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holiday\
s, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${_(e)} names closed days that cannot be computed`,remedy:"Write \
the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${_(e)} cannot be read as speeds by dis\
tance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),closingNeedsStart:e=>({
what:`${_(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from 2026-11-25)"}),weekdaysNotUnderstood:e=>({
what:`${_(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({
what:`There is a second column "${t}"`,remedy:"Give it another header. Only the first one is used"}),ambiguousName:e=>({
what:`The name ${_(e)} stands for more than one row`,remedy:"Write the ID instead"}),duplicateId:e=>({what:`${_(e)} stan\
ds in another row too`,remedy:"Change one of them. The second row is not used"}),unknownCustomer:e=>({what:`The customer\
 ${_(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands in "Customers"'}),unknownRep:e=>({what:`The re\
p ${_(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in "Reps"'}),unknownProduct:e=>({what:`The product\
 ${_(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID or a name that stands in "Products"'}),noPosition:e=>({
what:`Without latitude and longitude it cannot be put on a route ${_(e)}`,remedy:"Write latitude and longitude (right-cl\
ick the place on a map to see them)"}),addressNotFound:e=>({what:`The map knows no address ${_(e)}`,remedy:"Correct the \
address, or write latitude and longitude"}),addressVague:e=>({what:`The address ${_(e)} is not one place alone`,remedy:"\
Write it with its number, or write latitude and longitude"}),impossiblePosition:e=>({what:`There is no such place as ${_(
e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`Latitude and longitude see\
m to be swapped ${_(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude (about 135) second"}),errorValue:e=>({
what:`The formula gives ${_(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`Closed days and visit hours leave no t\
ime for a visit ${_(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'}),registrationMalformed:e=>({what:`${_(
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var Fo={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var Lo={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var Eo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
4.0). No business is shown as it is."}};var Ol=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],tr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Ml=e=>`¥${l.round(e).toLocaleString("en-US")}`,zl=e=>`${l.round(e*100)}%`,P=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,
Wo={appName:"Meguri 巡り",format:{yen:Ml,percent:zl,shortDate:e=>`${Ol[e.weekday]} ${e.date} ${tr[e.month-1]}`,monthYear:(e,t)=>`${tr[t-
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
notABackup:"That is not a file that Meguri exported",importNotEmpty:"This spreadsheet is in use already, so nothing was \
imported. Try it in an empty spreadsheet",imported:e=>`Imported: ${P(e,"tab")}`,newerWorkbook:"This spreadsheet is in us\
e with a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri",movedMeanwhile:e=>`Some\
body changed the same rows while "${e}" was at work, so nothing was written. Try again when the editing is done`,failedHalfway:(e,t)=>`\
"${e}" failed: ${t}. What was written half-way is put back at the start of the next run`,mailUnsure:e=>`The mail to ${e}\
 was interrupted and may or may not have arrived. It is not sent again, so that nobody gets it twice`,notAnAddress:e=>`N\
ot sent to "${e}": it is no e-mail address (in "Settings" or "Reps")`,mailRefused:e=>`The mail to ${e} was refused. Chec\
k the address, and how many mails are left for today`,outOfTime:e=>`"${e}" stopped here, close to the time limit. The re\
st goes on by itself`,setUpDone:(e,t)=>`Ready: ${P(e,"new tab")}, ${t} of yours in use. Choose "Plan the week" first`,setUpAgain:"\
Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set up" in the menu',sampleAdded:e=>`Added samp\
le data: ${P(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are customers already, so no sample data was added",
sampleRemoved:e=>`Removed ${P(e,"row")} of sample data`,sampleEdited:e=>`${P(e,"row")} that somebody has edited or uses \
stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is stopped and nothing is remembered. Tabs and da\
ta stay as they are. A trigger that somebody else has installed can be deleted by them alone; it does nothing any more",
locked:(e,t,n)=>`${e} has been running "${t}" since ${n}. Try again when it is done`,lockedUnknown:"Another job is runni\
ng. Wait a moment and try again",protectedCells:"some cells are protected and you may not edit them; ask whoever protect\
ed them for permission",tooManyCells:"this spreadsheet would grow beyond the limit of 10 million cells; delete tabs that\
 nobody uses, and empty rows and columns",tooManyTriggers:'you have 20 triggers, which is the limit; delete those that a\
re not in use under "Extensions" > "Apps Script" > "Triggers"',memoryFull:"more would be remembered about this spreadshe\
et than the limit of 500 KB; reduce what other scripts keep in its document properties",dailyQuota:"Google's limit for o\
ne day is used up; try again tomorrow",tooLargeToUndo:"Too much was changed to keep a copy of it: this job cannot be und\
one",noSchedule:e=>`The schedule is not running yet: ${e}. Then choose "Set up" once more. Everything in the menu works \
meanwhile`,noTimeToWrite:e=>`"${e}" stopped before it wrote anything, close to the time limit. The sheet is unchanged. W\
ait a moment and try again; if it happens again, move old orders and visits to another file`,failed:(e,t)=>`"${e}" faile\
d: ${t}. Your data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "Set up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}\
: ${t}`,visitNotFound:"That visit is gone. Refresh the sidebar",visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t}\
 and fixed. Driving ${n} → ${r} min`,visitAdded:(e,t,{before:n,after:r})=>`${e}: visit added on ${t} and fixed. Drivin\
g ${n} → ${r} min`,visitFixed:e=>`${e}: fixed to its day and time`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It do\
es not fit there any more. Choose another day or time",orderKnown:"This order was entered already",orderImpossible:"Cust\
omer or product not found. Refresh the sidebar",cancelled:e=>`“${e}” was cancelled. The sheet is unchanged`,settingSaved:e=>`\
"${e}" saved`,settingRefused:(e,t)=>`"${e}" not saved: ${t}`,whatAndRemedy:(e,t)=>`${e}. ${t}`,notAllowed:"That input is\
 not valid",problemsRemain:e=>`${P(e,"row")} could not be used (see "Problems")`,placesLeft:e=>`${P(e,"address","address\
es")} still without a position (the next plan or check goes on)`,nobody:"Somebody",previewQuota:"Today's quota of mails \
is used up. Try again tomorrow",mailQuota:(e,t)=>`${P(e,"mail")} left for today (${t} needed). The rest goes tomorrow`},
need:{appointment:"appointment",pinned:"pinned visit",delivery:e=>`delivery promised for ${e}`,claim:e=>`claim (due ${e}\
)`,openCases:e=>P(e,"open case"),interval:(e,t)=>`${P(e,"day")} since the last visit (every ${t}${e>t?`, ${e-t} late`:""}\
)`,firstVisit:e=>`no visit on record (every ${P(e,"day")})`,order:(e,t)=>`${e} likely to order within 7 days, about ${t}`,
wished:"added from the sidebar",purposes:{appointment:"Appointment",delivery:"Delivery",claim:"Claim",order:"Order",visit:"\
Regular visit"}},place:{detour:e=>`${e} min of detour`,onlyDay:"no other day is open",othersFull:"other days are full",otherDay:(e,t)=>`${e}\
 would take ${t} min more`,preferredWeekday:"preferred weekday",usualWeekday:"usual weekday",whenItOpens:"waits until it\
 opens"},leftOut:{noOpenTime:e=>`cannot be visited on any day (${e.join(", ")})`,shut:{repOff:"rep off",closed:"closed",
busy:"busy period",hours:"does not fit into visit hours",tooSoon:"too near another visit"},noGap:"fits into no gap betwe\
en lunch and appointments",wait:(e,t)=>`${P(e,"day")} without a visit by then (every ${t}${e>t?`, ${e-t} late`:""})`,noTime:e=>`\
not enough time (about ${P(e,"minute")} more would do)`,displaces:(e,t)=>`would push out "${e}" (+${t} min of driving)`,
notWorth:e=>`${P(e,"minute")} more of driving: better in a later week`,clash:"clashes with another appointment",noShift:"\
the rep has no working day",part:(e,t,n)=>`only ${e} of ${t} visits fit: ${n}`,notDue:"no longer needs a visit this week"},
week:{title:(e,t)=>`Visits ${e} to ${t}`,span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,travelMinutes:t,kilometres:n,ends:r})=>`${P(
e,"visit")}, ${t} min of driving, ${n}, back at ${r}`,directions:"Directions",map:"Map",weekTitle:({from:e,to:t,stops:n,
travelMinutes:r})=>`${e} to ${t}: ${P(n,"visit")}, ${r} min of driving`,leftOutTitle:e=>`Not visited as wished: ${P(e,"c\
ustomer")}`,loadTitle:"Work and lateness",stretchedByRank:(e,t,n)=>`More work than time: intervals are stretched by rank\
, A ${e}, B ${t}, C ${n}`,lateness:(e,t,n)=>`${P(e,"customer")} beyond the interval: ${t.toFixed(1)} times on average, ${n.
share.toFixed(1)} times at most (${n.name})`,learned:({addedMinutes:e,factor:t,legs:n})=>`Drives corrected by ${n} on re\
cord: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,free:"No visits",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e}\
 ${t}: ${n}`,clash:"times clash"},today:{title:({rep:e,date:t,stops:n,travelMinutes:r})=>`${t} ${e}: ${P(n,"visit")}, ${r}\
 min of driving`,nothing:(e,t)=>`${t} ${e}: no visits today`,next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${P(n,"vis\
it")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e} (every ${P(t,"day")}, last ${n} ago)`,usual:e=>`Usual: ${e}`,
suggestion:(e,t,n)=>`Propose: ${e} (${P(n,"customer")} buy it along with ${t})`,dropped:(e,t)=>`Gone: ${e} (${P(t,"day")}\
)`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",followUp:"Follow-up",proposal:"Proposal",request:"Request"},reorder:{
late:"late",thisWeek:"this week",onTime:"on time",unknown:""},roads:{keyTitle:"Key for drives from Google",keyQuestion:"\
Enter a key for the Routes API of Google Maps Platform. It is kept with your own settings and never written into the she\
et. OK without a key removes it.",keySaved:'Key saved. Set "Use drives from Google" in "Settings" to yes: the next plan \
uses it',keyRemoved:"Key removed. Drives are computed",noKey:'Drives were computed: there is no key for Google ("More" >\
 "Key for Google" in the menu)',failed:e=>`Google could not be asked, so drives it does not know yet were computed (${e}\
)`,source:(e,t)=>`${P(e,"drive")}: Powered by Google, ©${t} Google`},reports:{salesHeaders:["Month","Rep","Customer","C\
ategory","Product","Quantity","Amount"],visitHeaders:["Week","Rep","Customer","Planned","Done","Missed"],month:"Month",amount:"\
Amount",expected:"Expected",planned:"Planned",done:"Done",missed:"Missed",repByMonth:"Sales by rep and month",categoryByMonth:"\
Sales by category and month",customerByMonth:"Sales by customer and month",visitsByRepAndWeek:"Visits by week and rep (p\
lanned and done)",salesByMonth:"Sales by month"},mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[Meguri] ${e}: week\
 ${t}`,title:e=>e===null?"Weekly summary":`Weekly summary for ${e}`,results:"Last week",byRep:"By rep",due:"Likely to or\
der within 7 days",atRisk:"At risk",overdueCases:"Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e} pl\
anned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${P(e,"order")}, ${t}`,weekBefore:"Against the week \
before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:e=>`Target of ${tr[e-1]}`,outlook:"Sales to e\
xpect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e} (80% range ${t} to ${n})`,targetChance:"\
Chance of reaching this month's target",targetFigures:(e,t,n)=>`${e} of ${t} (${n})`,repLine:(e,t,n)=>`${e} of ${P(t,"vi\
sit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${P(n,"visit")}`,footer:"Sent by Meguri from your spreadsheet.\
 The attached .ics file puts the visits into your calendar."},functions:{unknownCustomer:e=>`Customer "${e}" is not in t\
he Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, not "${e}"`,noPosition:e=>`"${e}" has no latitu\
de and longitude`,tooFewStops:"At least two customers with a known place are needed",tooManyStops:"Google Maps takes 11 \
places at most. Split the range"},forecast:{fewOrders:({sinceDays:e})=>`only one order day yet, ${e} days ago`,rhythm:({
gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,past:({gapDays:e,sinceDays:t,pastDays:n})=>`usual\
ly every ${e} days, last ${t} days ago (${n} past)`,faster:({beforeDays:e,nowDays:t})=>`orders come faster of late (ever\
y ${e} → ${t} days)`,slower:({beforeDays:e,nowDays:t})=>`orders come slower of late (every ${e} → ${t} days)`,shrinking:({
share:e})=>`bought ${l.round(100*(e??0))}% in the last 3 months of what it was in the 3 before`,droppedCategory:({sinceDays:e},t)=>`\
nothing of "${t}" for ${e} days`,droppedItems:({count:e,sinceDays:t},n)=>e===1?`no ${n} for ${t} days`:`${e} items no lo\
nger bought (${n}: ${t} days)`,quiet:({gapDays:e,sinceDays:t,times:n})=>`no order for ${t} days, usually every ${e} (${(n??
0).toFixed(1)} times)`}};var No={calendar:Do,moving:_o,notes:Oo,office:Mo,problems:zo,proposals:Fo,scorecard:Lo,settings:Eo,...Wo};var Zo={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Fl=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Bo={column:e=>`${e}列目`,fields:{customerName:"\
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
取り込めない行 ${t.refused}行`};var jo={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
:00。空欄なら「設定」の値"}};var Vo={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var O=e=>e===""?"":`「${e}」`,Uo={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
してください"}),missingColumn:(e,t)=>({what:`列「${t}」がありません`,remedy:`見出し「${t}」の列を足してください`}),
missingValue:(e,t)=>({what:`「${t}」が空です`,remedy:`「${t}」を書いてください`}),notANumber:e=>({what:`${O(
e)}は数ではありません`,remedy:"数字だけを書いてください（例 14）"}),negative:e=>({what:`${O(e)}は\
負の数です`,remedy:"0以上の数を書いてください"}),notAWholeNumber:e=>({what:`${O(e)}は1以上の整数ではありません`,
remedy:"1以上の整数を書いてください（例 14）"}),outOfBounds:e=>({what:`${O(e)}は使える範囲の外です`,
remedy:"使える値を書いてください（設定では「説明」にある範囲）"}),notADate:e=>({what:`${O(e)}\
は日付として読めません`,remedy:"年月日を書いてください（例 2026-11-24）"}),notATime:e=>({what:`${O(
e)}は時刻として読めません`,remedy:"時刻を書いてください（例 09:30）"}),notACheckbox:e=>({what:`${O(
e)}はチェックではありません`,remedy:"チェックを入れるか外してください（TRUE / FALSE）"}),unknownChoice:e=>({
what:`${O(e)}は選べる言葉ではありません`,remedy:"プルダウンから選んでください"}),endBeforeStart:e=>({
what:`${O(e)}は終わりが始まりより前です`,remedy:"始まり-終わりの順に書いてください（例 09:00-12:00）"}),
timeNotUnderstood:e=>({what:`${O(e)}は時間として読めません`,remedy:"例のように書いてください（例 09:00-12:00, 14:00-17:00。予\
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${O(e)}は休みの書き方として読めません（読めた部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）"}),
closingIrregular:e=>({what:`${O(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
speedsNotUnderstood:e=>({what:`${O(e)}は距離別の速度として読めません`,remedy:"近いほうから順に書き、最後は速度だけにしてください（例\
 3kmまで22, 10kmまで30, 以遠40）"}),closingNeedsStart:e=>({what:`${O(e)}は、どの週が休みか分かりません`,
remedy:"休みの日を1つ添えてください（例 隔週水(2026-11-25から)）"}),weekdaysNotUnderstood:e=>({what:`${O(
e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),duplicateHeader:(e,t)=>({
what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${O(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${O(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${O(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${O(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${O(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${O(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),addressNotFound:e=>({
what:`住所${O(e)}が地図で見つかりません`,remedy:"住所を直すか、緯度と経度を書いてください"}),
addressVague:e=>({what:`住所${O(e)}では場所が1つに決まりません`,remedy:"番地まで書くか、緯度と経度を書いてください"}),
impossiblePosition:e=>({what:`${O(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${O(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${O(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${O(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"}),
registrationMalformed:e=>({what:`${O(e)}は登録番号の形ではありません`,remedy:"Tと13桁の数字を書いてください（例 T12345678\
90123）"})};var Go={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var Ko={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var qo={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
%`,Nl=e=>`${e.month}/${e.date}(${Ll[e.weekday]})`,Ho={appName:"巡り Meguri",format:{yen:El,percent:Wl,shortDate:Nl,monthYear:(e,t)=>`${e}\
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
このスプレッドシートはもう使われているので、取り込みませんでした。空のスプレッドシートでお試しください",
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
しました`,sampleNone:"サンプルデータはありません",uninstalled:"自動実行を止め、覚えていた設定を消しました。タブとデータはそのままです。ほかの人\
が入れたトリガーはその人しか消せませんが、もう何もしません",locked:(e,t,n)=>`${e}さんが${n}\
から「${t}」を実行しています。終わってからもう一度お試しください`,lockedUnknown:"ほかの作業を実行し\
ています。少し待ってからもう一度お試しください",protectedCells:"あなたの権限では編集できない、保護されたセルがあります。保護を設定\
した人に許可を頼んでください",tooManyCells:"このスプレッドシートのセルが上限の1,000万個に届きます。使っていないタブや空の行・列を削除してください",
tooManyTriggers:"トリガーが上限の20個に達しています。「拡張機能」→「Apps Script」→「トリガー」で、使っていないものを削除してください",
memoryFull:"このスプレッドシートについて覚えておける量（500KB）を超えました。ほかのスクリプトがドキュメントのプロパティに書いた分を減らしてください",
dailyQuota:"Google の1日の上限に達しました。明日、もう一度お試しください",tooLargeToUndo:"書き換え\
た量が多く、控えに収まりません。この作業は元に戻せません",noSchedule:e=>`自動実行はまだ入っていません: ${e}\
。その後「初期設定」をもう一度選ぶと入ります。メニューからの作業はそのまま使えます`,
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
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Yo={calendar:Zo,moving:Bo,notes:jo,office:Vo,problems:Uo,proposals:Go,scorecard:Ko,settings:qo,...Ho};function G(e){return e==="ja"?Yo:No}var dn=e=>e*l.PI/180;function pn(e,t){let n=l.sin(dn(t.lat-e.lat)/2),r=l.sin(dn(t.lng-e.lng)/2),o=n*n+l.cos(dn(e.lat))*l.
cos(dn(t.lat))*r*r;return 2*6371e3*l.asin(l.min(1,l.sqrt(o)))}function Qo(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=l.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var yy={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};function nr({lat:e,lng:t}){return l.abs(e)<=90&&l.abs(t)<=180&&!(e===
0&&t===0)}var mn={south:20,north:46,west:122,east:154},Jo=({lat:e,lng:t})=>e>=mn.south&&e<=mn.north&&t>=mn.west&&t<=mn.east;
function Xo(e){return!Jo(e)&&Jo({lat:e.lng,lng:e.lat})}var rr=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function or(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var es=(e,{settings:t})=>Qo(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function fn(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Bl(r),r.calibration=e.learnsTravel?
t:null,r}var Zl=10;function Bl(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=es(pn(or(n),or(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Zl?1:t.sort((n,r)=>n-r)[l.floor(t.length/2)]}var jl=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(rr(t))?.get(rr(n));function Vl(e,t,n){let r=jl(e,t,n);return r?r.seconds/60:es(pn(t,n),e)*e.knownFactor}
function sr(e,t,n){return Ul(e,Vl(e,t,n))}function Ul({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return l.max(0,l.ceil(n-.01))}function S(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function ot(e){return S(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function Be(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var Ce=class{constructor(t){C(this,"ids",new p);C(this,"idByName",new p);C(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(S(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(S(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
S(n.id),r),n.mergedInto)continue;let o=S(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=S(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};var Pe=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0}),Pt=e=>({field:"productId",directory:e,
unknown:"unknownProduct",rowLeftOut:!0}),St=e=>({field:"repId",directory:e,unknown:"unknownRep",rowLeftOut:!0});function E(e,{
row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("id"in s)return s.
id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(Be(e.table,{row:t,
field:e.field},a)),null}function W(e,t,n){let r=l.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?l.round(o.getTime()/864e5):null}function j(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function K(e){return((e+4)%7+7)%7}function ir(e){return e-(K(e)+6)%7}function je(e){let{year:t,month:n,date:r}=j(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var Oy=d.POSITIVE_INFINITY;var Ey=d.POSITIVE_INFINITY;var jy=d.POSITIVE_INFINITY;var Jy=d.POSITIVE_INFINITY;var ib=d.POSITIVE_INFINITY;var $b=d.POSITIVE_INFINITY;var Sw=d.POSITIVE_INFINITY;var Fw=d.POSITIVE_INFINITY;var Zw=new Int32Array(64);function ss(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function Se(e){let t=l.round(e);return`${String(l.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var Yl=1e3,Ve=720,J=1440,Jl=new p(Object.entries({午前:{start:0,end:Ve},午前中:{start:0,end:Ve},am:{start:0,end:Ve},
morning:{start:0,end:Ve},午後:{start:Ve,end:J},pm:{start:Ve,end:J},afternoon:{start:Ve,end:J},終日:{start:0,end:J},"\
24時間":{start:0,end:J},"all day":{start:0,end:J}}));function st(e){if(e.length>Yl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=ot(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=Ql(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:It(s),problems:i}}function Ql(e){let t=Jl.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:is(n),i=r===""?J:is(r);if(s===null||i===null||s>=J)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>J)return{window:{start:s,end:J},code:"pastMidnight"};let a=i===0&&s>0?J:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function is(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:d(o??s??0),c=d(r),m=n==="午後"||a?.startsWith(
"p"),g=n==="午前"||a?.startsWith("a");return m&&c<12&&(c+=12),g&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function It(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=l.max(r.end,n.end):t.push({
...n})}return t}function hn(e){return e.map(({start:t,end:n})=>`${Se(t)}-${Se(n)}`).join(", ")}var it=class{constructor(){C(this,"windows",new p)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,It([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function as(e,t){return e.flatMap(n=>[{start:n.start,end:l.
min(n.end,t.start)},{start:l.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var us=720,mr={start:0,end:1440},Xl={day:mr,morning:{start:0,end:us},afternoon:{start:us,end:1440}};function yn(e,t,n){let[
r]=ls(e,t,n);return r!==void 0&&r.start<=0&&r.end>=mr.end}function ls(e,t,n){let r=[];for(let o of e){if(!dr(o,t,n))continue;
let s=ec(o);if(s==="day")return[mr];r.push(typeof s=="string"?Xl[s]:s)}return It(r)}function ec(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function dr(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return K(
t)===e.weekday;case"nthWeekday":return K(t)===e.weekday&&oc(e.nth,t);case"movable":return nc(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return sc(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return j(t).date===e.date;case"monthEdge":return e.edge==="start"?j(t).date<=e.days:j(t).date>pr(t)-e.days;case"\
workday":return rc(e.edge,t,n);case"gotobi":return ic(t)}}var tc=31;function nc({rule:e,instead:t},n,r){let o=s=>r(s)&&dr(
e,s,r);if(dr(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!gn(n,r))return!1;for(let s=n-
1;s>n-tc&&!gn(s,r);s--)if(o(s))return!0;return!1}var gn=(e,t)=>K(e)%6!==0&&!t(e);function rc(e,t,n){let r=e==="start"?-1:
1,{month:o}=j(t),s=t+r;for(;j(s).month===o&&!gn(s,n);)s+=r;return gn(t,n)&&j(s).month!==o}function oc(e,t){let{date:n}=j(
t);return e===-1?n>pr(t)-7:l.ceil(n/7)===e}function pr(e){let{year:t,month:n}=j(e),r=W(n===12?t+1:t,n%12+1,1);return j(r-
1).date}function sc({from:e,to:t},n){let{month:r,date:o}=j(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function ic(e){let{date:t}=j(e);return t%5===0||t===pr(e)}var ps=2019,ac=2099,oe=(e,t,n=ps)=>r=>r<n?null:W(r,e,t),Dt=(e,t)=>n=>{let r=W(n,e,1);return r+(8-K(r))%7+7*(t-1)},cs=(e,t)=>n=>{
let r=n-1980;return W(n,e,l.floor(t+.242194*r-l.floor(r/4)))},uc={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},ds=(e,t,n)=>r=>r===
e?W(r,t,n):null,lc=[["元日",oe(1,1)],["成人の日",Dt(1,2)],["建国記念の日",oe(2,11)],["天皇誕生日",oe(2,
23,2020)],["春分の日",cs(3,20.8431)],["昭和の日",oe(4,29)],["休日",ds(2019,5,1)],["憲法記念日",oe(5,3)],[
"みどりの日",oe(5,4)],["こどもの日",oe(5,5)],["海の日",Dt(7,3)],["山の日",oe(8,11)],["敬老の日",Dt(9,
3)],["秋分の日",cs(9,23.2488)],["体育の日",e=>e<2020?Dt(10,2)(e):null],["スポーツの日",e=>e<2020?null:Dt(10,
2)(e)],["休日",ds(2019,10,22)],["文化の日",oe(11,3)],["勤労感謝の日",oe(11,23)]],ms=new p;function cc(e){let t=ms.
get(e);if(t)return t;let n=e<ps||e>ac?new p:dc(e);return ms.set(e,n),n}function dc(e){let t=new p;for(let[r,o]of lc){let s=uc[`${e}\
 ${r}`],i=s?W(e,...s):o(e);i!==null&&t.set(i,r)}let n=new p(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(
r+1,"休日"),K(r)!==mc)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var mc=0;function pc(e){
return cc(j(e).year).get(e)??null}var bn=e=>pc(e)!==null;function fs(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(K(t))||yn(n.companyHolidays,
t,bn)?null:e.workingHours??n.workingHours}var fc=15;function hs({busy:e,settings:t},n,r){let o=fs(n,r,t);return o?e.on(n.
id,r).reduce(as,[o]).filter(({start:s,end:i})=>i-s>=fc):[]}function gs(e,t,n){return hs(e,t,n).length>0}function ys(e,t){return yn(e.closed,t,bn)||yn(e.busy,t,bn)}var gc=9;function bs(e){let t=[],n=gc+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var se=class extends Error{};function Ue(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return h.isArray(
e)?e.map(r=>(h.isArray(r)?r:[r]).map(o=>fr(()=>n(o)))):n(e)}function fr(e){try{return e()}catch(t){if(t instanceof se)return t.
message;throw t}}var ie=class{constructor(t){C(this,"team",t);C(this,"directory");this.directory=new Ce(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new se(G(this.team.language).
functions.unknownCustomer(t));return r}},hr=e=>e==null?"":{day:e,minutes:0};function ws(e,t){let n=new ie(e),r=new p;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,l.min(r.get(o.customerId)??o.day,o.day));return o=>hr(
r.get(n.find(o).id))}function xs(e){let t=new p;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,l.max(
t.get(n.customerId)??n.day,n.day));return t}function vs(e){let t=new ie(e),n=xs(e);return r=>hr(n.get(t.find(r).id))}function $s(e,t){
let n=new ie(e),r=xs(e),o=G(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+
i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function ks(e,t){let n=new ie(e);return r=>hr(t.customer(
n.find(r).id)?.nextOrder?.expected)}function Rs(e,t,n){let r=new ie(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function Ts(e,t,n){let r=new ie(e);return o=>l.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function gr(e,t,n){
let r=h.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new se(G(e.language).functions.badDays(String(r)))}function Cs(e){let t=new ie(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new se(G(e.language).functions.noPosition(i.name));return sr(e.travel,
o.position,s.position)}}function Ps(e,t){let n=new ie(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=G(e.language).
functions;if(r.length<2)throw new se(o.tooFewStops);let s=bs(r);if(s.length>1)throw new se(o.tooManyStops);return s[0]}function Ss(e,t){let n={customers:0,places:new p,items:[],buyers:[],together:[]};for(let r of e){let o=_t(r,t).map(s=>yc(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function yc({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new p),t.length-1)}function _t({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function As(e,t,n){let r=new p;
for(let o of _t(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(e.products.has(
u))continue;let c=yr(t,o,{support:a,buyers:t.buyers[i]});c&&at(c)>at(r.get(i))&&r.set(i,{productId:u,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>at(s)-at(o)).slice(0,3)}function yr({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var at=e=>e?e.support*l.log(e.lift):0;function Q(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+
t[n])/2}function Is(e,t){let n=new p,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new p,categories:new p},n.set(o.customerId,s)),bc(s,o)}return n}function bc(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&wc(e,t.category,t.day),t.productId!==""&&xc(e,t)}function wc({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function xc({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function Ds({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function ut(e){return e.slice(1).map((t,n)=>t-e[n])}var _s=8,vc=2,Os=5,$c=3,kc=3,Rc=56,Tc=3;function Cc(e,{days:t,quantities:n},r){let o=Q(ut(t).slice(-Os))??0,s=r-t[t.length-
1];return{productId:e,quantity:Q(n.slice(-Os))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?l.max(0,s-l.round(o)):0}}
function Ms(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=vc).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=Cc(s,i,t);Pc(a,i,e)?i.days.length>=kc&&o.push(a):r.push(a)}return{usual:r.slice(0,_s),
dropped:o.slice(0,_s)}}function Pc(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=l.max(
Rc,$c*e.intervalDays);return e.daysSinceLast>s&&o>=Tc}var Sc=4,Ac=12,br=42;function zs(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=l.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Ic(r,n);return{spells:[...o,..._c(o,t)]}}
function Ic(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=Sc&&s*Dc(e,r,o)>=Ac&&n.push({from:t+r,to:t+o}),r=o}return n}function Dc(e,t,n){let r=l.max(0,t-br),o=l.min(e.length,
n+1+br),s=0;for(let i=r;i<o;i++)s+=e[i];return s/l.max(br,o-r-(n-t+1))}function _c(e,t){let n=r=>{let{year:o,month:s,date:i}=j(
r);return W(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:l.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function Ae({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=l.min(t,o)-r+1}return t-n}function Fs({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function Ls(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>Ae(t,o)),amounts:r}))}function wr(e,t){let n=1,r=l.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[l.min(i,e.length-1)]??0);let o=t-7*r,s=e[l.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function Ws(e,{calendar:t,today:n,openToday:r},o){return 1-wr(e,l.max(0,Ae(t,n+o)-r))}function Es(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function xr(e,t,{interval:n,recency:r,width:o=1}){let s=Es(e,.5);if(s===d.POSITIVE_INFINITY)return{low:s,middle:s,high:s};
let i=n>r?.5*(1-r/n):0,a=s**(1-i)*l.max(.5,n-r)**i,u=m=>m===d.POSITIVE_INFINITY?m:Fs(t.calendar,t.openToday+m)-t.today,c=m=>a*
(Es(e,m)/s)**o;return{low:u(l.round(c(.1))+1),middle:u(l.round(a+.5)),high:u(l.max(1,l.round(c(.9))))}}var Ns=1.5,Oc=8,Zs=4;function Bs(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:l.round(n),sinceDays:t},o=t-l.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Mc(e);return i?[...s,i]:s}function Mc({orderDays:e}){let t=ut(e.map(({day:s})=>s)).slice(-24);if(t.length<Oc)return null;
let n=Q(t.slice(-Zs)),r=Q(t.slice(0,-Zs)),o={beforeDays:l.round(r),nowDays:l.round(n)};return o.beforeDays>=Ns*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=Ns*o.beforeDays?{code:"slower",numbers:o}:null}var zc=.6,wn=91,Fc=3,Lc=3,Ec=1.5;function js(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=Ec*n){let u=t/l.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:l.round(n),times:u}})}let i=Wc(e);i!==null&&i<=zc&&s.push({code:"shrinking",numbers:{share:i}});let a=Nc(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function Wc({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-wn?n+=s:o>t-2*wn&&(r+=s);return r>0&&e[0].day<=t-2*wn?n/r:null}function Nc({categories:e,orderDays:t},n){let r=null,
o=Fc-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Lc||a<=o||n-i<wn||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function Vs(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,c)=>u.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(l.abs(i.value)+1e-7))break;Zc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function Zc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,c)=>{let m=0;for(let g=0;g<n;g++)m+=e[g].at[c];return m/n}),i=u=>t(s.map(
(c,m)=>c+u*(o.at[m]-c))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<e[n-1].value)e[n]=
a;else{let u=i(a.value<o.value?-.5:.5);u.value<l.min(o.value,a.value)?e[n]=u:Bc(e,t)}}function Bc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var jc=160,Vc=[1,2,3];function Gs(e,t=Vc){let n=null,r=1/0;for(let o of t){let s=Uc(o,e),i=-Ks(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function Uc(e,t){let n=s=>{let[i,a,u,c]=s.map(m=>l.exp(l.max(-7,l.min(9,m))));return{k:e,r:i,alpha:a,
a:u,b:c}},r=s=>s.reduce((i,a,u)=>i+.05*(a-Us[u])**2,0),o=Vs(s=>r(s)-Ks(n(s),t),Us,jc);return n(o)}var Us=[-.36,1.6,-.36,
1.4];function Ks(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:m}of t)s=l.max(s,m);let i=vr(e.r,n*s+n),a=vr(o,s+1),u=vr(r+
o,s+1),c=0;for(let m of t){let g=m.repeats,{left:b,alive:x}=$r(e,m,{gamma:i,extra:0}),v=(r*b+(o+g)*x.total)/(r+o+g);c+=a[g]-
u[g]+x.scale+l.log(v)+(n-1)*m.logGaps-g*Gc(n-1)}return c}function vr(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+l.log(e+r-1);return n}var Gc=e=>{let t=0;for(let n=2;n<=e;n++)t+=l.log(n);return t};function $r({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,c=t+e*r,m=t*l.log(n)+i[e*r]-c*l.log(n+o),g=u/(n+o+u),b=((n+
o)/(n+o+u))**c,x=b;for(let v=1;v<e;v++)b*=g*(c+v-1)/v,x+=b;return{left:1,alive:{total:x,scale:m}}}function kr(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=$r(e,t,{gamma:r,extra:0}).alive.total*i,u=$r(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}function Rr(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Kc=28,xn=364;function qs(e,t,n=xn){let r=t;for(let{days:i}of e)i.length>0&&(r=l.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Ie(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:l.max(1,Q(s)??Kc),yearDays:n}}function Ot({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[l.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Ie(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var Ft=7,Hs=1.5,zt=3.5,qc=1.7,Ys=.3,vn=[15,30,60,120,240],Hc=6;function Js(e,t){if(e.length===0)return t;let n=e.length>>
1;return e.length%2?e[n]:(e[n-1]+e[n])/2}function Tr(e,t,n){let r=new Float64Array(l.max(0,n-1-t));for(let o=0;o<r.length;o++)
r[o]=e[t+o+1]-e[t+o];return r}function Cr(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/
e.length}function lt({days:e,amounts:t},n,r){let o=Tr(e,l.max(0,n-6),n),s=Cr(o,r),i=0;for(let m of o)i+=(m-s)**2/o.length;
let a=Tr(e,l.max(0,n-26),n).sort(),u=Js(Float64Array.from(o).sort(),r),c=t.subarray(l.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:Js(a,r),longMean:Cr(Tr(e,l.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?l.sqrt(i)/(s+1):.5,interval:(s*o.length+u+Hs*r)/(o.length+1+Hs),meanAmount:l.
max(0,Cr(c,0)),lastAmount:l.max(0,t[n-1]),fading:Yc(e,n)}}function Yc(e,t){let n=new Float64Array(vn.length);for(let r=0;r<
n.length;r++){let o=vn[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>Hc*o)break;s+=l.exp(-a/o)}n[r]=s}return n}function Jc(e,t){
let n=r=>1/(1+(r/e)**qc);return Qs(1-n(t+Ft)/n(t))}var Qs=e=>{let t=l.min(.99,l.max(.002,e));return l.log(t/(1-t))};function Qc(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+Ft&&o++;return o/r}var Mt=(e,t)=>l.log((e+zt)/(t+zt)),Xc=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Ge=Xc.length;function Pr(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:c,longMedian:m,
lastGap:g,sortedGaps:b}=t,x=Jc(t.interval,i),v=Qs(Qc(b,i,1/(1+l.exp(-x))));o[0]=(1-Ys)*x+Ys*v,o[1]=v,o[2]=l.log(1+i),o[3]=
Mt(i,c),o[4]=Mt(i,m),o[5]=Mt(i,t.longMean),o[6]=Mt(i,b[b.length-1]??r.usualGapDays),o[7]=l.min(3,i/(m+1)),o[8]=l.log(c+zt),
o[9]=l.log(g+zt),o[10]=Mt(g,m),o[11]=l.log(t.gapBefore+zt),o[12]=l.log(1+t.spread),o[13]=l.log(u),o[14]=l.log((u-.5)/(a+
14)),o[15]=l.log(1+a),ed(t,i,o);let k=(T,D)=>td(e.days,u,[s-T,s-D]);o[21]=l.log(1+k(28,0)),o[22]=l.log(1+k(91,0)),o[23]=
l.log(1+k(364,0));let{yearDays:R}=r;o[24]=a>R-7?k(R+3,R-10):.2,o[25]=a>R?k(R+7,R-21):.8,nd(r,n,o),o[27]=l.log(1+t.meanAmount),
o[28]=l.log((1+t.lastAmount)/(1+t.meanAmount))}function ed({fading:e},t,n){for(let r=0;r<vn.length;r++){let o=vn[r];n[16+
r]=l.log(e[r]*l.exp(-t/o)/o+.002)}}function td(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function nd(e,{
knownUntil:t},n){let r=s=>Ot(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(l.min(91,o)))/(r(l.min(364,o))+.1):0}function Xs(e,t){let n=e.length/t,r=l.max(1,l.floor(n/4e3));return h.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return rd(Float64Array.from(i).sort())})}function rd(e){let t=new f;for(let n=1;n<=31&&e.length>0;n++){
let r=e[l.floor(n*(e.length-1)/32)];t.add(l.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function ei(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:$n}=l;function q(e,t){let n=($n(e,2654435761)^$n(t+1,2246822507))>>>0;return n=$n(n^n>>>16,569420461),n=$n(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:od}=l,sd=10,id=.075,ni=30,ti=15,ad=.6,ud=.4,ld=50,cd=140,ct=32,dd=e=>l.round(e*1e5)/1e5;function ri(e,t){let n=e.
labels.length,r=0;for(let g of e.labels)r+=g;let o=l.min(cd,l.floor(r/ld));if(o===0)return[];let s=Xs(e.features,e.featureCount),
i=pd(e,s),a=Float64Array.from(t),u=new Float64Array(n),c=new Float64Array(n),m=[];for(let g=0;g<o;g++){let b=i.map((R,T)=>T).
filter(R=>q(g,R)<ud),x=md(n,g);fd(e,a,{gradient:u,hessian:c,order:x});let v=new Int32Array(x.length),k=gd({binning:s,columns:i,
gradient:u,hessian:c,chosen:b,order:x,spare:v});m.push(k.tree),hd(k,i,a)}return m}function oi(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function md(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)q(o,1e3+t)<ad&&(n[r++]=o);return n.slice(0,r)}function pd({features:e,featureCount:t,labels:n},r){
return h.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=ei(r,s,e[a*t+s]);return i})}
function fd({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],u=1/(1+od(-n[a]));
r[a]=t[a]*(e[a]-u),o[a]=t[a]*u*(1-u)}}function hd({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let u=0;for(;o[u]>=0;)u=s[u]+(n[o[u]][a]<=t[u]?0:1);r[a]+=i[u]}}function gd(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=si(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(dd(id*a/
(u+ni))),n.push(0),t.value.length-1},o=Ir(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:Sr(o)}];
for(;s.length<sd;){let i=yd(s);if(!i)break;let{place:a,bin:u}=i.split,c=e.chosen[a],m=bd(e,i,{column:e.columns[c],bin:u}),
[g,b]=wd(e,i,m),x=r(g),v=r(b);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][u],n[i.node]=u,t.left[i.node]=x,t.value[i.
node]=0,s.push({node:x,start:i.start,end:m,sums:g,split:Sr(g)},{node:v,start:m,end:i.end,sums:b,split:Sr(b)})}return{tree:t,
bins:n}}function yd(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function bd({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let c=e[u];o[c]<=s?e[i++]=c:t[a++]=c}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function wd(e,t,n){let r=n-t.start<=t.end-
n,o=r?Ir(e,t.start,n):Ir(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function Ir({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*ct*2);for(let u=0;u<r.length;u++){let c=e[r[u]],
m=u*ct*2;for(let g=s;g<i;g++){let b=o[g],x=m+c[b]*2;a[x]+=t[b],a[x+1]+=n[b]}}return a}function si(e){let t=0,n=0;for(let r=0;r<
ct*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function Sr(e){let t=si(e),n=Ar(t.gradient,t.hessian),r=null;for(let o=0;o*
ct*2<e.length;o++){let s=0,i=0;for(let a=0;a<ct-1;a++){let u=(o*ct+a)*2;if(s+=e[u],i+=e[u+1],i<ti)continue;if(t.hessian-
i<ti)break;let c=Ar(s,i)+Ar(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var Ar=(e,t)=>e*
e/(t+ni);var{exp:xd,max:vd}=l,$d=[4,4,4,1,1];function ii(e,t){let{means:n,deviations:r}=kd(e),o=e.featureCount+1,s=Rd(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?$d:[]){let{information:u,score:c}=Td(e,{rows:s,coefficients:i,stride:a});for(let g=0;g<
o;g++){let b=g===0?1:t;u[g*o+g]+=b,c[g]-=b*i[g]}let m=Cd(u,c);i=i.map((g,b)=>g+m[b])}return{intercept:i[0],coefficients:h.
from(r,(a,u)=>i[u+1]/a),means:[...n]}}function ai({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function kd({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=l.sqrt(l.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function Rd({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function Td({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,u=new Float64Array(a*a),c=new Float64Array(a);for(let m=0;m<n.length;m+=i){let g=m*a,b=e[m*t];for(let R=0;R<
a;R++)b+=o[g+R]*s[R];let x=1/(1+xd(-b)),v=i*r[m]*(n[m]-x),k=i*r[m]*vd(1e-6,x*(1-x));for(let R=0;R<a;R++){let T=o[g+R];c[R]+=
T*v;let D=k*T;for(let A=0;A<=R;A++)u[R*a+A]+=D*o[g+A]}}return{information:u,score:c}}function Cd(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
l.sqrt(l.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*o[i];
o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var Pd=6e4,Sd=45e3,Dr=180,Ad=12,ui=.3;function li(e,t){let n=Id(e,t),r=ii(n,Ad),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Ge]);return{logistic:r,trees:ri(n,o)}}function ci(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Ge);Pr(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=ai(i,s),c=a.length===0?u:ui*u+(1-ui)*(s[0]+oi(a,s));return 1/(1+l.
exp(-c))}function Id(e,t){let n=Dd(_d(e,t)),r=di(n),o=l.min(1,l.max(Pd-r,r)/l.max(1,n.length-r)),s=n.filter(({customer:c,
day:m,label:g})=>g===1||q(c,m)<o),i=new Float64Array(s.length*Ge),a=null,u=-1;return s.forEach(({customer:c,day:m},g)=>{
let b=e[c],x=Ie(b.days,m);(c!==u||a?.count!==x)&&(a=lt(b,x,t.usualGapDays)),u=c,Pr(b,a,{moment:{day:m,knownUntil:m},team:t,
out:i.subarray(g*Ge,(g+1)*Ge)})}),{features:i,featureCount:Ge,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}var di=e=>e.reduce((t,{label:n})=>t+n,0);function Dd(e){let t=Sd/l.max(1,di(e));return t>=
1?e:e.filter(({customer:n})=>q(n,11)<t)}function _d(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=l.floor(
q(o,7)*7);for(let i=t-Ft-s;i>=(r[1]??t);i-=7){let a=Ie(r,i);i-r[a-1]>Dr||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+Ft?
1:0})}}),n}var gi=.5,Od=50,dt=56,Lt=2;function yi(e,t){let n=e.lastDay-e.yearDays;if(n-dt<e.firstDay)return 1;let r=Ot(e,n,n+t)/t,o=Ot(
e,n-dt,n)/dt;return l.min(r*t,o*dt)<Od?1:l.min(Lt,l.max(1/Lt,(r/o)**gi))}var _r=.6,Md=60,mt=91,Or=2;function zd(e,{lastDay:t,
yearDays:n},r){let o=t-n,s={ahead:0,before:0,now:0,orders:0};for(let{days:i,amounts:a}of e)for(let u=Ie(i,o-mt);u<i.length;u++){
let c=i[u];if(c>t)break;c<=o?s.before+=a[u]:c<=o+r&&(s.ahead+=a[u]),c<=o+r&&s.orders++,c>t-mt&&(s.now+=a[u])}return s}function bi(e,t,{
days:n,mean:r,growthTrust:o}){if(t.lastDay-t.yearDays-mt<t.firstDay)return 1;let{ahead:s,before:i,now:a,orders:u}=zd(e,t,
n);if(r<=0||s<=0)return 1;let c=i>0&&a>0?pt(a/i,Or)**o:1,m=_r*u/(u+Md);return pt(s*c/r,Or)**m}var pt=(e,t)=>l.min(t,l.max(
1/t,e)),mi=.12,pi=4,Fd=[0,.25,.5,.75,1],fi=.5,Ld=448;function wi(e,t){let n=Wd(e,t),r=[];for(let a=t.lastDay;a-84>=l.max(
t.firstDay,t.lastDay-Ld);a-=14){let u=Ed(n,t,a-28);u&&(r.length===0||u.season===null==(r[0].season===null))&&r.push(u)}let o=a=>r.
reduce((u,c)=>u+hi(c,a)**2,(2*mi*(a-fi))**2),s=Fd.reduce((a,u)=>o(u)<o(a)?u:a,fi),i=r.reduce((a,u)=>a+hi(u,s)**2,pi*mi**
2);return{growthTrust:s,deviation:l.sqrt(i/(r.length+pi))}}function Ed(e,{firstDay:t,yearDays:n},r){let o=e(r,r+28),s=e(
r-dt,r)/2;if(o<=0||s<=0)return null;let i=r-n,a=e(i,i+28),u=e(i-dt,i)/2,c=i-mt>=t&&a>0&&u>0,m=pt(e(r-mt,r)/e(i-mt,i),Or);
return{actual:o,before:s,season:c?{ahead:a,before:u,growth:m}:null}}function hi({actual:e,before:t,season:n},r){if(n===null)
return l.log(pt(e/t,Lt));let s=(t*pt(n.ahead/n.before,Lt)**gi)**(1-_r)*(n.ahead*n.growth**r)**_r;return l.log(pt(e/s,Lt))}
function Wd(e,{firstDay:t,lastDay:n}){let r=new Float64Array(n-t+2);for(let{days:s,amounts:i}of e)for(let a=0;a<s.length&&
s[a]<=n;a++)r[s[a]-t+1]+=i[a];for(let s=1;s<r.length;s++)r[s]+=r[s-1];let o=s=>r[l.max(0,s-t+1)]??0;return(s,i)=>o(i)-o(
s)}function Wt(e,t){let n=zs(e,t),r=Ae(n,t),o=Ls(e,n),s=r-Ae(n,t-xn),i=qs(o,r,s);return{today:t,calendar:n,openToday:r,open:o,
team:i,totals:wi(o,i)}}var Nd=2500;function Mr(e){let{open:t,openToday:n,team:r}=e,o=t.filter(({days:u})=>u.length>0),s=l.
ceil(o.length/Nd)||1,i=o.filter((u,c)=>c%s===0).map(u=>zr(u,n)),a={hazard:li(t,r),life:Gs(i),widths:{short:1,long:1}};return{
...a,widths:jd(a,e)}}var kn=120,Ri=35,Zd=3,Bd=500,ft=h.from({length:21},(e,t)=>.5+t/20),xi=.81,vi=20;function jd(e,t){let n={
short:ft.map(()=>0),long:ft.map(()=>0)},r={short:0,long:0};for(let{customer:o,order:s}of Vd(t)){let i=t.open[o],a=s+1,u={
days:i.days.subarray(0,a),amounts:i.amounts.subarray(0,a)},c={...t,openToday:i.days[s]},g=lt(u,a,t.team.usualGapDays).recentMedian<=
Ri?"short":"long",b=l.min(kn,(i.days[a]??1/0)-i.days[s]),x=Fr(e,c,{series:u,weeks:Et}),v=Rr(u.days),k={calendar:{spells:[]},
today:0,openToday:0};r[g]++,ft.forEach((R,T)=>{let{low:D,high:A}=xr(x,k,{interval:v,recency:0,width:R});b>=l.min(kn,D)&&
b<=A&&n[g][T]++})}return{short:$i(n.short,r.short),long:$i(n.long,r.long)}}function Vd({open:e,openToday:t}){let n=e.flatMap(
({days:o},s)=>h.from(o,(i,a)=>({customer:s,order:a,day:i})).filter(({day:i,order:a})=>a>=Zd&&i<=t-kn&&i>t-kn-xn)),r=Bd/n.
length;return n.filter(({customer:o,order:s})=>q(o,2e3+s)<r)}function $i(e,t){let n=o=>{let s=xi+(ft[o]-1)/3;return l.abs(
(e[o]+vi*s)/(t+vi)-xi)},r=ft.reduce((o,s,i)=>n(i)<n(o)?i:o,0);return ft[r]}function Ti(e,t,{customer:n,hazards:r}){let{days:o}=t.
open[n],s=t.openToday-o[o.length-1],i=lt(t.open[n],o.length,t.team.usualGapDays),a=e.widths[i.recentMedian<=Ri?"short":"\
long"];return xr(r,t,{interval:Rr(o),recency:s,width:a})}function zr({days:e},t){let n=e[0],r=0;for(let o=1;o<e.length;o++)
r+=l.log(l.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}function Ci({
life:e},t,n){return kr(e,zr(t.open[n],t.openToday),1).alive}var ki=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],Et=26;function Rn(e,t,n,r=Et){
let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>Dr?Ud(e,t,o):Fr(e,t,{series:o,
weeks:r})}function Pi(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return Rn(e,t,n);let s={days:Int32Array.
of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Fr(e,t,{series:s,weeks:Et})}function Fr(e,{
team:t,openToday:n},{series:r,weeks:o}){let s=lt(r,r.days.length,t.usualGapDays),i=new Float64Array(o);return ki.forEach(
(a,u)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},m=ci(e.hazard,{series:r,rhythm:s,moment:c,team:t});i.fill(m,a,ki[u+
1]??o)}),i}function Ud({life:e},{openToday:t},n){let r=new Float64Array(Et);if(n.days.length===0)return r;let o=zr(n,t),
s=0;for(let i=0;i<Et;i++){let a=kr(e,o,i+1).buys;r[i]=(a-s)/l.max(1e-9,1-s),s=a}return r}var ge=200,Ii=16,Si=1.5,Gd=6,Kd=20,qd=1;function Di({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(
ge),u=l.max(0,Ae(e.calendar,e.today+i)-e.openToday),c=Ai(t,u),m=Ai(n,u),g=Qd(r),b=Jd(r),x=e.openToday-(r.days[r.days.length-
1]??e.openToday),v=b.filter(T=>T>x).map(T=>T-x).sort(),k=l.floor(q(o+3,0)*ge);for(let T=0;T<ge;T++){let D=(T*77+k)%ge+q(
o,T),A=Hd(v,c,D/ge);for(let L=0;A<=u;L++)a[T]+=g[l.floor(q(o+1,T*64+L)*g.length)]??0,A+=Yd(b,m,q(o+2,T*64+L))}let R=qd/l.
sqrt(g.length+1);return a.map((T,D)=>T*s*l.exp(R*Mi(q(o+3,D+1))-R**2/2))}function Ai(e,t){return Float64Array.from({length:t+
1},(n,r)=>1-wr(e,r))}function Hd(e,t,n){if(e.length===0)return _i(t,n);let r=e.length/(e.length+Gd);for(let o=1,s=0;o<t.
length;o++){for(;s<e.length&&e[s]<=o;)s++;if((1-r)*t[o]+r*s/e.length>=n)return o}return t.length}function Yd(e,t,n){let r=n*
(e.length+Si);return r<e.length?e[l.floor(r)]:_i(t,(r-e.length)/Si)}function _i(e,t){let n=1,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]>=t?r=o:n=o+1}return n}function Jd({days:e}){let t=l.max(1,e.length-Ii);return Int32Array.from({length:l.max(0,
e.length-t)},(n,r)=>l.max(1,e[t+r]-e[t+r-1]))}function Qd({amounts:e}){let t=e.slice(l.max(0,e.length-Ii)),n=t.slice().sort(),
r=Kd*(n[n.length>>1]??0);return t.map(o=>l.max(0,l.min(o,r)))}var Xd=.03;function Oi(e,t){let n=new Float64Array(ge);for(let o of e)
for(let s=0;s<ge;s++)n[s]+=o[s];let r=l.sqrt(l.max(Xd**2,t**2-em(n)));return n.map((o,s)=>o*l.exp(r*tm(s)-r**2/2))}function em(e){
let[t,n]=[0,0];for(let r of e)t+=r,n+=r*r;return t>0?n*e.length/t**2-1:0}var tm=e=>Mi((e*61%ge+.5)/ge),Mi=e=>l.log((e+1e-9)/
(1-e))/1.702;function zi(e){let t=e.slice().sort();return{...Lr(t),chanceOf:r=>nm(t,r)}}function Lr(e){let t=o=>e[l.round(
o*(e.length-1))]??0,n=e.reduce((o,s)=>o+s,0)/l.max(1,e.length),r=t(.1);return{mean:n,low:r,middle:t(.5),high:t(r>0?.9:.8)}}
function nm(e,t){let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/l.max(1,e.length)}var rm=1.5,om=5,sm=8,im=365;function Li(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:k})=>k),
a=i[i.length-1],u=n.today-a,c=Q(ut(i).slice(-om)),m=Rn(e.model(),n,s),g=Ti(e.model(),n,{customer:s,hazards:m}),b=k=>Ws(m,
n,k),x=Ms(o,n.today),v={since:u,usualGap:c};return{customerId:r,orderDays:i.length,lastOrder:a,daysSinceLast:u,medianGapDays:c,
nextOrder:am(g,n.today),probabilityWithin:b,expectedAmountWithin:k=>um(e,s,k),typicalOrderAmount:Q(o.orderDays.slice(-sm).
map(({amount:k})=>k))??0,usualBasket:x.usual,droppedItems:x.dropped,get suggestions(){return As(o,e.pairs(),n.today)},state:lm(
{usualGap:c,since:u,next:g,soon:b(7)}),lapse:{probability:1-Ci(e.model(),n,s),yearlyAmount:cm(o,a),reasons:js(o,v,{today:n.
today,dropped:x.dropped})},reasons:Bs(o,v)}}var Fi=182;function am({low:e,middle:t,high:n},r){return t>Fi?null:{expected:r+
t,earliest:r+e,latest:r+l.min(n,2*Fi)}}function Er({known:e,model:t},n,r){let o=t(),s=yi(e.team,r),i=n.map(g=>Di({place:e,
first:Rn(o,e,g),next:Pi(o,e,g),series:e.open[g],seed:g*4,season:s},r)),a=n.length===1?i[0]:Oi(i,e.totals.deviation),u=a.
reduce((g,b)=>g+b,0)/a.length,c=n.map(g=>e.open[g]),m=bi(c,e.team,{days:r,mean:u,growthTrust:e.totals.growthTrust});return a.
map(g=>g*m)}var um=(e,t,n)=>Lr(Er(e,[t],n).sort());function lm(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?
"unknown":n>l.max(7,rm*t)?"late":r.middle<=7||o>=.5?"thisWeek":"onTime"}function cm({orderDays:e},t){return e.reduce((n,{
day:r,amount:o})=>r>t-im?n+o:n,0)}var dm=3,Ei=20;function Wi(e,t,n){let r=new p(t.map(a=>[a,{buyers:0,beside:new p}])),o=new p,s=0;for(let a of e){s+=a.orderDays.
length;for(let[m,{days:g}]of a.categories)o.set(m,(o.get(m)??0)+g);let u=t.filter(m=>a.products.has(m));if(u.length===0)
continue;let c=_t(a,n);for(let m of u){let g=r.get(m);g.buyers++;for(let b of c)g.beside.set(b,(g.beside.get(b)??0)+1)}}
let i=[...o].map(([a,u])=>[a,u/l.max(1,s)]);return{products:r,categoryShare:new p(i)}}function Ni(e,t,{table:n,pairs:r,today:o}){
let s=_t(e,o);return t.flatMap(({id:a,category:u})=>{if(e.products.has(a))return[];let c=mm(s,a,{table:n,pairs:r})??pm(e,
{id:a,category:u},n);return c?[c]:[]}).sort((a,u)=>u.score-a.score||(a.productId<u.productId?-1:1))}function mm(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let u=s.get(a)??0,c=yr(r,a,{support:u,buyers:o});
if(!c)continue;let m=at(c);m>(i?.score??0)&&(i={productId:t,score:m,besideId:a,support:u,category:"",days:0})}return i}function pm(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/l.max(1,e.orderDays.length);
if(o<dm||i<s||s===0)return null;let a=l.min(o,Ei)/Ei*l.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var fm=3,hm=3e3;function Zi(e,t,n){let r=ir(t)-1,o=e.flatMap(({days:c,amounts:m})=>{let g=Ie(c,r);return g>0?[{days:c.subarray(
0,g),amounts:m.subarray(0,g)}]:[]}),s=o.reduce((c,{days:m})=>c+m.length,0);if(n===null||s<hm)return Mr(Wt(o,r));let i=`${fm}\
-${r}-${s}-${gm(o)}`,a=n.find(i);if(a)return a;let u=Mr(Wt(o,r));return n.keep(i,u),u}function gm(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=l.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=l.imul(t^n[o],16777619),t=l.imul(t^l.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function Bi(e,t=null){let{today:n}=e,r=[...Is(e.lines,n)],o=new p(r.map(([g,b],x)=>[g,{customerId:g,history:b,index:x}])),
s=r.map(([,g])=>Ds(g)),i=Wt(s,n),a=null,u=null,c={known:i,model:()=>a??(a=Zi(s,n,t)),pairs:()=>u??(u=Ss(r.map(([,g])=>g),
n))},m=new p;return{today:n,customers:[...o.keys()],customer(g){let b=o.get(g);if(!b)return null;let x=m.get(g)??Li(c,b);
return m.set(g,x),x},ordersOf:g=>o.get(g)?.history.orderDays??[],matcher(g){let b=Wi(r.map(([,x])=>x),g.map(({id:x})=>x),
n);return x=>{let v=o.get(x)?.history;return v?Ni(v,g,{table:b,pairs:c.pairs(),today:n}):[]}},sales(g,b){let x=g.flatMap(
v=>o.get(v)?.index??[]);return zi(Er(c,x,b))}}}function Tn(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return Bi({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ye=y(
"種別","Kind",40,"@",{hidden:!0});var Ke=(e,t)=>y(e,t,80,"@",{hidden:!0}),ji={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},Cn={scorecard:{tab:{ja:"担当別の成績",en:"\
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
見積書",en:"Quote"},headerRow:13,columns:ji},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:ji},
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
"From",90),link:y("場所","Cell",70,"General"),kind:ye}}};var ae={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ye,rep:y("担当","Rep",90),day:y("日付",
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
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...Cn},Wr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function De(e,t){return Object.keys(ae[e].columns).indexOf(t)}var ue="[月火水木金土日](?:曜日?)?",X="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",Pn="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Vi=`${Pn}\
(?:-(?:${Pn})?|以降|以後|から|まで|以前)|-${Pn}|(?:after|from|until|till|before) ${Pn}`,Ui="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",V=`(?:(?:のみ|だけ|[の\\s(])*(${Vi}|${Ui})\\)?)?`,Gi=`(${Vi}|${Ui})`,I=e=>new RegExp(e,
"iy");function ht(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return st(t).windows[0]??null}function qe(e,t){let n=ht(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function gt(e,t){let n=ht(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var ym=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Nt="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",yt="(\
?:st|nd|rd|th)?",Ki=({month:e,date:t})=>W(2028,e,t)!==null,bt=(e,t)=>Ki(e)&&Ki(t)?[{kind:"yearly",from:e,to:t}]:null,le=(e,t)=>({
month:d(e),date:d(t)});function bm([,e,t,n,r]){let o=le(e,t);return bt(o,r===void 0?o:le(n??e,r))}function wm([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=le(e,r);return bt(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var qi=e=>ym.
indexOf(e.slice(0,3).toLowerCase())+1;function Nr(e,t){let[n,r]=e,[o,s]=t,i=le(qi(n),r);return bt(i,s===void 0?i:le(qi(o??
n),s))}var Hi={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function xm([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=Hi[t??""]??[1,31],[,i]=Hi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return bt(le(d(e),s),le(o,l.min(i,a)))}function vm([,e,t,n,r,o,s]){let i=W(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=g=>W(g,d(o??t),d(s)),u=a(d(r??e)),m=r===void 0&&o!==void 0&&u!==null&&
u<i?a(d(e)+1):u;return m===null||m<i?null:[{kind:"dates",from:i,to:m}]}function Sn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var Ji=e=>(e.match(/\d+/g)??[]).map(d);function $m([,e]){let t=Ji(e);if(t.
some(r=>r>9))return null;let n=h.from({length:31},(r,o)=>o+1);return Sn(n.filter(r=>t.includes(r%10)))}function km([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:Sn(h.from({length:n},(r,o)=>d(e)+o))}function Yi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var Qi=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:vm},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:wm}],Xi=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:bm},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:xm},{pattern:I(`${Nt}\\s*(\\d{1,2})${yt}(?:-(?:${Nt}\\s*)?(\\d{1,2})${yt})?(?!\\d)`),read:([,e,t,n,r])=>Nr([e,t],[n,
r])},{pattern:I(`(\\d{1,2})${yt}-(\\d{1,2})${yt}\\s+${Nt}`),read:([,e,t,n])=>Nr([n,e],[n,t])},{pattern:I(`(\\d{1,2})${yt}\
\\s+${Nt}(?:-(\\d{1,2})${yt}\\s+${Nt})?`),read:([,e,t,n,r])=>Nr([t,e],[r,n])}],ea=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Yi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Yi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:$m},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:km},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Sn(Ji(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Sn([d(e)])}];var Br=["日","月","火","水","木","金","土"],ta=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Zr=[1,2,3,4,5,6,0],Rm=new p(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function ce(e){let t=e.trim().replace(/曜日?$/,""),n=Br.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?ta.indexOf(
Tm(r[1].slice(0,3))):null}var Tm=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function jr(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function de(e){let t=ot(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new f;
for(let r of t){let o=Cm(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Zr.filter(r=>n.has(r)):null}function Cm(e){
let t=Rm.get(e.toLowerCase());if(t)return t;let n=ce(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[ce(r??""),
ce(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:jr(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Br.
indexOf(c));return u.every(c=>c>=0)?u:null}function He(e,t){let n=t==="ja"?Br:ta,r=Zr.filter(i=>e.includes(i)),o=r.map(i=>Zr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var na=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],ra="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Ur="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Pm="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",Sm=(e,t)=>t.length-e.length,Am=na.map(([e])=>e.source).sort(Sm),
oa={pattern:I(`(?:${[...Am,ra].join("|")})${Ur}${Pm}`),read:()=>[]},sa=na.map(([{source:e},t])=>({pattern:I(`(?:${e})${Ur}`),
read:()=>bt(le(t[0],t[1]),le(t[2],t[3]))})),ia={pattern:I(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${ra})${Ur}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},aa={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},An="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Vr="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
In="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Dn=(e,t)=>({pattern:I(e),read:()=>({instead:t})}),ua=[
Dn(`(?:${An}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Dn(`(?:except|excluding|not|unless)(?: on)? ${In}\\b|open on ${In}\\b`,"open"),Dn(`${An}(?:翌平日|翌営業日)${Vr}`,
"nextWorkday"),Dn(`${An}(?:翌日(?!曜)|次の日)${Vr}`,1),{pattern:I(`${An}翌?(${ue})${Vr}`),read:([,e])=>({instead:{
weekday:ce(e)}})},{pattern:I(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${In}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:I(`(?:or )?(?:the\
 )?(?:next|following) (${X}) (?:if|when)(?: on)? ${In}\\b`),read:([,e])=>({instead:{weekday:ce(e)}})}],la=[{pattern:I(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${V}`),
read:([,e])=>gt(-1,e)},{pattern:I(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${V}`),read:([,e])=>gt(
1,e)},{pattern:I(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${V}`),read:([,e])=>gt(0,e)}];var Im="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function ca([,e,t,n]){let[r,o]=[ce(e),ce(t)];return r===
null||o===null?null:qe(jr(r,o),n)}var Dm={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function _m(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>Dm[n]??d(n))}function _n([,e,t,n]){let r=de(t),o=ht(n);return!r||o===null?null:_m(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function Om([,e,t,n]){let r=qe(de(e),n);return r&&(t?[...r,...gt(0,n)??[]]:r)}function da([
e,t,n,r,o,s]){let i=ce(t),a=ht(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let u=W(
d(r),d(o),d(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-K(u)+7)%7,part:a}]}function ma([,e]){let t=de(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?qe([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var pa=`\
(?:平日|${ue})(?:[・,、-]?${ue})*`,fa=`(?:weekdays?|weekends?|${X})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${X})*`,Mm="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",zm="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Fm="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Lm=[{pattern:I(`(${pa})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${pa}\
)`),read:e=>ma([e[0],e[1]??e.groups?.days])},{pattern:I(`(?:only open|open)(?: only)?(?: on)? (${fa})(?: only\\b)?`),read:ma},
{pattern:I(`${fa} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:I(`隔週の?(${ue})${V}${Mm}`),read:da},
{pattern:I(`${Fm} (${X})${V}${zm}`),read:da},{pattern:I(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${ue})+)${V}`),read:_n},{pattern:I(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${V}`),read:_n},{pattern:I(`(?:every\\s+)?((?:${Im}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${X})(?: of (?:the |each |every )?month)?${V}`),read:_n},{pattern:I(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${X}\
)${V}`),read:_n}],Em=[{pattern:I(`(?:毎週の?)?(${ue})-(${ue})${V}`),read:ca},{pattern:I(`(?:every\\s+)?(${X})(?:-|\\s+\
(?:to|through)\\s+)(${X})${V}`),read:ca},{pattern:I(`(?:毎週の?)?((?:${ue})+)(祝日?)?${V}`),read:Om},{pattern:I(`(?\
:平日|weekdays?\\b)${V}`),read:([,e])=>qe([1,2,3,4,5],e)},{pattern:I(`(?:週末|weekends?\\b)${V}`),read:([,e])=>qe([6,
0],e)},{pattern:I(`(?:(?:every|each)\\s+)?(${X})${V}`),read:([,e,t])=>qe(de(e),t)},{pattern:I(`(?:毎日の?|(?:daily|every da\
y)\\s+)${Gi}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ht(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
ha=[oa,aa,ia,...Qi,...Lm,...Xi,...ua,...la,...sa,...ea,...Em];var ya=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Wm=1e3,Nm=/[,、・/;&。|+\s()[\]【】]/;function ba(e){if(e.length>Wm)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Zm(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Bm(t,n),n<t.
text.length&&(n=jm(t,n));return{rules:Km(t.rules),problems:t.problems}}function Zm(e){let t=ot(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Bm(e,t){
let n=Kr(ya,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function jm(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!Kr(ya,n,o));){let s=Um(r,o);if(s===
0){let i=Vm(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Vm(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Nm);return o<0?e.slice(t):e.slice(t,n+o)}function Um(e,t){for(let{pattern:n,read:r}of ha){let o=Kr(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(h.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Gm(e,s))continue;
return o[0].length}}return 0}var Gr=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Gm(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some(Gr))return!1;let r=n.map(o=>{if(!Gr(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function Kr(e,t,n){
return e.lastIndex=n,e.exec(t)}function Km(e){let t=new f;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var Bt={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":ga(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${ga(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function ga(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function wa(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=qm(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Gr);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?xa(s,t):va(i,t),o+=l.max(1,s.length)}return n}function qm(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Hm(o.part,n.part))break;r.push(o)}return r}var Hm=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Zt(e,t){return typeof e=="string"?Bt[t].part[e]:(t==="en"?" ":"")+hn([e])}function Ym(e,t,n){
let r=Bt[n],o=va(e,n);return typeof t=="string"?o+r[t]:o+r.later(He([(e.weekday+t)%7],n),t)}function xa(e,t){let n=Bt[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+He([r],t)+Zt(o,t)}function Jm({anchor:e,
part:t},n){let r=He([K(e)],n)+Zt(t,n);return Bt[n].fortnightly(r,je(e))}function va(e,t){let n=Bt[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Zt(e.part,t);case"weekly":return He([e.weekday],t)+Zt(e.
part,t);case"nthWeekday":return xa([e],t);case"holiday":return n.holiday[`${e.offset}`]+Zt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?je(e.from):`${je(e.from)}~${je(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return Ym(e.rule,e.instead,t);case"fortnightly":return Jm(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var Qm={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},Xm=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function qr(e){let t=S(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return ep(t)??tp(t)??np(t)}function ep(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?W(d(t[1]),d(t[2]),d(t[3])):null}function tp(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return W((Qm[t[1]]??0)+n,d(t[3]),d(t[4]))}function np(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=Xm.indexOf(o??"")+1;return i>0?W(d(s),i,d(r)):null}function ee(e){return typeof e=="object"&&"day"in e}function jt(e){return typeof e=="object"&&"formula"in e}function Z(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Hr(e,t){return ee(e)&&ee(t)?e.day===t.day&&e.minutes===t.minutes:
jt(e)&&jt(t)?e.formula===t.formula:e===t}var $a=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Yr=-25569;function rp({day:e,minutes:t}){return e===Yr?Se(
t):je(e)+(t===0?"":` ${Se(t)}`)}function H(e){return ee(e)?rp(e):String(e)}function On(e){return(t,n)=>Z(t)?{value:null}:
typeof t=="string"&&$a.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=H(e).trim();return $a.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},op=1e12;function ka(e){if(typeof e=="number")return l.abs(
e)<=op?e:null;if(typeof e!="string")return null;let t=S(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?ka(d(t.replace(/,/g,""))):null}function _e(e,t){return{format:e,parse:On(n=>{let r=ka(n);return r===null?{problem:"\
notANumber",detail:H(n)}:t(r)}),layOut:n=>n??""}}var Jr=e=>({value:e}),Ra=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Qr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},sp=e=>e>100?{problem:"outOfBounds",detail:String(e)}:Ra(e<1?l.round(e*1e6)/1e4:e),Vt=_e("0.######",Jr),
Ut=_e("#,##0.###",Jr),Oe=_e("#,##0",Jr),Ta=_e("0",Ra),Ca=_e("0",Qr),Pa=_e("0",e=>e===0?{value:e}:Qr(e)),Sa=_e("0",Qr),Gt=_e(
"0",sp),[ip,ap]=[-7305,84006];function up(e){return ee(e)?e.day:typeof e=="string"?qr(e):typeof e!="number"?null:e>1e7?qr(
String(e)):l.floor(e)+Yr}var B={format:"yyyy-mm-dd",parse:On(e=>{let t=up(e);return t!==null&&t>=ip&&t<ap?{value:t}:{problem:"\
notADate",detail:H(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},lp=On(e=>{if(ee(e)&&(e.minutes>0||e.day===Yr))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:l.round(e*1440)};let n=typeof e=="string"?ss(S(e).trim()):null;return n===
null?{problem:"notATime",detail:H(e)}:{value:n}}),Ye={format:"@",parse:lp,layOut:e=>e===null?"":Se(e)},Je={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(Z(e))return{value:!1};let t=S(H(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:H(e)}},layOut:e=>e};function be(e){let t=Object.keys(e),n=new p;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:On(r=>{let o=n.get(S(H(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:H(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var Mn={format:"@",parse(e){if(Z(e))return{value:[]};let{windows:t,problems:n}=st(H(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:H(
e)}:{value:t}},layOut:e=>hn(e)},cp={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},wt={format:"@",parse(e){if(Z(e))return{value:[]};if(ee(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=ba(H(e)),r=n[0];return r?{value:t,warning:{code:cp[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>wa(
e,t)},Aa={format:"@",parse(e){if(Z(e))return{value:[]};let t=de(H(e));return t===null?{problem:"weekdaysNotUnderstood",detail:H(
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
"訪問間隔(日)","Visit interval (days)",Ca,{required:!0,widthPixels:90}),visitMinutes:w("訪問時間(分)","Visit l\
ength (min)",Ta,{widthPixels:90}),visitHours:w("訪問可能時間","Visit hours",Mn,{widthPixels:170}),closed:w("休業日",
"Closed",wt,{widthPixels:130}),busy:w("繁忙期","Busy periods",wt,{widthPixels:130}),preferredWeekday:w("希望曜日",
"Preferred weekday",be(gp),{widthPixels:75}),contact:w("窓口","Contact",$),birthday:w("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:w("備考","Notes",$,{widthPixels:200}),status:w("状態","Status",be(mp),{widthPixels:70}),
reorderState:w("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:w("郵便番号","Postcode",$,{widthPixels:80}),
phone:w("電話","Phone",$,{widthPixels:110}),mergedInto:w("統合先","Merged into",$,{computed:!0,widthPixels:80})}},Kt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:w("ID","ID",$,{required:!0,widthPixels:80}),day:w("日\
付","Date",B,{required:!0,widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:w(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:w("担当","Rep",$,{required:!0,widthPixels:80}),sequence:w(
"順番","Sequence",Sa,{widthPixels:55}),plannedArrival:w("到着予定","Planned arrival",Ye,{widthPixels:80}),status:w(
"状況","Status",be(pp),{required:!0,widthPixels:70}),done:w("完了","Done",Je,{widthPixels:50}),fixed:w("固定","Fix\
ed",Je,{widthPixels:50}),purpose:w("用件","Purpose",$,{widthPixels:150}),reason:w("理由","Reason",$,{widthPixels:220}),
arrived:w("到着","Arrived",Ye,{widthPixels:65}),left:w("退出","Left",Ye,{widthPixels:65}),result:w("結果","Result",
$,{widthPixels:110}),note:w("メモ","Note",$,{widthPixels:220}),nextStep:w("次の一手","Next step",$,{widthPixels:150}),
nextDay:w("次回予定日","Next date",B,{widthPixels:95}),planMark:w("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
bp={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:w("ID","ID",$,{required:!0,widthPixels:90}),day:w(
"日付","Date",B,{required:!0,widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:w(
"商品ID","Product",$,{widthPixels:80}),quantity:w("数量","Quantity",Ut,{required:!0,widthPixels:70}),unitPrice:w("単価",
"Unit price",Oe,{required:!0,widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),amount:w("金額",
"Amount",Oe,{widthPixels:95}),deliveryDay:w("納品日","Delivery date",B,{widthPixels:95}),delivered:w("納品済","Del\
ivered",Je,{widthPixels:65}),note:w("備考","Note",$,{widthPixels:200}),deliveredQuantity:w("納品数","Delivered quan\
tity",Ut,{widthPixels:70})}},wp={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:w("ID","ID",$,{
required:!0,widthPixels:80}),name:w("商品名","Name",$,{required:!0,widthPixels:260}),unit:w("単位","Unit",$,{widthPixels:60}),
unitPrice:w("単価","Unit price",Oe,{widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),category:w(
"分類","Category",$,{widthPixels:120}),launchedOn:w("発売日","Launched on",B,{widthPixels:95}),leadDays:w("リードタイム(日\
)","Lead time (days)",Pa,{widthPixels:90})}},xp={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:w("ID",
"ID",$,{required:!0,widthPixels:70}),opened:w("受付日","Opened",B,{required:!0,widthPixels:95}),customerId:w("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:w("種類","Kind",be(fp),{widthPixels:85}),text:w("内容","Text",$,{widthPixels:340}),
due:w("期限","Due",B,{widthPixels:95}),status:w("状況","Status",be(hp),{widthPixels:75}),outcome:w("結果","Outcome",
$,{widthPixels:220})}},vp={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:w("ID","ID",$,{required:!0,
widthPixels:70}),name:w("氏名","Name",$,{required:!0,widthPixels:120}),email:w("メール","E-mail",$,{widthPixels:200}),
startAddress:w("出発地","Start address",$,{widthPixels:220}),startLat:w("出発緯度","Start latitude",Vt,{widthPixels:85}),
startLng:w("出発経度","Start longitude",Vt,{widthPixels:85}),workingWeekdays:w("勤務曜日","Working days",Aa,{widthPixels:85}),
workingHours:w("勤務時間","Working hours",Mn,{widthPixels:110}),lunch:w("昼休み","Lunch",Mn,{widthPixels:110}),monthlyTarget:w(
"月間目標","Monthly target",Oe,{widthPixels:100})}},$p={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:w("項目","Setting",$,{required:!0,widthPixels:210}),value:w("値","Value",$,{widthPixels:230}),meaning:w("説明",
"Meaning",$,{widthPixels:560})}},we={customers:yp,visits:Kt,orders:bp,products:wp,cases:xp,reps:vp,settings:$p};var kp={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:w("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:w("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:w("単価","U\
nit price",Oe,{required:!0,widthPixels:90}),from:w("適用開始日","Valid from",B,{widthPixels:95}),note:w("備考","N\
ote",$,{widthPixels:220})}},Rp={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:w("見積番号",
"Quote no.",$,{widthPixels:105}),day:w("見積日","Quote date",B,{widthPixels:95}),customerId:w("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:w("商品ID","Product",$,{widthPixels:90}),description:w("品名","Description",
$,{widthPixels:220}),quantity:w("数量","Quantity",Ut,{required:!0,widthPixels:65}),unit:w("単位","Unit",$,{widthPixels:55}),
unitPrice:w("単価","Unit price",Oe,{widthPixels:80}),taxRate:w("税率(%)","Tax rate (%)",Gt,{widthPixels:65}),validUntil:w(
"有効期限","Valid until",B,{widthPixels:95}),print:w("見積書を作る","Make the quote",Je,{widthPixels:90}),toOrder:w(
"受注にする","Make it an order",Je,{widthPixels:90}),orderedOn:w("受注日","Ordered on",B,{computed:!0,widthPixels:95}),
note:w("備考","Note",$,{widthPixels:200}),id:w("ID","ID",$,{computed:!0,widthPixels:80})}},Tp={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:w("日付","Date",B,{required:!0,widthPixels:90}),repId:w("担当",
"Rep",$,{required:!0,computed:!0,widthPixels:70}),repName:w("氏名","Name",$,{computed:!0,widthPixels:90}),figures:w("ま\
とめ","In short",$,{computed:!0,widthPixels:150,wrap:!0}),visits:w("訪問","Visits",$,{computed:!0,widthPixels:380,wrap:!0}),
orders:w("受注","Orders",$,{computed:!0,widthPixels:260,wrap:!0}),ahead:w("次の一手・気になること","Next st\
eps and concerns",$,{computed:!0,widthPixels:240,wrap:!0}),comment:w("所感","Comment",$,{widthPixels:220,wrap:!0}),reply:w(
"上長の返信","Manager's reply",$,{widthPixels:200,wrap:!0}),id:w("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
Cp={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:w("担当","Rep",$,{required:!0,widthPixels:80}),
day:w("日付","Date",B,{required:!0,widthPixels:95}),untilDay:w("終了日","Until",B,{widthPixels:95}),start:w("開始",
"From",Ye,{widthPixels:65}),end:w("終了","To",Ye,{widthPixels:65}),text:w("内容","What",$,{widthPixels:260}),source:w(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:w("取込印","Import mark",$,{computed:!0,hidden:!0}),id:w("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},Ia={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},Pp={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:w("ID","ID",$,{computed:!0,widthPixels:80}),day:w("提案日","Proposed on",B,
{widthPixels:95}),customerId:w("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:w("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:w("担当","Rep",$,{widthPixels:70}),productId:w("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:w("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:w("理由",
"Reason",$,{computed:!0,widthPixels:360,wrap:!0}),outcome:w("結果","Outcome",be(Ia),{widthPixels:90}),outcomeDay:w("結果\
の日","Outcome on",B,{computed:!0,widthPixels:95}),againOn:w("次に話す日","Again on",B,{widthPixels:95}),note:w("\
備考","Note",$,{widthPixels:220,wrap:!0})}},qt={prices:kp,quotes:Rp,dailyReports:Tp,busyTimes:Cp,proposals:Pp},me={...we,
...qt};var Sp=10,Ap=100,Ht=e=>S(e).replace(/[\s　*＊]/g,"").toLowerCase();function Ip(e){let t=new p;for(let[n,r]of Object.entries(
e.columns))t.set(Ht(n),n),t.set(Ht(r.header.en),n),t.set(Ht(r.header.ja),n);return t}function te(e,t){let n=Ip(e),r={headerRow:1,
places:{}};for(let o=0;o<l.min(Sp,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?n.get(Ht(i)):void 0;
u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function Dp(e,t){let n=new f((t[te(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function zn(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function _a(e,t){let n=new f(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function Xr(e){return ee(e)?"":String(e).slice(0,80)}function pe(e,t,n){let r=Dp(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new f,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
_p(o);let i=new eo(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function _p({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Ht(Xr(a))),i=new p(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=Xr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var eo=class{constructor(t,n){C(this,"table",n);C(this,"entries");C(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Da(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>Z(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&Z(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=Da(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Xr(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=Ap?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Da(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function Me(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function ro(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function Oa(e,t){return typeof t=="bigint"?t.toString():t}var no=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Ma(e){return new no(e)}function oo(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function za(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var so="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Fn(e){return typeof e=="object"&&e!==null&&
!h.isArray(e)}function Fa(e){if(Fn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(Fn(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var La=new f(["string","number","symbol"]);function Ea(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ln(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function fe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Wa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Fe(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function Na(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Xe(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Yt(e){return typeof e==
"string"?e:e?.message}function io(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function En(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Le(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Yt(e.inst?._zod.def?.error?.(e))??Yt(s?.(e))??Yt(t?.error?.(e))??Yt(n.customError?.(e))??Yt(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Za(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Op(e,n,r.value)}}function Qe(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Ba(e,t,n){return Qe(e,t,n,!1)}function Op(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Qe(this,t,n.bind(this))},set(r){
Qe(this,t,r)}})}function Mp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var to,ze=!1,zp={configurable:!0,
get(){ze=!0}};function he(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&to!==e._zod){to=void 0;return}to=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,zp);let o=ze;ze=!1;try{let s=n(this);return ze?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),ze=ze||o,s}catch(s){throw delete this[t],
ze=ze||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function ja(e,t,n,r){let o=Mp(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Va;var ao={value:void 0,enumerable:!1},Ua="captureStackTrace"in Error?Error:null;function Fp(e){let t=Ua;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Ua=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function z(e,t,n,r){let o={};function s(b){this.def=b,this.constr=g,this.traits=new f}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(b,x){if(b._zod){if(b._zod.traits.has(e))return}else{ao.value=new s(x);try{Object.defineProperty(
b,"_zod",ao)}finally{ao.value=void 0}}if(b._zod.traits.add(e),t(b,x),a){let k=Object.getPrototypeOf(b),R=b._zod.constr.prototype,
T=k;for(;T&&T!==R;)T=Object.getPrototypeOf(T);let D=T??k;a.has(D)||(a.add(D),Za(D,i))}let v=g.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in b||(b[k]=v[k].bind(b)))}let c=r?.Parent??Object;class m extends c{}Object.defineProperty(
m,"name",{value:e});function g(b){let x=r?.Parent?Fp(m):this;u(x,b);let v=x._zod.deferred;if(v){for(let R of v)R();x._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(x),x}return Object.defineProperty(g,"init",
{value:u}),Object.defineProperty(g,Symbol.hasInstance,{value:b=>r?.Parent&&b instanceof r.Parent?!0:b?._zod?.traits?.has(
e)}),Object.defineProperty(g,"name",{value:e}),g}var xe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Va=globalThis).__zod_globalConfig??(Va.__zod_globalConfig={});var vt=globalThis.__zod_globalConfig;function Ee(e){return e&&
Object.assign(vt,e),vt}function Lp(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Oa,2)),e.message}function Ep(e){this._zod.
message=e}var Wp={get:Lp,set:Ep,enumerable:!0,configurable:!0},uo={value:void 0,enumerable:!1},Ka=new WeakSet([Object.prototype,
Error.prototype]),qa=(e,t)=>{e.name="$ZodError",uo.value=t,Object.defineProperty(e,"issues",uo),uo.value=void 0,Object.defineProperty(
e,"message",Wp);let n=Object.getPrototypeOf(e);Ka.has(n)||(Ka.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},hk=z("$ZodError",qa),Jt=z("$\
ZodError",qa,void 0,{Parent:Error});var Zp=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new xe;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Le(c,i,Ee())));throw so(u,s?.callee??t),u}return a.
value};return t},Qt=Zp(Jt),Bp=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Le(c,i,Ee())));throw so(u,
s?.callee??t),u}return a.value};return t},lo=Bp(Jt),jp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new xe;return s.issues.length?Ha(e,s.issues,o):{success:!0,data:s.value}},et=jp(
Jt);function Ha(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Le(o,n,Ee()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Vp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Ha(e,s.issues,o):{success:!0,data:s.value}},co=Vp(
Jt);var Ya=/^[\s\S]{0,}$/;var mo=/^-?\d+(?:\.\d+)?$/,Ja=/^(?:true|false)$/i;var Xa={major:4,minor:6,patch:7};var ne=z("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Xa;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let m=Fe(a),g;for(let b of u){if(b._zod.def.when){if(Na(a)||!b._zod.def.when(a))continue}else if(m)continue;
let x=a.issues.length,v=b._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new xe;if(g||v instanceof Promise)g=
(g??Promise.resolve()).then(async()=>{await v,a.issues.length!==x&&(En(a.issues,x,e),m||(m=Fe(a,x)))});else{if(a.issues.
length===x)continue;En(a.issues,x,e),m||(m=Fe(a,x))}}return g?g.then(()=>a):a},i=(a,u,c)=>{if(Fe(a))return a.aborted=!0,
a;let m=s(u,o,c);if(m instanceof Promise){if(c.async===!1)throw new xe;return m.then(g=>e._zod.parse(g,c))}return e._zod.
parse(m,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let m=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(g=>i(g,a,u)):i(m,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new xe;return c.then(m=>s(m,o,u))}return s(c,o,u)}}},{get"~standard"(){
return Ba(this,"~standard",Kp(this))},set"~standard"(e){Qe(this,"~standard",e)}}),nu=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Le(n,t,Ee()))}:{value:e.value};async function Gp(e,t){let n={async:!0};return nu(await e._zod.run({value:t,issues:[]},
n),n)}function Kp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return nu(r,n)}catch{}return Gp(e,t)},vendor:"zod",version:1}}var ru=z("$ZodString",(e,t)=>{ne.init(e,t),e._zod.pattern=
t.pattern??Ya,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var ou=z("$ZodNumber",(e,t)=>{ne.init(e,t),e._zod.pattern=mo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var su=z("$ZodBoolean",(e,t)=>{ne.init(e,t),e._zod.pattern=Ja,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function qp(e,t){let n=io(e._zod.def.checks);if(!n.length)return;let r=l.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of io(e._zod.def.checks))if(a>u&&
c._zod.def.when(s)){let m=s.issues.length;return c._zod.check(s),s.issues[m].continue=!1,En(s.issues,m,e),s}}return o(s,
i)}}var Hp=e=>h.isArray(e)?e.length:-1;function eu(e,t,n){e.issues.length&&t.issues.push(...Xe(n,e.issues)),t.value[n]=e.value}var iu=z("$ZodArray",(e,t)=>{ne.
init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!h.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,h(s.length),o):h(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],m=t.element._zod.run({value:c,issues:[]},o);if(m instanceof Promise)i.push(m.then(
g=>eu(g,r,u)));else if(eu(m,r,u),a&&m.issues.length!==0&&Fe(m))break}return i.length?Promise.all(i).then(()=>r):r},qp(e,
Hp)});function Wn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Xe(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Yp=[];function Jp(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Yp,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Wa(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new f(t),numKeys:t.length,optionalKeys:new f(
s)}}function Qp(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,m=c.def.type,g=c.optin,b=c.optout,x=0;for(let v in t){
if(i&&n.issues.length!==x){if(Fe(n,x))break;x=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){m==="never"&&a.push(
v);continue}if(m==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
R=>Wn(R,n,v,t,g,b))):Wn(k,n,v,t,g,b)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var au=z("$ZodObject",(e,t)=>{ne.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let m={...r};return Object.defineProperty(t,"shape",{value:m}),
c.raw=m,m};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Ma(()=>Jp(t));he(e,"propValues",c=>{let m=c.def.shape,
g={};for(let b in m){let x=m[b]._zod;if(x.values){Object.prototype.hasOwnProperty.call(g,b)||za(g,b,new f);for(let v of x.
values)g[b].add(v);x.optin!==void 0&&g[b].add(void 0)}}return g});let s=Fn,i=t.catchall,a,u=vt.memoizer;u?.attach(e),e._zod.
parse=(c,m)=>{a??(a=o.value);let g=c.value;if(!s(g))return c.issues.push({expected:"object",code:"invalid_type",input:g,
inst:e}),c;c.value=u?u.alloc(e,c,{},m):{};let b=[],x=a.shape,v=m?.abortEarly,k=c.issues.length;for(let R of a.allKeys){if(v&&
c.issues.length!==k){if(Fe(c,k))break;k=c.issues.length}if(R==="__proto__")continue;let T=x[R],D=T._zod.optin,A=T._zod.optout,
L=T._zod.run({value:g[R],issues:[]},m);L instanceof Promise?b.push(L.then(Y=>Wn(Y,c,R,g,D,A))):Wn(L,c,R,g,D,A)}return i?
Qp(b,g,c,m,o.value,e,v===!0):b.length?Promise.all(b).then(()=>c):c}});var uu=z("$ZodRecord",(e,t)=>{ne.init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Fa(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new f;for(let m of a)if(typeof m=="string"||typeof m=="number"||typeof m=="symbol"){
if(u.add(typeof m=="number"?m.toString():m),m==="__proto__")continue;let g=t.keyType._zod.run({value:m,issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(g.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:g.issues.map(v=>Le(v,o,Ee())),input:m,path:[m],inst:e});continue}let b=g.value;if(b===
"__proto__")continue;let x=t.valueType._zod.run({value:s[m],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.
length&&r.issues.push(...Xe(m,v.issues)),r.value[b]=v.value})):(x.issues.length&&r.issues.push(...Xe(m,x.issues)),r.value[b]=
x.value)}let c;for(let m in s)if(!u.has(m))if(t.mode==="loose"){if(m==="__proto__")continue;r.value[m]=s[m]}else c=c??[],
c.push(m);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&mo.test(c)&&m.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(m=v)}if(m.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>Le(v,o,Ee())),input:c,path:[c],inst:e});continue}let b=m.value;if(b==="__proto__")continue;
let x=t.valueType._zod.run({value:s[c],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.length&&r.issues.push(
...Xe(c,v.issues)),r.value[b]=v.value})):(x.issues.length&&r.issues.push(...Xe(c,x.issues)),r.value[b]=x.value)}u&&u.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var lu=z("$ZodEnum",(e,t)=>{ne.init(e,t);let n=ro(t.entries),r=new f(n);e._zod.values=r,he(e,"pattern",o=>{let s=ro(o.def.
entries).filter(i=>La.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Ea(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function tu(e,t){return e.value=t.issues.length?void 0:t.value,e}var cu=z("$ZodOptional",(e,t)=>{ne.init(e,t),he(e,"opti\
n",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",he(e,"values",n=>{let r=n.
def.innerType._zod.values;return r?new f([...r,void 0]):void 0}),he(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${oo(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>tu(n,s)):tu(
n,o)}return t.innerType._zod.run(n,r)}});var du=z("$ZodNullable",(e,t)=>{ne.init(e,t),he(e,"optin",n=>n.def.innerType._zod.optin),he(e,"optout",n=>n.def.innerType.
_zod.optout),he(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${oo(r.source)}|null)$`):void 0}),
he(e,"values",n=>n.def.innerType._zod.values?new f([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function mu(e){return e.checks&&(e.checks=[...e.checks]),e}function pu(e,t){return new e(mu({type:"string",...fe(t)}))}function fu(e,t){return new e(mu({type:"number",checks:[],...fe(t)}))}function hu(e,t){return new e({type:"boolean",...fe(t)})}var ve=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ne.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Qe(this,"with",e)},parse(e,t){return Qt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return lo(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return et(this,e,t)},safeParseAsync(e,t){return co(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Ln(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),tf=z("ZodMiniString",
(e,t)=>{ru.init(e,t),ve.init(e,t)});function M(e){return pu(tf,e)}var nf=z("ZodMiniNumber",(e,t)=>{ou.init(e,t),ve.init(e,t)});function F(e){return fu(nf,e)}var rf=z("ZodMiniBoolean",(e,t)=>{su.init(e,t),ve.init(e,t)});function Nn(e){return hu(rf,e)}var of=z("ZodMiniArray",(e,t)=>{iu.init(e,t),ve.init(e,t)});function We(e,t){return new of({type:"array",element:e,...fe(
t)})}var sf=z("ZodMiniObject",(e,t)=>{au.init(e,t),ve.init(e,t),ja(e,"shape",n=>n._zod.def.shape,!1)});function U(e,t){let n={
type:"object",shape:e??{},...fe(t)};return new sf(n)}var gu=z("ZodMiniRecord",(e,t)=>{uu.init(e,t),ve.init(e,t)});function $e(e,t,n){return!t||!t._zod?new gu({type:"record",
keyType:M(),valueType:e,...fe(t)}):new gu({type:"record",keyType:e,valueType:t,...fe(n)})}var af=z("ZodMiniEnum",(e,t)=>{lu.init(e,t),ve.init(e,t),e.options=[...e._zod.values]});function Xt(e,t){let n=h.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new af({type:"enum",entries:n,...fe(t)})}var uf=z("ZodMiniOptional",(e,t)=>{cu.init(e,t),ve.init(e,t)});function en(e){return new uf({type:"optional",innerType:e})}var lf=z("ZodMiniNullable",(e,t)=>{du.init(e,t),ve.init(e,t)});function ke(e){return new lf({type:"nullable",innerType:e})}function Re(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function po(e){let t=2166136261;for(let n=0;n<e.length;n++)t=l.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var yu=8e3,Zn=()=>PropertiesService.getDocumentProperties(),Bn="meguri.state",go="meguri.fit";var bu="moved to the script",tn=null,re=null;function jn(){return tn??(tn=Zn()?.getProperty(Bn)===bu),tn}function Vn(){let e=Zn();return e===null||jn()?PropertiesService.getScriptProperties():e}var Un=/^parts:([ab]):(\d+):(\w+)$/,wu=(e,t,n)=>`${e}.${t}${n}`;function nn(e){if(re)return ho(re,e);let t=Zn(),n=t?.getProperty(
e)??null;e===Bn&&(tn??(tn=n===bu));let r=Vn();return(t===null||jn())&&(n=r.getProperty(e)),Un.test(n??"")?ho(r.getProperties(),
e):n}var xu=e=>ho(re??Vn().getProperties(),e);function ho(e,t){let n=e[t]??null,r=Un.exec(n??"");if(!r)return n;let[,o,s,
i]=r,a=h.from({length:d(s)},(u,c)=>e[wu(t,o,c)]??"").join("");return po(a)===i?a:null}function $t(e,t){cf(Vn(),e,t)}function cf(e,t,n){
let r=df(n);if(r.length<=yu){fo(e,{[t]:r});return}let s=Un.exec((re?re[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.
match(new RegExp(`.{1,${yu}}`,"gs"))??[];fo(e,Object.fromEntries(i.map((a,u)=>[wu(t,s,u),a]))),fo(e,{[t]:`parts:${s}:${i.
length}:${po(r)}`})}function fo(e,t){let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),
re&&Object.assign(re,t)}var df=e=>e.replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);
function Gn(e){let t=Vn(),n=Un.exec((re?re[e]:t.getProperty(e))??"");if(t.deleteProperty(e),re&&delete re[e],Zn()?.deleteProperty(
e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var $u="meguri.headers",mf=60,pf=Re(()=>$e(M(),$e(M(),M())));function yo(){let e=nn($u);try{return Qt(pf(),JSON.parse(e??
"{}"))}catch{return{}}}function ku(e,t){let n=yo(),r=JSON.stringify({...n,[e]:t});r!==JSON.stringify(n)&&$t($u,r)}function Ru(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=mf&&(n[r]=s)}
return n}function Tu(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Kn=class{constructor(t){C(this,"timeZone",t);C(this,"format");C(this,"offsetByQuarter",new p);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=l.round(n/1e3),o=l.floor(r/60),s=l.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?l.min(...s):n-
r)}offsetAt(t){let n=l.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=d(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-l.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var Cu="meguri.column",Ne=class{constructor(t){C(this,"state",t);C(this,"spreadsheet",SpreadsheetApp.getActive());C(this,
"known",null);C(this,"sheetsByName",null);C(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Kn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new p(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new p([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new p([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=me[t];return this.find(
t,t in qt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=ae[t];return this.find(t,t in Cn?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=me[t],o=this.readCells(n),s=te(r,o.values),i=this.state.columns[t]??[],u=zn(r,s.places).
some(m=>i.includes(m))?_a(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>Me(this);return pe(
r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(Cu).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return ku(t,Ru(o,r)),o}catch{return Tu(yo()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var ff=366;function Pu(e,{reps:t,problems:n}){let r=new it;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)E(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=E(o,s,n),{day:c,
untilDay:m,start:g,end:b}=a;if(u===null||c===null)continue;let x=m??c,v={start:g??0,end:b??1440},k=x<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||x-c>ff){let R={row:i,field:k??"untilDay"},T=k===null?"outOfBounds":"endBeforeStart";n.push(
Be(e,R,{code:T,detail:a.text,rowLeftOut:!0}));continue}for(let R=c;R<=x;R++)r.add(u,R,v)}return r}function rn(e,t){if(e===null||t===null)return"none";let n={lat:e,lng:t};return Xo(n)?"swapped":nr(n)?n:"impossible"}function Su(e,t){let n=new p,r=e.tables.prices;if(!r)return n;let o={...Pe(t.customers),table:r},s={...Pt(t.products),table:r};
for(let i of r.rows){let a=E(o,i,e.problems),u=E(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:m}=i.
record,g={customerId:a,productId:u,unitPrice:c,from:m};n.set(a,[...n.get(a)??[],g])}return n}function Au(e,t){let n=e.tables.
proposals;if(!n)return;let r={...Pe(t.customers),table:n},o={...Pt(t.products),table:n},s={...St(t.reps),table:n,rowLeftOut:!1};
for(let i of n.rows){let a=E(r,i,e.problems),u=E(o,i,e.problems);if(a===null||u===null)continue;let{id:c,day:m,reason:g,
outcome:b,outcomeDay:x,againOn:v,note:k}=i.record,R=E(s,i,e.problems)??e.customers.get(a)?.record.repId??"",T={id:c,day:m,
customerId:a,repId:R,productId:u,reason:g,outcome:b,outcomeDay:x,againOn:v,note:k};e.proposals.push({row:i.row,record:T})}}
function Iu(e,t){let n=e.tables.quotes;if(!n)return[];let r={...Pe(t.customers),table:n};return n.rows.flatMap(o=>{let{row:s,
record:i}=o,a=E(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(i.productId),c=u&&"id"in
u?u.id:"",m=i.description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:m,quantity:i.
quantity}}]})}function Du(e){let t=S(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return hf(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function hf(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var gf=150,yf=1,bf=1e3;function _u(e){let t=S(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>wf(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function wf(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<yf||o>gf)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=bf?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var on=(e,t)=>n=>{let r=d(S(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},Ze=(e,t)=>n=>{
let r=on(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},tt=e=>e.trim(),xf=e=>e.trim()===""?"":Du(
e).number??"registrationMalformed",vf={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},$f=e=>vf[S(e).toLowerCase()]??
"unknownChoice",kf=e=>e.trim().length<=10?e.trim():"outOfBounds",Fu=e=>{let{windows:t,problems:n}=st(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},Rf=e=>e.trim()===""?null:
Fu(e),Tf=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(S(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return l.abs(n)<=90&&l.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},Cf=e=>_u(e)??"speedsNotUnderstood",Pf=e=>de(e)??"weekdaysNotUnderstood",Sf=e=>{let t=wt.parse(e,"ja");return"value"in
t?t.warning??null:null},Af=e=>{let t=wt.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},bo=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},Ou=e=>bo(S(e).
trim())??"timeNotUnderstood",Mu=e=>{let[t,n]=S(e).trim().split(/\s+/),r=de(t??""),o=bo(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},If=e=>{let[t,n]=S(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=bo(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},Df=e=>{let t=S(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},zu=e=>{let t=S(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},sn={language:{initial:"日本語",initialEnglish:"Englis\
h",read:Df},workingHours:{initial:"09:00-18:00",read:Fu},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:Pf},
lunch:{initial:"12:00-13:00",read:Rf,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:Af,doubt:Sf},usualIntervalDays:{initial:"14",read:Ze(1,366)},usualVisitMinutes:{initial:"20",read:on(
1,600)},startAddress:{initial:"",read:tt},startPosition:{initial:"",read:Tf},managerEmail:{initial:"",read:tt},plannerSeconds:{
initial:"10",read:on(.1,120)},planWeeks:{initial:"1",read:Ze(1,4)},detourFactor:{initial:"1.35",read:on(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:Cf},learnsTravel:{
initial:"する",initialEnglish:"yes",read:zu},googleTravel:{initial:"しない",initialEnglish:"no",read:zu},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Mu},refreshDueAt:{initial:"6:00",read:Ou},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Mu},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:If},companyName:{initial:"",
read:tt},companyAddress:{initial:"",read:tt},companyPhone:{initial:"",read:tt},registrationNumber:{initial:"",read:xf},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:$f},quotePrefix:{initial:"Q",read:kf},quoteValidDays:{initial:"30",read:Ze(
1,366)},quoteTerms:{initial:"",read:tt},leadDays:{initial:"1",read:Ze(0,60)},followUpDays:{initial:"7",read:Ze(0,90)},claimDays:{
initial:"3",read:Ze(1,90)},nudgeFactor:{initial:"1.5",read:on(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:tt},dailyReportAt:{initial:"18:00",read:Ou},newProductDays:{
initial:"90",read:Ze(0,1e3)},proposalLaterWeeks:{initial:"4",read:Ze(1,52)}},wo=Object.keys(sn);function _f(){return Object.fromEntries(wo.map(e=>[e,sn[e].read(sn[e].initial)]))}function Of(e,t){let{read:n,doubt:r}=sn[e],
o=n(t);return typeof o=="string"&&Ff(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var Mf=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],zf=["unknownChoice","registrationMalformed","out\
OfBounds"];function Ff(e,t){return Mf.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||zf.includes(t)}function Lf(e){let t=e.trim();for(let n of wo)if(["ja","en"].some(o=>G(o).settings[n].label===t)||n===
t)return n;return null}function Lu(e){let t=_f(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new f,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,m=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:m,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Lf(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:u,mayBeEmpty:c}=sn[a];if(i.value===""&&u!==""&&!c)continue;let m=Of(
a,i.value);if("problem"in m){o(s,"value",m.problem,i.value);continue}Object.assign(t,{[a]:m.value}),m.doubt&&o(s,"value",
m.doubt.code,m.doubt.detail)}return{settings:t,problems:n}}var xo={calibration:null,knownLegs:new p,fits:null};function Eu(e,t,n=xo){let{settings:r,problems:o}=Lu(e.settings),s=[...o,
...Object.keys(e).flatMap(g=>e[g]?.problems??[])],{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,
a={language:i,settings:{...r,language:i},travel:fn(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new p,customers:new p,products:new p,
visits:[],orders:[],cases:[],prices:new p,quotes:[],proposals:[],busy:new it,problems:s};Ef(a);let u=new Ce(e.reps);Nf(a,
u);for(let{row:g,record:b}of e.products.rows)a.products.set(b.id,{row:g,record:{...b,unitPrice:b.unitPrice??0,taxRate:b.
taxRate??10}});a.busy=Pu(e.busyTimes,{reps:u,problems:s});let c=new Ce(e.customers);Vf(a,{customers:c,reps:u});let m=new Ce(
e.products);return Uf(a,{customers:c,products:m}),Gf(a,c),a.prices=Su(a,{customers:c,products:m}),a.quotes=Iu(a,{customers:c,
products:m}),Au(a,{customers:c,products:m,reps:u}),a}function Ef(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(
o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??
null)!==null;r&&i&&Wu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,
workingHours:u,...c}=s,m=rn(i,a),g=u[0],b={...c,startPosition:typeof m=="string"?e.settings.startPosition:m,workingHours:g?
{start:g.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:b})}}var Wf={sun:0,mon:1,
tue:2,wed:3,thu:4,fri:5,sat:6};function Nf(e,t){let n=e.tables.customers,{problems:r}=e,o={...St(t),table:n};Zf(e);for(let s of n.
spoiled)E(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=E(o,s,r);if(u===null)continue;let c=rn(a.lat,a.lng),{lat:m,
lng:g,reorderState:b,mergedInto:x,preferredWeekday:v,...k}=a,R={...k,repId:u,status:a.status??"active",visitIntervalDays:a.
visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:v===null?null:Wf[v]};
e.customers.set(a.id,{row:i,record:R})}}function Zf(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===
void 0);for(let o of r){let s=we.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,header:s};
e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[...t.rows,
...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=rn(s.lat??null,s.lng??null)==="none";(i||!a)&&
Wu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Wu(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=rn(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&jf(i,a),m=Bf[u],g={row:n,field:o[c?1:0]},b={code:m,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(Be(t,g,b))}var Bf={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},jf=(e,t)=>l.
abs(e)<=90&&(e!==0||t!==0);function Vf(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...Pe(t),table:r},
i={...St(n),table:r};for(let a of r.spoiled)E(s,a,o),E(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,m=E(s,a,o),g=E(
i,a,o);if(m===null||g===null)continue;let{done:b,planMark:x,customerName:v,...k}=c,R={...k,day:c.day,status:c.status,customerId:m,
repId:g};e.visits.push({row:u,record:R,ticked:b,planMark:x,source:a})}}function Uf(e,t){let n=e.tables.orders,{problems:r}=e,
o={...Pe(t.customers),table:n},s={...Pt(t.products),table:n,rowLeftOut:!1};for(let i of n.spoiled)E(o,i,r),E(s,i,r);for(let i of n.
rows){let{row:a,record:u}=i,c=E(o,i,r),m=E(s,i,r)??"";if(c===null)continue;let g=u.amount??u.quantity*u.unitPrice,b=u.taxRate??
e.products.get(m)?.record.taxRate??10,x={...u,day:u.day,customerId:c,productId:m,quantity:u.quantity,unitPrice:u.unitPrice,
taxRate:b,amount:g};e.orders.push({row:a,record:x})}}function Gf(e,t){let n=e.tables.cases,{problems:r}=e,o={...Pe(t),table:n};
for(let s of n.spoiled)E(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=E(o,s,r);if(u===null)continue;let c={...a,customerId:u,
opened:a.opened,kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??
"open"};e.cases.push({row:i,record:c})}}function Nu(e){let t=we[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return pe(t,{name:t.tab.ja,values:n},te(t,n))}var Kf=Re(()=>{let e=We(F());return U({key:M(),model:U({hazard:U({logistic:U({intercept:F(),coefficients:e,means:e}),trees:We(
U({feature:e,limit:e,left:e,value:e}))}),life:U({k:F(),r:F(),alpha:F(),a:F(),b:F()}),widths:U({short:F(),long:F()})})})}),
kt,qf=null,Zu={find(e){return kt===void 0&&(kt=Hf()),kt?.key===e?kt.model:null},keep(e,t){kt={key:e,model:t},qf=kt}};function Hf(){let e=xu(go);if(e===null)return null;try{let t=et(Kf(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var vo=e=>S(e).trim(),qn=e=>e.lat===null&&e.lng===null;function Bu(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>qn({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&qn(o)?o.address:"")];return[...new f(r.map(vo).filter(
o=>o!==""))]}function ju(e,t){if(t.size===0)return;let n=i=>t.get(vo(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&qn({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new p;for(let{row:i,record:a}of o.customers.
rows){let u=e.customers.get(a.id)?.record,c=qn(a)?t.get(vo(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,c.state===
"found")s.set(i,null);else{let m=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:m,address:a.address})}}
Jf(e,s)}var Yf=["noPosition","addressNotFound","addressVague"];function Jf(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!Yf.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(Be(n,{row:r,field:"address"},s))}}function ko(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function Ro(e,t){let n=[],r=new p;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=eh(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function eh(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var rh=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function To(e,t){return jt(t)?t.formula:ee(t)?e.dates.toDate(
t):typeof t=="string"&&rh.test(t)?`'${t}`:t}var oh=300;function Vu(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=l.max(t-o,oh);e.insertRowsAfter(o,s),sh(e,o)}function sh(e,t){ih(e,t,{first:t+1,count:e.getMaxRows()-t})}function ih(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function nt(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;Vu(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>To(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var lh="_meguri_places",ch=30,dh=["found","notFound","vague"];function mh(e,t){let n=e.sheets.get(lh);if(!n)return{places:new p,
rows:0};let r=n.getDataRange().getValues(),o=new p;for(let[s,i,a,u,c]of r){if(!(d(i)>t-ch&&d(i)<=t)||s===""||!dh.includes(
String(a)))continue;let g=a==="found"?{lat:d(u),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:g})}return{
places:o,rows:r.length}}function Uu(e,t,n){Bu(t).length!==0&&ju(t,mh(e,n).places)}var ph=1e6,fh=10;function Gu(e,t,n){let r=e.findTable(t);if(!r||r.getMaxRows()*r.getMaxColumns()<ph)return e.readTable(t);
let o=me[t],s=r.getRange(1,1,fh,r.getMaxColumns()).getValues().map(x=>x.map(v=>e.toCell(v))),i=te(o,s),a=n.flatMap(x=>i.
places[x]??[]);if(a.length<n.length)return e.readTable(t);let u=l.min(...a),c=l.max(...a)-u+1,m=h.from({length:u},()=>""),
b=r.getRange(1,u+1,r.getMaxRows(),c).getValues().map(x=>[...m,...x.map(v=>e.toCell(v))]);return b[i.headerRow-1]=s[i.headerRow-
1],pe(o,{name:r.getName(),values:b},i)}var hh=10,Ku=["id","day","customerId"];function qu(e,t,n){let r=e.findTable(t);if(!r)return null;let o=me[t],s=r.getLastRow(),
i=r.getMaxColumns(),a=(x,v,k=1,R=i)=>v<=0?[]:r.getRange(x,k,v,R).getValues().map(T=>T.map(D=>e.toCell(D))),u=a(1,l.min(hh,
l.max(1,s))),c=te(o,u);u.length=l.min(u.length,c.headerRow);let m=gh(c.places),g=m?a(c.headerRow+1,s-c.headerRow,m.first+
1,m.count):[];for(let x=c.headerRow+1;x<=s;x++)u.push([]);if(n){let x=l.max(n.first,c.headerRow+1);a(x,l.min(n.last,s)-x+
1).forEach((v,k)=>{u[x-1+k]=v})}let b=pe(o,{name:r.getName(),values:u},c);yh(b,g,m?.first??0);for(let x of new f([b.lastRow,
(n?.first??0)-1]))x>b.headerRow&&u[x-1]?.length===0&&(u[x-1]=a(x,1)[0]??[]);return b}function gh(e){let t=Ku.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=l.min(...t);return{first:n,count:l.max(...t)-n+1}}function yh(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{Ku.some(u=>{let c=e.places[u],m=c===void 0?"":o[c-n]??"";return m!==""&&m!==!1})&&(e.lastRow=l.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function Hu(e){let t=new p;for(let[n,r]of e){let o=new p;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var bh=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function Yu(e,t){let n=new p;for(let r of e.split(";")){let[,o,s,
i,a]=bh.exec(r)??[];if(o===void 0||d(a)<t)continue;let u=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:u,askedOn:d(
a)})}return n}var wh="_meguri_roads",xh=30;function vh(e,t){let n=new p,r=e.sheets.get(wh);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=Yu(String(i??""),t-xh+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function Ju(e,t,n){t.settings.googleTravel&&$h(t,vh(e,n).asked)}function $h(e,t){let{calibration:n}=e.travel;e.travel=fn(
e.settings,{calibration:n,knownLegs:Hu(t)})}var an=class extends Error{constructor(n){super(`missing tab ${n}`);C(this,"tab",n)}};function kh(e){return{...xo,calibration:e.
state.calibration??null,fits:Zu}}var Co=Object.keys(we),Qu=Object.keys(qt),Rh=[...Co,"busyTimes","proposals"],lA=[...Co,
...Qu];function Xu(e,t=Rh,{tails:n={},given:r={},onlyColumns:o={},late:s=[]}={}){let i=m=>{if(r[m])return r[m];let g=n[m];
if(g!==void 0)return qu(e,m,g);if(!t.includes(m))return;let b=o[m];return b?Gu(e,m,b):e.readTable(m)},a={};for(let m of Co){
let g=i(m);if(g===null)throw new an(we[m].tab[Me(e)]);a[m]=g??Nu(m)}for(let m of Qu){let g=i(m);g&&(a[m]=g)}for(let m of s){
let g=Re(()=>e.readTable(m)??void 0);Object.defineProperty(a,m,{get:g})}let u=Eu(a,e.sheetIds(),kh(e)),{today:c}=un(e);return Uu(
e,u,c),Ju(e,u,c),u}function un(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}function Hn(e,t,n={}){try{return Xu(e,t,n)}catch(r){if(r instanceof an)return null;throw r}}var Po=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var Yn=3,Th=Re(()=>U({job:Xt(Po),by:M(),since:M()})),Ch=Re(()=>U({version:F(),storeLayout:F(),todayLayout:F(),tabs:$e(M(),
F()),columns:$e(M(),We(M())),adopting:$e(M(),We(M())),importing:Nn(),jobCount:F(),currentSlot:ke(F()),running:ke(Th()),lastRuns:$e(
M(),M()),lastJob:ke(U({job:Xt(Po),at:M(),by:M(),slot:F(),undone:Nn()})),pending:ke(U({kind:Xt(["job","undo"]),slot:F(),token:en(
M()),maxRows:$e(M(),F())})),making:ke(U({id:F(),name:M()})),recording:ke(U({visitId:M(),status:Xt(["planned","done","mis\
sed","cancelled"]),result:en(M()),note:en(M())})),taps:We(U({id:M(),slot:F()})),mailed:We(M()),calibration:en(ke(U({addedMinutes:F(),
factor:F(),legs:F()}))),mailing:ke(M()),hasSampleData:Nn()})),Qn=class extends Error{constructor(n){super(`workbook vers\
ion ${n}`);C(this,"version",n)}};var Jn=()=>({version:Yn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},importing:!1,jobCount:0,currentSlot:null,
running:null,lastRuns:{},lastJob:null,pending:null,making:null,recording:null,taps:[],mailed:[],mailing:null,hasSampleData:!1});
function Ph(){return Sh(nn(Bn))}function Sh(e){let t=e===null?null:Ah(e);if(typeof t!="object"||t===null)return Jn();let{
version:n}=t;if(typeof n=="number"&&n>Yn)throw new Qn(n);let r=n===1?1:Yn,o=et(Ch(),{...Jn(),storeLayout:r,todayLayout:1,
...t,version:Yn});return o.success?o.data:Jn()}function Rt(){try{return Ph()}catch(e){if(e instanceof Qn)return Jn();throw e}}function Ah(e){try{return JSON.parse(e)}catch{return null}}var Ih=["customers","visits","reps","settings"],Dh=["customers","orders","reps","settings"],_h=["customers","reps","sett\
ings"],Oh=["id","day","customerId","productId","quantity","unitPrice","amount"],el={ORDER_PROBABILITY:7,EXPECTED_SALES:28};
function Te(e,t,n){let r=new Ne(Rt()),o=Hn(r,Mh(e),{onlyColumns:{orders:Oh}});if(!o)throw new se(G(Me(r)).outcome.notSetUp);
let s=zh(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?To(r,a):a;return h.isArray(s)?s.map(a=>a.map(i)):
i(s)}function Mh(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?Dh:e==="TRAVEL_MINUTES"||e===
"DIRECTIONS_LINK"?_h:Ih}function zh(e,{book:t,team:n,customer:r,second:o}){let{today:s}=un(t);switch(e){case"NEXT_VISIT":
return Ue(r,ws(n,s));case"LAST_VISIT":return Ue(r,vs(n));case"VISIT_STATUS":return Ue(r,$s(n,s));case"NEXT_ORDER":return Ue(
r,ks(n,Tn(n,s)));case"ORDER_PROBABILITY":{let i=gr(n,o,el.ORDER_PROBABILITY);return Ue(r,Rs(n,Tn(n,s),i))}case"EXPECTED_\
SALES":{let i=gr(n,o,el.EXPECTED_SALES);return Ue(r,Ts(n,Tn(n,s),i))}case"TRAVEL_MINUTES":return Lh(n,r,o);case"DIRECTIO\
NS_LINK":return Ps(n,Fh(r))}}var Fh=e=>(h.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");function Lh(e,t,n){
let r=Cs(e);if(!h.isArray(t)&&!h.isArray(n))return r(String(t),String(n));let o=u=>h.isArray(u)?u.map(c=>String(c[0]??"").
trim()):[String(u)],[s,i]=[o(t),o(n)],a=(u,c)=>u.length===1?u[0]:u[c]??"";return h.from({length:l.max(s.length,i.length)},
(u,c)=>{let[m,g]=[a(s,c),a(i,c)];return[m===""||g===""?"":fr(()=>r(m,g))]})}function tl(e,t){return Te("NEXT_VISIT",e)}function nl(e,t){return Te("LAST_VISIT",e)}function rl(e,t){return Te("VISIT_\
STATUS",e)}function ol(e,t){return Te("NEXT_ORDER",e)}function sl(e,t,n){return Te("ORDER_PROBABILITY",e,t)}function il(e,t,n){
return Te("EXPECTED_SALES",e,t)}function al(e,t){return Te("TRAVEL_MINUTES",e,t)}function ul(e){return Te("DIRECTIONS_LI\
NK",e)}var Eh=31,Wh=e=>Object.values(Wr.absent).includes(e.trim());function Nh(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Wh(t.
result)?"missed":"done"}function ll(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Nh(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=Zh(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Zh(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+Eh;i++)if(!ys(r,i)&&gs(e,o,i))return i;return null}function cl(e,t){let{rows:n,spoiled:r}=e.tables.visits,o=new f(e.visits.map(({row:a})=>a)),s=[...n,...r].filter(({row:a})=>!o.
has(a)),i=new p(s.map(({row:a,record:u})=>[u.id,{row:a,record:u}]));return t.flatMap(({entries:a})=>a.flatMap(u=>{let c=i.
get(u.visitId);if(!c)return[];let{row:m,record:g}=c,b={};u.done&&g.done===!1&&(b.done=!0);for(let x of["result","note"])
u[x]!==""&&g[x]!==void 0&&u[x]!==g[x]&&(b[x]=u[x]);return Object.keys(b).length===0?[]:(Object.assign(g,b),[{row:m,cells:ko(
Kt,b,e.language)}])}))}function dl(e,t,n,r){let o=ll(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=ko(
Kt,o,e.language);if(o.status!==void 0){let i=o.status==="done";t.ticked!==i&&(s.done=i),t.ticked=i}return s}function Xn(e){let t=(r,o)=>r[De("today",o)]??"",n=(r,o)=>H(t(r,o));return e.flatMap((r,o)=>o<ae.today.headerRow||Z(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function ml(){return(jn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var Bh=1e5,jh=10;function pl(e,t,{fields:n,rows:r}){let o=e.findTable(t);if(!o||o.getMaxRows()*o.getMaxColumns()<Bh)return e.
readTable(t);let s=me[t],i=(A,L,Y,ln)=>o.getRange(A,L,Y,ln).getValues().map(kl=>kl.map(Rl=>e.toCell(Rl))),a=o.getMaxColumns(),
u=i(1,1,jh,a),c=te(s,u),m=e.state.columns[t]??[];if(zn(s,c.places).some(A=>m.includes(A)||n.includes(A)))return e.readTable(
t);let b=n.map(A=>c.places[A]),x=l.min(...b),v=c.headerRow+1,R=i(v,x+1,o.getMaxRows()-c.headerRow,l.max(...b)-x+1).map((A,L)=>({
row:v+L,texts:b.map(Y=>S(String(A[Y-x]??"")))})),T=r(R),D=T.reduce((A,L)=>l.max(A,L),c.headerRow);for(u.length=c.headerRow;u.
length<D;)u.push([]);if(T.length>0){let A=l.max(v,T.reduce((L,Y)=>l.min(L,Y))-1);i(A,1,D-A+1,a).forEach((L,Y)=>{u[A-1+Y]=
L})}return pe(s,{name:o.getName(),values:u},c)}var fl=(e,t)=>e.flatMap(({row:n,texts:r})=>r.some(o=>o!==""&&t.has(o))?[n]:
[]);function er(e,t){let n=pl(e,"visits",{fields:["id"],rows:o=>{let s=({row:a})=>"rows"in t&&a>=t.rows.first&&a<=t.rows.
last,i="rows"in t?o.filter(s).map(({texts:a})=>a[0]):t.visitIds.map(S);return[...fl(o,new f(i)),...o.filter(s).map(({row:a})=>a)]}}),
r=n&&Vh(e,n);return r?Hn(e,["reps","settings"],{given:{visits:n,customers:r}}):null}function Vh(e,{rows:t,spoiled:n}){let r=new f(
[...t,...n].map(({record:a})=>S(String(a.customerId??"")))),s=pl(e,"customers",{fields:["id","name"],rows:a=>fl(a,r)});return s?.
rows.some(({record:a})=>a.mergedInto)??!1?e.readTable("customers"):s}var rt=class extends Error{constructor(n){super(`${n} was changed meanwhile`);C(this,"tab",n)}};function hl(e,t,n){for(let r of n)
r.kind==="table"&&Uh(e,t,r)}function Uh(e,t,n){let r=t.tables[n.table],o=e.findTable(n.table);if(!r||!o||n.rows.length===
0)return;let s=n.rows.reduce((T,{row:D})=>l.min(T,D),d.POSITIVE_INFINITY),i=n.rows.reduce((T,{row:D})=>l.max(T,D),0),a=l.
max(1,s-1),u=l.min(i,o.getMaxRows()),c=r.values[0]?.length??0;if(c===0)return;if(c>o.getMaxColumns())throw new rt(r.tab);
let m=Kh(n,r.places),g=Gh(n,r),b=new f(Object.values(r.places)),x=(T,D)=>g.has(T)&&D.some((A,L)=>!b.has(L)&&Z(r.values[T-
1]?.[L]??"")&&!Z(e.toCell(A))),v=(T,D)=>D<1||o.getRange(T,1,D,c).getValues().every((A,L)=>{let Y=r.values[T-1+L]??[];return x(
T+L,A)?!1:m.every(ln=>qh(e.toCell(A[ln]),Y[ln]??""))}),k=r.values[a-1]??[],R=a<=r.headerRow||m.some(T=>!Z(k[T]??""));if(!v(
a,u-a+1)||!R&&!v(r.headerRow,1))throw new rt(r.tab)}function Gh(e,{places:t,values:n}){let r=t.id??t.key,o=e.rows.filter(
({row:s,cells:i})=>{let a=i.id??i.key,u=r===void 0?"":n[s-1]?.[r]??"";return a!==void 0&&!Z(u)&&u!==a});return new f(o.map(
({row:s})=>s))}function Kh(e,t){return[...new f(["id","key",...e.rows.flatMap(({cells:r})=>Object.keys(r))])].flatMap(r=>t[r]??
[])}var qh=(e,t)=>Hr(e,t)||Z(e)&&Z(t);var VI={protectedColumns:new f,remembered:new f};var gl=e=>`today:${e}`;var Hh=1e4,Yh=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function bl(e){
let t=Rt(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Yh(o)&&officeEdit(
e,o),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&Ao(e,De("today","proposalOutcome")+1)&&officeEdit(
e,o);let s=ml();if(s.tryLock(Hh))try{let i=new Ne(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?tg(
i,e,a):Jh(i,n,e,a),SpreadsheetApp.flush()}catch(i){if(!(i instanceof rt))throw i}finally{s.releaseLock()}}var Ao=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function Jh(e,t,n,r){let o=a=>Ao(n,De("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Xn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=er(
e,{visitIds:s.map(({visitId:a})=>a)});for(let a of s){let u=i?.visits.find(({record:m})=>m.id===a.visitId);if(!i||!u)continue;
let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),wl(e,{team:i,visit:u,input:c},
()=>eg(e,t,a,u))}if(i)for(let a of cl(i,[{entries:s}]))So(e,i,a)}function wl(e,{team:t,visit:n,input:r,texts:o},s){let i=dl(
t,n,r,un(e));i&&$t(yl,JSON.stringify({id:n.record.id,cells:i,texts:o})),s(),i&&(Qh(e,t,n,i),SpreadsheetApp.flush(),Gn(yl))}
function Qh(e,t,n,r){try{So(e,t,{row:n.row,cells:r})}catch(o){if(!(o instanceof rt))throw o;let s=er(e,{visitIds:[n.record.
id]}),i=s?.visits.find(({record:a})=>a.id===n.record.id);s&&i&&So(e,s,{row:i.row,cells:r})}}var yl="meguri.following";function So(e,t,n){hl(e,t,[{kind:"table",table:"visits",rows:[n]}]);let r=e.findTable("visits");r&&Xh(e,r,n,t.tables.visits.
places)}function Xh(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=Ro([n],r);for(let a of i)
s(a)||nt(e,t,a);for(let a of i)s(a)&&nt(e,t,a)}function eg(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=De("today","done")+1;nt(e,t,{row:n.row,column:s,values:[[o]]})}function tg(e,t,n){let r=er(e,{rows:n});if(!r)return;
let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&Ao(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.
visits){if(i.row<n.first||i.row>n.last)continue;let a=["result","note"].filter(s),u=ng(i,s);wl(e,{team:r,visit:i,input:u,
texts:a},()=>rg(e,i,a))}}function ng(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="pl\
anned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function rg(e,{record:t},n){let r=og(e,t);if(!r)return;let{entry:o,show:s}=r,i=t.status==="done";o.done!==i&&s("done",i);
for(let a of n)o[a]!==t[a]&&s(a,t[a])}function og(e,{id:t,repId:n}){let r=e.find(gl(n),[]);if(!r)return null;let o=Xn(e.
readCells(r).values).find(({visitId:i})=>i===t);return o?{entry:o,show:(i,a)=>nt(e,r,{row:o.row,column:De("today",i)+1,values:[
[a]]})}:null}function Io(e){let t=SpreadsheetApp.getUi(),{menu:n}=G(sg(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
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
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function sg(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":Me(new Ne(Rt()))}function xl(e){Io(e)}function vl(e){Io(e)}function $l(e){bl(e)}return Dl(ig);})();

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
