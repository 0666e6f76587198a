// Each column of the list with samples, and the field that it becomes.
import type { ImportView } from '../../jobs/views';
import type { ToolWords } from './words';

interface ChoicesProps {
  view: ImportView;
  words: ToolWords;
  onChange: (mapping: (string | null)[]) => void;
}

export function ColumnChoices({ view, words, onChange }: ChoicesProps) {
  const said = words.import;
  const choose = (column: number, field: string): void =>
    onChange(view.columns.map((one, index) => (index === column ? field || null : one.field)));
  return (
    <section>
      <h3>{said.columns}</h3>
      <p class="hint">{said.columnsHint}</p>
      <ul class="list">
        {view.columns.map(({ header, field, samples }, column) => (
          <li key={`${column} ${header}`} class="entry">
            <label class="question">
              {header}
              <select value={field ?? ''} onChange={(event) => choose(column, event.currentTarget.value)}>
                <option value="">{said.unused}</option>
                {view.fields.map((one) => (
                  <option key={one.field} value={one.field}>
                    {one.label}
                  </option>
                ))}
              </select>
            </label>
            <p class="muted">{samples.join(' / ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
