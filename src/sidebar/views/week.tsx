// 週間: rep and day pickers, the map, the stops, what was left out and why.
import { useState } from 'preact/hooks';
import type { CustomerLine, IsoDay, RouteView, StopView } from '../../jobs/views';
import { chosenRoutes, everything, type RouteChoice } from '../choose';
import { addDays, dateText } from '../dates';
import type { DeskProps } from '../desk';
import { useDragging } from '../drag';
import type { DrawnRoute } from '../map';
import { CustomerSearch } from '../parts/customerSearch';
import { DayPicker } from '../parts/dayPicker';
import { DragGhost } from '../parts/dragGhost';
import { Empty } from '../parts/empty';
import { FindDay } from '../parts/findDay';
import { Icon } from '../parts/icon';
import { LeftOut } from '../parts/leftOut';
import { RepPicker } from '../parts/repPicker';
import { RouteList } from '../parts/routeList';
import { StopCard } from '../parts/stopCard';
import { WeekMap } from '../parts/weekMap';
import { WeekStepper } from '../parts/weekStepper';
import { lookOf } from '../routeLooks';
import { useWords, type Words } from '../words';

export function Week(props: DeskProps) {
  const words = useWords();
  const { state, session, repId, monday } = props;
  const [weekday, setWeekday] = useState<number | null>(null);
  const [chosenStop, setChosenStop] = useState<string | null>(null);
  const dragging = useDragging(session, words);
  const days = daysOf(props);
  const day = days[weekday ?? -1] ?? everything;
  const choice: RouteChoice = { monday, repId, day };
  const repIds = state.reps.map((rep) => rep.id);
  const drawn = chosenRoutes(state, choice).map((route) => ({ route, look: lookOf(route, choice, repIds) }));
  const stop = findStop(drawn, chosenStop);
  return (
    <>
      <div class="view-head">
        <h2 class="visually-hidden">{words.week.heading}</h2>
        <WeekStepper {...props} />
        <RepPicker {...props} everyone={words.everyone} />
      </div>
      <DayPicker
        days={days}
        chosen={weekday}
        today={state.today}
        onChoose={setWeekday}
        drag={dragging.drag}
      />
      {drawn.length === 0 ? (
        <NoRoutes ofWeek={day === everything} />
      ) : (
        <>
          <WeekMap
            session={session}
            routes={drawn}
            title={titleOf(words, choice, drawn)}
            chosen={chosenStop}
            onChoose={setChosenStop}
          />
          <Unplaced routes={drawn} />
          {stop && (
            <StopCard key={stop.visitId} stop={stop} desk={props} onClose={() => setChosenStop(null)} />
          )}
          <RouteList routes={drawn} desk={props} dragging={dragging} />
        </>
      )}
      <AddVisit desk={props} />
      <LeftOut desk={props} />
      {dragging.drag && <DragGhost drag={dragging.drag} />}
    </>
  );
}

function titleOf(words: Words, { repId, day }: RouteChoice, routes: DrawnRoute[]): string {
  const rep = repId === everything ? words.everyone : (routes[0]?.route.repName ?? '');
  return `${rep} ${day === everything ? words.week.allDays : dateText(words, day)}`;
}

/** Monday to Friday, and the weekend's days that have a route. */
function daysOf({ state, monday }: DeskProps): IsoDay[] {
  const week = state.weeks.find((one) => one.monday === monday);
  const used = new Set((week?.routes ?? []).map((route) => route.day));
  return Array.from({ length: 7 }, (_, index) => index)
    .map((index) => ({ index, day: addDays(monday, index) }))
    .filter(({ index, day }) => index < 5 || used.has(day))
    .map(({ day }) => day);
}

function findStop(drawn: DrawnRoute[], visitId: string | null): StopView | null {
  const stops = drawn.flatMap(({ route }) => route.stops);
  return stops.find((stop) => stop.visitId === visitId) ?? null;
}

/** A customer chosen by name, and the days where a visit fits. */
function AddVisit({ desk }: { desk: DeskProps }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<CustomerLine | null>(null);
  const close = (): void => {
    setOpen(false);
    setChosen(null);
  };
  if (chosen) {
    const [customerId, name] = chosen;
    return (
      <FindDay session={desk.session} wish={{ customerId, visitId: null }} name={name} onClose={close} />
    );
  }
  return (
    <>
      <button type="button" class="wide add" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="plus" />
        {words.find.add}
      </button>
      {open && (
        <section class="panel">
          <p class="hint">{words.find.addHint}</p>
          <CustomerSearch desk={desk} onChoose={setChosen} />
        </section>
      )}
    </>
  );
}

function NoRoutes({ ofWeek }: { ofWeek: boolean }) {
  const words = useWords();
  return ofWeek ? (
    <Empty title={words.week.noPlan} hint={words.week.noPlanHint} />
  ) : (
    <Empty title={words.week.noDay} />
  );
}

function Unplaced({ routes }: { routes: DrawnRoute[] }) {
  const words = useWords();
  const count = routes.flatMap(({ route }) => unplacedIn(route)).length;
  return count > 0 ? <p class="hint">{words.week.noPosition(count)}</p> : null;
}

const unplacedIn = (route: RouteView): StopView[] => route.stops.filter((stop) => stop.position === null);
