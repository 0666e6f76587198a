import { everything } from '../choose';
import type { DeskProps } from '../desk';
import { useWords } from '../words';

/** `everyone`, the name of that choice, is given by the views that can show all reps at once. */
export function RepPicker({ state, repId, onRep, everyone }: DeskProps & { everyone?: string }) {
  const words = useWords();
  if (state.reps.length < 2) return null;
  return (
    <label class="picker">
      <span class="visually-hidden">{words.rep}</span>
      <select value={repId} onChange={(event) => onRep(event.currentTarget.value)}>
        {everyone !== undefined && <option value={everything}>{everyone}</option>}
        {state.reps.map((rep) => (
          <option key={rep.id} value={rep.id}>
            {rep.name}
          </option>
        ))}
      </select>
    </label>
  );
}
