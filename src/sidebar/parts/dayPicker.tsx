import { calendarDateOf, parseIsoDay } from '../../domain/day';
import type { IsoDay } from '../../jobs/views';
import { dateText, weekdayOfIso } from '../dates';
import { useWords } from '../words';

interface DayPickerProps {
  days: IsoDay[];
  /** Index into `days`; null for all. */
  chosen: number | null;
  today: IsoDay;
  onChoose: (index: number | null) => void;
}

export function DayPicker({ days, chosen, today, onChoose }: DayPickerProps) {
  const words = useWords();
  return (
    <fieldset class="days">
      <legend class="visually-hidden">{words.week.day}</legend>
      <label class="chip">
        <input type="radio" name="day" checked={chosen === null} onChange={() => onChoose(null)} />
        <span>{words.week.allDays}</span>
      </label>
      {days.map((day, index) => (
        <label key={day} class={day === today ? 'chip today' : 'chip'}>
          <input
            type="radio"
            name="day"
            aria-label={dateText(words, day)}
            checked={chosen === index}
            onChange={() => onChoose(index)}
          />
          <span>
            {words.weekday(weekdayOfIso(day))}
            <small>{calendarDateOf(parseIsoDay(day) ?? 0).date}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
