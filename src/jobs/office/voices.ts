// 顧客の声: what customers said, from visits and cases, under its tags.
import { type Day, formatIsoDay } from '../../domain/day';
import { normalizeText } from '../../domain/text';
import { messagesOf } from '../../messages';
import type { WritableCell } from '../../tables/cell';
import type { JobResult } from '../changes';
import { generatedHeader, generatedRow, linkCell } from '../generatedRows';
import { columnLetters } from '../problemsTab';
import type { Team } from '../team';
import type { VoiceView } from '../views';

export interface Voice {
  tag: string;
  day: Day;
  customerId: string;
  text: string;
  source: 'visit' | 'case';
  /** 1-based row in its tab. */
  row: number;
}

/** How far back, and how many of a tag. */
const daysBack = 180;
const listedPerTag = 150;
/** Of one customer. */
const heardAtMost = 500;

interface Tag {
  name: string;
  words: string[];
}

/** `要望: ほしい, 希望 / 市場情報: 競合, 他社`. */
export function parseTags(text: string): Tag[] {
  return normalizeText(text)
    .split(/[/／\n]/)
    .flatMap((part) => {
      const [name = '', words = ''] = part.split(':');
      if (name.trim() === '') return [];
      const list = words.split(/[,、]/).map((word) => word.trim().toLowerCase());
      return [{ name: name.trim(), words: list.filter((word) => word !== '') }];
    });
}

/** The tags of a text: those it names with #, and those one of whose words it holds. */
export function tagsOf(text: string, tags: Tag[]): string[] {
  const plain = normalizeText(text);
  const named = [...plain.matchAll(/#([^\s#、。,.!?！？]+)/g)].map((match) => match[1]!);
  const lower = plain.toLowerCase();
  const meant = tags
    .filter(({ words }) => words.some((word) => lower.includes(word)))
    .map(({ name }) => name);
  return [...new Set([...named, ...meant])];
}

/** The digest, newest first within each tag; what has no tag comes last. */
export function gatherVoices(team: Team, today: Day): JobResult {
  const messages = messagesOf(team.language);
  const tags = parseTags(team.settings.voiceTags);
  const period = { from: today - daysBack, to: today };
  const voices = [...visitVoices(team, period, tags), ...caseVoices(team, period, tags)];
  const order = [...new Set([...tags.map(({ name }) => name), ...voices.map(({ tag }) => tag)])];
  const other = messages.office.voiceOther;
  const sorted = [...order.filter((tag) => tag !== other), other];
  const rows: WritableCell[][] = [];
  for (const tag of sorted) {
    const own = voices.filter((voice) => voice.tag === tag).sort((a, b) => b.day - a.day);
    if (own.length === 0) continue;
    rows.push(generatedRow('voices', { kind: 'head', tag: messages.office.voiceHead(tag, own.length) }));
    for (const voice of own.slice(0, listedPerTag)) rows.push(voiceRow(team, voice));
  }
  const title = generatedRow('voices', { kind: 'title', tag: messages.office.voicesTitle(daysBack) });
  return {
    changes: [
      { kind: 'generated', tab: 'voices', rows: [title, generatedHeader('voices', team.language), ...rows] },
    ],
    message: messages.office.voicesMade(voices.length),
    details: [],
    figures: {},
  };
}

/** What voices are gathered from. */
type Heard = 'language' | 'visits' | 'cases';

interface Span {
  from: Day;
  to: Day;
}

/** Everything that one customer ever said, newest first, each with its tags. */
export function customerVoices(team: Team, customerId: string, today: Day): VoiceView[] {
  const isTheirs = (entry: { record: { customerId: string } }): boolean =>
    entry.record.customerId === customerId;
  const own = {
    language: team.language,
    visits: team.visits.filter(isTheirs),
    cases: team.cases.filter(isTheirs),
  };
  const tags = parseTags(team.settings.voiceTags);
  const ever = { from: Number.NEGATIVE_INFINITY, to: today };
  const views = new Map<string, VoiceView>();
  for (const voice of [...visitVoices(own, ever, tags), ...caseVoices(own, ever, tags)]) {
    const key = `${voice.source} ${voice.row}`;
    const known = views.get(key) ?? { day: formatIsoDay(voice.day), text: voice.text, tags: [] };
    known.tags.push(voice.tag);
    views.set(key, known);
  }
  return [...views.values()].sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, heardAtMost);
}

function visitVoices(team: Pick<Team, Heard>, { from, to }: Span, tags: Tag[]): Voice[] {
  return team.visits.flatMap(({ row, record }) => {
    if (record.note === '' || record.day < from || record.day > to) return [];
    const { day, customerId, note } = record;
    return voicesOf(team, tags, { day, customerId, text: note, source: 'visit', row });
  });
}

/** Claims and requests stand under their kind, too. */
function caseVoices(team: Pick<Team, Heard>, { from }: Span, tags: Tag[]): Voice[] {
  const messages = messagesOf(team.language);
  return team.cases.flatMap(({ row, record }) => {
    const text = [record.text, record.outcome].filter((part) => part !== '').join(' → ');
    if (text === '' || record.opened < from || record.kind === 'followUp') return [];
    const { opened: day, customerId, kind } = record;
    const found = voicesOf(team, tags, { day, customerId, text, source: 'case', row });
    const name = messages.caseKinds[kind];
    const isTagged = found.some(({ tag }) => tag === name);
    const kept = found.filter(({ tag }) => tag !== messages.office.voiceOther);
    return isTagged ? kept : [...kept, { tag: name, day, customerId, text, source: 'case' as const, row }];
  });
}

function voicesOf(team: Pick<Team, Heard>, tags: Tag[], said: Omit<Voice, 'tag'>): Voice[] {
  const found = tagsOf(said.text, tags);
  const names = found.length > 0 ? found : [messagesOf(team.language).office.voiceOther];
  return names.map((tag) => ({ ...said, tag }));
}

function voiceRow(team: Team, { tag, day, customerId, text, source, row }: Voice): WritableCell[] {
  const messages = messagesOf(team.language);
  const table = source === 'visit' ? team.tables.visits : team.tables.cases;
  const place = table.places[source === 'visit' ? 'note' : 'text'] ?? 0;
  const cell = `${columnLetters(place + 1)}${row}`;
  const sheetId = team.sheetIds.get(table.tab);
  const customer = team.customers.get(customerId)?.record;
  return generatedRow('voices', {
    kind: 'line',
    tag,
    day: { day, minutes: 0 },
    customer: customer?.name ?? customerId,
    rep: team.reps.get(customer?.repId ?? '')?.record.name ?? '',
    text,
    source: messages.office.voiceSources[source],
    link: sheetId === undefined ? cell : linkCell(`#gid=${sheetId}&range=${cell}`, cell),
  });
}
