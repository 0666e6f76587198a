// The smallest value of a function of a few numbers (Nelder and Mead 1965).

interface Corner {
  at: number[];
  value: number;
}

const firstStep = 0.5;
const tolerance = 1e-7;

/** Where `cost` is least, looked for from `start` with at most `budget` evaluations. */
export function minimize(
  cost: (at: readonly number[]) => number,
  start: readonly number[],
  budget: number,
): number[] {
  let spent = 0;
  const corner = (at: number[]): Corner => {
    spent++;
    const value = cost(at);
    return { at, value: Number.isFinite(value) ? value : Number.MAX_VALUE };
  };
  const corners = [corner([...start])];
  for (let index = 0; index < start.length; index++) {
    corners.push(corner(start.map((value, other) => (other === index ? value + firstStep : value))));
  }
  while (spent < budget) {
    corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0]!, corners[corners.length - 1]!];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    improve(corners, corner);
  }
  return corners.sort((a, b) => a.value - b.value)[0]!.at;
}

/** Moves the worst corner through the middle of the others, or draws all towards the best. */
function improve(corners: Corner[], corner: (at: number[]) => Corner): void {
  const last = corners.length - 1;
  const [best, worst] = [corners[0]!, corners[last]!];
  const centre = worst.at.map((_, index) => {
    let sum = 0;
    for (let other = 0; other < last; other++) sum += corners[other]!.at[index]!;
    return sum / last;
  });
  const along = (reach: number): Corner =>
    corner(centre.map((value, index) => value + reach * (worst.at[index]! - value)));
  const reflected = along(-1);
  if (reflected.value < best.value) {
    const further = along(-2);
    corners[last] = further.value < reflected.value ? further : reflected;
  } else if (reflected.value < corners[last - 1]!.value) {
    corners[last] = reflected;
  } else {
    const nearer = along(reflected.value < worst.value ? -0.5 : 0.5);
    if (nearer.value < Math.min(worst.value, reflected.value)) corners[last] = nearer;
    else shrink(corners, corner);
  }
}

function shrink(corners: Corner[], corner: (at: number[]) => Corner): void {
  const best = corners[0]!.at;
  for (let index = 1; index < corners.length; index++) {
    corners[index] = corner(corners[index]!.at.map((value, place) => (value + best[place]!) / 2));
  }
}
