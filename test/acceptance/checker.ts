// Judges a planned week by the cells of the workbook alone. Shares no code with the planner: closing rules, hours,
// distances and driving times are worked out here a second time.
import { closedMinutes, isPublicHoliday } from './closedDays';
import { type RowView, rowsOf, serialOfEpoch, sheetOf, type World } from './world';

interface Window {
  from: number;
  to: number;
}

interface Place {
  lat: number;
  lng: number;
}

interface Stop {
  id: string;
  customer: RowView;
  rep: RowView;
  day: number;
  arrival: number;
  minutes: number;
  agreed: boolean;
}

export interface CheckedWeek {
  stops: Stop[];
  /** What is wrong, one line each; empty for a sound week. */
  faults: string[];
}

/** `09:00-12:00, 14:00-17:00`, `9am-5pm`, `8:30-17:30`. */
export function windowsOf(text: string): Window[] {
  const clock = (part: string): number => {
    const [, hour, minute, half] = /^(\d{1,2})(?::(\d{2}))?\s*(am|pm)?$/.exec(part.trim()) ?? [];
    if (hour === undefined) throw new Error(`checker: no time in "${part}"`);
    const hours = (Number(hour) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0);
    return hours * 60 + Number(minute ?? 0);
  };
  if (text.trim() === '') return [];
  return text.split(',').map((part) => {
    const [from, to] = part.split('-');
    return { from: clock(from!), to: clock(to!) };
  });
}

/** Cells of times are text, fractions of a day or serials. */
function clockOf(row: RowView, field: string): number | null {
  const cell = row.get(field);
  if (typeof cell === 'number') return Math.round((cell % 1) * 1440);
  if (typeof cell !== 'string' || cell === '') return null;
  return windowsOf(`${cell}-${cell}`)[0]!.from;
}

const dayOf = (row: RowView, field: string): number | null => {
  const cell = row.get(field);
  return typeof cell === 'number' ? Math.floor(cell) - serialOfEpoch : null;
};

const weekdayOf = (day: number): number => new Date(day * 86_400_000).getUTCDay();

/** Great circle by the spherical law of cosines in a form that holds for short legs, on a sphere of 6,371 km. */
function straightKm(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const [x, y, z] = [a, b].map((p) => [
    Math.cos(p.lat * rad) * Math.cos(p.lng * rad),
    Math.cos(p.lat * rad) * Math.sin(p.lng * rad),
    Math.sin(p.lat * rad),
  ]) as [number[], number[], unknown];
  void z;
  const chord = Math.hypot(x[0]! - y[0]!, x[1]! - y[1]!, x[2]! - y[2]!);
  return 2 * 6371 * Math.asin(chord / 2);
}

const settingLabels = {
  detour: ['迂回係数', 'Detour factor'],
  speeds: ['距離別の速度(km/h)', 'Speeds by distance (km/h)'],
  hours: ['勤務時間', 'Working hours'],
  weekdays: ['勤務曜日', 'Working days'],
  lunch: ['昼休み', 'Lunch'],
  holidays: ['会社の休日', 'Company holidays'],
  visitMinutes: ['通常の訪問時間(分)', 'Usual visit length (min)'],
  start: ['出発地の座標', 'Start position'],
} as const;

export function settingText(world: World, key: keyof typeof settingLabels): string {
  const labels: readonly string[] = settingLabels[key];
  const row = rowsOf(world, 'settings').find((one) => labels.includes(one.text('key')));
  return row?.text('value') ?? '';
}

/** What the first row of the week's tab says about drives: so many times the computed minutes, and so many more. */
function shownCorrection(world: World): { times: number; more: number } {
  const sheet = sheetOf(world, 'week');
  const shown = Array.from({ length: sheet.lastColumn }, (_, index) => sheet.value(1, index + 1)).join(' ');
  const [, times, more] = /([\d.]+)(?:倍＋| × computed \+ )([\d.]+)/.exec(shown) ?? [];
  return { times: Number(times ?? 1), more: Number(more ?? 0) };
}

