// To a cell: beside the grid it is selected there, on a phone the spreadsheet is opened at it.
import type { ComponentChildren } from 'preact';
import type { CellPlace } from '../../jobs/views';
import type { DeskProps } from '../desk';
import { cellUrl, isOnPhone } from '../surface';
import { useWords } from '../words';

interface CellLinkProps {
  desk: Pick<DeskProps, 'state' | 'session'>;
  place: CellPlace;
  /** What the notice says once the cell is selected. */
  said: string;
  className: string;
  children: ComponentChildren;
}

export function CellLink({ desk, place, said, className, children }: CellLinkProps) {
  const words = useWords();
  if (!isOnPhone()) {
    return (
      <button
        type="button"
        class={className}
        title={words.problems.go}
        onClick={() => void desk.session.select(place, said)}
      >
        {children}
      </button>
    );
  }
  const url = cellUrl(desk.state, place);
  if (url === null) return <span class={className}>{children}</span>;
  return (
    <a class={className} href={url} target="_blank" rel="noopener noreferrer" title={words.problems.open}>
      {children}
    </a>
  );
}
