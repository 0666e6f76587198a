// What an imported list may hold, and under which headers such lists have it.

export type ImportKind = 'customers' | 'orders' | 'products';

export interface ImportField {
  /** Headers as they are compared: half width, small letters, without blanks and signs. */
  headers: string;
  /** Several columns make one value: 住所1, 住所2. */
  many?: true;
  required?: true;
}

export type ImportFields = Record<string, ImportField>;

const customers: ImportFields = {
  id: {
    headers:
      '得意先コード 得意先cd 得意先番号 得意先no 取引先コード 取引先cd 取引先番号 取引先id 顧客コード 顧客cd 顧客番号 顧客no 顧客id 会員番号 店舗コード 客先コード コード 番号 customercode customerid customerno customernumber accountnumber accountid accountcode clientid code id no',
  },
  name: {
    headers:
      '得意先名 得意先名称 得意先 取引先名 取引先名称 取引先 顧客名 顧客名称 顧客 会社名 企業名 社名 法人名 店名 店舗名 屋号 名称 名前 支店名 事業所名 部署名 customername customer companyname company accountname account clientname client shopname shop name',
    many: true,
    required: true,
  },
  kana: {
    headers:
      '得意先名カナ 得意先カナ 取引先名カナ 取引先カナ 顧客名カナ 顧客カナ 会社名カナ フリガナ フリカナ ふりがな カナ カナ名 カナ名称 よみ よみがな 読み 読み仮名 読みがな kana reading phoneticname furigana',
  },
  repId: {
    headers:
      '営業担当 営業担当者 営業担当者名 自社担当 自社担当者 弊社担当 弊社担当者 担当営業 担当社員 担当者コード 担当コード 担当 担当者 担当者名 salesrep salesperson rep representative accountmanager owner accountowner',
  },
  rank: { headers: 'ランク 顧客ランク 得意先ランク 重要度 格付 等級 rank grade tier class' },
  postcode: { headers: '郵便番号 〒 郵便 郵便no zip zipcode postalcode postcode postal' },
  phone: {
    headers:
      '電話番号 電話 tel tel番号 telno 電話no 電話番号1 代表電話 固定電話 携帯 携帯電話 連絡先 連絡先電話番号 phone phonenumber telephone tel1 mobile',
  },
  address: {
    headers:
      '住所 所在地 都道府県 県 市区町村 市町村 町名 町域 番地 丁目番地 建物 建物名 ビル名 住所上段 住所下段 address addressline street city prefecture state building',
    many: true,
  },
  lat: { headers: '緯度 lat latitude' },
  lng: { headers: '経度 lng lon long longitude' },
  visitIntervalDays: {
    headers:
      '訪問間隔 訪問間隔日 訪問周期 巡回周期 巡回間隔 訪問サイクル visitinterval visitintervaldays interval cycle',
  },
  visitMinutes: {
    headers: '訪問時間 訪問時間分 滞在時間 所要時間 visitlength visitlengthmin visitminutes duration',
  },
  visitHours: {
    headers: '訪問可能時間 営業時間 受付時間 開店時間 visithours openinghours hours businesshours',
  },
  closed: { headers: '休業日 定休日 休日 店休日 休み closed closeddays dayoff holidays' },
  busy: { headers: '繁忙期 繁忙日 busyperiods busy' },
  contact: {
    headers:
      '窓口 先方担当者 先方担当 御担当者 ご担当者 お客様担当 客先担当者 代表者 代表者名 責任者 責任者名 氏名 担当者氏名 contact contactname contactperson attention',
  },
  birthday: { headers: '窓口誕生日 誕生日 生年月日 contactbirthday birthday dateofbirth' },
  notes: {
    headers:
      '備考 備考欄 メモ 摘要 コメント 特記事項 注意事項 notes note remarks remark comment comments memo',
    many: true,
  },
  status: { headers: '状態 取引状態 取引状況 ステータス status' },
};

const orders: ImportFields = {
  day: {
    headers:
      '日付 売上日 売上日付 受注日 受注日付 注文日 伝票日付 伝票日 取引日 計上日 販売日 出荷日 年月日 date orderdate salesdate invoicedate transactiondate',
    required: true,
  },
  customerId: {
    headers:
      '得意先コード 得意先cd 得意先番号 得意先no 取引先コード 取引先cd 取引先番号 顧客コード 顧客cd 顧客番号 顧客id 客先コード customercode customerid customerno accountnumber clientid',
    required: true,
  },
  customerName: {
    headers:
      '得意先名 得意先名称 得意先 取引先名 取引先 顧客名 顧客 会社名 店名 店舗名 納入先名 納品先名 customername customer company account client',
  },
  productId: {
    headers:
      '商品コード 商品cd 商品番号 商品id 品番 品目コード 製品コード jan janコード 型番 stockcode productcode productid productno itemcode itemno sku',
  },
  productName: {
    headers:
      '商品名 商品名称 商品 品名 品目 品目名 製品名 アイテム productname product itemname item description',
  },
  quantity: { headers: '数量 個数 売上数量 受注数 受注数量 注文数 出荷数 出荷数量 数 quantity qty units' },
  unit: { headers: '単位 unit uom' },
  unitPrice: { headers: '単価 売上単価 売単価 販売単価 税抜単価 価格 unitprice price' },
  taxRate: { headers: '税率 消費税率 税率% taxrate tax% vatrate' },
  amount: {
    headers: '金額 売上金額 売上額 税抜金額 税抜額 小計 販売金額 amount total linetotal netamount sales',
  },
  deliveryDay: { headers: '納品日 納期 納入日 配達日 deliverydate delivery' },
  note: {
    headers:
      '備考 備考欄 摘要 メモ 伝票番号 伝票no 注文番号 受注番号 note notes remarks invoiceno invoice invoicenumber orderno ordernumber',
    many: true,
  },
};

const products: ImportFields = {
  id: {
    headers:
      '商品コード 商品cd 商品番号 商品id 品番 品目コード 製品コード jan janコード 型番 コード stockcode productcode productid productno itemcode itemno sku code id',
  },
  name: {
    headers:
      '商品名 商品名称 商品 品名 品目 品目名 製品名 名称 規格 productname product itemname item description name',
    many: true,
    required: true,
  },
  unit: { headers: '単位 unit uom' },
  unitPrice: { headers: '単価 売単価 販売単価 標準単価 標準価格 定価 価格 売価 unitprice price listprice' },
  taxRate: { headers: '税率 消費税率 税区分 taxrate vatrate' },
  category: { headers: '分類 商品分類 カテゴリ カテゴリー 区分 部門 category group' },
  launchedOn: { headers: '発売日 発売開始日 登録日 launchedon launchdate releasedate' },
};

export const importFields: Record<ImportKind, ImportFields> = { customers, orders, products };
