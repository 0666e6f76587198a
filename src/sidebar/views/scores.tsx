// 成績: a rep's own week, and whom they should go to rather than whom they like to go to.
import type { CoverageView, ScoreView } from '../../jobs/views';
import { useAnswer } from '../answer';
import { dateText } from '../dates';
import type { DeskProps } from '../desk';
import { CustomerActions } from '../parts/customerActions';
import { Facts } from '../parts/facts';
import { RepPicker } from '../parts/repPicker';
import { Waiting } from '../parts/waiting';
import { useWords } from '../words';

export function Scores(desk: DeskProps) {
  const words = useWords();
  const { state, session } = desk;
  const repId = desk.repId || (state.reps[0]?.id ?? '');
  const { api, version } = session;
  const answer = useAnswer(() => api.sidebarScores(), { subject: 'scores', version });
  const score = answer.state === 'here' ? answer.value.find((one) => one.repId === repId) : undefined;
  return (
    <>
      <div class="view-head">
        <h2>{words.scores.heading}</h2>
        <p class="hint">{words.scores.hint}</p>
        <RepPicker {...desk} repId={repId} />
      </div>
      {answer.state !== 'here' && <Waiting answer={answer} text={words.scores.loading} />}
      {score && <Figures score={score} />}
      {score && <Coverage title={words.scores.due} entries={score.due} desk={desk} />}
      {score && <Coverage title={words.scores.easy} entries={score.easy} desk={desk} />}
      <button
        type="button"
        class="wide"
        disabled={session.running !== null}
        onClick={() => void session.run('buildScorecard')}
      >
        {words.jobs.buildScorecard.label}
      </button>
    </>
  );
}

const percent = (share: number | null): string => (share === null ? '' : `${Math.round(share * 100)}%`);

function Figures({ score }: { score: ScoreView }) {
  const words = useWords();
  const { sales, expected, planned, done } = score;
  const against = expected > 0 ? percent(sales / expected) : '–';
  return (
    <section class="panel">
      <p class="score">
        <strong>{against}</strong>
        <span>{words.scores.against(words.yen(sales), words.yen(expected))}</span>
      </p>
      <Facts
        facts={[
          { name: words.scores.visits, value: words.scores.visited(done, planned) },
          { name: words.scores.onTime, value: percent(score.onTime) },
          { name: words.scores.coverage, value: percent(score.coverage) },
          { name: words.scores.kept, value: percent(score.kept) },
          { name: words.scores.win, value: percent(score.win) },
          { name: words.scores.topThree, value: percent(score.topThree) },
        ]}
      />
    </section>
  );
}

function Coverage({ title, entries, desk }: { title: string; entries: CoverageView[]; desk: DeskProps }) {
  const words = useWords();
  return (
    <section>
      <div class="section-head">
        <h3>{title}</h3>
      </div>
      {entries.length === 0 ? (
        <p class="hint">{words.none}</p>
      ) : (
        <ul class="list">
          {entries.map((one) => (
            <li key={one.customerId} class="entry">
              <h4 class="entry-name">
                <span title={one.customerName}>{one.customerName}</span>
              </h4>
              <p class="muted">
                {words.scores.entry({
                  last: one.lastVisit === '' ? words.none : dateText(words, one.lastVisit),
                  visits: one.visits,
                  interval: one.intervalDays,
                  expected: words.yen(one.expected),
                })}
              </p>
              <CustomerActions desk={desk} customerId={one.customerId} name={one.customerName} withCard />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
