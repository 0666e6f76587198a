// Custom functions over the whole customers column: good rows have their answer, the others say what is wrong, in their cell.
import { textOfCell } from './cell';
import type { Failure } from './check';
import { rowKey } from './expected';
import type { Running } from './jobChecks';

/** What each function may answer for a customer in order. */
const answers: Record<string, (answer: unknown) => boolean> = {
  NEXT_VISIT: (answer) => answer === '' || isDate(answer),
  LAST_VISIT: (answer) => answer === '' || isDate(answer),
  VISIT_STATUS: (answer) => typeof answer === 'string' && answer !== '' && answer.length < 20,
  NEXT_ORDER: (answer) => answer === '' || isDate(answer),
  ORDER_PROBABILITY: (answer) => typeof answer === 'number' && answer >= 0 && answer <= 1,
  EXPECTED_SALES: (answer) => typeof answer === 'number' && Number.isFinite(answer),
};

const isDate = (answer: unknown): boolean => Object.prototype.toString.call(answer) === '[object Date]';

export function functionFailures(running: Running): Failure[] {
  const { host, world } = running;
  const ids = world.tabs.customers.rows.flatMap(({ uid, cells }) =>
    uid < 0 ? [] : [textOfCell(cells['id']) ?? ''],
  );
  const known = knownIds(running);
  return Object.entries(answers).flatMap(([name, isAnswer]): Failure[] => {
    const run = host.run(name, [ids.map((id) => [id])], { authMode: 'CUSTOM_FUNCTION' });
    if (!run.ok) return [{ kind: 'threw', words: `${name}: ${run.error?.message} ${run.error?.stack}` }];
    const column = run.value as unknown[][];
    return ids.flatMap((id, index) => {
      const answer = column[index]?.[0];
      const isRight = id === '' ? answer === '' : known.has(id) ? isAnswer(answer) : isWords(answer, id);
      return isRight
        ? []
        : [{ kind: 'silentFault', words: `${name} of ${id.slice(0, 40)}: ${String(answer)}` }];
    });
  });
}

const isWords = (answer: unknown, id: string): boolean =>
  typeof answer === 'string' && answer.includes(id.slice(0, 20));

/** Customers in order: the first row of each ID that is not left out. */
const knownIds = ({ world, expected }: Running): Set<string | null> =>
  new Set(
    world.tabs.customers.rows
      .filter(({ uid }) => uid >= 0 && !expected.leftOut.has(rowKey('customers', uid)))
      .map(({ cells }) => textOfCell(cells['id'])),
  );
