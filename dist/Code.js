// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var Xe=Object.defineProperty;var _s=Object.getOwnPropertyDescriptor;var Cs=Object.getOwnPropertyNames;var Rs=Object.prototype.hasOwnProperty;var Ps=(e,t,n)=>t in e?Xe(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var Ts=(e,t)=>{for(var n in t)Xe(e,n,{get:t[n],enumerable:!0})},Ss=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Cs(t))!Rs.call(e,o)&&o!==n&&Xe(e,o,{get:()=>t[o],enumerable:!(r=_s(t,o))||r.enumerable});return e};var Ms=e=>Ss(Xe({},"__esModule",{value:!0}),e);var v=(e,t,n)=>Ps(e,typeof t!="symbol"?t+"":t,n);var gc={};Ts(gc,{DIRECTIONS_LINK:()=>ms,EXPECTED_SALES:()=>ds,LAST_VISIT:()=>as,NEXT_ORDER:()=>cs,NEXT_VISIT:()=>is,ORDER_PROBABILITY:()=>ls,
TRAVEL_MINUTES:()=>ps,VISIT_STATUS:()=>us,onEdit:()=>vs,onInstall:()=>$s,onOpen:()=>xs});function x(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function xe(e){return x(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}var Ae=e=>`${e} ${e===1?"row":"rows"}`,zn={column:e=>`Column ${e}`,fields:{customerName:"Customer name",productName:"Pro\
duct name",unit:"Unit"},imported:e=>{let t=[["new",e.added],["with blanks filled",e.filled],["there already",e.unchanged]].
filter(([,r])=>r>0).map(([r,o])=>`${Ae(o)} ${r}`);e.createdCustomers>0&&t.push(`new customers: ${e.createdCustomers}`),e.
createdProducts>0&&t.push(`new products: ${e.createdProducts}`);let n=e.refused===0?"":`. ${Ae(e.refused)} could not be \
taken (see "Not imported" for the reasons)`;return`Imported: ${t.length===0?"nothing new":t.join(", ")}${n}`},refusedLine:(e,t,n)=>t===
""?`Row ${e}: ${n}`:`Row ${e}, "${t}": ${n}`,emptyList:"The list is empty",noSuchTab:e=>`There is no tab "${e}"`,ownTab:e=>`\
"${e}" is one of Meguri's own tabs. Choose another one`,merged:(e,t,n)=>`"${e}" was merged into "${t}": ${Ae(n)} of visi\
ts, orders and cases now point there`,cannotMerge:"That customer is no longer there. Open the list again",evidence:{name:"\
name",kana:"kana",address:"address",phone:"phone"},evidenceOf:e=>`same ${e.join(", ")}`,askTab:(e,t)=>`Import "${e}" as \
a list of customers?
New customers: ${t.added}
Blanks filled: ${t.filled}
Unchanged: ${t.unchanged}
Cannot be taken: ${Ae(t.refused)}`,askOrdersTab:(e,t)=>`Import "${e}" as a list of orders?
New order lines: ${t.added}
There already: ${t.unchanged}
Cannot be taken: ${Ae(t.refused)}`};var Dn={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
le number)",visitMinutes:'Minutes that a visit takes. Empty: as in "Settings"',visitHours:"When visits are welcome (e.g.\
 09:00-12:00, 14:00-17:00). Empty: any working time",closed:"Closed days (e.g. Wed, 2nd & 3rd Tue, holidays, 12/29-1/3)",
busy:"Days to avoid although open (e.g. 12/10-12/31, month end)",status:"active, paused, lost or merged. Only active cus\
tomers are planned",mergedInto:"Written by Meguri: the customer that this one was merged into",reorderState:"Written by \
Meguri: late, this week, on time"},visits:{done:"Ticking it stamps the time and sets the status (on a phone too)",fixed:"\
A ticked visit keeps its day and time",planMark:"Marks rows that Meguri planned. Clear it and the row becomes your own"},
orders:{amount:"Empty: quantity x unit price",deliveryDay:"The promised day. Until delivered, a visit on that day is cer\
tain",delivered:"Tick when delivered"},cases:{due:"Due date. A claim makes a visit before it certain",status:"open or cl\
osed"},reps:{email:"Where the weekly summary goes",workingWeekdays:'E.g. Mon-Fri. Empty: as in "Settings"',workingHours:'\
E.g. 09:00-18:00. Empty: as in "Settings"'}};var k=e=>e===""?"":`"${e}"`,In={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
the menu'}),missingColumn:(e,t)=>({what:`The column "${t}" is missing`,remedy:`Add a column with the header "${t}"`}),missingValue:(e,t)=>({
what:`"${t}" is empty`,remedy:`Fill in "${t}"`}),notANumber:e=>({what:`${k(e)} is no number`,remedy:"Write digits only (\
e.g. 14)"}),negative:e=>({what:`${k(e)} is negative`,remedy:"Write 0 or more"}),notAWholeNumber:e=>({what:`${k(e)} is no\
 whole number of 1 or more`,remedy:"Write a whole number of 1 or more (e.g. 14)"}),outOfBounds:e=>({what:`${k(e)} is out\
side the allowed range`,remedy:'Write a possible value (for settings, see "Meaning")'}),notADate:e=>({what:`${k(e)} cann\
ot be read as a date`,remedy:"Write year, month and day (e.g. 2026-11-24)"}),notATime:e=>({what:`${k(e)} cannot be read \
as a time`,remedy:"Write hours and minutes (e.g. 09:30)"}),notACheckbox:e=>({what:`${k(e)} is no checkbox value`,remedy:"\
Tick or untick the box (TRUE / FALSE)"}),unknownChoice:e=>({what:`${k(e)} is not one of the choices`,remedy:"Pick one fr\
om the dropdown"}),endBeforeStart:e=>({what:`In ${k(e)} the end comes before the start`,remedy:"Write start-end (e.g. 09\
:00-12:00)"}),timeNotUnderstood:e=>({what:`${k(e)} cannot be read as a time`,remedy:"Write it like this: 09:00-12:00, 14\
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${k(e)} cannot be read as closed days (the rest\
 of the cell is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, Mon (next day if holiday), Sat after 13:00, holid\
ays, 12/29-1/3, month end"}),closingIrregular:e=>({what:`${k(e)} names closed days that cannot be computed`,remedy:"Writ\
e the days you know as dates (e.g. 12/10, 12/20)"}),speedsNotUnderstood:e=>({what:`${k(e)} cannot be read as speeds by d\
istance`,remedy:"Write the nearest first, and the last one as a speed alone (e.g. to 3 km 22, to 10 km 30, beyond 40)"}),
closingNeedsStart:e=>({what:`${k(e)} does not say in which weeks`,remedy:"Add one of the days (e.g. every other Wed from\
 2026-11-25)"}),weekdaysNotUnderstood:e=>({what:`${k(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri\
, or Mon, Wed, Fri"}),duplicateHeader:(e,t)=>({what:`There is a second column "${t}"`,remedy:"Give it another header. On\
ly the first one is used"}),ambiguousName:e=>({what:`The name ${k(e)} stands for more than one row`,remedy:"Write the ID\
 instead"}),duplicateId:e=>({what:`${k(e)} stands in another row too`,remedy:"Change one of them. The second row is not \
used"}),unknownCustomer:e=>({what:`The customer ${k(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands\
 in "Customers"'}),unknownRep:e=>({what:`The rep ${k(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in \
"Reps"'}),unknownProduct:e=>({what:`The product ${k(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID o\
r a name that stands in "Products"'}),noPosition:e=>({what:`Without latitude and longitude it cannot be put on a route ${k(
e)}`,remedy:"Write latitude and longitude (right-click the place on a map to see them)"}),impossiblePosition:e=>({what:`\
There is no such place as ${k(e)}`,remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`\
Latitude and longitude seem to be swapped ${k(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude \
(about 135) second"}),errorValue:e=>({what:`The formula gives ${k(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`\
Closed days and visit hours leave no time for a visit ${k(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'})};var An={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
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
nth and hour (e.g. 1 6:00)."},sampleNotice:{label:"About the sample",meaning:"The sample pairs real places with real ord\
er rhythms that have nothing to do with each other: places and closing days from Yaizu city open data (CC BY 4.0), order\
s from UCI Online Retail II (D. Chen, CC BY 4.0). No business is shown as it is."}};var zs=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],On=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Ds=e=>`¥${Math.round(e).toLocaleString("en-US")}`,Is=e=>`${Math.round(e*100)}%`,b=(e,t,n=`${t}s`)=>`${e} ${e===1?
t:n}`,Zn={appName:"Meguri 巡り",format:{yen:Ds,percent:Is,shortDate:e=>`${zs[e.weekday]} ${e.date} ${On[e.month-1]}`,monthYear:(e,t)=>`${On[t-
1]} ${e}`,list:e=>e.join(", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{
title:"Meguri",openSidebar:"Open the sidebar",planWeek:"Plan the week",planMonth:"Plan four weeks",replan:"Re-plan from \
now",refreshDue:"Refresh reorders",buildReports:"Build reports",previewSummary:"Send me a preview of the weekly summary",
checkData:"Check the data",moving:"Moving in",importList:"Import a list…",importCustomersTab:"Import this tab as custo\
mers",importOrdersTab:"Import this tab as orders",mergeCustomers:"Merge duplicate customers…",undo:"Undo",restore:"Go \
back further…",more:"More",setUp:"Set up",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"\
Uninstall"},jobNames:{setUp:"Set up",planWeek:"Plan the week",replan:"Re-plan",refreshDue:"Refresh reorders",buildReports:"\
Build reports",sendSummary:"Send the weekly summary",previewSummary:"Preview the weekly summary",checkData:"Check the da\
ta",importList:"Import of a list",mergeCustomers:"Merging of customers",undo:"Undo",addSampleData:"Add sample data",removeSampleData:"\
Remove sample data",uninstall:"Uninstall",changeVisits:"Change of visits",takeOrder:"Order entry"},outcome:{planned:({stops:e,
reps:t,from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${b(t,"rep")}, ${b(e,"visit")}, ${o} min of driving`,leftOut:e=>`${b(
e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: more work than time, so intervals \
are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-planned: nothing had to move (${b(e,"\
visit")} left)`:`Re-planned: ${b(t,"visit")} moved (${b(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}: ${t} → ${n} (${r})`,
because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"less driving"},added:(e,t,n)=>`${e}\
: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`Reorders refreshed: ${b(e,"c\
ustomer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${b(e,"pivot table")} and a ch\
art`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it to. Fill in the manager's \
e-mail in "Settings" or e-mails in "Reps"`,summaryNotSent:"The weekly summary could not be sent",summaryAlreadySent:"Thi\
s week's summary has been sent already",checked:e=>e===0?"Checked: no problems":`Checked: ${b(e,"problem")} (see "Proble\
ms")`,undone:e=>`Back to before "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${b(t,"row")} that somebody has edit\
ed since then stayed as they are`,nothingToUndo:"There is nothing to undo",restored:(e,t,n,r)=>`Back to before "${e}" of\
 ${t} (${b(n,"job")} undone)${r>0?`. ${b(r,"row")} that somebody has edited since then stayed as they are`:""}`,restoreChoose:"\
Enter a number. That job and those after it are undone",restoreChoice:(e,t,n,r)=>`${e}: ${t} ${n}${r===""?"":` (${r})`}`,
newerWorkbook:"This spreadsheet is in use with a newer Meguri. To keep its data safe, this version writes nothing. Pleas\
e update Meguri",movedMeanwhile:e=>`Somebody changed the same rows while "${e}" was at work, so nothing was written. Try\
 again when the editing is done`,failedHalfway:(e,t)=>`"${e}" failed: ${t}. What was written half-way is put back at the\
 start of the next run`,mailUnsure:e=>`The mail to ${e} was interrupted and may or may not have arrived. It is not sent \
again, so that nobody gets it twice`,mailRefused:e=>`The mail to ${e} was refused. Check the address, and how many mails\
 are left for today`,outOfTime:e=>`"${e}" stopped here, close to the time limit. The rest goes on by itself`,setUpDone:(e,t)=>`\
Ready: ${b(e,"new tab")}, ${t} of yours in use. Choose "Plan the week" first`,setUpAgain:"Everything is set up already",
notSetUp:'Not set up yet. Choose "More" > "Set up" in the menu',sampleAdded:e=>`Added sample data: ${b(e,"customer")} (m\
ade-up pairings)`,sampleNotEmpty:"There are customers already, so no sample data was added",sampleRemoved:e=>`Removed ${b(
e,"row")} of sample data`,sampleEdited:e=>`${b(e,"row")} that somebody had edited stayed`,sampleNone:"There is no sample\
 data",uninstalled:"The schedule is stopped and nothing is remembered. Tabs and data stay as they are",locked:(e,t,n)=>`${e}\
 has been running "${t}" since ${n}. Try again when it is done`,lockedUnknown:"Another job is running. Wait a moment and\
 try again",failed:(e,t)=>`"${e}" failed: ${t}. Your data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "Set u\
p" in the menu makes it again`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"That visit is gone. Refresh the sidebar",
visitMoved:(e,t,{before:n,after:r})=>`${e}: moved to ${t} and fixed. Driving ${n} → ${r} min`,visitAdded:(e,t,{before:n,
after:r})=>`${e}: visit added on ${t} and fixed. Driving ${n} → ${r} min`,visitFixed:e=>`${e}: fixed to its day and ti\
me`,visitFreed:e=>`${e}: no longer fixed`,noRoom:"It does not fit there any more. Choose another day or time",orderTaken:(e,t,n)=>`${e}\
: ${t} order line${t===1?"":"s"} entered, ${n} without tax`,orderKnown:"This order was entered already",orderImpossible:"\
Customer or product not found. Refresh the sidebar",cancelled:e=>`“${e}” was cancelled. The sheet is unchanged`,settingSaved:e=>`\
"${e}" saved`,settingRefused:(e,t)=>`"${e}" not saved: ${t}`,notAllowed:"That input is not valid",problemsRemain:e=>`${b(
e,"row")} could not be used (see "Problems")`,nobody:"Somebody",mailQuota:(e,t)=>`${b(e,"mail")} left for today (${t} ne\
eded). The rest goes tomorrow`},need:{appointment:"appointment",pinned:"pinned visit",delivery:e=>`delivery promised for\
 ${e}`,claim:e=>`claim (due ${e})`,openCases:e=>b(e,"open case"),interval:(e,t)=>`${b(e,"day")} since the last visit (ev\
ery ${t})`,firstVisit:e=>`no visit on record (every ${b(e,"day")})`,order:(e,t)=>`${e} likely to order within 7 days, ab\
out ${t}`,wished:"added from the sidebar",purposes:{appointment:"Appointment",delivery:"Delivery",claim:"Claim",order:"O\
rder",visit:"Regular visit"}},leftOut:{noOpenTime:"closed days and visit hours leave no working time",tooLong:"the visit\
 is too long for any day",noTime:e=>`not enough time (about ${b(e,"minute")} more would do)`,displaces:(e,t)=>`would pus\
h out "${e}" (+${t} min of driving)`,notWorth:e=>`${b(e,"minute")} more of driving: better in a later week`,clash:"clash\
es with another appointment",noShift:"the rep has no working day",part:(e,t,n)=>`only ${e} of ${t} visits fit: ${n}`,notDue:"\
no longer needs a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,
travelMinutes:t,kilometres:n,ends:r})=>`${b(e,"visit")}, ${t} min of driving, ${n}, back at ${r}`,directions:"Directions",
map:"Map",weekTitle:({from:e,to:t,stops:n,travelMinutes:r})=>`${e} to ${t}: ${b(n,"visit")}, ${r} min of driving`,leftOutTitle:e=>`\
Not visited as wished: ${b(e,"customer")}`,learned:({addedMinutes:e,factor:t,legs:n})=>`Drives corrected by ${n} on reco\
rd: ${t.toFixed(2)} × computed + ${e.toFixed(1)} min`,free:"No visits",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e}\
 ${t}: ${n}`,clash:"times clash"},today:{title:({rep:e,date:t,stops:n,travelMinutes:r})=>`${t} ${e}: ${b(n,"visit")}, ${r}\
 min of driving`,nothing:(e,t)=>`${t} ${e}: no visits today`,next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${b(n,"vis\
it")}`,tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e} ×${t} (${b(n,"week")} later than usual)`,usual:e=>`Usual:\
 ${e}`,suggestion:e=>`Propose: ${e}`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",followUp:"Follow-up",proposal:"\
Proposal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},reports:{salesHeaders:[
"Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","Rep","Customer","Planned","Done",
"Missed"],month:"Month",amount:"Amount",planned:"Planned",done:"Done",missed:"Missed",repByMonth:"Sales by rep and month",
categoryByMonth:"Sales by category and month",customerByMonth:"Sales by customer and month",visitsByRepAndWeek:"Visits b\
y week and rep (planned and done)",salesByMonth:"Sales by month"},mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[M\
eguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly summary for ${e}`,results:"Last week",byRep:"By rep",
due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"Cases past due",visits:"Visits",visitFigures:(e,t,n)=>`${e}\
 planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${b(e,"order")}, ${t}`,weekBefore:"Against the we\
ek before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:"This month's target",targetFigures:(e,t,n)=>`${e}\
 of ${t} (${n})`,repLine:(e,t,n)=>`${e} of ${b(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${b(n,"vis\
it")}`,footer:"Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar."},functions:{
unknownCustomer:e=>`Customer "${e}" is not in the Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, \
not "${e}"`,noPosition:e=>`"${e}" has no latitude and longitude`,tooFewStops:"At least two customers with a known place \
are needed",tooManyStops:"Google Maps takes 11 places at most. Split the range"},forecast:{fewOrders:()=>"too few orders\
 yet",rhythm:({gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,quiet:({gapDays:e,sinceDays:t,times:n})=>`\
no order for ${t} days, usually every ${e} (${(n??0).toFixed(1)} times)`}};var En={moving:zn,notes:Dn,problems:In,settings:An,...Zn};var As=e=>e.filter(([,t])=>t>0).map(([t,n,r])=>`${t}${n}${r}`).join("・"),Nn={column:e=>`${e}列目`,fields:{customerName:"\
得意先名",productName:"商品名",unit:"単位"},imported:e=>{let t=As([["新しく入れた行",e.added,"件"],["空欄\
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
取り込めない行 ${t.refused}行`};var Ln={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
visitMinutes:"1回の訪問にかかる分。空欄なら「設定」の値",visitHours:"訪ねてよい時間（例 09:00-12:00, 14:00-17\
:00）。空欄なら勤務時間中いつでも",closed:"休みの日（例 水, 第2・第3火, 祝, 年末年始, 水午後）",
busy:"店は開いていても避けたい日（例 12/10-12/31, 月末, 五十日）",status:"取引中・休止・離反・統合済。計画に入るのは取引中だ\
けです",mergedInto:"巡りが書きます: 統合した先の顧客ID",reorderState:"巡りが書きます: 遅れ・今週・順調"},
visits:{done:"チェックすると時刻と状況が入ります（スマートフォンでも使えます）",fixed:"チ\
ェックした予定は、日と時刻を動かしません",planMark:"巡りが計画した行の印です。消すと、その行は人が書いた予定になります"},
orders:{amount:"空欄なら 数量×単価",deliveryDay:"約束した納品日。納品済でなければ、その日の訪問に必ず入ります",
delivered:"納めたらチェック"},cases:{due:"期限。クレームは期限までの訪問に必ず入ります",status:"\
対応中・完了"},reps:{email:"週報の送り先",workingWeekdays:"例 月-金。空欄なら「設定」の値",workingHours:"\
例 09:00-18:00。空欄なら「設定」の値"}};var _=e=>e===""?"":`「${e}」`,Wn={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
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
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${_(e)}は休みの書き方として読めません（ほかの部分は使っています）`,
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
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),impossiblePosition:e=>({
what:`${_(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${_(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${_(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${_(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"})};var jn={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
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
sampleNotice:{label:"サンプルについて",meaning:"サンプルデータは架空の組み合わせです。店の場所と休業日は焼津市オープンデータ（CC BY 4.0）、注文は UCI Online\
 Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Os=["日","月","火","水","木","金","土"],Zs=e=>`¥${Math.round(e).toLocaleString("en-US")}`,Es=e=>`${Math.round(
e*100)}%`,Ns=e=>`${e.month}/${e.date}(${Os[e.weekday]})`,Bn={appName:"巡り Meguri",format:{yen:Zs,percent:Es,shortDate:Ns,
monthYear:(e,t)=>`${e}年${t}月`,list:e=>e.join("、"),facts:e=>e.join("・"),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e}\
 ×${t}`},menu:{title:"巡り",openSidebar:"サイドバーを開く",planWeek:"週のルートを作る",planMonth:"4週間\
のルートを作る",replan:"今からのルートを組み直す",refreshDue:"補充予定を更新",buildReports:"集計\
を作る",previewSummary:"週報を自分に送ってみる",checkData:"データを点検",moving:"移行",importList:"\
リストを取り込む…",importCustomersTab:"このタブを顧客として取り込む",importOrdersTab:"このタブを受注として\
取り込む",mergeCustomers:"重複した顧客をまとめる…",undo:"元に戻す",restore:"前の状態に戻す…",
more:"その他",setUp:"初期設定",addSampleData:"サンプルデータを入れる",removeSampleData:"サンプルデータを消す",
uninstall:"アンインストール"},jobNames:{setUp:"初期設定",planWeek:"週のルート作成",replan:"ルートの組み直し",
refreshDue:"補充予定の更新",buildReports:"集計の作成",sendSummary:"週報の送信",previewSummary:"週報の試し送り",
checkData:"データの点検",importList:"リストの取り込み",mergeCustomers:"顧客の統合",undo:"元に戻す",
addSampleData:"サンプルデータの追加",removeSampleData:"サンプルデータの削除",uninstall:"アンインストール",
changeVisits:"予定の変更",takeOrder:"受注の入力"},outcome:{planned:e=>`${e.from}～${e.to}のルートを作りました: 担当${e.
reps}人・訪問${e.stops}件・移動${e.travelMinutes}分`,leftOut:e=>`時間に入らなかった顧客が${e}件あります（\
「週間ルート」の下に理由）`,stretched:(e,t)=>`${e}: 仕事が時間より多いため、訪問間隔を目安の${t}\
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
lockedUnknown:"ほかの作業を実行しています。少し待ってからもう一度お試しください",failed:(e,t)=>`\
「${e}」ができませんでした: ${t}。データは変わっていません`,missingTab:e=>`タブ「${e}」がありません。\
メニューの「初期設定」で作り直せます`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"その訪問はもうありません。サイ\
ドバーを更新してください",visitMoved:(e,t,n)=>`${e}: ${t} に移して固定しました。移動 ${n.before}\
分→${n.after}分`,visitAdded:(e,t,n)=>`${e}: ${t} に訪問を入れて固定しました。移動 ${n.before}分→${n.
after}分`,visitFixed:e=>`${e}: 日時を固定しました`,visitFreed:e=>`${e}: 固定を外しました`,noRoom:"そこには\
もう入りません。別の日時を選んでください",orderTaken:(e,t,n)=>`${e}: 受注${t}行・${n}（税抜）を入れました`,
orderKnown:"この受注はもう入っています",orderImpossible:"顧客か商品が見つかりません。サイドバーを更新してください",
cancelled:e=>`「${e}」をやめました。シートは変わっていません`,settingSaved:e=>`「${e}」を保存しました`,
settingRefused:(e,t)=>`「${e}」は保存していません: ${t}`,notAllowed:"入力が正しくありません",problemsRemain:e=>`\
使えなかった行が${e}件あります（「問題」タブ）`,nobody:"だれか",mailQuota:(e,t)=>`今日送れるメールはあと${e}\
通です（必要 ${t}通）。残りは明日送ります`},need:{appointment:"約束",pinned:"固定の予定",delivery:e=>`${e}\
納品の約束`,claim:e=>`クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>`前回訪問から${e}\
日（間隔${t}日）`,firstVisit:e=>`訪問記録なし（間隔${e}日）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,
wished:"サイドバーから追加",purposes:{appointment:"約束",delivery:"納品",claim:"クレーム対応",order:"\
受注",visit:"定期訪問"}},leftOut:{noOpenTime:"休み・訪問可能時間と勤務時間が重ならない",tooLong:"\
訪問時間が長く、どの日にも入らない",noTime:e=>`時間が足りない（あと約${e}分あれば入る）`,
displaces:(e,t)=>`入れると「${e}」など先の訪問を外すことになる（移動+${t}分）`,notWorth:e=>`移動が${e}\
分増え、来週以降のほうがよい`,clash:"ほかの約束と時間が重なる",noShift:"担当者の出勤日がない",
part:(e,t,n)=>`${t}回のうち${e}回だけ入りました: ${n}`,notDue:"この週に訪ねる必要がなくなった"},
week:{title:(e,t)=>`${e}～${t} の訪問ルート`,span:(e,t)=>`${e}～${t}`,dayTitle:e=>`${e.stops}件・移動${e.travelMinutes}\
分・${e.kilometres}・終わり${e.ends}`,directions:"道順",map:"地図",weekTitle:e=>`${e.from}～${e.to}　${e.stops}\
件・移動${e.travelMinutes}分`,leftOutTitle:e=>`この期間に入らなかった顧客 ${e}件`,learned:e=>`移動時間は実績${e.
legs}区間に合わせて補正: 計算の${e.factor.toFixed(2)}倍＋${e.addedMinutes.toFixed(1)}分`,free:"予定なし",
noPurchase:"購入記録なし",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"※ 時間が合いません"},today:{title:e=>`${e.
date} ${e.rep} ${e.stops}件・移動${e.travelMinutes}分`,nothing:(e,t)=>`${t} ${e} 今日の予定はありません`,
next:(e,t,n)=>`今日の予定はありません。次は ${t} ${e} ${n}件`,tab:e=>`今日 ${e}`},bring:{overdueItem:(e,t,n)=>`${e}\
 ×${t}（いつもより${n}週遅れ）`,usual:e=>`いつもの: ${e}`,suggestion:e=>`提案: ${e}`,caseText:(e,t)=>`${e}\
: ${t}`},caseKinds:{claim:"クレーム",followUp:"フォロー",proposal:"提案",request:"要望"},reorder:{late:"遅れ",
thisWeek:"今週",onTime:"順調",unknown:""},reports:{salesHeaders:["月","担当","顧客","分類","商品","数量",
"金額"],visitHeaders:["週","担当","顧客","予定","完了","不在・中止"],month:"月",amount:"金額",planned:"\
予定",done:"完了",missed:"不在・中止",repByMonth:"担当・月別の売上",categoryByMonth:"商品分類・月別の売上",
customerByMonth:"顧客・月別の売上",visitsByRepAndWeek:"週・担当別の訪問（予定と完了）",salesByMonth:"\
月別の売上"},mail:{subject:(e,t)=>e===null?`【巡り】週報 ${t}`:`【巡り】${e}さんの週報 ${t}`,title:e=>e===
null?"週報":`${e}さんの週報`,results:"先週の結果",byRep:"担当別",due:"7日以内に注文しそうな顧客",
atRisk:"離反に注意",overdueCases:"期限を過ぎた対応",visits:"訪問",visitFigures:(e,t,n)=>`予定${e}件・完了${t}\
件・不在や中止${n}件`,orders:"受注",orderFigures:(e,t)=>`${e}件・${t}`,weekBefore:"前の週と比べて",change:(e,t,n)=>`\
前の週 ${e}（${n?"+":"−"}${t}）`,target:"今月の目標",targetFigures:(e,t,n)=>`${e} / ${t}（${n}）`,repLine:(e,t,n)=>`\
訪問 ${e}/${t}件・受注 ${n}`,routeTitle:(e,t,n)=>`${e} ${t} の訪問 ${n}件`,footer:"このメールは「巡り」がスプレッドシートから送りました。\
予定は添付のカレンダー（.ics）で取り込めます。"},functions:{unknownCustomer:e=>`顧客「${e}」は「顧客」\
タブにありません`,badDays:e=>`日数「${e}」は1～366の整数で書いてください`,noPosition:e=>`「${e}\
」の緯度・経度がありません`,tooFewStops:"場所の分かる顧客が2件以上要ります",tooManyStops:"G\
oogleマップの道順は11か所までです。範囲を分けてください"},forecast:{fewOrders:()=>"注文がまだ少ない",
rhythm:({gapDays:e,sinceDays:t})=>`いつもは約${e}日ごと、前回から${t}日`,quiet:({gapDays:e,sinceDays:t,times:n})=>`\
約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var Fn={moving:Nn,notes:Ln,problems:Wn,settings:jn,...Bn};function M(e){return e==="ja"?Fn:En}var Ye=e=>e*Math.PI/180;function Tt(e,t){let n=Math.sin(Ye(t.lat-e.lat)/2),r=Math.sin(Ye(t.lng-e.lng)/2),o=n*n+Math.cos(
Ye(e.lat))*Math.cos(Ye(t.lat))*r*r;return 2*6371e3*Math.asin(Math.min(1,Math.sqrt(o)))}function Un(e,t){let n=e*t.detourFactor,
r=0,o=0;for(let s of t.speedsByDistance){let i=Math.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,
n<=0)break}return o}var Fc={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:40}]};var Vn=({lat:e,lng:t})=>`${e.toFixed(5)},${t.toFixed(5)}`;function Kn(e){let[t,n]=e.split(",").map(Number);return{lat:t,
lng:n}}var Hn=(e,{settings:t})=>Un(e,{detourFactor:t.detourFactor,speedsByDistance:t.speedBands});function Gn(e,{calibration:t,
knownLegs:n}){let r={settings:e,calibration:null,knownLegs:n,knownFactor:1};return r.knownFactor=Ws(r),r.calibration=e.learnsTravel?
t:null,r}var Ls=10;function Ws(e){let t=[];for(let[n,r]of e.knownLegs)for(let[o,{seconds:s}]of r){let i=Hn(Tt(Kn(n),Kn(o)),
e);i>=1&&t.push(s/60/i)}return t.length<Ls?1:t.sort((n,r)=>n-r)[Math.floor(t.length/2)]}var js=(e,t,n)=>e.knownLegs.size===
0?void 0:e.knownLegs.get(Vn(t))?.get(Vn(n));function Bs(e,t,n){let r=js(e,t,n);return r?r.seconds/60:Hn(Tt(t,n),e)*e.knownFactor}
function St(e,t,n){return Fs(e,Bs(e,t,n))}function Fs({calibration:e},t){if(t<=.01)return 0;let n=e?e.addedMinutes+e.factor*
t:t;return Math.max(0,Math.ceil(n-.01))}function z(e,t,n){let r=Math.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?Math.round(o.getTime()/864e5):null}function T(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function D(e){return((e+4)%7+7)%7}function ue(e){let{year:t,month:n,date:r}=T(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(
r).padStart(2,"0")}`}function qn(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<
60&&n<=1440?n:null}function te(e){let t=Math.round(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).
padStart(2,"0")}`}var Us=1e3,ce=720,Z=1440,Vs=new Map(Object.entries({午前:{start:0,end:ce},午前中:{start:0,end:ce},am:{start:0,end:ce},
morning:{start:0,end:ce},午後:{start:ce,end:Z},pm:{start:ce,end:Z},afternoon:{start:ce,end:Z},終日:{start:0,end:Z},"\
24時間":{start:0,end:Z},"all day":{start:0,end:Z}}));function $e(e){if(e.length>Us)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=xe(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=Ks(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:Mt(s),problems:i}}function Ks(e){let t=Vs.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:Jn(n),i=r===""?Z:Jn(r);if(s===null||i===null||s>=Z)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>Z)return{window:{start:s,end:Z},code:"pastMidnight"};let a=i===0&&s>0?Z:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function Jn(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:Number(o??s??0),c=Number(r),l=n==="午後"||a?.
startsWith("p"),p=n==="午前"||a?.startsWith("a");return l&&c<12&&(c+=12),p&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function Mt(e){
let t=[];for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=Math.max(r.end,n.end):
t.push({...n})}return t}function Qe(e){return e.map(({start:t,end:n})=>`${te(t)}-${te(n)}`).join(", ")}var Xn=720,Dt={start:0,end:1440},Hs={day:Dt,morning:{start:0,end:Xn},afternoon:{start:Xn,end:1440}};function Oe(e,t,n){let[
r]=Yn(e,t,n);return r!==void 0&&r.start<=0&&r.end>=Dt.end}function Yn(e,t,n){let r=[];for(let o of e){if(!zt(o,t,n))continue;
let s=Gs(o);if(s==="day")return[Dt];r.push(typeof s=="string"?Hs[s]:s)}return Mt(r)}function Gs(e){return e.kind==="movable"?e.rule.part:"part"in e?e.part:"day"}function zt(e,t,n){switch(e.kind){case"ever\
yDay":return!0;case"weekly":return D(t)===e.weekday;case"nthWeekday":return D(t)===e.weekday&&Ys(e.nth,t);case"movable":
return Js(e,t,n);case"fortnightly":return(t-e.anchor)%14===0;case"holiday":return n(t-e.offset);case"yearly":return Qs(e,
t);case"dates":return t>=e.from&&t<=e.to;case"monthDate":return T(t).date===e.date;case"monthEdge":return e.edge==="star\
t"?T(t).date<=e.days:T(t).date>It(t)-e.days;case"workday":return Xs(e.edge,t,n);case"gotobi":return ei(t)}}var qs=31;function Js({
rule:e,instead:t},n,r){let o=s=>r(s)&&zt(e,s,r);if(zt(e,n,r)&&!r(n))return!0;if(t==="open")return!1;if(t!=="nextWorkday")
return o(n-t);if(!et(n,r))return!1;for(let s=n-1;s>n-qs&&!et(s,r);s--)if(o(s))return!0;return!1}var et=(e,t)=>D(e)%6!==0&&
!t(e);function Xs(e,t,n){let r=e==="start"?-1:1,{month:o}=T(t),s=t+r;for(;T(s).month===o&&!et(s,n);)s+=r;return et(t,n)&&
T(s).month!==o}function Ys(e,t){let{date:n}=T(t);return e===-1?n>It(t)-7:Math.ceil(n/7)===e}function It(e){let{year:t,month:n}=T(
e),r=z(n===12?t+1:t,n%12+1,1);return T(r-1).date}function Qs({from:e,to:t},n){let{month:r,date:o}=T(n),s=r*100+o,i=e.month*
100+e.date,a=t.month*100+t.date;return i<=a?s>=i&&s<=a:s>=i||s<=a}function ei(e){let{date:t}=T(e);return t%5===0||t===It(
e)}var ti={2019:"110 1e1 2b2 3l3 4t4 4u5 515 525 536 547 558 569 7fa 8bb 8c9 9gc 9nd aee am5 b3f b49 bng",2020:"110 1d1 2b2\
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
 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng"},ni=["元日","成人の日","建国記念の日","春分の日","昭和の日","休\
日","憲法記念日","みどりの日","こどもの日","振替休日","海の日","山の日","敬老の日","秋分の日",
"体育の日","文化の日","勤労感謝の日","天皇誕生日","スポーツの日"],Qn=new Map;function ri(e){let t=Qn.
get(e);if(t)return t;let n=new Map;for(let r of(ti[e]??"").split(" ")){let[o,s,i]=[...r].map(u=>Number.parseInt(u,36)),a=o===
void 0?null:z(e,o,s);a!==null&&n.set(a,ni[i])}return Qn.set(e,n),n}function oi(e){return ri(T(e).year).get(e)??null}var ve=e=>oi(
e)!==null;function At(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(D(t))||Oe(n.companyHolidays,
t,ve)?null:e.workingHours??n.workingHours}function er(e,t){return Oe(e.closed,t,ve)||Oe(e.busy,t,ve)}var si=9;function tr(e){let t=[],n=si+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),
s=o.slice(1,-1).join("|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;
t.push(`https://www.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}var q=class extends Error{};function le(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return Array.isArray(
e)?e.map(r=>(Array.isArray(r)?r:[r]).map(n)):n(e)}var j=class{constructor(t){v(this,"team",t);v(this,"byName",new Map);for(let{
record:n}of t.customers.values())this.byName.set(x(n.name),n)}find(t){let n=this.team.customers.get(t)?.record??this.byName.
get(x(t));if(!n)throw new q(M(this.team.language).functions.unknownCustomer(t));return n}},Ot=e=>e==null?"":{day:e,minutes:0};
function nr(e,t){let n=new j(e),r=new Map;for(let{record:o}of e.visits)o.status!=="planned"||o.day<t||r.set(o.customerId,
Math.min(r.get(o.customerId)??o.day,o.day));return o=>Ot(r.get(n.find(o).id))}function rr(e){let t=new Map;for(let{record:n}of e.
visits)n.status==="done"&&t.set(n.customerId,Math.max(t.get(n.customerId)??n.day,n.day));return t}function or(e){let t=new j(
e),n=rr(e);return r=>Ot(n.get(t.find(r).id))}function sr(e,t){let n=new j(e),r=rr(e),o=M(e.language).reorder;return s=>{
let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+i.visitIntervalDays-t;return u<0?o.late:u<7?o.thisWeek:
o.onTime}}function ir(e,t){let n=new j(e);return r=>Ot(t.customer(n.find(r).id)?.nextOrder?.expected)}function ar(e,t,n){
let r=new j(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(n)??0}function ur(e,t,n){let r=new j(e);return o=>Math.
round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function Zt(e,t,n){let r=Array.isArray(t)?t[0]?.[0]:t;if(r===
void 0||r===""||r===null)return n;let o=Number(r);if(Number.isInteger(o)&&o>=1&&o<=366)return o;throw new q(M(e.language).
functions.badDays(String(r)))}function Et(e,t,n){let r=new j(e),[o,s]=[r.find(t),r.find(n)];for(let i of[o,s])if(!i.position)
throw new q(M(e.language).functions.noPosition(i.name));return St(e.travel,o.position,s.position)}function cr(e,t){let n=new j(
e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=M(e.language).functions;if(r.length<2)throw new q(o.tooFewStops);let s=tr(
r);if(s.length>1)throw new q(o.tooManyStops);return s[0]}function lr(e,t){let n=new Map,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new Map},n.set(o.customerId,s)),ii(s,o)}return n}function ii(e,t){let n=e.orderDays[e.
orderDays.length-1];if(n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),t.productId==="")
return;let r=e.products.get(t.productId);if(!r){e.products.set(t.productId,{days:[t.day],quantities:[t.quantity]});return}
r.days.push(t.day),r.quantities.push(t.quantity)}function Nt(e){let t=[];for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];r>
0&&t.push(r)}return t}function de(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%
2===1?t[n]:(t[n-1]+t[n])/2}var ai=.2,ui=.5;var ci=5;function li(e){let t=null;for(let n of e)t=t===null?n:t+ai*(n-t);return t}function dr(e,t,n){let r=t.orderDays.
map(R=>R.day),o=Nt(r),s=o.slice(-5),i=de(s),a=li(o.slice(-12)),u=r[r.length-1]??null,c=u===null?null:n-u,l=di(s),p=mi(c,
a,o.length),f=t.orderDays.slice(-8).map(R=>R.amount),h=de(f)??0,g=R=>pi({since:c,interval:a,spread:l,alive:p},R),$=fi(u,
{interval:a,spread:l},n);return{customerId:e,orderDays:r.length,lastOrder:u,daysSinceLast:c,medianGapDays:i,nextOrder:$,
probabilityWithin:g,expectedAmountWithin:R=>{let O=a?Math.max(g(R),p*R/a):0;return{mean:O*h,low:0,high:Math.ceil(O*2)*h}},
typicalOrderAmount:h,usualBasket:wi(t,n),suggestions:[],state:gi($?.expected??null,n),lapse:{probability:1-p,yearlyAmount:hi(
t,n),reasons:bi(c,i)},reason:yi(i,c)}}function di(e){let t=de(e);if(t===null||e.length<3)return ui;let n=de(e.map(r=>Math.
abs(r-t)))??0;return Math.min(1,Math.max(.15,1.4826*n/t))}function pi({since:e,interval:t,spread:n,alive:r},o){if(e===null||
t===null||o<=0)return 0;let s=Math.max(1,n*t/1.8138),i=c=>1/(1+Math.exp(-(c-t)/s)),a=1-i(e),u=a<1e-6?1-Math.exp(-o/s):(i(
e+o)-i(e))/a;return r*Math.min(1,Math.max(0,u))}function mi(e,t,n){return e===null||t===null?n>0?.5:0:1/(1+Math.exp(1.6*
(e/t-2.6)))}function fi(e,{interval:t,spread:n},r){if(e===null||t===null)return null;let o=Math.round(2.197*n*t/1.8138),
s=Math.max(r,Math.round(e+t));return{expected:s,earliest:Math.max(r,Math.round(e+t)-o),latest:Math.max(s,Math.round(e+t)+
o)}}function gi(e,t){return e===null?"unknown":e<=t?"late":e<t+7?"thisWeek":"onTime"}function hi(e,t){return e.orderDays.
filter(n=>n.day>t-365).reduce((n,r)=>n+r.amount,0)}function yi(e,t){return e===null||t===null?{code:"fewOrders",numbers:{}}:
{code:"rhythm",numbers:{gapDays:Math.round(e),sinceDays:t}}}function bi(e,t){return e===null||t===null?[]:[{code:"quiet",
numbers:{sinceDays:e,gapDays:Math.round(t),times:e/t}}]}function wi(e,t){return[...e.products].filter(([,n])=>n.days.length>=
2).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,ci).map(([n,r])=>{let o=de(Nt(r.days).slice(-5))??0,s=r.days[r.
days.length-1];return{productId:n,quantity:de(r.quantities.slice(-5))??0,intervalDays:o,overdueDays:o>0?Math.max(0,t-s-Math.
round(o)):0}})}function pr(e){let t=lr(e.lines,e.today),n=new Map;return{customers:[...t.keys()],customer(r){let o=n.get(r);if(o)return o;
let s=t.get(r);if(!s)return null;let i=dr(r,s,e.today);return n.set(r,i),i}}}function tt(e,t){let n=e.orders.filter(({record:r})=>r.day<=t).map(({record:r})=>({customerId:r.customerId,day:r.day,productId:r.
productId,quantity:r.quantity,amount:r.amount,category:e.products.get(r.productId)?.record.category??""}));return pr({lines:n,
today:t,isHoliday:ve})}function m(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var mr=m(
"種別","Kind",40,"@",{hidden:!0}),J={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:mr,rep:m("担当",
"Rep",90),day:m("日付","Date",90),sequence:m("順","No.",40,"0"),arrival:m("時刻","Time",60),travel:m("移動(分)",
"Drive (min)",65,"0"),customer:m("顧客","Customer",190),address:m("住所","Address",220),purpose:m("用件","Purpose",
120),reason:m("理由","Reason",260,"@",{wrap:!0}),lastPurchase:m("前回購入","Last purchase",300),bringUp:m("提案・持参",
"Bring up",360),map:m("地図","Map",80,"General"),visitId:m("訪問ID","Visit ID",80,"@",{hidden:!0}),customerId:m("顧客I\
D","Customer ID",80,"@",{hidden:!0})}},today:{tab:{ja:"今日",en:"Today"},headerRow:2,columns:{done:m("完了","Done",45,
"General",{checkbox:!0}),arrival:m("時刻","Time",55),customer:m("顧客","Customer",170,"@",{wrap:!0}),purpose:m("用件",
"Purpose",100,"@",{wrap:!0}),reason:m("理由","Reason",190,"@",{wrap:!0}),map:m("地図","Map",60,"General"),result:m("\
結果","Result",90),note:m("メモ","Note",200,"@",{wrap:!0}),lastPurchase:m("前回購入","Last purchase",320,"@",{wrap:!0}),
bringUp:m("提案・持参","Bring up",360,"@",{wrap:!0}),address:m("住所","Address",220),travel:m("移動(分)","Driv\
e (min)",65,"0"),visitId:m("訪問ID","Visit ID",80,"@",{hidden:!0}),kind:{...mr}}},due:{tab:{ja:"補充予定",en:"Due"},
headerRow:1,columns:{customerId:m("顧客ID","Customer",70),customer:m("顧客名","Name",190),rep:m("担当","Rep",90),
state:m("状態","State",90),probability:m("7日以内の注文","Order in 7 days",95,"0%"),expectedAmount:m("見込額",
"Expected amount",95,"#,##0"),expectedValue:m("期待値","Expected value",95,"#,##0"),expected:m("次回注文","Next o\
rder",90,"yyyy-mm-dd"),earliest:m("早ければ","Earliest",90,"yyyy-mm-dd"),latest:m("遅くとも","Latest",90,"yyyy-m\
m-dd"),daysSinceLast:m("経過日数","Days since",70,"0"),basket:m("いつもの品","Usual basket",420),nextVisit:m("次\
回訪問","Next visit",90,"yyyy-mm-dd"),reason:m("理由","Reason",300)}},atRisk:{tab:{ja:"離反注意",en:"At risk"},
headerRow:1,columns:{customerId:m("顧客ID","Customer",70),customer:m("顧客名","Name",190),rep:m("担当","Rep",90),
lapseProbability:m("離反の確率","Lapse probability",90,"0%"),yearlyAmount:m("年間取引額","Yearly amount",100,"\
#,##0"),lastOrder:m("最終注文","Last order",90,"yyyy-mm-dd"),daysSinceLast:m("経過日数","Days since",70,"0"),reason:m(
"理由","Reason",420,"@",{wrap:!0})}},problems:{tab:{ja:"問題",en:"Problems"},headerRow:1,columns:{tab:m("タブ","Ta\
b",90),row:m("行","Row",50,"0"),column:m("列","Column",140),what:m("何が","What is wrong",360,"@",{wrap:!0}),remedy:m(
"どうすれば","What to do",460,"@",{wrap:!0}),link:m("場所","Cell",70,"General")}},refused:{tab:{ja:"取込できない行",
en:"Not imported"},headerRow:1,columns:{row:m("元の行","Row",60,"0"),column:m("列","Column",120),what:m("何が","Wh\
at is wrong",320,"@",{wrap:!0}),remedy:m("どうすれば","What to do",360,"@",{wrap:!0}),original:m("元の内容","As\
 it was",600)}},reports:{tab:{ja:"集計",en:"Reports"},headerRow:1,columns:{}}},Lt={order:{ja:"受注",en:"order"},quote:{
ja:"見積",en:"quote"},talk:{ja:"情報交換",en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",en:"\
absent"}};function pe(e,t){return Object.keys(J[e].columns).indexOf(t)}function X(e){return typeof e=="object"&&"day"in e}function fr(e){return typeof e=="object"&&"formula"in e}function E(e){
return e===void 0||typeof e=="string"&&e.trim()===""}var xi=10,$i=100,Ze=e=>x(e).replace(/[\s　*＊]/g,"").toLowerCase();function vi(e){let t=new Map;for(let[n,r]of Object.
entries(e.columns))t.set(Ze(n),n),t.set(Ze(r.header.en),n),t.set(Ze(r.header.ja),n);return t}function Ee(e,t){let n=vi(e),
r={headerRow:1,places:{}};for(let o=0;o<Math.min(xi,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?
n.get(Ze(i)):void 0;u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+
1,places:s})}return r}function ki(e,t){let n=new Set((t[Ee(e,t).headerRow-1]??[]).map(String)),r=o=>Object.values(e.columns).
filter(s=>n.has(s.header[o])).length;return r("en")>r("ja")?"en":"ja"}function hr(e,t){return Object.keys(e.columns).filter(
n=>t[n]===void 0)}function yr(e,t){let n=new Set(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&
s!==void 0&&!n.has(s)&&(r[o]=s);return r}function Wt(e){return X(e)?"":String(e).slice(0,80)}function nt(e,t,n){let r=ki(
e,t.values),o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new Set,lastRow:n.
headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);for(let[
,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
_i(o);let i=new jt(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function _i({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Ze(Wt(a))),i=new Map(Object.values(n).map(a=>[
s[a],a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=Wt(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,
code:"duplicateHeader",detail:"",rowLeftOut:!1})})}var jt=class{constructor(t,n){v(this,"table",n);v(this,"entries");v(this,
"absent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:gr(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>E(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&E(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.codec.
parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=gr(i,this.table.language),!0):(this.report(c.problem,a,
r,c.detail??Wt(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){let r=this.
table.places.id;return r===void 0||typeof t!="string"?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,t,!0),!1):
(this.table.ids.add(t),t.length<=$i?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,a=String(
i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function gr(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}var B="[月火水木金土日](?:曜日?)?",N="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?![a\
-z])\\.?",rt="(?:(?:午前|午後)?\\d{1,2}(?::\\d{2}|時(?:半|\\d{1,2}分)?)|\\d{1,2}(?::\\d{2})?\\s*[ap]m\\b)",br=`${rt}\
(?:-(?:${rt})?|以降|以後|から|まで|以前)|-${rt}|(?:after|from|until|till|before) ${rt}`,wr="午前中?|午後|am\\b|pm\\b|\
mornings?\\b|afternoons?\\b",P=`(?:(?:のみ|だけ|[の\\s(])*(${br}|${wr})\\)?)?`,xr=`(${br}|${wr})`,w=e=>new RegExp(e,
"iy");function ke(e){if(!e)return"day";if(/^(?:午前中?|am|mornings?)$/i.test(e))return"morning";if(/^(?:午後|pm|afternoons?)$/i.
test(e))return"afternoon";let t=e.replace(/^(?:after|from) (.*)$|^(.*)(?:以降|以後|から)$/i,"$1$2-").replace(/^(?:until|till|before) (.*)$|^(.*)(?:まで|以前)$/i,
"-$1$2");return $e(t).windows[0]??null}function me(e,t){let n=ke(t);return!e||n===null?null:e.map(r=>({kind:"weekly",weekday:r,
part:n}))}function _e(e,t){let n=ke(t);return n===null?null:[{kind:"holiday",offset:e,part:n}]}var Ci=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],Ne="(jan(?:uary)?|feb(?:ruary)?|mar(?:c\
h)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?",Ce="(\
?:st|nd|rd|th)?",$r=({month:e,date:t})=>z(2028,e,t)!==null,Re=(e,t)=>$r(e)&&$r(t)?[{kind:"yearly",from:e,to:t}]:null,F=(e,t)=>({
month:Number(e),date:Number(t)});function Ri([,e,t,n,r]){let o=F(e,t);return Re(o,r===void 0?o:F(n??e,r))}function Pi([,
e,t]){let n=t.split(/[,、・]/).map(r=>{let o=F(e,r);return Re(o,o)});return n.includes(null)?null:n.flatMap(r=>r??[])}
var vr=e=>Ci.indexOf(e.slice(0,3).toLowerCase())+1;function Bt(e,t){let[n,r]=e,[o,s]=t,i=F(vr(n),r);return Re(i,s===void 0?
i:F(vr(o??n),s))}var kr={上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function Ti([,e,t,n,r]){let o=Number(
n??e);if(Number(e)<1||Number(e)>12||o<1||o>12)return null;let[s]=kr[t??""]??[1,31],[,i]=kr[(n?r:t)??""]??[1,31],a=o===2?
29:[4,6,9,11].includes(o)?30:31;return Re(F(Number(e),s),F(o,Math.min(i,a)))}function Si([,e,t,n,r,o,s]){let i=z(Number(
e),Number(t),Number(n));if(i===null)return null;if(s===void 0)return[{kind:"dates",from:i,to:i}];let a=p=>z(p,Number(o??
t),Number(s)),u=a(Number(r??e)),l=r===void 0&&o!==void 0&&u!==null&&u<i?a(Number(e)+1):u;return l===null||l<i?null:[{kind:"\
dates",from:i,to:l}]}function ot(e){return e.length>0&&e.every(n=>n>=1&&n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}
var Cr=e=>(e.match(/\d+/g)??[]).map(Number);function Mi([,e]){let t=Cr(e);if(t.some(r=>r>9))return null;let n=Array.from(
{length:31},(r,o)=>o+1);return ot(n.filter(r=>t.includes(r%10)))}function zi([,e,t]){let n=Number(t)-Number(e)+1;return n<
1?null:ot(Array.from({length:n},(r,o)=>Number(e)+o))}function _r(e,...t){let n=Number(t.find(r=>r!==void 0)??1);return n>=
1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}var Rr=[{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(?:(\d{1,2})[-/.月])?(\d{1,2})日?)?(?![\d/])/y,
read:Si},{pattern:/(\d{1,2})\/(\d{1,2}(?:[,、・]\d{1,2})+)(?![\d/.月日:時-])/y,read:Pi}],Pr=[{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:Ri},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:Ti},{pattern:w(`${Ne}\\s*(\\d{1,2})${Ce}(?:-(?:${Ne}\\s*)?(\\d{1,2})${Ce})?(?!\\d)`),read:([,e,t,n,r])=>Bt([e,t],[n,
r])},{pattern:w(`(\\d{1,2})${Ce}-(\\d{1,2})${Ce}\\s+${Ne}`),read:([,e,t,n])=>Bt([n,e],[n,t])},{pattern:w(`(\\d{1,2})${Ce}\
\\s+${Ne}(?:-(\\d{1,2})${Ce}\\s+${Ne})?`),read:([,e,t,n,r])=>Bt([t,e],[r,n])}],Tr=[{pattern:/(?:(?:毎?月末?の?)?最終営業日|月末営業日|last (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"end"}]},{pattern:/(?:月初営業日|最初の営業日|第[1一]営業日|first (?:working|business) day(?: of (?:the |each |every )?month)?)/iy,
read:()=>[{kind:"workday",edge:"start"}]},{pattern:/(?:毎?月末日?(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>_r("end",e,t)},{pattern:/(?:毎?月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>_r("start",e,t)},{pattern:/(?:五・?十日|ご?ごとお?び|ゴトウ?ー?[ビ日]|gotobi\b)/iy,read:()=>[
{kind:"gotobi"}]},{pattern:/(?:毎月)?(\d(?:\s*[と・,、]\s*\d)*)(?:のつく日|の日(?![曜本]))/y,read:Mi},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,
read:zi},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,read:([,e])=>ot(Cr(e))},{pattern:/(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>ot([Number(e)])}];var Ut=["日","月","火","水","木","金","土"],Sr=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Ft=[1,2,3,4,5,6,0],Di=new Map(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function U(e){let t=e.trim().replace(/曜日?$/,""),n=Ut.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?Sr.indexOf(
Ii(r[1].slice(0,3))):null}var Ii=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Vt(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function V(e){let t=xe(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new Set;
for(let r of t){let o=Ai(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Ft.filter(r=>n.has(r)):null}function Ai(e){
let t=Di.get(e.toLowerCase());if(t)return t;let n=U(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[U(r??""),
U(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Vt(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Ut.
indexOf(c));return u.every(c=>c>=0)?u:null}function fe(e,t){let n=t==="ja"?Ut:Sr,r=Ft.filter(i=>e.includes(i)),o=r.map(i=>Ft.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Mr=[[/年末・?年始|お?正月(?!三)|new year(?:'?s)?(?: holidays?)?(?! eve)\b|year[- ]end\b/,[12,29,1,3]],[/正月?三が日|三[が箇]日/,
[1,1,1,3]],[/年末/,[12,29,12,31]],[/年始/,[1,1,1,3]],[/元[日旦]|new year'?s day\b/,[1,1,1,1]],[/大[晦みそ]+日?|new year'?s eve\b/,
[12,31,12,31]],[/お?盆|obon\b/,[8,13,8,16]],[/gw|ゴールデンウ[ィイ]ーク|golden week/,[4,29,5,5]],[/クリスマスイブ|christmas eve\b/,
[12,24,12,24]],[/クリスマス|christmas(?: day)?\b/,[12,25,12,25]]],zr="[夏冬春秋][季期]|夏(?=休)|冬(?=休)|旧盆|シルバーウ[ィイ]ーク|お?彼岸|\
summer|winter|easter|thanksgiving",Ht="(?:(?:の?(?:お?休み|休業日?|休暇|期間中?))|\\s(?:holidays?|break|closure)\\b)*",
Oi="(?=[\\s(:は]*(?:\\d{4}[-/.年]|\\d{1,2}[/月]\\d))",Zi=(e,t)=>t.length-e.length,Ei=Mr.map(([e])=>e.source).sort(Zi),
Dr={pattern:w(`(?:${[...Ei,zr].join("|")})${Ht}${Oi}`),read:()=>[]},Ir=Mr.map(([{source:e},t])=>({pattern:w(`(?:${e})${Ht}`),
read:()=>Re(F(t[0],t[1]),F(t[2],t[3]))})),Ar={pattern:w(`(?:月\\d回|年\\d回|その)?(?:他|ほか)?(?:に|は|、)?(?:不定休|不定期|シフト制|臨時休業|店主都合|冠\
婚葬祭|締め?日|給料日|(?:${zr})${Ht}|irregular(?:ly)?\\b|varies\\b)(?:あり|有り?)?`),read:([e])=>({code:"ir\
regular",part:e})},Or={pattern:/(?:年中無休|無休|24時間営業|24\/7|(?:特に)?(?:定休日?)?(?:[な無]し|ナシ)|無(?=$|[,、\s])|n\/a(?![a-z])|null\b|none\b|no (?:clos(?:ing|ed) days?|holidays?)\b|never\b|(?:always |open )(?:daily|open|every ?day|all year(?: round)?|7 days a week)\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},st="(?:[月火水木金土日]曜?日?が)?(?:ただし|但し)?祝祭?日?(?:(?:の(?:場合|時|とき|日)|と重な(?:る|った)(?:場合|時|とき|日)|に当たる場合|なら)は?|は)[,、]?\\s\
*(?:その|次の)?",Kt="(?:に?振り?替え?|が?お?休み|が?定?休業?日?|休館|します|する|となります)*",
it="(?:an? |public |national |bank |it is an? |it's an? )*holidays?",at=(e,t)=>({pattern:w(e),read:()=>({instead:t})}),Zr=[
at(`(?:${st}|祝祭?日?[はを]?)(?:休まず)?(?:営業|開店|開館|オープン|除く|除き|のぞく|以外|無休)(?:します|する)?`,
"open"),at(`(?:except|excluding|not|unless)(?: on)? ${it}\\b|open on ${it}\\b`,"open"),at(`${st}(?:翌平日|翌営業日)${Kt}`,
"nextWorkday"),at(`${st}(?:翌日(?!曜)|次の日)${Kt}`,1),{pattern:w(`${st}翌?(${B})${Kt}`),read:([,e])=>({instead:{
weekday:U(e)}})},{pattern:w(`(?:or )?(?:closed )?(?:the )?(?:next|following) (day|weekday|working day|business day) (?:i\
f|when)(?: on)? ${it}\\b`),read:([,e])=>({instead:e.toLowerCase()==="day"?1:"nextWorkday"})},{pattern:w(`(?:or )?(?:the \
)?(?:next|following) (${N}) (?:if|when)(?: on)? ${it}\\b`),read:([,e])=>({instead:{weekday:U(e)}})}],Er=[{pattern:w(`(?:\
祝祭?日?の?前日?|(?:(?:holiday eves?|eve of (?:a |public )?holidays?|days? before (?:a |public )?holidays?)\\b))${P}`),
read:([,e])=>_e(-1,e)},{pattern:w(`(?:祝祭?日?の?翌日|days? after (?:a |public )?holidays?\\b)${P}`),read:([,e])=>_e(
1,e)},{pattern:w(`(?:祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${P}`),read:([,e])=>_e(0,e)}];var Ni="(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b";function Nr([,e,t,n]){let[r,o]=[U(e),U(t)];return r===
null||o===null?null:me(Vt(r,o),n)}var Li={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,
fifth:5};function Wi(e){return(e.toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??
[]).map(n=>Li[n]??Number(n))}function ut([,e,t,n]){let r=V(t),o=ke(n);return!r||o===null?null:Wi(e).flatMap(s=>r.map(i=>({
kind:"nthWeekday",nth:s,weekday:i,part:o})))}function ji([,e,t,n]){let r=me(V(e),n);return r&&(t?[...r,..._e(0,n)??[]]:r)}
function Lr([e,t,n,r,o,s]){let i=U(t),a=ke(n);if(i===null||a===null)return null;if(r===void 0)return{code:"needsStart",part:e};
let u=z(Number(r),Number(o),Number(s));return u===null?null:[{kind:"fortnightly",anchor:u+(i-D(u)+7)%7,part:a}]}function Wr([
,e]){let t=V(e.replace(/\b(?:and|to)\b/gi,n=>/to/i.test(n)?"-":","));return t?me([1,2,3,4,5,6,0].filter(n=>!t.includes(n)),
void 0):null}var jr=`(?:平日|${B})(?:[・,、-]?${B})*`,Br=`(?:weekdays?|weekends?|${N})(?:(?:\\s*[-,&/]\\s*|\\s+(?:and|t\
o)\\s+)${N})*`,Bi="(?:[\\s(]*(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:から|-|を?起点|開始)?\\)?)?",Fi="\
(?:[\\s(]*(?:from|since|starting|beginning)?(?: on)?\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\)?)?",Ui="(?:every (?:ot\
her|second|2nd)|alternate|biweekly|fortnightly)",Vi=[{pattern:w(`(${jr})(?:のみ|だけ)の?(?:営業|開店|オープン)|営業日?:?(?<days>${jr}\
)`),read:e=>Wr([e[0],e[1]??e.groups?.days])},{pattern:w(`(?:only open|open)(?: only)?(?: on)? (${Br})(?: only\\b)?`),read:Wr},
{pattern:w(`${Br} only\\b`),read:([e])=>({code:"notUnderstood",part:e})},{pattern:w(`隔週の?(${B})${P}${Bi}`),read:Lr},
{pattern:w(`${Ui} (${N})${P}${Fi}`),read:Lr},{pattern:w(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|\
[月日]\\d|日(?!曜)))*週?[・,、&/と\\s]*)+)の?((?:${B})+)${P}`),read:ut},{pattern:w(`([1-5](?:[・,][1-5])*)((?:[火\
水木金土](?:曜日?)?|[月日]曜日?)+)${P}`),read:ut},{pattern:w(`(?:every\\s+)?((?:${Ni}[\\s,&/]*(?:and\\s+)?(?:the\
\\s+)?)+)(${N})(?: of (?:the |each |every )?month)?${P}`),read:ut},{pattern:w(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${N}\
)${P}`),read:ut}],Ki=[{pattern:w(`(?:毎週の?)?(${B})-(${B})${P}`),read:Nr},{pattern:w(`(?:every\\s+)?(${N})(?:-|\\s+(?\
:to|through)\\s+)(${N})${P}`),read:Nr},{pattern:w(`(?:毎週の?)?((?:${B})+)(祝日?)?${P}`),read:ji},{pattern:w(`(?:平日\
|weekdays?\\b)${P}`),read:([,e])=>me([1,2,3,4,5],e)},{pattern:w(`(?:週末|weekends?\\b)${P}`),read:([,e])=>me([6,0],e)},
{pattern:w(`(?:(?:every|each)\\s+)?(${N})${P}`),read:([,e,t])=>me(V(e),t)},{pattern:w(`(?:毎日の?|(?:daily|every day)\\s+)${xr}\
|(?:午前中?|午後|mornings?\\b|afternoons?\\b|[ap]m\\b)`),read:([e,t])=>{let n=ke(t??e);return n===null?null:[{kind:"\
everyDay",part:n}]}},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"day"}]}],Fr=[Dr,Or,Ar,
...Rr,...Vi,...Pr,...Zr,...Er,...Ir,...Tr,...Ki];var Vr=/(?:[,、・/;&。|+\s()[\]【】]|および|及び|と|and\b|the\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Hi=1e3,Gi=/[,、・/;&。|+\s()[\]【】]/;function ct(e){if(e.length>Hi)return{rules:[],problems:[{code:"notUnderstood",
part:`${e.slice(0,40)}…`}]};let t={text:qi(e),rules:[],problems:[],scope:0};for(let n=0;n<t.text.length;)n=Ji(t,n),n<t.
text.length&&(n=Xi(t,n));return{rules:ta(t.rules),problems:t.problems}}function qi(e){let t=xe(e).replace(/(?:令和|(?<![a-z])R)(\d{1,2}|元)(?=[年./])/gi,
(r,o)=>String(2018+(o==="元"?1:Number(o)))).replace(/毎([月週日])\s+/g,"毎$1").replace(/([日月火水木金土曜時半分]|\d(?:日|st|nd|rd|th)?)から\s*(?=翌?\d|[月火水木金土日翌])/g,
"$1-").replace(/(\d(?:st|nd|rd|th)?) (?:to|through|until) (?=\d|[a-z]{3,9}\.? \d)/gi,"$1-").replace(/-翌年?の?(?=\d)/g,
"-").replace(/([日月曜]|\/\d{1,2})まで/g,"$1");return/年中無休|^無休|^open (?:daily|every ?day|all year)/i.test(
t)?t.replace(/を?(?:除く|除き|のぞく)|(?:を|は)除いて|\b(?:except|excluding|but closed)\b/gi,","):t}function Ji(e,t){
let n=qt(Vr,e.text,t);return n?(n[0].includes(";")&&(e.scope=e.rules.length),t+n[0].length):t}function Xi(e,t){let{text:n}=e,
r={text:n,rules:[...e.rules],problems:[],scope:e.scope},o=t;for(;o<n.length&&(o===t||!qt(Vr,n,o));){let s=Qi(r,o);if(s===
0){let i=Yi(n,t,o);return e.problems.push({code:"notUnderstood",part:i}),t+i.length}o+=s}return e.rules=r.rules,e.problems.
push(...r.problems),o}function Yi(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==void 0&&n===t)return r;let o=e.
slice(n).search(Gi);return o<0?e.slice(t):e.slice(t,n+o)}function Qi(e,t){for(let{pattern:n,read:r}of Fr){let o=qt(n,e.text,
t),s=o&&r(o);if(!(!o||!s)){if(Array.isArray(s))e.rules.push(...s);else if("code"in s)e.problems.push(s);else if(!ea(e,s))
continue;return o[0].length}}return 0}var Gt=e=>e?.kind==="weekly"||e?.kind==="nthWeekday";function ea(e,{instead:t}){let n=e.
rules.slice(e.scope);if(t!=="open"&&!n.some(Gt))return!1;let r=n.map(o=>{if(!Gt(o))return o;let s=typeof t=="object"?(t.
weekday-o.weekday+7)%7||7:t;return{kind:"movable",rule:o,instead:s}});return e.rules=[...e.rules.slice(0,e.scope),...r],
!0}function qt(e,t,n){return e.lastIndex=n,e.exec(t)}function ta(e){let t=new Set;return e.filter(n=>{let r=JSON.stringify(
n);return!t.has(r)&&t.add(r)})}var We={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"午前",
afternoon:"午後",day:""},open:"(祝日は営業)",nextWorkday:"(祝日の場合は翌平日)",later:(e,t)=>`(祝日の場合は翌${t===
1?"日":`${e}曜`})`,fortnightly:(e,t)=>`隔週${e}(${t}から)`,workday:{start:"月初営業日",end:"最終営業日"},
holiday:{"-1":"祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"・",beforeWeekday:"",monthDate:e=>`${e}\
日`,start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,gotobi:"五十日"},en:{day:{morning:"\
mornings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",day:""},open:" (except holidays)",nextWorkday:"\
 (next weekday if holiday)",later:(e,t)=>t===1?" (next day if holiday)":` (following ${e} if holiday)`,fortnightly:(e,t)=>`\
every other ${e} from ${t}`,workday:{start:"first working day",end:"last working day"},holiday:{"-1":"day before holiday\
s",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":Ur(e),nthJoint:" & ",beforeWeekday:" ",monthDate:e=>`${Ur(e)}\
 of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===1?"month end":`last ${e} days of month`,gotobi:"\
gotobi"}};function Ur(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st","nd","rd"][e%10])??"th"}`}function Kr(e,t){let n="",
r=0;for(let o=0;o<e.length;){let s=na(e,o),i=e[o],a=i.kind==="movable"&&e.slice(r,o).some(Gt);a&&(r=o),o>0&&(n+=a?"; ":"\
, "),n+=s.length>0?Hr(s,t):Gr(i,t),o+=Math.max(1,s.length)}return n}function na(e,t){let n=e[t],r=[];for(let o of e.slice(
t)){if(n?.kind!=="nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||!ra(o.part,n.part))break;r.push(o)}return r}
var ra=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Le(e,t){return typeof e=="string"?We[t].part[e]:(t==="en"?"\
 ":"")+Qe([e])}function oa(e,t,n){let r=We[n],o=Gr(e,n);return typeof t=="string"?o+r[t]:o+r.later(fe([(e.weekday+t)%7],
n),t)}function Hr(e,t){let n=We[t],{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+
fe([r],t)+Le(o,t)}function sa({anchor:e,part:t},n){let r=fe([D(e)],n)+Le(t,n);return We[n].fortnightly(r,ue(e))}function Gr(e,t){
let n=We[t];switch(e.kind){case"everyDay":return typeof e.part=="string"?n.day[e.part]:n.day.day+Le(e.part,t);case"weekl\
y":return fe([e.weekday],t)+Le(e.part,t);case"nthWeekday":return Hr([e],t);case"holiday":return n.holiday[`${e.offset}`]+
Le(e.part,t);case"yearly":{let[r,o]=[`${e.from.month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}\
-${o}`}case"dates":return e.from===e.to?ue(e.from):`${ue(e.from)}~${ue(e.to)}`;case"monthDate":return n.monthDate(e.date);case"\
monthEdge":return n[e.edge](e.days);case"movable":return oa(e.rule,e.instead,t);case"fortnightly":return sa(e,t);case"wo\
rkday":return n.workday[e.edge];case"gotobi":return n.gotobi}}var ia={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},aa=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function Jt(e){let t=x(e).trim().toLowerCase().replace(/\s*[(（].{1,3}[)）]\s*$/,"").replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/,
"");return ua(t)??ca(t)??la(t)}function ua(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(e)??
/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?z(Number(t[1]),Number(t[2]),Number(t[3])):null}function ca(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:Number(t[2]);return z((ia[t[1]]??0)+n,Number(t[3]),Number(t[4]))}function la(e){
let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.
exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],n?.[3]],i=aa.indexOf(o??"")+1;return i>0?z(Number(s),i,Number(r)):null}var qr=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,Xt=-25569;function da({day:e,minutes:t}){return e===Xt?te(
t):ue(e)+(t===0?"":` ${te(t)}`)}function I(e){return X(e)?da(e):String(e)}function lt(e){return(t,n)=>E(t)?{value:null}:
typeof t=="string"&&qr.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var y={format:"@",parse(e){let t=I(e).trim();return qr.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},pa=1e12;function Jr(e){if(typeof e=="number")return Math.
abs(e)<=pa?e:null;if(typeof e!="string")return null;let t=x(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?Jr(Number(t.replace(/,/g,""))):null}function ge(e,t){return{format:e,parse:lt(n=>{let r=Jr(n);return r===null?{problem:"\
notANumber",detail:I(n)}:t(r)}),layOut:n=>n??""}}var Yt=e=>({value:e}),Xr=e=>e<0?{problem:"negative",detail:String(e)}:{
value:e},Yr=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:Number.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNum\
ber",detail:String(e)},ma=e=>e>100?{problem:"outOfBounds",detail:String(e)}:Xr(e<1?Math.round(e*1e6)/1e4:e),je=ge("0.###\
###",Yt),Qr=ge("#,##0.###",Yt),Be=ge("#,##0",Yt),eo=ge("0",Xr),to=ge("0",Yr),no=ge("0",Yr),Qt=ge("0",ma),[fa,ga]=[-7305,
84006];function ha(e){return X(e)?e.day:typeof e=="string"?Jt(e):typeof e!="number"?null:e>1e7?Jt(String(e)):Math.floor(
e)+Xt}var ne={format:"yyyy-mm-dd",parse:lt(e=>{let t=ha(e);return t!==null&&t>=fa&&t<ga?{value:t}:{problem:"notADate",detail:I(
e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},ya=lt(e=>{if(X(e)&&(e.minutes>0||e.day===Xt))return{value:e.minutes};if(typeof e==
"number"&&e>=0&&e<1)return{value:Math.round(e*1440)};let n=typeof e=="string"?qn(x(e).trim()):null;return n===null?{problem:"\
notATime",detail:I(e)}:{value:n}}),dt={format:"@",parse:ya,layOut:e=>e===null?"":te(e)},pt={format:"General",checkbox:!0,
parse(e){if(typeof e=="boolean")return{value:e};if(E(e))return{value:!1};let t=x(I(e)).trim().toLowerCase();return["true",
"yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ","-"].includes(
t)?{value:!1}:{problem:"notACheckbox",detail:I(e)}},layOut:e=>e};function he(e){let t=Object.keys(e),n=new Map;for(let r of t)
for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:lt(r=>{let o=n.get(x(I(r)).trim().toLowerCase());
return o===void 0?{problem:"unknownChoice",detail:I(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],choices:r=>t.map(o=>e[o][r])}}
var mt={format:"@",parse(e){if(E(e))return{value:[]};let{windows:t,problems:n}=$e(I(e)),r=n.find(s=>s.code!=="pastMidnig\
ht");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:I(e)}:{value:t}},layOut:e=>Qe(
e)},ba={notUnderstood:"closingNotUnderstood",irregular:"closingIrregular",needsStart:"closingNeedsStart"},en={format:"@",
parse(e){if(E(e))return{value:[]};if(X(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};let{rules:t,problems:n}=ct(
I(e)),r=n[0];return r?{value:t,warning:{code:ba[r.code],detail:r.part}}:{value:t}},layOut:(e,t)=>Kr(e,t)},ro={format:"@",
parse(e){if(E(e))return{value:[]};let t=V(I(e));return t===null?{problem:"weekdaysNotUnderstood",detail:I(e)}:{value:t}},
layOut:(e,t)=>fe(e,t)};function d(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1}}var wa={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},xa={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"},merged:{ja:"統合済",en:"merged"}},$a={planned:{ja:"予定",en:"planned"},done:{
ja:"完了",en:"done"},missed:{ja:"不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},va={claim:{ja:"クレーム",
en:"claim"},followUp:{ja:"フォロー",en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"re\
quest"}},ka={open:{ja:"対応中",en:"open"},closed:{ja:"完了",en:"closed"}},_a={mon:{ja:"月",en:"Mon"},tue:{ja:"火",
en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",
en:"Sun"}},Ca={key:"customers",tab:{ja:"顧客",en:"Customers"},idPrefix:"C",columns:{id:d("ID","ID",y,{required:!0,widthPixels:70}),
name:d("顧客名","Name",y,{required:!0,widthPixels:190}),kana:d("フリガナ","Kana",y,{widthPixels:150}),repId:d("担当",
"Rep",y,{required:!0,widthPixels:80}),rank:d("ランク","Rank",he(wa),{widthPixels:60}),address:d("住所","Address",y,
{widthPixels:230}),lat:d("緯度","Latitude",je,{widthPixels:85}),lng:d("経度","Longitude",je,{widthPixels:85}),visitIntervalDays:d(
"訪問間隔(日)","Visit interval (days)",to,{required:!0,widthPixels:90}),visitMinutes:d("訪問時間(分)","Visit l\
ength (min)",eo,{widthPixels:90}),visitHours:d("訪問可能時間","Visit hours",mt,{widthPixels:170}),closed:d("休業日",
"Closed",en,{widthPixels:130}),busy:d("繁忙期","Busy periods",en,{widthPixels:130}),preferredWeekday:d("希望曜日",
"Preferred weekday",he(_a),{widthPixels:75}),contact:d("窓口","Contact",y),birthday:d("窓口誕生日","Contact birth\
day",y,{widthPixels:90}),notes:d("備考","Notes",y,{widthPixels:200}),status:d("状態","Status",he(xa),{widthPixels:70}),
reorderState:d("補充","Reorder",y,{computed:!0,widthPixels:90}),postcode:d("郵便番号","Postcode",y,{widthPixels:80}),
phone:d("電話","Phone",y,{widthPixels:110}),mergedInto:d("統合先","Merged into",y,{computed:!0,widthPixels:80})}},tn={
key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:d("ID","ID",y,{required:!0,widthPixels:80}),day:d("日\
付","Date",ne,{required:!0,widthPixels:95}),customerId:d("顧客ID","Customer",y,{required:!0,widthPixels:80}),customerName:d(
"顧客名","Customer name",y,{computed:!0,widthPixels:170}),repId:d("担当","Rep",y,{required:!0,widthPixels:80}),sequence:d(
"順番","Sequence",no,{widthPixels:55}),plannedArrival:d("到着予定","Planned arrival",dt,{widthPixels:80}),status:d(
"状況","Status",he($a),{required:!0,widthPixels:70}),done:d("完了","Done",pt,{widthPixels:50}),fixed:d("固定","Fix\
ed",pt,{widthPixels:50}),purpose:d("用件","Purpose",y,{widthPixels:150}),reason:d("理由","Reason",y,{widthPixels:220}),
arrived:d("到着","Arrived",dt,{widthPixels:65}),left:d("退出","Left",dt,{widthPixels:65}),result:d("結果","Result",
y,{widthPixels:110}),note:d("メモ","Note",y,{widthPixels:220}),nextStep:d("次の一手","Next step",y,{widthPixels:150}),
nextDay:d("次回予定日","Next date",ne,{widthPixels:95}),planMark:d("計画印","Plan mark",y,{computed:!0,hidden:!0})}},
Ra={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:d("ID","ID",y,{required:!0,widthPixels:90}),day:d(
"日付","Date",ne,{required:!0,widthPixels:95}),customerId:d("顧客ID","Customer",y,{required:!0,widthPixels:80}),productId:d(
"商品ID","Product",y,{widthPixels:80}),quantity:d("数量","Quantity",Qr,{required:!0,widthPixels:70}),unitPrice:d("単価",
"Unit price",Be,{required:!0,widthPixels:80}),taxRate:d("税率(%)","Tax rate (%)",Qt,{widthPixels:65}),amount:d("金額",
"Amount",Be,{widthPixels:95}),deliveryDay:d("納品日","Delivery date",ne,{widthPixels:95}),delivered:d("納品済","De\
livered",pt,{widthPixels:65}),note:d("備考","Note",y,{widthPixels:200})}},Pa={key:"products",tab:{ja:"商品",en:"Prod\
ucts"},idPrefix:"P",columns:{id:d("ID","ID",y,{required:!0,widthPixels:80}),name:d("商品名","Name",y,{required:!0,widthPixels:260}),
unit:d("単位","Unit",y,{widthPixels:60}),unitPrice:d("単価","Unit price",Be,{widthPixels:80}),taxRate:d("税率(%)",
"Tax rate (%)",Qt,{widthPixels:65}),category:d("分類","Category",y,{widthPixels:120}),launchedOn:d("発売日","Launch\
ed on",ne,{widthPixels:95})}},Ta={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:d("ID","ID",y,{required:!0,
widthPixels:70}),opened:d("受付日","Opened",ne,{required:!0,widthPixels:95}),customerId:d("顧客ID","Customer",y,{required:!0,
widthPixels:80}),kind:d("種類","Kind",he(va),{widthPixels:85}),text:d("内容","Text",y,{widthPixels:340}),due:d("期限",
"Due",ne,{widthPixels:95}),status:d("状況","Status",he(ka),{widthPixels:75}),outcome:d("結果","Outcome",y,{widthPixels:220})}},
Sa={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:d("ID","ID",y,{required:!0,widthPixels:70}),name:d(
"氏名","Name",y,{required:!0,widthPixels:120}),email:d("メール","E-mail",y,{widthPixels:200}),startAddress:d("出発地",
"Start address",y,{widthPixels:220}),startLat:d("出発緯度","Start latitude",je,{widthPixels:85}),startLng:d("出発経度",
"Start longitude",je,{widthPixels:85}),workingWeekdays:d("勤務曜日","Working days",ro,{widthPixels:85}),workingHours:d(
"勤務時間","Working hours",mt,{widthPixels:110}),lunch:d("昼休み","Lunch",mt,{widthPixels:110}),monthlyTarget:d("\
月間目標","Monthly target",Be,{widthPixels:100})}},Ma={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:d("項目","Setting",y,{required:!0,widthPixels:210}),value:d("値","Value",y,{widthPixels:230}),meaning:d("説明",
"Meaning",y,{widthPixels:560})}},K={customers:Ca,visits:tn,orders:Ra,products:Pa,cases:Ta,reps:Sa,settings:Ma};var ft=class{constructor(t){v(this,"timeZone",t);v(this,"format");v(this,"offsetByQuarter",new Map);this.format=new Intl.
DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"n\
umeric",second:"numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=Math.round(n/6e4),o=Math.floor(r/1440);
return{day:o,minutes:r-o*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,r=n-this.offsetAt(n);return new Date(n-this.offsetAt(
r))}offsetAt(t){let n=Math.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=Number(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,
o.second??0)-Math.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var oo="meguri.column",re=class{constructor(t){v(this,"state",t);v(this,"spreadsheet",SpreadsheetApp.getActive());v(this,
"known",null);v(this,"sheetsByName",null);v(this,"sheetsById",null)}get dates(){return this.known??(this.known=new ft(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new Map(this.
spreadsheet.getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=
null}sheetIds(){return new Map([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.
sheetsById??(this.sheetsById=new Map([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.
sheetsById.get(r);if(o)return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=K[t];
return this.find(t,[n.ja,n.en])}findGenerated(t){let{tab:n}=J[t];return this.find(t,[n.ja,n.en])}readCells(t){let n=t.getDataRange().
getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.findTable(t);if(!n)
return null;let r=K[t],o=this.readCells(n),s=Ee(r,o.values),i=this.state.columns[t]??[],u=hr(r,s.places).some(c=>i.includes(
c))?yr(s.places,this.rememberedColumns(t,n)):s.places;return nt(r,o,{headerRow:s.headerRow,places:u})}rememberedColumns(t,n){
let r={};for(let o of n.createDeveloperMetadataFinder().withKey(oo).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().
getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-1)}return r}toCell(t){return typeof t=="string"||typeof t=="number"||
typeof t=="boolean"?t:Object.prototype.toString.call(t)==="[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};function gt(e){return e.sheets.has("顧客")||e.sheets.has("設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Setti\
ngs")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith("ja")?"ja":"en"}var ht={latLow:20,latHigh:46,lngLow:122,lngHigh:154};function Fe(e,t){return e===null||t===null?"none":t>=ht.latLow&&t<=
ht.latHigh&&e>=ht.lngLow&&e<=ht.lngHigh?"swapped":Math.abs(e)>90||Math.abs(t)>180||e===0&&t===0?"impossible":{lat:e,lng:t}}function nn(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var Pe=class{constructor(t){v(this,"ids",new Map);v(this,"idByName",new Map);v(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(x(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=n.mergedInto?this.ids.get(x(n.mergedInto)):void 0;if(r!==void 0&&this.ids.set(
x(n.id),r),n.mergedInto)continue;let o=x(n.name),s=this.idByName.get(o);this.idByName.set(o,s===void 0||s===n.id?n.id:null)}}find(t){
let n=x(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:{problem:r===null?
"ambiguousName":"unknown"}}};function A(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||o==="")return null;let s=e.directory.find(o);if("\
id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,detail:o,rowLeftOut:e.rowLeftOut};return r.push(
nn(e.table,{row:t,field:e.field},a)),null}var za=150,Da=1,Ia=1e3;function so(e){let t=x(e).split(/[,、;]/).map(s=>s.trim()).filter(s=>s!==""),n=t.map((s,i)=>Aa(s,
i===t.length-1));if(n.length===0||n.includes(null))return null;let r=n.map(s=>s.upToMeters);return r.every((s,i)=>i===0||
s>r[i-1])?n:null}function Aa(e,t){let r=e.replace(/km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
" ").trim().split(/\s+/).map(Number);if(r.some(a=>!Number.isFinite(a)))return null;let o=r[r.length-1];if(o<Da||o>za)return null;
if(t)return r.length===1?{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:o}:null;let s=r[0];return r.length===2&&
s>0&&s<=Ia?{upToMeters:s*1e3,kilometersPerHour:o}:null}var Ue=(e,t)=>n=>{let r=Number(x(n).trim());return!Number.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBou\
nds"},Oa=(e,t)=>n=>{let r=Ue(e,t)(n);return typeof r=="string"||Number.isInteger(r)?r:"notAWholeNumber"},io=e=>e.trim(),
uo=e=>{let{windows:t,problems:n}=$e(e);return n.some(r=>r.code==="endBeforeStart")?"endBeforeStart":t.length===1&&n.length===
0?t[0]:"timeNotUnderstood"},Za=e=>e.trim()===""?null:uo(e),Ea=e=>{if(e.trim()==="")return null;let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.
exec(x(e).trim());if(!t)return"impossiblePosition";let[n,r]=[Number(t[1]),Number(t[2])];return Math.abs(n)<=90&&Math.abs(
r)<=180?{lat:n,lng:r}:"impossiblePosition"},Na=e=>so(e)??"speedsNotUnderstood",La=e=>V(e)??"weekdaysNotUnderstood",Wa=e=>{
let{rules:t,problems:n}=ct(e);return n.length>0?"closingNotUnderstood":t},rn=e=>{let t=/^(\d{1,2})(?::00|時)?$/.exec(e),
n=t?Number(t[1]):Number.NaN;return n>=0&&n<=23?n:null},ja=e=>rn(x(e).trim())??"timeNotUnderstood",ao=e=>{let[t,n]=x(e).trim().
split(/\s+/),r=V(t??""),o=rn(n??"");return r?.length===1&&o!==null?{weekday:r[0],hour:o}:"timeNotUnderstood"},Ba=e=>{let[
t,n]=x(e).trim().split(/\s+/),r=Number((t??"").replace(/日$|st$|nd$|rd$|th$/,"")),o=rn(n??"");return Number.isInteger(r)&&
r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},Fa=e=>{let t=x(e).trim().toLowerCase();return["日本語",
"ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":"unknownChoice"},Ua=e=>{let t=x(e).trim().toLowerCase();
return["する","はい","yes","on","true"].includes(t)?!0:["しない","いいえ","no","off","false"].includes(t)?!1:"\
unknownChoice"},Ve={language:{initial:"日本語",initialEnglish:"English",read:Fa},workingHours:{initial:"09:00-18:00",
read:uo},workingWeekdays:{initial:"月-金",initialEnglish:"Mon-Fri",read:La},lunch:{initial:"12:00-13:00",read:Za},companyHolidays:{
initial:"祝, 年末年始",initialEnglish:"holidays, 12/29-1/3",read:Wa},usualIntervalDays:{initial:"14",read:Ue(1,366)},
usualVisitMinutes:{initial:"20",read:Ue(1,600)},startAddress:{initial:"",read:io},startPosition:{initial:"",read:Ea},managerEmail:{
initial:"",read:io},plannerSeconds:{initial:"10",read:Ue(.1,120)},planWeeks:{initial:"1",read:Oa(1,4)},detourFactor:{initial:"\
1.35",read:Ue(1,5)},speedBands:{initial:"3kmまで22, 10kmまで30, 以遠40",initialEnglish:"to 3 km 22, to 10 km 30, b\
eyond 40",read:Na},learnsTravel:{initial:"する",initialEnglish:"yes",read:Ua},planWeekAt:{initial:"金 15:00",initialEnglish:"\
Fri 15:00",read:ao},refreshDueAt:{initial:"6:00",read:ja},summaryAt:{initial:"月 7:00",initialEnglish:"Mon 7:00",read:ao},
reportsAt:{initial:"1日 6:00",initialEnglish:"1 6:00",read:Ba}},on=Object.keys(Ve);function Va(){return Object.fromEntries(on.map(e=>[e,Ve[e].read(Ve[e].initial)]))}function Ka(e,t){let n=Ve[e].read(t);return typeof n==
"string"&&Ha(e,n)?{problem:n}:{value:n}}function Ha(e,t){return e==="startAddress"||e==="managerEmail"?!1:e!=="language"||
t!=="ja"&&t!=="en"}function Ga(e){let t=e.trim();for(let n of on)if(["ja","en"].some(o=>M(o).settings[n].label===t)||n===
t)return n;return null}function co(e){let t=Va(),n=[];if(!e)return{settings:t,problems:n};t.language=e.language;let r=new Set,
o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,l=String(e.values[e.headerRow-1][c-1]??"");n.push({tab:e.tab,row:s,column:c,header:l,
code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=Ga(i.key);if(a===null)continue;if(r.has(a)){o(s,
"key","duplicateId",i.key);continue}if(r.add(a),i.value===""&&Ve[a].initial!=="")continue;let u=Ka(a,i.value);"value"in u?
Object.assign(t,{[a]:u.value}):o(s,"value",u.problem,i.value)}return{settings:t,problems:n}}var sn={calibration:null,knownLegs:new Map};function lo(e,t,n=sn){let{settings:r,problems:o}=co(e.settings),s=[...o];for(let l of Object.
keys(e))s.push(...e[l].problems);let{language:i}=Object.keys(e.customers.places).length>0?e.customers:e.settings,a={language:i,
settings:{...r,language:i},travel:Gn(r,n),tables:e,sheetIds:t,reps:new Map,customers:new Map,products:new Map,visits:[],
orders:[],cases:[],problems:s};qa(a);let u=new Pe(e.reps);Xa(a,u);for(let{row:l,record:p}of e.products.rows)a.products.set(
p.id,{row:l,record:{...p,unitPrice:p.unitPrice??0,taxRate:p.taxRate??10}});let c=new Pe(e.customers);return tu(a,{customers:c,
reps:u}),nu(a,{customers:c,products:new Pe(e.products)}),ru(a,c),a}function qa(e){let t=e.tables.reps,n=["startLat","sta\
rtLng"],r=n.every(o=>t.places[o]!==void 0);for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==
null||(s.startLng??null)!==null;r&&i&&po(e,{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){
let{startLat:i,startLng:a,workingHours:u,...c}=s,l=Fe(i,a),p=u[0],f={...c,startPosition:typeof l=="string"?e.settings.startPosition:
l,workingHours:p?{start:p.start,end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:f})}}var Ja={
sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6};function Xa(e,t){let n=e.tables.customers,{problems:r}=e,o={table:n,field:"re\
pId",directory:t,unknown:"unknownRep",rowLeftOut:!0};Ya(e);for(let s of n.spoiled)A(o,s,r);for(let s of n.rows){let{row:i,
record:a}=s,u=A(o,s,r);if(u===null)continue;let c=Fe(a.lat,a.lng),{lat:l,lng:p,reorderState:f,mergedInto:h,preferredWeekday:g,
...$}=a,R={...$,repId:u,status:a.status??"active",visitIntervalDays:a.visitIntervalDays??e.settings.usualIntervalDays,position:typeof c==
"string"?null:c,preferredWeekday:g===null?null:Ja[g]};e.customers.set(a.id,{row:i,record:R})}}function Ya(e){let t=e.tables.
customers,n=["lat","lng"],r=n.filter(o=>t.places[o]===void 0);for(let o of r){let s=K.customers.columns[o].header[t.language],
i={tab:t.tab,row:t.headerRow,column:1,header:s};e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.
length>0))for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=Fe(
s.lat??null,s.lng??null)==="none";(i||!a)&&po(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function po(e,{
table:t,row:n,record:r,fields:o,detail:s}){let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=Fe(i,a);if(typeof u!=
"string")return;let c=u==="none"?i!==null:u==="impossible"&&eu(i,a),l=Qa[u],p={row:n,field:o[c?1:0]},f={code:l,detail:u===
"none"?s:`${i}, ${a}`,rowLeftOut:!1};e.problems.push(nn(t,p,f))}var Qa={none:"noPosition",swapped:"swappedPosition",impossible:"\
impossiblePosition"},eu=(e,t)=>Math.abs(e)<=90&&(e!==0||t!==0);function tu(e,{customers:t,reps:n}){let r=e.tables.visits,
{problems:o}=e,s={...an(t),table:r},i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.
spoiled)A(s,a,o),A(i,a,o);for(let a of r.rows){let{row:u,record:c}=a,l=A(s,a,o),p=A(i,a,o);if(l===null||p===null)continue;
let{done:f,planMark:h,customerName:g,...$}=c,R={...$,day:c.day,status:c.status,customerId:l,repId:p};e.visits.push({row:u,
record:R,ticked:f,planMark:h,source:a})}}var an=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});
function nu(e,t){let n=e.tables.orders,{problems:r}=e,o={...an(t.customers),table:n},s=t.products,i={table:n,field:"prod\
uctId",directory:s,unknown:"unknownProduct",rowLeftOut:!1};for(let a of n.spoiled)A(o,a,r),A(i,a,r);for(let a of n.rows){
let{row:u,record:c}=a,l=A(o,a,r),p=A(i,a,r)??"";if(l===null)continue;let f=c.amount??c.quantity*c.unitPrice,h=c.taxRate??
e.products.get(p)?.record.taxRate??10,g={...c,day:c.day,customerId:l,productId:p,quantity:c.quantity,unitPrice:c.unitPrice,
taxRate:h,amount:f};e.orders.push({row:u,record:g})}}function ru(e,t){let n=e.tables.cases,{problems:r}=e,o={...an(t),table:n};
for(let s of n.spoiled)A(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=A(o,s,r);if(u===null)continue;let c={...a,customerId:u,
opened:a.opened,kind:a.kind??"request",status:a.status??"open"};e.cases.push({row:i,record:c})}}var Ke=class extends Error{constructor(n){super(`missing tab ${n}`);v(this,"tab",n)}};function ou(e){return{...sn,calibration:e.
state.calibration??null}}var mo=Object.keys(K);function fo(e,t=mo){let n={};for(let r of mo){let o=t.includes(r)?e.readTable(
r):su(r);if(!o)throw new Ke(K[r].tab.ja);n[r]=o}return lo(n,e.sheetIds(),ou(e))}function su(e){let t=K[e],n=[Object.values(
t.columns).map(r=>r.header.ja)];return nt(t,{name:t.tab.ja,values:n},Ee(t,n))}function yt(e){let t=e.dates.toMoment(new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day,isCancelled:()=>!1}}var iu=["visits","customers","reps","settings"];function un(e,t){try{return fo(e,t)}catch(n){if(n instanceof Ke)return null;
throw n}}var cn=e=>un(e,iu);function pn(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function go(e,t){return typeof t=="bigint"?t.toString():t}var dn=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function ho(e){return new dn(e)}function mn(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function yo(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var fn="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function bt(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function bo(e){if(bt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(bt(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var wo=new Set(["string","number","symbol"]);function xo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function wt(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function H(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $o(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function se(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function vo(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function be(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function He(e){return typeof e==
"string"?e:e?.message}function gn(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function xt(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function ie(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:He(e.inst?._zod.def?.error?.(e))??He(s?.(e))??He(t?.error?.(e))??He(n.customError?.(e))??He(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}function ko(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
au(e,n,r.value)}}function ye(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function _o(e,t,n){return ye(e,t,n,!1)}function au(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:ye(this,t,n.bind(this))},set(r){
ye(this,t,r)}})}function uu(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var ln,oe=!1,cu={configurable:!0,
get(){oe=!0}};function G(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&ln!==e._zod){ln=void 0;return}ln=e._zod,Object.
defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,cu);let o=oe;oe=!1;try{let s=n(this);return oe?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),oe=oe||o,s}catch(s){throw delete this[t],oe=oe||o,s}},
set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Co(e,t,n,r){let o=uu(e,t);o&&Object.
defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(
this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var Ro;var hn={value:void 0,enumerable:!1},Po="captureStackTrace"in Error?Error:null;function lu(e){let t=Po;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Po=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function C(e,t,n,r){let o={};function s(f){this.def=f,this.constr=p,this.traits=new Set}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(f,h){if(f._zod){if(f._zod.traits.has(e))return}else{hn.value=new s(h);try{Object.defineProperty(
f,"_zod",hn)}finally{hn.value=void 0}}if(f._zod.traits.add(e),t(f,h),a){let $=Object.getPrototypeOf(f),R=f._zod.constr.prototype,
O=$;for(;O&&O!==R;)O=Object.getPrototypeOf(O);let we=O??$;a.has(we)||(a.add(we),ko(we,i))}let g=p.prototype;for(let $ in g)
Object.prototype.hasOwnProperty.call(g,$)&&($ in f||(f[$]=g[$].bind(f)))}let c=r?.Parent??Object;class l extends c{}Object.
defineProperty(l,"name",{value:e});function p(f){let h=r?.Parent?lu(l):this;u(h,f);let g=h._zod.deferred;if(g){for(let R of g)
R();h._zod.deferred=void 0}let $=globalThis.__zod_globalConfig?.postProcessor;return $&&$(h),h}return Object.defineProperty(
p,"init",{value:u}),Object.defineProperty(p,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.
has(e)}),Object.defineProperty(p,"name",{value:e}),p}var Y=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(Ro=globalThis).__zod_globalConfig??(Ro.__zod_globalConfig={});var Se=globalThis.__zod_globalConfig;function ae(e){return e&&
Object.assign(Se,e),Se}function du(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,go,2)),e.message}function pu(e){this._zod.
message=e}var mu={get:du,set:pu,enumerable:!0,configurable:!0},yn={value:void 0,enumerable:!1},So=new WeakSet([Object.prototype,
Error.prototype]),Mo=(e,t)=>{e.name="$ZodError",yn.value=t,Object.defineProperty(e,"issues",yn),yn.value=void 0,Object.defineProperty(
e,"message",mu);let n=Object.getPrototypeOf(e);So.has(n)||(So.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},gp=C("$ZodError",Mo),Ge=C("$\
ZodError",Mo,void 0,{Parent:Error});var gu=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new Y;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>ie(c,i,ae())));throw fn(u,s?.callee??t),u}return a.
value};return t},bn=gu(Ge),hu=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>ie(c,i,ae())));throw fn(u,
s?.callee??t),u}return a.value};return t},wn=hu(Ge),yu=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new Y;return s.issues.length?zo(e,s.issues,o):{success:!0,data:s.value}},qe=yu(
Ge);function zo(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>ie(o,n,ae()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var bu=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?zo(e,s.issues,o):{success:!0,data:s.value}},xn=bu(
Ge);var Do=/^[\s\S]{0,}$/;var $n=/^-?\d+(?:\.\d+)?$/,Io=/^(?:true|false)$/i;var Oo={major:4,minor:6,patch:7};var L=C("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Oo;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let l=se(a),p;for(let f of u){if(f._zod.def.when){if(vo(a)||!f._zod.def.when(a))continue}else if(l)continue;
let h=a.issues.length,g=f._zod.check(a);if(g instanceof Promise&&c?.async===!1)throw new Y;if(p||g instanceof Promise)p=
(p??Promise.resolve()).then(async()=>{await g,a.issues.length!==h&&(xt(a.issues,h,e),l||(l=se(a,h)))});else{if(a.issues.
length===h)continue;xt(a.issues,h,e),l||(l=se(a,h))}}return p?p.then(()=>a):a},i=(a,u,c)=>{if(se(a))return a.aborted=!0,
a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Y;return l.then(p=>e._zod.parse(p,c))}return e._zod.
parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(p=>i(p,a,u)):i(l,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new Y;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){
return _o(this,"~standard",$u(this))},set"~standard"(e){ye(this,"~standard",e)}}),No=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>ie(n,t,ae()))}:{value:e.value};async function xu(e,t){let n={async:!0};return No(await e._zod.run({value:t,issues:[]},
n),n)}function $u(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return No(r,n)}catch{}return xu(e,t)},vendor:"zod",version:1}}var Lo=C("$ZodString",(e,t)=>{L.init(e,t),e._zod.pattern=t.
pattern??Do,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var Wo=C("$ZodNumber",(e,t)=>{L.init(e,t),e._zod.pattern=$n,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let s=typeof o=="number"?Number.isNaN(
o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,
inst:e,...s?{received:s}:{}}),n}});var jo=C("$ZodBoolean",(e,t)=>{L.init(e,t),e._zod.pattern=Io,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
let o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function vu(e,t){let n=gn(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.
parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of gn(e._zod.def.checks))if(a>
u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,xt(s.issues,l,e),s}}return o(
s,i)}}var ku=e=>Array.isArray(e)?e.length:-1;function Zo(e,t,n){e.issues.length&&t.issues.push(...be(n,e.issues)),t.value[n]=e.value}var Bo=C("$ZodArray",(e,t)=>{L.init(
e,t);let n=Se.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(
p=>Zo(p,r,u)));else if(Zo(l,r,u),a&&l.issues.length!==0&&se(l))break}return i.length?Promise.all(i).then(()=>r):r},vu(e,
ku)});function $t(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...be(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var _u=[];function Cu(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:_u,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=$o(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
s)}}function Ru(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,l=c.def.type,p=c.optin,f=c.optout,h=0;for(let g in t){
if(i&&n.issues.length!==h){if(se(n,h))break;h=n.issues.length}if(u.has(g))continue;if(g==="__proto__"){l==="never"&&a.push(
g);continue}if(l==="never"){a.push(g);continue}let $=c.run({value:t[g],issues:[]},r);$ instanceof Promise?e.push($.then(
R=>$t(R,n,g,t,p,f))):$t($,n,g,t,p,f)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var Fo=C("$ZodObject",(e,t)=>{L.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),
c.raw=l,l};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=ho(()=>Cu(t));G(e,"propValues",c=>{let l=c.def.shape,p={};
for(let f in l){let h=l[f]._zod;if(h.values){Object.prototype.hasOwnProperty.call(p,f)||yo(p,f,new Set);for(let g of h.values)
p[f].add(g);h.optin!==void 0&&p[f].add(void 0)}}return p});let s=bt,i=t.catchall,a,u=Se.memoizer;u?.attach(e),e._zod.parse=
(c,l)=>{a??(a=o.value);let p=c.value;if(!s(p))return c.issues.push({expected:"object",code:"invalid_type",input:p,inst:e}),
c;c.value=u?u.alloc(e,c,{},l):{};let f=[],h=a.shape,g=l?.abortEarly,$=c.issues.length;for(let R of a.allKeys){if(g&&c.issues.
length!==$){if(se(c,$))break;$=c.issues.length}if(R==="__proto__")continue;let O=h[R],we=O._zod.optin,Mn=O._zod.optout,Pt=O.
_zod.run({value:p[R],issues:[]},l);Pt instanceof Promise?f.push(Pt.then(ks=>$t(ks,c,R,p,we,Mn))):$t(Pt,c,R,p,we,Mn)}return i?
Ru(f,p,c,l,o.value,e,g===!0):f.length?Promise.all(f).then(()=>c):c}});var Uo=C("$ZodRecord",(e,t)=>{L.init(e,t);let n=Se.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!bo(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){
if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let p=t.keyType._zod.run({value:l,issues:[]},o);if(p instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(p.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:p.issues.map(g=>ie(g,o,ae())),input:l,path:[l],inst:e});continue}let f=p.value;if(f===
"__proto__")continue;let h=t.valueType._zod.run({value:s[l],issues:[]},o);h instanceof Promise?i.push(h.then(g=>{g.issues.
length&&r.issues.push(...be(l,g.issues)),r.value[f]=g.value})):(h.issues.length&&r.issues.push(...be(l,h.issues)),r.value[f]=
h.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=s[l]}else c=c??[],
c.push(l);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let l=t.keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&$n.test(c)&&l.issues.length){let g=t.keyType._zod.run({value:Number(
c),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.
length===0&&(l=g)}if(l.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invali\
d_key",origin:"record",issues:l.issues.map(g=>ie(g,o,ae())),input:c,path:[c],inst:e});continue}let f=l.value;if(f==="__p\
roto__")continue;let h=t.valueType._zod.run({value:s[c],issues:[]},o);h instanceof Promise?i.push(h.then(g=>{g.issues.length&&
r.issues.push(...be(c,g.issues)),r.value[f]=g.value})):(h.issues.length&&r.issues.push(...be(c,h.issues)),r.value[f]=h.value)}
u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).
then(()=>r):r}});var Vo=C("$ZodEnum",(e,t)=>{L.init(e,t);let n=pn(t.entries),r=new Set(n);e._zod.values=r,G(e,"pattern",o=>{let s=pn(o.def.
entries).filter(i=>wo.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>xo(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}});function Eo(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ko=C("$ZodOptional",(e,t)=>{L.init(e,t),G(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",G(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new Set([...r,void 0]):void 0}),G(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${mn(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>Eo(n,s)):Eo(
n,o)}return t.innerType._zod.run(n,r)}});var Ho=C("$ZodNullable",(e,t)=>{L.init(e,t),G(e,"optin",n=>n.def.innerType._zod.optin),G(e,"optout",n=>n.def.innerType._zod.
optout),G(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${mn(r.source)}|null)$`):void 0}),G(
e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===
null?n:t.innerType._zod.run(n,r)});function Go(e){return e.checks&&(e.checks=[...e.checks]),e}function qo(e,t){return new e(Go({type:"string",...H(t)}))}function Jo(e,t){return new e(Go({type:"number",checks:[],...H(t)}))}function Xo(e,t){return new e({type:"boolean",...H(t)})}var Q=C("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");L.init(e,t),e.def=t,e.type=
t.type},{get with(){return this.check},set with(e){ye(this,"with",e)},parse(e,t){return bn(this,e,t,{callee:this.parse})},
parseAsync(e,t){return wn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return qe(this,e,t)},safeParseAsync(e,t){return xn(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return wt(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Su=C("ZodMiniString",
(e,t)=>{Lo.init(e,t),Q.init(e,t)});function S(e){return qo(Su,e)}var Mu=C("ZodMiniNumber",(e,t)=>{Wo.init(e,t),Q.init(e,t)});function W(e){return Jo(Mu,e)}var zu=C("ZodMiniBoolean",(e,t)=>{jo.init(e,t),Q.init(e,t)});function vn(e){return Xo(zu,e)}var Du=C("ZodMiniArray",(e,t)=>{Bo.init(e,t),Q.init(e,t)});function vt(e,t){return new Du({type:"array",element:e,...H(t)})}var Iu=C("ZodMiniObject",(e,t)=>{Fo.init(e,t),Q.init(e,t),Co(e,"shape",n=>n._zod.def.shape,!1)});function Me(e,t){let n={
type:"object",shape:e??{},...H(t)};return new Iu(n)}var Yo=C("ZodMiniRecord",(e,t)=>{Uo.init(e,t),Q.init(e,t)});function ze(e,t,n){return!t||!t._zod?new Yo({type:"record",keyType:S(),
valueType:e,...H(t)}):new Yo({type:"record",keyType:e,valueType:t,...H(n)})}var Au=C("ZodMiniEnum",(e,t)=>{Vo.init(e,t),Q.init(e,t),e.options=[...e._zod.values]});function kt(e,t){let n=Array.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Au({type:"enum",entries:n,...H(t)})}var Ou=C("ZodMiniOptional",(e,t)=>{Ko.init(e,t),Q.init(e,t)});function Qo(e){return new Ou({type:"optional",innerType:e})}var Zu=C("ZodMiniNullable",(e,t)=>{Ho.init(e,t),Q.init(e,t)});function Je(e){return new Zu({type:"nullable",innerType:e})}var kn=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","importList",
"mergeCustomers","undo","addSampleData","removeSampleData","uninstall","changeVisits","takeOrder"];function _n(e){let t=null;return()=>(t??(t={value:e()}),t.value)}function es(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(
36)}var ts=()=>PropertiesService.getDocumentProperties(),Eu=/^parts:([ab]):(\d+):(\w+)$/,Nu=(e,t,n)=>`${e}.${t}${n}`;function ns(e){
let t=ts().getProperty(e),n=Eu.exec(t??"");if(!n)return t;let[,r,o,s]=n,i=ts().getProperties(),a=Array.from({length:Number(
o)},(u,c)=>i[Nu(e,r,c)]??"").join("");return es(a)===s?a:null}var Cn=2,Lu=_n(()=>Me({version:W(),storeLayout:W(),tabs:ze(S(),W()),columns:ze(S(),vt(S())),adopting:ze(S(),vt(S())),jobCount:W(),
lastRuns:ze(S(),S()),lastJob:Je(Me({job:kt(kn),at:S(),by:S(),slot:W(),undone:vn()})),pending:Je(Me({kind:kt(["job","undo"]),
slot:W(),maxRows:ze(S(),W())})),mailed:vt(S()),calibration:Qo(Je(Me({addedMinutes:W(),factor:W(),legs:W()}))),mailing:Je(
S()),hasSampleData:vn()})),Ct=class extends Error{constructor(n){super(`workbook version ${n}`);v(this,"version",n)}},Wu="\
meguri.state";var _t=()=>({version:Cn,storeLayout:2,tabs:{},columns:{},adopting:{},jobCount:0,lastRuns:{},lastJob:null,pending:null,mailed:[],
mailing:null,hasSampleData:!1});function ju(){return Bu(ns(Wu))}function Bu(e){let t=e===null?null:Fu(e);if(typeof t!="o\
bject"||t===null)return _t();let{version:n}=t;if(typeof n=="number"&&n>Cn)throw new Ct(n);let r=n===1?1:2,o=qe(Lu(),{..._t(),
storeLayout:r,...t,version:Cn});return o.success?o.data:_t()}function De(){try{return ju()}catch(e){if(e instanceof Ct)return _t();
throw e}}var jg=_n(()=>Me({job:kt(kn),by:S(),since:S()}));function Fu(e){try{return JSON.parse(e)}catch{return null}}function rs(e,t,n){let r={};for(let[o,s]of Object.entries(e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function Pn(e,t){let n=[],r=new Map;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=Ku(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function Ku(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var Hu=/^[=+\-@]/;function Tn(e,t){return fr(t)?t.formula:X(t)?e.dates.toDate(t):typeof t=="string"&&Hu.test(t)?`'${t}`:
t}var Gu=300;function os(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(r,n-r);let o=e.getMaxRows();if(t<=o)return;
let s=Math.max(t-o,Gu);e.insertRowsAfter(o,s),qu(e,o)}function qu(e,t){let n=e.getMaxRows()-t,r=e.getRange(t,1,1,e.getMaxColumns()),
o=e.getRange(t+1,1,n,e.getMaxColumns());r.copyTo(o,SpreadsheetApp.CopyPasteType.PASTE_FORMAT,!1),r.copyTo(o,SpreadsheetApp.
CopyPasteType.PASTE_DATA_VALIDATION,!1)}function Ie(e,t,n){let r=n.values[0]?.length??0;if(r===0)return;os(t,n.row+n.values.
length-1,n.column+r-1);let o=n.values.map(s=>s.map(i=>Tn(e,i)));t.getRange(n.row,n.column,o.length,r).setValues(o)}var Ju=["customers","visits","reps","settings"],Xu=["customers","orders","reps","settings"],Yu=["customers","reps","sett\
ings"],ss={ORDER_PROBABILITY:7,EXPECTED_SALES:28};function ee(e,t,n){let r=new re(De()),o=un(r,Qu(e));if(!o)throw new q(
M(gt(r)).outcome.notSetUp);let s=ec(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?Tn(r,a):a;return Array.
isArray(s)?s.map(a=>a.map(i)):i(s)}function Qu(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?
Xu:e==="TRAVEL_MINUTES"||e==="DIRECTIONS_LINK"?Yu:Ju}function ec(e,{book:t,team:n,customer:r,second:o}){let{today:s}=yt(
t);switch(e){case"NEXT_VISIT":return le(r,nr(n,s));case"LAST_VISIT":return le(r,or(n));case"VISIT_STATUS":return le(r,sr(
n,s));case"NEXT_ORDER":return le(r,ir(n,tt(n,s)));case"ORDER_PROBABILITY":{let i=Zt(n,o,ss.ORDER_PROBABILITY);return le(
r,ar(n,tt(n,s),i))}case"EXPECTED_SALES":{let i=Zt(n,o,ss.EXPECTED_SALES);return le(r,ur(n,tt(n,s),i))}case"TRAVEL_MINUTE\
S":return nc(n,r,o);case"DIRECTIONS_LINK":return cr(n,tc(r))}}var tc=e=>(Array.isArray(e)?e.flat():[e]).map(t=>String(t??
"").trim()).filter(t=>t!=="");function nc(e,t,n){if(!Array.isArray(t)&&!Array.isArray(n))return Et(e,String(t),String(n));
let r=a=>Array.isArray(a)?a.map(u=>String(u[0]??"").trim()):[String(a)],[o,s]=[r(t),r(n)],i=(a,u)=>a.length===1?a[0]:a[u]??
"";return Array.from({length:Math.max(o.length,s.length)},(a,u)=>{let[c,l]=[i(o,u),i(s,u)];return[c===""||l===""?"":Et(e,
c,l)]})}function is(e,t){return ee("NEXT_VISIT",e)}function as(e,t){return ee("LAST_VISIT",e)}function us(e,t){return ee("VISIT_\
STATUS",e)}function cs(e,t){return ee("NEXT_ORDER",e)}function ls(e,t,n){return ee("ORDER_PROBABILITY",e,t)}function ds(e,t,n){
return ee("EXPECTED_SALES",e,t)}function ps(e,t){return ee("TRAVEL_MINUTES",e,t)}function ms(e){return ee("DIRECTIONS_LI\
NK",e)}var rc=31,oc=e=>Object.values(Lt.absent).includes(e.trim());function sc(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:oc(t.
result)?"missed":"done"}function fs(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=sc(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){t.left===null&&(o.left=r.now);let i=ic(e,t,o.day??t.day);t.nextDay===null&&
i!==null&&(o.nextDay=i)}return s==="planned"&&t.left!==null&&(o.left=null),o}function ic(e,t,n){let r=e.customers.get(t.
customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;for(let i=s;i<s+rc;i++)
if(!er(r,i)&&At(o,i,e.settings))return i;return null}function gs(e,t,n,r){let o=fs(e,t.record,n,r);if(Object.keys(o).length===0)return null;Object.assign(t.record,o);let s=rs(
tn,o,e.language);return o.status!==void 0&&(t.ticked=o.status==="done",s.done=t.ticked),s}function Rt(e){let t=i=>pe("today",i),[n,r,o,s]=["visitId","done","result","note"].map(t);return e.flatMap((i,a)=>{let u=i[n]??
"";return a<J.today.headerRow||E(u)?[]:[{visitId:String(u),done:i[r]===!0,result:String(i[o]??""),note:String(i[s]??""),
row:a+1}]})}var hs=e=>`today:${e}`;var ac=1e4;function ys(e){let t=De(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);
if(o===void 0||o!=="visits"&&!o.startsWith("today:"))return;let s=LockService.getDocumentLock();if(!(s&&!s.tryLock(ac)))
try{let i=new re(t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?dc(i,e,a):uc(i,n,e,a),SpreadsheetApp.
flush()}finally{s?.releaseLock()}}var bs=(e,t)=>t>=e.range.getColumn()&&t<=e.range.getLastColumn();function uc(e,t,n,r){
let o=a=>bs(n,pe("today",a)+1);if(!["done","result","note"].some(o))return;let s=Rt(e.readCells(t).values).filter(a=>a.row>=
r.first&&a.row<=r.last);if(s.length===0)return;let i=cn(e);for(let a of s){let u=i?.visits.find(({record:l})=>l.id===a.visitId);
if(!i||!u)continue;let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),ws(e,
{team:i,visit:u,input:c},()=>lc(e,t,a,u))}}function ws(e,{team:t,visit:n,input:r},o){let s=gs(t,n,r,yt(e));o();let i=e.findTable(
"visits");s&&i&&cc(e,i,{row:n.row,cells:s},t.tables.visits.places)}function cc(e,t,n,r){let o=(r.status??-1)+1,s=({column:a,
values:u})=>a<=o&&o<a+(u[0]?.length??0),i=Pn([n],r);for(let a of i)s(a)||Ie(e,t,a);for(let a of i)s(a)&&Ie(e,t,a)}function lc(e,t,n,r){
let o=r.record.status==="done";if(n.done===o)return;let s=pe("today","done")+1;Ie(e,t,{row:n.row,column:s,values:[[o]]})}
function dc(e,t,n){let r=cn(e);if(!r)return;let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&bs(t,o[i]+1);if(["done","s\
tatus","result","note"].some(s))for(let i of r.visits)i.row<n.first||i.row>n.last||ws(e,{team:r,visit:i,input:pc(i,s)},()=>mc(
e,i))}function pc(e,t){if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="planned"),{status:n}}
return t("done")?{done:e.ticked}:t("result")?{result:e.record.result}:{}}function mc(e,t){let n=e.find(hs(t.record.repId),
[]);if(!n)return;let r=Rt(e.readCells(n).values).find(({visitId:u})=>u===t.record.id);if(!r)return;let o=u=>pe("today",u)+
1,s=t.record.status==="done";r.done!==s&&Ie(e,n,{row:r.row,column:o("done"),values:[[s]]});let{result:i,note:a}=t.record;
(r.result!==i||r.note!==a)&&Ie(e,n,{row:r.row,column:o("result"),values:[[i,a]]})}function Sn(e){let t=SpreadsheetApp.getUi(),{menu:n}=M(fc(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
ar").addSeparator().addItem(n.planWeek,"menuPlanWeek").addItem(n.planMonth,"menuPlanMonth").addItem(n.replan,"menuReplan").
addItem(n.refreshDue,"menuRefreshDue").addItem(n.buildReports,"menuBuildReports").addItem(n.previewSummary,"menuPreviewS\
ummary").addItem(n.checkData,"menuCheckData").addSubMenu(t.createMenu(n.moving).addItem(n.importList,"menuImportList").addItem(
n.importCustomersTab,"menuImportCustomersTab").addItem(n.importOrdersTab,"menuImportOrdersTab").addItem(n.mergeCustomers,
"menuMergeCustomers")).addSeparator().addItem(n.undo,"menuUndo").addSeparator().addSubMenu(t.createMenu(n.more).addItem(
n.restore,"menuRestore").addItem(n.setUp,"menuSetUp").addItem(n.addSampleData,"menuAddSampleData").addItem(n.removeSampleData,
"menuRemoveSampleData").addItem(n.uninstall,"menuUninstall")).addToUi()}function fc(e){return e?.authMode===ScriptApp.AuthMode.
NONE?Session.getActiveUserLocale().startsWith("ja")?"ja":"en":gt(new re(De()))}function xs(e){Sn(e)}function $s(e){Sn(e)}function vs(e){ys(e)}return Ms(gc);})();

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
 * Lists every cell that cannot be used.
 */
function menuCheckData() {
  return jobs_().menuCheckData();
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
 * Tabs that a list may be in.
 */
function sidebarImportTabs() {
  return jobs_().sidebarImportTabs();
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