const corrections = new WeakMap<World, { times: number; more: number }>();

/** Whole minutes of a leg: each band of the road's kilometres at its speed, corrected as shown, rounded up. */
export function legMinutes(world: World, from: Place, to: Place): number {
  const km = straightKm(from, to) * Number(settingText(world, 'detour'));
  const bands = settingText(world, 'speeds')
    .split(',')
    .map((part) => part.match(/[\d.]+/g)!.map(Number));
  let [exact, done] = [0, 0];
  for (const band of bands) {
    const end = band.length === 2 ? band[0]! : Number.POSITIVE_INFINITY;
    const part = Math.max(0, Math.min(km, end) - done);
    exact += (part / band[band.length - 1]!) * 60;
    done = end;
  }
  const { times, more } = corrections.get(world) ?? { times: 1, more: 0 };
  exact = exact <= 0.01 ? 0 : exact * times + more;
  // Six decimals of a degree are some centimetres: a thousandth of a minute.
  return Math.ceil(exact - 0.01);
}

const placeOf = (row: RowView, lat: string, lng: string): Place => ({
  lat: Number(row.get(lat)),
  lng: Number(row.get(lng)),
});

const lowers = (row: RowView, field: string): string => row.text(field).trim().toLowerCase();
const isPlanned = (row: RowView): boolean => ['予定', 'planned'].includes(lowers(row, 'status'));
const isDone = (row: RowView): boolean => ['完了', 'done'].includes(lowers(row, 'status'));
const isActive = (row: RowView): boolean => ['', '取引中', 'active'].includes(lowers(row, 'status'));

/** Users write IDs or names. */
function finder(rows: RowView[]): (reference: string) => RowView | undefined {
  const known = new Map<string, RowView>();
  for (const row of rows) known.set(row.text('name'), row).set(row.text('id'), row);
  return (reference) => known.get(reference);
}

/** The week from Monday on, as 訪問 has it. `ownIds` are visits that people had entered before the plan. */
export function checkWeek(world: World, monday: number, ownIds: ReadonlySet<string>): CheckedWeek {
  corrections.set(world, shownCorrection(world));
  const week = new WeekChecker(world, monday, ownIds);
  return { stops: week.stops, faults: week.faults() };
}

/** What a customer is owed, and by when. */
interface Owed {
  customer: RowView;
  day: number;
}

class WeekChecker {
  readonly stops: Stop[] = [];
  private readonly found: string[] = [];
  private readonly customers: RowView[];
  private readonly visits: RowView[];
  private readonly deliveries: Owed[];
  private readonly claims: Owed[];
  private readonly customer: (reference: string) => RowView | undefined;
  private readonly rep: (reference: string) => RowView | undefined;

  constructor(
    private readonly world: World,
    private readonly monday: number,
    private readonly ownIds: ReadonlySet<string>,
  ) {
    this.customers = rowsOf(world, 'customers');
    this.visits = rowsOf(world, 'visits');
    this.customer = finder(this.customers);
    this.rep = finder(rowsOf(world, 'reps'));
    this.deliveries = this.findDeliveries();
    this.claims = this.findClaims();
    for (const row of this.visits.filter(isPlanned)) {
      const day = dayOf(row, 'day')!;
      if (day < monday || day > monday + 6) continue;
      const customer = this.customer(row.text('customerId'));
      const rep = this.rep(row.text('repId'));
      const arrival = clockOf(row, 'plannedArrival');
      if (!customer || !rep || arrival === null) {
        this.found.push(`${row.text('id')}: no customer, rep or time`);
        continue;
      }
      const minutes = Number(customer.get('visitMinutes') || settingText(world, 'visitMinutes'));
      const agreed = this.ownIds.has(row.text('id'));
      this.stops.push({ id: row.text('id'), customer, rep, day, arrival, minutes, agreed });
    }
  }

