// A visit recorded in the sidebar: the same as ticking it in 訪問.
import type { VisitInput } from '../jobs/recordVisit';
import { applyInput } from '../jobs/todayEntries';
import type { JobOutcome, VisitRecord } from '../jobs/views';
import { messagesOf } from '../messages';
import { visitsTable } from '../tables/schemas';
import { toBlocks } from '../tables/write';
import { showInToday } from './handleEdit';
import { loadVisits } from './loadVisits';
import { contextNow } from './readTeam';
import { guarded, NotSetUp, Told } from './runJob';
import { writeBlock } from './writeChanges';

interface RecordInput {
  visitId: string;
  status: VisitRecord['status'];
  result?: string | undefined;
  note?: string | undefined;
}

export function recordFromSidebar(record: RecordInput): JobOutcome {
  return guarded('checkData', (_state, _user, book) => {
    const team = loadVisits(book);
    const sheet = book.findTable('visits');
    if (!team || !sheet) throw new NotSetUp();
    const messages = messagesOf(team.language);
    const visit = team.visits.find((one) => one.record.id === record.visitId);
    if (!visit) throw new Told(messages.outcome.visitNotFound);
    const input: VisitInput = { status: record.status };
    if (record.result !== undefined) input.result = record.result;
    if (record.note !== undefined) input.note = record.note;
    const cells = applyInput(team, visit, input, contextNow(book));
    if (cells) {
      const blocks = toBlocks([{ row: visit.row, cells }], team.tables.visits.places);
      for (const block of blocks) writeBlock(book, sheet, block);
      showInToday(book, visit);
    }
    const customer = team.customers.get(visit.record.customerId)?.record.name ?? visit.record.customerId;
    const status = visitsTable.columns.status.codec.layOut(visit.record.status, team.language);
    const message = messages.outcome.visitRecorded(customer, String(status));
    return { changes: [], message, details: [], figures: {} };
  }).outcome;
}
