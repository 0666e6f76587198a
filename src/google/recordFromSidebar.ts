// A visit recorded in the sidebar: the same as ticking it in 訪問.
import type { JobResult } from '../jobs/changes';
import type { VisitInput } from '../jobs/recordVisit';
import { applyInput } from '../jobs/todayEntries';
import type { JobOutcome, VisitRecord } from '../jobs/views';
import { messagesOf } from '../messages';
import { visitsTable } from '../tables/schemas';
import type { Book } from './book';
import { showInToday, textsOf, writeStanding } from './handleEdit';
import { loadEdited } from './readRows';
import { contextNow } from './readTeam';
import { guarded, NotSetUp, Told } from './runJob';
import type { State } from './state';

interface RecordInput {
  visitId: string;
  status: VisitRecord['status'];
  result?: string | undefined;
  note?: string | undefined;
}

export function recordFromSidebar(record: RecordInput): JobOutcome {
  const work = (_state: State, _user: string, book: Book): JobResult => {
    const team = loadEdited(book, { visitIds: [record.visitId] });
    if (!team) throw new NotSetUp();
    const messages = messagesOf(team.language);
    const visit = team.visits.find((one) => one.record.id === record.visitId);
    if (!visit) throw new Told(messages.outcome.visitNotFound);
    const input: VisitInput = { status: record.status };
    if (record.result !== undefined) input.result = record.result;
    if (record.note !== undefined) input.note = record.note;
    const cells = applyInput(team, visit, input, contextNow(book));
    // 今日 first, and even when nothing changed: a run that died may not have come so far.
    showInToday(book, visit, textsOf(input as Record<string, unknown>));
    if (cells) writeStanding(book, team, { row: visit.row, cells });
    const customer = team.customers.get(visit.record.customerId)?.record.name ?? visit.record.customerId;
    const status = visitsTable.columns.status.codec.layOut(visit.record.status, team.language);
    const message = messages.outcome.visitRecorded(customer, String(status));
    return { changes: [], message, details: [], figures: {} };
  };
  return guarded('checkData', work, record).outcome;
}
