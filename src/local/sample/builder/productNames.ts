// Japanese names for the wholesaler's English ones, put together from phrases and words.

/** Taken first, longest first; ordinary words follow. */
const phrases = `hot water bottle=湯たんぽ|metal sign=メタルサイン|t-light holder=ティーライトホルダー|t-light holders=ティーライトホルダー|lunch bag=ランチバッグ|lunch box=ランチボックス|jumbo bag=ジャンボバッグ|jumbo storage bag=ジャンボ収納バッグ|jumbo shopper=ジャンボショッパー|shopper bag=ショッパーバッグ|party bag=パーティーバッグ|picnic bag=ピクニックバッグ|peg bag=洗濯ばさみ入れ|recycling bag=リサイクルバッグ|cake cases=ケーキカップ|cake case=ケーキカップ|cake tins=ケーキ缶|cake stand=ケーキスタンド|cakestand=ケーキスタンド|hand warmer=ハンドウォーマー|night light=ナイトライト|union jack=ユニオンジャック|union flag=英国旗|trinket box=小物入れ|trinket pot=小物ポット|drawer knob=引き出しつまみ|plasters in tin=缶入りばんそうこう|paper chain kit=ペーパーチェーンキット|birthday card=バースデーカード|greeting card=グリーティングカード|alarm clock=目覚まし時計|wall clock=掛け時計|baking set=お菓子作りセット|tea set=ティーセット|tea towels=ティータオル|tea party=ティーパーティー|tea time=ティータイム|tea bag=ティーバッグ|tea glass=ティーグラス|tea mug=ティーマグ|washing up gloves=食器洗い手袋|oven glove=オーブンミトン|home sweet home=ホームスイートホーム|building block word=文字ブロック|watering can=じょうろ|photo frame=写真立て|picture frame=額縁|photo album=アルバム|popcorn holder=ポップコーン入れ|card holder=カード立て|coat hanger=ハンガー|coat rack=コート掛け|hook hanger=フックハンガー|clothes pegs=洗濯ばさみ|cookie cutters=クッキー型|cookie cutter=クッキー型|jelly moulds=ゼリー型|kitchen scales=キッチンはかり|recipe box=レシピボックス|biscuit tin=ビスケット缶|money bank=貯金箱|memo board=メモボード|milk jug=ミルクピッチャー|flower jug=花のピッチャー|butter dish=バター皿|paper plates=紙皿|paper cups=紙コップ|paper napkins=紙ナプキン|paper doilies=紙ドイリー|paper bunting=紙ガーランド|gift tags=ギフトタグ|party candles=パーティーキャンドル|sewing kit=裁縫セット|paint set=絵の具セット|colouring set=ぬり絵セット|jam making set=ジャム作りセット|felt craft=フェルトクラフト|spinning tops=こま|skipping rope=縄跳び|modelling clay=ねんど|chalk sticks=チョーク|snap cards=スナップカード|card game=カードゲーム|jewellery box=ジュエリーボックス|garden plant ladder=植木鉢ラダー|kneeling pad=ひざ当て|frying pan=フライパン|spice tins=スパイス缶|snack boxes=スナックボックス|key fob=キーホルダー|keep calm=キープカーム|charlotte bag=シャーロットバッグ|hanging decoration=吊り飾り|storage bag=収納バッグ|sticker set=シールセット|food container=保存容器|place setting=席札|take it or leave it=テイクイット オアリーブイット|nesting boxes=入れ子箱|fairy cake=フェアリーケーキ|lid glass bowls=ふた付きガラスボウル|chalkboard=黒板|black board=黒板|rex cash+carry=レックス|beware of the cat=ねこに注意|cook with wine=ワインで料理|you're confusing me=ユーアー コンフュージング ミー|pottering in the shed=納屋でのんびり|gin + tonic diet=ジントニック ダイエット|please one person=プリーズ ワン パーソン|tea,coffee,sugar=紅茶・コーヒー・砂糖|heads and tails=ヘッズ アンド テイルズ|potting shed=納屋|save the planet=セーブ ザ プラネット|i'm on holiday=アイム オン ホリデー|chocolate this way=チョコはこちら|guns and roses=ガンズ アンド ローゼズ|tea and sympathy=ティー アンド シンパシー|i love london=アイ ラブ ロンドン|i am so poorly=具合が悪いの|keep calm and come in=キープカーム カムイン|cup of tea=紅茶|area patrolled=巡回中|hot baths=ホットバス|n0 singing=歌唱禁止|no singing=歌唱禁止|world war 2=第二次大戦|ladies & gentlemen=レディース＆ジェントルメン|hand over the chocolate=チョコをよこせ|black/blue=黒・青|glass hanging t-light=ガラス 吊り下げ ティーライトホルダー|silver t-light glass=銀 ティーライトグラス`;

