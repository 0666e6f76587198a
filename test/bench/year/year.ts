// Weeks of a team's life through the bundle: the hourly trigger where something is due, what people type, what goes wrong.
import { type RowView, rowsOf, visibleContents } from '../../acceptance/world';
import { Random } from '../../fuzz/random';
import { Ledger } from './ledger';
import { Market } from './market';
import { type Made, People } from './people';
import { firstDay, Town, weekdayOf } from './town';

export interface YearOptions {
  weeks: number;
  seed: number;
  /** At the beginning; some join later. */
  customers: number;
  plannerSeconds: number;
  /** Told after each week. */
  tell?: (week: number, faults: string[]) => void;
}

export interface YearFigures {
  weeks: number;
  seed: number;
  customers: number;
  visits: { made: number; missed: number; forgotten: number; cancelled: number };
  /** Visits made no later than a quarter of the interval after they were due. */
  onTimeShare: number;
  kilometresPerVisit: number;
  /** Customers in 補充予定 on Mondays whose chance of an order within seven days was a half or more, and those who ordered. */
  listed: number;
  hit: number;
  listHitShare: number;
  /** Of all customers, those who ordered within seven days. */
  anyHitShare: number;
  runs: number;
  serviceCalls: number;
  longestEstimatedSeconds: number;
  scriptCpuSeconds: number;
  cpuSeconds: number;
  typedCells: number;
  undone: number;
  faults: string[];
}

interface Listing {
  day: number;
  listed: string[];
  all: string[];
}

class Year {
  private readonly town: Town;
  private readonly random: Random;
  private readonly people: People;
  private readonly market: Market;
  private readonly ledger: Ledger;
  private readonly listings: Listing[] = [];
  private readonly faults: string[] = [];
  private undone = 0;

  constructor(private readonly options: YearOptions) {
    this.town = new Town(options);
    this.random = new Random(options.seed);
    this.market = new Market(this.random, this.town.rows('customers'), this.town.rows('orders'));
    this.ledger = new Ledger(this.town);
    this.people = new People(this.town, this.ledger, this.market, this.random);
  }

  run(): YearFigures {
    const { town, options } = this;
    const started = process.cpuUsage();
    town.setClock(firstDay, 6.5);
    town.job('planWeek', { weekOf: '2026-11-24' });
    for (const job of ['pickList', 'dailyReports']) town.job(job);
    for (let week = 0; week < options.weeks; week++) {
      const monday = firstDay - 1 + 7 * week;
      this.liveWeek(monday, week);
      const found = [...this.ledger.faults(), ...town.failures.splice(0)].map(
        (fault) => `week ${week + 1}: ${fault}`,
      );
      this.faults.push(...found);
      options.tell?.(week + 1, found);
    }
    const { user, system } = process.cpuUsage(started);
    return this.figures((user + system) / 1e6);
  }

  private liveWeek(monday: number, week: number): void {
    const plans = this.surprises();
    for (let day = Math.max(monday, firstDay); day < monday + 5; day++) {
      this.town.setClock(day, 6.5);
      this.town.hourly();
      if (weekdayOf(day) === 1) this.noteList(day);
      this.town.setClock(day, 8);
      for (const surprise of plans.get(day - monday) ?? []) surprise(day);
      this.people.makeVisits(day);
      this.town.setClock(day, 17.5);
      this.people.take(day, this.market.pass(day));
      this.people.deliver(day);
      if (weekdayOf(day) === 4 && week % 4 === 1) this.undoOnce();
      this.town.setClock(day, 18.5);
      this.town.hourly();
    }
    for (const day of [monday + 5, monday + 6]) {
      this.town.setClock(day, 9);
      this.people.take(day, this.market.pass(day));
    }
  }

  /** What happens this week, by weekday from Monday. */
  private surprises(): Map<number, ((day: number) => void)[]> {
    const { people, random } = this;
    const known: [number, (day: number) => void][] = [
      [0.2, (day) => people.fallIll(day)],
      [0.5, (day) => people.callOff(day)],
      [0.3, (day) => people.welcome(day)],
      [0.3, () => people.close()],
      [0.4, () => people.rearrange()],
    ];
    const plans = new Map<number, ((day: number) => void)[]>();
    for (const [chance, happen] of known) {
      const weekday = random.whole(0, 4);
      if (random.chance(chance)) plans.set(weekday, [...(plans.get(weekday) ?? []), happen]);
    }
    return plans;
  }

