// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var Vt=Object.defineProperty;var Wu=Object.getOwnPropertyDescriptor;var Nu=Object.getOwnPropertyNames;var Zu=Object.prototype.hasOwnProperty;var ju=(e,t,n)=>t in e?Vt(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Bu=(e,t)=>{for(var n in t)Vt(e,n,{get:t[n],enumerable:!0})},Vu=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Nu(t))!Zu.call(e,o)&&o!==n&&Vt(e,o,{get:()=>t[o],enumerable:!(r=Wu(t,o))||r.enumerable});return e};var Uu=e=>Vu(Vt({},"__esModule",{value:!0}),e);var P=(e,t,n)=>ju(e,typeof t!="symbol"?t+"":t,n);var qf={};Bu(qf,{DIRECTIONS_LINK:()=>Tu,EXPECTED_SALES:()=>Pu,LAST_VISIT:()=>vu,NEXT_ORDER:()=>ku,NEXT_VISIT:()=>xu,ORDER_PROBABILITY:()=>Ru,
TRAVEL_MINUTES:()=>Cu,VISIT_STATUS:()=>$u,onEdit:()=>Lu,onInstall:()=>Fu,onOpen:()=>zu});var gt=globalThis,u=gt.Math,d=gt.Number,f=gt.Array,m=gt.Map,h=gt.Set;var lo={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var yt=e=>`${e} ${e===1?"row":"rows"}`,co={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${yt(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${yt(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${yt(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${yt(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${yt(t.refused)}`};var mo={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
mpty: as in "Settings"'}};var Gu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],L=(e,t)=>`${e} ${e===1?t:`${t}s`}`,po={
longDate:({year:e,month:t,date:n})=>`${n} ${Gu[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${L(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${L(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${L(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${L(e,"line")} delivered`:"",t>0?`${L(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${L(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${L(t,"rep")}, ${L(n,"stop")}`,round:(e,t)=>`${e} (${L(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${L(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${L(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${L(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${L(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${L(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${L(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${L(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${L(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${L(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${L(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var A=e=>e===""?"":`"${e}"`,fo={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${A(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${A(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${A(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${A(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${A(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${A(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${A(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${A(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${A(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${A(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${A(e)} cannot be read as closed days (what cou\
ld be read is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holiday\
s, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${A(e)} names closed days that cannot be computed`,remedy:"Write \
the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${A(e)} cannot be read as speeds by dis\
tance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),closingNeedsStart:e=>({
what:`${A(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from 2026-11-25)"}),weekdaysNotUnderstood:e=>({
what:`${A(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({
what:`There is a second column "${t}"`,remedy:"Give it another header. Only the first one is used"}),ambiguousName:e=>({
what:`The name ${A(e)} stands for more than one row`,remedy:"Write the ID instead"}),duplicateId:e=>({what:`${A(e)} stan\
ds in another row too`,remedy:"Change one of them. The second row is not used"}),unknownCustomer:e=>({what:`The customer\
 ${A(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands in "Customers"'}),unknownRep:e=>({what:`The re\
p ${A(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in "Reps"'}),unknownProduct:e=>({what:`The product\
 ${A(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID or a name that stands in "Products"'}),noPosition:e=>({
what:`Without latitude and longitude it cannot be put on a route ${A(e)}`,remedy:"Write latitude and longitude (right-cl\
ick the place on a map to see them)"}),addressNotFound:e=>({what:`The map knows no address ${A(e)}`,remedy:"Correct the \
address, or write latitude and longitude"}),addressVague:e=>({what:`The address ${A(e)} is not one place alone`,remedy:"\
Write it with its number, or write latitude and longitude"}),impossiblePosition:e=>({what:`There is no such place as ${A(
e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`Latitude and longitude see\
m to be swapped ${A(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude (about 135) second"}),errorValue:e=>({
what:`The formula gives ${A(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`Closed days and visit hours leave no t\
ime for a visit ${A(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'}),registrationMalformed:e=>({what:`${A(
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var ho={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var go={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var yo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
ere a rep has none (e.g. 09:00-18:00)."},workingWeekdays:{label:"Working days",meaning:"Used where a rep has none (e.g. \
Mon-Fri)."},lunch:{label:"Lunch",meaning:"A break within these hours (e.g. 12:00-13:00). Empty: no break."},companyHolidays:{
label:"Company holidays",meaning:"Days without visits (e.g. holidays, 12/29-1/3, 8/13-8/16)."},usualIntervalDays:{label:"\
Usual visit interval (days)",meaning:'For new customers. Each customer has its own in "Customers".'},usualVisitMinutes:{
label:"Usual visit length (min)",meaning:"Used where a customer has none."},startAddress:{label:"Start address",meaning:'\
Your office. A rep may have another in "Reps".'},startPosition:{label:"Start position",meaning:"Latitude, longitude (e.g\
. 34.8669, 138.3222). Used where a rep has none."},managerEmail:{label:"Manager's e-mail",meaning:"Where the weekly summ\
ary goes. Empty: none for the manager."},plannerSeconds:{label:"Planning time (seconds)",meaning:"Longer makes better ro\
utes (0.1-120)."},planWeeks:{label:"Weeks to plan",meaning:"How many weeks one plan covers (1-4). With two or more, area\
s are grouped across weeks."},detourFactor:{label:"Detour factor",meaning:"How many times the straight line a road is (1\
-5)."},speedBands:{label:"Speeds by distance (km/h)",meaning:"Average speeds, lights included (e.g. to 3 km 22, to 10 km\
 30, beyond 40: a long drive does its first 3 km at 22)."},learnsTravel:{label:"Learn drives from visits",meaning:'yes o\
r no. Real driving times are learned from "Arrived" and "Left" in "Visits" (from 30 drives on; row 1 of "Week" shows the\
 correction).'},googleTravel:{label:"Use drives from Google",meaning:`yes or no. Asks Google's Routes API for drives bet\
ween near customers (it may cost money; the key is entered under "More" in the menu; up to 2,000 drives a run, kept 30 d\
ays).`},planWeekAt:{label:"Plan the week at",meaning:"Weekday and hour (e.g. Fri 15:00): next week is planned."},refreshDueAt:{
label:"Refresh reorders at",meaning:"Every day at this hour (e.g. 6:00)."},summaryAt:{label:"Send the weekly summary at",
meaning:"Weekday and hour (e.g. Mon 7:00)."},reportsAt:{label:"Rebuild reports at",meaning:"Day of the month and hour (e\
.g. 1 6:00)."},companyName:{label:"Company name",meaning:"Issuer of quotes and delivery notes."},companyAddress:{label:"\
Company address",meaning:"Printed on quotes and delivery notes. Empty: the start address."},companyPhone:{label:"Company\
 telephone",meaning:"Printed on quotes and delivery notes."},registrationNumber:{label:"Registration number",meaning:"Of\
 the qualified invoice issuer (T and 13 digits). Printed on quotes and delivery notes."},taxRounding:{label:"Rounding of\
 tax",meaning:"down, nearest or up. Tax is rounded once for each rate of a document."},quotePrefix:{label:"Quote number \
prefix",meaning:"First letters of quote numbers (e.g. Q gives Q2026-0001). At most 10."},quoteValidDays:{label:"Quotes v\
alid for (days)",meaning:"Days from the quote date (1-366)."},quoteTerms:{label:"Terms on quotes",meaning:"Printed at th\
e foot of a quote (e.g. Payment: 30 days)."},leadDays:{label:"Lead time (working days)",meaning:'Working days from order\
 to delivery (0-60). A product may have its own in "Products".'},followUpDays:{label:"Follow-up after first delivery (da\
ys)",meaning:"When to ask how a product delivered for the first time is doing (1-90, 0 for never)."},claimDays:{label:"C\
laims due within (days)",meaning:"For claims without a due date, counted from the day they came in (1-90)."},nudgeFactor:{
label:"Late visits from (times)",meaning:'Customers show under "Care" past so many times their visit interval (1-10).'},
voiceTags:{label:"Tags of what customers say",meaning:'As "tag: word, word / tag: word". Notes with one of the words, or\
 with #tag, stand under it in "Voices".'},dailyReportAt:{label:"Daily reports at",meaning:'Every day at this hour (e.g. \
18:00), where there is a "Daily reports" tab.'},newProductDays:{label:"A product is new for so many days",meaning:'For s\
o many days after "Launched on" in "Products" it is proposed, one product a visit. 0: never.'},proposalLaterWeeks:{label:'\
Weeks after "later"',meaning:'So many weeks after a proposal was answered with "later" it is made again.'},sampleNotice:{
label:"About the sample",meaning:"The sample pairs real places with real order rhythms that have nothing to do with each\
 other: places and closing days from Yaizu city open data (CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY \
4.0). No business is shown as it is."}};var Ku=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Fn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],qu=e=>`¥${u.round(e).toLocaleString("en-US")}`,Hu=e=>`${u.round(e*100)}%`,C=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,
bo={appName:"Meguri 巡り",format:{yen:qu,percent:Hu,shortDate:e=>`${Ku[e.weekday]} ${e.date} ${Fn[e.month-1]}`,monthYear:(e,t)=>`${Fn[t-
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
from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${C(t,"rep")}, ${C(e,"visit")}, ${o} min of driving`,leftOut:e=>`${C(
e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: more work than time, so intervals \
are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-planned: nothing had to move (${C(e,"\
visit")} left)`:`Re-planned: ${C(t,"visit")} moved (${C(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}: ${t} → ${n} (${r})`,
because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"less driving"},added:(e,t,n)=>`${e}\
: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`Reorders refreshed: ${C(e,"c\
ustomer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${C(e,"pivot table")} and a ch\
art`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it to. Fill in the manager's \
e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"The weekly summary could not be sent",summaryAlreadySent:"Thi\
s week's summary has been sent already",checked:e=>e===0?"Checked: no problems":`Checked: ${C(e,"problem")} (see "Proble\
ms")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${C(t,"row")} that somebody has edit\
ed since then stayed as they are`,nothingToUndo:"There is nothing to undo",restored:(e,t,n,r)=>`Back to before "${e}" of\
 ${t} (${C(n,"job")} undone)${r>0?`. ${C(r,"row")} that somebody has edited since then stayed as they are`:""}`,restoreChoose:"\
Enter a number. That job and those after it are undone",restoreChoice:(e,t,n,r)=>`${e}: ${t} ${n}${r===""?"":` (${r})`}`,
notABackup:"That is not a file that Meguri exported",importNotEmpty:"There are customers already, so nothing was importe\
d. Try it in an empty spreadsheet",imported:e=>`Imported: ${C(e,"tab")}`,newerWorkbook:"This spreadsheet is in use with \
a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri",movedMeanwhile:e=>`Somebody ch\
anged the same rows while "${e}" was at work, so nothing was written. Try again when the editing is done`,failedHalfway:(e,t)=>`\
"${e}" failed: ${t}. What was written half-way is put back at the start of the next run`,mailUnsure:e=>`The mail to ${e}\
 was interrupted and may or may not have arrived. It is not sent again, so that nobody gets it twice`,mailRefused:e=>`Th\
e mail to ${e} was refused. Check the address, and how many mails are left for today`,outOfTime:e=>`"${e}" stopped here,\
 close to the time limit. The rest goes on by itself`,setUpDone:(e,t)=>`Ready: ${C(e,"new tab")}, ${t} of yours in use. \
Choose "Plan the week" first`,setUpAgain:"Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set u\
p" in the menu',sampleAdded:e=>`Added sample data: ${C(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are cust\
omers already, so no sample data was added",sampleRemoved:e=>`Removed ${C(e,"row")} of sample data`,sampleEdited:e=>`${C(
e,"row")} that somebody has edited or uses stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is sto\
pped and nothing is remembered. Tabs and data stay as they are",locked:(e,t,n)=>`${e} has been running "${t}" since ${n}\
. Try again when it is done`,lockedUnknown:"Another job is running. Wait a moment and try again",protectedCells:"some ce\
lls are protected and you may not edit them; ask whoever protected them for permission",failed:(e,t)=>`"${e}" failed: ${t}\
. Your data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "Set up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}\
: ${t}`,visitNotFound:"That visit is gone. Refresh the sidebar",visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t}\
 and fixed. Driving ${n} → ${r} min`,visitAdded:(e,t,{before:n,after:r})=>`${e}: visit added on ${t} and fixed. Drivin\
g ${n} → ${r} min`,visitFixed:e=>`${e}: fixed to its day and time`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It do\
es not fit there any more. Choose another day or time",orderKnown:"This order was entered already",orderImpossible:"Cust\
omer or product not found. Refresh the sidebar",cancelled:e=>`“${e}” was cancelled. The sheet is unchanged`,settingSaved:e=>`\
"${e}" saved`,settingRefused:(e,t)=>`"${e}" not saved: ${t}`,whatAndRemedy:(e,t)=>`${e}. ${t}`,notAllowed:"That input is\
 not valid",problemsRemain:e=>`${C(e,"row")} could not be used (see "Problems")`,placesLeft:e=>`${C(e,"address","address\
es")} still without a position (the next plan or check goes on)`,nobody:"Somebody",mailQuota:(e,t)=>`${C(e,"mail")} left\
 for today (${t} needed). The rest goes tomorrow`},need:{appointment:"appointment",pinned:"pinned visit",delivery:e=>`de\
livery promised for ${e}`,claim:e=>`claim (due ${e})`,openCases:e=>C(e,"open case"),interval:(e,t)=>`${C(e,"day")} since\
 the last visit (every ${t}${e>t?`, ${e-t} late`:""})`,firstVisit:e=>`no visit on record (every ${C(e,"day")})`,order:(e,t)=>`${e}\
 likely to order within 7 days, about ${t}`,wished:"added from the sidebar",purposes:{appointment:"Appointment",delivery:"\
Delivery",claim:"Claim",order:"Order",visit:"Regular visit"}},place:{detour:e=>`${e} min of detour`,onlyDay:"no other da\
y is open",othersFull:"other days are full",otherDay:(e,t)=>`${e} would take ${t} min more`,preferredWeekday:"preferred \
weekday",usualWeekday:"usual weekday",whenItOpens:"waits until it opens"},leftOut:{noOpenTime:e=>`cannot be visited on a\
ny day (${e.join(", ")})`,shut:{repOff:"rep off",closed:"closed",busy:"busy period",hours:"does not fit into visit hours",
tooSoon:"too near another visit"},noGap:"fits into no gap between lunch and appointments",wait:(e,t)=>`${C(e,"day")} wit\
hout a visit by then (every ${t}${e>t?`, ${e-t} late`:""})`,noTime:e=>`not enough time (about ${C(e,"minute")} more woul\
d do)`,displaces:(e,t)=>`would push out "${e}" (+${t} min of driving)`,notWorth:e=>`${C(e,"minute")} more of driving: be\
tter in a later week`,clash:"clashes with another appointment",noShift:"the rep has no working day",part:(e,t,n)=>`only ${e}\
 of ${t} visits fit: ${n}`,notDue:"no longer needs a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,span:(e,t)=>`${e}\
 to ${t}`,dayTitle:({stops:e,travelMinutes:t,kilometres:n,ends:r})=>`${C(e,"visit")}, ${t} min of driving, ${n}, back at\
 ${r}`,directions:"Directions",map:"Map",weekTitle:({from:e,to:t,stops:n,travelMinutes:r})=>`${e} to ${t}: ${C(n,"visit")}\
, ${r} min of driving`,leftOutTitle:e=>`Not visited as wished: ${C(e,"customer")}`,loadTitle:"Work and lateness",stretchedByRank:(e,t,n)=>`\
More work than time: intervals are stretched by rank, A ${e}, B ${t}, C ${n}`,lateness:(e,t,n)=>`${C(e,"customer")} beyo\
nd the interval: ${t.toFixed(1)} times on average, ${n.share.toFixed(1)} times at most (${n.name})`,learned:({addedMinutes:e,
factor:t,legs:n})=>`Drives corrected by ${n} on record: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,free:"No visi\
ts",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"times clash"},today:{title:({rep:e,date:t,
stops:n,travelMinutes:r})=>`${t} ${e}: ${C(n,"visit")}, ${r} min of driving`,nothing:(e,t)=>`${t} ${e}: no visits today`,
next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${C(n,"visit")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e}\
 (every ${C(t,"day")}, last ${n} ago)`,usual:e=>`Usual: ${e}`,suggestion:(e,t,n)=>`Propose: ${e} (${C(n,"customer")} buy\
 it along with ${t})`,dropped:(e,t)=>`Gone: ${e} (${C(t,"day")})`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",
followUp:"Follow-up",proposal:"Proposal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},
roads:{keyTitle:"Key for drives from Google",keyQuestion:"Enter a key for the Routes API of Google Maps Platform. It is \
kept with your own settings and never written into the sheet. OK without a key removes it.",keySaved:'Key saved. Set "Us\
e drives from Google" in "Settings" to yes: the next plan uses it',keyRemoved:"Key removed. Drives are computed",noKey:'\
Drives were computed: there is no key for Google ("More" > "Key for Google" in the menu)',failed:e=>`Google could not be\
 asked, so drives it does not know yet were computed (${e})`,source:(e,t)=>`${C(e,"drive")}: Powered by Google, ©${t} G\
oogle`},reports:{salesHeaders:["Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","\
Rep","Customer","Planned","Done","Missed"],month:"Month",amount:"Amount",expected:"Expected",planned:"Planned",done:"Don\
e",missed:"Missed",repByMonth:"Sales by rep and month",categoryByMonth:"Sales by category and month",customerByMonth:"Sa\
les by customer and month",visitsByRepAndWeek:"Visits by week and rep (planned and done)",salesByMonth:"Sales by month"},
mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[Meguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly\
 summary for ${e}`,results:"Last week",byRep:"By rep",due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"\
Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e} planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${C(
e,"order")}, ${t}`,weekBefore:"Against the week before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:e=>`\
Target of ${Fn[e-1]}`,outlook:"Sales to expect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e}\
 (80% range ${t} to ${n})`,targetChance:"Chance of reaching this month's target",targetFigures:(e,t,n)=>`${e} of ${t} (${n}\
)`,repLine:(e,t,n)=>`${e} of ${C(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${C(n,"visit")}`,footer:"\
Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar."},functions:{unknownCustomer:e=>`\
Customer "${e}" is not in the Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, not "${e}"`,noPosition:e=>`\
"${e}" has no latitude and longitude`,tooFewStops:"At least two customers with a known place are needed",tooManyStops:"G\
oogle Maps takes 11 places at most. Split the range"},forecast:{fewOrders:({sinceDays:e})=>`only one order day yet, ${e}\
 days ago`,rhythm:({gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,past:({gapDays:e,sinceDays:t,
pastDays:n})=>`usually every ${e} days, last ${t} days ago (${n} past)`,faster:({beforeDays:e,nowDays:t})=>`orders come \
faster of late (every ${e} → ${t} days)`,slower:({beforeDays:e,nowDays:t})=>`orders come slower of late (every ${e} → ${t}\
 days)`,shrinking:({share:e})=>`bought ${u.round(100*(e??0))}% in the last 3 months of what it was in the 3 before`,droppedCategory:({
sinceDays:e},t)=>`nothing of "${t}" for ${e} days`,droppedItems:({count:e,sinceDays:t},n)=>e===1?`no ${n} for ${t} days`:
`${e} items no longer bought (${n}: ${t} days)`,quiet:({gapDays:e,sinceDays:t,times:n})=>`no order for ${t} days, usuall\
y every ${e} (${(n??0).toFixed(1)} times)`}};var wo={calendar:lo,moving:co,notes:mo,office:po,problems:fo,proposals:ho,scorecard:go,settings:yo,...bo};var xo={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Yu=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),vo={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=Yu([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var $o={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
:00。空欄なら「設定」の値"}};var ko={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var I=e=>e===""?"":`「${e}」`,Ro={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
してください"}),missingColumn:(e,t)=>({what:`列「${t}」がありません`,remedy:`見出し「${t}」の列を足してください`}),
missingValue:(e,t)=>({what:`「${t}」が空です`,remedy:`「${t}」を書いてください`}),notANumber:e=>({what:`${I(
e)}は数ではありません`,remedy:"数字だけを書いてください（例 14）"}),negative:e=>({what:`${I(e)}は\
負の数です`,remedy:"0以上の数を書いてください"}),notAWholeNumber:e=>({what:`${I(e)}は1以上の整数ではありません`,
remedy:"1以上の整数を書いてください（例 14）"}),outOfBounds:e=>({what:`${I(e)}は使える範囲の外です`,
remedy:"使える値を書いてください（設定では「説明」にある範囲）"}),notADate:e=>({what:`${I(e)}\
は日付として読めません`,remedy:"年月日を書いてください（例 2026-11-24）"}),notATime:e=>({what:`${I(
e)}は時刻として読めません`,remedy:"時刻を書いてください（例 09:30）"}),notACheckbox:e=>({what:`${I(
e)}はチェックではありません`,remedy:"チェックを入れるか外してください（TRUE / FALSE）"}),unknownChoice:e=>({
what:`${I(e)}は選べる言葉ではありません`,remedy:"プルダウンから選んでください"}),endBeforeStart:e=>({
what:`${I(e)}は終わりが始まりより前です`,remedy:"始まり-終わりの順に書いてください（例 09:00-12:00）"}),
timeNotUnderstood:e=>({what:`${I(e)}は時間として読めません`,remedy:"例のように書いてください（例 09:00-12:00, 14:00-17:00。予\
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${I(e)}は休みの書き方として読めません（読めた部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）"}),
closingIrregular:e=>({what:`${I(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
speedsNotUnderstood:e=>({what:`${I(e)}は距離別の速度として読めません`,remedy:"近いほうから順に書き、最後は速度だけにしてください（例\
 3kmまで22, 10kmまで30, 以遠40）"}),closingNeedsStart:e=>({what:`${I(e)}は、どの週が休みか分かりません`,
remedy:"休みの日を1つ添えてください（例 隔週水(2026-11-25から)）"}),weekdaysNotUnderstood:e=>({what:`${I(
e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),duplicateHeader:(e,t)=>({
what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${I(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${I(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${I(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${I(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${I(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${I(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),addressNotFound:e=>({
what:`住所${I(e)}が地図で見つかりません`,remedy:"住所を直すか、緯度と経度を書いてください"}),
addressVague:e=>({what:`住所${I(e)}では場所が1つに決まりません`,remedy:"番地まで書くか、緯度と経度を書いてください"}),
impossiblePosition:e=>({what:`${I(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${I(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${I(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${I(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"}),
registrationMalformed:e=>({what:`${I(e)}は登録番号の形ではありません`,remedy:"Tと13桁の数字を書いてください（例 T12345678\
90123）"})};var Po={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var Co={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var To={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
当者に勤務時間がないときに使います（例 09:00-18:00）。"},workingWeekdays:{label:"勤務曜日",meaning:"\
担当者に勤務曜日がないときに使います（例 月-金）。"},lunch:{label:"昼休み",meaning:"この時間帯に休みを\
入れます（例 12:00-13:00）。空欄なら休みなし。"},companyHolidays:{label:"会社の休日",meaning:"訪問しな\
い日（例 祝, 年末年始, 8/13-8/16）。"},usualIntervalDays:{label:"通常の訪問間隔(日)",meaning:"新しい顧客の目\
安です。顧客ごとの値は「顧客」に書きます。"},usualVisitMinutes:{label:"通常の訪問時間(分)",
meaning:"顧客に訪問時間がないときに使います。"},startAddress:{label:"出発地",meaning:"会社などの住所。担当者ごと\
の出発地は「担当者」に書きます。"},startPosition:{label:"出発地の座標",meaning:"緯度, 経度（例 34.8669, \
138.3222）。担当者に座標がないときに使います。"},managerEmail:{label:"管理者のメール",meaning:"\
週報の送り先。空欄なら管理者には送りません。"},plannerSeconds:{label:"計画にかける秒数",meaning:"\
長いほど良いルートになります（0.1～120）。"},planWeeks:{label:"計画する週数",meaning:"一度に作る週の数（1\
～4）。2以上なら、先の週まで見てエリアをまとめます。"},detourFactor:{label:"迂回係数",meaning:"\
道のりは直線距離のおよそ何倍か（1～5）。"},speedBands:{label:"距離別の速度(km/h)",meaning:"道のりの\
距離ごとの平均速度。信号待ちを含みます（例 3kmまで22, 10kmまで30, 以遠40。長い移動も初めの3kmは22km/hです）。"},
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
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Ju=["日","月","火","水","木","金","土"],Xu=e=>`¥${u.round(e).toLocaleString("en-US")}`,Qu=e=>`${u.round(e*100)}\
%`,el=e=>`${e.month}/${e.date}(${Ju[e.weekday]})`,So={appName:"巡り Meguri",format:{yen:Xu,percent:Qu,shortDate:el,monthYear:(e,t)=>`${e}\
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
件あります（次に計画か点検をするときに続けます）`,nobody:"だれか",mailQuota:(e,t)=>`今日送れるメールは\
あと${e}通です（必要 ${t}通）。残りは明日送ります`},need:{appointment:"約束",pinned:"固定の予定",
delivery:e=>`${e}納品の約束`,claim:e=>`クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>e>
t?`前回訪問から${e}日（間隔${t}日、${e-t}日遅れ）`:`前回訪問から${e}日（間隔${t}日）`,firstVisit:e=>`\
訪問記録なし（間隔${e}日）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,wished:"サイドバーから追加",
purposes:{appointment:"約束",delivery:"納品",claim:"クレーム対応",order:"受注",visit:"定期訪問"}},place:{
detour:e=>`寄り道${e}分`,onlyDay:"訪ねられるのはこの日だけ",othersFull:"ほかの日は空きなし",otherDay:(e,t)=>`${e}\
なら移動+${t}分`,preferredWeekday:"希望曜日",usualWeekday:"いつもの曜日",whenItOpens:"開くのを待って訪問"},
leftOut:{noOpenTime:e=>`訪ねられる日がない（${e.join("・")}）`,shut:{repOff:"担当者の休み",closed:"休業日",
busy:"繁忙期",hours:"訪問可能時間に収まらない",tooSoon:"ほかの訪問と近すぎる"},noGap:"昼休みや約束の合間\
に収まらない",wait:(e,t)=>e>t?`期間末で前回から${e}日（間隔${t}日、${e-t}日遅れ）`:`期間末で前回から${e}\
日（間隔${t}日）`,noTime:e=>`時間が足りない（あと約${e}分あれば入る）`,displaces:(e,t)=>`入れると「${e}\
」など先の訪問を外すことになる（移動+${t}分）`,notWorth:e=>`移動が${e}分増え、来週以降のほうがよい`,
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
このごろ間隔が長い（約${e}日→${t}日）`,shrinking:({share:e})=>`最近3か月の購入額がその前の3か月の${u.
round(100*(e??0))}%`,droppedCategory:({sinceDays:e},t)=>`「${t}」を${e}日買っていない`,droppedItems:({count:e,
sinceDays:t},n)=>e===1?`${n}を${t}日買っていない`:`${n}など${e}品を買わなくなった（${n}は${t}日）`,
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Ao={calendar:xo,moving:vo,notes:$o,office:ko,problems:Ro,proposals:Po,scorecard:Co,settings:To,...So};function j(e){return e==="ja"?Ao:wo}var Ut=e=>e*u.PI/180;function Gt(e,t){let n=u.sin(Ut(t.lat-e.lat)/2),r=u.sin(Ut(t.lng-e.lng)/2),o=n*n+u.cos(Ut(e.lat))*u.
cos(Ut(t.lat))*r*r;return 2*6371e3*u.asin(u.min(1,u.sqrt(o)))}function Io(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=u.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var sg={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};var Ln=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function En(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var Do=(e,{settings:t})=>Io(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function Kt(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=nl(r),r.calibration=e.learnsTravel?
t:null,r}var tl=10;function nl(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=Do(Gt(En(n),En(o)),
e);i>=1&&t.push(s/60/i)}return t.length<tl?1:t.sort((n,r)=>n-r)[u.floor(t.length/2)]}var rl=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(Ln(t))?.get(Ln(n));function ol(e,t,n){let r=rl(e,t,n);return r?r.seconds/60:Do(Gt(t,n),e)*e.knownFactor}
function Wn(e,t,n){return sl(e,ol(e,t,n))}function sl({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return u.max(0,u.ceil(n-.01))}function S(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function Ye(e){return S(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function _e(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var we=class{constructor(t){P(this,"ids",new m);P(this,"idByName",new m);P(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(S(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(S(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
S(n.id),r),n.mergedInto)continue;let o=S(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=S(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};function O(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("\
id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(
_e(e.table,{row:t,field:e.field},a)),null}function F(e,t,n){let r=u.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?u.round(o.getTime()/864e5):null}function N(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function B(e){return((e+4)%7+7)%7}function Nn(e){return e-(B(e)+6)%7}function Oe(e){let{year:t,month:n,date:r}=N(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var vg=d.POSITIVE_INFINITY;var Cg=d.POSITIVE_INFINITY;var Dg=d.POSITIVE_INFINITY;var Wg=d.POSITIVE_INFINITY;var qg=d.POSITIVE_INFINITY;var cy=d.POSITIVE_INFINITY;var gb=d.POSITIVE_INFINITY;var Rb=d.POSITIVE_INFINITY;var Ab=new Int32Array(64);function Fo(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function xe(e){let t=u.round(e);return`${String(u.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var cl=1e3,Me=720,G=1440,dl=new m(Object.entries({午前:{start:0,end:Me},午前中:{start:0,end:Me},am:{start:0,end:Me},
morning:{start:0,end:Me},午後:{start:Me,end:G},pm:{start:Me,end:G},afternoon:{start:Me,end:G},終日:{start:0,end:G},"\
24時間":{start:0,end:G},"all day":{start:0,end:G}}));function Je(e){if(e.length>cl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=Ye(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:l,code:c}=ml(a);l&&s.push(l),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:wt(s),problems:i}}function ml(e){let t=dl.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:Lo(n),i=r===""?G:Lo(r);if(s===null||i===null||s>=G)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>G)return{window:{start:s,end:G},code:"pastMidnight"};let a=i===0&&s>0?G:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function Lo(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,l=i?30:d(o??s??0),c=d(r),p=n==="午後"||a?.startsWith(
"p"),g=n==="午前"||a?.startsWith("a");return p&&c<12&&(c+=12),g&&c===12&&(c=0),c<30&&l<60?c*60+l:null}function wt(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=u.max(r.end,n.end):t.push({
...n})}return t}function qt(e){return e.map(({start:t,end:n})=>`${xe(t)}-${xe(n)}`).join(", ")}var Xe=class{constructor(){P(this,"windows",new m)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,wt([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function Eo(e,t){return e.flatMap(n=>[{start:n.start,end:u.
min(n.end,t.start)},{start:u.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var Wo=720,Gn={start:0,end:1440},pl={day:Gn,morning:{start:0,end:Wo},afternoon:{start:Wo,end:1440}};function Yt(e,t,n){let[
r]=No(e,t,n);return r!==void 0&&r.start<=0&&r.end>=Gn.end}function No(e,t,n){let r=[];for(let o of e){if(!Un(o,t,n))continue;
let s=fl(o);if(s==="day")return[Gn];r.push(typeof s=="string"?pl[s]:s)}return wt(r)}function fl(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function Un(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return B(
t)===e.weekday;case"nthWeekday":return B(t)===e.weekday&&bl(e.nth,t);case"movable":return gl(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return wl(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return N(t).date===e.date;case"monthEdge":return e.edge==="start"?N(t).date<=e.days:N(t).date>Kn(t)-e.days;case"\
workday":return yl(e.edge,t,n);case"gotobi":return xl(t)}}var hl=31;function gl({rule:e,instead:t},n,r){let o=s=>r(s)&&Un(
e,s,r);if(Un(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!Ht(n,r))return!1;for(let s=n-
1;s>n-hl&&!Ht(s,r);s--)if(o(s))return!0;return!1}var Ht=(e,t)=>B(e)%6!==0&&!t(e);function yl(e,t,n){let r=e==="start"?-1:
1,{month:o}=N(t),s=t+r;for(;N(s).month===o&&!Ht(s,n);)s+=r;return Ht(t,n)&&N(s).month!==o}function bl(e,t){let{date:n}=N(
t);return e===-1?n>Kn(t)-7:u.ceil(n/7)===e}function Kn(e){let{year:t,month:n}=N(e),r=F(n===12?t+1:t,n%12+1,1);return N(r-
1).date}function wl({from:e,to:t},n){let{month:r,date:o}=N(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function xl(e){let{date:t}=N(e);return t%5===0||t===Kn(e)}var Vo=2019,vl=2099,X=(e,t,n=Vo)=>r=>r<n?null:F(r,e,t),xt=(e,t)=>n=>{let r=F(n,e,1);return r+(8-B(r))%7+7*(t-1)},Zo=(e,t)=>n=>{
let r=n-1980;return F(n,e,u.floor(t+.242194*r-u.floor(r/4)))},$l={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},jo=(e,t,n)=>r=>r===
e?F(r,t,n):null,kl=[["元日",X(1,1)],["成人の日",xt(1,2)],["建国記念の日",X(2,11)],["天皇誕生日",X(2,23,
2020)],["春分の日",Zo(3,20.8431)],["昭和の日",X(4,29)],["休日",jo(2019,5,1)],["憲法記念日",X(5,3)],["みどりの\
日",X(5,4)],["こどもの日",X(5,5)],["海の日",xt(7,3)],["山の日",X(8,11)],["敬老の日",xt(9,3)],["秋分の日",
Zo(9,23.2488)],["体育の日",e=>e<2020?xt(10,2)(e):null],["スポーツの日",e=>e<2020?null:xt(10,2)(e)],["休日",jo(
2019,10,22)],["文化の日",X(11,3)],["勤労感謝の日",X(11,23)]],Bo=new m;function Rl(e){let t=Bo.get(e);if(t)return t;
let n=e<Vo||e>vl?new m:Pl(e);return Bo.set(e,n),n}function Pl(e){let t=new m;for(let[r,o]of kl){let s=$l[`${e} ${r}`],i=s?
F(e,...s):o(e);i!==null&&t.set(i,r)}let n=new m(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(r+1,"休日"),
B(r)!==Cl)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var Cl=0;function Tl(e){return Rl(N(e).
year).get(e)??null}var Jt=e=>Tl(e)!==null;function Uo(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(B(t))||Yt(n.companyHolidays,
t,Jt)?null:e.workingHours??n.workingHours}var Sl=15;function Go({busy:e,settings:t},n,r){let o=Uo(n,r,t);return o?e.on(n.
id,r).reduce(Eo,[o]).filter(({start:s,end:i})=>i-s>=Sl):[]}function Ko(e,t,n){return Go(e,t,n).length>0}function qo(e,t){return Yt(e.closed,t,Jt)||Yt(e.busy,t,Jt)}var Il=9;function Ho(e){let t=[],n=Il+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(l=>`${l.lat},${l.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var Q=class extends Error{};function ze(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return f.isArray(
e)?e.map(r=>(f.isArray(r)?r:[r]).map(o=>qn(()=>n(o)))):n(e)}function qn(e){try{return e()}catch(t){if(t instanceof Q)return t.
message;throw t}}var ee=class{constructor(t){P(this,"team",t);P(this,"directory");this.directory=new we(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new Q(j(this.team.language).
functions.unknownCustomer(t));return r}},Hn=e=>e==null?"":{day:e,minutes:0};function Yo(e,t){let n=new ee(e),r=new m;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,u.min(r.get(o.customerId)??o.day,o.day));return o=>Hn(
r.get(n.find(o).id))}function Jo(e){let t=new m;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,u.max(
t.get(n.customerId)??n.day,n.day));return t}function Xo(e){let t=new ee(e),n=Jo(e);return r=>Hn(n.get(t.find(r).id))}function Qo(e,t){
let n=new ee(e),r=Jo(e),o=j(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let l=a+
i.visitIntervalDays-t;return l<0?o.late:l<7?o.thisWeek:o.onTime}}function es(e,t){let n=new ee(e);return r=>Hn(t.customer(
n.find(r).id)?.nextOrder?.expected)}function ts(e,t,n){let r=new ee(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function ns(e,t,n){let r=new ee(e);return o=>u.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function Yn(e,t,n){
let r=f.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new Q(j(e.language).functions.badDays(String(r)))}function rs(e){let t=new ee(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new Q(j(e.language).functions.noPosition(i.name));return Wn(e.travel,o.
position,s.position)}}function os(e,t){let n=new ee(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=j(e.language).
functions;if(r.length<2)throw new Q(o.tooFewStops);let s=Ho(r);if(s.length>1)throw new Q(o.tooManyStops);return s[0]}function ss(e,t){let n={customers:0,places:new m,items:[],buyers:[],together:[]};for(let r of e){let o=vt(r,t).map(s=>Dl(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function Dl({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new m),t.length-1)}function vt({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function is(e,t,n){let r=new m;
for(let o of vt(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let l=t.items[i];if(e.products.has(
l))continue;let c=Jn(t,o,{support:a,buyers:t.buyers[i]});c&&Qe(c)>Qe(r.get(i))&&r.set(i,{productId:l,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>Qe(s)-Qe(o)).slice(0,3)}function Jn({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var Qe=e=>e?e.support*u.log(e.lift):0;function as(e,t){let n=new m,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new m,categories:new m},n.set(o.customerId,s)),_l(s,o)}return n}function _l(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&Ol(e,t.category,t.day),t.productId!==""&&Ml(e,t)}function Ol({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function Ml({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function us({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function et(e){return e.slice(1).map((t,n)=>t-e[n])}function K(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-
o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+t[n])/2}var ls=8,zl=2,cs=5,Fl=3,Ll=3,El=56,Wl=3;function Nl(e,{days:t,quantities:n},r){let o=K(et(t).slice(-cs))??0,s=r-t[t.length-
1];return{productId:e,quantity:K(n.slice(-cs))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?u.max(0,s-u.round(o)):0}}
function ds(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=zl).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=Nl(s,i,t);Zl(a,i,e)?i.days.length>=Ll&&o.push(a):r.push(a)}return{usual:r.slice(0,ls),
dropped:o.slice(0,ls)}}function Zl(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=u.max(
El,Fl*e.intervalDays);return e.daysSinceLast>s&&o>=Wl}function ms(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var jl=4,Bl=12,Xn=42;function ps(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=u.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Vl(r,n);return{spells:[...o,...Gl(o,t)]}}
function Vl(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=jl&&s*Ul(e,r,o)>=Bl&&n.push({from:t+r,to:t+o}),r=o}return n}function Ul(e,t,n){let r=u.max(0,t-Xn),o=u.min(e.length,
n+1+Xn),s=0;for(let i=r;i<o;i++)s+=e[i];return s/u.max(Xn,o-r-(n-t+1))}function Gl(e,t){let n=r=>{let{year:o,month:s,date:i}=N(
r);return F(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:u.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function tt({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=u.min(t,o)-r+1}return t-n}function fs({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function hs(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>tt(t,o)),amounts:r}))}function Kl(e,t){let n=1,r=u.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[u.min(i,e.length-1)]??0);let o=t-7*r,s=e[u.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function Xt(e,{calendar:t,today:n,openToday:r},o){return 1-Kl(e,u.max(0,tt(t,n+o)-r))}function Qn(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function gs(e,t,{interval:n,recency:r}){let o=Qn(e,.5);if(o===d.POSITIVE_INFINITY)return{low:o,middle:o,high:o};let s=n>
r?.5*(1-r/n):0,i=o**(1-s)*u.max(.5,n-r)**s,a=i/o,l=c=>c===d.POSITIVE_INFINITY?c:fs(t.calendar,t.openToday+c)-t.today;return{
low:l(u.round(a*Qn(e,.1))+1),middle:l(u.round(i+.5)),high:l(u.max(1,u.round(a*Qn(e,.9))))}}var ys=1.5,ql=8,bs=4;function ws(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:u.round(n),sinceDays:t},o=t-u.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Hl(e);return i?[...s,i]:s}function Hl({orderDays:e}){let t=et(e.map(({day:s})=>s)).slice(-24);if(t.length<ql)return null;
let n=K(t.slice(-bs)),r=K(t.slice(0,-bs)),o={beforeDays:u.round(r),nowDays:u.round(n)};return o.beforeDays>=ys*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=ys*o.beforeDays?{code:"slower",numbers:o}:null}var Yl=.6,Qt=91,Jl=3,Xl=3,Ql=1.5;function xs(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=Ql*n){let l=t/u.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:u.round(n),times:l}})}let i=ec(e);i!==null&&i<=Yl&&s.push({code:"shrinking",numbers:{share:i}});let a=tc(
e,r);if(a)s.push(a);else if(o[0]){let l={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:l,
name:o[0].productId})}return s}function ec({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-Qt?n+=s:o>t-2*Qt&&(r+=s);return r>0&&e[0].day<=t-2*Qt?n/r:null}function tc({categories:e,orderDays:t},n){let r=null,
o=Jl-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Xl||a<=o||n-i<Qt||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function vs(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,l)=>l===i?a+.5:a)));for(;r<n;){s.sort((l,c)=>l.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(u.abs(i.value)+1e-7))break;nc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function nc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((l,c)=>{let p=0;for(let g=0;g<n;g++)p+=e[g].at[c];return p/n}),i=l=>t(s.map(
(c,p)=>c+l*(o.at[p]-c))),a=i(-1);if(a.value<r.value){let l=i(-2);e[n]=l.value<a.value?l:a}else if(a.value<e[n-1].value)e[n]=
a;else{let l=i(a.value<o.value?-.5:.5);l.value<u.min(o.value,a.value)?e[n]=l:rc(e,t)}}function rc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var oc=160,sc=[1,2,3];function ks(e,t=sc){let n=null,r=1/0;for(let o of t){let s=ic(o,e),i=-Rs(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function ic(e,t){let n=s=>{let[i,a,l,c]=s.map(p=>u.exp(u.max(-7,u.min(9,p))));return{k:e,r:i,alpha:a,
a:l,b:c}},r=s=>s.reduce((i,a,l)=>i+.05*(a-$s[l])**2,0),o=vs(s=>r(s)-Rs(n(s),t),$s,oc);return n(o)}var $s=[-.36,1.6,-.36,
1.4];function Rs(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:p}of t)s=u.max(s,p);let i=er(e.r,n*s+n),a=er(o,s+1),l=er(r+
o,s+1),c=0;for(let p of t){let g=p.repeats,{left:w,alive:x}=tr(e,p,{gamma:i,extra:0}),v=(r*w+(o+g)*x.total)/(r+o+g);c+=a[g]-
l[g]+x.scale+u.log(v)+(n-1)*p.logGaps-g*ac(n-1)}return c}function er(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+u.log(e+r-1);return n}var ac=e=>{let t=0;for(let n=2;n<=e;n++)t+=u.log(n);return t};function tr({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let l=s-o+a,c=t+e*r,p=t*u.log(n)+i[e*r]-c*u.log(n+o),g=l/(n+o+l),w=((n+
o)/(n+o+l))**c,x=w;for(let v=1;v<e;v++)w*=g*(c+v-1)/v,x+=w;return{left:1,alive:{total:x,scale:p}}}function nr(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=tr(e,t,{gamma:r,extra:0}).alive.total*i,l=tr(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-l)/(1+a)}}var uc=28,rr=364;function Ps(e,t,n=rr){let r=t;for(let{days:i}of e)i.length>0&&(r=u.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=nt(i,t);for(let l=0;l<a;l++)o[i[l]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:u.max(1,K(s)??uc),yearDays:n}}function Fe({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[u.min(s-e,t.length-1)]??0;return o(r)-o(n)}function nt(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var Rt=7,Cs=1.5,kt=3.5,lc=1.7,en=[15,30,60,120,240],cc=6;function Ts(e,t){if(e.length===0)return t;let n=e.length>>1;return e.
length%2?e[n]:(e[n-1]+e[n])/2}function or(e,t,n){let r=new Float64Array(u.max(0,n-1-t));for(let o=0;o<r.length;o++)r[o]=
e[t+o+1]-e[t+o];return r}function sr(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/e.
length}function tn({days:e,amounts:t},n,r){let o=or(e,u.max(0,n-6),n),s=sr(o,r),i=0;for(let p of o)i+=(p-s)**2/o.length;
let a=or(e,u.max(0,n-26),n).sort(),l=Ts(Float64Array.from(o).sort(),r),c=t.subarray(u.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??l,recentMedian:l,longMedian:Ts(a,r),longMean:sr(or(e,u.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?u.sqrt(i)/(s+1):.5,interval:(s*o.length+l+Cs*r)/(o.length+1+Cs),meanAmount:u.
max(0,sr(c,0)),lastAmount:u.max(0,t[n-1]),fading:dc(e,n)}}function dc(e,t){let n=new Float64Array(en.length);for(let r=0;r<
n.length;r++){let o=en[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>cc*o)break;s+=u.exp(-a/o)}n[r]=s}return n}function mc(e,t){
let n=r=>1/(1+(r/e)**lc);return Ss(1-n(t+Rt)/n(t))}var Ss=e=>{let t=u.min(.99,u.max(.002,e));return u.log(t/(1-t))};function pc(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+Rt&&o++;return o/r}var $t=(e,t)=>u.log((e+kt)/(t+kt)),fc=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Le=fc.length;function ir(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:l,recentMedian:c,longMedian:p,
lastGap:g,sortedGaps:w}=t,x=mc(t.interval,i);o[0]=x,o[1]=Ss(pc(w,i,1/(1+u.exp(-x)))),o[2]=u.log(1+i),o[3]=$t(i,c),o[4]=$t(
i,p),o[5]=$t(i,t.longMean),o[6]=$t(i,w[w.length-1]??r.usualGapDays),o[7]=u.min(3,i/(p+1)),o[8]=u.log(c+kt),o[9]=u.log(g+
kt),o[10]=$t(g,p),o[11]=u.log(t.gapBefore+kt),o[12]=u.log(1+t.spread),o[13]=u.log(l),o[14]=u.log((l-.5)/(a+14)),o[15]=u.
log(1+a),hc(t,i,o);let v=(R,D)=>gc(e.days,l,[s-R,s-D]);o[21]=u.log(1+v(28,0)),o[22]=u.log(1+v(91,0)),o[23]=u.log(1+v(364,
0));let{yearDays:k}=r;o[24]=a>k-7?v(k+3,k-10):.2,o[25]=a>k?v(k+7,k-21):.8,yc(r,n,o),o[27]=u.log(1+t.meanAmount),o[28]=u.
log((1+t.lastAmount)/(1+t.meanAmount))}function hc({fading:e},t,n){for(let r=0;r<en.length;r++){let o=en[r];n[16+r]=u.log(
e[r]*u.exp(-t/o)/o+.002)}}function gc(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function yc(e,{
knownUntil:t},n){let r=s=>Fe(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(u.min(91,o)))/(r(u.min(364,o))+.1):0}function As(e,t){let n=e.length/t,r=u.max(1,u.floor(n/4e3));return f.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return bc(Float64Array.from(i).sort())})}function bc(e){let t=new h;for(let n=1;n<=31&&e.length>0;n++){
let r=e[u.floor(n*(e.length-1)/32)];t.add(u.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function Is(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:nn}=u;function q(e,t){let n=(nn(e,2654435761)^nn(t+1,2246822507))>>>0;return n=nn(n^n>>>16,569420461),n=nn(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:wc}=u,xc=10,vc=.075,_s=30,Ds=15,$c=.6,kc=.4,Rc=50,Pc=140,rt=32,Cc=e=>u.round(e*1e5)/1e5;function Os(e,t){let n=e.
labels.length,r=0;for(let g of e.labels)r+=g;let o=u.min(Pc,u.floor(r/Rc));if(o===0)return[];let s=As(e.features,e.featureCount),
i=Sc(e,s),a=Float64Array.from(t),l=new Float64Array(n),c=new Float64Array(n),p=[];for(let g=0;g<o;g++){let w=i.map((R,D)=>D).
filter(R=>q(g,R)<kc),x=Tc(n,g);Ac(e,a,{gradient:l,hessian:c,order:x});let v=new Int32Array(x.length),k=Dc({binning:s,columns:i,
gradient:l,hessian:c,chosen:w,order:x,spare:v});p.push(k.tree),Ic(k,i,a)}return p}function Ms(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function Tc(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)q(o,1e3+t)<$c&&(n[r++]=o);return n.slice(0,r)}function Sc({features:e,featureCount:t,labels:n},r){
return f.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=Is(r,s,e[a*t+s]);return i})}
function Ac({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],l=1/(1+wc(-n[a]));
r[a]=t[a]*(e[a]-l),o[a]=t[a]*l*(1-l)}}function Ic({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let l=0;for(;o[l]>=0;)l=s[l]+(n[o[l]][a]<=t[l]?0:1);r[a]+=i[l]}}function Dc(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:l}=zs(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(Cc(vc*a/
(l+_s))),n.push(0),t.value.length-1},o=lr(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:ar(o)}];
for(;s.length<xc;){let i=_c(s);if(!i)break;let{place:a,bin:l}=i.split,c=e.chosen[a],p=Oc(e,i,{column:e.columns[c],bin:l}),
[g,w]=Mc(e,i,p),x=r(g),v=r(w);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][l],n[i.node]=l,t.left[i.node]=x,t.value[i.
node]=0,s.push({node:x,start:i.start,end:p,sums:g,split:ar(g)},{node:v,start:p,end:i.end,sums:w,split:ar(w)})}return{tree:t,
bins:n}}function _c(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function Oc({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let l=n;l<r;l++){
let c=e[l];o[c]<=s?e[i++]=c:t[a++]=c}for(let l=0;l<a;l++)e[i+l]=t[l];return i}function Mc(e,t,n){let r=n-t.start<=t.end-
n,o=r?lr(e,t.start,n):lr(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function lr({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*rt*2);for(let l=0;l<r.length;l++){let c=e[r[l]],
p=l*rt*2;for(let g=s;g<i;g++){let w=o[g],x=p+c[w]*2;a[x]+=t[w],a[x+1]+=n[w]}}return a}function zs(e){let t=0,n=0;for(let r=0;r<
rt*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function ar(e){let t=zs(e),n=ur(t.gradient,t.hessian),r=null;for(let o=0;o*
rt*2<e.length;o++){let s=0,i=0;for(let a=0;a<rt-1;a++){let l=(o*rt+a)*2;if(s+=e[l],i+=e[l+1],i<Ds)continue;if(t.hessian-
i<Ds)break;let c=ur(s,i)+ur(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var ur=(e,t)=>e*
e/(t+_s);var{exp:zc,max:Fc}=u,Lc=[4,4,4,1,1];function Fs(e,t){let{means:n,deviations:r}=Ec(e),o=e.featureCount+1,s=Wc(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?Lc:[]){let{information:l,score:c}=Nc(e,{rows:s,coefficients:i,stride:a});for(let g=0;g<
o;g++){let w=g===0?1:t;l[g*o+g]+=w,c[g]-=w*i[g]}let p=Zc(l,c);i=i.map((g,w)=>g+p[w])}return{intercept:i[0],coefficients:f.
from(r,(a,l)=>i[l+1]/a),means:[...n]}}function Ls({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function Ec({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let l=e[i*t+a];r[a]+=n[i]/s*l,o[a]+=n[i]/s*l*
l}for(let i=0;i<t;i++)o[i]=u.sqrt(u.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function Wc({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let l=0;l<t;l++)i[a*s+l+
1]=(e[a*t+l]-r[l])/o[l]}return i}function Nc({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,l=new Float64Array(a*a),c=new Float64Array(a);for(let p=0;p<n.length;p+=i){let g=p*a,w=e[p*t];for(let R=0;R<
a;R++)w+=o[g+R]*s[R];let x=1/(1+zc(-w)),v=i*r[p]*(n[p]-x),k=i*r[p]*Fc(1e-6,x*(1-x));for(let R=0;R<a;R++){let D=o[g+R];c[R]+=
D*v;let W=k*D;for(let De=0;De<=R;De++)l[R*a+De]+=W*o[g+De]}}return{information:l,score:c}}function Zc(e,t){let n=t.length,
r=Float64Array.from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let l=0;l<i;l++)a-=r[s*n+l]*r[i*n+l];
r[s*n+i]=s===i?u.sqrt(u.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=
r[s*n+i]*o[i];o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var jc=6e4,cr=180,Bc=12,Es=.3;function Ws(e,t){let n=Vc(e,t),r=Fs(n,Bc),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Le]);return{logistic:r,trees:Os(n,o)}}function Ns(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Le);ir(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,l=Ls(i,s),c=a.length===0?l:Es*l+(1-Es)*(s[0]+Ms(a,s));return 1/(1+u.
exp(-c))}function Vc(e,t){let n=Uc(e,t),r=0;for(let{label:c}of n)r+=c;let o=u.min(1,u.max(jc-r,r)/u.max(1,n.length-r)),s=n.
filter(({customer:c,day:p,label:g})=>g===1||q(c,p)<o),i=new Float64Array(s.length*Le),a=null,l=-1;return s.forEach(({customer:c,
day:p},g)=>{let w=e[c],x=nt(w.days,p);(c!==l||a?.count!==x)&&(a=tn(w,x,t.usualGapDays)),l=c,ir(w,a,{moment:{day:p,knownUntil:p},
team:t,out:i.subarray(g*Le,(g+1)*Le)})}),{features:i,featureCount:Le,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}function Uc(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=u.floor(q(o,
7)*7);for(let i=t-Rt-s;i>=(r[1]??t);i-=7){let a=nt(r,i);i-r[a-1]>cr||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+Rt?1:
0})}}),n}function Pt(e,t){let n=ps(e,t),r=tt(n,t),o=hs(e,n),s=r-tt(n,t-rr);return{today:t,calendar:n,openToday:r,open:o,team:Ps(o,
r,s)}}var Gc=2500;function dr({open:e,openToday:t,team:n}){let r=e.filter(({days:i})=>i.length>0),o=u.ceil(r.length/Gc)||
1,s=r.filter((i,a)=>a%o===0).map(i=>mr(i,t));return{hazard:Ws(e,n),life:ks(s)}}function mr({days:e},t){let n=e[0],r=0;for(let o=1;o<
e.length;o++)r+=u.log(u.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}
function js({life:e},t,n){return nr(e,mr(t.open[n],t.openToday),1).alive}var Zs=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],rn=26;
function on(e,t,n,r=rn){let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>cr?
Kc(e,t,o):Vs(e,t,{series:o,weeks:r})}function Bs(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return on(
e,t,n);let s={days:Int32Array.of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Vs(
e,t,{series:s,weeks:rn})}function Vs(e,{team:t,openToday:n},{series:r,weeks:o}){let s=tn(r,r.days.length,t.usualGapDays),
i=new Float64Array(o);return Zs.forEach((a,l)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},p=Ns(e.hazard,{series:r,rhythm:s,
moment:c,team:t});i.fill(p,a,Zs[l+1]??o)}),i}function Kc({life:e},{openToday:t},n){let r=new Float64Array(rn);if(n.days.
length===0)return r;let o=mr(n,t),s=0;for(let i=0;i<rn;i++){let a=nr(e,o,i+1).buys;r[i]=(a-s)/u.max(1e-9,1-s),s=a}return r}var le=200,qc=8,Hc=4;function qs({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(le),l=Us(t,
e,i),c=Us(n,e,i),p=Yc(r),g=u.floor(q(o+3,0)*le);for(let w=0;w<le;w++){let x=(w*77+g)%le+q(o,w),v=Gs(l,x/le);for(let k=0;v<=
i;k++)a[w]+=p[u.floor(q(o+1,w*64+k)*p.length)]??0,v+=Gs(c,q(o+2,w*64+k))}return a.map(w=>w*s)}function Us(e,t,n){return Float64Array.
from({length:n+1},(r,o)=>Xt(e,t,o))}function Gs(e,t){let n=1,r=e.length;for(;n<r;){let o=n+r>>1;e[o]>=t?r=o:n=o+1}return n}
function Yc({amounts:e}){let t=e.slice(u.max(0,e.length-qc)),n=t.slice().sort(),r=Hc*(n[n.length>>1]??0);return t.map(o=>u.
max(0,u.min(o,r)))}var Jc=.5,Xc=50,sn=56,Ks=1.5;function Hs(e,t){let n=e.lastDay-e.yearDays;if(n-sn<e.firstDay)return 1;
let r=Fe(e,n,n+t)/t,o=Fe(e,n-sn,n)/sn;return u.min(r*t,o*sn)<Xc?1:u.min(Ks,u.max(1/Ks,(r/o)**Jc))}function Ys(e){let t=[];
for(let r=e.lastDay;r-84>=u.max(e.firstDay,e.lastDay-728);r-=14){let o=Fe(e,r-28,r),s=Fe(e,r-84,r-28)/2;o>=10&&s>=10&&t.
push(u.log(o/s)**2-1/o-.5/s)}if(t.length<6)return Qc;let n=t.reduce((r,o)=>r+o,0)/t.length;return u.min(td,u.sqrt(u.max(
ed**2,n)))}var Qc=.15,ed=.05,td=.3;function Js(e,t){let n=new Float64Array(le);for(let r of e)for(let o=0;o<le;o++)n[o]+=
r[o];return n.map((r,o)=>r*u.exp(t*nd(o)-t**2/2))}function nd(e){let t=(e*61%le+.5)/le;return u.log(t/(1-t))/1.702}function Xs(e){
let t=e.slice().sort();return{...pr(t),chanceOf:r=>rd(t,r)}}function pr(e){let t=r=>e[u.round(r*(e.length-1))]??0;return{
mean:e.reduce((r,o)=>r+o,0)/u.max(1,e.length),low:t(.1),middle:t(.5),high:t(.9)}}function rd(e,t){let n=0;for(let r=0;r<
e.length;r++)e[r]>=t&&n++;return n/u.max(1,e.length)}var od=1.5,sd=5,id=8,ad=365;function ei(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:W})=>W),
a=i[i.length-1],l=n.today-a,c=K(et(i).slice(-sd)),p=on(e.model(),n,s),g=n.open[s].days,w=ms(g),x=n.openToday-g[g.length-
1],v=gs(p,n,{interval:w,recency:x}),k=W=>Xt(p,n,W),R=ds(o,n.today),D={since:l,usualGap:c};return{customerId:r,orderDays:i.
length,lastOrder:a,daysSinceLast:l,medianGapDays:c,nextOrder:ud(v,n.today),probabilityWithin:k,expectedAmountWithin:W=>ld(
e,s,W),typicalOrderAmount:K(o.orderDays.slice(-id).map(({amount:W})=>W))??0,usualBasket:R.usual,droppedItems:R.dropped,get suggestions(){
return is(o,e.pairs(),n.today)},state:cd({usualGap:c,since:l,next:v,soon:k(7)}),lapse:{probability:1-js(e.model(),n,s),yearlyAmount:dd(
o,a),reasons:xs(o,D,{today:n.today,dropped:R.dropped})},reasons:ws(o,D)}}var Qs=182;function ud({low:e,middle:t,high:n},r){
return t>Qs?null:{expected:r+t,earliest:r+e,latest:r+u.min(n,2*Qs)}}function fr({known:e,model:t},n,r){let o=t();return qs(
{place:e,first:on(o,e,n),next:Bs(o,e,n),series:e.open[n],seed:n*4,season:Hs(e.team,r)},r)}var ld=(e,t,n)=>pr(fr(e,t,n).sort());
function cd(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?"unknown":n>u.max(7,od*t)?"late":r.middle<=7||o>=
.5?"thisWeek":"onTime"}function dd({orderDays:e},t){return e.reduce((n,{day:r,amount:o})=>r>t-ad?n+o:n,0)}var md=3,ti=20;function ni(e,t,n){let r=new m(t.map(a=>[a,{buyers:0,beside:new m}])),o=new m,s=0;for(let a of e){s+=a.orderDays.
length;for(let[p,{days:g}]of a.categories)o.set(p,(o.get(p)??0)+g);let l=t.filter(p=>a.products.has(p));if(l.length===0)
continue;let c=vt(a,n);for(let p of l){let g=r.get(p);g.buyers++;for(let w of c)g.beside.set(w,(g.beside.get(w)??0)+1)}}
let i=[...o].map(([a,l])=>[a,l/u.max(1,s)]);return{products:r,categoryShare:new m(i)}}function ri(e,t,{table:n,pairs:r,today:o}){
let s=vt(e,o);return t.flatMap(({id:a,category:l})=>{if(e.products.has(a))return[];let c=pd(s,a,{table:n,pairs:r})??fd(e,
{id:a,category:l},n);return c?[c]:[]}).sort((a,l)=>l.score-a.score||(a.productId<l.productId?-1:1))}function pd(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let l=s.get(a)??0,c=Jn(r,a,{support:l,buyers:o});
if(!c)continue;let p=Qe(c);p>(i?.score??0)&&(i={productId:t,score:p,besideId:a,support:l,category:"",days:0})}return i}function fd(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/u.max(1,e.orderDays.length);
if(o<md||i<s||s===0)return null;let a=u.min(o,ti)/ti*u.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var hd=1,gd=3e3;function oi(e,t,n){let r=Nn(t)-1,o=e.flatMap(({days:c,amounts:p})=>{let g=nt(c,r);return g>0?[{days:c.subarray(
0,g),amounts:p.subarray(0,g)}]:[]}),s=o.reduce((c,{days:p})=>c+p.length,0);if(n===null||s<gd)return dr(Pt(o,r));let i=`${hd}\
-${r}-${s}-${yd(o)}`,a=n.find(i);if(a)return a;let l=dr(Pt(o,r));return n.keep(i,l),l}function yd(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=u.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=u.imul(t^n[o],16777619),t=u.imul(t^u.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function si(e,t=null){let{today:n}=e,r=[...as(e.lines,n)],o=new m(r.map(([g,w],x)=>[g,{customerId:g,history:w,index:x}])),
s=r.map(([,g])=>us(g)),i=Pt(s,n),a=null,l=null,c={known:i,model:()=>a??(a=oi(s,n,t)),pairs:()=>l??(l=ss(r.map(([,g])=>g),
n))},p=new m;return{today:n,customers:[...o.keys()],customer(g){let w=o.get(g);if(!w)return null;let x=p.get(g)??ei(c,w);
return p.set(g,x),x},ordersOf:g=>o.get(g)?.history.orderDays??[],matcher(g){let w=ni(r.map(([,x])=>x),g.map(({id:x})=>x),
n);return x=>{let v=o.get(x)?.history;return v?ri(v,g,{table:w,pairs:c.pairs(),today:n}):[]}},sales(g,w){let v=g.flatMap(
k=>o.get(k)??[]).map(({index:k})=>fr(c,k,w));return Xs(Js(v,Ys(i.team)))}}}function an(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return si({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ce=y(
"種別","Kind",40,"@",{hidden:!0});var Ee=(e,t)=>y(e,t,80,"@",{hidden:!0}),ii={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},un={scorecard:{tab:{ja:"担当別の成績",en:"\
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
"結果","Outcome",420,"@",{wrap:!0}),hint:y("指定の書き方","What to write",300,"@",{wrap:!0}),job:Ee("作業","Jo\
b")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:y("注文","Order",45,"General",{checkbox:!0}),
item:y("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:y("いつも","Usual",55,"General"),use:y("次回まで",
"Until next",65,"General"),stock:y("在庫","In stock",60,"General"),quantity:y("注文数","Order qty",65,"General"),unit:y(
"単位","Unit",55),unitPrice:y("単価","Unit price",75,"General"),delivery:y("納品日","Delivery",90,"yyyy-mm-dd"),state:y(
"状態","State",260,"@",{wrap:!0}),kind:ce,customerId:Ee("顧客ID","Customer ID"),productId:Ee("商品ID","Product ID"),
day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),item:y("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:y("数\
量","Quantity",70,"General"),unit:y("単位","Unit",55),handed:y("納品数","Handed over",70,"General"),note:y("備考",
"Note",200,"@",{wrap:!0}),print:y("納品書","Note",55,"General",{checkbox:!0}),kind:ce,customerId:Ee("顧客ID","Custo\
mer ID"),lineId:Ee("受注ID","Order ID"),day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"見積書",
en:"Quote"},headerRow:13,columns:ii},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:ii},targets:{
tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:y("担当","Rep",110),target:y("目標","Target",100,"#,##\
0"),actual:y("実績","Sold",100,"#,##0"),share:y("達成率","Reached",70,"0%"),pace:y("日数の割合","Month gone",80,
"0%"),expected:y("残りの見込み","Expected still",100,"#,##0"),landing:y("着地見込み","Likely in all",100,"#,#\
#0"),gap:y("目標との差","Against target",100,"#,##0"),perDay:y("1日あたり必要","Needed a day",100,"#,##0"),before:y(
"先月","Last month",100,"#,##0"),yearBefore:y("前年同月","A year before",100,"#,##0"),memo:y("メモ","Memo",240,"\
@",{wrap:!0}),repId:Ee("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:y("済","Do\
ne",40,"General",{checkbox:!0}),type:y("種類","Kind",110),customer:y("顧客","Customer",190,"@",{wrap:!0}),rep:y("担当",
"Rep",90),due:y("期日","Day",90,"yyyy-mm-dd"),what:y("内容","What",320,"@",{wrap:!0}),topic:y("前回の話題","Las\
t topic",260,"@",{wrap:!0}),memo:y("メモ","Memo",200,"@",{wrap:!0}),kind:ce,key:Ee("印","Key")}},proposalReport:{tab:{
ja:"提案の成績",en:"Proposal results"},headerRow:2,columns:{product:y("商品","Product",240),rep:y("担当","Rep",
110),proposed:y("提案","Proposed",65,"0"),interested:y("関心あり","Interested",70,"0"),later:y("また後で","Lat\
er",70,"0"),declined:y("見送り","No",65,"0"),ordered:y("受注","Ordered",65,"0"),conversion:y("受注率","Conversio\
n",75,"0%"),sales:y("売上","Sales",100,"#,##0"),open:y("これから","To come",70,"0"),kind:ce}},voices:{tab:{ja:"顧客の\
声",en:"Voices"},headerRow:2,columns:{tag:y("分類","Tag",100),day:y("日付","Date",90,"yyyy-mm-dd"),customer:y("顧客",
"Customer",190),rep:y("担当","Rep",90),text:y("内容","What was said",460,"@",{wrap:!0}),source:y("出どころ","Fro\
m",90),link:y("場所","Cell",70,"General"),kind:ce}}};var te={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ce,rep:y("担当","Rep",90),day:y("日付",
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
"Visit ID",80,"@",{hidden:!0}),customerId:y("顧客ID","Customer ID",80,"@",{hidden:!0}),kind:{...ce}}},due:{tab:{ja:"補充\
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
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...un},hr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function ve(e,t){return Object.keys(te[e].columns).indexOf(t)}var ne="[月火水木金土日](?:曜日?)?",H="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",ln="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",ai=`${ln}\
(?:-(?:${ln})?|以降|以後|から|まで|以前)|-${ln}|(?:after|from|until|till|before) ${ln}`,ui="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",Z=`(?:(?:のみ|だけ|[の\\s(])*(${ai}|${ui})\\)?)?`,li=`(${ai}|${ui})`,T=e=>new RegExp(e,
"iy");function ot(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return Je(t).windows[0]??null}function We(e,t){let n=ot(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function st(e,t){let n=ot(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var bd=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ct="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",it="(\
?:st|nd|rd|th)?",ci=({month:e,date:t})=>F(2028,e,t)!==null,at=(e,t)=>ci(e)&&ci(t)?[{kind:"yearly",from:e,to:t}]:null,re=(e,t)=>({
month:d(e),date:d(t)});function wd([,e,t,n,r]){let o=re(e,t);return at(o,r===void 0?o:re(n??e,r))}function xd([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=re(e,r);return at(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var di=e=>bd.
indexOf(e.slice(0,3).toLowerCase())+1;function gr(e,t){let[n,r]=e,[o,s]=t,i=re(di(n),r);return at(i,s===void 0?i:re(di(o??
n),s))}var mi={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function vd([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=mi[t??""]??[1,31],[,i]=mi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return at(re(d(e),s),re(o,u.min(i,a)))}function $d([,e,t,n,r,o,s]){let i=F(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=g=>F(g,d(o??t),d(s)),l=a(d(r??e)),p=r===void 0&&o!==void 0&&l!==null&&
l<i?a(d(e)+1):l;return p===null||p<i?null:[{kind:"dates",from:i,to:p}]}function cn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var fi=e=>(e.match(/\d+/g)??[]).map(d);function kd([,e]){let t=fi(e);if(t.
some(r=>r>9))return null;let n=f.from({length:31},(r,o)=>o+1);return cn(n.filter(r=>t.includes(r%10)))}function Rd([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:cn(f.from({length:n},(r,o)=>d(e)+o))}function pi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var hi=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:$d},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:xd}],gi=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:wd},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:vd},{pattern:T(`${Ct}\\s*(\\d{1,2})${it}(?:-(?:${Ct}\\s*)?(\\d{1,2})${it})?(?!\\d)`),read:([,e,t,n,r])=>gr([e,t],[n,
r])},{pattern:T(`(\\d{1,2})${it}-(\\d{1,2})${it}\\s+${Ct}`),read:([,e,t,n])=>gr([n,e],[n,t])},{pattern:T(`(\\d{1,2})${it}\
\\s+${Ct}(?:-(\\d{1,2})${it}\\s+${Ct})?`),read:([,e,t,n,r])=>gr([t,e],[r,n])}],yi=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>pi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>pi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:kd},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:Rd},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>cn(fi(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>cn([d(e)])}];var br=["日","月","火","水","木","金","土"],bi=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],yr=[1,2,3,4,5,6,0],Pd=new m(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function oe(e){let t=e.trim().replace(/曜日?$/,""),n=br.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?bi.indexOf(
Cd(r[1].slice(0,3))):null}var Cd=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function wr(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function se(e){let t=Ye(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new h;
for(let r of t){let o=Td(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?yr.filter(r=>n.has(r)):null}function Td(e){
let t=Pd.get(e.toLowerCase());if(t)return t;let n=oe(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[oe(r??""),
oe(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:wr(i,a);let l=[...e.replace(/曜日?/g,"")].map(c=>br.
indexOf(c));return l.every(c=>c>=0)?l:null}function Ne(e,t){let n=t==="ja"?br:bi,r=yr.filter(i=>e.includes(i)),o=r.map(i=>yr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var wi=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],xi="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",vr="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Sd="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",Ad=(e,t)=>t.length-e.length,Id=wi.map(([e])=>e.source).sort(Ad),
vi={pattern:T(`(?:${[...Id,xi].join("|")})${vr}${Sd}`),read:()=>[]},$i=wi.map(([{source:e},t])=>({pattern:T(`(?:${e})${vr}`),
read:()=>at(re(t[0],t[1]),re(t[2],t[3]))})),ki={pattern:T(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${xi})${vr}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},Ri={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},dn="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",xr="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
mn="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",pn=(e,t)=>({pattern:T(e),read:()=>({instead:t})}),Pi=[
pn(`(?:${dn}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),pn(`(?:except|excluding|not|unless)(?: on)? ${mn}\\b|open on ${mn}\\b`,"open"),pn(`${dn}(?:翌平日|翌営業日)${xr}`,
"nextWorkday"),pn(`${dn}(?:翌日(?!曜)|次の日)${xr}`,1),{pattern:T(`${dn}翌?(${ne})${xr}`),read:([,e])=>({instead:{
weekday:oe(e)}})},{pattern:T(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${mn}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:T(`(?:or )?(?:the\
 )?(?:next|following) (${H}) (?:if|when)(?: on)? ${mn}\\b`),read:([,e])=>({instead:{weekday:oe(e)}})}],Ci=[{pattern:T(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${Z}`),
read:([,e])=>st(-1,e)},{pattern:T(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${Z}`),read:([,e])=>st(
1,e)},{pattern:T(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${Z}`),read:([,e])=>st(0,e)}];var Dd="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function Ti([,e,t,n]){let[r,o]=[oe(e),oe(t)];return r===
null||o===null?null:We(wr(r,o),n)}var _d={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function Od(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>_d[n]??d(n))}function fn([,e,t,n]){let r=se(t),o=ot(n);return!r||o===null?null:Od(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function Md([,e,t,n]){let r=We(se(e),n);return r&&(t?[...r,...st(0,n)??[]]:r)}function Si([
e,t,n,r,o,s]){let i=oe(t),a=ot(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let l=F(
d(r),d(o),d(s));return l===null?null:[{kind:"fortnightly",anchor:l+(i-B(l)+7)%7,part:a}]}function Ai([,e]){let t=se(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?We([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var Ii=`\
(?:平日|${ne})(?:[・,、-]?${ne})*`,Di=`(?:weekdays?|weekends?|${H})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${H})*`,zd="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Fd="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Ld="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Ed=[{pattern:T(`(${Ii})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${Ii}\
)`),read:e=>Ai([e[0],e[1]??e.groups?.days])},{pattern:T(`(?:only open|open)(?: only)?(?: on)? (${Di})(?: only\\b)?`),read:Ai},
{pattern:T(`${Di} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:T(`隔週の?(${ne})${Z}${zd}`),read:Si},
{pattern:T(`${Ld} (${H})${Z}${Fd}`),read:Si},{pattern:T(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${ne})+)${Z}`),read:fn},{pattern:T(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${Z}`),read:fn},{pattern:T(`(?:every\\s+)?((?:${Dd}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${H})(?: of (?:the |each |every )?month)?${Z}`),read:fn},{pattern:T(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${H}\
)${Z}`),read:fn}],Wd=[{pattern:T(`(?:毎週の?)?(${ne})-(${ne})${Z}`),read:Ti},{pattern:T(`(?:every\\s+)?(${H})(?:-|\\s+\
(?:to|through)\\s+)(${H})${Z}`),read:Ti},{pattern:T(`(?:毎週の?)?((?:${ne})+)(祝日?)?${Z}`),read:Md},{pattern:T(`(?\
:平日|weekdays?\\b)${Z}`),read:([,e])=>We([1,2,3,4,5],e)},{pattern:T(`(?:週末|weekends?\\b)${Z}`),read:([,e])=>We([6,
0],e)},{pattern:T(`(?:(?:every|each)\\s+)?(${H})${Z}`),read:([,e,t])=>We(se(e),t)},{pattern:T(`(?:毎日の?|(?:daily|every da\
y)\\s+)${li}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ot(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
_i=[vi,Ri,ki,...hi,...Ed,...gi,...Pi,...Ci,...$i,...yi,...Wd];var Mi=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Nd=1e3,Zd=/[,、・/;&。|+\s()[\]【】]/;function zi(e){if(e.length>Nd)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:jd(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Bd(t,n),n<t.
text.length&&(n=Vd(t,n));return{rules:qd(t.rules),problems:t.problems}}function jd(e){let t=Ye(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Bd(e,t){
let n=kr(Mi,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Vd(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!kr(Mi,n,o));){let s=Gd(r,o);if(s===
0){let i=Ud(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Ud(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Zd);return o<0?e.slice(t):e.slice(t,n+o)}function Gd(e,t){for(let{pattern:n,read:r}of _i){let o=kr(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(f.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Kd(e,s))continue;
return o[0].length}}return 0}var $r=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Kd(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some($r))return!1;let r=n.map(o=>{if(!$r(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function kr(e,t,n){
return e.lastIndex=n,e.exec(t)}function qd(e){let t=new h;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var St={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":Oi(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${Oi(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function Oi(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function Fi(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=Hd(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some($r);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?Li(s,t):Ei(i,t),o+=u.max(1,s.length)}return n}function Hd(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Yd(o.part,n.part))break;r.push(o)}return r}var Yd=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Tt(e,t){return typeof e=="string"?St[t].part[e]:(t==="en"?" ":"")+qt([e])}function Jd(e,t,n){
let r=St[n],o=Ei(e,n);return typeof t=="string"?o+r[t]:o+r.later(Ne([(e.weekday+t)%7],n),t)}function Li(e,t){let n=St[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+Ne([r],t)+Tt(o,t)}function Xd({anchor:e,
part:t},n){let r=Ne([B(e)],n)+Tt(t,n);return St[n].fortnightly(r,Oe(e))}function Ei(e,t){let n=St[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Tt(e.part,t);case"weekly":return Ne([e.weekday],t)+Tt(e.
part,t);case"nthWeekday":return Li([e],t);case"holiday":return n.holiday[`${e.offset}`]+Tt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?Oe(e.from):`${Oe(e.from)}~${Oe(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return Jd(e.rule,e.instead,t);case"fortnightly":return Xd(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var Qd={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},em=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Rr(e){let t=S(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return tm(t)??nm(t)??rm(t)}function tm(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?F(d(t[1]),d(t[2]),d(t[3])):null}function nm(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return F((Qd[t[1]]??0)+n,d(t[3]),d(t[4]))}function rm(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=em.indexOf(o??"")+1;return i>0?F(d(s),i,d(r)):null}function de(e){return typeof e=="object"&&"day"in e}function Wi(e){return typeof e=="object"&&"formula"in e}function Y(e){
return e===void 0||typeof e=="string"&&e.trim()===""}var Ni=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Pr=-25569;function om({day:e,minutes:t}){return e===Pr?xe(
t):Oe(e)+(t===0?"":` ${xe(t)}`)}function V(e){return de(e)?om(e):String(e)}function hn(e){return(t,n)=>Y(t)?{value:null}:
typeof t=="string"&&Ni.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=V(e).trim();return Ni.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},sm=1e12;function Zi(e){if(typeof e=="number")return u.abs(
e)<=sm?e:null;if(typeof e!="string")return null;let t=S(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?Zi(d(t.replace(/,/g,""))):null}function $e(e,t){return{format:e,parse:hn(n=>{let r=Zi(n);return r===null?{problem:"\
notANumber",detail:V(n)}:t(r)}),layOut:n=>n??""}}var Cr=e=>({value:e}),ji=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Tr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},im=e=>e>100?{problem:"outOfBounds",detail:String(e)}:ji(e<1?u.round(e*1e6)/1e4:e),At=$e("0.######",Cr),
It=$e("#,##0.###",Cr),ke=$e("#,##0",Cr),Bi=$e("0",ji),Vi=$e("0",Tr),Ui=$e("0",e=>e===0?{value:e}:Tr(e)),Gi=$e("0",Tr),Dt=$e(
"0",im),[am,um]=[-7305,84006];function lm(e){return de(e)?e.day:typeof e=="string"?Rr(e):typeof e!="number"?null:e>1e7?Rr(
String(e)):u.floor(e)+Pr}var E={format:"yyyy-mm-dd",parse:hn(e=>{let t=lm(e);return t!==null&&t>=am&&t<um?{value:t}:{problem:"\
notADate",detail:V(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},cm=hn(e=>{if(de(e)&&(e.minutes>0||e.day===Pr))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:u.round(e*1440)};let n=typeof e=="string"?Fo(S(e).trim()):null;return n===
null?{problem:"notATime",detail:V(e)}:{value:n}}),Ze={format:"@",parse:cm,layOut:e=>e===null?"":xe(e)},je={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(Y(e))return{value:!1};let t=S(V(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:V(e)}},layOut:e=>e};function me(e){let t=Object.keys(e),n=new m;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:hn(r=>{let o=n.get(S(V(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:V(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var gn={format:"@",parse(e){if(Y(e))return{value:[]};let{windows:t,problems:n}=Je(V(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:V(
e)}:{value:t}},layOut:e=>qt(e)},dm={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},ut={format:"@",parse(e){if(Y(e))return{value:[]};if(de(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=zi(V(e)),r=n[0];return r?{value:t,warning:{code:dm[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>Fi(
e,t)},Ki={format:"@",parse(e){if(Y(e))return{value:[]};let t=se(V(e));return t===null?{problem:"weekdaysNotUnderstood",detail:V(
e)}:{value:t}},layOut:(e,t)=>Ne(e,t)};function b(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var mm={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},pm={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},fm={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},hm={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},gm={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},ym={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},bm={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:b("ID","ID",$,{required:!0,widthPixels:70}),
name:b("顧客名","Name",$,{required:!0,widthPixels:190}),kana:b("フリガナ","Kana",$,{widthPixels:150}),repId:b("担当",
"Rep",$,{required:!0,widthPixels:80}),rank:b("ランク","Rank",me(mm),{widthPixels:60}),address:b("住所","Address",$,
{widthPixels:230}),lat:b("緯度","Latitude",At,{widthPixels:85}),lng:b("経度","Longitude",At,{widthPixels:85}),visitIntervalDays:b(
"訪問間隔(日)","Visit interval (days)",Vi,{required:!0,widthPixels:90}),visitMinutes:b("訪問時間(分)","Visit l\
ength (min)",Bi,{widthPixels:90}),visitHours:b("訪問可能時間","Visit hours",gn,{widthPixels:170}),closed:b("休業日",
"Closed",ut,{widthPixels:130}),busy:b("繁忙期","Busy periods",ut,{widthPixels:130}),preferredWeekday:b("希望曜日",
"Preferred weekday",me(ym),{widthPixels:75}),contact:b("窓口","Contact",$),birthday:b("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:b("備考","Notes",$,{widthPixels:200}),status:b("状態","Status",me(pm),{widthPixels:70}),
reorderState:b("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:b("郵便番号","Postcode",$,{widthPixels:80}),
phone:b("電話","Phone",$,{widthPixels:110}),mergedInto:b("統合先","Merged into",$,{computed:!0,widthPixels:80})}},yn={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:b("ID","ID",$,{required:!0,widthPixels:80}),day:b("日\
付","Date",E,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:b("担当","Rep",$,{required:!0,widthPixels:80}),sequence:b(
"順番","Sequence",Gi,{widthPixels:55}),plannedArrival:b("到着予定","Planned arrival",Ze,{widthPixels:80}),status:b(
"状況","Status",me(fm),{required:!0,widthPixels:70}),done:b("完了","Done",je,{widthPixels:50}),fixed:b("固定","Fix\
ed",je,{widthPixels:50}),purpose:b("用件","Purpose",$,{widthPixels:150}),reason:b("理由","Reason",$,{widthPixels:220}),
arrived:b("到着","Arrived",Ze,{widthPixels:65}),left:b("退出","Left",Ze,{widthPixels:65}),result:b("結果","Result",
$,{widthPixels:110}),note:b("メモ","Note",$,{widthPixels:220}),nextStep:b("次の一手","Next step",$,{widthPixels:150}),
nextDay:b("次回予定日","Next date",E,{widthPixels:95}),planMark:b("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
wm={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:b("ID","ID",$,{required:!0,widthPixels:90}),day:b(
"日付","Date",E,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:b(
"商品ID","Product",$,{widthPixels:80}),quantity:b("数量","Quantity",It,{required:!0,widthPixels:70}),unitPrice:b("単価",
"Unit price",ke,{required:!0,widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Dt,{widthPixels:65}),amount:b("金額",
"Amount",ke,{widthPixels:95}),deliveryDay:b("納品日","Delivery date",E,{widthPixels:95}),delivered:b("納品済","Del\
ivered",je,{widthPixels:65}),note:b("備考","Note",$,{widthPixels:200}),deliveredQuantity:b("納品数","Delivered quan\
tity",It,{widthPixels:70})}},xm={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:b("ID","ID",$,{
required:!0,widthPixels:80}),name:b("商品名","Name",$,{required:!0,widthPixels:260}),unit:b("単位","Unit",$,{widthPixels:60}),
unitPrice:b("単価","Unit price",ke,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Dt,{widthPixels:65}),category:b(
"分類","Category",$,{widthPixels:120}),launchedOn:b("発売日","Launched on",E,{widthPixels:95}),leadDays:b("リードタイム(日\
)","Lead time (days)",Ui,{widthPixels:90})}},vm={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:b("ID",
"ID",$,{required:!0,widthPixels:70}),opened:b("受付日","Opened",E,{required:!0,widthPixels:95}),customerId:b("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:b("種類","Kind",me(hm),{widthPixels:85}),text:b("内容","Text",$,{widthPixels:340}),
due:b("期限","Due",E,{widthPixels:95}),status:b("状況","Status",me(gm),{widthPixels:75}),outcome:b("結果","Outcome",
$,{widthPixels:220})}},$m={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:b("ID","ID",$,{required:!0,
widthPixels:70}),name:b("氏名","Name",$,{required:!0,widthPixels:120}),email:b("メール","E-mail",$,{widthPixels:200}),
startAddress:b("出発地","Start address",$,{widthPixels:220}),startLat:b("出発緯度","Start latitude",At,{widthPixels:85}),
startLng:b("出発経度","Start longitude",At,{widthPixels:85}),workingWeekdays:b("勤務曜日","Working days",Ki,{widthPixels:85}),
workingHours:b("勤務時間","Working hours",gn,{widthPixels:110}),lunch:b("昼休み","Lunch",gn,{widthPixels:110}),monthlyTarget:b(
"月間目標","Monthly target",ke,{widthPixels:100})}},km={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:b("項目","Setting",$,{required:!0,widthPixels:210}),value:b("値","Value",$,{widthPixels:230}),meaning:b("説明",
"Meaning",$,{widthPixels:560})}},pe={customers:bm,visits:yn,orders:wm,products:xm,cases:vm,reps:$m,settings:km};var Rm={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:b("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:b("単価","U\
nit price",ke,{required:!0,widthPixels:90}),from:b("適用開始日","Valid from",E,{widthPixels:95}),note:b("備考","N\
ote",$,{widthPixels:220})}},Pm={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:b("見積番号",
"Quote no.",$,{widthPixels:105}),day:b("見積日","Quote date",E,{widthPixels:95}),customerId:b("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{widthPixels:90}),description:b("品名","Description",
$,{widthPixels:220}),quantity:b("数量","Quantity",It,{required:!0,widthPixels:65}),unit:b("単位","Unit",$,{widthPixels:55}),
unitPrice:b("単価","Unit price",ke,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",Dt,{widthPixels:65}),validUntil:b(
"有効期限","Valid until",E,{widthPixels:95}),print:b("見積書を作る","Make the quote",je,{widthPixels:90}),toOrder:b(
"受注にする","Make it an order",je,{widthPixels:90}),orderedOn:b("受注日","Ordered on",E,{computed:!0,widthPixels:95}),
note:b("備考","Note",$,{widthPixels:200}),id:b("ID","ID",$,{computed:!0,widthPixels:80})}},Cm={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:b("日付","Date",E,{required:!0,widthPixels:90}),repId:b("担当",
"Rep",$,{required:!0,computed:!0,widthPixels:70}),repName:b("氏名","Name",$,{computed:!0,widthPixels:90}),figures:b("ま\
とめ","In short",$,{computed:!0,widthPixels:150,wrap:!0}),visits:b("訪問","Visits",$,{computed:!0,widthPixels:380,wrap:!0}),
orders:b("受注","Orders",$,{computed:!0,widthPixels:260,wrap:!0}),ahead:b("次の一手・気になること","Next st\
eps and concerns",$,{computed:!0,widthPixels:240,wrap:!0}),comment:b("所感","Comment",$,{widthPixels:220,wrap:!0}),reply:b(
"上長の返信","Manager's reply",$,{widthPixels:200,wrap:!0}),id:b("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
Tm={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:b("担当","Rep",$,{required:!0,widthPixels:80}),
day:b("日付","Date",E,{required:!0,widthPixels:95}),untilDay:b("終了日","Until",E,{widthPixels:95}),start:b("開始",
"From",Ze,{widthPixels:65}),end:b("終了","To",Ze,{widthPixels:65}),text:b("内容","What",$,{widthPixels:260}),source:b(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:b("取込印","Import mark",$,{computed:!0,hidden:!0}),id:b("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},qi={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},Sm={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:b("ID","ID",$,{computed:!0,widthPixels:80}),day:b("提案日","Proposed on",E,
{widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:b("担当","Rep",$,{widthPixels:70}),productId:b("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:b("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:b("理由",
"Reason",$,{computed:!0,widthPixels:260,wrap:!0}),outcome:b("結果","Outcome",me(qi),{widthPixels:90}),outcomeDay:b("結果\
の日","Outcome on",E,{computed:!0,widthPixels:95}),againOn:b("次に話す日","Again on",E,{widthPixels:95}),note:b("\
備考","Note",$,{widthPixels:220,wrap:!0})}},_t={prices:Rm,quotes:Pm,dailyReports:Cm,busyTimes:Tm,proposals:Sm},lt={...pe,
..._t};var Am=10,Im=100,Ot=e=>S(e).replace(/[\s　*＊]/g,"").toLowerCase();function Dm(e){let t=new m;for(let[n,r]of Object.entries(
e.columns))t.set(Ot(n),n),t.set(Ot(r.header.en),n),t.set(Ot(r.header.ja),n);return t}function Be(e,t){let n=Dm(e),r={headerRow:1,
places:{}};for(let o=0;o<u.min(Am,t.length);o++){let s={};t[o].forEach((i,a)=>{let l=typeof i=="string"?n.get(Ot(i)):void 0;
l!==void 0&&s[l]===void 0&&(s[l]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function _m(e,t){let n=new h((t[Be(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function Yi(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function Ji(e,t){let n=new h(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function Sr(e){return de(e)?"":String(e).slice(0,80)}function ct(e,t,n){let r=_m(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new h,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,l])=>l.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
Om(o);let i=new Ar(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function Om({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Ot(Sr(a))),i=new m(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,l)=>{if(a===""||(i.get(a)??l)===l)return;let c=Sr(r[t-1][l]);o.push({tab:e,row:t,column:l+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var Ar=class{constructor(t,n){P(this,"table",n);P(this,"entries");P(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Hi(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>Y(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,l=n[a]??"";if(i.required&&Y(l))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(l,this.table.language);return"problem"in c?i.computed?(o[s]=Hi(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Sr(l),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=Im?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Hi(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function dt(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function _r(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function Xi(e,t){return typeof t=="bigint"?t.toString():t}var Dr=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Qi(e){return new Dr(e)}function Or(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function ea(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Mr="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function bn(e){return typeof e=="object"&&e!==null&&
!f.isArray(e)}function ta(e){if(bn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(bn(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var na=new h(["string","number","symbol"]);function ra(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function wn(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function ie(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function oa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Pe(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function sa(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Ue(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Mt(e){return typeof e==
"string"?e:e?.message}function zr(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function xn(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Ce(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Mt(e.inst?._zod.def?.error?.(e))??Mt(s?.(e))??Mt(t?.error?.(e))??Mt(n.customError?.(e))??Mt(n.localeError?.(e))??
"Invalid input",a={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||
(a[l]=e[l]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function ia(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Mm(e,n,r.value)}}function Ve(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function aa(e,t,n){return Ve(e,t,n,!1)}function Mm(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ve(this,t,n.bind(this))},set(r){
Ve(this,t,r)}})}function zm(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ir,Re=!1,Fm={configurable:!0,
get(){Re=!0}};function ae(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Ir!==e._zod){Ir=void 0;return}Ir=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Fm);let o=Re;Re=!1;try{let s=n(this);return Re?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Re=Re||o,s}catch(s){throw delete this[t],
Re=Re||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function ua(e,t,n,r){let o=zm(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var la;var Fr={value:void 0,enumerable:!1},ca="captureStackTrace"in Error?Error:null;function Lm(e){let t=ca;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ca=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function _(e,t,n,r){let o={};function s(w){this.def=w,this.constr=g,this.traits=new h}s.prototype=o;let i=n,
a=i&&new WeakSet;function l(w,x){if(w._zod){if(w._zod.traits.has(e))return}else{Fr.value=new s(x);try{Object.defineProperty(
w,"_zod",Fr)}finally{Fr.value=void 0}}if(w._zod.traits.add(e),t(w,x),a){let k=Object.getPrototypeOf(w),R=w._zod.constr.prototype,
D=k;for(;D&&D!==R;)D=Object.getPrototypeOf(D);let W=D??k;a.has(W)||(a.add(W),ia(W,i))}let v=g.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in w||(w[k]=v[k].bind(w)))}let c=r?.Parent??Object;class p extends c{}Object.defineProperty(
p,"name",{value:e});function g(w){let x=r?.Parent?Lm(p):this;l(x,w);let v=x._zod.deferred;if(v){for(let R of v)R();x._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(x),x}return Object.defineProperty(g,"init",
{value:l}),Object.defineProperty(g,Symbol.hasInstance,{value:w=>r?.Parent&&w instanceof r.Parent?!0:w?._zod?.traits?.has(
e)}),Object.defineProperty(g,"name",{value:e}),g}var fe=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(la=globalThis).__zod_globalConfig??(la.__zod_globalConfig={});var pt=globalThis.__zod_globalConfig;function Te(e){return e&&
Object.assign(pt,e),pt}function Em(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Xi,2)),e.message}function Wm(e){this._zod.
message=e}var Nm={get:Em,set:Wm,enumerable:!0,configurable:!0},Lr={value:void 0,enumerable:!1},ma=new WeakSet([Object.prototype,
Error.prototype]),pa=(e,t)=>{e.name="$ZodError",Lr.value=t,Object.defineProperty(e,"issues",Lr),Lr.value=void 0,Object.defineProperty(
e,"message",Nm);let n=Object.getPrototypeOf(e);ma.has(n)||(ma.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},U$=_("$ZodError",pa),zt=_("$\
ZodError",pa,void 0,{Parent:Error});var jm=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new fe;if(a.issues.length){let l=new(s?.Err??e)(a.issues.map(c=>Ce(c,i,Te())));throw Mr(l,s?.callee??t),l}return a.
value};return t},Ft=jm(zt),Bm=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let l=new(s?.Err??e)(a.issues.map(c=>Ce(c,i,Te())));throw Mr(l,
s?.callee??t),l}return a.value};return t},Er=Bm(zt),Vm=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new fe;return s.issues.length?fa(e,s.issues,o):{success:!0,data:s.value}},Ge=Vm(
zt);function fa(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Ce(o,n,Te()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Um=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?fa(e,s.issues,o):{success:!0,data:s.value}},Wr=Um(
zt);var ha=/^[\s\S]{0,}$/;var Nr=/^-?\d+(?:\.\d+)?$/,ga=/^(?:true|false)$/i;var ba={major:4,minor:6,patch:7};var J=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ba;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,l,c)=>{
if(a.memo)return a;let p=Pe(a),g;for(let w of l){if(w._zod.def.when){if(sa(a)||!w._zod.def.when(a))continue}else if(p)continue;
let x=a.issues.length,v=w._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new fe;if(g||v instanceof Promise)g=
(g??Promise.resolve()).then(async()=>{await v,a.issues.length!==x&&(xn(a.issues,x,e),p||(p=Pe(a,x)))});else{if(a.issues.
length===x)continue;xn(a.issues,x,e),p||(p=Pe(a,x))}}return g?g.then(()=>a):a},i=(a,l,c)=>{if(Pe(a))return a.aborted=!0,
a;let p=s(l,o,c);if(p instanceof Promise){if(c.async===!1)throw new fe;return p.then(g=>e._zod.parse(g,c))}return e._zod.
parse(p,c)};e._zod.run=(a,l)=>{if(l.skipChecks)return e._zod.parse(a,l);if(l.direction==="backward"){let p=e._zod.parse(
{value:a.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(g=>i(g,a,l)):i(p,a,l)}let c=e._zod.parse(
a,l);if(c instanceof Promise){if(l.async===!1)throw new fe;return c.then(p=>s(p,o,l))}return s(c,o,l)}}},{get"~standard"(){
return aa(this,"~standard",qm(this))},set"~standard"(e){Ve(this,"~standard",e)}}),va=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Ce(n,t,Te()))}:{value:e.value};async function Km(e,t){let n={async:!0};return va(await e._zod.run({value:t,issues:[]},
n),n)}function qm(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return va(r,n)}catch{}return Km(e,t)},vendor:"zod",version:1}}var $a=_("$ZodString",(e,t)=>{J.init(e,t),e._zod.pattern=t.
pattern??ha,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var ka=_("$ZodNumber",(e,t)=>{J.init(e,t),e._zod.pattern=Nr,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var Ra=_("$ZodBoolean",(e,t)=>{J.init(e,t),e._zod.pattern=ga,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Hm(e,t){let n=zr(e._zod.def.checks);if(!n.length)return;let r=u.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[l,c]of zr(e._zod.def.checks))if(a>l&&
c._zod.def.when(s)){let p=s.issues.length;return c._zod.check(s),s.issues[p].continue=!1,xn(s.issues,p,e),s}}return o(s,
i)}}var Ym=e=>f.isArray(e)?e.length:-1;function wa(e,t,n){e.issues.length&&t.issues.push(...Ue(n,e.issues)),t.value[n]=e.value}var Pa=_("$ZodArray",(e,t)=>{J.init(
e,t);let n=pt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!f.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,f(s.length),o):f(s.length);let i=[],a=o?.abortEarly;
for(let l=0;l<s.length;l++){let c=s[l],p=t.element._zod.run({value:c,issues:[]},o);if(p instanceof Promise)i.push(p.then(
g=>wa(g,r,l)));else if(wa(p,r,l),a&&p.issues.length!==0&&Pe(p))break}return i.length?Promise.all(i).then(()=>r):r},Hm(e,
Ym)});function vn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Ue(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Jm=[];function Xm(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Jm,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=oa(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new h(t),numKeys:t.length,optionalKeys:new h(
s)}}function Qm(e,t,n,r,o,s,i){let a=[],l=o.keySet,c=o.catchall._zod,p=c.def.type,g=c.optin,w=c.optout,x=0;for(let v in t){
if(i&&n.issues.length!==x){if(Pe(n,x))break;x=n.issues.length}if(l.has(v))continue;if(v==="__proto__"){p==="never"&&a.push(
v);continue}if(p==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
R=>vn(R,n,v,t,g,w))):vn(k,n,v,t,g,w)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var Ca=_("$ZodObject",(e,t)=>{J.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),
c.raw=p,p};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Qi(()=>Xm(t));ae(e,"propValues",c=>{let p=c.def.shape,
g={};for(let w in p){let x=p[w]._zod;if(x.values){Object.prototype.hasOwnProperty.call(g,w)||ea(g,w,new h);for(let v of x.
values)g[w].add(v);x.optin!==void 0&&g[w].add(void 0)}}return g});let s=bn,i=t.catchall,a,l=pt.memoizer;l?.attach(e),e._zod.
parse=(c,p)=>{a??(a=o.value);let g=c.value;if(!s(g))return c.issues.push({expected:"object",code:"invalid_type",input:g,
inst:e}),c;c.value=l?l.alloc(e,c,{},p):{};let w=[],x=a.shape,v=p?.abortEarly,k=c.issues.length;for(let R of a.allKeys){if(v&&
c.issues.length!==k){if(Pe(c,k))break;k=c.issues.length}if(R==="__proto__")continue;let D=x[R],W=D._zod.optin,De=D._zod.
optout,zn=D._zod.run({value:g[R],issues:[]},p);zn instanceof Promise?w.push(zn.then(Eu=>vn(Eu,c,R,g,W,De))):vn(zn,c,R,g,
W,De)}return i?Qm(w,g,c,p,o.value,e,v===!0):w.length?Promise.all(w).then(()=>c):c}});var Ta=_("$ZodRecord",(e,t)=>{J.init(e,t);let n=pt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!ta(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let l=new h;for(let p of a)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){
if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let g=t.keyType._zod.run({value:p,issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(g.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:g.issues.map(v=>Ce(v,o,Te())),input:p,path:[p],inst:e});continue}let w=g.value;if(w===
"__proto__")continue;let x=t.valueType._zod.run({value:s[p],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.
length&&r.issues.push(...Ue(p,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Ue(p,x.issues)),r.value[w]=
x.value)}let c;for(let p in s)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;r.value[p]=s[p]}else c=c??[],
c.push(p);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let l;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let p=t.keyType._zod.run({value:c,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&Nr.test(c)&&p.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(p=v)}if(p.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(l=l??[],l.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:p.issues.map(v=>Ce(v,o,Te())),input:c,path:[c],inst:e});continue}let w=p.value;if(w==="__proto__")continue;
let x=t.valueType._zod.run({value:s[c],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.length&&r.issues.push(
...Ue(c,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Ue(c,x.issues)),r.value[w]=x.value)}l&&l.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var Sa=_("$ZodEnum",(e,t)=>{J.init(e,t);let n=_r(t.entries),r=new h(n);e._zod.values=r,ae(e,"pattern",o=>{let s=_r(o.def.
entries).filter(i=>na.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>ra(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function xa(e,t){return e.value=t.issues.length?void 0:t.value,e}var Aa=_("$ZodOptional",(e,t)=>{J.init(e,t),ae(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ae(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new h([...r,void 0]):void 0}),ae(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${Or(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>xa(n,s)):xa(
n,o)}return t.innerType._zod.run(n,r)}});var Ia=_("$ZodNullable",(e,t)=>{J.init(e,t),ae(e,"optin",n=>n.def.innerType._zod.optin),ae(e,"optout",n=>n.def.innerType.
_zod.optout),ae(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Or(r.source)}|null)$`):void 0}),
ae(e,"values",n=>n.def.innerType._zod.values?new h([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function Da(e){return e.checks&&(e.checks=[...e.checks]),e}function _a(e,t){return new e(Da({type:"string",...ie(t)}))}function Oa(e,t){return new e(Da({type:"number",checks:[],...ie(t)}))}function Ma(e,t){return new e({type:"boolean",...ie(t)})}var he=_("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");J.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Ve(this,"with",e)},parse(e,t){return Ft(this,e,t,{callee:this.parse})},
parseAsync(e,t){return Er(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Ge(this,e,t)},safeParseAsync(e,t){return Wr(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return wn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),np=_("ZodMiniString",
(e,t)=>{$a.init(e,t),he.init(e,t)});function M(e){return _a(np,e)}var rp=_("ZodMiniNumber",(e,t)=>{ka.init(e,t),he.init(e,t)});function z(e){return Oa(rp,e)}var op=_("ZodMiniBoolean",(e,t)=>{Ra.init(e,t),he.init(e,t)});function Zr(e){return Ma(op,e)}var sp=_("ZodMiniArray",(e,t)=>{Pa.init(e,t),he.init(e,t)});function Ke(e,t){return new sp({type:"array",element:e,...ie(
t)})}var ip=_("ZodMiniObject",(e,t)=>{Ca.init(e,t),he.init(e,t),ua(e,"shape",n=>n._zod.def.shape,!1)});function U(e,t){let n={
type:"object",shape:e??{},...ie(t)};return new ip(n)}var za=_("ZodMiniRecord",(e,t)=>{Ta.init(e,t),he.init(e,t)});function ge(e,t,n){return!t||!t._zod?new za({type:"record",
keyType:M(),valueType:e,...ie(t)}):new za({type:"record",keyType:e,valueType:t,...ie(n)})}var ap=_("ZodMiniEnum",(e,t)=>{Sa.init(e,t),he.init(e,t),e.options=[...e._zod.values]});function $n(e,t){let n=f.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new ap({type:"enum",entries:n,...ie(t)})}var up=_("ZodMiniOptional",(e,t)=>{Aa.init(e,t),he.init(e,t)});function jr(e){return new up({type:"optional",innerType:e})}var lp=_("ZodMiniNullable",(e,t)=>{Ia.init(e,t),he.init(e,t)});function qe(e){return new lp({type:"nullable",innerType:e})}function ye(e){let t=null;return()=>(t??(t={value:e()}),t.value)}var La="meguri.headers",cp=60,dp=ye(()=>ge(M(),ge(M(),M())));function Br(){let e=PropertiesService.getDocumentProperties().
getProperty(La);try{return Ft(dp(),JSON.parse(e??"{}"))}catch{return{}}}function Ea(e,t){let n=Br(),r=JSON.stringify({...n,
[e]:t});r!==JSON.stringify(n)&&PropertiesService.getDocumentProperties().setProperty(La,r)}function Wa(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=cp&&(n[r]=s)}
return n}function Na(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var kn=class{constructor(t){P(this,"timeZone",t);P(this,"format");P(this,"offsetByQuarter",new m);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=u.round(n/1e3),o=u.floor(r/60),s=u.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?u.min(...s):n-
r)}offsetAt(t){let n=u.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:l}of this.
format.formatToParts(new Date(t)))o[a]=d(l);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-u.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var Za="meguri.column",Se=class{constructor(t){P(this,"state",t);P(this,"spreadsheet",SpreadsheetApp.getActive());P(this,
"known",null);P(this,"sheetsByName",null);P(this,"sheetsById",null)}get dates(){return this.known??(this.known=new kn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new m(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new m([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new m([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=lt[t];return this.find(
t,t in _t&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=te[t];return this.find(t,t in un?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=lt[t],o=this.readCells(n),s=Be(r,o.values),i=this.state.columns[t]??[],l=Yi(r,s.places).
some(p=>i.includes(p))?Ji(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>dt(this);return ct(
r,o,{headerRow:s.headerRow,places:l,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(Za).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return Ea(t,Wa(o,r)),o}catch{return Na(Br()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var mp=366;function ja(e,{reps:t,problems:n}){let r=new Xe;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)O(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,l=O(o,s,n),{day:c,
untilDay:p,start:g,end:w}=a;if(l===null||c===null)continue;let x=p??c,v={start:g??0,end:w??1440},k=x<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||x-c>mp){let R={row:i,field:k??"untilDay"},D=k===null?"outOfBounds":"endBeforeStart";n.push(
_e(e,R,{code:D,detail:a.text,rowLeftOut:!0}));continue}for(let R=c;R<=x;R++)r.add(l,R,v)}return r}var Rn={latLow:20,latHigh:46,lngLow:122,lngHigh:154};function Lt(e,t){return e===null||t===null?"none":t>=Rn.latLow&&t<=
Rn.latHigh&&e>=Rn.lngLow&&e<=Rn.lngHigh?"swapped":u.abs(e)>90||u.abs(t)>180||e===0&&t===0?"impossible":{lat:e,lng:t}}function Ba(e,t){let n=new m,r=e.tables.prices;if(!r)return n;let o={table:r,field:"customerId",directory:t.customers,unknown:"\
unknownCustomer",rowLeftOut:!0},s={table:r,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0};
for(let i of r.rows){let a=O(o,i,e.problems),l=O(s,i,e.problems);if(a===null||l===null)continue;let{unitPrice:c,from:p}=i.
record,g={customerId:a,productId:l,unitPrice:c,from:p};n.set(a,[...n.get(a)??[],g])}return n}function Va(e,t){let n=e.tables.
proposals;if(!n)return;let r={table:n,field:"customerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0},
o={table:n,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0},s={table:n,field:"repId",directory:t.
reps,unknown:"unknownRep",rowLeftOut:!1};for(let i of n.rows){let a=O(r,i,e.problems),l=O(o,i,e.problems);if(a===null||l===
null)continue;let{id:c,day:p,reason:g,outcome:w,outcomeDay:x,againOn:v,note:k}=i.record,R=O(s,i,e.problems)??e.customers.
get(a)?.record.repId??"",D={id:c,day:p,customerId:a,repId:R,productId:l,reason:g,outcome:w,outcomeDay:x,againOn:v,note:k};
e.proposals.push({row:i.row,record:D})}}function Ua(e,t){let n=e.tables.quotes;if(!n)return[];let r={table:n,field:"cust\
omerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0};return n.rows.flatMap(o=>{let{row:s,record:i}=o,a=O(
r,o,e.problems);if(a===null)return[];let l=i.productId===""?null:t.products.find(i.productId),c=l&&"id"in l?l.id:"",p=i.
description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:p,quantity:i.quantity}}]})}function Ga(e){let t=S(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return pp(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function pp(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var fp=150,hp=1,gp=1e3;function Ka(e){let t=S(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>yp(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function yp(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<hp||o>fp)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=gp?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var Et=(e,t)=>n=>{let r=d(S(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},Ae=(e,t)=>n=>{
let r=Et(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},He=e=>e.trim(),bp=e=>e.trim()===""?"":Ga(
e).number??"registrationMalformed",wp={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},xp=e=>wp[S(e).toLowerCase()]??
"unknownChoice",vp=e=>e.trim().length<=10?e.trim():"outOfBounds",Ja=e=>{let{windows:t,problems:n}=Je(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},$p=e=>e.trim()===""?null:
Ja(e),kp=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(S(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return u.abs(n)<=90&&u.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},Rp=e=>Ka(e)??"speedsNotUnderstood",Pp=e=>se(e)??"weekdaysNotUnderstood",Cp=e=>{let t=ut.parse(e,"ja");return"value"in
t?t.warning??null:null},Tp=e=>{let t=ut.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},Vr=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},qa=e=>Vr(S(e).
trim())??"timeNotUnderstood",Ha=e=>{let[t,n]=S(e).trim().split(/\s+/),r=se(t??""),o=Vr(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},Sp=e=>{let[t,n]=S(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=Vr(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},Ap=e=>{let t=S(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},Ya=e=>{let t=S(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},Wt={language:{initial:"日本語",initialEnglish:"Englis\
h",read:Ap},workingHours:{initial:"09:00-18:00",read:Ja},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:Pp},
lunch:{initial:"12:00-13:00",read:$p,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:Tp,doubt:Cp},usualIntervalDays:{initial:"14",read:Ae(1,366)},usualVisitMinutes:{initial:"20",read:Et(
1,600)},startAddress:{initial:"",read:He},startPosition:{initial:"",read:kp},managerEmail:{initial:"",read:He},plannerSeconds:{
initial:"10",read:Et(.1,120)},planWeeks:{initial:"1",read:Ae(1,4)},detourFactor:{initial:"1.35",read:Et(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:Rp},learnsTravel:{
initial:"する",initialEnglish:"yes",read:Ya},googleTravel:{initial:"しない",initialEnglish:"no",read:Ya},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Ha},refreshDueAt:{initial:"6:00",read:qa},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Ha},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:Sp},companyName:{initial:"",
read:He},companyAddress:{initial:"",read:He},companyPhone:{initial:"",read:He},registrationNumber:{initial:"",read:bp},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:xp},quotePrefix:{initial:"Q",read:vp},quoteValidDays:{initial:"30",read:Ae(
1,366)},quoteTerms:{initial:"",read:He},leadDays:{initial:"1",read:Ae(0,60)},followUpDays:{initial:"7",read:Ae(0,90)},claimDays:{
initial:"3",read:Ae(1,90)},nudgeFactor:{initial:"1.5",read:Et(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:He},dailyReportAt:{initial:"18:00",read:qa},newProductDays:{
initial:"90",read:Ae(0,1e3)},proposalLaterWeeks:{initial:"4",read:Ae(1,52)}},Ur=Object.keys(Wt);function Ip(){return Object.fromEntries(Ur.map(e=>[e,Wt[e].read(Wt[e].initial)]))}function Dp(e,t){let{read:n,doubt:r}=Wt[e],
o=n(t);return typeof o=="string"&&Mp(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var _p=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],Op=["unknownChoice","registrationMalformed","out\
OfBounds"];function Mp(e,t){return _p.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||Op.includes(t)}function zp(e){let t=e.trim();for(let n of Ur)if(["ja","en"].some(o=>j(o).settings[n].label===t)||n===
t)return n;return null}function Xa(e){let t=Ip(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new h,
o=(s,i,a,l)=>{let c=(e.places[i]??0)+1,p=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:p,
code:a,detail:l,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=zp(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:l,mayBeEmpty:c}=Wt[a];if(i.value===""&&l!==""&&!c)continue;let p=Dp(
a,i.value);if("problem"in p){o(s,"value",p.problem,i.value);continue}Object.assign(t,{[a]:p.value}),p.doubt&&o(s,"value",
p.doubt.code,p.doubt.detail)}return{settings:t,problems:n}}var Gr={calibration:null,knownLegs:new m,fits:null};function Qa(e,t,n=Gr){let{settings:r,problems:o}=Xa(e.settings),s=[...o];
for(let g of Object.keys(e))s.push(...e[g]?.problems??[]);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:
e.settings,a={language:i,settings:{...r,language:i},travel:Kt(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new m,customers:new m,
products:new m,visits:[],orders:[],cases:[],prices:new m,quotes:[],proposals:[],busy:new Xe,problems:s};Fp(a);let l=new we(
e.reps);Ep(a,l);for(let{row:g,record:w}of e.products.rows)a.products.set(w.id,{row:g,record:{...w,unitPrice:w.unitPrice??
0,taxRate:w.taxRate??10}});a.busy=ja(e.busyTimes,{reps:l,problems:s});let c=new we(e.customers);jp(a,{customers:c,reps:l});
let p=new we(e.products);return Bp(a,{customers:c,products:p}),Vp(a,c),a.prices=Ba(a,{customers:c,products:p}),a.quotes=
Ua(a,{customers:c,products:p}),Va(a,{customers:c,products:p,reps:l}),a}function Fp(e){let t=e.tables.reps,n=["startLat",
"startLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==
null||(s.startLng??null)!==null;r&&i&&eu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){
let{startLat:i,startLng:a,workingHours:l,...c}=s,p=Lt(i,a),g=l[0],w={...c,startPosition:typeof p=="string"?e.settings.startPosition:
p,workingHours:g?{start:g.start,end:l[l.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:w})}}var Lp={
sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function Ep(e,t){let n=e.tables.customers,{problems:r}=e,o={table:n,field:"re\
pId",directory:t,unknown:"unknownRep",rowLeftOut:!0};Wp(e);for(let s of n.spoiled)O(o,s,r);for(let s of n.rows){let{row:i,
record:a}=s,l=O(o,s,r);if(l===null)continue;let c=Lt(a.lat,a.lng),{lat:p,lng:g,reorderState:w,mergedInto:x,preferredWeekday:v,
...k}=a,R={...k,repId:l,status:a.status??"active",visitIntervalDays:a.visitIntervalDays??e.settings.usualIntervalDays,position:typeof c==
"string"?null:c,preferredWeekday:v===null?null:Lp[v]};e.customers.set(a.id,{row:i,record:R})}}function Wp(e){let t=e.tables.
customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===void 0);for(let o of r){let s=pe.customers.columns[o].header[t.language],
i={tab:t.tab,row:t.headerRow,column:1,header:s};e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.
length>0))for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=Lt(
s.lat??null,s.lng??null)==="none";(i||!a)&&eu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function eu(e,{
table:t,row:n,record:r,fields:o,detail:s}){let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let l=Lt(i,a);if(typeof l!=
"string")return;let c=l==="none"?i!==null:l==="impossible"&&Zp(i,a),p=Np[l],g={row:n,field:o[c?1:0]},w={code:p,detail:l===
"none"?s:`${i}, ${a}`,rowLeftOut:!1};e.problems.push(_e(t,g,w))}var Np={none:"noPosition",swapped:"swappedPosition",impossible:"\
impossiblePosition"},Zp=(e,t)=>u.abs(e)<=90&&(e!==0||t!==0);function jp(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,
s={...Kr(t),table:r},i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.spoiled)O(s,
a,o),O(i,a,o);for(let a of r.rows){let{row:l,record:c}=a,p=O(s,a,o),g=O(i,a,o);if(p===null||g===null)continue;let{done:w,
planMark:x,customerName:v,...k}=c,R={...k,day:c.day,status:c.status,customerId:p,repId:g};e.visits.push({row:l,record:R,
ticked:w,planMark:x,source:a})}}var Kr=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});function Bp(e,t){
let n=e.tables.orders,{problems:r}=e,o={...Kr(t.customers),table:n},s=t.products,i={table:n,field:"productId",directory:s,
unknown:"unknownProduct",rowLeftOut:!1};for(let a of n.spoiled)O(o,a,r),O(i,a,r);for(let a of n.rows){let{row:l,record:c}=a,
p=O(o,a,r),g=O(i,a,r)??"";if(p===null)continue;let w=c.amount??c.quantity*c.unitPrice,x=c.taxRate??e.products.get(g)?.record.
taxRate??10,v={...c,day:c.day,customerId:p,productId:g,quantity:c.quantity,unitPrice:c.unitPrice,taxRate:x,amount:w};e.orders.
push({row:l,record:v})}}function Vp(e,t){let n=e.tables.cases,{problems:r}=e,o={...Kr(t),table:n};for(let s of n.spoiled)
O(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,l=O(o,s,r);if(l===null)continue;let c={...a,customerId:l,opened:a.opened,
kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??"open"};e.cases.
push({row:i,record:c})}}function tu(e){let t=pe[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return ct(t,{name:t.tab.ja,values:n},Be(t,n))}function qr(e){let t=2166136261;for(let n=0;n<e.length;n++)t=u.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var nu=8e3,Pn=()=>PropertiesService.getDocumentProperties(),Cn="meguri.state",Yr="meguri.fit",ou="moved to the script",Nt=null,
ue=null;function Tn(){return Nt??(Nt=Pn()?.getProperty(Cn)===ou),Nt}function Jr(){let e=Pn();return e===null||Tn()?PropertiesService.getScriptProperties():e}var Sn=/^parts:([ab]):(\d+):(\w+)$/,su=(e,t,n)=>`${e}.${t}${n}`;function Zt(e){if(ue)return ru(ue,e);let t=Pn(),n=t?.getProperty(
e)??null;e===Cn&&(Nt??(Nt=n===ou));let r=Jr();return(t===null||Tn())&&(n=r.getProperty(e)),Sn.test(n??"")?ru(r.getProperties(),
e):n}function ru(e,t){let n=e[t]??null,r=Sn.exec(n??"");if(!r)return n;let[,o,s,i]=r,a=f.from({length:d(s)},(l,c)=>e[su(
t,o,c)]??"").join("");return qr(a)===i?a:null}function An(e,t){Up(Jr(),e,t)}function Up(e,t,n){let r=Gp(n);if(r.length<=
nu){Hr(e,{[t]:r});return}let s=Sn.exec((ue?ue[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.match(new RegExp(`.{1,${nu}\
}`,"gs"))??[];Hr(e,Object.fromEntries(i.map((a,l)=>[su(t,s,l),a]))),Hr(e,{[t]:`parts:${s}:${i.length}:${qr(r)}`})}function Hr(e,t){
let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),ue&&Object.assign(ue,t)}var Gp=e=>e.
replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function Xr(e){let t=Jr(),n=Sn.exec(
(ue?ue[e]:t.getProperty(e))??"");if(t.deleteProperty(e),ue&&delete ue[e],Pn()?.deleteProperty(e),!!n)for(let r of t.getKeys())
r.startsWith(`${e}.`)&&t.deleteProperty(r)}var Kp=ye(()=>{let e=Ke(z());return U({key:M(),model:U({hazard:U({logistic:U({intercept:z(),coefficients:e,means:e}),trees:Ke(
U({feature:e,limit:e,left:e,value:e}))}),life:U({k:z(),r:z(),alpha:z(),a:z(),b:z()})})})}),ft,qp=null,iu={find(e){return ft===
void 0&&(ft=Hp()),ft?.key===e?ft.model:null},keep(e,t){ft={key:e,model:t},qp=ft}};function Hp(){let e=Zt(Yr);if(e===null)return null;try{let t=Ge(Kp(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var Qr=e=>S(e).trim(),In=e=>e.lat===null&&e.lng===null;function au(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>In({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&In(o)?o.address:"")];return[...new h(r.map(Qr).filter(
o=>o!==""))]}function uu(e,t){if(t.size===0)return;let n=i=>t.get(Qr(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&In({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new m;for(let{row:i,record:a}of o.customers.
rows){let l=e.customers.get(a.id)?.record,c=In(a)?t.get(Qr(a.address)):void 0;if(!(!l||!c))if(l.position=c.position,c.state===
"found")s.set(i,null);else{let p=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:p,address:a.address})}}
Jp(e,s)}var Yp=["noPosition","addressNotFound","addressVague"];function Jp(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!Yp.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(_e(n,{row:r,field:"address"},s))}}function lu(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function to(e,t){let n=[],r=new m;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=ef(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,l=r.get(a);if(l&&l.row+l.values.length===o.row)l.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function ef(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var nf=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function no(e,t){return Wi(t)?t.formula:de(t)?e.dates.toDate(
t):typeof t=="string"&&nf.test(t)?`'${t}`:t}var rf=300;function cu(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=u.max(t-o,rf);e.insertRowsAfter(o,s),of(e,o)}function of(e,t){sf(e,t,{first:t+
1,count:e.getMaxRows()-t})}function sf(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function Ie(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;cu(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>no(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var uf="_meguri_places",lf=30,cf=["found","notFound","vague"];function df(e,t){let n=e.sheets.get(uf);if(!n)return{places:new m,
rows:0};let r=n.getDataRange().getValues(),o=new m;for(let[s,i,a,l,c]of r){if(!(d(i)>t-lf&&d(i)<=t)||s===""||!cf.includes(
String(a)))continue;let g=a==="found"?{lat:d(l),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:g})}return{
places:o,rows:r.length}}function du(e,t,n){au(t).length!==0&&uu(t,df(e,n).places)}var mf=10,mu=["id","day","customerId"];function pu(e,t,n){let r=e.findTable(t);if(!r)return null;let o=lt[t],s=r.getLastRow(),
i=r.getMaxColumns(),a=(x,v,k=1,R=i)=>v<=0?[]:r.getRange(x,k,v,R).getValues().map(D=>D.map(W=>e.toCell(W))),l=a(1,u.min(mf,
u.max(1,s))),c=Be(o,l);l.length=u.min(l.length,c.headerRow);let p=pf(c.places),g=p?a(c.headerRow+1,s-c.headerRow,p.first+
1,p.count):[];for(let x=c.headerRow+1;x<=s;x++)l.push([]);if(n){let x=u.max(n.first,c.headerRow+1);a(x,u.min(n.last,s)-x+
1).forEach((v,k)=>{l[x-1+k]=v})}let w=ct(o,{name:r.getName(),values:l},c);ff(w,g,p?.first??0);for(let x of new h([w.lastRow,
(n?.first??0)-1]))x>w.headerRow&&l[x-1]?.length===0&&(l[x-1]=a(x,1)[0]??[]);return w}function pf(e){let t=mu.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=u.min(...t);return{first:n,count:u.max(...t)-n+1}}function ff(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{mu.some(l=>{let c=e.places[l],p=c===void 0?"":o[c-n]??"";return p!==""&&p!==!1})&&(e.lastRow=u.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function fu(e){let t=new m;for(let[n,r]of e){let o=new m;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var hf=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function hu(e,t){let n=new m;for(let r of e.split(";")){let[,o,s,
i,a]=hf.exec(r)??[];if(o===void 0||d(a)<t)continue;let l=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:l,askedOn:d(
a)})}return n}var gf="_meguri_roads",yf=30;function bf(e,t){let n=new m,r=e.sheets.get(gf);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=hu(String(i??""),t-yf+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function gu(e,t,n){t.settings.googleTravel&&wf(t,bf(e,n).asked)}function wf(e,t){let{calibration:n}=e.travel;e.travel=Kt(
e.settings,{calibration:n,knownLegs:fu(t)})}var jt=class extends Error{constructor(n){super(`missing tab ${n}`);P(this,"tab",n)}};function xf(e){return{...Gr,calibration:e.
state.calibration??null,fits:iu}}var ro=Object.keys(pe),yu=Object.keys(_t),vf=[...ro,"busyTimes","proposals"],_T=[...ro,
...yu];function bu(e,t=vf,{tails:n={},late:r=[]}={}){let o=l=>{let c=n[l];return c!==void 0?pu(e,l,c):t.includes(l)?e.readTable(
l):void 0},s={};for(let l of ro){let c=o(l);if(c===null)throw new jt(pe[l].tab.ja);s[l]=c??tu(l)}for(let l of yu){let c=o(
l);c&&(s[l]=c)}for(let l of r){let c=ye(()=>e.readTable(l)??void 0);Object.defineProperty(s,l,{get:c})}let i=Qa(s,e.sheetIds(),
xf(e)),{today:a}=Bt(e);return du(e,i,a),gu(e,i,a),i}function Bt(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var $f=["visits","customers","reps","settings"];function oo(e,t){try{return bu(e,t)}catch(n){if(n instanceof jt)return null;
throw n}}var so=e=>oo(e,$f);var io=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var Dn=3,kf=ye(()=>U({job:$n(io),by:M(),since:M()})),Rf=ye(()=>U({version:z(),storeLayout:z(),todayLayout:z(),tabs:ge(M(),
z()),columns:ge(M(),Ke(M())),adopting:ge(M(),Ke(M())),jobCount:z(),currentSlot:qe(z()),running:qe(kf()),lastRuns:ge(M(),
M()),lastJob:qe(U({job:$n(io),at:M(),by:M(),slot:z(),undone:Zr()})),pending:qe(U({kind:$n(["job","undo"]),slot:z(),token:jr(
M()),maxRows:ge(M(),z())})),mailed:Ke(M()),calibration:jr(qe(U({addedMinutes:z(),factor:z(),legs:z()}))),mailing:qe(M()),
hasSampleData:Zr()})),On=class extends Error{constructor(n){super(`workbook version ${n}`);P(this,"version",n)}};var _n=()=>({version:Dn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},jobCount:0,currentSlot:null,running:null,
lastRuns:{},lastJob:null,pending:null,mailed:[],mailing:null,hasSampleData:!1});function Pf(){return Cf(Zt(Cn))}function Cf(e){
let t=e===null?null:Tf(e);if(typeof t!="object"||t===null)return _n();let{version:n}=t;if(typeof n=="number"&&n>Dn)throw new On(
n);let r=n===1?1:Dn,o=Ge(Rf(),{..._n(),storeLayout:r,todayLayout:1,...t,version:Dn});return o.success?o.data:_n()}function ht(){
try{return Pf()}catch(e){if(e instanceof On)return _n();throw e}}function Tf(e){try{return JSON.parse(e)}catch{return null}}var Sf=["customers","visits","reps","settings"],Af=["customers","orders","reps","settings"],If=["customers","reps","sett\
ings"],wu={ORDER_PROBABILITY:7,EXPECTED_SALES:28};function be(e,t,n){let r=new Se(ht()),o=oo(r,Df(e));if(!o)throw new Q(
j(dt(r)).outcome.notSetUp);let s=_f(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?no(r,a):a;return f.isArray(
s)?s.map(a=>a.map(i)):i(s)}function Df(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?Af:e===
"TRAVEL_MINUTES"||e==="DIRECTIONS_LINK"?If:Sf}function _f(e,{book:t,team:n,customer:r,second:o}){let{today:s}=Bt(t);switch(e){case"\
NEXT_VISIT":return ze(r,Yo(n,s));case"LAST_VISIT":return ze(r,Xo(n));case"VISIT_STATUS":return ze(r,Qo(n,s));case"NEXT_O\
RDER":return ze(r,es(n,an(n,s)));case"ORDER_PROBABILITY":{let i=Yn(n,o,wu.ORDER_PROBABILITY);return ze(r,ts(n,an(n,s),i))}case"\
EXPECTED_SALES":{let i=Yn(n,o,wu.EXPECTED_SALES);return ze(r,ns(n,an(n,s),i))}case"TRAVEL_MINUTES":return Mf(n,r,o);case"\
DIRECTIONS_LINK":return os(n,Of(r))}}var Of=e=>(f.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");
function Mf(e,t,n){let r=rs(e);if(!f.isArray(t)&&!f.isArray(n))return r(String(t),String(n));let o=l=>f.isArray(l)?l.map(
c=>String(c[0]??"").trim()):[String(l)],[s,i]=[o(t),o(n)],a=(l,c)=>l.length===1?l[0]:l[c]??"";return f.from({length:u.max(
s.length,i.length)},(l,c)=>{let[p,g]=[a(s,c),a(i,c)];return[p===""||g===""?"":qn(()=>r(p,g))]})}function xu(e,t){return be("NEXT_VISIT",e)}function vu(e,t){return be("LAST_VISIT",e)}function $u(e,t){return be("VISIT_\
STATUS",e)}function ku(e,t){return be("NEXT_ORDER",e)}function Ru(e,t,n){return be("ORDER_PROBABILITY",e,t)}function Pu(e,t,n){
return be("EXPECTED_SALES",e,t)}function Cu(e,t){return be("TRAVEL_MINUTES",e,t)}function Tu(e){return be("DIRECTIONS_LI\
NK",e)}var zf=31,Ff=e=>Object.values(hr.absent).includes(e.trim());function Lf(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Ff(t.
result)?"missed":"done"}function Su(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Lf(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=Ef(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Ef(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+zf;i++)if(!qo(r,i)&&Ko(e,o,i))return i;return null}function Au(e,t,n,r){let o=Su(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=lu(
yn,o,e.language);return o.status!==void 0&&(t.ticked=o.status==="done",s.done=t.ticked),s}function Mn(e){let t=(r,o)=>r[ve("today",o)]??"",n=(r,o)=>V(t(r,o));return e.flatMap((r,o)=>o<te.today.headerRow||Y(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function Iu(){return(Tn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var XS={protectedColumns:new h,remembered:new h};var Du=e=>`today:${e}`;var Wf=1e4,Nf=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function Ou(e){
let t=ht(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Nf(o)&&officeEdit(
e,o),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&ao(e,ve("today","proposalOutcome")+1)&&officeEdit(
e,o);let s=Iu();if(s.tryLock(Wf))try{let i=new Se(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?Vf(
i,e,a):Zf(i,n,e,a),SpreadsheetApp.flush()}finally{s.releaseLock()}}var ao=(e,t)=>t>=e.range.getColumn()&&t<=e.range.getLastColumn();
function Zf(e,t,n,r){let o=a=>ao(n,ve("today",a)+1);if(!["done","result","note"].some(o))return;let s=Mn(e.readCells(t).
values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=so(e);for(let a of s){let l=i?.visits.find(
({record:p})=>p.id===a.visitId);if(!i||!l)continue;let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),
o("note")&&(c.note=a.note),Mu(e,{team:i,visit:l,input:c},()=>Bf(e,t,a,l))}}function Mu(e,{team:t,visit:n,input:r},o){let s=Au(
t,n,r,Bt(e));s&&An(_u,JSON.stringify({id:n.record.id,cells:s})),o();let i=e.findTable("visits");!s||!i||(jf(e,i,{row:n.row,
cells:s},t.tables.visits.places),SpreadsheetApp.flush(),Xr(_u))}var _u="meguri.following";function jf(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:l})=>a<=o&&o<a+(l[0]?.length??0),i=to([n],r);for(let a of i)
s(a)||Ie(e,t,a);for(let a of i)s(a)&&Ie(e,t,a)}function Bf(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=ve("today","done")+1;Ie(e,t,{row:n.row,column:s,values:[[o]]})}function Vf(e,t,n){let r=so(e);if(!r)return;let{places:o}=r.
tables.visits,s=i=>o[i]!==void 0&&ao(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.visits)i.row<
n.first||i.row>n.last||Mu(e,{team:r,visit:i,input:Uf(i,s)},()=>Gf(e,i))}function Uf(e,t){if(t("status")){let{status:n}=e.
record;return n==="done"&&(e.record.status="planned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?{result:e.
record.result}:{}}function Gf(e,t){let n=e.find(Du(t.record.repId),[]);if(!n)return;let r=Mn(e.readCells(n).values).find(
({visitId:l})=>l===t.record.id);if(!r)return;let o=l=>ve("today",l)+1,s=t.record.status==="done";r.done!==s&&Ie(e,n,{row:r.
row,column:o("done"),values:[[s]]});let{result:i,note:a}=t.record;(r.result!==i||r.note!==a)&&Ie(e,n,{row:r.row,column:o(
"result"),values:[[i,a]]})}function uo(e){let t=SpreadsheetApp.getUi(),{menu:n}=j(Kf(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
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
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function Kf(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":dt(new Se(ht()))}function zu(e){uo(e)}function Fu(e){uo(e)}function Lu(e){Ou(e)}return Uu(qf);})();

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