  faults(): string[] {
    for (const stop of this.stops) this.judgeStop(stop);
    this.judgeRoutes();
    this.judgeCustomers();
    this.judgePromises();
    return this.found;
  }

  private say(stop: Stop, what: string): void {
    const clock = `${Math.floor(stop.arrival / 60)}:${String(stop.arrival % 60).padStart(2, '0')}`;
    this.found.push(`${stop.id} ${stop.customer.text('name')} day ${stop.day} ${clock}: ${what}`);
  }

  private judgeStop(stop: Stop): void {
    const { customer, rep, day, arrival } = stop;
    const end = arrival + stop.minutes;
    const within = (window: Window): boolean => window.from <= arrival && end <= window.to;
    const workdays = rep.text('workingWeekdays') || settingText(this.world, 'weekdays');
    if (!workdaysOf(workdays).includes(weekdayOf(day))) this.say(stop, 'the rep is off');
    const hours = windowsOf(rep.text('workingHours') || settingText(this.world, 'hours'));
    if (!hours.some(within)) this.say(stop, 'outside working hours');
    const holidays = closedMinutes(settingText(this.world, 'holidays'), day);
    if (holidays.length > 0) this.say(stop, 'a company holiday');
    if (!isActive(customer)) this.say(stop, 'the customer is paused or lost');
    // An appointment at its own time was agreed with the customer.
    if (stop.agreed) return;
    if (isPublicHoliday(day)) this.say(stop, 'a public holiday');
    const visiting = windowsOf(customer.text('visitHours'));
    if (visiting.length > 0 && !visiting.some(within)) this.say(stop, 'outside visit hours');
    for (const field of ['closed', 'busy']) {
      const shut = closedMinutes(customer.text(field), day);
      if (shut.some((window) => arrival < window.to && end > window.from))
        this.say(stop, `${field}: ${customer.text(field)}`);
    }
  }

  private judgeRoutes(): void {
    const routes = new Map<string, Stop[]>();
    for (const stop of this.stops) {
      const key = `${stop.rep.text('id')}@${stop.day}`;
      routes.set(key, [...(routes.get(key) ?? []), stop]);
    }
    for (const route of routes.values()) this.judgeRoute(route.sort((a, b) => a.arrival - b.arrival));
  }

  private judgeRoute(route: Stop[]): void {
    const { rep } = route[0]!;
    const lunch = windowsOf(rep.text('lunch') || settingText(this.world, 'lunch'))[0];
    const own = rep.text('startLat') !== '';
    const [lat, lng] = settingText(this.world, 'start').split(',').map(Number);
    const start = own ? placeOf(rep, 'startLat', 'startLng') : { lat: lat!, lng: lng! };
    const hours = windowsOf(rep.text('workingHours') || settingText(this.world, 'hours'))[0]!;
    let [place, free] = [start, hours.from];
    for (const stop of route) {
      const here = placeOf(stop.customer, 'lat', 'lng');
      const leg = legMinutes(this.world, place, here);
      if (stop.arrival < free + leg) this.say(stop, `${leg} min of driving, free at ${free}`);
      if (lunch && stop.arrival < lunch.to && stop.arrival + stop.minutes > lunch.from)
        this.say(stop, 'in the lunch break');
      [place, free] = [here, stop.arrival + stop.minutes];
    }
    if (free + legMinutes(this.world, place, start) > hours.to)
      this.say(route[route.length - 1]!, 'the rep is back too late');
  }

