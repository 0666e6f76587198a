import { describe, expect, it } from 'vitest';
import type { CustomerLine } from '../../src/jobs/views';
import { findCustomers, indexCustomers, searchText } from '../../src/sidebar/search';

const line = (id: string, name: string, kana = '', address = '', phone = ''): CustomerLine => [
  id,
  name,
  kana,
  address,
  phone,
  'R1',
];
const index = indexCustomers([
  line('C1', '港の酒店', 'ミナトノサケテン', '焼津市本町1', '054-123-4567'),
  line('C2', '酒のやまだ', 'さけのやまだ', '藤枝市駅前2'),
  line('C3', 'Café Öl', '', '酒井町3'),
]);
const found = (typed: string): string[] => findCustomers(index, typed).map(([id]) => id);

describe('the search for customers', () => {
  it('reads kana, width and case alike', () => {
    expect(searchText('ﾐﾅﾄ ノ Ｓake')).toBe('みなとのsake');
    expect(found('みなとの')).toEqual(['C1']);
    expect(found('サケノ')).toEqual(['C2']);
    expect(found('CAFÉ')).toEqual(['C3']);
  });

  it('puts those whose name begins so first, then names that hold it, then addresses', () => {
    expect(found('酒')).toEqual(['C2', 'C1', 'C3']);
  });

  it('finds a telephone number however it is divided, and takes short numbers for house numbers', () => {
    expect(found('0541234567')).toEqual(['C1']);
    expect(found('123-45')).toEqual(['C1']);
    expect(found('4567')).toEqual(['C1']);
    expect(found('2')).toEqual(['C2']);
  });

  it('shows everybody before anything is typed, and nobody for what nobody has', () => {
    expect(found(' ')).toHaveLength(3);
    expect(found('zzz')).toEqual([]);
  });
});
