import { useRef } from 'preact/hooks';
import { useWords } from '../words';

export const tabNames = ['today', 'week', 'due', 'atRisk', 'problems', 'settings'] as const;
export type TabName = (typeof tabNames)[number];

interface TabsProps {
  chosen: TabName;
  onChoose: (tab: TabName) => void;
  /** How many problems wait. */
  problems: number;
}

/** As in the ARIA pattern: arrow keys choose, one tab stop for all. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ chosen, onChoose, problems }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabAfter(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {tabNames.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === chosen}
          aria-controls={name === chosen ? `panel-${name}` : undefined}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {words.tabs[name]}
          {name === 'problems' && problems > 0 && (
            <span class="dot">
              <span class="visually-hidden"> ({words.tabs.waiting(problems)})</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function tabAfter(chosen: TabName, key: string): TabName | null {
  const index = tabNames.indexOf(chosen);
  const last = tabNames.length - 1;
  if (key === 'ArrowRight') return tabNames[index === last ? 0 : index + 1] ?? null;
  if (key === 'ArrowLeft') return tabNames[index === 0 ? last : index - 1] ?? null;
  if (key === 'Home') return tabNames[0];
  return key === 'End' ? (tabNames[last] ?? null) : null;
}
