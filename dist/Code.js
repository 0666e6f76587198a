// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var sn=Object.defineProperty;var wl=Object.getOwnPropertyDescriptor;var xl=Object.getOwnPropertyNames;var vl=Object.prototype.hasOwnProperty;var $l=(e,t,n)=>t in e?sn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var kl=(e,t)=>{for(var n in t)sn(e,n,{get:t[n],enumerable:!0})},Rl=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of xl(t))!vl.call(e,o)&&o!==n&&sn(e,o,{get:()=>t[o],enumerable:!(r=wl(t,o))||r.enumerable});return e};var Tl=e=>Rl(sn({},"__esModule",{value:!0}),e);var T=(e,t,n)=>$l(e,typeof t!="symbol"?t+"":t,n);var Hh={};kl(Hh,{DIRECTIONS_LINK:()=>sl,EXPECTED_SALES:()=>rl,LAST_VISIT:()=>Qu,NEXT_ORDER:()=>tl,NEXT_VISIT:()=>Xu,ORDER_PROBABILITY:()=>nl,
TRAVEL_MINUTES:()=>ol,VISIT_STATUS:()=>el,onEdit:()=>yl,onInstall:()=>gl,onOpen:()=>hl});var Rt=globalThis,l=Rt.Math,d=Rt.Number,f=Rt.Array,p=Rt.Map,h=Rt.Set;var So={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var Tt=e=>`${e} ${e===1?"row":"rows"}`,Ao={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${Tt(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${Tt(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${Tt(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${Tt(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${Tt(t.refused)}`};var Io={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
mpty: as in "Settings"'}};var Cl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],E=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Do={
longDate:({year:e,month:t,date:n})=>`${n} ${Cl[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${E(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${E(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${E(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${E(e,"line")} delivered`:"",t>0?`${E(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${E(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${E(t,"rep")}, ${E(n,"stop")}`,round:(e,t)=>`${e} (${E(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${E(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${E(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${E(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${E(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${E(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${E(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${E(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${E(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${E(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${E(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var I=e=>e===""?"":`"${e}"`,_o={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${I(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${I(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${I(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${I(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${I(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${I(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${I(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${I(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${I(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${I(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${I(e)} cannot be read as closed days (what cou\
ld be read is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holiday\
s, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${I(e)} names closed days that cannot be computed`,remedy:"Write \
the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${I(e)} cannot be read as speeds by dis\
tance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),closingNeedsStart:e=>({
what:`${I(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from 2026-11-25)"}),weekdaysNotUnderstood:e=>({
what:`${I(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({
what:`There is a second column "${t}"`,remedy:"Give it another header. Only the first one is used"}),ambiguousName:e=>({
what:`The name ${I(e)} stands for more than one row`,remedy:"Write the ID instead"}),duplicateId:e=>({what:`${I(e)} stan\
ds in another row too`,remedy:"Change one of them. The second row is not used"}),unknownCustomer:e=>({what:`The customer\
 ${I(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands in "Customers"'}),unknownRep:e=>({what:`The re\
p ${I(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in "Reps"'}),unknownProduct:e=>({what:`The product\
 ${I(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID or a name that stands in "Products"'}),noPosition:e=>({
what:`Without latitude and longitude it cannot be put on a route ${I(e)}`,remedy:"Write latitude and longitude (right-cl\
ick the place on a map to see them)"}),addressNotFound:e=>({what:`The map knows no address ${I(e)}`,remedy:"Correct the \
address, or write latitude and longitude"}),addressVague:e=>({what:`The address ${I(e)} is not one place alone`,remedy:"\
Write it with its number, or write latitude and longitude"}),impossiblePosition:e=>({what:`There is no such place as ${I(
e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`Latitude and longitude see\
m to be swapped ${I(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude (about 135) second"}),errorValue:e=>({
what:`The formula gives ${I(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`Closed days and visit hours leave no t\
ime for a visit ${I(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'}),registrationMalformed:e=>({what:`${I(
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var Oo={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var Mo={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var zo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
4.0). No business is shown as it is."}};var Pl=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Yn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Sl=e=>`¥${l.round(e).toLocaleString("en-US")}`,Al=e=>`${l.round(e*100)}%`,P=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,
Fo={appName:"Meguri 巡り",format:{yen:Sl,percent:Al,shortDate:e=>`${Pl[e.weekday]} ${e.date} ${Yn[e.month-1]}`,monthYear:(e,t)=>`${Yn[t-
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
Target of ${Yn[e-1]}`,outlook:"Sales to expect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e}\
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
y every ${e} (${(n??0).toFixed(1)} times)`}};var Lo={calendar:So,moving:Ao,notes:Io,office:Do,problems:_o,proposals:Oo,scorecard:Mo,settings:zo,...Fo};var Eo={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Il=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Wo={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=Il([["新しく入れた行",e.added,"件"],["空欄\
を埋めた行",e.filled,"件"],["すでにある行",e.unchanged,"件"],["新しい顧客",e.createdCustomers,"件"],[
"新しい商品",e.createdProducts,"件"]]),n=e.refused===0?"":`。取り込めなかった行が${e.refused}件あります（「取込で\
きない行」タブに理由）`;return`取り込みました: ${t===""?"新しいものはありません":t}${n}`},refusedLine:(e,t,n)=>t===
""?`${e}行目: ${n}`:`${e}行目「${t}」: ${n}`,emptyList:"表に中身がありません",noSuchTab:e=>`タブ「${e}\
」がありません`,ownTab:e=>`「${e}」は巡りのタブです。別のタブを選んでください`,merged:(e,t,n)=>`\
「${e}」を「${t}」にまとめました: 訪問・受注・対応など${n}行を付け替えました`,cannotMerge:"\
その顧客はもうありません。一覧を開き直してください",evidence:{name:"名前",kana:"フリガナ",
address:"住所",phone:"電話"},evidenceOf:e=>`${e.join("・")}が同じ`,askTab:(e,t)=>`「${e}」を顧客のリストとして取り込みますか？
新しい顧客 ${t.added}件
空欄を埋める顧客 ${t.filled}件
変わらない顧客 ${t.unchanged}件
取り込めない行 ${t.refused}件`,askOrdersTab:(e,t)=>`「${e}」を受注のリストとして取り込みますか？
新しい受注 ${t.added}行
すでにある受注 ${t.unchanged}行
取り込めない行 ${t.refused}行`};var No={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
:00。空欄なら「設定」の値"}};var Zo={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var D=e=>e===""?"":`「${e}」`,jo={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
してください"}),missingColumn:(e,t)=>({what:`列「${t}」がありません`,remedy:`見出し「${t}」の列を足してください`}),
missingValue:(e,t)=>({what:`「${t}」が空です`,remedy:`「${t}」を書いてください`}),notANumber:e=>({what:`${D(
e)}は数ではありません`,remedy:"数字だけを書いてください（例 14）"}),negative:e=>({what:`${D(e)}は\
負の数です`,remedy:"0以上の数を書いてください"}),notAWholeNumber:e=>({what:`${D(e)}は1以上の整数ではありません`,
remedy:"1以上の整数を書いてください（例 14）"}),outOfBounds:e=>({what:`${D(e)}は使える範囲の外です`,
remedy:"使える値を書いてください（設定では「説明」にある範囲）"}),notADate:e=>({what:`${D(e)}\
は日付として読めません`,remedy:"年月日を書いてください（例 2026-11-24）"}),notATime:e=>({what:`${D(
e)}は時刻として読めません`,remedy:"時刻を書いてください（例 09:30）"}),notACheckbox:e=>({what:`${D(
e)}はチェックではありません`,remedy:"チェックを入れるか外してください（TRUE / FALSE）"}),unknownChoice:e=>({
what:`${D(e)}は選べる言葉ではありません`,remedy:"プルダウンから選んでください"}),endBeforeStart:e=>({
what:`${D(e)}は終わりが始まりより前です`,remedy:"始まり-終わりの順に書いてください（例 09:00-12:00）"}),
timeNotUnderstood:e=>({what:`${D(e)}は時間として読めません`,remedy:"例のように書いてください（例 09:00-12:00, 14:00-17:00。予\
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${D(e)}は休みの書き方として読めません（読めた部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）"}),
closingIrregular:e=>({what:`${D(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
speedsNotUnderstood:e=>({what:`${D(e)}は距離別の速度として読めません`,remedy:"近いほうから順に書き、最後は速度だけにしてください（例\
 3kmまで22, 10kmまで30, 以遠40）"}),closingNeedsStart:e=>({what:`${D(e)}は、どの週が休みか分かりません`,
remedy:"休みの日を1つ添えてください（例 隔週水(2026-11-25から)）"}),weekdaysNotUnderstood:e=>({what:`${D(
e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),duplicateHeader:(e,t)=>({
what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${D(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${D(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${D(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${D(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${D(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${D(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),addressNotFound:e=>({
what:`住所${D(e)}が地図で見つかりません`,remedy:"住所を直すか、緯度と経度を書いてください"}),
addressVague:e=>({what:`住所${D(e)}では場所が1つに決まりません`,remedy:"番地まで書くか、緯度と経度を書いてください"}),
impossiblePosition:e=>({what:`${D(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${D(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${D(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${D(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"}),
registrationMalformed:e=>({what:`${D(e)}は登録番号の形ではありません`,remedy:"Tと13桁の数字を書いてください（例 T12345678\
90123）"})};var Bo={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var Vo={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var Uo={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Dl=["日","月","火","水","木","金","土"],_l=e=>`¥${l.round(e).toLocaleString("en-US")}`,Ol=e=>`${l.round(e*100)}\
%`,Ml=e=>`${e.month}/${e.date}(${Dl[e.weekday]})`,Go={appName:"巡り Meguri",format:{yen:_l,percent:Ol,shortDate:Ml,monthYear:(e,t)=>`${e}\
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
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Ko={calendar:Eo,moving:Wo,notes:No,office:Zo,problems:jo,proposals:Bo,scorecard:Vo,settings:Uo,...Go};function j(e){return e==="ja"?Ko:Lo}var an=e=>e*l.PI/180;function ln(e,t){let n=l.sin(an(t.lat-e.lat)/2),r=l.sin(an(t.lng-e.lng)/2),o=n*n+l.cos(an(e.lat))*l.
cos(an(t.lat))*r*r;return 2*6371e3*l.asin(l.min(1,l.sqrt(o)))}function Ho(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=l.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var iy={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};function Jn({lat:e,lng:t}){return l.abs(e)<=90&&l.abs(t)<=180&&!(e===
0&&t===0)}var un={south:20,north:46,west:122,east:154},qo=({lat:e,lng:t})=>e>=un.south&&e<=un.north&&t>=un.west&&t<=un.east;
function Yo(e){return!qo(e)&&qo({lat:e.lng,lng:e.lat})}var Xn=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function Qn(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var Jo=(e,{settings:t})=>Ho(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function cn(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Fl(r),r.calibration=e.learnsTravel?
t:null,r}var zl=10;function Fl(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=Jo(ln(Qn(n),Qn(o)),
e);i>=1&&t.push(s/60/i)}return t.length<zl?1:t.sort((n,r)=>n-r)[l.floor(t.length/2)]}var Ll=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(Xn(t))?.get(Xn(n));function El(e,t,n){let r=Ll(e,t,n);return r?r.seconds/60:Jo(ln(t,n),e)*e.knownFactor}
function er(e,t,n){return Wl(e,El(e,t,n))}function Wl({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return l.max(0,l.ceil(n-.01))}function A(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function rt(e){return A(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function Ze(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var ve=class{constructor(t){T(this,"ids",new p);T(this,"idByName",new p);T(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(A(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(A(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
A(n.id),r),n.mergedInto)continue;let o=A(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=A(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};var $e=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0}),Ct=e=>({field:"productId",directory:e,
unknown:"unknownProduct",rowLeftOut:!0}),Pt=e=>({field:"repId",directory:e,unknown:"unknownRep",rowLeftOut:!0});function z(e,{
row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("id"in s)return s.
id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(Ze(e.table,{row:t,
field:e.field},a)),null}function L(e,t,n){let r=l.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?l.round(o.getTime()/864e5):null}function N(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function B(e){return((e+4)%7+7)%7}function tr(e){return e-(B(e)+6)%7}function je(e){let{year:t,month:n,date:r}=N(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var $y=d.POSITIVE_INFINITY;var Py=d.POSITIVE_INFINITY;var _y=d.POSITIVE_INFINITY;var Ny=d.POSITIVE_INFINITY;var Hy=d.POSITIVE_INFINITY;var db=d.POSITIVE_INFINITY;var yw=d.POSITIVE_INFINITY;var Tw=d.POSITIVE_INFINITY;var Iw=new Int32Array(64);function ns(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function ke(e){let t=l.round(e);return`${String(l.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var Vl=1e3,Be=720,H=1440,Ul=new p(Object.entries({午前:{start:0,end:Be},午前中:{start:0,end:Be},am:{start:0,end:Be},
morning:{start:0,end:Be},午後:{start:Be,end:H},pm:{start:Be,end:H},afternoon:{start:Be,end:H},終日:{start:0,end:H},"\
24時間":{start:0,end:H},"all day":{start:0,end:H}}));function ot(e){if(e.length>Vl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=rt(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=Gl(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:At(s),problems:i}}function Gl(e){let t=Ul.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:rs(n),i=r===""?H:rs(r);if(s===null||i===null||s>=H)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>H)return{window:{start:s,end:H},code:"pastMidnight"};let a=i===0&&s>0?H:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function rs(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:d(o??s??0),c=d(r),m=n==="午後"||a?.startsWith(
"p"),g=n==="午前"||a?.startsWith("a");return m&&c<12&&(c+=12),g&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function At(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=l.max(r.end,n.end):t.push({
...n})}return t}function dn(e){return e.map(({start:t,end:n})=>`${ke(t)}-${ke(n)}`).join(", ")}var st=class{constructor(){T(this,"windows",new p)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,At([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function os(e,t){return e.flatMap(n=>[{start:n.start,end:l.
min(n.end,t.start)},{start:l.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var ss=720,ar={start:0,end:1440},Kl={day:ar,morning:{start:0,end:ss},afternoon:{start:ss,end:1440}};function pn(e,t,n){let[
r]=is(e,t,n);return r!==void 0&&r.start<=0&&r.end>=ar.end}function is(e,t,n){let r=[];for(let o of e){if(!ir(o,t,n))continue;
let s=ql(o);if(s==="day")return[ar];r.push(typeof s=="string"?Kl[s]:s)}return At(r)}function ql(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function ir(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return B(
t)===e.weekday;case"nthWeekday":return B(t)===e.weekday&&Xl(e.nth,t);case"movable":return Yl(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return Ql(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return N(t).date===e.date;case"monthEdge":return e.edge==="start"?N(t).date<=e.days:N(t).date>ur(t)-e.days;case"\
workday":return Jl(e.edge,t,n);case"gotobi":return ec(t)}}var Hl=31;function Yl({rule:e,instead:t},n,r){let o=s=>r(s)&&ir(
e,s,r);if(ir(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!mn(n,r))return!1;for(let s=n-
1;s>n-Hl&&!mn(s,r);s--)if(o(s))return!0;return!1}var mn=(e,t)=>B(e)%6!==0&&!t(e);function Jl(e,t,n){let r=e==="start"?-1:
1,{month:o}=N(t),s=t+r;for(;N(s).month===o&&!mn(s,n);)s+=r;return mn(t,n)&&N(s).month!==o}function Xl(e,t){let{date:n}=N(
t);return e===-1?n>ur(t)-7:l.ceil(n/7)===e}function ur(e){let{year:t,month:n}=N(e),r=L(n===12?t+1:t,n%12+1,1);return N(r-
1).date}function Ql({from:e,to:t},n){let{month:r,date:o}=N(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function ec(e){let{date:t}=N(e);return t%5===0||t===ur(e)}var cs=2019,tc=2099,te=(e,t,n=cs)=>r=>r<n?null:L(r,e,t),It=(e,t)=>n=>{let r=L(n,e,1);return r+(8-B(r))%7+7*(t-1)},as=(e,t)=>n=>{
let r=n-1980;return L(n,e,l.floor(t+.242194*r-l.floor(r/4)))},nc={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},us=(e,t,n)=>r=>r===
e?L(r,t,n):null,rc=[["元日",te(1,1)],["成人の日",It(1,2)],["建国記念の日",te(2,11)],["天皇誕生日",te(2,
23,2020)],["春分の日",as(3,20.8431)],["昭和の日",te(4,29)],["休日",us(2019,5,1)],["憲法記念日",te(5,3)],[
"みどりの日",te(5,4)],["こどもの日",te(5,5)],["海の日",It(7,3)],["山の日",te(8,11)],["敬老の日",It(9,
3)],["秋分の日",as(9,23.2488)],["体育の日",e=>e<2020?It(10,2)(e):null],["スポーツの日",e=>e<2020?null:It(10,
2)(e)],["休日",us(2019,10,22)],["文化の日",te(11,3)],["勤労感謝の日",te(11,23)]],ls=new p;function oc(e){let t=ls.
get(e);if(t)return t;let n=e<cs||e>tc?new p:sc(e);return ls.set(e,n),n}function sc(e){let t=new p;for(let[r,o]of rc){let s=nc[`${e}\
 ${r}`],i=s?L(e,...s):o(e);i!==null&&t.set(i,r)}let n=new p(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(
r+1,"休日"),B(r)!==ic)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var ic=0;function ac(e){
return oc(N(e).year).get(e)??null}var fn=e=>ac(e)!==null;function ds(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(B(t))||pn(n.companyHolidays,
t,fn)?null:e.workingHours??n.workingHours}var uc=15;function ms({busy:e,settings:t},n,r){let o=ds(n,r,t);return o?e.on(n.
id,r).reduce(os,[o]).filter(({start:s,end:i})=>i-s>=uc):[]}function ps(e,t,n){return ms(e,t,n).length>0}function fs(e,t){return pn(e.closed,t,fn)||pn(e.busy,t,fn)}var cc=9;function hs(e){let t=[],n=cc+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var ne=class extends Error{};function Ve(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return f.isArray(
e)?e.map(r=>(f.isArray(r)?r:[r]).map(o=>lr(()=>n(o)))):n(e)}function lr(e){try{return e()}catch(t){if(t instanceof ne)return t.
message;throw t}}var re=class{constructor(t){T(this,"team",t);T(this,"directory");this.directory=new ve(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new ne(j(this.team.language).
functions.unknownCustomer(t));return r}},cr=e=>e==null?"":{day:e,minutes:0};function gs(e,t){let n=new re(e),r=new p;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,l.min(r.get(o.customerId)??o.day,o.day));return o=>cr(
r.get(n.find(o).id))}function ys(e){let t=new p;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,l.max(
t.get(n.customerId)??n.day,n.day));return t}function bs(e){let t=new re(e),n=ys(e);return r=>cr(n.get(t.find(r).id))}function ws(e,t){
let n=new re(e),r=ys(e),o=j(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+
i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function xs(e,t){let n=new re(e);return r=>cr(t.customer(
n.find(r).id)?.nextOrder?.expected)}function vs(e,t,n){let r=new re(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function $s(e,t,n){let r=new re(e);return o=>l.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function dr(e,t,n){
let r=f.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new ne(j(e.language).functions.badDays(String(r)))}function ks(e){let t=new re(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new ne(j(e.language).functions.noPosition(i.name));return er(e.travel,
o.position,s.position)}}function Rs(e,t){let n=new re(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=j(e.language).
functions;if(r.length<2)throw new ne(o.tooFewStops);let s=hs(r);if(s.length>1)throw new ne(o.tooManyStops);return s[0]}function Ts(e,t){let n={customers:0,places:new p,items:[],buyers:[],together:[]};for(let r of e){let o=Dt(r,t).map(s=>dc(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function dc({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new p),t.length-1)}function Dt({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function Cs(e,t,n){let r=new p;
for(let o of Dt(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(e.products.has(
u))continue;let c=mr(t,o,{support:a,buyers:t.buyers[i]});c&&it(c)>it(r.get(i))&&r.set(i,{productId:u,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>it(s)-it(o)).slice(0,3)}function mr({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var it=e=>e?e.support*l.log(e.lift):0;function Y(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+
t[n])/2}function Ps(e,t){let n=new p,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new p,categories:new p},n.set(o.customerId,s)),mc(s,o)}return n}function mc(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&pc(e,t.category,t.day),t.productId!==""&&fc(e,t)}function pc({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function fc({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function Ss({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function at(e){return e.slice(1).map((t,n)=>t-e[n])}var As=8,hc=2,Is=5,gc=3,yc=3,bc=56,wc=3;function xc(e,{days:t,quantities:n},r){let o=Y(at(t).slice(-Is))??0,s=r-t[t.length-
1];return{productId:e,quantity:Y(n.slice(-Is))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?l.max(0,s-l.round(o)):0}}
function Ds(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=hc).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=xc(s,i,t);vc(a,i,e)?i.days.length>=yc&&o.push(a):r.push(a)}return{usual:r.slice(0,As),
dropped:o.slice(0,As)}}function vc(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=l.max(
bc,gc*e.intervalDays);return e.daysSinceLast>s&&o>=wc}var $c=4,kc=12,pr=42;function _s(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=l.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Rc(r,n);return{spells:[...o,...Cc(o,t)]}}
function Rc(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=$c&&s*Tc(e,r,o)>=kc&&n.push({from:t+r,to:t+o}),r=o}return n}function Tc(e,t,n){let r=l.max(0,t-pr),o=l.min(e.length,
n+1+pr),s=0;for(let i=r;i<o;i++)s+=e[i];return s/l.max(pr,o-r-(n-t+1))}function Cc(e,t){let n=r=>{let{year:o,month:s,date:i}=N(
r);return L(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:l.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function Re({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=l.min(t,o)-r+1}return t-n}function Os({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function Ms(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>Re(t,o)),amounts:r}))}function fr(e,t){let n=1,r=l.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[l.min(i,e.length-1)]??0);let o=t-7*r,s=e[l.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function Fs(e,{calendar:t,today:n,openToday:r},o){return 1-fr(e,l.max(0,Re(t,n+o)-r))}function zs(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function hr(e,t,{interval:n,recency:r,width:o=1}){let s=zs(e,.5);if(s===d.POSITIVE_INFINITY)return{low:s,middle:s,high:s};
let i=n>r?.5*(1-r/n):0,a=s**(1-i)*l.max(.5,n-r)**i,u=m=>m===d.POSITIVE_INFINITY?m:Os(t.calendar,t.openToday+m)-t.today,c=m=>a*
(zs(e,m)/s)**o;return{low:u(l.round(c(.1))+1),middle:u(l.round(a+.5)),high:u(l.max(1,l.round(c(.9))))}}var Ls=1.5,Pc=8,Es=4;function Ws(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:l.round(n),sinceDays:t},o=t-l.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Sc(e);return i?[...s,i]:s}function Sc({orderDays:e}){let t=at(e.map(({day:s})=>s)).slice(-24);if(t.length<Pc)return null;
let n=Y(t.slice(-Es)),r=Y(t.slice(0,-Es)),o={beforeDays:l.round(r),nowDays:l.round(n)};return o.beforeDays>=Ls*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=Ls*o.beforeDays?{code:"slower",numbers:o}:null}var Ac=.6,hn=91,Ic=3,Dc=3,_c=1.5;function Ns(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=_c*n){let u=t/l.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:l.round(n),times:u}})}let i=Oc(e);i!==null&&i<=Ac&&s.push({code:"shrinking",numbers:{share:i}});let a=Mc(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function Oc({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-hn?n+=s:o>t-2*hn&&(r+=s);return r>0&&e[0].day<=t-2*hn?n/r:null}function Mc({categories:e,orderDays:t},n){let r=null,
o=Ic-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Dc||a<=o||n-i<hn||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function Zs(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,c)=>u.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(l.abs(i.value)+1e-7))break;zc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function zc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,c)=>{let m=0;for(let g=0;g<n;g++)m+=e[g].at[c];return m/n}),i=u=>t(s.map(
(c,m)=>c+u*(o.at[m]-c))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<e[n-1].value)e[n]=
a;else{let u=i(a.value<o.value?-.5:.5);u.value<l.min(o.value,a.value)?e[n]=u:Fc(e,t)}}function Fc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var Lc=160,Ec=[1,2,3];function Bs(e,t=Ec){let n=null,r=1/0;for(let o of t){let s=Wc(o,e),i=-Vs(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function Wc(e,t){let n=s=>{let[i,a,u,c]=s.map(m=>l.exp(l.max(-7,l.min(9,m))));return{k:e,r:i,alpha:a,
a:u,b:c}},r=s=>s.reduce((i,a,u)=>i+.05*(a-js[u])**2,0),o=Zs(s=>r(s)-Vs(n(s),t),js,Lc);return n(o)}var js=[-.36,1.6,-.36,
1.4];function Vs(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:m}of t)s=l.max(s,m);let i=gr(e.r,n*s+n),a=gr(o,s+1),u=gr(r+
o,s+1),c=0;for(let m of t){let g=m.repeats,{left:w,alive:x}=yr(e,m,{gamma:i,extra:0}),v=(r*w+(o+g)*x.total)/(r+o+g);c+=a[g]-
u[g]+x.scale+l.log(v)+(n-1)*m.logGaps-g*Nc(n-1)}return c}function gr(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+l.log(e+r-1);return n}var Nc=e=>{let t=0;for(let n=2;n<=e;n++)t+=l.log(n);return t};function yr({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,c=t+e*r,m=t*l.log(n)+i[e*r]-c*l.log(n+o),g=u/(n+o+u),w=((n+
o)/(n+o+u))**c,x=w;for(let v=1;v<e;v++)w*=g*(c+v-1)/v,x+=w;return{left:1,alive:{total:x,scale:m}}}function br(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=yr(e,t,{gamma:r,extra:0}).alive.total*i,u=yr(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}function wr(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Zc=28,gn=364;function Us(e,t,n=gn){let r=t;for(let{days:i}of e)i.length>0&&(r=l.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Te(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:l.max(1,Y(s)??Zc),yearDays:n}}function _t({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[l.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Te(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var zt=7,Gs=1.5,Mt=3.5,jc=1.7,Ks=.3,yn=[15,30,60,120,240],Bc=6;function qs(e,t){if(e.length===0)return t;let n=e.length>>
1;return e.length%2?e[n]:(e[n-1]+e[n])/2}function xr(e,t,n){let r=new Float64Array(l.max(0,n-1-t));for(let o=0;o<r.length;o++)
r[o]=e[t+o+1]-e[t+o];return r}function vr(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/
e.length}function ut({days:e,amounts:t},n,r){let o=xr(e,l.max(0,n-6),n),s=vr(o,r),i=0;for(let m of o)i+=(m-s)**2/o.length;
let a=xr(e,l.max(0,n-26),n).sort(),u=qs(Float64Array.from(o).sort(),r),c=t.subarray(l.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:qs(a,r),longMean:vr(xr(e,l.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?l.sqrt(i)/(s+1):.5,interval:(s*o.length+u+Gs*r)/(o.length+1+Gs),meanAmount:l.
max(0,vr(c,0)),lastAmount:l.max(0,t[n-1]),fading:Vc(e,n)}}function Vc(e,t){let n=new Float64Array(yn.length);for(let r=0;r<
n.length;r++){let o=yn[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>Bc*o)break;s+=l.exp(-a/o)}n[r]=s}return n}function Uc(e,t){
let n=r=>1/(1+(r/e)**jc);return Hs(1-n(t+zt)/n(t))}var Hs=e=>{let t=l.min(.99,l.max(.002,e));return l.log(t/(1-t))};function Gc(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+zt&&o++;return o/r}var Ot=(e,t)=>l.log((e+Mt)/(t+Mt)),Kc=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Ue=Kc.length;function $r(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:c,longMedian:m,
lastGap:g,sortedGaps:w}=t,x=Uc(t.interval,i),v=Hs(Gc(w,i,1/(1+l.exp(-x))));o[0]=(1-Ks)*x+Ks*v,o[1]=v,o[2]=l.log(1+i),o[3]=
Ot(i,c),o[4]=Ot(i,m),o[5]=Ot(i,t.longMean),o[6]=Ot(i,w[w.length-1]??r.usualGapDays),o[7]=l.min(3,i/(m+1)),o[8]=l.log(c+Mt),
o[9]=l.log(g+Mt),o[10]=Ot(g,m),o[11]=l.log(t.gapBefore+Mt),o[12]=l.log(1+t.spread),o[13]=l.log(u),o[14]=l.log((u-.5)/(a+
14)),o[15]=l.log(1+a),qc(t,i,o);let k=(C,F)=>Hc(e.days,u,[s-C,s-F]);o[21]=l.log(1+k(28,0)),o[22]=l.log(1+k(91,0)),o[23]=
l.log(1+k(364,0));let{yearDays:R}=r;o[24]=a>R-7?k(R+3,R-10):.2,o[25]=a>R?k(R+7,R-21):.8,Yc(r,n,o),o[27]=l.log(1+t.meanAmount),
o[28]=l.log((1+t.lastAmount)/(1+t.meanAmount))}function qc({fading:e},t,n){for(let r=0;r<yn.length;r++){let o=yn[r];n[16+
r]=l.log(e[r]*l.exp(-t/o)/o+.002)}}function Hc(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function Yc(e,{
knownUntil:t},n){let r=s=>_t(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(l.min(91,o)))/(r(l.min(364,o))+.1):0}function Ys(e,t){let n=e.length/t,r=l.max(1,l.floor(n/4e3));return f.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return Jc(Float64Array.from(i).sort())})}function Jc(e){let t=new h;for(let n=1;n<=31&&e.length>0;n++){
let r=e[l.floor(n*(e.length-1)/32)];t.add(l.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function Js(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:bn}=l;function K(e,t){let n=(bn(e,2654435761)^bn(t+1,2246822507))>>>0;return n=bn(n^n>>>16,569420461),n=bn(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:Xc}=l,Qc=10,ed=.075,Qs=30,Xs=15,td=.6,nd=.4,rd=50,od=140,lt=32,sd=e=>l.round(e*1e5)/1e5;function ei(e,t){let n=e.
labels.length,r=0;for(let g of e.labels)r+=g;let o=l.min(od,l.floor(r/rd));if(o===0)return[];let s=Ys(e.features,e.featureCount),
i=ad(e,s),a=Float64Array.from(t),u=new Float64Array(n),c=new Float64Array(n),m=[];for(let g=0;g<o;g++){let w=i.map((R,C)=>C).
filter(R=>K(g,R)<nd),x=id(n,g);ud(e,a,{gradient:u,hessian:c,order:x});let v=new Int32Array(x.length),k=cd({binning:s,columns:i,
gradient:u,hessian:c,chosen:w,order:x,spare:v});m.push(k.tree),ld(k,i,a)}return m}function ti(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function id(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)K(o,1e3+t)<td&&(n[r++]=o);return n.slice(0,r)}function ad({features:e,featureCount:t,labels:n},r){
return f.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=Js(r,s,e[a*t+s]);return i})}
function ud({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],u=1/(1+Xc(-n[a]));
r[a]=t[a]*(e[a]-u),o[a]=t[a]*u*(1-u)}}function ld({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let u=0;for(;o[u]>=0;)u=s[u]+(n[o[u]][a]<=t[u]?0:1);r[a]+=i[u]}}function cd(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=ni(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(sd(ed*a/
(u+Qs))),n.push(0),t.value.length-1},o=Tr(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:kr(o)}];
for(;s.length<Qc;){let i=dd(s);if(!i)break;let{place:a,bin:u}=i.split,c=e.chosen[a],m=md(e,i,{column:e.columns[c],bin:u}),
[g,w]=pd(e,i,m),x=r(g),v=r(w);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][u],n[i.node]=u,t.left[i.node]=x,t.value[i.
node]=0,s.push({node:x,start:i.start,end:m,sums:g,split:kr(g)},{node:v,start:m,end:i.end,sums:w,split:kr(w)})}return{tree:t,
bins:n}}function dd(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function md({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let c=e[u];o[c]<=s?e[i++]=c:t[a++]=c}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function pd(e,t,n){let r=n-t.start<=t.end-
n,o=r?Tr(e,t.start,n):Tr(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function Tr({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*lt*2);for(let u=0;u<r.length;u++){let c=e[r[u]],
m=u*lt*2;for(let g=s;g<i;g++){let w=o[g],x=m+c[w]*2;a[x]+=t[w],a[x+1]+=n[w]}}return a}function ni(e){let t=0,n=0;for(let r=0;r<
lt*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function kr(e){let t=ni(e),n=Rr(t.gradient,t.hessian),r=null;for(let o=0;o*
lt*2<e.length;o++){let s=0,i=0;for(let a=0;a<lt-1;a++){let u=(o*lt+a)*2;if(s+=e[u],i+=e[u+1],i<Xs)continue;if(t.hessian-
i<Xs)break;let c=Rr(s,i)+Rr(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var Rr=(e,t)=>e*
e/(t+Qs);var{exp:fd,max:hd}=l,gd=[4,4,4,1,1];function ri(e,t){let{means:n,deviations:r}=yd(e),o=e.featureCount+1,s=bd(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?gd:[]){let{information:u,score:c}=wd(e,{rows:s,coefficients:i,stride:a});for(let g=0;g<
o;g++){let w=g===0?1:t;u[g*o+g]+=w,c[g]-=w*i[g]}let m=xd(u,c);i=i.map((g,w)=>g+m[w])}return{intercept:i[0],coefficients:f.
from(r,(a,u)=>i[u+1]/a),means:[...n]}}function oi({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function yd({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=l.sqrt(l.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function bd({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function wd({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,u=new Float64Array(a*a),c=new Float64Array(a);for(let m=0;m<n.length;m+=i){let g=m*a,w=e[m*t];for(let R=0;R<
a;R++)w+=o[g+R]*s[R];let x=1/(1+fd(-w)),v=i*r[m]*(n[m]-x),k=i*r[m]*hd(1e-6,x*(1-x));for(let R=0;R<a;R++){let C=o[g+R];c[R]+=
C*v;let F=k*C;for(let q=0;q<=R;q++)u[R*a+q]+=F*o[g+q]}}return{information:u,score:c}}function xd(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
l.sqrt(l.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*o[i];
o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var vd=6e4,Cr=180,$d=12,si=.3;function ii(e,t){let n=kd(e,t),r=ri(n,$d),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Ue]);return{logistic:r,trees:ei(n,o)}}function ai(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Ue);$r(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=oi(i,s),c=a.length===0?u:si*u+(1-si)*(s[0]+ti(a,s));return 1/(1+l.
exp(-c))}function kd(e,t){let n=Rd(e,t),r=0;for(let{label:c}of n)r+=c;let o=l.min(1,l.max(vd-r,r)/l.max(1,n.length-r)),s=n.
filter(({customer:c,day:m,label:g})=>g===1||K(c,m)<o),i=new Float64Array(s.length*Ue),a=null,u=-1;return s.forEach(({customer:c,
day:m},g)=>{let w=e[c],x=Te(w.days,m);(c!==u||a?.count!==x)&&(a=ut(w,x,t.usualGapDays)),u=c,$r(w,a,{moment:{day:m,knownUntil:m},
team:t,out:i.subarray(g*Ue,(g+1)*Ue)})}),{features:i,featureCount:Ue,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}function Rd(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=l.floor(K(o,
7)*7);for(let i=t-zt-s;i>=(r[1]??t);i-=7){let a=Te(r,i);i-r[a-1]>Cr||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+zt?1:
0})}}),n}var mi=.5,Td=50,ct=56,Ft=2;function pi(e,t){let n=e.lastDay-e.yearDays;if(n-ct<e.firstDay)return 1;let r=_t(e,n,n+t)/t,o=_t(
e,n-ct,n)/ct;return l.min(r*t,o*ct)<Td?1:l.min(Ft,l.max(1/Ft,(r/o)**mi))}var Pr=.6,Cd=60,dt=91,Sr=2;function Pd(e,{lastDay:t,
yearDays:n},r){let o=t-n,s={ahead:0,before:0,now:0,orders:0};for(let{days:i,amounts:a}of e)for(let u=Te(i,o-dt);u<i.length;u++){
let c=i[u];if(c>t)break;c<=o?s.before+=a[u]:c<=o+r&&(s.ahead+=a[u]),c<=o+r&&s.orders++,c>t-dt&&(s.now+=a[u])}return s}function fi(e,t,{
days:n,mean:r,growthTrust:o}){if(t.lastDay-t.yearDays-dt<t.firstDay)return 1;let{ahead:s,before:i,now:a,orders:u}=Pd(e,t,
n);if(r<=0||s<=0)return 1;let c=i>0&&a>0?mt(a/i,Sr)**o:1,m=Pr*u/(u+Cd);return mt(s*c/r,Sr)**m}var mt=(e,t)=>l.min(t,l.max(
1/t,e)),ui=.12,li=4,Sd=[0,.25,.5,.75,1],ci=.5,Ad=448;function hi(e,t){let n=Dd(e,t),r=[];for(let a=t.lastDay;a-84>=l.max(
t.firstDay,t.lastDay-Ad);a-=14){let u=Id(n,t,a-28);u&&(r.length===0||u.season===null==(r[0].season===null))&&r.push(u)}let o=a=>r.
reduce((u,c)=>u+di(c,a)**2,(2*ui*(a-ci))**2),s=Sd.reduce((a,u)=>o(u)<o(a)?u:a,ci),i=r.reduce((a,u)=>a+di(u,s)**2,li*ui**
2);return{growthTrust:s,deviation:l.sqrt(i/(r.length+li))}}function Id(e,{firstDay:t,yearDays:n},r){let o=e(r,r+28),s=e(
r-ct,r)/2;if(o<=0||s<=0)return null;let i=r-n,a=e(i,i+28),u=e(i-ct,i)/2,c=i-dt>=t&&a>0&&u>0,m=mt(e(r-dt,r)/e(i-dt,i),Sr);
return{actual:o,before:s,season:c?{ahead:a,before:u,growth:m}:null}}function di({actual:e,before:t,season:n},r){if(n===null)
return l.log(mt(e/t,Ft));let s=(t*mt(n.ahead/n.before,Ft)**mi)**(1-Pr)*(n.ahead*n.growth**r)**Pr;return l.log(mt(e/s,Ft))}
function Dd(e,{firstDay:t,lastDay:n}){let r=new Float64Array(n-t+2);for(let{days:s,amounts:i}of e)for(let a=0;a<s.length&&
s[a]<=n;a++)r[s[a]-t+1]+=i[a];for(let s=1;s<r.length;s++)r[s]+=r[s-1];let o=s=>r[l.max(0,s-t+1)]??0;return(s,i)=>o(i)-o(
s)}function Et(e,t){let n=_s(e,t),r=Re(n,t),o=Ms(e,n),s=r-Re(n,t-gn),i=Us(o,r,s);return{today:t,calendar:n,openToday:r,open:o,
team:i,totals:hi(o,i)}}var _d=2500;function Ar(e){let{open:t,openToday:n,team:r}=e,o=t.filter(({days:u})=>u.length>0),s=l.
ceil(o.length/_d)||1,i=o.filter((u,c)=>c%s===0).map(u=>Ir(u,n)),a={hazard:ii(t,r),life:Bs(i),widths:{short:1,long:1}};return{
...a,widths:zd(a,e)}}var wn=120,xi=35,Od=3,Md=500,pt=f.from({length:21},(e,t)=>.5+t/20),gi=.81,yi=20;function zd(e,t){let n={
short:pt.map(()=>0),long:pt.map(()=>0)},r={short:0,long:0};for(let{customer:o,order:s}of Fd(t)){let i=t.open[o],a=s+1,u={
days:i.days.subarray(0,a),amounts:i.amounts.subarray(0,a)},c={...t,openToday:i.days[s]},g=ut(u,a,t.team.usualGapDays).recentMedian<=
xi?"short":"long",w=l.min(wn,(i.days[a]??1/0)-i.days[s]),x=Dr(e,c,{series:u,weeks:Lt}),v=wr(u.days),k={calendar:{spells:[]},
today:0,openToday:0};r[g]++,pt.forEach((R,C)=>{let{low:F,high:q}=hr(x,k,{interval:v,recency:0,width:R});w>=l.min(wn,F)&&
w<=q&&n[g][C]++})}return{short:bi(n.short,r.short),long:bi(n.long,r.long)}}function Fd({open:e,openToday:t}){let n=e.flatMap(
({days:o},s)=>f.from(o,(i,a)=>({customer:s,order:a,day:i})).filter(({day:i,order:a})=>a>=Od&&i<=t-wn&&i>t-wn-gn)),r=Md/n.
length;return n.filter(({customer:o,order:s})=>K(o,2e3+s)<r)}function bi(e,t){let n=o=>{let s=gi+(pt[o]-1)/3;return l.abs(
(e[o]+yi*s)/(t+yi)-gi)},r=pt.reduce((o,s,i)=>n(i)<n(o)?i:o,0);return pt[r]}function vi(e,t,{customer:n,hazards:r}){let{days:o}=t.
open[n],s=t.openToday-o[o.length-1],i=ut(t.open[n],o.length,t.team.usualGapDays),a=e.widths[i.recentMedian<=xi?"short":"\
long"];return hr(r,t,{interval:wr(o),recency:s,width:a})}function Ir({days:e},t){let n=e[0],r=0;for(let o=1;o<e.length;o++)
r+=l.log(l.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}function $i({
life:e},t,n){return br(e,Ir(t.open[n],t.openToday),1).alive}var wi=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],Lt=26;function xn(e,t,n,r=Lt){
let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>Cr?Ld(e,t,o):Dr(e,t,{series:o,
weeks:r})}function ki(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return xn(e,t,n);let s={days:Int32Array.
of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Dr(e,t,{series:s,weeks:Lt})}function Dr(e,{
team:t,openToday:n},{series:r,weeks:o}){let s=ut(r,r.days.length,t.usualGapDays),i=new Float64Array(o);return wi.forEach(
(a,u)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},m=ai(e.hazard,{series:r,rhythm:s,moment:c,team:t});i.fill(m,a,wi[u+
1]??o)}),i}function Ld({life:e},{openToday:t},n){let r=new Float64Array(Lt);if(n.days.length===0)return r;let o=Ir(n,t),
s=0;for(let i=0;i<Lt;i++){let a=br(e,o,i+1).buys;r[i]=(a-s)/l.max(1e-9,1-s),s=a}return r}var de=200,Ci=16,Ri=1.5,Ed=6,Wd=20,Nd=1;function Pi({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(
de),u=l.max(0,Re(e.calendar,e.today+i)-e.openToday),c=Ti(t,u),m=Ti(n,u),g=Vd(r),w=Bd(r),x=e.openToday-(r.days[r.days.length-
1]??e.openToday),v=w.filter(C=>C>x).map(C=>C-x).sort(),k=l.floor(K(o+3,0)*de);for(let C=0;C<de;C++){let F=(C*77+k)%de+K(
o,C),q=Zd(v,c,F/de);for(let Ne=0;q<=u;Ne++)a[C]+=g[l.floor(K(o+1,C*64+Ne)*g.length)]??0,q+=jd(w,m,K(o+2,C*64+Ne))}let R=Nd/
l.sqrt(g.length+1);return a.map((C,F)=>C*s*l.exp(R*Ii(K(o+3,F+1))-R**2/2))}function Ti(e,t){return Float64Array.from({length:t+
1},(n,r)=>1-fr(e,r))}function Zd(e,t,n){if(e.length===0)return Si(t,n);let r=e.length/(e.length+Ed);for(let o=1,s=0;o<t.
length;o++){for(;s<e.length&&e[s]<=o;)s++;if((1-r)*t[o]+r*s/e.length>=n)return o}return t.length}function jd(e,t,n){let r=n*
(e.length+Ri);return r<e.length?e[l.floor(r)]:Si(t,(r-e.length)/Ri)}function Si(e,t){let n=1,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]>=t?r=o:n=o+1}return n}function Bd({days:e}){let t=l.max(1,e.length-Ci);return Int32Array.from({length:l.max(0,
e.length-t)},(n,r)=>l.max(1,e[t+r]-e[t+r-1]))}function Vd({amounts:e}){let t=e.slice(l.max(0,e.length-Ci)),n=t.slice().sort(),
r=Wd*(n[n.length>>1]??0);return t.map(o=>l.max(0,l.min(o,r)))}var Ud=.03;function Ai(e,t){let n=new Float64Array(de);for(let o of e)
for(let s=0;s<de;s++)n[s]+=o[s];let r=l.sqrt(l.max(Ud**2,t**2-Gd(n)));return n.map((o,s)=>o*l.exp(r*Kd(s)-r**2/2))}function Gd(e){
let[t,n]=[0,0];for(let r of e)t+=r,n+=r*r;return t>0?n*e.length/t**2-1:0}var Kd=e=>Ii((e*61%de+.5)/de),Ii=e=>l.log((e+1e-9)/
(1-e))/1.702;function Di(e){let t=e.slice().sort();return{..._r(t),chanceOf:r=>qd(t,r)}}function _r(e){let t=o=>e[l.round(
o*(e.length-1))]??0,n=e.reduce((o,s)=>o+s,0)/l.max(1,e.length),r=t(.1);return{mean:n,low:r,middle:t(.5),high:t(r>0?.9:.8)}}
function qd(e,t){let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/l.max(1,e.length)}var Hd=1.5,Yd=5,Jd=8,Xd=365;function Oi(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:k})=>k),
a=i[i.length-1],u=n.today-a,c=Y(at(i).slice(-Yd)),m=xn(e.model(),n,s),g=vi(e.model(),n,{customer:s,hazards:m}),w=k=>Fs(m,
n,k),x=Ds(o,n.today),v={since:u,usualGap:c};return{customerId:r,orderDays:i.length,lastOrder:a,daysSinceLast:u,medianGapDays:c,
nextOrder:Qd(g,n.today),probabilityWithin:w,expectedAmountWithin:k=>em(e,s,k),typicalOrderAmount:Y(o.orderDays.slice(-Jd).
map(({amount:k})=>k))??0,usualBasket:x.usual,droppedItems:x.dropped,get suggestions(){return Cs(o,e.pairs(),n.today)},state:tm(
{usualGap:c,since:u,next:g,soon:w(7)}),lapse:{probability:1-$i(e.model(),n,s),yearlyAmount:nm(o,a),reasons:Ns(o,v,{today:n.
today,dropped:x.dropped})},reasons:Ws(o,v)}}var _i=182;function Qd({low:e,middle:t,high:n},r){return t>_i?null:{expected:r+
t,earliest:r+e,latest:r+l.min(n,2*_i)}}function Or({known:e,model:t},n,r){let o=t(),s=pi(e.team,r),i=n.map(g=>Pi({place:e,
first:xn(o,e,g),next:ki(o,e,g),series:e.open[g],seed:g*4,season:s},r)),a=n.length===1?i[0]:Ai(i,e.totals.deviation),u=a.
reduce((g,w)=>g+w,0)/a.length,c=n.map(g=>e.open[g]),m=fi(c,e.team,{days:r,mean:u,growthTrust:e.totals.growthTrust});return a.
map(g=>g*m)}var em=(e,t,n)=>_r(Or(e,[t],n).sort());function tm(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?
"unknown":n>l.max(7,Hd*t)?"late":r.middle<=7||o>=.5?"thisWeek":"onTime"}function nm({orderDays:e},t){return e.reduce((n,{
day:r,amount:o})=>r>t-Xd?n+o:n,0)}var rm=3,Mi=20;function zi(e,t,n){let r=new p(t.map(a=>[a,{buyers:0,beside:new p}])),o=new p,s=0;for(let a of e){s+=a.orderDays.
length;for(let[m,{days:g}]of a.categories)o.set(m,(o.get(m)??0)+g);let u=t.filter(m=>a.products.has(m));if(u.length===0)
continue;let c=Dt(a,n);for(let m of u){let g=r.get(m);g.buyers++;for(let w of c)g.beside.set(w,(g.beside.get(w)??0)+1)}}
let i=[...o].map(([a,u])=>[a,u/l.max(1,s)]);return{products:r,categoryShare:new p(i)}}function Fi(e,t,{table:n,pairs:r,today:o}){
let s=Dt(e,o);return t.flatMap(({id:a,category:u})=>{if(e.products.has(a))return[];let c=om(s,a,{table:n,pairs:r})??sm(e,
{id:a,category:u},n);return c?[c]:[]}).sort((a,u)=>u.score-a.score||(a.productId<u.productId?-1:1))}function om(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let u=s.get(a)??0,c=mr(r,a,{support:u,buyers:o});
if(!c)continue;let m=it(c);m>(i?.score??0)&&(i={productId:t,score:m,besideId:a,support:u,category:"",days:0})}return i}function sm(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/l.max(1,e.orderDays.length);
if(o<rm||i<s||s===0)return null;let a=l.min(o,Mi)/Mi*l.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var im=3,am=3e3;function Li(e,t,n){let r=tr(t)-1,o=e.flatMap(({days:c,amounts:m})=>{let g=Te(c,r);return g>0?[{days:c.subarray(
0,g),amounts:m.subarray(0,g)}]:[]}),s=o.reduce((c,{days:m})=>c+m.length,0);if(n===null||s<am)return Ar(Et(o,r));let i=`${im}\
-${r}-${s}-${um(o)}`,a=n.find(i);if(a)return a;let u=Ar(Et(o,r));return n.keep(i,u),u}function um(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=l.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=l.imul(t^n[o],16777619),t=l.imul(t^l.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function Ei(e,t=null){let{today:n}=e,r=[...Ps(e.lines,n)],o=new p(r.map(([g,w],x)=>[g,{customerId:g,history:w,index:x}])),
s=r.map(([,g])=>Ss(g)),i=Et(s,n),a=null,u=null,c={known:i,model:()=>a??(a=Li(s,n,t)),pairs:()=>u??(u=Ts(r.map(([,g])=>g),
n))},m=new p;return{today:n,customers:[...o.keys()],customer(g){let w=o.get(g);if(!w)return null;let x=m.get(g)??Oi(c,w);
return m.set(g,x),x},ordersOf:g=>o.get(g)?.history.orderDays??[],matcher(g){let w=zi(r.map(([,x])=>x),g.map(({id:x})=>x),
n);return x=>{let v=o.get(x)?.history;return v?Fi(v,g,{table:w,pairs:c.pairs(),today:n}):[]}},sales(g,w){let x=g.flatMap(
v=>o.get(v)?.index??[]);return Di(Or(c,x,w))}}}function vn(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return Ei({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var me=y(
"種別","Kind",40,"@",{hidden:!0});var Ge=(e,t)=>y(e,t,80,"@",{hidden:!0}),Wi={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},$n={scorecard:{tab:{ja:"担当別の成績",en:"\
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
"結果","Outcome",420,"@",{wrap:!0}),hint:y("指定の書き方","What to write",300,"@",{wrap:!0}),job:Ge("作業","Jo\
b")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:y("注文","Order",45,"General",{checkbox:!0}),
item:y("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:y("いつも","Usual",55,"General"),use:y("次回まで",
"Until next",65,"General"),stock:y("在庫","In stock",60,"General"),quantity:y("注文数","Order qty",65,"General"),unit:y(
"単位","Unit",55),unitPrice:y("単価","Unit price",75,"General"),delivery:y("納品日","Delivery",90,"yyyy-mm-dd"),state:y(
"状態","State",260,"@",{wrap:!0}),kind:me,customerId:Ge("顧客ID","Customer ID"),productId:Ge("商品ID","Product ID"),
day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),item:y("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:y("数\
量","Quantity",70,"General"),unit:y("単位","Unit",55),handed:y("納品数","Handed over",70,"General"),note:y("備考",
"Note",200,"@",{wrap:!0}),print:y("納品書","Delivery note",75,"General",{checkbox:!0}),kind:me,customerId:Ge("顧客ID",
"Customer ID"),lineId:Ge("受注ID","Order ID"),day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"\
見積書",en:"Quote"},headerRow:13,columns:Wi},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:Wi},
targets:{tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:y("担当","Rep",110),target:y("目標","Target",
100,"#,##0"),actual:y("実績","Sold",100,"#,##0"),share:y("達成率","Reached",70,"0%"),pace:y("日数の割合","Mont\
h gone",80,"0%"),expected:y("残りの見込み","Expected still",100,"#,##0"),landing:y("着地見込み","Likely in al\
l",100,"#,##0"),gap:y("目標との差","Against target",100,"#,##0"),perDay:y("1日あたり必要","Needed a day",100,
"#,##0"),before:y("先月","Last month",100,"#,##0"),yearBefore:y("前年同月","A year before",100,"#,##0"),memo:y("メモ",
"Memo",240,"@",{wrap:!0}),repId:Ge("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),type:y("種類","Kind",110),customer:y("顧客","Customer",190,"@",{wrap:!0}),rep:y(
"担当","Rep",90),due:y("期日","Day",90,"yyyy-mm-dd"),what:y("内容","What",320,"@",{wrap:!0}),topic:y("前回の話題",
"Last topic",260,"@",{wrap:!0}),memo:y("メモ","Memo",200,"@",{wrap:!0}),kind:me,key:Ge("印","Key")}},proposalReport:{
tab:{ja:"提案の成績",en:"Proposal results"},headerRow:2,columns:{product:y("商品","Product",240),rep:y("担当","\
Rep",110),proposed:y("提案","Proposed",65,"0"),interested:y("関心あり","Interested",70,"0"),later:y("また後で",
"Later",70,"0"),declined:y("見送り","No",65,"0"),ordered:y("受注","Ordered",65,"0"),conversion:y("受注率","Conve\
rsion",75,"0%"),sales:y("売上","Sales",100,"#,##0"),open:y("これから","To come",70,"0"),kind:me}},voices:{tab:{ja:"\
顧客の声",en:"Voices"},headerRow:2,columns:{tag:y("分類","Tag",100),day:y("日付","Date",90,"yyyy-mm-dd"),customer:y(
"顧客","Customer",190),rep:y("担当","Rep",90),text:y("内容","What was said",460,"@",{wrap:!0}),source:y("出どころ",
"From",90),link:y("場所","Cell",70,"General"),kind:me}}};var oe={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:me,rep:y("担当","Rep",90),day:y("日付",
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
"Visit ID",80,"@",{hidden:!0}),customerId:y("顧客ID","Customer ID",80,"@",{hidden:!0}),kind:{...me}}},due:{tab:{ja:"補充\
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
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...$n},Mr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function Ce(e,t){return Object.keys(oe[e].columns).indexOf(t)}var se="[月火水木金土日](?:曜日?)?",J="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",kn="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Ni=`${kn}\
(?:-(?:${kn})?|以降|以後|から|まで|以前)|-${kn}|(?:after|from|until|till|before) ${kn}`,Zi="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",Z=`(?:(?:のみ|だけ|[の\\s(])*(${Ni}|${Zi})\\)?)?`,ji=`(${Ni}|${Zi})`,S=e=>new RegExp(e,
"iy");function ft(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return ot(t).windows[0]??null}function Ke(e,t){let n=ft(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function ht(e,t){let n=ft(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var lm=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Wt="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",gt="(\
?:st|nd|rd|th)?",Bi=({month:e,date:t})=>L(2028,e,t)!==null,yt=(e,t)=>Bi(e)&&Bi(t)?[{kind:"yearly",from:e,to:t}]:null,ie=(e,t)=>({
month:d(e),date:d(t)});function cm([,e,t,n,r]){let o=ie(e,t);return yt(o,r===void 0?o:ie(n??e,r))}function dm([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=ie(e,r);return yt(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var Vi=e=>lm.
indexOf(e.slice(0,3).toLowerCase())+1;function zr(e,t){let[n,r]=e,[o,s]=t,i=ie(Vi(n),r);return yt(i,s===void 0?i:ie(Vi(o??
n),s))}var Ui={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function mm([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=Ui[t??""]??[1,31],[,i]=Ui[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return yt(ie(d(e),s),ie(o,l.min(i,a)))}function pm([,e,t,n,r,o,s]){let i=L(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=g=>L(g,d(o??t),d(s)),u=a(d(r??e)),m=r===void 0&&o!==void 0&&u!==null&&
u<i?a(d(e)+1):u;return m===null||m<i?null:[{kind:"dates",from:i,to:m}]}function Rn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var Ki=e=>(e.match(/\d+/g)??[]).map(d);function fm([,e]){let t=Ki(e);if(t.
some(r=>r>9))return null;let n=f.from({length:31},(r,o)=>o+1);return Rn(n.filter(r=>t.includes(r%10)))}function hm([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:Rn(f.from({length:n},(r,o)=>d(e)+o))}function Gi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var qi=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:pm},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:dm}],Hi=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:cm},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:mm},{pattern:S(`${Wt}\\s*(\\d{1,2})${gt}(?:-(?:${Wt}\\s*)?(\\d{1,2})${gt})?(?!\\d)`),read:([,e,t,n,r])=>zr([e,t],[n,
r])},{pattern:S(`(\\d{1,2})${gt}-(\\d{1,2})${gt}\\s+${Wt}`),read:([,e,t,n])=>zr([n,e],[n,t])},{pattern:S(`(\\d{1,2})${gt}\
\\s+${Wt}(?:-(\\d{1,2})${gt}\\s+${Wt})?`),read:([,e,t,n,r])=>zr([t,e],[r,n])}],Yi=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Gi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Gi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:fm},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:hm},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Rn(Ki(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Rn([d(e)])}];var Lr=["日","月","火","水","木","金","土"],Ji=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Fr=[1,2,3,4,5,6,0],gm=new p(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function ae(e){let t=e.trim().replace(/曜日?$/,""),n=Lr.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?Ji.indexOf(
ym(r[1].slice(0,3))):null}var ym=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Er(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function ue(e){let t=rt(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new h;
for(let r of t){let o=bm(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Fr.filter(r=>n.has(r)):null}function bm(e){
let t=gm.get(e.toLowerCase());if(t)return t;let n=ae(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[ae(r??""),
ae(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Er(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Lr.
indexOf(c));return u.every(c=>c>=0)?u:null}function qe(e,t){let n=t==="ja"?Lr:Ji,r=Fr.filter(i=>e.includes(i)),o=r.map(i=>Fr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Xi=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],Qi="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Nr="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
wm="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",xm=(e,t)=>t.length-e.length,vm=Xi.map(([e])=>e.source).sort(xm),
ea={pattern:S(`(?:${[...vm,Qi].join("|")})${Nr}${wm}`),read:()=>[]},ta=Xi.map(([{source:e},t])=>({pattern:S(`(?:${e})${Nr}`),
read:()=>yt(ie(t[0],t[1]),ie(t[2],t[3]))})),na={pattern:S(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${Qi})${Nr}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},ra={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},Tn="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Wr="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
Cn="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Pn=(e,t)=>({pattern:S(e),read:()=>({instead:t})}),oa=[
Pn(`(?:${Tn}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Pn(`(?:except|excluding|not|unless)(?: on)? ${Cn}\\b|open on ${Cn}\\b`,"open"),Pn(`${Tn}(?:翌平日|翌営業日)${Wr}`,
"nextWorkday"),Pn(`${Tn}(?:翌日(?!曜)|次の日)${Wr}`,1),{pattern:S(`${Tn}翌?(${se})${Wr}`),read:([,e])=>({instead:{
weekday:ae(e)}})},{pattern:S(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${Cn}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:S(`(?:or )?(?:the\
 )?(?:next|following) (${J}) (?:if|when)(?: on)? ${Cn}\\b`),read:([,e])=>({instead:{weekday:ae(e)}})}],sa=[{pattern:S(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${Z}`),
read:([,e])=>ht(-1,e)},{pattern:S(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${Z}`),read:([,e])=>ht(
1,e)},{pattern:S(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${Z}`),read:([,e])=>ht(0,e)}];var $m="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function ia([,e,t,n]){let[r,o]=[ae(e),ae(t)];return r===
null||o===null?null:Ke(Er(r,o),n)}var km={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function Rm(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>km[n]??d(n))}function Sn([,e,t,n]){let r=ue(t),o=ft(n);return!r||o===null?null:Rm(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function Tm([,e,t,n]){let r=Ke(ue(e),n);return r&&(t?[...r,...ht(0,n)??[]]:r)}function aa([
e,t,n,r,o,s]){let i=ae(t),a=ft(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let u=L(
d(r),d(o),d(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-B(u)+7)%7,part:a}]}function ua([,e]){let t=ue(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?Ke([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var la=`\
(?:平日|${se})(?:[・,、-]?${se})*`,ca=`(?:weekdays?|weekends?|${J})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${J})*`,Cm="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Pm="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Sm="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Am=[{pattern:S(`(${la})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${la}\
)`),read:e=>ua([e[0],e[1]??e.groups?.days])},{pattern:S(`(?:only open|open)(?: only)?(?: on)? (${ca})(?: only\\b)?`),read:ua},
{pattern:S(`${ca} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:S(`隔週の?(${se})${Z}${Cm}`),read:aa},
{pattern:S(`${Sm} (${J})${Z}${Pm}`),read:aa},{pattern:S(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${se})+)${Z}`),read:Sn},{pattern:S(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${Z}`),read:Sn},{pattern:S(`(?:every\\s+)?((?:${$m}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${J})(?: of (?:the |each |every )?month)?${Z}`),read:Sn},{pattern:S(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${J}\
)${Z}`),read:Sn}],Im=[{pattern:S(`(?:毎週の?)?(${se})-(${se})${Z}`),read:ia},{pattern:S(`(?:every\\s+)?(${J})(?:-|\\s+\
(?:to|through)\\s+)(${J})${Z}`),read:ia},{pattern:S(`(?:毎週の?)?((?:${se})+)(祝日?)?${Z}`),read:Tm},{pattern:S(`(?\
:平日|weekdays?\\b)${Z}`),read:([,e])=>Ke([1,2,3,4,5],e)},{pattern:S(`(?:週末|weekends?\\b)${Z}`),read:([,e])=>Ke([6,
0],e)},{pattern:S(`(?:(?:every|each)\\s+)?(${J})${Z}`),read:([,e,t])=>Ke(ue(e),t)},{pattern:S(`(?:毎日の?|(?:daily|every da\
y)\\s+)${ji}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ft(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
da=[ea,ra,na,...qi,...Am,...Hi,...oa,...sa,...ta,...Yi,...Im];var pa=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Dm=1e3,_m=/[,、・/;&。|+\s()[\]【】]/;function fa(e){if(e.length>Dm)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Om(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Mm(t,n),n<t.
text.length&&(n=zm(t,n));return{rules:Wm(t.rules),problems:t.problems}}function Om(e){let t=rt(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Mm(e,t){
let n=jr(pa,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function zm(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!jr(pa,n,o));){let s=Lm(r,o);if(s===
0){let i=Fm(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Fm(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(_m);return o<0?e.slice(t):e.slice(t,n+o)}function Lm(e,t){for(let{pattern:n,read:r}of da){let o=jr(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(f.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Em(e,s))continue;
return o[0].length}}return 0}var Zr=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Em(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some(Zr))return!1;let r=n.map(o=>{if(!Zr(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function jr(e,t,n){
return e.lastIndex=n,e.exec(t)}function Wm(e){let t=new h;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var Zt={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":ma(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${ma(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function ma(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function ha(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=Nm(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Zr);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?ga(s,t):ya(i,t),o+=l.max(1,s.length)}return n}function Nm(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Zm(o.part,n.part))break;r.push(o)}return r}var Zm=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Nt(e,t){return typeof e=="string"?Zt[t].part[e]:(t==="en"?" ":"")+dn([e])}function jm(e,t,n){
let r=Zt[n],o=ya(e,n);return typeof t=="string"?o+r[t]:o+r.later(qe([(e.weekday+t)%7],n),t)}function ga(e,t){let n=Zt[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+qe([r],t)+Nt(o,t)}function Bm({anchor:e,
part:t},n){let r=qe([B(e)],n)+Nt(t,n);return Zt[n].fortnightly(r,je(e))}function ya(e,t){let n=Zt[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Nt(e.part,t);case"weekly":return qe([e.weekday],t)+Nt(e.
part,t);case"nthWeekday":return ga([e],t);case"holiday":return n.holiday[`${e.offset}`]+Nt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?je(e.from):`${je(e.from)}~${je(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return jm(e.rule,e.instead,t);case"fortnightly":return Bm(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var Vm={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},Um=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Br(e){let t=A(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return Gm(t)??Km(t)??qm(t)}function Gm(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?L(d(t[1]),d(t[2]),d(t[3])):null}function Km(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return L((Vm[t[1]]??0)+n,d(t[3]),d(t[4]))}function qm(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=Um.indexOf(o??"")+1;return i>0?L(d(s),i,d(r)):null}function X(e){return typeof e=="object"&&"day"in e}function jt(e){return typeof e=="object"&&"formula"in e}function V(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Vr(e,t){return X(e)&&X(t)?e.day===t.day&&e.minutes===t.minutes:
jt(e)&&jt(t)?e.formula===t.formula:e===t}var ba=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Ur=-25569;function Hm({day:e,minutes:t}){return e===Ur?ke(
t):je(e)+(t===0?"":` ${ke(t)}`)}function G(e){return X(e)?Hm(e):String(e)}function An(e){return(t,n)=>V(t)?{value:null}:
typeof t=="string"&&ba.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=G(e).trim();return ba.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},Ym=1e12;function wa(e){if(typeof e=="number")return l.abs(
e)<=Ym?e:null;if(typeof e!="string")return null;let t=A(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?wa(d(t.replace(/,/g,""))):null}function Pe(e,t){return{format:e,parse:An(n=>{let r=wa(n);return r===null?{problem:"\
notANumber",detail:G(n)}:t(r)}),layOut:n=>n??""}}var Gr=e=>({value:e}),xa=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Kr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},Jm=e=>e>100?{problem:"outOfBounds",detail:String(e)}:xa(e<1?l.round(e*1e6)/1e4:e),Bt=Pe("0.######",Gr),
Vt=Pe("#,##0.###",Gr),Se=Pe("#,##0",Gr),va=Pe("0",xa),$a=Pe("0",Kr),ka=Pe("0",e=>e===0?{value:e}:Kr(e)),Ra=Pe("0",Kr),Ut=Pe(
"0",Jm),[Xm,Qm]=[-7305,84006];function ep(e){return X(e)?e.day:typeof e=="string"?Br(e):typeof e!="number"?null:e>1e7?Br(
String(e)):l.floor(e)+Ur}var W={format:"yyyy-mm-dd",parse:An(e=>{let t=ep(e);return t!==null&&t>=Xm&&t<Qm?{value:t}:{problem:"\
notADate",detail:G(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},tp=An(e=>{if(X(e)&&(e.minutes>0||e.day===Ur))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:l.round(e*1440)};let n=typeof e=="string"?ns(A(e).trim()):null;return n===
null?{problem:"notATime",detail:G(e)}:{value:n}}),He={format:"@",parse:tp,layOut:e=>e===null?"":ke(e)},Ye={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(V(e))return{value:!1};let t=A(G(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:G(e)}},layOut:e=>e};function pe(e){let t=Object.keys(e),n=new p;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:An(r=>{let o=n.get(A(G(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:G(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var In={format:"@",parse(e){if(V(e))return{value:[]};let{windows:t,problems:n}=ot(G(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:G(
e)}:{value:t}},layOut:e=>dn(e)},np={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},bt={format:"@",parse(e){if(V(e))return{value:[]};if(X(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=fa(G(e)),r=n[0];return r?{value:t,warning:{code:np[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>ha(
e,t)},Ta={format:"@",parse(e){if(V(e))return{value:[]};let t=ue(G(e));return t===null?{problem:"weekdaysNotUnderstood",detail:G(
e)}:{value:t}},layOut:(e,t)=>qe(e,t)};function b(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var rp={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},op={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},sp={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},ip={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},ap={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},up={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},lp={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:b("ID","ID",$,{required:!0,widthPixels:70}),
name:b("顧客名","Name",$,{required:!0,widthPixels:190}),kana:b("フリガナ","Kana",$,{widthPixels:150}),repId:b("担当",
"Rep",$,{required:!0,widthPixels:80}),rank:b("ランク","Rank",pe(rp),{widthPixels:60}),address:b("住所","Address",$,
{widthPixels:230}),lat:b("緯度","Latitude",Bt,{widthPixels:85}),lng:b("経度","Longitude",Bt,{widthPixels:85}),visitIntervalDays:b(
"訪問間隔(日)","Visit interval (days)",$a,{required:!0,widthPixels:90}),visitMinutes:b("訪問時間(分)","Visit l\
ength (min)",va,{widthPixels:90}),visitHours:b("訪問可能時間","Visit hours",In,{widthPixels:170}),closed:b("休業日",
"Closed",bt,{widthPixels:130}),busy:b("繁忙期","Busy periods",bt,{widthPixels:130}),preferredWeekday:b("希望曜日",
"Preferred weekday",pe(up),{widthPixels:75}),contact:b("窓口","Contact",$),birthday:b("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:b("備考","Notes",$,{widthPixels:200}),status:b("状態","Status",pe(op),{widthPixels:70}),
reorderState:b("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:b("郵便番号","Postcode",$,{widthPixels:80}),
phone:b("電話","Phone",$,{widthPixels:110}),mergedInto:b("統合先","Merged into",$,{computed:!0,widthPixels:80})}},Gt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:b("ID","ID",$,{required:!0,widthPixels:80}),day:b("日\
付","Date",W,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:b("担当","Rep",$,{required:!0,widthPixels:80}),sequence:b(
"順番","Sequence",Ra,{widthPixels:55}),plannedArrival:b("到着予定","Planned arrival",He,{widthPixels:80}),status:b(
"状況","Status",pe(sp),{required:!0,widthPixels:70}),done:b("完了","Done",Ye,{widthPixels:50}),fixed:b("固定","Fix\
ed",Ye,{widthPixels:50}),purpose:b("用件","Purpose",$,{widthPixels:150}),reason:b("理由","Reason",$,{widthPixels:220}),
arrived:b("到着","Arrived",He,{widthPixels:65}),left:b("退出","Left",He,{widthPixels:65}),result:b("結果","Result",
$,{widthPixels:110}),note:b("メモ","Note",$,{widthPixels:220}),nextStep:b("次の一手","Next step",$,{widthPixels:150}),
nextDay:b("次回予定日","Next date",W,{widthPixels:95}),planMark:b("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
cp={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:b("ID","ID",$,{required:!0,widthPixels:90}),day:b(
"日付","Date",W,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:b(
"商品ID","Product",$,{widthPixels:80}),quantity:b("数量","Quantity",Vt,{required:!0,widthPixels:70}),unitPrice:b("単価",
"Unit price",Se,{required:!0,widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),amount:b("金額",
"Amount",Se,{widthPixels:95}),deliveryDay:b("納品日","Delivery date",W,{widthPixels:95}),delivered:b("納品済","Del\
ivered",Ye,{widthPixels:65}),note:b("備考","Note",$,{widthPixels:200}),deliveredQuantity:b("納品数","Delivered quan\
tity",Vt,{widthPixels:70})}},dp={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:b("ID","ID",$,{
required:!0,widthPixels:80}),name:b("商品名","Name",$,{required:!0,widthPixels:260}),unit:b("単位","Unit",$,{widthPixels:60}),
unitPrice:b("単価","Unit price",Se,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),category:b(
"分類","Category",$,{widthPixels:120}),launchedOn:b("発売日","Launched on",W,{widthPixels:95}),leadDays:b("リードタイム(日\
)","Lead time (days)",ka,{widthPixels:90})}},mp={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:b("ID",
"ID",$,{required:!0,widthPixels:70}),opened:b("受付日","Opened",W,{required:!0,widthPixels:95}),customerId:b("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:b("種類","Kind",pe(ip),{widthPixels:85}),text:b("内容","Text",$,{widthPixels:340}),
due:b("期限","Due",W,{widthPixels:95}),status:b("状況","Status",pe(ap),{widthPixels:75}),outcome:b("結果","Outcome",
$,{widthPixels:220})}},pp={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:b("ID","ID",$,{required:!0,
widthPixels:70}),name:b("氏名","Name",$,{required:!0,widthPixels:120}),email:b("メール","E-mail",$,{widthPixels:200}),
startAddress:b("出発地","Start address",$,{widthPixels:220}),startLat:b("出発緯度","Start latitude",Bt,{widthPixels:85}),
startLng:b("出発経度","Start longitude",Bt,{widthPixels:85}),workingWeekdays:b("勤務曜日","Working days",Ta,{widthPixels:85}),
workingHours:b("勤務時間","Working hours",In,{widthPixels:110}),lunch:b("昼休み","Lunch",In,{widthPixels:110}),monthlyTarget:b(
"月間目標","Monthly target",Se,{widthPixels:100})}},fp={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:b("項目","Setting",$,{required:!0,widthPixels:210}),value:b("値","Value",$,{widthPixels:230}),meaning:b("説明",
"Meaning",$,{widthPixels:560})}},fe={customers:lp,visits:Gt,orders:cp,products:dp,cases:mp,reps:pp,settings:fp};var hp={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:b("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:b("単価","U\
nit price",Se,{required:!0,widthPixels:90}),from:b("適用開始日","Valid from",W,{widthPixels:95}),note:b("備考","N\
ote",$,{widthPixels:220})}},gp={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:b("見積番号",
"Quote no.",$,{widthPixels:105}),day:b("見積日","Quote date",W,{widthPixels:95}),customerId:b("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{widthPixels:90}),description:b("品名","Description",
$,{widthPixels:220}),quantity:b("数量","Quantity",Vt,{required:!0,widthPixels:65}),unit:b("単位","Unit",$,{widthPixels:55}),
unitPrice:b("単価","Unit price",Se,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),validUntil:b(
"有効期限","Valid until",W,{widthPixels:95}),print:b("見積書を作る","Make the quote",Ye,{widthPixels:90}),toOrder:b(
"受注にする","Make it an order",Ye,{widthPixels:90}),orderedOn:b("受注日","Ordered on",W,{computed:!0,widthPixels:95}),
note:b("備考","Note",$,{widthPixels:200}),id:b("ID","ID",$,{computed:!0,widthPixels:80})}},yp={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:b("日付","Date",W,{required:!0,widthPixels:90}),repId:b("担当",
"Rep",$,{required:!0,computed:!0,widthPixels:70}),repName:b("氏名","Name",$,{computed:!0,widthPixels:90}),figures:b("ま\
とめ","In short",$,{computed:!0,widthPixels:150,wrap:!0}),visits:b("訪問","Visits",$,{computed:!0,widthPixels:380,wrap:!0}),
orders:b("受注","Orders",$,{computed:!0,widthPixels:260,wrap:!0}),ahead:b("次の一手・気になること","Next st\
eps and concerns",$,{computed:!0,widthPixels:240,wrap:!0}),comment:b("所感","Comment",$,{widthPixels:220,wrap:!0}),reply:b(
"上長の返信","Manager's reply",$,{widthPixels:200,wrap:!0}),id:b("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
bp={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:b("担当","Rep",$,{required:!0,widthPixels:80}),
day:b("日付","Date",W,{required:!0,widthPixels:95}),untilDay:b("終了日","Until",W,{widthPixels:95}),start:b("開始",
"From",He,{widthPixels:65}),end:b("終了","To",He,{widthPixels:65}),text:b("内容","What",$,{widthPixels:260}),source:b(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:b("取込印","Import mark",$,{computed:!0,hidden:!0}),id:b("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},Ca={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},wp={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:b("ID","ID",$,{computed:!0,widthPixels:80}),day:b("提案日","Proposed on",W,
{widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:b("担当","Rep",$,{widthPixels:70}),productId:b("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:b("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:b("理由",
"Reason",$,{computed:!0,widthPixels:360,wrap:!0}),outcome:b("結果","Outcome",pe(Ca),{widthPixels:90}),outcomeDay:b("結果\
の日","Outcome on",W,{computed:!0,widthPixels:95}),againOn:b("次に話す日","Again on",W,{widthPixels:95}),note:b("\
備考","Note",$,{widthPixels:220,wrap:!0})}},Kt={prices:hp,quotes:gp,dailyReports:yp,busyTimes:bp,proposals:wp},Ae={...fe,
...Kt};var xp=10,vp=100,qt=e=>A(e).replace(/[\s　*＊]/g,"").toLowerCase();function $p(e){let t=new p;for(let[n,r]of Object.entries(
e.columns))t.set(qt(n),n),t.set(qt(r.header.en),n),t.set(qt(r.header.ja),n);return t}function he(e,t){let n=$p(e),r={headerRow:1,
places:{}};for(let o=0;o<l.min(xp,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?n.get(qt(i)):void 0;
u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function kp(e,t){let n=new h((t[he(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function Sa(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function Aa(e,t){let n=new h(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function qr(e){return X(e)?"":String(e).slice(0,80)}function Ie(e,t,n){let r=kp(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new h,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
Rp(o);let i=new Hr(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function Rp({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>qt(qr(a))),i=new p(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=qr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var Hr=class{constructor(t,n){T(this,"table",n);T(this,"entries");T(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Pa(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>V(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&V(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=Pa(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??qr(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=vp?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Pa(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function De(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function Xr(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function Ia(e,t){return typeof t=="bigint"?t.toString():t}var Jr=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Da(e){return new Jr(e)}function Qr(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function _a(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var eo="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Dn(e){return typeof e=="object"&&e!==null&&
!f.isArray(e)}function Oa(e){if(Dn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(Dn(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Ma=new h(["string","number","symbol"]);function za(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function _n(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function le(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Fa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Oe(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function La(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Xe(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Ht(e){return typeof e==
"string"?e:e?.message}function to(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function On(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Me(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Ht(e.inst?._zod.def?.error?.(e))??Ht(s?.(e))??Ht(t?.error?.(e))??Ht(n.customError?.(e))??Ht(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Ea(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Tp(e,n,r.value)}}function Je(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Wa(e,t,n){return Je(e,t,n,!1)}function Tp(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Je(this,t,n.bind(this))},set(r){
Je(this,t,r)}})}function Cp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Yr,_e=!1,Pp={configurable:!0,
get(){_e=!0}};function ce(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Yr!==e._zod){Yr=void 0;return}Yr=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Pp);let o=_e;_e=!1;try{let s=n(this);return _e?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),_e=_e||o,s}catch(s){throw delete this[t],
_e=_e||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Na(e,t,n,r){let o=Cp(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Za;var no={value:void 0,enumerable:!1},ja="captureStackTrace"in Error?Error:null;function Sp(e){let t=ja;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ja=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function _(e,t,n,r){let o={};function s(w){this.def=w,this.constr=g,this.traits=new h}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(w,x){if(w._zod){if(w._zod.traits.has(e))return}else{no.value=new s(x);try{Object.defineProperty(
w,"_zod",no)}finally{no.value=void 0}}if(w._zod.traits.add(e),t(w,x),a){let k=Object.getPrototypeOf(w),R=w._zod.constr.prototype,
C=k;for(;C&&C!==R;)C=Object.getPrototypeOf(C);let F=C??k;a.has(F)||(a.add(F),Ea(F,i))}let v=g.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in w||(w[k]=v[k].bind(w)))}let c=r?.Parent??Object;class m extends c{}Object.defineProperty(
m,"name",{value:e});function g(w){let x=r?.Parent?Sp(m):this;u(x,w);let v=x._zod.deferred;if(v){for(let R of v)R();x._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(x),x}return Object.defineProperty(g,"init",
{value:u}),Object.defineProperty(g,Symbol.hasInstance,{value:w=>r?.Parent&&w instanceof r.Parent?!0:w?._zod?.traits?.has(
e)}),Object.defineProperty(g,"name",{value:e}),g}var ge=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Za=globalThis).__zod_globalConfig??(Za.__zod_globalConfig={});var xt=globalThis.__zod_globalConfig;function ze(e){return e&&
Object.assign(xt,e),xt}function Ap(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ia,2)),e.message}function Ip(e){this._zod.
message=e}var Dp={get:Ap,set:Ip,enumerable:!0,configurable:!0},ro={value:void 0,enumerable:!1},Va=new WeakSet([Object.prototype,
Error.prototype]),Ua=(e,t)=>{e.name="$ZodError",ro.value=t,Object.defineProperty(e,"issues",ro),ro.value=void 0,Object.defineProperty(
e,"message",Dp);let n=Object.getPrototypeOf(e);Va.has(n)||(Va.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},ok=_("$ZodError",Ua),Yt=_("$\
ZodError",Ua,void 0,{Parent:Error});var Op=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new ge;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Me(c,i,ze())));throw eo(u,s?.callee??t),u}return a.
value};return t},Jt=Op(Yt),Mp=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Me(c,i,ze())));throw eo(u,
s?.callee??t),u}return a.value};return t},oo=Mp(Yt),zp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new ge;return s.issues.length?Ga(e,s.issues,o):{success:!0,data:s.value}},Qe=zp(
Yt);function Ga(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Me(o,n,ze()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Fp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Ga(e,s.issues,o):{success:!0,data:s.value}},so=Fp(
Yt);var Ka=/^[\s\S]{0,}$/;var io=/^-?\d+(?:\.\d+)?$/,qa=/^(?:true|false)$/i;var Ya={major:4,minor:6,patch:7};var Q=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ya;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let m=Oe(a),g;for(let w of u){if(w._zod.def.when){if(La(a)||!w._zod.def.when(a))continue}else if(m)continue;
let x=a.issues.length,v=w._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new ge;if(g||v instanceof Promise)g=
(g??Promise.resolve()).then(async()=>{await v,a.issues.length!==x&&(On(a.issues,x,e),m||(m=Oe(a,x)))});else{if(a.issues.
length===x)continue;On(a.issues,x,e),m||(m=Oe(a,x))}}return g?g.then(()=>a):a},i=(a,u,c)=>{if(Oe(a))return a.aborted=!0,
a;let m=s(u,o,c);if(m instanceof Promise){if(c.async===!1)throw new ge;return m.then(g=>e._zod.parse(g,c))}return e._zod.
parse(m,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let m=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(g=>i(g,a,u)):i(m,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new ge;return c.then(m=>s(m,o,u))}return s(c,o,u)}}},{get"~standard"(){
return Wa(this,"~standard",Wp(this))},set"~standard"(e){Je(this,"~standard",e)}}),Qa=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Me(n,t,ze()))}:{value:e.value};async function Ep(e,t){let n={async:!0};return Qa(await e._zod.run({value:t,issues:[]},
n),n)}function Wp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return Qa(r,n)}catch{}return Ep(e,t)},vendor:"zod",version:1}}var eu=_("$ZodString",(e,t)=>{Q.init(e,t),e._zod.pattern=t.
pattern??Ka,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var tu=_("$ZodNumber",(e,t)=>{Q.init(e,t),e._zod.pattern=io,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var nu=_("$ZodBoolean",(e,t)=>{Q.init(e,t),e._zod.pattern=qa,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Np(e,t){let n=to(e._zod.def.checks);if(!n.length)return;let r=l.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of to(e._zod.def.checks))if(a>u&&
c._zod.def.when(s)){let m=s.issues.length;return c._zod.check(s),s.issues[m].continue=!1,On(s.issues,m,e),s}}return o(s,
i)}}var Zp=e=>f.isArray(e)?e.length:-1;function Ja(e,t,n){e.issues.length&&t.issues.push(...Xe(n,e.issues)),t.value[n]=e.value}var ru=_("$ZodArray",(e,t)=>{Q.init(
e,t);let n=xt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!f.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,f(s.length),o):f(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],m=t.element._zod.run({value:c,issues:[]},o);if(m instanceof Promise)i.push(m.then(
g=>Ja(g,r,u)));else if(Ja(m,r,u),a&&m.issues.length!==0&&Oe(m))break}return i.length?Promise.all(i).then(()=>r):r},Np(e,
Zp)});function Mn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Xe(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var jp=[];function Bp(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:jp,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Fa(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new h(t),numKeys:t.length,optionalKeys:new h(
s)}}function Vp(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,m=c.def.type,g=c.optin,w=c.optout,x=0;for(let v in t){
if(i&&n.issues.length!==x){if(Oe(n,x))break;x=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){m==="never"&&a.push(
v);continue}if(m==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
R=>Mn(R,n,v,t,g,w))):Mn(k,n,v,t,g,w)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var ou=_("$ZodObject",(e,t)=>{Q.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let m={...r};return Object.defineProperty(t,"shape",{value:m}),
c.raw=m,m};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Da(()=>Bp(t));ce(e,"propValues",c=>{let m=c.def.shape,
g={};for(let w in m){let x=m[w]._zod;if(x.values){Object.prototype.hasOwnProperty.call(g,w)||_a(g,w,new h);for(let v of x.
values)g[w].add(v);x.optin!==void 0&&g[w].add(void 0)}}return g});let s=Dn,i=t.catchall,a,u=xt.memoizer;u?.attach(e),e._zod.
parse=(c,m)=>{a??(a=o.value);let g=c.value;if(!s(g))return c.issues.push({expected:"object",code:"invalid_type",input:g,
inst:e}),c;c.value=u?u.alloc(e,c,{},m):{};let w=[],x=a.shape,v=m?.abortEarly,k=c.issues.length;for(let R of a.allKeys){if(v&&
c.issues.length!==k){if(Oe(c,k))break;k=c.issues.length}if(R==="__proto__")continue;let C=x[R],F=C._zod.optin,q=C._zod.optout,
Ne=C._zod.run({value:g[R],issues:[]},m);Ne instanceof Promise?w.push(Ne.then(bl=>Mn(bl,c,R,g,F,q))):Mn(Ne,c,R,g,F,q)}return i?
Vp(w,g,c,m,o.value,e,v===!0):w.length?Promise.all(w).then(()=>c):c}});var su=_("$ZodRecord",(e,t)=>{Q.init(e,t);let n=xt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Oa(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new h;for(let m of a)if(typeof m=="string"||typeof m=="number"||typeof m=="symbol"){
if(u.add(typeof m=="number"?m.toString():m),m==="__proto__")continue;let g=t.keyType._zod.run({value:m,issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(g.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:g.issues.map(v=>Me(v,o,ze())),input:m,path:[m],inst:e});continue}let w=g.value;if(w===
"__proto__")continue;let x=t.valueType._zod.run({value:s[m],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.
length&&r.issues.push(...Xe(m,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Xe(m,x.issues)),r.value[w]=
x.value)}let c;for(let m in s)if(!u.has(m))if(t.mode==="loose"){if(m==="__proto__")continue;r.value[m]=s[m]}else c=c??[],
c.push(m);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&io.test(c)&&m.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(m=v)}if(m.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>Me(v,o,ze())),input:c,path:[c],inst:e});continue}let w=m.value;if(w==="__proto__")continue;
let x=t.valueType._zod.run({value:s[c],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.length&&r.issues.push(
...Xe(c,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Xe(c,x.issues)),r.value[w]=x.value)}u&&u.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var iu=_("$ZodEnum",(e,t)=>{Q.init(e,t);let n=Xr(t.entries),r=new h(n);e._zod.values=r,ce(e,"pattern",o=>{let s=Xr(o.def.
entries).filter(i=>Ma.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>za(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function Xa(e,t){return e.value=t.issues.length?void 0:t.value,e}var au=_("$ZodOptional",(e,t)=>{Q.init(e,t),ce(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ce(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new h([...r,void 0]):void 0}),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${Qr(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Xa(n,s)):Xa(
n,o)}return t.innerType._zod.run(n,r)}});var uu=_("$ZodNullable",(e,t)=>{Q.init(e,t),ce(e,"optin",n=>n.def.innerType._zod.optin),ce(e,"optout",n=>n.def.innerType.
_zod.optout),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Qr(r.source)}|null)$`):void 0}),
ce(e,"values",n=>n.def.innerType._zod.values?new h([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function lu(e){return e.checks&&(e.checks=[...e.checks]),e}function cu(e,t){return new e(lu({type:"string",...le(t)}))}function du(e,t){return new e(lu({type:"number",checks:[],...le(t)}))}function mu(e,t){return new e({type:"boolean",...le(t)})}var ye=_("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Q.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Je(this,"with",e)},parse(e,t){return Jt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return oo(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Qe(this,e,t)},safeParseAsync(e,t){return so(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return _n(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Kp=_("ZodMiniString",
(e,t)=>{eu.init(e,t),ye.init(e,t)});function O(e){return cu(Kp,e)}var qp=_("ZodMiniNumber",(e,t)=>{tu.init(e,t),ye.init(e,t)});function M(e){return du(qp,e)}var Hp=_("ZodMiniBoolean",(e,t)=>{nu.init(e,t),ye.init(e,t)});function zn(e){return mu(Hp,e)}var Yp=_("ZodMiniArray",(e,t)=>{ru.init(e,t),ye.init(e,t)});function Fe(e,t){return new Yp({type:"array",element:e,...le(
t)})}var Jp=_("ZodMiniObject",(e,t)=>{ou.init(e,t),ye.init(e,t),Na(e,"shape",n=>n._zod.def.shape,!1)});function U(e,t){let n={
type:"object",shape:e??{},...le(t)};return new Jp(n)}var pu=_("ZodMiniRecord",(e,t)=>{su.init(e,t),ye.init(e,t)});function be(e,t,n){return!t||!t._zod?new pu({type:"record",
keyType:O(),valueType:e,...le(t)}):new pu({type:"record",keyType:e,valueType:t,...le(n)})}var Xp=_("ZodMiniEnum",(e,t)=>{iu.init(e,t),ye.init(e,t),e.options=[...e._zod.values]});function Fn(e,t){let n=f.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Xp({type:"enum",entries:n,...le(t)})}var Qp=_("ZodMiniOptional",(e,t)=>{au.init(e,t),ye.init(e,t)});function ao(e){return new Qp({type:"optional",innerType:e})}var ef=_("ZodMiniNullable",(e,t)=>{uu.init(e,t),ye.init(e,t)});function Le(e){return new ef({type:"nullable",innerType:e})}function we(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function uo(e){let t=2166136261;for(let n=0;n<e.length;n++)t=l.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var fu=8e3,Ln=()=>PropertiesService.getDocumentProperties(),En="meguri.state",mo="meguri.fit";var hu="moved to the script",Xt=null,ee=null;function Wn(){return Xt??(Xt=Ln()?.getProperty(En)===hu),Xt}function Nn(){let e=Ln();return e===null||Wn()?PropertiesService.getScriptProperties():e}var Zn=/^parts:([ab]):(\d+):(\w+)$/,gu=(e,t,n)=>`${e}.${t}${n}`;function Qt(e){if(ee)return co(ee,e);let t=Ln(),n=t?.getProperty(
e)??null;e===En&&(Xt??(Xt=n===hu));let r=Nn();return(t===null||Wn())&&(n=r.getProperty(e)),Zn.test(n??"")?co(r.getProperties(),
e):n}var yu=e=>co(ee??Nn().getProperties(),e);function co(e,t){let n=e[t]??null,r=Zn.exec(n??"");if(!r)return n;let[,o,s,
i]=r,a=f.from({length:d(s)},(u,c)=>e[gu(t,o,c)]??"").join("");return uo(a)===i?a:null}function vt(e,t){tf(Nn(),e,t)}function tf(e,t,n){
let r=nf(n);if(r.length<=fu){lo(e,{[t]:r});return}let s=Zn.exec((ee?ee[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.
match(new RegExp(`.{1,${fu}}`,"gs"))??[];lo(e,Object.fromEntries(i.map((a,u)=>[gu(t,s,u),a]))),lo(e,{[t]:`parts:${s}:${i.
length}:${uo(r)}`})}function lo(e,t){let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),
ee&&Object.assign(ee,t)}var nf=e=>e.replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);
function jn(e){let t=Nn(),n=Zn.exec((ee?ee[e]:t.getProperty(e))??"");if(t.deleteProperty(e),ee&&delete ee[e],Ln()?.deleteProperty(
e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var wu="meguri.headers",rf=60,of=we(()=>be(O(),be(O(),O())));function po(){let e=Qt(wu);try{return Jt(of(),JSON.parse(e??
"{}"))}catch{return{}}}function xu(e,t){let n=po(),r=JSON.stringify({...n,[e]:t});r!==JSON.stringify(n)&&vt(wu,r)}function vu(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=rf&&(n[r]=s)}
return n}function $u(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Bn=class{constructor(t){T(this,"timeZone",t);T(this,"format");T(this,"offsetByQuarter",new p);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=l.round(n/1e3),o=l.floor(r/60),s=l.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?l.min(...s):n-
r)}offsetAt(t){let n=l.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=d(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-l.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var ku="meguri.column",Ee=class{constructor(t){T(this,"state",t);T(this,"spreadsheet",SpreadsheetApp.getActive());T(this,
"known",null);T(this,"sheetsByName",null);T(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Bn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new p(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new p([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new p([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=Ae[t];return this.find(
t,t in Kt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=oe[t];return this.find(t,t in $n?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=Ae[t],o=this.readCells(n),s=he(r,o.values),i=this.state.columns[t]??[],u=Sa(r,s.places).
some(m=>i.includes(m))?Aa(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>De(this);return Ie(
r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(ku).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return xu(t,vu(o,r)),o}catch{return $u(po()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var sf=366;function Ru(e,{reps:t,problems:n}){let r=new st;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)z(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=z(o,s,n),{day:c,
untilDay:m,start:g,end:w}=a;if(u===null||c===null)continue;let x=m??c,v={start:g??0,end:w??1440},k=x<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||x-c>sf){let R={row:i,field:k??"untilDay"},C=k===null?"outOfBounds":"endBeforeStart";n.push(
Ze(e,R,{code:C,detail:a.text,rowLeftOut:!0}));continue}for(let R=c;R<=x;R++)r.add(u,R,v)}return r}function en(e,t){if(e===null||t===null)return"none";let n={lat:e,lng:t};return Yo(n)?"swapped":Jn(n)?n:"impossible"}function Tu(e,t){let n=new p,r=e.tables.prices;if(!r)return n;let o={...$e(t.customers),table:r},s={...Ct(t.products),table:r};
for(let i of r.rows){let a=z(o,i,e.problems),u=z(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:m}=i.
record,g={customerId:a,productId:u,unitPrice:c,from:m};n.set(a,[...n.get(a)??[],g])}return n}function Cu(e,t){let n=e.tables.
proposals;if(!n)return;let r={...$e(t.customers),table:n},o={...Ct(t.products),table:n},s={...Pt(t.reps),table:n,rowLeftOut:!1};
for(let i of n.rows){let a=z(r,i,e.problems),u=z(o,i,e.problems);if(a===null||u===null)continue;let{id:c,day:m,reason:g,
outcome:w,outcomeDay:x,againOn:v,note:k}=i.record,R=z(s,i,e.problems)??e.customers.get(a)?.record.repId??"",C={id:c,day:m,
customerId:a,repId:R,productId:u,reason:g,outcome:w,outcomeDay:x,againOn:v,note:k};e.proposals.push({row:i.row,record:C})}}
function Pu(e,t){let n=e.tables.quotes;if(!n)return[];let r={...$e(t.customers),table:n};return n.rows.flatMap(o=>{let{row:s,
record:i}=o,a=z(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(i.productId),c=u&&"id"in
u?u.id:"",m=i.description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:m,quantity:i.
quantity}}]})}function Su(e){let t=A(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return af(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function af(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var uf=150,lf=1,cf=1e3;function Au(e){let t=A(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>df(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function df(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<lf||o>uf)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=cf?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var tn=(e,t)=>n=>{let r=d(A(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},We=(e,t)=>n=>{
let r=tn(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},et=e=>e.trim(),mf=e=>e.trim()===""?"":Su(
e).number??"registrationMalformed",pf={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},ff=e=>pf[A(e).toLowerCase()]??
"unknownChoice",hf=e=>e.trim().length<=10?e.trim():"outOfBounds",Ou=e=>{let{windows:t,problems:n}=ot(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},gf=e=>e.trim()===""?null:
Ou(e),yf=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(A(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return l.abs(n)<=90&&l.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},bf=e=>Au(e)??"speedsNotUnderstood",wf=e=>ue(e)??"weekdaysNotUnderstood",xf=e=>{let t=bt.parse(e,"ja");return"value"in
t?t.warning??null:null},vf=e=>{let t=bt.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},fo=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},Iu=e=>fo(A(e).
trim())??"timeNotUnderstood",Du=e=>{let[t,n]=A(e).trim().split(/\s+/),r=ue(t??""),o=fo(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},$f=e=>{let[t,n]=A(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=fo(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},kf=e=>{let t=A(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},_u=e=>{let t=A(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},nn={language:{initial:"日本語",initialEnglish:"Englis\
h",read:kf},workingHours:{initial:"09:00-18:00",read:Ou},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:wf},
lunch:{initial:"12:00-13:00",read:gf,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:vf,doubt:xf},usualIntervalDays:{initial:"14",read:We(1,366)},usualVisitMinutes:{initial:"20",read:tn(
1,600)},startAddress:{initial:"",read:et},startPosition:{initial:"",read:yf},managerEmail:{initial:"",read:et},plannerSeconds:{
initial:"10",read:tn(.1,120)},planWeeks:{initial:"1",read:We(1,4)},detourFactor:{initial:"1.35",read:tn(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:bf},learnsTravel:{
initial:"する",initialEnglish:"yes",read:_u},googleTravel:{initial:"しない",initialEnglish:"no",read:_u},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Du},refreshDueAt:{initial:"6:00",read:Iu},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Du},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:$f},companyName:{initial:"",
read:et},companyAddress:{initial:"",read:et},companyPhone:{initial:"",read:et},registrationNumber:{initial:"",read:mf},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:ff},quotePrefix:{initial:"Q",read:hf},quoteValidDays:{initial:"30",read:We(
1,366)},quoteTerms:{initial:"",read:et},leadDays:{initial:"1",read:We(0,60)},followUpDays:{initial:"7",read:We(0,90)},claimDays:{
initial:"3",read:We(1,90)},nudgeFactor:{initial:"1.5",read:tn(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:et},dailyReportAt:{initial:"18:00",read:Iu},newProductDays:{
initial:"90",read:We(0,1e3)},proposalLaterWeeks:{initial:"4",read:We(1,52)}},ho=Object.keys(nn);function Rf(){return Object.fromEntries(ho.map(e=>[e,nn[e].read(nn[e].initial)]))}function Tf(e,t){let{read:n,doubt:r}=nn[e],
o=n(t);return typeof o=="string"&&Sf(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var Cf=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],Pf=["unknownChoice","registrationMalformed","out\
OfBounds"];function Sf(e,t){return Cf.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||Pf.includes(t)}function Af(e){let t=e.trim();for(let n of ho)if(["ja","en"].some(o=>j(o).settings[n].label===t)||n===
t)return n;return null}function Mu(e){let t=Rf(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new h,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,m=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:m,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Af(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:u,mayBeEmpty:c}=nn[a];if(i.value===""&&u!==""&&!c)continue;let m=Tf(
a,i.value);if("problem"in m){o(s,"value",m.problem,i.value);continue}Object.assign(t,{[a]:m.value}),m.doubt&&o(s,"value",
m.doubt.code,m.doubt.detail)}return{settings:t,problems:n}}var go={calibration:null,knownLegs:new p,fits:null};function zu(e,t,n=go){let{settings:r,problems:o}=Mu(e.settings),s=[...o];
for(let g of Object.keys(e))s.push(...e[g]?.problems??[]);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:
e.settings,a={language:i,settings:{...r,language:i},travel:cn(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new p,customers:new p,
products:new p,visits:[],orders:[],cases:[],prices:new p,quotes:[],proposals:[],busy:new st,problems:s};If(a);let u=new ve(
e.reps);_f(a,u);for(let{row:g,record:w}of e.products.rows)a.products.set(w.id,{row:g,record:{...w,unitPrice:w.unitPrice??
0,taxRate:w.taxRate??10}});a.busy=Ru(e.busyTimes,{reps:u,problems:s});let c=new ve(e.customers);Ff(a,{customers:c,reps:u});
let m=new ve(e.products);return Lf(a,{customers:c,products:m}),Ef(a,c),a.prices=Tu(a,{customers:c,products:m}),a.quotes=
Pu(a,{customers:c,products:m}),Cu(a,{customers:c,products:m,reps:u}),a}function If(e){let t=e.tables.reps,n=["startLat",
"startLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==
null||(s.startLng??null)!==null;r&&i&&Fu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){
let{startLat:i,startLng:a,workingHours:u,...c}=s,m=en(i,a),g=u[0],w={...c,startPosition:typeof m=="string"?e.settings.startPosition:
m,workingHours:g?{start:g.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:w})}}var Df={
sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function _f(e,t){let n=e.tables.customers,{problems:r}=e,o={...Pt(t),table:n};
Of(e);for(let s of n.spoiled)z(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=z(o,s,r);if(u===null)continue;let c=en(
a.lat,a.lng),{lat:m,lng:g,reorderState:w,mergedInto:x,preferredWeekday:v,...k}=a,R={...k,repId:u,status:a.status??"activ\
e",visitIntervalDays:a.visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:v===
null?null:Df[v]};e.customers.set(a.id,{row:i,record:R})}}function Of(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(
o=>t.places[o]===void 0);for(let o of r){let s=fe.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,
header:s};e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[
...t.rows,...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=en(s.lat??null,s.lng??null)==="none";
(i||!a)&&Fu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Fu(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=en(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&zf(i,a),m=Mf[u],g={row:n,field:o[c?1:0]},w={code:m,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(Ze(t,g,w))}var Mf={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},zf=(e,t)=>l.
abs(e)<=90&&(e!==0||t!==0);function Ff(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...$e(t),table:r},
i={...Pt(n),table:r};for(let a of r.spoiled)z(s,a,o),z(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,m=z(s,a,o),g=z(
i,a,o);if(m===null||g===null)continue;let{done:w,planMark:x,customerName:v,...k}=c,R={...k,day:c.day,status:c.status,customerId:m,
repId:g};e.visits.push({row:u,record:R,ticked:w,planMark:x,source:a})}}function Lf(e,t){let n=e.tables.orders,{problems:r}=e,
o={...$e(t.customers),table:n},s={...Ct(t.products),table:n,rowLeftOut:!1};for(let i of n.spoiled)z(o,i,r),z(s,i,r);for(let i of n.
rows){let{row:a,record:u}=i,c=z(o,i,r),m=z(s,i,r)??"";if(c===null)continue;let g=u.amount??u.quantity*u.unitPrice,w=u.taxRate??
e.products.get(m)?.record.taxRate??10,x={...u,day:u.day,customerId:c,productId:m,quantity:u.quantity,unitPrice:u.unitPrice,
taxRate:w,amount:g};e.orders.push({row:a,record:x})}}function Ef(e,t){let n=e.tables.cases,{problems:r}=e,o={...$e(t),table:n};
for(let s of n.spoiled)z(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=z(o,s,r);if(u===null)continue;let c={...a,customerId:u,
opened:a.opened,kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??
"open"};e.cases.push({row:i,record:c})}}function Lu(e){let t=fe[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return Ie(t,{name:t.tab.ja,values:n},he(t,n))}var Wf=we(()=>{let e=Fe(M());return U({key:O(),model:U({hazard:U({logistic:U({intercept:M(),coefficients:e,means:e}),trees:Fe(
U({feature:e,limit:e,left:e,value:e}))}),life:U({k:M(),r:M(),alpha:M(),a:M(),b:M()}),widths:U({short:M(),long:M()})})})}),
$t,Nf=null,Eu={find(e){return $t===void 0&&($t=Zf()),$t?.key===e?$t.model:null},keep(e,t){$t={key:e,model:t},Nf=$t}};function Zf(){let e=yu(mo);if(e===null)return null;try{let t=Qe(Wf(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var yo=e=>A(e).trim(),Vn=e=>e.lat===null&&e.lng===null;function Wu(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>Vn({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&Vn(o)?o.address:"")];return[...new h(r.map(yo).filter(
o=>o!==""))]}function Nu(e,t){if(t.size===0)return;let n=i=>t.get(yo(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&Vn({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new p;for(let{row:i,record:a}of o.customers.
rows){let u=e.customers.get(a.id)?.record,c=Vn(a)?t.get(yo(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,c.state===
"found")s.set(i,null);else{let m=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:m,address:a.address})}}
Bf(e,s)}var jf=["noPosition","addressNotFound","addressVague"];function Bf(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!jf.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(Ze(n,{row:r,field:"address"},s))}}function wo(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function xo(e,t){let n=[],r=new p;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=Gf(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function Gf(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var Hf=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function vo(e,t){return jt(t)?t.formula:X(t)?e.dates.toDate(
t):typeof t=="string"&&Hf.test(t)?`'${t}`:t}var Yf=300;function Zu(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=l.max(t-o,Yf);e.insertRowsAfter(o,s),Jf(e,o)}function Jf(e,t){Xf(e,t,{first:t+1,count:e.getMaxRows()-t})}function Xf(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function tt(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;Zu(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>vo(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var th="_meguri_places",nh=30,rh=["found","notFound","vague"];function oh(e,t){let n=e.sheets.get(th);if(!n)return{places:new p,
rows:0};let r=n.getDataRange().getValues(),o=new p;for(let[s,i,a,u,c]of r){if(!(d(i)>t-nh&&d(i)<=t)||s===""||!rh.includes(
String(a)))continue;let g=a==="found"?{lat:d(u),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:g})}return{
places:o,rows:r.length}}function ju(e,t,n){Wu(t).length!==0&&Nu(t,oh(e,n).places)}var sh=1e6,ih=10;function Bu(e,t,n){let r=e.findTable(t);if(!r||r.getMaxRows()*r.getMaxColumns()<sh)return e.readTable(t);
let o=Ae[t],s=r.getRange(1,1,ih,r.getMaxColumns()).getValues().map(x=>x.map(v=>e.toCell(v))),i=he(o,s),a=n.flatMap(x=>i.
places[x]??[]);if(a.length<n.length)return e.readTable(t);let u=l.min(...a),c=l.max(...a)-u+1,m=f.from({length:u},()=>""),
w=r.getRange(1,u+1,r.getMaxRows(),c).getValues().map(x=>[...m,...x.map(v=>e.toCell(v))]);return w[i.headerRow-1]=s[i.headerRow-
1],Ie(o,{name:r.getName(),values:w},i)}var ah=10,Vu=["id","day","customerId"];function Uu(e,t,n){let r=e.findTable(t);if(!r)return null;let o=Ae[t],s=r.getLastRow(),
i=r.getMaxColumns(),a=(x,v,k=1,R=i)=>v<=0?[]:r.getRange(x,k,v,R).getValues().map(C=>C.map(F=>e.toCell(F))),u=a(1,l.min(ah,
l.max(1,s))),c=he(o,u);u.length=l.min(u.length,c.headerRow);let m=uh(c.places),g=m?a(c.headerRow+1,s-c.headerRow,m.first+
1,m.count):[];for(let x=c.headerRow+1;x<=s;x++)u.push([]);if(n){let x=l.max(n.first,c.headerRow+1);a(x,l.min(n.last,s)-x+
1).forEach((v,k)=>{u[x-1+k]=v})}let w=Ie(o,{name:r.getName(),values:u},c);lh(w,g,m?.first??0);for(let x of new h([w.lastRow,
(n?.first??0)-1]))x>w.headerRow&&u[x-1]?.length===0&&(u[x-1]=a(x,1)[0]??[]);return w}function uh(e){let t=Vu.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=l.min(...t);return{first:n,count:l.max(...t)-n+1}}function lh(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{Vu.some(u=>{let c=e.places[u],m=c===void 0?"":o[c-n]??"";return m!==""&&m!==!1})&&(e.lastRow=l.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function Gu(e){let t=new p;for(let[n,r]of e){let o=new p;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var ch=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function Ku(e,t){let n=new p;for(let r of e.split(";")){let[,o,s,
i,a]=ch.exec(r)??[];if(o===void 0||d(a)<t)continue;let u=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:u,askedOn:d(
a)})}return n}var dh="_meguri_roads",mh=30;function ph(e,t){let n=new p,r=e.sheets.get(dh);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=Ku(String(i??""),t-mh+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function qu(e,t,n){t.settings.googleTravel&&fh(t,ph(e,n).asked)}function fh(e,t){let{calibration:n}=e.travel;e.travel=cn(
e.settings,{calibration:n,knownLegs:Gu(t)})}var rn=class extends Error{constructor(n){super(`missing tab ${n}`);T(this,"tab",n)}};function hh(e){return{...go,calibration:e.
state.calibration??null,fits:Eu}}var $o=Object.keys(fe),Hu=Object.keys(Kt),gh=[...$o,"busyTimes","proposals"],XS=[...$o,
...Hu];function Yu(e,t=gh,{tails:n={},onlyColumns:r={},late:o=[]}={}){let s=c=>{let m=n[c];if(m!==void 0)return Uu(e,c,m);
if(!t.includes(c))return;let g=r[c];return g?Bu(e,c,g):e.readTable(c)},i={};for(let c of $o){let m=s(c);if(m===null)throw new rn(
fe[c].tab[De(e)]);i[c]=m??Lu(c)}for(let c of Hu){let m=s(c);m&&(i[c]=m)}for(let c of o){let m=we(()=>e.readTable(c)??void 0);
Object.defineProperty(i,c,{get:m})}let a=zu(i,e.sheetIds(),hh(e)),{today:u}=on(e);return ju(e,a,u),qu(e,a,u),a}function on(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var yh=["visits","customers","reps","settings"];function ko(e,t,n={}){try{return Yu(e,t,n)}catch(r){if(r instanceof rn)return null;
throw r}}var Un=e=>ko(e,yh);var Ro=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var Gn=3,bh=we(()=>U({job:Fn(Ro),by:O(),since:O()})),wh=we(()=>U({version:M(),storeLayout:M(),todayLayout:M(),tabs:be(O(),
M()),columns:be(O(),Fe(O())),adopting:be(O(),Fe(O())),importing:zn(),jobCount:M(),currentSlot:Le(M()),running:Le(bh()),lastRuns:be(
O(),O()),lastJob:Le(U({job:Fn(Ro),at:O(),by:O(),slot:M(),undone:zn()})),pending:Le(U({kind:Fn(["job","undo"]),slot:M(),token:ao(
O()),maxRows:be(O(),M())})),making:Le(U({id:M(),name:O()})),taps:Fe(U({id:O(),slot:M()})),mailed:Fe(O()),calibration:ao(
Le(U({addedMinutes:M(),factor:M(),legs:M()}))),mailing:Le(O()),hasSampleData:zn()})),qn=class extends Error{constructor(n){
super(`workbook version ${n}`);T(this,"version",n)}};var Kn=()=>({version:Gn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},importing:!1,jobCount:0,currentSlot:null,
running:null,lastRuns:{},lastJob:null,pending:null,making:null,taps:[],mailed:[],mailing:null,hasSampleData:!1});function xh(){
return vh(Qt(En))}function vh(e){let t=e===null?null:$h(e);if(typeof t!="object"||t===null)return Kn();let{version:n}=t;
if(typeof n=="number"&&n>Gn)throw new qn(n);let r=n===1?1:Gn,o=Qe(wh(),{...Kn(),storeLayout:r,todayLayout:1,...t,version:Gn});
return o.success?o.data:Kn()}function kt(){try{return xh()}catch(e){if(e instanceof qn)return Kn();throw e}}function $h(e){try{return JSON.parse(e)}catch{return null}}var kh=["customers","visits","reps","settings"],Rh=["customers","orders","reps","settings"],Th=["customers","reps","sett\
ings"],Ch=["id","day","customerId","productId","quantity","unitPrice","amount"],Ju={ORDER_PROBABILITY:7,EXPECTED_SALES:28};
function xe(e,t,n){let r=new Ee(kt()),o=ko(r,Ph(e),{onlyColumns:{orders:Ch}});if(!o)throw new ne(j(De(r)).outcome.notSetUp);
let s=Sh(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?vo(r,a):a;return f.isArray(s)?s.map(a=>a.map(i)):
i(s)}function Ph(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?Rh:e==="TRAVEL_MINUTES"||e===
"DIRECTIONS_LINK"?Th:kh}function Sh(e,{book:t,team:n,customer:r,second:o}){let{today:s}=on(t);switch(e){case"NEXT_VISIT":
return Ve(r,gs(n,s));case"LAST_VISIT":return Ve(r,bs(n));case"VISIT_STATUS":return Ve(r,ws(n,s));case"NEXT_ORDER":return Ve(
r,xs(n,vn(n,s)));case"ORDER_PROBABILITY":{let i=dr(n,o,Ju.ORDER_PROBABILITY);return Ve(r,vs(n,vn(n,s),i))}case"EXPECTED_\
SALES":{let i=dr(n,o,Ju.EXPECTED_SALES);return Ve(r,$s(n,vn(n,s),i))}case"TRAVEL_MINUTES":return Ih(n,r,o);case"DIRECTIO\
NS_LINK":return Rs(n,Ah(r))}}var Ah=e=>(f.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");function Ih(e,t,n){
let r=ks(e);if(!f.isArray(t)&&!f.isArray(n))return r(String(t),String(n));let o=u=>f.isArray(u)?u.map(c=>String(c[0]??"").
trim()):[String(u)],[s,i]=[o(t),o(n)],a=(u,c)=>u.length===1?u[0]:u[c]??"";return f.from({length:l.max(s.length,i.length)},
(u,c)=>{let[m,g]=[a(s,c),a(i,c)];return[m===""||g===""?"":lr(()=>r(m,g))]})}function Xu(e,t){return xe("NEXT_VISIT",e)}function Qu(e,t){return xe("LAST_VISIT",e)}function el(e,t){return xe("VISIT_\
STATUS",e)}function tl(e,t){return xe("NEXT_ORDER",e)}function nl(e,t,n){return xe("ORDER_PROBABILITY",e,t)}function rl(e,t,n){
return xe("EXPECTED_SALES",e,t)}function ol(e,t){return xe("TRAVEL_MINUTES",e,t)}function sl(e){return xe("DIRECTIONS_LI\
NK",e)}var Dh=31,_h=e=>Object.values(Mr.absent).includes(e.trim());function Oh(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:_h(t.
result)?"missed":"done"}function il(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Oh(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=Mh(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Mh(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+Dh;i++)if(!fs(r,i)&&ps(e,o,i))return i;return null}function al(e,t){let{rows:n,spoiled:r}=e.tables.visits,o=new h(e.visits.map(({row:a})=>a)),s=[...n,...r].filter(({row:a})=>!o.
has(a)),i=new p(s.map(({row:a,record:u})=>[u.id,{row:a,record:u}]));return t.flatMap(({entries:a})=>a.flatMap(u=>{let c=i.
get(u.visitId);if(!c)return[];let{row:m,record:g}=c,w={};u.done&&g.done===!1&&(w.done=!0);for(let x of["result","note"])
u[x]!==""&&g[x]!==void 0&&u[x]!==g[x]&&(w[x]=u[x]);return Object.keys(w).length===0?[]:(Object.assign(g,w),[{row:m,cells:wo(
Gt,w,e.language)}])}))}function ul(e,t,n,r){let o=il(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=wo(
Gt,o,e.language);if(o.status!==void 0){let i=o.status==="done";t.ticked!==i&&(s.done=i),t.ticked=i}return s}function Hn(e){let t=(r,o)=>r[Ce("today",o)]??"",n=(r,o)=>G(t(r,o));return e.flatMap((r,o)=>o<oe.today.headerRow||V(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function ll(){return(Wn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var nt=class extends Error{constructor(n){super(`${n} was changed meanwhile`);T(this,"tab",n)}};function cl(e,t,n){for(let r of n)
r.kind==="table"&&zh(e,t,r)}function zh(e,t,n){let r=t.tables[n.table],o=e.findTable(n.table);if(!r||!o||n.rows.length===
0)return;let s=n.rows.map(({row:x})=>x),i=l.max(1,l.min(...s)-1),a=l.min(l.max(...s),o.getMaxRows()),u=r.values[0]?.length??
0;if(u===0)return;if(u>o.getMaxColumns())throw new nt(r.tab);let c=Fh(n,r.places),m=(x,v)=>v<1||o.getRange(x,1,v,u).getValues().
every((k,R)=>{let C=r.values[x-1+R]??[];return c.every(F=>Lh(e.toCell(k[F]),C[F]??""))}),g=r.values[i-1]??[],w=i<=r.headerRow||
c.some(x=>!V(g[x]??""));if(!m(i,a-i+1)||!w&&!m(r.headerRow,1))throw new nt(r.tab)}function Fh(e,t){return[...new h(["id",
"key",...e.rows.flatMap(({cells:r})=>Object.keys(r))])].flatMap(r=>t[r]??[])}var Lh=(e,t)=>Vr(e,t)||V(e)&&V(t);var PI={protectedColumns:new h,remembered:new h};var dl=e=>`today:${e}`;var Eh=1e4,Wh=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function pl(e){
let t=kt(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Wh(o)&&officeEdit(
e,o),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&Co(e,Ce("today","proposalOutcome")+1)&&officeEdit(
e,o);let s=ll();if(s.tryLock(Eh))try{let i=new Ee(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?Vh(
i,e,a):Nh(i,n,e,a),SpreadsheetApp.flush()}catch(i){if(!(i instanceof nt))throw i}finally{s.releaseLock()}}var Co=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function Nh(e,t,n,r){let o=a=>Co(n,Ce("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Hn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=Un(
e);for(let a of s){let u=i?.visits.find(({record:m})=>m.id===a.visitId);if(!i||!u)continue;let c={};o("done")&&(c.done=a.
done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),fl(e,{team:i,visit:u,input:c},()=>Bh(e,t,a,u))}if(i)for(let a of al(
i,[{entries:s}]))To(e,i,a)}function fl(e,{team:t,visit:n,input:r,texts:o},s){let i=ul(t,n,r,on(e));i&&vt(ml,JSON.stringify(
{id:n.record.id,cells:i,texts:o})),s(),i&&(Zh(e,t,n,i),SpreadsheetApp.flush(),jn(ml))}function Zh(e,t,n,r){try{To(e,t,{row:n.
row,cells:r})}catch(o){if(!(o instanceof nt))throw o;let s=Un(e),i=s?.visits.find(({record:a})=>a.id===n.record.id);s&&i&&
To(e,s,{row:i.row,cells:r})}}var ml="meguri.following";function To(e,t,n){cl(e,t,[{kind:"table",table:"visits",rows:[n]}]);let r=e.findTable("visits");r&&jh(e,r,n,t.tables.visits.
places)}function jh(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=xo([n],r);for(let a of i)
s(a)||tt(e,t,a);for(let a of i)s(a)&&tt(e,t,a)}function Bh(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=Ce("today","done")+1;tt(e,t,{row:n.row,column:s,values:[[o]]})}function Vh(e,t,n){let r=Un(e);if(!r)return;let{places:o}=r.
tables.visits,s=i=>o[i]!==void 0&&Co(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.visits){if(i.
row<n.first||i.row>n.last)continue;let a=["result","note"].filter(s),u=Uh(i,s);fl(e,{team:r,visit:i,input:u,texts:a},()=>Gh(
e,i,a))}}function Uh(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="planned"),{status:n}}
return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function Gh(e,{record:t},n){let r=Kh(e,t);if(!r)return;let{entry:o,show:s}=r,i=t.status==="done";o.done!==i&&s("done",i);
for(let a of n)o[a]!==t[a]&&s(a,t[a])}function Kh(e,{id:t,repId:n}){let r=e.find(dl(n),[]);if(!r)return null;let o=Hn(e.
readCells(r).values).find(({visitId:i})=>i===t);return o?{entry:o,show:(i,a)=>tt(e,r,{row:o.row,column:Ce("today",i)+1,values:[
[a]]})}:null}function Po(e){let t=SpreadsheetApp.getUi(),{menu:n}=j(qh(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
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
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function qh(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":De(new Ee(kt()))}function hl(e){Po(e)}function gl(e){Po(e)}function yl(e){pl(e)}return Tl(Hh);})();

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