const words = `red=赤|blue=青|white=白|pink=ピンク|black=黒|green=緑|grey=グレー|ivory=アイボリー|cream=クリーム|yellow=黄|orange=オレンジ|silver=銀|fawn=ベージュ|natural=ナチュラル|antique=アンティーク|ant=アンティーク|vintage=ビンテージ|victorian=ビクトリアン|edwardian=エドワーディアン|regency=リージェンシー|baroque=バロック|rustic=ラスティック|traditional=伝統の|retro=レトロ|retrospot=レトロスポット|spot=スポット|spotty=水玉|spotted=水玉|polkadot=水玉|dots=ドット|stripe=ストライプ|stripes=ストライプ|stripey=しましま|gingham=ギンガム|paisley=ペイズリー|bag=バッグ|box=ボックス|boxes=ボックス|set=セット|pack=パック|metal=メタル|zinc=亜鉛|enamel=ほうろう|wood=木|wooden=木の|wicker=籐|ceramic=陶器|glass=ガラス|paper=紙|felt=フェルト|feltcraft=フェルトクラフト|knitted=ニット|woolly=ウール|slate=石板|silk=シルク|heart=ハート|hearts=ハート|star=星|rose=バラ|roses=バラ|flower=花|leaf=葉|apple=りんご|apples=りんご|strawberry=いちご|fruits=果物|mushroom=きのこ|toadstool=きのこ|chilli=とうがらし|bird=鳥|birds=鳥|birdy=小鳥|owl=ふくろう|owls=ふくろう|chick=ひよこ|dove=はと|lovebird=ラブバード|lovebirds=ラブバード|swallows=つばめ|cat=ねこ|cats=ねこ|dog=犬|rabbit=うさぎ|mice=ねずみ|elephant=ぞう|butterfly=ちょう|dinosaur=恐竜|animals=動物|woodland=森|skull=スカル|skulls=スカル|spaceboy=スペースボーイ|dolly=ドーリー|girl=ガール|boy=ボーイ|doll=人形|jumbo=ジャンボ|mini=ミニ|small=小|large=大|round=丸形|single=シングル|assorted=アソート|asstd=アソート|colour=カラー|colours=カラー|coloured=カラー|multi=マルチ|mix=ミックス|design=柄|designs=柄|print=柄|printed=柄|shape=形|hanging=吊り下げ|sign=サイン|doormat=玄関マット|clock=時計|tin=缶|tins=缶|card=カード|bunting=ガーランド|lantern=ランタン|light=ライト|lights=ライト|candle=キャンドル|candles=キャンドル|mug=マグ|cup=カップ|cups=カップ|teacup=ティーカップ|saucer=ソーサー|plate=プレート|plates=プレート|bowl=ボウル|bowls=ボウル|jug=ピッチャー|teapot=ティーポット|jar=びん|jars=びん|pot=ポット|cutlery=カトラリー|napkins=ナプキン|doily=ドイリー|doilies=ドイリー|apron=エプロン|cushion=クッション|cover=カバー|cabinet=キャビネット|drawer=引き出し|chest=チェスト|basket=かご|rack=ラック|hook=フック|frame=フレーム|finish=仕上げ|decoration=飾り|ornament=置物|parasol=日傘|parasols=パラソル|umbrella=傘|fan=扇子|shopper=ショッパー|wallet=財布|purse=がま口|towels=タオル|gloves=手袋|wrap=包装紙|ribbons=リボン|ribbon=リボン|reel=巻き|pencils=鉛筆|tube=筒入り|crayons=クレヨン|notebooks=ノート|parcel=包み|tissues=ティッシュ|stickers=シール|sticker=シール|tags=タグ|toy=おもちゃ|toys=おもちゃ|tidy=入れ|game=ゲーム|dominoes=ドミノ|bingo=ビンゴ|harmonica=ハーモニカ|gliders=グライダー|cards=カード|kit=キット|craft=クラフト|christmas=クリスマス|birthday=バースデー|party=パーティー|teatime=ティータイム|tea=ティー|coffee=コーヒー|sugar=シュガー|cake=ケーキ|chocolate=チョコレート|jam=ジャム|gin=ジン|tonic=トニック|wine=ワイン|popcorn=ポップコーン|biscuit=ビスケット|gingerbread=ジンジャーブレッド|man=マン|doughnut=ドーナツ|cocktail=カクテル|gumball=ガムボール|spice=スパイス|kitchen=キッチン|bathroom=バスルーム|toilet=トイレ|garden=ガーデン|gardeners=ガーデナー|shed=納屋|cottage=コテージ|pantry=パントリー|diner=ダイナー|circus=サーカス|parade=パレード|school=スクール|travel=トラベル|picnic=ピクニック|london=ロンドン|french=フレンチ|chateau=シャトー|english=イングリッシュ|england=イングランド|new=ニュー|scandinavian=北欧|moroccan=モロッコ|babushka=マトリョーシカ|bakelike=ベークライト|storage=収納|love=ラブ|sweet=スイート|sweetheart=スイートハート|home=ホーム|fairy=フェアリー|childrens=こども|kids=こども|cars=くるま|alphabet=アルファベット|union=ユニオン|flag=フラッグ|suki=スキ|charlotte=シャーロット|warmer=ウォーマー|tier=段|piece=点|pc=点|baking=ベーキング|making=作り|sewing=裁縫|building=ビルディング|block=ブロック|word=ワード|night=ナイト|board=ボード|wall=壁掛け|holder=ホルダー|holders=ホルダー|happy=ハッピー|fancy=ファンシー|font=フォント|lace=レース|charm=チャーム|empire=帝国|filigree=透かし|trellis=格子|cupid=キューピッド|cases=ケース|led=LED|doll's=人形|scotty=スコティ|scottie=スコッティ|skull.=スカル|heart.=ハート|reds=赤系|friends=なかま|family=ファミリー|album=アルバム|strongman=力持ち|record=レコード|rosie=ロージー|smiley=にこにこ|flock=フロック|hottie=湯たんぽ|egg=たまご|four=4連|50's=50年代`;

