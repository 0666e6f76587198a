// The routes drawn to scale: start, legs, numbered stops. One route shows its stops as buttons; several show the whole.
import type { RouteView, StopView } from '../jobs/views';
import {
  type Frame,
  type GroundPosition,
  type Label,
  type Point,
  type Projection,
  placeLabels,
  projectionOf,
  scaleBar,
  spread,
} from './projection';
import type { RouteLook } from './routeLooks';
import { useWords } from './words';

export interface DrawnRoute {
  route: RouteView;
  look: RouteLook;
}

interface RouteMapProps {
  routes: DrawnRoute[];
  title: string;
  /** The stop whose card is shown. */
  chosen: string | null;
  onChoose: (visitId: string) => void;
}

const frame: Frame = { width: 276, height: 216, margin: 26 };
/** WCAG 2.5.8: targets of 24 units do not overlap. */
const buttonSize = 24;
/** Of a mark drawn as a button. */
const markRadius = 10;
const tapReach = 24;

interface PlacedStop {
  stop: StopView;
  place: Point;
  ground: Point;
}

interface PlacedRoute extends DrawnRoute {
  start: Point | null;
  stops: PlacedStop[];
}

export function RouteMap({ routes, title, chosen, onChoose }: RouteMapProps) {
  const words = useWords();
  const positions = routes.flatMap(({ route }) => groundOf(route));
  if (positions.length === 0) return null;
  const projection = projectionOf(positions, frame);
  const alone = routes.length === 1;
  const placed = routes.map((drawn) => placeRoute(drawn, projection, alone));
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons above it and the list below it are the keyboard's way */}
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={words.week.map(title)}
        onClick={(event) => {
          const nearest = nearestStop(placed, pointOf(event));
          if (nearest) onChoose(nearest);
        }}
      >
        {placed.map((route) => (
          <Legs
            key={`${route.route.repId}${route.route.day}`}
            placed={route}
            dash={alone ? '' : route.look.dash}
          />
        ))}
        {alone ? (
          <Leads stops={placed[0]!.stops} />
        ) : (
          placed.map((route) => <Marks placed={route} chosen={chosen} />)
        )}
        {uniqueStarts(placed).map((point) => (
          <g key={`${point.x},${point.y}`} class="start" transform={`translate(${point.x} ${point.y})`}>
            <title>{words.week.start}</title>
            <path d="M-6.5 6v-7L0-7l6.5 6v7z" />
          </g>
        ))}
        {alone && labelsOf(placed[0]!).map((label) => <Name key={`${label.x},${label.y}`} label={label} />)}
        <ScaleBar projection={projection} />
      </svg>
      {alone && <StopButtons placed={placed[0]!} chosen={chosen} onChoose={onChoose} />}
    </div>
  );
}

function groundOf(route: RouteView): GroundPosition[] {
  const stops = route.stops.flatMap(({ position }) => (position ? [position] : []));
  return route.start && stops.length > 0 ? [route.start, ...stops] : stops;
}

function placeRoute(drawn: DrawnRoute, projection: Projection, apart: boolean): PlacedRoute {
  const stops = drawn.route.stops.filter(({ position }) => position !== null);
  const ground = stops.map(({ position }) => projection.point(position!));
  const start = drawn.route.start && stops.length > 0 ? projection.point(drawn.route.start) : null;
  const places = apart ? spread(start ? [...ground, start] : ground, buttonSize, frame) : ground;
  return {
    ...drawn,
    start: start && apart ? places[ground.length]! : start,
    stops: stops.map((stop, index) => ({ stop, place: places[index]!, ground: ground[index]! })),
  };
}

/** One route alone is a plain line; dashes tell several apart. */
function Legs({ placed, dash }: { placed: PlacedRoute; dash: string }) {
  const { start, stops, look } = placed;
  const points = stops.map(({ place }) => place);
  const last = points[points.length - 1];
  const dashes = dash === '' ? {} : { 'stroke-dasharray': dash };
  return (
    <g class={look.className}>
      <polyline class="leg" points={lineOf(start ? [start, ...points] : points)} {...dashes} />
      {start && last && <polyline class="leg-back" points={lineOf([last, start])} />}
    </g>
  );
}

