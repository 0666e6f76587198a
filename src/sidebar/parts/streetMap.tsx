// The routes on a street map. What Leaflet would take for HTML it is given as elements: the build lets it set text alone.
import {
  Control,
  DomEvent,
  DomUtil,
  divIcon,
  type LatLngTuple,
  type Map as LeafletMap,
  map,
  marker,
  polyline,
  tileLayer,
} from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'preact/hooks';
import type { StopView } from '../../jobs/views';
import type { DrawnRoute } from '../map';
import type { GroundPosition } from '../projection';
import { type Credit, tileSourceFor } from '../tiles';
import { useWords, type Words } from '../words';

interface StreetMapProps {
  routes: DrawnRoute[];
  title: string;
  chosen: string | null;
  onChoose: (visitId: string) => void;
  /** No tile came: offline, or a host that does not answer. */
  onUnreachable: () => void;
}

/** So many tiles in a row may fail before the drawing takes over. */
const failuresUntilUnreachable = 3;
const pair = ({ lat, lng }: GroundPosition): LatLngTuple => [lat, lng];

export function StreetMap(props: StreetMapProps) {
  const words = useWords();
  const { routes, title, chosen } = props;
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const shown = routes.map(({ route }) => `${route.day} ${route.repId} ${route.stops.length}`).join();
  useEffect(() => {
    const leaflet = open(box.current!, latest.current, words);
    return () => void leaflet.remove();
  }, [shown, words]);
  useEffect(() => {
    for (const icon of box.current!.querySelectorAll('.street-stop')) {
      icon.classList.toggle('chosen', icon.getAttribute('data-visit') === chosen);
    }
  }, [chosen, shown]);
  return <section class="streets" ref={box} aria-label={words.week.map(title)} />;
}

function open(element: HTMLElement, props: StreetMapProps, words: Words): LeafletMap {
  const { routes } = props;
  const leaflet = map(element, { scrollWheelZoom: false, zoomControl: false, attributionControl: false });
  new Control.Zoom({ zoomInText: '+', zoomOutText: '−' }).addTo(leaflet);
  const positions = routes.flatMap(({ route }) => [
    ...(route.start ? [route.start] : []),
    ...route.stops.flatMap(({ position }) => position ?? []),
  ]);
  addTiles(leaflet, positions, props);
  // A marker has its element only once the map has a view.
  leaflet.fitBounds(positions.map(pair), { padding: [22, 22], maxZoom: 15, animate: false });
  for (const drawn of routes) addRoute(leaflet, drawn, { props, words });
  nameZoomButtons(element, words);
  // Whoever scrolls the page over the map does not want to move the map.
  DomEvent.disableScrollPropagation(element);
  return leaflet;
}

function addTiles(leaflet: LeafletMap, positions: GroundPosition[], props: StreetMapProps): void {
  const { url, maxZoom, credit } = tileSourceFor(positions);
  let failures = 0;
  tileLayer(url, { maxZoom })
    .on('tileload', () => {
      failures = Number.NEGATIVE_INFINITY;
    })
    .on('tileerror', () => {
      failures += 1;
      if (failures === failuresUntilUnreachable) props.onUnreachable();
    })
    .addTo(leaflet);
  addCredit(leaflet, credit);
}

function addCredit(leaflet: LeafletMap, { before, name, url, after }: Credit): void {
  const control = new Control({ position: 'bottomright' });
  control.onAdd = () => {
    const line = DomUtil.create('div', 'leaflet-control-attribution');
    const link = document.createElement('a');
    Object.assign(link, { href: url, target: '_blank', rel: 'noopener', textContent: name });
    line.append(before, link, after);
    return line;
  };
  control.addTo(leaflet);
}

function addRoute(
  leaflet: LeafletMap,
  { route, look }: DrawnRoute,
  { props, words }: { props: StreetMapProps; words: Words },
): void {
  const stops = route.stops.filter(({ position }) => position !== null);
  const line = stops.map(({ position }) => pair(position!));
  const start = route.start ? [pair(route.start)] : [];
  polyline([...start, ...line], {
    className: `street-leg ${look.className}`,
    dashArray: look.dash,
    weight: 3,
    interactive: false,
  }).addTo(leaflet);
  for (const at of start) {
    const icon = divIcon({ className: 'street-start', iconSize: [18, 18], html: labelled('⌂') });
    marker(at, { icon, interactive: false, keyboard: false, alt: words.week.start }).addTo(leaflet);
  }
  for (const stop of stops) addStop(leaflet, stop, { className: look.className, props, words });
}

function labelled(text: string): HTMLElement {
  const label = document.createElement('span');
  label.textContent = text;
  return label;
}

interface StopLook {
  className: string;
  props: StreetMapProps;
  words: Words;
}

function addStop(leaflet: LeafletMap, stop: StopView, { className, props, words }: StopLook): void {
  const name = words.stop.number(stop.sequence, stop.customerName);
  const alone = props.routes.length === 1;
  const icon = divIcon({
    className: `street-stop ${alone ? 'numbered' : 'dot'} ${className} ${stop.status}`,
    iconSize: alone ? [24, 24] : [14, 14],
    html: labelled(alone ? String(stop.sequence) : ''),
  });
  const made = marker(pair(stop.position!), { icon, title: stop.customerName, alt: name })
    .on('click', () => props.onChoose(stop.visitId))
    .on('keydown', ({ originalEvent }) => originalEvent.key === 'Enter' && props.onChoose(stop.visitId))
    .addTo(leaflet);
  const element = made.getElement();
  element?.setAttribute('aria-label', name);
  element?.setAttribute('data-visit', stop.visitId);
}

function nameZoomButtons(element: HTMLElement, words: Words): void {
  for (const [part, name] of [
    ['in', words.week.zoomIn],
    ['out', words.week.zoomOut],
  ] as const) {
    const button = element.querySelector(`.leaflet-control-zoom-${part}`);
    button?.setAttribute('aria-label', name);
    button?.setAttribute('title', name);
  }
}
