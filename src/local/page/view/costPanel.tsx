/** What each run cost, newest first. */
import type { Playground } from '../playground';
import { timeText } from '../time';
import { wordsOf } from '../words';
import { Panel } from './panel';

export function CostPanel({ playground }: { playground: Playground }) {
  const { language, runs, clock } = playground.shown;
  const words = wordsOf(language);
  const heads = words.costHeads;
  const number = new Intl.NumberFormat(language);
  return (
    <Panel playground={playground} title={words.cost} help={words.costHelp} testId="panel-cost" wide="yes">
      {runs.length === 0 ? (
        <p class="help">{words.costEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {Object.values(heads).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...runs].reverse().map((run, index) => (
              <tr key={runs.length - index}>
                <td>{timeText(run.atMs, clock.timeZone, language)}</td>
                <td>{run.functionName}</td>
                <td class="number">{number.format(run.serviceCalls)}</td>
                <td class="number">{number.format(run.cellsRead)}</td>
                <td class="number">{number.format(run.cellsWritten)}</td>
                <td class="number">{run.estimatedSeconds.toFixed(1)}</td>
                <td class={run.ok ? 'ok' : 'error'}>{run.ok ? words.ok : run.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
