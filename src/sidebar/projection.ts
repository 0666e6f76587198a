// Positions on the ground to points of the drawing, and a place for each mark and name.

export interface GroundPosition {
  lat: number;
  lng: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  width: number;
  height: number;
  margin: number;
}

export interface Projection {
  point(position: GroundPosition): Point;
  /** Kilometres that one unit of the drawing stands for. */
  kilometresPerUnit: number;
}

const kilometresPerDegree = 111.32;
/** A single place is drawn as if the map were this wide. */
const smallestSpanKilometres = 0.4;

/** Equirectangular, with longitudes shortened by the cosine of the middle latitude: true to shape at town scale. */
export function projectionOf(positions: GroundPosition[], frame: Frame): Projection {
  const lats = positions.map((position) => position.lat);
  const lngs = positions.map((position) => position.lng);
  const middle = { lat: middleOf(lats), lng: middleOf(lngs) };
  const shrink = Math.cos((middle.lat * Math.PI) / 180);
  const widthKilometres = Math.max(spanOf(lngs) * shrink * kilometresPerDegree, smallestSpanKilometres);
  const heightKilometres = Math.max(spanOf(lats) * kilometresPerDegree, smallestSpanKilometres);
  const unitsPerKilometre = Math.min(
    (frame.width - 2 * frame.margin) / widthKilometres,
    (frame.height - 2 * frame.margin) / heightKilometres,
  );
  const unitsPerDegree = unitsPerKilometre * kilometresPerDegree;
  return {
    kilometresPerUnit: 1 / unitsPerKilometre,
    point: ({ lat, lng }) => ({
      x: frame.width / 2 + (lng - middle.lng) * shrink * unitsPerDegree,
      y: frame.height / 2 - (lat - middle.lat) * unitsPerDegree,
    }),
  };
}

const middleOf = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const spanOf = (values: number[]): number => Math.max(...values) - Math.min(...values);

/** A length of 1, 2 or 5 times a power of ten that fits into so many units. */
export function scaleBar(
  kilometresPerUnit: number,
  unitsWanted: number,
): { kilometres: number; units: number } {
  const wanted = kilometresPerUnit * unitsWanted;
  const power = 10 ** Math.floor(Math.log10(wanted));
  const kilometres = [5, 2, 1].map((step) => step * power).find((length) => length <= wanted) ?? power;
  return { kilometres, units: kilometres / kilometresPerUnit };
}

const rounds = 60;

/** Moves points apart until each pair keeps its distance, inside the frame; far points stay where they are. */
export function spread(points: Point[], distance: number, frame: Frame): Point[] {
  const moved = points.map((point) => ({ ...point }));
  for (let round = 0; round < rounds; round++) {
    let still = true;
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        if (pushApart(moved[i]!, moved[j]!, { distance, angle: i * 2.4 + j })) still = false;
      }
    }
    for (const point of moved) keepInside(point, frame, distance / 2);
    if (still) break;
  }
  return moved;
}

function pushApart(a: Point, b: Point, { distance, angle }: { distance: number; angle: number }): boolean {
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  if (apart >= distance - 0.01) return false;
  const direction =
    apart < 0.01
      ? { x: Math.cos(angle), y: Math.sin(angle) }
      : { x: (b.x - a.x) / apart, y: (b.y - a.y) / apart };
  const push = (distance - apart) / 2;
  a.x -= direction.x * push;
  a.y -= direction.y * push;
  b.x += direction.x * push;
  b.y += direction.y * push;
  return true;
}

function keepInside(point: Point, frame: Frame, edge: number): void {
  point.x = Math.min(frame.width - edge, Math.max(edge, point.x));
  point.y = Math.min(frame.height - edge, Math.max(edge, point.y));
}

export interface Label {
  text: string;
  /** The left end of the text's baseline. */
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelRequest {
  point: Point;
  text: string;
  /** Of the text as drawn. */
  width: number;
}

const labelHeight = 12;

/** Names beside their marks where there is room: right, left, below, above; a name without room is left out. */
export function placeLabels(requests: LabelRequest[], marks: Point[], space: Frame): Label[] {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y, space.margin));
  const labels: Label[] = [];
  for (const request of requests) {
    const box = candidates(request, space.margin).find(
      (candidate) => isInside(candidate, space) && !taken.some((other) => overlap(candidate, other)),
    );
    if (!box) continue;
    taken.push(box);
    labels.push({ text: request.text, x: box.left, y: box.bottom - 3 });
  }
  return labels;
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

function candidates({ point, width }: LabelRequest, radius: number): Box[] {
  const { x, y } = point;
  const gap = radius + 2;
  const at = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + labelHeight,
  });
  return [
    at(x + gap, y - labelHeight / 2),
    at(x - gap - width, y - labelHeight / 2),
    at(x - width / 2, y + gap),
    at(x - width / 2, y - gap - labelHeight),
  ];
}

const isInside = (box: Box, { width, height }: Frame): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
