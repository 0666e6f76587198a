// Meguri (巡り): the desk of a route-sales team in a Google Sheet. Apache-2.0.
// Built from src/ by `npm run build`: change the source, not this file.
"use strict";var Meguri=(()=>{var Tn=Object.defineProperty;var Ml=Object.getOwnPropertyDescriptor;var Il=Object.getOwnPropertyNames;var Dl=Object.prototype.hasOwnProperty;var Al=(e,t,n)=>t in e?Tn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n;var zl=(e,t)=>{for(var n in t)Tn(e,n,{get:t[n],enumerable:!0})},Ol=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let o of Il(t))!Dl.call(e,o)&&o!==n&&Tn(e,o,{get:()=>t[o],enumerable:!(r=Ml(t,o))||r.enumerable});return e};var Nl=e=>Ol(Tn({},"__esModule",{value:!0}),e);var p=(e,t,n)=>Al(e,typeof t!="symbol"?t+"":t,n);var Dy={};zl(Dy,{DIRECTIONS_LINK:()=>Tu,EXPECTED_SALES:()=>$u,LAST_VISIT:()=>ku,NEXT_ORDER:()=>Ru,NEXT_VISIT:()=>vu,ORDER_PROBABILITY:()=>Cu,
TRAVEL_MINUTES:()=>Pu,VISIT_STATUS:()=>Su,menuAddSampleData:()=>il,menuBuildReports:()=>nl,menuCheckData:()=>ol,menuOpenSidebar:()=>Yc,
menuPlanWeek:()=>Qc,menuPreviewSummary:()=>rl,menuRefreshDue:()=>tl,menuRemoveSampleData:()=>al,menuReplan:()=>el,menuSetUp:()=>Xc,
menuUndo:()=>sl,menuUninstall:()=>ul,onEdit:()=>$l,onInstall:()=>Jc,onOpen:()=>qc,runSchedule:()=>Pl,sidebarRecordVisit:()=>kl,
sidebarRun:()=>vl,sidebarSaveSetting:()=>Sl,sidebarSelect:()=>Rl,sidebarSetUp:()=>xl,sidebarState:()=>wl});var _n=e=>e*Math.PI/180;function Ne(e,t){let n=Math.sin(_n(t.lat-e.lat)/2),r=Math.sin(_n(t.lng-e.lng)/2),o=n*n+Math.cos(
_n(e.lat))*Math.cos(_n(t.lat))*r*r;return 2*6371e3*Math.asin(Math.min(1,Math.sqrt(o)))}function Ss(e,t){let n=e*t.detourFactor,
r=0,o=0;for(let s of t.speedsByDistance){let i=Math.min(n,s.upToMeters-r);if(o+=i/1e3/s.kilometersPerHour*60,n-=i,r=s.upToMeters,
n<=0)break}return o}var zy={detourFactor:1.35,speedsByDistance:[{upToMeters:3e3,kilometersPerHour:22},{upToMeters:1e4,kilometersPerHour:30},
{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:40}]};function M(e){return e.normalize("NFKC").replace(/\s+/g," ").trim()}function ft(e){return M(e).replace(/\s*[-~〜‐‑–—−―]\s*/g,
"-").replace(/([\d時分半月火水木金土日曜])\s*ー\s*(?=[\d翌午月火水木金土日])/g,"$1-")}var Rs={customers:{repId:'ID or name of a rep in "Reps"',visitIntervalDays:"Every how many days you want to visit (a who\
le number)",visitMinutes:'Minutes that a visit takes. Empty: as in "Settings"',visitHours:"When visits are welcome (e.g.\
 09:00-12:00, 14:00-17:00). Empty: any working time",closed:"Closed days (e.g. Wed, 2nd & 3rd Tue, holidays, 12/29-1/3)",
busy:"Days to avoid although open (e.g. 12/10-12/31, month end)",status:"active, paused or lost. Paused and lost custome\
rs are not planned",reorderState:"Written by Meguri: late, this week, on time"},visits:{done:"Ticking it stamps the time\
 and sets the status (on a phone too)",fixed:"A ticked visit keeps its day and time",planMark:"Marks rows that Meguri pl\
anned. Clear it and the row becomes your own"},orders:{amount:"Empty: quantity x unit price",deliveryDay:"The promised d\
ay. Until delivered, a visit on that day is certain",delivered:"Tick when delivered"},cases:{due:"Due date. A claim make\
s a visit before it certain",status:"open or closed"},reps:{email:"Where the weekly summary goes",workingWeekdays:'E.g. \
Mon-Fri. Empty: as in "Settings"',workingHours:'E.g. 09:00-18:00. Empty: as in "Settings"'}};var I=e=>e===""?"":`"${e}"`,Cs={missingTab:e=>({what:`The tab "${e}" is missing`,remedy:'Make it again with "Set up" in \
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
:00-17:00 (for a schedule: Fri 15:00)"}),closingNotUnderstood:e=>({what:`${I(e)} cannot be read as closed days (the rest\
 of the cell is used)`,remedy:"Write it like this: Wed, 2nd & 3rd Tue, holidays, 12/29-1/3, month end"}),closingIrregular:e=>({
what:`${I(e)} names closed days that cannot be computed`,remedy:"Write the days you know as dates (e.g. 12/10, 12/20)"}),
weekdaysNotUnderstood:e=>({what:`${I(e)} cannot be read as weekdays`,remedy:"Write it like this: Mon-Fri, or Mon, Wed, F\
ri"}),duplicateHeader:(e,t)=>({what:`There is a second column "${t}"`,remedy:"Give it another header. Only the first one\
 is used"}),ambiguousName:e=>({what:`The name ${I(e)} stands for more than one row`,remedy:"Write the ID instead"}),duplicateId:e=>({
what:`${I(e)} stands in another row too`,remedy:"Change one of them. The second row is not used"}),unknownCustomer:e=>({
what:`The customer ${I(e)} is not in "Customers"`,remedy:'Write an ID or a name that stands in "Customers"'}),unknownRep:e=>({
what:`The rep ${I(e)} is not in "Reps"`,remedy:'Write an ID or a name that stands in "Reps"'}),unknownProduct:e=>({what:`\
The product ${I(e)} is not in "Products" (its amount is used)`,remedy:'Write an ID or a name that stands in "Products"'}),
noPosition:e=>({what:`Without latitude and longitude it cannot be put on a route ${I(e)}`,remedy:"Write latitude and lon\
gitude (right-click the place on a map to see them)"}),impossiblePosition:e=>({what:`There is no such place as ${I(e)}`,
remedy:"Check latitude, longitude (e.g. 34.8669, 138.3222)"}),swappedPosition:e=>({what:`Latitude and longitude seem to \
be swapped ${I(e)}`,remedy:"Put the latitude (about 35 in Japan) first and the longitude (about 135) second"}),errorValue:e=>({
what:`The formula gives ${I(e)}`,remedy:"Mend the formula"}),neverOpen:e=>({what:`Closed days and visit hours leave no t\
ime for a visit ${I(e)}`,remedy:'Check "Closed", "Busy periods" and "Visit hours"'})};var $s={language:{label:"Language",meaning:"日本語 or English."},workingHours:{label:"Working hours",meaning:"Used wh\
ere a rep has none (e.g. 09:00-18:00)."},workingWeekdays:{label:"Working days",meaning:"Used where a rep has none (e.g. \
Mon-Fri)."},lunch:{label:"Lunch",meaning:"A break within these hours (e.g. 12:00-13:00). Empty: no break."},companyHolidays:{
label:"Company holidays",meaning:"Days without visits (e.g. holidays, 12/29-1/3, 8/13-8/16)."},usualIntervalDays:{label:"\
Usual visit interval (days)",meaning:'For new customers. Each customer has its own in "Customers".'},usualVisitMinutes:{
label:"Usual visit length (min)",meaning:"Used where a customer has none."},startAddress:{label:"Start address",meaning:'\
Your office. A rep may have another in "Reps".'},startPosition:{label:"Start position",meaning:"Latitude, longitude (e.g\
. 34.8669, 138.3222). Used where a rep has none."},managerEmail:{label:"Manager's e-mail",meaning:"Where the weekly summ\
ary goes. Empty: none for the manager."},plannerSeconds:{label:"Planning time (seconds)",meaning:"Longer makes better ro\
utes (0.1-120)."},detourFactor:{label:"Detour factor",meaning:"How many times the straight line a road is (1-5)."},townSpeedKmh:{
label:"Speed in town (km/h)",meaning:"Average of short drives, lights and parking included."},roadSpeedKmh:{label:"Speed\
 on the road (km/h)",meaning:"Average of long drives."},planWeekAt:{label:"Plan the week at",meaning:"Weekday and hour (\
e.g. Fri 15:00): next week is planned."},refreshDueAt:{label:"Refresh reorders at",meaning:"Every day at this hour (e.g.\
 6:00)."},summaryAt:{label:"Send the weekly summary at",meaning:"Weekday and hour (e.g. Mon 7:00)."},reportsAt:{label:"R\
ebuild reports at",meaning:"Day of the month and hour (e.g. 1 6:00)."},sampleNotice:{label:"About the sample",meaning:"T\
he sample pairs real places with real order rhythms that have nothing to do with each other: places and closing days fro\
m Yaizu city open data (CC BY 4.0), orders from UCI Online Retail II (D. Chen, CC BY 4.0). No business is shown as it is\
."}};var El=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Ps=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov",
"Dec"],Ll=e=>`¥${Math.round(e).toLocaleString("en-US")}`,Wl=e=>`${Math.round(e*100)}%`,C=(e,t,n=`${t}s`)=>`${e} ${e===1?
t:n}`,Ts={appName:"Meguri 巡り",format:{yen:Ll,percent:Wl,shortDate:e=>`${El[e.weekday]} ${e.date} ${Ps[e.month-1]}`,monthYear:(e,t)=>`${Ps[t-
1]} ${e}`,list:e=>e.join(", "),facts:e=>e.join("; "),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e} ×${t}`},menu:{
title:"Meguri",openSidebar:"Open the sidebar",planWeek:"Plan the week",replan:"Re-plan from now",refreshDue:"Refresh reo\
rders",buildReports:"Build reports",previewSummary:"Send me a preview of the weekly summary",checkData:"Check the data",
undo:"Undo",more:"More",setUp:"Set up",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"\
Uninstall"},jobNames:{setUp:"Set up",planWeek:"Plan the week",replan:"Re-plan",refreshDue:"Refresh reorders",buildReports:"\
Build reports",sendSummary:"Send the weekly summary",previewSummary:"Preview the weekly summary",checkData:"Check the da\
ta",undo:"Undo",addSampleData:"Add sample data",removeSampleData:"Remove sample data",uninstall:"Uninstall"},outcome:{planned:({
stops:e,reps:t,from:n,to:r,travelMinutes:o})=>`Planned ${n} to ${r}: ${C(t,"rep")}, ${C(e,"visit")}, ${o} min of driving`,
leftOut:e=>`${C(e,"customer")} did not fit (reasons at the bottom of "Week")`,stretched:(e,t)=>`${e}: more work than tim\
e, so intervals are planned at ${t} of the wished ones`,replanned:({stops:e,changed:t})=>t===0?`Re-planned: nothing had \
to move (${C(e,"visit")} left)`:`Re-planned: ${C(t,"visit")} moved (${C(e,"visit")} left)`,moved:(e,t,n,r)=>`${e}: ${t} \
→ ${n} (${r})`,because:{neighbours:"to fit the visits around it",noTimeToday:"not enough time left today",lessDriving:"\
less driving"},added:(e,t,n)=>`${e}: added at ${t} (${n})`,dropped:(e,t,n)=>`${e}: ${t} taken out (${n})`,dueRefreshed:(e,t)=>`\
Reorders refreshed: ${C(e,"customer")} likely to order within 7 days, ${t} at risk`,reportsBuilt:e=>`Reports rebuilt: ${C(
e,"pivot table")} and a chart`,summarySent:e=>`Weekly summary sent to ${e.join(", ")}`,summaryNobody:`Nobody to send it \
to. Fill in the manager's e-mail in "Settings" or e-mails in "Reps"`,summaryAlreadySent:"This week's summary has been se\
nt already",checked:e=>e===0?"Checked: no problems":`Checked: ${C(e,"problem")} (see "Problems")`,undone:e=>`Back to bef\
ore "${e}"`,undoneExcept:(e,t)=>`Back to before "${e}". ${C(t,"row")} that somebody has edited since then stayed as they\
 are`,nothingToUndo:"There is nothing to undo",setUpDone:(e,t)=>`Ready: ${C(e,"new tab")}, ${t} of yours in use. Choose \
"Plan the week" first`,setUpAgain:"Everything is set up already",notSetUp:'Not set up yet. Choose "More" > "Set up" in t\
he menu',sampleAdded:e=>`Added sample data: ${C(e,"customer")} (made-up pairings)`,sampleNotEmpty:"There are customers a\
lready, so no sample data was added",sampleRemoved:e=>`Removed ${C(e,"row")} of sample data`,sampleEdited:e=>`${C(e,"row")}\
 that somebody had edited stayed`,sampleNone:"There is no sample data",uninstalled:"The schedule is stopped and nothing \
is remembered. Tabs and data stay as they are",locked:(e,t,n)=>`${e} has been running "${t}" since ${n}. Try again when \
it is done`,lockedUnknown:"Another job is running. Wait a moment and try again",failed:(e,t)=>`"${e}" failed: ${t}. Your\
 data is unchanged`,missingTab:e=>`The tab "${e}" is missing. "Set up" in the menu makes it again`,visitRecorded:(e,t)=>`${e}\
: ${t}`,visitNotFound:"That visit is gone. Refresh the sidebar",settingSaved:e=>`"${e}" saved`,settingRefused:(e,t)=>`"${e}\
" not saved: ${t}`,notAllowed:"That input is not valid",problemsRemain:e=>`${C(e,"row")} could not be used (see "Problem\
s")`,nobody:"Somebody",mailQuota:(e,t)=>`${C(e,"mail")} left for today (${t} needed). The rest goes tomorrow`},need:{appointment:"\
appointment",pinned:"pinned visit",delivery:e=>`delivery promised for ${e}`,claim:e=>`claim (due ${e})`,openCases:e=>C(e,
"open case"),interval:(e,t)=>`${C(e,"day")} since the last visit (every ${t})`,firstVisit:e=>`no visit on record (every ${C(
e,"day")})`,order:(e,t)=>`${e} likely to order within 7 days, about ${t}`,purposes:{appointment:"Appointment",delivery:"\
Delivery",claim:"Claim",order:"Order",visit:"Regular visit"}},leftOut:{noOpenTime:"closed days and visit hours leave no \
working time",tooLong:"the visit is too long for any day",noTime:e=>`not enough time (about ${C(e,"minute")} more would \
do)`,displaces:(e,t)=>`would push out "${e}" (+${t} min of driving)`,notWorth:e=>`${C(e,"minute")} more of driving: bett\
er in a later week`,clash:"clashes with another appointment",noShift:"the rep has no working day",notDue:"no longer need\
s a visit this week"},week:{title:(e,t)=>`Visits ${e} to ${t}`,span:(e,t)=>`${e} to ${t}`,dayTitle:({stops:e,travelMinutes:t,
kilometres:n,ends:r})=>`${C(e,"visit")}, ${t} min of driving, ${n}, back at ${r}`,directions:"Directions",map:"Map",leftOutTitle:e=>`\
Not visited this week: ${C(e,"customer")}`,free:"No visits",noPurchase:"no purchase on record",purchase:(e,t,n)=>`${e} ${t}\
: ${n}`,clash:"times clash"},today:{title:({rep:e,date:t,stops:n,travelMinutes:r})=>`${t} ${e}: ${C(n,"visit")}, ${r} mi\
n of driving`,nothing:(e,t)=>`${t} ${e}: no visits today`,next:(e,t,n)=>`No visits today. Next: ${t} ${e}, ${C(n,"visit")}`,
tab:e=>`Today ${e}`},bring:{overdueItem:(e,t,n)=>`${e} ×${t} (${C(n,"week")} later than usual)`,usual:e=>`Usual: ${e}`,
suggestion:e=>`Propose: ${e}`,caseText:(e,t)=>`${e}: ${t}`},caseKinds:{claim:"Claim",followUp:"Follow-up",proposal:"Prop\
osal",request:"Request"},reorder:{late:"late",thisWeek:"this week",onTime:"on time",unknown:""},reports:{salesHeaders:["\
Month","Rep","Customer","Category","Product","Quantity","Amount"],visitHeaders:["Week","Rep","Customer","Planned","Done",
"Missed"],month:"Month",amount:"Amount",planned:"Planned",done:"Done",missed:"Missed",repByMonth:"Sales by rep and month",
categoryByMonth:"Sales by category and month",customerByMonth:"Sales by customer and month",visitsByRepAndWeek:"Visits b\
y week and rep (planned and done)",salesByMonth:"Sales by month"},mail:{subject:(e,t)=>e===null?`[Meguri] Week ${t}`:`[M\
eguri] ${e}: week ${t}`,title:e=>e===null?"Weekly summary":`Weekly summary for ${e}`,results:"Last week",byRep:"By rep",
due:"Likely to order within 7 days",atRisk:"At risk",overdueCases:"Cases past due",visits:"Visits",visitFigures:(e,t,n)=>`${e}\
 planned, ${t} done, ${n} missed`,orders:"Orders",orderFigures:(e,t)=>`${C(e,"order")}, ${t}`,weekBefore:"Against the we\
ek before",change:(e,t,n)=>`${e} the week before (${n?"+":"−"}${t})`,target:"This month's target",targetFigures:(e,t,n)=>`${e}\
 of ${t} (${n})`,repLine:(e,t,n)=>`${e} of ${C(t,"visit")} done, orders ${n}`,routeTitle:(e,t,n)=>`${e} ${t}: ${C(n,"vis\
it")}`,footer:"Sent by Meguri from your spreadsheet. The attached .ics file puts the visits into your calendar."},functions:{
unknownCustomer:e=>`Customer "${e}" is not in the Customers tab`,badDays:e=>`Days must be a whole number from 1 to 366, \
not "${e}"`,noPosition:e=>`"${e}" has no latitude and longitude`,tooFewStops:"At least two customers with a known place \
are needed",tooManyStops:"Google Maps takes 11 places at most. Split the range"},forecast:{fewOrders:()=>"too few orders\
 yet",rhythm:({gapDays:e,sinceDays:t})=>`usually every ${e} days, last ${t} days ago`,quiet:({gapDays:e,sinceDays:t,times:n})=>`\
no order for ${t} days, usually every ${e} (${(n??0).toFixed(1)} times)`}};var _s={notes:Rs,problems:Cs,settings:$s,...Ts};var Ms={customers:{repId:"「担当者」のIDか氏名",visitIntervalDays:"何日ごとに訪ねたいか（1以上の整数）",
visitMinutes:"1回の訪問にかかる分。空欄なら「設定」の値",visitHours:"訪ねてよい時間（例 09:00-12:00, 14:00-17\
:00）。空欄なら勤務時間中いつでも",closed:"休みの日（例 水, 第2・第3火, 祝, 年末年始, 水午後）",
busy:"店は開いていても避けたい日（例 12/10-12/31, 月末, 五十日）",status:"取引中・休止・離反。休止と離反は計画に入りません",
reorderState:"巡りが書きます: 遅れ・今週・順調"},visits:{done:"チェックすると時刻と状況が入ります（スマートフォンでも使えます）",
fixed:"チェックした予定は、日と時刻を動かしません",planMark:"巡りが計画した行の印です。消すと、その行は人が書いた予定になります"},
orders:{amount:"空欄なら 数量×単価",deliveryDay:"約束した納品日。納品済でなければ、その日の訪問に必ず入ります",
delivered:"納めたらチェック"},cases:{due:"期限。クレームは期限までの訪問に必ず入ります",status:"\
対応中・完了"},reps:{email:"週報の送り先",workingWeekdays:"例 月-金。空欄なら「設定」の値",workingHours:"\
例 09:00-18:00。空欄なら「設定」の値"}};var D=e=>e===""?"":`「${e}」`,Is={missingTab:e=>({what:`タブ「${e}」がありません`,remedy:"メニューの「初期設定」でタブを作り直\
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
定の時は 金 15:00）"}),closingNotUnderstood:e=>({what:`${D(e)}は休みの書き方として読めません（ほかの部分は使っています）`,
remedy:"例のように書いてください（例 水, 第2・第3火, 祝, 12/29-1/3, 月末, 五十日）"}),closingIrregular:e=>({
what:`${D(e)}は計算できない休みです`,remedy:"分かっている休みの日を日付で書いてください（例 12/10, 12/20）"}),
weekdaysNotUnderstood:e=>({what:`${D(e)}は曜日として読めません`,remedy:"例のように書いてください（例 月-金、月水金）"}),
duplicateHeader:(e,t)=>({what:`列「${t}」がもう1つあります`,remedy:"見出しを変えてください。1つ目の列だけを使っています"}),
ambiguousName:e=>({what:`${D(e)}という名前の行がいくつもあります`,remedy:"名前の代わりにIDを書いてください"}),
duplicateId:e=>({what:`${D(e)}はほかの行にもあります`,remedy:"どちらかを変えてください。2つ目の行は使っていません"}),
unknownCustomer:e=>({what:`顧客 ${D(e)}は「顧客」にありません`,remedy:"「顧客」のIDか顧客名を書いてください"}),
unknownRep:e=>({what:`担当 ${D(e)}は「担当者」にいません`,remedy:"「担当者」のIDか氏名を書いてください"}),
unknownProduct:e=>({what:`商品 ${D(e)}は「商品」にありません（金額は使っています）`,remedy:"「商品」\
のIDか商品名を書いてください"}),noPosition:e=>({what:`緯度・経度がないのでルートに入れられません ${D(
e)}`,remedy:"緯度と経度を書いてください（地図で場所を右クリックすると分かります）"}),impossiblePosition:e=>({
what:`${D(e)}という場所はありません`,remedy:"緯度, 経度を確かめてください（例 34.8669, 138.3222）"}),
swappedPosition:e=>({what:`緯度と経度が逆のようです ${D(e)}`,remedy:"緯度（35前後）と経度（135前後）を入れ替えてください"}),
errorValue:e=>({what:`数式がエラー ${D(e)}です`,remedy:"数式を直してください"}),neverOpen:e=>({what:`休\
みと訪問可能時間のため訪問できる時がありません ${D(e)}`,remedy:"「休業日」「繁忙期」「訪問可能時間」を見直してください"})};var Ds={language:{label:"言語",meaning:"日本語 または English。"},workingHours:{label:"勤務時間",meaning:"担\
当者に勤務時間がないときに使います（例 09:00-18:00）。"},workingWeekdays:{label:"勤務曜日",meaning:"\
担当者に勤務曜日がないときに使います（例 月-金）。"},lunch:{label:"昼休み",meaning:"この時間帯に休みを\
入れます（例 12:00-13:00）。空欄なら休みなし。"},companyHolidays:{label:"会社の休日",meaning:"訪問しな\
い日（例 祝, 年末年始, 8/13-8/16）。"},usualIntervalDays:{label:"通常の訪問間隔(日)",meaning:"新しい顧客の目\
安です。顧客ごとの値は「顧客」に書きます。"},usualVisitMinutes:{label:"通常の訪問時間(分)",
meaning:"顧客に訪問時間がないときに使います。"},startAddress:{label:"出発地",meaning:"会社などの住所。担当者ごと\
の出発地は「担当者」に書きます。"},startPosition:{label:"出発地の座標",meaning:"緯度, 経度（例 34.8669, \
138.3222）。担当者に座標がないときに使います。"},managerEmail:{label:"管理者のメール",meaning:"\
週報の送り先。空欄なら管理者には送りません。"},plannerSeconds:{label:"計画にかける秒数",meaning:"\
長いほど良いルートになります（0.1～120）。"},detourFactor:{label:"迂回係数",meaning:"道のりは直線距離のおよそ何\
倍か（1～5）。"},townSpeedKmh:{label:"市街地の速度(km/h)",meaning:"短い移動の平均速度。信号待ちや駐車を含みます。"},
roadSpeedKmh:{label:"郊外の速度(km/h)",meaning:"長い移動の平均速度。"},planWeekAt:{label:"週の計画を作る時",
meaning:"曜日と時（例 金 15:00）。翌週のルートを作ります。"},refreshDueAt:{label:"補充予定を更新する時",
meaning:"毎日この時（例 6:00）。"},summaryAt:{label:"週報を送る時",meaning:"曜日と時（例 月 7:00）。"},
reportsAt:{label:"集計を作り直す時",meaning:"日と時（例 1日 6:00）。"},sampleNotice:{label:"サンプルについて",
meaning:"サンプルデータは架空の組み合わせです。店の場所と休業日は焼津市オープンデータ（CC BY 4.0）、注文は UCI Online Retail II（D. Chen, CC BY 4.0）で、実在の店の取引ではありません。"}};var Zl=["日","月","火","水","木","金","土"],jl=e=>`¥${Math.round(e).toLocaleString("en-US")}`,Fl=e=>`${Math.round(
e*100)}%`,Bl=e=>`${e.month}/${e.date}(${Zl[e.weekday]})`,As={appName:"巡り Meguri",format:{yen:jl,percent:Fl,shortDate:Bl,
monthYear:(e,t)=>`${e}年${t}月`,list:e=>e.join("、"),facts:e=>e.join("・"),kilometres:e=>`${e.toFixed(1)} km`,quantity:(e,t)=>`${e}\
 ×${t}`},menu:{title:"巡り",openSidebar:"サイドバーを開く",planWeek:"週のルートを作る",replan:"今からのルー\
トを組み直す",refreshDue:"補充予定を更新",buildReports:"集計を作る",previewSummary:"週報を自分に送ってみる",
checkData:"データを点検",undo:"元に戻す",more:"その他",setUp:"初期設定",addSampleData:"サンプルデータを入れる",
removeSampleData:"サンプルデータを消す",uninstall:"アンインストール"},jobNames:{setUp:"初期設定",planWeek:"\
週のルート作成",replan:"ルートの組み直し",refreshDue:"補充予定の更新",buildReports:"集計の作成",
sendSummary:"週報の送信",previewSummary:"週報の試し送り",checkData:"データの点検",undo:"元に戻す",
addSampleData:"サンプルデータの追加",removeSampleData:"サンプルデータの削除",uninstall:"アンインストール"},
outcome:{planned:e=>`${e.from}～${e.to}のルートを作りました: 担当${e.reps}人・訪問${e.stops}件・移動${e.
travelMinutes}分`,leftOut:e=>`時間に入らなかった顧客が${e}件あります（「週間ルート」の下に理由）`,
stretched:(e,t)=>`${e}: 仕事が時間より多いため、訪問間隔を目安の${t}に延ばして計画しました`,
replanned:e=>e.changed===0?`組み直しましたが、変わった予定はありません（残り${e.stops}件）`:`組\
み直しました: ${e.changed}件の予定が動きました（残り${e.stops}件）`,moved:(e,t,n,r)=>`${e}: ${t} → ${n}\
（${r}）`,because:{neighbours:"前後の訪問に合わせて",noTimeToday:"今日の残り時間に入らないため",
lessDriving:"移動を減らすため"},added:(e,t,n)=>`${e}: ${t} に追加（${n}）`,dropped:(e,t,n)=>`${e}: ${t} から外\
しました（${n}）`,dueRefreshed:(e,t)=>`補充予定を更新しました: 7日以内に注文しそうな顧客${e}\
件、離反に注意${t}件`,reportsBuilt:e=>`集計を作り直しました: ピボット${e}つとグラフ`,summarySent:e=>`\
週報を送りました: ${e.join("、")}`,summaryNobody:"送り先がありません。「設定」の管理者のメールか「担当者」のメールを書いてください",
summaryAlreadySent:"この週の週報はもう送ってあります",checked:e=>e===0?"点検しました: 問題はありません":
`点検しました: 問題が${e}件あります（「問題」タブ）`,undone:e=>`「${e}」の前に戻しました`,
undoneExcept:(e,t)=>`「${e}」の前に戻しました。その後に人が書いた${t}行はそのままです`,nothingToUndo:"\
元に戻せる作業がありません",setUpDone:(e,t)=>`準備ができました: 新しいタブ${e}、使えるタブ${t}\
。まず「週のルートを作る」を選んでください`,setUpAgain:"準備はもうできています。足りないものはありません",
notSetUp:"まだ準備ができていません。メニューの「その他」→「初期設定」を選んでください",
sampleAdded:e=>`サンプルデータを入れました: 顧客${e}件（架空の組み合わせです）`,sampleNotEmpty:"\
顧客がもう入っているので、サンプルデータは入れませんでした",sampleRemoved:e=>`サンプルデータ${e}\
行を消しました`,sampleEdited:e=>`人が書き換えた${e}行は残しました`,sampleNone:"サンプルデータはありません",
uninstalled:"自動実行を止め、覚えていた設定を消しました。タブとデータはそのままです",
locked:(e,t,n)=>`${e}さんが${n}から「${t}」を実行しています。終わってからもう一度お試しください`,
lockedUnknown:"ほかの作業を実行しています。少し待ってからもう一度お試しください",failed:(e,t)=>`\
「${e}」ができませんでした: ${t}。データは変わっていません`,missingTab:e=>`タブ「${e}」がありません。\
メニューの「初期設定」で作り直せます`,visitRecorded:(e,t)=>`${e}: ${t}`,visitNotFound:"その訪問はもうありません。サイ\
ドバーを更新してください",settingSaved:e=>`「${e}」を保存しました`,settingRefused:(e,t)=>`「${e}」は\
保存していません: ${t}`,notAllowed:"入力が正しくありません",problemsRemain:e=>`使えなかった行が${e}\
件あります（「問題」タブ）`,nobody:"だれか",mailQuota:(e,t)=>`今日送れるメールはあと${e}通です（必\
要 ${t}通）。残りは明日送ります`},need:{appointment:"約束",pinned:"固定の予定",delivery:e=>`${e}納品の約\
束`,claim:e=>`クレーム対応（期限${e}）`,openCases:e=>`対応中${e}件`,interval:(e,t)=>`前回訪問から${e}\
日（間隔${t}日）`,firstVisit:e=>`訪問記録なし（間隔${e}日）`,order:(e,t)=>`7日以内の注文${e}・見込み${t}`,
purposes:{appointment:"約束",delivery:"納品",claim:"クレーム対応",order:"受注",visit:"定期訪問"}},leftOut:{
noOpenTime:"休み・訪問可能時間と勤務時間が重ならない",tooLong:"訪問時間が長く、どの日にも入らない",
noTime:e=>`時間が足りない（あと約${e}分あれば入る）`,displaces:(e,t)=>`入れると「${e}」など先の訪問を外すこと\
になる（移動+${t}分）`,notWorth:e=>`移動が${e}分増え、来週以降のほうがよい`,clash:"ほかの約束と時間が重なる",
noShift:"担当者の出勤日がない",notDue:"この週に訪ねる必要がなくなった"},week:{title:(e,t)=>`${e}\
～${t} の訪問ルート`,span:(e,t)=>`${e}～${t}`,dayTitle:e=>`${e.stops}件・移動${e.travelMinutes}分・${e.kilometres}\
・終わり${e.ends}`,directions:"道順",map:"地図",leftOutTitle:e=>`この週に入らなかった顧客 ${e}件`,free:"\
予定なし",noPurchase:"購入記録なし",purchase:(e,t,n)=>`${e} ${t}: ${n}`,clash:"※ 時間が合いません"},
today:{title:e=>`${e.date} ${e.rep} ${e.stops}件・移動${e.travelMinutes}分`,nothing:(e,t)=>`${t} ${e} 今日の予定はありません`,
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
約${e}日ごとだったのに${t}日注文がない（${(n??0).toFixed(1)}倍）`}};var zs={notes:Ms,problems:Is,settings:Ds,...As};function y(e){return e==="ja"?zs:_s}var Vl=3e3;function ht(e,t){let n=Ss(e,{detourFactor:t.detourFactor,speedsByDistance:[{upToMeters:Vl,kilometersPerHour:t.
townSpeedKmh},{upToMeters:Number.POSITIVE_INFINITY,kilometersPerHour:t.roadSpeedKmh}]});return Math.max(0,Math.ceil(n-.01))}
function Os(e,t){let n=0;for(let r=1;r<e.length;r++)n+=Ne(e[r-1],e[r])*t.detourFactor;return n/1e3}function Y(e,t,n){let r=Math.round(Date.UTC(2e3,t-1,n)/864e5),o=new Date(r*864e5);return o.setUTCFullYear(e,t-1,n),o.getUTCMonth()===
t-1&&o.getUTCDate()===n?Math.round(o.getTime()/864e5):null}function O(e){let t=new Date(e*864e5);return{year:t.getUTCFullYear(),
month:t.getUTCMonth()+1,date:t.getUTCDate()}}function E(e){return((e+4)%7+7)%7}function L(e){return e-(E(e)+6)%7}function Mn(e){
let t=/^(\d{4})-(\d{2})-(\d{2})$/.exec(e);return t?Y(Number(t[1]),Number(t[2]),Number(t[3])):null}function T(e){let{year:t,
month:n,date:r}=O(e);return`${String(t).padStart(4,"0")}-${String(n).padStart(2,"0")}-${String(r).padStart(2,"0")}`}var Ns=720,Es={start:0,end:1440},Ul={day:Es,morning:{start:0,end:Ns},afternoon:{start:Ns,end:1440}};function gt(e,t,n){let[
r,o]=[!1,!1];for(let s of e){if(!Ws(s,t,n))continue;let i=Ls(s);r=r||i!=="afternoon",o=o||i!=="morning"}return r&&o}function Zr(e,t,n){
if(gt(e,t,n))return[Es];let r=e.find(o=>Ws(o,t,n));return r?[Ul[Ls(r)]]:[]}var Ls=e=>"part"in e?e.part:"day";function Ws(e,t,n){switch(e.kind){case"everyDay":return!0;case"weekly":return E(t)===e.
weekday;case"nthWeekday":return E(t)===e.weekday&&Kl(e.nth,t);case"holiday":return n(t-e.offset);case"yearly":return Gl(
e,t);case"dates":return t>=e.from&&t<=e.to;case"monthDate":return O(t).date===e.date;case"monthEdge":return e.edge==="st\
art"?O(t).date<=e.days:O(t).date>jr(t)-e.days;case"gotobi":return Hl(t)}}function Kl(e,t){let{date:n}=O(t);return e===-1?
n>jr(t)-7:Math.ceil(n/7)===e}function jr(e){let{year:t,month:n}=O(e),r=Y(n===12?t+1:t,n%12+1,1);return O(r-1).date}function Gl({
from:e,to:t},n){let{month:r,date:o}=O(n),s=r*100+o,i=e.month*100+e.date,a=t.month*100+t.date;return i<=a?s>=i&&s<=a:s>=i||
s<=a}function Hl(e){let{date:t}=O(e);return t%5===0||t===jr(e)}var ql={2019:"110 1e1 2b2 3l3 4t4 4u5 515 525 536 547 558 569 7fa 8bb 8c9 9gc 9nd aee am5 b3f b49 bng",2020:"110 1d1 2b2\
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
 558 7ga 8bb 9hc 9nd 9o9 a8i b3f bng"},Jl=["元日","成人の日","建国記念の日","春分の日","昭和の日","休\
日","憲法記念日","みどりの日","こどもの日","振替休日","海の日","山の日","敬老の日","秋分の日",
"体育の日","文化の日","勤労感謝の日","天皇誕生日","スポーツの日"],Zs=new Map;function Yl(e){let t=Zs.
get(e);if(t)return t;let n=new Map;for(let r of(ql[e]??"").split(" ")){let[o,s,i]=[...r].map(u=>Number.parseInt(u,36)),a=o===
void 0?null:Y(e,o,s);a!==null&&n.set(a,Jl[i])}return Zs.set(e,n),n}function Xl(e){return Yl(O(e).year).get(e)??null}var Ee=e=>Xl(
e)!==null;function ke(e,t,n){return!(e.workingWeekdays.length>0?e.workingWeekdays:n.workingWeekdays).includes(E(t))||gt(n.companyHolidays,
t,Ee)?null:e.workingHours??n.workingHours}function In(e,t){return e.lunch??t.lunch}function Kt(e,t){return gt(e.closed,t,
Ee)||gt(e.busy,t,Ee)}function js(e,t,n){if(Kt(e,t))return[];let r=e.visitHours.length>0?e.visitHours:[n];return[...Zr(e.
closed,t,Ee),...Zr(e.busy,t,Ee)].reduce(ed,r.map(s=>Ql(s,n)).filter(Fs))}var Fs=e=>e.start<e.end,Ql=(e,t)=>({start:Math.
max(e.start,t.start),end:Math.min(e.end,t.end)});function ed(e,t){return e.flatMap(n=>[{start:n.start,end:Math.min(n.end,
t.start)},{start:Math.max(n.start,t.end),end:n.end}]).filter(Fs)}var Bs=1440,td=15,nd=4,rd=30;function Vs(e){let t=[],{shifts:n,places:r}=od(e,t),o=e.needs.map(a=>(t.push(a.customer.position),
id(a,t.length-1,{...e,places:r}))),s=ld(t,e.team.settings);return{problem:{locationCount:t.length,travelMinutes:s,shifts:n,
requests:o},shifts:r,needs:e.needs,positions:t}}function od(e,t){let n=[],r=[];return[...e.team.reps.values()].map(s=>s.
record).forEach((s,i)=>{let a=Fr(s,e.team.settings,e.needs);if(!a)return;t.push(a);let u=t.length-1;for(let c=e.period.from;c<=
e.period.to;c++){let l=ke(s,c,e.team.settings);if(!l)continue;let d=sd({rep:s,day:c,hours:l,group:i,homeLocation:u},e,t);
d&&(n.push(d),r.push({repId:s.id,day:c}))}}),{shifts:n,places:r}}function sd(e,t,n){let{rep:r,day:o,hours:s}=e,i=o-t.period.
from,a=i*Bs,u=In(r,t.team.settings),c=t.resumption?.day===o?t.resumption:null,l=c?Math.max(s.start,Math.ceil(c.minutes)):
s.start;if(l>=s.end)return null;let d=c?.places.get(r.id);d&&n.push(d);let m=u!==null&&l<u.end&&u.start<s.end,f=m?Math.max(
u.start,l):0;return{id:`${r.id}@${o}`,group:e.group,day:i,startLocation:d?n.length-1:e.homeLocation,endLocation:e.homeLocation,
earliest:a+l,latest:a+s.end,lunch:m?{earliest:a+f,latest:a+f,durationMinutes:u.end-f}:null}}function Fr(e,t,n){let r=e.startPosition??
t.startPosition;if(r)return r;let o=n.filter(i=>i.customer.repId===e.id).map(i=>i.customer.position);if(o.length===0)return null;
let s=i=>o.reduce((a,u)=>a+i(u),0)/o.length;return{lat:s(i=>i.lat),lng:s(i=>i.lng)}}function id(e,t,n){let{team:r,period:o,
places:s}=n,i=Math.max(1,Math.round(e.customer.visitMinutes??r.settings.usualVisitMinutes)),a=e.appointment?.record.repId??
e.customer.repId,u=s.flatMap((d,m)=>d.repId===a?[m]:[]),c=[],l=s.map(()=>0);for(let d of u){let m=s[d].day;if(l[d]=ud(e,
m)+cd(e,m),m<e.days.from||m>e.days.to)continue;let f=(m-o.from)*Bs;for(let h of ad(e,m,i,r))c.push({from:f+h.start,to:f+
h.end})}return{id:e.appointment?.record.id??e.customer.id,location:t,durationMinutes:i,prize:e.prize,mandatory:e.mandatory,
windows:c,shifts:c.length>0?u:[],shiftCost:l}}function ad(e,t,n,r){let o=e.appointment?.record.plannedArrival;if(o!=null)
return[{start:o,end:o}];let s=r.reps.get(e.appointment?.record.repId??e.customer.repId).record,i=ke(s,t,r.settings);return i?
js(e.customer,t,i).map(a=>({start:a.start,end:a.end-n})).filter(a=>a.start<=a.end):[]}function ud(e,t){let n=E(t);return e.
customer.preferredWeekday!==null?e.customer.preferredWeekday===n?0:td:e.usualWeekday===null||e.usualWeekday===n?0:nd}var cd=(e,t)=>e.
planned===null||e.planned.day===t?0:rd;function Us(e){return{routes:e.shifts.map(({repId:n,day:r},o)=>{let s=e.needs.flatMap(
(i,a)=>{let u=i.planned??i.appointment?.record;return u?.repId===n&&u.day===r?[{request:a,at:u.plannedArrival??0}]:[]});
return{shift:o,requests:s.sort((i,a)=>i.at-a.at).map(({request:i})=>i)}}).filter(({requests:n})=>n.length>0)}}function ld(e,t){
let n=e.length,r=new Float64Array(n*n);for(let o=0;o<n;o++)for(let s=o+1;s<n;s++){let i=ht(Ne(e[o],e[s]),t);r[o*n+s]=i,r[s*
n+o]=i}return r}var yt=e=>e.reason||e.note||e.purpose,dd=e=>e.status==="planned"||e.status==="done";function Le(e,t,n){let r=new Map;for(let s of t){
if(s.day<n.from||s.day>n.to||!dd(s))continue;let i=`${s.repId}@${s.day}`,a=r.get(i);a?a.push(s):r.set(i,[s])}let o=[];for(let{
record:s}of e.reps.values())for(let i=n.from;i<=n.to;i++){let a=r.get(`${s.id}@${i}`);a&&o.push(md(e,{rep:s,day:i},a))}return o}
var Ks=e=>e.plannedArrival??e.arrived??e.left??1440;function md(e,t,n){let r=[...n].sort((d,m)=>Ks(d)-Ks(m)||(d.sequence??
999)-(m.sequence??999)),o=Fr(t.rep,e.settings,[]),s=o?[o]:[],i=[],a=0;for(let d of r){let m=e.customers.get(d.customerId)?.
record;if(!m)continue;let f=Gs(e,s[s.length-1],m.position);a+=f,m.position&&s.push(m.position);let h=m.visitMinutes??e.settings.
usualVisitMinutes;i.push({visit:d,customer:m,number:i.length+1,durationMinutes:h,travelMinutes:f})}let u=o?Gs(e,s[s.length-
1],o):0;o&&s.push(o);let c=i[i.length-1],l=c?.visit.plannedArrival??c?.visit.arrived??null;return{...t,start:o,stops:i,travelMinutes:a+
u,kilometres:Os(s,e.settings),endsAt:c&&l!==null?l+c.durationMinutes+u:null}}function Gs(e,t,n){return t&&n?ht(Ne(t,n),e.
settings):0}function bt(e){return`https://www.google.com/maps/search/?api=1&query=${e.lat},${e.lng}`}var pd=9;function wt(e){
let t=[],n=pd+1;for(let r=0;r<e.length-1;r+=n){let o=e.slice(r,r+n+1).map(u=>`${u.lat},${u.lng}`),s=o.slice(1,-1).join("\
|"),i=s===""?"":`&waypoints=${encodeURIComponent(s)}`,a=`origin=${o[0]}&destination=${o[o.length-1]}`;t.push(`https://ww\
w.google.com/maps/dir/?api=1&${a}${i}&travelmode=driving`)}return t}function Dn(e){let t=e.stops.flatMap(n=>n.customer.position?
[n.customer.position]:[]);return e.start?[e.start,...t,e.start]:t}var Se=class extends Error{};function Ye(e,t){let n=r=>{let o=String(r??"").trim();return o===""?"":t(o)};return Array.isArray(
e)?e.map(r=>(Array.isArray(r)?r:[r]).map(n)):n(e)}var pe=class{constructor(t){p(this,"team",t);p(this,"byName",new Map);
for(let{record:n}of t.customers.values())this.byName.set(M(n.name),n)}find(t){let n=this.team.customers.get(t)?.record??
this.byName.get(M(t));if(!n)throw new Se(y(this.team.language).functions.unknownCustomer(t));return n}},Br=e=>e==null?"":
{day:e,minutes:0};function Hs(e,t){let n=new pe(e),r=new Map;for(let{record:o}of e.visits)o.status!=="planned"||o.day<t||
r.set(o.customerId,Math.min(r.get(o.customerId)??o.day,o.day));return o=>Br(r.get(n.find(o).id))}function qs(e){let t=new Map;
for(let{record:n}of e.visits)n.status==="done"&&t.set(n.customerId,Math.max(t.get(n.customerId)??n.day,n.day));return t}
function Js(e){let t=new pe(e),n=qs(e);return r=>Br(n.get(t.find(r).id))}function Ys(e,t){let n=new pe(e),r=qs(e),o=y(e.
language).reorder;return s=>{let i=n.find(s),a=r.get(i.id);if(a===void 0)return o.late;let u=a+i.visitIntervalDays-t;return u<
0?o.late:u<7?o.thisWeek:o.onTime}}function Xs(e,t){let n=new pe(e);return r=>Br(t.customer(n.find(r).id)?.nextOrder?.expected)}
function Qs(e,t,n){let r=new pe(e);return o=>t.customer(r.find(o).id)?.probabilityWithin(n)??0}function ei(e,t,n){let r=new pe(
e);return o=>Math.round(t.customer(r.find(o).id)?.expectedAmountWithin(n).mean??0)}function Vr(e,t,n){let r=Array.isArray(
t)?t[0]?.[0]:t;if(r===void 0||r===""||r===null)return n;let o=Number(r);if(Number.isInteger(o)&&o>=1&&o<=366)return o;throw new Se(
y(e.language).functions.badDays(String(r)))}function Ur(e,t,n){let r=new pe(e),[o,s]=[r.find(t),r.find(n)];for(let i of[
o,s])if(!i.position)throw new Se(y(e.language).functions.noPosition(i.name));return ht(Ne(o.position,s.position),e.settings)}
function ti(e,t){let n=new pe(e),r=t.map(i=>n.find(i)).flatMap(i=>i.position??[]),o=y(e.language).functions;if(r.length<
2)throw new Se(o.tooFewStops);let s=wt(r);if(s.length>1)throw new Se(o.tooManyStops);return s[0]}function ni(e,t){let n=new Map,r=e.filter(o=>o.day<=t&&o.quantity>0);for(let o of r.sort((s,i)=>s.day-i.day)){let s=n.get(
o.customerId);s||(s={orderDays:[],products:new Map},n.set(o.customerId,s)),fd(s,o)}return n}function fd(e,t){let n=e.orderDays[e.
orderDays.length-1];if(n?.day===t.day?n.amount+=t.amount:e.orderDays.push({day:t.day,amount:t.amount}),t.productId==="")
return;let r=e.products.get(t.productId);if(!r){e.products.set(t.productId,{days:[t.day],quantities:[t.quantity]});return}
r.days.push(t.day),r.quantities.push(t.quantity)}function Kr(e){let t=[];for(let n=1;n<e.length;n++){let r=e[n]-e[n-1];r>
0&&t.push(r)}return t}function Xe(e){if(e.length===0)return null;let t=[...e].sort((r,o)=>r-o),n=t.length>>1;return t.length%
2===1?t[n]:(t[n-1]+t[n])/2}var hd=.2,gd=.5,yd=2,bd=5;function wd(e){let t=null;for(let n of e)t=t===null?n:t+hd*(n-t);return t}function ri(e,t,n){let r=t.
orderDays.map(k=>k.day),o=Kr(r),s=o.slice(-5),i=Xe(s),a=wd(o.slice(-12)),u=r[r.length-1]??null,c=u===null?null:n-u,l=xd(
s),d=kd(c,a,o.length),m=t.orderDays.slice(-8).map(k=>k.amount),f=Xe(m)??0,h=k=>vd({since:c,interval:a,spread:l,alive:d},
k),w=Sd(u,{interval:a,spread:l},n);return{customerId:e,orderDays:r.length,lastOrder:u,daysSinceLast:c,medianGapDays:i,nextOrder:w,
probabilityWithin:h,expectedAmountWithin:k=>{let R=a?Math.max(h(k),d*k/a):0;return{mean:R*f,low:0,high:Math.ceil(R*2)*f}},
typicalOrderAmount:f,usualBasket:Td(t,n),suggestions:[],state:Rd(w?.expected??null,n),lapse:{probability:1-d,yearlyAmount:Cd(
t,n),reasons:Pd(c,i)},reason:$d(i,c)}}function xd(e){let t=Xe(e);if(t===null||e.length<3)return gd;let n=Xe(e.map(r=>Math.
abs(r-t)))??0;return Math.min(1,Math.max(.15,1.4826*n/t))}function vd({since:e,interval:t,spread:n,alive:r},o){if(e===null||
t===null||o<=0)return 0;let s=Math.max(1,n*t/1.8138),i=c=>1/(1+Math.exp(-(c-t)/s)),a=1-i(e),u=a<1e-6?1-Math.exp(-o/s):(i(
e+o)-i(e))/a;return r*Math.min(1,Math.max(0,u))}function kd(e,t,n){return e===null||t===null?n>0?.5:0:1/(1+Math.exp(1.6*
(e/t-2.6)))}function Sd(e,{interval:t,spread:n},r){if(e===null||t===null)return null;let o=Math.round(2.197*n*t/1.8138),
s=Math.max(r,Math.round(e+t));return{expected:s,earliest:Math.max(r,Math.round(e+t)-o),latest:Math.max(s,Math.round(e+t)+
o)}}function Rd(e,t){return e===null?"unknown":e<=t?"late":e<t+7?"thisWeek":"onTime"}function Cd(e,t){return e.orderDays.
filter(n=>n.day>t-365).reduce((n,r)=>n+r.amount,0)}function $d(e,t){return e===null||t===null?{code:"fewOrders",numbers:{}}:
{code:"rhythm",numbers:{gapDays:Math.round(e),sinceDays:t}}}function Pd(e,t){return e===null||t===null?[]:[{code:"quiet",
numbers:{sinceDays:e,gapDays:Math.round(t),times:e/t}}]}function Td(e,t){return[...e.products].filter(([,n])=>n.days.length>=
2).sort(([,n],[,r])=>r.days.length-n.days.length).slice(0,bd).map(([n,r])=>{let o=Xe(Kr(r.days).slice(-5))??0,s=r.days[r.
days.length-1];return{productId:n,quantity:Xe(r.quantities.slice(-5))??0,intervalDays:o,overdueDays:o>0?Math.max(0,t-s-Math.
round(o)):0}})}function Gr(e){let{daysSinceLast:t,medianGapDays:n,orderDays:r}=e;return t===null||n===null||r<4?!1:t>yd*
n&&t>21&&e.lapse.yearlyAmount>0}var _d=.3;function oi(e){let t=ni(e.lines,e.today),n=new Map;return{customers:[...t.keys()],customer(r){let o=n.get(r);if(o)
return o;let s=t.get(r);if(!s)return null;let i=ri(r,s,e.today);return n.set(r,i),i}}}var si=e=>e.customers.flatMap(t=>e.
customer(t)??[]);function An(e,t){let n=r=>r.probabilityWithin(t)*r.typicalOrderAmount;return si(e).filter(r=>r.probabilityWithin(
t)>=_d&&!Gr(r)).sort((r,o)=>n(o)-n(r))}function zn(e){let t=n=>n.lapse.probability*n.lapse.yearlyAmount;return si(e).filter(
Gr).sort((n,r)=>t(r)-t(n))}function xt(e,t){let n=e.orders.filter(({record:r})=>r.day<=t).map(({record:r})=>({customerId:r.customerId,day:r.day,productId:r.
productId,quantity:r.quantity,amount:r.amount,category:e.products.get(r.productId)?.record.category??""}));return oi({lines:n,
today:t,isHoliday:Ee})}function b(e,t,n,r="@",o={}){return{header:{ja:e,en:t},widthPixels:n,format:r,hidden:!1,checkbox:!1,wrap:!1,...o}}var ii=b(
"種別","Kind",40,"@",{hidden:!0}),A={week:{tab:{ja:"週間ルート",en:"Week"},headerRow:2,columns:{kind:ii,rep:b("担当",
"Rep",90),day:b("日付","Date",90),sequence:b("順","No.",40,"0"),arrival:b("時刻","Time",60),travel:b("移動(分)",
"Drive (min)",65,"0"),customer:b("顧客","Customer",190),address:b("住所","Address",220),purpose:b("用件","Purpose",
120),reason:b("理由","Reason",260,"@",{wrap:!0}),lastPurchase:b("前回購入","Last purchase",300),bringUp:b("提案・持参",
"Bring up",360),map:b("地図","Map",80,"General"),visitId:b("訪問ID","Visit ID",80,"@",{hidden:!0}),customerId:b("顧客I\
D","Customer ID",80,"@",{hidden:!0})}},today:{tab:{ja:"今日",en:"Today"},headerRow:2,columns:{done:b("完了","Done",45,
"General",{checkbox:!0}),arrival:b("時刻","Time",55),customer:b("顧客","Customer",170,"@",{wrap:!0}),purpose:b("用件",
"Purpose",100,"@",{wrap:!0}),reason:b("理由","Reason",190,"@",{wrap:!0}),map:b("地図","Map",60,"General"),result:b("\
結果","Result",90),note:b("メモ","Note",200,"@",{wrap:!0}),lastPurchase:b("前回購入","Last purchase",320,"@",{wrap:!0}),
bringUp:b("提案・持参","Bring up",360,"@",{wrap:!0}),address:b("住所","Address",220),travel:b("移動(分)","Driv\
e (min)",65,"0"),visitId:b("訪問ID","Visit ID",80,"@",{hidden:!0}),kind:{...ii}}},due:{tab:{ja:"補充予定",en:"Due"},
headerRow:1,columns:{customerId:b("顧客ID","Customer",70),customer:b("顧客名","Name",190),rep:b("担当","Rep",90),
state:b("状態","State",90),probability:b("7日以内の注文","Order in 7 days",95,"0%"),expectedAmount:b("見込額",
"Expected amount",95,"#,##0"),expectedValue:b("期待値","Expected value",95,"#,##0"),expected:b("次回注文","Next o\
rder",90,"yyyy-mm-dd"),earliest:b("早ければ","Earliest",90,"yyyy-mm-dd"),latest:b("遅くとも","Latest",90,"yyyy-m\
m-dd"),daysSinceLast:b("経過日数","Days since",70,"0"),basket:b("いつもの品","Usual basket",420),nextVisit:b("次\
回訪問","Next visit",90,"yyyy-mm-dd"),reason:b("理由","Reason",300)}},atRisk:{tab:{ja:"離反注意",en:"At risk"},
headerRow:1,columns:{customerId:b("顧客ID","Customer",70),customer:b("顧客名","Name",190),rep:b("担当","Rep",90),
lapseProbability:b("離反の確率","Lapse probability",90,"0%"),yearlyAmount:b("年間取引額","Yearly amount",100,"\
#,##0"),lastOrder:b("最終注文","Last order",90,"yyyy-mm-dd"),daysSinceLast:b("経過日数","Days since",70,"0"),reason:b(
"理由","Reason",420,"@",{wrap:!0})}},problems:{tab:{ja:"問題",en:"Problems"},headerRow:1,columns:{tab:b("タブ","Ta\
b",90),row:b("行","Row",50,"0"),column:b("列","Column",140),what:b("何が","What is wrong",360,"@",{wrap:!0}),remedy:b(
"どうすれば","What to do",460,"@",{wrap:!0}),link:b("場所","Cell",70,"General")}},reports:{tab:{ja:"集計",en:"R\
eports"},headerRow:1,columns:{}}},On={order:{ja:"受注",en:"order"},quote:{ja:"見積",en:"quote"},talk:{ja:"情報交換",
en:"talk"},declined:{ja:"見送り",en:"declined"},absent:{ja:"不在",en:"absent"}};function Hr(e){return Object.keys(A[e].
columns).map(()=>"")}function X(e,t){return Object.keys(A[e].columns).indexOf(t)}function Q(e){return typeof e=="object"&&"day"in e}function vt(e){return typeof e=="object"&&"formula"in e}function ee(e){
return e===void 0||typeof e=="string"&&e.trim()===""}function Nn(e,t){return Q(e)&&Q(t)?e.day===t.day&&e.minutes===t.minutes:
vt(e)&&vt(t)?e.formula===t.formula:e===t}var Md=10,Id=100,Gt=e=>M(e).replace(/[\s　*＊]/g,"").toLowerCase();function Dd(e){let t=new Map;for(let[n,r]of Object.
entries(e.columns))t.set(Gt(n),n),t.set(Gt(r.header.en),n),t.set(Gt(r.header.ja),n);return t}function fe(e,t){let n=Dd(e),
r={headerRow:1,places:{}};for(let o=0;o<Math.min(Md,t.length);o++){let s={};t[o].forEach((i,a)=>{let u=typeof i=="string"?
n.get(Gt(i)):void 0;u!==void 0&&s[u]===void 0&&(s[u]=a)}),Object.keys(s).length>Object.keys(r.places).length&&(r={headerRow:o+
1,places:s})}return r}function Ad(e,t){let n=new Set((t[fe(e,t).headerRow-1]??[]).map(String)),r=o=>Object.values(e.columns).
filter(s=>n.has(s.header[o])).length;return r("en")>r("ja")?"en":"ja"}function En(e,t){return Object.keys(e.columns).filter(
n=>t[n]===void 0)}function ui(e,t){let n=new Set(Object.values(e)),r={...e};for(let[o,s]of Object.entries(t))r[o]===void 0&&
s!==void 0&&!n.has(s)&&(r[o]=s);return r}function qr(e){return Q(e)?"":String(e).slice(0,80)}function Ln(e,t,n){let r=Ad(
e,t.values),o={key:e.key,tab:t.name,language:r,headerRow:n.headerRow,places:n.places,rows:[],spoiled:[],ids:new Set,lastRow:n.
headerRow,values:t.values,problems:[]},s=Object.entries(e.columns).filter(([a,u])=>u.required&&n.places[a]===void 0);for(let[
,a]of s)o.problems.push({tab:t.name,row:n.headerRow,column:1,header:a.header[r],code:"missingColumn",detail:"",rowLeftOut:!0});
zd(o);let i=new Jr(e,o);for(let a=n.headerRow;a<t.values.length;a++)i.read(t.values[a],a+1,s.length===0);return o}function zd({
tab:e,headerRow:t,places:n,values:r,problems:o}){let s=(r[t-1]??[]).map(a=>Gt(qr(a))),i=new Map(Object.values(n).map(a=>[
s[a],a]));s.forEach((a,u)=>{if(a===""||(i.get(a)??u)===u)return;let c=qr(r[t-1][u]);o.push({tab:e,row:t,column:u+1,header:c,
code:"duplicateHeader",detail:"",rowLeftOut:!1})})}var Jr=class{constructor(t,n){p(this,"table",n);p(this,"entries");p(this,
"absent");let r=Object.entries(t.columns);this.entries=r.flatMap(([o,s])=>{let i=n.places[o];return i===void 0?[]:[{field:o,
column:s,place:i}]}),this.absent=r.filter(([o])=>n.places[o]===void 0).map(([o,s])=>({field:o,empty:ai(s,n.language)}))}read(t,n,r){
if(this.isBlank(t))return;this.table.lastRow=n;let o={};for(let{field:i,empty:a}of this.absent)o[i]=a;let s=r;for(let i of this.
entries)this.readCell(i,t,n,o)||(s=!1);s=this.noteId(o.id,n)&&s,s?this.table.rows.push({row:n,cells:t,record:o}):this.table.
spoiled.push({row:n,cells:t,record:o})}isBlank(t){return this.entries.every(({place:n})=>ee(t[n])||t[n]===!1)}readCell(t,n,r,o){
let{field:s,column:i,place:a}=t,u=n[a]??"";if(i.required&&ee(u))return this.report("missingValue",a,r,"",!0),!1;let c=i.
codec.parse(u,this.table.language);return"problem"in c?i.computed?(o[s]=ai(i,this.table.language),!0):(this.report(c.problem,
a,r,c.detail??qr(u),!0),!1):(c.warning&&this.report(c.warning.code,a,r,c.warning.detail,!1),o[s]=c.value,!0)}noteId(t,n){
let r=this.table.places.id;return r===void 0||typeof t!="string"?!0:this.table.ids.has(t)?(this.report("duplicateId",r,n,
t,!0),!1):(this.table.ids.add(t),t.length<=Id?!0:(this.report("outOfBounds",r,n,t,!0),!1))}report(t,n,r,o,s){let{table:i}=this,
a=String(i.values[i.headerRow-1]?.[n]??"");i.problems.push({tab:i.tab,row:r,column:n+1,header:a,code:t,detail:o,rowLeftOut:s})}};
function ai(e,t){let n=e.codec.parse("",t);return"value"in n?n.value:null}var Xr=["日","月","火","水","木","金","土"],ci=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Yr=[1,2,3,4,5,6,0],Od=new Map(
Object.entries({平日:[1,2,3,4,5],weekdays:[1,2,3,4,5],土日:[6,0],週末:[6,0],weekends:[6,0],毎日:[1,2,3,4,5,6,0],
全日:[1,2,3,4,5,6,0],daily:[1,2,3,4,5,6,0]}));function kt(e){let t=e.trim().replace(/曜日?$/,""),n=Xr.indexOf(t);if(n>=
0)return n;let r=/^(sun|mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur)(day)?s?\.?$/i.exec(t);return r?ci.indexOf(
Nd(r[1].slice(0,3))):null}var Nd=e=>e[0].toUpperCase()+e.slice(1).toLowerCase();function Qr(e,t){let n=[e];for(let r=e;r!==
t;)r=(r+1)%7,n.push(r);return n}function Re(e){let t=ft(e).split(/[,、，・/／&\s]+|\band\b/).filter(r=>r!==""),n=new Set;
for(let r of t){let o=Ed(r);if(!o)return null;for(let s of o)n.add(s)}return n.size>0?Yr.filter(r=>n.has(r)):null}function Ed(e){
let t=Od.get(e.toLowerCase());if(t)return t;let n=kt(e);if(n!==null)return[n];let[r,o,...s]=e.split("-"),[i,a]=[kt(r??""),
kt(o??"")];if(o!==void 0&&s.length===0)return i===null||a===null?null:Qr(i,a);let u=[...e.replace(/曜日?/g,"")].map(c=>Xr.
indexOf(c));return u.every(c=>c>=0)?u:null}function Ht(e,t){let n=t==="ja"?Xr:ci,r=Yr.filter(i=>e.includes(i)),o=r.map(i=>Yr.
indexOf(i));return o.every((i,a)=>i===o[0]+a)&&r.length>2?`${n[r[0]]}-${n[r[r.length-1]]}`:r.map(i=>n[i]).join(t==="ja"?
"":", ")}var Wn="[月火水木金土日](?:曜日?)?",qt="(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?s?(?!\
[a-z])\\.?",te="(?:[の\\s(]*(午前中?|午後|am\\b|pm\\b|mornings?\\b|afternoons?\\b)\\)?)?",Ld="(?:1st|2nd|3rd|4th|5\
th|first|second|third|fourth|fifth|last)\\b",Wd=["jan","feb","mar","apr","may","jun","jul","aug","sep","oct","nov","dec"],
Zn="(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:emb\
er)?|dec(?:ember)?)(?![a-z])\\.?",jn="(?:st|nd|rd|th)?",G=e=>new RegExp(e,"iy");function We(e){return e?/^(午前|am|morning)/i.
test(e)?"morning":"afternoon":"day"}var Jt=(e,t)=>e?.map(n=>({kind:"weekly",weekday:n,part:t}))??null,Bn=(e,t)=>[{kind:"\
holiday",offset:e,part:We(t)}];function li([,e,t,n]){let[r,o]=[kt(e),kt(t)];return r===null||o===null?null:Jt(Qr(r,o),We(
n))}var Zd={一:1,二:2,三:3,四:4,五:5,最終:-1,last:-1,first:1,second:2,third:3,fourth:4,fifth:5};function jd(e){return(e.
toLowerCase().match(/[1-5]|[一二三四五]|最終|last|first|second|third|fourth|fifth/g)??[]).map(n=>Zd[n]??Number(n))}
function Fn([,e,t,n]){let r=Re(t),o=We(n);return r&&jd(e).flatMap(s=>r.map(i=>({kind:"nthWeekday",nth:s,weekday:i,part:o})))}
var di=({month:e,date:t})=>Y(2028,e,t)!==null,St=(e,t)=>di(e)&&di(t)?[{kind:"yearly",from:e,to:t}]:null,se=(e,t)=>({month:Number(
e),date:Number(t)});function Fd([,e,t,n,r]){let o=se(e,t);return St(o,r===void 0?o:se(n??e,r))}var mi=e=>Wd.indexOf(e.slice(
0,3).toLowerCase())+1;function pi(e,t){let[n,r]=e,[o,s]=t,i=se(mi(n),r);return St(i,s===void 0?i:se(mi(o??n),s))}var fi={
上旬:[1,10],初旬:[1,10],中旬:[11,20],下旬:[21,31]};function Bd([,e,t,n,r]){let o=Number(n??e);if(Number(e)<1||Number(
e)>12||o<1||o>12)return null;let[s]=fi[t??""]??[1,31],[,i]=fi[(n?r:t)??""]??[1,31],a=o===2?29:[4,6,9,11].includes(o)?30:
31;return St(se(Number(e),s),se(o,Math.min(i,a)))}function Vd([,e,t,n,r,o,s]){let i=Y(Number(e),Number(t),Number(n)),a=s===
void 0?i:Y(Number(r??e),Number(o),Number(s));return i===null||a===null||a<i?null:[{kind:"dates",from:i,to:a}]}function eo(e){
return e.length>0&&e.every(n=>n>=1&&n<=31)?e.map(n=>({kind:"monthDate",date:n})):null}function Ud([,e,t]){let n=Number(t)-
Number(e)+1;return n<1?null:eo(Array.from({length:n},(r,o)=>Number(e)+o))}function hi(e,...t){let n=Number(t.find(r=>r!==
void 0)??1);return n>=1&&n<=31?[{kind:"monthEdge",edge:e,days:n}]:null}function Kd([,e,t,n]){let r=Jt(Re(e),We(n));return r&&
(t?[...r,...Bn(0,n)]:r)}var gi=[{pattern:/(?:年中無休|無休|定休日?[な無]し|[な無]し|none\b|no clos(?:ing|ed) days?\b|never\b|open daily\b|-+(?=$|[,、\s]))/iy,
read:()=>[]},{pattern:/(?:不定休|不定期|シフト制|irregular(?:ly)?\b|varies\b|(?:隔週|every other )\s*[^\s,、・/;]*)/iy,
read:([e])=>({code:"irregular",part:e})},{pattern:/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:-(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?)?(?!\d)/y,
read:Vd},{pattern:G(`(?:毎月)?((?:(?:第\\s*[1-5一二三四五]|最終)(?:[・,、&]?\\s*[1-5一二三四五](?!\\d|/|[月日]\\d|日(?!曜)))*週?[・,、&/\\s]*)+)の?((?\
:${Wn})+)${te}`),read:Fn},{pattern:G(`([1-5](?:[・,][1-5])*)((?:[火水木金土](?:曜日?)?|[月日]曜日?)+)${te}`),
read:Fn},{pattern:G(`(?:every\\s+)?((?:${Ld}[\\s,&/]*(?:and\\s+)?)+)(${qt})(?: of (?:the |each |every )?month)?${te}`),read:Fn},
{pattern:G(`([1-5](?:\\s*(?:,|&|and)\\s*[1-5])*)\\s+(${qt})${te}`),read:Fn},{pattern:/(\d{1,2})[/月.](\d{1,2})日?(?:-(?:(\d{1,2})[/月.])?(\d{1,2})日?)?(?![\d/.])/y,
read:Fd},{pattern:/(\d{1,2})月(?:(上旬|初旬|中旬|下旬)|中|いっぱい)?(?:-(\d{1,2})月(上旬|初旬|中旬|下旬)?)?(?![\d曜])/y,
read:Bd},{pattern:G(`${Zn}\\s*(\\d{1,2})${jn}(?:-(?:${Zn}\\s*)?(\\d{1,2})${jn})?(?!\\d)`),read:([,e,t,n,r])=>pi([e,t],[n,
r])},{pattern:G(`(\\d{1,2})${jn}\\s+${Zn}(?:-(\\d{1,2})${jn}\\s+${Zn})?`),read:([,e,t,n,r])=>pi([t,e],[r,n])},{pattern:G(
`(?:祝日?の?前日?|祝日?前日|(?:holiday eves?|day before (?:a |public )?holidays?)\\b)${te}`),read:([,e])=>Bn(-1,
e)},{pattern:G(`(?:祝日?の?翌日|day after (?:a |public )?holidays?\\b)${te}`),read:([,e])=>Bn(1,e)},{pattern:G(`(?:\
祝祭日|祝日|祭日|祝|(?:public |national |bank )?holidays?\\b)${te}`),read:([,e])=>Bn(0,e)},{pattern:/(?:年末・?年始|お?正月(?:休み)?|new year(?:'?s)?(?: holidays?)?\b|year[- ]end\b)/iy,
read:()=>St(se(12,29),se(1,3))},{pattern:/(?:お盆(?:休み)?|盆休み?|盆|obon\b)/iy,read:()=>St(se(8,13),se(8,16))},
{pattern:/(?:gw|ゴールデンウ[ィイ]ーク|golden week)/iy,read:()=>St(se(4,29),se(5,5))},{pattern:/(?:月末(?:の?(\d{1,2})日間?)?|末日|晦日|last (\d{1,2}) days of (?:the |each |every )?month|last day of (?:the |each |every )?month|month[- ]end|end of (?:the )?month)/iy,
read:([,e,t])=>hi("end",e,t)},{pattern:/(?:月初め?(?:の?(\d{1,2})日間?)?|first (\d{1,2}) days of (?:the |each |every )?month|first day of (?:the |each |every )?month|month[- ]start|start of (?:the )?month)/iy,
read:([,e,t])=>hi("start",e,t)},{pattern:/(?:五・?十日|ご?ごとおび|ゴトウ?[ビ日]|gotobi\b)/iy,read:()=>[{kind:"\
gotobi"}]},{pattern:/(?:毎月)?(\d{1,2})日?-(\d{1,2})日/y,read:Ud},{pattern:/(?:毎月)?(\d{1,2}(?:[・,、]\d{1,2})*)日(?!曜)/y,
read:([,e])=>eo((e.match(/\d+/g)??[]).map(Number))},{pattern:/(?:the )?(\d{1,2})(?:st|nd|rd|th)(?: of (?:the |each |every )?month)?(?![a-z])/iy,
read:([,e])=>eo([Number(e)])},{pattern:G(`(?:毎週の?)?(${Wn})-(${Wn})${te}`),read:li},{pattern:G(`(?:every\\s+)?(${qt}\
)(?:-|\\s+(?:to|through)\\s+)(${qt})${te}`),read:li},{pattern:G(`(?:毎週の?)?((?:${Wn})+)(祝日?)?${te}`),read:Kd},{
pattern:G(`(?:平日|weekdays\\b)${te}`),read:([,e])=>Jt([1,2,3,4,5],We(e))},{pattern:G(`(?:週末|weekends?\\b)${te}`),
read:([,e])=>Jt([6,0],We(e))},{pattern:G(`(?:(?:every|each)\\s+)?(${qt})${te}`),read:([,e,t])=>Jt(Re(e),We(t))},{pattern:/(?:毎日|daily\b)?(午前中?|午後|mornings?\b|afternoons?\b|am\b|pm\b)/iy,
read:([,e])=>[{kind:"everyDay",part:We(e)}]},{pattern:/(?:毎日|daily\b|every day\b)/iy,read:()=>[{kind:"everyDay",part:"\
day"}]}];var bi=/(?:[,、・/;&。\s()]|および|及び|と|and\b|定休日?|休業日?|休診日?|休館日?|お?休み|休|closed(?: on)?\b|:)+/iy,
Gd=1e3,Hd=/[,、・/;&。\s()]/;function Rt(e){if(e.length>Gd)return{rules:[],problems:[{code:"notUnderstood",part:`${e.
slice(0,40)}…`}]};let t=ft(e),n={rules:[],problems:[]},r=0;for(;r<t.length;)r+=to(bi,t,r)?.[0].length??0,r<t.length&&(r=
qd(t,r,n));return n.rules=Xd(n.rules),n}function qd(e,t,n){let r=[],o=[],s=t;for(;s<e.length&&(s===t||!to(bi,e,s));){let i=Yd(
e,s,{rules:r,problems:o});if(i===0){let a=Jd(e,t,s);return n.problems.push({code:"notUnderstood",part:a}),t+a.length}s+=
i}return n.rules.push(...r),n.problems.push(...o),s}function Jd(e,t,n){let r=/^\d[\d/.月日-]*/.exec(e.slice(t))?.[0];if(r!==
void 0&&n===t)return r;let o=e.slice(n).search(Hd);return o<0?e.slice(t):e.slice(t,n+o)}function Yd(e,t,n){for(let{pattern:r,
read:o}of gi){let s=to(r,e,t),i=s&&o(s);if(!(!s||!i))return Array.isArray(i)?n.rules.push(...i):n.problems.push(i),s[0].
length}return 0}function to(e,t,n){return e.lastIndex=n,e.exec(t)}function Xd(e){let t=new Set;return e.filter(n=>{let r=JSON.
stringify(n);return!t.has(r)&&t.add(r)})}var wi={ja:{day:{morning:"午前",afternoon:"午後",day:"毎日"},part:{morning:"\
午前",afternoon:"午後",day:""},holiday:{"-1":"祝前日",0:"祝",1:"祝翌日"},nth:e=>e===-1?"最終":`第${e}`,nthJoint:"\
・",beforeWeekday:"",monthDate:e=>`${e}日`,start:e=>e===1?"月初":`月初${e}日`,end:e=>e===1?"月末":`月末${e}日`,
gotobi:"五十日"},en:{day:{morning:"mornings",afternoon:"afternoons",day:"daily"},part:{morning:" am",afternoon:" pm",
day:""},holiday:{"-1":"day before holidays",0:"holidays",1:"day after holidays"},nth:e=>e===-1?"last":yi(e),nthJoint:" &\
 ",beforeWeekday:" ",monthDate:e=>`${yi(e)} of month`,start:e=>e===1?"month start":`first ${e} days of month`,end:e=>e===
1?"month end":`last ${e} days of month`,gotobi:"gotobi"}};function yi(e){let t=e>10&&e<14;return`${e}${(t?null:["th","st",
"nd","rd"][e%10])??"th"}`}function xi(e,t){let n=[];for(let r=0;r<e.length;){let o=Qd(e,r);n.push(o.length>0?vi(o,t):em(
e[r],t)),r+=Math.max(1,o.length)}return n.join(", ")}function Qd(e,t){let n=e[t],r=[];for(let o of e.slice(t)){if(n?.kind!==
"nthWeekday"||o.kind!=="nthWeekday"||o.weekday!==n.weekday||o.part!==n.part)break;r.push(o)}return r}function vi(e,t){let n=wi[t],
{weekday:r,part:o}=e[0];return e.map(i=>n.nth(i.nth)).join(n.nthJoint)+n.beforeWeekday+Ht([r],t)+n.part[o]}function em(e,t){
let n=wi[t];switch(e.kind){case"everyDay":return n.day[e.part];case"weekly":return Ht([e.weekday],t)+n.part[e.part];case"\
nthWeekday":return vi([e],t);case"holiday":return n.holiday[`${e.offset}`]+n.part[e.part];case"yearly":{let[r,o]=[`${e.from.
month}/${e.from.date}`,`${e.to.month}/${e.to.date}`];return r===o?r:`${r}-${o}`}case"dates":return e.from===e.to?T(e.from):
`${T(e.from)}~${T(e.to)}`;case"monthDate":return n.monthDate(e.date);case"monthEdge":return n[e.edge](e.days);case"gotob\
i":return n.gotobi}}var tm={令和:2018,r:2018,平成:1988,h:1988,昭和:1925,s:1925},nm=["jan","feb","mar","apr","may","jun","jul","aug","s\
ep","oct","nov","dec"];function no(e){let t=M(e).trim().toLowerCase().replace(/\s*[(（].{1,3}[)）]\s*$/,"").replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?$/,
"");return rm(t)??om(t)??sm(t)}function rm(e){let t=/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(e)??
/^(\d{4})(\d{2})(\d{2})$/.exec(e);return t?Y(Number(t[1]),Number(t[2]),Number(t[3])):null}function om(e){let t=/^(令和|平成|昭和|r|h|s)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.
exec(e);if(!t)return null;let n=t[2]==="元"?1:Number(t[2]);return Y((tm[t[1]]??0)+n,Number(t[3]),Number(t[4]))}function sm(e){
let t=/^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/.exec(e),n=/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.
exec(e),[r,o,s]=t?[t[1],t[2],t[3]]:[n?.[2],n?.[1],n?.[3]],i=nm.indexOf(o??"")+1;return i>0?Y(Number(s),i,Number(r)):null}function ki(e){let t=/^(\d{1,2}):(\d{2})$/.exec(e);if(!t)return null;let n=Number(t[1])*60+Number(t[2]);return Number(t[2])<
60&&n<=1440?n:null}function P(e){let t=Math.round(e);return`${String(Math.floor(t/60)).padStart(2,"0")}:${String(t%60).padStart(
2,"0")}`}var im=1e3,Qe=720,ce=1440,am=new Map(Object.entries({午前:{start:0,end:Qe},午前中:{start:0,end:Qe},am:{start:0,end:Qe},
morning:{start:0,end:Qe},午後:{start:Qe,end:ce},pm:{start:Qe,end:ce},afternoon:{start:Qe,end:ce},終日:{start:0,end:ce},
"24時間":{start:0,end:ce},"all day":{start:0,end:ce}}));function Ct(e){if(e.length>im)return{windows:[],problems:[{code:"\
notUnderstood",part:`${e.slice(0,40)}…`}]};let t=ft(e),n=t.match(/\([^)]*\)/g)??[],o=t.replace(/\([^)]*\)/g,",").replace(
/\s*(?:から|\bto\b)\s*/gi,"-").replace(/(\d)\s+([ap]\.?m\b)/gi,"$1$2").split(/[,、;/・]|\s+(?=翌|\d{1,2}[:時-])|\s+and\s+|と/).
map(a=>a.trim()).filter(a=>a!==""),s=[],i=[];for(let a of o){let{window:u,code:c}=um(a);u&&s.push(u),c&&i.push({code:c,part:a})}
return i.push(...n.map(a=>({code:"notUnderstood",part:a}))),{windows:cm(s),problems:i}}function um(e){let t=am.get(e.toLowerCase());
if(t)return{window:t};let[n,r,...o]=e.replace(/まで$/,"").split("-");if(n===void 0||r===void 0||o.length>0||n+r==="")return{
code:"notUnderstood"};let s=n===""?0:Si(n),i=r===""?ce:Si(r);if(s===null||i===null||s>=ce)return{code:"notUnderstood"};if(/^翌/.
test(r.trim())||i>ce)return{window:{start:s,end:ce},code:"pastMidnight"};let a=i===0&&s>0?ce:i;return s<a?{window:{start:s,
end:a}}:{code:"endBeforeStart"}}function Si(e){let t=/^(翌|午前|午後)?\s*(\d{1,2})(?:[:：.](\d{2})|時(?:(\d{1,2})分|(半))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/.
exec(e.trim().toLowerCase());if(!t)return null;let[,n,r,o,s,i,a]=t,u=i?30:Number(o??s??0),c=Number(r),l=n==="午後"||a?.
startsWith("p"),d=n==="午前"||a?.startsWith("a");return l&&c<12&&(c+=12),d&&c===12&&(c=0),c<30&&u<60?c*60+u:null}function cm(e){
let t=[];for(let n of[...e].sort((r,o)=>r.start-o.start)){let r=t[t.length-1];r&&n.start<=r.end?r.end=Math.max(r.end,n.end):
t.push({...n})}return t}function Ri(e){return e.map(({start:t,end:n})=>`${P(t)}-${P(n)}`).join(", ")}var Ci=/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/,ro=-25569;function lm({day:e,minutes:t}){return e===ro?P(
t):T(e)+(t===0?"":` ${P(t)}`)}function ne(e){return Q(e)?lm(e):String(e)}function Vn(e){return(t,n)=>ee(t)?{value:null}:
typeof t=="string"&&Ci.test(t)?{problem:"errorValue",detail:t}:e(t,n)}var x={format:"@",parse(e){let t=ne(e).trim();return Ci.
test(t)?{problem:"errorValue",detail:t}:{value:t}},layOut:e=>e},dm=1e12;function $i(e){if(typeof e=="number")return Math.
abs(e)<=dm?e:null;if(typeof e!="string")return null;let t=M(e).replace(/^([+-]?)[¥$] ?/,"$1").replace(/ ?[円%]$/,"");return/^[+-]?((\d+|\d{1,3}(,\d{3})+)\.?\d*|\.\d+)$/.
test(t)?$i(Number(t.replace(/,/g,""))):null}function et(e,t){return{format:e,parse:Vn(n=>{let r=$i(n);return r===null?{problem:"\
notANumber",detail:ne(n)}:t(r)}),layOut:n=>n??""}}var oo=e=>({value:e}),Pi=e=>e<0?{problem:"negative",detail:String(e)}:
{value:e},Ti=e=>e>9999?{problem:"outOfBounds",detail:String(e)}:Number.isInteger(e)&&e>0?{value:e}:{problem:"notAWholeNu\
mber",detail:String(e)},mm=e=>e>100?{problem:"outOfBounds",detail:String(e)}:Pi(e<1?Math.round(e*1e6)/1e4:e),Yt=et("0.##\
####",oo),_i=et("#,##0.###",oo),Xt=et("#,##0",oo),Mi=et("0",Pi),Ii=et("0",Ti),Di=et("0",Ti),so=et("0",mm),[pm,fm]=[-7305,
84006];function hm(e){return Q(e)?e.day:typeof e=="string"?no(e):typeof e!="number"?null:e>1e7?no(String(e)):Math.floor(
e)+ro}var Ze={format:"yyyy-mm-dd",parse:Vn(e=>{let t=hm(e);return t!==null&&t>=pm&&t<fm?{value:t}:{problem:"notADate",detail:ne(
e)}}),layOut:e=>e===null?"":{day:e,minutes:0}},gm=Vn(e=>{if(Q(e)&&(e.minutes>0||e.day===ro))return{value:e.minutes};if(typeof e==
"number"&&e>=0&&e<1)return{value:Math.round(e*1440)};let n=typeof e=="string"?ki(M(e).trim()):null;return n===null?{problem:"\
notATime",detail:ne(e)}:{value:n}}),Un={format:"@",parse:gm,layOut:e=>e===null?"":P(e)},Kn={format:"General",checkbox:!0,
parse(e){if(typeof e=="boolean")return{value:e};if(ee(e))return{value:!1};let t=M(ne(e)).trim().toLowerCase();return["tr\
ue","yes","1","✓","○","◯","済","はい"].includes(t)?{value:!0}:["false","no","0","×","未","いいえ","-"].includes(
t)?{value:!1}:{problem:"notACheckbox",detail:ne(e)}},layOut:e=>e};function tt(e){let t=Object.keys(e),n=new Map;for(let r of t)
for(let o of[r,e[r].ja,e[r].en])n.set(o.toLowerCase(),r);return{format:"@",parse:Vn(r=>{let o=n.get(M(ne(r)).trim().toLowerCase());
return o===void 0?{problem:"unknownChoice",detail:ne(r)}:{value:o}}),layOut:(r,o)=>r===null?"":e[r][o],choices:r=>t.map(
o=>e[o][r])}}var Gn={format:"@",parse(e){if(ee(e))return{value:[]};let{windows:t,problems:n}=Ct(ne(e)),r=n.find(s=>s.code!==
"pastMidnight");return r?{problem:r.code==="endBeforeStart"?"endBeforeStart":"timeNotUnderstood",detail:ne(e)}:{value:t}},
layOut:e=>Ri(e)},io={format:"@",parse(e){if(ee(e))return{value:[]};if(Q(e))return{value:[{kind:"dates",from:e.day,to:e.day}]};
let{rules:t,problems:n}=Rt(ne(e)),r=n[0];if(!r)return{value:t};let o=r.code==="irregular"?"closingIrregular":"closingNot\
Understood";return{value:t,warning:{code:o,detail:r.part}}},layOut:(e,t)=>xi(e,t)},Ai={format:"@",parse(e){if(ee(e))return{
value:[]};let t=Re(ne(e));return t===null?{problem:"weekdaysNotUnderstood",detail:ne(e)}:{value:t}},layOut:(e,t)=>Ht(e,t)};function g(e,t,n,r={}){return{header:{ja:e,en:t},codec:n,required:r.required??!1,widthPixels:r.widthPixels??110,computed:r.
computed??!1,hidden:r.hidden??!1}}var ym={A:{ja:"A",en:"A"},B:{ja:"B",en:"B"},C:{ja:"C",en:"C"}},bm={active:{ja:"取引中",en:"active"},paused:{ja:"休止",
en:"paused"},lost:{ja:"離反",en:"lost"}},wm={planned:{ja:"予定",en:"planned"},done:{ja:"完了",en:"done"},missed:{ja:"\
不在",en:"missed"},cancelled:{ja:"中止",en:"cancelled"}},xm={claim:{ja:"クレーム",en:"claim"},followUp:{ja:"フォロー",
en:"follow-up"},proposal:{ja:"提案",en:"proposal"},request:{ja:"要望",en:"request"}},vm={open:{ja:"対応中",en:"op\
en"},closed:{ja:"完了",en:"closed"}},km={mon:{ja:"月",en:"Mon"},tue:{ja:"火",en:"Tue"},wed:{ja:"水",en:"Wed"},thu:{
ja:"木",en:"Thu"},fri:{ja:"金",en:"Fri"},sat:{ja:"土",en:"Sat"},sun:{ja:"日",en:"Sun"}},Sm={key:"customers",tab:{ja:"\
顧客",en:"Customers"},idPrefix:"C",columns:{id:g("ID","ID",x,{required:!0,widthPixels:70}),name:g("顧客名","Name",x,
{required:!0,widthPixels:190}),kana:g("フリガナ","Kana",x,{widthPixels:150}),repId:g("担当","Rep",x,{required:!0,widthPixels:80}),
rank:g("ランク","Rank",tt(ym),{widthPixels:60}),address:g("住所","Address",x,{widthPixels:230}),lat:g("緯度","Lat\
itude",Yt,{widthPixels:85}),lng:g("経度","Longitude",Yt,{widthPixels:85}),visitIntervalDays:g("訪問間隔(日)","Vis\
it interval (days)",Ii,{required:!0,widthPixels:90}),visitMinutes:g("訪問時間(分)","Visit length (min)",Mi,{widthPixels:90}),
visitHours:g("訪問可能時間","Visit hours",Gn,{widthPixels:170}),closed:g("休業日","Closed",io,{widthPixels:130}),
busy:g("繁忙期","Busy periods",io,{widthPixels:130}),preferredWeekday:g("希望曜日","Preferred weekday",tt(km),{widthPixels:75}),
contact:g("窓口","Contact",x),birthday:g("窓口誕生日","Contact birthday",x,{widthPixels:90}),notes:g("備考","No\
tes",x,{widthPixels:200}),status:g("状態","Status",tt(bm),{widthPixels:70}),reorderState:g("補充","Reorder",x,{computed:!0,
widthPixels:90})}},he={key:"visits",tab:{ja:"訪問",en:"Visits"},idPrefix:"V",columns:{id:g("ID","ID",x,{required:!0,widthPixels:80}),
day:g("日付","Date",Ze,{required:!0,widthPixels:95}),customerId:g("顧客ID","Customer",x,{required:!0,widthPixels:80}),
customerName:g("顧客名","Customer name",x,{computed:!0,widthPixels:170}),repId:g("担当","Rep",x,{required:!0,widthPixels:80}),
sequence:g("順番","Sequence",Di,{widthPixels:55}),plannedArrival:g("到着予定","Planned arrival",Un,{widthPixels:80}),
status:g("状況","Status",tt(wm),{required:!0,widthPixels:70}),done:g("完了","Done",Kn,{widthPixels:50}),fixed:g("固定",
"Fixed",Kn,{widthPixels:50}),purpose:g("用件","Purpose",x,{widthPixels:150}),reason:g("理由","Reason",x,{widthPixels:220}),
arrived:g("到着","Arrived",Un,{widthPixels:65}),left:g("退出","Left",Un,{widthPixels:65}),result:g("結果","Result",
x,{widthPixels:110}),note:g("メモ","Note",x,{widthPixels:220}),nextStep:g("次の一手","Next step",x,{widthPixels:150}),
nextDay:g("次回予定日","Next date",Ze,{widthPixels:95}),planMark:g("計画印","Plan mark",x,{computed:!0,hidden:!0})}},
Rm={key:"orders",tab:{ja:"受注",en:"Orders"},idPrefix:"O",columns:{id:g("ID","ID",x,{required:!0,widthPixels:90}),day:g(
"日付","Date",Ze,{required:!0,widthPixels:95}),customerId:g("顧客ID","Customer",x,{required:!0,widthPixels:80}),productId:g(
"商品ID","Product",x,{widthPixels:80}),quantity:g("数量","Quantity",_i,{required:!0,widthPixels:70}),unitPrice:g("単価",
"Unit price",Xt,{required:!0,widthPixels:80}),taxRate:g("税率(%)","Tax rate (%)",so,{widthPixels:65}),amount:g("金額",
"Amount",Xt,{widthPixels:95}),deliveryDay:g("納品日","Delivery date",Ze,{widthPixels:95}),delivered:g("納品済","De\
livered",Kn,{widthPixels:65}),note:g("備考","Note",x,{widthPixels:200})}},Cm={key:"products",tab:{ja:"商品",en:"Prod\
ucts"},idPrefix:"P",columns:{id:g("ID","ID",x,{required:!0,widthPixels:80}),name:g("商品名","Name",x,{required:!0,widthPixels:260}),
unit:g("単位","Unit",x,{widthPixels:60}),unitPrice:g("単価","Unit price",Xt,{widthPixels:80}),taxRate:g("税率(%)",
"Tax rate (%)",so,{widthPixels:65}),category:g("分類","Category",x,{widthPixels:120}),launchedOn:g("発売日","Launch\
ed on",Ze,{widthPixels:95})}},$m={key:"cases",tab:{ja:"対応",en:"Cases"},idPrefix:"K",columns:{id:g("ID","ID",x,{required:!0,
widthPixels:70}),opened:g("受付日","Opened",Ze,{required:!0,widthPixels:95}),customerId:g("顧客ID","Customer",x,{required:!0,
widthPixels:80}),kind:g("種類","Kind",tt(xm),{widthPixels:85}),text:g("内容","Text",x,{widthPixels:340}),due:g("期限",
"Due",Ze,{widthPixels:95}),status:g("状況","Status",tt(vm),{widthPixels:75}),outcome:g("結果","Outcome",x,{widthPixels:220})}},
Pm={key:"reps",tab:{ja:"担当者",en:"Reps"},idPrefix:"R",columns:{id:g("ID","ID",x,{required:!0,widthPixels:70}),name:g(
"氏名","Name",x,{required:!0,widthPixels:120}),email:g("メール","E-mail",x,{widthPixels:200}),startAddress:g("出発地",
"Start address",x,{widthPixels:220}),startLat:g("出発緯度","Start latitude",Yt,{widthPixels:85}),startLng:g("出発経度",
"Start longitude",Yt,{widthPixels:85}),workingWeekdays:g("勤務曜日","Working days",Ai,{widthPixels:85}),workingHours:g(
"勤務時間","Working hours",Gn,{widthPixels:110}),lunch:g("昼休み","Lunch",Gn,{widthPixels:110}),monthlyTarget:g("\
月間目標","Monthly target",Xt,{widthPixels:100})}},Tm={key:"settings",tab:{ja:"設定",en:"Settings"},idPrefix:"",columns:{
key:g("項目","Setting",x,{required:!0,widthPixels:210}),value:g("値","Value",x,{widthPixels:230}),meaning:g("説明",
"Meaning",x,{widthPixels:560})}},$={customers:Sm,visits:he,orders:Rm,products:Cm,cases:$m,reps:Pm,settings:Tm};var Hn=class{constructor(t){p(this,"timeZone",t);p(this,"format");p(this,"offsetByQuarter",new Map);this.format=new Intl.
DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"n\
umeric",second:"numeric"})}toMoment(t){let n=t.getTime()+this.offsetAt(t.getTime()),r=Math.round(n/6e4),o=Math.floor(r/1440);
return{day:o,minutes:r-o*1440}}toDate(t){let n=t.day*864e5+t.minutes*6e4,r=n-this.offsetAt(n);return new Date(n-this.offsetAt(
r))}offsetAt(t){let n=Math.floor(t/9e5),r=this.offsetByQuarter.get(n);if(r!==void 0)return r;let o={};for(let{type:a,value:u}of this.
format.formatToParts(new Date(t)))o[a]=Number(u);let i=Date.UTC(o.year??0,(o.month??1)-1,o.day??1,o.hour??0,o.minute??0,
o.second??0)-Math.floor(t/1e3)*1e3;return this.offsetByQuarter.set(n,i),i}};var ao="meguri.column",Z=class{constructor(t){p(this,"state",t);p(this,"spreadsheet",SpreadsheetApp.getActive());p(this,
"known",null);p(this,"sheetsByName",null);p(this,"sheetsById",null)}get dates(){return this.known??(this.known=new Hn(this.
spreadsheet.getSpreadsheetTimeZone())),this.known}get sheets(){return this.sheetsByName??(this.sheetsByName=new Map(this.
spreadsheet.getSheets().map(t=>[t.getName(),t]))),this.sheetsByName}forgetSheets(){this.sheetsByName=null,this.sheetsById=
null}sheetIds(){return new Map([...this.sheets].map(([t,n])=>[t,n.getSheetId()]))}find(t,n){let r=this.state.tabs[t];this.
sheetsById??(this.sheetsById=new Map([...this.sheets.values()].map(s=>[s.getSheetId(),s])));let o=r===void 0?void 0:this.
sheetsById.get(r);if(o)return o;for(let s of n){let i=this.sheets.get(s);if(i)return i}return null}findTable(t){let{tab:n}=$[t];
return this.find(t,[n.ja,n.en])}findGenerated(t){let{tab:n}=A[t];return this.find(t,[n.ja,n.en])}readCells(t){let n=t.getDataRange().
getValues();return{name:t.getName(),values:n.map(r=>r.map(o=>this.toCell(o)))}}readTable(t){let n=this.findTable(t);if(!n)
return null;let r=$[t],o=this.readCells(n),s=fe(r,o.values),i=this.state.columns[t]??[],u=En(r,s.places).some(c=>i.includes(
c))?ui(s.places,this.rememberedColumns(t,n)):s.places;return Ln(r,o,{headerRow:s.headerRow,places:u})}rememberedColumns(t,n){
let r={};for(let o of n.createDeveloperMetadataFinder().withKey(ao).find()){let[s,i]=(o.getValue()??"").split("."),a=o.getLocation().
getColumn();s===t&&i!==void 0&&a&&(r[i]=a.getColumn()-1)}return r}toCell(t){return typeof t=="string"||typeof t=="number"||
typeof t=="boolean"?t:Object.prototype.toString.call(t)==="[object Date]"?this.dates.toMoment(t):t==null?"":String(t)}};var qn={latLow:20,latHigh:46,lngLow:122,lngHigh:154};function Qt(e,t){return e===null||t===null?"none":t>=qn.latLow&&t<=
qn.latHigh&&e>=qn.lngLow&&e<=qn.lngHigh?"swapped":Math.abs(e)>90||Math.abs(t)>180||e===0&&t===0?"impossible":{lat:e,lng:t}}function uo(e,t,n){let r=e.places[t.field]??0,o=String(e.values[e.headerRow-1]?.[r]??"");return{tab:e.tab,row:t.row,column:r+
1,header:o,...n}}var $t=class{constructor(t){p(this,"ids",new Map);p(this,"idByName",new Map);p(this,"isBlind");this.isBlind=
t.places.id===void 0||t.places.name===void 0;for(let n of t.ids)this.ids.set(M(n),n);for(let{record:n}of[...t.rows,...t.
spoiled]){if(!n.id||!n.name)continue;let r=M(n.name),o=this.idByName.get(r);this.idByName.set(r,o===void 0||o===n.id?n.id:
null)}}find(t){let n=M(t),r=this.idByName.get(n),o=this.ids.get(n)??r??(this.isBlind?t:void 0);return o!==void 0?{id:o}:
{problem:r===null?"ambiguousName":"unknown"}}};function re(e,{row:t,record:n},r){let o=n[e.field];if(typeof o!="string"||
o==="")return null;let s=e.directory.find(o);if("id"in s)return s.id;let a={code:s.problem==="unknown"?e.unknown:s.problem,
detail:o,rowLeftOut:e.rowLeftOut};return r.push(uo(e.table,{row:t,field:e.field},a)),null}var Pt=(e,t)=>n=>{let r=Number(M(n).trim());return!Number.isFinite(r)||n.trim()===""?"notANumber":r>=e&&r<=t?r:"outOfBou\
nds"},zi=e=>e.trim(),Ni=e=>{let{windows:t,problems:n}=Ct(e);return n.some(r=>r.code==="endBeforeStart")?"endBeforeStart":
t.length===1&&n.length===0?t[0]:"timeNotUnderstood"},_m=e=>e.trim()===""?null:Ni(e),Mm=e=>{if(e.trim()==="")return null;
let t=/^(-?\d+(?:\.\d+)?)\s*[,、 ]\s*(-?\d+(?:\.\d+)?)$/.exec(M(e).trim());if(!t)return"impossiblePosition";let[n,r]=[Number(
t[1]),Number(t[2])];return Math.abs(n)<=90&&Math.abs(r)<=180?{lat:n,lng:r}:"impossiblePosition"},Im=e=>Re(e)??"weekdaysN\
otUnderstood",Dm=e=>{let{rules:t,problems:n}=Rt(e);return n.length>0?"closingNotUnderstood":t},co=e=>{let t=/^(\d{1,2})(?::00|時)?$/.
exec(e),n=t?Number(t[1]):Number.NaN;return n>=0&&n<=23?n:null},Am=e=>co(M(e).trim())??"timeNotUnderstood",Oi=e=>{let[t,n]=M(
e).trim().split(/\s+/),r=Re(t??""),o=co(n??"");return r?.length===1&&o!==null?{weekday:r[0],hour:o}:"timeNotUnderstood"},
zm=e=>{let[t,n]=M(e).trim().split(/\s+/),r=Number((t??"").replace(/日$|st$|nd$|rd$|th$/,"")),o=co(n??"");return Number.
isInteger(r)&&r>=1&&r<=31&&o!==null?{dayOfMonth:r,hour:o}:"timeNotUnderstood"},Om=e=>{let t=M(e).trim().toLowerCase();return[
"日本語","ja","japanese"].includes(t)?"ja":["english","en","英語"].includes(t)?"en":"unknownChoice"},Tt={language:{
initial:"日本語",initialEnglish:"English",read:Om},workingHours:{initial:"09:00-18:00",read:Ni},workingWeekdays:{initial:"\
月-金",initialEnglish:"Mon-Fri",read:Im},lunch:{initial:"12:00-13:00",read:_m},companyHolidays:{initial:"祝, 年末年始",
initialEnglish:"holidays, 12/29-1/3",read:Dm},usualIntervalDays:{initial:"14",read:Pt(1,366)},usualVisitMinutes:{initial:"\
20",read:Pt(1,600)},startAddress:{initial:"",read:zi},startPosition:{initial:"",read:Mm},managerEmail:{initial:"",read:zi},
plannerSeconds:{initial:"10",read:Pt(.1,120)},detourFactor:{initial:"1.35",read:Pt(1,5)},townSpeedKmh:{initial:"20",read:Pt(
1,150)},roadSpeedKmh:{initial:"40",read:Pt(1,150)},planWeekAt:{initial:"金 15:00",initialEnglish:"Fri 15:00",read:Oi},refreshDueAt:{
initial:"6:00",read:Am},summaryAt:{initial:"月 7:00",initialEnglish:"Mon 7:00",read:Oi},reportsAt:{initial:"1日 6:00",
initialEnglish:"1 6:00",read:zm}},je=Object.keys(Tt);function Ei(e,t){let n=Tt[e];return t==="en"?n.initialEnglish??n.initial:
n.initial}function Nm(){return Object.fromEntries(je.map(e=>[e,Tt[e].read(Tt[e].initial)]))}function lo(e,t){let n=Tt[e].
read(t);return typeof n=="string"&&Em(e,n)?{problem:n}:{value:n}}function Em(e,t){return e==="startAddress"||e==="manage\
rEmail"?!1:e!=="language"||t!=="ja"&&t!=="en"}function nt(e){let t=e.trim();for(let n of je)if(["ja","en"].some(o=>y(o).
settings[n].label===t)||n===t)return n;return null}function Fe(e){let t=Nm(),n=[];if(!e)return{settings:t,problems:n};t.
language=e.language;let r=new Set,o=(s,i,a,u)=>{let c=(e.places[i]??0)+1,l=String(e.values[e.headerRow-1][c-1]??"");n.push(
{tab:e.tab,row:s,column:c,header:l,code:a,detail:u,rowLeftOut:!1})};for(let{row:s,record:i}of e.rows){let a=nt(i.key);if(a===
null)continue;if(r.has(a)){o(s,"key","duplicateId",i.key);continue}if(r.add(a),i.value===""&&Tt[a].initial!=="")continue;
let u=lo(a,i.value);"value"in u?Object.assign(t,{[a]:u.value}):o(s,"value",u.problem,i.value)}return{settings:t,problems:n}}function Jn(e,t){let{settings:n,problems:r}=Fe(e.settings),o=[...r];for(let c of Object.keys(e))o.push(...e[c].problems);
let{language:s}=Object.keys(e.customers.places).length>0?e.customers:e.settings,i={language:s,settings:{...n,language:s},
tables:e,sheetIds:t,reps:new Map,customers:new Map,products:new Map,visits:[],orders:[],cases:[],problems:o};Lm(i);let a=new $t(
e.reps);Zm(i,a);for(let{row:c,record:l}of e.products.rows)i.products.set(l.id,{row:c,record:{...l,unitPrice:l.unitPrice??
0,taxRate:l.taxRate??10}});let u=new $t(e.customers);return Vm(i,{customers:u,reps:a}),Um(i,{customers:u,products:new $t(
e.products)}),Km(i,u),i}function Lm(e){let t=e.tables.reps,n=["startLat","startLng"],r=n.every(o=>t.places[o]!==void 0);
for(let{row:o,record:s}of[...t.rows,...t.spoiled]){let i=(s.startLat??null)!==null||(s.startLng??null)!==null;r&&i&&Li(e,
{table:t,row:o,record:s,fields:n,detail:""})}for(let{row:o,record:s}of t.rows){let{startLat:i,startLng:a,workingHours:u,
...c}=s,l=Qt(i,a),d=u[0],m={...c,startPosition:typeof l=="string"?e.settings.startPosition:l,workingHours:d?{start:d.start,
end:u[u.length-1].end}:null,lunch:s.lunch[0]??null};e.reps.set(s.id,{row:o,record:m})}}var Wm={sun:0,mon:1,tue:2,wed:3,thu:4,
fri:5,sat:6};function Zm(e,t){let n=e.tables.customers,{problems:r}=e,o={table:n,field:"repId",directory:t,unknown:"unkn\
ownRep",rowLeftOut:!0};jm(e);for(let s of n.spoiled)re(o,s,r);for(let s of n.rows){let{row:i,record:a}=s,u=re(o,s,r);if(u===
null)continue;let c=Qt(a.lat,a.lng),{lat:l,lng:d,reorderState:m,preferredWeekday:f,...h}=a,w={...h,repId:u,status:a.status??
"active",visitIntervalDays:a.visitIntervalDays??e.settings.usualIntervalDays,position:typeof c=="string"?null:c,preferredWeekday:f===
null?null:Wm[f]};e.customers.set(a.id,{row:i,record:w})}}function jm(e){let t=e.tables.customers,n=["lat","lng"],r=n.filter(
o=>t.places[o]===void 0);for(let o of r){let s=$.customers.columns[o].header[t.language],i={tab:t.tab,row:t.headerRow,column:1,
header:s};e.problems.push({...i,code:"missingColumn",detail:"",rowLeftOut:!1})}if(!(r.length>0))for(let{row:o,record:s}of[
...t.rows,...t.spoiled]){let i=s.status!==void 0&&(s.status??"active")==="active",a=Qt(s.lat??null,s.lng??null)==="none";
(i||!a)&&Li(e,{table:t,row:o,record:s,fields:n,detail:s.address??""})}}function Li(e,{table:t,row:n,record:r,fields:o,detail:s}){
let[i,a]=[r[o[0]],r[o[1]]];if(i===void 0||a===void 0)return;let u=Qt(i,a);if(typeof u!="string")return;let c=u==="none"?
i!==null:u==="impossible"&&Bm(i,a),l=Fm[u],d={row:n,field:o[c?1:0]},m={code:l,detail:u==="none"?s:`${i}, ${a}`,rowLeftOut:!1};
e.problems.push(uo(t,d,m))}var Fm={none:"noPosition",swapped:"swappedPosition",impossible:"impossiblePosition"},Bm=(e,t)=>Math.
abs(e)<=90&&(e!==0||t!==0);function Vm(e,{customers:t,reps:n}){let r=e.tables.visits,{problems:o}=e,s={...mo(t),table:r},
i={table:r,field:"repId",directory:n,unknown:"unknownRep",rowLeftOut:!0};for(let a of r.spoiled)re(s,a,o),re(i,a,o);for(let a of r.
rows){let{row:u,record:c}=a,l=re(s,a,o),d=re(i,a,o);if(l===null||d===null)continue;let{done:m,planMark:f,customerName:h,
...w}=c,k={...w,day:c.day,status:c.status,customerId:l,repId:d};e.visits.push({row:u,record:k,ticked:m,planMark:f,source:a})}}
var mo=e=>({field:"customerId",directory:e,unknown:"unknownCustomer",rowLeftOut:!0});function Um(e,t){let n=e.tables.orders,
{problems:r}=e,o={...mo(t.customers),table:n},s=t.products,i={table:n,field:"productId",directory:s,unknown:"unknownProd\
uct",rowLeftOut:!1};for(let a of n.spoiled)re(o,a,r),re(i,a,r);for(let a of n.rows){let{row:u,record:c}=a,l=re(o,a,r),d=re(
i,a,r)??"";if(l===null)continue;let m=c.amount??c.quantity*c.unitPrice,f=c.taxRate??e.products.get(d)?.record.taxRate??10,
h={...c,day:c.day,customerId:l,productId:d,quantity:c.quantity,unitPrice:c.unitPrice,taxRate:f,amount:m};e.orders.push({
row:u,record:h})}}function Km(e,t){let n=e.tables.cases,{problems:r}=e,o={...mo(t),table:n};for(let s of n.spoiled)re(o,
s,r);for(let s of n.rows){let{row:i,record:a}=s,u=re(o,s,r);if(u===null)continue;let c={...a,customerId:u,opened:a.opened,
kind:a.kind??"request",status:a.status??"open"};e.cases.push({row:i,record:c})}}var Gm=["visits","customers","reps","settings"];function rt(e,t){let n={};for(let r of Object.keys($)){let o=t.includes(
r)?e.readTable(r):Hm(r);if(!o)return null;n[r]=o}return Jn(n,new Map)}var ot=e=>rt(e,Gm);function Hm(e){let t=$[e],n=[Object.
values(t.columns).map(r=>r.header.ja)];return Ln(t,{name:t.tab.ja,values:n},fe(t,n))}var _t=class extends Error{constructor(n){super(`missing tab ${n}`);p(this,"tab",n)}};function Yn(e){let t=Object.keys($),
n={};for(let r of t){let o=e.readTable(r);if(!o)throw new _t($[r].tab.ja);n[r]=o}return Jn(n,e.sheetIds())}function Xn(e,t){
let{places:n,values:r,headerRow:o}=t.tables.visits,s=new Set(Object.values(n));return r.slice(o).some(a=>a.some((u,c)=>!s.
has(c)&&u!==""&&u!==!1))?e.findTable("visits")?.getDataRange().getFormulas()??null:null}function W(e){let t=e.dates.toMoment(
new Date);return{today:t.day,now:t.minutes,clock:()=>Date.now(),seed:t.day}}function Wi(e,t){return Object.values(e.columns).map(n=>n.header[t])}function st(e,t,n){let r={};for(let[o,s]of Object.entries(
e.columns))t[o]!==void 0&&(r[o]=s.codec.layOut(t[o],n));return r}function Ce(e,t){let n=[],r=new Map;for(let o of[...e].sort((s,i)=>s.row-i.row)){let s=qm(o.cells,t);for(let i of s){let a=`${i.
column}:${i.values.length}`,u=r.get(a);if(u&&u.row+u.values.length===o.row)u.values.push(i.values);else{let c={row:o.row,
column:i.column,values:[i.values]};n.push(c),r.set(a,c)}}}return n}function qm(e,t){let n=Object.entries(e).flatMap(([o,
s])=>{let i=t[o];return i===void 0?[]:[{place:i,value:s}]}).sort((o,s)=>o.place-s.place),r=[];for(let{place:o,value:s}of n){
let i=r[r.length-1];i&&i.column+i.values.length===o+1?i.values.push(s):r.push({column:o+1,values:[s]})}return r}var Jm=31,Ym=e=>Object.values(On.absent).includes(e.trim());function Xm(e,t){return t.status!==void 0?t.status:t.done===
!0?"done":t.done===!1&&e.status==="done"?"planned":t.result===void 0||t.result===""||e.status!=="planned"?e.status:Ym(t.
result)?"missed":"done"}function Zi(e,t,n,r){let o={};n.result!==void 0&&n.result!==t.result&&(o.result=n.result),n.note!==
void 0&&n.note!==t.note&&(o.note=n.note);let s=Xm(t,n);if(s===t.status)return o;if(o.status=s,t.day>r.today&&s!=="planne\
d"&&s!=="cancelled"&&(o.day=r.today),s==="done"){t.left===null&&(o.left=r.now);let i=Qm(e,t,o.day??t.day);t.nextDay===null&&
i!==null&&(o.nextDay=i)}return s==="planned"&&t.left!==null&&(o.left=null),o}function Qm(e,t,n){let r=e.customers.get(t.
customerId)?.record,o=e.reps.get(t.repId)?.record;if(!r||!o)return null;let s=n+r.visitIntervalDays;for(let i=s;i<s+Jm;i++)
if(!Kt(r,i)&&ke(o,i,e.settings))return i;return null}function Qn(e,t,n){let r=new Map(e.visits.map(s=>[s.record.id,s])),o=[];for(let{entries:s}of t)for(let i of s){let a=r.get(
i.visitId);if(!a)continue;let u=en(e,a,ep(i,a.record),n);u&&o.push({row:a.row,cells:u})}return o.length>0?[{kind:"table",
table:"visits",rows:o}]:[]}function ep(e,t){let n={};return e.done&&t.status!=="done"&&(n.done=!0),e.result!==""&&(n.result=
e.result),e.note!==""&&(n.note=e.note),n}function en(e,t,n,r){let o=Zi(e,t.record,n,r);if(Object.keys(o).length===0)return null;
Object.assign(t.record,o);let s=st(he,o,e.language);return o.status!==void 0&&(t.ticked=o.status==="done",s.done=t.ticked),
s}function ho(e){let t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===
-1).map(([r,o])=>o)}function ji(e,t){return typeof t=="bigint"?t.toString():t}var fo=class{constructor(t){this._getter=t,this._value=void 0}get value(){
let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Fi(e){return new fo(e)}
function Bi(e){return e==null}function tr(e){let t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.
slice(t,n)}function Vi(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var go="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function er(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}function Ui(e){if(er(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let n=t.prototype;
return!(er(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}var Ki=new Set(["string","number","symbol"]);function nn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function nr(e,t,n){let r=new e._zod.constr(t??e._zod.def);
return(!t||n?.parent)&&(r._zod.parent=e),r}function B(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};
if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=
t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Gi(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Hi={safeint:[
Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,
34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function $e(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}
function qi(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}
function Ve(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function tn(e){return typeof e==
"string"?e:e?.message}function yo(e){let t=[];for(let n of e??[]){let r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.
check))break;let o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function rr(e,t,n){var r;for(let o=t;o<e.length;o++)
(r=e[o]).schema??(r.schema=n)}function Pe(e,t,n){var r;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?
(r=e).schema??(r.schema=e.inst):e.schema=e.inst);let s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.
message:tn(e.inst?._zod.def?.error?.(e))??tn(s?.(e))??tn(t?.error?.(e))??tn(n.customError?.(e))??tn(n.localeError?.(e))??
"Invalid input",a={};for(let u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||
(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var tp=/[\uD800-\uDBFF]/;function Ji(e){let t=e.length;if(!tp.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(
r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Yi(e){return Array.isArray(e)?"array":
typeof e=="string"?"string":"unknown"}function Xi(e,t){for(let n in t){let r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):
np(e,n,r.value)}}function it(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),
n}function bo(e,t,n){return it(e,t,n,!1)}function np(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:it(this,t,n.bind(this))},set(r){
it(this,t,r)}})}function rp(e,t){let n=Object.getPrototypeOf(e);return t in n?void 0:n}var po,Be=!1,op={configurable:!0,
get(){Be=!0}};function H(e,t,n){let r=Object.getPrototypeOf(e._zod);if(t in r&&po!==e._zod){po=void 0;return}po=e._zod,Object.
defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,op);let o=Be;Be=!1;try{let s=n(this);return Be?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),Be=Be||o,s}catch(s){throw delete this[t],Be=Be||o,s}},
set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Qi(e,t,n,r){let o=rp(e,t);o&&Object.
defineProperty(o,t,{configurable:!0,get(){let s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(
this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var ea;var wo={value:void 0,enumerable:!1},ta="captureStackTrace"in Error?Error:null;function sp(e){let t=ta;if(t){let n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return ta=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}
return new e}function v(e,t,n,r){let o={};function s(m){this.def=m,this.constr=d,this.traits=new Set}s.prototype=o;let i=n,
a=i&&new WeakSet;function u(m,f){if(m._zod){if(m._zod.traits.has(e))return}else{wo.value=new s(f);try{Object.defineProperty(
m,"_zod",wo)}finally{wo.value=void 0}}if(m._zod.traits.add(e),t(m,f),a){let w=Object.getPrototypeOf(m),k=m._zod.constr.prototype,
R=w;for(;R&&R!==k;)R=Object.getPrototypeOf(R);let S=R??w;a.has(S)||(a.add(S),Xi(S,i))}let h=d.prototype;for(let w in h)Object.
prototype.hasOwnProperty.call(h,w)&&(w in m||(m[w]=h[w].bind(m)))}let c=r?.Parent??Object;class l extends c{}Object.defineProperty(
l,"name",{value:e});function d(m){let f=r?.Parent?sp(l):this;u(f,m);let h=f._zod.deferred;if(h){for(let k of h)k();f._zod.
deferred=void 0}let w=globalThis.__zod_globalConfig?.postProcessor;return w&&w(f),f}return Object.defineProperty(d,"init",
{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:m=>r?.Parent&&m instanceof r.Parent?!0:m?._zod?.traits?.has(
e)}),Object.defineProperty(d,"name",{value:e}),d}var Te=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}};(ea=globalThis).__zod_globalConfig??(ea.__zod_globalConfig={});var Mt=globalThis.__zod_globalConfig;function _e(e){return e&&
Object.assign(Mt,e),Mt}function ip(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,ji,2)),e.message}function ap(e){this._zod.
message=e}var up={get:ip,set:ap,enumerable:!0,configurable:!0},vo={value:void 0,enumerable:!1},na=new WeakSet([Object.prototype,
Error.prototype]),ra=(e,t)=>{e.name="$ZodError",vo.value=t,Object.defineProperty(e,"issues",vo),vo.value=void 0,Object.defineProperty(
e,"message",up);let n=Object.getPrototypeOf(e);na.has(n)||(na.add(n),Object.defineProperty(n,"toString",{configurable:!0,
enumerable:!1,get(){let r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),
r},set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},dw=v("$ZodError",ra),rn=v("$\
ZodError",ra,void 0,{Parent:Error});var lp=e=>{let t=(n,r,o,s)=>{let i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)
throw new Te;if(a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Pe(c,i,_e())));throw go(u,s?.callee??t),u}return a.
value};return t},ko=lp(rn),dp=e=>{let t=async(n,r,o,s)=>{let i=o?{...o,async:!0}:{async:!0},a=n._zod.run({value:r,issues:[]},
i);if(a instanceof Promise&&(a=await a),a.issues.length){let u=new(s?.Err??e)(a.issues.map(c=>Pe(c,i,_e())));throw go(u,
s?.callee??t),u}return a.value};return t},So=dp(rn),mp=e=>(t,n,r)=>{let o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,
issues:[]},o);if(s instanceof Promise)throw new Te;return s.issues.length?oa(e,s.issues,o):{success:!0,data:s.value}},ge=mp(
rn);function oa(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Pe(o,n,_e()))),t=void 0,n=void 0),
r},set error(o){r=o,t=void 0,n=void 0}}}var pp=e=>async(t,n,r)=>{let o=r?{...r,async:!0}:{async:!0},s=t._zod.run({value:n,
issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?oa(e,s.issues,o):{success:!0,data:s.value}},Ro=pp(
rn);var sa=/^[\s\S]{0,}$/;var Co=/^-?\d+(?:\.\d+)?$/,ia=/^(?:true|false)$/i;var Ue=v("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])});var fp=e=>{let t=e.value;return!Bi(t)&&t.length!==void 0},or={number:"number",bigint:"bigint",object:"date"},ua=v("$ZodC\
heckLessThan",(e,t)=>{Ue.init(e,t);let n=or[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||
r.issues.push({origin:or[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.
value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),ca=v("$ZodCheckGreaterThan",(e,t)=>{Ue.init(e,t);let n=or[typeof t.
value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:or[typeof r.value]??n,code:"\
too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}});var la=v("$ZodCheckNumberFormat",(e,t)=>{Ue.init(e,t),t.format=t.format||"float64";let n=t.format?.includes("int"),r=n?"\
int":"number",[o,s]=Hi[t.format];e._zod.check=i=>{let a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,
format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({
input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers \
must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"\
number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,
code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}});var da=v("$ZodCheckMaxLength",(e,t)=>{var n;Ue.init(e,t),(n=e._zod.def).when??(n.when=fp),e._zod.check=r=>{let o=r.value,
s=o.length;if((typeof o=="string"&&s>t.maximum?Ji(o):s)<=t.maximum)return;let a=Yi(o);r.issues.push({origin:a,code:"too_\
big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}});var ma=v("$ZodCheckStringFormat",(e,t)=>{var n,r;Ue.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=
0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?
{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),pa=v("$ZodCheckRegex",
(e,t)=>{ma.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});var ha={major:4,minor:6,patch:7};var oe=v("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ha;let r=e._zod.def.checks,
o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(let s of o)for(let i of s._zod.onattach)i(e);if(o.
length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let s=(a,u,c)=>{
if(a.memo)return a;let l=$e(a),d;for(let m of u){if(m._zod.def.when){if(qi(a)||!m._zod.def.when(a))continue}else if(l)continue;
let f=a.issues.length,h=m._zod.check(a);if(h instanceof Promise&&c?.async===!1)throw new Te;if(d||h instanceof Promise)d=
(d??Promise.resolve()).then(async()=>{await h,a.issues.length!==f&&(rr(a.issues,f,e),l||(l=$e(a,f)))});else{if(a.issues.
length===f)continue;rr(a.issues,f,e),l||(l=$e(a,f))}}return d?d.then(()=>a):a},i=(a,u,c)=>{if($e(a))return a.aborted=!0,
a;let l=s(u,o,c);if(l instanceof Promise){if(c.async===!1)throw new Te;return l.then(d=>e._zod.parse(d,c))}return e._zod.
parse(l,c)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){let l=e._zod.parse(
{value:a.value,issues:[]},{...u,skipChecks:!0});return l instanceof Promise?l.then(d=>i(d,a,u)):i(l,a,u)}let c=e._zod.parse(
a,u);if(c instanceof Promise){if(u.async===!1)throw new Te;return c.then(l=>s(l,o,u))}return s(c,o,u)}}},{get"~standard"(){
return bo(this,"~standard",yp(this))},set"~standard"(e){it(this,"~standard",e)}}),wa=(e,t)=>e.issues.length?{issues:e.issues.
map(n=>Pe(n,t,_e()))}:{value:e.value};async function gp(e,t){let n={async:!0};return wa(await e._zod.run({value:t,issues:[]},
n),n)}function yp(e){return{validate:t=>{let n={async:!1};try{let r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))
return wa(r,n)}catch{}return gp(e,t)},vendor:"zod",version:1}}var xa=v("$ZodString",(e,t)=>{oe.init(e,t),e._zod.pattern=
t.pattern??sa,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.
push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}});var $o=v("$ZodNumber",(e,t)=>{oe.init(e,t),e._zod.pattern=Co,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}
let o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;let s=typeof o=="number"?Number.isNaN(
o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,
inst:e,...s?{received:s}:{}}),n}}),va=v("$ZodNumberFormat",(e,t)=>{la.init(e,t),$o.init(e,t)}),ka=v("$ZodBoolean",(e,t)=>{
oe.init(e,t),e._zod.pattern=ia,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}let o=n.value;return typeof o==
"boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}});function bp(e,t){let n=yo(e._zod.def.checks);if(!n.length)return;let r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.
parse=(s,i)=>{let a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(let[u,c]of yo(e._zod.def.checks))if(a>
u&&c._zod.def.when(s)){let l=s.issues.length;return c._zod.check(s),s.issues[l].continue=!1,rr(s.issues,l,e),s}}return o(
s,i)}}var wp=e=>Array.isArray(e)?e.length:-1;function ga(e,t,n){e.issues.length&&t.issues.push(...Ve(n,e.issues)),t.value[n]=e.value}var Sa=v("$ZodArray",(e,t)=>{oe.
init(e,t);let n=Mt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"\
array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);let i=[],a=o?.abortEarly;
for(let u=0;u<s.length;u++){let c=s[u],l=t.element._zod.run({value:c,issues:[]},o);if(l instanceof Promise)i.push(l.then(
d=>ga(d,r,u)));else if(ga(l,r,u),a&&l.issues.length!==0&&$e(l))break}return i.length?Promise.all(i).then(()=>r):r},bp(e,
wp)});function sr(e,t,n,r,o,s){let i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&
a&&!i)return;t.issues.push(...Ve(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"\
nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.
value}}var xp=[];function vp(e){let t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:xp,o=r.length?
[...t,...r]:t;for(let i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(
i)}": expected a Zod schema`);let s=Gi(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
s)}}function kp(e,t,n,r,o,s,i){let a=[],u=o.keySet,c=o.catchall._zod,l=c.def.type,d=c.optin,m=c.optout,f=0;for(let h in t){
if(i&&n.issues.length!==f){if($e(n,f))break;f=n.issues.length}if(u.has(h))continue;if(h==="__proto__"){l==="never"&&a.push(
h);continue}if(l==="never"){a.push(h);continue}let w=c.run({value:t[h],issues:[]},r);w instanceof Promise?e.push(w.then(
k=>sr(k,n,h,t,d,m))):sr(w,n,h,t,d,m)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),
e.length?Promise.all(e).then(()=>n):n}var Ra=v("$ZodObject",(e,t)=>{oe.init(e,t);let n=Object.getOwnPropertyDescriptor(t,
"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){let c=()=>{let l={...r};return Object.defineProperty(t,"shape",{value:l}),
c.raw=l,l};c.raw=r,Object.defineProperty(t,"shape",{get:c})}let o=Fi(()=>vp(t));H(e,"propValues",c=>{let l=c.def.shape,d={};
for(let m in l){let f=l[m]._zod;if(f.values){Object.prototype.hasOwnProperty.call(d,m)||Vi(d,m,new Set);for(let h of f.values)
d[m].add(h);f.optin!==void 0&&d[m].add(void 0)}}return d});let s=er,i=t.catchall,a,u=Mt.memoizer;u?.attach(e),e._zod.parse=
(c,l)=>{a??(a=o.value);let d=c.value;if(!s(d))return c.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),
c;c.value=u?u.alloc(e,c,{},l):{};let m=[],f=a.shape,h=l?.abortEarly,w=c.issues.length;for(let k of a.allKeys){if(h&&c.issues.
length!==w){if($e(c,w))break;w=c.issues.length}if(k==="__proto__")continue;let R=f[k],S=R._zod.optin,K=R._zod.optout,Ut=R.
_zod.run({value:d[k],issues:[]},l);Ut instanceof Promise?m.push(Ut.then(Rn=>sr(Rn,c,k,d,S,K))):sr(Ut,c,k,d,S,K)}return i?
kp(m,d,c,l,o.value,e,h===!0):m.length?Promise.all(m).then(()=>c):c}});function ya(e,t,n,r){for(let s of e)if(s.issues.length===0)return t.value=s.value,t;let o=e.filter(s=>!$e(s));return o.length===
1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>Pe(
i,r,_e())))}),t)}var Ca=v("$ZodUnion",(e,t)=>{oe.init(e,t),H(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulte\
d")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),H(e,"optout",r=>r.def.options.some(o=>o.
_zod.optout==="optional")?"optional":void 0),H(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.
def.options.flatMap(o=>Array.from(o._zod.values)))}),H(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){let o=r.
def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>tr(s.source)).join("|")})$`)}});let n=t.options.length===
1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1,i=[];for(let a of t.options){let u=a._zod.
run({value:r.value,issues:[]},o);if(u instanceof Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}
return s?Promise.all(i).then(a=>ya(a,r,e,o)):ya(i,r,e,o)}});var $a=v("$ZodRecord",(e,t)=>{oe.init(e,t);let n=Mt.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{let s=r.value;if(!Ui(s))return r.
issues.push({expected:"record",code:"invalid_type",input:s,inst:e}),r;let i=[],a=t.keyType._zod.values;if(a&&!t.partial){
r.value=n?n.alloc(e,r,{},o):{};let u=new Set;for(let l of a)if(typeof l=="string"||typeof l=="number"||typeof l=="symbol"){
if(u.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;let d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof
Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){r.issues.push({code:"\
invalid_key",origin:"record",issues:d.issues.map(h=>Pe(h,o,_e())),input:l,path:[l],inst:e});continue}let m=d.value;if(m===
"__proto__")continue;let f=t.valueType._zod.run({value:s[l],issues:[]},o);f instanceof Promise?i.push(f.then(h=>{h.issues.
length&&r.issues.push(...Ve(l,h.issues)),r.value[m]=h.value})):(f.issues.length&&r.issues.push(...Ve(l,f.issues)),r.value[m]=
f.value)}let c;for(let l in s)if(!u.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;r.value[l]=s[l]}else c=c??[],
c.push(l);c&&c.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:c,continue:!0})}else{r.value=n?n.alloc(
e,r,{},o):{};let u;for(let c of Reflect.ownKeys(s)){if(c==="__proto__"||!Object.prototype.propertyIsEnumerable.call(s,c))
continue;let l=t.keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not supp\
orted in object keys currently");if(typeof c=="string"&&Co.test(c)&&l.issues.length){let h=t.keyType._zod.run({value:Number(
c),issues:[]},o);if(h instanceof Promise)throw new Error("Async schemas not supported in object keys currently");h.issues.
length===0&&(l=h)}if(l.issues.length){t.mode==="loose"?r.value[c]=s[c]:a?(u=u??[],u.push(c)):r.issues.push({code:"invali\
d_key",origin:"record",issues:l.issues.map(h=>Pe(h,o,_e())),input:c,path:[c],inst:e});continue}let m=l.value;if(m==="__p\
roto__")continue;let f=t.valueType._zod.run({value:s[c],issues:[]},o);f instanceof Promise?i.push(f.then(h=>{h.issues.length&&
r.issues.push(...Ve(c,h.issues)),r.value[m]=h.value})):(f.issues.length&&r.issues.push(...Ve(c,f.issues)),r.value[m]=f.value)}
u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:s,inst:e,keys:u,continue:!0})}return i.length?Promise.all(i).
then(()=>r):r}});var Pa=v("$ZodEnum",(e,t)=>{oe.init(e,t);let n=ho(t.entries),r=new Set(n);e._zod.values=r,H(e,"pattern",o=>{let s=ho(o.def.
entries).filter(i=>Ki.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>nn(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,s)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),Ta=v(
"$ZodLiteral",(e,t)=>{oe.init(e,t);let n=new Set(t.values);e._zod.values=n,H(e,"pattern",r=>{let o=r.def.values;return new RegExp(
o.length?`^(${o.map(s=>typeof s=="string"?nn(s):s?nn(s.toString()):String(s)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(r,o)=>{let s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,inst:e}),r}});function ba(e,t){return e.value=t.issues.length?void 0:t.value,e}var _a=v("$ZodOptional",(e,t)=>{oe.init(e,t),H(e,"optin",
n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",H(e,"values",n=>{let r=n.def.
innerType._zod.values;return r?new Set([...r,void 0]):void 0}),H(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?
new RegExp(`^(${tr(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defau\
lted")return n;let o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>ba(n,s)):ba(
n,o)}return t.innerType._zod.run(n,r)}});var Ma=v("$ZodNullable",(e,t)=>{oe.init(e,t),H(e,"optin",n=>n.def.innerType._zod.optin),H(e,"optout",n=>n.def.innerType.
_zod.optout),H(e,"pattern",n=>{let r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tr(r.source)}|null)$`):void 0}),
H(e,"values",n=>n.def.innerType._zod.values?new Set([...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.
value===null?n:t.innerType._zod.run(n,r)});function Ia(e){return e.checks&&(e.checks=[...e.checks]),e}function Da(e,t){return new e(Ia({type:"string",...B(t)}))}function Aa(e,t){return new e(Ia({type:"number",checks:[],...B(t)}))}function za(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...B(t)})}function Oa(e,t){return new e({type:"boolean",...B(t)})}function on(e,t){return new ua({check:"less_than",...B(t),value:e,inclusive:!0})}function sn(e,t){return new ca({check:"greater_than",...B(t),value:e,inclusive:!0})}function ir(e,t){return new da({check:"max_length",...B(t),maximum:e})}function Po(e,t){return new pa({check:"string_format",format:"regex",...B(t),pattern:e})}var le=v("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");oe.init(e,t),e.def=t,e.
type=t.type},{get with(){return this.check},set with(e){it(this,"with",e)},parse(e,t){return ko(this,e,t,{callee:this.parse})},
parseAsync(e,t){return So(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return ge(this,e,t)},safeParseAsync(e,t){return Ro(
this,e,t)},check(...e){let t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{
_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return nr(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Cp=v("ZodMiniString",
(e,t)=>{xa.init(e,t),le.init(e,t)});function z(e){return Da(Cp,e)}var Ea=v("ZodMiniNumber",(e,t)=>{$o.init(e,t),le.init(e,t)});function ie(e){return Aa(Ea,e)}var $p=v("ZodMiniNumberForma\
t",(e,t)=>{va.init(e,t),Ea.init(e,t)});function To(e){return za($p,e)}var Pp=v("ZodMiniBoolean",(e,t)=>{ka.init(e,t),le.init(e,t)});function ut(e){return Oa(Pp,e)}var Tp=v("ZodMiniArray",(e,t)=>{Sa.init(e,t),le.init(e,t)});function Me(e,t){return new Tp({type:"array",element:e,...B(
t)})}var _p=v("ZodMiniObject",(e,t)=>{Ra.init(e,t),le.init(e,t),Qi(e,"shape",n=>n._zod.def.shape,!1)});function j(e,t){let n={
type:"object",shape:e??{},...B(t)};return new _p(n)}var Mp=v("ZodMiniUnion",(e,t)=>{Ca.init(e,t),le.init(e,t)});function La(e,t){return new Mp({type:"union",options:e,...B(
t)})}var Na=v("ZodMiniRecord",(e,t)=>{$a.init(e,t),le.init(e,t)});function ct(e,t,n){return!t||!t._zod?new Na({type:"record",
keyType:z(),valueType:e,...B(t)}):new Na({type:"record",keyType:e,valueType:t,...B(n)})}var Ip=v("ZodMiniEnum",(e,t)=>{Pa.init(e,t),le.init(e,t),e.options=[...e._zod.values]});function ye(e,t){let n=Array.isArray(
e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Ip({type:"enum",entries:n,...B(t)})}var Dp=v("ZodMiniLiteral",(e,t)=>{Ta.init(e,t),le.init(e,t)});function Wa(e,t){return new Dp({type:"literal",values:Array.
isArray(e)?e:[e],...B(t)})}var Ap=v("ZodMiniOptional",(e,t)=>{_a.init(e,t),le.init(e,t)});function an(e){return new Ap({type:"optional",innerType:e})}var zp=v("ZodMiniNullable",(e,t)=>{Ma.init(e,t),le.init(e,t)});function It(e){return new zp({type:"nullable",innerType:e})}var un=["setUp","planWeek","replan","refreshDue","buildReports","sendSummary","previewSummary","checkData","undo","addSa\
mpleData","removeSampleData","uninstall"];function ae(e){let t=null;return()=>(t??(t={value:e()}),t.value)}var Op=ae(()=>j({version:Wa(1),tabs:ct(z(),ie()),columns:ct(z(),Me(z())),jobCount:ie(),lastRuns:ct(z(),z()),lastJob:It(j(
{job:ye(un),at:z(),by:z(),slot:ie(),undone:ut()})),mailed:Me(z()),hasSampleData:ut()})),_o="meguri.state",Mo="meguri.run\
ning",Za=()=>({version:1,tabs:{},columns:{},jobCount:0,lastRuns:{},lastJob:null,mailed:[],hasSampleData:!1}),Dt=()=>PropertiesService.
getDocumentProperties();function V(){let e=Dt().getProperty(_o);if(e===null)return Za();let t=ge(Op(),Va(e));return t.success?
t.data:Za()}function q(e){Dt().setProperty(_o,JSON.stringify(e))}function Fa(){Dt().deleteProperty(_o),Dt().deleteProperty(
Mo)}var Np=ae(()=>j({job:ye(un),by:z(),since:z()}));function Io(){let e=Dt().getProperty(Mo);if(e===null)return null;let t=ge(
Np(),Va(e));return t.success?t.data:null}function Ba(e){Dt().setProperty(Mo,JSON.stringify(e))}function Va(e){try{return JSON.
parse(e)}catch{return null}}var Ep=3e3,At=class extends Error{constructor(n){super("another job is running");p(this,"running",n)}};function Ua(e,t){
let n=LockService.getDocumentLock()??LockService.getScriptLock();if(!n.tryLock(Ep))throw new At(Io());try{return Ba(e),t()}finally{
SpreadsheetApp.flush(),n.releaseLock()}}function Ka(){let e=LockService.getDocumentLock();return e?e.tryLock(0)?(e.releaseLock(),
null):Io():null}function ar(){return Session.getActiveUser().getEmail()}var Ga=(e,t,n)=>({job:e,by:t,since:n});var Ha=1e3,Lp=49999,Wp=["visitId","customerId","result","note"],cn=e=>e.length>Ha?`${e.slice(0,Ha)}…`:e;function J(e,t){
let n=Hr(e);return Object.keys(A[e].columns).forEach((r,o)=>{let s=t[r];if(s===void 0)return;let i=Wp.includes(r)?a=>a.slice(
0,Lp):cn;n[o]=typeof s=="string"?i(s):s}),n}function ue(e,t){return Object.values(A[e].columns).map(n=>n.header[t])}function qa(e,t){
return[...Array.from({length:A[e].headerRow-1},()=>Hr(e)),ue(e,t)]}function lt(e,t){return{formula:`=HYPERLINK("${e.replace(
/"/g,"%22")}","${t.replace(/"/g,'""')}")`}}var Zp=/^[=+\-@]/;function Do(e,t){return vt(t)?t.formula:Q(t)?e.dates.toDate(t):typeof t=="string"&&Zp.test(t)?`'${t}`:
t}var jp=300;function Ao(e,t,n){let r=e.getMaxColumns();n>r&&e.insertColumnsAfter(r,n-r);let o=e.getMaxRows();if(t<=o)return;
let s=Math.max(t-o,jp);e.insertRowsAfter(o,s);let i=e.getRange(o,1,1,e.getMaxColumns()),a=e.getRange(o+1,1,s,e.getMaxColumns());
i.copyTo(a,SpreadsheetApp.CopyPasteType.PASTE_FORMAT,!1),i.copyTo(a,SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,!1)}
function N(e,t,n){let r=n.values[0]?.length??0;if(r===0)return;Ao(t,n.row+n.values.length-1,n.column+r-1);let o=n.values.
map(s=>s.map(i=>Do(e,i)));t.getRange(n.row,n.column,o.length,r).setValues(o)}var ln=e=>e.repId===void 0?e.tab:`${e.tab}:${e.
repId}`;function Ja(e,t,n){for(let r of t){let o=n.sheetOf(r);if(o)if(r.kind==="table")for(let s of Ce(r.rows,n.placesOf(
r)))N(e,o,s);else Fp(e,o,r,n.extentOf(r))}}function Fp(e,t,n,r){let o=Math.max(r.columns,...n.rows.map(a=>a.length)),s=Math.
max(r.rows,n.rows.length),i=[];for(let a=0;a<s;a++){let u=[...n.rows[a]??[]];for(;u.length<o;)u.push("");i.push(u)}N(e,t,
{row:1,column:1,values:i}),Bp(t,n,r)}function Bp(e,t,n){let r=A[t.tab],o=Object.values(r.columns).findIndex(u=>u.checkbox)+
1;if(o===0||t.rows.length===n.rows)return;let s=r.headerRow+1,i=Math.max(0,n.rows-r.headerRow),a=t.rows.length-r.headerRow;
i>a&&e.getRange(s+a,o,i-a).clearDataValidations(),a>i&&e.getRange(s+i,o,a-i).insertCheckboxes()}function Ya(e,t,n){let r={tables:[],generated:[]};for(let o of n)if(o.kind==="table"){let s=o.rows.map(i=>Vp(e,o,i));r.tables.
push({table:o.table,rows:s})}else{let s=t[ln(o)]??qa(o.tab,e.language);r.generated.push({tab:o.tab,repId:o.repId??null,before:s})}
return r}function Vp(e,t,n){let{places:r,values:o}=e.tables[t.table],s=o[n.row-1]??[],i={};for(let d of Object.keys(n.cells)){
let m=r[d];m!==void 0&&(i[d]=s[m]??"")}let a=r.id,u=a===void 0?"":String(s[a]??""),c=n.cells.id,l=Object.values(i).every(
d=>d===""||d===!1);return{id:typeof c=="string"&&c!==""?c:u,before:l?null:i,after:n.cells,row:n.row}}function Xa(e,t){let n={
changes:[],kept:0};for(let{table:r,rows:o}of t.tables){let s=new zo(e,r),i=o.flatMap(a=>{let u=s.restore(a);return u||(n.
kept+=1),u?[u]:[]});n.changes.push({kind:"table",table:r,rows:i})}return n}var zo=class{constructor(t,n){p(this,"team",t);
p(this,"table",n);p(this,"rowById",new Map);p(this,"values");p(this,"nextRow");let r=t.tables[n];this.values=r.values,this.
nextRow=r.lastRow+1;let o=r.places.id??r.places.key;o!==void 0&&r.values.forEach((s,i)=>{i>=r.headerRow&&this.rowById.set(
String(s[o]??""),i+1)})}restore(t){let n=t.after.id==="",r=n?this.freeRow(t.row):this.rowById.get(t.id);return r===void 0||
!n&&!this.isUnchanged(r,t.after)?null:{row:r,cells:t.before??Up(t.after)}}freeRow(t){let n=Object.values(this.team.tables[this.
table].places),r=this.values[t-1]??[];return n.every(s=>["",!1,void 0].includes(r[s]))?(this.nextRow=Math.max(this.nextRow,
t+1),t):this.nextRow++}isUnchanged(t,n){let{places:r,language:o}=this.team.tables[this.table],s=$[this.table].columns,i=this.
values[t-1]??[];return Object.entries(n).every(([a,u])=>{let c=r[a];if(c===void 0||vt(u))return!0;let l=i[c]??"",d=s[a]?.
codec,m=f=>JSON.stringify(d?.parse(f,o)??f);return Nn(l,u)||m(l)===m(u)})}},Up=e=>Object.fromEntries(Object.keys(e).map(
t=>[t,""]));var Oo="_meguri",nu=10,Qa=45e3,dn=24,ru=ae(()=>La([z(),ie(),ut(),j({day:ie(),minutes:ie()}),j({formula:z()})])),ou=ae(()=>Me(
Me(ru()))),Kp=ae(()=>ct(z(),ou())),eu=ae(()=>ct(z(),ru())),Gp=ae(()=>j({tables:Me(j({table:ye(["customers","visits","ord\
ers","products","cases","reps","settings"]),rows:Me(j({id:z(),before:It(eu()),after:eu(),row:ie()}))})),generated:Me(j({
tab:ye(["week","today","due","atRisk","problems","reports"]),repId:It(z()),before:ou()}))}));function su(e){let t=e.sheets.
get(Oo);if(t)return t;let n=e.spreadsheet.insertSheet(Oo,e.sheets.size);return n.getRange(1,1,nu,dn).setNumberFormat("@"),
n.hideSheet(),e.forgetSheets(),n}function iu(e){su(e)}var Hp=ae(()=>j({snapshot:It(Gp()),current:Kp()})),au=e=>e%nu+1;function ur(e,t){
let n={snapshot:null,current:{}},r=e.sheets.get(Oo);if(!r||t<0)return n;let[o]=r.getRange(au(t),1,1,dn).getValues(),s=ge(
Hp(),qp((o??[]).map(i=>i.slice(1)).join("")));return s.success?s.data:n}function qp(e){try{return JSON.parse(e)}catch{return null}}
function cr(e,t,n){let r=tu(n),o=r??tu({...n,snapshot:null})??[];for(;o.length<dn;)o.push("");return su(e).getRange(au(t),
1,1,dn).setValues([o]),r!==null&&n.snapshot!==null}function tu(e){let t=JSON.stringify(e),n=[];for(let r=0;r<t.length;r+=
Qa)n.push(`j${t.slice(r,r+Qa)}`);return n.length<=dn?n:null}function _(e,t){return e.format.shortDate({...O(t),weekday:E(t)})}var uu=2,lr=(e,t)=>e.products.get(t)?.record.name??t;function cu(e,t,n){
let r=n[0];if(!r)return t.week.noPurchase;let o=n.reduce((i,a)=>i+a.amount,0),s=[...n].sort((i,a)=>a.amount-i.amount).slice(
0,uu).map(i=>t.format.quantity(lr(e,i.productId),i.quantity));return t.week.purchase(_(t,r.day),t.format.yen(o),t.format.
list(s))}var Jp=({overdueDays:e,intervalDays:t})=>e>=7&&e<=2*t;function lu(e,t,n){let{history:r,forecast:o}=n,s=r.openCases.
slice(0,2).map(l=>t.bring.caseText(t.caseKinds[l.kind],l.text)),i=o?.usualBasket??[],a=i.filter(Jp).slice(0,2);for(let l of a){
let d=Math.round(l.overdueDays/7);s.push(t.bring.overdueItem(lr(e,l.productId),l.quantity,d))}let u=i.filter(l=>!a.includes(
l)).slice(0,uu);if(u.length>0){let l=u.map(d=>t.format.quantity(lr(e,d.productId),d.quantity));s.push(t.bring.usual(t.format.
list(l)))}let c=o?.suggestions[0];return c&&s.push(t.bring.suggestion(lr(e,c.productId))),t.format.facts(s)}var Ke=(e,t)=>e.
reps.get(t)?.record.name??t;var Yp=14;function du(e){let{team:t,rep:n,today:r,messages:o}=e,s=e.visits.filter(u=>u.repId===n.id),i=Le(t,s,{from:r,to:r+
Yp})[0],a=[J("today",{kind:"title",arrival:Xp(e,i)}),ue("today",t.language)];if(!i)return a;for(let u of i.stops)a.push(
Qp(o,u,e.talkOf(u.customer.id)));return a}function Xp({messages:e,rep:t,today:n},r){return r?r.day!==n?e.today.next(t.name,
_(e,r.day),r.stops.length):e.today.title({rep:t.name,date:_(e,n),stops:r.stops.length,travelMinutes:r.travelMinutes}):e.
today.nothing(t.name,_(e,n))}function Qp(e,t,n){let{visit:r,customer:o}=t,s=r.plannedArrival??r.arrived;return J("today",
{done:r.status==="done",arrival:s===null?"":P(s),customer:o.name,purpose:r.purpose,reason:yt(r),map:o.position?lt(bt(o.position),
e.week.map):"",result:r.result,note:r.note,...n,address:o.address,travel:t.travelMinutes,visitId:r.id,kind:"stop"})}function mn(e){
let t=i=>X("today",i),[n,r,o,s]=["visitId","done","result","note"].map(t);return e.flatMap((i,a)=>{let u=i[n]??"";return a<
A.today.headerRow||ee(u)?[]:[{visitId:String(u),done:i[r]===!0,result:String(i[o]??""),note:String(i[s]??""),row:a+1}]})}var mu="#e8eef7",No={table:"#3367d6",generated:"#188038",problems:"#d93025"};function pu(e,t,n){let r=$[t],o=e.spreadsheet.
insertSheet(r.tab[n],e.sheets.size);e.forgetSheets();let s=Wi(r,n);Ao(o,1,s.length),o.getRange(1,1,1,s.length).setValues(
[s]).setFontWeight("bold").setBackground(mu),o.setFrozenRows(1),o.setTabColor(No.table);let i={};return Object.keys(r.columns).
forEach((a,u)=>{i[a]=u}),Eo(o,t,{language:n,places:i,headerRow:1}),t==="settings"&&nf(o,n),o}function Eo(e,t,n){let r=e.
getMaxRows()-n.headerRow;for(let[o,s]of Object.entries($[t].columns)){let i=n.places[o];if(i===void 0)continue;let a=e.getRange(
n.headerRow+1,i+1,r,1);ef(e,{key:t,field:o,column:s,place:i+1,body:a},n)}}function ef(e,t,{language:n,headerRow:r}){let{
column:o,body:s,place:i}=t;e.setColumnWidth(i,o.widthPixels);let a=y(n).notes[t.key]?.[t.field];a&&e.getRange(r,i).setNote(
a),o.codec.checkbox?s.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()):o.codec.format!=="\
General"&&s.setNumberFormat(o.codec.format);let u=t.field==="result"?fu(n):o.codec.choices?.(n);u&&s.setDataValidation(hu(
u)),o.computed&&s.protect().setWarningOnly(!0).setDescription("Meguri"),o.hidden&&e.hideColumns(i),tf(e,i,`${t.key}.${t.
field}`)}var fu=e=>Object.values(On).map(t=>t[e]),hu=e=>SpreadsheetApp.newDataValidation().requireValueInList(e,!0).setAllowInvalid(
!0).build();function tf(e,t,n){let r=e.getRange(1,t).getA1Notation().replace(/\d+$/,"");e.getRange(`${r}:${r}`).addDeveloperMetadata(
ao,n)}function nf(e,t){let n=y(t).settings,r=je.map(o=>[n[o].label,Ei(o,t),n[o].meaning]);e.getRange(2,1,r.length,3).setValues(
r),e.getRange(2,3,r.length,1).setWrap(!0).setFontColor("#5f6368")}function zt(e,t,{name:n,language:r}){let o=A[t],s=e.spreadsheet.
insertSheet(n,e.sheets.size);e.forgetSheets(),s.setTabColor(t==="problems"?No.problems:No.generated);let i=Object.values(
o.columns);return i.length===0||(s.getRange(o.headerRow,1,1,i.length).setValues([ue(t,r)]),s.getRange(o.headerRow,1,1,i.
length).setFontWeight("bold").setBackground(mu),s.setFrozenRows(o.headerRow),i.forEach((a,u)=>{let c=s.getRange(o.headerRow+
1,u+1,s.getMaxRows()-o.headerRow,1);s.setColumnWidth(u+1,a.widthPixels),a.format!=="General"&&c.setNumberFormat(a.format),
c.setVerticalAlignment("top"),a.format==="0"&&c.setHorizontalAlignment("center"),a.wrap&&c.setWrap(!0),a.hidden&&s.hideColumns(
u+1)}),(t==="week"||t==="today")&&sf(s,t),t==="today"&&rf(s,r),t==="due"&&Lo(s,dr("due","state"),r)),s}var dr=(e,t)=>Object.
keys(A[e].columns).indexOf(t)+1;function gu(e){return String.fromCharCode(64+e)}function rf(e,t){let n=A.today.headerRow+
1,r=e.getMaxRows()-n+1;e.getRange(n,dr("today","result"),r,1).setDataValidation(hu(fu(t)))}var of=[{kind:"title",background:null,
fontColour:"#174ea6",bold:!0},{kind:"day",background:"#e6f4ea",fontColour:"#137333",bold:!0},{kind:"done",background:null,
fontColour:"#80868b",bold:!1},{kind:"leftHead",background:"#fef7e0",fontColour:"#b06000",bold:!0},{kind:"left",background:"\
#fffdf5",fontColour:null,bold:!1}];function sf(e,t){let n=gu(dr(t,"kind")),r=Object.keys(A[t].columns).length,o=e.getRange(
1,1,e.getMaxRows(),r),s=of.map(i=>{let a=SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=$${n}1="${i.kind}\
"`).setBold(i.bold).setRanges([o]);return i.background&&a.setBackground(i.background),i.fontColour&&a.setFontColor(i.fontColour),
a.build()});t==="today"&&s.push(af(o)),e.setConditionalFormatRules(s)}function af(e){let t=gu(dr("today","done"));return SpreadsheetApp.
newConditionalFormatRule().whenFormulaSatisfied(`=$${t}1=TRUE`).setFontColor("#80868b").setBackground("#f1f3f4").setRanges(
[e]).build()}function Lo(e,t,n){let r=y(n).reorder,o=[{word:r.late,background:"#fce8e6",fontColour:"#c5221f"},{word:r.thisWeek,
background:"#fef7e0",fontColour:"#b06000"},{word:r.onTime,background:"#e6f4ea",fontColour:"#137333"}],s=e.getRange(2,t,e.
getMaxRows()-1,1),i=o.map(a=>SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(a.word).setBackground(a.background).
setFontColor(a.fontColour).setRanges([s]).build());e.setConditionalFormatRules([...e.getConditionalFormatRules(),...i])}var de=e=>`today:${e}`,yu=e=>Array.from(e,t=>t<" "||t===""?" ":t).join("").slice(0,90);function mr(e,t){return[...t.reps.
keys()].flatMap(n=>{let r=e.find(de(n),[]);return r?[{repId:n,entries:mn(e.readCells(r).values)}]:[]})}function bu(e,t,n,r){
let o=r.flatMap(s=>s.kind==="generated"?s.repId??[]:[]);Wo(e,t,{team:n,repIds:o})}function Wo(e,t,{team:n,repIds:r}){let o=y(
n.language),s=r.filter(i=>!e.find(de(i),[]));for(let i of s){let a=yu(o.today.tab(n.reps.get(i)?.record.name??i)),u=e.sheets.
has(a)?yu(`${a} ${i}`):a,c=zt(e,"today",{name:u,language:n.language});t.tabs[de(i)]=c.getSheetId()}return s.length}function wu(e,t){
let n={...e};for(let{repId:r,entries:o}of t){let s=new Map(o.map(a=>[a.visitId,a])),i=e[de(r)];i&&(n[de(r)]=i.map(a=>{let u=s.
get(String(a[X("today","visitId")]??""));return u?uf(a,u):a}))}return n}function uf(e,{done:t,result:n,note:r}){let o=[...e];
return o[X("today","done")]=t,o[X("today","result")]=n,o[X("today","note")]=r,o}var Ge=class extends Error{},be=class extends Error{constructor(){super("not set up")}};function pr(e,t){return we(e,(n,r,o)=>{
let s=Yn(o),i=W(o),a=mr(o,s),u=Qn(s,a,i),c=t({book:o,state:n,team:s,context:i,user:r}),l=[...u,...c.changes];return l.length>
0&&lf({job:e,book:o,state:n,team:s,context:i,user:r,todayTabs:a},l),c})}function we(e,t){let n=V(),r=new Z(n),o=ar(),s=W(
r),i=P(s.now);try{let a=Ua(Ga(e,o,i),()=>t(n,o,r));return{outcome:{job:e,ok:!0,message:a.message,details:a.details},figures:a.
figures}}catch(a){let u={job:e,ok:!1,message:cf(F(r),e,a),details:[]};return a instanceof At||a instanceof Ge||a instanceof
_t||a instanceof be||console.error(a),{outcome:u,figures:{}}}}function F(e){return e.sheets.has("顧客")||e.sheets.has(
"設定")?"ja":e.sheets.has("Customers")||e.sheets.has("Settings")?"en":e.spreadsheet.getSpreadsheetLocale().startsWith(
"ja")?"ja":"en"}function cf(e,t,n){let r=y(e);if(n instanceof At){let{running:s}=n;if(!s)return r.outcome.lockedUnknown;
let i=s.by===""?r.outcome.nobody:s.by;return r.outcome.locked(i,r.jobNames[s.job],s.since)}if(n instanceof Ge)return n.message;
if(n instanceof _t)return r.outcome.missingTab(n.tab);if(n instanceof be)return r.outcome.notSetUp;let o=n instanceof Error?
n.message:String(n);return r.outcome.failed(r.jobNames[t],o)}function lf(e,t){let{book:n,state:r,team:o}=e;bu(n,r,o,t);let s=r.
jobCount,i=wu(ur(n,s-1).current,e.todayTabs),a=Ya(o,i,t),u=cr(n,s,{snapshot:a,current:Zo(i,t)});pn(e,i,t),r.jobCount+=1;
let c=`${T(e.context.today)} ${P(e.context.now)}`;r.lastJob={job:e.job,at:c,by:e.user,slot:s,undone:!u},q(r)}function pn({
book:e,team:t},n,r){Ja(e,r,{sheetOf:o=>o.kind==="table"?e.findTable(o.table):o.repId===void 0?e.findGenerated(o.tab):e.find(
de(o.repId),[]),placesOf:o=>t.tables[o.table].places,extentOf:o=>{let s=n[ln(o)]??[];return{rows:s.length,columns:s[0]?.
length??0}}})}function Zo(e,t){let n={...e};for(let r of t)r.kind==="generated"&&(n[ln(r)]=r.rows);return n}var df=["customers","visits","reps","settings"],mf=["customers","orders","reps","settings"],pf=["customers","reps","sett\
ings"],xu={ORDER_PROBABILITY:7,EXPECTED_SALES:28};function Ie(e,t,n){let r=new Z(V()),o=rt(r,ff(e));if(!o)throw new Se(y(
F(r)).outcome.notSetUp);let s=hf(e,{book:r,team:o,customer:t,second:n}),i=a=>typeof a=="object"?Do(r,a):a;return Array.isArray(
s)?s.map(a=>a.map(i)):i(s)}function ff(e){return e==="NEXT_ORDER"||e==="ORDER_PROBABILITY"||e==="EXPECTED_SALES"?mf:e===
"TRAVEL_MINUTES"||e==="DIRECTIONS_LINK"?pf:df}function hf(e,{book:t,team:n,customer:r,second:o}){let{today:s}=W(t);switch(e){case"\
NEXT_VISIT":return Ye(r,Hs(n,s));case"LAST_VISIT":return Ye(r,Js(n));case"VISIT_STATUS":return Ye(r,Ys(n,s));case"NEXT_O\
RDER":return Ye(r,Xs(n,xt(n,s)));case"ORDER_PROBABILITY":{let i=Vr(n,o,xu.ORDER_PROBABILITY);return Ye(r,Qs(n,xt(n,s),i))}case"\
EXPECTED_SALES":{let i=Vr(n,o,xu.EXPECTED_SALES);return Ye(r,ei(n,xt(n,s),i))}case"TRAVEL_MINUTES":return yf(n,r,o);case"\
DIRECTIONS_LINK":return ti(n,gf(r))}}var gf=e=>(Array.isArray(e)?e.flat():[e]).map(t=>String(t??"").trim()).filter(t=>t!==
"");function yf(e,t,n){if(!Array.isArray(t)&&!Array.isArray(n))return Ur(e,String(t),String(n));let r=a=>Array.isArray(a)?
a.map(u=>String(u[0]??"").trim()):[String(a)],[o,s]=[r(t),r(n)],i=(a,u)=>a.length===1?a[0]:a[u]??"";return Array.from({length:Math.
max(o.length,s.length)},(a,u)=>{let[c,l]=[i(o,u),i(s,u)];return[c===""||l===""?"":Ur(e,c,l)]})}function vu(e,t){return Ie("NEXT_VISIT",e)}function ku(e,t){return Ie("LAST_VISIT",e)}function Su(e,t){return Ie("VISIT_\
STATUS",e)}function Ru(e,t){return Ie("NEXT_ORDER",e)}function Cu(e,t,n){return Ie("ORDER_PROBABILITY",e,t)}function $u(e,t,n){
return Ie("EXPECTED_SALES",e,t)}function Pu(e,t){return Ie("TRAVEL_MINUTES",e,t)}function Tu(e){return Ie("DIRECTIONS_LI\
NK",e)}function _u(e,t){let n=e()+t*1e3;return()=>e()>=n}var bf=.25;function Mu(e,t){let{purposes:n}=t.need;return e.appointment?e.appointment.record.purpose||n.appointment:e.delivery.
length>0?n.delivery:e.claimDue!==null?n.claim:(e.orderProbability??0)>=.5?n.order:n.visit}function Iu(e,t,n){let r=n.need,
o=[];e.appointment&&o.push(e.appointment.record.fixed?r.pinned:r.appointment);let s=e.delivery[0];if(s&&o.push(r.delivery(
_(n,s.deliveryDay))),e.claimDue!==null?o.push(r.claim(_(n,e.claimDue))):e.openCases>0&&o.push(r.openCases(e.openCases)),
o.push(e.lastContact===null?r.firstVisit(e.customer.visitIntervalDays):r.interval(t-e.lastContact,e.customer.visitIntervalDays)),
e.orderProbability!==null&&e.orderProbability>=bf){let{percent:i,yen:a}=n.format;o.push(r.order(i(e.orderProbability),a(
e.expectedAmount)))}return n.format.facts(o)}function fr(e,t){let{reason:n}=e,r=t.leftOut;switch(n.code){case"noShift":return r.
noShift;case"noOpenWindow":return r.noOpenTime;case"lacksTime":return r.noTime(Math.ceil(n.lackingMinutes));case"displac\
es":return r.displaces(e.other?.customer.name??"",Math.ceil(n.extraMinutes));case"notWorthTheDrive":return r.notWorth(Math.
ceil(n.extraMinutes))}}var wf=()=>({lastVisit:null,usualWeekday:null,openCases:[],promised:[],lastOrder:[]}),xf=8,vf=.6;function Du(e,t){let n=new Map;
for(let r of e.customers.keys())n.set(r,wf());Rf(e,t,n);for(let{record:r}of e.cases)r.status==="open"&&n.get(r.customerId)?.
openCases.push(r);for(let{record:r}of e.orders){let o=n.get(r.customerId);o&&kf(o,r,t)}return n}function kf(e,t,n){if(t.
deliveryDay!==null&&!t.delivered&&t.quantity>0&&e.promised.push(t),t.day>n||t.quantity<=0)return;let r=e.lastOrder[0]?.day??
Number.NEGATIVE_INFINITY;t.day>r?e.lastOrder=[t]:t.day===r&&e.lastOrder.push(t)}function Sf(e){return e.record.status===
"done"}function Rf(e,t,n){let r=e.visits.filter(s=>Sf(s)&&s.record.day<=t),o=new Map;for(let{record:s}of r.sort((i,a)=>i.
record.day-a.record.day)){let i=n.get(s.customerId);if(!i)continue;i.lastVisit=s.day;let a=o.get(s.customerId)??[];a.push(
E(s.day)),o.set(s.customerId,a)}for(let[s,i]of o)n.get(s).usualWeekday=Cf(i.slice(-xf))}function Cf(e){if(e.length<3)return null;
let t=new Map;for(let o of e)t.set(o,(t.get(o)??0)+1);let[n,r]=[...t].sort((o,s)=>s[1]-o[1])[0];return r/e.length>=vf?n:
null}function De(e,t,n){let{model:r}=e,o=r.units.gapGroupOf[t];if(o<0)return!0;let{nodes:s,gapDays:i}=r.units.gapGroups[o];for(let a=0;a<
s.length;a++){let u=s[a],c=e.shiftOf[u];if(u!==t&&c>=0&&Math.abs(r.shiftDay[c]-n)<i)return!1}return!0}var Ot=Number.POSITIVE_INFINITY;function xe(e,t,n){let r=e.lastWindow[t];for(let o=e.firstWindow[t];o<r;o++)if(n<=e.windowTo[o]){
let s=e.windowFrom[o];return n>s?n:s}return Ot}function fn(e,t,n){let r=e.firstWindow[t];for(let o=e.lastWindow[t]-1;o>=
r;o--){let s=e.windowFrom[o];if(s<=n+1e-9){let i=e.windowTo[o];return n<s?s:n<i?n:i}}return-Ot}function He(e,t,n,r){let o=e.
lunchEarliest[t];if((n>o?n:o)>e.lunchLatest[t])return Ot;let s=n+r;return(s>o?s:o)+e.lunchDuration[t]}function Nt(e,t,n,r){
let o=n-e.lunchDuration[t];if(o<e.lunchEarliest[t])return-Ot;let s=o-r,i=e.lunchLatest[t];return s<i?s:i}function jo(e,t,n){
let{model:r,node:o,place:s,leg:i,fedDeparture:a,hungryDeparture:u}=e,c=t*e.stride,l=r.hasLunch[t]===1,d=c+e.length[t]+1;
for(let m=c+(n>0?n:1);m<=d;m++){let f=s[m-1]*r.placeCount+s[m],h=r.travel[f];i[m]=r.cost[f];let w=a[m-1]+h,k=Ot;if(l){let R=u[m-
1],S=He(r,t,R,h);S<w&&(w=S),k=R+h}if(m<d){let R=o[m],S=R*r.shiftCount+t,K=r.duration[R];w=xe(r,S,w)+K,l&&(k=xe(r,S,k)+K)}
a[m]=w,l&&(u[m]=k)}}function Fo(e,t,n){let{model:r,node:o,place:s,fedLatest:i,hungryLatest:a}=e,u=t*e.stride,c=r.hasLunch[t]===
1;for(let l=u+n;l>=u;l--){let d=r.travel[s[l]*r.placeCount+s[l+1]],m=i[l+1]-d,f=-Ot;if(c){f=a[l+1]-d;let h=Nt(r,t,i[l+1],
d);h>f&&(f=h)}if(l>u){let h=o[l],w=h*r.shiftCount+t,k=r.duration[h];m=fn(r,w,m-k),c&&(f=fn(r,w,f-k))}i[l]=m,c&&(a[l]=f)}}
function Bo(e,t){let{model:n}=e,r=t*e.stride+e.length[t]+1,o=e.fedDeparture[r];if(n.hasLunch[t]===0)return o;let s=e.hungryDeparture[r];
return s<=n.lunchLatest[t]&&s<o?s:o}var qe=Number.POSITIVE_INFINITY,hn=1e-6,gn={untilClose:qe},Ae={clock:0,waited:0},ze={clock:0,waited:0};function Vo(e,t){
return e.length[t.shift]+2+(t.node>=0?1:0)}function Uo(e,t,n){let r=t.shift*e.stride;return t.node<0||n<t.position?e.node[r+
n]:n===t.position?t.node:e.node[r+n-1]}function hr(e,t,n){let{model:r}=e;return n===0?r.startPlace[t.shift]:n===Vo(e,t)-
1?r.endPlace[t.shift]:r.place[Uo(e,t,n)]}function Et(e,t,n){let{model:r}=e,{shift:o}=t,s=r.hasLunch[o]===1,i=Vo(e,t)-1,a=!s||
n>=gr(r,o);Ae.clock=a?n:qe,Ae.waited=0,ze.clock=s?n:qe,ze.waited=0,gn.untilClose=qe;for(let u=1;u<=i;u++){let c=hr(e,t,u-
1),l=r.travel[c*r.placeCount+hr(e,t,u)];if(Ae.clock+=l,s&&$f(r,o,l),ze.clock+=l,u===i)break;let d=Uo(e,t,u);Au(r,d,o,Ae),
Au(r,d,o,ze)}return s&&ze.clock<=r.lunchLatest[o]?Math.min(Ae.clock,ze.clock):Ae.clock}function $f(e,t,n){let r=He(e,t,ze.
clock,n);r>=Ae.clock||(Ae.clock=r,Ae.waited=ze.waited+r-ze.clock-n-e.lunchDuration[t])}function Pf(e,t,n){let{model:r}=e,
{shift:o}=t,s=r.hasLunch[o]===1,i=n,a=s?Math.min(n,r.lunchLatest[o]):-qe;for(let u=Vo(e,t)-2;u>=0;u--){let c=r.travel[hr(
e,t,u)*r.placeCount+hr(e,t,u+1)];if(a-=c,s&&(a=Math.max(a,Nt(r,o,i,c))),i-=c,u===0)break;let l=Uo(e,t,u),d=l*r.shiftCount+
o;i=fn(r,d,i-r.duration[l]),a=fn(r,d,a-r.duration[l])}return{fed:i,hungry:a}}function Tf(e,t,n){let{model:r}=e,{shift:o}=t,
{fed:s,hungry:i}=Pf(e,t,n+hn/10);return r.hasLunch[o]===0||s>=gr(r,o)?s:i}function gr(e,t){return Math.max(e.earliest[t],
e.lunchEarliest[t])+e.lunchDuration[t]}function Je(e,t){let{model:n}=e,r=n.maximumDuration[t.shift]+hn,o=n.earliest[t.shift];
for(;;){let s=Et(e,t,o);if(s>n.hardEnd[t.shift]+hn)return null;let i=Math.max(o,Tf(e,t,s));if(s-i<=r)return{departure:i,
end:s};if(Et(e,t,Math.max(o,i-hn)),gn.untilClose===qe)return null;o=i+gn.untilClose+hn}}function Au(e,t,n,r){if(r.clock===
qe)return;let o=t*e.shiftCount+n,s=e.lastWindow[o],i=r.clock;r.clock=qe;for(let a=e.firstWindow[o];a<s;a++){let u=e.windowTo[a]-
i;if(u<0)continue;u+r.waited<gn.untilClose&&(gn.untilClose=u+r.waited);let c=Math.max(i,e.windowFrom[a]);r.waited+=c-i,r.
clock=c+e.duration[t];return}}var Lt=Number.POSITIVE_INFINITY,U={delta:Lt,position:0};function Wt(e,t,n){let{model:r}=e;U.delta=Lt;let o=t*r.shiftCount+
n;return r.firstWindow[o]===r.lastWindow[o]||e.load[n]+r.load[t]>r.capacity[n]+1e-9?Lt:(r.hasLunch[n]===1||r.needsWalk[n]===
1?Mf(e,t,n):_f(e,t,n,o),U.delta)}function _f(e,t,n,r){let{model:o,place:s,leg:i,fedDeparture:a,fedLatest:u,room:c}=e,{travel:l,
travelBack:d,cost:m,costBack:f,windowFrom:h,windowTo:w,placeCount:k}=o,R=o.firstWindow[r],S=o.lastWindow[r]-1,K=h[R],Ut=w[R],
Rn=w[S],Tl=o.duration[t],Cn=o.place[t]*k,$n=n*e.stride,bs=$n+e.length[n]+1,_l=o.leastTime[t],Lr=Lt,Wr=0;for(let ve=$n+1;ve<=
bs;ve++){if(c[ve]<_l)continue;let ws=a[ve-1];if(ws>Rn)break;let xs=s[ve-1],vs=s[ve],ks=f[Cn+xs]+m[Cn+vs]-i[ve];if(ks>=Lr)
continue;let Oe=ws+d[Cn+xs];if(!(Oe>Rn)){if(Oe<=K)Oe=K;else if(Oe>Ut){let Pn=R+1;for(;Oe>w[Pn];)Pn++;Oe<h[Pn]&&(Oe=h[Pn])}
Oe+Tl+l[Cn+vs]>u[ve]||(Lr=ks,Wr=ve)}}Wr!==0&&(U.delta=Lr+o.shiftCost[r]+(bs===$n+1?o.fixedCost[n]+zu(o,n):0),U.position=
Wr-$n)}function zu(e,t){return e.cost[e.startPlace[t]*e.placeCount+e.endPlace[t]]}function Mf(e,t,n){let{model:r,place:o}=e,
s=t*r.shiftCount+n,i=n*e.stride,a=e.length[n],u=r.place[t]*r.placeCount,c=r.shiftCost[s]+(a===0?r.fixedCost[n]+zu(r,n):0);
for(let l=1;l<=a+1;l++){let d=o[i+l-1],m=o[i+l],f=r.costBack[u+d]+r.cost[u+m]-r.cost[d*r.placeCount+m];if(f+c>=U.delta||
!Ou(e,t,n,l))continue;let h=f+c+If(e,t,n,l);h>=U.delta||(U.delta=h,U.position=l)}}function Ou(e,t,n,r){let{model:o}=e,s=n*
e.stride+r,i=t*o.shiftCount+n,a=o.place[t]*o.placeCount,u=o.travelBack[a+e.place[s-1]],c=o.travel[a+e.place[s]],l=o.duration[t],
d=e.fedDeparture[s-1]+u;if(o.hasLunch[n]===0)return xe(o,i,d)+l+c<=e.fedLatest[s];let m=e.hungryDeparture[s-1],f=He(o,n,
m,u);if(f<d&&(d=f),xe(o,i,d)+l+c<=e.fedLatest[s])return!0;let h=xe(o,i,m+u)+l;return h+c<=e.hungryLatest[s]?!0:h<=Nt(o,n,
e.fedLatest[s],c)}function If(e,t,n,r){let{model:o}=e;if(o.needsWalk[n]===0)return 0;let s=Je(e,{shift:n,node:t,position:r});
if(s===null)return Lt;let i=e.length[n]===0?0:e.ownOvertimeCost(n);return e.overtimeCost(n,s.end)-i}var Ko=Number.POSITIVE_INFINITY,Zt=class{constructor(t){p(this,"model",t);p(this,"stride");p(this,"node");p(this,"place");
p(this,"fedDeparture");p(this,"hungryDeparture");p(this,"fedLatest");p(this,"hungryLatest");p(this,"length");p(this,"loa\
d");p(this,"cost");p(this,"room");p(this,"leg");p(this,"mostRoom");p(this,"shiftOf");p(this,"positionOf");p(this,"absent");
p(this,"absentCount",0);p(this,"absentIndex");let{nodeCount:n,shiftCount:r}=t;this.stride=Df(t)+2;let o=this.stride*r;this.
node=new Int32Array(o).fill(-1),this.place=new Int32Array(o),this.fedDeparture=new Float64Array(o),this.hungryDeparture=
new Float64Array(o),this.fedLatest=new Float64Array(o),this.hungryLatest=new Float64Array(o),this.room=new Float64Array(
o),this.leg=new Float64Array(o),this.mostRoom=new Float64Array(r),this.length=new Int32Array(r),this.load=new Float64Array(
r),this.cost=new Float64Array(r),this.shiftOf=new Int32Array(n).fill(-1),this.positionOf=new Int32Array(n),this.absent=new Int32Array(
n),this.absentIndex=new Int32Array(n);for(let s=0;s<n;s++)this.markAbsent(s);for(let s=0;s<r;s++)this.refresh(s)}insert(t,n,r){
let o=n*this.stride,s=o+this.length[n],i=this.model.hasLunch[n]===1;for(let a=s;a>=o+r;a--){let u=this.node[a];this.node[a+
1]=u,this.place[a+1]=this.place[a],this.fedLatest[a+2]=this.fedLatest[a+1],i&&(this.hungryLatest[a+2]=this.hungryLatest[a+
1]),this.positionOf[u]=a+1-o}this.fedLatest[o+r+1]=this.fedLatest[o+r],this.hungryLatest[o+r+1]=this.hungryLatest[o+r],this.
node[o+r]=t,this.place[o+r]=this.model.place[t],this.positionOf[t]=r,this.length[n]++,this.load[n]+=this.model.load[t],this.
markPresent(t,n),this.placeEnd(n),jo(this,n,r),Fo(this,n,r),this.measureRoom(n),this.cost[n]=this.routeCost(n)}removeLazily(t){
let n=this.shiftOf[t],r=n*this.stride,o=r+this.length[n];for(let s=r+this.positionOf[t];s<o;s++){let i=this.node[s+1];this.
node[s]=i,this.place[s]=this.place[s+1],this.positionOf[i]=s-r}this.length[n]--,this.load[n]-=this.model.load[t],this.markAbsent(
t)}remove(t){let n=this.shiftOf[t];this.removeLazily(t),this.refresh(n)}refresh(t){let{model:n}=this,r=t*this.stride,o=r+
this.length[t]+1,s=n.earliest[t];this.place[r]=n.startPlace[t],this.fedDeparture[r]=n.hasLunch[t]===1?Ko:s,this.hungryDeparture[r]=
s,this.placeEnd(t);let i=n.hardEnd[t];this.fedLatest[o]=i;let a=n.lunchLatest[t];this.hungryLatest[o]=a<i?a:i,jo(this,t,
1),Fo(this,t,o-1-r),this.measureRoom(t),this.load[t]=this.sumLoad(t),this.cost[t]=this.routeCost(t)}measureRoom(t){let{fedDeparture:n,
hungryDeparture:r,fedLatest:o,room:s}=this,i=this.model.hasLunch[t]===1,a=t*this.stride,u=a+this.length[t]+1,c=0;for(let l=a+
1;l<=u;l++){let d=n[l-1];i&&r[l-1]<d&&(d=r[l-1]);let m=o[l];i&&this.hungryLatest[l]>m&&(m=this.hungryLatest[l]);let f=m-
d;s[l]=f,f>c&&(c=f)}this.mostRoom[t]=c}routeCost(t){let{model:n}=this,r=this.length[t];if(r===0)return 0;let o=t*this.stride,
s=n.fixedCost[t];for(let i=o+1;i<=o+r;i++)s+=this.leg[i]+n.shiftCost[this.node[i]*n.shiftCount+t];return s+=this.leg[o+r+
1],s+this.ownOvertimeCost(t)}ownOvertimeCost(t){if(this.model.overtimeRate[t]===0)return 0;let r=this.model.maximumDuration[t]!==
Ko?Je(this,{shift:t,node:-1,position:0}):null;return this.overtimeCost(t,r?r.end:Bo(this,t))}overtimeCost(t,n){let r=n-this.
model.regularEnd[t],o=this.model.overtimeRate[t];return r>0&&o!==0?r*o:0}isFeasible(t){let{model:n}=this;return this.load[t]>
n.capacity[t]+1e-9||Bo(this,t)>n.hardEnd[t]+1e-9?!1:!(n.maximumDuration[t]!==Ko&&this.length[t]>0)||Je(this,{shift:t,node:-1,
position:0})!==null}placeEnd(t){this.place[t*this.stride+this.length[t]+1]=this.model.endPlace[t]}sumLoad(t){let n=t*this.
stride,r=0;for(let o=n+1;o<=n+this.length[t];o++)r+=this.model.load[this.node[o]];return r}markAbsent(t){this.shiftOf[t]=
-1,this.absentIndex[t]=this.absentCount,this.absent[this.absentCount++]=t}markPresent(t,n){if(this.shiftOf[t]===-1){let r=this.
absentIndex[t],o=this.absent[--this.absentCount];this.absent[r]=o,this.absentIndex[o]=r}this.shiftOf[t]=n}};function Df(e){
let t=Float64Array.from(e.load).sort(),n=Float64Array.from(e.duration).sort(),r=0;for(let o=0;o<e.shiftCount;o++){let s=e.
hardEnd[o]-e.earliest[o];r=Math.max(r,Math.min(Nu(t,e.capacity[o]),Nu(n,s)))}return Math.min(e.nodeCount,r)}function Nu(e,t){
let n=0;for(let r=0;r<e.length;r++)if(n+=e[r],n>t+1e-6)return r;return e.length}function yr(e,t){let n=new Zt(e);for(let{shift:r,stops:o}of t.routes)for(let s of o)n.insert(s.request,r,n.length[r]+1);
return n}function dt(e,t,n){let{model:r,place:o}=e,s=n.shift*e.stride+n.position,i=r.place[t]*r.placeCount,a=o[s-1],u=o[s],
c=e.length[n.shift]===0?0:r.travel[a*r.placeCount+u];return r.travelBack[i+a]+r.travel[i+u]-c}var Eu=Number.POSITIVE_INFINITY;function Lu(e,t,n){let r={minutes:Eu,extraMinutes:0};for(let o=1;o<=e.length[n]+1;o++){let s=Af(
e,t,{shift:n,position:o});s>=r.minutes||(r.minutes=s,r.extraMinutes=dt(e,t,{shift:n,position:o}))}return r}function Af(e,t,n){
let{model:r}=e,o=n.shift*e.stride+n.position,s=r.place[t]*r.placeCount,i=t*r.shiftCount+n.shift,u=Math.min(e.fedDeparture[o-
1],r.hasLunch[n.shift]===1?e.hungryDeparture[o-1]:Eu)+r.travelBack[s+e.place[o-1]],c=r.windowTo[r.lastWindow[i]-1],l=Math.
max(0,u-c),m=(l>0?u:xe(r,i,u))+r.duration[t]+r.travel[s+e.place[o]];return Math.max(l,m-e.fedLatest[o])}function Wu(e){let{requests:t,shifts:n}=e,r=t.length*n.length,o={firstWindow:new Int32Array(r),lastWindow:new Int32Array(
r),shiftCost:new Float64Array(r)},s=[],i=Nf(e),a=t.map((u,c)=>{let l=Ef(u.windows),d=u.shifts?new Set(u.shifts):null,m=i.
get(c),f=[];return n.forEach((h,w)=>{let k=c*n.length+w,R=(d===null||d.has(w))&&(m===void 0||m===h.day),[S,K]=zf(l,h);o.
shiftCost[k]=u.shiftCost?.[w]??0,o.firstWindow[k]=s.length+S,o.lastWindow[k]=s.length+(R?K:S),R&&K>S&&f.push(w)}),s.push(
...l),f});return{...o,windowFrom:Float64Array.from(s,u=>u.from),windowTo:Float64Array.from(s,u=>u.to),...Of(e,a)}}function zf(e,t){
let n=0;for(;n<e.length&&e[n].to<t.earliest;)n++;let r=n,o=t.latest+(t.overtimeMinutes??0);for(;r<e.length&&e[r].from<=o;)
r++;return[n,r]}function Of(e,t){let{shifts:n}=e,r=(e.visitGroups??[]).flatMap(c=>c.patterns??[]),s=Math.max(0,...n.map(
c=>c.day),...r.map(c=>Math.max(...c)))+2,i=new Int32Array(t.length+1),a=new Int32Array(t.length*s),u=[];return t.forEach(
(c,l)=>{c.sort((m,f)=>n[m].day-n[f].day||m-f);let d=0;for(let m=0;m<s;m++){for(;d<c.length&&n[c[d]].day<m;)d++;a[l*s+m]=
u.length+d}u.push(...c),i[l+1]=u.length}),{allowedStart:i,allowedShift:Int32Array.from(u),allowedOnDay:a,dayStride:s}}function Go(e,t){
return t.patterns?.length===1&&t.requests.every(n=>e.requests[n].mandatory)}function Nf(e){let t=new Map;for(let n of e.
visitGroups??[])Go(e,n)&&n.requests.forEach((r,o)=>{t.set(r,n.patterns[0][o])});return t}function Ef(e){if(e.length===0)
return[{from:Number.NEGATIVE_INFINITY,to:Number.POSITIVE_INFINITY}];let t=e.filter(r=>r.from<=r.to).sort((r,o)=>r.from-o.
from),n=[];for(let r of t){let o=n[n.length-1];o&&r.from<=o.to?o.to=Math.max(o.to,r.to):n.push({...r})}return n}function jt(e){let{requests:t,shifts:n}=e;Zf(e);let r=jf(e),o=Ff(e),s=Wu(e),i=(c,l)=>Float64Array.from(c,l),a=n.map(c=>c.
lunch&&c.lunch.latest>=c.earliest?c.lunch:null),u={nodeCount:t.length,shiftCount:n.length,...r,place:Int32Array.from(t,c=>c.
location),duration:i(t,c=>c.durationMinutes),leastTime:new Float64Array(t.length),prize:i(t,c=>c.prize),mandatory:Uint8Array.
from(t,c=>c.mandatory?1:0),load:i(t,c=>c.load??0),...s,shiftDay:Int32Array.from(n,c=>c.day),startPlace:Int32Array.from(n,
c=>c.startLocation??e.locationCount),endPlace:Int32Array.from(n,c=>c.endLocation??e.locationCount),earliest:i(n,c=>c.earliest),
regularEnd:i(n,c=>c.latest),hardEnd:i(n,c=>c.latest+(c.overtimeMinutes??0)),overtimeRate:i(n,c=>c.overtimeCostPerMinute??
0),maximumDuration:i(n,Fu),hasLunch:Uint8Array.from(a,c=>c?1:0),lunchEarliest:i(a,c=>c?.earliest??0),lunchLatest:i(a,c=>c?.
latest??0),lunchDuration:i(a,c=>c?.durationMinutes??0),capacity:i(n,c=>c.capacity??Number.POSITIVE_INFINITY),fixedCost:i(
n,c=>c.fixedCost??0),needsWalk:Uint8Array.from(n,c=>Wf(c)?1:0),twinClass:new Int32Array(n.length),units:o};return Lf(u),
Bf(u,e),u}function Lf(e){let{placeCount:t,travel:n,travelBack:r,place:o,leastTime:s}=e,i=new Set([...o,...e.startPlace,...e.
endPlace]),a=Int32Array.from(i);for(let u=0;u<e.nodeCount;u++){let c=o[u]*t,l=Number.POSITIVE_INFINITY,d=Number.POSITIVE_INFINITY,
m=0;for(let f=0;f<a.length;f++){let h=a[f];h!==o[u]&&(l=Math.min(l,n[c+h]),d=Math.min(d,r[c+h]))}for(let f=0;f<e.nodeCount;f++)
o[f]===o[u]&&m++;s[u]=e.duration[u]-1e-9+(m>1||a.length<2?0:l+d)}}function Fu(e){let t=e.latest+(e.overtimeMinutes??0)-e.
earliest,n=e.maximumDurationMinutes??Number.POSITIVE_INFINITY;return n>=t?Number.POSITIVE_INFINITY:n}function Wf(e){return(e.
overtimeMinutes??0)>0&&(e.overtimeCostPerMinute??0)!==0||Fu(e)!==Number.POSITIVE_INFINITY}function Zf(e){let{locationCount:t,
travelMinutes:n,travelCost:r,shifts:o,requests:s}=e,i=t*t;if(n.length!==i)throw new Error(`solve: travelMinutes has ${n.
length} cells, not ${i}`);if(r&&r.length!==i)throw new Error(`solve: travelCost has ${r.length} cells, not ${i}`);let a=(u,c,l)=>{
if(!(Number.isInteger(u)&&u>=0&&u<c))throw new Error(`solve: ${l} ${u} is not below ${c}`)};for(let u of s){a(u.location,
t,"location");for(let c of u.shifts??[])a(c,o.length,"shift")}for(let u of o)u.startLocation!==null&&a(u.startLocation,t,
"startLocation"),u.endLocation!==null&&a(u.endLocation,t,"endLocation");for(let u of e.visitGroups??[])for(let c of u.requests)
a(c,s.length,"group request")}function jf(e){let t=e.locationCount+1,n=Zu(e.travelMinutes,e.locationCount),r=e.travelCost?
Zu(e.travelCost,e.locationCount):n,o=ju(n,t),s=r===n?o:ju(r,t);return{placeCount:t,travel:n,travelBack:o,cost:r,costBack:s}}
function Zu(e,t){let n=new Float64Array((t+1)*(t+1));for(let r=0;r<t;r++)for(let o=0;o<t;o++)n[r*(t+1)+o]=e[r*t+o];return n}
function ju(e,t){let n=!0;for(let o=0;o<t&&n;o++)for(let s=0;s<o&&n;s++)n=e[o*t+s]===e[s*t+o];if(n)return e;let r=new Float64Array(
t*t);for(let o=0;o<t;o++)for(let s=0;s<t;s++)r[s*t+o]=e[o*t+s];return r}function Ff(e){let t={patternGroupOf:new Int32Array(
e.requests.length).fill(-1),patternGroups:[],gapGroupOf:new Int32Array(e.requests.length).fill(-1),gapGroups:[]};for(let n of e.
visitGroups??[])if(n.patterns&&!Go(e,n)){for(let r of n.requests)t.patternGroupOf[r]=t.patternGroups.length;t.patternGroups.
push({nodes:n.requests,patterns:n.patterns})}else if(!n.patterns&&n.requests.length>1){for(let r of n.requests)t.gapGroupOf[r]=
t.gapGroups.length;t.gapGroups.push({nodes:n.requests,gapDays:Math.max(1,n.minimumGapDays??1)})}return t}function Bf(e,t){
let n=new Map,r=t.shifts.map(()=>"");t.requests.forEach((o,s)=>{for(let i of o.shifts??[])r[i]+=`${s},`}),t.shifts.forEach(
(o,s)=>{let{id:i,...a}=o,u=`${JSON.stringify({...a,group:0})} ${r[s]} ${Vf(e,s)}`;n.has(u)||n.set(u,n.size),e.twinClass[s]=
n.get(u)})}function Vf(e,t){let n="";for(let r=0;r<e.nodeCount;r++){let o=e.shiftCost[r*e.shiftCount+t];o!==0&&(n+=`${r}\
:${o},`)}return n}var br=Number.POSITIVE_INFINITY;function Ho(e,t){let n=jt(e),r=yr(n,t),o=t.unassigned.map(i=>Uf(e,r,i)),s=o.filter(i=>i.
code==="lacksTime");return Hf(r,s),o}function Uf(e,t,n){let{model:r}=t,o=Kf(n),s=Gf(r,n).filter(u=>De(t,n,r.shiftDay[u]));
if(s.length===0){let u=e.shifts.length===0||e.requests[n].shifts?.length===0;return{...o,code:u?"noShift":"noOpenWindow"}}
let i=Bu(t,n,s);if(i)return{...o,code:"notWorthTheDrive",shift:i.shift,extraMinutes:dt(t,n,i)};let a={...o,lackingMinutes:br};
for(let u of s){let c=Lu(t,n,u);c.minutes<a.lackingMinutes&&(a={...o,lackingMinutes:c.minutes,extraMinutes:c.extraMinutes,
shift:u})}return a.lackingMinutes===br?{...o,code:"noOpenWindow"}:a}function Kf(e){return{request:e,code:"lacksTime",lackingMinutes:0,
displaces:null,displacedPrize:0,extraMinutes:0,shift:null}}function Gf(e,t){return Array.from(e.allowedShift.subarray(e.
allowedStart[t],e.allowedStart[t+1]))}function Bu(e,t,n){let r=null;for(let o of n){let s=Wt(e,t,o);s<(r?.cost??br)&&(r=
{shift:o,position:U.position,cost:s})}return r}function Hf(e,t){let{model:n}=e;for(let r=0;r<n.shiftCount;r++){let o=r*e.
stride;Array.from(e.node.subarray(o+1,o+1+e.length[r])).forEach((i,a)=>{if(n.mandatory[i]!==1){e.remove(i);for(let u of t)
qf(e,u,{shift:r,stop:i});e.insert(i,r,a+1)}})}}function qf(e,t,n){let{model:r}=e,o=r.prize[n.stop];t.displaces!==null&&o>=
t.displacedPrize||e.mostRoom[n.shift]<r.leastTime[t.request]||De(e,t.request,r.shiftDay[n.shift])&&Wt(e,t.request,n.shift)!==
br&&(t.code="displaces",t.displaces=n.stop,t.displacedPrize=o,t.shift=n.shift,t.extraMinutes=dt(e,t.request,{shift:n.shift,
position:U.position}))}var Jf={A:1.5,B:1,C:.75},Yf={A:.6,B:1,C:1.25},Vu=40,Uu=1.2,Ku=1.5;function Gu(e,t){return 1+Math.max(0,t-1)*Yf[e??"B"]}function qo(e){
let t=Math.max(1,e.intervalDays),n=e.daysSinceLast/(t*Gu(e.rank,e.stretch));if(n<.7)return 0;let r=Jf[e.rank??"B"],o=(n-
.7)/(1-.7),s=n<=1?Vu*o*o:Vu*n**4;return r*s+Xf(e.daysSinceLast/t)}function Xf(e){let t=e<=Uu?0:800*(e-Uu)*e;return e<=Ku?
t:t+1e4*(e-Ku)}function Jo(e,t){let n=s=>e.reduce((i,a)=>i+a.minutesPerVisit/(a.intervalDays*Gu(a.rank,s)),0);if(n(1)<=t)return 1;let r=1,
o=10;for(let s=0;s<40;s++){let i=(r+o)/2;n(i)>t?r=i:o=i}return o}var wr=class{constructor(t,n){p(this,"temperature");p(this,"iteration",0);p(this,"cycleLength");p(this,"hottest");this.cycleLength=
Math.max(2e3,20*n),this.hottest=12*t,this.temperature=this.hottest}step(){return this.iteration++,this.iteration>=this.cycleLength?
(this.iteration=0,this.cycleLength*=2,this.temperature=this.hottest,!0):(this.iteration%32===0&&(this.temperature=this.hottest*
(.03/12)**(this.iteration/this.cycleLength)),!1)}};var xr=class{constructor(t,n){p(this,"model",t);p(this,"routes",n);p(this,"mandatoryAbsent",Number.POSITIVE_INFINITY);p(
this,"objective",Number.NEGATIVE_INFINITY);p(this,"node");p(this,"length");this.node=new Int32Array(n.node.length),this.
length=new Int32Array(t.shiftCount)}offer(){let{model:t,routes:n}=this,r=0;for(let s=0;s<n.absentCount;s++)r+=t.mandatory[n.
absent[s]];if(r>this.mandatoryAbsent)return!1;let o=Qf(t,n);return r===this.mandatoryAbsent&&o<=this.objective+1e-9?!1:(this.
mandatoryAbsent=r,this.objective=o,this.node.set(n.node),this.length.set(n.length),!0)}recall(){let{model:t,routes:n}=this;
for(let r=0;r<t.nodeCount;r++)n.shiftOf[r]>=0&&n.markAbsent(r);for(let r=0;r<t.shiftCount;r++){let o=r*n.stride;n.length[r]=
this.length[r];for(let s=1;s<=this.length[r];s++){let i=this.node[o+s];n.node[o+s]=i,n.place[o+s]=t.place[i],n.positionOf[i]=
s,n.markPresent(i,r)}n.refresh(r)}}};function Qf(e,t){let n=0;for(let r=0;r<e.shiftCount;r++)n-=t.cost[r];for(let r=0;r<
e.nodeCount;r++)t.shiftOf[r]>=0&&(n+=e.prize[r]);return n}function qu(e,t){for(let n of t?.routes??[])eh(e,n.shift,n.requests);th(e),e.settle(),e.accept()}function eh(e,t,n){let{
routes:r}=e,o=n.filter(s=>Hu(e,s,t));if(!r.isFeasible(t)){for(let s of o)e.remove(s);e.settle();for(let s of o)Hu(e,s,t),
!r.isFeasible(t)&&(e.remove(s),e.settle())}}function Hu(e,t,n){let{model:r,routes:o}=e,s=t*r.shiftCount+n,i=r.firstWindow[s]===
r.lastWindow[s];return o.shiftOf[t]!==-1||i||o.length[n]+2>=o.stride||!De(o,t,r.shiftDay[n])?!1:(e.insert(t,n,o.length[n]+
1),!0)}function th(e){let{model:t,routes:n}=e;for(let{nodes:r,patterns:o}of t.units.patternGroups){let s=r.map(i=>n.shiftOf[i]<
0?-1:t.shiftDay[n.shiftOf[i]]).join();if(!o.some(i=>i.join()===s))for(let i of r)n.shiftOf[i]>=0&&e.remove(i)}}function Ju(e){let{model:t}=e,n=0;for(let r=0;r<t.cost.length;r++)n=Math.max(n,t.cost[r]);for(let r=0;r<t.nodeCount;r++)
t.mandatory[r]===1&&(e.weight[r]+=2*n+1);e.recount()}function Yu(e){let{absent:t,absentCount:n}=e.routes;for(let r=0;r<n;r++){
let o=t[r];e.model.mandatory[o]===1&&(e.weight[o]=Math.min(1e9,e.weight[o]*1.5))}e.recount()}function Xu(e){let{nodeCount:t,placeCount:n,place:r,cost:o}=e,s=Math.min(100,Math.max(0,t-1)),i=new Int32Array(t*s),a=1e8/
Math.max(1e-9,nh(o)),u=new Float64Array(t);for(let c=0;c<t;c++){for(let l=0;l<t;l++){let d=o[r[c]*n+r[l]],m=o[r[l]*n+r[c]];
u[l]=Math.floor((d+m)*a*.5)*t+l}u[c]=Number.POSITIVE_INFINITY,u.sort();for(let l=0;l<s;l++)i[c*s+l]=u[l]%t}return{count:s,
nearest:i}}function nh(e){let t=0;for(let n=0;n<e.length;n++)e[n]>t&&(t=e[n]);return t}var vr=class{constructor(t){p(this,"x");p(this,"y");p(this,"z");p(this,"w");let n=Math.floor(t)^2654435769|0,r=()=>{n=n+
1831565813|0;let o=Math.imul(n^n>>>15,n|1);return o^=o+Math.imul(o^o>>>7,o|61),o^o>>>14|0};this.x=r(),this.y=r(),this.z=
r(),this.w=r()|1}next(){let t=this.x^this.x<<11;return this.x=this.y,this.y=this.z,this.z=this.w,this.w=this.w^this.w>>>
19^t^t>>>8,(this.w>>>0)/4294967296}below(t){return Math.floor(this.next()*t)}};var rh=Number.POSITIVE_INFINITY;function Qu(e){let{nodeCount:t,shiftCount:n}=e,r={load:new Float64Array(t),far:new Float64Array(
t),close:new Float64Array(t),narrow:new Float64Array(t),dense:new Float64Array(t)},o=ih(e.duration)+1e-9;for(let s=0;s<t;s++){
let i=oh(e,s);r.load[s]=-e.load[s],r.far[s]=-i,r.close[s]=i,r.narrow[s]=sh(e,s*n);let a=e.mandatory[s]===1?1e12:e.prize[s];
r.dense[s]=-a/(e.duration[s]+.5*o)}return r}function oh(e,t){let n=0,r=e.allowedStart[t],o=e.allowedStart[t+1];for(let s=r;s<
o;s++)n+=e.cost[e.startPlace[e.allowedShift[s]]*e.placeCount+e.place[t]];return o>r?n/(o-r):0}function sh(e,t){let n=0;for(let r=0;r<
e.shiftCount;r++)for(let o=e.firstWindow[t+r];o<e.lastWindow[t+r];o++){let s=Math.min(e.windowTo[o],e.hardEnd[r]);n+=Math.
max(0,s-Math.max(e.windowFrom[o],e.earliest[r]))}return n}function ih(e){let t=0;for(let n=0;n<e.length;n++)t+=e[n];return e.
length===0?0:t/e.length}function ec(e){let t=["random","random","random","random","far","far","close"];return e.windowFrom.
some(n=>n>Number.NEGATIVE_INFINITY)&&t.push("narrow","narrow"),e.capacity.some(n=>n<rh)&&t.push("load","load","load","lo\
ad"),e.mandatory.some(n=>n===0)&&t.push("dense","dense","dense","dense"),t}var Yo=Number.POSITIVE_INFINITY,ah=.01,uh=60,tc=12,ch=2,kr=class{constructor(t,n,r){p(this,"trial",t);p(this,"neighbours",
n);p(this,"random",r);p(this,"model");p(this,"routes");p(this,"queue");p(this,"keys");p(this,"queueCount",0);p(this,"que\
uedAt");p(this,"round",0);p(this,"orders");p(this,"byOrder");p(this,"twinSeenAt");p(this,"twinRound",0);p(this,"nearAt");
p(this,"nearRound",0);p(this,"groupShift");p(this,"groupPosition");p(this,"chosenShift",-1);p(this,"chosenPosition",0);this.
model=t.model,this.routes=t.routes;let{nodeCount:o,shiftCount:s}=this.model;this.queue=new Int32Array(o),this.keys=new Float64Array(
o),this.queuedAt=new Int32Array(o),this.twinSeenAt=new Int32Array(s),this.nearAt=new Int32Array(s),this.groupShift=new Int32Array(
s+1),this.groupPosition=new Int32Array(s+1),this.byOrder=Qu(this.model),this.orders=ec(this.model)}run(t){this.queueCount=
0,this.round++;for(let n=0;n<t.removedCount;n++)this.enqueue(t.removed[n]);this.enqueueAbsent(t.seed),this.insertQueued()}insertAll(){
this.queueCount=0,this.round++;for(let t=0;t<this.routes.absentCount;t++)this.enqueue(this.routes.absent[t]);this.insertQueued()}enqueue(t){
let n=this.model.units.patternGroupOf[t],r=n<0?t:this.model.units.patternGroups[n].nodes[0];this.queuedAt[r]!==this.round&&
(this.queuedAt[r]=this.round,this.queue[this.queueCount++]=r)}enqueueAbsent(t){let{routes:n,random:r,neighbours:o}=this;
if(n.absentCount<=tc){for(let a=0;a<n.absentCount;a++)this.enqueue(n.absent[a]);return}n.shiftOf[t]===-1&&this.enqueue(t);
let s=0,i=Math.min(uh,o.count);for(let a=0;a<i&&s<tc;a++){let u=o.nearest[t*o.count+a];n.shiftOf[u]!==-1||this.queuedAt[u]===
this.round||(this.enqueue(u),s++)}for(let a=0;a<ch;a++)this.enqueue(n.absent[r.below(n.absentCount)])}insertQueued(){this.
sortQueue();for(let t=0;t<this.queueCount;t++)this.insertUnit(this.queue[t])}insertUnit(t){let n=this.model.units.patternGroupOf[t];
if(n>=0){this.insertGroup(n);return}this.findShift(t,-1)<this.trial.weight[t]&&this.trial.insert(t,this.chosenShift,this.
chosenPosition)}insertGroup(t){let{nodes:n,patterns:r}=this.model.units.patternGroups[t],o=0;for(let i of n)o+=this.trial.
weight[i];let s=!1;for(let i of r){let a=0;for(let u=0;u<n.length&&a<o;u++)a+=this.findShift(n[u],i[u]);a>=o||(o=a,s=!0,
this.rememberPattern(n,i))}if(s)for(let i=0;i<n.length;i++)this.trial.insert(n[i],this.groupShift[i],this.groupPosition[i])}rememberPattern(t,n){
for(let r=0;r<t.length;r++)this.findShift(t[r],n[r]),this.groupShift[r]=this.chosenShift,this.groupPosition[r]=this.chosenPosition}findShift(t,n){
let{model:r,routes:o,trial:s}=this,i=r.units.gapGroupOf[t],a=Yo,u=Yo,c=-1,l=0;this.chosenShift=-1,this.twinRound++,this.
markNear(t);let{mostRoom:d,load:m}=o,{capacity:f}=r,h=r.leastTime[t],w=r.load[t]-1e-9,k=n<0?r.allowedStart[t+1]:r.allowedOnDay[t*
r.dayStride+n+1],R=n<0?r.allowedStart[t]:r.allowedOnDay[t*r.dayStride+n];for(;R<k;R++){let S=r.allowedShift[R];if(o.length[S]>
0&&this.nearAt[S]!==this.nearRound||d[S]<h||m[S]+w>f[S]||o.length[S]===0&&this.isTwinOfSeen(S)||i>=0&&!De(o,t,r.shiftDay[S]))
continue;let K=s.insertionCost(t,S);K>=u||(K<a?(u=a,c=this.chosenShift,l=this.chosenPosition,a=K,this.chosenShift=S,this.
chosenPosition=U.position):(u=K,c=S,l=U.position))}return u===Yo||n>=0||this.random.next()>=ah?a:(this.chosenShift=c,this.
chosenPosition=l,u)}markNear(t){let{nearest:n,count:r}=this.neighbours,{shiftOf:o}=this.routes,s=++this.nearRound;for(let i=t*
r;i<(t+1)*r;i++){let a=o[n[i]];a>=0&&(this.nearAt[a]=s)}}isTwinOfSeen(t){let n=this.model.twinClass[t];return this.twinSeenAt[n]===
this.twinRound?!0:(this.twinSeenAt[n]=this.twinRound,!1)}sortQueue(){let{queue:t,keys:n,random:r}=this,o=this.orders[r.below(
this.orders.length)];for(let s=0;s<this.queueCount;s++)n[s]=o==="random"?r.next():this.byOrder[o][t[s]];for(let s=1;s<this.
queueCount;s++){let i=n[s],a=t[s],u=s-1;for(;u>=0&&n[u]>i;)n[u+1]=n[u],t[u+1]=t[u],u--;n[u+1]=i,t[u+1]=a}}};var Sr=class{constructor(t,n,r){p(this,"trial",t);p(this,"neighbours",n);p(this,"random",r);p(this,"removed");p(this,"re\
movedCount",0);p(this,"seed",0);p(this,"model");p(this,"routes");p(this,"ruinedAt");p(this,"round",0);this.model=t.model,
this.routes=t.routes,this.removed=new Int32Array(this.model.nodeCount),this.ruinedAt=new Int32Array(this.model.shiftCount)}run(){
let{routes:t,random:n,neighbours:r}=this;this.removedCount=0,this.round++,this.seed=n.below(this.model.nodeCount);let o=Math.
min(10,this.meanLength()),s=40/(1+o)-1,i=Math.floor(n.next()*s+1);this.ruinAround(this.seed,o)&&i--;let a=this.seed*r.count;
for(let u=0;u<r.count&&i>0;u++){let c=r.nearest[a+u];t.shiftOf[c]>=0&&this.ruinAround(c,o)&&i--}this.removeSiblings(),this.
trial.settle()}removeSiblings(){let{patternGroupOf:t,patternGroups:n}=this.model.units;if(n.length!==0)for(let r=this.removedCount-
1;r>=0;r--){let o=t[this.removed[r]];if(!(o<0))for(let s of n[o].nodes)this.routes.shiftOf[s]<0||(this.trial.remove(s),this.
removed[this.removedCount++]=s)}}meanLength(){let t=0,{shiftCount:n,nodeCount:r}=this.model;for(let o=0;o<n;o++)this.routes.
length[o]>0&&t++;return t===0?1:(r-this.routes.absentCount)/t}ruinAround(t,n){let r=this.routes.shiftOf[t];if(r<0||this.
ruinedAt[r]===this.round)return!1;this.ruinedAt[r]=this.round;let o=this.routes.length[r],s=Math.floor(this.random.next()*
Math.min(o,n)+1),i=s>1&&s<o&&this.random.next()<.5;return this.removeString(r,t,{size:s,kept:i?this.keptWithin(o,s):0}),
!0}keptWithin(t,n){let r=1;for(;n+r<t&&this.random.next()<.01;)r++;return r}removeString(t,n,r){let{routes:o,random:s}=this,
i=o.positionOf[n],a=o.length[t],u=r.size+r.kept,c=Math.max(1,i-u+1),l=Math.min(i,a-u+1),d=c+s.below(l-c+1),m=r.kept===0?
u:1+s.below(r.size-1),f=t*o.stride;for(let h=u-1;h>=0;h--){if(h>=m&&h<m+r.kept)continue;let w=o.node[f+d+h];this.trial.remove(
w),this.removed[this.removedCount++]=w}}};var Rr=class{constructor(t,n){p(this,"model",t);p(this,"routes",n);p(this,"weight");p(this,"touched");p(this,"touchedCou\
nt",0);p(this,"acceptedCost",0);p(this,"absentWeight",0);p(this,"acceptedAbsentWeight",0);p(this,"isTouched");p(this,"sa\
vedNode");p(this,"savedTimes");p(this,"savedLength");p(this,"savedLoad");p(this,"savedCost");p(this,"version");p(this,"r\
ememberedVersion");p(this,"rememberedDelta");p(this,"rememberedPosition");p(this,"versions",1);let{nodeCount:r,shiftCount:o}=t,
s=n.stride*o;this.weight=Float64Array.from(t.prize),this.touched=new Int32Array(o),this.isTouched=new Uint8Array(o),this.
savedNode=new Int32Array(s),this.savedTimes=new Float64Array(s*5),this.savedLength=new Int32Array(o),this.savedLoad=new Float64Array(
o),this.savedCost=new Float64Array(o),this.version=new Int32Array(o).fill(1),this.rememberedVersion=new Int32Array(r*o),
this.rememberedDelta=new Float64Array(r*o),this.rememberedPosition=new Int32Array(r*o),this.recount()}recount(){let t=0;
for(let n=0;n<this.routes.absentCount;n++)t+=this.weight[this.routes.absent[n]];this.absentWeight=t,this.acceptedAbsentWeight=
t;for(let n=0;n<this.model.shiftCount;n++)t+=this.routes.cost[n];this.acceptedCost=t}resume(){for(let t=0;t<this.model.shiftCount;t++)
this.version[t]=++this.versions;this.recount()}cost(){let t=this.acceptedCost+this.absentWeight-this.acceptedAbsentWeight;
for(let n=0;n<this.touchedCount;n++){let r=this.touched[n];t+=this.routes.cost[r]-this.savedCost[r]}return t}insertionCost(t,n){
if(this.isTouched[n]===1)return Wt(this.routes,t,n);let r=t*this.model.shiftCount+n;if(this.rememberedVersion[r]===this.
version[n])return U.position=this.rememberedPosition[r],this.rememberedDelta[r];let o=Wt(this.routes,t,n);return this.rememberedVersion[r]=
this.version[n],this.rememberedDelta[r]=o,this.rememberedPosition[r]=U.position,o}insert(t,n,r){this.touch(n),this.routes.
insert(t,n,r),this.absentWeight-=this.weight[t]}remove(t){this.touch(this.routes.shiftOf[t]),this.routes.removeLazily(t),
this.absentWeight+=this.weight[t]}settle(){for(let t=0;t<this.touchedCount;t++)this.routes.refresh(this.touched[t])}accept(){
this.acceptedCost=this.cost(),this.acceptedAbsentWeight=this.absentWeight;for(let t=0;t<this.touchedCount;t++){let n=this.
touched[t];this.isTouched[n]=0,this.version[n]=++this.versions}this.touchedCount=0}restore(){let{routes:t}=this;for(let n=0;n<
this.touchedCount;n++){let r=this.touched[n]*t.stride,o=r+t.length[this.touched[n]];for(let s=r+1;s<=o;s++)t.markAbsent(
t.node[s])}for(let n=0;n<this.touchedCount;n++)this.restoreRoute(this.touched[n]);this.touchedCount=0,this.absentWeight=
this.acceptedAbsentWeight}touch(t){if(this.isTouched[t]===1)return;let{routes:n}=this;this.isTouched[t]=1,this.touched[this.
touchedCount++]=t,this.savedLength[t]=n.length[t],this.savedLoad[t]=n.load[t],this.savedCost[t]=n.cost[t];let r=t*n.stride,
o=r+n.length[t]+1,{savedNode:s,savedTimes:i}=this;for(let a=r;a<=o;a++)s[a]=n.node[a],i[a*5]=n.fedDeparture[a],i[a*5+1]=
n.fedLatest[a],i[a*5+2]=n.hungryDeparture[a],i[a*5+3]=n.hungryLatest[a],i[a*5+4]=n.leg[a]}restoreRoute(t){let{routes:n,savedNode:r,
savedTimes:o,model:s}=this,i=this.savedLength[t];n.length[t]=i,n.load[t]=this.savedLoad[t],n.cost[t]=this.savedCost[t],this.
isTouched[t]=0;let a=t*n.stride;for(let u=a;u<=a+i+1;u++){if(n.fedDeparture[u]=o[u*5],n.fedLatest[u]=o[u*5+1],n.hungryDeparture[u]=
o[u*5+2],n.hungryLatest[u]=o[u*5+3],n.leg[u]=o[u*5+4],u===a||u===a+i+1)continue;let c=r[u];n.node[u]=c,n.place[u]=s.place[c],
n.positionOf[c]=u-a,n.markPresent(c,t)}n.place[a+i+1]=s.endPlace[t],n.measureRoom(t)}};var lh=32,dh=500;function nc(e,t){let n=new Zt(e),r=new Rr(e,n),o=new vr(t.seed),s=Xu(e),i=new Sr(r,s,o),a=new kr(r,s,o),
u=new xr(e,n);Ju(r),qu(r,t.initialPlan),a.insertAll(),r.accept(),u.offer();let c=new wr(mh(e,n),e.nodeCount),l=r.acceptedCost,
d=0;for(;d<t.maximumIterations&&e.nodeCount>0&&!(d%lh===0&&t.shouldStop());){d++,i.run(),a.run(i);let m=r.cost();m<r.acceptedCost-
c.temperature*Math.log(1-o.next())?(r.accept(),m<l-1e-7&&(l=m,u.offer())):r.restore(),c.step()&&(u.recall(),r.resume(),l=
r.acceptedCost),u.mandatoryAbsent>0&&d%dh===0&&(Yu(r),l=Number.POSITIVE_INFINITY)}return u.recall(),{routes:n,iterations:d,
objective:u.objective}}function mh(e,t){let n=0,r=0;for(let s=0;s<e.shiftCount;s++)n+=t.cost[s];for(let s=0;s<e.nodeCount;s++)
r+=e.prize[s];let o=Math.max(1,e.nodeCount-t.absentCount);return Math.max(n/o,.01*r/Math.max(1,e.nodeCount))}function rc(e,t){let n={shift:t,node:-1,position:0},r=ph(e,n);return oc(e,t,{departure:r,lunchLeg:fh(e,n,r)})}function ph(e,t){
let n=Math.max(e.model.earliest[t.shift],Je(e,t)?.departure??0),r=Math.round(n*1e6)/1e6,o=Et(e,t,n),s=Number.isFinite(o)?
o+1e-5:e.model.hardEnd[t.shift];return[r,n,n-1e-6,e.model.earliest[t.shift]].find(a=>Et(e,t,a)<=s)??n}function fh(e,t,n){
let{model:r}=e,{shift:o}=t;if(r.hasLunch[o]===0||n>=gr(r,o))return null;let s=e.length[o]+1,i={end:Et(e,t,n)+1e-6,leg:-1};
for(let a=0;a<s;a++){let u=oc(e,o,{departure:n,lunchLeg:a}).endTime;u<i.end-1e-9&&(i={end:u,leg:a})}return i.leg<0?null:
i.leg}function oc(e,t,n){let{model:r}=e,o=t*e.stride,s=e.length[t],i=[],a={shift:t,stops:i,lunchStart:null,startTime:n.departure,
endTime:n.departure,travelMinutes:0,overtimeMinutes:0},u=n.departure;for(let c=0;c<=s;c++){let l=r.travel[e.place[o+c]*r.
placeCount+e.place[o+c+1]],d=c===n.lunchLeg;d&&(a.lunchStart=Math.max(u,r.lunchEarliest[t]));let m=d?He(r,t,u,l):u+l;if(a.
travelMinutes+=l,u=m,c===s)break;let f=e.node[o+c+1],h=xe(r,f*r.shiftCount+t,m);u=h+r.duration[f],i.push({request:f,arrival:m,
start:h,end:u,travelMinutes:l,waitMinutes:h-m})}return a.endTime=u,a.overtimeMinutes=Math.max(0,u-r.regularEnd[t]),a}var hh=2e4;function Xo(e,t){let n=jt(e),r=t.shouldStop!==void 0,o=nc(n,{seed:t.seed,shouldStop:t.shouldStop??(()=>!1),maximumIterations:t.
maximumIterations??(r?Number.POSITIVE_INFINITY:hh),initialPlan:t.initialPlan??null});return{...gh(n,o.routes),objective:o.
objective,iterations:o.iterations}}function gh(e,t){let n=[];for(let s=0;s<e.shiftCount;s++)t.length[s]>0&&n.push(rc(t,s));
let r=Array.from(t.absent.subarray(0,t.absentCount)).sort((s,i)=>s-i),o=n.reduce((s,i)=>s+i.travelMinutes,0);return{routes:n,
unassigned:r,travelMinutes:o}}var yh=.7,bh=40,wh=12,xh=25;function ic(e){let t=e.standing.flatMap(r=>{let o=e.team.customers.get(r.record.customerId)?.
record;return o?.position?[sc(e,o,r)]:[]}),n=new Set(e.standing.map(r=>r.record.customerId));for(let{record:r}of e.team.
customers.values()){if(r.status!=="active"||!r.position||n.has(r.id)||e.visited.has(r.id))continue;let s=sc(e,r,null),i=e.
planned===null?s.prize>0:s.planned!==null;(s.mandatory||i)&&t.push(s)}return t}function sc(e,t,n){let{period:r}=e,o=e.histories.
get(t.id),s=o.promised.filter(m=>m.deliveryDay>=r.from&&m.deliveryDay<=r.to),i=o.openCases.filter(m=>m.kind==="claim"&&m.
due!==null),a=i.length>0?Math.min(...i.map(m=>m.due)):null,u=a!==null&&a<=r.to,c=e.forecastOf(t.id),l=c?c.probabilityWithin(
7):null,d={customer:t,prize:0,mandatory:n!==null||s.length>0||u,days:r,appointment:n,planned:e.planned?.get(t.id)??null,
delivery:s,claimDue:u?a:null,openCases:o.openCases.length,lastContact:vh(e,t.id,o),usualWeekday:o.usualWeekday,orderProbability:l,
expectedAmount:c?.typicalOrderAmount??0};return d.days=kh(d,e),d.prize=Rh(d,e),d}function vh(e,t,n){let r=e.upcoming.filter(
s=>s.record.customerId===t).map(s=>s.record.day),o=n.lastVisit===null?r:[n.lastVisit,...r];return o.length>0?Math.max(...o):
null}function kh(e,t){let{period:n}=t;if(e.appointment)return{from:e.appointment.record.day,to:e.appointment.record.day};
if(e.delivery.length>0){let r=Math.min(...e.delivery.map(o=>o.deliveryDay));return{from:r,to:r}}return e.claimDue===null?
e.planned?n:{from:ac(e,n),to:n.to}:{from:n.from,to:Sh(e,e.claimDue,t)}}function Sh({customer:e},t,{team:n,period:r}){let o=n.
reps.get(e.repId)?.record;for(let s=r.from;s<=r.to;s++)if(o&&ke(o,s,n.settings)&&!Kt(e,s))return Math.max(t,s);return r.
to}function ac(e,t){if(e.lastContact===null)return t.from;let n=Math.ceil(yh*e.customer.visitIntervalDays);return Math.max(
t.from,e.lastContact+n)}function Rh(e,t){let{customer:n}=e;if(!e.mandatory&&!e.planned&&ac(e,t.period)>t.period.to)return 0;
let r=e.lastContact===null?n.visitIntervalDays:t.period.to-e.lastContact,o=qo({daysSinceLast:r,intervalDays:n.visitIntervalDays,
rank:n.rank,stretch:t.stretchOf(n.repId)});return(e.planned?bh:0)+o+wh*Math.min(2,e.openCases)+xh*(e.orderProbability??0)}function Ch(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619);return(t>>>0).toString(
36)}function Cr(e){let t=[e.id,e.day,e.customerId,e.repId,e.sequence,e.plannedArrival,e.status,e.done,e.fixed,e.purpose.
trim(),e.reason.trim(),e.arrived,e.left,e.result.trim(),e.note.trim(),e.nextStep.trim(),e.nextDay];return Ch(JSON.stringify(
t))}function uc(e,t,n){let r={kept:[],replaceable:[],settled:[]};for(let o of e.visits)o.record.day<t.from||o.record.day>t.to||
(o.record.status!=="planned"||o.ticked?r.settled.push(o):$h(o,e.tables.visits,n)?r.replaceable.push(o):r.kept.push(o));return r}
function $h(e,t,n){return e.planMark===""||e.record.fixed||e.planMark!==Cr(e.source.record)?!1:!Ph(e,t,n)}function Ph(e,t,n){
let r=new Set(Object.values(t.places));return e.source.cells.some((o,s)=>r.has(s)||ee(o)||o===!1?!1:!n?.[e.row-1]?.[s])}var Th=6,_h=1.05;function cc(e,t){let n=new Map;for(let{record:r}of e.reps.values()){let o=0;for(let a=t.from;a<=t.to;a++){
let u=ke(r,a,e.settings),c=In(r,e.settings);u&&(o+=u.end-u.start-(c?c.end-c.start:0))}let s=t.to-t.from+1;if(o===0)continue;
let i=Jo(Mh(e,r.id),o/s);i>=_h&&n.set(r.id,i)}return n}function Mh(e,t){return[...e.customers.values()].filter(({record:n})=>n.
repId===t&&n.status==="active"&&n.position).map(({record:n})=>({rank:n.rank,intervalDays:n.visitIntervalDays,minutesPerVisit:(n.
visitMinutes??e.settings.usualVisitMinutes)+Th}))}function lc(e,t,n){let r=n.filter(c=>c.need.appointment===null),o=new Qo(e,t.replaceable),s=t.replaceable.map(c=>c.row).
sort((c,l)=>c-l),i=Math.max(e.tables.visits.lastRow,e.tables.visits.headerRow)+1,a=[],u=Ih(e,t);for(let c of r){let l=zh(
e,c,o.next(c));u.push(Oh(l)),a.push({row:s.shift()??i++,cells:st(he,l,e.language)})}for(let c of s)a.push({row:c,cells:Dh()});
return{rows:a.filter(c=>!Ah(e,c)),visits:u}}function Ih(e,t){let n=new Set(t.replaceable.map(r=>r.row));return e.visits.
filter(r=>!n.has(r.row)).map(r=>r.record)}function Dh(){return Object.fromEntries(Object.keys(he.columns).map(e=>[e,""]))}
function Ah(e,t){let{values:n,places:r}=e.tables.visits,o=n[t.row-1]??[];return Object.entries(t.cells).every(([s,i])=>{
let a=r[s];if(a===void 0)return!0;let u=o[a]??"";return Nn(u,i)||i===!1&&u===""||i===""&&u===!1})}function zh(e,t,n){let r={
id:n,day:t.day,customerId:t.need.customer.id,customerName:t.need.customer.name,repId:t.repId,sequence:t.sequence,plannedArrival:t.
arrival,status:"planned",done:!1,fixed:!1,purpose:t.purpose,reason:t.reason,arrived:null,left:null,result:"",note:"",nextStep:"",
nextDay:null},o=e.tables.visits.places.planMark===void 0?"":Cr(r);return{...r,planMark:o}}function Oh(e){let{done:t,planMark:n,
customerName:r,...o}=e;return{...o,day:e.day,status:e.status}}var Qo=class{constructor(t,n){p(this,"known",new Map);p(this,
"highest",0);for(let{record:r}of n)this.known.set(r.customerId,[...this.known.get(r.customerId)??[],r.id]);for(let r of t.
tables.visits.ids){let o=/\D(\d{1,12})$/.exec(r);o&&r.startsWith(he.idPrefix)&&(this.highest=Math.max(this.highest,Number(
o[1])))}}next(t){let n=this.known.get(t.need.customer.id)?.shift();return n!==void 0?n:(this.highest+=1,`${he.idPrefix}${String(
this.highest).padStart(5,"0")}`)}};function dc(e){let t=uc(e.team,e.period,e.visitFormulas),n=cc(e.team,e.period),r=ic(Nh(e,t,n)),o=Vs({...e,needs:r}),s=Xo(
o.problem,{seed:e.seed,shouldStop:e.shouldStop,...e.resumption?{initialPlan:Us(o)}:{}}),i=Lh(e,o,s),a=lc(e.team,t,i),u=new Set(
i.map(c=>c.repId));return{...a,standing:t,stops:i,unplanned:Wh(o,s),stretches:n,travelMinutes:Math.round(s.travelMinutes),
reps:[...e.team.reps.values()].map(c=>c.record).filter(c=>u.has(c.id))}}function Nh(e,t,n){let{team:r,period:o,today:s}=e,
i=r.visits.filter(({record:u})=>u.status==="planned"&&u.day>=s&&u.day<o.from),a=t.settled.filter(({record:u,ticked:c})=>u.
status==="done"||c).map(({record:u})=>u.customerId);return{team:r,period:o,today:s,histories:e.histories,forecastOf:e.forecastOf,
standing:t.kept,upcoming:i,visited:new Set(a),planned:e.resumption?Eh(t):null,stretchOf:u=>n.get(u)??1}}function Eh(e){return new Map(
e.replaceable.map(({record:t})=>[t.customerId,t]))}function Lh(e,t,n){return n.routes.flatMap(r=>{let o=t.shifts[r.shift],
s=(o.day-e.period.from)*1440;return r.stops.map((i,a)=>{let u=t.needs[i.request];return{need:u,repId:o.repId,day:o.day,sequence:a+
1,arrival:Math.round(i.start-s),purpose:Mu(u,e.messages),reason:Iu(u,o.day,e.messages)}})})}function Wh(e,t){return Ho(e.
problem,t).map(n=>{let r=e.needs[n.request],o=e.shifts.some(a=>a.repId===r.customer.repId),s=n.code==="noShift"&&o?"noOp\
enWindow":n.code,i=n.displaces===null?null:e.needs[n.displaces]??null;return{need:r,reason:{...n,code:s},other:i}})}function es(e){let t="";for(let n=e;n>0;n=Math.floor((n-1)/26))t=String.fromCharCode(65+(n-1)%26)+t;return t}var Zh=1e3,
jh=80;function Ft(e){let t=[...e.problems].sort(Fh),n=t.slice(0,Zh).map(s=>Bh(e,s)),r=t.length-n.length,o=y(e.language).
outcome.problemsRemain(r);return r>0&&n.push(J("problems",{what:o})),{kind:"generated",tab:"problems",rows:[ue("problems",
e.language),...n]}}var Fh=(e,t)=>e.tab<t.tab?-1:e.tab>t.tab?1:e.row-t.row||e.column-t.column;function Bh(e,t){let n=y(e.
language).problems[t.code](t.detail.slice(0,jh),t.header),r=`${es(t.column)}${t.row}`,o=e.sheetIds.get(t.tab);return J("\
problems",{tab:t.tab,row:t.row,column:t.header,what:n.what,remedy:n.remedy,link:o===void 0?r:lt(`#gid=${o}&range=${r}`,r)})}function mc(e){let{team:t,messages:n,period:r}=e,o=n.week.title(_(n,r.from),_(n,r.to)),s=[J("week",{kind:"title",rep:o}),
ue("week",t.language)];for(let i of e.routes){s.push(Vh(e,i));for(let a of i.stops)s.push(Uh(e,i,a))}e.leftOut.length>0&&
s.push(J("week",{kind:"leftHead",rep:n.week.leftOutTitle(e.leftOut.length)}));for(let i of e.leftOut)s.push(Kh(i));return s}
function Vh({messages:e},t){let n=e.week.dayTitle({stops:t.stops.length,travelMinutes:t.travelMinutes,kilometres:e.format.
kilometres(t.kilometres),ends:t.endsAt===null?"–":P(t.endsAt)}),r=wt(Dn(t)),o={kind:"day",rep:t.rep.name,day:_(e,t.day),
customer:n},s=["map","bringUp","lastPurchase","reason"];return r.slice(0,s.length).forEach((i,a)=>{let u=r.length>1?` ${a+
1}/${r.length}`:"";o[s[a]]=lt(i,e.week.directions+u)}),J("week",o)}function Uh({messages:e,talkOf:t},n,r){let{visit:o,customer:s}=r,
i=o.plannedArrival??o.arrived;return J("week",{kind:o.status==="done"?"done":"stop",rep:n.rep.name,day:_(e,n.day),sequence:r.
number,arrival:i===null?"":P(i),travel:r.travelMinutes,customer:s.name,address:s.address,purpose:o.purpose,reason:yt(o),
...t(s.id),map:s.position?lt(bt(s.position),e.week.map):"",visitId:o.id,customerId:s.id})}function Kh(e){return J("week",
{kind:"left",rep:e.repName,customer:e.customerName,reason:e.reason,customerId:e.customerId})}function yn(e,t){return{team:e,messages:y(e.language),histories:Du(e,t),book:xt(e,t)}}function Gh({team:e,messages:t,histories:n,
book:r}){let o=new Map;return s=>{let i=o.get(s);if(i)return i;let a=n.get(s),u={lastPurchase:cu(e,t,a?.lastOrder??[]),bringUp:a?
lu(e,t,{history:a,forecast:r.customer(s)}):""};return o.set(s,u),u}}function Hh(e){let t=L(e)+7;return{from:t,to:t+6}}function $r(e,t){
let{today:n}=e.context,r=t===null?Hh(n).from:L(t),o={from:Math.max(r,n),to:r+6},{knowledge:s,plan:i}=ns(e,o,null),{messages:a}=s,
u={stops:i.stops.length,reps:i.reps.length,from:_(a,o.from),to:_(a,o.to),travelMinutes:i.travelMinutes},c=[];i.unplanned.
length>0&&c.push(a.outcome.leftOut(i.unplanned.length));for(let[l,d]of i.stretches)c.push(a.outcome.stretched(Ke(e.team,
l),a.format.percent(d)));return e.team.problems.length>0&&c.push(a.outcome.problemsRemain(e.team.problems.length)),{changes:rs(
s,i,{week:{from:r,to:r+6},today:n}),message:a.outcome.planned(u),details:c,figures:ts(i,e.team)}}function ts(e,t){return{
stops:e.stops.length,reps:e.reps.length,unplanned:e.unplanned.length,travelMinutes:e.travelMinutes,problems:t.problems.length}}
function ns({team:e,context:t,visitFormulas:n},r,o){let s=yn(e,t.today),i=dc({team:e,messages:s.messages,today:t.today,period:r,
histories:s.histories,forecastOf:a=>s.book.customer(a),visitFormulas:n,resumption:o,shouldStop:_u(t.clock,e.settings.plannerSeconds),
seed:t.seed});return{knowledge:s,plan:i}}function rs(e,t,{week:n,today:r}){let{team:o,messages:s}=e,i=Gh(e),a=Le(o,t.visits,
n),u=mc({team:o,messages:s,period:n,routes:a,talkOf:i,leftOut:t.unplanned.map(l=>qh(e,l))}),c=[{kind:"table",table:"visi\
ts",rows:t.rows},{kind:"generated",tab:"week",rows:u}];for(let{record:l}of o.reps.values()){let d=du({team:o,messages:s,
rep:l,today:r,visits:t.visits,talkOf:i});c.push({kind:"generated",tab:"today",repId:l.id,rows:d})}return c.push(Ft(o)),c}
function qh({team:e,messages:t},n){let{customer:r}=n.need;return{customerId:r.id,customerName:r.name,repName:e.reps.get(
r.repId)?.record.name??"",reason:fr(n,t)}}function pc(e,t){return fc(e.reason,t)}function Pr(e,t){return t.format.facts(e.lapse.reasons.map(n=>fc(n,t)))}function fc(e,t){
return t.forecast[e.code]?.(e.numbers)??""}var wn=7;function Tr(e,t){let n=yn(e,t.today),r=An(n.book,wn).filter(a=>hc(e,a.customerId)),o=zn(n.book).filter(a=>hc(e,
a.customerId)),s=Jh(e,t.today);return{changes:[{kind:"table",table:"customers",rows:Yh(n)},{kind:"generated",tab:"due",rows:[
ue("due",e.language),...r.map(a=>Qh(n,a,s.get(a.customerId)??null))]},{kind:"generated",tab:"atRisk",rows:[ue("atRisk",e.
language),...o.map(a=>eg(n,a))]},Ft(e)],message:n.messages.outcome.dueRefreshed(r.length,o.length),details:[],figures:{due:r.
length,atRisk:o.length,problems:e.problems.length}}}var hc=(e,t)=>e.customers.get(t)?.record.status==="active";function Jh(e,t){
let n=new Map;for(let{record:r}of e.visits){if(r.status!=="planned"||r.day<t)continue;let o=n.get(r.customerId);(o===void 0||
r.day<o)&&n.set(r.customerId,r.day)}return n}function Yh({team:e,messages:t,book:n}){let r=e.tables.customers,o=r.places.
reorderState;if(o===void 0)return[];let s=[...e.customers.values()].map(({row:a,record:u})=>{let c=u.status==="active"?n.
customer(u.id)?.state??"unknown":"unknown";return{row:a,cells:{reorderState:t.reorder[c]}}});return s.every(({row:a,cells:u})=>String(
r.values[a-1]?.[o]??"")===u.reorderState)?[]:s}var bn=e=>e==null?"":{day:e,minutes:0};function Xh({team:e,messages:t},n){
let r=n.usualBasket.slice(0,4).map(o=>t.format.quantity(e.products.get(o.productId)?.record.name??o.productId,o.quantity));
return t.format.list(r)}function Qh(e,t,n){let{team:r,messages:o}=e,s=r.customers.get(t.customerId).record,i=t.probabilityWithin(
wn);return J("due",{customerId:s.id,customer:s.name,rep:Ke(r,s.repId),state:o.reorder[t.state],probability:i,expectedAmount:Math.
round(t.typicalOrderAmount),expectedValue:Math.round(i*t.typicalOrderAmount),expected:bn(t.nextOrder?.expected),earliest:bn(
t.nextOrder?.earliest),latest:bn(t.nextOrder?.latest),daysSinceLast:t.daysSinceLast??"",basket:Xh(e,t),nextVisit:bn(n),reason:pc(
t,o)})}function eg({team:e,messages:t},n){let r=e.customers.get(n.customerId).record;return J("atRisk",{customerId:r.id,
customer:r.name,rep:Ke(e,r.repId),lapseProbability:n.lapse.probability,yearlyAmount:Math.round(n.lapse.yearlyAmount),lastOrder:bn(
n.lastOrder),daysSinceLast:n.daysSinceLast??"",reason:Pr(n,t)})}function gc(e){let{team:t,context:n}=e,r=L(n.today),o={from:r,to:r+6},s={from:n.today,to:r+6},i=t.visits.map(({record:m})=>({
...m})),a={day:n.today,minutes:n.now,places:tg(t,n.today)},{knowledge:u,plan:c}=ns(e,s,a),{messages:l}=u,d=sg(t,i,c,{messages:l,
today:n.today});return{changes:rs(u,c,{week:o,today:n.today}),message:l.outcome.replanned({stops:c.stops.length,changed:d.
length}),details:d,figures:ts(c,t)}}function tg(e,t){let n=new Map,r=new Map;for(let{record:o}of e.visits){if(o.day!==t||
o.status!=="done")continue;let s=o.left??o.arrived??o.plannedArrival??0,i=e.customers.get(o.customerId)?.record.position;
!i||s<(r.get(o.repId)??-1)||(r.set(o.repId,s),n.set(o.repId,i))}return n}var ng=15;function rg(e,t){return e.day!==t.day||
e.repId!==t.repId?!0:e.plannedArrival===null||Math.abs(e.plannedArrival-t.arrival)>=ng}function og(e,t,{messages:n,today:r}){
return e.day===t.day?n.outcome.because.neighbours:e.day===r?n.outcome.because.noTimeToday:n.outcome.because.lessDriving}
function sg(e,t,n,{messages:r,today:o}){let s=new Map(n.standing.replaceable.map(({record:u})=>[u.customerId,t.find(c=>c.
id===u.id)??u])),i=u=>e.customers.get(u)?.record.name??u,a=[];for(let u of n.stops){if(u.need.appointment)continue;let{id:c}=u.
need.customer,l=s.get(c);s.delete(c);let d=os(r,u.day,u.arrival);if(!l)a.push(r.outcome.added(i(c),d,u.reason));else if(rg(
l,u)){let m=os(r,l.day,l.plannedArrival);a.push(r.outcome.moved(i(c),m,d,og(l,u,{messages:r,today:o})))}}for(let[u,c]of s){
let l=n.unplanned.find(({need:f})=>f.customer.id===u),d=l?fr(l,r):r.leftOut.notDue,m=os(r,c.day,c.plannedArrival);a.push(
r.outcome.dropped(i(u),m,d))}return a}var os=(e,t,n)=>n===null?_(e,t):`${_(e,t)} ${P(n)}`;var yc=24,bc=e=>T(e).slice(0,7);function wc(e,t,n){let r=t.reports;return{sales:[r.salesHeaders,...e.orders.map(({record:o})=>ig(
e,o))],visits:[r.visitHeaders,...e.visits.map(({record:o})=>ag(e,o))],months:[[r.month,r.amount],...ug(e,n)],pivots:cg(t)}}
function ig(e,t){let n=e.customers.get(t.customerId)?.record,r=e.products.get(t.productId)?.record;return[...[bc(t.day),
n?Ke(e,n.repId):"",n?.name??t.customerId,r?.category??"",r?.name??t.productId].map(cn),t.quantity,t.amount]}function ag(e,t){
let n=e.customers.get(t.customerId)?.record,r=o=>t.status===o?1:0;return[T(L(t.day)),cn(Ke(e,t.repId)),cn(n?.name??t.customerId),
1,r("done"),r("missed")+r("cancelled")]}function ug(e,t){let n=new Map;for(let{record:s}of e.orders){let i=bc(s.day);n.set(
i,(n.get(i)??0)+s.amount)}let{year:r,month:o}=O(t);return Array.from({length:yc},(s,i)=>{let a=r*12+(o-1)-(yc-1-i),u=`${Math.
floor(a/12)}-${String(a%12+1).padStart(2,"0")}`;return[u,Math.round(n.get(u)??0)]})}var xn={month:0,rep:1,customer:2,category:3,
amount:6},vn={week:0,rep:1,planned:3,done:4,missed:5};function cg({reports:e}){let t=[{column:xn.amount,name:e.amount}],
n=(r,o)=>({key:r,source:"sales",title:e[r],rows:[o],columns:[xn.month],values:t});return[n("repByMonth",xn.rep),n("categ\
oryByMonth",xn.category),{key:"visitsByRepAndWeek",source:"visits",title:e.visitsByRepAndWeek,rows:[vn.week,vn.rep],columns:[],
values:[{column:vn.planned,name:e.planned},{column:vn.done,name:e.done},{column:vn.missed,name:e.missed}]},n("customerBy\
Month",xn.customer)]}var xc={sales:"_meguri_sales",visits:"_meguri_visits"},lg={visitsByRepAndWeek:{row:22,column:1},repByMonth:{row:22,column:8},
categoryByMonth:{row:52,column:8},customerByMonth:{row:92,column:8}},ss=10;function _r({book:e,state:t,team:n,context:r}){
let o=y(n.language),s=wc(n,o,r.today),i={sales:vc(e,xc.sales,s.sales),visits:vc(e,xc.visits,s.visits)};i.sales.getRange(
1,ss,s.months.length,1).setNumberFormat("@"),N(e,i.sales,{row:1,column:ss,values:s.months});let a=A.reports.tab[n.language],
u=e.findGenerated("reports")??zt(e,"reports",{name:a,language:n.language});if(t.tabs.reports=u.getSheetId(),u.getPivotTables().
length===0)for(let c of s.pivots){let l=c.source==="sales"?s.sales:s.visits;pg(e,{sheet:u,source:i[c.source],rows:l,plan:c})}
return q(t),u.getCharts().length===0&&fg(u,i.sales,s.months.length,o.reports.salesByMonth),{changes:[],message:o.outcome.
reportsBuilt(s.pivots.length),details:[],figures:{problems:n.problems.length}}}function vc(e,t,n){let r=e.sheets.get(t)??
mg(e,t),o=Math.max(n.length,26),s=r.getMaxRows();o>s&&r.insertRowsAfter(2,o-s),o<s&&r.deleteRows(3,s-o),r.getRange(1,1,o,
dg).setNumberFormat("@");let i=n[0]?.length??1,a=[...n];for(;a.length<o;)a.push(Array.from({length:i},()=>""));return N(
e,r,{row:1,column:1,values:a}),r}var dg=3;function mg(e,t){let n=e.spreadsheet.insertSheet(t,e.sheets.size);return n.hideSheet(),
e.forgetSheets(),n}function pg(e,{sheet:t,source:n,rows:r,plan:o}){let{row:s,column:i}=lg[o.key];N(e,t,{row:s-1,column:i,
values:[[o.title]]}),t.getRange(s-1,i).setFontWeight("bold");let a=r[0]?.length??1,u=t.getRange(s,i).createPivotTable(n.
getRange(1,1,Math.max(r.length,2),a));for(let c of o.rows)u.addRowGroup(c+1);for(let c of o.columns)u.addColumnGroup(c+1);
for(let c of o.values)u.addPivotValue(c.column+1,SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName(c.name)}
function fg(e,t,n,r){let o=e.newChart().asColumnChart().addRange(t.getRange(1,ss,n,2)).setNumHeaders(1).setPosition(1,1,
0,0).setOption("title",r).setOption("legend",{position:"none"}).setOption("width",900).setOption("height",380).build();e.
insertChart(o)}var kc=`小土 サービス店 001|Kohiji Studio 001|R1|B|静岡県焼津市小土270-16|Kohiji|34.86881|138.29339|28|25|09:00-12:00|土|Sat
焼津 飲食店 001|Yaizu Restaurant 001|R1|B|静岡県焼津市五ケ堀之内24-27|Yaizu|34.86441|138.29142|28|30|11:30-19:30|月|Mon
焼津 小売店 002|Yaizu Gift Shop 002|R1|B|静岡県焼津市五ケ堀之内834-3|Yaizu|34.86278|138.29743|21|30|10:00-18:00|水|Wed
焼津 小売店 005|Yaizu Gift Shop 005|R1|C|静岡県焼津市五ケ堀之内字道南1201|Yaizu|34.85930|138.29249|21|40|09:00-21:00||
焼津 小売店 010|Yaizu Gift Shop 010|R1|B|静岡県焼津市三ケ名787-1|Yaizu|34.85947|138.29877|14|30|||
大住 飲食店 001|Osumi Restaurant 001|R1|B|静岡県焼津市大住99|Osumi|34.85098|138.28754|21|30|||
焼津 飲食店 014|Yaizu Restaurant 014|R1|C|静岡県焼津市焼津2丁目13-7|Yaizu|34.86416|138.31063|28|30|||
大住 小売店 007|Osumi Gift Shop 007|R1|A|静岡県焼津市大住679番地|Osumi|34.84764|138.29082|28|40|09:00-18:30||
中新田 小売店 002|Nakashinden Gift Shop 002|R1|A|静岡県焼津市中新田251-3|Nakashinden|34.84469|138.29177|14|20|09:00-20:00|水|Wed
西小川 小売店 006|Nishikogawa Gift Shop 006|R1|B|静岡県焼津市西小川5-2-15|Nishikogawa|34.85902|138.30798|21|25|||
相川 小売店 001|Aikawa Gift Shop 001|R1|A|静岡県焼津市相川689-1|Aikawa|34.80812|138.26276|7|30|||
上新田 小売店 001|Kamishinden Gift Shop 001|R1|B|静岡県焼津市上新田862番地の1|Kamishinden|34.81540|138.27376|28|20|09:00-18:00|日|Sun
焼津 飲食店 022|Yaizu Restaurant 022|R1|C|静岡県焼津市焼津4丁目9-19|Yaizu|34.86302|138.31373|21|30|||
東小川 飲食店 008|Higashikogawa Restaurant 008|R2|B|静岡県焼津市東小川二丁目17-13 マンション小池|Higashikogawa|34.85903|138.31297|21|40|||
焼津 飲食店 029|Yaizu Restaurant 029|R2|B|静岡県焼津市三和1167番地の2|Yaizu|34.82795|138.29779|14|20|||
焼津 飲食店 032|Yaizu Restaurant 032|R2|B|静岡県焼津市焼津4丁目3-7|Yaizu|34.86201|138.31518|14|30|||
焼津 小売店 033|Yaizu Gift Shop 033|R2|C|静岡県焼津市三和1384番地の1|Yaizu|34.83114|138.30297|28|20|||
東小川 小売店 015|Higashikogawa Gift Shop 015|R2|C|静岡県焼津市東小川1-3-19|Higashikogawa|34.85901|138.31534|21|30|||
東小川 小売店 016|Higashikogawa Gift Shop 016|R2|A|静岡県焼津市東小川1-4-3|Higashikogawa|34.86005|138.31615|21|20|||
石津 小売店 004|Ishizu Gift Shop 004|R2|C|静岡県焼津市石津2-4-7|Ishizu|34.84324|138.31281|14|20|10:00-19:30|水|Wed
石津 飲食店 006|Ishizu Restaurant 006|R2|A|静岡県焼津市石津2丁目2-5|Ishizu|34.84324|138.31458|14|30|11:00-14:30||
東小川 小売店 018|Higashikogawa Gift Shop 018|R2|C|静岡県焼津市東小川4丁目13番地の3|Higashikogawa|34.85279|138.31709|7|30|||
小川新町 飲食店 001|Kogawa Shinmachi Restaurant 001|R2|C|静岡県焼津市小川新町4-1-1|Kogawa Shinmachi|34.85519|138.31789|28|30|||
石津 小売店 013|Ishizu Gift Shop 013|R2|B|静岡県焼津市石津4丁目15-15|Ishizu|34.84041|138.31781|21|40|10:00-18:00|木|Thu
田尻 サービス店 002|Tajiri Studio 002|R2|B|静岡県焼津市田尻421|Tajiri|34.83164|138.31896|28|30|09:00-12:00||
焼津 飲食店 043|Yaizu Restaurant 043|R2|C|静岡県焼津市焼津6-4-5|Yaizu|34.86396|138.31937|28|20||木|Thu
栄町 小売店 013|Sakaecho Gift Shop 013|R3|A|静岡県焼津市栄町4-1-4|Sakaecho|34.87035|138.31960|14|30|||
栄町 小売店 014|Sakaecho Gift Shop 014|R3|B|静岡県焼津市栄町3-1-16|Sakaecho|34.87067|138.31980|28|20|09:00-16:00|日|Sun
浜当目 小売店 004|Hamatome Gift Shop 004|R3|B|静岡県焼津市浜当目2-1-1|Hamatome|34.87752|138.32757|21|30|||
駅北 飲食店 001|Ekikita Restaurant 001|R3|C|静岡県焼津市駅北1-14-7|Ekikita|34.87455|138.32169|28|30|||
栄町 サービス店 021|Sakaecho Studio 021|R3|C|静岡県焼津市栄町一丁目2-24|Sakaecho|34.87157|138.31880|28|25|||
中里 小売店 004|Nakazato Gift Shop 004|R3|C|静岡県焼津市中里566|Nakazato|34.88160|138.31445|28|20|09:00-18:00|土日|Sat, Sun
焼津 小売店 049|Yaizu Gift Shop 049|R3|C|静岡県焼津市八楠3-3-3|Yaizu|34.87831|138.31094|28|30|07:00-19:00|日|Sun
駅北 小売店 005|Ekikita Gift Shop 005|R3|B|静岡県焼津市駅北2-9-9|Ekikita|34.87316|138.31529|28|30|||
焼津 小売店 058|Yaizu Gift Shop 058|R3|C|静岡県焼津市八楠4丁目13番地の7|Yaizu|34.88115|138.30373|21|40|||
焼津 小売店 063|Yaizu Gift Shop 063|R3|A|静岡県焼津市八楠4-13-7|Yaizu|34.88041|138.30358|14|25|||
焼津 小売店 068|Yaizu Gift Shop 068|R3|C|静岡県焼津市八楠4-13-7|Yaizu|34.88044|138.30351|28|20|09:00-15:00||
焼津 小売店 072|Yaizu Gift Shop 072|R3|B|静岡県焼津市八楠4-13-7焼津さかなセンター内|Yaizu|34.88030|138.30357|28|20|||
焼津 小売店 078|Yaizu Gift Shop 078|R3|A|静岡県焼津市八楠4-13-7焼津さかなセンター内|Yaizu|34.88030|138.30335|14|30|09:00-16:30|日水|Wed, Sun`,
Sc=`エドワーディアン 日傘 黒|Edwardian Parasol Black|1190|その他|Other
エドワーディアン 日傘 ナチュラル|Edwardian Parasol Natural|1190|その他|Other
赤 レトロスポット ふた付きガラスボウル 5点セット|Set/5 Red Retrospot Lid Glass Bowls|590|キッチン|Kitchen
ジントニック ダイエット メタルサイン|Gin + Tonic Diet Metal Sign|510|飾り|Decoration
いちご 陶器 小物ポット|Strawberry Ceramic Trinket Pot|250|その他|Other
玄関マット ファンシー フォント ホームスイートホーム|Doormat Fancy Font Home Sweet Home|1420|飾り|Decoration
ホーム 文字ブロック|Home Building Block Word|1090|その他|Other
ジャンボ収納バッグ スキ|Jumbo Storage Bag Suki|420|バッグ|Bags
リボン ラスティック チャーム 6個入り|6 Ribbons Rustic Charm|390|文具・包装|Stationery
ペーパーチェーンキット 帝国|Paper Chain Kit Empire|590|文具・包装|Stationery
チョコレート 湯たんぽ|Chocolate Hot Water Bottle|990|キッチン|Kitchen
ベーキング 点 レトロスポット 9点セット|Baking Set 9 Piece Retrospot|990|キッチン|Kitchen
リサイクルバッグ レトロスポット|Recycling Bag Retrospot|420|バッグ|Bags
ジャンボバッグ ピンク 水玉|Jumbo Bag Pink Polkadot|420|バッグ|Bags
リージェンシー ケーキスタンド 3段|Regency Cakestand 3 Tier|2550|キッチン|Kitchen
ケーキ缶 パントリー 3点セット|Set Of 3 Cake Tins Pantry Design|990|キッチン|Kitchen
ティータオル アイ ラブ ロンドン 2点セット|Set 2 Tea Towels I Love London|650|キッチン|Kitchen
うさぎ ナイトライト|Rabbit Night Light|420|灯り|Lights
ジャンボバッグ りんご|Jumbo Bag Apples|420|バッグ|Bags
ジャンボバッグ アルファベット|Jumbo Bag Alphabet|420|バッグ|Bags
ジャンボバッグ ビンテージ ドイリー|Jumbo Bag Vintage Doily|420|バッグ|Bags
玄関マット キープカーム カムイン|Doormat Keep Calm And Come In|1420|飾り|Decoration
水玉 ガーランド|Spotty Bunting|990|キッチン|Kitchen
パーティー ガーランド|Party Bunting|990|キッチン|Kitchen
木の 額縁 白 仕上げ|Wooden Picture Frame White Finish|510|飾り|Decoration
木の フレーム アンティーク 白|Wooden Frame Antique White|590|飾り|Decoration
アソート カラー 鳥 置物|Assorted Colour Bird Ornament|340|その他|Other
クリーム スイートハート ミニ チェスト|Cream Sweetheart Mini Chest|2550|飾り|Decoration
ジャンボバッグ 赤 レトロスポット|Jumbo Bag Red Retrospot|420|バッグ|Bags
白 吊り下げ ハート ティーライトホルダー|White Hanging Heart T-Light Holder|510|灯り|Lights`,Rc=`256,\
0,7,30,390
193,0,20,20,420
166,0,20,20,420
106,0,20,20,420
106,0,19,10,420
99,0,7,20,420
71,0,7,10,420
21,0,18,10,420
12,0,7,20,420
9,0,13,10,420
9,0,28,10,420
244,1,9,40,510
231,1,9,40,510
231,1,19,20,420
200,1,20,20,420
158,1,20,20,420
158,1,19,20,420
127,1,19,20,420
14,1,20,40,420
14,1,19,40,420
281,2,10,24,850
281,2,27,4,2550
208,2,10,24,850
168,2,10,48,850
168,2,15,6,990
116,2,10,36,850
116,2,29,12,590
96,2,10,72,850
40,2,10,96,850
40,2,29,18,590
299,3,26,8,340
265,3,26,8,340
265,3,25,4,590
250,3,26,16,340
188,3,22,3,990
188,3,14,1,2550
131,3,14,2,2550
131,3,26,8,340
286,4,9,36,590
257,4,9,40,510
187,4,17,12,420
162,4,17,48,360
93,4,17,48,360
54,4,19,10,420
32,4,17,48,360
22,4,19,20,420
21,4,17,48,360
4,4,17,96,360
4,4,19,30,420
195,5,22,6,990
195,5,26,16,340
133,5,26,32,340
119,5,22,10,990
119,5,23,8,990
83,5,3,24,510
50,5,26,16,340
12,5,17,120,360
176,6,29,4,590
239,7,12,100,370
239,7,28,100,360
180,7,13,200,360
155,7,28,100,360
111,7,28,200,360
111,7,12,100,370
67,7,12,200,370
67,7,13,200,360
54,7,28,1000,360
54,7,12,700,370
15,7,28,400,360
209,8,21,10,1350
209,8,3,12,510
165,8,21,10,1350
139,8,21,20,1350
15,8,10,12,990
9,8,21,20,1420
9,8,3,48,420
195,9,21,10,1350
166,9,19,20,420
139,9,20,20,420
124,9,20,20,420
55,9,20,20,420
32,9,2,32,510
131,10,22,50,830
130,10,11,3,990
113,10,14,16,2190
103,10,14,32,2190
103,10,11,24,850
96,10,14,16,2190
84,10,23,50,830
81,10,6,18,1090
20,10,11,24,850
12,10,11,24,850
6,10,11,24,850
245,11,9,6,590
223,11,9,6,590
193,11,26,16,340
148,11,14,6,2550
118,11,14,6,2550
118,11,8,24,330
96,11,14,4,2550
96,11,11,6,990
69,11,8,48,390
69,11,14,6,2550
32,11,14,6,2550
207,12,4,20,250
207,12,16,6,650
162,12,0,5,1190
141,12,3,12,510
127,12,0,5,1190
97,12,0,6,1190
84,12,3,24,510
46,12,0,7,1190
46,12,3,12,510
12,12,3,12,510
12,12,4,16,250
280,13,16,6,590
230,13,16,12,650
222,13,16,12,650
195,13,16,12,650
135,13,16,18,650
98,13,6,6,1190
98,13,16,6,650
77,13,16,12,650
12,13,16,12,650
203,14,22,10,990
154,14,18,5,420
154,14,19,5,420
140,14,12,50,370
119,14,7,10,420
82,14,12,30,420
60,14,12,50,370
60,14,11,3,990
42,14,12,50,370
42,14,11,12,990
29,14,11,24,850
166,15,24,36,420
145,15,26,32,340
120,15,27,2,2550
98,15,15,2,990
77,15,6,18,1090
77,15,26,32,340
54,15,26,24,340
13,15,26,16,340
13,15,15,5,990
4,15,6,18,1090
4,15,15,2,990
260,16,29,6,590
260,16,2,5,590
232,16,11,2,990
159,16,22,6,990
159,16,29,6,590
89,16,17,6,420
12,16,17,7,420
293,17,26,8,340
273,17,29,12,590
251,17,29,12,590
194,17,29,12,590
194,17,27,2,2550
96,17,27,2,2550
49,17,29,24,590
13,17,29,12,590
81,18,0,36,1190
81,18,1,24,1190
58,18,0,36,1190
58,18,1,24,1190
49,18,21,20,1420
49,18,5,10,1420
34,18,0,24,1190
34,18,1,24,1190
20,18,21,30,1420
20,18,14,6,2550
7,18,10,24,850
132,19,16,7,650
118,19,16,3,650
112,19,16,12,650
97,19,2,4,590
97,19,8,6,330
74,19,22,4,990
42,19,22,7,990
42,19,2,6,590
25,19,17,24,360
25,19,16,4,650
5,19,6,3,1250
139,20,0,6,850
139,20,28,10,360
119,20,29,32,510
119,20,1,12,990
71,20,4,36,210
67,20,29,64,510
67,20,0,6,850
47,20,29,192,510
47,20,4,288,210
14,20,29,300,510
14,20,4,504,210
49,21,8,6,390
49,21,10,2,990
40,21,10,2,990
40,21,24,3,590
35,21,25,3,590
35,21,24,3,590
33,21,25,3,590
33,21,24,3,590
6,21,6,2,1250
6,21,10,2,990
1,21,8,4,390
225,22,24,12,510
225,22,29,6,590
195,22,29,6,590
151,22,29,6,590
104,22,29,8,590
7,22,14,3,2550
7,22,29,10,590
250,23,9,12,590
145,23,18,20,420
127,23,20,10,420
127,23,19,10,420
61,23,21,10,1420
42,23,7,10,420
33,23,21,10,1420
14,23,10,24,850
14,23,17,24,360
146,24,7,30,420
131,24,23,100,860
98,24,28,70,420
98,24,7,50,420
78,24,12,50,370
78,24,7,30,420
57,24,7,70,420
57,24,28,30,420
42,24,23,100,860
42,24,7,40,420
7,24,28,100,410
259,25,9,24,590
196,25,22,12,990
196,25,17,12,420
145,25,15,6,990
145,25,28,10,420
75,25,15,6,990
90,26,17,120,360
71,26,0,6,1190
50,26,20,10,420
50,26,18,10,420
28,26,17,216,360
28,26,0,6,1190
19,26,17,48,360
19,26,20,10,420
11,26,17,72,360
11,26,0,6,1190
4,26,17,48,360
285,27,28,30,390
285,27,7,20,390
249,27,28,40,390
175,27,28,30,420
134,27,21,10,1350
134,27,20,30,420
102,27,18,40,420
102,27,20,40,420
28,27,20,30,420
28,27,10,12,990
159,28,25,6,590
159,28,24,6,510
152,28,24,6,510
152,28,26,8,340
102,28,26,16,340
97,28,25,12,590
97,28,24,12,510
85,28,24,12,590
85,28,25,12,590
28,28,25,24,510
158,29,28,10,420
216,30,23,4,990
216,30,2,6,590
166,30,23,8,990
166,30,8,12,330
140,30,20,10,420
140,30,2,6,590
113,30,20,10,420
89,30,8,12,330
89,30,29,6,590
63,30,22,6,990
63,30,23,4,990
69,31,14,1,2550
195,32,14,4,2550
195,32,21,4,1590
135,32,14,6,2550
135,32,5,4,1590
79,32,5,10,1350
54,32,21,10,1350
32,32,21,20,1420
32,32,14,4,2550
280,33,5,8,1590
235,33,5,4,1590
196,33,21,6,1590
172,33,5,6,1590
141,33,5,8,1590
55,33,21,20,1420
11,33,5,4,1650
162,35,28,300,360
145,35,28,300,360
145,35,12,200,370
97,35,18,400,360
97,35,18,300,360
77,35,13,200,360
54,35,18,400,360
54,35,20,220,360
43,35,28,300,360
43,35,18,300,360
20,35,18,200,360
173,36,22,6,990
260,37,26,72,340
195,37,21,4,1590
155,37,26,36,340
155,37,21,4,1590
117,37,26,48,340
47,37,26,48,340
47,37,19,20,420
22,37,10,18,990
22,37,19,24,420
5,37,26,32,340
175,38,28,10,360
167,38,27,6,2190
153,38,27,6,2190
146,38,27,12,2190
135,38,12,6,370
124,38,27,6,2550
118,38,27,12,2190
64,38,27,54,2190
28,38,12,12,370
26,38,27,96,2190
19,38,27,54,2190`;var kn="S-",hg=[{id:"R1",ja:"佐藤 美咲",en:"Misaki Sato"},{id:"R2",ja:"鈴木 健太",en:"Kenta Suzuki"},{id:"R3",ja:"\
高橋 由美",en:"Yumi Takahashi"}],is={lat:34.8701,lng:138.3189,ja:"静岡県焼津市栄町",en:"Sakaecho, Yaizu"},mt=(e,t)=>`${kn}${e}${String(
t).padStart(3,"0")}`;function Cc(e,t){let n=t-(E(t)+5)%7,r=kc.split(`
`).map((s,i)=>gg(s.split("|"),i,e)),o=Rc.split(`
`).map((s,i)=>bg(s.split(",").map(Number),i,n));return wg(o,t),{reps:hg.map(s=>({id:kn+s.id,name:s[e],startAddress:is[e],
startLat:is.lat,startLng:is.lng})),products:Sc.split(`
`).map((s,i)=>yg(s.split("|"),i,e)),customers:r,orders:o,visits:xg(r,o,t),cases:vg(r,t,e)}}function gg(e,t,n){let[r,o,s,
i,a,u,c,l,d,m,f,h,w]=e;return{id:mt("C",t+1),name:n==="ja"?r:o,repId:kn+s,rank:i,address:n==="ja"?a:`${u}, Yaizu, Shizuo\
ka`,lat:Number(c),lng:Number(l),visitIntervalDays:Number(d),visitMinutes:Number(m),visitHours:Ct(f??"").windows,closed:Rt(
(n==="ja"?h:w)??"").rules,status:"active"}}function yg(e,t,n){let[r,o,s,i,a]=e;return{id:mt("P",t+1),name:n==="ja"?r:o,unit:n===
"ja"?"個":"piece",unitPrice:Number(s),taxRate:10,category:n==="ja"?i:a}}function bg(e,t,n){let[r,o,s,i,a]=e;return{id:mt(
"O",t+1),day:n-r,customerId:mt("C",o+1),productId:mt("P",s+1),quantity:i,unitPrice:a,taxRate:10,amount:i*a,deliveryDay:null,
delivered:!0}}function wg(e,t){[...e].sort((r,o)=>Number(o.day)-Number(r.day)).slice(0,2).forEach((r,o)=>{r.deliveryDay=
L(t)+8+o,r.delivered=!1})}function xg(e,t,n){let r=new Map(e.map(c=>[c.id,c.repId])),o=new Map;for(let{day:c,customerId:l}of t)
E(c)>=1&&E(c)<=5&&c>n-60&&c<n&&o.set(`${l}@${c}`,{day:c,customerId:l});let s=[...o.values()].sort((c,l)=>c.day-l.day).map(
c=>({...c,status:"done",done:!0,fixed:!1,plannedArrival:null})),i=c=>[c.visitHours,c.closed].every(l=>l.length===0),a=e.
find(i)?.id,u={day:L(n)+8,customerId:a,status:"planned",done:!1,fixed:!0,plannedArrival:630};return[...s,u].map((c,l)=>({
id:mt("V",l+1),...c,repId:r.get(c.customerId)}))}function vg(e,t,n){let r=n==="ja"?"届いた品の箱がつぶれていた。交換を希望":
"Boxes arrived crushed, wants a replacement";return[3,17].map((o,s)=>({id:mt("K",s+1),opened:t-2,customerId:e[o]?.id,kind:"\
claim",text:r,due:t+9,status:"open"}))}function us(e,t){let n=F(t),{outcome:r}=y(n),o=t.readTable("customers");if(!o||o.rows.length>0)return as(r.sampleNotEmpty);
let s=Cc(n,W(t).today);for(let i of Object.keys(s)){let a=t.readTable(i),u=t.findTable(i);if(!a||!u)continue;let c=(s[i]??
[]).map((l,d)=>({row:a.lastRow+1+d,cells:st($[i],l,n)}));for(let l of Ce(c,a.places))N(t,u,l)}return kg(t,n),e.hasSampleData=
!0,q(e),as(r.sampleAdded(s.customers?.length??0))}function kg(e,t){let n=e.readTable("settings"),r=e.findTable("settings");
if(!n||!r)return;let{label:o,meaning:s}=y(t).settings.sampleNotice,i=st($.settings,{key:o,value:"",meaning:s},t);for(let a of Ce(
[{row:n.lastRow+1,cells:i}],n.places))N(e,r,a)}function $c(e,t){let{outcome:n}=y(F(t)),r=0;for(let o of Object.keys($)){
let s=t.readTable(o),i=t.findTable(o);s&&i&&(r+=Rg(i,Sg(s)))}return e.hasSampleData=!1,q(e),as(r>0?n.sampleRemoved(r):n.
sampleNone)}function Sg(e){let t=["id","customerId","key"].flatMap(r=>e.places[r]??[]),n=["ja","en"].map(r=>y(r).settings.
sampleNotice.label);return e.values.flatMap((r,o)=>{let i=t.map(a=>String(r[a]??"")).some(a=>a.startsWith(kn)||n.includes(
a));return o>=e.headerRow&&i?[o+1]:[]})}function Rg(e,t){let n=t.length-1;for(;n>=0;){let r=n;for(;r>0&&t[r-1]===t[r]-1;)
r-=1;let o=n-r+1,s=e.getFrozenRows();e.getMaxRows()-s<=o&&e.insertRowsAfter(e.getMaxRows(),1),e.deleteRows(t[r],o),n=r-1}
return t.length}var as=e=>({changes:[],message:e,details:[],figures:{}});var Mr=e=>e.replace(/\\/g,"\\\\").replace(/;/g,"\\;").replace(/,/g,"\\,").replace(/\r\n|\r|\n/g,"\\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,
""),cs=e=>`${e.toISOString().replace(/[-:]/g,"").slice(0,15)}Z`;function Cg(e){return e<128?1:e<2048?2:e<65536?3:4}function $g(e){
let t="",n=0;for(let r of e){let o=Cg(r.codePointAt(0)??0);n+o>75&&(t+=`\r
 `,n=1),t+=r,n+=o}return t}function Pg(e,t){return["BEGIN:VEVENT",`UID:${Mr(e.uid)}`,`DTSTAMP:${cs(t)}`,`DTSTART:${cs(e.
start)}`,`DTEND:${cs(e.end)}`,`SUMMARY:${Mr(e.summary)}`,`DESCRIPTION:${Mr(e.description)}`,`LOCATION:${Mr(e.location)}`,
"END:VEVENT"]}function Pc(e,t){return`${["BEGIN:VCALENDAR","VERSION:2.0","PRODID:-//Meguri//Week//EN","CALSCALE:GREGORIA\
N","METHOD:PUBLISH",...e.flatMap(r=>Pg(r,t)),"END:VCALENDAR"].map($g).join(`\r
`)}\r
`}var Ir=class{constructor(t){p(this,"markup",t)}},Tg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},_g=e=>e.
replace(/[&<>"']/g,t=>Tg[t]);function Dr(e,...t){let n=e[0]??"";return t.forEach((r,o)=>{n+=Mg(r)+(e[o+1]??"")}),new Ir(
n)}function Mg(e){return Array.isArray(e)?e.map(t=>t.markup).join(""):e instanceof Ir?e.markup:_g(String(e))}function Tc(e,t){let n=Ig(e,t).filter(o=>o.lines.length>0),r=t.mail.title(e.repName);return{html:zg(r,e.weekTitle,n,t),text:Ng(
r,e.weekTitle,n,t)}}function Ig(e,t){let n=t.mail;return[{title:n.results,lines:Dg(e.figures,t)},{title:n.byRep,lines:e.
byRep.map(({name:r,figures:o})=>({left:r,right:n.repLine(o.done,o.planned,t.format.yen(o.amount))}))},...e.routes.map(r=>Ag(
r,t)),{title:n.due,lines:e.due.map(r=>({left:r.customer,right:`${r.probability} ${r.amount}`}))},{title:n.atRisk,lines:e.
atRisk.map(r=>({left:r.customer,right:r.reason}))},{title:n.overdueCases,lines:e.overdueCases.map(r=>({left:`${r.due} ${r.
customer}`,right:r.text}))}]}function Dg(e,t){let{yen:n,percent:r}=t.format,o=t.mail,s=[{left:o.visits,right:o.visitFigures(
e.planned,e.done,e.missed)},{left:o.orders,right:o.orderFigures(e.orders,n(e.amount))},{left:o.weekBefore,right:o.change(
n(e.amountWeekBefore),n(Math.abs(e.amount-e.amountWeekBefore)),e.amount>=e.amountWeekBefore)}];if(e.monthlyTarget){let i=r(
e.monthAmount/e.monthlyTarget);s.push({left:o.target,right:o.targetFigures(n(e.monthAmount),n(e.monthlyTarget),i)})}return s}
function Ag(e,t){let n=e.stops.filter(o=>o.visit.status==="planned");return{title:t.mail.routeTitle(_(t,e.day),e.rep.name,
n.length),lines:n.map(o=>({left:`${o.visit.plannedArrival===null?"":P(o.visit.plannedArrival)} ${o.customer.name}`.trim(),
right:o.visit.reason||o.visit.purpose}))}}function zg(e,t,n,r){return Dr`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${e}</title></head>
<body style="margin:0;background:#f1f3f4">
<div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#202124;font:15px/1.5 -apple-system,'Hiragino Sans','Noto Sans JP',Meiryo,sans-serif">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 4px">${e}</h1>
<p style="margin:0 0 16px;color:#5f6368">${t}</p>
${n.map(Og)}
<p style="margin:24px 0 0;color:#5f6368;font-size:13px">${r.mail.footer}</p>
</div></body></html>`.markup}function Og(e){return Dr`<h2 style="font-size:16px;line-height:1.4;margin:20px 0 6px;padding-bottom:4px;border-bottom:2px solid #188038">${e.
title}</h2>
${e.lines.map(t=>Dr`<div style="padding:6px 0;border-bottom:1px solid #e8eaed"><div style="font-weight:600">${t.left}</div><div style="color:#3c4043">${t.
right}</div></div>
`)}`}function Ng(e,t,n,r){let o=[e,t];for(let s of n){o.push("",`■ ${s.title}`);for(let i of s.lines)o.push(`${i.left}\
  ${i.right}`.trim())}return o.push("",r.mail.footer),`${o.join(`
`)}
`}var _c=10;function ls(e,t,n){let r=yn(e,t.today),o=[],s=n??e.settings.managerEmail;if(s!==""&&o.push(Mc(r,t,{to:s,rep:null})),
n!==null)return o;for(let{record:i}of e.reps.values())i.email!==""&&o.push(Mc(r,t,{to:i.email,rep:i}));return o}function Mc(e,t,{
to:n,rep:r}){let{messages:o}=e,s=Eg(e,t.today,r),i=o.mail.subject(r?.name??null,s.weekTitle);return{to:n,subject:i,body:Tc(
s,o),routes:s.routes}}function Eg(e,t,n){let{team:r,messages:o}=e,s=L(t),i=n?[n]:[...r.reps.values()].map(l=>l.record),a=new Set(
i.map(l=>l.id)),u=Lg(r,t),c=r.visits.map(l=>l.record).filter(l=>a.has(l.repId));return{repName:n?.name??null,weekTitle:o.
week.span(_(o,s-7),_(o,s-1)),figures:Ic(r,s,a),byRep:n?[]:i.map(l=>({name:l.name,figures:Ic(r,s,new Set([l.id]))})),routes:Le(
r,c,{from:u,to:u+6}),...Wg(e,t,a)}}function Lg(e,t){let n=L(t);return e.visits.some(({record:o})=>o.status==="planned"&&
o.day>=t&&o.day<=n+6)?n:n+7}function Wg({team:e,messages:t,book:n},r,o){let s=l=>{let d=e.customers.get(l)?.record;return d!==
void 0&&d.status==="active"&&o.has(d.repId)},i=l=>e.customers.get(l)?.record.name??l,a=An(n,wn).filter(({customerId:l})=>s(
l)).slice(0,_c).map(l=>({customer:i(l.customerId),probability:t.format.percent(l.probabilityWithin(wn)),amount:t.format.
yen(l.typicalOrderAmount)})),u=zn(n).filter(({customerId:l})=>s(l)).slice(0,_c).map(l=>({customer:i(l.customerId),reason:Pr(
l,t)})),c=e.cases.map(l=>l.record).filter(l=>l.status==="open"&&l.due!==null&&l.due<r).filter(l=>s(l.customerId)).map(l=>({
customer:i(l.customerId),text:l.text,due:_(t,l.due)}));return{due:a,atRisk:u,overdueCases:c}}function Ic(e,t,n){let r={planned:0,
done:0,missed:0,orders:0,amount:0,amountWeekBefore:0,monthAmount:0,monthlyTarget:null};Zg(e,r,{monday:t,repIds:n}),jg(e,
r,{monday:t,repIds:n});for(let{record:o}of e.reps.values())!n.has(o.id)||o.monthlyTarget===null||(r.monthlyTarget=(r.monthlyTarget??
0)+o.monthlyTarget);return r}function Zg(e,t,{monday:n,repIds:r}){for(let{record:o}of e.visits)!r.has(o.repId)||o.day<n-
7||o.day>=n||(t.planned+=1,o.status==="done"&&(t.done+=1),(o.status==="missed"||o.status==="cancelled")&&(t.missed+=1))}
function jg(e,t,{monday:n,repIds:r}){let{year:o,month:s}=O(n-1),i=new Set;for(let{record:a}of e.orders){let u=e.customers.
get(a.customerId)?.record;if(!u||!r.has(u.repId)||a.day>=n)continue;let c=O(a.day);c.year===o&&c.month===s&&(t.monthAmount+=
a.amount),a.day>=n-7?(t.amount+=a.amount,i.add(`${a.customerId}@${a.day}`)):a.day>=n-14&&(t.amountWeekBefore+=a.amount)}
t.orders=i.size}function Dc(e,t){return e.flatMap(n=>n.stops.filter(r=>r.visit.status==="planned"&&r.visit.plannedArrival!==
null).map(r=>({uid:`${r.visit.id}-${n.day}@meguri`,start:t({day:n.day,minutes:r.visit.plannedArrival}),end:t({day:n.day,
minutes:r.visit.plannedArrival+r.durationMinutes}),summary:r.customer.name,description:`${r.visit.purpose} ${r.visit.reason}`.
trim(),location:r.customer.address})))}var Fg=200,Ac=e=>/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(e);function zr(e){return Bg(e,ls(e.team,e.context,null))}
function zc(e){let t=y(e.team.language),n=Ac(e.user)?ls(e.team,e.context,e.user):[];for(let o of n)Oc(e,o);let r=n.map(o=>o.
to);return Ar(n.length>0?t.outcome.summarySent(r):t.outcome.summaryNobody)}function Bg(e,t){let n=y(e.team.language),r=T(
L(e.context.today)),o=l=>`${r}:${l.to}`,s=t.filter(l=>Ac(l.to));if(s.length===0)return Ar(n.outcome.summaryNobody);let i=s.
filter(l=>!e.state.mailed.includes(o(l)));if(i.length===0)return Ar(n.outcome.summaryAlreadySent);let a=MailApp.getRemainingDailyQuota(),
u=i.slice(0,a);for(let l of u)e.state.mailed=[...e.state.mailed,o(l)].slice(-Fg),q(e.state),Oc(e,l);let c=Ar(n.outcome.summarySent(
u.map(l=>l.to)));return u.length<i.length&&c.details.push(n.outcome.mailQuota(a,i.length)),c}function Oc({book:e},t){let n=Dc(
t.routes,o=>e.dates.toDate(o)),r=n.length===0?[]:[Utilities.newBlob(Pc(n,new Date),"text/calendar","meguri-week.ics")];MailApp.
sendEmail({to:t.to,subject:t.subject.replace(/[\r\n]+/g," "),body:t.body.text,htmlBody:t.body.html,attachments:r})}var Ar=e=>({
changes:[],message:e,details:[],figures:{}});function Or(e,t,n){return[{job:"refreshDue",period:Vg(e.refreshDueAt,t)},{job:"planWeek",period:Nc(e.planWeekAt,t)},{job:"\
sendSummary",period:Nc(e.summaryAt,t)},{job:"buildReports",period:Ug(e.reportsAt,t)}].filter(({job:o,period:s})=>(n[o]??
"")<s)}function Vg(e,{today:t,now:n}){return T(n>=e*60?t:t-1)}function Nc(e,{today:t,now:n}){let r=(E(t)-e.weekday+7)%7,
o=t-r;return T(r===0&&n<e.hour*60?o-7:o)}function Ug(e,{today:t,now:n}){let{date:r}=O(t),o=O(t+1).date===1,s=r>e.dayOfMonth||
r===e.dayOfMonth&&n>=e.hour*60,i=o&&r<e.dayOfMonth&&n>=e.hour*60,a=s||i?t:t-r;return T(a).slice(0,7)}function Ec(e){return L(
e)+7}var ds="runSchedule";function Lc(){ScriptApp.getProjectTriggers().some(t=>t.getHandlerFunction()===ds)||ScriptApp.newTrigger(
ds).timeBased().everyHours(1).create()}function Wc(){for(let e of ScriptApp.getProjectTriggers())e.getHandlerFunction()===
ds&&ScriptApp.deleteTrigger(e)}var Zc=Object.keys($),Kg=["week","due","atRisk","problems"];function jc(e,t,n){let{language:r}=n,o=0,s=0,i=ms(t,e);for(let l of Zc){
if(e.tabs[l]!==void 0&&t.findTable(l))continue;let d=i.get(l),m=d??pu(t,l,r);d&&qg(d,l,r,t),e.tabs[l]=m.getSheetId(),e.columns[l]=
Jg(t,m,l),d?s+=1:o+=1,l==="settings"&&!d&&ey(t,m,n),l==="customers"&&Qg(m,t,r)}for(let l of Kg){if(t.findGenerated(l))continue;
let d=zt(t,l,{name:A[l].tab[r],language:r});e.tabs[l]=d.getSheetId(),o+=1}let a=rt(t,["customers","reps","settings"]);a&&
(o+=Wo(t,e,{team:a,repIds:[...a.reps.keys()]})),iu(t),Lc(),ty(t),Gg(t,e),q(e),o>0&&t.findTable("customers")?.activate();
let u=y(r),c=o+s>0?u.outcome.setUpDone(o,s):u.outcome.setUpAgain;return{changes:[],message:c,details:[],figures:{}}}function Gg(e,t){
if(Object.keys(t.lastRuns).length>0)return;let{settings:n}=Fe(e.readTable("settings"));for(let{job:r,period:o}of Or(n,W(
e),{}))t.lastRuns[r]=o}function ms(e,t){let n=new Map,r=new Set(Object.values(t.tabs));for(let o of e.sheets.values()){if(r.
has(o.getSheetId())||o.isSheetHidden()||o.getLastRow()===0)continue;let s=o.getRange(1,1,Math.min(10,o.getLastRow()),o.getLastColumn()).
getValues(),i=Hg(o.getName(),s,n);i&&n.set(i,o)}return n}function Hg(e,t,n){let r=null;for(let o of Zc){if(n.has(o))continue;
let s=$[o],{places:i}=fe(s,t),a=En(s,i),u=Object.entries(s.columns);if(u.some(([d,m])=>m.required&&a.includes(d)))continue;
let c=e===s.tab.ja||e===s.tab.en,l=u.length-a.length+(c?100:0);l>=3&&(!r||l>r.score)&&(r={key:o,score:l})}return r?.key??
null}function qg(e,t,n,r){let o=$[t],{values:s}=r.readCells(e),{headerRow:i,places:a}=fe(o,s),u=t==="visits"?Object.keys(
o.columns):Yg(t),c=e.getLastColumn()+1;for(let l of u){if(a[l]!==void 0)continue;let d=o.columns[l];c>e.getMaxColumns()&&
e.insertColumnsAfter(e.getMaxColumns(),1),e.getRange(i,c).setValue(d.header[n]);let m={[l]:c-1};Eo(e,t,{language:n,places:m,
headerRow:i}),c+=1}Xg(e,t,{headerRow:i,places:a,language:n})}function Jg(e,t,n){return Object.keys(fe($[n],e.readCells(t).
values).places)}var Yg=e=>Object.entries($[e].columns).filter(([,t])=>t.computed).map(([t])=>t);function Xg(e,t,{places:n}){
for(let[r,o]of Object.entries(n)){if(o===void 0)continue;let s=e.getRange(1,o+1).getA1Notation().replace(/\d+$/,"");e.getRange(
`${s}:${s}`).addDeveloperMetadata("meguri.column",`${t}.${r}`)}}function Qg(e,t,n){let{places:r}=fe($.customers,t.readCells(
e).values),o=r.reorderState;o!==void 0&&Lo(e,o+1,n)}function ey(e,t,n){let r={workingHours:n.workingHours,usualIntervalDays:String(
n.usualIntervalDays),startAddress:n.startAddress,startPosition:n.startPosition},s=t.getDataRange().getValues().map(([i,a])=>{
let u=nt(String(i));return[(u?r[u]:void 0)||String(a)]});N(e,t,{row:1,column:2,values:s})}function ty(e){let[t]=[...e.sheets.
values()],n=t!==void 0&&t.getLastRow()===0&&t.getLastColumn()===0,r=t!==void 0&&/^(シート|Sheet) ?1$/.test(t.getName());
!n||!r||e.sheets.size<2||(e.spreadsheet.deleteSheet(t),e.forgetSheets())}function Bc(e,t){let n=y(F(t)),r=e.lastJob,o=r&&!r.undone?ur(t,r.slot):null,s=o?.snapshot??null;if(!r||!o||!s)return Fc(
n.outcome.nothingToUndo);let i=Yn(t),{current:a}=o,u=Xa(i,s),c=s.generated.map(({tab:f,repId:h,before:w})=>({kind:"gener\
ated",tab:f,rows:w,...h===null?{}:{repId:h}})),l=[...u.changes,...c];pn({book:t,team:i},a,l),cr(t,r.slot,{snapshot:null,
current:Zo(a,l)}),e.lastJob={...r,undone:!0},q(e);let d=n.jobNames[r.job],{kept:m}=u;return Fc(m>0?n.outcome.undoneExcept(
d,m):n.outcome.undone(d))}var Fc=e=>({changes:[],message:e,details:[],figures:{}});function Vc(e,t){Wc(),Fa();let{outcome:n}=y(F(t));return{changes:[],message:n.uninstalled,details:[],figures:{}}}var ny={planWeek:(e,{weekOf:t})=>$r(Uc(e),t?Mn(t):null),replan:e=>gc(Uc(e)),refreshDue:({team:e,context:t})=>Tr(e,t),buildReports:_r,
sendSummary:zr,previewSummary:zc,checkData:oy},ry={undo:Bc,addSampleData:us,removeSampleData:$c,uninstall:Vc},Uc=({team:e,
context:t,book:n})=>({team:e,context:t,visitFormulas:Xn(n,e)});function oy({team:e}){return{changes:[Ft(e)],message:y(e.
language).outcome.checked(e.problems.length),details:[],figures:{problems:e.problems.length}}}function ps(e,t){let n=ny[e];
if(n)return pr(e,o=>n(o,t));let r=ry[e];return we(e,(o,s,i)=>{if(!r||!i.findTable("customers"))throw new be;return r(o,i)})}
function Kc(e,t){let{outcome:n,figures:r}=ps(e,t);return fs(e,n,r),n}function Gc(e){return we("setUp",(t,n,r)=>{let o=jc(
t,r,e);if(!e.withSampleData)return o;let s=us(t,r);return{...o,details:[...o.details,s.message]}}).outcome}function fs(e,t,n){
console.log(JSON.stringify({job:e,ok:t.ok,message:t.message,...n}))}function hs(e){let t=SpreadsheetApp.getUi(),{menu:n}=y(sy(e));t.createMenu(n.title).addItem(n.openSidebar,"menuOpenSideb\
ar").addSeparator().addItem(n.planWeek,"menuPlanWeek").addItem(n.replan,"menuReplan").addItem(n.refreshDue,"menuRefreshD\
ue").addItem(n.buildReports,"menuBuildReports").addItem(n.previewSummary,"menuPreviewSummary").addItem(n.checkData,"menu\
CheckData").addSeparator().addItem(n.undo,"menuUndo").addSeparator().addSubMenu(t.createMenu(n.more).addItem(n.setUp,"me\
nuSetUp").addItem(n.addSampleData,"menuAddSampleData").addItem(n.removeSampleData,"menuRemoveSampleData").addItem(n.uninstall,
"menuUninstall")).addToUi()}function sy(e){return e?.authMode===ScriptApp.AuthMode.NONE?Session.getActiveUserLocale().startsWith(
"ja")?"ja":"en":F(new Z(V()))}var iy={planWeek:"week",replan:"week",refreshDue:"due",buildReports:"reports",checkData:"p\
roblems"};function me(e){let t=ps(e,{}),{outcome:n}=t;fs(e,n,t.figures);let r=new Z(V()),o=y(F(r)),s=SpreadsheetApp.getActive(),
i=n.ok?iy[e]:void 0;if(i&&r.findGenerated(i)?.activate(),n.ok&&n.details.length===0){s.toast(n.message,o.appName,8);return}
let a=SpreadsheetApp.getUi();a.alert(o.appName,[n.message,...ay(n.details)].join(`
`),a.ButtonSet.OK)}var Hc=12,ay=e=>e.length<=Hc?e:[...e.slice(0,Hc),"…"];function gs(){let e=y(F(new Z(V()))),t=HtmlService.
createHtmlOutputFromFile("sidebar").setTitle(e.appName);SpreadsheetApp.getUi().showSidebar(t)}function qc(e){hs(e)}function Jc(e){hs(e)}function Yc(){gs()}function Xc(){gs()}function Qc(){me("planWeek")}function el(){
me("replan")}function tl(){me("refreshDue")}function nl(){me("buildReports")}function rl(){me("previewSummary")}function ol(){
me("checkData")}function sl(){me("undo")}function il(){me("addSampleData")}function al(){me("removeSampleData")}function ul(){
me("uninstall")}var uy=1e4;function cl(e){let t=V(),n=e.range.getSheet(),r=n.getSheetId(),o=Object.keys(t.tabs).find(i=>t.tabs[i]===r);if(o===
void 0||o!=="visits"&&!o.startsWith("today:"))return;let s=LockService.getDocumentLock();if(!(s&&!s.tryLock(uy)))try{let i=new Z(
t),a={first:e.range.getRow(),last:e.range.getLastRow()};o==="visits"?dy(i,e,a):cy(i,n,e,a),SpreadsheetApp.flush()}finally{
s?.releaseLock()}}var ll=(e,t)=>t>=e.range.getColumn()&&t<=e.range.getLastColumn();function cy(e,t,n,r){let o=a=>ll(n,X(
"today",a)+1);if(!["done","result","note"].some(o))return;let s=mn(e.readCells(t).values).filter(a=>a.row>=r.first&&a.row<=
r.last);if(s.length===0)return;let i=ot(e);for(let a of s){let u=i?.visits.find(({record:l})=>l.id===a.visitId);if(!i||!u)
continue;let c={};o("done")&&(c.done=a.done),o("result")&&(c.result=a.result),o("note")&&(c.note=a.note),dl(e,{team:i,visit:u,
input:c}),ly(e,t,a,u)}}function dl(e,{team:t,visit:n,input:r}){let o=en(t,n,r,W(e));if(!o)return;let s=e.findTable("visi\
ts");if(!s)return;let i=Ce([{row:n.row,cells:o}],t.tables.visits.places);for(let a of i)N(e,s,a)}function ly(e,t,n,r){let o=r.
record.status==="done";if(n.done===o)return;let s=X("today","done")+1;N(e,t,{row:n.row,column:s,values:[[o]]})}function dy(e,t,n){
let r=ot(e);if(!r)return;let{places:o}=r.tables.visits,s=i=>o[i]!==void 0&&ll(t,o[i]+1);if(["done","status","result","no\
te"].some(s))for(let i of r.visits)i.row<n.first||i.row>n.last||(dl(e,{team:r,visit:i,input:my(i,s)}),ys(e,i))}function my(e,t){
if(t("status")){let{status:n}=e.record;return n==="done"&&(e.record.status="planned"),{status:n}}return t("done")?{done:e.
ticked}:t("result")?{result:e.record.result}:{}}function ys(e,t){let n=e.find(de(t.record.repId),[]);if(!n)return;let r=mn(
e.readCells(n).values).find(({visitId:u})=>u===t.record.id);if(!r)return;let o=u=>X("today",u)+1,s=t.record.status==="do\
ne";r.done!==s&&N(e,n,{row:r.row,column:o("done"),values:[[s]]});let{result:i,note:a}=t.record;(r.result!==i||r.note!==a)&&
N(e,n,{row:r.row,column:o("result"),values:[[i,a]]})}function ml(e){return we("checkData",(t,n,r)=>{let o=ot(r),s=r.findTable("visits");if(!o||!s)throw new be;let i=y(o.language),
a=o.visits.find(f=>f.record.id===e.visitId);if(!a)throw new Ge(i.outcome.visitNotFound);let u={status:e.status};e.result!==
void 0&&(u.result=e.result),e.note!==void 0&&(u.note=e.note);let c=en(o,a,u,W(r));if(c){let f=Ce([{row:a.row,cells:c}],o.
tables.visits.places);for(let h of f)N(r,s,h);ys(r,a)}let l=o.customers.get(a.record.customerId)?.record.name??a.record.
customerId,d=he.columns.status.codec.layOut(a.record.status,o.language),m=i.outcome.visitRecorded(l,String(d));return{changes:[],
message:m,details:[],figures:{}}}).outcome}var pt=class extends Error{};function Sn(e,t){try{return t()}catch(n){if(!(n instanceof pt))throw n;let r=y(F(new Z(V())));
return{job:e,ok:!1,message:r.outcome.notAllowed,details:[]}}}function pl(e,t){let n=je.find(r=>r===e);if(!n)throw new pt;return we("checkData",(r,o,s)=>{let i=s.readTable("settings"),
a=s.findTable("settings");if(!i||!a)throw new be;let u=y(i.language),{label:c}=u.settings[n],l=lo(n,t);if("problem"in l){
let f=u.problems[l.problem](t,c);throw new Ge(u.outcome.settingRefused(c,`${f.what}。${f.remedy}`))}let d=i.rows.find(({
record:f})=>nt(f.key)===n),m=(i.places.value??1)+1;if(d)N(s,a,{row:d.row,column:m,values:[[t]]});else{let f=i.lastRow+1,
h=(i.places.key??0)+1;N(s,a,{row:f,column:h,values:[[c]]}),N(s,a,{row:f,column:m,values:[[t]]})}return{changes:[],message:u.
outcome.settingSaved(c),details:[],figures:{}}}).outcome}function fl(e){let t=SpreadsheetApp.getActive().getSheetByName(e.tab);!t||e.row>t.getMaxRows()||e.column>t.getMaxColumns()||
t.getRange(e.row,e.column).activate()}var Er=(e,t)=>X(e,t);function Nr(e,t){return(e[t]??[]).slice(A[t].headerRow).filter(r=>r.some(o=>o!==""&&o!==!1)).map(r=>({
text:o=>py(r[Er(t,o)]??""),number:o=>Number(r[Er(t,o)]??0)||0}))}var py=e=>Q(e)?T(e.day):String(e);function hl(e,t){return{
unplanned:Nr(t,"week").filter(n=>n.text("kind")==="left").map(n=>({customerId:n.text("customerId"),customerName:n.text("\
customer"),repName:n.text("rep"),reason:n.text("reason")})),due:Nr(t,"due").map(n=>fy(e,n)),atRisk:Nr(t,"atRisk").map(n=>({
customerId:n.text("customerId"),customerName:n.text("customer"),repName:n.text("rep"),lastOrder:n.text("lastOrder"),daysSinceLast:n.
number("daysSinceLast"),yearlyAmount:n.number("yearlyAmount"),reason:n.text("reason")})),problems:Nr(t,"problems").flatMap(
hy)}}function fy(e,t){let n=y(e.language).reorder,r=t.text("state");return{customerId:t.text("customerId"),customerName:t.
text("customer"),repName:t.text("rep"),probability:t.number("probability"),expected:t.text("expected"),earliest:t.text("\
earliest"),latest:t.text("latest"),expectedAmount:t.number("expectedAmount"),daysSinceLast:t.number("daysSinceLast"),basket:t.
text("basket"),state:r===n.late?"late":r===n.thisWeek?"thisWeek":"onTime",nextVisit:t.text("nextVisit")||null}}function hy(e){
let t=e.text("link")===""?"":e.text("link"),n=/^([A-Z]+)(\d+)$/.exec(t),r=n?gy(n[1]):1;return[{place:{tab:e.text("tab"),
row:Math.max(1,e.number("row")),column:r},columnHeader:e.text("column"),what:e.text("what"),remedy:e.text("remedy")}]}function gy(e){
let t=0;for(let n of e)t=t*26+n.charCodeAt(0)-64;return es(t)===e?t:1}function yl(e,t,n){let r=e.visits.map(s=>s.record),o={team:e,talk:yy(t),rows:new Map(e.visits.map(s=>[s.record.id,s.row]))};
return Le(e,r,n).map(s=>by(o,s))}function yy(e){return new Map([...gl("today",e.today??[]),...gl("week",e.week??[])])}function gl(e,t){
let n=(r,o)=>String(r[Er(e,o)]??"");return t.map(r=>[n(r,"visitId"),{lastPurchase:n(r,"lastPurchase"),bringUp:n(r,"bring\
Up")}])}function by(e,t){return{repId:t.rep.id,repName:t.rep.name,day:T(t.day),start:t.start,stops:t.stops.map(n=>wy(e,n)),
travelMinutes:t.travelMinutes,kilometres:Math.round(t.kilometres*10)/10,endsAt:t.endsAt===null?"":P(t.endsAt),directionsUrl:wt(
Dn(t))[0]??""}}function wy({team:e,talk:t,rows:n},r){let{visit:o,customer:s}=r,i=o.plannedArrival??o.arrived,{caseKinds:a}=y(
e.language),u=n.get(o.id);return{visitId:o.id,customerId:s.id,customerName:s.name,address:s.address,sequence:r.number,arrival:i===
null?"":P(i),leave:i===null?"":P(i+r.durationMinutes),travelMinutes:r.travelMinutes,position:s.position,purpose:o.purpose,
reason:yt(o),lastPurchase:t.get(o.id)?.lastPurchase??"",bringUp:t.get(o.id)?.bringUp??"",status:o.status,fixed:o.fixed,result:o.
result,note:o.note,openCases:e.cases.filter(({record:c})=>c.customerId===s.id&&c.status==="open").map(({record:c})=>`${a[c.
kind]}: ${c.text}`),mapUrl:s.position?bt(s.position):"",place:u===void 0?null:{tab:e.tables.visits.tab,row:u,column:1}}}var xy=["week","due","atRisk","problems"];function bl(){let e=V(),t=new Z(e),n=e.tabs.customers===void 0?null:vy(t);return n?
Sy(t,e,n):ky(t,e)}var vy=e=>rt(e,["visits","customers","reps","cases","settings"]);function ky(e,t){let n=W(e);return{language:F(
e),setUp:!1,adoptableTabs:[...ms(e,t).values()].map(r=>r.getName()),hasSampleData:!1,today:T(n.today),now:P(n.now),ownRepId:null,
reps:[],weeks:[],unplanned:[],due:[],atRisk:[],problems:[],settings:[],lastJob:null,running:null}}function Sy(e,t,n){let r=W(
e),o=ar(),s=[...n.reps.values()].map(a=>a.record),i=$y(e,s.map(a=>a.id));return{...Cy(r.today,n,i),language:n.language,setUp:!0,
adoptableTabs:[],hasSampleData:t.hasSampleData,today:T(r.today),now:P(r.now),ownRepId:s.find(a=>o!==""&&a.email===o)?.id??
null,reps:s.map(({id:a,name:u})=>({id:a,name:u})),settings:Py(n),lastJob:Ty(t),running:Ka()}}var Ry=3;function Cy(e,t,n){
let r=L(e);return{weeks:Array.from({length:Ry},(s,i)=>r+i*7).map(s=>({monday:T(s),routes:yl(t,n,{from:s,to:s+6})})).filter(
s=>s.routes.length>0),...hl(t,n)}}function $y(e,t){let r={today:t.flatMap(o=>{let s=e.find(de(o),[]);return s?e.readCells(
s).values:[]})};for(let o of xy){let s=e.findGenerated(o);s&&(r[o]=e.readCells(s).values)}return r}function Py(e){let t=e.
tables.settings,n=y(e.language),r=new Map(t.rows.map(({record:s})=>[nt(s.key),s.value])),{settings:o}=Fe(t);return je.map(
s=>({key:s,label:n.settings[s].label,value:r.get(s)??(typeof o[s]=="object"?"":String(o[s])),meaning:n.settings[s].meaning}))}
function Ty(e){let{lastJob:t}=e;return t&&{job:t.job,at:t.at,by:t.by,canUndo:!t.undone}}var Bt=ae(()=>{let e=z().check(ir(500)),t=z().check(ir(2e4)),n=z().check(Po(/^\d{4}-\d{2}-\d{2}$/)),r=ie().check(To(),sn(
1),on(1e7));return{job:ye(un),options:j({weekOf:an(n),repId:an(e)}),answers:j({language:ye(["ja","en"]),workingHours:e,usualIntervalDays:ie().
check(To(),sn(1),on(366)),startAddress:e,startPosition:e,withSampleData:ut()}),record:j({visitId:e,status:ye(["planned",
"done","missed","cancelled"]),result:an(e),note:an(t)}),place:j({tab:e,row:r,column:r}),setting:j({key:e,value:e})}});function Vt(e,t){
let n=ge(e,t);if(!n.success)throw new pt;return n.data}function wl(){return bl()}function xl(e){return Sn("setUp",()=>Gc(
Vt(Bt().answers,e)))}function vl(e,t){return Sn("checkData",()=>Kc(Vt(Bt().job,e),Vt(Bt().options,t??{})))}function kl(e){
return Sn("checkData",()=>ml(Vt(Bt().record,e)))}function Sl(e,t){return Sn("checkData",()=>{let n=Vt(Bt().setting,{key:e,
value:t});return pl(n.key,n.value)})}function Rl(e){fl(Vt(Bt().place,e))}function Cl(){let e=V();if(e.tabs.settings===void 0)return;let t=new Z(e),n=t.readTable("settings"),r=Or(Fe(n).settings,
W(t),e.lastRuns);for(let o of r){let{outcome:s}=pr(o.job,i=>_y(o,i));s.ok&&My(o),console.log(`${o.job} ${o.period}: ${s.
message}`)}r.length===0&&Iy()}function _y(e,t){let{team:n,context:r,book:o}=t;switch(e.job){case"planWeek":{let s={team:n,
context:r,visitFormulas:Xn(o,n)};return $r(s,Ec(Mn(e.period)))}case"refreshDue":return Tr(n,r);case"buildReports":return _r(
t);case"sendSummary":return zr(t)}}function My({job:e,period:t}){let n=V();n.lastRuns={...n.lastRuns,[e]:t},q(n)}function Iy(){
we("checkData",(e,t,n)=>{let r=ot(n),o=r?Qn(r,mr(n,r),W(n)):[];return r&&pn({book:n,team:r},{},o),{changes:[],message:"",
details:[],figures:{}}})}function $l(e){cl(e)}function Pl(){Cl()}return Nl(Dy);})();

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
 * Fills empty tabs with sample data.
 */
function menuAddSampleData() {
  return Meguri.menuAddSampleData();
}

/**
 * Builds the pivot tables and the chart.
 */
function menuBuildReports() {
  return Meguri.menuBuildReports();
}

/**
 * Lists every cell that cannot be used.
 */
function menuCheckData() {
  return Meguri.menuCheckData();
}

/**
 * Opens the sidebar.
 */
function menuOpenSidebar() {
  return Meguri.menuOpenSidebar();
}

/**
 * Plans the coming week.
 */
function menuPlanWeek() {
  return Meguri.menuPlanWeek();
}

/**
 * Mails the weekly summary to the user alone.
 */
function menuPreviewSummary() {
  return Meguri.menuPreviewSummary();
}

/**
 * Refreshes who is due for an order and who is at risk.
 */
function menuRefreshDue() {
  return Meguri.menuRefreshDue();
}

/**
 * Removes the sample data again.
 */
function menuRemoveSampleData() {
  return Meguri.menuRemoveSampleData();
}

/**
 * Plans the rest of this week anew, from now.
 */
function menuReplan() {
  return Meguri.menuReplan();
}

/**
 * Opens the sidebar, which asks the questions of the first run.
 */
function menuSetUp() {
  return Meguri.menuSetUp();
}

/**
 * Puts the tabs back as they were before the last job.
 */
function menuUndo() {
  return Meguri.menuUndo();
}

/**
 * Stops the schedule and forgets what was remembered. Tabs and data stay.
 */
function menuUninstall() {
  return Meguri.menuUninstall();
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
  return Meguri.runSchedule();
}

/**
 * Records a visit.
 */
function sidebarRecordVisit(record) {
  return Meguri.sidebarRecordVisit(record);
}

/**
 * Runs a job.
 */
function sidebarRun(job, options) {
  return Meguri.sidebarRun(job, options);
}

/**
 * Saves one setting, if it can be read.
 */
function sidebarSaveSetting(key, value) {
  return Meguri.sidebarSaveSetting(key, value);
}

/**
 * Selects a cell.
 */
function sidebarSelect(place) {
  return Meguri.sidebarSelect(place);
}

/**
 * Makes or adopts the tabs.
 */
function sidebarSetUp(answers) {
  return Meguri.sidebarSetUp(answers);
}

/**
 * Everything that the sidebar shows, in one call.
 */
function sidebarState() {
  return Meguri.sidebarState();
}
