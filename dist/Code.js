// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var Pt=Object.defineProperty;var tu=Object.getOwnPropertyDescriptor;var nu=Object.getOwnPropertyNames;var ru=Object.prototype.hasOwnProperty;var ou=(e,t,n)=>t in e?Pt(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var su=(e,t)=>{for(var n in t)Pt(e,n,{get:t[n],enumerable:!0})},iu=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of nu(t))!ru.call(e,o)&&o!==n&&Pt(e,o,{get:()=>t[o],enumerable:!(r=tu(t,o))||r.enumerable});return e};var au=e=>iu(Pt({},"__esModule",{value:!0}),e);var k=(e,t,n)=>ou(e,typeof t!="symbol"?t+"":t,n);var Up={};su(Up,{DIRECTIONS_LINK:()=>ja,EXPECTED_SALES:()=>Za,LAST_VISIT:()=>Na,NEXT_ORDER:()=>Ea,NEXT_VISIT:()=>Ia,ORDER_PROBABILITY:()=>Fa,
TRAVEL_MINUTES:()=>Wa,VISIT_STATUS:()=>La,onEdit:()=>Qa,onInstall:()=>Xa,onOpen:()=>Ja});var Er={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var tt=e=>`${e} ${e===1?"row":"rows"}`,Fr={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${tt(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${tt(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${tt(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${tt(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${tt(t.refused)}`};var Zr={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
le number)",visitMinutes:'Minutes that a visit takes. Empty: as in "Settings"',visitHours:"When visits are welcome (e.g.\
 09:00-12:00, 14:00-17:00). Empty: any working time",closed:"Closed days (e.g. Wed, 2nd & 3rd Tue, holidays, 12/29-1/3)",
busy:"Days to avoid although open (e.g. 12/10-12/31, month end)",status:"active, paused, lost or merged. Only active cus\
tomers are planned",mergedInto:"Written by Meguri: the customer that this one was merged into",reorderState:"Written by \
Meguri: late, this week, on time"},visits:{done:"Ticking it stamps the time and sets the status (on a phone too)",fixed:"\
A ticked visit keeps its day and time",planMark:"Marks rows that Meguri planned. Clear it and the row becomes your own"},
orders:{amount:"Empty: quantity x unit price",deliveryDay:"The promised day. Until delivered, a visit on that day is cer\
tain",delivered:"Tick when delivered"},cases:{due:"Due date. A claim makes a visit before it certain",status:"open or cl\
osed"},busyTimes:{repId:'ID or name of a rep in "Reps"',untilDay:"The last day, when it goes on for several. Empty: that\
 day alone",start:"When it begins (e.g. 10:00). Empty: from the morning on",end:"When it ends (e.g. 11:30). Empty: to th\
e end of the day",source:"Written by Meguri: the calendar that it came from"},reps:{email:"Where the weekly summary goes",
workingWeekdays:'E.g. Mon-Fri. Empty: as in "Settings"',workingHours:'E.g. 09:00-18:00. Empty: as in "Settings"'}};var uu=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],D=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Wr={
longDate:({year:e,month:t,date:n})=>`${n} ${uu[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${D(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${D(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${D(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${D(e,"line")} delivered`:"",t>0?`${D(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${D(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${D(t,"rep")}, ${D(n,"stop")}`,round:(e,t)=>`${e} (${D(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${D(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${D(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${D(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${D(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${D(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${D(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${D(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${D(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${D(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${D(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var R=e=>e===""?"":`"${e}"`,jr={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${R(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${R(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${R(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${R(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${R(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${R(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${R(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${R(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${R(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${R(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${R(e)} cannot be read as closed days (the rest\
 of the cell is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holid\
ays, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${R(e)} names closed days that cannot be computed`,remedy:"Writ\
e the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${R(e)} cannot be read as speeds by d\
istance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),
closingNeedsStart:e=>({what:`${R(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from\
 2026-11-25)"}),weekdaysNotUnderstood:e=>({what:`${R(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri\
, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({what:`There is a second column "${t}"`,remedy:"Give it another header. On\
ly the first one is used"}),ambiguousName:e=>({what:`The name ${R(e)} stands for more than one row`,remedy:"Write the ID\
 instead"}),duplicateId:e=>({what:`${R(e)} stands in another row too`,remedy:"Change one of them. The second row is not \
used"}),unknownCustomer:e=>({what:`The customer ${R(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands\
 in "Customers"'}),unknownRep:e=>({what:`The rep ${R(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in \
"Reps"'}),unknownProduct:e=>({what:`The product ${R(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID o\
r a name that stands in "Products"'}),noPosition:e=>({what:`Without latitude and longitude it cannot be put on a route ${R(
e)}`,remedy:"Write latitude and longitude (right-click the place on a map to see them)"}),addressNotFound:e=>({what:`The\
 map knows no address ${R(e)}`,remedy:"Correct the address, or write latitude and longitude"}),addressVague:e=>({what:`T\
he address ${R(e)} is not one place alone`,remedy:"Write it with its number, or write latitude and longitude"}),impossiblePosition:e=>({
what:`There is no such place as ${R(e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({
what:`Latitude and longitude seem to be swapped ${R(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the long\
itude (about 135) second"}),errorValue:e=>({what:`The formula gives ${R(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({
what:`Closed days and visit hours leave no time for a visit ${R(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit h\
ours"'}),registrationMalformed:e=>({what:`${R(e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T123\
4567890123)"})};var Br={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var Ur={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
18:00), where there is a "Daily reports" tab.'},sampleNotice:{label:"About the sample",meaning:"The sample pairs real pl\
aces with real order rhythms that have nothing to do with each other: places and closing days from Yaizu city open data \
(CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY 4.0). No business is shown as it is."}};var lu=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Vr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],cu=e=>`¥${Math.round(e).toLocaleString("en-US")}`,du=e=>`${Math.round(e*100)}%`,w=(e,t,n=`${t}s`)=>`${e} ${e===1?
t:n}`,Kr={appName:"Meguri 巡り",format:{yen:cu,percent:du,shortDate:e=>`${lu[e.weekday]} ${e.date} ${Vr[e.month-1]}`,monthYear:(e,t)=>`${Vr[t-
1]} ${e}`,list:e=>e.join(", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{
title:"Meguri",openSidebar:"Open the sidebar",planWeek:"Plan the week",planMonth:"Plan four weeks",replan:"Re-plan from \
now",refreshDue:"Refresh reorders",buildReports:"Build reports",buildScorecard:"Build rep scores",previewSummary:"Send m\
e a preview of the weekly summary",checkData:"Check the data",moving:"Moving in",importList:"Import a list…",importCustomersTab:"\
Import this tab as customers",importOrdersTab:"Import this tab as orders",mergeCustomers:"Merge duplicate customers…",
calendar:"Calendars (.ics)…",makeBusyTimes:'Make the tab "Busy times"',undo:"Undo",restore:"Go back further…",more:"\
More",setUp:"Set up",addSampleData:"Add sample data",removeSampleData:"Remove sample data",routesKey:"Key for Google",uninstall:"\
Uninstall",office:"Office",actions:"Make the actions tab (for phones)",orderPads:"Make the order pads",pickList:"Make th\
e pick list",quote:"Make the quote of the selected row",dailyReports:"Make today's daily reports",care:"Refresh care",voices:"\
Gather what customers said",targets:"Refresh the targets"},jobNames:{setUp:"Set up",planWeek:"Plan the week",replan:"Re-\
plan",refreshDue:"Refresh reorders",buildReports:"Build reports",sendSummary:"Send the weekly summary",previewSummary:"P\
review the weekly summary",checkData:"Check the data",importList:"Import of a list",mergeCustomers:"Merging of customers",
buildScorecard:"Rep scores",importBusyTimes:"Import of busy times",mailCalendar:"Mailing of the calendar",undo:"Undo",addSampleData:"\
Add sample data",removeSampleData:"Remove sample data",uninstall:"Uninstall",changeVisits:"Change of visits",takeOrder:"\
Order entry",completeOrder:"Complete orders",makeQuote:"Make a quote",handOver:"Note a delivery",actions:"Make the actio\
ns tab",orderPads:"Make the order pads",pickList:"Make the pick list",deliveryNote:"Make a delivery note",dailyReports:"\
Make the daily reports",care:"Refresh care",voices:"Gather what customers said",targets:"Refresh the targets"},outcome:{
planned:({stops:e,reps:t,from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${w(t,"rep")}, ${w(e,"visit")}, ${o} min \
of driving`,leftOut:e=>`${w(e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: more w\
ork than time, so intervals are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-planned: \
nothing had to move (${w(e,"visit")} left)`:`Re-planned: ${w(t,"visit")} moved (${w(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}\
: ${t} → ${n} (${r})`,because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"\
less driving"},added:(e,t,n)=>`${e}: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`\
Reorders refreshed: ${w(e,"customer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${w(
e,"pivot table")} and a chart`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it \
to. Fill in the manager's e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"The weekly summary could not be sen\
t",summaryAlreadySent:"This week's summary has been sent already",checked:e=>e===0?"Checked: no problems":`Checked: ${w(
e,"problem")} (see "Problems")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${w(t,"row")}\
 that somebody has edited since then stayed as they are`,nothingToUndo:"There is nothing to undo",restored:(e,t,n,r)=>`B\
ack to before "${e}" of ${t} (${w(n,"job")} undone)${r>0?`. ${w(r,"row")} that somebody has edited since then stayed as \
they are`:""}`,restoreChoose:"Enter a number. That job and those after it are undone",restoreChoice:(e,t,n,r)=>`${e}: ${t}\
 ${n}${r===""?"":` (${r})`}`,notABackup:"That is not a file that Meguri exported",importNotEmpty:"There are customers al\
ready, so nothing was imported. Try it in an empty spreadsheet",imported:e=>`Imported: ${w(e,"tab")}`,newerWorkbook:"Thi\
s spreadsheet is in use with a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri",movedMeanwhile:e=>`\
Somebody changed the same rows while "${e}" was at work, so nothing was written. Try again when the editing is done`,failedHalfway:(e,t)=>`\
"${e}" failed: ${t}. What was written half-way is put back at the start of the next run`,mailUnsure:e=>`The mail to ${e}\
 was interrupted and may or may not have arrived. It is not sent again, so that nobody gets it twice`,mailRefused:e=>`Th\
e mail to ${e} was refused. Check the address, and how many mails are left for today`,outOfTime:e=>`"${e}" stopped here,\
 close to the time limit. The rest goes on by itself`,setUpDone:(e,t)=>`Ready: ${w(e,"new tab")}, ${t} of yours in use. \
Choose "Plan the week" first`,setUpAgain:"Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set u\
p" in the menu',sampleAdded:e=>`Added sample data: ${w(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are cust\
omers already, so no sample data was added",sampleRemoved:e=>`Removed ${w(e,"row")} of sample data`,sampleEdited:e=>`${w(
e,"row")} that somebody had edited stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is stopped and\
 nothing is remembered. Tabs and data stay as they are",locked:(e,t,n)=>`${e} has been running "${t}" since ${n}. Try ag\
ain when it is done`,lockedUnknown:"Another job is running. Wait a moment and try again",protectedCells:"some cells are \
protected and you may not edit them; ask whoever protected them for permission",failed:(e,t)=>`"${e}" failed: ${t}. Your\
 data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "Set up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}\
: ${t}`,visitNotFound:"That visit is gone. Refresh the sidebar",visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t}\
 and fixed. Driving ${n} → ${r} min`,visitAdded:(e,t,{before:n,after:r})=>`${e}: visit added on ${t} and fixed. Drivin\
g ${n} → ${r} min`,visitFixed:e=>`${e}: fixed to its day and time`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It do\
es not fit there any more. Choose another day or time",orderKnown:"This order was entered already",orderImpossible:"Cust\
omer or product not found. Refresh the sidebar",cancelled:e=>`“${e}” was cancelled. The sheet is unchanged`,settingSaved:e=>`\
"${e}" saved`,settingRefused:(e,t)=>`"${e}" not saved: ${t}`,notAllowed:"That input is not valid",problemsRemain:e=>`${w(
e,"row")} could not be used (see "Problems")`,placesLeft:e=>`${w(e,"address","addresses")} still without a position (the\
 next plan or check goes on)`,nobody:"Somebody",mailQuota:(e,t)=>`${w(e,"mail")} left for today (${t} needed). The rest \
goes tomorrow`},need:{appointment:"appointment",pinned:"pinned visit",delivery:e=>`delivery promised for ${e}`,claim:e=>`\
claim (due ${e})`,openCases:e=>w(e,"open case"),interval:(e,t)=>`${w(e,"day")} since the last visit (every ${t}${e>t?`, ${e-
t} late`:""})`,firstVisit:e=>`no visit on record (every ${w(e,"day")})`,order:(e,t)=>`${e} likely to order within 7 days\
, about ${t}`,wished:"added from the sidebar",purposes:{appointment:"Appointment",delivery:"Delivery",claim:"Claim",order:"\
Order",visit:"Regular visit"}},place:{detour:e=>`${e} min of detour`,onlyDay:"no other day is open",othersFull:"other da\
ys are full",otherDay:(e,t)=>`${e} would take ${t} min more`,preferredWeekday:"preferred weekday",usualWeekday:"usual we\
ekday",whenItOpens:"waits until it opens"},leftOut:{noOpenTime:e=>`cannot be visited on any day (${e.join(", ")})`,shut:{
repOff:"rep off",closed:"closed",busy:"busy period",hours:"does not fit into visit hours",tooSoon:"too near another visi\
t"},noGap:"fits into no gap between lunch and appointments",wait:(e,t)=>`${w(e,"day")} without a visit by then (every ${t}${e>
t?`, ${e-t} late`:""})`,noTime:e=>`not enough time (about ${w(e,"minute")} more would do)`,displaces:(e,t)=>`would push \
out "${e}" (+${t} min of driving)`,notWorth:e=>`${w(e,"minute")} more of driving: better in a later week`,clash:"clashes\
 with another appointment",noShift:"the rep has no working day",part:(e,t,n)=>`only ${e} of ${t} visits fit: ${n}`,notDue:"\
no longer needs a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,
travelMinutes:t,kilometres:n,ends:r})=>`${w(e,"visit")}, ${t} min of driving, ${n}, back at ${r}`,directions:"Directions",
map:"Map",weekTitle:({from:e,to:t,stops:n,travelMinutes:r})=>`${e} to ${t}: ${w(n,"visit")}, ${r} min of driving`,leftOutTitle:e=>`\
Not visited as wished: ${w(e,"customer")}`,loadTitle:"Work and lateness",stretchedByRank:(e,t,n)=>`More work than time: \
intervals are stretched by rank, A ${e}, B ${t}, C ${n}`,lateness:(e,t,n)=>`${w(e,"customer")} beyond the interval: ${t.
toFixed(1)} times on average, ${n.share.toFixed(1)} times at most (${n.name})`,learned:({addedMinutes:e,factor:t,legs:n})=>`\
Drives corrected by ${n} on record: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,free:"No visits",noPurchase:"no p\
urchase on record",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"times clash"},today:{title:({rep:e,date:t,stops:n,travelMinutes:r})=>`${t}\
 ${e}: ${w(n,"visit")}, ${r} min of driving`,nothing:(e,t)=>`${t} ${e}: no visits today`,next:(e,t,n)=>`No visits today.\
 Next: ${t} ${e}, ${w(n,"visit")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e} (every ${w(t,"day")}, last ${n}\
 ago)`,usual:e=>`Usual: ${e}`,suggestion:(e,t,n)=>`Propose: ${e} (${w(n,"customer")} buy it along with ${t})`,dropped:(e,t)=>`\
Gone: ${e} (${w(t,"day")})`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",followUp:"Follow-up",proposal:"Propos\
al",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},roads:{keyTitle:"Key for d\
rives from Google",keyQuestion:"Enter a key for the Routes API of Google Maps Platform. It is kept with your own setting\
s and never written into the sheet. OK without a key removes it.",keySaved:'Key saved. Set "Use drives from Google" in "\
Settings" to yes: the next plan uses it',keyRemoved:"Key removed. Drives are computed",noKey:'Drives were computed: ther\
e is no key for Google ("More" > "Key for Google" in the menu)',failed:e=>`Google could not be asked, so drives it does \
not know yet were computed (${e})`,source:(e,t)=>`${w(e,"drive")}: Powered by Google, ©${t} Google`},reports:{salesHeaders:[
"Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","Rep","Customer","Planned","Done",
"Missed"],month:"Month",amount:"Amount",expected:"Expected",planned:"Planned",done:"Done",missed:"Missed",repByMonth:"Sa\
les by rep and month",categoryByMonth:"Sales by category and month",customerByMonth:"Sales by customer and month",visitsByRepAndWeek:"\
Visits by week and rep (planned and done)",salesByMonth:"Sales by month"},mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:
`[Meguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly summary for ${e}`,results:"Last week",byRep:"By re\
p",due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e}\
 planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${w(e,"order")}, ${t}`,weekBefore:"Against the we\
ek before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:"This month's target",outlook:"Sales to ex\
pect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e} (80% range ${t} to ${n})`,targetChance:"\
Chance of reaching this month's target",targetFigures:(e,t,n)=>`${e} of ${t} (${n})`,repLine:(e,t,n)=>`${e} of ${w(t,"vi\
sit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${w(n,"visit")}`,footer:"Sent by Meguri from your spreadsheet.\
 The attached .ics file puts the visits into your calendar."},functions:{unknownCustomer:e=>`Customer "${e}" is not in t\
he Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, not "${e}"`,noPosition:e=>`"${e}" has no latitu\
de and longitude`,tooFewStops:"At least two customers with a known place are needed",tooManyStops:"Google Maps takes 11 \
places at most. Split the range"},forecast:{fewOrders:({sinceDays:e})=>`only one order day yet, ${e} days ago`,rhythm:({
gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,past:({gapDays:e,sinceDays:t,pastDays:n})=>`usual\
ly every ${e} days, last ${t} days ago (${n} past)`,faster:({beforeDays:e,nowDays:t})=>`orders come faster of late (ever\
y ${e} → ${t} days)`,slower:({beforeDays:e,nowDays:t})=>`orders come slower of late (every ${e} → ${t} days)`,shrinking:({
share:e})=>`bought ${Math.round(100*(e??0))}% in the last 3 months of what it was in the 3 before`,droppedCategory:({sinceDays:e},t)=>`\
nothing of "${t}" for ${e} days`,droppedItems:({count:e,sinceDays:t},n)=>e===1?`no ${n} for ${t} days`:`${e} items no lo\
nger bought (${n}: ${t} days)`,quiet:({gapDays:e,sinceDays:t,times:n})=>`no order for ${t} days, usually every ${e} (${(n??
0).toFixed(1)} times)`}};var Gr={calendar:Er,moving:Fr,notes:Zr,office:Wr,problems:jr,scorecard:Br,settings:Ur,...Kr};var Hr={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var mu=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),qr={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=mu([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var Yr={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
visitMinutes:"1回の訪問にかかる分。空欄なら「設定」の値",visitHours:"訪ねてよい時間（例 09:00-12:00, 14:00-17\
:00）。空欄なら勤務時間中いつでも",closed:"休みの日（例 水, 第2・第3火, 祝, 年末年始, 水午後）",
busy:"店は開いていても避けたい日（例 12/10-12/31, 月末, 五十日）",status:"取引中・休止・離反・統合済。計画に入るのは取引中だ\
けです",mergedInto:"巡りが書きます: 統合した先の顧客ID",reorderState:"巡りが書きます: 遅れ・今週・順調"},
visits:{done:"チェックすると時刻と状況が入ります（スマートフォンでも使えます）",fixed:"チ\
ェックした予定は、日と時刻を動かしません",planMark:"巡りが計画した行の印です。消すと、その行は人が書いた予定になります"},
orders:{amount:"空欄なら 数量×単価",deliveryDay:"約束した納品日。納品済でなければ、その日の訪問に必ず入ります",
delivered:"納めたらチェック"},cases:{due:"期限。クレームは期限までの訪問に必ず入ります",status:"\
対応中・完了"},busyTimes:{repId:"「担当者」のIDか氏名",untilDay:"何日も続くときの最後の日。空欄ならその日だけ",
start:"始まり（例 10:00）。空欄なら朝から",end:"終わり（例 11:30）。空欄なら一日の終わりまで",
source:"巡りが書きます: 取り込んだカレンダーの名前"},reps:{email:"週報の送り先",workingWeekdays:"\
例 月-金。空欄なら「設定」の値",workingHours:"例 09:00-18:00。空欄なら「設定」の値"}};var Jr={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var T=e=>e===""?"":`「${e}」`,Xr={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
してください"}),missingColumn:(e,t)=>({what:`列「${t}」がありません`,remedy:`見出し「${t}」の列を足してください`}),
missingValue:(e,t)=>({what:`「${t}」が空です`,remedy:`「${t}」を書いてください`}),notANumber:e=>({what:`${T(
e)}は数ではありません`,remedy:"数字だけを書いてください（例 14）"}),negative:e=>({what:`${T(e)}は\
負の数です`,remedy:"0以上の数を書いてください"}),notAWholeNumber:e=>({what:`${T(e)}は1以上の整数ではありません`,
remedy:"1以上の整数を書いてください（例 14）"}),outOfBounds:e=>({what:`${T(e)}は使える範囲の外です`,
remedy:"使える値を書いてください（設定では「説明」にある範囲）"}),notADate:e=>({what:`${T(e)}\
は日付として読めません`,remedy:"年月日を書いてください（例 2026-11-24）"}),notATime:e=>({what:`${T(
e)}は時刻として読めません`,remedy:"時刻を書いてください（例 09:30）"}),notACheckbox:e=>({what:`${T(
e)}はチェックではありません`,remedy:"チェックを入れるか外してください（TRUE / FALSE）"}),unknownChoice:e=>({
what:`${T(e)}は選べる言葉ではありません`,remedy:"プルダウンから選んでください"}),endBeforeStart:e=>({
what:`${T(e)}は終わりが始まりより前です`,remedy:"始まり-終わりの順に書いてください（例 09:00-12:00）"}),
timeNotUnderstood:e=>({what:`${T(e)}は時間として読めません`,remedy:"例のように書いてください（例 09:00-12:00, 14:00-17:00。予\
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${T(e)}は休みの書き方として読めません（ほかの部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 月(祝日の場合は翌日), 土13:00以降, 祝, 12/29-1/3, 月末, 五十日）"}),
closingIrregular:e=>({what:`${T(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
speedsNotUnderstood:e=>({what:`${T(e)}は距離別の速度として読めません`,remedy:"近いほうから順に書き、最後は速度だけにしてください（例\
 3kmまで22, 10kmまで30, 以遠40）"}),closingNeedsStart:e=>({what:`${T(e)}は、どの週が休みか分かりません`,
remedy:"休みの日を1つ添えてください（例 隔週水(2026-11-25から)）"}),weekdaysNotUnderstood:e=>({what:`${T(
e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),duplicateHeader:(e,t)=>({
what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${T(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${T(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${T(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${T(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${T(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${T(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),addressNotFound:e=>({
what:`住所${T(e)}が地図で見つかりません`,remedy:"住所を直すか、緯度と経度を書いてください"}),
addressVague:e=>({what:`住所${T(e)}では場所が1つに決まりません`,remedy:"番地まで書くか、緯度と経度を書いてください"}),
impossiblePosition:e=>({what:`${T(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${T(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${T(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${T(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"}),
registrationMalformed:e=>({what:`${T(e)}は登録番号の形ではありません`,remedy:"Tと13桁の数字を書いてください（例 T12345678\
90123）"})};var Qr={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var eo={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
sampleNotice:{label:"サンプルについて",meaning:"サンプルデータは架空の組み合わせです。店の場所と休業日は焼津市オープンデータ（CC BY 4.0）、注文は UCI Online\
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var pu=["日","月","火","水","木","金","土"],fu=e=>`¥${Math.round(e).toLocaleString("en-US")}`,gu=e=>`${Math.round(
e*100)}%`,hu=e=>`${e.month}/${e.date}(${pu[e.weekday]})`,to={appName:"巡り Meguri",format:{yen:fu,percent:gu,shortDate:hu,
monthYear:(e,t)=>`${e}年${t}月`,list:e=>e.join("、"),facts:e=>e.join("・"),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e}\
 ×${t}`},menu:{title:"巡り",openSidebar:"サイドバーを開く",planWeek:"週のルートを作る",planMonth:"4週間\
のルートを作る",replan:"今からのルートを組み直す",refreshDue:"補充予定を更新",buildReports:"集計\
を作る",buildScorecard:"担当別の成績を作る",previewSummary:"週報を自分に送ってみる",checkData:"デー\
タを点検",moving:"移行",importList:"リストを取り込む…",importCustomersTab:"このタブを顧客として取り込む",
importOrdersTab:"このタブを受注として取り込む",mergeCustomers:"重複した顧客をまとめる…",calendar:"\
カレンダーとつなぐ…",makeBusyTimes:"「予定」タブを作る",undo:"元に戻す",restore:"前の状態に戻す…",
more:"その他",setUp:"初期設定",addSampleData:"サンプルデータを入れる",removeSampleData:"サンプルデータを消す",
routesKey:"Googleの鍵",uninstall:"アンインストール",office:"事務",actions:"操作タブを作る（スマートフォン用）",
orderPads:"注文票を作る",pickList:"集荷表を作る",quote:"選んだ行の見積書を作る",dailyReports:"今日の\
日報を作る",care:"気配りを更新",voices:"顧客の声をまとめる",targets:"月間目標を更新"},jobNames:{
setUp:"初期設定",planWeek:"週のルート作成",replan:"ルートの組み直し",refreshDue:"補充予定の更新",
buildReports:"集計の作成",sendSummary:"週報の送信",previewSummary:"週報の試し送り",checkData:"データの点検",
importList:"リストの取り込み",mergeCustomers:"顧客の統合",buildScorecard:"担当別の成績",importBusyTimes:"\
予定の取り込み",mailCalendar:"予定表の送信",undo:"元に戻す",addSampleData:"サンプルデータの追加",
removeSampleData:"サンプルデータの削除",uninstall:"アンインストール",changeVisits:"予定の変更",takeOrder:"\
受注の入力",completeOrder:"受注の補完",makeQuote:"見積書の作成",handOver:"納品の記録",actions:"操作タブ\
の作成",orderPads:"注文票の作成",pickList:"集荷表の作成",deliveryNote:"納品書の作成",dailyReports:"\
日報の作成",care:"気配りの更新",voices:"顧客の声のまとめ",targets:"月間目標の更新"},outcome:{planned:e=>`${e.
from}～${e.to}のルートを作りました: 担当${e.reps}人・訪問${e.stops}件・移動${e.travelMinutes}分`,leftOut:e=>`\
時間に入らなかった顧客が${e}件あります（「週間ルート」の下に理由）`,stretched:(e,t)=>`${e}\
: 仕事が時間より多いため、訪問間隔を目安の${t}に延ばして計画しました`,replanned:e=>e.changed===
0?`組み直しましたが、変わった予定はありません（残り${e.stops}件）`:`組み直しました: ${e.
changed}件の予定が動きました（残り${e.stops}件）`,moved:(e,t,n,r)=>`${e}: ${t} → ${n}（${r}）`,because:{
neighbours:"前後の訪問に合わせて",noTimeToday:"今日の残り時間に入らないため",lessDriving:"移動を減らす\
ため"},added:(e,t,n)=>`${e}: ${t} に追加（${n}）`,dropped:(e,t,n)=>`${e}: ${t} から外しました（${n}）`,dueRefreshed:(e,t)=>`\
補充予定を更新しました: 7日以内に注文しそうな顧客${e}件、離反に注意${t}件`,reportsBuilt:e=>`\
集計を作り直しました: ピボット${e}つとグラフ`,summarySent:e=>`週報を送りました: ${e.join("、")}`,
summaryNobody:"送り先がありません。「設定」の管理者のメールか「担当者」のメールを書いてください",
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
サンプルデータ${e}行を消しました`,sampleEdited:e=>`人が書き換えた${e}行は残しました`,sampleNone:"\
サンプルデータはありません",uninstalled:"自動実行を止め、覚えていた設定を消しました。タブとデータはそのままです",
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
「${e}」は保存していません: ${t}`,notAllowed:"入力が正しくありません",problemsRemain:e=>`使えなかった行が${e}\
件あります（「問題」タブ）`,placesLeft:e=>`位置をまだ調べていない住所が${e}件あります（次に計画か点検をするとき\
に続けます）`,nobody:"だれか",mailQuota:(e,t)=>`今日送れるメールはあと${e}通です（必要 ${t}通）。\
残りは明日送ります`},need:{appointment:"約束",pinned:"固定の予定",delivery:e=>`${e}納品の約束`,claim:e=>`\
クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>e>t?`前回訪問から${e}日（間隔${t}\
日、${e-t}日遅れ）`:`前回訪問から${e}日（間隔${t}日）`,firstVisit:e=>`訪問記録なし（間隔${e}日\
）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,wished:"サイドバーから追加",purposes:{appointment:"\
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
前の週と比べて",change:(e,t,n)=>`前の週 ${e}（${n?"+":"−"}${t}）`,target:"今月の目標",outlook:"これからの売\
上の見込み",fourWeeks:"今後4週間",thirteenWeeks:"今後13週間",outlookRange:(e,t,n)=>`${e}（8割の確かさで ${t}\
～${n}）`,targetChance:"今月の目標に届く見込み",targetFigures:(e,t,n)=>`${e} / ${t}（${n}）`,repLine:(e,t,n)=>`\
訪問 ${e}/${t}件・受注 ${n}`,routeTitle:(e,t,n)=>`${e} ${t} の訪問 ${n}件`,footer:"このメールは「巡り」がスプレッドシートから送りました。\
予定は添付のカレンダー（.ics）で取り込めます。"},functions:{unknownCustomer:e=>`顧客「${e}」は「顧客」\
タブにありません`,badDays:e=>`日数「${e}」は1～366の整数で書いてください`,noPosition:e=>`「${e}\
」の緯度・経度がありません`,tooFewStops:"場所の分かる顧客が2件以上要ります",tooManyStops:"G\
oogleマップの道順は11か所までです。範囲を分けてください"},forecast:{fewOrders:({sinceDays:e})=>`\
注文がまだ1日だけ（前回から${e}日）`,rhythm:({gapDays:e,sinceDays:t})=>`いつもは約${e}日ごと、前回から${t}\
日`,past:({gapDays:e,sinceDays:t,pastDays:n})=>`いつもは約${e}日ごと、前回から${t}日（${n}日過ぎ）`,
faster:({beforeDays:e,nowDays:t})=>`このごろ間隔が短い（約${e}日→${t}日）`,slower:({beforeDays:e,nowDays:t})=>`\
このごろ間隔が長い（約${e}日→${t}日）`,shrinking:({share:e})=>`最近3か月の購入額がその前の3か月の${Math.
round(100*(e??0))}%`,droppedCategory:({sinceDays:e},t)=>`「${t}」を${e}日買っていない`,droppedItems:({count:e,
sinceDays:t},n)=>e===1?`${n}を${t}日買っていない`:`${n}など${e}品を買わなくなった（${n}は${t}日）`,
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var no={calendar:Hr,moving:qr,notes:Yr,office:Jr,problems:Xr,scorecard:Qr,settings:eo,...to};function z(e){return e==="ja"?no:Gr}var Ct=e=>e*Math.PI/180;function St(e,t){let n=Math.sin(Ct(t.lat-e.lat)/2),r=Math.sin(Ct(t.lng-e.lng)/2),o=n*n+Math.cos(
Ct(e.lat))*Math.cos(Ct(t.lat))*r*r;return 2*6371e3*Math.asin(Math.min(1,Math.sqrt(o)))}function ro(e,t){let n=e*t.detourFactor,
r=0,o=0;for(let s of t.speedsByDistance){let i=Math.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,
n<=0)break}return o}var Mf={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:40}]};var hn=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function yn(e){let[t,n]=e.split(",").map(Number);return{lat:t,
lng:n}}var oo=(e,{settings:t})=>ro(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function _t(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=bu(r),r.calibration=e.learnsTravel?
t:null,r}var yu=10;function bu(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=oo(St(yn(n),yn(o)),
e);i>=1&&t.push(s/60/i)}return t.length<yu?1:t.sort((n,r)=>n-r)[Math.floor(t.length/2)]}var wu=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(hn(t))?.get(hn(n));function xu(e,t,n){let r=wu(e,t,n);return r?r.seconds/60:oo(St(t,n),e)*e.knownFactor}
function bn(e,t,n){return $u(e,xu(e,t,n))}function $u({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return Math.max(0,Math.ceil(n-.01))}function v(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function Ee(e){return v(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function xe(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var le=class{constructor(t){k(this,"ids",new Map);k(this,"idByName",new Map);k(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(v(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(v(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
v(n.id),r),n.mergedInto)continue;let o=v(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=v(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};function _(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("\
id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(
xe(e.table,{row:t,field:e.field},a)),null}function I(e,t,n){let r=Math.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?Math.round(o.getTime()/864e5):null}function A(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function L(e){return((e+4)%7+7)%7}function $e(e){let{year:t,month:n,date:r}=A(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}function so(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<
60&&n<=1440?n:null}function ce(e){let t=Math.round(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).
padStart(2,"0")}`}var vu=1e3,ve=720,F=1440,ku=new Map(Object.entries({午前:{start:0,end:ve},午前中:{start:0,end:ve},am:{start:0,end:ve},
morning:{start:0,end:ve},午後:{start:ve,end:F},pm:{start:ve,end:F},afternoon:{start:ve,end:F},終日:{start:0,end:F},"\
24時間":{start:0,end:F},"all day":{start:0,end:F}}));function Fe(e){if(e.length>vu)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=Ee(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:l}=Ru(a);u&&s.push(u),l&&i.push({code:l,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:nt(s),problems:i}}function Ru(e){let t=ku.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:io(n),i=r===""?F:io(r);if(s===null||i===null||s>=F)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>F)return{window:{start:s,end:F},code:"pastMidnight"};let a=i===0&&s>0?F:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function io(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:Number(o??s??0),l=Number(r),c=n==="午後"||a?.
startsWith("p"),m=n==="午前"||a?.startsWith("a");return c&&l<12&&(l+=12),m&&l===12&&(l=0),l<30&&u<60?l*60+u:null}function nt(e){
let t=[];for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=Math.max(r.end,n.end):
t.push({...n})}return t}function Mt(e){return e.map(({start:t,end:n})=>`${ce(t)}-${ce(n)}`).join(", ")}var Ze=class{constructor(){k(this,"windows",new Map)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,nt([...this.windows.
get(o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function ao(e,t){return e.flatMap(n=>[{start:n.start,
end:Math.min(n.end,t.start)},{start:Math.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var uo=720,xn={start:0,end:1440},Tu={day:xn,morning:{start:0,end:uo},afternoon:{start:uo,end:1440}};function rt(e,t,n){let[
r]=lo(e,t,n);return r!==void 0&&r.start<=0&&r.end>=xn.end}function lo(e,t,n){let r=[];for(let o of e){if(!wn(o,t,n))continue;
let s=Pu(o);if(s==="day")return[xn];r.push(typeof s=="string"?Tu[s]:s)}return nt(r)}function Pu(e){return e.kind==="movable"?e.rule.part:"part"in e?e.part:"day"}function wn(e,t,n){switch(e.kind){case"ever\
yDay":return!0;case"weekly":return L(t)===e.weekday;case"nthWeekday":return L(t)===e.weekday&&Mu(e.nth,t);case"movable":
return Su(e,t,n);case"fortnightly":return(t-e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return Du(e,
t);case"dates":return t>=e.from&&t<=e.to;case"monthDate":return A(t).date===e.date;case"monthEdge":return e.edge==="star\
t"?A(t).date<=e.days:A(t).date>$n(t)-e.days;case"workday":return _u(e.edge,t,n);case"gotobi":return Au(t)}}var Cu=31;function Su({
rule:e,instead:t},n,r){let o=s=>r(s)&&wn(e,s,r);if(wn(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")
return o(n-t);if(!Dt(n,r))return!1;for(let s=n-1;s>n-Cu&&!Dt(s,r);s--)if(o(s))return!0;return!1}var Dt=(e,t)=>L(e)%6!==0&&
!t(e);function _u(e,t,n){let r=e==="start"?-1:1,{month:o}=A(t),s=t+r;for(;A(s).month===o&&!Dt(s,n);)s+=r;return Dt(t,n)&&
A(s).month!==o}function Mu(e,t){let{date:n}=A(t);return e===-1?n>$n(t)-7:Math.ceil(n/7)===e}function $n(e){let{year:t,month:n}=A(
e),r=I(n===12?t+1:t,n%12+1,1);return A(r-1).date}function Du({from:e,to:t},n){let{month:r,date:o}=A(n),s=r*100+o,i=e.month*
100+e.date,a=t.month*100+t.date;return i<=a?s>=i&&s<=a:s>=i||s<=a}function Au(e){let{date:t}=A(e);return t%5===0||t===$n(
e)}var Ou={2019:"110 1e1 2b2 3l3 4t4 4u5 515 525 536 547 558 569 7fa 8bb 8c9 9gc 9nd aee am5 b3f b49 bng",2020:"110 1d1 2b2\
 2nh 2o9 3k3 4t4 536 547 558 569 7na 7oi 8ab 9lc 9md b3f bng",2021:"110 1b1 2b2 2nh 3k3 4t4 536 547 558 7ma 7ni 88b 899 \
9kc 9nd b3f bng",2022:"110 1a1 2b2 2nh 3l3 4t4 536 547 558 7ia 8bb 9jc 9nd aai b3f bng",2023:"110 129 191 2b2 2nh 3l3 4t\
4 536 547 558 7ha 8bb 9ic 9nd a9i b3f bng",2024:"110 181 2b2 2c9 2nh 3k3 4t4 536 547 558 569 7fa 8bb 8c9 9gc 9md 9n9 aei\
 b3f b49 bng",2025:"110 1d1 2b2 2nh 2o9 3k3 4t4 536 547 558 569 7la 8bb 9fc 9nd adi b3f bng bo9",2026:"110 1c1 2b2 2nh 3\
k3 4t4 536 547 558 569 7ka 8bb 9lc 9m5 9nd aci b3f bng",2027:"110 1b1 2b2 2nh 3l3 3m9 4t4 536 547 558 7ja 8bb 9kc 9nd ab\
i b3f bng",2028:"110 1a1 2b2 2nh 3k3 4t4 536 547 558 7ha 8bb 9ic 9md a9i b3f bng",2029:"110 181 2b2 2c9 2nh 3k3 4t4 4u9 \
536 547 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng",2030:"110 1e1 2b2 2nh 3k3 4t4 536 547 558 569 7fa 8bb 8c9 9gc 9nd aei b3f b\
49 bng",2031:"110 1d1 2b2 2nh 2o9 3l3 4t4 536 547 558 569 7la 8bb 9fc 9nd adi b3f bng bo9",2032:"110 1c1 2b2 2nh 3k3 4t4\
 536 547 558 7ja 8bb 9kc 9l5 9md abi b3f bng",2033:"110 1a1 2b2 2nh 3k3 3l9 4t4 536 547 558 7ia 8bb 9jc 9nd aai b3f bng",
2034:"110 129 191 2b2 2nh 3k3 4t4 536 547 558 7ha 8bb 9ic 9nd a9i b3f bng",2035:"110 181 2b2 2c9 2nh 3l3 4t4 4u9 536 547\
 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng"},zu=["元日","成人の日","建国記念の日","春分の日","昭和の日","休\
日","憲法記念日","みどりの日","こどもの日","振替休日","海の日","山の日","敬老の日","秋分の日",
"体育の日","文化の日","勤労感謝の日","天皇誕生日","スポーツの日"],co=new Map;function Iu(e){let t=co.
get(e);if(t)return t;let n=new Map;for(let r of(Ou[e]??"").split(" ")){let[o,s,i]=[...r].map(u=>Number.parseInt(u,36)),a=o===
void 0?null:I(e,o,s);a!==null&&n.set(a,zu[i])}return co.set(e,n),n}function Nu(e){return Iu(A(e).year).get(e)??null}var At=e=>Nu(
e)!==null;function mo(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(L(t))||rt(n.companyHolidays,
t,At)?null:e.workingHours??n.workingHours}var Lu=15;function po({busy:e,settings:t},n,r){let o=mo(n,r,t);return o?e.on(n.
id,r).reduce(ao,[o]).filter(({start:s,end:i})=>i-s>=Lu):[]}function fo(e,t,n){return po(e,t,n).length>0}function go(e,t){return rt(e.closed,t,At)||rt(e.busy,t,At)}var Fu=9;function ho(e){let t=[],n=Fu+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var K=class extends Error{};function ke(e,t){let n=o=>{let s=String(o??"").trim();return s===""?"":t(s)};if(!Array.isArray(
e))return n(e);let r=o=>{try{return n(o)}catch(s){if(s instanceof K)return s.message;throw s}};return e.map(o=>(Array.isArray(
o)?o:[o]).map(r))}var G=class{constructor(t){k(this,"team",t);k(this,"directory");this.directory=new le(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new K(z(this.team.language).
functions.unknownCustomer(t));return r}},vn=e=>e==null?"":{day:e,minutes:0};function yo(e,t){let n=new G(e),r=new Map;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,Math.min(r.get(o.customerId)??o.day,o.day));return o=>vn(
r.get(n.find(o).id))}function bo(e){let t=new Map;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,Math.
max(t.get(n.customerId)??n.day,n.day));return t}function wo(e){let t=new G(e),n=bo(e);return r=>vn(n.get(t.find(r).id))}
function xo(e,t){let n=new G(e),r=bo(e),o=z(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.
late;let u=a+i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function $o(e,t){let n=new G(e);return r=>vn(
t.customer(n.find(r).id)?.nextOrder?.expected)}function vo(e,t,n){let r=new G(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function ko(e,t,n){let r=new G(e);return o=>Math.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}
function kn(e,t,n){let r=Array.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=Number(r);if(Number.
isInteger(o)&&o>=1&&o<=366)return o;throw new K(z(e.language).functions.badDays(String(r)))}function Rn(e,t,n){let r=new G(
e),[o,s]=[r.find(t),r.find(n)];for(let i of[o,s])if(!i.position)throw new K(z(e.language).functions.noPosition(i.name));
return bn(e.travel,o.position,s.position)}function Ro(e,t){let n=new G(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),
o=z(e.language).functions;if(r.length<2)throw new K(o.tooFewStops);let s=ho(r);if(s.length>1)throw new K(o.tooManyStops);
return s[0]}function To(e,t){let n={customers:0,places:new Map,items:[],buyers:[],together:[]};for(let r of e){let o=Po(r,t).map(s=>Zu(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function Zu({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new Map),t.length-1)}function Po({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function Co(e,t,n){let r=new Map;
for(let o of Po(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(a<4||e.products.
has(u))continue;let l=a*t.customers/((t.buyers[s]+3)*t.buyers[i]);l>=1.5&&Ot({support:a,lift:l})>Ot(r.get(i))&&r.set(i,{
productId:u,besideId:o,support:a,lift:l})}}return[...r.values()].sort((o,s)=>Ot(s)-Ot(o)).slice(0,3)}var Ot=e=>e?e.support*
Math.log(e.lift):0;function So(e,t){let n=new Map,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new Map,categories:new Map},n.set(o.customerId,s)),Wu(s,o)}return n}function Wu(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&ju(e,t.category,t.day),t.productId!==""&&Bu(e,t)}function ju({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function Bu({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function _o({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function We(e){return e.slice(1).map((t,n)=>t-e[n])}function Z(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-
o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+t[n])/2}var Mo=8,Uu=2,Do=5,Vu=3,Ku=3,Gu=56,Hu=3;function qu(e,{days:t,quantities:n},r){let o=Z(We(t).slice(-Do))??0,s=r-t[t.length-
1];return{productId:e,quantity:Z(n.slice(-Do))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?Math.max(0,s-Math.round(
o)):0}}function Ao(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=Uu).sort(([,s],[,i])=>i.days.length-s.days.
length),r=[],o=[];for(let[s,i]of n){let a=qu(s,i,t);Yu(a,i,e)?i.days.length>=Ku&&o.push(a):r.push(a)}return{usual:r.slice(
0,Mo),dropped:o.slice(0,Mo)}}function Yu(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,
s=Math.max(Gu,Vu*e.intervalDays);return e.daysSinceLast>s&&o>=Hu}function Oo(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Ju=4,Xu=12,Tn=42;function zo(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=Math.min(n,s[0]));let r=new Float64Array(
t-n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Qu(r,n);return{spells:[...o,...tl(o,t)]}}
function Qu(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=Ju&&s*el(e,r,o)>=Xu&&n.push({from:t+r,to:t+o}),r=o}return n}function el(e,t,n){let r=Math.max(0,t-Tn),o=Math.min(
e.length,n+1+Tn),s=0;for(let i=r;i<o;i++)s+=e[i];return s/Math.max(Tn,o-r-(n-t+1))}function tl(e,t){let n=r=>{let{year:o,
month:s,date:i}=A(r);return I(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:Math.max(t+1,n(r)),to:n(o)})).filter(
({from:r,to:o})=>r<=o)}function je({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=Math.min(t,o)-r+1}return t-
n}function Io({spells:e},t){let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function No(e,t){return t.spells.
length===0?[...e]:e.map(({days:n,amounts:r})=>({days:n.map(o=>je(t,o)),amounts:r}))}function nl(e,t){let n=1,r=Math.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[Math.min(i,e.length-1)]??0);let o=t-7*r,s=e[Math.
min(r,e.length-1)]??0;return n*(1-s*o/7)}function zt(e,{calendar:t,today:n,openToday:r},o){return 1-nl(e,Math.max(0,je(t,
n+o)-r))}function Pn(e,t){let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}
return Number.POSITIVE_INFINITY}function Lo(e,t,{interval:n,recency:r}){let o=Pn(e,.5);if(o===Number.POSITIVE_INFINITY)return{
low:o,middle:o,high:o};let s=n>r?.5*(1-r/n):0,i=o**(1-s)*Math.max(.5,n-r)**s,a=i/o,u=l=>l===Number.POSITIVE_INFINITY?l:Io(
t.calendar,t.openToday+l)-t.today;return{low:u(Math.round(a*Pn(e,.1))+1),middle:u(Math.round(i+.5)),high:u(Math.max(1,Math.
round(a*Pn(e,.9))))}}var Eo=1.5,rl=8,Fo=4;function Zo(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:Math.round(n),sinceDays:t},o=t-Math.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=ol(e);return i?[...s,i]:s}function ol({orderDays:e}){let t=We(e.map(({day:s})=>s)).slice(-24);if(t.length<rl)return null;
let n=Z(t.slice(-Fo)),r=Z(t.slice(0,-Fo)),o={beforeDays:Math.round(r),nowDays:Math.round(n)};return o.beforeDays>=Eo*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=Eo*o.beforeDays?{code:"slower",numbers:o}:null}var sl=.6,It=91,il=3,al=3,ul=1.5;function Wo(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=ul*n){let u=t/Math.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:Math.round(n),times:u}})}let i=ll(e);i!==null&&i<=sl&&s.push({code:"shrinking",numbers:{share:i}});let a=cl(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function ll({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-It?n+=s:o>t-2*It&&(r+=s);return r>0&&e[0].day<=t-2*It?n/r:null}function cl({categories:e,orderDays:t},n){let r=null,
o=il-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:l})=>l>i).length<al||a<=o||n-i<It||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function jo(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:Number.isFinite(a)?a:Number.MAX_VALUE}},s=[o([...t])];
for(let i=0;i<t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,l)=>u.value-l.value);let[i,a]=[s[0],
s[s.length-1]];if(a.value-i.value<=1e-7*(Math.abs(i.value)+1e-7))break;dl(s,o)}return s.sort((i,a)=>i.value-a.value)[0].
at}function dl(e,t){let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,l)=>{let c=0;for(let m=0;m<n;m++)c+=e[m].at[l];return c/
n}),i=u=>t(s.map((l,c)=>l+u*(o.at[c]-l))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<
e[n-1].value)e[n]=a;else{let u=i(a.value<o.value?-.5:.5);u.value<Math.min(o.value,a.value)?e[n]=u:ml(e,t)}}function ml(e,t){
let n=e[0].at;for(let r=1;r<e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var pl=160,fl=[1,2,3];function Uo(e,t=fl){let n=null,r=1/0;for(let o of t){let s=gl(o,e),i=-Vo(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function gl(e,t){let n=s=>{let[i,a,u,l]=s.map(c=>Math.exp(Math.max(-7,Math.min(9,c))));return{k:e,r:i,
alpha:a,a:u,b:l}},r=s=>s.reduce((i,a,u)=>i+.05*(a-Bo[u])**2,0),o=jo(s=>r(s)-Vo(n(s),t),Bo,pl);return n(o)}var Bo=[-.36,1.6,
-.36,1.4];function Vo(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:c}of t)s=Math.max(s,c);let i=Cn(e.r,n*s+n),a=Cn(o,s+1),
u=Cn(r+o,s+1),l=0;for(let c of t){let m=c.repeats,{left:f,alive:g}=Sn(e,c,{gamma:i,extra:0}),h=(r*f+(o+m)*g.total)/(r+o+
m);l+=a[m]-u[m]+g.scale+Math.log(h)+(n-1)*c.logGaps-m*hl(n-1)}return l}function Cn(e,t){let n=new Float64Array(t+1);for(let r=1;r<=
t;r++)n[r]=n[r-1]+Math.log(e+r-1);return n}var hl=e=>{let t=0;for(let n=2;n<=e;n++)t+=Math.log(n);return t};function Sn({
k:e,r:t,alpha:n},{repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,l=t+e*r,c=t*Math.log(n)+i[e*r]-l*Math.
log(n+o),m=u/(n+o+u),f=((n+o)/(n+o+u))**l,g=f;for(let h=1;h<e;h++)f*=m*(l+h-1)/h,g+=f;return{left:1,alive:{total:g,scale:c}}}
function _n(e,t,n){let r=new Float64Array(e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=Sn(e,t,{gamma:r,extra:0}).alive.
total*i,u=Sn(e,t,{gamma:r,extra:n}).alive.total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}var yl=28,Mn=364;function Ko(e,t,n=Mn){let r=t;for(let{days:i}of e)i.length>0&&(r=Math.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Nt(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:Math.max(1,Z(s)??yl),yearDays:n}}function Re({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[Math.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Nt(e,t){let n=0,r=e.
length;for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var it=7,Go=1.5,st=3.5,bl=1.7,Ho=[15,30,60,120,240];function qo(e,t){if(e.length===0)return t;let n=e.length>>1;return e.
length%2?e[n]:(e[n-1]+e[n])/2}function Dn(e,t,n){let r=new Float64Array(Math.max(0,n-1-t));for(let o=0;o<r.length;o++)r[o]=
e[t+o+1]-e[t+o];return r}function An(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/e.
length}function Lt({days:e,amounts:t},n,r){let o=Dn(e,Math.max(0,n-6),n),s=An(o,r),i=0;for(let c of o)i+=(c-s)**2/o.length;
let a=Dn(e,Math.max(0,n-26),n).sort(),u=qo(Float64Array.from(o).sort(),r),l=t.subarray(Math.max(0,n-6),n);return{count:n,
first:e[0],last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:qo(a,r),longMean:An(
Dn(e,Math.max(0,n-13),n),r),sortedGaps:a,spread:o.length>1?Math.sqrt(i)/(s+1):.5,interval:(s*o.length+u+Go*r)/(o.length+
1+Go),meanAmount:Math.max(0,An(l,0)),lastAmount:Math.max(0,t[n-1])}}function wl(e,t){let n=r=>1/(1+(r/e)**bl);return Yo(
1-n(t+it)/n(t))}var Yo=e=>{let t=Math.min(.99,Math.max(.002,e));return Math.log(t/(1-t))};function xl(e,t,n){let r=3,o=3*
n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+it&&o++;return o/r}var ot=(e,t)=>Math.log((e+st)/(t+st)),$l=["prior",
"ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueShare","r\
ecentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60","decay1\
20","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmount"],Te=$l.
length;function On(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:l,longMedian:c,
lastGap:m,sortedGaps:f}=t,g=wl(t.interval,i);o[0]=g,o[1]=Yo(xl(f,i,1/(1+Math.exp(-g)))),o[2]=Math.log(1+i),o[3]=ot(i,l),
o[4]=ot(i,c),o[5]=ot(i,t.longMean),o[6]=ot(i,f[f.length-1]??r.usualGapDays),o[7]=Math.min(3,i/(c+1)),o[8]=Math.log(l+st),
o[9]=Math.log(m+st),o[10]=ot(m,c),o[11]=Math.log(t.gapBefore+st),o[12]=Math.log(1+t.spread),o[13]=Math.log(u),o[14]=Math.
log((u-.5)/(a+14)),o[15]=Math.log(1+a),vl(e.days,u,{day:s,out:o});let h=(x,C)=>kl(e.days,u,[s-x,s-C]);o[21]=Math.log(1+h(
28,0)),o[22]=Math.log(1+h(91,0)),o[23]=Math.log(1+h(364,0));let{yearDays:b}=r;o[24]=a>b-7?h(b+3,b-10):.2,o[25]=a>b?h(b+7,
b-21):.8,Rl(r,n,o),o[27]=Math.log(1+t.meanAmount),o[28]=Math.log((1+t.lastAmount)/(1+t.meanAmount))}function vl(e,t,{day:n,
out:r}){for(let o=0;o<Ho.length;o++){let s=Ho[o],i=0;for(let a=t-1;a>=0;a--){let u=n-e[a];if(u>6*s)break;i+=Math.exp(-u/
s)}r[16+o]=Math.log(i/s+.002)}}function kl(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function Rl(e,{
knownUntil:t},n){let r=s=>Re(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(Math.min(91,o)))/(r(Math.min(364,o))+.1):0}function Jo(e,t){let n=e.length/t,r=Math.max(1,Math.floor(n/4e3));return Array.from({length:t},(o,s)=>{let i=[];for(let a=0;a<
n;a+=r)i.push(e[a*t+s]);return Tl(Float64Array.from(i).sort())})}function Tl(e){let t=new Set;for(let n=1;n<=31&&e.length>
0;n++)t.add(e[Math.floor(n*(e.length-1)/32)]);return Float64Array.from(t)}function Xo(e,t,n){let r=e[t],o=0,s=r.length;for(;o<
s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:Et}=Math;function W(e,t){let n=(Et(e,2654435761)^Et(t+1,2246822507))>>>0;return n=Et(n^n>>>16,569420461),n=Et(n^
n>>>15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:Pl}=Math,Cl=10,Sl=.075,es=30,Qo=15,_l=.6,Ml=.4,Dl=50,Al=140,Be=32;function ts(e,t){let n=e.labels.length,r=0;for(let m of e.
labels)r+=m;let o=Math.min(Al,Math.floor(r/Dl));if(o===0)return[];let s=Jo(e.features,e.featureCount),i=zl(e,s),a=Float64Array.
from(t),u=new Float64Array(n),l=new Float64Array(n),c=[];for(let m=0;m<o;m++){Il(e,a,{gradient:u,hessian:l});let f=i.map(
(x,C)=>C).filter(x=>W(m,x)<Ml),g=Ol(n,m),h=new Int32Array(g.length),b=Ll({binning:s,columns:i,gradient:u,hessian:l,chosen:f,
order:g,spare:h});c.push(b.tree),Nl(b,i,a)}return c}function ns(e,t){let n=0;for(let{feature:r,limit:o,left:s,right:i,value:a}of e){
let u=0;for(;r[u]>=0;)u=t[r[u]]<=o[u]?s[u]:i[u];n+=a[u]}return n}function Ol(e,t){let n=new Int32Array(e),r=0;for(let o=0;o<
e;o++)W(o,1e3+t)<_l&&(n[r++]=o);return n.slice(0,r)}function zl({features:e,featureCount:t,labels:n},r){return Array.from(
{length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=Xo(r,s,e[a*t+s]);return i})}function Il({
labels:e,weights:t},n,{gradient:r,hessian:o}){for(let s=0;s<n.length;s++){let i=1/(1+Pl(-n[s]));r[s]=t[s]*(e[s]-i),o[s]=
t[s]*i*(1-i)}}function Nl({tree:e,bins:t},n,r){let{feature:o,left:s,right:i,value:a}=e;for(let u=0;u<r.length;u++){let l=0;
for(;o[l]>=0;)l=n[o[l]][u]<=t[l]?s[l]:i[l];r[u]+=a[l]}}function Ll(e){let t={feature:[],limit:[],left:[],right:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=rs(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.right.push(0),t.value.
push(Sl*a/(u+es)),n.push(0),t.value.length-1},o=Nn(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:zn(
o)}];for(;s.length<Cl;){let i=El(s);if(!i)break;let{place:a,bin:u}=i.split,l=e.chosen[a],c=Fl(e,i,{column:e.columns[l],bin:u}),
[m,f]=Zl(e,i,c),g=r(m),h=r(f);t.feature[i.node]=l,t.limit[i.node]=e.binning[l][u],n[i.node]=u,t.left[i.node]=g,t.right[i.
node]=h,s.push({node:g,start:i.start,end:c,sums:m,split:zn(m)},{node:h,start:c,end:i.end,sums:f,split:zn(f)})}return{tree:t,
bins:n}}function El(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function Fl({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let l=e[u];o[l]<=s?e[i++]=l:t[a++]=l}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function Zl(e,t,n){let r=n-t.start<=t.end-
n,o=r?Nn(e,t.start,n):Nn(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function Nn({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*Be*2);for(let u=0;u<r.length;u++){let l=e[r[u]],
c=u*Be*2;for(let m=s;m<i;m++){let f=o[m],g=c+l[f]*2;a[g]+=t[f],a[g+1]+=n[f]}}return a}function rs(e){let t=0,n=0;for(let r=0;r<
Be*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function zn(e){let t=rs(e),n=In(t.gradient,t.hessian),r=null;for(let o=0;o*
Be*2<e.length;o++){let s=0,i=0;for(let a=0;a<Be-1;a++){let u=(o*Be+a)*2;if(s+=e[u],i+=e[u+1],i<Qo)continue;if(t.hessian-
i<Qo)break;let l=In(s,i)+In(t.gradient-s,t.hessian-i)-n;l>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:l})}}return r}var In=(e,t)=>e*
e/(t+es);var{exp:Wl,max:jl}=Math,Bl=6;function os(e,t){let{means:n,deviations:r}=Ul(e),o=e.featureCount+1,s=Vl(e,n,r),i=new Float64Array(
o);for(let a=0;a<Bl&&e.labels.length>0;a++){let{information:u,score:l}=Kl(e,{rows:s,coefficients:i});for(let m=0;m<o;m++){
let f=m===0?1:t;u[m*o+m]+=f,l[m]-=f*i[m]}let c=Gl(u,l);i=i.map((m,f)=>m+c[f])}return{intercept:i[0],coefficients:Array.from(
r,(a,u)=>i[u+1]/a),means:[...n]}}function ss({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function Ul({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=Math.sqrt(Math.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function Vl({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function Kl({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s}){let i=s.
length,a=new Float64Array(i*i),u=new Float64Array(i);for(let l=0;l<n.length;l++){let c=l*i,m=e[l*t];for(let b=0;b<i;b++)
m+=o[c+b]*s[b];let f=1/(1+Wl(-m)),g=r[l]*(n[l]-f),h=r[l]*jl(1e-6,f*(1-f));for(let b=0;b<i;b++){let x=o[c+b];u[b]+=x*g;let C=h*
x;for(let S=0;S<=b;S++)a[b*i+S]+=C*o[c+S]}}return{information:a,score:u}}function Gl(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
Math.sqrt(Math.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*
o[i];o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var Hl=6e4,Ln=180,ql=12,is=.3;function as(e,t){let n=Yl(e,t),r=os(n,ql),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Te]);return{logistic:r,trees:ts(n,o)}}function us(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Te);On(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=ss(i,s),l=a.length===0?u:is*u+(1-is)*(s[0]+ns(a,s));return 1/(1+Math.
exp(-l))}function Yl(e,t){let n=Jl(e,t),r=0;for(let{label:l}of n)r+=l;let o=Math.min(1,Math.max(Hl-r,r)/Math.max(1,n.length-
r)),s=n.filter(({customer:l,day:c,label:m})=>m===1||W(l,c)<o),i=new Float64Array(s.length*Te),a=null,u=-1;return s.forEach(
({customer:l,day:c},m)=>{let f=e[l],g=Nt(f.days,c);(l!==u||a?.count!==g)&&(a=Lt(f,g,t.usualGapDays)),u=l,On(f,a,{moment:{
day:c,knownUntil:c},team:t,out:i.subarray(m*Te,(m+1)*Te)})}),{features:i,featureCount:Te,labels:Uint8Array.from(s,({label:l})=>l),
weights:Float64Array.from(s,({label:l})=>l===1?1:1/o)}}function Jl(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{
let s=Math.floor(W(o,7)*7);for(let i=t-it-s;i>=(r[1]??t);i-=7){let a=Nt(r,i);i-r[a-1]>Ln||n.push({customer:o,day:i,label:(r[a]??
1/0)<=i+it?1:0})}}),n}function cs(e,t){let n=zo(e,t),r=je(n,t),o=No(e,n),s=r-je(n,t-Mn);return{today:t,calendar:n,openToday:r,open:o,team:Ko(o,
r,s)}}var Xl=2500;function ds({open:e,openToday:t,team:n}){let r=e.filter(({days:i})=>i.length>0),o=Math.ceil(r.length/Xl)||
1,s=r.filter((i,a)=>a%o===0).map(i=>En(i,t));return{hazard:as(e,n),life:Uo(s)}}function En({days:e},t){let n=e[0],r=0;for(let o=1;o<
e.length;o++)r+=Math.log(Math.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/
7,logGaps:r}}function ms({life:e},t,n){return _n(e,En(t.open[n],t.openToday),1).alive}var ls=[0,1,2,3,4,5,6,7,8,10,12,15,
18,22],Ft=26;function Zt(e,t,n,r=Ft){let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.
length<2||s>Ln?Ql(e,t,o):fs(e,t,{series:o,weeks:r})}function ps(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===
t.openToday)return Zt(e,t,n);let s={days:Int32Array.of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??
0)};return fs(e,t,{series:s,weeks:Ft})}function fs(e,{team:t,openToday:n},{series:r,weeks:o}){let s=Lt(r,r.days.length,t.
usualGapDays),i=new Float64Array(o);return ls.forEach((a,u)=>{if(a>=o)return;let l={day:n+7*a,knownUntil:n},c=us(e.hazard,
{series:r,rhythm:s,moment:l,team:t});i.fill(c,a,ls[u+1]??o)}),i}function Ql({life:e},{openToday:t},n){let r=new Float64Array(
Ft);if(n.days.length===0)return r;let o=En(n,t),s=0;for(let i=0;i<Ft;i++){let a=_n(e,o,i+1).buys;r[i]=(a-s)/Math.max(1e-9,
1-s),s=a}return r}var ne=200,ec=8,tc=4;function bs({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(ne),u=gs(t,
e,i),l=gs(n,e,i),c=nc(r),m=Math.floor(W(o+3,0)*ne);for(let f=0;f<ne;f++){let g=(f*77+m)%ne+W(o,f),h=hs(u,g/ne);for(let b=0;h<=
i;b++)a[f]+=c[Math.floor(W(o+1,f*64+b)*c.length)]??0,h+=hs(l,W(o+2,f*64+b))}return a.map(f=>f*s)}function gs(e,t,n){return Float64Array.
from({length:n+1},(r,o)=>zt(e,t,o))}function hs(e,t){let n=1,r=e.length;for(;n<r;){let o=n+r>>1;e[o]>=t?r=o:n=o+1}return n}
function nc({amounts:e}){let t=e.slice(Math.max(0,e.length-ec)),n=t.slice().sort(),r=tc*(n[n.length>>1]??0);return t.map(
o=>Math.max(0,Math.min(o,r)))}var rc=.5,oc=50,Wt=56,ys=1.5;function ws(e,t){let n=e.lastDay-e.yearDays;if(n-Wt<e.firstDay)
return 1;let r=Re(e,n,n+t)/t,o=Re(e,n-Wt,n)/Wt;return Math.min(r*t,o*Wt)<oc?1:Math.min(ys,Math.max(1/ys,(r/o)**rc))}function xs(e){
let t=[];for(let r=e.lastDay;r-84>=Math.max(e.firstDay,e.lastDay-728);r-=14){let o=Re(e,r-28,r),s=Re(e,r-84,r-28)/2;o>=10&&
s>=10&&t.push(Math.log(o/s)**2-1/o-.5/s)}if(t.length<6)return sc;let n=t.reduce((r,o)=>r+o,0)/t.length;return Math.min(ac,
Math.sqrt(Math.max(ic**2,n)))}var sc=.15,ic=.05,ac=.3;function $s(e,t){let n=new Float64Array(ne);for(let r of e)for(let o=0;o<
ne;o++)n[o]+=r[o];return n.map((r,o)=>r*Math.exp(t*uc(o)-t**2/2))}function uc(e){let t=(e*61%ne+.5)/ne;return Math.log(t/
(1-t))/1.702}function vs(e){let t=e.slice().sort();return{...Fn(t),chanceOf:r=>lc(t,r)}}function Fn(e){let t=r=>e[Math.round(
r*(e.length-1))]??0;return{mean:e.reduce((r,o)=>r+o,0)/Math.max(1,e.length),low:t(.1),middle:t(.5),high:t(.9)}}function lc(e,t){
let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/Math.max(1,e.length)}var cc=1.5,dc=5,mc=8,pc=365;function Rs(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:S})=>S),
a=i[i.length-1],u=n.today-a,l=Z(We(i).slice(-dc)),c=Zt(e.model(),n,s),m=n.open[s].days,f=Oo(m),g=n.openToday-m[m.length-
1],h=Lo(c,n,{interval:f,recency:g}),b=S=>zt(c,n,S),x=Ao(o,n.today),C={since:u,usualGap:l};return{customerId:r,orderDays:i.
length,lastOrder:a,daysSinceLast:u,medianGapDays:l,nextOrder:fc(h,n.today),probabilityWithin:b,expectedAmountWithin:S=>gc(
e,s,S),typicalOrderAmount:Z(o.orderDays.slice(-mc).map(({amount:S})=>S))??0,usualBasket:x.usual,droppedItems:x.dropped,get suggestions(){
return Co(o,e.pairs(),n.today)},state:hc({usualGap:l,since:u,next:h,soon:b(7)}),lapse:{probability:1-ms(e.model(),n,s),yearlyAmount:yc(
o,a),reasons:Wo(o,C,{today:n.today,dropped:x.dropped})},reasons:Zo(o,C)}}var ks=182;function fc({low:e,middle:t,high:n},r){
return t>ks?null:{expected:r+t,earliest:r+e,latest:r+Math.min(n,2*ks)}}function Zn({known:e,model:t},n,r){let o=t();return bs(
{place:e,first:Zt(o,e,n),next:ps(o,e,n),series:e.open[n],seed:n*4,season:ws(e.team,r)},r)}var gc=(e,t,n)=>Fn(Zn(e,t,n).sort());
function hc(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?"unknown":n>Math.max(7,cc*t)?"late":r.middle<=7||
o>=.5?"thisWeek":"onTime"}function yc({orderDays:e},t){return e.reduce((n,{day:r,amount:o})=>r>t-pc?n+o:n,0)}function Ts(e){let{today:t}=e,n=[...So(e.lines,t)],r=new Map(n.map(([l,c],m)=>[l,{customerId:l,history:c,index:m}])),o=cs(
n.map(([,l])=>_o(l)),t),s=null,i=null,a={known:o,model:()=>s??(s=ds(o)),pairs:()=>i??(i=To(n.map(([,l])=>l),t))},u=new Map;
return{today:t,customers:[...r.keys()],customer(l){let c=r.get(l);if(!c)return null;let m=u.get(l)??Rs(a,c);return u.set(
l,m),m},ordersOf:l=>r.get(l)?.history.orderDays??[],sales(l,c){let f=l.flatMap(g=>r.get(g)??[]).map(({index:g})=>Zn(a,g,
c));return vs($s(f,xs(o.team)))}}}function jt(e,t){let n=e.orders.filter(({record:r})=>r.day<=t).map(({record:r})=>({customerId:r.customerId,day:r.day,productId:r.
productId,quantity:r.quantity,amount:r.amount,category:e.products.get(r.productId)?.record.category??""}));return Ts({lines:n,
today:t})}function d(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var de=d(
"種別","Kind",40,"@",{hidden:!0});var Pe=(e,t)=>d(e,t,80,"@",{hidden:!0}),Ps={number:d("No.","No.",30),name:d("品名","Description",226),quantity:d("数量",
"Quantity",56,"General"),unit:d("単位","Unit",46),unitPrice:d("単価","Unit price",80,"General"),amount:d("金額","A\
mount",92,"#,##0"),tax:d("税率","Tax",46),note:d("備考","Note",74)},Bt={scorecard:{tab:{ja:"担当別の成績",en:"\
Rep scores"},headerRow:2,columns:{rep:d("担当","Rep",110),sales:d("4週の売上","Sales, 4 weeks",100,"#,##0"),expected:d(
"見込み","Expected",100,"#,##0"),ratio:d("見込み比","Of expected",75,"0%"),planned:d("先週の予定","Planned l\
ast week",85,"0"),done:d("先週の訪問","Done last week",85,"0"),onTime:d("時間どおり","On time",80,"0%"),coverage:d(
"間隔どおり","Within interval",85,"0%"),kept:d("継続顧客","Customers kept",85,"0%"),win:d("訪問後の受注",
"Ordered after visit",95,"0%"),topThree:d("上位3社の割合","Share of top 3",95,"0%")}},coverage:{tab:{ja:"訪問の偏り",
en:"Coverage"},headerRow:1,columns:{what:d("区分","What",90),rep:d("担当","Rep",90),customer:d("顧客","Customer",200),
lastVisit:d("前回訪問","Last visit",95,"yyyy-mm-dd"),interval:d("間隔(日)","Interval (days)",75,"0"),visits:d("8週\
の訪問","Visits, 8 weeks",80,"0"),wished:d("目安","As agreed",65,"0.0"),expected:d("4週の見込み額","Expected,\
 4 weeks",110,"#,##0"),customerId:d("顧客ID","Customer ID",80)}},actions:{tab:{ja:"操作",en:"Actions"},headerRow:2,columns:{
run:d("実行","Run",50,"General",{checkbox:!0}),what:d("すること","What",230),given:d("指定","For",130),outcome:d(
"結果","Outcome",420,"@",{wrap:!0}),hint:d("指定の書き方","What to write",300,"@",{wrap:!0}),job:Pe("作業","Jo\
b")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:d("注文","Order",45,"General",{checkbox:!0}),
item:d("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:d("いつも","Usual",55,"General"),use:d("次回まで",
"Until next",65,"General"),stock:d("在庫","In stock",60,"General"),quantity:d("注文数","Order qty",65,"General"),unit:d(
"単位","Unit",55),unitPrice:d("単価","Unit price",75,"General"),delivery:d("納品日","Delivery",90,"yyyy-mm-dd"),state:d(
"状態","State",260,"@",{wrap:!0}),kind:de,customerId:Pe("顧客ID","Customer ID"),productId:Pe("商品ID","Product ID"),
day:d("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:d(
"済","Done",40,"General",{checkbox:!0}),item:d("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:d("数\
量","Quantity",70,"General"),unit:d("単位","Unit",55),handed:d("納品数","Handed over",70,"General"),note:d("備考",
"Note",200,"@",{wrap:!0}),print:d("納品書","Note",55,"General",{checkbox:!0}),kind:de,customerId:Pe("顧客ID","Custo\
mer ID"),lineId:Pe("受注ID","Order ID"),day:d("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"見積書",
en:"Quote"},headerRow:13,columns:Ps},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:Ps},targets:{
tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:d("担当","Rep",110),target:d("目標","Target",100,"#,##\
0"),actual:d("実績","Sold",100,"#,##0"),share:d("達成率","Reached",70,"0%"),pace:d("日数の割合","Month gone",80,
"0%"),expected:d("残りの見込み","Expected still",100,"#,##0"),landing:d("着地見込み","Likely in all",100,"#,#\
#0"),gap:d("目標との差","Against target",100,"#,##0"),perDay:d("1日あたり必要","Needed a day",100,"#,##0"),before:d(
"先月","Last month",100,"#,##0"),yearBefore:d("前年同月","A year before",100,"#,##0"),memo:d("メモ","Memo",240,"\
@",{wrap:!0}),repId:Pe("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:d("済","Do\
ne",40,"General",{checkbox:!0}),type:d("種類","Kind",110),customer:d("顧客","Customer",190,"@",{wrap:!0}),rep:d("担当",
"Rep",90),due:d("期日","Day",90,"yyyy-mm-dd"),what:d("内容","What",320,"@",{wrap:!0}),topic:d("前回の話題","Las\
t topic",260,"@",{wrap:!0}),memo:d("メモ","Memo",200,"@",{wrap:!0}),kind:de,key:Pe("印","Key")}},voices:{tab:{ja:"顧客の\
声",en:"Voices"},headerRow:2,columns:{tag:d("分類","Tag",100),day:d("日付","Date",90,"yyyy-mm-dd"),customer:d("顧客",
"Customer",190),rep:d("担当","Rep",90),text:d("内容","What was said",460,"@",{wrap:!0}),source:d("出どころ","Fro\
m",90),link:d("場所","Cell",70,"General"),kind:de}}};var H={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:de,rep:d("担当","Rep",90),day:d("日付","\
Date",90),sequence:d("順","No.",40,"0"),arrival:d("時刻","Time",60),travel:d("移動(分)","Drive (min)",65,"0"),customer:d(
"顧客","Customer",190),address:d("住所","Address",220),purpose:d("用件","Purpose",120),reason:d("理由","Reason",
260,"@",{wrap:!0}),lastPurchase:d("前回購入","Last purchase",300),bringUp:d("提案・持参","Bring up",360),map:d(
"地図","Map",80,"General"),visitId:d("訪問ID","Visit ID",80,"@",{hidden:!0}),customerId:d("顧客ID","Customer ID",80,
"@",{hidden:!0})}},today:{tab:{ja:"今日",en:"Today"},headerRow:2,columns:{done:d("完了","Done",45,"General",{checkbox:!0}),
arrival:d("時刻","Time",55),customer:d("顧客","Customer",170,"@",{wrap:!0}),purpose:d("用件","Purpose",100,"@",{wrap:!0}),
reason:d("理由","Reason",190,"@",{wrap:!0}),map:d("地図","Map",60,"General"),result:d("結果","Result",90),note:d("\
メモ","Note",200,"@",{wrap:!0}),lastPurchase:d("前回購入","Last purchase",320,"@",{wrap:!0}),bringUp:d("提案・持参",
"Bring up",360,"@",{wrap:!0}),address:d("住所","Address",220),travel:d("移動(分)","Drive (min)",65,"0"),visitId:d("\
訪問ID","Visit ID",80,"@",{hidden:!0}),kind:{...de}}},due:{tab:{ja:"補充予定",en:"Due"},headerRow:1,columns:{customerId:d(
"顧客ID","Customer",70),customer:d("顧客名","Name",190),rep:d("担当","Rep",90),state:d("状態","State",90),probability:d(
"7日以内の注文","Order in 7 days",95,"0%"),expectedAmount:d("見込額","Expected amount",95,"#,##0"),expectedValue:d(
"期待値","Expected value",95,"#,##0"),expected:d("次回注文","Next order",90,"yyyy-mm-dd"),earliest:d("早ければ",
"Earliest",90,"yyyy-mm-dd"),latest:d("遅くとも","Latest",90,"yyyy-mm-dd"),daysSinceLast:d("経過日数","Days since",
70,"0"),basket:d("いつもの品","Usual basket",420),nextVisit:d("次回訪問","Next visit",90,"yyyy-mm-dd"),reason:d(
"理由","Reason",300)}},atRisk:{tab:{ja:"離反注意",en:"At risk"},headerRow:1,columns:{customerId:d("顧客ID","Cust\
omer",70),customer:d("顧客名","Name",190),rep:d("担当","Rep",90),lapseProbability:d("離反の確率","Lapse probab\
ility",90,"0%"),yearlyAmount:d("年間取引額","Yearly amount",100,"#,##0"),lastOrder:d("最終注文","Last order",90,
"yyyy-mm-dd"),daysSinceLast:d("経過日数","Days since",70,"0"),reason:d("理由","Reason",420,"@",{wrap:!0})}},problems:{
tab:{ja:"問題",en:"Problems"},headerRow:1,columns:{tab:d("タブ","Tab",90),row:d("行","Row",50,"0"),column:d("列","\
Column",140),what:d("何が","What is wrong",360,"@",{wrap:!0}),remedy:d("どうすれば","What to do",460,"@",{wrap:!0}),
link:d("場所","Cell",70,"General")}},refused:{tab:{ja:"取込できない行",en:"Not imported"},headerRow:1,columns:{
row:d("元の行","Row",60,"0"),column:d("列","Column",120),what:d("何が","What is wrong",320,"@",{wrap:!0}),remedy:d(
"どうすれば","What to do",360,"@",{wrap:!0}),original:d("元の内容","As it was",600)}},reports:{tab:{ja:"集計",
en:"Reports"},headerRow:1,columns:{}},...Bt},Wn={order:{ja:"受注",en:"order"},quote:{ja:"見積",en:"quote"},talk:{ja:"\
情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",en:"absent"}};function Ce(e,t){return Object.keys(H[e].columns).indexOf(t)}var q="[月火水木金土日](?:曜日?)?",j="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a\
-z])\\.?",Ut="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Cs=`${Ut}\
(?:-(?:${Ut})?|以降|以後|から|まで|以前)|-${Ut}|(?:after|from|until|till|before) ${Ut}`,Ss="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",O=`(?:(?:のみ|だけ|[の\\s(])*(${Cs}|${Ss})\\)?)?`,_s=`(${Cs}|${Ss})`,$=e=>new RegExp(e,
"iy");function Ue(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return Fe(t).windows[0]??null}function Se(e,t){let n=Ue(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function Ve(e,t){let n=Ue(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var bc=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],at="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",Ke="(\
?:st|nd|rd|th)?",Ms=({month:e,date:t})=>I(2028,e,t)!==null,Ge=(e,t)=>Ms(e)&&Ms(t)?[{kind:"yearly",from:e,to:t}]:null,Y=(e,t)=>({
month:Number(e),date:Number(t)});function wc([,e,t,n,r]){let o=Y(e,t);return Ge(o,r===void 0?o:Y(n??e,r))}function xc([,
e,t]){let n=t.split(/[,、・]/).map(r=>{let o=Y(e,r);return Ge(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}
var Ds=e=>bc.indexOf(e.slice(0,3).toLowerCase())+1;function jn(e,t){let[n,r]=e,[o,s]=t,i=Y(Ds(n),r);return Ge(i,s===void 0?
i:Y(Ds(o??n),s))}var As={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function $c([,e,t,n,r]){let o=Number(
n??e);if(Number(e)<1||Number(e)>12||o<1||o>12)return null;let[s]=As[t??""]??[1,31],[,i]=As[(n?r:t)??""]??[1,31],a=o===2?
29:[4,6,9,11].includes(o)?30:31;return Ge(Y(Number(e),s),Y(o,Math.min(i,a)))}function vc([,e,t,n,r,o,s]){let i=I(Number(
e),Number(t),Number(n));if(i===null)return null;if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=m=>I(m,Number(o??
t),Number(s)),u=a(Number(r??e)),c=r===void 0&&o!==void 0&&u!==null&&u<i?a(Number(e)+1):u;return c===null||c<i?null:[{kind:"\
dates",from:i,to:c}]}function Vt(e){return e.length>0&&e.every(n=>n>=1&&n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}
var zs=e=>(e.match(/\d+/g)??[]).map(Number);function kc([,e]){let t=zs(e);if(t.some(r=>r>9))return null;let n=Array.from(
{length:31},(r,o)=>o+1);return Vt(n.filter(r=>t.includes(r%10)))}function Rc([,e,t]){let n=Number(t)-Number(e)+1;return n<
1?null:Vt(Array.from({length:n},(r,o)=>Number(e)+o))}function Os(e,...t){let n=Number(t.find(r=>r!==void 0)??1);return n>=
1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var Is=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:vc},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:xc}],Ns=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:wc},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:$c},{pattern:$(`${at}\\s*(\\d{1,2})${Ke}(?:-(?:${at}\\s*)?(\\d{1,2})${Ke})?(?!\\d)`),read:([,e,t,n,r])=>jn([e,t],[n,
r])},{pattern:$(`(\\d{1,2})${Ke}-(\\d{1,2})${Ke}\\s+${at}`),read:([,e,t,n])=>jn([n,e],[n,t])},{pattern:$(`(\\d{1,2})${Ke}\
\\s+${at}(?:-(\\d{1,2})${Ke}\\s+${at})?`),read:([,e,t,n,r])=>jn([t,e],[r,n])}],Ls=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Os("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Os("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:kc},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:Rc},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Vt(zs(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Vt([Number(e)])}];var Un=["日","月","火","水","木","金","土"],Es=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Bn=[1,2,3,4,5,6,0],Tc=new Map(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function J(e){let t=e.trim().replace(/曜日?$/,""),n=Un.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?Es.indexOf(
Pc(r[1].slice(0,3))):null}var Pc=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Vn(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function X(e){let t=Ee(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new Set;
for(let r of t){let o=Cc(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Bn.filter(r=>n.has(r)):null}function Cc(e){
let t=Tc.get(e.toLowerCase());if(t)return t;let n=J(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[J(r??""),
J(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Vn(i,a);let u=[...e.replace(/曜日?/g,"")].map(l=>Un.
indexOf(l));return u.every(l=>l>=0)?u:null}function _e(e,t){let n=t==="ja"?Un:Es,r=Bn.filter(i=>e.includes(i)),o=r.map(i=>Bn.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Fs=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],Zs="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Gn="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Sc="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",_c=(e,t)=>t.length-e.length,Mc=Fs.map(([e])=>e.source).sort(_c),
Ws={pattern:$(`(?:${[...Mc,Zs].join("|")})${Gn}${Sc}`),read:()=>[]},js=Fs.map(([{source:e},t])=>({pattern:$(`(?:${e})${Gn}`),
read:()=>Ge(Y(t[0],t[1]),Y(t[2],t[3]))})),Bs={pattern:$(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合|冠\
婚葬祭|締め?日|給料日|(?:${Zs})${Gn}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"ir\
regular",part:e})},Us={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},Kt="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Kn="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
Gt="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Ht=(e,t)=>({pattern:$(e),read:()=>({instead:t})}),Vs=[
Ht(`(?:${Kt}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Ht(`(?:except|excluding|not|unless)(?: on)? ${Gt}\\b|open on ${Gt}\\b`,"open"),Ht(`${Kt}(?:翌平日|翌営業日)${Kn}`,
"nextWorkday"),Ht(`${Kt}(?:翌日(?!曜)|次の日)${Kn}`,1),{pattern:$(`${Kt}翌?(${q})${Kn}`),read:([,e])=>({instead:{
weekday:J(e)}})},{pattern:$(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:i\
f|when)(?: on)? ${Gt}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:$(`(?:or )?(?:the \
)?(?:next|following) (${j}) (?:if|when)(?: on)? ${Gt}\\b`),read:([,e])=>({instead:{weekday:J(e)}})}],Ks=[{pattern:$(`(?:\
祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${O}`),
read:([,e])=>Ve(-1,e)},{pattern:$(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${O}`),read:([,e])=>Ve(
1,e)},{pattern:$(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${O}`),read:([,e])=>Ve(0,e)}];var Dc="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function Gs([,e,t,n]){let[r,o]=[J(e),J(t)];return r===
null||o===null?null:Se(Vn(r,o),n)}var Ac={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function Oc(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>Ac[n]??Number(n))}function qt([,e,t,n]){let r=X(t),o=Ue(n);return!r||o===null?null:Oc(e).flatMap(s=>r.map(i=>({
kind:"nthWeekday",nth:s,weekday:i,part:o})))}function zc([,e,t,n]){let r=Se(X(e),n);return r&&(t?[...r,...Ve(0,n)??[]]:r)}
function Hs([e,t,n,r,o,s]){let i=J(t),a=Ue(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};
let u=I(Number(r),Number(o),Number(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-L(u)+7)%7,part:a}]}function qs([
,e]){let t=X(e.replace(/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?Se([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),
void 0):null}var Ys=`(?:平日|${q})(?:[・,、-]?${q})*`,Js=`(?:weekdays?|weekends?|${j})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|t\
o)\\s+)${j})*`,Ic="(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Nc="\
(?:[\\s(]*(?:from|since|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Lc="(?:every (?:ot\
her|second|2nd)|alternate|biweekly|fortnightly)",Ec=[{pattern:$(`(${Ys})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${Ys}\
)`),read:e=>qs([e[0],e[1]??e.groups?.days])},{pattern:$(`(?:only open|open)(?: only)?(?: on)? (${Js})(?: only\\b)?`),read:qs},
{pattern:$(`${Js} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:$(`隔週の?(${q})${O}${Ic}`),read:Hs},
{pattern:$(`${Lc} (${j})${O}${Nc}`),read:Hs},{pattern:$(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${q})+)${O}`),read:qt},{pattern:$(`([1-5](?:[・,][1-5])*)((?:[火\
水木金土](?:曜日?)?|[月日]曜日?)+)${O}`),read:qt},{pattern:$(`(?:every\\s+)?((?:${Dc}[\\s,&/]*(?:and\\s+)?(?:the\
\\s+)?)+)(${j})(?: of (?:the |each |every )?month)?${O}`),read:qt},{pattern:$(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${j}\
)${O}`),read:qt}],Fc=[{pattern:$(`(?:毎週の?)?(${q})-(${q})${O}`),read:Gs},{pattern:$(`(?:every\\s+)?(${j})(?:-|\\s+(?\
:to|through)\\s+)(${j})${O}`),read:Gs},{pattern:$(`(?:毎週の?)?((?:${q})+)(祝日?)?${O}`),read:zc},{pattern:$(`(?:平日\
|weekdays?\\b)${O}`),read:([,e])=>Se([1,2,3,4,5],e)},{pattern:$(`(?:週末|weekends?\\b)${O}`),read:([,e])=>Se([6,0],e)},
{pattern:$(`(?:(?:every|each)\\s+)?(${j})${O}`),read:([,e,t])=>Se(X(e),t)},{pattern:$(`(?:毎日の?|(?:daily|every day)\\s+)${_s}\
|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=Ue(t??e);return n===null?null:[{kind:"\
everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],Xs=[Ws,Us,Bs,
...Is,...Ec,...Ns,...Vs,...Ks,...js,...Ls,...Fc];var ei=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Zc=1e3,Wc=/[,、・/;&。|+\s()[\]【】]/;function Yt(e){if(e.length>Zc)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:jc(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Bc(t,n),n<t.
text.length&&(n=Uc(t,n));return{rules:Hc(t.rules),problems:t.problems}}function jc(e){let t=Ee(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:Number(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Bc(e,t){
let n=qn(ei,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Uc(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!qn(ei,n,o));){let s=Kc(r,o);if(s===
0){let i=Vc(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Vc(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Wc);return o<0?e.slice(t):e.slice(t,n+o)}function Kc(e,t){for(let{pattern:n,read:r}of Xs){let o=qn(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(Array.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Gc(e,s))
continue;return o[0].length}}return 0}var Hn=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Gc(e,{instead:t}){let n=e.
rules.slice(e.scope);if(t!=="open"&&!n.some(Hn))return!1;let r=n.map(o=>{if(!Hn(o))return o;let s=typeof t=="object"?(t.
weekday-o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],
!0}function qn(e,t,n){return e.lastIndex=n,e.exec(t)}function Hc(e){let t=new Set;return e.filter(n=>{let r=JSON.stringify(
n);return!t.has(r)&&t.add(r)})}var lt={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",
afternoon:"午後",day:""},open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===
1?"日":`${e}曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},
holiday:{"-1":"祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}\
日`,start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"\
mornings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":Qs(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${Qs(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function Qs(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function ti(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=qc(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Hn);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?ni(s,t):ri(i,t),o+=Math.max(1,s.length)}return n}function qc(e,t){let n=e[t],r=[];for(let o of e.slice(
t)){if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Yc(o.part,n.part))break;r.push(o)}return r}
var Yc=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function ut(e,t){return typeof e=="string"?lt[t].part[e]:(t==="en"?"\
 ":"")+Mt([e])}function Jc(e,t,n){let r=lt[n],o=ri(e,n);return typeof t=="string"?o+r[t]:o+r.later(_e([(e.weekday+t)%7],
n),t)}function ni(e,t){let n=lt[t],{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+
_e([r],t)+ut(o,t)}function Xc({anchor:e,part:t},n){let r=_e([L(e)],n)+ut(t,n);return lt[n].fortnightly(r,$e(e))}function ri(e,t){
let n=lt[t];switch(e.kind){case"everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+ut(e.part,t);case"weekl\
y":return _e([e.weekday],t)+ut(e.part,t);case"nthWeekday":return ni([e],t);case"holiday":return n.holiday[`${e.offset}`]+
ut(e.part,t);case"yearly":{let[r,o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}\
-${o}`}case"dates":return e.from===e.to?$e(e.from):`${$e(e.from)}~${$e(e.to)}`;case"monthDate":return n.monthDate(e.date);case"\
monthEdge":return n[e.edge](e.days);case"movable":return Jc(e.rule,e.instead,t);case"fortnightly":return Xc(e,t);case"wo\
rkday":return n.workday[e.edge];case"gotobi":return n.gotobi}}var Qc={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},ed=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Yn(e){let t=v(e).trim().toLowerCase().replace(/\s*[(（].{1,3}[)）]\s*$/,"").replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/,
"");return td(t)??nd(t)??rd(t)}function td(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(e)??
/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?I(Number(t[1]),Number(t[2]),Number(t[3])):null}function nd(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:Number(t[2]);return I((Qc[t[1]]??0)+n,Number(t[3]),Number(t[4]))}function rd(e){
let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.
exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],n?.[3]],i=ed.indexOf(o??"")+1;return i>0?I(Number(s),i,Number(r)):null}function re(e){return typeof e=="object"&&"day"in e}function oi(e){return typeof e=="object"&&"formula"in e}function B(e){
return e===void 0||typeof e=="string"&&e.trim()===""}var si=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Jn=-25569;function od({day:e,minutes:t}){return e===Jn?ce(
t):$e(e)+(t===0?"":` ${ce(t)}`)}function E(e){return re(e)?od(e):String(e)}function Jt(e){return(t,n)=>B(t)?{value:null}:
typeof t=="string"&&si.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var y={format:"@",parse(e){let t=E(e).trim();return si.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},sd=1e12;function ii(e){if(typeof e=="number")return Math.
abs(e)<=sd?e:null;if(typeof e!="string")return null;let t=v(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?ii(Number(t.replace(/,/g,""))):null}function me(e,t){return{format:e,parse:Jt(n=>{let r=ii(n);return r===null?{problem:"\
notANumber",detail:E(n)}:t(r)}),layOut:n=>n??""}}var Xn=e=>({value:e}),ai=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Qn=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:Number.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNum\
ber",detail:String(e)},id=e=>e>100?{problem:"outOfBounds",detail:String(e)}:ai(e<1?Math.round(e*1e6)/1e4:e),ct=me("0.###\
###",Xn),dt=me("#,##0.###",Xn),pe=me("#,##0",Xn),ui=me("0",ai),li=me("0",Qn),ci=me("0",e=>e===0?{value:e}:Qn(e)),di=me("\
0",Qn),mt=me("0",id),[ad,ud]=[-7305,84006];function ld(e){return re(e)?e.day:typeof e=="string"?Yn(e):typeof e!="number"?
null:e>1e7?Yn(String(e)):Math.floor(e)+Jn}var N={format:"yyyy-mm-dd",parse:Jt(e=>{let t=ld(e);return t!==null&&t>=ad&&t<
ud?{value:t}:{problem:"notADate",detail:E(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},cd=Jt(e=>{if(re(e)&&(e.minutes>
0||e.day===Jn))return{value:e.minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:Math.round(e*1440)};let n=typeof e==
"string"?so(v(e).trim()):null;return n===null?{problem:"notATime",detail:E(e)}:{value:n}}),Me={format:"@",parse:cd,layOut:e=>e===
null?"":ce(e)},De={format:"General",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(B(e))return{value:!1};
let t=v(E(e)).trim().toLowerCase();return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["fa\
lse","no","0","×","未","いいえ","-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:E(e)}},layOut:e=>e};function Ae(e){
let t=Object.keys(e),n=new Map;for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",
parse:Jt(r=>{let o=n.get(v(E(r)).trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:E(r)}:{value:o}}),
layOut:(r,o)=>r===null?"":e[r][o],choices:r=>t.map(o=>e[o][r])}}var Xt={format:"@",parse(e){if(B(e))return{value:[]};let{
windows:t,problems:n}=Fe(E(e)),r=n.find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBefo\
reStart":"timeNotUnderstood",detail:E(e)}:{value:t}},layOut:e=>Mt(e)},dd={notUnderstood:"closingNotUnderstood",irregular:"\
closingIrregular",needsStart:"closingNeedsStart"},er={format:"@",parse(e){if(B(e))return{value:[]};if(re(e))return{value:[
{kind:"dates",from:e.day,to:e.day}]};let{rules:t,problems:n}=Yt(E(e)),r=n[0];return r?{value:t,warning:{code:dd[r.code],
detail:r.part}}:{value:t}},layOut:(e,t)=>ti(e,t)},mi={format:"@",parse(e){if(B(e))return{value:[]};let t=X(E(e));return t===
null?{problem:"weekdaysNotUnderstood",detail:E(e)}:{value:t}},layOut:(e,t)=>_e(e,t)};function p(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var md={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},pd={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},fd={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},gd={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},hd={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},yd={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},bd={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:p("ID","ID",y,{required:!0,widthPixels:70}),
name:p("顧客名","Name",y,{required:!0,widthPixels:190}),kana:p("フリガナ","Kana",y,{widthPixels:150}),repId:p("担当",
"Rep",y,{required:!0,widthPixels:80}),rank:p("ランク","Rank",Ae(md),{widthPixels:60}),address:p("住所","Address",y,
{widthPixels:230}),lat:p("緯度","Latitude",ct,{widthPixels:85}),lng:p("経度","Longitude",ct,{widthPixels:85}),visitIntervalDays:p(
"訪問間隔(日)","Visit interval (days)",li,{required:!0,widthPixels:90}),visitMinutes:p("訪問時間(分)","Visit l\
ength (min)",ui,{widthPixels:90}),visitHours:p("訪問可能時間","Visit hours",Xt,{widthPixels:170}),closed:p("休業日",
"Closed",er,{widthPixels:130}),busy:p("繁忙期","Busy periods",er,{widthPixels:130}),preferredWeekday:p("希望曜日",
"Preferred weekday",Ae(yd),{widthPixels:75}),contact:p("窓口","Contact",y),birthday:p("窓口誕生日","Contact birth\
day",y,{widthPixels:90}),notes:p("備考","Notes",y,{widthPixels:200}),status:p("状態","Status",Ae(pd),{widthPixels:70}),
reorderState:p("補充","Reorder",y,{computed:!0,widthPixels:90}),postcode:p("郵便番号","Postcode",y,{widthPixels:80}),
phone:p("電話","Phone",y,{widthPixels:110}),mergedInto:p("統合先","Merged into",y,{computed:!0,widthPixels:80})}},Qt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:p("ID","ID",y,{required:!0,widthPixels:80}),day:p("日\
付","Date",N,{required:!0,widthPixels:95}),customerId:p("顧客ID","Customer",y,{required:!0,widthPixels:80}),customerName:p(
"顧客名","Customer name",y,{computed:!0,widthPixels:170}),repId:p("担当","Rep",y,{required:!0,widthPixels:80}),sequence:p(
"順番","Sequence",di,{widthPixels:55}),plannedArrival:p("到着予定","Planned arrival",Me,{widthPixels:80}),status:p(
"状況","Status",Ae(fd),{required:!0,widthPixels:70}),done:p("完了","Done",De,{widthPixels:50}),fixed:p("固定","Fix\
ed",De,{widthPixels:50}),purpose:p("用件","Purpose",y,{widthPixels:150}),reason:p("理由","Reason",y,{widthPixels:220}),
arrived:p("到着","Arrived",Me,{widthPixels:65}),left:p("退出","Left",Me,{widthPixels:65}),result:p("結果","Result",
y,{widthPixels:110}),note:p("メモ","Note",y,{widthPixels:220}),nextStep:p("次の一手","Next step",y,{widthPixels:150}),
nextDay:p("次回予定日","Next date",N,{widthPixels:95}),planMark:p("計画印","Plan mark",y,{computed:!0,hidden:!0})}},
wd={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:p("ID","ID",y,{required:!0,widthPixels:90}),day:p(
"日付","Date",N,{required:!0,widthPixels:95}),customerId:p("顧客ID","Customer",y,{required:!0,widthPixels:80}),productId:p(
"商品ID","Product",y,{widthPixels:80}),quantity:p("数量","Quantity",dt,{required:!0,widthPixels:70}),unitPrice:p("単価",
"Unit price",pe,{required:!0,widthPixels:80}),taxRate:p("税率(%)","Tax rate (%)",mt,{widthPixels:65}),amount:p("金額",
"Amount",pe,{widthPixels:95}),deliveryDay:p("納品日","Delivery date",N,{widthPixels:95}),delivered:p("納品済","Del\
ivered",De,{widthPixels:65}),note:p("備考","Note",y,{widthPixels:200}),deliveredQuantity:p("納品数","Delivered quan\
tity",dt,{widthPixels:70})}},xd={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:p("ID","ID",y,{
required:!0,widthPixels:80}),name:p("商品名","Name",y,{required:!0,widthPixels:260}),unit:p("単位","Unit",y,{widthPixels:60}),
unitPrice:p("単価","Unit price",pe,{widthPixels:80}),taxRate:p("税率(%)","Tax rate (%)",mt,{widthPixels:65}),category:p(
"分類","Category",y,{widthPixels:120}),launchedOn:p("発売日","Launched on",N,{widthPixels:95}),leadDays:p("リードタイム(日\
)","Lead time (days)",ci,{widthPixels:90})}},$d={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:p("ID",
"ID",y,{required:!0,widthPixels:70}),opened:p("受付日","Opened",N,{required:!0,widthPixels:95}),customerId:p("顧客ID",
"Customer",y,{required:!0,widthPixels:80}),kind:p("種類","Kind",Ae(gd),{widthPixels:85}),text:p("内容","Text",y,{widthPixels:340}),
due:p("期限","Due",N,{widthPixels:95}),status:p("状況","Status",Ae(hd),{widthPixels:75}),outcome:p("結果","Outcome",
y,{widthPixels:220})}},vd={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:p("ID","ID",y,{required:!0,
widthPixels:70}),name:p("氏名","Name",y,{required:!0,widthPixels:120}),email:p("メール","E-mail",y,{widthPixels:200}),
startAddress:p("出発地","Start address",y,{widthPixels:220}),startLat:p("出発緯度","Start latitude",ct,{widthPixels:85}),
startLng:p("出発経度","Start longitude",ct,{widthPixels:85}),workingWeekdays:p("勤務曜日","Working days",mi,{widthPixels:85}),
workingHours:p("勤務時間","Working hours",Xt,{widthPixels:110}),lunch:p("昼休み","Lunch",Xt,{widthPixels:110}),monthlyTarget:p(
"月間目標","Monthly target",pe,{widthPixels:100})}},kd={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:p("項目","Setting",y,{required:!0,widthPixels:210}),value:p("値","Value",y,{widthPixels:230}),meaning:p("説明",
"Meaning",y,{widthPixels:560})}},oe={customers:bd,visits:Qt,orders:wd,products:xd,cases:$d,reps:vd,settings:kd};var Rd={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:p("顧客ID","Customer",
y,{required:!0,widthPixels:90}),productId:p("商品ID","Product",y,{required:!0,widthPixels:90}),unitPrice:p("単価","U\
nit price",pe,{required:!0,widthPixels:90}),from:p("適用開始日","Valid from",N,{widthPixels:95}),note:p("備考","N\
ote",y,{widthPixels:220})}},Td={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:p("見積番号",
"Quote no.",y,{widthPixels:105}),day:p("見積日","Quote date",N,{widthPixels:95}),customerId:p("顧客ID","Customer",y,
{required:!0,widthPixels:90}),productId:p("商品ID","Product",y,{widthPixels:90}),description:p("品名","Description",
y,{widthPixels:220}),quantity:p("数量","Quantity",dt,{required:!0,widthPixels:65}),unit:p("単位","Unit",y,{widthPixels:55}),
unitPrice:p("単価","Unit price",pe,{widthPixels:80}),taxRate:p("税率(%)","Tax rate (%)",mt,{widthPixels:65}),validUntil:p(
"有効期限","Valid until",N,{widthPixels:95}),print:p("見積書を作る","Make the quote",De,{widthPixels:90}),toOrder:p(
"受注にする","Make it an order",De,{widthPixels:90}),orderedOn:p("受注日","Ordered on",N,{computed:!0,widthPixels:95}),
note:p("備考","Note",y,{widthPixels:200}),id:p("ID","ID",y,{computed:!0,widthPixels:80})}},Pd={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:p("日付","Date",N,{required:!0,widthPixels:90}),repId:p("担当",
"Rep",y,{required:!0,computed:!0,widthPixels:70}),repName:p("氏名","Name",y,{computed:!0,widthPixels:90}),figures:p("ま\
とめ","In short",y,{computed:!0,widthPixels:150,wrap:!0}),visits:p("訪問","Visits",y,{computed:!0,widthPixels:380,wrap:!0}),
orders:p("受注","Orders",y,{computed:!0,widthPixels:260,wrap:!0}),ahead:p("次の一手・気になること","Next st\
eps and concerns",y,{computed:!0,widthPixels:240,wrap:!0}),comment:p("所感","Comment",y,{widthPixels:220,wrap:!0}),reply:p(
"上長の返信","Manager's reply",y,{widthPixels:200,wrap:!0}),id:p("ID","ID",y,{computed:!0,hidden:!0,widthPixels:120})}},
Cd={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:p("担当","Rep",y,{required:!0,widthPixels:80}),
day:p("日付","Date",N,{required:!0,widthPixels:95}),untilDay:p("終了日","Until",N,{widthPixels:95}),start:p("開始",
"From",Me,{widthPixels:65}),end:p("終了","To",Me,{widthPixels:65}),text:p("内容","What",y,{widthPixels:260}),source:p(
"取込元","Source",y,{computed:!0,widthPixels:150}),mark:p("取込印","Import mark",y,{computed:!0,hidden:!0}),id:p("\
ID","ID",y,{computed:!0,hidden:!0,widthPixels:80})}},pt={prices:Rd,quotes:Td,dailyReports:Pd,busyTimes:Cd},He={...oe,...pt};var Sd=10,_d=100,ft=e=>v(e).replace(/[\s　*＊]/g,"").toLowerCase();function Md(e){let t=new Map;for(let[n,r]of Object.
entries(e.columns))t.set(ft(n),n),t.set(ft(r.header.en),n),t.set(ft(r.header.ja),n);return t}function Oe(e,t){let n=Md(e),
r={headerRow:1,places:{}};for(let o=0;o<Math.min(Sd,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?
n.get(ft(i)):void 0;u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+
1,places:s})}return r}function Dd(e,t){let n=new Set((t[Oe(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).
filter(a=>n.has(a.header[i])).length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function fi(e,t){return Object.
keys(e.columns).filter(n=>t[n]===void 0)}function gi(e,t){let n=new Set(Object.values(e)),r={...e};for(let[o,s]of Object.
entries(t))r[o]===void 0&&s!==void 0&&!n.has(s)&&(r[o]=s);return r}function tr(e){return re(e)?"":String(e).slice(0,80)}
function qe(e,t,n){let r=Dd(e,t.values)??n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,
places:n.places,rows:[],spoiled:[],ids:new Set,lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).
filter(([a,u])=>u.required&&n.places[a]===void 0);for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.
header[r],code:"missingColumn",detail:"",rowLeftOut:!0});Ad(o);let i=new nr(e,o);for(let a=n.headerRow;a<t.values.length;a++)
i.read(t.values[a],a+1,s.length===0);return o}function Ad({tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??
[]).map(a=>ft(tr(a))),i=new Map(Object.values(n).map(a=>[s[a],a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;
let l=tr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:l,code:"duplicateHeader",detail:"",rowLeftOut:!1})})}var nr=class{constructor(t,n){
k(this,"table",n);k(this,"entries");k(this,"absent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.
places[o];return i===void 0?[]:[{field:o,column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,
s])=>({field:o,empty:pi(s,n.language)}))}read(t,n,r){if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,
empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,
s?this.table.rows.push({row:n,cells:t,record:o}):this.table.spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.
entries.every(({place:n})=>B(t[n])||t[n]===!1)}readCell(t,n,r,o){let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&
B(u))return this.report("missingValue",a,r,"",!0),!1;let l=i.codec.parse(u,this.table.language);return"problem"in l?i.computed?
(o[s]=pi(i,this.table.language),!0):(this.report(l.problem,a,r,l.detail??tr(u),!0),!1):(l.warning&&this.report(l.warning.
code,a,r,l.warning.detail,!1),o[s]=l.value,!0)}noteId(t,n){let r=this.table.places.id;return r===void 0||typeof t!="stri\
ng"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,!0),!1):(this.table.ids.add(t),t.length<=_d?!0:(this.
report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.
push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};function pi(e,t){let n=e.codec.parse("",t);return"\
value"in n?n.value:null}function Ye(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function sr(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function hi(e,t){return typeof t=="bigint"?t.toString():t}var or=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function yi(e){return new or(e)}function ir(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function bi(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var ar="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function en(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function wi(e){if(en(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(en(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var xi=new Set(["string","number","symbol"]);function $i(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function tn(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function Q(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function vi(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function ge(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function ki(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Ie(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function gt(e){return typeof e==
"string"?e:e?.message}function ur(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function nn(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function he(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:gt(e.inst?._zod.def?.error?.(e))??gt(s?.(e))??gt(t?.error?.(e))??gt(n.customError?.(e))??gt(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Ri(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Od(e,n,r.value)}}function ze(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Ti(e,t,n){return ze(e,t,n,!1)}function Od(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:ze(this,t,n.bind(this))},set(r){
ze(this,t,r)}})}function zd(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var rr,fe=!1,Id={configurable:!0,
get(){fe=!0}};function ee(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&rr!==e._zod){rr=void 0;return}rr=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Id);let o=fe;fe=!1;try{let s=n(this);return fe?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),fe=fe||o,s}catch(s){throw delete this[t],
fe=fe||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Pi(e,t,n,r){let o=zd(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Ci;var lr={value:void 0,enumerable:!1},Si="captureStackTrace"in Error?Error:null;function Nd(e){let t=Si;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Si=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function P(e,t,n,r){let o={};function s(f){this.def=f,this.constr=m,this.traits=new Set}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(f,g){if(f._zod){if(f._zod.traits.has(e))return}else{lr.value=new s(g);try{Object.defineProperty(
f,"_zod",lr)}finally{lr.value=void 0}}if(f._zod.traits.add(e),t(f,g),a){let b=Object.getPrototypeOf(f),x=f._zod.constr.prototype,
C=b;for(;C&&C!==x;)C=Object.getPrototypeOf(C);let S=C??b;a.has(S)||(a.add(S),Ri(S,i))}let h=m.prototype;for(let b in h)Object.
prototype.hasOwnProperty.call(h,b)&&(b in f||(f[b]=h[b].bind(f)))}let l=r?.Parent??Object;class c extends l{}Object.defineProperty(
c,"name",{value:e});function m(f){let g=r?.Parent?Nd(c):this;u(g,f);let h=g._zod.deferred;if(h){for(let x of h)x();g._zod.
deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(g),g}return Object.defineProperty(m,"init",
{value:u}),Object.defineProperty(m,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.has(
e)}),Object.defineProperty(m,"name",{value:e}),m}var se=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Ci=globalThis).__zod_globalConfig??(Ci.__zod_globalConfig={});var Xe=globalThis.__zod_globalConfig;function ye(e){return e&&
Object.assign(Xe,e),Xe}function Ld(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,hi,2)),e.message}function Ed(e){this._zod.
message=e}var Fd={get:Ld,set:Ed,enumerable:!0,configurable:!0},cr={value:void 0,enumerable:!1},Mi=new WeakSet([Object.prototype,
Error.prototype]),Di=(e,t)=>{e.name="$ZodError",cr.value=t,Object.defineProperty(e,"issues",cr),cr.value=void 0,Object.defineProperty(
e,"message",Fd);let n=Object.getPrototypeOf(e);Mi.has(n)||(Mi.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Oy=P("$ZodError",Di),ht=P("$\
ZodError",Di,void 0,{Parent:Error});var Wd=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new se;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(l=>he(l,i,ye())));throw ar(u,s?.callee??t),u}return a.
value};return t},yt=Wd(ht),jd=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(l=>he(l,i,ye())));throw ar(u,
s?.callee??t),u}return a.value};return t},dr=jd(ht),Bd=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new se;return s.issues.length?Ai(e,s.issues,o):{success:!0,data:s.value}},bt=Bd(
ht);function Ai(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>he(o,n,ye()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Ud=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Ai(e,s.issues,o):{success:!0,data:s.value}},mr=Ud(
ht);var Oi=/^[\s\S]{0,}$/;var pr=/^-?\d+(?:\.\d+)?$/,zi=/^(?:true|false)$/i;var Ni={major:4,minor:6,patch:7};var U=P("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ni;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,l)=>{
if(a.memo)return a;let c=ge(a),m;for(let f of u){if(f._zod.def.when){if(ki(a)||!f._zod.def.when(a))continue}else if(c)continue;
let g=a.issues.length,h=f._zod.check(a);if(h instanceof Promise&&l?.async===!1)throw new se;if(m||h instanceof Promise)m=
(m??Promise.resolve()).then(async()=>{await h,a.issues.length!==g&&(nn(a.issues,g,e),c||(c=ge(a,g)))});else{if(a.issues.
length===g)continue;nn(a.issues,g,e),c||(c=ge(a,g))}}return m?m.then(()=>a):a},i=(a,u,l)=>{if(ge(a))return a.aborted=!0,
a;let c=s(u,o,l);if(c instanceof Promise){if(l.async===!1)throw new se;return c.then(m=>e._zod.parse(m,l))}return e._zod.
parse(c,l)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let c=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return c instanceof Promise?c.then(m=>i(m,a,u)):i(c,a,u)}let l=e._zod.parse(
a,u);if(l instanceof Promise){if(u.async===!1)throw new se;return l.then(c=>s(c,o,u))}return s(l,o,u)}}},{get"~standard"(){
return Ti(this,"~standard",Gd(this))},set"~standard"(e){ze(this,"~standard",e)}}),Fi=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>he(n,t,ye()))}:{value:e.value};async function Kd(e,t){let n={async:!0};return Fi(await e._zod.run({value:t,issues:[]},
n),n)}function Gd(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return Fi(r,n)}catch{}return Kd(e,t)},vendor:"zod",version:1}}var Zi=P("$ZodString",(e,t)=>{U.init(e,t),e._zod.pattern=t.
pattern??Oi,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Wi=P("$ZodNumber",(e,t)=>{U.init(e,t),e._zod.pattern=pr,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let s=typeof o=="number"?Number.isNaN(
o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,
inst:e,...s?{received:s}:{}}),n}});var ji=P("$ZodBoolean",(e,t)=>{U.init(e,t),e._zod.pattern=zi,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Hd(e,t){let n=ur(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.
parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,l]of ur(e._zod.def.checks))if(a>
u&&l._zod.def.when(s)){let c=s.issues.length;return l._zod.check(s),s.issues[c].continue=!1,nn(s.issues,c,e),s}}return o(
s,i)}}var qd=e=>Array.isArray(e)?e.length:-1;function Li(e,t,n){e.issues.length&&t.issues.push(...Ie(n,e.issues)),t.value[n]=e.value}var Bi=P("$ZodArray",(e,t)=>{U.init(
e,t);let n=Xe.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let l=s[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)i.push(c.then(
m=>Li(m,r,u)));else if(Li(c,r,u),a&&c.issues.length!==0&&ge(c))break}return i.length?Promise.all(i).then(()=>r):r},Hd(e,
qd)});function rn(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Ie(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Yd=[];function Jd(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Yd,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=vi(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
s)}}function Xd(e,t,n,r,o,s,i){let a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,m=l.optin,f=l.optout,g=0;for(let h in t){
if(i&&n.issues.length!==g){if(ge(n,g))break;g=n.issues.length}if(u.has(h))continue;if(h==="__proto__"){c==="never"&&a.push(
h);continue}if(c==="never"){a.push(h);continue}let b=l.run({value:t[h],issues:[]},r);b instanceof Promise?e.push(b.then(
x=>rn(x,n,h,t,m,f))):rn(b,n,h,t,m,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var Ui=P("$ZodObject",(e,t)=>{U.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let l=()=>{let c={...r};return Object.defineProperty(t,"shape",{value:c}),
l.raw=c,c};l.raw=r,Object.defineProperty(t,"shape",{get:l})}let o=yi(()=>Jd(t));ee(e,"propValues",l=>{let c=l.def.shape,
m={};for(let f in c){let g=c[f]._zod;if(g.values){Object.prototype.hasOwnProperty.call(m,f)||bi(m,f,new Set);for(let h of g.
values)m[f].add(h);g.optin!==void 0&&m[f].add(void 0)}}return m});let s=en,i=t.catchall,a,u=Xe.memoizer;u?.attach(e),e._zod.
parse=(l,c)=>{a??(a=o.value);let m=l.value;if(!s(m))return l.issues.push({expected:"object",code:"invalid_type",input:m,
inst:e}),l;l.value=u?u.alloc(e,l,{},c):{};let f=[],g=a.shape,h=c?.abortEarly,b=l.issues.length;for(let x of a.allKeys){if(h&&
l.issues.length!==b){if(ge(l,b))break;b=l.issues.length}if(x==="__proto__")continue;let C=g[x],S=C._zod.optin,Lr=C._zod.
optout,gn=C._zod.run({value:m[x],issues:[]},c);gn instanceof Promise?f.push(gn.then(eu=>rn(eu,l,x,m,S,Lr))):rn(gn,l,x,m,
S,Lr)}return i?Xd(f,m,l,c,o.value,e,h===!0):f.length?Promise.all(f).then(()=>l):l}});var Vi=P("$ZodRecord",(e,t)=>{U.init(e,t);let n=Xe.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!wi(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let c of a)if(typeof c=="string"||typeof c=="number"||typeof c=="symbol"){
if(u.add(typeof c=="number"?c.toString():c),c==="__proto__")continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:m.issues.map(h=>he(h,o,ye())),input:c,path:[c],inst:e});continue}let f=m.value;if(f===
"__proto__")continue;let g=t.valueType._zod.run({value:s[c],issues:[]},o);g instanceof Promise?i.push(g.then(h=>{h.issues.
length&&r.issues.push(...Ie(c,h.issues)),r.value[f]=h.value})):(g.issues.length&&r.issues.push(...Ie(c,g.issues)),r.value[f]=
g.value)}let l;for(let c in s)if(!u.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;r.value[c]=s[c]}else l=l??[],
l.push(c);l&&l.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:l,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let l of Reflect.ownKeys(s)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,l))
continue;let c=t.keyType._zod.run({value:l,issues:[]},o);if(c instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof l=="string"&&pr.test(l)&&c.issues.length){let h=t.keyType._zod.run({value:Number(
l),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.
length===0&&(c=h)}if(c.issues.length){t.mode==="loose"?r.value[l]=s[l]:a?(u=u??[],u.push(l)):r.issues.push({code:"invali\
d_key",origin:"record",issues:c.issues.map(h=>he(h,o,ye())),input:l,path:[l],inst:e});continue}let f=c.value;if(f==="__p\
roto__")continue;let g=t.valueType._zod.run({value:s[l],issues:[]},o);g instanceof Promise?i.push(g.then(h=>{h.issues.length&&
r.issues.push(...Ie(l,h.issues)),r.value[f]=h.value})):(g.issues.length&&r.issues.push(...Ie(l,g.issues)),r.value[f]=g.value)}
u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).
then(()=>r):r}});var Ki=P("$ZodEnum",(e,t)=>{U.init(e,t);let n=sr(t.entries),r=new Set(n);e._zod.values=r,ee(e,"pattern",o=>{let s=sr(o.def.
entries).filter(i=>xi.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>$i(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function Ei(e,t){return e.value=t.issues.length?void 0:t.value,e}var Gi=P("$ZodOptional",(e,t)=>{U.init(e,t),ee(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",ee(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new Set([...r,void 0]):void 0}),ee(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${ir(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Ei(n,s)):Ei(
n,o)}return t.innerType._zod.run(n,r)}});var Hi=P("$ZodNullable",(e,t)=>{U.init(e,t),ee(e,"optin",n=>n.def.innerType._zod.optin),ee(e,"optout",n=>n.def.innerType.
_zod.optout),ee(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${ir(r.source)}|null)$`):void 0}),
ee(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function qi(e){return e.checks&&(e.checks=[...e.checks]),e}function Yi(e,t){return new e(qi({type:"string",...Q(t)}))}function Ji(e,t){return new e(qi({type:"number",checks:[],...Q(t)}))}function Xi(e,t){return new e({type:"boolean",...Q(t)})}var ie=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");U.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){ze(this,"with",e)},parse(e,t){return yt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return dr(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return bt(this,e,t)},safeParseAsync(e,t){return mr(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return tn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),tm=P("ZodMiniString",
(e,t)=>{Zi.init(e,t),ie.init(e,t)});function M(e){return Yi(tm,e)}var nm=P("ZodMiniNumber",(e,t)=>{Wi.init(e,t),ie.init(e,t)});function V(e){return Ji(nm,e)}var rm=P("ZodMiniBoolean",(e,t)=>{ji.init(e,t),ie.init(e,t)});function fr(e){return Xi(rm,e)}var om=P("ZodMiniArray",(e,t)=>{Bi.init(e,t),ie.init(e,t)});function on(e,t){return new om({type:"array",element:e,...Q(
t)})}var sm=P("ZodMiniObject",(e,t)=>{Ui.init(e,t),ie.init(e,t),Pi(e,"shape",n=>n._zod.def.shape,!1)});function Qe(e,t){let n={
type:"object",shape:e??{},...Q(t)};return new sm(n)}var Qi=P("ZodMiniRecord",(e,t)=>{Vi.init(e,t),ie.init(e,t)});function ae(e,t,n){return!t||!t._zod?new Qi({type:"record",
keyType:M(),valueType:e,...Q(t)}):new Qi({type:"record",keyType:e,valueType:t,...Q(n)})}var im=P("ZodMiniEnum",(e,t)=>{Ki.init(e,t),ie.init(e,t),e.options=[...e._zod.values]});function sn(e,t){let n=Array.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new im({type:"enum",entries:n,...Q(t)})}var am=P("ZodMiniOptional",(e,t)=>{Gi.init(e,t),ie.init(e,t)});function ea(e){return new am({type:"optional",innerType:e})}var um=P("ZodMiniNullable",(e,t)=>{Hi.init(e,t),ie.init(e,t)});function wt(e){return new um({type:"nullable",innerType:e})}function xt(e){let t=null;return()=>(t??(t={value:e()}),t.value)}var ta="meguri.headers",cm=60,dm=xt(()=>ae(M(),ae(M(),M())));function gr(){let e=PropertiesService.getDocumentProperties().
getProperty(ta);try{return yt(dm(),JSON.parse(e??"{}"))}catch{return{}}}function na(e,t){let n=gr(),r=JSON.stringify({...n,
[e]:t});r!==JSON.stringify(n)&&PropertiesService.getDocumentProperties().setProperty(ta,r)}function ra(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=cm&&(n[r]=s)}
return n}function oa(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var an=class{constructor(t){k(this,"timeZone",t);k(this,"format");k(this,"offsetByQuarter",new Map);this.format=new Intl.
DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"n\
umeric",second:"numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=Math.round(n/1e3),o=Math.floor(r/60),
s=Math.floor(o/1440);return{day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),
this.offsetAt(n+864e5)];if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(
s.length>0?Math.min(...s):n-r)}offsetAt(t){let n=Math.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;
let o={};for(let{type:a,value:u}of this.format.formatToParts(new Date(t)))o[a]=Number(u);let i=Date.UTC(o.year??0,(o.month??
1)-1,o.day??1,o.hour??0,o.minute??0,o.second??0)-Math.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var sa="meguri.column",be=class{constructor(t){k(this,"state",t);k(this,"spreadsheet",SpreadsheetApp.getActive());k(this,
"known",null);k(this,"sheetsByName",null);k(this,"sheetsById",null)}get dates(){return this.known??(this.known=new an(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new Map(this.
spreadsheet.getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=
null}sheetIds(){return new Map([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.
sheetsById??(this.sheetsById=new Map([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.
sheetsById.get(r);if(o)return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=He[t];
return this.find(t,t in pt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=H[t];return this.find(t,t in Bt?[]:
[n.ja,n.en])}readCells(t){let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(
o)))}}readTable(t){let n=this.findTable(t);if(!n)return null;let r=He[t],o=this.readCells(n),s=Oe(r,o.values),i=this.state.
columns[t]??[],u=fi(r,s.places).some(c=>i.includes(c))?gi(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):
s.places,l=()=>Ye(this);return qe(r,o,{headerRow:s.headerRow,places:u,usualLanguage:l})}rememberedColumns(t,n){let r={};
for(let o of n.createDeveloperMetadataFinder().withKey(sa).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().
getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(
t,n);return na(t,ra(o,r)),o}catch{return oa(gr()[t]??{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t==
"boolean"?t:Object.prototype.toString.call(t)==="[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var mm=366;function ia(e,{reps:t,problems:n}){let r=new Ze;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)_(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=_(o,s,n),{day:l,
untilDay:c,start:m,end:f}=a;if(u===null||l===null)continue;let g=c??l,h={start:m??0,end:f??1440},b=g<l?"untilDay":h.start>=
h.end?"end":null;if(b!==null||g-l>mm){let x={row:i,field:b??"untilDay"},C=b===null?"outOfBounds":"endBeforeStart";n.push(
xe(e,x,{code:C,detail:a.text,rowLeftOut:!0}));continue}for(let x=l;x<=g;x++)r.add(u,x,h)}return r}var un={latLow:20,latHigh:46,lngLow:122,lngHigh:154};function $t(e,t){return e===null||t===null?"none":t>=un.latLow&&t<=
un.latHigh&&e>=un.lngLow&&e<=un.lngHigh?"swapped":Math.abs(e)>90||Math.abs(t)>180||e===0&&t===0?"impossible":{lat:e,lng:t}}function aa(e,t){let n=new Map,r=e.tables.prices;if(!r)return n;let o={table:r,field:"customerId",directory:t.customers,
unknown:"unknownCustomer",rowLeftOut:!0},s={table:r,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0};
for(let i of r.rows){let a=_(o,i,e.problems),u=_(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:l,from:c}=i.
record,m={customerId:a,productId:u,unitPrice:l,from:c};n.set(a,[...n.get(a)??[],m])}return n}function ua(e,t){let n=e.tables.
quotes;if(!n)return[];let r={table:n,field:"customerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0};return n.
rows.flatMap(o=>{let{row:s,record:i}=o,a=_(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(
i.productId),l=u&&"id"in u?u.id:"",c=i.description||(l===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:l,
description:c,quantity:i.quantity}}]})}function la(e){let t=v(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(Number);return pm(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkD\
igit"}}function pm(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var fm=150,gm=1,hm=1e3;function ca(e){let t=v(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>ym(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function ym(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(Number);if(r.some(a=>!Number.isFinite(a)))return null;let o=r[r.length-1];if(o<gm||o>fm)return null;
if(t)return r.length===1?{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&
s>0&&s<=hm?{upToMeters:s*1e3,kilometersPerHour:o}:null}var te=(e,t)=>n=>{let r=Number(v(n).trim());return!Number.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBou\
nds"},bm=(e,t)=>n=>{let r=te(e,t)(n);return typeof r=="string"||Number.isInteger(r)?r:"notAWholeNumber"},Ne=e=>e.trim(),
wm=e=>e.trim()===""?"":la(e).number??"registrationMalformed",xm={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"\
floor",四捨五入:"halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},
$m=e=>xm[v(e).toLowerCase()]??"unknownChoice",vm=e=>e.trim().length<=10?e.trim():"outOfBounds",fa=e=>{let{windows:t,problems:n}=Fe(
e);return n.some(r=>r.code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},km=e=>e.
trim()===""?null:fa(e),Rm=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(
v(e).trim());if(!t)return"impossiblePosition";let[n,r]=[Number(t[1]),Number(t[2])];return Math.abs(n)<=90&&Math.abs(r)<=
180?{lat:n,lng:r}:"impossiblePosition"},Tm=e=>ca(e)??"speedsNotUnderstood",Pm=e=>X(e)??"weekdaysNotUnderstood",Cm=e=>{let{
rules:t,problems:n}=Yt(e);return n.length>0?"closingNotUnderstood":t},hr=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?
Number(t[1]):Number.NaN;return n>=0&&n<=23?n:null},da=e=>hr(v(e).trim())??"timeNotUnderstood",ma=e=>{let[t,n]=v(e).trim().
split(/\s+/),r=X(t??""),o=hr(n??"");return r?.length===1&&o!==null?{weekday:r[0],hour:o}:"timeNotUnderstood"},Sm=e=>{let[
t,n]=v(e).trim().split(/\s+/),r=Number((t??"").replace(/日$|st$|nd$|rd$|th$/,"")),o=hr(n??"");return Number.isInteger(r)&&
r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},_m=e=>{let t=v(e).trim().toLowerCase();return["日本語",
"ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":"unknownChoice"},pa=e=>{let t=v(e).trim().toLowerCase();
return["する","はい","yes","on","true"].includes(t)?!0:["しない","いいえ","no","off","false"].includes(t)?!1:"\
unknownChoice"},vt={language:{initial:"日本語",initialEnglish:"English",read:_m},workingHours:{initial:"09:00-18:00",
read:fa},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:Pm},lunch:{initial:"12:00-13:00",read:km},companyHolidays:{
initial:"祝, 年末年始",initialEnglish:"holidays, 12/29-1/3",read:Cm},usualIntervalDays:{initial:"14",read:te(1,366)},
usualVisitMinutes:{initial:"20",read:te(1,600)},startAddress:{initial:"",read:Ne},startPosition:{initial:"",read:Rm},managerEmail:{
initial:"",read:Ne},plannerSeconds:{initial:"10",read:te(.1,120)},planWeeks:{initial:"1",read:bm(1,4)},detourFactor:{initial:"\
1.35",read:te(1,5)},speedBands:{initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, b\
eyond 40",read:Tm},learnsTravel:{initial:"する",initialEnglish:"yes",read:pa},googleTravel:{initial:"しない",initialEnglish:"\
no",read:pa},planWeekAt:{initial:"金 15:00",initialEnglish:"Fri 15:00",read:ma},refreshDueAt:{initial:"6:00",read:da},summaryAt:{
initial:"月 7:00",initialEnglish:"Mon 7:00",read:ma},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:Sm},companyName:{
initial:"",read:Ne},companyAddress:{initial:"",read:Ne},companyPhone:{initial:"",read:Ne},registrationNumber:{initial:"",
read:wm},taxRounding:{initial:"切り捨て",initialEnglish:"down",read:$m},quotePrefix:{initial:"Q",read:vm},quoteValidDays:{
initial:"30",read:te(1,366)},quoteTerms:{initial:"",read:Ne},leadDays:{initial:"1",read:te(0,60)},followUpDays:{initial:"\
7",read:te(0,90)},claimDays:{initial:"3",read:te(1,90)},nudgeFactor:{initial:"1.5",read:te(1,10)},voiceTags:{initial:"要望\
: 要望, 希望, ほしい, 欲しい, 困って / 市場情報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",
initialEnglish:"wish: wish, would like, want, request / market: competitor, price rise, cheaper, new shop, closing down",
read:Ne},dailyReportAt:{initial:"18:00",read:da}},yr=Object.keys(vt);function Mm(){return Object.fromEntries(yr.map(e=>[e,vt[e].read(vt[e].initial)]))}function Dm(e,t){let n=vt[e].read(t);return typeof n==
"string"&&zm(e,n)?{problem:n}:{value:n}}var Am=["startAddress","managerEmail","companyName","companyAddress","companyPho\
ne","quoteTerms","voiceTags"],Om=["unknownChoice","registrationMalformed","outOfBounds"];function zm(e,t){return Am.includes(
e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(e)||Om.includes(t)}function Im(e){let t=e.
trim();for(let n of yr)if(["ja","en"].some(o=>z(o).settings[n].label===t)||n===t)return n;return null}function ga(e){let t=Mm(),
n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new Set,o=(s,i,a,u)=>{let l=(e.places[i]??0)+1,c=String(
e.values[e.headerRow-1][l-1]??"");n.push({tab:e.tab,row:s,column:l,header:c,code:a,detail:u,rowLeftOut:!1})};for(let{row:s,
record:i}of e.rows){let a=Im(i.key);if(a===null)continue;if(r.has(a)){o(s,"key","duplicateId",i.key);continue}if(r.add(a),
i.value===""&&vt[a].initial!=="")continue;let u=Dm(a,i.value);"value"in u?Object.assign(t,{[a]:u.value}):o(s,"value",u.problem,
i.value)}return{settings:t,problems:n}}var br={calibration:null,knownLegs:new Map};function ha(e,t,n=br){let{settings:r,problems:o}=ga(e.settings),s=[...o];for(let m of Object.
keys(e))s.push(...e[m]?.problems??[]);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,a={
language:i,settings:{...r,language:i},travel:_t(r,n),tables:e,sheetIds:t,reps:new Map,customers:new Map,products:new Map,
visits:[],orders:[],cases:[],prices:new Map,quotes:[],busy:new Ze,problems:s};Nm(a);let u=new le(e.reps);Em(a,u);for(let{
row:m,record:f}of e.products.rows)a.products.set(f.id,{row:m,record:{...f,unitPrice:f.unitPrice??0,taxRate:f.taxRate??10}});
a.busy=ia(e.busyTimes,{reps:u,problems:s});let l=new le(e.customers);jm(a,{customers:l,reps:u});let c=new le(e.products);
return Bm(a,{customers:l,products:c}),Um(a,l),a.prices=aa(a,{customers:l,products:c}),a.quotes=ua(a,{customers:l,products:c}),
a}function Nm(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[
...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??null)!==null;r&&i&&ya(e,{table:t,row:o,record:s,fields:n,
detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,workingHours:u,...l}=s,c=$t(i,a),m=u[0],f={...l,
startPosition:typeof c=="string"?e.settings.startPosition:c,workingHours:m?{start:m.start,end:u[u.length-1].end}:null,lunch:s.
lunch[0]??null};e.reps.set(s.id,{row:o,record:f})}}var Lm={sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function Em(e,t){let n=e.
tables.customers,{problems:r}=e,o={table:n,field:"repId",directory:t,unknown:"unknownRep",rowLeftOut:!0};Fm(e);for(let s of n.
spoiled)_(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=_(o,s,r);if(u===null)continue;let l=$t(a.lat,a.lng),{lat:c,
lng:m,reorderState:f,mergedInto:g,preferredWeekday:h,...b}=a,x={...b,repId:u,status:a.status??"active",visitIntervalDays:a.
visitIntervalDays??e.settings.usualIntervalDays,position:typeof l=="string"?null:l,preferredWeekday:h===null?null:Lm[h]};
e.customers.set(a.id,{row:i,record:x})}}function Fm(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===
void 0);for(let o of r){let s=oe.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,header:s};
e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[...t.rows,
...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=$t(s.lat??null,s.lng??null)==="none";(i||!a)&&
ya(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function ya(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=$t(i,a);if(typeof u!="string")return;let l=u==="none"?
i!==null:u==="impossible"&&Wm(i,a),c=Zm[u],m={row:n,field:o[l?1:0]},f={code:c,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(xe(t,m,f))}var Zm={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},Wm=(e,t)=>Math.
abs(e)<=90&&(e!==0||t!==0);function jm(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...wr(t),table:r},
i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.spoiled)_(s,a,o),_(i,a,o);for(let a of r.
rows){let{row:u,record:l}=a,c=_(s,a,o),m=_(i,a,o);if(c===null||m===null)continue;let{done:f,planMark:g,customerName:h,...b}=l,
x={...b,day:l.day,status:l.status,customerId:c,repId:m};e.visits.push({row:u,record:x,ticked:f,planMark:g,source:a})}}var wr=e=>({
field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});function Bm(e,t){let n=e.tables.orders,{problems:r}=e,
o={...wr(t.customers),table:n},s=t.products,i={table:n,field:"productId",directory:s,unknown:"unknownProduct",rowLeftOut:!1};
for(let a of n.spoiled)_(o,a,r),_(i,a,r);for(let a of n.rows){let{row:u,record:l}=a,c=_(o,a,r),m=_(i,a,r)??"";if(c===null)
continue;let f=l.amount??l.quantity*l.unitPrice,g=l.taxRate??e.products.get(m)?.record.taxRate??10,h={...l,day:l.day,customerId:c,
productId:m,quantity:l.quantity,unitPrice:l.unitPrice,taxRate:g,amount:f};e.orders.push({row:u,record:h})}}function Um(e,t){
let n=e.tables.cases,{problems:r}=e,o={...wr(t),table:n};for(let s of n.spoiled)_(o,s,r);for(let s of n.rows){let{row:i,
record:a}=s,u=_(o,s,r);if(u===null)continue;let l={...a,customerId:u,opened:a.opened,kind:a.kind??"request",due:a.due??(a.
kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??"open"};e.cases.push({row:i,record:l})}}function ba(e){let t=oe[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return qe(t,{name:t.tab.ja,values:n},Oe(t,n))}var xr=e=>v(e).trim(),ln=e=>e.lat===null&&e.lng===null;function wa(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>ln({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&ln(o)?o.address:"")];return[...new Set(r.map(xr).
filter(o=>o!==""))]}function xa(e,t){if(t.size===0)return;let n=i=>t.get(xr(i))?.position??null,{settings:r,tables:o}=e;
r.startPosition??(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&
ln({lat:i.startLat,lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new Map;for(let{row:i,record:a}of o.
customers.rows){let u=e.customers.get(a.id)?.record,l=ln(a)?t.get(xr(a.address)):void 0;if(!(!u||!l))if(u.position=l.position,
l.state==="found")s.set(i,null);else{let c=l.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:c,address:a.
address})}}Km(e,s)}var Vm=["noPosition","addressNotFound","addressVague"];function Km(e,t){let n=e.tables.customers;e.problems=
e.problems.filter(({tab:r,row:o,code:s})=>r!==n.tab||!Vm.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={
code:o.code,detail:o.address,rowLeftOut:!1};e.problems.push(xe(n,{row:r,field:"address"},s))}}function $a(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function vr(e,t){let n=[],r=new Map;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=qm(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let l={row:o.row,
column:i.column,values:[i.values]};n.push(l),r.set(a,l)}}}return n}function qm(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var Jm=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function kr(e,t){return oi(t)?t.formula:re(t)?e.dates.toDate(
t):typeof t=="string"&&Jm.test(t)?`'${t}`:t}var Xm=300;function va(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=Math.max(t-o,Xm);e.insertRowsAfter(o,s),Qm(e,o)}function Qm(e,t){ep(e,t,
{first:t+1,count:e.getMaxRows()-t})}function ep(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function we(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;va(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>kr(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var np="_meguri_places",rp=30,op=["found","notFound","vague"];function sp(e,t){let n=e.sheets.get(np);if(!n)return{places:new Map,
rows:0};let r=n.getDataRange().getValues(),o=new Map;for(let[s,i,a,u,l]of r){if(!(Number(i)>t-rp&&Number(i)<=t)||s===""||
!op.includes(String(a)))continue;let m=a==="found"?{lat:Number(u),lng:Number(l)}:null;o.set(String(s),{askedOn:Number(i),
state:a,position:m})}return{places:o,rows:r.length}}function ka(e,t,n){wa(t).length!==0&&xa(t,sp(e,n).places)}var ip=10,Ra=["id","day","customerId"];function Ta(e,t,n){let r=e.findTable(t);if(!r)return null;let o=He[t],s=r.getLastRow(),
i=Math.max(1,r.getLastColumn()),a=(g,h,b=1,x=i)=>h<=0?[]:r.getRange(g,b,h,x).getValues().map(C=>C.map(S=>e.toCell(S))),u=a(
1,Math.min(ip,Math.max(1,s))),l=Oe(o,u);u.length=Math.min(u.length,l.headerRow);let c=ap(l.places),m=c?a(l.headerRow+1,s-
l.headerRow,c.first+1,c.count):[];for(let g=l.headerRow+1;g<=s;g++)u.push([]);if(n){let g=Math.max(n.first,l.headerRow+1);
a(g,Math.min(n.last,s)-g+1).forEach((h,b)=>{u[g-1+b]=h})}let f=qe(o,{name:r.getName(),values:u},l);up(f,m,c?.first??0);for(let g of new Set(
[f.lastRow,(n?.first??0)-1]))g>f.headerRow&&u[g-1]?.length===0&&(u[g-1]=a(g,1)[0]??[]);return f}function ap(e){let t=Ra.
flatMap(r=>e[r]??[]);if(t.length===0)return null;let n=Math.min(...t);return{first:n,count:Math.max(...t)-n+1}}function up(e,t,n){
let r=e.places.id;t.forEach((o,s)=>{Ra.some(u=>{let l=e.places[u],c=l===void 0?"":o[l-n]??"";return c!==""&&c!==!1})&&(e.
lastRow=Math.max(e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function Pa(e){let t=new Map;for(let[n,r]of e){let o=new Map;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var lp=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function Ca(e,t){let n=new Map;for(let r of e.split(";")){let[,o,
s,i,a]=lp.exec(r)??[];if(o===void 0||Number(a)<t)continue;let u=s===void 0?null:{seconds:Number(s),meters:Number(i)};n.set(
o,{leg:u,askedOn:Number(a)})}return n}var cp="_meguri_roads",dp=30;function mp(e,t){let n=new Map,r=e.sheets.get(cp);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=Ca(String(i??""),t-dp+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function Sa(e,t,n){t.settings.googleTravel&&pp(t,mp(e,n).asked)}function pp(e,t){let{calibration:n}=e.travel;e.travel=_t(
e.settings,{calibration:n,knownLegs:Pa(t)})}var kt=class extends Error{constructor(n){super(`missing tab ${n}`);k(this,"tab",n)}};function fp(e){return{...br,calibration:e.
state.calibration??null}}var Rr=Object.keys(oe),_a=Object.keys(pt),gp=[...Rr,"busyTimes"],A0=[...Rr,..._a];function Ma(e,t=gp,n={}){
let r=a=>{let u=n[a];return u!==void 0?Ta(e,a,u):t.includes(a)?e.readTable(a):void 0},o={};for(let a of Rr){let u=r(a);if(u===
null)throw new kt(oe[a].tab.ja);o[a]=u??ba(a)}for(let a of _a){let u=r(a);u&&(o[a]=u)}let s=ha(o,e.sheetIds(),fp(e)),{today:i}=Rt(
e);return ka(e,s,i),Sa(e,s,i),s}function Rt(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var hp=["visits","customers","reps","settings"];function Tr(e,t){try{return Ma(e,t)}catch(n){if(n instanceof kt)return null;
throw n}}var Pr=e=>Tr(e,hp);var Cr=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets"];function Sr(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(
36)}var Da=8e3,cn=()=>PropertiesService.getDocumentProperties(),Le="meguri.state",Aa="moved to the script",Tt=null,_r=null;function dn(){
return Tt??(Tt=cn()?.getProperty(Le)===Aa),Tt}function yp(e){let t=_r??e.getProperty(Le);return _r=null,t}function Mr(){let e=cn();return e===null||dn()?PropertiesService.
getScriptProperties():e}var Dr=/^parts:([ab]):(\d+):(\w+)$/,Oa=(e,t,n)=>`${e}.${t}${n}`;function Ar(e){let t=cn(),n=t===null?null:e===Le?yp(t):t.
getProperty(e);e===Le&&(Tt??(Tt=n===Aa));let r=Mr();(t===null||dn())&&(n=r.getProperty(e));let o=Dr.exec(n??"");if(!o)return n;
let[,s,i,a]=o,u=r.getProperties(),l=Array.from({length:Number(i)},(c,m)=>u[Oa(e,s,m)]??"").join("");return Sr(l)===a?l:null}
function Or(e,t){e===Le&&(_r=null),bp(Mr(),e,t)}function bp(e,t,n){let r=wp(n);if(r.length<=Da){e.setProperty(t,r);return}
let s=Dr.exec(e.getProperty(t)??"")?.[1]==="a"?"b":"a",i=r.match(new RegExp(`.{1,${Da}}`,"gs"))??[];e.setProperties(Object.
fromEntries(i.map((a,u)=>[Oa(t,s,u),a]))),e.setProperty(t,`parts:${s}:${i.length}:${Sr(r)}`)}var wp=e=>e.replace(/[\u0080-\uffff]/g,
t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);function zr(e){let t=Mr(),n=Dr.exec(t.getProperty(e)??"");if(t.
deleteProperty(e),cn()?.deleteProperty(e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var Ir=2,xp=xt(()=>Qe({version:V(),storeLayout:V(),tabs:ae(M(),V()),columns:ae(M(),on(M())),adopting:ae(M(),on(M())),jobCount:V(),
lastRuns:ae(M(),M()),lastJob:wt(Qe({job:sn(Cr),at:M(),by:M(),slot:V(),undone:fr()})),pending:wt(Qe({kind:sn(["job","undo"]),
slot:V(),maxRows:ae(M(),V())})),mailed:on(M()),calibration:ea(wt(Qe({addedMinutes:V(),factor:V(),legs:V()}))),mailing:wt(
M()),hasSampleData:fr()})),pn=class extends Error{constructor(n){super(`workbook version ${n}`);k(this,"version",n)}};var mn=()=>({version:Ir,storeLayout:2,tabs:{},columns:{},adopting:{},jobCount:0,lastRuns:{},lastJob:null,pending:null,mailed:[],
mailing:null,hasSampleData:!1});function $p(){return vp(Ar(Le))}function vp(e){let t=e===null?null:kp(e);if(typeof t!="o\
bject"||t===null)return mn();let{version:n}=t;if(typeof n=="number"&&n>Ir)throw new pn(n);let r=n===1?1:2,o=bt(xp(),{...mn(),
storeLayout:r,...t,version:Ir});return o.success?o.data:mn()}function et(){try{return $p()}catch(e){if(e instanceof pn)return mn();
throw e}}var U0=xt(()=>Qe({job:sn(Cr),by:M(),since:M()}));function kp(e){try{return JSON.parse(e)}catch{return null}}var Rp=["customers","visits","reps","settings"],Tp=["customers","orders","reps","settings"],Pp=["customers","reps","sett\
ings"],za={ORDER_PROBABILITY:7,EXPECTED_SALES:28};function ue(e,t,n){let r=new be(et()),o=Tr(r,Cp(e));if(!o)throw new K(
z(Ye(r)).outcome.notSetUp);let s=Sp(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?kr(r,a):a;return Array.
isArray(s)?s.map(a=>a.map(i)):i(s)}function Cp(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?
Tp:e==="TRAVEL_MINUTES"||e==="DIRECTIONS_LINK"?Pp:Rp}function Sp(e,{book:t,team:n,customer:r,second:o}){let{today:s}=Rt(
t);switch(e){case"NEXT_VISIT":return ke(r,yo(n,s));case"LAST_VISIT":return ke(r,wo(n));case"VISIT_STATUS":return ke(r,xo(
n,s));case"NEXT_ORDER":return ke(r,$o(n,jt(n,s)));case"ORDER_PROBABILITY":{let i=kn(n,o,za.ORDER_PROBABILITY);return ke(
r,vo(n,jt(n,s),i))}case"EXPECTED_SALES":{let i=kn(n,o,za.EXPECTED_SALES);return ke(r,ko(n,jt(n,s),i))}case"TRAVEL_MINUTE\
S":return Mp(n,r,o);case"DIRECTIONS_LINK":return Ro(n,_p(r))}}var _p=e=>(Array.isArray(e)?e.flat():[e]).map(t=>String(t??
"").trim()).filter(t=>t!=="");function Mp(e,t,n){if(!Array.isArray(t)&&!Array.isArray(n))return Rn(e,String(t),String(n));
let r=a=>Array.isArray(a)?a.map(u=>String(u[0]??"").trim()):[String(a)],[o,s]=[r(t),r(n)],i=(a,u)=>a.length===1?a[0]:a[u]??
"";return Array.from({length:Math.max(o.length,s.length)},(a,u)=>{let[l,c]=[i(o,u),i(s,u)];return[l===""||c===""?"":Rn(e,
l,c)]})}function Ia(e,t){return ue("NEXT_VISIT",e)}function Na(e,t){return ue("LAST_VISIT",e)}function La(e,t){return ue("VISIT_\
STATUS",e)}function Ea(e,t){return ue("NEXT_ORDER",e)}function Fa(e,t,n){return ue("ORDER_PROBABILITY",e,t)}function Za(e,t,n){
return ue("EXPECTED_SALES",e,t)}function Wa(e,t){return ue("TRAVEL_MINUTES",e,t)}function ja(e){return ue("DIRECTIONS_LI\
NK",e)}var Dp=31,Ap=e=>Object.values(Wn.absent).includes(e.trim());function Op(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Ap(t.
result)?"missed":"done"}function Ba(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Op(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){t.left===null&&(o.left=r.now);let i=zp(e,t,o.day??t.day);t.nextDay===null&&
i!==null&&(o.nextDay=i)}return s==="planned"&&t.left!==null&&(o.left=null),o}function zp(e,t,n){let r=e.customers.get(t.
customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;for(let i=s;i<s+Dp;i++)
if(!go(r,i)&&fo(e,o,i))return i;return null}function Ua(e,t,n,r){let o=Ba(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=$a(
Qt,o,e.language);return o.status!==void 0&&(t.ticked=o.status==="done",s.done=t.ticked),s}function fn(e){let t=i=>Ce("today",i),[n,r,o,s]=["visitId","done","result","note"].map(t);return e.flatMap((i,a)=>{let u=i[n]??
"";return a<H.today.headerRow||B(u)?[]:[{visitId:String(u),done:i[r]===!0,result:String(i[o]??""),note:String(i[s]??""),
row:a+1}]})}function Va(){return(dn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var Ka=e=>`today:${e}`;var Ip=1e4,Np=e=>["quotes","orders","pickList","actions"].includes(e)||e.startsWith("orderPad:");function Ha(e){let t=et(),
n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&Np(o)&&officeEdit(e,o),
o===void 0||o!=="visits"&&!o.startsWith("today:"))return;let s=Va();if(s.tryLock(Ip))try{let i=new be(t),a={first:e.range.
getRow(),last:e.range.getLastRow()};o==="visits"?Zp(i,e,a):Lp(i,n,e,a),SpreadsheetApp.flush()}finally{s.releaseLock()}}var qa=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function Lp(e,t,n,r){let o=a=>qa(n,Ce("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=fn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=Pr(
e);for(let a of s){let u=i?.visits.find(({record:c})=>c.id===a.visitId);if(!i||!u)continue;let l={};o("done")&&(l.done=a.
done),o("result")&&(l.result=a.result),o("note")&&(l.note=a.note),Ya(e,{team:i,visit:u,input:l},()=>Fp(e,t,a,u))}}function Ya(e,{
team:t,visit:n,input:r},o){let s=Ua(t,n,r,Rt(e));s&&Or(Ga,JSON.stringify({id:n.record.id,cells:s})),o();let i=e.findTable(
"visits");!s||!i||(Ep(e,i,{row:n.row,cells:s},t.tables.visits.places),SpreadsheetApp.flush(),zr(Ga))}var Ga="meguri.foll\
owing";function Ep(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=vr([n],r);for(let a of i)
s(a)||we(e,t,a);for(let a of i)s(a)&&we(e,t,a)}function Fp(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=Ce("today","done")+1;we(e,t,{row:n.row,column:s,values:[[o]]})}function Zp(e,t,n){let r=Pr(e);if(!r)return;let{places:o}=r.
tables.visits,s=i=>o[i]!==void 0&&qa(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.visits)i.row<
n.first||i.row>n.last||Ya(e,{team:r,visit:i,input:Wp(i,s)},()=>jp(e,i))}function Wp(e,t){if(t("status")){let{status:n}=e.
record;return n==="done"&&(e.record.status="planned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?{result:e.
record.result}:{}}function jp(e,t){let n=e.find(Ka(t.record.repId),[]);if(!n)return;let r=fn(e.readCells(n).values).find(
({visitId:u})=>u===t.record.id);if(!r)return;let o=u=>Ce("today",u)+1,s=t.record.status==="done";r.done!==s&&we(e,n,{row:r.
row,column:o("done"),values:[[s]]});let{result:i,note:a}=t.record;(r.result!==i||r.note!==a)&&we(e,n,{row:r.row,column:o(
"result"),values:[[i,a]]})}function Nr(e){let t=SpreadsheetApp.getUi(),{menu:n}=z(Bp(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
ar").addSeparator().addItem(n.planWeek,"menuPlanWeek").addItem(n.planMonth,"menuPlanMonth").addItem(n.replan,"menuReplan").
addItem(n.refreshDue,"menuRefreshDue").addItem(n.buildReports,"menuBuildReports").addItem(n.buildScorecard,"menuBuildSco\
recard").addItem(n.previewSummary,"menuPreviewSummary").addItem(n.checkData,"menuCheckData").addSubMenu(t.createMenu(n.moving).
addItem(n.importList,"menuImportList").addItem(n.importCustomersTab,"menuImportCustomersTab").addItem(n.importOrdersTab,
"menuImportOrdersTab").addItem(n.mergeCustomers,"menuMergeCustomers").addItem(n.calendar,"menuCalendar").addItem(n.makeBusyTimes,
"menuMakeBusyTimes")).addSeparator().addSubMenu(t.createMenu(n.office).addItem(n.orderPads,"menuOrderPads").addItem(n.pickList,
"menuPickList").addItem(n.quote,"menuQuote").addItem(n.dailyReports,"menuDailyReports").addItem(n.care,"menuCare").addItem(
n.voices,"menuVoices").addItem(n.targets,"menuTargets").addItem(n.actions,"menuActions")).addSeparator().addItem(n.undo,
"menuUndo").addSeparator().addSubMenu(t.createMenu(n.more).addItem(n.restore,"menuRestore").addItem(n.setUp,"menuSetUp").
addItem(n.addSampleData,"menuAddSampleData").addItem(n.removeSampleData,"menuRemoveSampleData").addItem(n.routesKey,"men\
uRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function Bp(e){return e?.authMode===ScriptApp.AuthMode.NONE?
Session.getActiveUserLocale().startsWith("ja")?"ja":"en":Ye(new be(et()))}function Ja(e){Nr(e)}function Xa(e){Nr(e)}function Qa(e){Ha(e)}return au(Up);})();

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
