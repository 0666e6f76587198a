import { Fragment } from 'preact';
import type { RouteView, StopView } from '../../jobs/views';
import { dateText } from '../dates';
import type { DeskProps } from '../desk';
import type { Dragging } from '../drag';
import type { DrawnRoute } from '../map';
import { useWords } from '../words';
import { Directions } from './mapLink';
import { StopRow } from './stopRow';

interface RouteListProps {
  routes: DrawnRoute[];
  desk: DeskProps;
  dragging: Dragging;
}

/** The stops of each route under its day; with several routes the heading shows how its line is drawn. */
export function RouteList({ routes, desk, dragging }: RouteListProps) {
  return (
    <>
      {routes.map((drawn) => (
        <RouteSection
          key={`${drawn.route.repId} ${drawn.route.day}`}
          drawn={drawn}
          desk={desk}
          dragging={dragging}
          withKey={routes.length > 1}
        />
      ))}
    </>
  );
}

interface RouteSectionProps {
  drawn: DrawnRoute;
  desk: DeskProps;
  dragging: Dragging;
  withKey: boolean;
}

function RouteSection({ drawn, desk, dragging, withKey }: RouteSectionProps) {
  const words = useWords();
  const { route } = drawn;
  const title = `${dateText(words, route.day)} ${route.repName}`;
  const place = dropPlace(dragging, route);
  const movable = (stop: StopView): boolean => stop.status === 'planned' && route.day >= desk.state.today;
  return (
    <section class="route" data-day={route.day} data-rep={route.repId}>
      <div class="section-head">
        <h3>
          {withKey && <RouteKey drawn={drawn} />}
          {title}
        </h3>
        <Directions
          urls={route.directionsUrls}
          text={words.week.directions}
          label={words.week.directionsOf(title)}
          look="link"
        />
      </div>
      <p class="figures">
        {[
          words.stops(route.stops.length),
          words.stop.travel(route.travelMinutes),
          words.kilometres(route.kilometres),
          route.endsAt === '' ? '' : words.today.ends(route.endsAt),
        ]
          .filter((text) => text !== '')
          .join(' · ')}
      </p>
      <ol class="list stops">
        {place === null && <DropLine />}
        {route.stops.map((stop) => (
          <Fragment key={stop.visitId}>
            <StopRow
              stop={stop}
              desk={desk}
              withReason
              {...(movable(stop)
                ? { onGrip: (event: PointerEvent) => dragging.start(event, route, stop) }
                : {})}
              dragged={dragging.drag?.stop.visitId === stop.visitId}
            />
            {place === stop.visitId && <DropLine />}
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

/** The stop after which the dragged one would come; null for the beginning, undefined where it would not go. */
function dropPlace({ drag }: Dragging, route: RouteView): string | null | undefined {
  if (drag?.target?.repId !== route.repId || drag.target.day !== route.day) return undefined;
  return drag.target.after;
}

const DropLine = () => <li class="drop-line" aria-hidden="true" />;

function RouteKey({ drawn: { look } }: { drawn: DrawnRoute }) {
  const dash = look.dash === '' ? {} : { 'stroke-dasharray': look.dash };
  return (
    <svg class={`route-key ${look.className}`} viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
      <line class="leg" x1="0" y1="7" x2="30" y2="7" {...dash} />
      <path class="mark" d={look.shape} transform="translate(15 7)" />
    </svg>
  );
}
