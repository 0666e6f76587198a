// What an import would do: counts, the first new rows, every reason for a refusal, look-alikes.
import type { ImportView } from '../../jobs/views';
import { Facts } from '../parts/facts';
import type { ToolWords } from './words';

const order = ['added', 'filled', 'unchanged', 'createdCustomers', 'createdProducts', 'refused'] as const;

export function ImportResult({ view, words }: { view: ImportView; words: ToolWords }) {
  const said = words.import;
  const counted = order.filter((name) => view.counts[name] > 0 || name === 'added');
  return (
    <section aria-live="polite">
      <h3>{said.what}</h3>
      <ul>
        {counted.map((name) => (
          <li key={name}>{said.counts[name](view.counts[name])}</li>
        ))}
      </ul>
      {view.examples.map((facts, index) => (
        <details key={facts.map(({ text }) => text).join(' ')} open={index === 0}>
          <summary>{said.example(index + 1)}</summary>
          <Facts facts={facts.map(({ label, text }) => ({ name: label, value: text }))} />
        </details>
      ))}
      {view.refused.length > 0 && (
        <details>
          <summary>
            {said.refused} ({view.counts.refused})
          </summary>
          <ul>
            {view.refused.map(({ row, header, what, remedy }) => (
              <li key={`${row} ${header}`}>
                {said.refusedRow(row, header)}: {what} <span class="muted">{remedy}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {view.lookalikes.length > 0 && (
        <details>
          <summary>
            {said.lookalikes} ({view.lookalikes.length})
          </summary>
          <ul>
            {view.lookalikes.map(({ row, name, otherName, id }) => (
              <li key={row}>{said.lookalike(row, name, otherName, id)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
