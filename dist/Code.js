// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var nn=Object.defineProperty;var yl=Object.getOwnPropertyDescriptor;var bl=Object.getOwnPropertyNames;var wl=Object.prototype.hasOwnProperty;var xl=(e,t,n)=>t in e?nn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var vl=(e,t)=>{for(var n in t)nn(e,n,{get:t[n],enumerable:!0})},$l=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of bl(t))!wl.call(e,o)&&o!==n&&nn(e,o,{get:()=>t[o],enumerable:!(r=yl(t,o))||r.enumerable});return e};var kl=e=>$l(nn({},"__esModule",{value:!0}),e);var T=(e,t,n)=>xl(e,typeof t!="symbol"?t+"":t,n);var Kh={};vl(Kh,{DIRECTIONS_LINK:()=>rl,EXPECTED_SALES:()=>tl,LAST_VISIT:()=>Ju,NEXT_ORDER:()=>Qu,NEXT_VISIT:()=>Yu,ORDER_PROBABILITY:()=>el,
TRAVEL_MINUTES:()=>nl,VISIT_STATUS:()=>Xu,onEdit:()=>hl,onInstall:()=>fl,onOpen:()=>pl});var kt=globalThis,l=kt.Math,d=kt.Number,f=kt.Array,p=kt.Map,h=kt.Set;var Co={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var Rt=e=>`${e} ${e===1?"row":"rows"}`,Po={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${Rt(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${Rt(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${Rt(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${Rt(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${Rt(t.refused)}`};var So={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
mpty: as in "Settings"'}};var Rl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],E=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Ao={
longDate:({year:e,month:t,date:n})=>`${n} ${Rl[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
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
※ Items at the reduced rate (8%).",received:"Received by"}};var I=e=>e===""?"":`"${e}"`,Io={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
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
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var Do={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var _o={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var Oo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
4.0). No business is shown as it is."}};var Tl=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Kn=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Cl=e=>`¥${l.round(e).toLocaleString("en-US")}`,Pl=e=>`${l.round(e*100)}%`,P=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`,
Mo={appName:"Meguri 巡り",format:{yen:Cl,percent:Pl,shortDate:e=>`${Tl[e.weekday]} ${e.date} ${Kn[e.month-1]}`,monthYear:(e,t)=>`${Kn[t-
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
Target of ${Kn[e-1]}`,outlook:"Sales to expect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e}\
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
y every ${e} (${(n??0).toFixed(1)} times)`}};var zo={calendar:Co,moving:Po,notes:So,office:Ao,problems:Io,proposals:Do,scorecard:_o,settings:Oo,...Mo};var Fo={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Sl=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Lo={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=Sl([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var Eo={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
:00。空欄なら「設定」の値"}};var Wo={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var D=e=>e===""?"":`「${e}」`,No={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
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
90123）"})};var Zo={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var jo={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var Bo={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Al=["日","月","火","水","木","金","土"],Il=e=>`¥${l.round(e).toLocaleString("en-US")}`,Dl=e=>`${l.round(e*100)}\
%`,_l=e=>`${e.month}/${e.date}(${Al[e.weekday]})`,Vo={appName:"巡り Meguri",format:{yen:Il,percent:Dl,shortDate:_l,monthYear:(e,t)=>`${e}\
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
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Uo={calendar:Fo,moving:Lo,notes:Eo,office:Wo,problems:No,proposals:Zo,scorecard:jo,settings:Bo,...Vo};function j(e){return e==="ja"?Uo:zo}var rn=e=>e*l.PI/180;function sn(e,t){let n=l.sin(rn(t.lat-e.lat)/2),r=l.sin(rn(t.lng-e.lng)/2),o=n*n+l.cos(rn(e.lat))*l.
cos(rn(t.lat))*r*r;return 2*6371e3*l.asin(l.min(1,l.sqrt(o)))}function Ko(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=l.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var oy={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};function qn({lat:e,lng:t}){return l.abs(e)<=90&&l.abs(t)<=180&&!(e===
0&&t===0)}var on={south:20,north:46,west:122,east:154},Go=({lat:e,lng:t})=>e>=on.south&&e<=on.north&&t>=on.west&&t<=on.east;
function qo(e){return!Go(e)&&Go({lat:e.lng,lng:e.lat})}var Hn=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function Yn(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var Ho=(e,{settings:t})=>Ko(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function an(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Ml(r),r.calibration=e.learnsTravel?
t:null,r}var Ol=10;function Ml(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=Ho(sn(Yn(n),Yn(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Ol?1:t.sort((n,r)=>n-r)[l.floor(t.length/2)]}var zl=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(Hn(t))?.get(Hn(n));function Fl(e,t,n){let r=zl(e,t,n);return r?r.seconds/60:Ho(sn(t,n),e)*e.knownFactor}
function Jn(e,t,n){return Ll(e,Fl(e,t,n))}function Ll({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return l.max(0,l.ceil(n-.01))}function A(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function nt(e){return A(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function Ne(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var ve=class{constructor(t){T(this,"ids",new p);T(this,"idByName",new p);T(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(A(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(A(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
A(n.id),r),n.mergedInto)continue;let o=A(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=A(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};function z(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("\
id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(
Ne(e.table,{row:t,field:e.field},a)),null}function L(e,t,n){let r=l.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?l.round(o.getTime()/864e5):null}function N(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function B(e){return((e+4)%7+7)%7}function Xn(e){return e-(B(e)+6)%7}function Ze(e){let{year:t,month:n,date:r}=N(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var xy=d.POSITIVE_INFINITY;var Ty=d.POSITIVE_INFINITY;var Iy=d.POSITIVE_INFINITY;var Ey=d.POSITIVE_INFINITY;var Ky=d.POSITIVE_INFINITY;var lb=d.POSITIVE_INFINITY;var hw=d.POSITIVE_INFINITY;var kw=d.POSITIVE_INFINITY;var Sw=new Int32Array(64);function es(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function $e(e){let t=l.round(e);return`${String(l.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var jl=1e3,je=720,H=1440,Bl=new p(Object.entries({午前:{start:0,end:je},午前中:{start:0,end:je},am:{start:0,end:je},
morning:{start:0,end:je},午後:{start:je,end:H},pm:{start:je,end:H},afternoon:{start:je,end:H},終日:{start:0,end:H},"\
24時間":{start:0,end:H},"all day":{start:0,end:H}}));function rt(e){if(e.length>jl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=nt(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=Vl(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:Ct(s),problems:i}}function Vl(e){let t=Bl.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:ts(n),i=r===""?H:ts(r);if(s===null||i===null||s>=H)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>H)return{window:{start:s,end:H},code:"pastMidnight"};let a=i===0&&s>0?H:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function ts(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:d(o??s??0),c=d(r),m=n==="午後"||a?.startsWith(
"p"),g=n==="午前"||a?.startsWith("a");return m&&c<12&&(c+=12),g&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function Ct(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=l.max(r.end,n.end):t.push({
...n})}return t}function un(e){return e.map(({start:t,end:n})=>`${$e(t)}-${$e(n)}`).join(", ")}var ot=class{constructor(){T(this,"windows",new p)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,Ct([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function ns(e,t){return e.flatMap(n=>[{start:n.start,end:l.
min(n.end,t.start)},{start:l.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var rs=720,or={start:0,end:1440},Ul={day:or,morning:{start:0,end:rs},afternoon:{start:rs,end:1440}};function cn(e,t,n){let[
r]=os(e,t,n);return r!==void 0&&r.start<=0&&r.end>=or.end}function os(e,t,n){let r=[];for(let o of e){if(!rr(o,t,n))continue;
let s=Gl(o);if(s==="day")return[or];r.push(typeof s=="string"?Ul[s]:s)}return Ct(r)}function Gl(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function rr(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return B(
t)===e.weekday;case"nthWeekday":return B(t)===e.weekday&&Yl(e.nth,t);case"movable":return ql(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return Jl(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return N(t).date===e.date;case"monthEdge":return e.edge==="start"?N(t).date<=e.days:N(t).date>sr(t)-e.days;case"\
workday":return Hl(e.edge,t,n);case"gotobi":return Xl(t)}}var Kl=31;function ql({rule:e,instead:t},n,r){let o=s=>r(s)&&rr(
e,s,r);if(rr(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!ln(n,r))return!1;for(let s=n-
1;s>n-Kl&&!ln(s,r);s--)if(o(s))return!0;return!1}var ln=(e,t)=>B(e)%6!==0&&!t(e);function Hl(e,t,n){let r=e==="start"?-1:
1,{month:o}=N(t),s=t+r;for(;N(s).month===o&&!ln(s,n);)s+=r;return ln(t,n)&&N(s).month!==o}function Yl(e,t){let{date:n}=N(
t);return e===-1?n>sr(t)-7:l.ceil(n/7)===e}function sr(e){let{year:t,month:n}=N(e),r=L(n===12?t+1:t,n%12+1,1);return N(r-
1).date}function Jl({from:e,to:t},n){let{month:r,date:o}=N(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function Xl(e){let{date:t}=N(e);return t%5===0||t===sr(e)}var us=2019,Ql=2099,te=(e,t,n=us)=>r=>r<n?null:L(r,e,t),Pt=(e,t)=>n=>{let r=L(n,e,1);return r+(8-B(r))%7+7*(t-1)},ss=(e,t)=>n=>{
let r=n-1980;return L(n,e,l.floor(t+.242194*r-l.floor(r/4)))},ec={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},is=(e,t,n)=>r=>r===
e?L(r,t,n):null,tc=[["元日",te(1,1)],["成人の日",Pt(1,2)],["建国記念の日",te(2,11)],["天皇誕生日",te(2,
23,2020)],["春分の日",ss(3,20.8431)],["昭和の日",te(4,29)],["休日",is(2019,5,1)],["憲法記念日",te(5,3)],[
"みどりの日",te(5,4)],["こどもの日",te(5,5)],["海の日",Pt(7,3)],["山の日",te(8,11)],["敬老の日",Pt(9,
3)],["秋分の日",ss(9,23.2488)],["体育の日",e=>e<2020?Pt(10,2)(e):null],["スポーツの日",e=>e<2020?null:Pt(10,
2)(e)],["休日",is(2019,10,22)],["文化の日",te(11,3)],["勤労感謝の日",te(11,23)]],as=new p;function nc(e){let t=as.
get(e);if(t)return t;let n=e<us||e>Ql?new p:rc(e);return as.set(e,n),n}function rc(e){let t=new p;for(let[r,o]of tc){let s=ec[`${e}\
 ${r}`],i=s?L(e,...s):o(e);i!==null&&t.set(i,r)}let n=new p(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(
r+1,"休日"),B(r)!==oc)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var oc=0;function sc(e){
return nc(N(e).year).get(e)??null}var dn=e=>sc(e)!==null;function ls(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(B(t))||cn(n.companyHolidays,
t,dn)?null:e.workingHours??n.workingHours}var ic=15;function cs({busy:e,settings:t},n,r){let o=ls(n,r,t);return o?e.on(n.
id,r).reduce(ns,[o]).filter(({start:s,end:i})=>i-s>=ic):[]}function ds(e,t,n){return cs(e,t,n).length>0}function ms(e,t){return cn(e.closed,t,dn)||cn(e.busy,t,dn)}var uc=9;function ps(e){let t=[],n=uc+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var ne=class extends Error{};function Be(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return f.isArray(
e)?e.map(r=>(f.isArray(r)?r:[r]).map(o=>ir(()=>n(o)))):n(e)}function ir(e){try{return e()}catch(t){if(t instanceof ne)return t.
message;throw t}}var re=class{constructor(t){T(this,"team",t);T(this,"directory");this.directory=new ve(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new ne(j(this.team.language).
functions.unknownCustomer(t));return r}},ar=e=>e==null?"":{day:e,minutes:0};function fs(e,t){let n=new re(e),r=new p;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,l.min(r.get(o.customerId)??o.day,o.day));return o=>ar(
r.get(n.find(o).id))}function hs(e){let t=new p;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,l.max(
t.get(n.customerId)??n.day,n.day));return t}function gs(e){let t=new re(e),n=hs(e);return r=>ar(n.get(t.find(r).id))}function ys(e,t){
let n=new re(e),r=hs(e),o=j(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+
i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function bs(e,t){let n=new re(e);return r=>ar(t.customer(
n.find(r).id)?.nextOrder?.expected)}function ws(e,t,n){let r=new re(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function xs(e,t,n){let r=new re(e);return o=>l.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function ur(e,t,n){
let r=f.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new ne(j(e.language).functions.badDays(String(r)))}function vs(e){let t=new re(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new ne(j(e.language).functions.noPosition(i.name));return Jn(e.travel,
o.position,s.position)}}function $s(e,t){let n=new re(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=j(e.language).
functions;if(r.length<2)throw new ne(o.tooFewStops);let s=ps(r);if(s.length>1)throw new ne(o.tooManyStops);return s[0]}function ks(e,t){let n={customers:0,places:new p,items:[],buyers:[],together:[]};for(let r of e){let o=St(r,t).map(s=>lc(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function lc({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new p),t.length-1)}function St({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function Rs(e,t,n){let r=new p;
for(let o of St(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(e.products.has(
u))continue;let c=lr(t,o,{support:a,buyers:t.buyers[i]});c&&st(c)>st(r.get(i))&&r.set(i,{productId:u,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>st(s)-st(o)).slice(0,3)}function lr({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var st=e=>e?e.support*l.log(e.lift):0;function Y(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+
t[n])/2}function Ts(e,t){let n=new p,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new p,categories:new p},n.set(o.customerId,s)),cc(s,o)}return n}function cc(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&dc(e,t.category,t.day),t.productId!==""&&mc(e,t)}function dc({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function mc({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function Cs({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function it(e){return e.slice(1).map((t,n)=>t-e[n])}var Ps=8,pc=2,Ss=5,fc=3,hc=3,gc=56,yc=3;function bc(e,{days:t,quantities:n},r){let o=Y(it(t).slice(-Ss))??0,s=r-t[t.length-
1];return{productId:e,quantity:Y(n.slice(-Ss))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?l.max(0,s-l.round(o)):0}}
function As(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=pc).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=bc(s,i,t);wc(a,i,e)?i.days.length>=hc&&o.push(a):r.push(a)}return{usual:r.slice(0,Ps),
dropped:o.slice(0,Ps)}}function wc(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=l.max(
gc,fc*e.intervalDays);return e.daysSinceLast>s&&o>=yc}var xc=4,vc=12,cr=42;function Is(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=l.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=$c(r,n);return{spells:[...o,...Rc(o,t)]}}
function $c(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=xc&&s*kc(e,r,o)>=vc&&n.push({from:t+r,to:t+o}),r=o}return n}function kc(e,t,n){let r=l.max(0,t-cr),o=l.min(e.length,
n+1+cr),s=0;for(let i=r;i<o;i++)s+=e[i];return s/l.max(cr,o-r-(n-t+1))}function Rc(e,t){let n=r=>{let{year:o,month:s,date:i}=N(
r);return L(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:l.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function ke({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=l.min(t,o)-r+1}return t-n}function Ds({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function _s(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>ke(t,o)),amounts:r}))}function dr(e,t){let n=1,r=l.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[l.min(i,e.length-1)]??0);let o=t-7*r,s=e[l.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function Ms(e,{calendar:t,today:n,openToday:r},o){return 1-dr(e,l.max(0,ke(t,n+o)-r))}function Os(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function mr(e,t,{interval:n,recency:r,width:o=1}){let s=Os(e,.5);if(s===d.POSITIVE_INFINITY)return{low:s,middle:s,high:s};
let i=n>r?.5*(1-r/n):0,a=s**(1-i)*l.max(.5,n-r)**i,u=m=>m===d.POSITIVE_INFINITY?m:Ds(t.calendar,t.openToday+m)-t.today,c=m=>a*
(Os(e,m)/s)**o;return{low:u(l.round(c(.1))+1),middle:u(l.round(a+.5)),high:u(l.max(1,l.round(c(.9))))}}var zs=1.5,Tc=8,Fs=4;function Ls(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:l.round(n),sinceDays:t},o=t-l.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Cc(e);return i?[...s,i]:s}function Cc({orderDays:e}){let t=it(e.map(({day:s})=>s)).slice(-24);if(t.length<Tc)return null;
let n=Y(t.slice(-Fs)),r=Y(t.slice(0,-Fs)),o={beforeDays:l.round(r),nowDays:l.round(n)};return o.beforeDays>=zs*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=zs*o.beforeDays?{code:"slower",numbers:o}:null}var Pc=.6,mn=91,Sc=3,Ac=3,Ic=1.5;function Es(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=Ic*n){let u=t/l.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:l.round(n),times:u}})}let i=Dc(e);i!==null&&i<=Pc&&s.push({code:"shrinking",numbers:{share:i}});let a=_c(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function Dc({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-mn?n+=s:o>t-2*mn&&(r+=s);return r>0&&e[0].day<=t-2*mn?n/r:null}function _c({categories:e,orderDays:t},n){let r=null,
o=Sc-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Ac||a<=o||n-i<mn||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function Ws(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,c)=>u.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(l.abs(i.value)+1e-7))break;Oc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function Oc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,c)=>{let m=0;for(let g=0;g<n;g++)m+=e[g].at[c];return m/n}),i=u=>t(s.map(
(c,m)=>c+u*(o.at[m]-c))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<e[n-1].value)e[n]=
a;else{let u=i(a.value<o.value?-.5:.5);u.value<l.min(o.value,a.value)?e[n]=u:Mc(e,t)}}function Mc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var zc=160,Fc=[1,2,3];function Zs(e,t=Fc){let n=null,r=1/0;for(let o of t){let s=Lc(o,e),i=-js(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function Lc(e,t){let n=s=>{let[i,a,u,c]=s.map(m=>l.exp(l.max(-7,l.min(9,m))));return{k:e,r:i,alpha:a,
a:u,b:c}},r=s=>s.reduce((i,a,u)=>i+.05*(a-Ns[u])**2,0),o=Ws(s=>r(s)-js(n(s),t),Ns,zc);return n(o)}var Ns=[-.36,1.6,-.36,
1.4];function js(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:m}of t)s=l.max(s,m);let i=pr(e.r,n*s+n),a=pr(o,s+1),u=pr(r+
o,s+1),c=0;for(let m of t){let g=m.repeats,{left:w,alive:x}=fr(e,m,{gamma:i,extra:0}),v=(r*w+(o+g)*x.total)/(r+o+g);c+=a[g]-
u[g]+x.scale+l.log(v)+(n-1)*m.logGaps-g*Ec(n-1)}return c}function pr(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+l.log(e+r-1);return n}var Ec=e=>{let t=0;for(let n=2;n<=e;n++)t+=l.log(n);return t};function fr({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,c=t+e*r,m=t*l.log(n)+i[e*r]-c*l.log(n+o),g=u/(n+o+u),w=((n+
o)/(n+o+u))**c,x=w;for(let v=1;v<e;v++)w*=g*(c+v-1)/v,x+=w;return{left:1,alive:{total:x,scale:m}}}function hr(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=fr(e,t,{gamma:r,extra:0}).alive.total*i,u=fr(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}function gr(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Wc=28,pn=364;function Bs(e,t,n=pn){let r=t;for(let{days:i}of e)i.length>0&&(r=l.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Re(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:l.max(1,Y(s)??Wc),yearDays:n}}function At({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[l.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Re(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var _t=7,Vs=1.5,Dt=3.5,Nc=1.7,Us=.3,fn=[15,30,60,120,240],Zc=6;function Gs(e,t){if(e.length===0)return t;let n=e.length>>
1;return e.length%2?e[n]:(e[n-1]+e[n])/2}function yr(e,t,n){let r=new Float64Array(l.max(0,n-1-t));for(let o=0;o<r.length;o++)
r[o]=e[t+o+1]-e[t+o];return r}function br(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/
e.length}function at({days:e,amounts:t},n,r){let o=yr(e,l.max(0,n-6),n),s=br(o,r),i=0;for(let m of o)i+=(m-s)**2/o.length;
let a=yr(e,l.max(0,n-26),n).sort(),u=Gs(Float64Array.from(o).sort(),r),c=t.subarray(l.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:Gs(a,r),longMean:br(yr(e,l.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?l.sqrt(i)/(s+1):.5,interval:(s*o.length+u+Vs*r)/(o.length+1+Vs),meanAmount:l.
max(0,br(c,0)),lastAmount:l.max(0,t[n-1]),fading:jc(e,n)}}function jc(e,t){let n=new Float64Array(fn.length);for(let r=0;r<
n.length;r++){let o=fn[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>Zc*o)break;s+=l.exp(-a/o)}n[r]=s}return n}function Bc(e,t){
let n=r=>1/(1+(r/e)**Nc);return Ks(1-n(t+_t)/n(t))}var Ks=e=>{let t=l.min(.99,l.max(.002,e));return l.log(t/(1-t))};function Vc(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+_t&&o++;return o/r}var It=(e,t)=>l.log((e+Dt)/(t+Dt)),Uc=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Ve=Uc.length;function wr(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:c,longMedian:m,
lastGap:g,sortedGaps:w}=t,x=Bc(t.interval,i),v=Ks(Vc(w,i,1/(1+l.exp(-x))));o[0]=(1-Us)*x+Us*v,o[1]=v,o[2]=l.log(1+i),o[3]=
It(i,c),o[4]=It(i,m),o[5]=It(i,t.longMean),o[6]=It(i,w[w.length-1]??r.usualGapDays),o[7]=l.min(3,i/(m+1)),o[8]=l.log(c+Dt),
o[9]=l.log(g+Dt),o[10]=It(g,m),o[11]=l.log(t.gapBefore+Dt),o[12]=l.log(1+t.spread),o[13]=l.log(u),o[14]=l.log((u-.5)/(a+
14)),o[15]=l.log(1+a),Gc(t,i,o);let k=(C,F)=>Kc(e.days,u,[s-C,s-F]);o[21]=l.log(1+k(28,0)),o[22]=l.log(1+k(91,0)),o[23]=
l.log(1+k(364,0));let{yearDays:R}=r;o[24]=a>R-7?k(R+3,R-10):.2,o[25]=a>R?k(R+7,R-21):.8,qc(r,n,o),o[27]=l.log(1+t.meanAmount),
o[28]=l.log((1+t.lastAmount)/(1+t.meanAmount))}function Gc({fading:e},t,n){for(let r=0;r<fn.length;r++){let o=fn[r];n[16+
r]=l.log(e[r]*l.exp(-t/o)/o+.002)}}function Kc(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function qc(e,{
knownUntil:t},n){let r=s=>At(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(l.min(91,o)))/(r(l.min(364,o))+.1):0}function qs(e,t){let n=e.length/t,r=l.max(1,l.floor(n/4e3));return f.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return Hc(Float64Array.from(i).sort())})}function Hc(e){let t=new h;for(let n=1;n<=31&&e.length>0;n++){
let r=e[l.floor(n*(e.length-1)/32)];t.add(l.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function Hs(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:hn}=l;function K(e,t){let n=(hn(e,2654435761)^hn(t+1,2246822507))>>>0;return n=hn(n^n>>>16,569420461),n=hn(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:Yc}=l,Jc=10,Xc=.075,Js=30,Ys=15,Qc=.6,ed=.4,td=50,nd=140,ut=32,rd=e=>l.round(e*1e5)/1e5;function Xs(e,t){let n=e.
labels.length,r=0;for(let g of e.labels)r+=g;let o=l.min(nd,l.floor(r/td));if(o===0)return[];let s=qs(e.features,e.featureCount),
i=sd(e,s),a=Float64Array.from(t),u=new Float64Array(n),c=new Float64Array(n),m=[];for(let g=0;g<o;g++){let w=i.map((R,C)=>C).
filter(R=>K(g,R)<ed),x=od(n,g);id(e,a,{gradient:u,hessian:c,order:x});let v=new Int32Array(x.length),k=ud({binning:s,columns:i,
gradient:u,hessian:c,chosen:w,order:x,spare:v});m.push(k.tree),ad(k,i,a)}return m}function Qs(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function od(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)K(o,1e3+t)<Qc&&(n[r++]=o);return n.slice(0,r)}function sd({features:e,featureCount:t,labels:n},r){
return f.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=Hs(r,s,e[a*t+s]);return i})}
function id({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],u=1/(1+Yc(-n[a]));
r[a]=t[a]*(e[a]-u),o[a]=t[a]*u*(1-u)}}function ad({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let u=0;for(;o[u]>=0;)u=s[u]+(n[o[u]][a]<=t[u]?0:1);r[a]+=i[u]}}function ud(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=ei(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(rd(Xc*a/
(u+Js))),n.push(0),t.value.length-1},o=$r(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:xr(o)}];
for(;s.length<Jc;){let i=ld(s);if(!i)break;let{place:a,bin:u}=i.split,c=e.chosen[a],m=cd(e,i,{column:e.columns[c],bin:u}),
[g,w]=dd(e,i,m),x=r(g),v=r(w);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][u],n[i.node]=u,t.left[i.node]=x,t.value[i.
node]=0,s.push({node:x,start:i.start,end:m,sums:g,split:xr(g)},{node:v,start:m,end:i.end,sums:w,split:xr(w)})}return{tree:t,
bins:n}}function ld(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function cd({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let c=e[u];o[c]<=s?e[i++]=c:t[a++]=c}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function dd(e,t,n){let r=n-t.start<=t.end-
n,o=r?$r(e,t.start,n):$r(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function $r({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*ut*2);for(let u=0;u<r.length;u++){let c=e[r[u]],
m=u*ut*2;for(let g=s;g<i;g++){let w=o[g],x=m+c[w]*2;a[x]+=t[w],a[x+1]+=n[w]}}return a}function ei(e){let t=0,n=0;for(let r=0;r<
ut*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function xr(e){let t=ei(e),n=vr(t.gradient,t.hessian),r=null;for(let o=0;o*
ut*2<e.length;o++){let s=0,i=0;for(let a=0;a<ut-1;a++){let u=(o*ut+a)*2;if(s+=e[u],i+=e[u+1],i<Ys)continue;if(t.hessian-
i<Ys)break;let c=vr(s,i)+vr(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var vr=(e,t)=>e*
e/(t+Js);var{exp:md,max:pd}=l,fd=[4,4,4,1,1];function ti(e,t){let{means:n,deviations:r}=hd(e),o=e.featureCount+1,s=gd(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?fd:[]){let{information:u,score:c}=yd(e,{rows:s,coefficients:i,stride:a});for(let g=0;g<
o;g++){let w=g===0?1:t;u[g*o+g]+=w,c[g]-=w*i[g]}let m=bd(u,c);i=i.map((g,w)=>g+m[w])}return{intercept:i[0],coefficients:f.
from(r,(a,u)=>i[u+1]/a),means:[...n]}}function ni({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function hd({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=l.sqrt(l.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function gd({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function yd({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,u=new Float64Array(a*a),c=new Float64Array(a);for(let m=0;m<n.length;m+=i){let g=m*a,w=e[m*t];for(let R=0;R<
a;R++)w+=o[g+R]*s[R];let x=1/(1+md(-w)),v=i*r[m]*(n[m]-x),k=i*r[m]*pd(1e-6,x*(1-x));for(let R=0;R<a;R++){let C=o[g+R];c[R]+=
C*v;let F=k*C;for(let q=0;q<=R;q++)u[R*a+q]+=F*o[g+q]}}return{information:u,score:c}}function bd(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
l.sqrt(l.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*o[i];
o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var wd=6e4,kr=180,xd=12,ri=.3;function oi(e,t){let n=vd(e,t),r=ti(n,xd),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Ve]);return{logistic:r,trees:Xs(n,o)}}function si(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Ve);wr(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=ni(i,s),c=a.length===0?u:ri*u+(1-ri)*(s[0]+Qs(a,s));return 1/(1+l.
exp(-c))}function vd(e,t){let n=$d(e,t),r=0;for(let{label:c}of n)r+=c;let o=l.min(1,l.max(wd-r,r)/l.max(1,n.length-r)),s=n.
filter(({customer:c,day:m,label:g})=>g===1||K(c,m)<o),i=new Float64Array(s.length*Ve),a=null,u=-1;return s.forEach(({customer:c,
day:m},g)=>{let w=e[c],x=Re(w.days,m);(c!==u||a?.count!==x)&&(a=at(w,x,t.usualGapDays)),u=c,wr(w,a,{moment:{day:m,knownUntil:m},
team:t,out:i.subarray(g*Ve,(g+1)*Ve)})}),{features:i,featureCount:Ve,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}function $d(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=l.floor(K(o,
7)*7);for(let i=t-_t-s;i>=(r[1]??t);i-=7){let a=Re(r,i);i-r[a-1]>kr||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+_t?1:
0})}}),n}var ci=.5,kd=50,lt=56,Ot=2;function di(e,t){let n=e.lastDay-e.yearDays;if(n-lt<e.firstDay)return 1;let r=At(e,n,n+t)/t,o=At(
e,n-lt,n)/lt;return l.min(r*t,o*lt)<kd?1:l.min(Ot,l.max(1/Ot,(r/o)**ci))}var Rr=.6,Rd=60,ct=91,Tr=2;function Td(e,{lastDay:t,
yearDays:n},r){let o=t-n,s={ahead:0,before:0,now:0,orders:0};for(let{days:i,amounts:a}of e)for(let u=Re(i,o-ct);u<i.length;u++){
let c=i[u];if(c>t)break;c<=o?s.before+=a[u]:c<=o+r&&(s.ahead+=a[u]),c<=o+r&&s.orders++,c>t-ct&&(s.now+=a[u])}return s}function mi(e,t,{
days:n,mean:r,growthTrust:o}){if(t.lastDay-t.yearDays-ct<t.firstDay)return 1;let{ahead:s,before:i,now:a,orders:u}=Td(e,t,
n);if(r<=0||s<=0)return 1;let c=i>0&&a>0?dt(a/i,Tr)**o:1,m=Rr*u/(u+Rd);return dt(s*c/r,Tr)**m}var dt=(e,t)=>l.min(t,l.max(
1/t,e)),ii=.12,ai=4,Cd=[0,.25,.5,.75,1],ui=.5,Pd=448;function pi(e,t){let n=Ad(e,t),r=[];for(let a=t.lastDay;a-84>=l.max(
t.firstDay,t.lastDay-Pd);a-=14){let u=Sd(n,t,a-28);u&&(r.length===0||u.season===null==(r[0].season===null))&&r.push(u)}let o=a=>r.
reduce((u,c)=>u+li(c,a)**2,(2*ii*(a-ui))**2),s=Cd.reduce((a,u)=>o(u)<o(a)?u:a,ui),i=r.reduce((a,u)=>a+li(u,s)**2,ai*ii**
2);return{growthTrust:s,deviation:l.sqrt(i/(r.length+ai))}}function Sd(e,{firstDay:t,yearDays:n},r){let o=e(r,r+28),s=e(
r-lt,r)/2;if(o<=0||s<=0)return null;let i=r-n,a=e(i,i+28),u=e(i-lt,i)/2,c=i-ct>=t&&a>0&&u>0,m=dt(e(r-ct,r)/e(i-ct,i),Tr);
return{actual:o,before:s,season:c?{ahead:a,before:u,growth:m}:null}}function li({actual:e,before:t,season:n},r){if(n===null)
return l.log(dt(e/t,Ot));let s=(t*dt(n.ahead/n.before,Ot)**ci)**(1-Rr)*(n.ahead*n.growth**r)**Rr;return l.log(dt(e/s,Ot))}
function Ad(e,{firstDay:t,lastDay:n}){let r=new Float64Array(n-t+2);for(let{days:s,amounts:i}of e)for(let a=0;a<s.length&&
s[a]<=n;a++)r[s[a]-t+1]+=i[a];for(let s=1;s<r.length;s++)r[s]+=r[s-1];let o=s=>r[l.max(0,s-t+1)]??0;return(s,i)=>o(i)-o(
s)}function zt(e,t){let n=Is(e,t),r=ke(n,t),o=_s(e,n),s=r-ke(n,t-pn),i=Bs(o,r,s);return{today:t,calendar:n,openToday:r,open:o,
team:i,totals:pi(o,i)}}var Id=2500;function Cr(e){let{open:t,openToday:n,team:r}=e,o=t.filter(({days:u})=>u.length>0),s=l.
ceil(o.length/Id)||1,i=o.filter((u,c)=>c%s===0).map(u=>Pr(u,n)),a={hazard:oi(t,r),life:Zs(i),widths:{short:1,long:1}};return{
...a,widths:Od(a,e)}}var gn=120,bi=35,Dd=3,_d=500,mt=f.from({length:21},(e,t)=>.5+t/20),fi=.81,hi=20;function Od(e,t){let n={
short:mt.map(()=>0),long:mt.map(()=>0)},r={short:0,long:0};for(let{customer:o,order:s}of Md(t)){let i=t.open[o],a=s+1,u={
days:i.days.subarray(0,a),amounts:i.amounts.subarray(0,a)},c={...t,openToday:i.days[s]},g=at(u,a,t.team.usualGapDays).recentMedian<=
bi?"short":"long",w=l.min(gn,(i.days[a]??1/0)-i.days[s]),x=Sr(e,c,{series:u,weeks:Mt}),v=gr(u.days),k={calendar:{spells:[]},
today:0,openToday:0};r[g]++,mt.forEach((R,C)=>{let{low:F,high:q}=mr(x,k,{interval:v,recency:0,width:R});w>=l.min(gn,F)&&
w<=q&&n[g][C]++})}return{short:gi(n.short,r.short),long:gi(n.long,r.long)}}function Md({open:e,openToday:t}){let n=e.flatMap(
({days:o},s)=>f.from(o,(i,a)=>({customer:s,order:a,day:i})).filter(({day:i,order:a})=>a>=Dd&&i<=t-gn&&i>t-gn-pn)),r=_d/n.
length;return n.filter(({customer:o,order:s})=>K(o,2e3+s)<r)}function gi(e,t){let n=o=>{let s=fi+(mt[o]-1)/3;return l.abs(
(e[o]+hi*s)/(t+hi)-fi)},r=mt.reduce((o,s,i)=>n(i)<n(o)?i:o,0);return mt[r]}function wi(e,t,{customer:n,hazards:r}){let{days:o}=t.
open[n],s=t.openToday-o[o.length-1],i=at(t.open[n],o.length,t.team.usualGapDays),a=e.widths[i.recentMedian<=bi?"short":"\
long"];return mr(r,t,{interval:gr(o),recency:s,width:a})}function Pr({days:e},t){let n=e[0],r=0;for(let o=1;o<e.length;o++)
r+=l.log(l.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}function xi({
life:e},t,n){return hr(e,Pr(t.open[n],t.openToday),1).alive}var yi=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],Mt=26;function yn(e,t,n,r=Mt){
let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>kr?zd(e,t,o):Sr(e,t,{series:o,
weeks:r})}function vi(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return yn(e,t,n);let s={days:Int32Array.
of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Sr(e,t,{series:s,weeks:Mt})}function Sr(e,{
team:t,openToday:n},{series:r,weeks:o}){let s=at(r,r.days.length,t.usualGapDays),i=new Float64Array(o);return yi.forEach(
(a,u)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},m=si(e.hazard,{series:r,rhythm:s,moment:c,team:t});i.fill(m,a,yi[u+
1]??o)}),i}function zd({life:e},{openToday:t},n){let r=new Float64Array(Mt);if(n.days.length===0)return r;let o=Pr(n,t),
s=0;for(let i=0;i<Mt;i++){let a=hr(e,o,i+1).buys;r[i]=(a-s)/l.max(1e-9,1-s),s=a}return r}var de=200,Ri=16,$i=1.5,Fd=6,Ld=20,Ed=1;function Ti({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(
de),u=l.max(0,ke(e.calendar,e.today+i)-e.openToday),c=ki(t,u),m=ki(n,u),g=jd(r),w=Zd(r),x=e.openToday-(r.days[r.days.length-
1]??e.openToday),v=w.filter(C=>C>x).map(C=>C-x).sort(),k=l.floor(K(o+3,0)*de);for(let C=0;C<de;C++){let F=(C*77+k)%de+K(
o,C),q=Wd(v,c,F/de);for(let We=0;q<=u;We++)a[C]+=g[l.floor(K(o+1,C*64+We)*g.length)]??0,q+=Nd(w,m,K(o+2,C*64+We))}let R=Ed/
l.sqrt(g.length+1);return a.map((C,F)=>C*s*l.exp(R*Si(K(o+3,F+1))-R**2/2))}function ki(e,t){return Float64Array.from({length:t+
1},(n,r)=>1-dr(e,r))}function Wd(e,t,n){if(e.length===0)return Ci(t,n);let r=e.length/(e.length+Fd);for(let o=1,s=0;o<t.
length;o++){for(;s<e.length&&e[s]<=o;)s++;if((1-r)*t[o]+r*s/e.length>=n)return o}return t.length}function Nd(e,t,n){let r=n*
(e.length+$i);return r<e.length?e[l.floor(r)]:Ci(t,(r-e.length)/$i)}function Ci(e,t){let n=1,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]>=t?r=o:n=o+1}return n}function Zd({days:e}){let t=l.max(1,e.length-Ri);return Int32Array.from({length:l.max(0,
e.length-t)},(n,r)=>l.max(1,e[t+r]-e[t+r-1]))}function jd({amounts:e}){let t=e.slice(l.max(0,e.length-Ri)),n=t.slice().sort(),
r=Ld*(n[n.length>>1]??0);return t.map(o=>l.max(0,l.min(o,r)))}var Bd=.03;function Pi(e,t){let n=new Float64Array(de);for(let o of e)
for(let s=0;s<de;s++)n[s]+=o[s];let r=l.sqrt(l.max(Bd**2,t**2-Vd(n)));return n.map((o,s)=>o*l.exp(r*Ud(s)-r**2/2))}function Vd(e){
let[t,n]=[0,0];for(let r of e)t+=r,n+=r*r;return t>0?n*e.length/t**2-1:0}var Ud=e=>Si((e*61%de+.5)/de),Si=e=>l.log((e+1e-9)/
(1-e))/1.702;function Ai(e){let t=e.slice().sort();return{...Ar(t),chanceOf:r=>Gd(t,r)}}function Ar(e){let t=o=>e[l.round(
o*(e.length-1))]??0,n=e.reduce((o,s)=>o+s,0)/l.max(1,e.length),r=t(.1);return{mean:n,low:r,middle:t(.5),high:t(r>0?.9:.8)}}
function Gd(e,t){let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/l.max(1,e.length)}var Kd=1.5,qd=5,Hd=8,Yd=365;function Di(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:k})=>k),
a=i[i.length-1],u=n.today-a,c=Y(it(i).slice(-qd)),m=yn(e.model(),n,s),g=wi(e.model(),n,{customer:s,hazards:m}),w=k=>Ms(m,
n,k),x=As(o,n.today),v={since:u,usualGap:c};return{customerId:r,orderDays:i.length,lastOrder:a,daysSinceLast:u,medianGapDays:c,
nextOrder:Jd(g,n.today),probabilityWithin:w,expectedAmountWithin:k=>Xd(e,s,k),typicalOrderAmount:Y(o.orderDays.slice(-Hd).
map(({amount:k})=>k))??0,usualBasket:x.usual,droppedItems:x.dropped,get suggestions(){return Rs(o,e.pairs(),n.today)},state:Qd(
{usualGap:c,since:u,next:g,soon:w(7)}),lapse:{probability:1-xi(e.model(),n,s),yearlyAmount:em(o,a),reasons:Es(o,v,{today:n.
today,dropped:x.dropped})},reasons:Ls(o,v)}}var Ii=182;function Jd({low:e,middle:t,high:n},r){return t>Ii?null:{expected:r+
t,earliest:r+e,latest:r+l.min(n,2*Ii)}}function Ir({known:e,model:t},n,r){let o=t(),s=di(e.team,r),i=n.map(g=>Ti({place:e,
first:yn(o,e,g),next:vi(o,e,g),series:e.open[g],seed:g*4,season:s},r)),a=n.length===1?i[0]:Pi(i,e.totals.deviation),u=a.
reduce((g,w)=>g+w,0)/a.length,c=n.map(g=>e.open[g]),m=mi(c,e.team,{days:r,mean:u,growthTrust:e.totals.growthTrust});return a.
map(g=>g*m)}var Xd=(e,t,n)=>Ar(Ir(e,[t],n).sort());function Qd(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?
"unknown":n>l.max(7,Kd*t)?"late":r.middle<=7||o>=.5?"thisWeek":"onTime"}function em({orderDays:e},t){return e.reduce((n,{
day:r,amount:o})=>r>t-Yd?n+o:n,0)}var tm=3,_i=20;function Oi(e,t,n){let r=new p(t.map(a=>[a,{buyers:0,beside:new p}])),o=new p,s=0;for(let a of e){s+=a.orderDays.
length;for(let[m,{days:g}]of a.categories)o.set(m,(o.get(m)??0)+g);let u=t.filter(m=>a.products.has(m));if(u.length===0)
continue;let c=St(a,n);for(let m of u){let g=r.get(m);g.buyers++;for(let w of c)g.beside.set(w,(g.beside.get(w)??0)+1)}}
let i=[...o].map(([a,u])=>[a,u/l.max(1,s)]);return{products:r,categoryShare:new p(i)}}function Mi(e,t,{table:n,pairs:r,today:o}){
let s=St(e,o);return t.flatMap(({id:a,category:u})=>{if(e.products.has(a))return[];let c=nm(s,a,{table:n,pairs:r})??rm(e,
{id:a,category:u},n);return c?[c]:[]}).sort((a,u)=>u.score-a.score||(a.productId<u.productId?-1:1))}function nm(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let u=s.get(a)??0,c=lr(r,a,{support:u,buyers:o});
if(!c)continue;let m=st(c);m>(i?.score??0)&&(i={productId:t,score:m,besideId:a,support:u,category:"",days:0})}return i}function rm(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/l.max(1,e.orderDays.length);
if(o<tm||i<s||s===0)return null;let a=l.min(o,_i)/_i*l.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var om=3,sm=3e3;function zi(e,t,n){let r=Xn(t)-1,o=e.flatMap(({days:c,amounts:m})=>{let g=Re(c,r);return g>0?[{days:c.subarray(
0,g),amounts:m.subarray(0,g)}]:[]}),s=o.reduce((c,{days:m})=>c+m.length,0);if(n===null||s<sm)return Cr(zt(o,r));let i=`${om}\
-${r}-${s}-${im(o)}`,a=n.find(i);if(a)return a;let u=Cr(zt(o,r));return n.keep(i,u),u}function im(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=l.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=l.imul(t^n[o],16777619),t=l.imul(t^l.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function Fi(e,t=null){let{today:n}=e,r=[...Ts(e.lines,n)],o=new p(r.map(([g,w],x)=>[g,{customerId:g,history:w,index:x}])),
s=r.map(([,g])=>Cs(g)),i=zt(s,n),a=null,u=null,c={known:i,model:()=>a??(a=zi(s,n,t)),pairs:()=>u??(u=ks(r.map(([,g])=>g),
n))},m=new p;return{today:n,customers:[...o.keys()],customer(g){let w=o.get(g);if(!w)return null;let x=m.get(g)??Di(c,w);
return m.set(g,x),x},ordersOf:g=>o.get(g)?.history.orderDays??[],matcher(g){let w=Oi(r.map(([,x])=>x),g.map(({id:x})=>x),
n);return x=>{let v=o.get(x)?.history;return v?Mi(v,g,{table:w,pairs:c.pairs(),today:n}):[]}},sales(g,w){let x=g.flatMap(
v=>o.get(v)?.index??[]);return Ai(Ir(c,x,w))}}}function bn(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return Fi({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var me=y(
"種別","Kind",40,"@",{hidden:!0});var Ue=(e,t)=>y(e,t,80,"@",{hidden:!0}),Li={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},wn={scorecard:{tab:{ja:"担当別の成績",en:"\
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
"結果","Outcome",420,"@",{wrap:!0}),hint:y("指定の書き方","What to write",300,"@",{wrap:!0}),job:Ue("作業","Jo\
b")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:y("注文","Order",45,"General",{checkbox:!0}),
item:y("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:y("いつも","Usual",55,"General"),use:y("次回まで",
"Until next",65,"General"),stock:y("在庫","In stock",60,"General"),quantity:y("注文数","Order qty",65,"General"),unit:y(
"単位","Unit",55),unitPrice:y("単価","Unit price",75,"General"),delivery:y("納品日","Delivery",90,"yyyy-mm-dd"),state:y(
"状態","State",260,"@",{wrap:!0}),kind:me,customerId:Ue("顧客ID","Customer ID"),productId:Ue("商品ID","Product ID"),
day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),item:y("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:y("数\
量","Quantity",70,"General"),unit:y("単位","Unit",55),handed:y("納品数","Handed over",70,"General"),note:y("備考",
"Note",200,"@",{wrap:!0}),print:y("納品書","Delivery note",75,"General",{checkbox:!0}),kind:me,customerId:Ue("顧客ID",
"Customer ID"),lineId:Ue("受注ID","Order ID"),day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"\
見積書",en:"Quote"},headerRow:13,columns:Li},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:Li},
targets:{tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:y("担当","Rep",110),target:y("目標","Target",
100,"#,##0"),actual:y("実績","Sold",100,"#,##0"),share:y("達成率","Reached",70,"0%"),pace:y("日数の割合","Mont\
h gone",80,"0%"),expected:y("残りの見込み","Expected still",100,"#,##0"),landing:y("着地見込み","Likely in al\
l",100,"#,##0"),gap:y("目標との差","Against target",100,"#,##0"),perDay:y("1日あたり必要","Needed a day",100,
"#,##0"),before:y("先月","Last month",100,"#,##0"),yearBefore:y("前年同月","A year before",100,"#,##0"),memo:y("メモ",
"Memo",240,"@",{wrap:!0}),repId:Ue("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),type:y("種類","Kind",110),customer:y("顧客","Customer",190,"@",{wrap:!0}),rep:y(
"担当","Rep",90),due:y("期日","Day",90,"yyyy-mm-dd"),what:y("内容","What",320,"@",{wrap:!0}),topic:y("前回の話題",
"Last topic",260,"@",{wrap:!0}),memo:y("メモ","Memo",200,"@",{wrap:!0}),kind:me,key:Ue("印","Key")}},proposalReport:{
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
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...wn},Dr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function Te(e,t){return Object.keys(oe[e].columns).indexOf(t)}var se="[月火水木金土日](?:曜日?)?",J="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",xn="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Ei=`${xn}\
(?:-(?:${xn})?|以降|以後|から|まで|以前)|-${xn}|(?:after|from|until|till|before) ${xn}`,Wi="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",Z=`(?:(?:のみ|だけ|[の\\s(])*(${Ei}|${Wi})\\)?)?`,Ni=`(${Ei}|${Wi})`,S=e=>new RegExp(e,
"iy");function pt(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return rt(t).windows[0]??null}function Ge(e,t){let n=pt(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function ft(e,t){let n=pt(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var am=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ft="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",ht="(\
?:st|nd|rd|th)?",Zi=({month:e,date:t})=>L(2028,e,t)!==null,gt=(e,t)=>Zi(e)&&Zi(t)?[{kind:"yearly",from:e,to:t}]:null,ie=(e,t)=>({
month:d(e),date:d(t)});function um([,e,t,n,r]){let o=ie(e,t);return gt(o,r===void 0?o:ie(n??e,r))}function lm([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=ie(e,r);return gt(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var ji=e=>am.
indexOf(e.slice(0,3).toLowerCase())+1;function _r(e,t){let[n,r]=e,[o,s]=t,i=ie(ji(n),r);return gt(i,s===void 0?i:ie(ji(o??
n),s))}var Bi={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function cm([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=Bi[t??""]??[1,31],[,i]=Bi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return gt(ie(d(e),s),ie(o,l.min(i,a)))}function dm([,e,t,n,r,o,s]){let i=L(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=g=>L(g,d(o??t),d(s)),u=a(d(r??e)),m=r===void 0&&o!==void 0&&u!==null&&
u<i?a(d(e)+1):u;return m===null||m<i?null:[{kind:"dates",from:i,to:m}]}function vn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var Ui=e=>(e.match(/\d+/g)??[]).map(d);function mm([,e]){let t=Ui(e);if(t.
some(r=>r>9))return null;let n=f.from({length:31},(r,o)=>o+1);return vn(n.filter(r=>t.includes(r%10)))}function pm([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:vn(f.from({length:n},(r,o)=>d(e)+o))}function Vi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var Gi=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:dm},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:lm}],Ki=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:um},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:cm},{pattern:S(`${Ft}\\s*(\\d{1,2})${ht}(?:-(?:${Ft}\\s*)?(\\d{1,2})${ht})?(?!\\d)`),read:([,e,t,n,r])=>_r([e,t],[n,
r])},{pattern:S(`(\\d{1,2})${ht}-(\\d{1,2})${ht}\\s+${Ft}`),read:([,e,t,n])=>_r([n,e],[n,t])},{pattern:S(`(\\d{1,2})${ht}\
\\s+${Ft}(?:-(\\d{1,2})${ht}\\s+${Ft})?`),read:([,e,t,n,r])=>_r([t,e],[r,n])}],qi=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Vi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Vi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:mm},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:pm},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>vn(Ui(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>vn([d(e)])}];var Mr=["日","月","火","水","木","金","土"],Hi=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Or=[1,2,3,4,5,6,0],fm=new p(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function ae(e){let t=e.trim().replace(/曜日?$/,""),n=Mr.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?Hi.indexOf(
hm(r[1].slice(0,3))):null}var hm=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function zr(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function ue(e){let t=nt(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new h;
for(let r of t){let o=gm(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Or.filter(r=>n.has(r)):null}function gm(e){
let t=fm.get(e.toLowerCase());if(t)return t;let n=ae(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[ae(r??""),
ae(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:zr(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Mr.
indexOf(c));return u.every(c=>c>=0)?u:null}function Ke(e,t){let n=t==="ja"?Mr:Hi,r=Or.filter(i=>e.includes(i)),o=r.map(i=>Or.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Yi=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],Ji="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Lr="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
ym="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",bm=(e,t)=>t.length-e.length,wm=Yi.map(([e])=>e.source).sort(bm),
Xi={pattern:S(`(?:${[...wm,Ji].join("|")})${Lr}${ym}`),read:()=>[]},Qi=Yi.map(([{source:e},t])=>({pattern:S(`(?:${e})${Lr}`),
read:()=>gt(ie(t[0],t[1]),ie(t[2],t[3]))})),ea={pattern:S(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${Ji})${Lr}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},ta={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},$n="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Fr="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
kn="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Rn=(e,t)=>({pattern:S(e),read:()=>({instead:t})}),na=[
Rn(`(?:${$n}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Rn(`(?:except|excluding|not|unless)(?: on)? ${kn}\\b|open on ${kn}\\b`,"open"),Rn(`${$n}(?:翌平日|翌営業日)${Fr}`,
"nextWorkday"),Rn(`${$n}(?:翌日(?!曜)|次の日)${Fr}`,1),{pattern:S(`${$n}翌?(${se})${Fr}`),read:([,e])=>({instead:{
weekday:ae(e)}})},{pattern:S(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${kn}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:S(`(?:or )?(?:the\
 )?(?:next|following) (${J}) (?:if|when)(?: on)? ${kn}\\b`),read:([,e])=>({instead:{weekday:ae(e)}})}],ra=[{pattern:S(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${Z}`),
read:([,e])=>ft(-1,e)},{pattern:S(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${Z}`),read:([,e])=>ft(
1,e)},{pattern:S(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${Z}`),read:([,e])=>ft(0,e)}];var xm="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function oa([,e,t,n]){let[r,o]=[ae(e),ae(t)];return r===
null||o===null?null:Ge(zr(r,o),n)}var vm={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function $m(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>vm[n]??d(n))}function Tn([,e,t,n]){let r=ue(t),o=pt(n);return!r||o===null?null:$m(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function km([,e,t,n]){let r=Ge(ue(e),n);return r&&(t?[...r,...ft(0,n)??[]]:r)}function sa([
e,t,n,r,o,s]){let i=ae(t),a=pt(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let u=L(
d(r),d(o),d(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-B(u)+7)%7,part:a}]}function ia([,e]){let t=ue(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?Ge([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var aa=`\
(?:平日|${se})(?:[・,、-]?${se})*`,ua=`(?:weekdays?|weekends?|${J})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${J})*`,Rm="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Tm="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Cm="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Pm=[{pattern:S(`(${aa})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${aa}\
)`),read:e=>ia([e[0],e[1]??e.groups?.days])},{pattern:S(`(?:only open|open)(?: only)?(?: on)? (${ua})(?: only\\b)?`),read:ia},
{pattern:S(`${ua} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:S(`隔週の?(${se})${Z}${Rm}`),read:sa},
{pattern:S(`${Cm} (${J})${Z}${Tm}`),read:sa},{pattern:S(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${se})+)${Z}`),read:Tn},{pattern:S(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${Z}`),read:Tn},{pattern:S(`(?:every\\s+)?((?:${xm}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${J})(?: of (?:the |each |every )?month)?${Z}`),read:Tn},{pattern:S(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${J}\
)${Z}`),read:Tn}],Sm=[{pattern:S(`(?:毎週の?)?(${se})-(${se})${Z}`),read:oa},{pattern:S(`(?:every\\s+)?(${J})(?:-|\\s+\
(?:to|through)\\s+)(${J})${Z}`),read:oa},{pattern:S(`(?:毎週の?)?((?:${se})+)(祝日?)?${Z}`),read:km},{pattern:S(`(?\
:平日|weekdays?\\b)${Z}`),read:([,e])=>Ge([1,2,3,4,5],e)},{pattern:S(`(?:週末|weekends?\\b)${Z}`),read:([,e])=>Ge([6,
0],e)},{pattern:S(`(?:(?:every|each)\\s+)?(${J})${Z}`),read:([,e,t])=>Ge(ue(e),t)},{pattern:S(`(?:毎日の?|(?:daily|every da\
y)\\s+)${Ni}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=pt(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
la=[Xi,ta,ea,...Gi,...Pm,...Ki,...na,...ra,...Qi,...qi,...Sm];var da=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Am=1e3,Im=/[,、・/;&。|+\s()[\]【】]/;function ma(e){if(e.length>Am)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Dm(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=_m(t,n),n<t.
text.length&&(n=Om(t,n));return{rules:Lm(t.rules),problems:t.problems}}function Dm(e){let t=nt(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function _m(e,t){
let n=Wr(da,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Om(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!Wr(da,n,o));){let s=zm(r,o);if(s===
0){let i=Mm(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Mm(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Im);return o<0?e.slice(t):e.slice(t,n+o)}function zm(e,t){for(let{pattern:n,read:r}of la){let o=Wr(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(f.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Fm(e,s))continue;
return o[0].length}}return 0}var Er=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Fm(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some(Er))return!1;let r=n.map(o=>{if(!Er(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function Wr(e,t,n){
return e.lastIndex=n,e.exec(t)}function Lm(e){let t=new h;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var Et={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":ca(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${ca(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function ca(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function pa(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=Em(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Er);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?fa(s,t):ha(i,t),o+=l.max(1,s.length)}return n}function Em(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Wm(o.part,n.part))break;r.push(o)}return r}var Wm=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Lt(e,t){return typeof e=="string"?Et[t].part[e]:(t==="en"?" ":"")+un([e])}function Nm(e,t,n){
let r=Et[n],o=ha(e,n);return typeof t=="string"?o+r[t]:o+r.later(Ke([(e.weekday+t)%7],n),t)}function fa(e,t){let n=Et[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+Ke([r],t)+Lt(o,t)}function Zm({anchor:e,
part:t},n){let r=Ke([B(e)],n)+Lt(t,n);return Et[n].fortnightly(r,Ze(e))}function ha(e,t){let n=Et[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Lt(e.part,t);case"weekly":return Ke([e.weekday],t)+Lt(e.
part,t);case"nthWeekday":return fa([e],t);case"holiday":return n.holiday[`${e.offset}`]+Lt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?Ze(e.from):`${Ze(e.from)}~${Ze(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return Nm(e.rule,e.instead,t);case"fortnightly":return Zm(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var jm={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},Bm=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Nr(e){let t=A(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return Vm(t)??Um(t)??Gm(t)}function Vm(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?L(d(t[1]),d(t[2]),d(t[3])):null}function Um(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return L((jm[t[1]]??0)+n,d(t[3]),d(t[4]))}function Gm(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=Bm.indexOf(o??"")+1;return i>0?L(d(s),i,d(r)):null}function X(e){return typeof e=="object"&&"day"in e}function Wt(e){return typeof e=="object"&&"formula"in e}function V(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Zr(e,t){return X(e)&&X(t)?e.day===t.day&&e.minutes===t.minutes:
Wt(e)&&Wt(t)?e.formula===t.formula:e===t}var ga=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,jr=-25569;function Km({day:e,minutes:t}){return e===jr?$e(
t):Ze(e)+(t===0?"":` ${$e(t)}`)}function G(e){return X(e)?Km(e):String(e)}function Cn(e){return(t,n)=>V(t)?{value:null}:
typeof t=="string"&&ga.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=G(e).trim();return ga.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},qm=1e12;function ya(e){if(typeof e=="number")return l.abs(
e)<=qm?e:null;if(typeof e!="string")return null;let t=A(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?ya(d(t.replace(/,/g,""))):null}function Ce(e,t){return{format:e,parse:Cn(n=>{let r=ya(n);return r===null?{problem:"\
notANumber",detail:G(n)}:t(r)}),layOut:n=>n??""}}var Br=e=>({value:e}),ba=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Vr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},Hm=e=>e>100?{problem:"outOfBounds",detail:String(e)}:ba(e<1?l.round(e*1e6)/1e4:e),Nt=Ce("0.######",Br),
Zt=Ce("#,##0.###",Br),Pe=Ce("#,##0",Br),wa=Ce("0",ba),xa=Ce("0",Vr),va=Ce("0",e=>e===0?{value:e}:Vr(e)),$a=Ce("0",Vr),jt=Ce(
"0",Hm),[Ym,Jm]=[-7305,84006];function Xm(e){return X(e)?e.day:typeof e=="string"?Nr(e):typeof e!="number"?null:e>1e7?Nr(
String(e)):l.floor(e)+jr}var W={format:"yyyy-mm-dd",parse:Cn(e=>{let t=Xm(e);return t!==null&&t>=Ym&&t<Jm?{value:t}:{problem:"\
notADate",detail:G(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},Qm=Cn(e=>{if(X(e)&&(e.minutes>0||e.day===jr))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:l.round(e*1440)};let n=typeof e=="string"?es(A(e).trim()):null;return n===
null?{problem:"notATime",detail:G(e)}:{value:n}}),qe={format:"@",parse:Qm,layOut:e=>e===null?"":$e(e)},He={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(V(e))return{value:!1};let t=A(G(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:G(e)}},layOut:e=>e};function pe(e){let t=Object.keys(e),n=new p;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:Cn(r=>{let o=n.get(A(G(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:G(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var Pn={format:"@",parse(e){if(V(e))return{value:[]};let{windows:t,problems:n}=rt(G(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:G(
e)}:{value:t}},layOut:e=>un(e)},ep={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},yt={format:"@",parse(e){if(V(e))return{value:[]};if(X(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=ma(G(e)),r=n[0];return r?{value:t,warning:{code:ep[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>pa(
e,t)},ka={format:"@",parse(e){if(V(e))return{value:[]};let t=ue(G(e));return t===null?{problem:"weekdaysNotUnderstood",detail:G(
e)}:{value:t}},layOut:(e,t)=>Ke(e,t)};function b(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var tp={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},np={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},rp={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},op={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},sp={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},ip={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},ap={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:b("ID","ID",$,{required:!0,widthPixels:70}),
name:b("顧客名","Name",$,{required:!0,widthPixels:190}),kana:b("フリガナ","Kana",$,{widthPixels:150}),repId:b("担当",
"Rep",$,{required:!0,widthPixels:80}),rank:b("ランク","Rank",pe(tp),{widthPixels:60}),address:b("住所","Address",$,
{widthPixels:230}),lat:b("緯度","Latitude",Nt,{widthPixels:85}),lng:b("経度","Longitude",Nt,{widthPixels:85}),visitIntervalDays:b(
"訪問間隔(日)","Visit interval (days)",xa,{required:!0,widthPixels:90}),visitMinutes:b("訪問時間(分)","Visit l\
ength (min)",wa,{widthPixels:90}),visitHours:b("訪問可能時間","Visit hours",Pn,{widthPixels:170}),closed:b("休業日",
"Closed",yt,{widthPixels:130}),busy:b("繁忙期","Busy periods",yt,{widthPixels:130}),preferredWeekday:b("希望曜日",
"Preferred weekday",pe(ip),{widthPixels:75}),contact:b("窓口","Contact",$),birthday:b("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:b("備考","Notes",$,{widthPixels:200}),status:b("状態","Status",pe(np),{widthPixels:70}),
reorderState:b("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:b("郵便番号","Postcode",$,{widthPixels:80}),
phone:b("電話","Phone",$,{widthPixels:110}),mergedInto:b("統合先","Merged into",$,{computed:!0,widthPixels:80})}},Bt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:b("ID","ID",$,{required:!0,widthPixels:80}),day:b("日\
付","Date",W,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:b("担当","Rep",$,{required:!0,widthPixels:80}),sequence:b(
"順番","Sequence",$a,{widthPixels:55}),plannedArrival:b("到着予定","Planned arrival",qe,{widthPixels:80}),status:b(
"状況","Status",pe(rp),{required:!0,widthPixels:70}),done:b("完了","Done",He,{widthPixels:50}),fixed:b("固定","Fix\
ed",He,{widthPixels:50}),purpose:b("用件","Purpose",$,{widthPixels:150}),reason:b("理由","Reason",$,{widthPixels:220}),
arrived:b("到着","Arrived",qe,{widthPixels:65}),left:b("退出","Left",qe,{widthPixels:65}),result:b("結果","Result",
$,{widthPixels:110}),note:b("メモ","Note",$,{widthPixels:220}),nextStep:b("次の一手","Next step",$,{widthPixels:150}),
nextDay:b("次回予定日","Next date",W,{widthPixels:95}),planMark:b("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
up={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:b("ID","ID",$,{required:!0,widthPixels:90}),day:b(
"日付","Date",W,{required:!0,widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:b(
"商品ID","Product",$,{widthPixels:80}),quantity:b("数量","Quantity",Zt,{required:!0,widthPixels:70}),unitPrice:b("単価",
"Unit price",Pe,{required:!0,widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",jt,{widthPixels:65}),amount:b("金額",
"Amount",Pe,{widthPixels:95}),deliveryDay:b("納品日","Delivery date",W,{widthPixels:95}),delivered:b("納品済","Del\
ivered",He,{widthPixels:65}),note:b("備考","Note",$,{widthPixels:200}),deliveredQuantity:b("納品数","Delivered quan\
tity",Zt,{widthPixels:70})}},lp={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:b("ID","ID",$,{
required:!0,widthPixels:80}),name:b("商品名","Name",$,{required:!0,widthPixels:260}),unit:b("単位","Unit",$,{widthPixels:60}),
unitPrice:b("単価","Unit price",Pe,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",jt,{widthPixels:65}),category:b(
"分類","Category",$,{widthPixels:120}),launchedOn:b("発売日","Launched on",W,{widthPixels:95}),leadDays:b("リードタイム(日\
)","Lead time (days)",va,{widthPixels:90})}},cp={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:b("ID",
"ID",$,{required:!0,widthPixels:70}),opened:b("受付日","Opened",W,{required:!0,widthPixels:95}),customerId:b("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:b("種類","Kind",pe(op),{widthPixels:85}),text:b("内容","Text",$,{widthPixels:340}),
due:b("期限","Due",W,{widthPixels:95}),status:b("状況","Status",pe(sp),{widthPixels:75}),outcome:b("結果","Outcome",
$,{widthPixels:220})}},dp={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:b("ID","ID",$,{required:!0,
widthPixels:70}),name:b("氏名","Name",$,{required:!0,widthPixels:120}),email:b("メール","E-mail",$,{widthPixels:200}),
startAddress:b("出発地","Start address",$,{widthPixels:220}),startLat:b("出発緯度","Start latitude",Nt,{widthPixels:85}),
startLng:b("出発経度","Start longitude",Nt,{widthPixels:85}),workingWeekdays:b("勤務曜日","Working days",ka,{widthPixels:85}),
workingHours:b("勤務時間","Working hours",Pn,{widthPixels:110}),lunch:b("昼休み","Lunch",Pn,{widthPixels:110}),monthlyTarget:b(
"月間目標","Monthly target",Pe,{widthPixels:100})}},mp={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:b("項目","Setting",$,{required:!0,widthPixels:210}),value:b("値","Value",$,{widthPixels:230}),meaning:b("説明",
"Meaning",$,{widthPixels:560})}},fe={customers:ap,visits:Bt,orders:up,products:lp,cases:cp,reps:dp,settings:mp};var pp={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:b("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:b("単価","U\
nit price",Pe,{required:!0,widthPixels:90}),from:b("適用開始日","Valid from",W,{widthPixels:95}),note:b("備考","N\
ote",$,{widthPixels:220})}},fp={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:b("見積番号",
"Quote no.",$,{widthPixels:105}),day:b("見積日","Quote date",W,{widthPixels:95}),customerId:b("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:b("商品ID","Product",$,{widthPixels:90}),description:b("品名","Description",
$,{widthPixels:220}),quantity:b("数量","Quantity",Zt,{required:!0,widthPixels:65}),unit:b("単位","Unit",$,{widthPixels:55}),
unitPrice:b("単価","Unit price",Pe,{widthPixels:80}),taxRate:b("税率(%)","Tax rate (%)",jt,{widthPixels:65}),validUntil:b(
"有効期限","Valid until",W,{widthPixels:95}),print:b("見積書を作る","Make the quote",He,{widthPixels:90}),toOrder:b(
"受注にする","Make it an order",He,{widthPixels:90}),orderedOn:b("受注日","Ordered on",W,{computed:!0,widthPixels:95}),
note:b("備考","Note",$,{widthPixels:200}),id:b("ID","ID",$,{computed:!0,widthPixels:80})}},hp={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:b("日付","Date",W,{required:!0,widthPixels:90}),repId:b("担当",
"Rep",$,{required:!0,computed:!0,widthPixels:70}),repName:b("氏名","Name",$,{computed:!0,widthPixels:90}),figures:b("ま\
とめ","In short",$,{computed:!0,widthPixels:150,wrap:!0}),visits:b("訪問","Visits",$,{computed:!0,widthPixels:380,wrap:!0}),
orders:b("受注","Orders",$,{computed:!0,widthPixels:260,wrap:!0}),ahead:b("次の一手・気になること","Next st\
eps and concerns",$,{computed:!0,widthPixels:240,wrap:!0}),comment:b("所感","Comment",$,{widthPixels:220,wrap:!0}),reply:b(
"上長の返信","Manager's reply",$,{widthPixels:200,wrap:!0}),id:b("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
gp={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:b("担当","Rep",$,{required:!0,widthPixels:80}),
day:b("日付","Date",W,{required:!0,widthPixels:95}),untilDay:b("終了日","Until",W,{widthPixels:95}),start:b("開始",
"From",qe,{widthPixels:65}),end:b("終了","To",qe,{widthPixels:65}),text:b("内容","What",$,{widthPixels:260}),source:b(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:b("取込印","Import mark",$,{computed:!0,hidden:!0}),id:b("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},Ra={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},yp={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:b("ID","ID",$,{computed:!0,widthPixels:80}),day:b("提案日","Proposed on",W,
{widthPixels:95}),customerId:b("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:b("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:b("担当","Rep",$,{widthPixels:70}),productId:b("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:b("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:b("理由",
"Reason",$,{computed:!0,widthPixels:360,wrap:!0}),outcome:b("結果","Outcome",pe(Ra),{widthPixels:90}),outcomeDay:b("結果\
の日","Outcome on",W,{computed:!0,widthPixels:95}),againOn:b("次に話す日","Again on",W,{widthPixels:95}),note:b("\
備考","Note",$,{widthPixels:220,wrap:!0})}},Vt={prices:pp,quotes:fp,dailyReports:hp,busyTimes:gp,proposals:yp},Se={...fe,
...Vt};var bp=10,wp=100,Ut=e=>A(e).replace(/[\s　*＊]/g,"").toLowerCase();function xp(e){let t=new p;for(let[n,r]of Object.entries(
e.columns))t.set(Ut(n),n),t.set(Ut(r.header.en),n),t.set(Ut(r.header.ja),n);return t}function he(e,t){let n=xp(e),r={headerRow:1,
places:{}};for(let o=0;o<l.min(bp,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?n.get(Ut(i)):void 0;
u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function vp(e,t){let n=new h((t[he(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function Ca(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function Pa(e,t){let n=new h(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function Ur(e){return X(e)?"":String(e).slice(0,80)}function Ae(e,t,n){let r=vp(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new h,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
$p(o);let i=new Gr(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function $p({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Ut(Ur(a))),i=new p(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=Ur(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var Gr=class{constructor(t,n){T(this,"table",n);T(this,"entries");T(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Ta(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>V(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&V(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=Ta(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Ur(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=wp?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Ta(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function Ie(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function Hr(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function Sa(e,t){return typeof t=="bigint"?t.toString():t}var qr=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Aa(e){return new qr(e)}function Yr(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ia(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Jr="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Sn(e){return typeof e=="object"&&e!==null&&
!f.isArray(e)}function Da(e){if(Sn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(Sn(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var _a=new h(["string","number","symbol"]);function Oa(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function An(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function le(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Ma(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function _e(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function za(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Je(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Gt(e){return typeof e==
"string"?e:e?.message}function Xr(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function In(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Oe(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Gt(e.inst?._zod.def?.error?.(e))??Gt(s?.(e))??Gt(t?.error?.(e))??Gt(n.customError?.(e))??Gt(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Fa(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
kp(e,n,r.value)}}function Ye(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function La(e,t,n){return Ye(e,t,n,!1)}function kp(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Ye(this,t,n.bind(this))},set(r){
Ye(this,t,r)}})}function Rp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var Kr,De=!1,Tp={configurable:!0,
get(){De=!0}};function ce(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&Kr!==e._zod){Kr=void 0;return}Kr=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Tp);let o=De;De=!1;try{let s=n(this);return De?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),De=De||o,s}catch(s){throw delete this[t],
De=De||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ea(e,t,n,r){let o=Rp(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Wa;var Qr={value:void 0,enumerable:!1},Na="captureStackTrace"in Error?Error:null;function Cp(e){let t=Na;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Na=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function _(e,t,n,r){let o={};function s(w){this.def=w,this.constr=g,this.traits=new h}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(w,x){if(w._zod){if(w._zod.traits.has(e))return}else{Qr.value=new s(x);try{Object.defineProperty(
w,"_zod",Qr)}finally{Qr.value=void 0}}if(w._zod.traits.add(e),t(w,x),a){let k=Object.getPrototypeOf(w),R=w._zod.constr.prototype,
C=k;for(;C&&C!==R;)C=Object.getPrototypeOf(C);let F=C??k;a.has(F)||(a.add(F),Fa(F,i))}let v=g.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in w||(w[k]=v[k].bind(w)))}let c=r?.Parent??Object;class m extends c{}Object.defineProperty(
m,"name",{value:e});function g(w){let x=r?.Parent?Cp(m):this;u(x,w);let v=x._zod.deferred;if(v){for(let R of v)R();x._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(x),x}return Object.defineProperty(g,"init",
{value:u}),Object.defineProperty(g,Symbol.hasInstance,{value:w=>r?.Parent&&w instanceof r.Parent?!0:w?._zod?.traits?.has(
e)}),Object.defineProperty(g,"name",{value:e}),g}var ge=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Wa=globalThis).__zod_globalConfig??(Wa.__zod_globalConfig={});var wt=globalThis.__zod_globalConfig;function Me(e){return e&&
Object.assign(wt,e),wt}function Pp(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Sa,2)),e.message}function Sp(e){this._zod.
message=e}var Ap={get:Pp,set:Sp,enumerable:!0,configurable:!0},eo={value:void 0,enumerable:!1},ja=new WeakSet([Object.prototype,
Error.prototype]),Ba=(e,t)=>{e.name="$ZodError",eo.value=t,Object.defineProperty(e,"issues",eo),eo.value=void 0,Object.defineProperty(
e,"message",Ap);let n=Object.getPrototypeOf(e);ja.has(n)||(ja.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},n1=_("$ZodError",Ba),Kt=_("$\
ZodError",Ba,void 0,{Parent:Error});var Dp=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new ge;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Oe(c,i,Me())));throw Jr(u,s?.callee??t),u}return a.
value};return t},qt=Dp(Kt),_p=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Oe(c,i,Me())));throw Jr(u,
s?.callee??t),u}return a.value};return t},to=_p(Kt),Op=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new ge;return s.issues.length?Va(e,s.issues,o):{success:!0,data:s.value}},Xe=Op(
Kt);function Va(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Oe(o,n,Me()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Mp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Va(e,s.issues,o):{success:!0,data:s.value}},no=Mp(
Kt);var Ua=/^[\s\S]{0,}$/;var ro=/^-?\d+(?:\.\d+)?$/,Ga=/^(?:true|false)$/i;var qa={major:4,minor:6,patch:7};var Q=_("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=qa;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let m=_e(a),g;for(let w of u){if(w._zod.def.when){if(za(a)||!w._zod.def.when(a))continue}else if(m)continue;
let x=a.issues.length,v=w._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new ge;if(g||v instanceof Promise)g=
(g??Promise.resolve()).then(async()=>{await v,a.issues.length!==x&&(In(a.issues,x,e),m||(m=_e(a,x)))});else{if(a.issues.
length===x)continue;In(a.issues,x,e),m||(m=_e(a,x))}}return g?g.then(()=>a):a},i=(a,u,c)=>{if(_e(a))return a.aborted=!0,
a;let m=s(u,o,c);if(m instanceof Promise){if(c.async===!1)throw new ge;return m.then(g=>e._zod.parse(g,c))}return e._zod.
parse(m,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let m=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(g=>i(g,a,u)):i(m,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new ge;return c.then(m=>s(m,o,u))}return s(c,o,u)}}},{get"~standard"(){
return La(this,"~standard",Lp(this))},set"~standard"(e){Ye(this,"~standard",e)}}),Ja=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Oe(n,t,Me()))}:{value:e.value};async function Fp(e,t){let n={async:!0};return Ja(await e._zod.run({value:t,issues:[]},
n),n)}function Lp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return Ja(r,n)}catch{}return Fp(e,t)},vendor:"zod",version:1}}var Xa=_("$ZodString",(e,t)=>{Q.init(e,t),e._zod.pattern=t.
pattern??Ua,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Qa=_("$ZodNumber",(e,t)=>{Q.init(e,t),e._zod.pattern=ro,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var eu=_("$ZodBoolean",(e,t)=>{Q.init(e,t),e._zod.pattern=Ga,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Ep(e,t){let n=Xr(e._zod.def.checks);if(!n.length)return;let r=l.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of Xr(e._zod.def.checks))if(a>u&&
c._zod.def.when(s)){let m=s.issues.length;return c._zod.check(s),s.issues[m].continue=!1,In(s.issues,m,e),s}}return o(s,
i)}}var Wp=e=>f.isArray(e)?e.length:-1;function Ha(e,t,n){e.issues.length&&t.issues.push(...Je(n,e.issues)),t.value[n]=e.value}var tu=_("$ZodArray",(e,t)=>{Q.init(
e,t);let n=wt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!f.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,f(s.length),o):f(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],m=t.element._zod.run({value:c,issues:[]},o);if(m instanceof Promise)i.push(m.then(
g=>Ha(g,r,u)));else if(Ha(m,r,u),a&&m.issues.length!==0&&_e(m))break}return i.length?Promise.all(i).then(()=>r):r},Ep(e,
Wp)});function Dn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Je(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Np=[];function Zp(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Np,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Ma(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new h(t),numKeys:t.length,optionalKeys:new h(
s)}}function jp(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,m=c.def.type,g=c.optin,w=c.optout,x=0;for(let v in t){
if(i&&n.issues.length!==x){if(_e(n,x))break;x=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){m==="never"&&a.push(
v);continue}if(m==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
R=>Dn(R,n,v,t,g,w))):Dn(k,n,v,t,g,w)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var nu=_("$ZodObject",(e,t)=>{Q.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let m={...r};return Object.defineProperty(t,"shape",{value:m}),
c.raw=m,m};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Aa(()=>Zp(t));ce(e,"propValues",c=>{let m=c.def.shape,
g={};for(let w in m){let x=m[w]._zod;if(x.values){Object.prototype.hasOwnProperty.call(g,w)||Ia(g,w,new h);for(let v of x.
values)g[w].add(v);x.optin!==void 0&&g[w].add(void 0)}}return g});let s=Sn,i=t.catchall,a,u=wt.memoizer;u?.attach(e),e._zod.
parse=(c,m)=>{a??(a=o.value);let g=c.value;if(!s(g))return c.issues.push({expected:"object",code:"invalid_type",input:g,
inst:e}),c;c.value=u?u.alloc(e,c,{},m):{};let w=[],x=a.shape,v=m?.abortEarly,k=c.issues.length;for(let R of a.allKeys){if(v&&
c.issues.length!==k){if(_e(c,k))break;k=c.issues.length}if(R==="__proto__")continue;let C=x[R],F=C._zod.optin,q=C._zod.optout,
We=C._zod.run({value:g[R],issues:[]},m);We instanceof Promise?w.push(We.then(gl=>Dn(gl,c,R,g,F,q))):Dn(We,c,R,g,F,q)}return i?
jp(w,g,c,m,o.value,e,v===!0):w.length?Promise.all(w).then(()=>c):c}});var ru=_("$ZodRecord",(e,t)=>{Q.init(e,t);let n=wt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Da(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new h;for(let m of a)if(typeof m=="string"||typeof m=="number"||typeof m=="symbol"){
if(u.add(typeof m=="number"?m.toString():m),m==="__proto__")continue;let g=t.keyType._zod.run({value:m,issues:[]},o);if(g instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(g.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:g.issues.map(v=>Oe(v,o,Me())),input:m,path:[m],inst:e});continue}let w=g.value;if(w===
"__proto__")continue;let x=t.valueType._zod.run({value:s[m],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.
length&&r.issues.push(...Je(m,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Je(m,x.issues)),r.value[w]=
x.value)}let c;for(let m in s)if(!u.has(m))if(t.mode==="loose"){if(m==="__proto__")continue;r.value[m]=s[m]}else c=c??[],
c.push(m);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&ro.test(c)&&m.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(m=v)}if(m.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>Oe(v,o,Me())),input:c,path:[c],inst:e});continue}let w=m.value;if(w==="__proto__")continue;
let x=t.valueType._zod.run({value:s[c],issues:[]},o);x instanceof Promise?i.push(x.then(v=>{v.issues.length&&r.issues.push(
...Je(c,v.issues)),r.value[w]=v.value})):(x.issues.length&&r.issues.push(...Je(c,x.issues)),r.value[w]=x.value)}u&&u.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var ou=_("$ZodEnum",(e,t)=>{Q.init(e,t);let n=Hr(t.entries),r=new h(n);e._zod.values=r,ce(e,"pattern",o=>{let s=Hr(o.def.
entries).filter(i=>_a.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Oa(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function Ya(e,t){return e.value=t.issues.length?void 0:t.value,e}var su=_("$ZodOptional",(e,t)=>{Q.init(e,t),ce(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ce(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new h([...r,void 0]):void 0}),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${Yr(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Ya(n,s)):Ya(
n,o)}return t.innerType._zod.run(n,r)}});var iu=_("$ZodNullable",(e,t)=>{Q.init(e,t),ce(e,"optin",n=>n.def.innerType._zod.optin),ce(e,"optout",n=>n.def.innerType.
_zod.optout),ce(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${Yr(r.source)}|null)$`):void 0}),
ce(e,"values",n=>n.def.innerType._zod.values?new h([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function au(e){return e.checks&&(e.checks=[...e.checks]),e}function uu(e,t){return new e(au({type:"string",...le(t)}))}function lu(e,t){return new e(au({type:"number",checks:[],...le(t)}))}function cu(e,t){return new e({type:"boolean",...le(t)})}var ye=_("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Q.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Ye(this,"with",e)},parse(e,t){return qt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return to(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Xe(this,e,t)},safeParseAsync(e,t){return no(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return An(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Up=_("ZodMiniString",
(e,t)=>{Xa.init(e,t),ye.init(e,t)});function O(e){return uu(Up,e)}var Gp=_("ZodMiniNumber",(e,t)=>{Qa.init(e,t),ye.init(e,t)});function M(e){return lu(Gp,e)}var Kp=_("ZodMiniBoolean",(e,t)=>{eu.init(e,t),ye.init(e,t)});function _n(e){return cu(Kp,e)}var qp=_("ZodMiniArray",(e,t)=>{tu.init(e,t),ye.init(e,t)});function ze(e,t){return new qp({type:"array",element:e,...le(
t)})}var Hp=_("ZodMiniObject",(e,t)=>{nu.init(e,t),ye.init(e,t),Ea(e,"shape",n=>n._zod.def.shape,!1)});function U(e,t){let n={
type:"object",shape:e??{},...le(t)};return new Hp(n)}var du=_("ZodMiniRecord",(e,t)=>{ru.init(e,t),ye.init(e,t)});function be(e,t,n){return!t||!t._zod?new du({type:"record",
keyType:O(),valueType:e,...le(t)}):new du({type:"record",keyType:e,valueType:t,...le(n)})}var Yp=_("ZodMiniEnum",(e,t)=>{ou.init(e,t),ye.init(e,t),e.options=[...e._zod.values]});function On(e,t){let n=f.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Yp({type:"enum",entries:n,...le(t)})}var Jp=_("ZodMiniOptional",(e,t)=>{su.init(e,t),ye.init(e,t)});function oo(e){return new Jp({type:"optional",innerType:e})}var Xp=_("ZodMiniNullable",(e,t)=>{iu.init(e,t),ye.init(e,t)});function Fe(e){return new Xp({type:"nullable",innerType:e})}function we(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function so(e){let t=2166136261;for(let n=0;n<e.length;n++)t=l.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var mu=8e3,Mn=()=>PropertiesService.getDocumentProperties(),zn="meguri.state",uo="meguri.fit";var pu="moved to the script",Ht=null,ee=null;function Fn(){return Ht??(Ht=Mn()?.getProperty(zn)===pu),Ht}function Ln(){let e=Mn();return e===null||Fn()?PropertiesService.getScriptProperties():e}var En=/^parts:([ab]):(\d+):(\w+)$/,fu=(e,t,n)=>`${e}.${t}${n}`;function Yt(e){if(ee)return ao(ee,e);let t=Mn(),n=t?.getProperty(
e)??null;e===zn&&(Ht??(Ht=n===pu));let r=Ln();return(t===null||Fn())&&(n=r.getProperty(e)),En.test(n??"")?ao(r.getProperties(),
e):n}var hu=e=>ao(ee??Ln().getProperties(),e);function ao(e,t){let n=e[t]??null,r=En.exec(n??"");if(!r)return n;let[,o,s,
i]=r,a=f.from({length:d(s)},(u,c)=>e[fu(t,o,c)]??"").join("");return so(a)===i?a:null}function xt(e,t){Qp(Ln(),e,t)}function Qp(e,t,n){
let r=ef(n);if(r.length<=mu){io(e,{[t]:r});return}let s=En.exec((ee?ee[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.
match(new RegExp(`.{1,${mu}}`,"gs"))??[];io(e,Object.fromEntries(i.map((a,u)=>[fu(t,s,u),a]))),io(e,{[t]:`parts:${s}:${i.
length}:${so(r)}`})}function io(e,t){let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),
ee&&Object.assign(ee,t)}var ef=e=>e.replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);
function Wn(e){let t=Ln(),n=En.exec((ee?ee[e]:t.getProperty(e))??"");if(t.deleteProperty(e),ee&&delete ee[e],Mn()?.deleteProperty(
e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var yu="meguri.headers",tf=60,nf=we(()=>be(O(),be(O(),O())));function lo(){let e=Yt(yu);try{return qt(nf(),JSON.parse(e??
"{}"))}catch{return{}}}function bu(e,t){let n=lo(),r=JSON.stringify({...n,[e]:t});r!==JSON.stringify(n)&&xt(yu,r)}function wu(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=tf&&(n[r]=s)}
return n}function xu(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Nn=class{constructor(t){T(this,"timeZone",t);T(this,"format");T(this,"offsetByQuarter",new p);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=l.round(n/1e3),o=l.floor(r/60),s=l.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?l.min(...s):n-
r)}offsetAt(t){let n=l.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=d(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-l.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var vu="meguri.column",Le=class{constructor(t){T(this,"state",t);T(this,"spreadsheet",SpreadsheetApp.getActive());T(this,
"known",null);T(this,"sheetsByName",null);T(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Nn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new p(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new p([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new p([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=Se[t];return this.find(
t,t in Vt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=oe[t];return this.find(t,t in wn?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=Se[t],o=this.readCells(n),s=he(r,o.values),i=this.state.columns[t]??[],u=Ca(r,s.places).
some(m=>i.includes(m))?Pa(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>Ie(this);return Ae(
r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(vu).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return bu(t,wu(o,r)),o}catch{return xu(lo()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var rf=366;function $u(e,{reps:t,problems:n}){let r=new ot;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)z(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=z(o,s,n),{day:c,
untilDay:m,start:g,end:w}=a;if(u===null||c===null)continue;let x=m??c,v={start:g??0,end:w??1440},k=x<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||x-c>rf){let R={row:i,field:k??"untilDay"},C=k===null?"outOfBounds":"endBeforeStart";n.push(
Ne(e,R,{code:C,detail:a.text,rowLeftOut:!0}));continue}for(let R=c;R<=x;R++)r.add(u,R,v)}return r}function Jt(e,t){if(e===null||t===null)return"none";let n={lat:e,lng:t};return qo(n)?"swapped":qn(n)?n:"impossible"}function ku(e,t){let n=new p,r=e.tables.prices;if(!r)return n;let o={table:r,field:"customerId",directory:t.customers,unknown:"\
unknownCustomer",rowLeftOut:!0},s={table:r,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0};
for(let i of r.rows){let a=z(o,i,e.problems),u=z(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:m}=i.
record,g={customerId:a,productId:u,unitPrice:c,from:m};n.set(a,[...n.get(a)??[],g])}return n}function Ru(e,t){let n=e.tables.
proposals;if(!n)return;let r={table:n,field:"customerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0},
o={table:n,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0},s={table:n,field:"repId",directory:t.
reps,unknown:"unknownRep",rowLeftOut:!1};for(let i of n.rows){let a=z(r,i,e.problems),u=z(o,i,e.problems);if(a===null||u===
null)continue;let{id:c,day:m,reason:g,outcome:w,outcomeDay:x,againOn:v,note:k}=i.record,R=z(s,i,e.problems)??e.customers.
get(a)?.record.repId??"",C={id:c,day:m,customerId:a,repId:R,productId:u,reason:g,outcome:w,outcomeDay:x,againOn:v,note:k};
e.proposals.push({row:i.row,record:C})}}function Tu(e,t){let n=e.tables.quotes;if(!n)return[];let r={table:n,field:"cust\
omerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0};return n.rows.flatMap(o=>{let{row:s,record:i}=o,a=z(
r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(i.productId),c=u&&"id"in u?u.id:"",m=i.
description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:m,quantity:i.quantity}}]})}function Cu(e){let t=A(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return of(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function of(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var sf=150,af=1,uf=1e3;function Pu(e){let t=A(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>lf(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function lf(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<af||o>sf)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=uf?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var Xt=(e,t)=>n=>{let r=d(A(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},Ee=(e,t)=>n=>{
let r=Xt(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},Qe=e=>e.trim(),cf=e=>e.trim()===""?"":Cu(
e).number??"registrationMalformed",df={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},mf=e=>df[A(e).toLowerCase()]??
"unknownChoice",pf=e=>e.trim().length<=10?e.trim():"outOfBounds",Du=e=>{let{windows:t,problems:n}=rt(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},ff=e=>e.trim()===""?null:
Du(e),hf=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(A(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return l.abs(n)<=90&&l.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},gf=e=>Pu(e)??"speedsNotUnderstood",yf=e=>ue(e)??"weekdaysNotUnderstood",bf=e=>{let t=yt.parse(e,"ja");return"value"in
t?t.warning??null:null},wf=e=>{let t=yt.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},co=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},Su=e=>co(A(e).
trim())??"timeNotUnderstood",Au=e=>{let[t,n]=A(e).trim().split(/\s+/),r=ue(t??""),o=co(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},xf=e=>{let[t,n]=A(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=co(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},vf=e=>{let t=A(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},Iu=e=>{let t=A(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},Qt={language:{initial:"日本語",initialEnglish:"Englis\
h",read:vf},workingHours:{initial:"09:00-18:00",read:Du},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:yf},
lunch:{initial:"12:00-13:00",read:ff,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:wf,doubt:bf},usualIntervalDays:{initial:"14",read:Ee(1,366)},usualVisitMinutes:{initial:"20",read:Xt(
1,600)},startAddress:{initial:"",read:Qe},startPosition:{initial:"",read:hf},managerEmail:{initial:"",read:Qe},plannerSeconds:{
initial:"10",read:Xt(.1,120)},planWeeks:{initial:"1",read:Ee(1,4)},detourFactor:{initial:"1.35",read:Xt(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:gf},learnsTravel:{
initial:"する",initialEnglish:"yes",read:Iu},googleTravel:{initial:"しない",initialEnglish:"no",read:Iu},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Au},refreshDueAt:{initial:"6:00",read:Su},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Au},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:xf},companyName:{initial:"",
read:Qe},companyAddress:{initial:"",read:Qe},companyPhone:{initial:"",read:Qe},registrationNumber:{initial:"",read:cf},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:mf},quotePrefix:{initial:"Q",read:pf},quoteValidDays:{initial:"30",read:Ee(
1,366)},quoteTerms:{initial:"",read:Qe},leadDays:{initial:"1",read:Ee(0,60)},followUpDays:{initial:"7",read:Ee(0,90)},claimDays:{
initial:"3",read:Ee(1,90)},nudgeFactor:{initial:"1.5",read:Xt(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:Qe},dailyReportAt:{initial:"18:00",read:Su},newProductDays:{
initial:"90",read:Ee(0,1e3)},proposalLaterWeeks:{initial:"4",read:Ee(1,52)}},mo=Object.keys(Qt);function $f(){return Object.fromEntries(mo.map(e=>[e,Qt[e].read(Qt[e].initial)]))}function kf(e,t){let{read:n,doubt:r}=Qt[e],
o=n(t);return typeof o=="string"&&Cf(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var Rf=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],Tf=["unknownChoice","registrationMalformed","out\
OfBounds"];function Cf(e,t){return Rf.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||Tf.includes(t)}function Pf(e){let t=e.trim();for(let n of mo)if(["ja","en"].some(o=>j(o).settings[n].label===t)||n===
t)return n;return null}function _u(e){let t=$f(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new h,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,m=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:m,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Pf(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:u,mayBeEmpty:c}=Qt[a];if(i.value===""&&u!==""&&!c)continue;let m=kf(
a,i.value);if("problem"in m){o(s,"value",m.problem,i.value);continue}Object.assign(t,{[a]:m.value}),m.doubt&&o(s,"value",
m.doubt.code,m.doubt.detail)}return{settings:t,problems:n}}var po={calibration:null,knownLegs:new p,fits:null};function Ou(e,t,n=po){let{settings:r,problems:o}=_u(e.settings),s=[...o];
for(let g of Object.keys(e))s.push(...e[g]?.problems??[]);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:
e.settings,a={language:i,settings:{...r,language:i},travel:an(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new p,customers:new p,
products:new p,visits:[],orders:[],cases:[],prices:new p,quotes:[],proposals:[],busy:new ot,problems:s};Sf(a);let u=new ve(
e.reps);If(a,u);for(let{row:g,record:w}of e.products.rows)a.products.set(w.id,{row:g,record:{...w,unitPrice:w.unitPrice??
0,taxRate:w.taxRate??10}});a.busy=$u(e.busyTimes,{reps:u,problems:s});let c=new ve(e.customers);Mf(a,{customers:c,reps:u});
let m=new ve(e.products);return zf(a,{customers:c,products:m}),Ff(a,c),a.prices=ku(a,{customers:c,products:m}),a.quotes=
Tu(a,{customers:c,products:m}),Ru(a,{customers:c,products:m,reps:u}),a}function Sf(e){let t=e.tables.reps,n=["startLat",
"startLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==
null||(s.startLng??null)!==null;r&&i&&Mu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){
let{startLat:i,startLng:a,workingHours:u,...c}=s,m=Jt(i,a),g=u[0],w={...c,startPosition:typeof m=="string"?e.settings.startPosition:
m,workingHours:g?{start:g.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:w})}}var Af={
sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function If(e,t){let n=e.tables.customers,{problems:r}=e,o={table:n,field:"re\
pId",directory:t,unknown:"unknownRep",rowLeftOut:!0};Df(e);for(let s of n.spoiled)z(o,s,r);for(let s of n.rows){let{row:i,
record:a}=s,u=z(o,s,r);if(u===null)continue;let c=Jt(a.lat,a.lng),{lat:m,lng:g,reorderState:w,mergedInto:x,preferredWeekday:v,
...k}=a,R={...k,repId:u,status:a.status??"active",visitIntervalDays:a.visitIntervalDays??e.settings.usualIntervalDays,position:typeof c==
"string"?null:c,preferredWeekday:v===null?null:Af[v]};e.customers.set(a.id,{row:i,record:R})}}function Df(e){let t=e.tables.
customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===void 0);for(let o of r){let s=fe.customers.columns[o].header[t.language],
i={tab:t.tab,row:t.headerRow,column:1,header:s};e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.
length>0))for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=Jt(
s.lat??null,s.lng??null)==="none";(i||!a)&&Mu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Mu(e,{
table:t,row:n,record:r,fields:o,detail:s}){let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=Jt(i,a);if(typeof u!=
"string")return;let c=u==="none"?i!==null:u==="impossible"&&Of(i,a),m=_f[u],g={row:n,field:o[c?1:0]},w={code:m,detail:u===
"none"?s:`${i}, ${a}`,rowLeftOut:!1};e.problems.push(Ne(t,g,w))}var _f={none:"noPosition",swapped:"swappedPosition",impossible:"\
impossiblePosition"},Of=(e,t)=>l.abs(e)<=90&&(e!==0||t!==0);function Mf(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,
s={...fo(t),table:r},i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.spoiled)z(s,
a,o),z(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,m=z(s,a,o),g=z(i,a,o);if(m===null||g===null)continue;let{done:w,
planMark:x,customerName:v,...k}=c,R={...k,day:c.day,status:c.status,customerId:m,repId:g};e.visits.push({row:u,record:R,
ticked:w,planMark:x,source:a})}}var fo=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});function zf(e,t){
let n=e.tables.orders,{problems:r}=e,o={...fo(t.customers),table:n},s=t.products,i={table:n,field:"productId",directory:s,
unknown:"unknownProduct",rowLeftOut:!1};for(let a of n.spoiled)z(o,a,r),z(i,a,r);for(let a of n.rows){let{row:u,record:c}=a,
m=z(o,a,r),g=z(i,a,r)??"";if(m===null)continue;let w=c.amount??c.quantity*c.unitPrice,x=c.taxRate??e.products.get(g)?.record.
taxRate??10,v={...c,day:c.day,customerId:m,productId:g,quantity:c.quantity,unitPrice:c.unitPrice,taxRate:x,amount:w};e.orders.
push({row:u,record:v})}}function Ff(e,t){let n=e.tables.cases,{problems:r}=e,o={...fo(t),table:n};for(let s of n.spoiled)
z(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=z(o,s,r);if(u===null)continue;let c={...a,customerId:u,opened:a.opened,
kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??"open"};e.cases.
push({row:i,record:c})}}function zu(e){let t=fe[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return Ae(t,{name:t.tab.ja,values:n},he(t,n))}var Lf=we(()=>{let e=ze(M());return U({key:O(),model:U({hazard:U({logistic:U({intercept:M(),coefficients:e,means:e}),trees:ze(
U({feature:e,limit:e,left:e,value:e}))}),life:U({k:M(),r:M(),alpha:M(),a:M(),b:M()}),widths:U({short:M(),long:M()})})})}),
vt,Ef=null,Fu={find(e){return vt===void 0&&(vt=Wf()),vt?.key===e?vt.model:null},keep(e,t){vt={key:e,model:t},Ef=vt}};function Wf(){let e=hu(uo);if(e===null)return null;try{let t=Xe(Lf(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var ho=e=>A(e).trim(),Zn=e=>e.lat===null&&e.lng===null;function Lu(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>Zn({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&Zn(o)?o.address:"")];return[...new h(r.map(ho).filter(
o=>o!==""))]}function Eu(e,t){if(t.size===0)return;let n=i=>t.get(ho(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&Zn({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new p;for(let{row:i,record:a}of o.customers.
rows){let u=e.customers.get(a.id)?.record,c=Zn(a)?t.get(ho(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,c.state===
"found")s.set(i,null);else{let m=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:m,address:a.address})}}
Zf(e,s)}var Nf=["noPosition","addressNotFound","addressVague"];function Zf(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!Nf.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(Ne(n,{row:r,field:"address"},s))}}function yo(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function bo(e,t){let n=[],r=new p;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=Vf(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function Vf(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var Kf=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function wo(e,t){return Wt(t)?t.formula:X(t)?e.dates.toDate(
t):typeof t=="string"&&Kf.test(t)?`'${t}`:t}var qf=300;function Wu(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=l.max(t-o,qf);e.insertRowsAfter(o,s),Hf(e,o)}function Hf(e,t){Yf(e,t,{first:t+1,count:e.getMaxRows()-t})}function Yf(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function et(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;Wu(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>wo(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var Qf="_meguri_places",eh=30,th=["found","notFound","vague"];function nh(e,t){let n=e.sheets.get(Qf);if(!n)return{places:new p,
rows:0};let r=n.getDataRange().getValues(),o=new p;for(let[s,i,a,u,c]of r){if(!(d(i)>t-eh&&d(i)<=t)||s===""||!th.includes(
String(a)))continue;let g=a==="found"?{lat:d(u),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:g})}return{
places:o,rows:r.length}}function Nu(e,t,n){Lu(t).length!==0&&Eu(t,nh(e,n).places)}var rh=1e6,oh=10;function Zu(e,t,n){let r=e.findTable(t);if(!r||r.getMaxRows()*r.getMaxColumns()<rh)return e.readTable(t);
let o=Se[t],s=r.getRange(1,1,oh,r.getMaxColumns()).getValues().map(x=>x.map(v=>e.toCell(v))),i=he(o,s),a=n.flatMap(x=>i.
places[x]??[]);if(a.length<n.length)return e.readTable(t);let u=l.min(...a),c=l.max(...a)-u+1,m=f.from({length:u},()=>""),
w=r.getRange(1,u+1,r.getMaxRows(),c).getValues().map(x=>[...m,...x.map(v=>e.toCell(v))]);return w[i.headerRow-1]=s[i.headerRow-
1],Ae(o,{name:r.getName(),values:w},i)}var sh=10,ju=["id","day","customerId"];function Bu(e,t,n){let r=e.findTable(t);if(!r)return null;let o=Se[t],s=r.getLastRow(),
i=r.getMaxColumns(),a=(x,v,k=1,R=i)=>v<=0?[]:r.getRange(x,k,v,R).getValues().map(C=>C.map(F=>e.toCell(F))),u=a(1,l.min(sh,
l.max(1,s))),c=he(o,u);u.length=l.min(u.length,c.headerRow);let m=ih(c.places),g=m?a(c.headerRow+1,s-c.headerRow,m.first+
1,m.count):[];for(let x=c.headerRow+1;x<=s;x++)u.push([]);if(n){let x=l.max(n.first,c.headerRow+1);a(x,l.min(n.last,s)-x+
1).forEach((v,k)=>{u[x-1+k]=v})}let w=Ae(o,{name:r.getName(),values:u},c);ah(w,g,m?.first??0);for(let x of new h([w.lastRow,
(n?.first??0)-1]))x>w.headerRow&&u[x-1]?.length===0&&(u[x-1]=a(x,1)[0]??[]);return w}function ih(e){let t=ju.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=l.min(...t);return{first:n,count:l.max(...t)-n+1}}function ah(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{ju.some(u=>{let c=e.places[u],m=c===void 0?"":o[c-n]??"";return m!==""&&m!==!1})&&(e.lastRow=l.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function Vu(e){let t=new p;for(let[n,r]of e){let o=new p;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var uh=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function Uu(e,t){let n=new p;for(let r of e.split(";")){let[,o,s,
i,a]=uh.exec(r)??[];if(o===void 0||d(a)<t)continue;let u=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:u,askedOn:d(
a)})}return n}var lh="_meguri_roads",ch=30;function dh(e,t){let n=new p,r=e.sheets.get(lh);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=Uu(String(i??""),t-ch+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function Gu(e,t,n){t.settings.googleTravel&&mh(t,dh(e,n).asked)}function mh(e,t){let{calibration:n}=e.travel;e.travel=an(
e.settings,{calibration:n,knownLegs:Vu(t)})}var en=class extends Error{constructor(n){super(`missing tab ${n}`);T(this,"tab",n)}};function ph(e){return{...po,calibration:e.
state.calibration??null,fits:Fu}}var xo=Object.keys(fe),Ku=Object.keys(Vt),fh=[...xo,"busyTimes","proposals"],YS=[...xo,
...Ku];function qu(e,t=fh,{tails:n={},onlyColumns:r={},late:o=[]}={}){let s=c=>{let m=n[c];if(m!==void 0)return Bu(e,c,m);
if(!t.includes(c))return;let g=r[c];return g?Zu(e,c,g):e.readTable(c)},i={};for(let c of xo){let m=s(c);if(m===null)throw new en(
fe[c].tab[Ie(e)]);i[c]=m??zu(c)}for(let c of Ku){let m=s(c);m&&(i[c]=m)}for(let c of o){let m=we(()=>e.readTable(c)??void 0);
Object.defineProperty(i,c,{get:m})}let a=Ou(i,e.sheetIds(),ph(e)),{today:u}=tn(e);return Nu(e,a,u),Gu(e,a,u),a}function tn(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var hh=["visits","customers","reps","settings"];function vo(e,t,n={}){try{return qu(e,t,n)}catch(r){if(r instanceof en)return null;
throw r}}var jn=e=>vo(e,hh);var $o=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var Bn=3,gh=we(()=>U({job:On($o),by:O(),since:O()})),yh=we(()=>U({version:M(),storeLayout:M(),todayLayout:M(),tabs:be(O(),
M()),columns:be(O(),ze(O())),adopting:be(O(),ze(O())),importing:_n(),jobCount:M(),currentSlot:Fe(M()),running:Fe(gh()),lastRuns:be(
O(),O()),lastJob:Fe(U({job:On($o),at:O(),by:O(),slot:M(),undone:_n()})),pending:Fe(U({kind:On(["job","undo"]),slot:M(),token:oo(
O()),maxRows:be(O(),M())})),making:Fe(U({id:M(),name:O()})),taps:ze(U({id:O(),slot:M()})),mailed:ze(O()),calibration:oo(
Fe(U({addedMinutes:M(),factor:M(),legs:M()}))),mailing:Fe(O()),hasSampleData:_n()})),Un=class extends Error{constructor(n){
super(`workbook version ${n}`);T(this,"version",n)}};var Vn=()=>({version:Bn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},importing:!1,jobCount:0,currentSlot:null,
running:null,lastRuns:{},lastJob:null,pending:null,making:null,taps:[],mailed:[],mailing:null,hasSampleData:!1});function bh(){
return wh(Yt(zn))}function wh(e){let t=e===null?null:xh(e);if(typeof t!="object"||t===null)return Vn();let{version:n}=t;
if(typeof n=="number"&&n>Bn)throw new Un(n);let r=n===1?1:Bn,o=Xe(yh(),{...Vn(),storeLayout:r,todayLayout:1,...t,version:Bn});
return o.success?o.data:Vn()}function $t(){try{return bh()}catch(e){if(e instanceof Un)return Vn();throw e}}function xh(e){try{return JSON.parse(e)}catch{return null}}var vh=["customers","visits","reps","settings"],$h=["customers","orders","reps","settings"],kh=["customers","reps","sett\
ings"],Rh=["id","day","customerId","productId","quantity","unitPrice","amount"],Hu={ORDER_PROBABILITY:7,EXPECTED_SALES:28};
function xe(e,t,n){let r=new Le($t()),o=vo(r,Th(e),{onlyColumns:{orders:Rh}});if(!o)throw new ne(j(Ie(r)).outcome.notSetUp);
let s=Ch(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?wo(r,a):a;return f.isArray(s)?s.map(a=>a.map(i)):
i(s)}function Th(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?$h:e==="TRAVEL_MINUTES"||e===
"DIRECTIONS_LINK"?kh:vh}function Ch(e,{book:t,team:n,customer:r,second:o}){let{today:s}=tn(t);switch(e){case"NEXT_VISIT":
return Be(r,fs(n,s));case"LAST_VISIT":return Be(r,gs(n));case"VISIT_STATUS":return Be(r,ys(n,s));case"NEXT_ORDER":return Be(
r,bs(n,bn(n,s)));case"ORDER_PROBABILITY":{let i=ur(n,o,Hu.ORDER_PROBABILITY);return Be(r,ws(n,bn(n,s),i))}case"EXPECTED_\
SALES":{let i=ur(n,o,Hu.EXPECTED_SALES);return Be(r,xs(n,bn(n,s),i))}case"TRAVEL_MINUTES":return Sh(n,r,o);case"DIRECTIO\
NS_LINK":return $s(n,Ph(r))}}var Ph=e=>(f.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");function Sh(e,t,n){
let r=vs(e);if(!f.isArray(t)&&!f.isArray(n))return r(String(t),String(n));let o=u=>f.isArray(u)?u.map(c=>String(c[0]??"").
trim()):[String(u)],[s,i]=[o(t),o(n)],a=(u,c)=>u.length===1?u[0]:u[c]??"";return f.from({length:l.max(s.length,i.length)},
(u,c)=>{let[m,g]=[a(s,c),a(i,c)];return[m===""||g===""?"":ir(()=>r(m,g))]})}function Yu(e,t){return xe("NEXT_VISIT",e)}function Ju(e,t){return xe("LAST_VISIT",e)}function Xu(e,t){return xe("VISIT_\
STATUS",e)}function Qu(e,t){return xe("NEXT_ORDER",e)}function el(e,t,n){return xe("ORDER_PROBABILITY",e,t)}function tl(e,t,n){
return xe("EXPECTED_SALES",e,t)}function nl(e,t){return xe("TRAVEL_MINUTES",e,t)}function rl(e){return xe("DIRECTIONS_LI\
NK",e)}var Ah=31,Ih=e=>Object.values(Dr.absent).includes(e.trim());function Dh(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Ih(t.
result)?"missed":"done"}function ol(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Dh(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=_h(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function _h(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+Ah;i++)if(!ms(r,i)&&ds(e,o,i))return i;return null}function sl(e,t){let{rows:n,spoiled:r}=e.tables.visits,o=new h(e.visits.map(({row:a})=>a)),s=[...n,...r].filter(({row:a})=>!o.
has(a)),i=new p(s.map(({row:a,record:u})=>[u.id,{row:a,record:u}]));return t.flatMap(({entries:a})=>a.flatMap(u=>{let c=i.
get(u.visitId);if(!c)return[];let{row:m,record:g}=c,w={};u.done&&g.done===!1&&(w.done=!0);for(let x of["result","note"])
u[x]!==""&&g[x]!==void 0&&u[x]!==g[x]&&(w[x]=u[x]);return Object.keys(w).length===0?[]:(Object.assign(g,w),[{row:m,cells:yo(
Bt,w,e.language)}])}))}function il(e,t,n,r){let o=ol(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=yo(
Bt,o,e.language);if(o.status!==void 0){let i=o.status==="done";t.ticked!==i&&(s.done=i),t.ticked=i}return s}function Gn(e){let t=(r,o)=>r[Te("today",o)]??"",n=(r,o)=>G(t(r,o));return e.flatMap((r,o)=>o<oe.today.headerRow||V(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function al(){return(Fn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var tt=class extends Error{constructor(n){super(`${n} was changed meanwhile`);T(this,"tab",n)}};function ul(e,t,n){for(let r of n)
r.kind==="table"&&Oh(e,t,r)}function Oh(e,t,n){let r=t.tables[n.table],o=e.findTable(n.table);if(!r||!o||n.rows.length===
0)return;let s=n.rows.map(({row:x})=>x),i=l.max(1,l.min(...s)-1),a=l.min(l.max(...s),o.getMaxRows()),u=r.values[0]?.length??
0;if(u===0)return;if(u>o.getMaxColumns())throw new tt(r.tab);let c=Mh(n,r.places),m=(x,v)=>v<1||o.getRange(x,1,v,u).getValues().
every((k,R)=>{let C=r.values[x-1+R]??[];return c.every(F=>zh(e.toCell(k[F]),C[F]??""))}),g=r.values[i-1]??[],w=i<=r.headerRow||
c.some(x=>!V(g[x]??""));if(!m(i,a-i+1)||!w&&!m(r.headerRow,1))throw new tt(r.tab)}function Mh(e,t){return[...new h(["id",
"key",...e.rows.flatMap(({cells:r})=>Object.keys(r))])].flatMap(r=>t[r]??[])}var zh=(e,t)=>Zr(e,t)||V(e)&&V(t);var TI={protectedColumns:new h,remembered:new h};var ll=e=>`today:${e}`;var Fh=1e4,Lh=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function dl(e){
let t=$t(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Lh(o)&&officeEdit(
e,o),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&Ro(e,Te("today","proposalOutcome")+1)&&officeEdit(
e,o);let s=al();if(s.tryLock(Fh))try{let i=new Le(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?jh(
i,e,a):Eh(i,n,e,a),SpreadsheetApp.flush()}catch(i){if(!(i instanceof tt))throw i}finally{s.releaseLock()}}var Ro=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function Eh(e,t,n,r){let o=a=>Ro(n,Te("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Gn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=jn(
e);for(let a of s){let u=i?.visits.find(({record:m})=>m.id===a.visitId);if(!i||!u)continue;let c={};o("done")&&(c.done=a.
done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),ml(e,{team:i,visit:u,input:c},()=>Zh(e,t,a,u))}if(i)for(let a of sl(
i,[{entries:s}]))ko(e,i,a)}function ml(e,{team:t,visit:n,input:r,texts:o},s){let i=il(t,n,r,tn(e));i&&xt(cl,JSON.stringify(
{id:n.record.id,cells:i,texts:o})),s(),i&&(Wh(e,t,n,i),SpreadsheetApp.flush(),Wn(cl))}function Wh(e,t,n,r){try{ko(e,t,{row:n.
row,cells:r})}catch(o){if(!(o instanceof tt))throw o;let s=jn(e),i=s?.visits.find(({record:a})=>a.id===n.record.id);s&&i&&
ko(e,s,{row:i.row,cells:r})}}var cl="meguri.following";function ko(e,t,n){ul(e,t,[{kind:"table",table:"visits",rows:[n]}]);let r=e.findTable("visits");r&&Nh(e,r,n,t.tables.visits.
places)}function Nh(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=bo([n],r);for(let a of i)
s(a)||et(e,t,a);for(let a of i)s(a)&&et(e,t,a)}function Zh(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=Te("today","done")+1;et(e,t,{row:n.row,column:s,values:[[o]]})}function jh(e,t,n){let r=jn(e);if(!r)return;let{places:o}=r.
tables.visits,s=i=>o[i]!==void 0&&Ro(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.visits){if(i.
row<n.first||i.row>n.last)continue;let a=["result","note"].filter(s),u=Bh(i,s);ml(e,{team:r,visit:i,input:u,texts:a},()=>Vh(
e,i,a))}}function Bh(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="planned"),{status:n}}
return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function Vh(e,{record:t},n){let r=Uh(e,t);if(!r)return;let{entry:o,show:s}=r,i=t.status==="done";o.done!==i&&s("done",i);
for(let a of n)o[a]!==t[a]&&s(a,t[a])}function Uh(e,{id:t,repId:n}){let r=e.find(ll(n),[]);if(!r)return null;let o=Gn(e.
readCells(r).values).find(({visitId:i})=>i===t);return o?{entry:o,show:(i,a)=>et(e,r,{row:o.row,column:Te("today",i)+1,values:[
[a]]})}:null}function To(e){let t=SpreadsheetApp.getUi(),{menu:n}=j(Gh(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
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
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function Gh(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":Ie(new Le($t()))}function pl(e){To(e)}function fl(e){To(e)}function hl(e){dl(e)}return kl(Kh);})();

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