const lineOf = (points: Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** From a mark that had to move to where the customer is. */
function Leads({ stops }: { stops: PlacedStop[] }) {
  const moved = stops.filter(
    ({ place, ground }) => Math.hypot(place.x - ground.x, place.y - ground.y) > markRadius,
  );
  return (
    <g class="leads">
      {moved.map(({ stop, place, ground }) => (
        <g key={stop.visitId}>
          <line x1={place.x} y1={place.y} x2={ground.x} y2={ground.y} />
          <circle cx={ground.x} cy={ground.y} r="2" />
        </g>
      ))}
    </g>
  );
}

function Marks({ placed, chosen }: { placed: PlacedRoute; chosen: string | null }) {
  return (
    <g class={placed.look.className}>
      {placed.stops.map(({ stop, place }) => (
        <path
          key={stop.visitId}
          class={stop.visitId === chosen ? 'mark chosen' : 'mark'}
          d={placed.look.shape}
          transform={`translate(${place.x} ${place.y})`}
        >
          <title>{`${stop.sequence} ${stop.customerName}`}</title>
        </path>
      ))}
    </g>
  );
}

function Name({ label }: { label: Label }) {
  return (
    <text class="map-name" x={label.x} y={label.y}>
      {label.text}
    </text>
  );
}

const longestName = 9;
const wideUnits = 10;
const narrowUnits = 5.8;

function labelsOf({ start, stops }: PlacedRoute): Label[] {
  const requests = stops.map(({ stop, place }) => {
    const text = shortened(stop.customerName);
    return { point: place, text, width: widthOf(text) };
  });
  const marks = stops.map(({ place }) => place);
  return placeLabels(requests, start ? [...marks, start] : marks, { ...frame, margin: markRadius });
}

function shortened(name: string): string {
  const letters = [...name];
  const most = widthOf(name) / letters.length > 8 ? longestName : longestName * 1.6;
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : name;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? wideUnits : narrowUnits), 0);

function ScaleBar({ projection }: { projection: Projection }) {
  const words = useWords();
  const { kilometres, units } = scaleBar(projection.kilometresPerUnit, 70);
  const y = frame.height - 7;
  const text =
    kilometres < 1 ? `${Math.round(kilometres * 1000)} m` : words.kilometres(kilometres).replace('.0', '');
  return (
    <g class="scale">
      <path d={`M8 ${y - 4}v4h${units}v-4`} />
      <text x={12 + units} y={y}>
        {text}
      </text>
    </g>
  );
}

/** Real buttons over the drawing: they take focus, and name their stop. */
function StopButtons({
  placed,
  chosen,
  onChoose,
}: {
  placed: PlacedRoute;
  chosen: string | null;
  onChoose: (visitId: string) => void;
}) {
  const words = useWords();
  return (
    <div class={`map-buttons ${placed.look.className}`}>
      {placed.stops.map(({ stop, place }) => (
        <button
          key={stop.visitId}
          type="button"
          class={stop.status}
          style={{ left: share(place.x, frame.width), top: share(place.y, frame.height) }}
          aria-label={words.stop.number(stop.sequence, stop.customerName)}
          aria-pressed={stop.visitId === chosen}
          title={stop.customerName}
          onClick={() => onChoose(stop.visitId)}
        >
          <span>{stop.sequence}</span>
        </button>
      ))}
    </div>
  );
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;

function uniqueStarts(placed: PlacedRoute[]): Point[] {
  const starts = placed.flatMap(({ start }) => (start ? [start] : []));
  return starts.filter(
    (point, index) => starts.findIndex(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 1) === index,
  );
}

function pointOf(event: MouseEvent): Point {
  const box = (event.currentTarget as SVGSVGElement).getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * frame.width,
    y: ((event.clientY - box.top) / box.height) * frame.height,
  };
}

function nearestStop(placed: PlacedRoute[], tapped: Point): string | null {
  const distances = placed.flatMap(({ stops }) =>
    stops.map(({ stop, place }) => ({
      id: stop.visitId,
      away: Math.hypot(place.x - tapped.x, place.y - tapped.y),
    })),
  );
  const nearest = distances.sort((a, b) => a.away - b.away)[0];
  return nearest && nearest.away <= tapReach ? nearest.id : null;
}
