import { dateText } from '../dates';
import type { DrawnRoute } from '../map';
import type { Session } from '../session';
import { useWords } from '../words';
import { MapLink } from './mapLink';
import { StopRow } from './stopRow';

/** The stops of each route under its day; with several routes the heading shows how its line is drawn. */
export function RouteList({ routes, session }: { routes: DrawnRoute[]; session: Session }) {
  return (
    <>
      {routes.map((drawn) => (
        <RouteSection
          key={`${drawn.route.repId} ${drawn.route.day}`}
          drawn={drawn}
          session={session}
          withKey={routes.length > 1}
        />
      ))}
    </>
  );
}

interface RouteSectionProps {
  drawn: DrawnRoute;
  session: Session;
  withKey: boolean;
}

function RouteSection({ drawn, session, withKey }: RouteSectionProps) {
  const words = useWords();
  const { route } = drawn;
  const title = `${dateText(words, route.day)} ${route.repName}`;
  return (
    <section class="route">
      <div class="section-head">
        <h3>
          {withKey && <RouteKey drawn={drawn} />}
          {title}
        </h3>
        <MapLink
          url={route.directionsUrl}
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
        {route.stops.map((stop) => (
          <StopRow key={stop.visitId} stop={stop} session={session} withReason />
        ))}
      </ol>
    </section>
  );
}

function RouteKey({ drawn: { look } }: { drawn: DrawnRoute }) {
  const dash = look.dash === '' ? {} : { 'stroke-dasharray': look.dash };
  return (
    <svg class={`route-key ${look.className}`} viewBox="0 0 30 14" width="30" height="14" aria-hidden="true">
      <line class="leg" x1="0" y1="7" x2="30" y2="7" {...dash} />
      <path class="mark" d={look.shape} transform="translate(15 7)" />
    </svg>
  );
}
