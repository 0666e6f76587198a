// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var ht=Object.defineProperty;var ci=Object.getOwnPropertyDescriptor;var li=Object.getOwnPropertyNames;var di=Object.prototype.hasOwnProperty;var pi=(e,t,n)=>t in e?ht(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var mi=(e,t)=>{for(var n in t)ht(e,n,{get:t[n],enumerable:!0})},fi=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of li(t))!di.call(e,o)&&o!==n&&ht(e,o,{get:()=>t[o],enumerable:!(r=ci(t,o))||r.enumerable});return e};var gi=e=>fi(ht({},"__esModule",{value:!0}),e);var k=(e,t,n)=>pi(e,typeof t!="symbol"?t+"":t,n);var Cl={};mi(Cl,{DIRECTIONS_LINK:()=>Ys,EXPECTED_SALES:()=>Gs,LAST_VISIT:()=>Us,NEXT_ORDER:()=>qs,NEXT_VISIT:()=>Vs,ORDER_PROBABILITY:()=>Hs,
TRAVEL_MINUTES:()=>Js,VISIT_STATUS:()=>Ks,onEdit:()=>ai,onInstall:()=>ii,onOpen:()=>si});var Hn={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var He=e=>`${e} ${e===1?"row":"rows"}`,Gn={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${He(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${He(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${He(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${He(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${He(t.refused)}`};var Jn={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
workingWeekdays:'E.g. Mon-Fri. Empty: as in "Settings"',workingHours:'E.g. 09:00-18:00. Empty: as in "Settings"'}};var hi=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],S=(e,t)=>`${e} ${e===1?t:`${t}s`}`,Yn={
longDate:({year:e,month:t,date:n})=>`${n} ${hi[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ord\
ered ${S(t,"line")}, ${n} without tax${r===""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'\
That customer is not in "Customers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}\
". Write one in "Products" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,
customer:t,lines:n,total:r})=>`Quote ${e}: ${t}, ${S(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been mad\
e an order already`,noRegistration:'"Settings" has no registration number, so none is printed',registrationCheck:e=>`The\
 check digit of ${e} does not fit. Check the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes a\
t most 40 lines. Split the quote",tooManyRates:"A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`\
Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`Delivery note ${e}: ${t}, ${S(n,"line")}`,returned:"retur\
ned",handedOver:(e,t,n)=>[e>0?`${S(e,"line")} delivered`:"",t>0?`${S(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].
filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`Pick list ${e} (${S(t,"stop")})`,pickListMade:(e,t,n)=>n===
0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${S(t,"rep")}, ${S(n,"stop")}`,round:(e,t)=>`${e} (${S(t,"stop")})`,
loadTotals:"To load in all",loadOrder:"In the order of loading (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":`\
 ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write customer, product and quantity in "Quotes" and tick "Make the quo\
te" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 2026-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a\
 customer under "For"',actionsTitle:"Tick a box to run it; it works on a phone too",actionsMade:'The tab "Actions" is re\
ady',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries",orderPads:"A day. Empty: t\
oday",deliveryNote:"ID or name of a customer",dailyReports:"A day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,
padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits on ${e}`:`Order pads for ${e}: ${S(t,"rep")}`,padState:(e,t)=>`${e}\
 ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e} in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:
`Daily reports for ${e}: ${S(t,"rep")}`,report:{visited:(e,t,n)=>`${e} of ${S(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${S(
e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":`\
 [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===
""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e} ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing\
, delivered for the first time: ${e}`,followUpsMade:e=>`${S(e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`\
Care ${e}`,careMade:e=>`Care refreshed: ${S(e,"item")}`,careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",
birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}: ${t}${n>0?` (${S(n,"day")} past due)`:""}`,careLate:(e,t)=>`\
Not visited for ${S(e,"day")} (${t} times the interval), and no visit is planned`,careNoOrder:(e,t)=>`Visited twice sinc\
e ${e} without an order (last order ${t})`,careBirthday:e=>e===""?"The contact's birthday":`Birthday of ${e}`,greetings:{
newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"\
Late summer card",yearEndGift:"Year-end gift",newYearCard:"New Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e}\
 (${t})`,voicesTitle:e=>`What customers said (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${S(e,"note")}`,
voiceSources:{visit:"visit",case:"case"},targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets \
of ${e} refreshed`,allReps:"All",pressing:({kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${S(n,"day")} late`:"n\
o visit planned by then"}, ${r})`,lastTopic:e=>`Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DE\
LIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,
deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as fol\
lows.",deliveryNote:"We have delivered as follows."},grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},
phone:e=>`Tel. ${e}`,registration:e=>`Registration no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax \
rate",withoutTax:"Without tax",tax:"Tax",withTax:"With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"\
※ Items at the reduced rate (8%).",received:"Received by"}};var R=e=>e===""?"":`"${e}"`,Xn={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
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
4567890123)"})};var Qn={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
 correction).'},planWeekAt:{label:"Plan the week at",meaning:"Weekday and hour (e.g. Fri 15:00): next week is planned."},
refreshDueAt:{label:"Refresh reorders at",meaning:"Every day at this hour (e.g. 6:00)."},summaryAt:{label:"Send the week\
ly summary at",meaning:"Weekday and hour (e.g. Mon 7:00)."},reportsAt:{label:"Rebuild reports at",meaning:"Day of the mo\
nth and hour (e.g. 1 6:00)."},companyName:{label:"Company name",meaning:"Issuer of quotes and delivery notes."},companyAddress:{
label:"Company address",meaning:"Printed on quotes and delivery notes. Empty: the start address."},companyPhone:{label:"\
Company telephone",meaning:"Printed on quotes and delivery notes."},registrationNumber:{label:"Registration number",meaning:"\
Of the qualified invoice issuer (T and 13 digits). Printed on quotes and delivery notes."},taxRounding:{label:"Rounding \
of tax",meaning:"down, nearest or up. Tax is rounded once for each rate of a document."},quotePrefix:{label:"Quote numbe\
r prefix",meaning:"First letters of quote numbers (e.g. Q gives Q2026-0001). At most 10."},quoteValidDays:{label:"Quotes\
 valid for (days)",meaning:"Days from the quote date (1-366)."},quoteTerms:{label:"Terms on quotes",meaning:"Printed at \
the foot of a quote (e.g. Payment: 30 days)."},leadDays:{label:"Lead time (working days)",meaning:'Working days from ord\
er to delivery (0-60). A product may have its own in "Products".'},followUpDays:{label:"Follow-up after first delivery (\
days)",meaning:"When to ask how a product delivered for the first time is doing (1-90, 0 for never)."},claimDays:{label:"\
Claims due within (days)",meaning:"For claims without a due date, counted from the day they came in (1-90)."},nudgeFactor:{
label:"Late visits from (times)",meaning:'Customers show under "Care" past so many times their visit interval (1-10).'},
voiceTags:{label:"Tags of what customers say",meaning:'As "tag: word, word / tag: word". Notes with one of the words, or\
 with #tag, stand under it in "Voices".'},dailyReportAt:{label:"Daily reports at",meaning:'Every day at this hour (e.g. \
18:00), where there is a "Daily reports" tab.'},sampleNotice:{label:"About the sample",meaning:"The sample pairs real pl\
aces with real order rhythms that have nothing to do with each other: places and closing days from Yaizu city open data \
(CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY 4.0). No business is shown as it is."}};var yi=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],er=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],bi=e=>`¥${Math.round(e).toLocaleString("en-US")}`,wi=e=>`${Math.round(e*100)}%`,w=(e,t,n=`${t}s`)=>`${e} ${e===1?
t:n}`,tr={appName:"Meguri 巡り",format:{yen:bi,percent:wi,shortDate:e=>`${yi[e.weekday]} ${e.date} ${er[e.month-1]}`,monthYear:(e,t)=>`${er[t-
1]} ${e}`,list:e=>e.join(", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{
title:"Meguri",openSidebar:"Open the sidebar",planWeek:"Plan the week",planMonth:"Plan four weeks",replan:"Re-plan from \
now",refreshDue:"Refresh reorders",buildReports:"Build reports",previewSummary:"Send me a preview of the weekly summary",
checkData:"Check the data",moving:"Moving in",importList:"Import a list…",importCustomersTab:"Import this tab as custo\
mers",importOrdersTab:"Import this tab as orders",mergeCustomers:"Merge duplicate customers…",calendar:"Calendars (.ic\
s)…",makeBusyTimes:'Make the tab "Busy times"',undo:"Undo",restore:"Go back further…",more:"More",setUp:"Set up",addSampleData:"\
Add sample data",removeSampleData:"Remove sample data",uninstall:"Uninstall",office:"Office",actions:"Make the actions t\
ab (for phones)",orderPads:"Make the order pads",pickList:"Make the pick list",quote:"Make the quote of the selected row",
dailyReports:"Make today's daily reports",care:"Refresh care",voices:"Gather what customers said",targets:"Refresh the t\
argets"},jobNames:{setUp:"Set up",planWeek:"Plan the week",replan:"Re-plan",refreshDue:"Refresh reorders",buildReports:"\
Build reports",sendSummary:"Send the weekly summary",previewSummary:"Preview the weekly summary",checkData:"Check the da\
ta",importList:"Import of a list",mergeCustomers:"Merging of customers",importBusyTimes:"Import of busy times",mailCalendar:"\
Mailing of the calendar",undo:"Undo",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"Un\
install",changeVisits:"Change of visits",takeOrder:"Order entry",completeOrder:"Complete orders",makeQuote:"Make a quote",
handOver:"Note a delivery",actions:"Make the actions tab",orderPads:"Make the order pads",pickList:"Make the pick list",
deliveryNote:"Make a delivery note",dailyReports:"Make the daily reports",care:"Refresh care",voices:"Gather what custom\
ers said",targets:"Refresh the targets"},outcome:{planned:({stops:e,reps:t,from:n,to:r,travelMinutes:o})=>`Planned ${n} \
to ${r}: ${w(t,"rep")}, ${w(e,"visit")}, ${o} min of driving`,leftOut:e=>`${w(e,"customer")} did not fit (reasons at the\
 bottom of "Week")`,stretched:(e,t)=>`${e}: more work than time, so intervals are planned at ${t} of the wished ones`,replanned:({
stops:e,changed:t})=>t===0?`Re-planned: nothing had to move (${w(e,"visit")} left)`:`Re-planned: ${w(t,"visit")} moved (${w(
e,"visit")} left)`,moved:(e,t,n,r)=>`${e}: ${t} → ${n} (${r})`,because:{neighbours:"to fit the visits around it",noTimeToday:"\
not enough time left today",lessDriving:"less driving"},added:(e,t,n)=>`${e}: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}\
: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`Reorders refreshed: ${w(e,"customer")} likely to order within 7 days, ${t}\
 at risk`,reportsBuilt:e=>`Reports rebuilt: ${w(e,"pivot table")} and a chart`,summarySent:e=>`Weekly summary sent to ${e.
join(", ")}`,summaryNobody:`Nobody to send it to. Fill in the manager's e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"\
The weekly summary could not be sent",summaryAlreadySent:"This week's summary has been sent already",checked:e=>e===0?"C\
hecked: no problems":`Checked: ${w(e,"problem")} (see "Problems")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`\
Back to before "${e}". ${w(t,"row")} that somebody has edited since then stayed as they are`,nothingToUndo:"There is not\
hing to undo",restored:(e,t,n,r)=>`Back to before "${e}" of ${t} (${w(n,"job")} undone)${r>0?`. ${w(r,"row")} that someb\
ody has edited since then stayed as they are`:""}`,restoreChoose:"Enter a number. That job and those after it are undone",
restoreChoice:(e,t,n,r)=>`${e}: ${t} ${n}${r===""?"":` (${r})`}`,newerWorkbook:"This spreadsheet is in use with a newer \
Meguri. To keep its data safe, this version writes nothing. Please update Meguri",movedMeanwhile:e=>`Somebody changed th\
e same rows while "${e}" was at work, so nothing was written. Try again when the editing is done`,failedHalfway:(e,t)=>`\
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
 Next: ${t} ${e}, ${w(n,"visit")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e} ×${t} (${w(n,"week")} later t\
han usual)`,usual:e=>`Usual: ${e}`,suggestion:e=>`Propose: ${e}`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",
followUp:"Follow-up",proposal:"Proposal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},
reports:{salesHeaders:["Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","Rep","Cu\
stomer","Planned","Done","Missed"],month:"Month",amount:"Amount",planned:"Planned",done:"Done",missed:"Missed",repByMonth:"\
Sales by rep and month",categoryByMonth:"Sales by category and month",customerByMonth:"Sales by customer and month",visitsByRepAndWeek:"\
Visits by week and rep (planned and done)",salesByMonth:"Sales by month"},mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:
`[Meguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly summary for ${e}`,results:"Last week",byRep:"By re\
p",due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e}\
 planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${w(e,"order")}, ${t}`,weekBefore:"Against the we\
ek before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:"This month's target",targetFigures:(e,t,n)=>`${e}\
 of ${t} (${n})`,repLine:(e,t,n)=>`${e} of ${w(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${w(n,"vis\
it")}`,footer:"Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar."},functions:{
unknownCustomer:e=>`Customer "${e}" is not in the Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, \
not "${e}"`,noPosition:e=>`"${e}" has no latitude and longitude`,tooFewStops:"At least two customers with a known place \
are needed",tooManyStops:"Google Maps takes 11 places at most. Split the range"},forecast:{fewOrders:()=>"too few orders\
 yet",rhythm:({gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,quiet:({gapDays:e,sinceDays:t,times:n})=>`\
no order for ${t} days, usually every ${e} (${(n??0).toFixed(1)} times)`}};var nr={calendar:Hn,moving:Gn,notes:Jn,office:Yn,problems:Xn,settings:Qn,...tr};var rr={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var xi=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),or={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=xi([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var sr={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
例 月-金。空欄なら「設定」の値",workingHours:"例 09:00-18:00。空欄なら「設定」の値"}};var ir={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var T=e=>e===""?"":`「${e}」`,ar={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
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
90123）"})};var ur={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
目）。"},planWeekAt:{label:"週の計画を作る時",meaning:"曜日と時（例 金 15:00）。翌週のルートを作ります。"},
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
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var $i=["日","月","火","水","木","金","土"],vi=e=>`¥${Math.round(e).toLocaleString("en-US")}`,ki=e=>`${Math.round(
e*100)}%`,Ri=e=>`${e.month}/${e.date}(${$i[e.weekday]})`,cr={appName:"巡り Meguri",format:{yen:vi,percent:ki,shortDate:Ri,
monthYear:(e,t)=>`${e}年${t}月`,list:e=>e.join("、"),facts:e=>e.join("・"),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e}\
 ×${t}`},menu:{title:"巡り",openSidebar:"サイドバーを開く",planWeek:"週のルートを作る",planMonth:"4週間\
のルートを作る",replan:"今からのルートを組み直す",refreshDue:"補充予定を更新",buildReports:"集計\
を作る",previewSummary:"週報を自分に送ってみる",checkData:"データを点検",moving:"移行",importList:"\
リストを取り込む…",importCustomersTab:"このタブを顧客として取り込む",importOrdersTab:"このタブを受注として\
取り込む",mergeCustomers:"重複した顧客をまとめる…",calendar:"カレンダーとつなぐ…",makeBusyTimes:"\
「予定」タブを作る",undo:"元に戻す",restore:"前の状態に戻す…",more:"その他",setUp:"初期設定",
addSampleData:"サンプルデータを入れる",removeSampleData:"サンプルデータを消す",uninstall:"アンインストール",
office:"事務",actions:"操作タブを作る（スマートフォン用）",orderPads:"注文票を作る",pickList:"集\
荷表を作る",quote:"選んだ行の見積書を作る",dailyReports:"今日の日報を作る",care:"気配りを更新",
voices:"顧客の声をまとめる",targets:"月間目標を更新"},jobNames:{setUp:"初期設定",planWeek:"週のルート作成",
replan:"ルートの組み直し",refreshDue:"補充予定の更新",buildReports:"集計の作成",sendSummary:"週報の送信",
previewSummary:"週報の試し送り",checkData:"データの点検",importList:"リストの取り込み",mergeCustomers:"\
顧客の統合",importBusyTimes:"予定の取り込み",mailCalendar:"予定表の送信",undo:"元に戻す",addSampleData:"\
サンプルデータの追加",removeSampleData:"サンプルデータの削除",uninstall:"アンインストール",changeVisits:"\
予定の変更",takeOrder:"受注の入力",completeOrder:"受注の補完",makeQuote:"見積書の作成",handOver:"納品\
の記録",actions:"操作タブの作成",orderPads:"注文票の作成",pickList:"集荷表の作成",deliveryNote:"納品\
書の作成",dailyReports:"日報の作成",care:"気配りの更新",voices:"顧客の声のまとめ",targets:"月間目標の更\
新"},outcome:{planned:e=>`${e.from}～${e.to}のルートを作りました: 担当${e.reps}人・訪問${e.stops}件・移動${e.
travelMinutes}分`,leftOut:e=>`時間に入らなかった顧客が${e}件あります（「週間ルート」の下に理由）`,
stretched:(e,t)=>`${e}: 仕事が時間より多いため、訪問間隔を目安の${t}に延ばして計画しました`,
replanned:e=>e.changed===0?`組み直しましたが、変わった予定はありません（残り${e.stops}件）`:`組\
み直しました: ${e.changed}件の予定が動きました（残り${e.stops}件）`,moved:(e,t,n,r)=>`${e}: ${t} → ${n}\
（${r}）`,because:{neighbours:"前後の訪問に合わせて",noTimeToday:"今日の残り時間に入らないため",
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
: ${t} ${n}${r===""?"":`（${r}）`}`,newerWorkbook:"このブックは新しい版の Meguri で使われています。データを守るため、この版では何も書きません。Meguri を更新してください",
movedMeanwhile:e=>`「${e}」の間にほかの人が同じ行を書き換えたため、何も書いていません。編集が落ち着いてからもう一度お試しください`,
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
今日 ${e}`},bring:{overdueItem:(e,t,n)=>`${e} ×${t}（いつもより${n}週遅れ）`,usual:e=>`いつもの: ${e}`,
suggestion:e=>`提案: ${e}`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"クレーム",followUp:"フォロー",proposal:"\
提案",request:"要望"},reorder:{late:"遅れ",thisWeek:"今週",onTime:"順調",unknown:""},reports:{salesHeaders:["月",
"担当","顧客","分類","商品","数量","金額"],visitHeaders:["週","担当","顧客","予定","完了","不在・中止"],
month:"月",amount:"金額",planned:"予定",done:"完了",missed:"不在・中止",repByMonth:"担当・月別の売上",
categoryByMonth:"商品分類・月別の売上",customerByMonth:"顧客・月別の売上",visitsByRepAndWeek:"週・担当別の訪問\
（予定と完了）",salesByMonth:"月別の売上"},mail:{subject:(e,t)=>e===null?`【巡り】週報 ${t}`:`【巡り】${e}\
さんの週報 ${t}`,title:e=>e===null?"週報":`${e}さんの週報`,results:"先週の結果",byRep:"担当別",due:"\
7日以内に注文しそうな顧客",atRisk:"離反に注意",overdueCases:"急ぎの対応",visits:"訪問",visitFigures:(e,t,n)=>`\
予定${e}件・完了${t}件・不在や中止${n}件`,orders:"受注",orderFigures:(e,t)=>`${e}件・${t}`,weekBefore:"\
前の週と比べて",change:(e,t,n)=>`前の週 ${e}（${n?"+":"−"}${t}）`,target:"今月の目標",targetFigures:(e,t,n)=>`${e}\
 / ${t}（${n}）`,repLine:(e,t,n)=>`訪問 ${e}/${t}件・受注 ${n}`,routeTitle:(e,t,n)=>`${e} ${t} の訪問 ${n}件`,
footer:"このメールは「巡り」がスプレッドシートから送りました。予定は添付のカレンダー（.ics）で取り込めます。"},
functions:{unknownCustomer:e=>`顧客「${e}」は「顧客」タブにありません`,badDays:e=>`日数「${e}」は1～366\
の整数で書いてください`,noPosition:e=>`「${e}」の緯度・経度がありません`,tooFewStops:"場所の分かる顧客が\
2件以上要ります",tooManyStops:"Googleマップの道順は11か所までです。範囲を分けてください"},
forecast:{fewOrders:()=>"注文がまだ少ない",rhythm:({gapDays:e,sinceDays:t})=>`いつもは約${e}日ごと、前回から${t}\
日`,quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(
1)}倍）`}};var lr={calendar:rr,moving:or,notes:sr,office:ir,problems:ar,settings:ur,...cr};function z(e){return e==="ja"?lr:nr}var yt=e=>e*Math.PI/180;function bt(e,t){let n=Math.sin(yt(t.lat-e.lat)/2),r=Math.sin(yt(t.lng-e.lng)/2),o=n*n+Math.cos(
yt(e.lat))*Math.cos(yt(t.lat))*r*r;return 2*6371e3*Math.asin(Math.min(1,Math.sqrt(o)))}function dr(e,t){let n=e*t.detourFactor,
r=0,o=0;for(let s of t.speedsByDistance){let i=Math.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,
n<=0)break}return o}var ud={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:40}]};var pr=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function mr(e){let[t,n]=e.split(",").map(Number);return{lat:t,
lng:n}}var fr=(e,{settings:t})=>dr(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function gr(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Pi(r),r.calibration=e.learnsTravel?
t:null,r}var Ti=10;function Pi(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=fr(bt(mr(n),mr(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Ti?1:t.sort((n,r)=>n-r)[Math.floor(t.length/2)]}var Ci=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(pr(t))?.get(pr(n));function _i(e,t,n){let r=Ci(e,t,n);return r?r.seconds/60:fr(bt(t,n),e)*e.knownFactor}
function qt(e,t,n){return Si(e,_i(e,t,n))}function Si({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return Math.max(0,Math.ceil(n-.01))}function v(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function Ae(e){return v(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function he(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var ie=class{constructor(t){k(this,"ids",new Map);k(this,"idByName",new Map);k(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(v(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(v(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
v(n.id),r),n.mergedInto)continue;let o=v(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=v(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};function C(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("\
id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(
he(e.table,{row:t,field:e.field},a)),null}function O(e,t,n){let r=Math.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?Math.round(o.getTime()/864e5):null}function A(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function E(e){return((e+4)%7+7)%7}function ye(e){let{year:t,month:n,date:r}=A(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}function hr(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<
60&&n<=1440?n:null}function ae(e){let t=Math.round(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).
padStart(2,"0")}`}var Mi=1e3,be=720,Z=1440,Di=new Map(Object.entries({午前:{start:0,end:be},午前中:{start:0,end:be},am:{start:0,end:be},
morning:{start:0,end:be},午後:{start:be,end:Z},pm:{start:be,end:Z},afternoon:{start:be,end:Z},終日:{start:0,end:Z},"\
24時間":{start:0,end:Z},"all day":{start:0,end:Z}}));function Ie(e){if(e.length>Mi)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=Ae(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=zi(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:Ge(s),problems:i}}function zi(e){let t=Di.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:yr(n),i=r===""?Z:yr(r);if(s===null||i===null||s>=Z)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>Z)return{window:{start:s,end:Z},code:"pastMidnight"};let a=i===0&&s>0?Z:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function yr(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:Number(o??s??0),c=Number(r),p=n==="午後"||a?.
startsWith("p"),m=n==="午前"||a?.startsWith("a");return p&&c<12&&(c+=12),m&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function Ge(e){
let t=[];for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=Math.max(r.end,n.end):
t.push({...n})}return t}function wt(e){return e.map(({start:t,end:n})=>`${ae(t)}-${ae(n)}`).join(", ")}var Oe=class{constructor(){k(this,"windows",new Map)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,Ge([...this.windows.
get(o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function br(e,t){return e.flatMap(n=>[{start:n.start,
end:Math.min(n.end,t.start)},{start:Math.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var wr=720,Gt={start:0,end:1440},Ai={day:Gt,morning:{start:0,end:wr},afternoon:{start:wr,end:1440}};function Je(e,t,n){let[
r]=xr(e,t,n);return r!==void 0&&r.start<=0&&r.end>=Gt.end}function xr(e,t,n){let r=[];for(let o of e){if(!Ht(o,t,n))continue;
let s=Ii(o);if(s==="day")return[Gt];r.push(typeof s=="string"?Ai[s]:s)}return Ge(r)}function Ii(e){return e.kind==="movable"?e.rule.part:"part"in e?e.part:"day"}function Ht(e,t,n){switch(e.kind){case"ever\
yDay":return!0;case"weekly":return E(t)===e.weekday;case"nthWeekday":return E(t)===e.weekday&&Zi(e.nth,t);case"movable":
return Ei(e,t,n);case"fortnightly":return(t-e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return Li(e,
t);case"dates":return t>=e.from&&t<=e.to;case"monthDate":return A(t).date===e.date;case"monthEdge":return e.edge==="star\
t"?A(t).date<=e.days:A(t).date>Jt(t)-e.days;case"workday":return Ni(e.edge,t,n);case"gotobi":return Wi(t)}}var Oi=31;function Ei({
rule:e,instead:t},n,r){let o=s=>r(s)&&Ht(e,s,r);if(Ht(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")
return o(n-t);if(!xt(n,r))return!1;for(let s=n-1;s>n-Oi&&!xt(s,r);s--)if(o(s))return!0;return!1}var xt=(e,t)=>E(e)%6!==0&&
!t(e);function Ni(e,t,n){let r=e==="start"?-1:1,{month:o}=A(t),s=t+r;for(;A(s).month===o&&!xt(s,n);)s+=r;return xt(t,n)&&
A(s).month!==o}function Zi(e,t){let{date:n}=A(t);return e===-1?n>Jt(t)-7:Math.ceil(n/7)===e}function Jt(e){let{year:t,month:n}=A(
e),r=O(n===12?t+1:t,n%12+1,1);return A(r-1).date}function Li({from:e,to:t},n){let{month:r,date:o}=A(n),s=r*100+o,i=e.month*
100+e.date,a=t.month*100+t.date;return i<=a?s>=i&&s<=a:s>=i||s<=a}function Wi(e){let{date:t}=A(e);return t%5===0||t===Jt(
e)}var ji={2019:"110 1e1 2b2 3l3 4t4 4u5 515 525 536 547 558 569 7fa 8bb 8c9 9gc 9nd aee am5 b3f b49 bng",2020:"110 1d1 2b2\
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
 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng"},Fi=["元日","成人の日","建国記念の日","春分の日","昭和の日","休\
日","憲法記念日","みどりの日","こどもの日","振替休日","海の日","山の日","敬老の日","秋分の日",
"体育の日","文化の日","勤労感謝の日","天皇誕生日","スポーツの日"],$r=new Map;function Bi(e){let t=$r.
get(e);if(t)return t;let n=new Map;for(let r of(ji[e]??"").split(" ")){let[o,s,i]=[...r].map(u=>Number.parseInt(u,36)),a=o===
void 0?null:O(e,o,s);a!==null&&n.set(a,Fi[i])}return $r.set(e,n),n}function Vi(e){return Bi(A(e).year).get(e)??null}var Ee=e=>Vi(
e)!==null;function vr(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(E(t))||Je(n.companyHolidays,
t,Ee)?null:e.workingHours??n.workingHours}var Ui=15;function kr({busy:e,settings:t},n,r){let o=vr(n,r,t);return o?e.on(n.
id,r).reduce(br,[o]).filter(({start:s,end:i})=>i-s>=Ui):[]}function Rr(e,t,n){return kr(e,t,n).length>0}function Tr(e,t){return Je(e.closed,t,Ee)||Je(e.busy,t,Ee)}var Ki=9;function Pr(e){let t=[],n=Ki+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var B=class extends Error{};function we(e,t){let n=o=>{let s=String(o??"").trim();return s===""?"":t(s)};if(!Array.isArray(
e))return n(e);let r=o=>{try{return n(o)}catch(s){if(s instanceof B)return s.message;throw s}};return e.map(o=>(Array.isArray(
o)?o:[o]).map(r))}var V=class{constructor(t){k(this,"team",t);k(this,"directory");this.directory=new ie(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new B(z(this.team.language).
functions.unknownCustomer(t));return r}},Yt=e=>e==null?"":{day:e,minutes:0};function Cr(e,t){let n=new V(e),r=new Map;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,Math.min(r.get(o.customerId)??o.day,o.day));return o=>Yt(
r.get(n.find(o).id))}function _r(e){let t=new Map;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,Math.
max(t.get(n.customerId)??n.day,n.day));return t}function Sr(e){let t=new V(e),n=_r(e);return r=>Yt(n.get(t.find(r).id))}
function Mr(e,t){let n=new V(e),r=_r(e),o=z(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.
late;let u=a+i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function Dr(e,t){let n=new V(e);return r=>Yt(
t.customer(n.find(r).id)?.nextOrder?.expected)}function zr(e,t,n){let r=new V(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function Ar(e,t,n){let r=new V(e);return o=>Math.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}
function Xt(e,t,n){let r=Array.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=Number(r);if(Number.
isInteger(o)&&o>=1&&o<=366)return o;throw new B(z(e.language).functions.badDays(String(r)))}function Qt(e,t,n){let r=new V(
e),[o,s]=[r.find(t),r.find(n)];for(let i of[o,s])if(!i.position)throw new B(z(e.language).functions.noPosition(i.name));
return qt(e.travel,o.position,s.position)}function Ir(e,t){let n=new V(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),
o=z(e.language).functions;if(r.length<2)throw new B(o.tooFewStops);let s=Pr(r);if(s.length>1)throw new B(o.tooManyStops);
return s[0]}function Or(e,t){let n=new Map,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new Map},n.set(o.customerId,s)),qi(s,o)}return n}function qi(e,t){let n=e.orderDays[e.
orderDays.length-1];if(n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),t.productId==="")
return;let r=e.products.get(t.productId);if(!r){e.products.set(t.productId,{days:[t.day],quantities:[t.quantity]});return}
r.days.push(t.day),r.quantities.push(t.quantity)}function en(e){let t=[];for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];r>
0&&t.push(r)}return t}function xe(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%
2===1?t[n]:(t[n-1]+t[n])/2}var Hi=.2,Gi=.5;var Ji=5;function Yi(e){let t=null;for(let n of e)t=t===null?n:t+Hi*(n-t);return t}function Er(e,t,n){let r=t.orderDays.
map(x=>x.day),o=en(r),s=o.slice(-5),i=xe(s),a=Yi(o.slice(-12)),u=r[r.length-1]??null,c=u===null?null:n-u,p=Xi(s),m=ea(c,
a,o.length),f=t.orderDays.slice(-8).map(x=>x.amount),h=xe(f)??0,y=x=>Qi({since:c,interval:a,spread:p,alive:m},x),b=ta(u,
{interval:a,spread:p},n);return{customerId:e,orderDays:r.length,lastOrder:u,daysSinceLast:c,medianGapDays:i,nextOrder:b,
probabilityWithin:y,expectedAmountWithin:x=>{let D=a?Math.max(y(x),m*x/a):0;return{mean:D*h,low:0,high:Math.ceil(D*2)*h}},
typicalOrderAmount:h,usualBasket:ia(t,n),suggestions:[],state:na(b?.expected??null,n),lapse:{probability:1-m,yearlyAmount:ra(
t,n),reasons:sa(c,i)},reason:oa(i,c)}}function Xi(e){let t=xe(e);if(t===null||e.length<3)return Gi;let n=xe(e.map(r=>Math.
abs(r-t)))??0;return Math.min(1,Math.max(.15,1.4826*n/t))}function Qi({since:e,interval:t,spread:n,alive:r},o){if(e===null||
t===null||o<=0)return 0;let s=Math.max(1,n*t/1.8138),i=c=>1/(1+Math.exp(-(c-t)/s)),a=1-i(e),u=a<1e-6?1-Math.exp(-o/s):(i(
e+o)-i(e))/a;return r*Math.min(1,Math.max(0,u))}function ea(e,t,n){return e===null||t===null?n>0?.5:0:1/(1+Math.exp(1.6*
(e/t-2.6)))}function ta(e,{interval:t,spread:n},r){if(e===null||t===null)return null;let o=Math.round(2.197*n*t/1.8138),
s=Math.max(r,Math.round(e+t));return{expected:s,earliest:Math.max(r,Math.round(e+t)-o),latest:Math.max(s,Math.round(e+t)+
o)}}function na(e,t){return e===null?"unknown":e<=t?"late":e<t+7?"thisWeek":"onTime"}function ra(e,t){return e.orderDays.
filter(n=>n.day>t-365).reduce((n,r)=>n+r.amount,0)}function oa(e,t){return e===null||t===null?{code:"fewOrders",numbers:{}}:
{code:"rhythm",numbers:{gapDays:Math.round(e),sinceDays:t}}}function sa(e,t){return e===null||t===null?[]:[{code:"quiet",
numbers:{sinceDays:e,gapDays:Math.round(t),times:e/t}}]}function ia(e,t){return[...e.products].filter(([,n])=>n.days.length>=
2).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,Ji).map(([n,r])=>{let o=xe(en(r.days).slice(-5))??0,s=r.days[r.
days.length-1];return{productId:n,quantity:xe(r.quantities.slice(-5))??0,intervalDays:o,overdueDays:o>0?Math.max(0,t-s-Math.
round(o)):0}})}function Nr(e){let t=Or(e.lines,e.today),n=new Map;return{customers:[...t.keys()],customer(r){let o=n.get(r);if(o)return o;
let s=t.get(r);if(!s)return null;let i=Er(r,s,e.today);return n.set(r,i),i}}}function $t(e,t){let n=e.orders.filter(({record:r})=>r.day<=t).map(({record:r})=>({customerId:r.customerId,day:r.day,productId:r.
productId,quantity:r.quantity,amount:r.amount,category:e.products.get(r.productId)?.record.category??""}));return Nr({lines:n,
today:t,isHoliday:Ee})}function l(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ue=l(
"種別","Kind",40,"@",{hidden:!0});var $e=(e,t)=>l(e,t,80,"@",{hidden:!0}),Zr={number:l("No.","No.",30),name:l("品名","Description",226),quantity:l("数量",
"Quantity",56,"#,##0.###"),unit:l("単位","Unit",46),unitPrice:l("単価","Unit price",80,"#,##0.##"),amount:l("金額",
"Amount",92,"#,##0"),tax:l("税率","Tax",46),note:l("備考","Note",74)},vt={actions:{tab:{ja:"操作",en:"Actions"},headerRow:2,
columns:{run:l("実行","Run",50,"General",{checkbox:!0}),what:l("すること","What",230),given:l("指定","For",130),
outcome:l("結果","Outcome",420,"@",{wrap:!0}),hint:l("指定の書き方","What to write",300,"@",{wrap:!0}),job:$e("作\
業","Job")}},orderPad:{tab:{ja:"注文票",en:"Order pad"},headerRow:2,columns:{order:l("注文","Order",45,"General",{
checkbox:!0}),item:l("顧客・商品","Customer and product",230,"@",{wrap:!0}),usual:l("いつも","Usual",55,"#,##0.#\
##"),use:l("次回まで","Until next",65,"#,##0.###"),stock:l("在庫","In stock",60,"#,##0.###"),quantity:l("注文数",
"Order qty",65,"#,##0.###"),unit:l("単位","Unit",55),unitPrice:l("単価","Unit price",75,"#,##0.##"),delivery:l("納品日",
"Delivery",90,"yyyy-mm-dd"),state:l("状態","State",260,"@",{wrap:!0}),kind:ue,customerId:$e("顧客ID","Customer ID"),
productId:$e("商品ID","Product ID"),day:l("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",
en:"Pick list"},headerRow:2,columns:{done:l("済","Done",40,"General",{checkbox:!0}),item:l("納品先・商品","Stop a\
nd product",300,"@",{wrap:!0}),quantity:l("数量","Quantity",70,"#,##0.###"),unit:l("単位","Unit",55),handed:l("納品数",
"Handed over",70,"#,##0.###"),note:l("備考","Note",200,"@",{wrap:!0}),print:l("納品書","Note",55,"General",{checkbox:!0}),
kind:ue,customerId:$e("顧客ID","Customer ID"),lineId:$e("受注ID","Order ID"),day:l("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},
quoteForm:{tab:{ja:"見積書",en:"Quote"},headerRow:13,columns:Zr},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},
headerRow:13,columns:Zr},targets:{tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:l("担当","Rep",110),target:l(
"目標","Target",100,"#,##0"),actual:l("実績","Sold",100,"#,##0"),share:l("達成率","Reached",70,"0%"),pace:l("日数の割\
合","Month gone",80,"0%"),expected:l("残りの見込み","Expected still",100,"#,##0"),landing:l("着地見込み","Li\
kely in all",100,"#,##0"),gap:l("目標との差","Against target",100,"#,##0"),perDay:l("1日あたり必要","Needed a\
 day",100,"#,##0"),before:l("先月","Last month",100,"#,##0"),yearBefore:l("前年同月","A year before",100,"#,##0"),
memo:l("メモ","Memo",240,"@",{wrap:!0}),repId:$e("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,
columns:{done:l("済","Done",40,"General",{checkbox:!0}),type:l("種類","Kind",110),customer:l("顧客","Customer",190,
"@",{wrap:!0}),rep:l("担当","Rep",90),due:l("期日","Day",90,"yyyy-mm-dd"),what:l("内容","What",320,"@",{wrap:!0}),
topic:l("前回の話題","Last topic",260,"@",{wrap:!0}),memo:l("メモ","Memo",200,"@",{wrap:!0}),kind:ue,key:$e("印",
"Key")}},voices:{tab:{ja:"顧客の声",en:"Voices"},headerRow:2,columns:{tag:l("分類","Tag",100),day:l("日付","Date",
90,"yyyy-mm-dd"),customer:l("顧客","Customer",190),rep:l("担当","Rep",90),text:l("内容","What was said",460,"@",{wrap:!0}),
source:l("出どころ","From",90),link:l("場所","Cell",70,"General"),kind:ue}}};var U={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ue,rep:l("担当","Rep",90),day:l("日付","\
Date",90),sequence:l("順","No.",40,"0"),arrival:l("時刻","Time",60),travel:l("移動(分)","Drive (min)",65,"0"),customer:l(
"顧客","Customer",190),address:l("住所","Address",220),purpose:l("用件","Purpose",120),reason:l("理由","Reason",
260,"@",{wrap:!0}),lastPurchase:l("前回購入","Last purchase",300),bringUp:l("提案・持参","Bring up",360),map:l(
"地図","Map",80,"General"),visitId:l("訪問ID","Visit ID",80,"@",{hidden:!0}),customerId:l("顧客ID","Customer ID",80,
"@",{hidden:!0})}},today:{tab:{ja:"今日",en:"Today"},headerRow:2,columns:{done:l("完了","Done",45,"General",{checkbox:!0}),
arrival:l("時刻","Time",55),customer:l("顧客","Customer",170,"@",{wrap:!0}),purpose:l("用件","Purpose",100,"@",{wrap:!0}),
reason:l("理由","Reason",190,"@",{wrap:!0}),map:l("地図","Map",60,"General"),result:l("結果","Result",90),note:l("\
メモ","Note",200,"@",{wrap:!0}),lastPurchase:l("前回購入","Last purchase",320,"@",{wrap:!0}),bringUp:l("提案・持参",
"Bring up",360,"@",{wrap:!0}),address:l("住所","Address",220),travel:l("移動(分)","Drive (min)",65,"0"),visitId:l("\
訪問ID","Visit ID",80,"@",{hidden:!0}),kind:{...ue}}},due:{tab:{ja:"補充予定",en:"Due"},headerRow:1,columns:{customerId:l(
"顧客ID","Customer",70),customer:l("顧客名","Name",190),rep:l("担当","Rep",90),state:l("状態","State",90),probability:l(
"7日以内の注文","Order in 7 days",95,"0%"),expectedAmount:l("見込額","Expected amount",95,"#,##0"),expectedValue:l(
"期待値","Expected value",95,"#,##0"),expected:l("次回注文","Next order",90,"yyyy-mm-dd"),earliest:l("早ければ",
"Earliest",90,"yyyy-mm-dd"),latest:l("遅くとも","Latest",90,"yyyy-mm-dd"),daysSinceLast:l("経過日数","Days since",
70,"0"),basket:l("いつもの品","Usual basket",420),nextVisit:l("次回訪問","Next visit",90,"yyyy-mm-dd"),reason:l(
"理由","Reason",300)}},atRisk:{tab:{ja:"離反注意",en:"At risk"},headerRow:1,columns:{customerId:l("顧客ID","Cust\
omer",70),customer:l("顧客名","Name",190),rep:l("担当","Rep",90),lapseProbability:l("離反の確率","Lapse probab\
ility",90,"0%"),yearlyAmount:l("年間取引額","Yearly amount",100,"#,##0"),lastOrder:l("最終注文","Last order",90,
"yyyy-mm-dd"),daysSinceLast:l("経過日数","Days since",70,"0"),reason:l("理由","Reason",420,"@",{wrap:!0})}},problems:{
tab:{ja:"問題",en:"Problems"},headerRow:1,columns:{tab:l("タブ","Tab",90),row:l("行","Row",50,"0"),column:l("列","\
Column",140),what:l("何が","What is wrong",360,"@",{wrap:!0}),remedy:l("どうすれば","What to do",460,"@",{wrap:!0}),
link:l("場所","Cell",70,"General")}},refused:{tab:{ja:"取込できない行",en:"Not imported"},headerRow:1,columns:{
row:l("元の行","Row",60,"0"),column:l("列","Column",120),what:l("何が","What is wrong",320,"@",{wrap:!0}),remedy:l(
"どうすれば","What to do",360,"@",{wrap:!0}),original:l("元の内容","As it was",600)}},reports:{tab:{ja:"集計",
en:"Reports"},headerRow:1,columns:{}},...vt},tn={order:{ja:"受注",en:"order"},quote:{ja:"見積",en:"quote"},talk:{ja:"\
情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",en:"absent"}};function ve(e,t){return Object.keys(U[e].columns).indexOf(t)}var K="[月火水木金土日](?:曜日?)?",L="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a\
-z])\\.?",kt="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Lr=`${kt}\
(?:-(?:${kt})?|以降|以後|から|まで|以前)|-${kt}|(?:after|from|until|till|before) ${kt}`,Wr="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",M=`(?:(?:のみ|だけ|[の\\s(])*(${Lr}|${Wr})\\)?)?`,jr=`(${Lr}|${Wr})`,$=e=>new RegExp(e,
"iy");function Ne(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return Ie(t).windows[0]??null}function ke(e,t){let n=Ne(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function Ze(e,t){let n=Ne(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var aa=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ye="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",Le="(\
?:st|nd|rd|th)?",Fr=({month:e,date:t})=>O(2028,e,t)!==null,We=(e,t)=>Fr(e)&&Fr(t)?[{kind:"yearly",from:e,to:t}]:null,q=(e,t)=>({
month:Number(e),date:Number(t)});function ua([,e,t,n,r]){let o=q(e,t);return We(o,r===void 0?o:q(n??e,r))}function ca([,
e,t]){let n=t.split(/[,、・]/).map(r=>{let o=q(e,r);return We(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}
var Br=e=>aa.indexOf(e.slice(0,3).toLowerCase())+1;function nn(e,t){let[n,r]=e,[o,s]=t,i=q(Br(n),r);return We(i,s===void 0?
i:q(Br(o??n),s))}var Vr={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function la([,e,t,n,r]){let o=Number(
n??e);if(Number(e)<1||Number(e)>12||o<1||o>12)return null;let[s]=Vr[t??""]??[1,31],[,i]=Vr[(n?r:t)??""]??[1,31],a=o===2?
29:[4,6,9,11].includes(o)?30:31;return We(q(Number(e),s),q(o,Math.min(i,a)))}function da([,e,t,n,r,o,s]){let i=O(Number(
e),Number(t),Number(n));if(i===null)return null;if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=m=>O(m,Number(o??
t),Number(s)),u=a(Number(r??e)),p=r===void 0&&o!==void 0&&u!==null&&u<i?a(Number(e)+1):u;return p===null||p<i?null:[{kind:"\
dates",from:i,to:p}]}function Rt(e){return e.length>0&&e.every(n=>n>=1&&n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}
var Kr=e=>(e.match(/\d+/g)??[]).map(Number);function pa([,e]){let t=Kr(e);if(t.some(r=>r>9))return null;let n=Array.from(
{length:31},(r,o)=>o+1);return Rt(n.filter(r=>t.includes(r%10)))}function ma([,e,t]){let n=Number(t)-Number(e)+1;return n<
1?null:Rt(Array.from({length:n},(r,o)=>Number(e)+o))}function Ur(e,...t){let n=Number(t.find(r=>r!==void 0)??1);return n>=
1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var qr=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:da},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:ca}],Hr=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:ua},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:la},{pattern:$(`${Ye}\\s*(\\d{1,2})${Le}(?:-(?:${Ye}\\s*)?(\\d{1,2})${Le})?(?!\\d)`),read:([,e,t,n,r])=>nn([e,t],[n,
r])},{pattern:$(`(\\d{1,2})${Le}-(\\d{1,2})${Le}\\s+${Ye}`),read:([,e,t,n])=>nn([n,e],[n,t])},{pattern:$(`(\\d{1,2})${Le}\
\\s+${Ye}(?:-(\\d{1,2})${Le}\\s+${Ye})?`),read:([,e,t,n,r])=>nn([t,e],[r,n])}],Gr=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Ur("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Ur("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:pa},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:ma},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Rt(Kr(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Rt([Number(e)])}];var on=["日","月","火","水","木","金","土"],Jr=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],rn=[1,2,3,4,5,6,0],fa=new Map(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function H(e){let t=e.trim().replace(/曜日?$/,""),n=on.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?Jr.indexOf(
ga(r[1].slice(0,3))):null}var ga=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function sn(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function G(e){let t=Ae(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new Set;
for(let r of t){let o=ha(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?rn.filter(r=>n.has(r)):null}function ha(e){
let t=fa.get(e.toLowerCase());if(t)return t;let n=H(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[H(r??""),
H(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:sn(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>on.
indexOf(c));return u.every(c=>c>=0)?u:null}function Re(e,t){let n=t==="ja"?on:Jr,r=rn.filter(i=>e.includes(i)),o=r.map(i=>rn.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Yr=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],Xr="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",un="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
ya="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",ba=(e,t)=>t.length-e.length,wa=Yr.map(([e])=>e.source).sort(ba),
Qr={pattern:$(`(?:${[...wa,Xr].join("|")})${un}${ya}`),read:()=>[]},eo=Yr.map(([{source:e},t])=>({pattern:$(`(?:${e})${un}`),
read:()=>We(q(t[0],t[1]),q(t[2],t[3]))})),to={pattern:$(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合|冠\
婚葬祭|締め?日|給料日|(?:${Xr})${un}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"ir\
regular",part:e})},no={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},Tt="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",an="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
Pt="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",Ct=(e,t)=>({pattern:$(e),read:()=>({instead:t})}),ro=[
Ct(`(?:${Tt}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),Ct(`(?:except|excluding|not|unless)(?: on)? ${Pt}\\b|open on ${Pt}\\b`,"open"),Ct(`${Tt}(?:翌平日|翌営業日)${an}`,
"nextWorkday"),Ct(`${Tt}(?:翌日(?!曜)|次の日)${an}`,1),{pattern:$(`${Tt}翌?(${K})${an}`),read:([,e])=>({instead:{
weekday:H(e)}})},{pattern:$(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:i\
f|when)(?: on)? ${Pt}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:$(`(?:or )?(?:the \
)?(?:next|following) (${L}) (?:if|when)(?: on)? ${Pt}\\b`),read:([,e])=>({instead:{weekday:H(e)}})}],oo=[{pattern:$(`(?:\
祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${M}`),
read:([,e])=>Ze(-1,e)},{pattern:$(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${M}`),read:([,e])=>Ze(
1,e)},{pattern:$(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${M}`),read:([,e])=>Ze(0,e)}];var xa="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function so([,e,t,n]){let[r,o]=[H(e),H(t)];return r===
null||o===null?null:ke(sn(r,o),n)}var $a={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function va(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>$a[n]??Number(n))}function _t([,e,t,n]){let r=G(t),o=Ne(n);return!r||o===null?null:va(e).flatMap(s=>r.map(i=>({
kind:"nthWeekday",nth:s,weekday:i,part:o})))}function ka([,e,t,n]){let r=ke(G(e),n);return r&&(t?[...r,...Ze(0,n)??[]]:r)}
function io([e,t,n,r,o,s]){let i=H(t),a=Ne(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};
let u=O(Number(r),Number(o),Number(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-E(u)+7)%7,part:a}]}function ao([
,e]){let t=G(e.replace(/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?ke([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),
void 0):null}var uo=`(?:平日|${K})(?:[・,、-]?${K})*`,co=`(?:weekdays?|weekends?|${L})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|t\
o)\\s+)${L})*`,Ra="(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Ta="\
(?:[\\s(]*(?:from|since|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Pa="(?:every (?:ot\
her|second|2nd)|alternate|biweekly|fortnightly)",Ca=[{pattern:$(`(${uo})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${uo}\
)`),read:e=>ao([e[0],e[1]??e.groups?.days])},{pattern:$(`(?:only open|open)(?: only)?(?: on)? (${co})(?: only\\b)?`),read:ao},
{pattern:$(`${co} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:$(`隔週の?(${K})${M}${Ra}`),read:io},
{pattern:$(`${Pa} (${L})${M}${Ta}`),read:io},{pattern:$(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${K})+)${M}`),read:_t},{pattern:$(`([1-5](?:[・,][1-5])*)((?:[火\
水木金土](?:曜日?)?|[月日]曜日?)+)${M}`),read:_t},{pattern:$(`(?:every\\s+)?((?:${xa}[\\s,&/]*(?:and\\s+)?(?:the\
\\s+)?)+)(${L})(?: of (?:the |each |every )?month)?${M}`),read:_t},{pattern:$(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${L}\
)${M}`),read:_t}],_a=[{pattern:$(`(?:毎週の?)?(${K})-(${K})${M}`),read:so},{pattern:$(`(?:every\\s+)?(${L})(?:-|\\s+(?\
:to|through)\\s+)(${L})${M}`),read:so},{pattern:$(`(?:毎週の?)?((?:${K})+)(祝日?)?${M}`),read:ka},{pattern:$(`(?:平日\
|weekdays?\\b)${M}`),read:([,e])=>ke([1,2,3,4,5],e)},{pattern:$(`(?:週末|weekends?\\b)${M}`),read:([,e])=>ke([6,0],e)},
{pattern:$(`(?:(?:every|each)\\s+)?(${L})${M}`),read:([,e,t])=>ke(G(e),t)},{pattern:$(`(?:毎日の?|(?:daily|every day)\\s+)${jr}\
|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=Ne(t??e);return n===null?null:[{kind:"\
everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],lo=[Qr,no,to,
...qr,...Ca,...Hr,...ro,...oo,...eo,...Gr,..._a];var mo=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Sa=1e3,Ma=/[,、・/;&。|+\s()[\]【】]/;function St(e){if(e.length>Sa)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Da(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=za(t,n),n<t.
text.length&&(n=Aa(t,n));return{rules:Na(t.rules),problems:t.problems}}function Da(e){let t=Ae(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:Number(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function za(e,t){
let n=ln(mo,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Aa(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!ln(mo,n,o));){let s=Oa(r,o);if(s===
0){let i=Ia(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Ia(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Ma);return o<0?e.slice(t):e.slice(t,n+o)}function Oa(e,t){for(let{pattern:n,read:r}of lo){let o=ln(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(Array.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Ea(e,s))
continue;return o[0].length}}return 0}var cn=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Ea(e,{instead:t}){let n=e.
rules.slice(e.scope);if(t!=="open"&&!n.some(cn))return!1;let r=n.map(o=>{if(!cn(o))return o;let s=typeof t=="object"?(t.
weekday-o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],
!0}function ln(e,t,n){return e.lastIndex=n,e.exec(t)}function Na(e){let t=new Set;return e.filter(n=>{let r=JSON.stringify(
n);return!t.has(r)&&t.add(r)})}var Qe={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",
afternoon:"午後",day:""},open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===
1?"日":`${e}曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},
holiday:{"-1":"祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}\
日`,start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"\
mornings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":po(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${po(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function po(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function fo(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=Za(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(cn);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?go(s,t):ho(i,t),o+=Math.max(1,s.length)}return n}function Za(e,t){let n=e[t],r=[];for(let o of e.slice(
t)){if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!La(o.part,n.part))break;r.push(o)}return r}
var La=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Xe(e,t){return typeof e=="string"?Qe[t].part[e]:(t==="en"?"\
 ":"")+wt([e])}function Wa(e,t,n){let r=Qe[n],o=ho(e,n);return typeof t=="string"?o+r[t]:o+r.later(Re([(e.weekday+t)%7],
n),t)}function go(e,t){let n=Qe[t],{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+
Re([r],t)+Xe(o,t)}function ja({anchor:e,part:t},n){let r=Re([E(e)],n)+Xe(t,n);return Qe[n].fortnightly(r,ye(e))}function ho(e,t){
let n=Qe[t];switch(e.kind){case"everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Xe(e.part,t);case"weekl\
y":return Re([e.weekday],t)+Xe(e.part,t);case"nthWeekday":return go([e],t);case"holiday":return n.holiday[`${e.offset}`]+
Xe(e.part,t);case"yearly":{let[r,o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}\
-${o}`}case"dates":return e.from===e.to?ye(e.from):`${ye(e.from)}~${ye(e.to)}`;case"monthDate":return n.monthDate(e.date);case"\
monthEdge":return n[e.edge](e.days);case"movable":return Wa(e.rule,e.instead,t);case"fortnightly":return ja(e,t);case"wo\
rkday":return n.workday[e.edge];case"gotobi":return n.gotobi}}var Fa={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},Ba=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function dn(e){let t=v(e).trim().toLowerCase().replace(/\s*[(（].{1,3}[)）]\s*$/,"").replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/,
"");return Va(t)??Ua(t)??Ka(t)}function Va(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(e)??
/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?O(Number(t[1]),Number(t[2]),Number(t[3])):null}function Ua(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:Number(t[2]);return O((Fa[t[1]]??0)+n,Number(t[3]),Number(t[4]))}function Ka(e){
let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.
exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],n?.[3]],i=Ba.indexOf(o??"")+1;return i>0?O(Number(s),i,Number(r)):null}function Q(e){return typeof e=="object"&&"day"in e}function yo(e){return typeof e=="object"&&"formula"in e}function W(e){
return e===void 0||typeof e=="string"&&e.trim()===""}var bo=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,pn=-25569;function qa({day:e,minutes:t}){return e===pn?ae(
t):ye(e)+(t===0?"":` ${ae(t)}`)}function N(e){return Q(e)?qa(e):String(e)}function Mt(e){return(t,n)=>W(t)?{value:null}:
typeof t=="string"&&bo.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var g={format:"@",parse(e){let t=N(e).trim();return bo.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},Ha=1e12;function wo(e){if(typeof e=="number")return Math.
abs(e)<=Ha?e:null;if(typeof e!="string")return null;let t=v(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?wo(Number(t.replace(/,/g,""))):null}function ce(e,t){return{format:e,parse:Mt(n=>{let r=wo(n);return r===null?{problem:"\
notANumber",detail:N(n)}:t(r)}),layOut:n=>n??""}}var mn=e=>({value:e}),xo=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},fn=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:Number.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNum\
ber",detail:String(e)},Ga=e=>e>100?{problem:"outOfBounds",detail:String(e)}:xo(e<1?Math.round(e*1e6)/1e4:e),et=ce("0.###\
###",mn),tt=ce("#,##0.###",mn),le=ce("#,##0",mn),$o=ce("0",xo),vo=ce("0",fn),ko=ce("0",e=>e===0?{value:e}:fn(e)),Ro=ce("\
0",fn),nt=ce("0",Ga),[Ja,Ya]=[-7305,84006];function Xa(e){return Q(e)?e.day:typeof e=="string"?dn(e):typeof e!="number"?
null:e>1e7?dn(String(e)):Math.floor(e)+pn}var I={format:"yyyy-mm-dd",parse:Mt(e=>{let t=Xa(e);return t!==null&&t>=Ja&&t<
Ya?{value:t}:{problem:"notADate",detail:N(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},Qa=Mt(e=>{if(Q(e)&&(e.minutes>0||
e.day===pn))return{value:e.minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:Math.round(e*1440)};let n=typeof e=="s\
tring"?hr(v(e).trim()):null;return n===null?{problem:"notATime",detail:N(e)}:{value:n}}),Te={format:"@",parse:Qa,layOut:e=>e===
null?"":ae(e)},Pe={format:"General",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(W(e))return{value:!1};
let t=v(N(e)).trim().toLowerCase();return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["fa\
lse","no","0","×","未","いいえ","-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:N(e)}},layOut:e=>e};function Ce(e){
let t=Object.keys(e),n=new Map;for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",
parse:Mt(r=>{let o=n.get(v(N(r)).trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:N(r)}:{value:o}}),
layOut:(r,o)=>r===null?"":e[r][o],choices:r=>t.map(o=>e[o][r])}}var Dt={format:"@",parse(e){if(W(e))return{value:[]};let{
windows:t,problems:n}=Ie(N(e)),r=n.find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBefo\
reStart":"timeNotUnderstood",detail:N(e)}:{value:t}},layOut:e=>wt(e)},eu={notUnderstood:"closingNotUnderstood",irregular:"\
closingIrregular",needsStart:"closingNeedsStart"},gn={format:"@",parse(e){if(W(e))return{value:[]};if(Q(e))return{value:[
{kind:"dates",from:e.day,to:e.day}]};let{rules:t,problems:n}=St(N(e)),r=n[0];return r?{value:t,warning:{code:eu[r.code],
detail:r.part}}:{value:t}},layOut:(e,t)=>fo(e,t)},To={format:"@",parse(e){if(W(e))return{value:[]};let t=G(N(e));return t===
null?{problem:"weekdaysNotUnderstood",detail:N(e)}:{value:t}},layOut:(e,t)=>Re(e,t)};function d(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var tu={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},nu={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},ru={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},ou={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},su={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},iu={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},au={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:d("ID","ID",g,{required:!0,widthPixels:70}),
name:d("顧客名","Name",g,{required:!0,widthPixels:190}),kana:d("フリガナ","Kana",g,{widthPixels:150}),repId:d("担当",
"Rep",g,{required:!0,widthPixels:80}),rank:d("ランク","Rank",Ce(tu),{widthPixels:60}),address:d("住所","Address",g,
{widthPixels:230}),lat:d("緯度","Latitude",et,{widthPixels:85}),lng:d("経度","Longitude",et,{widthPixels:85}),visitIntervalDays:d(
"訪問間隔(日)","Visit interval (days)",vo,{required:!0,widthPixels:90}),visitMinutes:d("訪問時間(分)","Visit l\
ength (min)",$o,{widthPixels:90}),visitHours:d("訪問可能時間","Visit hours",Dt,{widthPixels:170}),closed:d("休業日",
"Closed",gn,{widthPixels:130}),busy:d("繁忙期","Busy periods",gn,{widthPixels:130}),preferredWeekday:d("希望曜日",
"Preferred weekday",Ce(iu),{widthPixels:75}),contact:d("窓口","Contact",g),birthday:d("窓口誕生日","Contact birth\
day",g,{widthPixels:90}),notes:d("備考","Notes",g,{widthPixels:200}),status:d("状態","Status",Ce(nu),{widthPixels:70}),
reorderState:d("補充","Reorder",g,{computed:!0,widthPixels:90}),postcode:d("郵便番号","Postcode",g,{widthPixels:80}),
phone:d("電話","Phone",g,{widthPixels:110}),mergedInto:d("統合先","Merged into",g,{computed:!0,widthPixels:80})}},hn={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:d("ID","ID",g,{required:!0,widthPixels:80}),day:d("日\
付","Date",I,{required:!0,widthPixels:95}),customerId:d("顧客ID","Customer",g,{required:!0,widthPixels:80}),customerName:d(
"顧客名","Customer name",g,{computed:!0,widthPixels:170}),repId:d("担当","Rep",g,{required:!0,widthPixels:80}),sequence:d(
"順番","Sequence",Ro,{widthPixels:55}),plannedArrival:d("到着予定","Planned arrival",Te,{widthPixels:80}),status:d(
"状況","Status",Ce(ru),{required:!0,widthPixels:70}),done:d("完了","Done",Pe,{widthPixels:50}),fixed:d("固定","Fix\
ed",Pe,{widthPixels:50}),purpose:d("用件","Purpose",g,{widthPixels:150}),reason:d("理由","Reason",g,{widthPixels:220}),
arrived:d("到着","Arrived",Te,{widthPixels:65}),left:d("退出","Left",Te,{widthPixels:65}),result:d("結果","Result",
g,{widthPixels:110}),note:d("メモ","Note",g,{widthPixels:220}),nextStep:d("次の一手","Next step",g,{widthPixels:150}),
nextDay:d("次回予定日","Next date",I,{widthPixels:95}),planMark:d("計画印","Plan mark",g,{computed:!0,hidden:!0})}},
uu={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:d("ID","ID",g,{required:!0,widthPixels:90}),day:d(
"日付","Date",I,{required:!0,widthPixels:95}),customerId:d("顧客ID","Customer",g,{required:!0,widthPixels:80}),productId:d(
"商品ID","Product",g,{widthPixels:80}),quantity:d("数量","Quantity",tt,{required:!0,widthPixels:70}),unitPrice:d("単価",
"Unit price",le,{required:!0,widthPixels:80}),taxRate:d("税率(%)","Tax rate (%)",nt,{widthPixels:65}),amount:d("金額",
"Amount",le,{widthPixels:95}),deliveryDay:d("納品日","Delivery date",I,{widthPixels:95}),delivered:d("納品済","Del\
ivered",Pe,{widthPixels:65}),note:d("備考","Note",g,{widthPixels:200}),deliveredQuantity:d("納品数","Delivered quan\
tity",tt,{widthPixels:70})}},cu={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:d("ID","ID",g,{
required:!0,widthPixels:80}),name:d("商品名","Name",g,{required:!0,widthPixels:260}),unit:d("単位","Unit",g,{widthPixels:60}),
unitPrice:d("単価","Unit price",le,{widthPixels:80}),taxRate:d("税率(%)","Tax rate (%)",nt,{widthPixels:65}),category:d(
"分類","Category",g,{widthPixels:120}),launchedOn:d("発売日","Launched on",I,{widthPixels:95}),leadDays:d("リードタイム(日\
)","Lead time (days)",ko,{widthPixels:90})}},lu={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:d("ID",
"ID",g,{required:!0,widthPixels:70}),opened:d("受付日","Opened",I,{required:!0,widthPixels:95}),customerId:d("顧客ID",
"Customer",g,{required:!0,widthPixels:80}),kind:d("種類","Kind",Ce(ou),{widthPixels:85}),text:d("内容","Text",g,{widthPixels:340}),
due:d("期限","Due",I,{widthPixels:95}),status:d("状況","Status",Ce(su),{widthPixels:75}),outcome:d("結果","Outcome",
g,{widthPixels:220})}},du={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:d("ID","ID",g,{required:!0,
widthPixels:70}),name:d("氏名","Name",g,{required:!0,widthPixels:120}),email:d("メール","E-mail",g,{widthPixels:200}),
startAddress:d("出発地","Start address",g,{widthPixels:220}),startLat:d("出発緯度","Start latitude",et,{widthPixels:85}),
startLng:d("出発経度","Start longitude",et,{widthPixels:85}),workingWeekdays:d("勤務曜日","Working days",To,{widthPixels:85}),
workingHours:d("勤務時間","Working hours",Dt,{widthPixels:110}),lunch:d("昼休み","Lunch",Dt,{widthPixels:110}),monthlyTarget:d(
"月間目標","Monthly target",le,{widthPixels:100})}},pu={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:d("項目","Setting",g,{required:!0,widthPixels:210}),value:d("値","Value",g,{widthPixels:230}),meaning:d("説明",
"Meaning",g,{widthPixels:560})}},ee={customers:au,visits:hn,orders:uu,products:cu,cases:lu,reps:du,settings:pu};var mu={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:d("顧客ID","Customer",
g,{required:!0,widthPixels:90}),productId:d("商品ID","Product",g,{required:!0,widthPixels:90}),unitPrice:d("単価","U\
nit price",le,{required:!0,widthPixels:90}),from:d("適用開始日","Valid from",I,{widthPixels:95}),note:d("備考","N\
ote",g,{widthPixels:220})}},fu={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:d("見積番号",
"Quote no.",g,{widthPixels:105}),day:d("見積日","Quote date",I,{widthPixels:95}),customerId:d("顧客ID","Customer",g,
{required:!0,widthPixels:90}),productId:d("商品ID","Product",g,{widthPixels:90}),description:d("品名","Description",
g,{widthPixels:220}),quantity:d("数量","Quantity",tt,{required:!0,widthPixels:65}),unit:d("単位","Unit",g,{widthPixels:55}),
unitPrice:d("単価","Unit price",le,{widthPixels:80}),taxRate:d("税率(%)","Tax rate (%)",nt,{widthPixels:65}),validUntil:d(
"有効期限","Valid until",I,{widthPixels:95}),print:d("見積書を作る","Make the quote",Pe,{widthPixels:90}),toOrder:d(
"受注にする","Make it an order",Pe,{widthPixels:90}),orderedOn:d("受注日","Ordered on",I,{computed:!0,widthPixels:95}),
note:d("備考","Note",g,{widthPixels:200}),id:d("ID","ID",g,{computed:!0,widthPixels:80})}},gu={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:d("日付","Date",I,{required:!0,widthPixels:90}),repId:d("担当",
"Rep",g,{required:!0,computed:!0,widthPixels:70}),repName:d("氏名","Name",g,{computed:!0,widthPixels:90}),figures:d("ま\
とめ","In short",g,{computed:!0,widthPixels:150,wrap:!0}),visits:d("訪問","Visits",g,{computed:!0,widthPixels:380,wrap:!0}),
orders:d("受注","Orders",g,{computed:!0,widthPixels:260,wrap:!0}),ahead:d("次の一手・気になること","Next st\
eps and concerns",g,{computed:!0,widthPixels:240,wrap:!0}),comment:d("所感","Comment",g,{widthPixels:220,wrap:!0}),reply:d(
"上長の返信","Manager's reply",g,{widthPixels:200,wrap:!0}),id:d("ID","ID",g,{computed:!0,hidden:!0,widthPixels:120})}},
hu={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:d("担当","Rep",g,{required:!0,widthPixels:80}),
day:d("日付","Date",I,{required:!0,widthPixels:95}),untilDay:d("終了日","Until",I,{widthPixels:95}),start:d("開始",
"From",Te,{widthPixels:65}),end:d("終了","To",Te,{widthPixels:65}),text:d("内容","What",g,{widthPixels:260}),source:d(
"取込元","Source",g,{computed:!0,widthPixels:150}),mark:d("取込印","Import mark",g,{computed:!0,hidden:!0}),id:d("\
ID","ID",g,{computed:!0,hidden:!0,widthPixels:80})}},rt={prices:mu,quotes:fu,dailyReports:gu,busyTimes:hu},je={...ee,...rt};var yu=10,bu=100,ot=e=>v(e).replace(/[\s　*＊]/g,"").toLowerCase();function wu(e){let t=new Map;for(let[n,r]of Object.
entries(e.columns))t.set(ot(n),n),t.set(ot(r.header.en),n),t.set(ot(r.header.ja),n);return t}function _e(e,t){let n=wu(e),
r={headerRow:1,places:{}};for(let o=0;o<Math.min(yu,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?
n.get(ot(i)):void 0;u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+
1,places:s})}return r}function xu(e,t){let n=new Set((t[_e(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).
filter(a=>n.has(a.header[i])).length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function Co(e,t){return Object.
keys(e.columns).filter(n=>t[n]===void 0)}function _o(e,t){let n=new Set(Object.values(e)),r={...e};for(let[o,s]of Object.
entries(t))r[o]===void 0&&s!==void 0&&!n.has(s)&&(r[o]=s);return r}function yn(e){return Q(e)?"":String(e).slice(0,80)}function Fe(e,t,n){
let r=xu(e,t.values)??n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,
rows:[],spoiled:[],ids:new Set,lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.
required&&n.places[a]===void 0);for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],
code:"missingColumn",detail:"",rowLeftOut:!0});$u(o);let i=new bn(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(
t.values[a],a+1,s.length===0);return o}function $u({tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).
map(a=>ot(yn(a))),i=new Map(Object.values(n).map(a=>[s[a],a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=yn(
r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"duplicateHeader",detail:"",rowLeftOut:!1})})}var bn=class{constructor(t,n){
k(this,"table",n);k(this,"entries");k(this,"absent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.
places[o];return i===void 0?[]:[{field:o,column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,
s])=>({field:o,empty:Po(s,n.language)}))}read(t,n,r){if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,
empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,
s?this.table.rows.push({row:n,cells:t,record:o}):this.table.spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.
entries.every(({place:n})=>W(t[n])||t[n]===!1)}readCell(t,n,r,o){let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&
W(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.parse(u,this.table.language);return"problem"in c?i.computed?
(o[s]=Po(i,this.table.language),!0):(this.report(c.problem,a,r,c.detail??yn(u),!0),!1):(c.warning&&this.report(c.warning.
code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.table.places.id;return r===void 0||typeof t!="stri\
ng"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,!0),!1):(this.table.ids.add(t),t.length<=bu?!0:(this.
report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.
push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};function Po(e,t){let n=e.codec.parse("",t);return"\
value"in n?n.value:null}function Be(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function $n(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function So(e,t){return typeof t=="bigint"?t.toString():t}var xn=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Mo(e){return new xn(e)}function vn(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Do(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var kn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function zt(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function zo(e){if(zt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(zt(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Ao=new Set(["string","number","symbol"]);function Io(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function At(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function J(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Oo(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function pe(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function Eo(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Me(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function st(e){return typeof e==
"string"?e:e?.message}function Rn(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function It(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function me(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:st(e.inst?._zod.def?.error?.(e))??st(s?.(e))??st(t?.error?.(e))??st(n.customError?.(e))??st(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function No(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
vu(e,n,r.value)}}function Se(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Zo(e,t,n){return Se(e,t,n,!1)}function vu(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Se(this,t,n.bind(this))},set(r){
Se(this,t,r)}})}function ku(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var wn,de=!1,Ru={configurable:!0,
get(){de=!0}};function Y(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&wn!==e._zod){wn=void 0;return}wn=e._zod,Object.
defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Ru);let o=de;de=!1;try{let s=n(this);return de?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),de=de||o,s}catch(s){throw delete this[t],de=de||o,s}},
set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Lo(e,t,n,r){let o=ku(e,t);o&&Object.
defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(
this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Wo;var Tn={value:void 0,enumerable:!1},jo="captureStackTrace"in Error?Error:null;function Tu(e){let t=jo;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return jo=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function P(e,t,n,r){let o={};function s(f){this.def=f,this.constr=m,this.traits=new Set}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(f,h){if(f._zod){if(f._zod.traits.has(e))return}else{Tn.value=new s(h);try{Object.defineProperty(
f,"_zod",Tn)}finally{Tn.value=void 0}}if(f._zod.traits.add(e),t(f,h),a){let b=Object.getPrototypeOf(f),x=f._zod.constr.prototype,
D=b;for(;D&&D!==x;)D=Object.getPrototypeOf(D);let se=D??b;a.has(se)||(a.add(se),No(se,i))}let y=m.prototype;for(let b in y)
Object.prototype.hasOwnProperty.call(y,b)&&(b in f||(f[b]=y[b].bind(f)))}let c=r?.Parent??Object;class p extends c{}Object.
defineProperty(p,"name",{value:e});function m(f){let h=r?.Parent?Tu(p):this;u(h,f);let y=h._zod.deferred;if(y){for(let x of y)
x();h._zod.deferred=void 0}let b=globalThis.__zod_globalConfig?.postProcessor;return b&&b(h),h}return Object.defineProperty(
m,"init",{value:u}),Object.defineProperty(m,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.
has(e)}),Object.defineProperty(m,"name",{value:e}),m}var te=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Wo=globalThis).__zod_globalConfig??(Wo.__zod_globalConfig={});var Ue=globalThis.__zod_globalConfig;function fe(e){return e&&
Object.assign(Ue,e),Ue}function Pu(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,So,2)),e.message}function Cu(e){this._zod.
message=e}var _u={get:Pu,set:Cu,enumerable:!0,configurable:!0},Pn={value:void 0,enumerable:!1},Bo=new WeakSet([Object.prototype,
Error.prototype]),Vo=(e,t)=>{e.name="$ZodError",Pn.value=t,Object.defineProperty(e,"issues",Pn),Pn.value=void 0,Object.defineProperty(
e,"message",_u);let n=Object.getPrototypeOf(e);Bo.has(n)||(Bo.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},ym=P("$ZodError",Vo),it=P("$\
ZodError",Vo,void 0,{Parent:Error});var Mu=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new te;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>me(c,i,fe())));throw kn(u,s?.callee??t),u}return a.
value};return t},at=Mu(it),Du=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>me(c,i,fe())));throw kn(u,
s?.callee??t),u}return a.value};return t},Cn=Du(it),zu=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new te;return s.issues.length?Uo(e,s.issues,o):{success:!0,data:s.value}},ut=zu(
it);function Uo(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>me(o,n,fe()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Au=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Uo(e,s.issues,o):{success:!0,data:s.value}},_n=Au(
it);var Ko=/^[\s\S]{0,}$/;var Sn=/^-?\d+(?:\.\d+)?$/,qo=/^(?:true|false)$/i;var Go={major:4,minor:6,patch:7};var j=P("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Go;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let p=pe(a),m;for(let f of u){if(f._zod.def.when){if(Eo(a)||!f._zod.def.when(a))continue}else if(p)continue;
let h=a.issues.length,y=f._zod.check(a);if(y instanceof Promise&&c?.async===!1)throw new te;if(m||y instanceof Promise)m=
(m??Promise.resolve()).then(async()=>{await y,a.issues.length!==h&&(It(a.issues,h,e),p||(p=pe(a,h)))});else{if(a.issues.
length===h)continue;It(a.issues,h,e),p||(p=pe(a,h))}}return m?m.then(()=>a):a},i=(a,u,c)=>{if(pe(a))return a.aborted=!0,
a;let p=s(u,o,c);if(p instanceof Promise){if(c.async===!1)throw new te;return p.then(m=>e._zod.parse(m,c))}return e._zod.
parse(p,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let p=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return p instanceof Promise?p.then(m=>i(m,a,u)):i(p,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new te;return c.then(p=>s(p,o,u))}return s(c,o,u)}}},{get"~standard"(){
return Zo(this,"~standard",Eu(this))},set"~standard"(e){Se(this,"~standard",e)}}),Xo=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>me(n,t,fe()))}:{value:e.value};async function Ou(e,t){let n={async:!0};return Xo(await e._zod.run({value:t,issues:[]},
n),n)}function Eu(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return Xo(r,n)}catch{}return Ou(e,t)},vendor:"zod",version:1}}var Qo=P("$ZodString",(e,t)=>{j.init(e,t),e._zod.pattern=t.
pattern??Ko,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var es=P("$ZodNumber",(e,t)=>{j.init(e,t),e._zod.pattern=Sn,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let s=typeof o=="number"?Number.isNaN(
o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,
inst:e,...s?{received:s}:{}}),n}});var ts=P("$ZodBoolean",(e,t)=>{j.init(e,t),e._zod.pattern=qo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Nu(e,t){let n=Rn(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.
parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of Rn(e._zod.def.checks))if(a>
u&&c._zod.def.when(s)){let p=s.issues.length;return c._zod.check(s),s.issues[p].continue=!1,It(s.issues,p,e),s}}return o(
s,i)}}var Zu=e=>Array.isArray(e)?e.length:-1;function Jo(e,t,n){e.issues.length&&t.issues.push(...Me(n,e.issues)),t.value[n]=e.value}var ns=P("$ZodArray",(e,t)=>{j.init(
e,t);let n=Ue.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],p=t.element._zod.run({value:c,issues:[]},o);if(p instanceof Promise)i.push(p.then(
m=>Jo(m,r,u)));else if(Jo(p,r,u),a&&p.issues.length!==0&&pe(p))break}return i.length?Promise.all(i).then(()=>r):r},Nu(e,
Zu)});function Ot(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Me(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Lu=[];function Wu(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Lu,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Oo(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
s)}}function ju(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,p=c.def.type,m=c.optin,f=c.optout,h=0;for(let y in t){
if(i&&n.issues.length!==h){if(pe(n,h))break;h=n.issues.length}if(u.has(y))continue;if(y==="__proto__"){p==="never"&&a.push(
y);continue}if(p==="never"){a.push(y);continue}let b=c.run({value:t[y],issues:[]},r);b instanceof Promise?e.push(b.then(
x=>Ot(x,n,y,t,m,f))):Ot(b,n,y,t,m,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var rs=P("$ZodObject",(e,t)=>{j.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let p={...r};return Object.defineProperty(t,"shape",{value:p}),
c.raw=p,p};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Mo(()=>Wu(t));Y(e,"propValues",c=>{let p=c.def.shape,m={};
for(let f in p){let h=p[f]._zod;if(h.values){Object.prototype.hasOwnProperty.call(m,f)||Do(m,f,new Set);for(let y of h.values)
m[f].add(y);h.optin!==void 0&&m[f].add(void 0)}}return m});let s=zt,i=t.catchall,a,u=Ue.memoizer;u?.attach(e),e._zod.parse=
(c,p)=>{a??(a=o.value);let m=c.value;if(!s(m))return c.issues.push({expected:"object",code:"invalid_type",input:m,inst:e}),
c;c.value=u?u.alloc(e,c,{},p):{};let f=[],h=a.shape,y=p?.abortEarly,b=c.issues.length;for(let x of a.allKeys){if(y&&c.issues.
length!==b){if(pe(c,b))break;b=c.issues.length}if(x==="__proto__")continue;let D=h[x],se=D._zod.optin,qn=D._zod.optout,Kt=D.
_zod.run({value:m[x],issues:[]},p);Kt instanceof Promise?f.push(Kt.then(ui=>Ot(ui,c,x,m,se,qn))):Ot(Kt,c,x,m,se,qn)}return i?
ju(f,m,c,p,o.value,e,y===!0):f.length?Promise.all(f).then(()=>c):c}});var os=P("$ZodRecord",(e,t)=>{j.init(e,t);let n=Ue.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!zo(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let p of a)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){
if(u.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let m=t.keyType._zod.run({value:p,issues:[]},o);if(m instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(m.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:m.issues.map(y=>me(y,o,fe())),input:p,path:[p],inst:e});continue}let f=m.value;if(f===
"__proto__")continue;let h=t.valueType._zod.run({value:s[p],issues:[]},o);h instanceof Promise?i.push(h.then(y=>{y.issues.
length&&r.issues.push(...Me(p,y.issues)),r.value[f]=y.value})):(h.issues.length&&r.issues.push(...Me(p,h.issues)),r.value[f]=
h.value)}let c;for(let p in s)if(!u.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;r.value[p]=s[p]}else c=c??[],
c.push(p);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let p=t.keyType._zod.run({value:c,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&Sn.test(c)&&p.issues.length){let y=t.keyType._zod.run({value:Number(
c),issues:[]},o);if(y instanceof Promise)throw new Error("Async schemas not supported in object keys currently");y.issues.
length===0&&(p=y)}if(p.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invali\
d_key",origin:"record",issues:p.issues.map(y=>me(y,o,fe())),input:c,path:[c],inst:e});continue}let f=p.value;if(f==="__p\
roto__")continue;let h=t.valueType._zod.run({value:s[c],issues:[]},o);h instanceof Promise?i.push(h.then(y=>{y.issues.length&&
r.issues.push(...Me(c,y.issues)),r.value[f]=y.value})):(h.issues.length&&r.issues.push(...Me(c,h.issues)),r.value[f]=h.value)}
u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).
then(()=>r):r}});var ss=P("$ZodEnum",(e,t)=>{j.init(e,t);let n=$n(t.entries),r=new Set(n);e._zod.values=r,Y(e,"pattern",o=>{let s=$n(o.def.
entries).filter(i=>Ao.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Io(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function Yo(e,t){return e.value=t.issues.length?void 0:t.value,e}var is=P("$ZodOptional",(e,t)=>{j.init(e,t),Y(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Y(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new Set([...r,void 0]):void 0}),Y(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${vn(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Yo(n,s)):Yo(
n,o)}return t.innerType._zod.run(n,r)}});var as=P("$ZodNullable",(e,t)=>{j.init(e,t),Y(e,"optin",n=>n.def.innerType._zod.optin),Y(e,"optout",n=>n.def.innerType._zod.
optout),Y(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${vn(r.source)}|null)$`):void 0}),Y(
e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===
null?n:t.innerType._zod.run(n,r)});function us(e){return e.checks&&(e.checks=[...e.checks]),e}function cs(e,t){return new e(us({type:"string",...J(t)}))}function ls(e,t){return new e(us({type:"number",checks:[],...J(t)}))}function ds(e,t){return new e({type:"boolean",...J(t)})}var ne=P("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");j.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Se(this,"with",e)},parse(e,t){return at(this,e,t,{callee:this.parse})},
parseAsync(e,t){return Cn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ut(this,e,t)},safeParseAsync(e,t){return _n(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return At(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Vu=P("ZodMiniString",
(e,t)=>{Qo.init(e,t),ne.init(e,t)});function _(e){return cs(Vu,e)}var Uu=P("ZodMiniNumber",(e,t)=>{es.init(e,t),ne.init(e,t)});function F(e){return ls(Uu,e)}var Ku=P("ZodMiniBoolean",(e,t)=>{ts.init(e,t),ne.init(e,t)});function Mn(e){return ds(Ku,e)}var qu=P("ZodMiniArray",(e,t)=>{ns.init(e,t),ne.init(e,t)});function Et(e,t){return new qu({type:"array",element:e,...J(
t)})}var Hu=P("ZodMiniObject",(e,t)=>{rs.init(e,t),ne.init(e,t),Lo(e,"shape",n=>n._zod.def.shape,!1)});function Ke(e,t){let n={
type:"object",shape:e??{},...J(t)};return new Hu(n)}var ps=P("ZodMiniRecord",(e,t)=>{os.init(e,t),ne.init(e,t)});function re(e,t,n){return!t||!t._zod?new ps({type:"record",
keyType:_(),valueType:e,...J(t)}):new ps({type:"record",keyType:e,valueType:t,...J(n)})}var Gu=P("ZodMiniEnum",(e,t)=>{ss.init(e,t),ne.init(e,t),e.options=[...e._zod.values]});function Nt(e,t){let n=Array.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Gu({type:"enum",entries:n,...J(t)})}var Ju=P("ZodMiniOptional",(e,t)=>{is.init(e,t),ne.init(e,t)});function ms(e){return new Ju({type:"optional",innerType:e})}var Yu=P("ZodMiniNullable",(e,t)=>{as.init(e,t),ne.init(e,t)});function ct(e){return new Yu({type:"nullable",innerType:e})}function lt(e){let t=null;return()=>(t??(t={value:e()}),t.value)}var fs="meguri.headers",Qu=60,ec=lt(()=>re(_(),re(_(),_())));function Dn(){let e=PropertiesService.getDocumentProperties().
getProperty(fs);try{return at(ec(),JSON.parse(e??"{}"))}catch{return{}}}function gs(e,t){let n=Dn(),r=JSON.stringify({...n,
[e]:t});r!==JSON.stringify(n)&&PropertiesService.getDocumentProperties().setProperty(fs,r)}function hs(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=Qu&&(n[r]=s)}
return n}function ys(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Zt=class{constructor(t){k(this,"timeZone",t);k(this,"format");k(this,"offsetByQuarter",new Map);this.format=new Intl.
DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"n\
umeric",second:"numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=Math.round(n/6e4),o=Math.floor(r/1440);
return{day:o,minutes:r-o*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,r=n-this.offsetAt(n);return new Date(n-this.offsetAt(
r))}offsetAt(t){let n=Math.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=Number(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,
o.second??0)-Math.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var bs="meguri.column",ge=class{constructor(t){k(this,"state",t);k(this,"spreadsheet",SpreadsheetApp.getActive());k(this,
"known",null);k(this,"sheetsByName",null);k(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Zt(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new Map(this.
spreadsheet.getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=
null}sheetIds(){return new Map([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.
sheetsById??(this.sheetsById=new Map([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.
sheetsById.get(r);if(o)return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=je[t];
return this.find(t,t in rt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=U[t];return this.find(t,t in vt?[]:
[n.ja,n.en])}readCells(t){let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(
o)))}}readTable(t){let n=this.findTable(t);if(!n)return null;let r=je[t],o=this.readCells(n),s=_e(r,o.values),i=this.state.
columns[t]??[],u=Co(r,s.places).some(p=>i.includes(p))?_o(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):
s.places,c=()=>Be(this);return Fe(r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};
for(let o of n.createDeveloperMetadataFinder().withKey(bs).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().
getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(
t,n);return gs(t,hs(o,r)),o}catch{return ys(Dn()[t]??{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t==
"boolean"?t:Object.prototype.toString.call(t)==="[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var tc=366;function ws(e,{reps:t,problems:n}){let r=new Oe;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)C(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=C(o,s,n),{day:c,
untilDay:p,start:m,end:f}=a;if(u===null||c===null)continue;let h=p??c,y={start:m??0,end:f??1440},b=h<c?"untilDay":y.start>=
y.end?"end":null;if(b!==null||h-c>tc){let x={row:i,field:b??"untilDay"},D=b===null?"outOfBounds":"endBeforeStart";n.push(
he(e,x,{code:D,detail:a.text,rowLeftOut:!0}));continue}for(let x=c;x<=h;x++)r.add(u,x,y)}return r}var Lt={latLow:20,latHigh:46,lngLow:122,lngHigh:154};function dt(e,t){return e===null||t===null?"none":t>=Lt.latLow&&t<=
Lt.latHigh&&e>=Lt.lngLow&&e<=Lt.lngHigh?"swapped":Math.abs(e)>90||Math.abs(t)>180||e===0&&t===0?"impossible":{lat:e,lng:t}}function xs(e,t){let n=new Map,r=e.tables.prices;if(!r)return n;let o={table:r,field:"customerId",directory:t.customers,
unknown:"unknownCustomer",rowLeftOut:!0},s={table:r,field:"productId",directory:t.products,unknown:"unknownProduct",rowLeftOut:!0};
for(let i of r.rows){let a=C(o,i,e.problems),u=C(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:p}=i.
record,m={customerId:a,productId:u,unitPrice:c,from:p};n.set(a,[...n.get(a)??[],m])}return n}function $s(e,t){let n=e.tables.
quotes;if(!n)return[];let r={table:n,field:"customerId",directory:t.customers,unknown:"unknownCustomer",rowLeftOut:!0};return n.
rows.flatMap(o=>{let{row:s,record:i}=o,a=C(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(
i.productId),c=u&&"id"in u?u.id:"",p=i.description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,
description:p,quantity:i.quantity}}]})}function vs(e){let t=v(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(Number);return nc(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkD\
igit"}}function nc(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var rc=150,oc=1,sc=1e3;function ks(e){let t=v(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>ic(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function ic(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(Number);if(r.some(a=>!Number.isFinite(a)))return null;let o=r[r.length-1];if(o<oc||o>rc)return null;
if(t)return r.length===1?{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&
s>0&&s<=sc?{upToMeters:s*1e3,kilometersPerHour:o}:null}var X=(e,t)=>n=>{let r=Number(v(n).trim());return!Number.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBoun\
ds"},ac=(e,t)=>n=>{let r=X(e,t)(n);return typeof r=="string"||Number.isInteger(r)?r:"notAWholeNumber"},De=e=>e.trim(),uc=e=>e.
trim()===""?"":vs(e).number??"registrationMalformed",cc={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"flo\
or",四捨五入:"halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},lc=e=>cc[v(
e).toLowerCase()]??"unknownChoice",dc=e=>e.trim().length<=10?e.trim():"outOfBounds",Ps=e=>{let{windows:t,problems:n}=Ie(
e);return n.some(r=>r.code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},pc=e=>e.
trim()===""?null:Ps(e),mc=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(
v(e).trim());if(!t)return"impossiblePosition";let[n,r]=[Number(t[1]),Number(t[2])];return Math.abs(n)<=90&&Math.abs(r)<=
180?{lat:n,lng:r}:"impossiblePosition"},fc=e=>ks(e)??"speedsNotUnderstood",gc=e=>G(e)??"weekdaysNotUnderstood",hc=e=>{let{
rules:t,problems:n}=St(e);return n.length>0?"closingNotUnderstood":t},zn=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?
Number(t[1]):Number.NaN;return n>=0&&n<=23?n:null},Rs=e=>zn(v(e).trim())??"timeNotUnderstood",Ts=e=>{let[t,n]=v(e).trim().
split(/\s+/),r=G(t??""),o=zn(n??"");return r?.length===1&&o!==null?{weekday:r[0],hour:o}:"timeNotUnderstood"},yc=e=>{let[
t,n]=v(e).trim().split(/\s+/),r=Number((t??"").replace(/日$|st$|nd$|rd$|th$/,"")),o=zn(n??"");return Number.isInteger(r)&&
r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},bc=e=>{let t=v(e).trim().toLowerCase();return["日本語",
"ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":"unknownChoice"},wc=e=>{let t=v(e).trim().toLowerCase();
return["する","はい","yes","on","true"].includes(t)?!0:["しない","いいえ","no","off","false"].includes(t)?!1:"\
unknownChoice"},pt={language:{initial:"日本語",initialEnglish:"English",read:bc},workingHours:{initial:"09:00-18:00",
read:Ps},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:gc},lunch:{initial:"12:00-13:00",read:pc},companyHolidays:{
initial:"祝, 年末年始",initialEnglish:"holidays, 12/29-1/3",read:hc},usualIntervalDays:{initial:"14",read:X(1,366)},
usualVisitMinutes:{initial:"20",read:X(1,600)},startAddress:{initial:"",read:De},startPosition:{initial:"",read:mc},managerEmail:{
initial:"",read:De},plannerSeconds:{initial:"10",read:X(.1,120)},planWeeks:{initial:"1",read:ac(1,4)},detourFactor:{initial:"\
1.35",read:X(1,5)},speedBands:{initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, be\
yond 40",read:fc},learnsTravel:{initial:"する",initialEnglish:"yes",read:wc},planWeekAt:{initial:"金 15:00",initialEnglish:"\
Fri 15:00",read:Ts},refreshDueAt:{initial:"6:00",read:Rs},summaryAt:{initial:"月 7:00",initialEnglish:"Mon 7:00",read:Ts},
reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:yc},companyName:{initial:"",read:De},companyAddress:{initial:"",
read:De},companyPhone:{initial:"",read:De},registrationNumber:{initial:"",read:uc},taxRounding:{initial:"切り捨て",initialEnglish:"\
down",read:lc},quotePrefix:{initial:"Q",read:dc},quoteValidDays:{initial:"30",read:X(1,366)},quoteTerms:{initial:"",read:De},
leadDays:{initial:"1",read:X(0,60)},followUpDays:{initial:"7",read:X(0,90)},claimDays:{initial:"3",read:X(1,90)},nudgeFactor:{
initial:"1.5",read:X(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",
initialEnglish:"wish: wish, would like, want, request / market: competitor, price rise, cheaper, new shop, closing down",
read:De},dailyReportAt:{initial:"18:00",read:Rs}},An=Object.keys(pt);function xc(){return Object.fromEntries(An.map(e=>[e,pt[e].read(pt[e].initial)]))}function $c(e,t){let n=pt[e].read(t);return typeof n==
"string"&&Rc(e,n)?{problem:n}:{value:n}}var vc=["startAddress","managerEmail","companyName","companyAddress","companyPho\
ne","quoteTerms","voiceTags"],kc=["unknownChoice","registrationMalformed","outOfBounds"];function Rc(e,t){return vc.includes(
e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(e)||kc.includes(t)}function Tc(e){let t=e.
trim();for(let n of An)if(["ja","en"].some(o=>z(o).settings[n].label===t)||n===t)return n;return null}function Cs(e){let t=xc(),
n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new Set,o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,p=String(
e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:p,code:a,detail:u,rowLeftOut:!1})};for(let{row:s,
record:i}of e.rows){let a=Tc(i.key);if(a===null)continue;if(r.has(a)){o(s,"key","duplicateId",i.key);continue}if(r.add(a),
i.value===""&&pt[a].initial!=="")continue;let u=$c(a,i.value);"value"in u?Object.assign(t,{[a]:u.value}):o(s,"value",u.problem,
i.value)}return{settings:t,problems:n}}var In={calibration:null,knownLegs:new Map};function _s(e,t,n=In){let{settings:r,problems:o}=Cs(e.settings),s=[...o];for(let m of Object.
keys(e))s.push(...e[m]?.problems??[]);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,a={
language:i,settings:{...r,language:i},travel:gr(r,n),tables:e,sheetIds:t,reps:new Map,customers:new Map,products:new Map,
visits:[],orders:[],cases:[],prices:new Map,quotes:[],busy:new Oe,problems:s};Pc(a);let u=new ie(e.reps);_c(a,u);for(let{
row:m,record:f}of e.products.rows)a.products.set(f.id,{row:m,record:{...f,unitPrice:f.unitPrice??0,taxRate:f.taxRate??10}});
a.busy=ws(e.busyTimes,{reps:u,problems:s});let c=new ie(e.customers);zc(a,{customers:c,reps:u});let p=new ie(e.products);
return Ac(a,{customers:c,products:p}),Ic(a,c),a.prices=xs(a,{customers:c,products:p}),a.quotes=$s(a,{customers:c,products:p}),
a}function Pc(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[
...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??null)!==null;r&&i&&Ss(e,{table:t,row:o,record:s,fields:n,
detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,workingHours:u,...c}=s,p=dt(i,a),m=u[0],f={...c,
startPosition:typeof p=="string"?e.settings.startPosition:p,workingHours:m?{start:m.start,end:u[u.length-1].end}:null,lunch:s.
lunch[0]??null};e.reps.set(s.id,{row:o,record:f})}}var Cc={sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function _c(e,t){let n=e.
tables.customers,{problems:r}=e,o={table:n,field:"repId",directory:t,unknown:"unknownRep",rowLeftOut:!0};Sc(e);for(let s of n.
spoiled)C(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=C(o,s,r);if(u===null)continue;let c=dt(a.lat,a.lng),{lat:p,
lng:m,reorderState:f,mergedInto:h,preferredWeekday:y,...b}=a,x={...b,repId:u,status:a.status??"active",visitIntervalDays:a.
visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:y===null?null:Cc[y]};
e.customers.set(a.id,{row:i,record:x})}}function Sc(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===
void 0);for(let o of r){let s=ee.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,header:s};
e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[...t.rows,
...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=dt(s.lat??null,s.lng??null)==="none";(i||!a)&&
Ss(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Ss(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=dt(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&Dc(i,a),p=Mc[u],m={row:n,field:o[c?1:0]},f={code:p,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(he(t,m,f))}var Mc={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},Dc=(e,t)=>Math.
abs(e)<=90&&(e!==0||t!==0);function zc(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...On(t),table:r},
i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.spoiled)C(s,a,o),C(i,a,o);for(let a of r.
rows){let{row:u,record:c}=a,p=C(s,a,o),m=C(i,a,o);if(p===null||m===null)continue;let{done:f,planMark:h,customerName:y,...b}=c,
x={...b,day:c.day,status:c.status,customerId:p,repId:m};e.visits.push({row:u,record:x,ticked:f,planMark:h,source:a})}}var On=e=>({
field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});function Ac(e,t){let n=e.tables.orders,{problems:r}=e,
o={...On(t.customers),table:n},s=t.products,i={table:n,field:"productId",directory:s,unknown:"unknownProduct",rowLeftOut:!1};
for(let a of n.spoiled)C(o,a,r),C(i,a,r);for(let a of n.rows){let{row:u,record:c}=a,p=C(o,a,r),m=C(i,a,r)??"";if(p===null)
continue;let f=c.amount??c.quantity*c.unitPrice,h=c.taxRate??e.products.get(m)?.record.taxRate??10,y={...c,day:c.day,customerId:p,
productId:m,quantity:c.quantity,unitPrice:c.unitPrice,taxRate:h,amount:f};e.orders.push({row:u,record:y})}}function Ic(e,t){
let n=e.tables.cases,{problems:r}=e,o={...On(t),table:n};for(let s of n.spoiled)C(o,s,r);for(let s of n.rows){let{row:i,
record:a}=s,u=C(o,s,r);if(u===null)continue;let c={...a,customerId:u,opened:a.opened,kind:a.kind??"request",due:a.due??(a.
kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??"open"};e.cases.push({row:i,record:c})}}function Ms(e){let t=ee[e],n=[Object.values(t.columns).map(r=>r.header.ja)];return Fe(t,{name:t.tab.ja,values:n},_e(t,n))}var En=e=>v(e).trim(),Wt=e=>e.lat===null&&e.lng===null;function Ds(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>Wt({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&Wt(o)?o.address:"")];return[...new Set(r.map(En).
filter(o=>o!==""))]}function zs(e,t){if(t.size===0)return;let n=i=>t.get(En(i))?.position??null,{settings:r,tables:o}=e;
r.startPosition??(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&
Wt({lat:i.startLat,lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new Map;for(let{row:i,record:a}of o.
customers.rows){let u=e.customers.get(a.id)?.record,c=Wt(a)?t.get(En(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,
c.state==="found")s.set(i,null);else{let p=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:p,address:a.
address})}}Ec(e,s)}var Oc=["noPosition","addressNotFound","addressVague"];function Ec(e,t){let n=e.tables.customers;e.problems=
e.problems.filter(({tab:r,row:o,code:s})=>r!==n.tab||!Oc.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={
code:o.code,detail:o.address,rowLeftOut:!1};e.problems.push(he(n,{row:r,field:"address"},s))}}function As(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function Zn(e,t){let n=[],r=new Map;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=Lc(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function Lc(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var jc=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function Ln(e,t){return yo(t)?t.formula:Q(t)?e.dates.toDate(
t):typeof t=="string"&&jc.test(t)?`'${t}`:t}var Fc=300;function Is(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=Math.max(t-o,Fc);e.insertRowsAfter(o,s),Bc(e,o)}function Bc(e,t){let n=e.
getMaxRows()-t,r=e.getRange(t,1,1,e.getMaxColumns()),o=e.getRange(t+1,1,n,e.getMaxColumns());r.copyTo(o,SpreadsheetApp.CopyPasteType.
PASTE_FORMAT,!1),r.copyTo(o,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function ze(e,t,n){let r=n.values[0]?.
length??0;if(r===0)return;Is(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>Ln(e,i)));t.getRange(
n.row,n.column,o.length,r).setValues(o)}var Vc="_meguri_places",Uc=30,Kc=["found","notFound","vague"];function qc(e,t){let n=e.sheets.get(Vc);if(!n)return{places:new Map,
rows:0};let r=n.getDataRange().getValues(),o=new Map;for(let[s,i,a,u,c]of r){if(!(Number(i)>t-Uc&&Number(i)<=t)||s===""||
!Kc.includes(String(a)))continue;let m=a==="found"?{lat:Number(u),lng:Number(c)}:null;o.set(String(s),{askedOn:Number(i),
state:a,position:m})}return{places:o,rows:r.length}}function Os(e,t,n){Ds(t).length!==0&&zs(t,qc(e,n).places)}var Hc=10,Es=["id","day","customerId"];function Ns(e,t,n){let r=e.findTable(t);if(!r)return null;let o=je[t],s=r.getLastRow(),
i=Math.max(1,r.getLastColumn()),a=(h,y,b=1,x=i)=>y<=0?[]:r.getRange(h,b,y,x).getValues().map(D=>D.map(se=>e.toCell(se))),
u=a(1,Math.min(Hc,Math.max(1,s))),c=_e(o,u);u.length=Math.min(u.length,c.headerRow);let p=Gc(c.places),m=p?a(c.headerRow+
1,s-c.headerRow,p.first+1,p.count):[];for(let h=c.headerRow+1;h<=s;h++)u.push([]);if(n){let h=Math.max(n.first,c.headerRow+
1);a(h,Math.min(n.last,s)-h+1).forEach((y,b)=>{u[h-1+b]=y})}let f=Fe(o,{name:r.getName(),values:u},c);Jc(f,m,p?.first??0);
for(let h of new Set([f.lastRow,(n?.first??0)-1]))h>f.headerRow&&u[h-1]?.length===0&&(u[h-1]=a(h,1)[0]??[]);return f}function Gc(e){
let t=Es.flatMap(r=>e[r]??[]);if(t.length===0)return null;let n=Math.min(...t);return{first:n,count:Math.max(...t)-n+1}}
function Jc(e,t,n){let r=e.places.id;t.forEach((o,s)=>{Es.some(u=>{let c=e.places[u],p=c===void 0?"":o[c-n]??"";return p!==
""&&p!==!1})&&(e.lastRow=Math.max(e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}var mt=class extends Error{constructor(n){super(`missing tab ${n}`);k(this,"tab",n)}};function Yc(e){return{...In,calibration:e.
state.calibration??null}}var Wn=Object.keys(ee),Zs=Object.keys(rt),Xc=[...Wn,"busyTimes"],ub=[...Wn,...Zs];function Ls(e,t=Xc,n={}){
let r=i=>{let a=n[i];return a!==void 0?Ns(e,i,a):t.includes(i)?e.readTable(i):void 0},o={};for(let i of Wn){let a=r(i);if(a===
null)throw new mt(ee[i].tab.ja);o[i]=a??Ms(i)}for(let i of Zs){let a=r(i);a&&(o[i]=a)}let s=_s(o,e.sheetIds(),Yc(e));return Os(
e,s,ft(e).today),s}function ft(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var Qc=["visits","customers","reps","settings"];function jn(e,t){try{return Ls(e,t)}catch(n){if(n instanceof mt)return null;
throw n}}var Fn=e=>jn(e,Qc);var Bn=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall","changeVisits","\
takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","dailyReports","care",
"voices","targets"];function Ws(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(
36)}var Vn=()=>PropertiesService.getDocumentProperties(),jt="meguri.state",js="moved to the script",gt=null;function Ft(){return gt??
(gt=Vn()?.getProperty(jt)===js),gt}function el(){let e=Vn();return e===null||Ft()?PropertiesService.getScriptProperties():
e}var tl=/^parts:([ab]):(\d+):(\w+)$/,nl=(e,t,n)=>`${e}.${t}${n}`;function Fs(e){let t=Vn(),n=t?.getProperty(e)??null;e===
jt&&(gt??(gt=n===js));let r=el();(t===null||Ft())&&(n=r.getProperty(e));let o=tl.exec(n??"");if(!o)return n;let[,s,i,a]=o,
u=r.getProperties(),c=Array.from({length:Number(i)},(p,m)=>u[nl(e,s,m)]??"").join("");return Ws(c)===a?c:null}var Un=2,rl=lt(()=>Ke({version:F(),storeLayout:F(),tabs:re(_(),F()),columns:re(_(),Et(_())),adopting:re(_(),Et(_())),jobCount:F(),
lastRuns:re(_(),_()),lastJob:ct(Ke({job:Nt(Bn),at:_(),by:_(),slot:F(),undone:Mn()})),pending:ct(Ke({kind:Nt(["job","undo"]),
slot:F(),maxRows:re(_(),F())})),mailed:Et(_()),calibration:ms(ct(Ke({addedMinutes:F(),factor:F(),legs:F()}))),mailing:ct(
_()),hasSampleData:Mn()})),Vt=class extends Error{constructor(n){super(`workbook version ${n}`);k(this,"version",n)}};var Bt=()=>({version:Un,storeLayout:2,tabs:{},columns:{},adopting:{},jobCount:0,lastRuns:{},lastJob:null,pending:null,mailed:[],
mailing:null,hasSampleData:!1});function ol(){return sl(Fs(jt))}function sl(e){let t=e===null?null:il(e);if(typeof t!="o\
bject"||t===null)return Bt();let{version:n}=t;if(typeof n=="number"&&n>Un)throw new Vt(n);let r=n===1?1:2,o=ut(rl(),{...Bt(),
storeLayout:r,...t,version:Un});return o.success?o.data:Bt()}function qe(){try{return ol()}catch(e){if(e instanceof Vt)return Bt();
throw e}}var vb=lt(()=>Ke({job:Nt(Bn),by:_(),since:_()}));function il(e){try{return JSON.parse(e)}catch{return null}}var al=["customers","visits","reps","settings"],ul=["customers","orders","reps","settings"],cl=["customers","reps","sett\
ings"],Bs={ORDER_PROBABILITY:7,EXPECTED_SALES:28};function oe(e,t,n){let r=new ge(qe()),o=jn(r,ll(e));if(!o)throw new B(
z(Be(r)).outcome.notSetUp);let s=dl(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?Ln(r,a):a;return Array.
isArray(s)?s.map(a=>a.map(i)):i(s)}function ll(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?
ul:e==="TRAVEL_MINUTES"||e==="DIRECTIONS_LINK"?cl:al}function dl(e,{book:t,team:n,customer:r,second:o}){let{today:s}=ft(
t);switch(e){case"NEXT_VISIT":return we(r,Cr(n,s));case"LAST_VISIT":return we(r,Sr(n));case"VISIT_STATUS":return we(r,Mr(
n,s));case"NEXT_ORDER":return we(r,Dr(n,$t(n,s)));case"ORDER_PROBABILITY":{let i=Xt(n,o,Bs.ORDER_PROBABILITY);return we(
r,zr(n,$t(n,s),i))}case"EXPECTED_SALES":{let i=Xt(n,o,Bs.EXPECTED_SALES);return we(r,Ar(n,$t(n,s),i))}case"TRAVEL_MINUTE\
S":return ml(n,r,o);case"DIRECTIONS_LINK":return Ir(n,pl(r))}}var pl=e=>(Array.isArray(e)?e.flat():[e]).map(t=>String(t??
"").trim()).filter(t=>t!=="");function ml(e,t,n){if(!Array.isArray(t)&&!Array.isArray(n))return Qt(e,String(t),String(n));
let r=a=>Array.isArray(a)?a.map(u=>String(u[0]??"").trim()):[String(a)],[o,s]=[r(t),r(n)],i=(a,u)=>a.length===1?a[0]:a[u]??
"";return Array.from({length:Math.max(o.length,s.length)},(a,u)=>{let[c,p]=[i(o,u),i(s,u)];return[c===""||p===""?"":Qt(e,
c,p)]})}function Vs(e,t){return oe("NEXT_VISIT",e)}function Us(e,t){return oe("LAST_VISIT",e)}function Ks(e,t){return oe("VISIT_\
STATUS",e)}function qs(e,t){return oe("NEXT_ORDER",e)}function Hs(e,t,n){return oe("ORDER_PROBABILITY",e,t)}function Gs(e,t,n){
return oe("EXPECTED_SALES",e,t)}function Js(e,t){return oe("TRAVEL_MINUTES",e,t)}function Ys(e){return oe("DIRECTIONS_LI\
NK",e)}var fl=31,gl=e=>Object.values(tn.absent).includes(e.trim());function hl(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:gl(t.
result)?"missed":"done"}function Xs(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=hl(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){t.left===null&&(o.left=r.now);let i=yl(e,t,o.day??t.day);t.nextDay===null&&
i!==null&&(o.nextDay=i)}return s==="planned"&&t.left!==null&&(o.left=null),o}function yl(e,t,n){let r=e.customers.get(t.
customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;for(let i=s;i<s+fl;i++)
if(!Tr(r,i)&&Rr(e,o,i))return i;return null}function Qs(e,t,n,r){let o=Xs(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=As(
hn,o,e.language);return o.status!==void 0&&(t.ticked=o.status==="done",s.done=t.ticked),s}function Ut(e){let t=i=>ve("today",i),[n,r,o,s]=["visitId","done","result","note"].map(t);return e.flatMap((i,a)=>{let u=i[n]??
"";return a<U.today.headerRow||W(u)?[]:[{visitId:String(u),done:i[r]===!0,result:String(i[o]??""),note:String(i[s]??""),
row:a+1}]})}function ei(){return(Ft()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var ti=e=>`today:${e}`;var bl=1e4,wl=e=>["quotes","orders","pickList","actions"].includes(e)||e.startsWith("orderPad:");function ni(e){let t=qe(),
n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&wl(o)&&officeEdit(e,o),
o===void 0||o!=="visits"&&!o.startsWith("today:"))return;let s=ei();if(s.tryLock(bl))try{let i=new ge(t),a={first:e.range.
getRow(),last:e.range.getLastRow()};o==="visits"?kl(i,e,a):xl(i,n,e,a),SpreadsheetApp.flush()}finally{s.releaseLock()}}var ri=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function xl(e,t,n,r){let o=a=>ri(n,ve("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Ut(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=Fn(
e);for(let a of s){let u=i?.visits.find(({record:p})=>p.id===a.visitId);if(!i||!u)continue;let c={};o("done")&&(c.done=a.
done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),oi(e,{team:i,visit:u,input:c},()=>vl(e,t,a,u))}}function oi(e,{
team:t,visit:n,input:r},o){let s=Qs(t,n,r,ft(e));o();let i=e.findTable("visits");s&&i&&$l(e,i,{row:n.row,cells:s},t.tables.
visits.places)}function $l(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=Zn([n],
r);for(let a of i)s(a)||ze(e,t,a);for(let a of i)s(a)&&ze(e,t,a)}function vl(e,t,n,r){let o=r.record.status==="done";if(n.
done===o)return;let s=ve("today","done")+1;ze(e,t,{row:n.row,column:s,values:[[o]]})}function kl(e,t,n){let r=Fn(e);if(!r)
return;let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&ri(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.
visits)i.row<n.first||i.row>n.last||oi(e,{team:r,visit:i,input:Rl(i,s)},()=>Tl(e,i))}function Rl(e,t){if(t("status")){let{
status:n}=e.record;return n==="done"&&(e.record.status="planned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?
{result:e.record.result}:{}}function Tl(e,t){let n=e.find(ti(t.record.repId),[]);if(!n)return;let r=Ut(e.readCells(n).values).
find(({visitId:u})=>u===t.record.id);if(!r)return;let o=u=>ve("today",u)+1,s=t.record.status==="done";r.done!==s&&ze(e,n,
{row:r.row,column:o("done"),values:[[s]]});let{result:i,note:a}=t.record;(r.result!==i||r.note!==a)&&ze(e,n,{row:r.row,column:o(
"result"),values:[[i,a]]})}function Kn(e){let t=SpreadsheetApp.getUi(),{menu:n}=z(Pl(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
ar").addSeparator().addItem(n.planWeek,"menuPlanWeek").addItem(n.planMonth,"menuPlanMonth").addItem(n.replan,"menuReplan").
addItem(n.refreshDue,"menuRefreshDue").addItem(n.buildReports,"menuBuildReports").addItem(n.previewSummary,"menuPreviewS\
ummary").addItem(n.checkData,"menuCheckData").addSubMenu(t.createMenu(n.moving).addItem(n.importList,"menuImportList").addItem(
n.importCustomersTab,"menuImportCustomersTab").addItem(n.importOrdersTab,"menuImportOrdersTab").addItem(n.mergeCustomers,
"menuMergeCustomers").addItem(n.calendar,"menuCalendar").addItem(n.makeBusyTimes,"menuMakeBusyTimes")).addSeparator().addSubMenu(
t.createMenu(n.office).addItem(n.orderPads,"menuOrderPads").addItem(n.pickList,"menuPickList").addItem(n.quote,"menuQuot\
e").addItem(n.dailyReports,"menuDailyReports").addItem(n.care,"menuCare").addItem(n.voices,"menuVoices").addItem(n.targets,
"menuTargets").addItem(n.actions,"menuActions")).addSeparator().addItem(n.undo,"menuUndo").addSeparator().addSubMenu(t.createMenu(
n.more).addItem(n.restore,"menuRestore").addItem(n.setUp,"menuSetUp").addItem(n.addSampleData,"menuAddSampleData").addItem(
n.removeSampleData,"menuRemoveSampleData").addItem(n.uninstall,"menuUninstall")).addToUi()}function Pl(e){return e?.authMode===
ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":Be(new ge(qe()))}function si(e){Kn(e)}function ii(e){Kn(e)}function ai(e){ni(e)}return gi(Cl);})();

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
