import { useEffect, useRef } from 'preact/hooks';
import type { SidebarState } from '../../jobs/views';
import { type View, type ViewName, views } from '../views/list';
import { useWords } from '../words';
import { Icon } from './icon';

interface TabsProps {
  chosen: ViewName;
  onChoose: (view: ViewName) => void;
  state: SidebarState;
}

/** As in the ARIA pattern: arrow keys choose, one tab stop for all. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function Tabs({ chosen, onChoose, state }: TabsProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const tabOf = (name: ViewName) => list.current?.querySelector<HTMLElement>(`#tab-${name}`);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = viewAfter(chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    tabOf(next)?.focus();
  };
  useEffect(() => tabOf(chosen)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [chosen]);
  return (
    <div class="tabs" role="tablist" aria-label={words.tabs.label} ref={list} onKeyDown={onKeyDown}>
      {views.map((view) => (
        <Tab
          key={view.name}
          view={view}
          waiting={view.waiting?.(state) ?? 0}
          selected={view.name === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface TabProps {
  view: View;
  waiting: number;
  selected: boolean;
  onChoose: (view: ViewName) => void;
}

function Tab({ view: { name, icon }, waiting, selected, onChoose }: TabProps) {
  const words = useWords();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      class={icon ? 'icon-tab' : ''}
      title={icon ? words.tabs[name] : undefined}
      aria-selected={selected}
      aria-controls={selected ? `panel-${name}` : undefined}
      tabIndex={selected ? 0 : -1}
      onClick={() => onChoose(name)}
    >
      {icon && <Icon name={icon} />}
      <span class={icon ? 'visually-hidden' : ''}>{words.tabs[name]}</span>
      {waiting > 0 && (
        <span class="badge">
          <span aria-hidden="true">{waiting > 99 ? '99+' : waiting}</span>
          <span class="visually-hidden"> ({words.tabs.waiting(waiting)})</span>
        </span>
      )}
    </button>
  );
}

function viewAfter(chosen: ViewName, key: string): ViewName | null {
  const names = views.map(({ name }) => name);
  const index = names.indexOf(chosen);
  const last = names.length - 1;
  if (key === 'ArrowRight') return names[index === last ? 0 : index + 1] ?? null;
  if (key === 'ArrowLeft') return names[index === 0 ? last : index - 1] ?? null;
  if (key === 'Home') return names[0] ?? null;
  return key === 'End' ? (names[last] ?? null) : null;
}
