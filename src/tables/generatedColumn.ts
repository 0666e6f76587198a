// How the columns of the tabs that Meguri makes are declared.
import type { Bilingual } from './column';

export interface GeneratedColumn {
  header: Bilingual;
  widthPixels: number;
  /** Number format; `@` shows text as it is. Formula columns stay `General`. */
  format: string;
  hidden: boolean;
  checkbox: boolean;
  wrap: boolean;
}

export interface GeneratedTab {
  tab: Bilingual;
  columns: Record<string, GeneratedColumn>;
  /** 1-based row of the headers; rows above hold a title. */
  headerRow: number;
}

type Options = Partial<Pick<GeneratedColumn, 'hidden' | 'checkbox' | 'wrap'>>;

export function shown(
  ja: string,
  en: string,
  widthPixels: number,
  format = '@',
  options: Options = {},
): GeneratedColumn {
  return { header: { ja, en }, widthPixels, format, hidden: false, checkbox: false, wrap: false, ...options };
}

/** Row kinds in a hidden column drive the tab's conditional formats, so that new contents need no new formats. */
export const kind = shown('種別', 'Kind', 40, '@', { hidden: true });
