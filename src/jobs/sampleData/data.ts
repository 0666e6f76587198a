// Made by src/local/sample/build.ts. Places: Yaizu city open data (CC BY 4.0). Orders: UCI Online Retail II (D. Chen, CC BY 4.0).
// Pairing places with order rhythms is synthetic: no business is shown as it is.

/** Japanese name, English name, rep, rank, address, town, latitude, longitude, interval, minutes, hours, closed (ja, en). */
export const sampleCustomers = `小土 サービス店 001|Kohiji Studio 001|R1|B|静岡県焼津市小土270-16|Kohiji|34.86881|138.29339|28|20|09:00-12:00|土|Sat
小土 飲食店 002|Kohiji Restaurant 002|R1|A|静岡県焼津市小土896-7|Kohiji|34.86542|138.28809|7|20|11:00-15:00|火|Tue
小土 サービス店 004|Kohiji Studio 004|R1|C|静岡県焼津市小土644-7|Kohiji|34.86590|138.29758|28|25|||
焼津 飲食店 001|Yaizu Restaurant 001|R1|B|静岡県焼津市五ケ堀之内24-27|Yaizu|34.86441|138.29142|28|20|11:30-19:30|月|Mon
小屋敷 小売店 001|Yaizu Gift Shop 001|R1|B|静岡県焼津市小屋敷385|Yaizu|34.86095|138.28485|28|25|09:00-21:45||
小土 サービス店 007|Kohiji Studio 007|R1|C|静岡県焼津市小土1140-11|Kohiji|34.86230|138.29149|21|15|09:30-19:00|木|Thu
焼津 小売店 002|Yaizu Gift Shop 002|R1|B|静岡県焼津市五ケ堀之内834-3|Yaizu|34.86278|138.29743|21|25|10:00-18:00|水|Wed
柳新屋 飲食店 001|Yanagiaraya Restaurant 001|R1|A|静岡県焼津市柳新屋996-4|Yanagiaraya|34.86006|138.29182|21|15|||
焼津 飲食店 004|Yaizu Restaurant 004|R1|B|静岡県焼津市三ｹ名1461-1|Yaizu|34.86419|138.30358|21|30|||
焼津 小売店 005|Yaizu Gift Shop 005|R1|C|静岡県焼津市五ケ堀之内字道南1201|Yaizu|34.85930|138.29249|21|30|09:00-21:00||
焼津 飲食店 007|Yaizu Restaurant 007|R1|B|静岡県焼津市三ケ名1550番地焼津市文化センター２Ｆ|Yaizu|34.86440|138.30546|28|30||月火日|Mon, Tue, Sun
小柳津 飲食店 001|Oyaizu Restaurant 001|R1|B|静岡県焼津市小柳津224-1|Oyaizu|34.85300|138.28337|28|20|||
焼津 小売店 010|Yaizu Gift Shop 010|R1|B|静岡県焼津市三ケ名787-1|Yaizu|34.85947|138.29877|14|20|||
東小川 飲食店 008|Higashikogawa Restaurant 008|R2|B|静岡県焼津市東小川二丁目17-13 マンション小池|Higashikogawa|34.85903|138.31297|21|30|||
東小川 飲食店 010|Higashikogawa Restaurant 010|R2|C|静岡県焼津市東小川2-17-5|Higashikogawa|34.85862|138.31294|14|20|||
東小川 飲食店 011|Higashikogawa Restaurant 011|R2|C|静岡県焼津市東小川5-16-1|Higashikogawa|34.85639|138.31203|21|20|||
東小川 飲食店 012|Higashikogawa Restaurant 012|R2|B|静岡県焼津市東小川8-12-8 A号棟|Higashikogawa|34.84932|138.30854|14|25|||
焼津 サービス店 030|Yaizu Studio 030|R2|B|静岡県焼津市三和1166-2|Yaizu|34.82768|138.29793|28|15|09:00-18:30|木月|Mon, Thu
焼津 飲食店 031|Yaizu Restaurant 031|R2|B|静岡県焼津市焼津2-1-7|Yaizu|34.86483|138.31643|14|20|||
南小川 小売店 002|Minamikogawa Gift Shop 002|R2|A|静岡県焼津市南小川1丁目17番地５|Minamikogawa|34.84734|138.30851|7|20|||
祢宜島 サービス店 001|Yaizu Studio 001|R2|B|静岡県焼津市祢宜島362番地の3|Yaizu|34.83938|138.30537|28|25|||
道原 飲食店 004|Dobara Restaurant 004|R2|C|静岡県焼津市道原12-2|Dobara|34.84224|138.30718|28|30|||
焼津 小売店 034|Yaizu Gift Shop 034|R2|C|静岡県焼津市焼津5丁目12-21|Yaizu|34.86290|138.31608|28|15||日|Sun
利右衛門 小売店 001|Yaizu Gift Shop 001|R2|C|静岡県焼津市利右衛門384-1|Yaizu|34.79122|138.28948|21|20|||
焼津 小売店 035|Yaizu Gift Shop 035|R2|C|静岡県焼津市三和60|Yaizu|34.82282|138.30213|28|25|||
吉永 小売店 001|Yoshinaga Gift Shop 001|R2|C|静岡県焼津市吉永777|Yoshinaga|34.79615|138.29649|28|25|09:30-18:00||
栄町 飲食店 007|Sakaecho Restaurant 007|R3|B|静岡県焼津市栄町4-2-2|Sakaecho|34.87001|138.31978|28|20|||
栄町 小売店 009|Sakaecho Gift Shop 009|R3|C|静岡県焼津市栄町4丁目2番1号|Sakaecho|34.87011|138.31971|21|30|10:00-19:00|月|Mon
栄町 小売店 011|Sakaecho Gift Shop 011|R3|C|静岡県焼津市栄町3丁目3-37|Sakaecho|34.87015|138.32015|14|20|10:00-19:00||
栄町 小売店 013|Sakaecho Gift Shop 013|R3|A|静岡県焼津市栄町4-1-4|Sakaecho|34.87035|138.31960|14|20|||
中港 小売店 002|Nakaminato Gift Shop 002|R3|C|静岡県焼津市中港1丁目3番9号|Nakaminato|34.87180|138.32262|21|20|09:00-21:00||
中港 飲食店 004|Nakaminato Restaurant 004|R3|A|静岡県焼津市中港3-1-16 焼津POTERS 1Fフードコート内|Nakaminato|34.87317|138.32460|7|20|||
栄町 小売店 014|Sakaecho Gift Shop 014|R3|B|静岡県焼津市栄町3-1-16|Sakaecho|34.87067|138.31980|28|15|09:00-16:00|日|Sun
栄町 飲食店 016|Sakaecho Restaurant 016|R3|B|静岡県焼津市栄町2-6-21|Sakaecho|34.87138|138.32081|14|30|||
浜当目 小売店 002|Hamatome Gift Shop 002|R3|A|静岡県焼津市浜当目1541|Hamatome|34.88468|138.33728|14|25|||
浜当目 小売店 004|Hamatome Gift Shop 004|R3|B|静岡県焼津市浜当目2-1-1|Hamatome|34.87752|138.32757|21|25|||
栄町 飲食店 017|Sakaecho Restaurant 017|R3|B|静岡県焼津市栄町2-3-9|Sakaecho|34.87101|138.31963|28|25|||
栄町 小売店 018|Sakaecho Gift Shop 018|R3|B|静岡県焼津市栄町2-3-15|Sakaecho|34.87095|138.31955|14|25|||
中港 飲食店 006|Nakaminato Restaurant 006|R3|C|静岡県焼津市中港1-1-4|Nakaminato|34.87248|138.31992|28|20|||`;

