// One setting from the sidebar: checked, then written into its row of 設定.
import { readSetting, settingKeys, settingOfLabel } from '../jobs/settings';
import type { JobOutcome } from '../jobs/views';
import { messagesOf } from '../messages';
import type { ProblemCode } from '../tables/problem';
import type { ReadTable } from '../tables/read';
import type { SettingRow } from '../tables/schemas';
import { Refused } from './refuse';
import { guarded, NotSetUp, Told } from './runJob';
import { writeBlock } from './writeChanges';

export function saveSetting(name: string, value: string): JobOutcome {
  const key = settingKeys.find((one) => one === name);
  if (!key) throw new Refused();
  return guarded('checkData', (_state, _user, book) => {
    const table = book.readTable('settings') as ReadTable<SettingRow> | null;
    const sheet = book.findTable('settings');
    if (!table || !sheet) throw new NotSetUp();
    const messages = messagesOf(table.language);
    const { label } = messages.settings[key];
    const read = readSetting(key, value);
    const told = (code: ProblemCode, detail: string): string => {
      const { what, remedy } = messages.problems[code](detail, label);
      return messages.outcome.whatAndRemedy(what, remedy);
    };
    if ('problem' in read) throw new Told(messages.outcome.settingRefused(label, told(read.problem, value)));
    const known = table.rows.find(({ record }) => settingOfLabel(record.key) === key);
    const column = (table.places['value'] ?? 1) + 1;
    if (known) writeBlock(book, sheet, { row: known.row, column, values: [[value]] });
    else {
      const row = table.lastRow + 1;
      const keyColumn = (table.places['key'] ?? 0) + 1;
      writeBlock(book, sheet, { row, column: keyColumn, values: [[label]] });
      writeBlock(book, sheet, { row, column, values: [[value]] });
    }
    const details = read.doubt ? [told(read.doubt.code, read.doubt.detail)] : [];
    return { changes: [], message: messages.outcome.settingSaved(label), details, figures: {} };
  }).outcome;
}
