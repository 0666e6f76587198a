// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var ln=Object.defineProperty;var Sl=Object.getOwnPropertyDescriptor;var Al=Object.getOwnPropertyNames;var Il=Object.prototype.hasOwnProperty;var Dl=(e,t,n)=>t in e?ln(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var _l=(e,t)=>{for(var n in t)ln(e,n,{get:t[n],enumerable:!0})},Ol=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Al(t))!Il.call(e,o)&&o!==n&&ln(e,o,{get:()=>t[o],enumerable:!(r=Sl(t,o))||r.enumerable});return e};var Ml=e=>Ol(ln({},"__esModule",{value:!0}),e);var P=(e,t,n)=>Dl(e,typeof t!="symbol"?t+"":t,n);var cg={};_l(cg,{DIRECTIONS_LINK:()=>ml,EXPECTED_SALES:()=>cl,LAST_VISIT:()=>il,NEXT_ORDER:()=>ul,NEXT_VISIT:()=>sl,ORDER_PROBABILITY:()=>ll,
TRAVEL_MINUTES:()=>dl,VISIT_STATUS:()=>al,onEdit:()=>Cl,onInstall:()=>Tl,onOpen:()=>Rl});var Rt=globalThis,l=Rt.Math,d=Rt.Number,g=Rt.Array,p=Rt.Map,h=Rt.Set;var Do={imported:(e,{added:t,removed:n,unchanged:r})=>t+n===0?`Nothing has changed in ${e}'s calendar (${r} busy times)`:
`${e}'s calendar was imported: ${t} new, ${n} gone, ${r} unchanged. The next routes keep clear of them`,unknownRep:"Choo\
se a rep",made:'The tab "Busy times" is ready. Write rep, date, from and to: no visit is planned then (without times: al\
l day)',noVisits:"There are no visits in this week. Plan the routes first",noAddress:"Your e-mail address is not known. \
Save the file instead",mailed:e=>`Sent to ${e}`,noQuota:"Today's quota of mails is used up. Save the file instead",subject:e=>`\
[Meguri] Visits ${e}`,body:e=>`${e} planned visits are attached as a calendar file (.ics). Open it to add them to your c\
alendar.
`};var Tt=e=>`${e} ${e===1?"row":"rows"}`,_o={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${Tt(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${Tt(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",listTooLong:e=>`The list has more than ${e.toLocaleString(
"en-US")} rows, more than one import can finish. Split it, by year for instance, and import the parts one after the othe\
r`,noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`\
"${e}" was merged into "${t}": ${Tt(n)} of visits, orders and cases now point there`,cannotMerge:"That customer is no lo\
nger there. Open the list again",evidence:{name:"name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.
join(", ")}`,askTab:(e,t)=>`Import "${e}" as a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${Tt(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${Tt(t.refused)}`};var Oo={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
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
mpty: as in "Settings"'}};var R=(e,t,n=`${t}s`)=>`${e} ${e===1?t:n}`;var zl=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Mo={longDate:({year:e,month:t,date:n})=>`${n}\
 ${zl[t-1]} ${e}`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}: ordered ${R(t,"line")}, ${n} without tax${r===
""?"":`, delivery ${r}`}`,nothingToOrder:"No line has a quantity to order",unknownCustomer:'That customer is not in "Cus\
tomers"',unknownProduct:e=>`"${e}" is not in "Products"`,noPrice:e=>`No price is known for "${e}". Write one in "Product\
s" or "Customer prices"`,quoteEmpty:"The lines of that quote are not there",quoteMade:({number:e,customer:t,lines:n,total:r})=>`\
Quote ${e}: ${t}, ${R(n,"line")}, ${r} with tax`,quoteOrdered:e=>`Quote ${e} has been made an order already`,noRegistration:'\
"Settings" has no registration number, so none is printed',registrationCheck:e=>`The check digit of ${e} does not fit. C\
heck the number if you are a corporation`,pageProblems:{tooManyLines:"A page takes at most 40 lines. Split the quote",tooManyRates:"\
A page takes at most 4 tax rates. Split the document"},nothingToDeliver:(e,t)=>`Nothing to deliver to ${e} on ${t}`,deliveryNoteMade:(e,t,n)=>`\
Delivery note ${e}: ${t}, ${R(n,"line")}`,returned:"returned",handedOver:(e,t,n)=>[e>0?`${R(e,"line")} delivered`:"",t>0?
`${R(t,"line")} in part`:"",n===""?"":`the rest on ${n}`].filter(r=>r!=="").join(", ")||"Nothing has changed",pickListTitle:(e,t)=>`\
Pick list ${e} (${R(t,"stop")})`,pickListMade:(e,t,n)=>n===0?`Nothing to deliver on ${e}`:`Pick list for ${e}: ${R(t,"re\
p")}, ${R(n,"stop")}`,round:(e,t)=>`${e} (${R(t,"stop")})`,loadTotals:"To load in all",loadOrder:"In the order of loadin\
g (last stop first)",drop:(e,t,n)=>`${e}. ${t}${n===""?"":` ${n}`}`,noVisit:"no visit is planned",quoteHow:'Write custom\
er, product and quantity in "Quotes" and tick "Make the quote" in that row',noSuchDay:e=>`"${e}" is not a date (e.g. 202\
6-11-25, tomorrow)`,nameCustomer:'Write the ID or name of a customer under "For"',actionsTitle:"Tick a box to run it; it\
 works on a phone too",actionsMade:'The tab "Actions" is ready',hints:{pickList:"A day (e.g. 2026-11-25, tomorrow). Empt\
y: the next day with deliveries",orderPads:"A day. Empty: today",deliveryNote:"ID or name of a customer",dailyReports:"A\
 day. Empty: today"},padTitle:(e,t)=>`Order pad ${e} ${t}`,padTab:e=>`Order pad ${e}`,padsMade:(e,t)=>t===0?`No visits o\
n ${e}`:`Order pads for ${e}: ${R(t,"rep")}`,padState:(e,t)=>`${e} ordered${t===""?"":`, delivery ${t}`}`,stockNote:e=>`${e}\
 in stock`,reportsMade:(e,t)=>t===0?`No visits or orders on ${e}`:`Daily reports for ${e}: ${R(t,"rep")}`,report:{visited:(e,t,n)=>`${e}\
 of ${R(t,"visit")}${n>0?` (${n} absent)`:""}`,sold:(e,t)=>`${R(e,"order")} ${t}`,driven:(e,t)=>`${e} min, ${t}`,absent:"\
absent",visit:(e,t,n,r)=>`${e===""?"":`${e} `}${t}${n===""?"":` [${n}]`}${r===""?"":` ${r}`}`,notVisited:e=>`Not visited\
: ${e}`,order:(e,t,n)=>`${e} ${t} (${n})`,step:(e,t,n)=>`${e}: ${t}${n===""?"":` (next ${n})`}`,openCase:(e,t,n,r)=>`${e}\
 ${t}: ${n}${r===""?"":` (due ${r})`}`},followUp:e=>`Ask how it is doing, delivered for the first time: ${e}`,followUpsMade:e=>`${R(
e,"follow-up")} of first deliveries added to "Cases"`,careTitle:e=>`Care ${e}`,careMade:e=>`Care refreshed: ${R(e,"item")}`,
careTypes:{case:"Case due",late:"Late visit",noOrder:"No order",birthday:"Birthday",greeting:"Greeting"},careCase:(e,t,n)=>`${e}\
: ${t}${n>0?` (${R(n,"day")} past due)`:""}`,careLate:(e,t)=>`Not visited for ${R(e,"day")} (${t} times the interval), a\
nd no visit is planned`,careNoOrder:(e,t)=>`Visited twice since ${e} without an order (last order ${t})`,careBirthday:e=>e===
""?"The contact's birthday":`Birthday of ${e}`,greetings:{newYearVisit:"New Year's greeting",winterCard:"Winter card",summerGift:"\
Midsummer gift",summerCard:"Midsummer card",lateSummerCard:"Late summer card",yearEndGift:"Year-end gift",newYearCard:"N\
ew Year's card (post by the 25th)"},voiceOther:"other",voiceHead:(e,t)=>`${e} (${t})`,voicesTitle:e=>`What customers sai\
d (last ${e} days)`,voicesMade:e=>`Gathered what customers said: ${R(e,"note")}`,voiceSources:{visit:"visit",case:"case"},
targetsTitle:e=>`${e}: target and sales (without tax)`,targetsMade:e=>`Targets of ${e} refreshed`,allReps:"All",pressing:({
kind:e,text:t,daysLate:n,rep:r})=>`${e}: ${t} (${n>0?`${R(n,"day")} late`:"no visit planned by then"}, ${r})`,lastTopic:e=>`\
Last time: ${e}`,document:{title:{quoteForm:"QUOTATION",deliveryNote:"DELIVERY NOTE"},number:{quoteForm:e=>`Quote no. ${e}`,
deliveryNote:e=>`Delivery no. ${e}`},date:{quoteForm:e=>`Date ${e}`,deliveryNote:e=>`Delivered on ${e}`},validUntil:e=>`\
Valid until ${e}`,opening:{quoteForm:"We are pleased to quote as follows.",deliveryNote:"We have delivered as follows."},
grandTotal:{quoteForm:"Total with tax",deliveryNote:"Total with tax"},phone:e=>`Tel. ${e}`,registration:e=>`Registration\
 no. ${e}`,rep:e=>`Contact: ${e}`,attention:e=>`Attn: ${e}`,rate:"Tax rate",withoutTax:"Without tax",tax:"Tax",withTax:"\
With tax",rateLine:(e,t)=>`At ${e}%${t?" ※":""}`,total:"Total",reducedNote:"※ Items at the reduced rate (8%).",received:"\
Received by"}};var zo={planned:({stops:e,reps:t,from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${R(t,"rep")}, ${R(e,"visit")}, ${o}\
 min of driving`,leftOut:e=>`${R(e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: m\
ore work than time, so intervals are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-plan\
ned: nothing had to move (${R(e,"visit")} left)`:`Re-planned: ${R(t,"visit")} moved (${R(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}\
: ${t} → ${n} (${r})`,because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"\
less driving"},added:(e,t,n)=>`${e}: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`\
Reorders refreshed: ${R(e,"customer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${R(
e,"pivot table")} and a chart`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it \
to. Fill in the manager's e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"The weekly summary could not be sen\
t",summaryAlreadySent:"This week's summary has been sent already",checked:e=>e===0?"Checked: no problems":`Checked: ${R(
e,"problem")} (see "Problems")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${R(t,"row")}\
 that somebody has edited since then stayed as they are`,nothingToUndo:"There is nothing to undo",restored:(e,t,n,r)=>`B\
ack to before "${e}" of ${t} (${R(n,"job")} undone)${r>0?`. ${R(r,"row")} that somebody has edited since then stayed as \
they are`:""}`,restoreChoose:"Enter a number. That job and those after it are undone",restoreChoice:(e,t,n,r)=>`${e}: ${t}\
 ${n}${r===""?"":` (${r})`}`,notABackup:"That is not a file that Meguri exported",importNotEmpty:"This spreadsheet is in\
 use already, so nothing was imported. Try it in an empty spreadsheet",imported:e=>`Imported: ${R(e,"tab")}`,newerWorkbook:"\
This spreadsheet is in use with a newer Meguri. To keep its data safe, this version writes nothing. Please update Meguri",
movedMeanwhile:e=>`Somebody changed the same rows while "${e}" was at work, so nothing was written. Try again when the e\
diting is done`,failedHalfway:(e,t)=>`"${e}" failed: ${t}. What was written half-way is put back at the start of the nex\
t run`,mailUnsure:e=>`The mail to ${e} was interrupted and may or may not have arrived. It is not sent again, so that no\
body gets it twice`,notAnAddress:e=>`Not sent to "${e}": it is no e-mail address (in "Settings" or "Reps")`,mailRefused:e=>`\
The mail to ${e} was refused. Check the address, and how many mails are left for today`,outOfTime:e=>`"${e}" stopped her\
e, close to the time limit. The rest goes on by itself`,setUpDone:(e,t)=>`Ready: ${R(e,"new tab")}, ${t} of yours in use\
. Choose "Plan the week" first`,setUpAgain:"Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set\
 up" in the menu',sampleAdded:e=>`Added sample data: ${R(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are cu\
stomers already, so no sample data was added",sampleRemoved:e=>`Removed ${R(e,"row")} of sample data`,sampleEdited:e=>`${R(
e,"row")} that somebody has edited or uses stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is sto\
pped and nothing is remembered. Tabs and data stay as they are. A trigger that somebody else has installed can be delete\
d by them alone; it does nothing any more",locked:(e,t,n)=>`${e} has been running "${t}" since ${n}. Try again when it i\
s done`,lockedUnknown:"Another job is running. Wait a moment and try again",protectedCells:"some cells are protected and\
 you may not edit them; ask whoever protected them for permission",tooManyCells:"this spreadsheet would grow beyond the \
limit of 10 million cells; delete tabs that nobody uses, and empty rows and columns",tooManyTriggers:'you have 20 trigge\
rs, which is the limit; delete those that are not in use under "Extensions" > "Apps Script" > "Triggers"',memoryFull:"mo\
re would be remembered about this spreadsheet than the limit of 500 KB; reduce what other scripts keep in its document p\
roperties",dailyQuota:"Google's limit for one day is used up; try again tomorrow",tooLargeToUndo:"Too much was changed t\
o keep a copy of it: this job cannot be undone",noSchedule:e=>`The schedule is not running yet: ${e}. Then choose "Set u\
p" once more. Everything in the menu works meanwhile`,noTimeToWrite:e=>`"${e}" stopped before it wrote anything, close t\
o the time limit. The sheet is unchanged. Wait a moment and try again; if it happens again, move old orders and visits t\
o another file`,failed:(e,t)=>`"${e}" failed: ${t}. Your data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "S\
et up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"That visit is gone. Refresh the side\
bar",visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t} and fixed. Driving ${n} → ${r} min`,visitAdded:(e,t,{before:n,
after:r})=>`${e}: visit added on ${t} and fixed. Driving ${n} → ${r} min`,visitFixed:e=>`${e}: fixed to its day and ti\
me`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It does not fit there any more. Choose another day or time",orderKnown:"\
This order was entered already",orderImpossible:"Customer or product not found. Refresh the sidebar",cancelled:e=>`“${e}\
” was cancelled. The sheet is unchanged`,settingSaved:e=>`"${e}" saved`,settingRefused:(e,t)=>`"${e}" not saved: ${t}`,
whatAndRemedy:(e,t)=>`${e}. ${t}`,notAllowed:"That input is not valid",problemsRemain:e=>`${R(e,"row")} could not be use\
d (see "Problems")`,placesLeft:e=>`${R(e,"address","addresses")} still without a position (the next plan or check goes o\
n)`,nobody:"Somebody",previewQuota:"Today's quota of mails is used up. Try again tomorrow",mailQuota:(e,t)=>`${R(e,"mail")}\
 left for today (${t} needed). The rest goes tomorrow`};var _=e=>e===""?"":`"${e}"`,Fo={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
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
e)} is not a registration number`,remedy:"Write T and 13 digits (e.g. T1234567890123)"})};var Lo={point:(e,t)=>`Propose ${e}${t===""?"":` (${t})`}`,back:(e,t,n)=>`Propose ${e} (${n===""?"":`${n}: `}"${t}")`,becauseBeside:(e,t)=>`\
new; ${t} ${t===1?"customer buys":"customers buy"} it with "${e}"`,becauseKind:(e,t)=>`new; bought "${e}" ${t} times`,recorded:(e,t,n)=>`${e}\
, "${t}": ${n===""?"outcome taken back":n}`,nothing:"There is nothing to propose to this customer",unknownWord:(e,t)=>`"${e}\
" is no outcome (one of ${t})`,reportTitle:e=>`Proposal results up to ${e}`,allProducts:"All products",none:'Nothing was\
 proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',refreshed:(e,t)=>`Proposals r\
efreshed: ${e} new, ${t} ordered (tabs "Proposals" and "Proposal results")`};var Eo={title:(e,t,n)=>`Visits of last week, ${e}, and sales of the last four weeks: ${t} (expected ${n})`,built:(e,t,n)=>`\
Scores of ${e} reps are ready: ${t} customers due and not visited, ${n} visited more often than agreed (see "Coverage")`,
kinds:{due:"due",easy:"easy to go to"},chart:"Sales and expectation, last four weeks"};var Wo={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
4.0). No business is shown as it is."}};var Fl=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],tr=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Ll=e=>`¥${l.round(e).toLocaleString("en-US")}`,El=e=>`${l.round(e*100)}%`,No={appName:"Meguri 巡り",format:{yen:Ll,
percent:El,shortDate:e=>`${Fl[e.weekday]} ${e.date} ${tr[e.month-1]}`,monthYear:(e,t)=>`${tr[t-1]} ${e}`,list:e=>e.join(
", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{title:"Meguri",openSidebar:"\
Open the sidebar",planWeek:"Plan the week",planMonth:"Plan four weeks",replan:"Re-plan from now",refreshDue:"Refresh reo\
rders",buildReports:"Build reports",buildScorecard:"Build rep scores",previewSummary:"Send me a preview of the weekly su\
mmary",checkData:"Check the data",moving:"Moving in",importList:"Import a list…",importCustomersTab:"Import this tab a\
s customers",importOrdersTab:"Import this tab as orders",mergeCustomers:"Merge duplicate customers…",calendar:"Calenda\
rs (.ics)…",makeBusyTimes:'Make the tab "Busy times"',undo:"Undo",restore:"Go back further…",more:"More",setUp:"Set \
up",addSampleData:"Add sample data",removeSampleData:"Remove sample data",routesKey:"Key for Google",uninstall:"Uninstal\
l",office:"Office",actions:"Make the actions tab (for phones)",orderPads:"Make the order pads",pickList:"Make the pick l\
ist",quote:"Make the quote of the selected row",dailyReports:"Make today's daily reports",care:"Refresh care",voices:"Ga\
ther what customers said",targets:"Refresh the targets",proposals:"Refresh the proposals"},jobNames:{setUp:"Set up",planWeek:"\
Plan the week",replan:"Re-plan",refreshDue:"Refresh reorders",buildReports:"Build reports",sendSummary:"Send the weekly \
summary",previewSummary:"Preview the weekly summary",checkData:"Check the data",importList:"Import of a list",mergeCustomers:"\
Merging of customers",buildScorecard:"Rep scores",importBusyTimes:"Import of busy times",mailCalendar:"Mailing of the ca\
lendar",undo:"Undo",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"Uninstall",changeVisits:"\
Change of visits",takeOrder:"Order entry",completeOrder:"Complete orders",makeQuote:"Make a quote",handOver:"Note a deli\
very",actions:"Make the actions tab",orderPads:"Make the order pads",pickList:"Make the pick list",deliveryNote:"Make a \
delivery note",dailyReports:"Make the daily reports",care:"Refresh care",voices:"Gather what customers said",targets:"Re\
fresh the targets",proposals:"Refresh the proposals",recordProposal:"Proposal outcome"},need:{appointment:"appointment",
pinned:"pinned visit",delivery:e=>`delivery promised for ${e}`,claim:e=>`claim (due ${e})`,openCases:e=>R(e,"open case"),
interval:(e,t)=>`${R(e,"day")} since the last visit (every ${t}${e>t?`, ${e-t} late`:""})`,firstVisit:e=>`no visit on re\
cord (every ${R(e,"day")})`,order:(e,t)=>`${e} likely to order within 7 days, about ${t}`,wished:"added from the sidebar",
purposes:{appointment:"Appointment",delivery:"Delivery",claim:"Claim",order:"Order",visit:"Regular visit"}},place:{detour:e=>`${e}\
 min of detour`,onlyDay:"no other day is open",othersFull:"other days are full",otherDay:(e,t)=>`${e} would take ${t} mi\
n more`,preferredWeekday:"preferred weekday",usualWeekday:"usual weekday",whenItOpens:"waits until it opens"},leftOut:{noOpenTime:e=>`\
cannot be visited on any day (${e.join(", ")})`,shut:{repOff:"rep off",closed:"closed",busy:"busy period",hours:"does no\
t fit into visit hours",tooSoon:"too near another visit"},noGap:"fits into no gap between lunch and appointments",wait:(e,t)=>`${R(
e,"day")} without a visit by then (every ${t}${e>t?`, ${e-t} late`:""})`,noTime:e=>`not enough time (about ${R(e,"minute")}\
 more would do)`,displaces:(e,t)=>`would push out "${e}" (+${t} min of driving)`,notWorth:e=>`${R(e,"minute")} more of d\