/** ID, name, yen, category (ja, en). */
export const sampleProducts = `P001|Assorted Colours Silk Fan|170|その他|Other
P002|Edwardian Parasol Black|1190|その他|Other
P003|Edwardian Parasol Natural|1190|その他|Other
P011|Jumbo Bag Owls|360|バッグ|Bags
P012|Red Retrospot Shopper Bag|250|バッグ|Bags
P016|Lunch Bag Red Retrospot|330|バッグ|Bags
P017|Lunch Bag Woodland|330|バッグ|Bags
P022|Set/5 Red Retrospot Lid Glass Bowls|590|キッチン|Kitchen
P031|Set/6 Red Spotty Paper Plates|170|キッチン|Kitchen
P032|Set/10 Red Polkadot Party Candles|250|灯り|Lights
P033|Black Record Cover Frame|680|飾り|Decoration
P036|Retrospot Childrens Apron|390|キッチン|Kitchen
P038|Beware Of The Cat Metal Sign|290|飾り|Decoration
P043|Gin + Tonic Diet Metal Sign|510|飾り|Decoration
P044|Please One Person Metal Sign|420|飾り|Decoration
P048|Set 3 Retrospot Tea,coffee,sugar|850|キッチン|Kitchen
P049|Red Retrospot Round Cake Tins|1790|キッチン|Kitchen
P061|White Skull Hot Water Bottle|750|キッチン|Kitchen
P063|Chick Grey Hot Water Bottle|850|キッチン|Kitchen
P065|Red Retrospot Wrap|80|文具・包装|Stationery
P068|Doormat Spotty Home Sweet Home|1420|飾り|Decoration
P075|Vintage Union Jack Bunting|1700|キッチン|Kitchen
P078|Blue Stripe Ceramic Drawer Knob|290|その他|Other
P079|Blue Spot Ceramic Drawer Knob|290|その他|Other
P081|White Spot Red Ceramic Drawer Knob|290|その他|Other
P082|White Spot Blue Ceramic Drawer Knob|290|その他|Other
P083|Red Toadstool Led Night Light|330|灯り|Lights
P084|Red Hanging Heart T-Light Holder|510|灯り|Lights
P085|Home Building Block Word|1090|その他|Other
P092|Home Sweet Home Mug|330|キッチン|Kitchen
P097|Blue Harmonica In Box|250|その他|Other
P100|Jumbo Bag Scandinavian Blue Paisley|420|バッグ|Bags
P102|Jumbo Storage Bag Skulls|420|バッグ|Bags
P103|Jumbo Storage Bag Suki|420|バッグ|Bags
P115|6 Ribbons Rustic Charm|390|文具・包装|Stationery
P116|Paper Chain Kit Retrospot|590|文具・包装|Stationery
P118|Paper Chain Kit 50's Christmas|510|季節|Seasonal
P122|Chocolate Hot Water Bottle|990|キッチン|Kitchen
P123|Grey Heart Hot Water Bottle|850|キッチン|Kitchen
P127|Retrospot Tea Set Ceramic 11 Pc|990|キッチン|Kitchen
P132|Family Album White Picture Frame|1530|飾り|Decoration
P134|Victorian Glass Hanging T-Light|390|灯り|Lights
P135|Cream Heart Card Holder|790|文具・包装|Stationery
P138|Red Diner Wall Clock|1700|飾り|Decoration
P139|Popcorn Holder|170|その他|Other
P142|Lovebird Hanging Decoration White|170|飾り|Decoration
P144|Heart Filigree Dove Small|250|飾り|Decoration
P145|Round Snack Boxes Set Of4 Woodland|590|その他|Other
P155|Toy Tidy Pink Polkadot|370|こども|Children
P157|Lunch Bag Suki Design|330|バッグ|Bags
P158|Lunch Bag Pink Polkadot|290|バッグ|Bags
P160|Jumbo Bag Pink Polkadot|420|バッグ|Bags
P161|Jumbo Shopper Vintage Red Paisley|420|バッグ|Bags
P162|Metal Sign Take It Or Leave It|590|飾り|Decoration
P164|Regency Cakestand 3 Tier|2550|キッチン|Kitchen
P167|Natural Slate Heart Chalkboard|510|飾り|Decoration
P169|Gumball Coat Rack|420|その他|Other
P170|Heart Of Wicker Small|390|飾り|Decoration
P171|Heart Of Wicker Large|640|飾り|Decoration
P172|White Wood Garden Plant Ladder|1990|その他|Other
P173|Picnic Basket Wicker Small|1190|その他|Other
P179|Plasters In Tin Strongman|330|キッチン|Kitchen
P183|Wooden School Colouring Set|330|その他|Other
P185|Pack Of 12 London Tissues|80|その他|Other
P187|Ivory Kitchen Scales|1700|キッチン|Kitchen
P188|Red Kitchen Scales|1700|キッチン|Kitchen
P189|Spaceboy Lunch Box|390|バッグ|Bags
P205|Set Of 3 Cake Tins Pantry Design|990|キッチン|Kitchen
P207|Alarm Clock Bakelike Green|750|飾り|Decoration
P209|Alarm Clock Bakelike Pink|750|飾り|Decoration
P212|Set 7 Babushka Nesting Boxes|1700|キッチン|Kitchen
P213|Hot Water Bottle I Am So Poorly|990|キッチン|Kitchen
P214|Hand Warmer Owl Design|360|飾り|Decoration
P215|Hand Warmer Scotty Dog Design|370|飾り|Decoration
P217|Set 2 Tea Towels I Love London|650|キッチン|Kitchen
P219|Set Of 20 Vintage Christmas Napkins|170|季節|Seasonal
P220|Paper Chain Kit Vintage Christmas|510|季節|Seasonal
P223|Jam Making Set Printed|290|その他|Other
P225|Set Of 4 Pantry Jelly Moulds|250|その他|Other
P227|Rabbit Night Light|420|灯り|Lights
P229|Jumbo Bag Alphabet|420|バッグ|Bags
P230|Jumbo Bag Vintage Leaf|420|バッグ|Bags
P231|Jumbo Bag Vintage Doily|420|バッグ|Bags
P233|Lunch Bag Apple Design|330|バッグ|Bags
P234|Lunch Bag Alphabet Design|330|バッグ|Bags
P238|Doormat Keep Calm And Come In|1420|飾り|Decoration
P239|Spotty Bunting|990|キッチン|Kitchen
P241|Gardeners Kneeling Pad Keep Calm|290|その他|Other
P244|Party Bunting|990|キッチン|Kitchen
P248|Doormat 3 Smiley Cats|1650|飾り|Decoration
P255|White Moroccan Metal Lantern|750|灯り|Lights
P258|Chilli Lights|990|灯り|Lights
P260|Wood 2 Drawer Cabinet White Finish|1390|その他|Other
P261|Wood Black Board Ant White Finish|1590|その他|Other
P262|3 Drawer Antique White Wood Cabinet|1790|その他|Other
P263|Wooden Frame Antique White|590|飾り|Decoration
P270|Knitted Union Flag Hot Water Bottle|750|キッチン|Kitchen
P272|World War 2 Gliders Asstd Designs|60|飾り|Decoration
P278|Colour Glass T-Light Holder Hanging|110|灯り|Lights
P280|Assorted Colour Bird Ornament|340|その他|Other
P281|Antique Silver T-Light Glass|250|灯り|Lights
P282|Single Heart Zinc T-Light Holder|250|灯り|Lights
P293|Scandinavian Reds Ribbons|250|文具・包装|Stationery
P295|Jumbo Bag Red Retrospot|420|バッグ|Bags
P296|Jumbo Bag Baroque Black White|420|バッグ|Bags
P297|Jumbo Bag Strawberry|420|バッグ|Bags
P298|White Hanging Heart T-Light Holder|510|灯り|Lights
P299|Ladies & Gentlemen Metal Sign|510|飾り|Decoration`;

