import type { IsoDay, SidebarState } from '../../jobs/views';
import { mondaysOf } from '../choose';
import { spanText } from '../dates';
import { useWords } from '../words';
import { Icon } from './icon';

interface WeekStepperProps {
  state: SidebarState;
  monday: IsoDay;
  onMonday: (monday: IsoDay) => void;
}

export function WeekStepper({ state, monday, onMonday }: WeekStepperProps) {
  const words = useWords();
  const mondays = mondaysOf(state);
  const index = mondays.indexOf(monday);
  const before = mondays[index - 1];
  const after = mondays[index + 1];
  return (
    <div class="stepper">
      <StepButton name="left" label={words.week.previous} to={before} onMonday={onMonday} />
      <span aria-live="polite">{spanText(words, monday)}</span>
      <StepButton name="right" label={words.week.next} to={after} onMonday={onMonday} />
    </div>
  );
}

interface StepButtonProps {
  name: 'left' | 'right';
  label: string;
  to: IsoDay | undefined;
  onMonday: (monday: IsoDay) => void;
}

function StepButton({ name, label, to, onMonday }: StepButtonProps) {
  return (
    <button
      type="button"
      class="quiet icon-only"
      aria-label={label}
      title={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onMonday(to)}
    >
      <Icon name={name} />
    </button>
  );
}
