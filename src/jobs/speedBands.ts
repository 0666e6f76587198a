// Speeds by distance as a team writes them: 「3kmまで22, 10kmまで30, 以遠40」, `to 3 km 22, to 10 km 30, beyond 40`.
import type { SpeedBand } from '../domain/position';
import { normalizeText } from '../domain/text';

const fastest = 150;
const slowest = 1;
const furthestKilometers = 1_000;

/** The bands, ascending, the last one without end; `null` when the text says anything else. */
export function parseSpeedBands(text: string): SpeedBand[] | null {
  const parts = normalizeText(text)
    .split(/[,、;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const bands = parts.map((part, index) => bandOf(part, index === parts.length - 1));
  if (bands.length === 0 || bands.includes(null)) return null;
  const ends = bands.map((band) => band!.upToMeters);
  const isAscending = ends.every((end, index) => index === 0 || end > ends[index - 1]!);
  return isAscending ? (bands as SpeedBand[]) : null;
}

/** Two numbers are where the band ends and its speed; the last band has a speed alone. */
function bandOf(part: string, isLast: boolean): SpeedBand | null {
  const words = part.replace(
    /km\/h|kmh|km|まで|以遠|それ以上|以下|以上|to|up|beyond|over|time[s]?|[:=～~から時速]/gi,
    ' ',
  );
  const numbers = words.trim().split(/\s+/).map(Number);
  if (numbers.some((value) => !Number.isFinite(value))) return null;
  const speed = numbers[numbers.length - 1]!;
  if (speed < slowest || speed > fastest) return null;
  if (isLast)
    return numbers.length === 1 ? { upToMeters: Number.POSITIVE_INFINITY, kilometersPerHour: speed } : null;
  const end = numbers[0]!;
  const isBand = numbers.length === 2 && end > 0 && end <= furthestKilometers;
  return isBand ? { upToMeters: end * 1000, kilometersPerHour: speed } : null;
}
