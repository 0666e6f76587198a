// 今日: the next stop large, the rest of the day below.
import { useState } from 'preact/hooks';
import type { RouteView, StopView } from '../../jobs/views';
import { nextStop, todaysRoute } from '../choose';
import type { DeskProps } from '../desk';
import { Empty } from '../parts/empty';
import { Directions } from '../parts/mapLink';
import { StopProposal } from '../parts/proposal';
import { RepPicker } from '../parts/repPicker';
import { StopActions, type StopPanel } from '../parts/stopActions';
import { StopFacts } from '../parts/stopFacts';
import { StopRow } from '../parts/stopRow';
import { useWords } from '../words';

export function Today(desk: DeskProps) {
  const words = useWords();
  const { state } = desk;
  const repId = desk.repId || (state.reps[0]?.id ?? '');
  const route = todaysRoute(state, repId);
  const next = route && nextStop(route);
  return (
    <>
      <div class="view-head">
        <h2 class="visually-hidden">{words.today.heading}</h2>
        <RepPicker {...desk} repId={repId} />
        {route && route.stops.length > 0 && <DayFigures route={route} />}
      </div>
      {next ? <NextStop key={next.visitId} stop={next} desk={desk} /> : <NothingNext route={route} />}
      {route && route.stops.length > 0 && <RestOfDay route={route} next={next} desk={desk} />}
    </>
  );
}

function DayFigures({ route }: { route: RouteView }) {
  const words = useWords();
  const left = route.stops.filter((stop) => stop.status === 'planned').length;
  const figures = [words.today.left(left, route.stops.length), words.stop.travel(route.travelMinutes)];
  if (route.endsAt !== '') figures.push(words.today.ends(route.endsAt));
  return <p class="figures">{figures.join(' · ')}</p>;
}

function NextStop({ stop, desk }: { stop: StopView; desk: DeskProps }) {
  const words = useWords();
  const [panel, setPanel] = useState<StopPanel>(null);
  return (
    <section class="next" aria-labelledby="next-name">
      <p class="eyebrow">
        {words.today.next}
        {stop.purpose && <span class="tag">{stop.purpose}</span>}
        {stop.fixed && <span class="tag">{words.stop.fixed}</span>}
      </p>
      <p class="next-time">
        <time>{stop.arrival || words.stop.untimed}</time>
        {stop.leave && <span>–{stop.leave}</span>}
        {stop.travelMinutes > 0 && <span class="next-travel">{words.stop.travel(stop.travelMinutes)}</span>}
      </p>
      <h3 id="next-name">{stop.customerName}</h3>
      <StopFacts stop={stop} />
      <StopProposal stop={stop} session={desk.session} />
      <StopActions stop={stop} desk={desk} panel={panel} onPanel={setPanel} />
    </section>
  );
}

function NothingNext({ route }: { route: RouteView | null }) {
  const words = useWords();
  return route && route.stops.length > 0 ? (
    <Empty title={words.today.allDone} hint={words.today.allDoneHint} />
  ) : (
    <Empty title={words.today.noPlan} hint={words.today.noPlanHint} />
  );
}

interface RestOfDayProps {
  route: RouteView;
  next: StopView | null;
  desk: DeskProps;
}

function RestOfDay({ route, next, desk }: RestOfDayProps) {
  const words = useWords();
  const others = route.stops.filter((stop) => stop.visitId !== next?.visitId);
  return (
    <section>
      <div class="section-head">
        <h3>{words.today.rest}</h3>
        <Directions
          urls={route.directionsUrls}
          text={words.week.directions}
          label={words.today.directions}
          look="link"
        />
      </div>
      <ol class="list stops">
        {others.map((stop) => (
          <StopRow key={stop.visitId} stop={stop} desk={desk} />
        ))}
      </ol>
    </section>
  );
}