const table = (text: string): [string, string][] =>
  text.split('|').map((entry) => entry.split('=') as [string, string]);

const phraseTable = table(phrases).sort(([a], [b]) => b.length - a.length);
const wordTable = new Map(table(words));
/** Say nothing in a product's name. */
const fillers = new Set(['of', 'with', 'the', 'in', 'and', 'a', 'design', '+', '&', ',']);

/** `Set Of 3 Cake Tins Pantry Design` as `ケーキ缶 パントリー 3点セット`; words without an entry stay English. */
export function japaneseName(english: string): string {
  const { text, count } = countedSet(english.toLowerCase());
  const spoken = phraseTable.reduce(
    (name, [phrase, word]) => name.split(phrase).join(` ${word} `),
    ` ${text} `,
  );
  const parts = spoken
    .split(/\s+/)
    .filter((part) => part !== '' && !fillers.has(part))
    .map((part) => wordTable.get(part) ?? part);
  return [...parts.map((part) => part.replace(/^[a-z]/, (letter) => letter.toUpperCase())), count]
    .filter((part) => part !== '')
    .join(' ');
}

const counted: { pattern: RegExp; word: string }[] = [
  { pattern: /\bset\s?(?:of|\/)\s?(\d+)\b/, word: '点セット' },
  { pattern: /\bs\/(\d+)\b/, word: '点セット' },
  { pattern: /\b(?:pack|box) of (\d+)\b/, word: '個入り' },
  { pattern: /\bpack (\d+)\b/, word: '個入り' },
  { pattern: /\bset (\d+)\b/, word: '点セット' },
  { pattern: /^(\d+)(?= (?:pencils|ribbons|stripey|cake|teatime|sweetheart))/, word: '個入り' },
  { pattern: /\b(\d+) (?:piece|pc)\b/, word: '点' },
  { pattern: /\b(\d+) tier\b/, word: '段' },
];

/** Takes how many there are out of the name, to stand at its end. */
function countedSet(text: string): { text: string; count: string } {
  for (const { pattern, word } of counted) {
    const match = pattern.exec(text);
    if (match) return { text: text.replace(pattern, ' '), count: `${match[1]}${word}` };
  }
  return { text, count: '' };
}
