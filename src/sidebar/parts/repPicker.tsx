import { everything } from '../choose';
import type { DeskProps } from '../desk';
import { useWords } from '../words';
import { RepOptions } from './repOptions';

/** `everyone`, the name of that choice, is given by the views that can show all reps at once. */
export function RepPicker({ state, repId, onRep, everyone }: DeskProps & { everyone?: string }) {
  const words = useWords();
  if (state.reps.length < 2) return null;
  return (
    <label class="picker">
      <span class="visually-hidden">{words.rep}</span>
      <select value={repId} onChange={(event) => onRep(event.currentTarget.value)}>
        <RepOptions
          reps={state.reps}
          {...(everyone === undefined ? {} : { none: { value: everything, text: everyone } })}
        />
      </select>
    </label>
  );
}
