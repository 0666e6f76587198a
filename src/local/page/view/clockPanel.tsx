/** The clock and what is scheduled on it. */
import type { Playground } from '../playground';
import { DAY_MS, HOUR_MS, nextMondayMorning, timeText } from '../time';
import { wordsOf } from '../words';
import { Panel } from './panel';

export function ClockPanel({ playground }: { playground: Playground }) {
  const { language, clock, triggers } = playground.shown;
  const words = wordsOf(language);
  const go = (toMs: number) => () => void playground.advanceTo(toMs);
  const scheduled = triggers.filter(({ event }) => event === 'CLOCK');
  return (
    <Panel playground={playground} title={words.clock} help={words.clockHelp} testId="panel-clock">
      <p class="clock" data-testid="clock">
        {timeText(clock.nowMs, clock.timeZone, language)}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          data-testid="to-monday"
          onClick={() => go(nextMondayMorning(playground.nowMs(), clock.timeZone))()}
        >
          {words.goToMonday}
        </button>
        <button type="button" onClick={() => go(playground.nowMs() + HOUR_MS)()}>
          {words.advanceHour}
        </button>
        <button type="button" onClick={() => go(playground.nowMs() + DAY_MS)()}>
          {words.advanceDay}
        </button>
      </div>
      {scheduled.length === 0 && <p class="help">{words.noTriggers}</p>}
      <div class="buttons">
        {scheduled.map(({ id, handler }) => (
          <button key={id} type="button" data-testid="fire" onClick={() => void playground.fire(id)}>
            {words.runTrigger(handler)}
          </button>
        ))}
      </div>
    </Panel>
  );
}
