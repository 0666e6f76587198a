// A day at the sample's team: visits with notes, orders, a quote, a delivery, proposals and their outcomes.
import {
  columnOf,
  header,
  type Outcome,
  plannedWorld,
  rowsOf,
  run,
  saveSetting,
  sheetOf,
  type World,
} from '../../test/acceptance/world';
import type { CustomerCard, SidebarState, StopView } from '../jobs/views';
import type { Language } from '../messages';

const notes = {
  ja: [
    '棚替えは12月に。新しい飾りが欲しいとのこと #要望',
    '近くに競合の新店ができた。値下げの話あり',
    '先週の品は好評。入口の台に並べていただいた',
    '年末の福袋の中身を相談された',
  ],
  en: [
    'Shelf change in December; would like new decorations #wish',
    'A competitor opened a new shop nearby, and talks of cheaper goods',
    'Last week’s items sell well; they stand by the door',
    'Asked what to put into the lucky bags',
  ],
};

const results = { ja: ['受注', '情報交換', '見積', '受注'], en: ['order', 'talk', 'quote', 'order'] };
const outcomes = ['interested', 'ordered', 'declined', 'later', 'interested', 'declined'];

/** The sample after such a day. */
export function workedSample(language: Language): World {
  const world = plannedWorld(language);
  const call = (name: string, ...given: unknown[]): unknown => {
    const { ok, carried, error } = world.host.googleScriptRun(name, given);
    if (!ok) throw new Error(`${name}: ${error?.message}`);
    if ((carried as Outcome | null)?.ok === false)
      throw new Error(`${name}: ${(carried as Outcome).message}`);
    return carried;
  };
  const settings = {
    companyName: { ja: 'やいづ商店株式会社', en: 'Yaizu Trading Co.' }[language],
    companyPhone: '054-000-0000',
    registrationNumber: 'T7000012050002',
  };
  for (const [key, value] of Object.entries(settings)) saveSetting(world, key, value);
  reduceTax(world);
  writeClosedDays(world);
  for (const job of ['replan', 'refreshDue', 'proposals']) run(world, job);
  const { weeks } = call('sidebarState') as SidebarState;
  const stops = weeks
    .flatMap(({ routes }) => routes)
    .filter(({ day }) => day === '2026-11-24')
    .flatMap((route) => route.stops);
  for (const [index, stop] of stops.slice(0, -3).entries()) visit(stop, index);
  const [first] = stops as [StopView];
  const { usual } = call('sidebarCustomer', first.customerId) as CustomerCard;
  const lines = usual.map(({ productId, quantity }) => ({ productId, quantity }));
  call('sidebarQuote', { customerId: first.customerId, lines });
  for (const job of ['orderPads', 'dailyReports', 'care', 'targets', 'voices', 'proposals', 'buildScorecard'])
    run(world, job);
  // Promised deliveries become visits.
  for (const job of ['replan', 'pickList']) run(world, job);
  call('sidebarRun', 'deliveryNote', { customer: first.customerId });
  run(world, 'checkData');
  return world;

  function visit(stop: StopView, index: number): void {
    const { customerId, proposal } = stop;
    const note = notes[language][index % 4]!;
    call('sidebarRecordVisit', {
      visitId: stop.visitId,
      status: 'done',
      result: results[language][index % 4],
      note: `${note}${index % 3 === 0 ? '' : `（${stop.customerName}）`}`,
    });
    if (proposal) {
      const outcome = outcomes[index % outcomes.length];
      call('sidebarRecordProposal', { customerId, productId: proposal.productId, outcome });
    }
    if (index % 3 > 0) return;
    const card = call('sidebarCustomer', customerId) as CustomerCard;
    const wanted = card.usual.slice(0, 3).map(({ productId, quantity }) => ({ productId, quantity }));
    if (wanted.length > 0) call('sidebarOrder', { customerId, tapId: `picture-${index}`, lines: wanted });
  }
}

/** Every third product at the reduced rate, so that documents show both. */
function reduceTax(world: World): void {
  const sheet = sheetOf(world, 'products');
  const column = columnOf(sheet, header(world, 'products', 'taxRate'));
  for (const { row } of rowsOf(world, 'products')) if (row % 3 === 0) sheet.putValue(row, column, 8);
}

/** Closed days that may mean two things, so that 問題 has something to ask. */
function writeClosedDays(world: World): void {
  const sheet = sheetOf(world, 'customers');
  const column = columnOf(sheet, header(world, 'customers', 'closed'));
  const texts = { ja: ['平日のみ', '隔週水'], en: ['weekdays only', 'every other Wed'] }[world.language];
  texts.forEach((text, index) => {
    sheet.putValue(index + 2, column, text);
  });
}
