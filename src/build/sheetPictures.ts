// Pictures of tabs as they print: the sample, worked on by the built bundle, through LibreOffice where that is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../test/acceptance/world';
import { writeWorkbookFile } from '../local/node/xlsxFiles';
import { workbookFromJson } from '../local/workbook/json';
import type { Sheet } from '../local/workbook/sheet';
import type { Language } from '../messages';
import { generatedTabs } from '../tables/generated';
import { officeTables } from '../tables/officeSchemas';

/** Whole pages, and the upper part of lists: dots to the inch, and the part of the page that is shown. */
const page = { dots: 72, share: 1 };
const list = { dots: 88, share: 0.56 };

const tabNames = { ...generatedTabs, ...officeTables };

/** The guide's pictures by tab. */
const pictures = {
  quoteForm: page,
  deliveryNote: page,
  dailyReports: list,
  pickList: list,
  orderPad: list,
  care: list,
  voices: list,
  targets: { ...list, share: 0.3 },
  scorecard: { ...list, share: 0.3 },
  coverage: list,
  proposals: list,
  proposalReport: list,
} as const satisfies Partial<Record<keyof typeof tabNames, { dots: number; share: number }>>;

type PicturedTab = keyof typeof pictures;

const isInstalled = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Writes `tab-NAME-LANGUAGE.png` for the tabs that the world has. @returns What was left out, and why. */
export async function photographTabs({ host, language }: World, folder: string): Promise<string> {
  if (!isInstalled('soffice') || spawnSync('pdftoppm', ['-v']).error)
    return 'Pictures of tabs need LibreOffice (soffice) and poppler (pdftoppm): left as they were';
  const work = mkdtempSync(join(tmpdir(), 'meguri-'));
  try {
    const made: PicturedTab[] = [];
    for (const tab of Object.keys(pictures) as PicturedTab[])
      if (await exported(host, { tab, language, work })) made.push(tab);
    const files = made.map((tab) => join(work, `${tab}.xlsx`));
    // The browser that comes with the packages brings fonts of its own, without Japanese.
    const { FONTCONFIG_PATH: _fonts, ...env } = process.env;
    const options = ['--headless', '--convert-to', 'pdf', '--outdir', work, ...files];
    execFileSync('soffice', options, { stdio: 'ignore', env });
    for (const tab of made) draw(tab, { work, target: join(folder, `tab-${tab}-${language}`) });
    return '';
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** A workbook of that tab alone. */
async function exported(
  host: World['host'],
  { tab, language, work }: { tab: PicturedTab; language: Language; work: string },
): Promise<boolean> {
  const name = tabNames[tab].tab[language];
  const workbook = workbookFromJson(JSON.parse(JSON.stringify(host.toJSON().workbook)));
  const sheet = workbook.sheets.find((one) => one.name === name || one.name.startsWith(`${name} `));
  if (!sheet) return false;
  workbook.sheets = [sheet];
  if (pictures[tab] !== page) asShown(sheet);
  await writeWorkbookFile(join(work, `${tab}.xlsx`), workbook);
  return true;
}

/** Pixels of a full-width and of a half-width character, and of a line, at the usual size. */
const [wide, narrow, line] = [12.6, 6.6, 18];

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? wide : narrow), 0);

/** Boxes where LibreOffice would print FALSE, and rows as high as Sheets makes them for wrapped text. */
function asShown(sheet: Sheet): void {
  for (let row = 1; row <= sheet.lastRow; row++) {
    let lines = 1;
    for (let column = 1; column <= sheet.lastColumn; column++) {
      const value = sheet.value(row, column);
      if (typeof value === 'boolean') sheet.putValue(row, column, value ? '☑' : '☐');
      if (typeof value !== 'string' || sheet.style(row, column).wrap !== 'WRAP') continue;
      const width = (sheet.columns[column - 1]?.width ?? 100) - 8;
      const needed = value.split('\n').map((part) => Math.max(1, Math.ceil(widthOf(part) / width)));
      lines = Math.max(
        lines,
        needed.reduce((sum, count) => sum + count, 0),
      );
    }
    // Long texts break at words: a line more in ten.
    if (lines > 1) sheet.rowAt(row).height = Math.ceil(lines * 1.1) * line + 4;
  }
}

/** A4 in inches. */
const [shortSide, longSide] = [8.27, 11.69];

function draw(tab: PicturedTab, { work, target }: { work: string; target: string }): void {
  const { dots, share } = pictures[tab];
  const pdf = join(work, `${tab}.pdf`);
  const size = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const isWide = /Page size:\s+8\d\d\.?\d* x 59\d/.test(size);
  const width = Math.round((isWide ? longSide : shortSide) * dots);
  const height = Math.round((isWide ? shortSide : longSide) * dots * share);
  const crop = ['-x', '0', '-y', '0', '-W', String(width), '-H', String(height)];
  execFileSync('pdftoppm', ['-png', '-r', String(dots), '-f', '1', '-singlefile', ...crop, pdf, target]);
}
