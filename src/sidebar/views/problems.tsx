// 問題: rows that could not be used; each selects its cell.
import type { ProblemView } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LongList } from '../parts/longList';
import type { Session } from '../session';
import { useWords } from '../words';

export function Problems({ state, session }: DeskProps) {
  const words = useWords();
  if (state.problems.length === 0) {
    return <Empty title={words.problems.empty} hint={words.problems.emptyHint} />;
  }
  return (
    <>
      <div class="view-head">
        <h2>{words.problems.heading}</h2>
        <p class="hint">{words.problems.hint}</p>
      </div>
      <LongList
        items={state.problems}
        show={(problem, index) => <ProblemEntry key={index} problem={problem} session={session} />}
      />
    </>
  );
}

function ProblemEntry({ problem, session }: { problem: ProblemView; session: Session }) {
  const words = useWords();
  const { place } = problem;
  const told = words.problems.place(place.tab, place.row, problem.columnHeader);
  return (
    <li class="entry problem">
      <button
        type="button"
        class="place"
        onClick={() => void session.select(place, words.problems.selected(told))}
        title={words.problems.go}
      >
        <span>{told}</span>
        <Icon name="right" />
      </button>
      <p>{problem.what}</p>
      {problem.remedy && (
        <p class="muted">
          {words.problems.remedy}: {problem.remedy}
        </p>
      )}
    </li>
  );
}
