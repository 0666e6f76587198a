// Finding a customer by name, kana, address, telephone number or ID, as people type them.
import type { CustomerLine } from '../jobs/views';

/** Katakana to hiragana, full width to half, capitals to small letters, without spaces. */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/[\s・･]/g, '');
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

interface Indexed {
  line: CustomerLine;
  names: string[];
  rest: string;
  digits: string;
}

export type CustomerIndex = Indexed[];

export function indexCustomers(lines: CustomerLine[]): CustomerIndex {
  return lines.map((line) => {
    const [id, name, kana, address, phone] = line;
    return {
      line,
      names: [searchText(name), searchText(kana), searchText(id)],
      rest: searchText(address),
      digits: digitsOf(phone),
    };
  });
}

/** Numbers shorter than this are house numbers rather than telephone numbers. */
const fewestDigits = 4;

/** Those whose name, kana or ID begins with the text first, then those that hold it, then by address or number. */
export function findCustomers(index: CustomerIndex, typed: string): CustomerLine[] {
  const text = searchText(typed);
  if (text === '') return index.map(({ line }) => line);
  const digits = digitsOf(text);
  const ranks: CustomerLine[][] = [[], [], []];
  for (const { line, names, rest, digits: phone } of index) {
    if (names.some((name) => name.startsWith(text))) ranks[0]!.push(line);
    else if (names.some((name) => name.includes(text))) ranks[1]!.push(line);
    else if (rest.includes(text) || (digits.length >= fewestDigits && phone.includes(digits)))
      ranks[2]!.push(line);
  }
  return ranks.flat();
}
