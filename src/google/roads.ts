// The hidden tab that remembers driving times from Google.
import { type AskedLegs, knownLegsOf, legsOfRow, rowOfLegs } from '../jobs/planning/roads';
import { travelOf } from '../jobs/planning/travel';
import type { Team } from '../jobs/team';
import type { Book } from './book';
import { hiddenTab } from './hiddenTab';
import { writeBlock } from './writeChanges';

const tabName = '_meguri_roads';
/** What comes from Google's maps is asked for anew after so long, as for coordinates. */
const keptDays = 30;

interface RememberedRoads {
  asked: AskedLegs;
  /** Rows that hold anything. */
  rows: number;
}

export function rememberedRoads(book: Book, today: number): RememberedRoads {
  const asked: AskedLegs = new Map();
  const sheet = book.sheets.get(tabName);
  if (!sheet) return { asked, rows: 0 };
  const rows = sheet.getDataRange().getValues() as unknown[][];
  for (const [from, text] of rows) {
    const legs = legsOfRow(String(text ?? ''), today - keptDays + 1);
    if (legs.size > 0) asked.set(String(from), legs);
  }
  return { asked, rows: rows.length };
}

/** Writes all of them, and empties the rows that are no longer needed. */
export function rememberRoads(book: Book, { asked, rows }: RememberedRoads): void {
  const values: string[][] = [...asked].map(([from, legs]) => rowOfLegs(from, legs));
  while (values.length < rows) values.push(['', '']);
  writeBlock(book, hiddenTab(book, tabName, { columns: 2, textColumns: 2 }), { row: 1, column: 1, values });
}

/** The team drives as Google says, where it was asked; reads nothing when that is not wished. */
export function driveFromMemory(book: Book, team: Team, today: number): void {
  if (team.settings.googleTravel) driveAs(team, rememberedRoads(book, today).asked);
}

export function driveAs(team: Team, asked: AskedLegs): void {
  const { calibration } = team.travel;
  team.travel = travelOf(team.settings, { calibration, knownLegs: knownLegsOf(asked) });
}
