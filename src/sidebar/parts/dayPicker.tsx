import { calendarDateOf, parseIsoDay } from '../../domain/day';
import type { IsoDay } from '../../jobs/views';
import { dateText, weekdayOfIso } from '../dates';
import type { Drag } from '../drag';
import { useWords } from '../words';

interface DayPickerProps {
  days: IsoDay[];
  /** Index into `days`; null for all. */
  chosen: number | null;
  today: IsoDay;
  onChoose: (index: number | null) => void;
  /** A stop on its way: a day takes it at its best place. */
  drag: Drag | null;
}

export function DayPicker({ days, chosen, today, onChoose, drag }: DayPickerProps) {
  const words = useWords();
  return (
    <fieldset class={drag ? 'days dropping' : 'days'}>
      <legend class="visually-hidden">{words.week.day}</legend>
      <label class="chip">
        <input type="radio" name="day" checked={chosen === null} onChange={() => onChoose(null)} />
        <span>{words.week.allDays}</span>
      </label>
      {days.map((day, index) => (
        <label key={day} class={classOf(day, today, drag)} data-drop-day={day >= today ? day : undefined}>
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

function classOf(day: IsoDay, today: IsoDay, drag: Drag | null): string {
  const names = ['chip'];
  if (day === today) names.push('today');
  if (drag?.target?.day === day && drag.target.after === undefined) names.push('drop');
  return names.join(' ');
}