  private judgeCustomers(): void {
    const doneDays = new Map<string, number>();
    for (const row of this.visits.filter(isDone)) {
      const id = this.customer(row.text('customerId'))?.text('id') ?? '';
      doneDays.set(id, Math.max(doneDays.get(id) ?? -1, dayOf(row, 'day')!));
    }
    const seen = new Map<string, Stop>();
    for (const stop of this.stops) {
      const id = stop.customer.text('id');
      const interval = Number(stop.customer.get('visitIntervalDays'));
      if (seen.has(id) && interval >= 7) this.say(stop, 'twice in the week');
      seen.set(id, stop);
      const last = doneDays.get(id);
      if (last === undefined || stop.agreed || this.isUrgent(id)) continue;
      if (stop.day - last < 0.7 * interval) this.say(stop, `${stop.day - last} days after the last visit`);
    }
  }

  /** A claim or a promised delivery comes before any interval. */
  private isUrgent(id: string): boolean {
    return [...this.claims, ...this.deliveries].some((one) => one.customer.text('id') === id);
  }

  private judgePromises(): void {
    const isOn = (id: string, fits: (day: number) => boolean): boolean =>
      this.stops.some((stop) => stop.customer.text('id') === id && fits(stop.day));
    for (const { customer, day } of this.deliveries) {
      const id = customer.text('id');
      const agreed = this.stops.some((stop) => stop.customer.text('id') === id && stop.agreed);
      if (!isOn(id, (one) => one === day) && !agreed && this.canBeServed(customer, day))
        this.found.push(`${id}: promised delivery of day ${day} is not made`);
    }
    for (const { customer, day } of this.claims) {
      const id = customer.text('id');
      if (day < this.monday || isOn(id, (one) => one <= day)) continue;
      const days = Array.from({ length: day - this.monday + 1 }, (_, index) => this.monday + index);
      if (days.some((one) => this.canBeServed(customer, one)))
        this.found.push(`${id}: claim due on day ${day} is not seen to`);
    }
  }

  private canBeServed(customer: RowView, day: number): boolean {
    const whole = (text: string): boolean =>
      closedMinutes(text, day).some(({ from, to }) => from <= 0 && to >= 1440);
    const rep = this.rep(customer.text('repId'));
    const workdays = rep?.text('workingWeekdays') || settingText(this.world, 'weekdays');
    return (
      isActive(customer) &&
      workdaysOf(workdays).includes(weekdayOf(day)) &&
      !whole(customer.text('closed')) &&
      !whole(customer.text('busy')) &&
      closedMinutes(settingText(this.world, 'holidays'), day).length === 0
    );
  }

  private findDeliveries(): Owed[] {
    return rowsOf(this.world, 'orders').flatMap((row) => {
      const day = dayOf(row, 'deliveryDay');
      const customer = this.customer(row.text('customerId'));
      const open = row.get('delivered') !== true && Number(row.get('quantity')) > 0;
      const isInWeek = day !== null && day >= this.monday && day <= this.monday + 6;
      return customer && open && isInWeek ? [{ customer, day }] : [];
    });
  }

  private findClaims(): Owed[] {
    return rowsOf(this.world, 'cases').flatMap((row) => {
      const day = dayOf(row, 'due');
      const customer = this.customer(row.text('customerId'));
      const isClaim = ['クレーム', 'claim'].includes(lowers(row, 'kind'));
      const isOpen = ['', '対応中', 'open'].includes(lowers(row, 'status'));
      return customer && day !== null && isClaim && isOpen && day <= this.monday + 6
        ? [{ customer, day }]
        : [];
    });
  }
}

/** `月-金`, `Mon-Fri`, `Mon, Wed`. */
function workdaysOf(text: string): number[] {
  const of = (word: string): number => {
    const japanese = '日月火水木金土'.indexOf(word.trim().slice(0, 1));
    if (japanese >= 0) return japanese;
    return ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(word.trim().slice(0, 3).toLowerCase());
  };
  return text.split(/[,、]/).flatMap((part) => {
    const [from, to] = part.split('-').map(of);
    if (to === undefined) return [from!];
    return Array.from({ length: ((to - from! + 7) % 7) + 1 }, (_, index) => (from! + index) % 7);
  });
}

export { workdaysOf };
