// Customers who stand in the list twice: told by name, kana, address and telephone.
import { addressKey, companyKey } from '../../domain/companyName';
import { phoneDigits } from '../../domain/contactText';
import type { Team } from '../team';

export interface Identity {
  name: string;
  kana: string;
  address: string;
  phone: string;
  postcode: string;
}

export interface KnownIdentity extends Identity {
  row: number;
  id: string;
}

export type Evidence = 'name' | 'kana' | 'address' | 'phone';

export interface Likeness extends KnownIdentity {
  /** Two of the marks agree, the name among them, and none speaks against it. */
  isSure: boolean;
  evidence: Evidence[];
}

type Keys = Record<Evidence, string>;

function keysOf({ name, kana, address, phone }: Identity): Keys {
  return {
    name: companyKey(name),
    kana: companyKey(kana),
    address: addressKey(address),
    phone: phoneDigits(phone) ?? '',
  };
}

const marks: Evidence[] = ['name', 'kana', 'address', 'phone'];

/** Addresses agree although one names the prefecture, the town or the building and the other does not. */
function agree(mark: Evidence, one: string, other: string): boolean {
  if (mark !== 'address' || one === other) return one === other;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 6 && /\d/.test(short) && long.includes(short);
}

/** Marks that agree, `null` when two customers have nothing to do with one another. */
function compare(one: Keys, other: Keys): { evidence: Evidence[]; isSure: boolean } | null {
  const both = marks.filter((mark) => one[mark] !== '' && other[mark] !== '');
  const evidence = both.filter((mark) => agree(mark, one[mark], other[mark]));
  const against = both.filter((mark) => !evidence.includes(mark));
  const hasName = evidence.includes('name');
  // Branches share a name or a telephone, and shops an address: one mark alone says little, but a name does where
  // nothing else is known.
  const isAlone = hasName && both.every((mark) => mark === 'name' || mark === 'kana');
  if (evidence.length < 2 && !isAlone) return null;
  if (hasName && evidence.length < 3 && !evidence.includes('phone') && against.includes('address'))
    return null;
  if (!hasName && !evidence.includes('kana') && against.length > 0 && evidence.length < 3) return null;
  const isSure = hasName && against.length === 0 && (evidence.length > 1 || isAlone);
  return { evidence, isSure };
}

/** Finds who is like a given customer, without comparing each with each. */
export class CustomerMatcher {
  private readonly byKey = new Map<string, { known: KnownIdentity; keys: Keys }[]>();

  constructor(team: Team) {
    for (const known of identitiesOf(team)) this.add(known);
  }

  add(known: KnownIdentity): void {
    const keys = keysOf(known);
    for (const mark of ['name', 'kana', 'phone'] as const) {
      if (keys[mark] === '') continue;
      const key = `${mark}:${keys[mark]}`;
      const list = this.byKey.get(key);
      // A name that hundreds share (本店) tells nothing.
      if (!list) this.byKey.set(key, [{ known, keys }]);
      else if (list.length < mostSharing) list.push({ known, keys });
    }
  }

  /** The one who is most alike. */
  find(identity: Identity): Likeness | null {
    return this.findAll(identity)[0] ?? null;
  }

  findAll(identity: Identity): Likeness[] {
    const keys = keysOf(identity);
    const found = new Map<string, Likeness>();
    for (const mark of ['name', 'kana', 'phone'] as const) {
      for (const other of this.byKey.get(`${mark}:${keys[mark]}`) ?? []) {
        if (found.has(other.known.id)) continue;
        const result = compare(keys, other.keys);
        if (result) found.set(other.known.id, { ...other.known, ...result });
      }
    }
    return [...found.values()].sort(
      (a, b) => Number(b.isSure) - Number(a.isSure) || b.evidence.length - a.evidence.length,
    );
  }
}

const mostSharing = 50;

/** Customers as the tab has them, those who were merged before left out. */
export function identitiesOf(team: Team): KnownIdentity[] {
  const table = team.tables.customers;
  return [...table.rows, ...table.spoiled].flatMap(({ row, record }) => {
    const { id, name, kana, address, phone, postcode, status } = record;
    if (!id || !name || status === 'merged') return [];
    return [
      {
        row,
        id,
        name,
        kana: kana ?? '',
        address: address ?? '',
        phone: phone ?? '',
        postcode: postcode ?? '',
      },
    ];
  });
}

export interface DuplicatePair {
  one: KnownIdentity;
  other: KnownIdentity;
  evidence: Evidence[];
  isSure: boolean;
}

/** Each pair once, the surest first. */
export function findDuplicates(team: Team): DuplicatePair[] {
  const matcher = new CustomerMatcher(team);
  const pairs: DuplicatePair[] = [];
  for (const one of identitiesOf(team)) {
    for (const like of matcher.findAll(one)) {
      if (like.row <= one.row) continue;
      const { evidence, isSure, ...other } = like;
      pairs.push({ one, other, evidence, isSure });
    }
  }
  return pairs.sort(
    (a, b) =>
      Number(b.isSure) - Number(a.isSure) || b.evidence.length - a.evidence.length || a.one.row - b.one.row,
  );
}