  /** A plan made by hand and thought better of: everything is as before. */
  private undoOnce(): void {
    const before = visibleContents(this.town.world);
    this.town.job('planWeek');
    this.town.job('undo');
    this.undone += 1;
    const after = visibleContents(this.town.world);
    for (const [tab, lines] of Object.entries(before))
      if (JSON.stringify(after[tab]) !== JSON.stringify(lines))
        this.town.failures.push(`undo: ${tab} differs`);
  }

  private noteList(day: number): void {
    const due = rowsOf(this.town.world, 'due');
    const likely = due.filter((row) => Number(row.get('probability')) >= 0.5);
    const idsOf = (rows: RowView[], field: string): string[] => rows.map((row) => row.text(field));
    this.listings.push({
      day,
      listed: idsOf(likely, 'customerId'),
      all: idsOf(this.town.rows('customers'), 'id'),
    });
  }

  private figures(cpuSeconds: number): YearFigures {
    const { town, options } = this;
    const { visits, missed, forgotten, cancelled, orders } = this.people.tally;
    const { customers, position } = geography(town);
    const lived = firstDay - 1 + 7 * options.weeks;
    const over = this.listings.filter(({ day }) => day + 7 <= lived);
    const ordered = (id: string, day: number): boolean =>
      orders.some((order) => order.customerId === id && order.day >= day && order.day < day + 7);
    const count = (pick: (one: Listing) => string[]): { asked: number; hit: number } => ({
      asked: over.reduce((sum, one) => sum + pick(one).length, 0),
      hit: over.reduce((sum, one) => sum + pick(one).filter((id) => ordered(id, one.day)).length, 0),
    });
    const listed = count((one) => one.listed);
    const all = count((one) => one.all);
    return {
      weeks: options.weeks,
      seed: options.seed,
      customers: customers.size,
      visits: { made: visits.length, missed, forgotten, cancelled },
      onTimeShare: onTimeShare(town, visits),
      kilometresPerVisit: kilometres(visits, position) / Math.max(1, visits.length),
      listed: listed.asked,
      hit: listed.hit,
      listHitShare: listed.hit / Math.max(1, listed.asked),
      anyHitShare: all.hit / Math.max(1, all.asked),
      runs: town.cost.runs,
      serviceCalls: town.cost.serviceCalls,
      longestEstimatedSeconds: town.cost.longestSeconds,
      scriptCpuSeconds: town.cost.cpuSeconds,
      cpuSeconds,
      typedCells: this.ledger.cells,
      undone: this.undone,
      faults: this.faults,
    };
  }
}

export const liveYear = (options: YearOptions): YearFigures => new Year(options).run();

type Position = [lat: number, lng: number];

function geography(town: Town): { customers: Map<string, RowView>; position: (id: string) => Position } {
  const customers = new Map(town.rows('customers').map((row) => [row.text('id'), row]));
  const position = (id: string): Position => {
    const row = customers.get(id);
    return [Number(row?.get('lat')), Number(row?.get('lng'))];
  };
  return { customers, position };
}

/** Days between visits against the interval; of customers seen for the first time nothing is known. */
function onTimeShare(town: Town, visits: Made[]): number {
  const interval = new Map(
    town.rows('customers').map((row) => [row.text('id'), Number(row.get('visitIntervalDays'))]),
  );
  const last = new Map<string, number>();
  let [timed, onTime] = [0, 0];
  for (const { day, customerId } of visits) {
    const before = last.get(customerId);
    last.set(customerId, day);
    if (before === undefined) continue;
    timed += 1;
    if (day - before <= 1.25 * interval.get(customerId)!) onTime += 1;
  }
  return onTime / Math.max(1, timed);
}

/** Streets are so much longer than the crow flies. */
const detour = 1.3;
const start: Position = [34.8701, 138.3189];

/** From the office through the visits of each rep and day, and back. */
function kilometres(visits: Made[], position: (id: string) => Position): number {
  const days = new Map<string, Position[]>();
  for (const { day, repId, customerId } of visits) {
    const key = `${day} ${repId}`;
    days.set(key, [...(days.get(key) ?? []), position(customerId)]);
  }
  let total = 0;
  for (const stops of days.values()) {
    let from = start;
    for (const to of [...stops, start]) {
      total += detour * crowKilometres(from, to);
      from = to;
    }
  }
  return total;
}

function crowKilometres([lat1, lng1]: Position, [lat2, lng2]: Position): number {
  const radians = Math.PI / 180;
  const x = (lng2 - lng1) * Math.cos(((lat1 + lat2) / 2) * radians);
  return 6371 * radians * Math.hypot(x, lat2 - lat1);
}