/** Days before today, customer (index), product, quantity, unit price. */
export const sampleLines = `195,0,P296,100,360
193,0,P231,20,420
166,0,P231,20,420
152,0,P100,20,420
106,0,P297,20,420
99,0,P103,20,420
71,0,P011,20,420
21,0,P012,20,250
12,0,P296,20,420
9,0,P160,10,420
105,1,P188,8,1700
104,1,P244,16,990
98,1,P239,50,830
91,1,P187,12,1530
65,1,P063,36,750
60,1,P188,2,1700
50,1,P281,72,210
29,1,P223,96,250
18,1,P127,24,850
6,1,P223,96,250
177,2,P003,3,1190
159,2,P298,4,590
139,2,P139,26,170
134,2,P298,5,590
85,2,P139,24,170
71,2,P172,2,1990
42,2,P155,5,420
30,2,P157,6,330
9,2,P298,6,590
200,3,P248,10,1350
158,3,P231,20,420
127,3,P248,10,1350
67,3,P183,12,330
14,3,P231,40,420
162,4,P227,24,360
128,4,P032,24,250
90,4,P227,24,360
83,4,P083,36,330
27,4,P227,96,360
15,4,P227,24,360
7,4,P227,72,360
137,5,P048,4,990
41,5,P238,2,1650
200,6,P097,36,250
168,6,P122,48,850
166,6,P097,60,250
127,6,P183,48,330
116,6,P122,36,850
96,6,P122,72,850
40,6,P122,96,850
190,7,P233,30,330
166,7,P001,300,170
137,7,P103,30,420
98,7,P145,12,590
90,7,P164,16,2190
71,7,P189,48,390
42,7,P164,16,2190
13,7,P063,24,850
126,8,P244,8,990
42,8,P214,12,420
36,8,P220,6,590
188,9,P239,3,990
165,9,P065,50,80
131,9,P164,2,2550
35,9,P065,25,80
158,10,P262,6,1790
109,10,P262,4,1790
106,10,P262,4,1790
72,10,P262,2,1790
43,10,P262,4,1790
163,11,P169,36,420
112,11,P075,6,1700
67,11,P164,3,2550
22,11,P169,36,420
162,12,P227,48,360
97,12,P179,24,330
93,12,P227,48,360
82,12,P225,24,250
54,12,P185,120,80
32,12,P227,48,360
22,12,P281,48,250
21,12,P227,48,360
8,12,P281,144,210
4,12,P227,96,360
195,13,P169,36,420
173,13,P001,60,170
135,13,P217,18,650
120,13,P134,12,250
98,13,P169,36,420
77,13,P217,12,650
69,13,P219,96,140
46,13,P134,36,390
12,13,P169,36,420
163,14,P298,6,590
149,14,P298,9,590
135,14,P244,3,990
121,14,P244,4,990
93,14,P127,4,990
65,14,P138,3,1700
51,14,P298,6,590
37,14,P298,6,590
29,14,P209,3,750
9,14,P118,6,590
173,15,P188,2,1700
140,15,P244,4,990
103,15,P187,1,1700
96,15,P017,10,330
89,15,P132,1,1700
75,15,P225,12,250
63,15,P213,3,990
42,15,P171,5,590
28,15,P135,2,790
166,16,P033,12,750
175,17,P164,3,2550
110,17,P144,48,250
90,17,P298,32,510
33,17,P298,32,510
9,17,P298,64,510
120,18,P244,6,990
104,18,P244,4,990
77,18,P049,1,1990
60,18,P244,4,990
43,18,P272,48,60
22,18,P139,18,170
13,18,P036,35,390
8,18,P118,40,510
6,18,P139,20,170
4,18,P139,20,170
166,19,P296,200,350
152,19,P229,200,350
131,19,P158,100,290
117,19,P296,200,360
103,19,P258,48,990
97,19,P011,200,350
75,19,P244,150,830
61,19,P295,200,350
32,19,P296,200,360
15,19,P230,200,350
167,20,P298,32,510
113,20,P298,32,510
84,20,P116,40,510
76,20,P118,12,590
65,20,P118,40,510
19,20,P229,20,420
12,20,P116,40,510
149,21,P234,10,330
123,21,P261,4,1590
19,21,P261,4,1590
160,22,P043,12,510
147,22,P085,10,1190
110,22,P162,12,590
55,22,P270,24,750
33,22,P299,12,510
6,22,P123,4,850
79,23,P207,4,750
61,23,P293,6,250
16,23,P207,3,750
1,23,P212,3,1700
197,25,P164,1,2550
128,25,P031,12,170
64,25,P164,4,2550
9,25,P220,6,590
159,26,P298,32,510
149,26,P205,1,990
124,26,P085,6,1190
106,26,P164,16,2190
33,26,P171,12,590
29,26,P298,32,510
152,27,P167,3,590
145,27,P278,40,130
106,27,P239,4,990
44,27,P081,6,290
22,27,P082,12,290
8,27,P078,12,290
200,28,P230,10,420
188,28,P100,10,420
159,28,P102,10,420
130,28,P161,10,420
77,28,P230,10,420
68,28,P123,6,850
49,28,P215,6,420
15,28,P002,2,1190
12,28,P118,6,590
4,28,P231,10,420
109,29,P231,10,420
96,29,P231,20,420
90,29,P227,120,360
75,29,P083,24,330
71,29,P002,6,1190
50,29,P230,20,420
28,29,P227,216,360
19,29,P227,48,360
11,29,P227,72,360
4,29,P227,48,360
182,30,P298,4,590
174,30,P135,3,790
132,30,P139,12,170
117,30,P173,3,1190
82,30,P044,6,420
58,30,P231,10,420
34,30,P139,15,170
28,30,P139,15,170
16,30,P139,19,170
2,30,P231,10,420
104,31,P244,12,990
89,31,P244,18,990
81,31,P255,24,680
70,31,P003,8,1190
55,31,P003,7,1190
41,31,P255,4,750
28,31,P139,16,170
21,31,P298,32,510
15,31,P002,3,1190
7,31,P084,4,590
175,32,P100,30,420
134,32,P238,10,1350
102,32,P100,40,420
28,32,P258,12,1150
173,33,P164,16,2190
125,33,P158,20,330
107,33,P139,24,170
84,33,P158,30,330
51,33,P238,4,1650
30,33,P016,50,330
170,34,P282,24,190
162,34,P081,96,210
84,34,P079,96,250
25,34,P085,18,1090
22,34,P122,48,850
15,34,P142,24,170
172,35,P262,12,1630
159,35,P263,6,590
152,35,P170,24,330
132,35,P262,12,1630
118,35,P038,48,290
102,35,P280,16,340
97,35,P263,12,590
85,35,P262,12,1630
70,35,P262,12,1630
28,35,P260,16,1190
195,36,P238,10,1350
179,36,P092,72,210
163,36,P227,48,360
141,36,P022,64,510
119,36,P068,10,1350
43,36,P061,24,750
34,36,P227,72,360
98,37,P260,2,1390
85,37,P103,6,420
75,37,P298,4,590
68,37,P260,2,1390
53,37,P262,2,1790
47,37,P298,3,590
34,37,P139,12,170
21,37,P262,2,1790
16,37,P139,20,170
5,37,P241,10,330
176,38,P160,10,420
133,38,P115,12,330
78,38,P115,12,390
20,38,P132,8,1530`;
