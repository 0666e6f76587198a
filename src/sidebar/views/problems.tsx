// 問題: rows that could not be used; each selects its cell.
import type { ProblemView } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { CellLink } from '../parts/cellLink';
import { Empty } from '../parts/empty';
import { Icon } from '../parts/icon';
import { LongList } from '../parts/longList';
import { useWords } from '../words';

export function Problems(desk: DeskProps) {
  const words = useWords();
  const { state } = desk;
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
        show={(problem, index) => <ProblemEntry key={index} problem={problem} desk={desk} />}
      />
    </>
  );
}

function ProblemEntry({ problem, desk }: { problem: ProblemView; desk: DeskProps }) {
  const words = useWords();
  const { place } = problem;
  const told = words.problems.place(place.tab, place.row, problem.columnHeader);
  return (
    <li class="entry problem">
      <CellLink desk={desk} place={place} said={words.problems.selected(told)} className="place">
        <span>{told}</span>
        <Icon name="right" />
      </CellLink>
      <p>{problem.what}</p>
      {problem.remedy && (
        <p class="muted">
          {words.problems.remedy}: {problem.remedy}
        </p>
      )}
    </li>
  );
}
