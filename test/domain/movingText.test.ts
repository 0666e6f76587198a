import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, companyKey } from '../../src/domain/companyName';
import { parsePhone, parsePostcode, phoneDigits } from '../../src/domain/contactText';
import { asKatakana, evenWidth } from '../../src/domain/width';

describe('width', () => {
  it('turns half-width kana and full-width letters over, and leaves signs with a meaning of their own', () => {
    expect(evenWidth('ﾊﾞﾅﾅ　ＡＢＣ１２３（株）')).toBe('バナナ ABC123(株)');
    expect(evenWidth('㈱山田①号店 10㎡ 〜')).toBe('㈱山田①号店 10㎡ 〜');
    expect(evenWidth('ｱﾞｶﾞﾊﾟｰﾌｪ｢｣')).toBe('ア\u3099ガパーフェ「」');
    expect(asKatakana('やまだ ｼｮｳﾃﾝ')).toBe('ヤマダ ショウテン');
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), (text) => evenWidth(evenWidth(text)) === evenWidth(text)));
  });
});

describe('telephone numbers', () => {
  it('are brought to one form', () => {
    expect(parsePhone('０５４（６２７）１２３４')).toBe('054-627-1234');
    expect(parsePhone('TEL: 054-627-1234')).toBe('054-627-1234');
    expect(parsePhone('09012345678')).toBe('090-1234-5678');
    expect(parsePhone('0120444444')).toBe('0120-444-444');
    expect(parsePhone('0546271234')).toBe('0546271234');
    expect(phoneDigits('+81 54-627-1234')).toBe('0546271234');
  });
  it('are not what has letters in it, or too few figures', () => {
    for (const text of ['', '内線 12', '1234', '2026-11-24x', 'abc'])
      expect(parsePhone(text), text).toBeNull();
  });
});

describe('postcodes', () => {
  it('are read with or without their sign and hyphen, and get back a lost 0', () => {
    for (const text of ['〒425-0022', '4250022', '４２５－００２２', '425ー0022'])
      expect(parsePostcode(text), text).toBe('425-0022');
    expect(parsePostcode('600001')).toBe('060-0001');
    expect(parsePostcode('42500')).toBeNull();
  });
});

describe('names of companies', () => {
  it('are the same whatever the form of the company is written like', () => {
    const spellings = [
      '株式会社山田商店',
      '㈱山田商店',
      '（株）山田 商店',
      '山田商店（株）',
      '山田商店 株式会社',
      '山田商店',
    ];
    expect(new Set(spellings.map(companyKey)).size).toBe(1);
    expect(companyKey('有限会社渡邊')).toBe(companyKey('㈲渡辺'));
    expect(companyKey('Harbour Café Ltd.')).toBe(companyKey('HARBOUR CAFÉ'));
    expect(companyKey('株式会社')).not.toBe('');
    expect(companyKey('山田商店')).not.toBe(companyKey('山本商店'));
  });
});

describe('addresses', () => {
  it('are the same in the ways that Japanese addresses are written', () => {
    const same = [
      '静岡県焼津市本町2丁目11番5号',
      '焼津市本町２－１１－５',
      '静岡県焼津市本町二丁目11-5',
      '〒425-0022 静岡県焼津市本町2丁目11-5',
    ];
    expect(new Set(same.map(addressKey))).toEqual(new Set(['焼津市本町2-11-5']));
    expect(addressKey('焼津市三和1167番地の2')).toBe(addressKey('静岡県焼津市三和1167-2'));
    expect(addressKey('京都府京都市中京区1-2')).toBe('京都市中京区1-2');
  });
});