riving: better in a later week`,clash:"clashes with another appointment",noShift:"the rep has no working day",part:(e,t,n)=>`\
only ${e} of ${t} visits fit: ${n}`,notDue:"no longer needs a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,
span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,travelMinutes:t,kilometres:n,ends:r})=>`${R(e,"visit")}, ${t} min of drivi\
ng, ${n}, back at ${r}`,directions:"Directions",map:"Map",weekTitle:({from:e,to:t,stops:n,travelMinutes:r})=>`${e} to ${t}\
: ${R(n,"visit")}, ${r} min of driving`,leftOutTitle:e=>`Not visited as wished: ${R(e,"customer")}`,loadTitle:"Work and \
lateness",stretchedByRank:(e,t,n)=>`More work than time: intervals are stretched by rank, A ${e}, B ${t}, C ${n}`,lateness:(e,t,n)=>`${R(
e,"customer")} beyond the interval: ${t.toFixed(1)} times on average, ${n.share.toFixed(1)} times at most (${n.name})`,learned:({
addedMinutes:e,factor:t,legs:n})=>`Drives corrected by ${n} on record: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,
free:"No visits",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"times clash"},today:{title:({
rep:e,date:t,stops:n,travelMinutes:r})=>`${t} ${e}: ${R(n,"visit")}, ${r} min of driving`,nothing:(e,t)=>`${t} ${e}: no \
visits today`,next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${R(n,"visit")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e}\
 (every ${R(t,"day")}, last ${n} ago)`,usual:e=>`Usual: ${e}`,suggestion:(e,t,n)=>`Propose: ${e} (${R(n,"customer")} buy\
 it along with ${t})`,dropped:(e,t)=>`Gone: ${e} (${R(t,"day")})`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",
followUp:"Follow-up",proposal:"Proposal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},
roads:{keyTitle:"Key for drives from Google",keyQuestion:"Enter a key for the Routes API of Google Maps Platform. It is \
kept with your own settings and never written into the sheet. OK without a key removes it.",keySaved:'Key saved. Set "Us\
e drives from Google" in "Settings" to yes: the next plan uses it',keyRemoved:"Key removed. Drives are computed",noKey:'\
Drives were computed: there is no key for Google ("More" > "Key for Google" in the menu)',failed:e=>`Google could not be\
 asked, so drives it does not know yet were computed (${e})`,source:(e,t)=>`${R(e,"drive")}: Powered by Google, ©${t} G\
oogle`},reports:{salesHeaders:["Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","\
Rep","Customer","Planned","Done","Missed"],month:"Month",amount:"Amount",expected:"Expected",planned:"Planned",done:"Don\
e",missed:"Missed",repByMonth:"Sales by rep and month",categoryByMonth:"Sales by category and month",customerByMonth:"Sa\
les by customer and month",visitsByRepAndWeek:"Visits by week and rep (planned and done)",salesByMonth:"Sales by month"},
mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[Meguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly\
 summary for ${e}`,results:"Last week",byRep:"By rep",due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"\
Cases that cannot wait",visits:"Visits",visitFigures:(e,t,n)=>`${e} planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${R(
e,"order")}, ${t}`,weekBefore:"Against the week before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:e=>`\
Target of ${tr[e-1]}`,outlook:"Sales to expect",fourWeeks:"Next 4 weeks",thirteenWeeks:"Next 13 weeks",outlookRange:(e,t,n)=>`${e}\
 (80% range ${t} to ${n})`,targetChance:"Chance of reaching this month's target",targetFigures:(e,t,n)=>`${e} of ${t} (${n}\
)`,repLine:(e,t,n)=>`${e} of ${R(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${R(n,"visit")}`,footer:"\
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
y every ${e} (${(n??0).toFixed(1)} times)`}};var Zo={calendar:Do,moving:_o,notes:Oo,office:Mo,outcome:zo,problems:Fo,proposals:Lo,scorecard:Eo,settings:Wo,...No};var jo={imported:(e,t)=>t.added+t.removed===0?`${e}さんの予定は変わっていません（${t.unchanged}件）`:`${e}\
さんの予定を取り込みました: 新しい予定${t.added}件・なくなった予定${t.removed}件・そのまま${t.
unchanged}件。次に作るルートから避けます`,unknownRep:"担当を選んでください",made:"「予定」タブを用意しました\
。担当・日付・開始・終了を書くと、その時間は訪問を入れません（時刻が空欄なら終日）",
noVisits:"この週の訪問はありません。先にルートを作ってください",noAddress:"あなたのメールアドレスが分からないので\
送れません。ファイルで保存してください",mailed:e=>`${e} に送りました`,noQuota:"今日送れるメールの数を使い切りま\
した。ファイルで保存してください",subject:e=>`【巡り】訪問予定 ${e}`,body:e=>`訪問予定${e}件を\
カレンダーファイル（.ics）で添付しました。開くとカレンダーに入ります。
`};var Wl=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Bo={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=Wl([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var Vo={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
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
:00。空欄なら「設定」の値"}};var Uo={longDate:({year:e,month:t,date:n})=>`${e}年${t}月${n}日`,ordered:({customer:e,lines:t,total:n,delivery:r})=>`${e}\
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
received:"受領印"}};var Go={planned:e=>`${e.from}～${e.to}のルートを作りました: 担当${e.reps}人・訪問${e.stops}件・移動${e.
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
 ${t}通）。残りは明日送ります`};var O=e=>e===""?"":`「${e}」`,Ko={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
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
90123）"})};var qo={point:(e,t)=>`提案: ${e}${t===""?"":`（${t}）`}`,back:(e,t,n)=>`提案: ${e}（${n===""?"":`${n} `}「${t}」）`,
becauseBeside:(e,t)=>`新商品。「${e}」と両方買う顧客${t}件`,becauseKind:(e,t)=>`新商品。「${e}」を${t}\
回購入`,recorded:(e,t,n)=>`${e}「${t}」: ${n===""?"結果を消しました":n}`,nothing:"この顧客に提案する商品がありません",
unknownWord:(e,t)=>`「${e}」は結果の言葉ではありません（${t}のどれか）`,reportTitle:e=>`提案の成績（${e}\
まで）`,allProducts:"全商品",none:"まだ提案がありません。「商品」の発売日が新しい商品を、訪問の予定に合わせて選びます",
refreshed:(e,t)=>`提案を更新しました: 新しい提案${e}件・受注になった提案${t}件（「提案」「提案の成績」タブ）`};var Ho={title:(e,t,n)=>`先週 ${e} の訪問と、この4週の売上 ${t}（見込み ${n}）`,built:(e,t,n)=>`担当${e}\
人の成績を作りました: 行くべき先${t}件・行きやすい先${n}件（「訪問の偏り」タブ）`,kinds:{
due:"行くべき先",easy:"行きやすい先"},chart:"この4週の売上と見込み"};var Yo={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Nl=["日","月","火","水","木","金","土"],Zl=e=>`¥${l.round(e).toLocaleString("en-US")}`,jl=e=>`${l.round(e*100)}\
%`,Bl=e=>`${e.month}/${e.date}(${Nl[e.weekday]})`,Jo={appName:"巡り Meguri",format:{yen:Zl,percent:jl,shortDate:Bl,monthYear:(e,t)=>`${e}\
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
新",proposals:"提案の更新",recordProposal:"提案の結果"},need:{appointment:"約束",pinned:"固定の予定",delivery:e=>`${e}\
納品の約束`,claim:e=>`クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>e>t?`前回訪問\
から${e}日（間隔${t}日、${e-t}日遅れ）`:`前回訪問から${e}日（間隔${t}日）`,firstVisit:e=>`訪問記録なし\
（間隔${e}日）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,wished:"サイドバーから追加",purposes:{
appointment:"約束",delivery:"納品",claim:"クレーム対応",order:"受注",visit:"定期訪問"}},place:{detour:e=>`\
寄り道${e}分`,onlyDay:"訪ねられるのはこの日だけ",othersFull:"ほかの日は空きなし",otherDay:(e,t)=>`${e}\
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
このごろ間隔が長い（約${e}日→${t}日）`,shrinking:({share:e})=>`最近3か月の購入額がその前の3か月の${l.
round(100*(e??0))}%`,droppedCategory:({sinceDays:e},t)=>`「${t}」を${e}日買っていない`,droppedItems:({count:e,
sinceDays:t},n)=>e===1?`${n}を${t}日買っていない`:`${n}など${e}品を買わなくなった（${n}は${t}日）`,
quiet:({gapDays:e,sinceDays:t,times:n})=>`約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Qo={calendar:jo,moving:Bo,notes:Vo,office:Uo,outcome:Go,problems:Ko,proposals:qo,scorecard:Ho,settings:Yo,...Jo};function U(e){return e==="ja"?Qo:Zo}var cn=e=>e*l.PI/180;function mn(e,t){let n=l.sin(cn(t.lat-e.lat)/2),r=l.sin(cn(t.lng-e.lng)/2),o=n*n+l.cos(cn(e.lat))*l.
cos(cn(t.lat))*r*r;return 2*6371e3*l.asin(l.min(1,l.sqrt(o)))}function es(e,t){let n=e*t.detourFactor,r=0,o=0;for(let s of t.
speedsByDistance){let i=l.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,n<=0)break}return o}
var _y={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:40}]};function nr({lat:e,lng:t}){return l.abs(e)<=90&&l.abs(t)<=180&&!(e===
0&&t===0)}var dn={south:20,north:46,west:122,east:154},Xo=({lat:e,lng:t})=>e>=dn.south&&e<=dn.north&&t>=dn.west&&t<=dn.east;
function ts(e){return!Xo(e)&&Xo({lat:e.lng,lng:e.lat})}var rr=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function or(e){let[t,n]=e.split(",").map(d);return{lat:t,lng:n}}
var ns=(e,{settings:t})=>es(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function pn(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Ul(r),r.calibration=e.learnsTravel?
t:null,r}var Vl=10;function Ul(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=ns(mn(or(n),or(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Vl?1:t.sort((n,r)=>n-r)[l.floor(t.length/2)]}var Gl=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(rr(t))?.get(rr(n));function Kl(e,t,n){let r=Gl(e,t,n);return r?r.seconds/60:ns(mn(t,n),e)*e.knownFactor}
function sr(e,t,n){return ql(e,Kl(e,t,n))}function ql({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return l.max(0,l.ceil(n-.01))}function S(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function ot(e){return S(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}function Ne(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var Re=class{constructor(t){P(this,"ids",new p);P(this,"idByName",new p);P(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(S(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(S(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
S(n.id),r),n.mergedInto)continue;let o=S(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=S(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};var Te=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0}),Ct=e=>({field:"productId",directory:e,
unknown:"unknownProduct",rowLeftOut:!0}),Pt=e=>({field:"repId",directory:e,unknown:"unknownRep",rowLeftOut:!0});function E(e,{
row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("id"in s)return s.
id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(Ne(e.table,{row:t,
field:e.field},a)),null}function W(e,t,n){let r=l.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?l.round(o.getTime()/864e5):null}function j(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function G(e){return((e+4)%7+7)%7}function ir(e){return e-(G(e)+6)%7}function Ze(e){let{year:t,month:n,date:r}=j(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}var qy=d.POSITIVE_INFINITY;var Xy=d.POSITIVE_INFINITY;var ob=d.POSITIVE_INFINITY;var mb=d.POSITIVE_INFINITY;var vb=d.POSITIVE_INFINITY;var Lb=d.POSITIVE_INFINITY;var Bw=d.POSITIVE_INFINITY;var Jw=d.POSITIVE_INFINITY;var n0=new Int32Array(64);function as(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=d(t[1])*60+d(t[2]);return d(t[2])<60&&n<=1440?
n:null}function Ce(e){let t=l.round(e);return`${String(l.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(2,"0")}`}var Xl=1e3,je=720,J=1440,ec=new p(Object.entries({午前:{start:0,end:je},午前中:{start:0,end:je},am:{start:0,end:je},
morning:{start:0,end:je},午後:{start:je,end:J},pm:{start:je,end:J},afternoon:{start:je,end:J},終日:{start:0,end:J},"\
24時間":{start:0,end:J},"all day":{start:0,end:J}}));function st(e){if(e.length>Xl)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=ot(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=tc(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:At(s),problems:i}}function tc(e){let t=ec.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:us(n),i=r===""?J:us(r);if(s===null||i===null||s>=J)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>J)return{window:{start:s,end:J},code:"pastMidnight"};let a=i===0&&s>0?J:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function us(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:d(o??s??0),c=d(r),m=n==="午後"||a?.startsWith(
"p"),f=n==="午前"||a?.startsWith("a");return m&&c<12&&(c+=12),f&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function At(e){let t=[];
for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=l.max(r.end,n.end):t.push({
...n})}return t}function fn(e){return e.map(({start:t,end:n})=>`${Ce(t)}-${Ce(n)}`).join(", ")}var it=class{constructor(){P(this,"windows",new p)}add(t,n,r){let o=`${n} ${t}`;this.windows.set(o,At([...this.windows.get(
o)??[],r]))}on(t,n){return this.windows.get(`${n} ${t}`)??[]}};function ls(e,t){return e.flatMap(n=>[{start:n.start,end:l.
min(n.end,t.start)},{start:l.max(n.start,t.end),end:n.end}]).filter(({start:n,end:r})=>n<r)}var cs=720,mr={start:0,end:1440},nc={day:mr,morning:{start:0,end:cs},afternoon:{start:cs,end:1440}};function gn(e,t,n){let[
r]=ds(e,t,n);return r!==void 0&&r.start<=0&&r.end>=mr.end}function ds(e,t,n){let r=[];for(let o of e){if(!dr(o,t,n))continue;
let s=rc(o);if(s==="day")return[mr];r.push(typeof s=="string"?nc[s]:s)}return At(r)}function rc(e){return e.kind==="mova\
ble"?e.rule.part:"part"in e?e.part:"day"}function dr(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return G(
t)===e.weekday;case"nthWeekday":return G(t)===e.weekday&&ac(e.nth,t);case"movable":return sc(e,t,n);case"fortnightly":return(t-
e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return uc(e,t);case"dates":return t>=e.from&&t<=e.to;case"\
monthDate":return j(t).date===e.date;case"monthEdge":return e.edge==="start"?j(t).date<=e.days:j(t).date>pr(t)-e.days;case"\
workday":return ic(e.edge,t,n);case"gotobi":return lc(t)}}var oc=31;function sc({rule:e,instead:t},n,r){let o=s=>r(s)&&dr(
e,s,r);if(dr(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")return o(n-t);if(!hn(n,r))return!1;for(let s=n-
1;s>n-oc&&!hn(s,r);s--)if(o(s))return!0;return!1}var hn=(e,t)=>G(e)%6!==0&&!t(e);function ic(e,t,n){let r=e==="start"?-1:
1,{month:o}=j(t),s=t+r;for(;j(s).month===o&&!hn(s,n);)s+=r;return hn(t,n)&&j(s).month!==o}function ac(e,t){let{date:n}=j(
t);return e===-1?n>pr(t)-7:l.ceil(n/7)===e}function pr(e){let{year:t,month:n}=j(e),r=W(n===12?t+1:t,n%12+1,1);return j(r-
1).date}function uc({from:e,to:t},n){let{month:r,date:o}=j(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=
a?s>=i&&s<=a:s>=i||s<=a}function lc(e){let{date:t}=j(e);return t%5===0||t===pr(e)}var hs=2019,cc=2099,re=(e,t,n=hs)=>r=>r<n?null:W(r,e,t),It=(e,t)=>n=>{let r=W(n,e,1);return r+(8-G(r))%7+7*(t-1)},ms=(e,t)=>n=>{
let r=n-1980;return W(n,e,l.floor(t+.242194*r-l.floor(r/4)))},dc={"2020 海の日":[7,23],"2020 スポーツの日":[7,24],
"2020 山の日":[8,10],"2021 海の日":[7,22],"2021 スポーツの日":[7,23],"2021 山の日":[8,8]},ps=(e,t,n)=>r=>r===
e?W(r,t,n):null,mc=[["元日",re(1,1)],["成人の日",It(1,2)],["建国記念の日",re(2,11)],["天皇誕生日",re(2,
23,2020)],["春分の日",ms(3,20.8431)],["昭和の日",re(4,29)],["休日",ps(2019,5,1)],["憲法記念日",re(5,3)],[
"みどりの日",re(5,4)],["こどもの日",re(5,5)],["海の日",It(7,3)],["山の日",re(8,11)],["敬老の日",It(9,
3)],["秋分の日",ms(9,23.2488)],["体育の日",e=>e<2020?It(10,2)(e):null],["スポーツの日",e=>e<2020?null:It(10,
2)(e)],["休日",ps(2019,10,22)],["文化の日",re(11,3)],["勤労感謝の日",re(11,23)]],fs=new p;function pc(e){let t=fs.
get(e);if(t)return t;let n=e<hs||e>cc?new p:fc(e);return fs.set(e,n),n}function fc(e){let t=new p;for(let[r,o]of mc){let s=dc[`${e}\
 ${r}`],i=s?W(e,...s):o(e);i!==null&&t.set(i,r)}let n=new p(t);for(let r of t.keys()){if(t.has(r+2)&&!t.has(r+1)&&n.set(
r+1,"休日"),G(r)!==hc)continue;let o=r+1;for(;t.has(o);)o+=1;n.set(o,"振替休日")}return n}var hc=0;function gc(e){
return pc(j(e).year).get(e)??null}var yn=e=>gc(e)!==null;function gs(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(G(t))||gn(n.companyHolidays,
t,yn)?null:e.workingHours??n.workingHours}var yc=15;function ys({busy:e,settings:t},n,r){let o=gs(n,r,t);return o?e.on(n.
id,r).reduce(ls,[o]).filter(({start:s,end:i})=>i-s>=yc):[]}function bs(e,t,n){return ys(e,t,n).length>0}function ws(e,t){return gn(e.closed,t,yn)||gn(e.busy,t,yn)}var wc=9;function xs(e){let t=[],n=wc+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var oe=class extends Error{};function Be(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return g.isArray(
e)?e.map(r=>(g.isArray(r)?r:[r]).map(o=>fr(()=>n(o)))):n(e)}function fr(e){try{return e()}catch(t){if(t instanceof oe)return t.
message;throw t}}var se=class{constructor(t){P(this,"team",t);P(this,"directory");this.directory=new Re(t.tables.customers)}find(t){
let n=this.directory.find(t),r=this.team.customers.get("id"in n?n.id:t)?.record;if(!r)throw new oe(U(this.team.language).
functions.unknownCustomer(t));return r}},hr=e=>e==null?"":{day:e,minutes:0};function vs(e,t){let n=new se(e),r=new p;for(let{
record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,l.min(r.get(o.customerId)??o.day,o.day));return o=>hr(
r.get(n.find(o).id))}function $s(e){let t=new p;for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,l.max(
t.get(n.customerId)??n.day,n.day));return t}function ks(e){let t=new se(e),n=$s(e);return r=>hr(n.get(t.find(r).id))}function Rs(e,t){
let n=new se(e),r=$s(e),o=U(e.language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+
i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:o.onTime}}function Ts(e,t){let n=new se(e);return r=>hr(t.customer(
n.find(r).id)?.nextOrder?.expected)}function Cs(e,t,n){let r=new se(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(
n)??0}function Ps(e,t,n){let r=new se(e);return o=>l.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function gr(e,t,n){
let r=g.isArray(t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=d(r);if(d.isInteger(o)&&o>=1&&o<=366)return o;
throw new oe(U(e.language).functions.badDays(String(r)))}function Ss(e){let t=new se(e);return(n,r)=>{let[o,s]=[t.find(n),
t.find(r)];for(let i of[o,s])if(!i.position)throw new oe(U(e.language).functions.noPosition(i.name));return sr(e.travel,
o.position,s.position)}}function As(e,t){let n=new se(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=U(e.language).
functions;if(r.length<2)throw new oe(o.tooFewStops);let s=xs(r);if(s.length>1)throw new oe(o.tooManyStops);return s[0]}function Is(e,t){let n={customers:0,places:new p,items:[],buyers:[],together:[]};for(let r of e){let o=Dt(r,t).map(s=>xc(
n,s));if(o.length!==0){n.customers++;for(let s of o){n.buyers[s]++;let i=n.together[s];for(let a of o)a!==s&&i.set(a,(i.
get(a)??0)+1)}}}return n}function xc({places:e,items:t,buyers:n,together:r},o){let s=e.get(o);return s!==void 0?s:(e.set(
o,t.length),t.push(o),n.push(0),r.push(new p),t.length-1)}function Dt({products:e},t){return[...e].filter(([,{days:n}])=>n[n.
length-1]>t-400).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,25).map(([n])=>n)}function Ds(e,t,n){let r=new p;
for(let o of Dt(e,n)){let s=t.places.get(o);if(s!==void 0)for(let[i,a]of t.together[s]){let u=t.items[i];if(e.products.has(
u))continue;let c=yr(t,o,{support:a,buyers:t.buyers[i]});c&&at(c)>at(r.get(i))&&r.set(i,{productId:u,besideId:o,...c})}}
return[...r.values()].sort((o,s)=>at(s)-at(o)).slice(0,3)}function yr({customers:e,places:t,buyers:n},r,{support:o,buyers:s}){
if(o<4)return null;let i=t.get(r);if(i===void 0)return null;let a=o*e/((n[i]+3)*s);return a>=1.5?{support:o,lift:a}:null}
var at=e=>e?e.support*l.log(e.lift):0;function ie(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%2===1?t[n]:(t[n-1]+
t[n])/2}function _s(e){let t=[...e].sort((n,r)=>n-r);return t[t.length-1>>1]??null}function Os(e,t){let n=new p,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new p,categories:new p},n.set(o.customerId,s)),vc(s,o)}return n}function vc(e,t){
let n=e.orderDays[e.orderDays.length-1];n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),
t.category&&$c(e,t.category,t.day),t.productId!==""&&kc(e,t)}function $c({categories:e},t,n){let r=e.get(t);r?r.last!==n&&
(r.last=n,r.days++):e.set(t,{last:n,days:1})}function kc({products:e},{productId:t,day:n,quantity:r}){let o=e.get(t);if(!o){
e.set(t,{days:[n],quantities:[r]});return}let s=o.days.length-1;o.days[s]===n?o.quantities[s]+=r:(o.days.push(n),o.quantities.
push(r))}function Ms({orderDays:e}){return{days:Int32Array.from(e,({day:t})=>t),amounts:Float64Array.from(e,({amount:t})=>t)}}
function ut(e){return e.slice(1).map((t,n)=>t-e[n])}var zs=8,Rc=2,Fs=5,Tc=3,Cc=3,Pc=56,Sc=3;function Ac(e,{days:t,quantities:n},r){let o=ie(ut(t).slice(-Fs))??0,s=r-t[t.length-
1];return{productId:e,quantity:_s(n.slice(-Fs))??0,intervalDays:o,daysSinceLast:s,overdueDays:o>0?l.max(0,s-l.round(o)):
0}}function Ls(e,t){let n=[...e.products].filter(([,{days:s}])=>s.length>=Rc).sort(([,s],[,i])=>i.days.length-s.days.length),
r=[],o=[];for(let[s,i]of n){let a=Ac(s,i,t);Ic(a,i,e)?i.days.length>=Cc&&o.push(a):r.push(a)}return{usual:r.slice(0,zs),
dropped:o.slice(0,zs)}}function Ic(e,{days:t},{orderDays:n}){let r=t[t.length-1],o=n.filter(({day:i})=>i>r).length,s=l.max(
Pc,Tc*e.intervalDays);return e.daysSinceLast>s&&o>=Sc}var Dc=4,_c=12,br=42;function Es(e,t){let n=t;for(let{days:s}of e)s.length>0&&(n=l.min(n,s[0]));let r=new Float64Array(t-
n+1);for(let{days:s}of e)for(let i=0;i<s.length&&s[i]<=t;i++)r[s[i]-n]+=1;let o=Oc(r,n);return{spells:[...o,...zc(o,t)]}}
function Oc(e,t){let n=[];for(let r=0;r<e.length;r++){if(e[r]!==0)continue;let o=r;for(;o+1<e.length&&e[o+1]===0;)o++;let s=o-
r+1;s>=Dc&&s*Mc(e,r,o)>=_c&&n.push({from:t+r,to:t+o}),r=o}return n}function Mc(e,t,n){let r=l.max(0,t-br),o=l.min(e.length,
n+1+br),s=0;for(let i=r;i<o;i++)s+=e[i];return s/l.max(br,o-r-(n-t+1))}function zc(e,t){let n=r=>{let{year:o,month:s,date:i}=j(
r);return W(o+1,s,i)??r+365};return e.map(({from:r,to:o})=>({from:l.max(t+1,n(r)),to:n(o)})).filter(({from:r,to:o})=>r<=
o)}function Pe({spells:e},t){let n=0;for(let{from:r,to:o}of e){if(r>t)break;n+=l.min(t,o)-r+1}return t-n}function Ws({spells:e},t){
let n=t;for(let{from:r,to:o}of e){if(r>n)break;n+=o-r+1}return n}function Ns(e,t){return t.spells.length===0?[...e]:e.map(
({days:n,amounts:r})=>({days:n.map(o=>Pe(t,o)),amounts:r}))}function wr(e,t){let n=1,r=l.floor(t/7);for(let i=0;i<r;i++)n*=1-(e[l.min(i,e.length-1)]??0);let o=t-7*r,s=e[l.min(r,e.length-
1)]??0;return n*(1-s*o/7)}function js(e,{calendar:t,today:n,openToday:r},o){return 1-wr(e,l.max(0,Pe(t,n+o)-r))}function Zs(e,t){
let n=1;for(let r=0;r<e.length;r++){let o=n*(1-e[r]);if(1-o>=t)return 7*(r+(t-1+n)/(n-o));n=o}return d.POSITIVE_INFINITY}
function xr(e,t,{interval:n,recency:r,width:o=1}){let s=Zs(e,.5);if(s===d.POSITIVE_INFINITY)return{low:s,middle:s,high:s};
let i=n>r?.5*(1-r/n):0,a=s**(1-i)*l.max(.5,n-r)**i,u=m=>m===d.POSITIVE_INFINITY?m:Ws(t.calendar,t.openToday+m)-t.today,c=m=>a*
(Zs(e,m)/s)**o;return{low:u(l.round(c(.1))+1),middle:u(l.round(a+.5)),high:u(l.max(1,l.round(c(.9))))}}var Bs=1.5,Fc=8,Vs=4;function Us(e,{since:t,usualGap:n}){if(n===null)return[{code:"fewOrders",numbers:{sinceDays:t}}];let r={
gapDays:l.round(n),sinceDays:t},o=t-l.round(n),s=o>0?[{code:"past",numbers:{...r,pastDays:o}}]:[{code:"rhythm",numbers:r}],
i=Lc(e);return i?[...s,i]:s}function Lc({orderDays:e}){let t=ut(e.map(({day:s})=>s)).slice(-24);if(t.length<Fc)return null;
let n=ie(t.slice(-Vs)),r=ie(t.slice(0,-Vs)),o={beforeDays:l.round(r),nowDays:l.round(n)};return o.beforeDays>=Bs*o.nowDays?
{code:"faster",numbers:o}:o.nowDays>=Bs*o.beforeDays?{code:"slower",numbers:o}:null}var Ec=.6,bn=91,Wc=3,Nc=3,Zc=1.5;function Gs(e,{
since:t,usualGap:n},{today:r,dropped:o}){let s=[];if(n!==null&&t>=Zc*n){let u=t/l.max(1,n);s.push({code:"quiet",numbers:{
sinceDays:t,gapDays:l.round(n),times:u}})}let i=jc(e);i!==null&&i<=Ec&&s.push({code:"shrinking",numbers:{share:i}});let a=Bc(
e,r);if(a)s.push(a);else if(o[0]){let u={count:o.length,sinceDays:o[0].daysSinceLast};s.push({code:"droppedItems",numbers:u,
name:o[0].productId})}return s}function jc({orderDays:e}){let t=e[e.length-1].day,[n,r]=[0,0];for(let{day:o,amount:s}of e)
o>t-bn?n+=s:o>t-2*bn&&(r+=s);return r>0&&e[0].day<=t-2*bn?n/r:null}function Bc({categories:e,orderDays:t},n){let r=null,
o=Wc-1;for(let[s,{last:i,days:a}]of e)t.filter(({day:c})=>c>i).length<Nc||a<=o||n-i<bn||(o=a,r={code:"droppedCategory",numbers:{
sinceDays:n-i},name:s});return r}function Ks(e,t,n){let r=0,o=i=>{r++;let a=e(i);return{at:i,value:d.isFinite(a)?a:d.MAX_VALUE}},s=[o([...t])];for(let i=0;i<
t.length;i++)s.push(o(t.map((a,u)=>u===i?a+.5:a)));for(;r<n;){s.sort((u,c)=>u.value-c.value);let[i,a]=[s[0],s[s.length-1]];
if(a.value-i.value<=1e-7*(l.abs(i.value)+1e-7))break;Vc(s,o)}return s.sort((i,a)=>i.value-a.value)[0].at}function Vc(e,t){
let n=e.length-1,[r,o]=[e[0],e[n]],s=o.at.map((u,c)=>{let m=0;for(let f=0;f<n;f++)m+=e[f].at[c];return m/n}),i=u=>t(s.map(
(c,m)=>c+u*(o.at[m]-c))),a=i(-1);if(a.value<r.value){let u=i(-2);e[n]=u.value<a.value?u:a}else if(a.value<e[n-1].value)e[n]=
a;else{let u=i(a.value<o.value?-.5:.5);u.value<l.min(o.value,a.value)?e[n]=u:Uc(e,t)}}function Uc(e,t){let n=e[0].at;for(let r=1;r<
e.length;r++)e[r]=t(e[r].at.map((o,s)=>(o+n[s])/2))}var Gc=160,Kc=[1,2,3];function Hs(e,t=Kc){let n=null,r=1/0;for(let o of t){let s=qc(o,e),i=-Ys(s,e);(n===null||i<r)&&([n,
r]=[s,i])}return n}function qc(e,t){let n=s=>{let[i,a,u,c]=s.map(m=>l.exp(l.max(-7,l.min(9,m))));return{k:e,r:i,alpha:a,
a:u,b:c}},r=s=>s.reduce((i,a,u)=>i+.05*(a-qs[u])**2,0),o=Ks(s=>r(s)-Ys(n(s),t),qs,Gc);return n(o)}var qs=[-.36,1.6,-.36,
1.4];function Ys(e,t){let{k:n,a:r,b:o}=e,s=0;for(let{repeats:m}of t)s=l.max(s,m);let i=vr(e.r,n*s+n),a=vr(o,s+1),u=vr(r+
o,s+1),c=0;for(let m of t){let f=m.repeats,{left:b,alive:w}=$r(e,m,{gamma:i,extra:0}),v=(r*b+(o+f)*w.total)/(r+o+f);c+=a[f]-
u[f]+w.scale+l.log(v)+(n-1)*m.logGaps-f*Hc(n-1)}return c}function vr(e,t){let n=new Float64Array(t+1);for(let r=1;r<=t;r++)
n[r]=n[r-1]+l.log(e+r-1);return n}var Hc=e=>{let t=0;for(let n=2;n<=e;n++)t+=l.log(n);return t};function $r({k:e,r:t,alpha:n},{
repeats:r,lastWeek:o,ageWeeks:s},{gamma:i,extra:a}){let u=s-o+a,c=t+e*r,m=t*l.log(n)+i[e*r]-c*l.log(n+o),f=u/(n+o+u),b=((n+
o)/(n+o+u))**c,w=b;for(let v=1;v<e;v++)b*=f*(c+v-1)/v,w+=b;return{left:1,alive:{total:w,scale:m}}}function kr(e,t,n){let r=new Float64Array(
e.k*t.repeats+1),{a:o,b:s}=e,i=(s+t.repeats)/o,a=$r(e,t,{gamma:r,extra:0}).alive.total*i,u=$r(e,t,{gamma:r,extra:n}).alive.
total*i;return{alive:a/(1+a),buys:(a-u)/(1+a)}}function Rr(e){let t=0;for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];t=n===1?r:t+.2*(r-t)}return t}var Yc=28,wn=364;function Js(e,t,n=wn){let r=t;for(let{days:i}of e)i.length>0&&(r=l.min(r,i[0]));let o=new Float64Array(
t-r+1),s=[];for(let{days:i}of e){let a=Se(i,t);for(let u=0;u<a;u++)o[i[u]-r]+=1;a>1&&s.push((i[a-1]-i[0])/(a-1))}for(let i=1;i<
o.length;i++)o[i]+=o[i-1];return{firstDay:r,lastDay:t,cumulative:o,usualGapDays:l.max(1,ie(s)??Yc),yearDays:n}}function _t({
firstDay:e,cumulative:t},n,r){let o=s=>s<e?0:t[l.min(s-e,t.length-1)]??0;return o(r)-o(n)}function Se(e,t){let n=0,r=e.length;
for(;n<r;){let o=n+r>>1;e[o]<=t?n=o+1:r=o}return n}var zt=7,Qs=1.5,Mt=3.5,Jc=1.7,Xs=.3,xn=[15,30,60,120,240],Qc=6;function ei(e,t){if(e.length===0)return t;let n=e.length>>
1;return e.length%2?e[n]:(e[n-1]+e[n])/2}function Tr(e,t,n){let r=new Float64Array(l.max(0,n-1-t));for(let o=0;o<r.length;o++)
r[o]=e[t+o+1]-e[t+o];return r}function Cr(e,t){if(e.length===0)return t;let n=0;for(let r=0;r<e.length;r++)n+=e[r];return n/
e.length}function lt({days:e,amounts:t},n,r){let o=Tr(e,l.max(0,n-6),n),s=Cr(o,r),i=0;for(let m of o)i+=(m-s)**2/o.length;
let a=Tr(e,l.max(0,n-26),n).sort(),u=ei(Float64Array.from(o).sort(),r),c=t.subarray(l.max(0,n-6),n);return{count:n,first:e[0],
last:e[n-1],lastGap:o[o.length-1]??r,gapBefore:o[o.length-2]??u,recentMedian:u,longMedian:ei(a,r),longMean:Cr(Tr(e,l.max(
0,n-13),n),r),sortedGaps:a,spread:o.length>1?l.sqrt(i)/(s+1):.5,interval:(s*o.length+u+Qs*r)/(o.length+1+Qs),meanAmount:l.
max(0,Cr(c,0)),lastAmount:l.max(0,t[n-1]),fading:Xc(e,n)}}function Xc(e,t){let n=new Float64Array(xn.length);for(let r=0;r<
n.length;r++){let o=xn[r],s=0;for(let i=t-1;i>=0;i--){let a=e[t-1]-e[i];if(a>Qc*o)break;s+=l.exp(-a/o)}n[r]=s}return n}function ed(e,t){
let n=r=>1/(1+(r/e)**Jc);return ti(1-n(t+zt)/n(t))}var ti=e=>{let t=l.min(.99,l.max(.002,e));return l.log(t/(1-t))};function td(e,t,n){
let r=3,o=3*n;for(let s=e.length-1;s>=0&&e[s]>t;s--)r++,e[s]<=t+zt&&o++;return o/r}var Ot=(e,t)=>l.log((e+Mt)/(t+Mt)),nd=[
"prior","ownHazard","recency","recencyToRecentMedian","recencyToLongMedian","recencyToMean","recencyToLongest","overdueS\
hare","recentMedian","lastGap","lastGapToMedian","gapBefore","spread","count","rate","age","decay15","decay30","decay60",
"decay120","decay240","orders28","orders91","orders364","weekYearAgo","monthYearAgo","teamTrend","meanAmount","lastAmoun\
t"],Ve=nd.length;function Pr(e,t,{moment:n,team:r,out:o}){let{day:s}=n,i=s-t.last,a=s-t.first,{count:u,recentMedian:c,longMedian:m,
lastGap:f,sortedGaps:b}=t,w=ed(t.interval,i),v=ti(td(b,i,1/(1+l.exp(-w))));o[0]=(1-Xs)*w+Xs*v,o[1]=v,o[2]=l.log(1+i),o[3]=
Ot(i,c),o[4]=Ot(i,m),o[5]=Ot(i,t.longMean),o[6]=Ot(i,b[b.length-1]??r.usualGapDays),o[7]=l.min(3,i/(m+1)),o[8]=l.log(c+Mt),
o[9]=l.log(f+Mt),o[10]=Ot(f,m),o[11]=l.log(t.gapBefore+Mt),o[12]=l.log(1+t.spread),o[13]=l.log(u),o[14]=l.log((u-.5)/(a+
14)),o[15]=l.log(1+a),rd(t,i,o);let k=(C,D)=>od(e.days,u,[s-C,s-D]);o[21]=l.log(1+k(28,0)),o[22]=l.log(1+k(91,0)),o[23]=
l.log(1+k(364,0));let{yearDays:T}=r;o[24]=a>T-7?k(T+3,T-10):.2,o[25]=a>T?k(T+7,T-21):.8,sd(r,n,o),o[27]=l.log(1+t.meanAmount),
o[28]=l.log((1+t.lastAmount)/(1+t.meanAmount))}function rd({fading:e},t,n){for(let r=0;r<xn.length;r++){let o=xn[r];n[16+
r]=l.log(e[r]*l.exp(-t/o)/o+.002)}}function od(e,t,[n,r]){let o=0;for(let s=t-1;s>=0&&e[s]>n;s--)e[s]<=r&&o++;return o}function sd(e,{
knownUntil:t},n){let r=s=>_t(e,t-s,t)/s,o=t-e.firstDay+1;n[26]=o>35?(r(14)-r(l.min(91,o)))/(r(l.min(364,o))+.1):0}function ni(e,t){let n=e.length/t,r=l.max(1,l.floor(n/4e3));return g.from({length:t},(o,s)=>{let i=[];for(let a=0;a<n;a+=
r)i.push(e[a*t+s]);return id(Float64Array.from(i).sort())})}function id(e){let t=new h;for(let n=1;n<=31&&e.length>0;n++){
let r=e[l.floor(n*(e.length-1)/32)];t.add(l.ceil(r*1e4)/1e4)}return Float64Array.from(t)}function ri(e,t,n){let r=e[t],o=0,
s=r.length;for(;o<s;){let i=o+s>>1;n<=r[i]?s=i:o=i+1}return o}var{imul:vn}=l;function K(e,t){let n=(vn(e,2654435761)^vn(t+1,2246822507))>>>0;return n=vn(n^n>>>16,569420461),n=vn(n^n>>>
15,1935289751),((n^n>>>15)>>>0)/4294967296}var{exp:ad}=l,ud=10,ld=.075,si=30,oi=15,cd=.6,dd=.4,md=50,pd=140,ct=32,fd=e=>l.round(e*1e5)/1e5;function ii(e,t){let n=e.
labels.length,r=0;for(let f of e.labels)r+=f;let o=l.min(pd,l.floor(r/md));if(o===0)return[];let s=ni(e.features,e.featureCount),
i=gd(e,s),a=Float64Array.from(t),u=new Float64Array(n),c=new Float64Array(n),m=[];for(let f=0;f<o;f++){let b=i.map((T,C)=>C).
filter(T=>K(f,T)<dd),w=hd(n,f);yd(e,a,{gradient:u,hessian:c,order:w});let v=new Int32Array(w.length),k=wd({binning:s,columns:i,
gradient:u,hessian:c,chosen:b,order:w,spare:v});m.push(k.tree),bd(k,i,a)}return m}function ai(e,t){let n=0;for(let{feature:r,
limit:o,left:s,value:i}of e){let a=0;for(;r[a]>=0;)a=s[a]+(t[r[a]]<=o[a]?0:1);n+=i[a]}return n}function hd(e,t){let n=new Int32Array(
e),r=0;for(let o=0;o<e;o++)K(o,1e3+t)<cd&&(n[r++]=o);return n.slice(0,r)}function gd({features:e,featureCount:t,labels:n},r){
return g.from({length:t},(o,s)=>{let i=new Uint8Array(n.length);for(let a=0;a<i.length;a++)i[a]=ri(r,s,e[a*t+s]);return i})}
function yd({labels:e,weights:t},n,{gradient:r,hessian:o,order:s}){for(let i=0;i<s.length;i++){let a=s[i],u=1/(1+ad(-n[a]));
r[a]=t[a]*(e[a]-u),o[a]=t[a]*u*(1-u)}}function bd({tree:e,bins:t},n,r){let{feature:o,left:s,value:i}=e;for(let a=0;a<r.length;a++){
let u=0;for(;o[u]>=0;)u=s[u]+(n[o[u]][a]<=t[u]?0:1);r[a]+=i[u]}}function wd(e){let t={feature:[],limit:[],left:[],value:[]},
n=[],r=i=>{let{gradient:a,hessian:u}=ui(i);return t.feature.push(-1),t.limit.push(0),t.left.push(0),t.value.push(fd(ld*a/
(u+si))),n.push(0),t.value.length-1},o=Ir(e,0,e.order.length),s=[{node:r(o),start:0,end:e.order.length,sums:o,split:Sr(o)}];
for(;s.length<ud;){let i=xd(s);if(!i)break;let{place:a,bin:u}=i.split,c=e.chosen[a],m=vd(e,i,{column:e.columns[c],bin:u}),
[f,b]=$d(e,i,m),w=r(f),v=r(b);t.feature[i.node]=c,t.limit[i.node]=e.binning[c][u],n[i.node]=u,t.left[i.node]=w,t.value[i.
node]=0,s.push({node:w,start:i.start,end:m,sums:f,split:Sr(f)},{node:v,start:m,end:i.end,sums:b,split:Sr(b)})}return{tree:t,
bins:n}}function xd(e){let t=-1;for(let n=0;n<e.length;n++){let r=e[n].split;r&&(t<0||r.gain>e[t].split.gain)&&(t=n)}return t<
0?null:e.splice(t,1)[0]}function vd({order:e,spare:t},{start:n,end:r},{column:o,bin:s}){let i=n,a=0;for(let u=n;u<r;u++){
let c=e[u];o[c]<=s?e[i++]=c:t[a++]=c}for(let u=0;u<a;u++)e[i+u]=t[u];return i}function $d(e,t,n){let r=n-t.start<=t.end-
n,o=r?Ir(e,t.start,n):Ir(e,n,t.end),s=t.sums;for(let i=0;i<s.length;i++)s[i]-=o[i];return r?[o,s]:[s,o]}function Ir({columns:e,
gradient:t,hessian:n,chosen:r,order:o},s,i){let a=new Float64Array(r.length*ct*2);for(let u=0;u<r.length;u++){let c=e[r[u]],
m=u*ct*2;for(let f=s;f<i;f++){let b=o[f],w=m+c[b]*2;a[w]+=t[b],a[w+1]+=n[b]}}return a}function ui(e){let t=0,n=0;for(let r=0;r<
ct*2;r+=2)t+=e[r],n+=e[r+1];return{gradient:t,hessian:n}}function Sr(e){let t=ui(e),n=Ar(t.gradient,t.hessian),r=null;for(let o=0;o*
ct*2<e.length;o++){let s=0,i=0;for(let a=0;a<ct-1;a++){let u=(o*ct+a)*2;if(s+=e[u],i+=e[u+1],i<oi)continue;if(t.hessian-
i<oi)break;let c=Ar(s,i)+Ar(t.gradient-s,t.hessian-i)-n;c>(r?.gain??1e-9)&&(r={place:o,bin:a,gain:c})}}return r}var Ar=(e,t)=>e*
e/(t+si);var{exp:kd,max:Rd}=l,Td=[4,4,4,1,1];function li(e,t){let{means:n,deviations:r}=Cd(e),o=e.featureCount+1,s=Pd(e,n,r),i=new Float64Array(
o);for(let a of e.labels.length>0?Td:[]){let{information:u,score:c}=Sd(e,{rows:s,coefficients:i,stride:a});for(let f=0;f<
o;f++){let b=f===0?1:t;u[f*o+f]+=b,c[f]-=b*i[f]}let m=Ad(u,c);i=i.map((f,b)=>f+m[b])}return{intercept:i[0],coefficients:g.
from(r,(a,u)=>i[u+1]/a),means:[...n]}}function ci({intercept:e,coefficients:t,means:n},r){let o=r[0]+e;for(let s=0;s<t.length;s++)
o+=t[s]*(r[s]-n[s]);return o}function Cd({features:e,featureCount:t,weights:n}){let r=new Float64Array(t),o=new Float64Array(
t),s=0;for(let i of n)s+=i;for(let i=0;i<n.length;i++)for(let a=0;a<t;a++){let u=e[i*t+a];r[a]+=n[i]/s*u,o[a]+=n[i]/s*u*
u}for(let i=0;i<t;i++)o[i]=l.sqrt(l.max(0,o[i]-r[i]**2))||1;return{means:r,deviations:o}}function Pd({features:e,featureCount:t,
labels:n},r,o){let s=t+1,i=new Float64Array(n.length*s);for(let a=0;a<n.length;a++){i[a*s]=1;for(let u=0;u<t;u++)i[a*s+u+
1]=(e[a*t+u]-r[u])/o[u]}return i}function Sd({features:e,featureCount:t,labels:n,weights:r},{rows:o,coefficients:s,stride:i}){
let a=s.length,u=new Float64Array(a*a),c=new Float64Array(a);for(let m=0;m<n.length;m+=i){let f=m*a,b=e[m*t];for(let T=0;T<
a;T++)b+=o[f+T]*s[T];let w=1/(1+kd(-b)),v=i*r[m]*(n[m]-w),k=i*r[m]*Rd(1e-6,w*(1-w));for(let T=0;T<a;T++){let C=o[f+T];c[T]+=
C*v;let D=k*C;for(let A=0;A<=T;A++)u[T*a+A]+=D*o[f+A]}}return{information:u,score:c}}function Ad(e,t){let n=t.length,r=Float64Array.
from(e);for(let s=0;s<n;s++)for(let i=0;i<=s;i++){let a=r[s*n+i];for(let u=0;u<i;u++)a-=r[s*n+u]*r[i*n+u];r[s*n+i]=s===i?
l.sqrt(l.max(a,1e-9)):a/r[i*n+i]}let o=Float64Array.from(t);for(let s=0;s<n;s++){for(let i=0;i<s;i++)o[s]-=r[s*n+i]*o[i];
o[s]/=r[s*n+s]}for(let s=n-1;s>=0;s--){for(let i=s+1;i<n;i++)o[s]-=r[i*n+s]*o[i];o[s]/=r[s*n+s]}return o}var Id=6e4,Dd=45e3,Dr=180,_d=12,di=.3;function mi(e,t){let n=Od(e,t),r=li(n,_d),o=Float64Array.from(n.labels,(s,i)=>n.features[i*
Ve]);return{logistic:r,trees:ii(n,o)}}function pi(e,{series:t,rhythm:n,moment:r,team:o}){let s=new Float64Array(Ve);Pr(t,
n,{moment:r,team:o,out:s});let{logistic:i,trees:a}=e,u=ci(i,s),c=a.length===0?u:di*u+(1-di)*(s[0]+ai(a,s));return 1/(1+l.
exp(-c))}function Od(e,t){let n=Md(zd(e,t)),r=fi(n),o=l.min(1,l.max(Id-r,r)/l.max(1,n.length-r)),s=n.filter(({customer:c,
day:m,label:f})=>f===1||K(c,m)<o),i=new Float64Array(s.length*Ve),a=null,u=-1;return s.forEach(({customer:c,day:m},f)=>{
let b=e[c],w=Se(b.days,m);(c!==u||a?.count!==w)&&(a=lt(b,w,t.usualGapDays)),u=c,Pr(b,a,{moment:{day:m,knownUntil:m},team:t,
out:i.subarray(f*Ve,(f+1)*Ve)})}),{features:i,featureCount:Ve,labels:Uint8Array.from(s,({label:c})=>c),weights:Float64Array.
from(s,({label:c})=>c===1?1:1/o)}}var fi=e=>e.reduce((t,{label:n})=>t+n,0);function Md(e){let t=Dd/l.max(1,fi(e));return t>=
1?e:e.filter(({customer:n})=>K(n,11)<t)}function zd(e,{lastDay:t}){let n=[];return e.forEach(({days:r},o)=>{let s=l.floor(
K(o,7)*7);for(let i=t-zt-s;i>=(r[1]??t);i-=7){let a=Se(r,i);i-r[a-1]>Dr||n.push({customer:o,day:i,label:(r[a]??1/0)<=i+zt?
1:0})}}),n}var wi=.5,Fd=50,dt=56,Ft=2;function xi(e,t){let n=e.lastDay-e.yearDays;if(n-dt<e.firstDay)return 1;let r=_t(e,n,n+t)/t,o=_t(
e,n-dt,n)/dt;return l.min(r*t,o*dt)<Fd?1:l.min(Ft,l.max(1/Ft,(r/o)**wi))}var _r=.6,Ld=60,mt=91,Or=2;function Ed(e,{lastDay:t,
yearDays:n},r){let o=t-n,s={ahead:0,before:0,now:0,orders:0};for(let{days:i,amounts:a}of e)for(let u=Se(i,o-mt);u<i.length;u++){
let c=i[u];if(c>t)break;c<=o?s.before+=a[u]:c<=o+r&&(s.ahead+=a[u]),c<=o+r&&s.orders++,c>t-mt&&(s.now+=a[u])}return s}function vi(e,t,{
days:n,mean:r,growthTrust:o}){if(t.lastDay-t.yearDays-mt<t.firstDay)return 1;let{ahead:s,before:i,now:a,orders:u}=Ed(e,t,
n);if(r<=0||s<=0)return 1;let c=i>0&&a>0?pt(a/i,Or)**o:1,m=_r*u/(u+Ld);return pt(s*c/r,Or)**m}var pt=(e,t)=>l.min(t,l.max(
1/t,e)),hi=.12,gi=4,Wd=[0,.25,.5,.75,1],yi=.5,Nd=448;function $i(e,t){let n=jd(e,t),r=[];for(let a=t.lastDay;a-84>=l.max(
t.firstDay,t.lastDay-Nd);a-=14){let u=Zd(n,t,a-28);u&&(r.length===0||u.season===null==(r[0].season===null))&&r.push(u)}let o=a=>r.
reduce((u,c)=>u+bi(c,a)**2,(2*hi*(a-yi))**2),s=Wd.reduce((a,u)=>o(u)<o(a)?u:a,yi),i=r.reduce((a,u)=>a+bi(u,s)**2,gi*hi**
2);return{growthTrust:s,deviation:l.sqrt(i/(r.length+gi))}}function Zd(e,{firstDay:t,yearDays:n},r){let o=e(r,r+28),s=e(
r-dt,r)/2;if(o<=0||s<=0)return null;let i=r-n,a=e(i,i+28),u=e(i-dt,i)/2,c=i-mt>=t&&a>0&&u>0,m=pt(e(r-mt,r)/e(i-mt,i),Or);
return{actual:o,before:s,season:c?{ahead:a,before:u,growth:m}:null}}function bi({actual:e,before:t,season:n},r){if(n===null)
return l.log(pt(e/t,Ft));let s=(t*pt(n.ahead/n.before,Ft)**wi)**(1-_r)*(n.ahead*n.growth**r)**_r;return l.log(pt(e/s,Ft))}
function jd(e,{firstDay:t,lastDay:n}){let r=new Float64Array(n-t+2);for(let{days:s,amounts:i}of e)for(let a=0;a<s.length&&
s[a]<=n;a++)r[s[a]-t+1]+=i[a];for(let s=1;s<r.length;s++)r[s]+=r[s-1];let o=s=>r[l.max(0,s-t+1)]??0;return(s,i)=>o(i)-o(
s)}function Et(e,t){let n=Es(e,t),r=Pe(n,t),o=Ns(e,n),s=r-Pe(n,t-wn),i=Js(o,r,s);return{today:t,calendar:n,openToday:r,open:o,
team:i,totals:$i(o,i)}}var Bd=2500;function Mr(e){let{open:t,openToday:n,team:r}=e,o=t.filter(({days:u})=>u.length>0),s=l.
ceil(o.length/Bd)||1,i=o.filter((u,c)=>c%s===0).map(u=>zr(u,n)),a={hazard:mi(t,r),life:Hs(i),widths:{short:1,long:1}};return{
...a,widths:Gd(a,e)}}var $n=120,Pi=35,Vd=3,Ud=500,ft=g.from({length:21},(e,t)=>.5+t/20),ki=.81,Ri=20;function Gd(e,t){let n={
short:ft.map(()=>0),long:ft.map(()=>0)},r={short:0,long:0};for(let{customer:o,order:s}of Kd(t)){let i=t.open[o],a=s+1,u={
days:i.days.subarray(0,a),amounts:i.amounts.subarray(0,a)},c={...t,openToday:i.days[s]},f=lt(u,a,t.team.usualGapDays).recentMedian<=
Pi?"short":"long",b=l.min($n,(i.days[a]??1/0)-i.days[s]),w=Fr(e,c,{series:u,weeks:Lt}),v=Rr(u.days),k={calendar:{spells:[]},
today:0,openToday:0};r[f]++,ft.forEach((T,C)=>{let{low:D,high:A}=xr(w,k,{interval:v,recency:0,width:T});b>=l.min($n,D)&&
b<=A&&n[f][C]++})}return{short:Ti(n.short,r.short),long:Ti(n.long,r.long)}}function Kd({open:e,openToday:t}){let n=e.flatMap(
({days:o},s)=>g.from(o,(i,a)=>({customer:s,order:a,day:i})).filter(({day:i,order:a})=>a>=Vd&&i<=t-$n&&i>t-$n-wn)),r=Ud/n.
length;return n.filter(({customer:o,order:s})=>K(o,2e3+s)<r)}function Ti(e,t){let n=o=>{let s=ki+(ft[o]-1)/3;return l.abs(
(e[o]+Ri*s)/(t+Ri)-ki)},r=ft.reduce((o,s,i)=>n(i)<n(o)?i:o,0);return ft[r]}function Si(e,t,{customer:n,hazards:r}){let{days:o}=t.
open[n],s=t.openToday-o[o.length-1],i=lt(t.open[n],o.length,t.team.usualGapDays),a=e.widths[i.recentMedian<=Pi?"short":"\
long"];return xr(r,t,{interval:Rr(o),recency:s,width:a})}function zr({days:e},t){let n=e[0],r=0;for(let o=1;o<e.length;o++)
r+=l.log(l.max(1,e[o]-e[o-1])/7);return{repeats:e.length-1,lastWeek:(e[e.length-1]-n)/7,ageWeeks:(t-n)/7,logGaps:r}}function Ai({
life:e},t,n){return kr(e,zr(t.open[n],t.openToday),1).alive}var Ci=[0,1,2,3,4,5,6,7,8,10,12,15,18,22],Lt=26;function kn(e,t,n,r=Lt){
let o=t.open[n],s=t.openToday-(o.days[o.days.length-1]??t.openToday);return o.days.length<2||s>Dr?qd(e,t,o):Fr(e,t,{series:o,
weeks:r})}function Ii(e,t,n){let r=t.open[n],o=r.days.length-1;if(r.days[o]===t.openToday)return kn(e,t,n);let s={days:Int32Array.
of(...r.days,t.openToday),amounts:Float64Array.of(...r.amounts,r.amounts[o]??0)};return Fr(e,t,{series:s,weeks:Lt})}function Fr(e,{
team:t,openToday:n},{series:r,weeks:o}){let s=lt(r,r.days.length,t.usualGapDays),i=new Float64Array(o);return Ci.forEach(
(a,u)=>{if(a>=o)return;let c={day:n+7*a,knownUntil:n},m=pi(e.hazard,{series:r,rhythm:s,moment:c,team:t});i.fill(m,a,Ci[u+
1]??o)}),i}function qd({life:e},{openToday:t},n){let r=new Float64Array(Lt);if(n.days.length===0)return r;let o=zr(n,t),
s=0;for(let i=0;i<Lt;i++){let a=kr(e,o,i+1).buys;r[i]=(a-s)/l.max(1e-9,1-s),s=a}return r}var he=200,Oi=16,Di=1.5,Hd=6,Yd=20,Jd=1;function Mi({place:e,first:t,next:n,series:r,seed:o,season:s},i){let a=new Float64Array(
he),u=l.max(0,Pe(e.calendar,e.today+i)-e.openToday),c=_i(t,u),m=_i(n,u),f=tm(r),b=em(r),w=e.openToday-(r.days[r.days.length-
1]??e.openToday),v=b.filter(C=>C>w).map(C=>C-w).sort(),k=l.floor(K(o+3,0)*he);for(let C=0;C<he;C++){let D=(C*77+k)%he+K(
o,C),A=Qd(v,c,D/he);for(let L=0;A<=u;L++)a[C]+=f[l.floor(K(o+1,C*64+L)*f.length)]??0,A+=Xd(b,m,K(o+2,C*64+L))}let T=Jd/l.
sqrt(f.length+1);return a.map((C,D)=>C*s*l.exp(T*Li(K(o+3,D+1))-T**2/2))}function _i(e,t){return Float64Array.from({length:t+
1},(n,r)=>1-wr(e,r))}function Qd(e,t,n){if(e.length===0)return zi(t,n);let r=e.length/(e.length+Hd);for(let o=1,s=0;o<t.
length;o++){for(;s<e.length&&e[s]<=o;)s++;if((1-r)*t[o]+r*s/e.length>=n)return o}return t.length}function Xd(e,t,n){let r=n*
(e.length+Di);return r<e.length?e[l.floor(r)]:zi(t,(r-e.length)/Di)}function zi(e,t){let n=1,r=e.length;for(;n<r;){let o=n+
r>>1;e[o]>=t?r=o:n=o+1}return n}function em({days:e}){let t=l.max(1,e.length-Oi);return Int32Array.from({length:l.max(0,
e.length-t)},(n,r)=>l.max(1,e[t+r]-e[t+r-1]))}function tm({amounts:e}){let t=e.slice(l.max(0,e.length-Oi)),n=t.slice().sort(),
r=Yd*(n[n.length>>1]??0);return t.map(o=>l.max(0,l.min(o,r)))}var nm=.03;function Fi(e,t){let n=new Float64Array(he);for(let o of e)
for(let s=0;s<he;s++)n[s]+=o[s];let r=l.sqrt(l.max(nm**2,t**2-rm(n)));return n.map((o,s)=>o*l.exp(r*om(s)-r**2/2))}function rm(e){
let[t,n]=[0,0];for(let r of e)t+=r,n+=r*r;return t>0?n*e.length/t**2-1:0}var om=e=>Li((e*61%he+.5)/he),Li=e=>l.log((e+1e-9)/
(1-e))/1.702;function Ei(e){let t=e.slice().sort();return{...Lr(t),chanceOf:r=>sm(t,r)}}function Lr(e){let t=o=>e[l.round(
o*(e.length-1))]??0,n=e.reduce((o,s)=>o+s,0)/l.max(1,e.length),r=t(.1);return{mean:n,low:r,middle:t(.5),high:t(r>0?.9:.8)}}
function sm(e,t){let n=0;for(let r=0;r<e.length;r++)e[r]>=t&&n++;return n/l.max(1,e.length)}var im=1.5,am=5,um=8,lm=365;function Ni(e,t){let{known:n}=e,{customerId:r,history:o,index:s}=t,i=o.orderDays.map(({day:k})=>k),
a=i[i.length-1],u=n.today-a,c=ie(ut(i).slice(-am)),m=kn(e.model(),n,s),f=Si(e.model(),n,{customer:s,hazards:m}),b=k=>js(
m,n,k),w=Ls(o,n.today),v={since:u,usualGap:c};return{customerId:r,orderDays:i.length,lastOrder:a,daysSinceLast:u,medianGapDays:c,
nextOrder:cm(f,n.today),probabilityWithin:b,expectedAmountWithin:k=>dm(e,s,k),typicalOrderAmount:ie(o.orderDays.slice(-um).
map(({amount:k})=>k))??0,usualBasket:w.usual,droppedItems:w.dropped,get suggestions(){return Ds(o,e.pairs(),n.today)},state:mm(
{usualGap:c,since:u,next:f,soon:b(7)}),lapse:{probability:1-Ai(e.model(),n,s),yearlyAmount:pm(o,a),reasons:Gs(o,v,{today:n.
today,dropped:w.dropped})},reasons:Us(o,v)}}var Wi=182;function cm({low:e,middle:t,high:n},r){return t>Wi?null:{expected:r+
t,earliest:r+e,latest:r+l.min(n,2*Wi)}}function Er({known:e,model:t},n,r){let o=t(),s=xi(e.team,r),i=n.map(f=>Mi({place:e,
first:kn(o,e,f),next:Ii(o,e,f),series:e.open[f],seed:f*4,season:s},r)),a=n.length===1?i[0]:Fi(i,e.totals.deviation),u=a.
reduce((f,b)=>f+b,0)/a.length,c=n.map(f=>e.open[f]),m=vi(c,e.team,{days:r,mean:u,growthTrust:e.totals.growthTrust});return a.
map(f=>f*m)}var dm=(e,t,n)=>Lr(Er(e,[t],n).sort());function mm(e){let{usualGap:t,since:n,next:r,soon:o}=e;return t===null?
"unknown":n>l.max(7,im*t)?"late":r.middle<=7||o>=.5?"thisWeek":"onTime"}function pm({orderDays:e},t){return e.reduce((n,{
day:r,amount:o})=>r>t-lm?n+o:n,0)}var fm=3,Zi=20;function ji(e,t,n){let r=new p(t.map(a=>[a,{buyers:0,beside:new p}])),o=new p,s=0;for(let a of e){s+=a.orderDays.
length;for(let[m,{days:f}]of a.categories)o.set(m,(o.get(m)??0)+f);let u=t.filter(m=>a.products.has(m));if(u.length===0)
continue;let c=Dt(a,n);for(let m of u){let f=r.get(m);f.buyers++;for(let b of c)f.beside.set(b,(f.beside.get(b)??0)+1)}}
let i=[...o].map(([a,u])=>[a,u/l.max(1,s)]);return{products:r,categoryShare:new p(i)}}function Bi(e,t,{table:n,pairs:r,today:o}){
let s=Dt(e,o);return t.flatMap(({id:a,category:u})=>{if(e.products.has(a))return[];let c=hm(s,a,{table:n,pairs:r})??gm(e,
{id:a,category:u},n);return c?[c]:[]}).sort((a,u)=>u.score-a.score||(a.productId<u.productId?-1:1))}function hm(e,t,{table:n,
pairs:r}){let{buyers:o,beside:s}=n.products.get(t),i=null;for(let a of e){let u=s.get(a)??0,c=yr(r,a,{support:u,buyers:o});
if(!c)continue;let m=at(c);m>(i?.score??0)&&(i={productId:t,score:m,besideId:a,support:u,category:"",days:0})}return i}function gm(e,{
id:t,category:n},{categoryShare:r}){let o=n===""?0:e.categories.get(n)?.days??0,s=r.get(n)??0,i=o/l.max(1,e.orderDays.length);
if(o<fm||i<s||s===0)return null;let a=l.min(o,Zi)/Zi*l.log(1+i/s);return{productId:t,score:a,besideId:"",support:0,category:n,
days:o}}var ym=3,bm=3e3;function Vi(e,t,n){let r=ir(t)-1,o=e.flatMap(({days:c,amounts:m})=>{let f=Se(c,r);return f>0?[{days:c.subarray(
0,f),amounts:m.subarray(0,f)}]:[]}),s=o.reduce((c,{days:m})=>c+m.length,0);if(n===null||s<bm)return Mr(Et(o,r));let i=`${ym}\
-${r}-${s}-${wm(o)}`,a=n.find(i);if(a)return a;let u=Mr(Et(o,r));return n.keep(i,u),u}function wm(e){let t=2166136261;for(let{
days:n,amounts:r}of e){t=l.imul(t^n.length,16777619);for(let o=0;o<n.length;o++)t=l.imul(t^n[o],16777619),t=l.imul(t^l.round(
100*r[o]),16777619)}return(t>>>0).toString(36)}function Ui(e,t=null){let{today:n}=e,r=[...Os(e.lines,n)],o=new p(r.map(([f,b],w)=>[f,{customerId:f,history:b,index:w}])),
s=r.map(([,f])=>Ms(f)),i=Et(s,n),a=null,u=null,c={known:i,model:()=>a??(a=Vi(s,n,t)),pairs:()=>u??(u=Is(r.map(([,f])=>f),
n))},m=new p;return{today:n,customers:[...o.keys()],customer(f){let b=o.get(f);if(!b)return null;let w=m.get(f)??Ni(c,b);
return m.set(f,w),w},ordersOf:f=>o.get(f)?.history.orderDays??[],matcher(f){let b=ji(r.map(([,w])=>w),f.map(({id:w})=>w),
n);return w=>{let v=o.get(w)?.history;return v?Bi(v,f,{table:b,pairs:c.pairs(),today:n}):[]}},sales(f,b){let w=f.flatMap(
v=>o.get(v)?.index??[]);return Ei(Er(c,w,b))}}}function Rn(e,t,n=e.fits){let r=e.orders.filter(({record:o})=>o.day<=t).map(({record:o})=>({customerId:o.customerId,day:o.
day,productId:o.productId,quantity:o.quantity,amount:o.amount,category:e.products.get(o.productId)?.record.category??""}));
return Ui({lines:r,today:t},n)}function y(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ge=y(
"種別","Kind",40,"@",{hidden:!0});var Ue=(e,t)=>y(e,t,80,"@",{hidden:!0}),Gi={number:y("No.","No.",30),name:y("品名","Description",226),quantity:y("数量",
"Quantity",56,"General"),unit:y("単位","Unit",46),unitPrice:y("単価","Unit price",80,"General"),amount:y("金額","A\
mount",92,"#,##0"),tax:y("税率","Tax",46),note:y("備考","Note",74)},Tn={scorecard:{tab:{ja:"担当別の成績",en:"\
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
"状態","State",260,"@",{wrap:!0}),kind:ge,customerId:Ue("顧客ID","Customer ID"),productId:Ue("商品ID","Product ID"),
day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},pickList:{tab:{ja:"集荷表",en:"Pick list"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),item:y("納品先・商品","Stop and product",300,"@",{wrap:!0}),quantity:y("数\
量","Quantity",70,"General"),unit:y("単位","Unit",55),handed:y("納品数","Handed over",70,"General"),note:y("備考",
"Note",200,"@",{wrap:!0}),print:y("納品書","Delivery note",75,"General",{checkbox:!0}),kind:ge,customerId:Ue("顧客ID",
"Customer ID"),lineId:Ue("受注ID","Order ID"),day:y("日付","Day",90,"yyyy-mm-dd",{hidden:!0})}},quoteForm:{tab:{ja:"\
見積書",en:"Quote"},headerRow:13,columns:Gi},deliveryNote:{tab:{ja:"納品書",en:"Delivery note"},headerRow:13,columns:Gi},
targets:{tab:{ja:"月間目標",en:"Targets"},headerRow:2,columns:{rep:y("担当","Rep",110),target:y("目標","Target",
100,"#,##0"),actual:y("実績","Sold",100,"#,##0"),share:y("達成率","Reached",70,"0%"),pace:y("日数の割合","Mont\
h gone",80,"0%"),expected:y("残りの見込み","Expected still",100,"#,##0"),landing:y("着地見込み","Likely in al\
l",100,"#,##0"),gap:y("目標との差","Against target",100,"#,##0"),perDay:y("1日あたり必要","Needed a day",100,
"#,##0"),before:y("先月","Last month",100,"#,##0"),yearBefore:y("前年同月","A year before",100,"#,##0"),memo:y("メモ",
"Memo",240,"@",{wrap:!0}),repId:Ue("担当ID","Rep ID")}},care:{tab:{ja:"気配り",en:"Care"},headerRow:2,columns:{done:y(
"済","Done",40,"General",{checkbox:!0}),type:y("種類","Kind",110),customer:y("顧客","Customer",190,"@",{wrap:!0}),rep:y(
"担当","Rep",90),due:y("期日","Day",90,"yyyy-mm-dd"),what:y("内容","What",320,"@",{wrap:!0}),topic:y("前回の話題",
"Last topic",260,"@",{wrap:!0}),memo:y("メモ","Memo",200,"@",{wrap:!0}),kind:ge,key:Ue("印","Key")}},proposalReport:{
tab:{ja:"提案の成績",en:"Proposal results"},headerRow:2,columns:{product:y("商品","Product",240),rep:y("担当","\
Rep",110),proposed:y("提案","Proposed",65,"0"),interested:y("関心あり","Interested",70,"0"),later:y("また後で",
"Later",70,"0"),declined:y("見送り","No",65,"0"),ordered:y("受注","Ordered",65,"0"),conversion:y("受注率","Conve\
rsion",75,"0%"),sales:y("売上","Sales",100,"#,##0"),open:y("これから","To come",70,"0"),kind:ge}},voices:{tab:{ja:"\
顧客の声",en:"Voices"},headerRow:2,columns:{tag:y("分類","Tag",100),day:y("日付","Date",90,"yyyy-mm-dd"),customer:y(
"顧客","Customer",190),rep:y("担当","Rep",90),text:y("内容","What was said",460,"@",{wrap:!0}),source:y("出どころ",
"From",90),link:y("場所","Cell",70,"General"),kind:ge}}};var ae={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ge,rep:y("担当","Rep",90),day:y("日付",
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
"Visit ID",80,"@",{hidden:!0}),customerId:y("顧客ID","Customer ID",80,"@",{hidden:!0}),kind:{...ge}}},due:{tab:{ja:"補充\
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
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}},...Tn},Wr={order:{ja:"受注",en:"order"},
quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",
en:"absent"}};function Ae(e,t){return Object.keys(ae[e].columns).indexOf(t)}var ue="[月火水木金土日](?:曜日?)?",Q="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![\
a-z])\\.?",Cn="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",Ki=`${Cn}\
(?:-(?:${Cn})?|以降|以後|から|まで|以前)|-${Cn}|(?:after|from|until|till|before) ${Cn}`,qi="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",B=`(?:(?:のみ|だけ|[の\\s(])*(${Ki}|${qi})\\)?)?`,Hi=`(${Ki}|${qi})`,I=e=>new RegExp(e,
"iy");function ht(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return st(t).windows[0]??null}function Ge(e,t){let n=ht(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function gt(e,t){let n=ht(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var xm=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Wt="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",yt="(\
?:st|nd|rd|th)?",Yi=({month:e,date:t})=>W(2028,e,t)!==null,bt=(e,t)=>Yi(e)&&Yi(t)?[{kind:"yearly",from:e,to:t}]:null,le=(e,t)=>({
month:d(e),date:d(t)});function vm([,e,t,n,r]){let o=le(e,t);return bt(o,r===void 0?o:le(n??e,r))}function $m([,e,t]){let n=t.
split(/[,、・]/).map(r=>{let o=le(e,r);return bt(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}var Ji=e=>xm.
indexOf(e.slice(0,3).toLowerCase())+1;function Nr(e,t){let[n,r]=e,[o,s]=t,i=le(Ji(n),r);return bt(i,s===void 0?i:le(Ji(o??
n),s))}var Qi={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function km([,e,t,n,r]){let o=d(n??e);if(d(e)<
1||d(e)>12||o<1||o>12)return null;let[s]=Qi[t??""]??[1,31],[,i]=Qi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?
30:31;return bt(le(d(e),s),le(o,l.min(i,a)))}function Rm([,e,t,n,r,o,s]){let i=W(d(e),d(t),d(n));if(i===null)return null;
if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=f=>W(f,d(o??t),d(s)),u=a(d(r??e)),m=r===void 0&&o!==void 0&&u!==null&&
u<i?a(d(e)+1):u;return m===null||m<i?null:[{kind:"dates",from:i,to:m}]}function Pn(e){return e.length>0&&e.every(n=>n>=1&&
n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}var ea=e=>(e.match(/\d+/g)??[]).map(d);function Tm([,e]){let t=ea(e);if(t.
some(r=>r>9))return null;let n=g.from({length:31},(r,o)=>o+1);return Pn(n.filter(r=>t.includes(r%10)))}function Cm([,e,t]){
let n=d(t)-d(e)+1;return n<1?null:Pn(g.from({length:n},(r,o)=>d(e)+o))}function Xi(e,...t){let n=d(t.find(r=>r!==void 0)??
1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var ta=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:Rm},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:$m}],na=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:vm},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:km},{pattern:I(`${Wt}\\s*(\\d{1,2})${yt}(?:-(?:${Wt}\\s*)?(\\d{1,2})${yt})?(?!\\d)`),read:([,e,t,n,r])=>Nr([e,t],[n,
r])},{pattern:I(`(\\d{1,2})${yt}-(\\d{1,2})${yt}\\s+${Wt}`),read:([,e,t,n])=>Nr([n,e],[n,t])},{pattern:I(`(\\d{1,2})${yt}\
\\s+${Wt}(?:-(\\d{1,2})${yt}\\s+${Wt})?`),read:([,e,t,n,r])=>Nr([t,e],[r,n])}],ra=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>Xi("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>Xi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:Tm},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:Cm},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>Pn(ea(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>Pn([d(e)])}];var jr=["日","月","火","水","木","金","土"],oa=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Zr=[1,2,3,4,5,6,0],Pm=new p(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function ce(e){let t=e.trim().replace(/曜日?$/,""),n=jr.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?oa.indexOf(
Sm(r[1].slice(0,3))):null}var Sm=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Br(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function de(e){let t=ot(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new h;
for(let r of t){let o=Am(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Zr.filter(r=>n.has(r)):null}function Am(e){
let t=Pm.get(e.toLowerCase());if(t)return t;let n=ce(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[ce(r??""),
ce(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Br(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>jr.
indexOf(c));return u.every(c=>c>=0)?u:null}function Ke(e,t){let n=t==="ja"?jr:oa,r=Zr.filter(i=>e.includes(i)),o=r.map(i=>Zr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var sa=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],ia="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Ur="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Im="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",Dm=(e,t)=>t.length-e.length,_m=sa.map(([e])=>e.source).sort(Dm),
aa={pattern:I(`(?:${[..._m,ia].join("|")})${Ur}${Im}`),read:()=>[]},ua=sa.map(([{source:e},t])=>({pattern:I(`(?:${e})${Ur}`),
read:()=>bt(le(t[0],t[1]),le(t[2],t[3]))})),la={pattern:I(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合\
|冠婚葬祭|締め?日|給料日|(?:${ia})${Ur}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"\
irregular",part:e})},ca={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},Sn="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Vr="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
An="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",In=(e,t)=>({pattern:I(e),read:()=>({instead:t})}),da=[
In(`(?:${Sn}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),In(`(?:except|excluding|not|unless)(?: on)? ${An}\\b|open on ${An}\\b`,"open"),In(`${Sn}(?:翌平日|翌営業日)${Vr}`,
"nextWorkday"),In(`${Sn}(?:翌日(?!曜)|次の日)${Vr}`,1),{pattern:I(`${Sn}翌?(${ue})${Vr}`),read:([,e])=>({instead:{
weekday:ce(e)}})},{pattern:I(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:\
if|when)(?: on)? ${An}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:I(`(?:or )?(?:the\
 )?(?:next|following) (${Q}) (?:if|when)(?: on)? ${An}\\b`),read:([,e])=>({instead:{weekday:ce(e)}})}],ma=[{pattern:I(`(\
?:祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${B}`),
read:([,e])=>gt(-1,e)},{pattern:I(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${B}`),read:([,e])=>gt(
1,e)},{pattern:I(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${B}`),read:([,e])=>gt(0,e)}];var Om="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function pa([,e,t,n]){let[r,o]=[ce(e),ce(t)];return r===
null||o===null?null:Ge(Br(r,o),n)}var Mm={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function zm(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>Mm[n]??d(n))}function Dn([,e,t,n]){let r=de(t),o=ht(n);return!r||o===null?null:zm(e).flatMap(s=>r.map(i=>({kind:"\
nthWeekday",nth:s,weekday:i,part:o})))}function Fm([,e,t,n]){let r=Ge(de(e),n);return r&&(t?[...r,...gt(0,n)??[]]:r)}function fa([
e,t,n,r,o,s]){let i=ce(t),a=ht(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};let u=W(
d(r),d(o),d(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-G(u)+7)%7,part:a}]}function ha([,e]){let t=de(e.replace(
/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?Ge([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),void 0):null}var ga=`\
(?:平日|${ue})(?:[・,、-]?${ue})*`,ya=`(?:weekdays?|weekends?|${Q})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|to)\\s+)${Q})*`,Lm="\
(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Em="(?:[\\s(]*(?:from|si\
nce|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Wm="(?:every (?:other|second|2nd)|alte\
rnate|biweekly|fortnightly)",Nm=[{pattern:I(`(${ga})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${ga}\
)`),read:e=>ha([e[0],e[1]??e.groups?.days])},{pattern:I(`(?:only open|open)(?: only)?(?: on)? (${ya})(?: only\\b)?`),read:ha},
{pattern:I(`${ya} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:I(`隔週の?(${ue})${B}${Lm}`),read:fa},
{pattern:I(`${Wm} (${Q})${B}${Em}`),read:fa},{pattern:I(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${ue})+)${B}`),read:Dn},{pattern:I(`([1-5](?:[・,][1-5])*)((?:[\
火水木金土](?:曜日?)?|[月日]曜日?)+)${B}`),read:Dn},{pattern:I(`(?:every\\s+)?((?:${Om}[\\s,&/]*(?:and\\s+)?(?:\
the\\s+)?)+)(${Q})(?: of (?:the |each |every )?month)?${B}`),read:Dn},{pattern:I(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${Q}\
)${B}`),read:Dn}],Zm=[{pattern:I(`(?:毎週の?)?(${ue})-(${ue})${B}`),read:pa},{pattern:I(`(?:every\\s+)?(${Q})(?:-|\\s+\
(?:to|through)\\s+)(${Q})${B}`),read:pa},{pattern:I(`(?:毎週の?)?((?:${ue})+)(祝日?)?${B}`),read:Fm},{pattern:I(`(?\
:平日|weekdays?\\b)${B}`),read:([,e])=>Ge([1,2,3,4,5],e)},{pattern:I(`(?:週末|weekends?\\b)${B}`),read:([,e])=>Ge([6,
0],e)},{pattern:I(`(?:(?:every|each)\\s+)?(${Q})${B}`),read:([,e,t])=>Ge(de(e),t)},{pattern:I(`(?:毎日の?|(?:daily|every da\
y)\\s+)${Hi}|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ht(t??e);return n===null?
null:[{kind:"everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],
ba=[aa,ca,la,...ta,...Nm,...na,...da,...ma,...ua,...ra,...Zm];var xa=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
jm=1e3,Bm=/[,、・/;&。|+\s()[\]【】]/;function va(e){if(e.length>jm)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:Vm(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Um(t,n),n<t.
text.length&&(n=Gm(t,n));return{rules:Ym(t.rules),problems:t.problems}}function Vm(e){let t=ot(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:d(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Um(e,t){
let n=Kr(xa,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Gm(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!Kr(xa,n,o));){let s=qm(r,o);if(s===
0){let i=Km(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Km(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Bm);return o<0?e.slice(t):e.slice(t,n+o)}function qm(e,t){for(let{pattern:n,read:r}of ba){let o=Kr(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(g.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!Hm(e,s))continue;
return o[0].length}}return 0}var Gr=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function Hm(e,{instead:t}){let n=e.rules.
slice(e.scope);if(t!=="open"&&!n.some(Gr))return!1;let r=n.map(o=>{if(!Gr(o))return o;let s=typeof t=="object"?(t.weekday-
o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],!0}function Kr(e,t,n){
return e.lastIndex=n,e.exec(t)}function Ym(e){let t=new h;return e.filter(n=>{let r=JSON.stringify(n);return!t.has(r)&&t.
add(r)})}var Zt={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",afternoon:"午後",day:""},
open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===1?"日":`${e}\
曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},holiday:{"-1":"\
祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}日`,
start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"morn\
ings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":wa(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${wa(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function wa(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function $a(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=Jm(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Gr);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?ka(s,t):Ra(i,t),o+=l.max(1,s.length)}return n}function Jm(e,t){let n=e[t],r=[];for(let o of e.slice(t)){
if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!Qm(o.part,n.part))break;r.push(o)}return r}var Qm=(e,t)=>JSON.
stringify(e)===JSON.stringify(t);function Nt(e,t){return typeof e=="string"?Zt[t].part[e]:(t==="en"?" ":"")+fn([e])}function Xm(e,t,n){
let r=Zt[n],o=Ra(e,n);return typeof t=="string"?o+r[t]:o+r.later(Ke([(e.weekday+t)%7],n),t)}function ka(e,t){let n=Zt[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+Ke([r],t)+Nt(o,t)}function ep({anchor:e,
part:t},n){let r=Ke([G(e)],n)+Nt(t,n);return Zt[n].fortnightly(r,Ze(e))}function Ra(e,t){let n=Zt[t];switch(e.kind){case"\
everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Nt(e.part,t);case"weekly":return Ke([e.weekday],t)+Nt(e.
part,t);case"nthWeekday":return ka([e],t);case"holiday":return n.holiday[`${e.offset}`]+Nt(e.part,t);case"yearly":{let[r,
o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===
e.to?Ze(e.from):`${Ze(e.from)}~${Ze(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](
e.days);case"movable":return Xm(e.rule,e.instead,t);case"fortnightly":return ep(e,t);case"workday":return n.workday[e.edge];case"\
gotobi":return n.gotobi}}var tp={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},np=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function qr(e){let t=S(e).trim().toLowerCase().replace(/(?:[ t]|(?<=[)日]))\d{1,2}(?::\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?|時(?:\d{1,2}分)?)$/,
"").replace(/\s*\(.{1,3}\)$/,"");return rp(t)??op(t)??sp(t)}function rp(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e)??/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?W(d(t[1]),d(t[2]),d(t[3])):null}function op(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:d(t[2]);return W((tp[t[1]]??0)+n,d(t[3]),d(t[4]))}function sp(e){let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.
exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],
n?.[3]],i=np.indexOf(o??"")+1;return i>0?W(d(s),i,d(r)):null}function X(e){return typeof e=="object"&&"day"in e}function jt(e){return typeof e=="object"&&"formula"in e}function N(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Hr(e,t){return X(e)&&X(t)?e.day===t.day&&e.minutes===t.minutes:jt(e)&&jt(t)?e.formula===t.formula:e===t}var Ta=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Yr=-25569;function ip({day:e,minutes:t}){return e===Yr?Ce(
t):Ze(e)+(t===0?"":` ${Ce(t)}`)}function q(e){return X(e)?ip(e):String(e)}function _n(e){return(t,n)=>N(t)?{value:null}:
typeof t=="string"&&Ta.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var $={format:"@",parse(e){let t=q(e).trim();return Ta.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},ap=1e12;function Ca(e){if(typeof e=="number")return l.abs(
e)<=ap?e:null;if(typeof e!="string")return null;let t=S(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?Ca(d(t.replace(/,/g,""))):null}function Ie(e,t){return{format:e,parse:_n(n=>{let r=Ca(n);return r===null?{problem:"\
notANumber",detail:q(n)}:t(r)}),layOut:n=>n??""}}var Jr=e=>({value:e}),Pa=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Qr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:d.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNumber",
detail:String(e)},up=e=>e>100?{problem:"outOfBounds",detail:String(e)}:Pa(e<1?l.round(e*1e6)/1e4:e),Bt=Ie("0.######",Jr),
Vt=Ie("#,##0.###",Jr),De=Ie("#,##0",Jr),Sa=Ie("0",Pa),Aa=Ie("0",Qr),Ia=Ie("0",e=>e===0?{value:e}:Qr(e)),Da=Ie("0",Qr),Ut=Ie(
"0",up),[lp,cp]=[-7305,84006];function dp(e){return X(e)?e.day:typeof e=="string"?qr(e):typeof e!="number"?null:e>1e7?qr(
String(e)):l.floor(e)+Yr}var Z={format:"yyyy-mm-dd",parse:_n(e=>{let t=dp(e);return t!==null&&t>=lp&&t<cp?{value:t}:{problem:"\
notADate",detail:q(e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},mp=_n(e=>{if(X(e)&&(e.minutes>0||e.day===Yr))return{value:e.
minutes};if(typeof e=="number"&&e>=0&&e<1)return{value:l.round(e*1440)};let n=typeof e=="string"?as(S(e).trim()):null;return n===
null?{problem:"notATime",detail:q(e)}:{value:n}}),qe={format:"@",parse:mp,layOut:e=>e===null?"":Ce(e)},He={format:"Gener\
al",checkbox:!0,parse(e){if(typeof e=="boolean")return{value:e};if(N(e))return{value:!1};let t=S(q(e)).trim().toLowerCase();
return["true","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ",
"-"].includes(t)?{value:!1}:{problem:"notACheckbox",detail:q(e)}},layOut:e=>e};function ye(e){let t=Object.keys(e),n=new p;
for(let r of t)for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:_n(r=>{let o=n.get(S(q(r)).
trim().toLowerCase());return o===void 0?{problem:"unknownChoice",detail:q(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],
choices:r=>t.map(o=>e[o][r])}}var On={format:"@",parse(e){if(N(e))return{value:[]};let{windows:t,problems:n}=st(q(e)),r=n.
find(s=>s.code!=="pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:q(
e)}:{value:t}},layOut:e=>fn(e)},pp={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closin\
gNeedsStart"},wt={format:"@",parse(e){if(N(e))return{value:[]};if(X(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=va(q(e)),r=n[0];return r?{value:t,warning:{code:pp[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>$a(
e,t)},_a={format:"@",parse(e){if(N(e))return{value:[]};let t=de(q(e));return t===null?{problem:"weekdaysNotUnderstood",detail:q(
e)}:{value:t}},layOut:(e,t)=>Ke(e,t)};function x(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1,wrap:r.wrap??!1}}var fp={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},hp={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},gp={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},yp={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},bp={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},wp={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},xp={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:x("ID","ID",$,{required:!0,widthPixels:70}),
name:x("顧客名","Name",$,{required:!0,widthPixels:190}),kana:x("フリガナ","Kana",$,{widthPixels:150}),repId:x("担当",
"Rep",$,{required:!0,widthPixels:80}),rank:x("ランク","Rank",ye(fp),{widthPixels:60}),address:x("住所","Address",$,
{widthPixels:230}),lat:x("緯度","Latitude",Bt,{widthPixels:85}),lng:x("経度","Longitude",Bt,{widthPixels:85}),visitIntervalDays:x(
"訪問間隔(日)","Visit interval (days)",Aa,{required:!0,widthPixels:90}),visitMinutes:x("訪問時間(分)","Visit l\
ength (min)",Sa,{widthPixels:90}),visitHours:x("訪問可能時間","Visit hours",On,{widthPixels:170}),closed:x("休業日",
"Closed",wt,{widthPixels:130}),busy:x("繁忙期","Busy periods",wt,{widthPixels:130}),preferredWeekday:x("希望曜日",
"Preferred weekday",ye(wp),{widthPixels:75}),contact:x("窓口","Contact",$),birthday:x("窓口誕生日","Contact birth\
day",$,{widthPixels:90}),notes:x("備考","Notes",$,{widthPixels:200}),status:x("状態","Status",ye(hp),{widthPixels:70}),
reorderState:x("補充","Reorder",$,{computed:!0,widthPixels:90}),postcode:x("郵便番号","Postcode",$,{widthPixels:80}),
phone:x("電話","Phone",$,{widthPixels:110}),mergedInto:x("統合先","Merged into",$,{computed:!0,widthPixels:80})}},Gt={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:x("ID","ID",$,{required:!0,widthPixels:80}),day:x("日\
付","Date",Z,{required:!0,widthPixels:95}),customerId:x("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:x(
"顧客名","Customer name",$,{computed:!0,widthPixels:170}),repId:x("担当","Rep",$,{required:!0,widthPixels:80}),sequence:x(
"順番","Sequence",Da,{widthPixels:55}),plannedArrival:x("到着予定","Planned arrival",qe,{widthPixels:80}),status:x(
"状況","Status",ye(gp),{required:!0,widthPixels:70}),done:x("完了","Done",He,{widthPixels:50}),fixed:x("固定","Fix\
ed",He,{widthPixels:50}),purpose:x("用件","Purpose",$,{widthPixels:150}),reason:x("理由","Reason",$,{widthPixels:220}),
arrived:x("到着","Arrived",qe,{widthPixels:65}),left:x("退出","Left",qe,{widthPixels:65}),result:x("結果","Result",
$,{widthPixels:110}),note:x("メモ","Note",$,{widthPixels:220}),nextStep:x("次の一手","Next step",$,{widthPixels:150}),
nextDay:x("次回予定日","Next date",Z,{widthPixels:95}),planMark:x("計画印","Plan mark",$,{computed:!0,hidden:!0})}},
vp={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:x("ID","ID",$,{required:!0,widthPixels:90}),day:x(
"日付","Date",Z,{required:!0,widthPixels:95}),customerId:x("顧客ID","Customer",$,{required:!0,widthPixels:80}),productId:x(
"商品ID","Product",$,{widthPixels:80}),quantity:x("数量","Quantity",Vt,{required:!0,widthPixels:70}),unitPrice:x("単価",
"Unit price",De,{required:!0,widthPixels:80}),taxRate:x("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),amount:x("金額",
"Amount",De,{widthPixels:95}),deliveryDay:x("納品日","Delivery date",Z,{widthPixels:95}),delivered:x("納品済","Del\
ivered",He,{widthPixels:65}),note:x("備考","Note",$,{widthPixels:200}),deliveredQuantity:x("納品数","Delivered quan\
tity",Vt,{widthPixels:70})}},$p={key:"products",tab:{ja:"商品",en:"Products"},idPrefix:"P",columns:{id:x("ID","ID",$,{
required:!0,widthPixels:80}),name:x("商品名","Name",$,{required:!0,widthPixels:260}),unit:x("単位","Unit",$,{widthPixels:60}),
unitPrice:x("単価","Unit price",De,{widthPixels:80}),taxRate:x("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),category:x(
"分類","Category",$,{widthPixels:120}),launchedOn:x("発売日","Launched on",Z,{widthPixels:95}),leadDays:x("リードタイム(日\
)","Lead time (days)",Ia,{widthPixels:90})}},kp={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:x("ID",
"ID",$,{required:!0,widthPixels:70}),opened:x("受付日","Opened",Z,{required:!0,widthPixels:95}),customerId:x("顧客ID",
"Customer",$,{required:!0,widthPixels:80}),kind:x("種類","Kind",ye(yp),{widthPixels:85}),text:x("内容","Text",$,{widthPixels:340}),
due:x("期限","Due",Z,{widthPixels:95}),status:x("状況","Status",ye(bp),{widthPixels:75}),outcome:x("結果","Outcome",
$,{widthPixels:220})}},Rp={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:x("ID","ID",$,{required:!0,
widthPixels:70}),name:x("氏名","Name",$,{required:!0,widthPixels:120}),email:x("メール","E-mail",$,{widthPixels:200}),
startAddress:x("出発地","Start address",$,{widthPixels:220}),startLat:x("出発緯度","Start latitude",Bt,{widthPixels:85}),
startLng:x("出発経度","Start longitude",Bt,{widthPixels:85}),workingWeekdays:x("勤務曜日","Working days",_a,{widthPixels:85}),
workingHours:x("勤務時間","Working hours",On,{widthPixels:110}),lunch:x("昼休み","Lunch",On,{widthPixels:110}),monthlyTarget:x(
"月間目標","Monthly target",De,{widthPixels:100})}},Tp={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:x("項目","Setting",$,{required:!0,widthPixels:210}),value:x("値","Value",$,{widthPixels:230}),meaning:x("説明",
"Meaning",$,{widthPixels:560})}},Ye={customers:xp,visits:Gt,orders:vp,products:$p,cases:kp,reps:Rp,settings:Tp};var Cp={key:"prices",tab:{ja:"顧客単価",en:"Customer prices"},idPrefix:"",columns:{customerId:x("顧客ID","Customer",
$,{required:!0,widthPixels:90}),productId:x("商品ID","Product",$,{required:!0,widthPixels:90}),unitPrice:x("単価","U\
nit price",De,{required:!0,widthPixels:90}),from:x("適用開始日","Valid from",Z,{widthPixels:95}),note:x("備考","N\
ote",$,{widthPixels:220})}},Pp={key:"quotes",tab:{ja:"見積",en:"Quotes"},idPrefix:"QL",columns:{number:x("見積番号",
"Quote no.",$,{widthPixels:105}),day:x("見積日","Quote date",Z,{widthPixels:95}),customerId:x("顧客ID","Customer",$,
{required:!0,widthPixels:90}),productId:x("商品ID","Product",$,{widthPixels:90}),description:x("品名","Description",
$,{widthPixels:220}),quantity:x("数量","Quantity",Vt,{required:!0,widthPixels:65}),unit:x("単位","Unit",$,{widthPixels:55}),
unitPrice:x("単価","Unit price",De,{widthPixels:80}),taxRate:x("税率(%)","Tax rate (%)",Ut,{widthPixels:65}),validUntil:x(
"有効期限","Valid until",Z,{widthPixels:95}),print:x("見積書を作る","Make the quote",He,{widthPixels:90}),toOrder:x(
"受注にする","Make it an order",He,{widthPixels:90}),orderedOn:x("受注日","Ordered on",Z,{computed:!0,widthPixels:95}),
note:x("備考","Note",$,{widthPixels:200}),id:x("ID","ID",$,{computed:!0,widthPixels:80})}},Sp={key:"dailyReports",tab:{
ja:"日報",en:"Daily reports"},idPrefix:"D",columns:{day:x("日付","Date",Z,{required:!0,widthPixels:85}),repId:x("担当",
"Rep",$,{required:!0,computed:!0,hidden:!0,widthPixels:70}),repName:x("氏名","Name",$,{computed:!0,widthPixels:75,wrap:!0}),
figures:x("まとめ","In short",$,{computed:!0,widthPixels:125,wrap:!0}),visits:x("訪問","Visits",$,{computed:!0,widthPixels:310,
wrap:!0}),orders:x("受注","Orders",$,{computed:!0,widthPixels:200,wrap:!0}),ahead:x("次の一手・気になること",
"Next steps and concerns",$,{computed:!0,widthPixels:165,wrap:!0}),comment:x("所感","Comment",$,{widthPixels:140,wrap:!0}),
reply:x("上長の返信","Manager's reply",$,{widthPixels:120,wrap:!0}),id:x("ID","ID",$,{computed:!0,hidden:!0,widthPixels:120})}},
Ap={key:"busyTimes",tab:{ja:"予定",en:"Busy times"},idPrefix:"B",columns:{repId:x("担当","Rep",$,{required:!0,widthPixels:80}),
day:x("日付","Date",Z,{required:!0,widthPixels:95}),untilDay:x("終了日","Until",Z,{widthPixels:95}),start:x("開始",
"From",qe,{widthPixels:65}),end:x("終了","To",qe,{widthPixels:65}),text:x("内容","What",$,{widthPixels:260}),source:x(
"取込元","Source",$,{computed:!0,widthPixels:150}),mark:x("取込印","Import mark",$,{computed:!0,hidden:!0}),id:x("\
ID","ID",$,{computed:!0,hidden:!0,widthPixels:80})}},Oa={interested:{ja:"関心あり",en:"interested"},ordered:{ja:"受注",
en:"ordered"},declined:{ja:"見送り",en:"no"},later:{ja:"また後で",en:"later"}},Ip={key:"proposals",tab:{ja:"提案",
en:"Proposals"},idPrefix:"PR",columns:{id:x("ID","ID",$,{computed:!0,widthPixels:80}),day:x("提案日","Proposed on",Z,
{widthPixels:95}),customerId:x("顧客ID","Customer",$,{required:!0,widthPixels:80}),customerName:x("顧客名","Custome\
r name",$,{computed:!0,widthPixels:180}),repId:x("担当","Rep",$,{widthPixels:70}),productId:x("商品ID","Product",$,{
required:!0,widthPixels:80}),productName:x("商品名","Product name",$,{computed:!0,widthPixels:220}),reason:x("理由",
"Reason",$,{computed:!0,widthPixels:360,wrap:!0}),outcome:x("結果","Outcome",ye(Oa),{widthPixels:90}),outcomeDay:x("結果\
の日","Outcome on",Z,{computed:!0,widthPixels:95}),againOn:x("次に話す日","Again on",Z,{widthPixels:95}),note:x("\
備考","Note",$,{widthPixels:220,wrap:!0})}},Kt={prices:Cp,quotes:Pp,dailyReports:Sp,busyTimes:Ap,proposals:Ip},Y={...Ye,
...Kt};var Dp=10,_p=100,qt=e=>S(e).replace(/[\s　*＊]/g,"").toLowerCase();function Op(e){let t=new p;for(let[n,r]of Object.entries(
e.columns))t.set(qt(n),n),t.set(qt(r.header.en),n),t.set(qt(r.header.ja),n);return t}function ee(e,t){let n=Op(e),r={headerRow:1,
places:{}};for(let o=0;o<l.min(Dp,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?n.get(qt(i)):void 0;
u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+1,places:s})}return r}
function Mp(e,t){let n=new h((t[ee(e,t).headerRow-1]??[]).map(String)),r=i=>Object.values(e.columns).filter(a=>n.has(a.header[i])).
length,[o,s]=[r("en"),r("ja")];return o===s?null:o>s?"en":"ja"}function Mn(e,t){return Object.keys(e.columns).filter(n=>t[n]===
void 0)}function za(e,t){let n=new h(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&s!==void 0&&
!n.has(s)&&(r[o]=s);return r}function Xr(e){return X(e)?"":String(e).slice(0,80)}function me(e,t,n){let r=Mp(e,t.values)??
n.usualLanguage?.()??"ja",o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new h,
lastRow:n.headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);
for(let[,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
zp(o);let i=new eo(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function zp({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>qt(Xr(a))),i=new p(Object.values(n).map(a=>[s[a],
a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=Xr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,code:"\
duplicateHeader",detail:"",rowLeftOut:!1})})}var eo=class{constructor(t,n){P(this,"table",n);P(this,"entries");P(this,"a\
bsent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:Ma(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>N(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&N(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=Ma(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Xr(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"||t===""?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,
!0),!1):(this.table.ids.add(t),t.length<=_p?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function Ma(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}function _e(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}function ro(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function Fa(e,t){return typeof t=="bigint"?t.toString():t}var no=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function La(e){return new no(e)}function oo(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ea(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var so="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function zn(e){return typeof e=="object"&&e!==null&&
!g.isArray(e)}function Wa(e){if(zn(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(zn(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Na=new h(["string","number","symbol"]);function Za(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Fn(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function pe(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function ja(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function Me(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function Ba(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Qe(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function Ht(e){return typeof e==
"string"?e:e?.message}function io(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Ln(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function ze(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:Ht(e.inst?._zod.def?.error?.(e))??Ht(s?.(e))??Ht(t?.error?.(e))??Ht(n.customError?.(e))??Ht(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function Va(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
Fp(e,n,r.value)}}function Je(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function Ua(e,t,n){return Je(e,t,n,!1)}function Fp(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Je(this,t,n.bind(this))},set(r){
Je(this,t,r)}})}function Lp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var to,Oe=!1,Ep={configurable:!0,
get(){Oe=!0}};function fe(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&to!==e._zod){to=void 0;return}to=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Ep);let o=Oe;Oe=!1;try{let s=n(this);return Oe?
delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Oe=Oe||o,s}catch(s){throw delete this[t],
Oe=Oe||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ga(e,t,n,r){let o=Lp(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.
defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Ka;var ao={value:void 0,enumerable:!1},qa="captureStackTrace"in Error?Error:null;function Wp(e){let t=qa;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return qa=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function z(e,t,n,r){let o={};function s(b){this.def=b,this.constr=f,this.traits=new h}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(b,w){if(b._zod){if(b._zod.traits.has(e))return}else{ao.value=new s(w);try{Object.defineProperty(
b,"_zod",ao)}finally{ao.value=void 0}}if(b._zod.traits.add(e),t(b,w),a){let k=Object.getPrototypeOf(b),T=b._zod.constr.prototype,
C=k;for(;C&&C!==T;)C=Object.getPrototypeOf(C);let D=C??k;a.has(D)||(a.add(D),Va(D,i))}let v=f.prototype;for(let k in v)Object.
prototype.hasOwnProperty.call(v,k)&&(k in b||(b[k]=v[k].bind(b)))}let c=r?.Parent??Object;class m extends c{}Object.defineProperty(
m,"name",{value:e});function f(b){let w=r?.Parent?Wp(m):this;u(w,b);let v=w._zod.deferred;if(v){for(let T of v)T();w._zod.
deferred=void 0}let k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(w),w}return Object.defineProperty(f,"init",
{value:u}),Object.defineProperty(f,Symbol.hasInstance,{value:b=>r?.Parent&&b instanceof r.Parent?!0:b?._zod?.traits?.has(
e)}),Object.defineProperty(f,"name",{value:e}),f}var be=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Ka=globalThis).__zod_globalConfig??(Ka.__zod_globalConfig={});var vt=globalThis.__zod_globalConfig;function Fe(e){return e&&
Object.assign(vt,e),vt}function Np(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Fa,2)),e.message}function Zp(e){this._zod.
message=e}var jp={get:Np,set:Zp,enumerable:!0,configurable:!0},uo={value:void 0,enumerable:!1},Ya=new WeakSet([Object.prototype,
Error.prototype]),Ja=(e,t)=>{e.name="$ZodError",uo.value=t,Object.defineProperty(e,"issues",uo),uo.value=void 0,Object.defineProperty(
e,"message",jp);let n=Object.getPrototypeOf(e);Ya.has(n)||(Ya.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},Ik=z("$ZodError",Ja),Yt=z("$\
ZodError",Ja,void 0,{Parent:Error});var Vp=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new be;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>ze(c,i,Fe())));throw so(u,s?.callee??t),u}return a.
value};return t},Jt=Vp(Yt),Up=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>ze(c,i,Fe())));throw so(u,
s?.callee??t),u}return a.value};return t},lo=Up(Yt),Gp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new be;return s.issues.length?Qa(e,s.issues,o):{success:!0,data:s.value}},Xe=Gp(
Yt);function Qa(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ze(o,n,Fe()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var Kp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?Qa(e,s.issues,o):{success:!0,data:s.value}},co=Kp(
Yt);var Xa=/^[\s\S]{0,}$/;var mo=/^-?\d+(?:\.\d+)?$/,eu=/^(?:true|false)$/i;var nu={major:4,minor:6,patch:7};var te=z("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=nu;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let m=Me(a),f;for(let b of u){if(b._zod.def.when){if(Ba(a)||!b._zod.def.when(a))continue}else if(m)continue;
let w=a.issues.length,v=b._zod.check(a);if(v instanceof Promise&&c?.async===!1)throw new be;if(f||v instanceof Promise)f=
(f??Promise.resolve()).then(async()=>{await v,a.issues.length!==w&&(Ln(a.issues,w,e),m||(m=Me(a,w)))});else{if(a.issues.
length===w)continue;Ln(a.issues,w,e),m||(m=Me(a,w))}}return f?f.then(()=>a):a},i=(a,u,c)=>{if(Me(a))return a.aborted=!0,
a;let m=s(u,o,c);if(m instanceof Promise){if(c.async===!1)throw new be;return m.then(f=>e._zod.parse(f,c))}return e._zod.
parse(m,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let m=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return m instanceof Promise?m.then(f=>i(f,a,u)):i(m,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new be;return c.then(m=>s(m,o,u))}return s(c,o,u)}}},{get"~standard"(){
return Ua(this,"~standard",Yp(this))},set"~standard"(e){Je(this,"~standard",e)}}),su=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>ze(n,t,Fe()))}:{value:e.value};async function Hp(e,t){let n={async:!0};return su(await e._zod.run({value:t,issues:[]},
n),n)}function Yp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return su(r,n)}catch{}return Hp(e,t)},vendor:"zod",version:1}}var iu=z("$ZodString",(e,t)=>{te.init(e,t),e._zod.pattern=
t.pattern??Xa,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var au=z("$ZodNumber",(e,t)=>{te.init(e,t),e._zod.pattern=mo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=d(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!d.isNaN(o)&&d.isFinite(o))return n;let s=typeof o=="number"?d.isNaN(o)?"NaN":d.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}});var uu=z("$ZodBoolean",(e,t)=>{te.init(e,t),e._zod.pattern=eu,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function Jp(e,t){let n=io(e._zod.def.checks);if(!n.length)return;let r=l.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=
(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of io(e._zod.def.checks))if(a>u&&
c._zod.def.when(s)){let m=s.issues.length;return c._zod.check(s),s.issues[m].continue=!1,Ln(s.issues,m,e),s}}return o(s,
i)}}var Qp=e=>g.isArray(e)?e.length:-1;function ru(e,t,n){e.issues.length&&t.issues.push(...Qe(n,e.issues)),t.value[n]=e.value}var lu=z("$ZodArray",(e,t)=>{te.
init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!g.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,g(s.length),o):g(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],m=t.element._zod.run({value:c,issues:[]},o);if(m instanceof Promise)i.push(m.then(
f=>ru(f,r,u)));else if(ru(m,r,u),a&&m.issues.length!==0&&Me(m))break}return i.length?Promise.all(i).then(()=>r):r},Jp(e,
Qp)});function En(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Qe(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var Xp=[];function ef(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:Xp,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=ja(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new h(t),numKeys:t.length,optionalKeys:new h(
s)}}function tf(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,m=c.def.type,f=c.optin,b=c.optout,w=0;for(let v in t){
if(i&&n.issues.length!==w){if(Me(n,w))break;w=n.issues.length}if(u.has(v))continue;if(v==="__proto__"){m==="never"&&a.push(
v);continue}if(m==="never"){a.push(v);continue}let k=c.run({value:t[v],issues:[]},r);k instanceof Promise?e.push(k.then(
T=>En(T,n,v,t,f,b))):En(k,n,v,t,f,b)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var cu=z("$ZodObject",(e,t)=>{te.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let m={...r};return Object.defineProperty(t,"shape",{value:m}),
c.raw=m,m};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=La(()=>ef(t));fe(e,"propValues",c=>{let m=c.def.shape,
f={};for(let b in m){let w=m[b]._zod;if(w.values){Object.prototype.hasOwnProperty.call(f,b)||Ea(f,b,new h);for(let v of w.
values)f[b].add(v);w.optin!==void 0&&f[b].add(void 0)}}return f});let s=zn,i=t.catchall,a,u=vt.memoizer;u?.attach(e),e._zod.
parse=(c,m)=>{a??(a=o.value);let f=c.value;if(!s(f))return c.issues.push({expected:"object",code:"invalid_type",input:f,
inst:e}),c;c.value=u?u.alloc(e,c,{},m):{};let b=[],w=a.shape,v=m?.abortEarly,k=c.issues.length;for(let T of a.allKeys){if(v&&
c.issues.length!==k){if(Me(c,k))break;k=c.issues.length}if(T==="__proto__")continue;let C=w[T],D=C._zod.optin,A=C._zod.optout,
L=C._zod.run({value:f[T],issues:[]},m);L instanceof Promise?b.push(L.then(H=>En(H,c,T,f,D,A))):En(L,c,T,f,D,A)}return i?
tf(b,f,c,m,o.value,e,v===!0):b.length?Promise.all(b).then(()=>c):c}});var du=z("$ZodRecord",(e,t)=>{te.init(e,t);let n=vt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Wa(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new h;for(let m of a)if(typeof m=="string"||typeof m=="number"||typeof m=="symbol"){
if(u.add(typeof m=="number"?m.toString():m),m==="__proto__")continue;let f=t.keyType._zod.run({value:m,issues:[]},o);if(f instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:f.issues.map(v=>ze(v,o,Fe())),input:m,path:[m],inst:e});continue}let b=f.value;if(b===
"__proto__")continue;let w=t.valueType._zod.run({value:s[m],issues:[]},o);w instanceof Promise?i.push(w.then(v=>{v.issues.
length&&r.issues.push(...Qe(m,v.issues)),r.value[b]=v.value})):(w.issues.length&&r.issues.push(...Qe(m,w.issues)),r.value[b]=
w.value)}let c;for(let m in s)if(!u.has(m))if(t.mode==="loose"){if(m==="__proto__")continue;r.value[m]=s[m]}else c=c??[],
c.push(m);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let m=t.keyType._zod.run({value:c,issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&mo.test(c)&&m.issues.length){let v=t.keyType._zod.run({value:d(c),
issues:[]},o);if(v instanceof Promise)throw new Error("Async schemas not supported in object keys currently");v.issues.length===
0&&(m=v)}if(m.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invalid_key",origin:"\
record",issues:m.issues.map(v=>ze(v,o,Fe())),input:c,path:[c],inst:e});continue}let b=m.value;if(b==="__proto__")continue;
let w=t.valueType._zod.run({value:s[c],issues:[]},o);w instanceof Promise?i.push(w.then(v=>{v.issues.length&&r.issues.push(
...Qe(c,v.issues)),r.value[b]=v.value})):(w.issues.length&&r.issues.push(...Qe(c,w.issues)),r.value[b]=w.value)}u&&u.length>
0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).then(()=>r):
r}});var mu=z("$ZodEnum",(e,t)=>{te.init(e,t);let n=ro(t.entries),r=new h(n);e._zod.values=r,fe(e,"pattern",o=>{let s=ro(o.def.
entries).filter(i=>Na.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Za(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function ou(e,t){return e.value=t.issues.length?void 0:t.value,e}var pu=z("$ZodOptional",(e,t)=>{te.init(e,t),fe(e,"opti\
n",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",fe(e,"values",n=>{let r=n.
def.innerType._zod.values;return r?new h([...r,void 0]):void 0}),fe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${oo(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>ou(n,s)):ou(
n,o)}return t.innerType._zod.run(n,r)}});var fu=z("$ZodNullable",(e,t)=>{te.init(e,t),fe(e,"optin",n=>n.def.innerType._zod.optin),fe(e,"optout",n=>n.def.innerType.
_zod.optout),fe(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${oo(r.source)}|null)$`):void 0}),
fe(e,"values",n=>n.def.innerType._zod.values?new h([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function hu(e){return e.checks&&(e.checks=[...e.checks]),e}function gu(e,t){return new e(hu({type:"string",...pe(t)}))}function yu(e,t){return new e(hu({type:"number",checks:[],...pe(t)}))}function bu(e,t){return new e({type:"boolean",...pe(t)})}var we=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");te.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){Je(this,"with",e)},parse(e,t){return Jt(this,e,t,{callee:this.parse})},
parseAsync(e,t){return lo(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Xe(this,e,t)},safeParseAsync(e,t){return co(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Fn(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),of=z("ZodMiniString",
(e,t)=>{iu.init(e,t),we.init(e,t)});function M(e){return gu(of,e)}var sf=z("ZodMiniNumber",(e,t)=>{au.init(e,t),we.init(e,t)});function F(e){return yu(sf,e)}var af=z("ZodMiniBoolean",(e,t)=>{uu.init(e,t),we.init(e,t)});function Wn(e){return bu(af,e)}var uf=z("ZodMiniArray",(e,t)=>{lu.init(e,t),we.init(e,t)});function Le(e,t){return new uf({type:"array",element:e,...pe(
t)})}var lf=z("ZodMiniObject",(e,t)=>{cu.init(e,t),we.init(e,t),Ga(e,"shape",n=>n._zod.def.shape,!1)});function V(e,t){let n={
type:"object",shape:e??{},...pe(t)};return new lf(n)}var wu=z("ZodMiniRecord",(e,t)=>{du.init(e,t),we.init(e,t)});function xe(e,t,n){return!t||!t._zod?new wu({type:"record",
keyType:M(),valueType:e,...pe(t)}):new wu({type:"record",keyType:e,valueType:t,...pe(n)})}var cf=z("ZodMiniEnum",(e,t)=>{mu.init(e,t),we.init(e,t),e.options=[...e._zod.values]});function Qt(e,t){let n=g.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new cf({type:"enum",entries:n,...pe(t)})}var df=z("ZodMiniOptional",(e,t)=>{pu.init(e,t),we.init(e,t)});function Xt(e){return new df({type:"optional",innerType:e})}var mf=z("ZodMiniNullable",(e,t)=>{fu.init(e,t),we.init(e,t)});function ve(e){return new mf({type:"nullable",innerType:e})}function $e(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function po(e){let t=2166136261;for(let n=0;n<e.length;n++)t=l.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(36)}var xu=8e3,Nn=()=>PropertiesService.getDocumentProperties(),Zn="meguri.state",ho="meguri.fit";var $u="moved to the script",en=null,ne=null;function jn(){return en??(en=Nn()?.getProperty(Zn)===$u),en}function Bn(){let e=Nn();return e===null||jn()?PropertiesService.getScriptProperties():e}var Vn=/^parts:([ab]):(\d+):(\w+)$/,ku=(e,t,n)=>`${e}.${t}${n}`;function tn(e){if(ne)return fo(ne,e);let t=Nn(),n=t?.getProperty(
e)??null;e===Zn&&(en??(en=n===$u));let r=Bn();return(t===null||jn())&&(n=r.getProperty(e)),Vn.test(n??"")?fo(r.getProperties(),
e):n}var Ru=e=>fo(ne??Bn().getProperties(),e);function fo(e,t){let n=e[t]??null,r=Vn.exec(n??"");if(!r)return n;let[,o,s,
i]=r,a=g.from({length:d(s)},(u,c)=>e[ku(t,o,c)]??"").join("");return po(a)===i?a:null}function nn(e,t){pf(Bn(),e,t)}function pf(e,t,n){let{parts:r,head:o}=ff(e,t,n);Object.keys(r).length>0&&vu(e,r),vu(e,o)}function ff(e,t,n){let r=hf(n);
if(r.length<=xu)return{parts:{},head:{[t]:r}};let s=Vn.exec((ne?ne[t]:e.getProperty(t))??"")?.[1]==="a"?"b":"a",i=r.match(
new RegExp(`.{1,${xu}}`,"gs"))??[];return{parts:Object.fromEntries(i.map((a,u)=>[ku(t,s,u),a])),head:{[t]:`parts:${s}:${i.
length}:${po(r)}`}}}function vu(e,t){let[n,...r]=Object.entries(t);n&&r.length===0?e.setProperty(...n):e.setProperties(t),
ne&&Object.assign(ne,t)}var hf=e=>e.replace(/[\u0080-\uffff]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`);
function Un(e){let t=Bn(),n=Vn.exec((ne?ne[e]:t.getProperty(e))??"");if(t.deleteProperty(e),ne&&delete ne[e],Nn()?.deleteProperty(
e),!!n)for(let r of t.getKeys())r.startsWith(`${e}.`)&&t.deleteProperty(r)}var Cu="meguri.headers",gf=60,yf=$e(()=>xe(M(),xe(M(),M())));function go(){let e=tn(Cu);try{return Jt(yf(),JSON.parse(e??
"{}"))}catch{return{}}}function Pu(e,t){let n=go(),r=JSON.stringify({...n,[e]:t});r!==JSON.stringify(n)&&nn(Cu,r)}function Su(e,t){let n={};for(let[r,o]of Object.entries(e)){let s=String(t[o]??"").trim();s!==""&&s.length<=gf&&(n[r]=s)}
return n}function Au(e,t){let n=t.map(o=>String(o).trim()),r={};for(let[o,s]of Object.entries(e)){let i=n.indexOf(s);i>=
0&&(r[o]=i)}return r}var Gn=class{constructor(t){P(this,"timeZone",t);P(this,"format");P(this,"offsetByQuarter",new p);this.format=new Intl.DateTimeFormat(
"en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"\
numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=l.round(n/1e3),o=l.floor(r/60),s=l.floor(o/1440);return{
day:s,minutes:o-s*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,[r,o]=[this.offsetAt(n-864e5),this.offsetAt(n+864e5)];
if(r===o)return new Date(n-r);let s=[n-r,n-o].filter(i=>i+this.offsetAt(i)===n);return new Date(s.length>0?l.min(...s):n-
r)}offsetAt(t){let n=l.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=d(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,o.second??
0)-l.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var Iu="meguri.column",Ee=class{constructor(t){P(this,"state",t);P(this,"spreadsheet",SpreadsheetApp.getActive());P(this,
"known",null);P(this,"sheetsByName",null);P(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Gn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new p(this.spreadsheet.
getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=null}sheetIds(){
return new p([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.sheetsById??(this.
sheetsById=new p([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.sheetsById.get(r);if(o)
return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=Y[t];return this.find(
t,t in Kt&&t!=="prices"?[]:[n.ja,n.en])}findGenerated(t){let{tab:n}=ae[t];return this.find(t,t in Tn?[]:[n.ja,n.en])}readCells(t){
let n=t.getDataRange().getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.
findTable(t);if(!n)return null;let r=Y[t],o=this.readCells(n),s=ee(r,o.values),i=this.state.columns[t]??[],u=Mn(r,s.places).
some(m=>i.includes(m))?za(s.places,this.renamedColumns(t,n,o.values[s.headerRow-1]??[])):s.places,c=()=>_e(this);return me(
r,o,{headerRow:s.headerRow,places:u,usualLanguage:c})}rememberedColumns(t,n){let r={};for(let o of n.createDeveloperMetadataFinder().
withKey(Iu).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-
1)}return r}renamedColumns(t,n,r){try{let o=this.rememberedColumns(t,n);return Pu(t,Su(o,r)),o}catch{return Au(go()[t]??
{},r)}}toCell(t){return typeof t=="string"||typeof t=="number"||typeof t=="boolean"?t:Object.prototype.toString.call(t)===
"[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var bf=366;function Du(e,{reps:t,problems:n}){let r=new it;if(!e)return r;let o={table:e,field:"repId",directory:t,unknown:"\
unknownRep",rowLeftOut:!0};for(let s of e.spoiled)E(o,s,n);for(let s of e.rows){let{row:i,record:a}=s,u=E(o,s,n),{day:c,
untilDay:m,start:f,end:b}=a;if(u===null||c===null)continue;let w=m??c,v={start:f??0,end:b??1440},k=w<c?"untilDay":v.start>=
v.end?"end":null;if(k!==null||w-c>bf){let T={row:i,field:k??"untilDay"},C=k===null?"outOfBounds":"endBeforeStart";n.push(
Ne(e,T,{code:C,detail:a.text,rowLeftOut:!0}));continue}for(let T=c;T<=w;T++)r.add(u,T,v)}return r}function rn(e,t){if(e===null||t===null)return"none";let n={lat:e,lng:t};return ts(n)?"swapped":nr(n)?n:"impossible"}function _u(e,t){let n=new p,r=e.tables.prices;if(!r)return n;let o={...Te(t.customers),table:r},s={...Ct(t.products),table:r};
for(let i of r.rows){let a=E(o,i,e.problems),u=E(s,i,e.problems);if(a===null||u===null)continue;let{unitPrice:c,from:m}=i.
record,f={customerId:a,productId:u,unitPrice:c,from:m};n.set(a,[...n.get(a)??[],f])}return n}function Ou(e,t){let n=e.tables.
proposals;if(!n)return;let r={...Te(t.customers),table:n},o={...Ct(t.products),table:n},s={...Pt(t.reps),table:n,rowLeftOut:!1};
for(let i of n.rows){let a=E(r,i,e.problems),u=E(o,i,e.problems);if(a===null||u===null)continue;let{id:c,day:m,reason:f,
outcome:b,outcomeDay:w,againOn:v,note:k}=i.record,T=E(s,i,e.problems)??e.customers.get(a)?.record.repId??"",C={id:c,day:m,
customerId:a,repId:T,productId:u,reason:f,outcome:b,outcomeDay:w,againOn:v,note:k};e.proposals.push({row:i.row,record:C})}}
function Mu(e,t){let n=e.tables.quotes;if(!n)return[];let r={...Te(t.customers),table:n};return n.rows.flatMap(o=>{let{row:s,
record:i}=o,a=E(r,o,e.problems);if(a===null)return[];let u=i.productId===""?null:t.products.find(i.productId),c=u&&"id"in
u?u.id:"",m=i.description||(c===""?i.productId:"");return[{row:s,record:{...i,customerId:a,productId:c,description:m,quantity:i.
quantity}}]})}function zu(e){let t=S(e).replace(/[\s\-‐‑–—−―ー]/g,"").toUpperCase();if(!/^T\d{13}$/.test(t))return{number:null,
problem:"malformed"};let n=[...t.slice(1)].map(d);return wf(n.slice(1))===n[0]?{number:t}:{number:t,problem:"checkDigit"}}
function wf(e){return 9-e.reduce((n,r,o)=>n+r*((e.length-o)%2===0?2:1),0)%9}var xf=150,vf=1,$f=1e3;function Fu(e){let t=S(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>kf(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function kf(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(d);if(r.some(a=>!d.isFinite(a)))return null;let o=r[r.length-1];if(o<vf||o>xf)return null;if(t)
return r.length===1?{upToMeters:d.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&s>0&&s<=$f?
{upToMeters:s*1e3,kilometersPerHour:o}:null}var on=(e,t)=>n=>{let r=d(S(n).trim());return!d.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBounds"},We=(e,t)=>n=>{
let r=on(e,t)(n);return typeof r=="string"||d.isInteger(r)?r:"notAWholeNumber"},et=e=>e.trim(),Rf=e=>e.trim()===""?"":zu(
e).number??"registrationMalformed",Tf={切り捨て:"floor",切捨て:"floor",切捨:"floor",down:"floor",四捨五入:"\
halfUp",nearest:"halfUp",切り上げ:"ceiling",切上げ:"ceiling",切上:"ceiling",up:"ceiling"},Cf=e=>Tf[S(e).toLowerCase()]??
"unknownChoice",Pf=e=>e.trim().length<=10?e.trim():"outOfBounds",Nu=e=>{let{windows:t,problems:n}=st(e);return n.some(r=>r.
code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},Sf=e=>e.trim()===""?null:
Nu(e),Af=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(S(e).trim());if(!t)
return"impossiblePosition";let[n,r]=[d(t[1]),d(t[2])];return l.abs(n)<=90&&l.abs(r)<=180?{lat:n,lng:r}:"impossiblePositi\
on"},If=e=>Fu(e)??"speedsNotUnderstood",Df=e=>de(e)??"weekdaysNotUnderstood",_f=e=>{let t=wt.parse(e,"ja");return"value"in
t?t.warning??null:null},Of=e=>{let t=wt.parse(e,"ja");return"problem"in t?t.problem:t.value.length===0&&t.warning?t.warning.
code:t.value},yo=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),n=t?d(t[1]):d.NaN;return n>=0&&n<=23?n:null},Lu=e=>yo(S(e).
trim())??"timeNotUnderstood",Eu=e=>{let[t,n]=S(e).trim().split(/\s+/),r=de(t??""),o=yo(n??"");return r?.length===1&&o!==
null?{weekday:r[0],hour:o}:"timeNotUnderstood"},Mf=e=>{let[t,n]=S(e).trim().split(/\s+/),r=d((t??"").replace(/日$|st$|nd$|rd$|th$/,
"")),o=yo(n??"");return d.isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},zf=e=>{let t=S(
e).trim().toLowerCase();return["日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":
"unknownChoice"},Wu=e=>{let t=S(e).trim().toLowerCase();return["する","はい","yes","on","true"].includes(t)?!0:["しない",
"いいえ","no","off","false"].includes(t)?!1:"unknownChoice"},sn={language:{initial:"日本語",initialEnglish:"Englis\
h",read:zf},workingHours:{initial:"09:00-18:00",read:Nu},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:Df},
lunch:{initial:"12:00-13:00",read:Sf,mayBeEmpty:!0},companyHolidays:{initial:"祝, 年末年始",initialEnglish:"holiday\
s, 12/29-1/3",read:Of,doubt:_f},usualIntervalDays:{initial:"14",read:We(1,366)},usualVisitMinutes:{initial:"20",read:on(
1,600)},startAddress:{initial:"",read:et},startPosition:{initial:"",read:Af},managerEmail:{initial:"",read:et},plannerSeconds:{
initial:"10",read:on(.1,120)},planWeeks:{initial:"1",read:We(1,4)},detourFactor:{initial:"1.35",read:on(1,5)},speedBands:{
initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, beyond 40",read:If},learnsTravel:{
initial:"する",initialEnglish:"yes",read:Wu},googleTravel:{initial:"しない",initialEnglish:"no",read:Wu},planWeekAt:{
initial:"金 15:00",initialEnglish:"Fri 15:00",read:Eu},refreshDueAt:{initial:"6:00",read:Lu},summaryAt:{initial:"月 7:00",
initialEnglish:"Mon 7:00",read:Eu},reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:Mf},companyName:{initial:"",
read:et},companyAddress:{initial:"",read:et},companyPhone:{initial:"",read:et},registrationNumber:{initial:"",read:Rf},taxRounding:{
initial:"切り捨て",initialEnglish:"down",read:Cf},quotePrefix:{initial:"Q",read:Pf},quoteValidDays:{initial:"30",read:We(
1,366)},quoteTerms:{initial:"",read:et},leadDays:{initial:"1",read:We(0,60)},followUpDays:{initial:"7",read:We(0,90)},claimDays:{
initial:"3",read:We(1,90)},nudgeFactor:{initial:"1.5",read:on(1,10)},voiceTags:{initial:"要望: 要望, 希望, ほしい, 欲しい, 困って / 市場情\
報: 競合, 他社, 相場, 値上げ, 値下げ, 新店, 閉店",initialEnglish:"wish: wish, would like, want, request\
 / market: competitor, price rise, cheaper, new shop, closing down",read:et},dailyReportAt:{initial:"18:00",read:Lu},newProductDays:{
initial:"90",read:We(0,1e3)},proposalLaterWeeks:{initial:"4",read:We(1,52)}},bo=Object.keys(sn);function Ff(){return Object.fromEntries(bo.map(e=>[e,sn[e].read(sn[e].initial)]))}function Lf(e,t){let{read:n,doubt:r}=sn[e],
o=n(t);return typeof o=="string"&&Nf(e,o)?{problem:o}:{value:o,doubt:r?.(t)??null}}var Ef=["startAddress","managerEmail",
"companyName","companyAddress","companyPhone","quoteTerms","voiceTags"],Wf=["unknownChoice","registrationMalformed","out\
OfBounds"];function Nf(e,t){return Ef.includes(e)?!1:!["language","taxRounding","registrationNumber","quotePrefix"].includes(
e)||Wf.includes(t)}function Zf(e){let t=e.trim();for(let n of bo)if(["ja","en"].some(o=>U(o).settings[n].label===t)||n===
t)return n;return null}function Zu(e){let t=Ff(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new h,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,m=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:m,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Zf(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}r.add(a);let{initial:u,mayBeEmpty:c}=sn[a];if(i.value===""&&u!==""&&!c)continue;let m=Lf(
a,i.value);if("problem"in m){o(s,"value",m.problem,i.value);continue}Object.assign(t,{[a]:m.value}),m.doubt&&o(s,"value",
m.doubt.code,m.doubt.detail)}return{settings:t,problems:n}}var wo={calibration:null,knownLegs:new p,fits:null};function ju(e,t,n=wo){let{settings:r,problems:o}=Zu(e.settings),s=[...o,
...Object.keys(e).flatMap(f=>e[f]?.problems??[])],{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,
a={language:i,settings:{...r,language:i},travel:pn(r,n),fits:n.fits,tables:e,sheetIds:t,reps:new p,customers:new p,products:new p,
visits:[],orders:[],cases:[],prices:new p,quotes:[],proposals:[],busy:new it,problems:s};jf(a);let u=new Re(e.reps);Vf(a,
u);for(let{row:f,record:b}of e.products.rows)a.products.set(b.id,{row:f,record:{...b,unitPrice:b.unitPrice??0,taxRate:b.
taxRate??10}});a.busy=Du(e.busyTimes,{reps:u,problems:s});let c=new Re(e.customers);qf(a,{customers:c,reps:u});let m=new Re(
e.products);return Hf(a,{customers:c,products:m}),Yf(a,c),a.prices=_u(a,{customers:c,products:m}),a.quotes=Mu(a,{customers:c,
products:m}),Ou(a,{customers:c,products:m,reps:u}),a}function jf(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(
o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??
null)!==null;r&&i&&Bu(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,
workingHours:u,...c}=s,m=rn(i,a),f=u[0],b={...c,startPosition:typeof m=="string"?e.settings.startPosition:m,workingHours:f?
{start:f.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:b})}}var Bf={sun:0,mon:1,
tue:2,wed:3,thu:4,fri:5,sat:6};function Vf(e,t){let n=e.tables.customers,{problems:r}=e,o={...Pt(t),table:n};Uf(e);for(let s of n.
spoiled)E(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=E(o,s,r);if(u===null)continue;let c=rn(a.lat,a.lng),{lat:m,
lng:f,reorderState:b,mergedInto:w,preferredWeekday:v,...k}=a,T={...k,repId:u,status:a.status??"active",visitIntervalDays:a.
visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:v===null?null:Bf[v]};
e.customers.set(a.id,{row:i,record:T})}}function Uf(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===
void 0);for(let o of r){let s=Ye.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,header:s};
e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[...t.rows,
...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=rn(s.lat??null,s.lng??null)==="none";(i||!a)&&
Bu(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Bu(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=rn(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&Kf(i,a),m=Gf[u],f={row:n,field:o[c?1:0]},b={code:m,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(Ne(t,f,b))}var Gf={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},Kf=(e,t)=>l.
abs(e)<=90&&(e!==0||t!==0);function qf(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...Te(t),table:r},
i={...Pt(n),table:r};for(let a of r.spoiled)E(s,a,o),E(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,m=E(s,a,o),f=E(
i,a,o);if(m===null||f===null)continue;let{done:b,planMark:w,customerName:v,...k}=c,T={...k,day:c.day,status:c.status,customerId:m,
repId:f};e.visits.push({row:u,record:T,ticked:b,planMark:w,source:a})}}function Hf(e,t){let n=e.tables.orders,{problems:r}=e,
o={...Te(t.customers),table:n},s={...Ct(t.products),table:n,rowLeftOut:!1};for(let i of n.spoiled)E(o,i,r),E(s,i,r);for(let i of n.
rows){let{row:a,record:u}=i,c=E(o,i,r),m=E(s,i,r)??"";if(c===null)continue;let f=u.amount??u.quantity*u.unitPrice,b=u.taxRate??
e.products.get(m)?.record.taxRate??10,w={...u,day:u.day,customerId:c,productId:m,quantity:u.quantity,unitPrice:u.unitPrice,
taxRate:b,amount:f};e.orders.push({row:a,record:w})}}function Yf(e,t){let n=e.tables.cases,{problems:r}=e,o={...Te(t),table:n};
for(let s of n.spoiled)E(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=E(o,s,r);if(u===null)continue;let c={...a,customerId:u,
opened:a.opened,kind:a.kind??"request",due:a.due??(a.kind==="claim"?a.opened+e.settings.claimDays:null),status:a.status??
"open"};e.cases.push({row:i,record:c})}}var Vu=e=>({...xo(e),places:{}});function xo(e,t="ja"){let n=Y[e],o=[Object.values(n.columns).map(({header:s})=>s[t])];return me(
n,{name:n.tab[t],values:o},ee(n,o))}var Jf=$e(()=>{let e=Le(F());return V({key:M(),model:V({hazard:V({logistic:V({intercept:F(),coefficients:e,means:e}),trees:Le(
V({feature:e,limit:e,left:e,value:e}))}),life:V({k:F(),r:F(),alpha:F(),a:F(),b:F()}),widths:V({short:F(),long:F()})})})}),
$t,Qf=null,Uu={find(e){return $t===void 0&&($t=Xf()),$t?.key===e?$t.model:null},keep(e,t){$t={key:e,model:t},Qf=$t}};function Xf(){let e=Ru(ho);if(e===null)return null;try{let t=Xe(Jf(),JSON.parse(e));return t.success?t.data:null}catch{return null}}var vo=e=>S(e).trim(),Kn=e=>e.lat===null&&e.lng===null;function Gu(e){let{settings:t,tables:n}=e,r=[t.startPosition===null?
t.startAddress:"",...n.reps.rows.map(({record:o})=>Kn({lat:o.startLat,lng:o.startLng})?o.startAddress:""),...n.customers.
rows.map(({record:o})=>e.customers.get(o.id)?.record.status==="active"&&Kn(o)?o.address:"")];return[...new h(r.map(vo).filter(
o=>o!==""))]}function Ku(e,t){if(t.size===0)return;let n=i=>t.get(vo(i))?.position??null,{settings:r,tables:o}=e;r.startPosition??
(r.startPosition=n(r.startAddress));for(let{record:i}of o.reps.rows){let a=e.reps.get(i.id)?.record;a&&Kn({lat:i.startLat,
lng:i.startLng})&&(a.startPosition=n(i.startAddress)??r.startPosition)}let s=new p;for(let{row:i,record:a}of o.customers.
rows){let u=e.customers.get(a.id)?.record,c=Kn(a)?t.get(vo(a.address)):void 0;if(!(!u||!c))if(u.position=c.position,c.state===
"found")s.set(i,null);else{let m=c.state==="notFound"?"addressNotFound":"addressVague";s.set(i,{code:m,address:a.address})}}
th(e,s)}var eh=["noPosition","addressNotFound","addressVague"];function th(e,t){let n=e.tables.customers;e.problems=e.problems.
filter(({tab:r,row:o,code:s})=>r!==n.tab||!eh.includes(s)||!t.has(o));for(let[r,o]of t){if(!o)continue;let s={code:o.code,
detail:o.address,rowLeftOut:!1};e.problems.push(Ne(n,{row:r,field:"address"},s))}}function ko(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function Ro(e,t){let n=[],r=new p;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=oh(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function oh(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var ah=/^([\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|')/;function To(e,t){return jt(t)?t.formula:X(t)?e.dates.toDate(
t):typeof t=="string"&&ah.test(t)?`'${t}`:t}var uh=300;function qu(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(
r,n-r);let o=e.getMaxRows();if(t<=o)return;let s=l.max(t-o,uh);e.insertRowsAfter(o,s),lh(e,o)}function lh(e,t){ch(e,t,{first:t+1,count:e.getMaxRows()-t})}function ch(e,t,{first:n,count:r}){let o=e.getMaxColumns(),s=e.getRange(t,1,1,o),i=e.getRange(n,1,r,o);s.copyTo(i,SpreadsheetApp.
CopyPasteType.PASTE_FORMAT,!1),s.copyTo(i,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}function tt(e,t,n){let r=n.
values[0]?.length??0;if(r===0)return;qu(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>To(e,i)));
t.getRange(n.row,n.column,o.length,r).setValues(o)}var ph="_meguri_places",fh=30,hh=["found","notFound","vague"];function gh(e,t){let n=e.sheets.get(ph);if(!n)return{places:new p,
rows:0};let r=n.getDataRange().getValues(),o=new p;for(let[s,i,a,u,c]of r){if(!(d(i)>t-fh&&d(i)<=t)||s===""||!hh.includes(
String(a)))continue;let f=a==="found"?{lat:d(u),lng:d(c)}:null;o.set(String(s),{askedOn:d(i),state:a,position:f})}return{
places:o,rows:r.length}}function Hu(e,t,n){Gu(t).length!==0&&Ku(t,gh(e,n).places)}var yh=1e6,bh=10;function Yu(e,t,n){let r=e.findTable(t);if(!r||r.getMaxRows()*r.getMaxColumns()<yh)return e.readTable(t);
let o=Y[t],s=r.getRange(1,1,bh,r.getMaxColumns()).getValues().map(w=>w.map(v=>e.toCell(v))),i=ee(o,s),a=n.flatMap(w=>i.places[w]??
[]);if(a.length<n.length)return e.readTable(t);let u=l.min(...a),c=l.max(...a)-u+1,m=g.from({length:u},()=>""),b=r.getRange(
1,u+1,r.getMaxRows(),c).getValues().map(w=>[...m,...w.map(v=>e.toCell(v))]);return b[i.headerRow-1]=s[i.headerRow-1],me(
o,{name:r.getName(),values:b},i)}var wh=10,Ju=["id","day","customerId"];function Qu(e,t,n){let r=e.findTable(t);if(!r)return null;let o=Y[t],s=r.getMaxRows(),
i=r.getMaxColumns(),a=(w,v,k=1,T=i)=>v<=0?[]:r.getRange(w,k,v,T).getValues().map(C=>C.map(D=>e.toCell(D))),u=a(1,l.min(wh,
l.max(1,s))),c=ee(o,u);u.length=l.min(u.length,c.headerRow);let m=xh(c.places),f=m?a(c.headerRow+1,s-c.headerRow,m.first+
1,m.count):[];for(let w=c.headerRow+1;w<=s;w++)u.push([]);if(n){let w=l.max(n.first,c.headerRow+1);a(w,l.min(n.last,s)-w+
1).forEach((v,k)=>{u[w-1+k]=v})}let b=me(o,{name:r.getName(),values:u},c);vh(b,f,m?.first??0);for(let w of n?new h([b.lastRow,
n.first-1]):[])w>b.headerRow&&u[w-1]?.length===0&&(u[w-1]=a(w,1)[0]??[]);if(!n&&b.lastRow>b.headerRow){let w=[];f[b.lastRow-
b.headerRow-1]?.forEach((v,k)=>{w[(m?.first??0)+k]=v}),u[b.lastRow-1]=w}return b}function xh(e){let t=Ju.flatMap(r=>e[r]??
[]);if(t.length===0)return null;let n=l.min(...t);return{first:n,count:l.max(...t)-n+1}}function vh(e,t,n){let r=e.places.
id;t.forEach((o,s)=>{Ju.some(u=>{let c=e.places[u],m=c===void 0?"":o[c-n]??"";return m!==""&&m!==!1})&&(e.lastRow=l.max(
e.lastRow,e.headerRow+1+s));let a=r===void 0?"":String(o[r-n]??"");a!==""&&e.ids.add(a)})}function Xu(e){let t=new p;for(let[n,r]of e){let o=new p;for(let[s,{leg:i}]of r)i&&o.set(s,i);o.size>0&&t.set(n,o)}return t}var $h=/^(-?[\d.]+,-?[\d.]+)=(?:(\d+)\/(\d+))?@(\d+)$/;function el(e,t){let n=new p;for(let r of e.split(";")){let[,o,s,
i,a]=$h.exec(r)??[];if(o===void 0||d(a)<t)continue;let u=s===void 0?null:{seconds:d(s),meters:d(i)};n.set(o,{leg:u,askedOn:d(
a)})}return n}var kh="_meguri_roads",Rh=30;function Th(e,t){let n=new p,r=e.sheets.get(kh);if(!r)return{asked:n,rows:0};let o=r.getDataRange().
getValues();for(let[s,i]of o){let a=el(String(i??""),t-Rh+1);a.size>0&&n.set(String(s),a)}return{asked:n,rows:o.length}}function tl(e,t,n){t.settings.googleTravel&&Ch(t,Th(e,n).asked)}function Ch(e,t){let{calibration:n}=e.travel;e.travel=pn(
e.settings,{calibration:n,knownLegs:Xu(t)})}var an=class extends Error{constructor(n){super(`missing tab ${n}`);P(this,"tab",n)}};function Ph(e){return{...wo,calibration:e.
state.calibration??null,fits:Uu}}var Co=Object.keys(Ye),nl=Object.keys(Kt),Sh=[...Co,"busyTimes","proposals"],PA=[...Co,
...nl];function rl(e,t=Sh,{tails:n={},given:r={},onlyColumns:o={},believed:s=[],late:i=[]}={}){let a=f=>{if(r[f])return r[f];
let b=n[f];if(b!==void 0)return Qu(e,f,b);if(!t.includes(f))return;let w=o[f];return w?Yu(e,f,w):e.readTable(f)},u={};for(let f of[
...Co].sort((b,w)=>d(b in n)-d(w in n))){let b=a(f);if(b===null)throw new an(Ye[f].tab[_e(e)]);u[f]=b??(s.includes(f)?Vu(
f):xo(f))}for(let f of nl){let b=a(f);b&&(u[f]=b)}for(let f of i){let b=$e(()=>e.readTable(f)??void 0);Object.defineProperty(
u,f,{get:b})}let c=ju(u,e.sheetIds(),Ph(e)),{today:m}=un(e);return Hu(e,c,m),tl(e,c,m),c}function un(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}function qn(e,t,n={}){try{return rl(e,t,n)}catch(r){if(r instanceof an)return null;throw r}}var Po=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","buildScorecard","importBusyTimes","mailCalendar","undo","addSampleData","removeSampleData","uninstall",
"changeVisits","takeOrder","completeOrder","makeQuote","handOver","actions","orderPads","pickList","deliveryNote","daily\
Reports","care","voices","targets","proposals","recordProposal"];var Hn=3,Ah=$e(()=>V({job:Qt(Po),by:M(),since:M()})),Ih=$e(()=>V({version:F(),storeLayout:F(),todayLayout:F(),tabs:xe(M(),
F()),columns:xe(M(),Le(M())),adopting:xe(M(),Le(M())),importing:Wn(),jobCount:F(),currentSlot:ve(F()),running:ve(Ah()),lastRuns:xe(
M(),M()),lastJob:ve(V({job:Qt(Po),at:M(),by:M(),slot:F(),undone:Wn()})),pending:ve(V({kind:Qt(["job","undo"]),slot:F(),token:Xt(
M()),maxRows:xe(M(),F())})),making:ve(V({id:F(),name:M()})),recording:ve(V({visitId:M(),status:Qt(["planned","done","mis\
sed","cancelled"]),result:Xt(M()),note:Xt(M())})),taps:Le(V({id:M(),slot:F()})),mailed:Le(M()),calibration:Xt(ve(V({addedMinutes:F(),
factor:F(),legs:F()}))),mailing:ve(M()),hasSampleData:Wn()})),Jn=class extends Error{constructor(n){super(`workbook vers\
ion ${n}`);P(this,"version",n)}};var Yn=()=>({version:Hn,storeLayout:3,todayLayout:2,tabs:{},columns:{},adopting:{},importing:!1,jobCount:0,currentSlot:null,
running:null,lastRuns:{},lastJob:null,pending:null,making:null,recording:null,taps:[],mailed:[],mailing:null,hasSampleData:!1});
function Dh(){return _h(tn(Zn))}function _h(e){let t=e===null?null:Oh(e);if(typeof t!="object"||t===null)return Yn();let{
version:n}=t;if(typeof n=="number"&&n>Hn)throw new Jn(n);let r=n===1?1:Hn,o=Xe(Ih(),{...Yn(),storeLayout:r,todayLayout:1,
...t,version:Hn});return o.success?o.data:Yn()}function kt(){try{return Dh()}catch(e){if(e instanceof Jn)return Yn();throw e}}function Oh(e){try{return JSON.parse(e)}catch{return null}}var Mh=["customers","visits","reps","settings"],zh=["customers","orders","reps","settings"],Fh=["customers","reps","sett\
ings"],Lh=["id","day","customerId","productId","quantity","unitPrice","amount"],ol={ORDER_PROBABILITY:7,EXPECTED_SALES:28};
function ke(e,t,n){let r=new Ee(kt()),o=qn(r,Eh(e),{onlyColumns:{orders:Lh}});if(!o)throw new oe(U(_e(r)).outcome.notSetUp);
let s=Wh(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?To(r,a):a;return g.isArray(s)?s.map(a=>a.map(i)):
i(s)}function Eh(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?zh:e==="TRAVEL_MINUTES"||e===
"DIRECTIONS_LINK"?Fh:Mh}function Wh(e,{book:t,team:n,customer:r,second:o}){let{today:s}=un(t);switch(e){case"NEXT_VISIT":
return Be(r,vs(n,s));case"LAST_VISIT":return Be(r,ks(n));case"VISIT_STATUS":return Be(r,Rs(n,s));case"NEXT_ORDER":return Be(
r,Ts(n,Rn(n,s)));case"ORDER_PROBABILITY":{let i=gr(n,o,ol.ORDER_PROBABILITY);return Be(r,Cs(n,Rn(n,s),i))}case"EXPECTED_\
SALES":{let i=gr(n,o,ol.EXPECTED_SALES);return Be(r,Ps(n,Rn(n,s),i))}case"TRAVEL_MINUTES":return Zh(n,r,o);case"DIRECTIO\
NS_LINK":return As(n,Nh(r))}}var Nh=e=>(g.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!=="");function Zh(e,t,n){
let r=Ss(e);if(!g.isArray(t)&&!g.isArray(n))return r(String(t),String(n));let o=u=>g.isArray(u)?u.map(c=>String(c[0]??"").
trim()):[String(u)],[s,i]=[o(t),o(n)],a=(u,c)=>u.length===1?u[0]:u[c]??"";return g.from({length:l.max(s.length,i.length)},
(u,c)=>{let[m,f]=[a(s,c),a(i,c)];return[m===""||f===""?"":fr(()=>r(m,f))]})}function sl(e,t){return ke("NEXT_VISIT",e)}function il(e,t){return ke("LAST_VISIT",e)}function al(e,t){return ke("VISIT_\
STATUS",e)}function ul(e,t){return ke("NEXT_ORDER",e)}function ll(e,t,n){return ke("ORDER_PROBABILITY",e,t)}function cl(e,t,n){
return ke("EXPECTED_SALES",e,t)}function dl(e,t){return ke("TRAVEL_MINUTES",e,t)}function ml(e){return ke("DIRECTIONS_LI\
NK",e)}var jh=31,Bh=e=>Object.values(Wr.absent).includes(e.trim());function Vh(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Bh(t.
result)?"missed":"done"}function pl(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Vh(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){let i=o.day??t.day;t.left===null&&i===r.today&&(o.left=r.now);let a=Uh(
e,t,i);t.nextDay===null&&a!==null&&(o.nextDay=a)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Uh(e,t,n){
let r=e.customers.get(t.customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;
for(let i=s;i<s+jh;i++)if(!ws(r,i)&&bs(e,o,i))return i;return null}function fl(e,t){let{rows:n,spoiled:r}=e.tables.visits,o=new h(e.visits.map(({row:a})=>a)),s=[...n,...r].filter(({row:a})=>!o.
has(a)),i=new p(s.map(({row:a,record:u})=>[u.id,{row:a,record:u}]));return t.flatMap(({entries:a})=>a.flatMap(u=>{let c=i.
get(u.visitId);if(!c)return[];let{row:m,record:f}=c,b={};u.done&&f.done===!1&&(b.done=!0);for(let w of["result","note"])
u[w]!==""&&f[w]!==void 0&&u[w]!==f[w]&&(b[w]=u[w]);return Object.keys(b).length===0?[]:(Object.assign(f,b),[{row:m,cells:ko(
Gt,b,e.language)}])}))}function hl(e,t,n,r){let o=pl(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=ko(
Gt,o,e.language);if(o.status!==void 0){let i=o.status==="done";t.ticked!==i&&(s.done=i),t.ticked=i}return s}function Qn(e){let t=(r,o)=>r[Ae("today",o)]??"",n=(r,o)=>q(t(r,o));return e.flatMap((r,o)=>o<ae.today.headerRow||N(t(r,
"visitId"))?[]:[{visitId:n(r,"visitId"),done:t(r,"done")===!0,result:n(r,"result"),note:n(r,"note"),customerId:n(r,"cust\
omerId"),proposalOutcome:n(r,"proposalOutcome"),row:o+1}])}function gl(){return(jn()?null:LockService.getDocumentLock())??LockService.getScriptLock()}var Gh=1e5,Kh=10;function yl(e,t,{fields:n,rows:r}){let o=e.findTable(t);if(!o||o.getMaxRows()*o.getMaxColumns()<Gh)return e.
readTable(t);let s=Y[t],i=(A,L,H,er)=>o.getRange(A,L,H,er).getValues().map(rt=>rt.map(Pl=>e.toCell(Pl))),a=o.getMaxColumns(),
u=i(1,1,Kh,a),c=ee(s,u),m=e.state.columns[t]??[];if(Mn(s,c.places).some(A=>m.includes(A)||n.includes(A)))return e.readTable(
t);let b=n.map(A=>c.places[A]),w=l.min(...b),v=c.headerRow+1,T=i(v,w+1,o.getMaxRows()-c.headerRow,l.max(...b)-w+1).map((A,L)=>({
row:v+L,texts:b.map(H=>S(String(A[H-w]??"")))})),C=r(T),D=C.reduce((A,L)=>l.max(A,L),c.headerRow);for(u.length=c.headerRow;u.
length<D;)u.push([]);if(C.length>0){let A=l.max(v,C.reduce((L,H)=>l.min(L,H))-1);i(A,1,D-A+1,a).forEach((L,H)=>{u[A-1+H]=
L})}return me(s,{name:o.getName(),values:u},c)}var bl=(e,t)=>e.flatMap(({row:n,texts:r})=>r.some(o=>o!==""&&t.has(o))?[n]:
[]);function Xn(e,t){let n=yl(e,"visits",{fields:["id"],rows:o=>{let s=({row:a})=>"rows"in t&&a>=t.rows.first&&a<=t.rows.
last,i="rows"in t?o.filter(s).map(({texts:a})=>a[0]):t.visitIds.map(S);return[...bl(o,new h(i)),...o.filter(s).map(({row:a})=>a)]}}),
r=n&&qh(e,n);return r?qn(e,["reps","settings"],{given:{visits:n,customers:r}}):null}function qh(e,{rows:t,spoiled:n}){let r=new h(
[...t,...n].map(({record:a})=>S(String(a.customerId??"")))),s=yl(e,"customers",{fields:["id","name"],rows:a=>bl(a,r)});return s?.
rows.some(({record:a})=>a.mergedInto)??!1?e.readTable("customers"):s}var nt=class extends Error{constructor(n){super(`${n} was changed meanwhile`);P(this,"tab",n)}};function wl(e,t,n){for(let r of n)
r.kind==="table"&&Hh(e,t,r)}function Hh(e,t,n){let r=t.tables[n.table],o=e.findTable(n.table);if(!r||!o||n.rows.length===
0)return;let s=n.rows.reduce((C,{row:D})=>l.min(C,D),d.POSITIVE_INFINITY),i=n.rows.reduce((C,{row:D})=>l.max(C,D),0),a=l.
max(1,s-1),u=l.min(i,o.getMaxRows()),c=r.values[0]?.length??0;if(c===0)return;if(c>o.getMaxColumns())throw new nt(r.tab);
let m=Jh(n,r.places),f=Yh(n,r),b=new h(Object.values(r.places)),w=(C,D)=>f.has(C)&&D.some((A,L)=>!b.has(L)&&N(r.values[C-
1]?.[L]??"")&&!N(e.toCell(A))),v=(C,D)=>D<1||o.getRange(C,1,D,c).getValues().every((A,L)=>{let H=r.values[C-1+L],er=H&&C+
L<s?m.filter(rt=>rt in H):m;return w(C+L,A)?!1:er.every(rt=>Qh(e.toCell(A[rt]),H?.[rt]??""))}),k=r.values[a-1]??[],T=a<=
r.headerRow||m.some(C=>!N(k[C]??""));if(!v(a,u-a+1)||!T&&!v(r.headerRow,1))throw new nt(r.tab)}function Yh(e,{places:t,values:n}){
let r=t.id??t.key,o=e.rows.filter(({row:s,cells:i})=>{let a=i.id??i.key,u=r===void 0?"":n[s-1]?.[r]??"";return a!==void 0&&
!N(u)&&u!==a});return new h(o.map(({row:s})=>s))}function Jh(e,t){return[...new h(["id","key",...e.rows.flatMap(({cells:r})=>Object.
keys(r))])].flatMap(r=>t[r]??[])}var Qh=(e,t)=>Hr(e,t)||N(e)&&N(t);var uD={protectedColumns:new h,remembered:new h};var xl=e=>`today:${e}`;var Xh=1e4,eg=e=>["quotes","orders","pickList","actions","proposals"].includes(e)||e.startsWith("orderPad:");function $l(e){
let t=kt(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o!==void 0&&eg(o)&&officeEdit(
e,o,t),o===void 0||o!=="visits"&&!o.startsWith("today:"))return;o!=="visits"&&Ao(e,Ae("today","proposalOutcome")+1)&&officeEdit(
e,o,t);let s=gl();if(s.tryLock(Xh))try{let i=new Ee(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?
sg(i,e,a):tg(i,n,e,a),SpreadsheetApp.flush()}catch(i){if(!(i instanceof nt))throw i}finally{s.releaseLock()}}var Ao=(e,t)=>t>=
e.range.getColumn()&&t<=e.range.getLastColumn();function tg(e,t,n,r){let o=a=>Ao(n,Ae("today",a)+1);if(!["done","result",
"note"].some(o))return;let s=Qn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=r.last);if(s.length===0)return;let i=Xn(
e,{visitIds:s.map(({visitId:a})=>a)});for(let a of s){let u=i?.visits.find(({record:m})=>m.id===a.visitId);if(!i||!u)continue;
let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),kl(e,{team:i,visit:u,input:c},
()=>og(e,t,a,u))}if(i)for(let a of fl(i,[{entries:s}]))So(e,i,a)}function kl(e,{team:t,visit:n,input:r,texts:o},s){let i=hl(
t,n,r,un(e));i&&nn(vl,JSON.stringify({id:n.record.id,cells:i,texts:o})),s(),i&&(ng(e,t,n,i),SpreadsheetApp.flush(),Un(vl))}
function ng(e,t,n,r){try{So(e,t,{row:n.row,cells:r})}catch(o){if(!(o instanceof nt))throw o;let s=Xn(e,{visitIds:[n.record.
id]}),i=s?.visits.find(({record:a})=>a.id===n.record.id);s&&i&&So(e,s,{row:i.row,cells:r})}}var vl="meguri.following";function So(e,t,n){wl(e,t,[{kind:"table",table:"visits",rows:[n]}]);let r=e.findTable("visits");r&&rg(e,r,n,t.tables.visits.
places)}function rg(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,values:u})=>a<=o&&o<a+(u[0]?.length??0),i=Ro([n],r);for(let a of i)
s(a)||tt(e,t,a);for(let a of i)s(a)&&tt(e,t,a)}function og(e,t,n,r){let o=r.record.status==="done";if(n.done===o)return;
let s=Ae("today","done")+1;tt(e,t,{row:n.row,column:s,values:[[o]]})}function sg(e,t,n){let r=Xn(e,{rows:n});if(!r)return;
let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&Ao(t,o[i]+1);if(["done","status","result","note"].some(s))for(let i of r.
visits){if(i.row<n.first||i.row>n.last)continue;let a=["result","note"].filter(s),u=ig(i,s);kl(e,{team:r,visit:i,input:u,
texts:a},()=>ag(e,i,a))}}function ig(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="pl\
anned"),{status:n}}return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function ag(e,{record:t},n){let r=ug(e,t);if(!r)return;let{entry:o,show:s}=r,i=t.status==="done";o.done!==i&&s("done",i);
for(let a of n)o[a]!==t[a]&&s(a,t[a])}function ug(e,{id:t,repId:n}){let r=e.find(xl(n),[]);if(!r)return null;let o=Qn(e.
readCells(r).values).find(({visitId:i})=>i===t);return o?{entry:o,show:(i,a)=>tt(e,r,{row:o.row,column:Ae("today",i)+1,values:[
[a]]})}:null}function Io(e){let t=SpreadsheetApp.getUi(),{menu:n}=U(lg(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
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
moveSampleData").addItem(n.routesKey,"menuRoutesKey").addItem(n.uninstall,"menuUninstall")).addToUi()}function lg(e){return e?.
authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":_e(new Ee(kt()))}function Rl(e){Io(e)}function Tl(e){Io(e)}function Cl(e){$l(e)}return Ml(cg);})();

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
function officeEdit(event, key, state) {
  return jobs_().officeEdit(event, key, state);
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
