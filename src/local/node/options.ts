// The options of `npm start`.
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cli as english } from '../../messages/en/cli';
import { cli as japanese } from '../../messages/ja/cli';

export type CliLanguage = 'ja' | 'en';

export interface StartOptions {
  once: boolean;
  workbook: string | null;
  /** `YYYY-MM-DD`. */
  today: string | null;
  language: CliLanguage | null;
  out: string;
  seconds: number | null;
  port: number | null;
  json: boolean;
  help: boolean;
}

/** A mistake of the person at the keyboard: one line, exit code 2. */
export class UsageError extends Error {}

export const cliWords = (language: CliLanguage | null): typeof japanese =>
  language === 'en' ? english : japanese;

/** @throws {@link UsageError} in the asked-for language. */
export function readOptions(args: string[]): StartOptions {
  const values = parsed(args);
  const language = values.lang ?? null;
  const words = cliWords(language === 'en' ? 'en' : 'ja');
  if (language !== null && language !== 'ja' && language !== 'en')
    throw new UsageError(words.badLanguage(language));
  if (values.today !== undefined && !isDate(values.today)) throw new UsageError(words.badDate(values.today));
  const workbook = values.workbook ?? null;
  if (workbook !== null && !(existsSync(workbook) && statSync(workbook).isFile())) {
    throw new UsageError(words.noFile(workbook));
  }
  return {
    once: values.once ?? false,
    workbook,
    today: values.today ?? null,
    language,
    out: values.out ?? 'out',
    seconds: numberIn(values.seconds, { low: 0.1, high: 120 }, words.badSeconds),
    port: numberIn(values.port, { low: 0, high: 65_535 }, words.badPort),
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        once: { type: 'boolean' },
        workbook: { type: 'string' },
        today: { type: 'string' },
        lang: { type: 'string' },
        out: { type: 'string' },
        seconds: { type: 'string' },
        port: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const words = cliWords(args.join(' ').includes('--lang en') ? 'en' : 'ja');
    const reason = error instanceof Error ? error.message.split('. ')[0]! : String(error);
    throw new UsageError(words.unknownOption(reason));
  }
}

function numberIn(
  text: string | undefined,
  { low, high }: { low: number; high: number },
  complain: (text: string) => string,
): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() === '' || !(value >= low && value <= high)) throw new UsageError(complain(text));
  return value;
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}
