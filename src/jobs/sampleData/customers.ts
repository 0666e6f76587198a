// Made by src/local/sample/build.ts. Places: Yaizu city open data (CC BY 4.0). Orders: UCI Online Retail II (D. Chen, CC BY 4.0).
// Pairing places with order rhythms is synthetic: no business is shown as it is.

/** Japanese name, English name, rep, rank, address, town, latitude, longitude, interval, minutes, hours, closed (ja, en). */
export const sampleCustomers = `小土 サービス店 001|Kohiji Studio 001|R1|B|静岡県焼津市小土270-16|Kohiji|34.86881|138.29339|28|25|09:00-12:00|土|Sat
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
焼津 小売店 078|Yaizu Gift Shop 078|R3|A|静岡県焼津市八楠4-13-7焼津さかなセンター内|Yaizu|34.88030|138.30335|14|30|09:00-16:30|日水|Wed, Sun`;
