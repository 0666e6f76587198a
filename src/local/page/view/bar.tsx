/** The bar above the grid: the workbook's name, the menus, and the playground's own tools. */
import { useRef } from 'preact/hooks';
import type { Playground } from '../playground';
import { timeText } from '../time';
import { wordsOf } from '../words';
import { Menu, type MenuItem } from './menu';

export function Bar({ playground }: { playground: Playground }) {
  const { shown } = playground;
  const words = wordsOf(shown.language);
  return (
    <header class="bar">
      <img src="icon.svg" alt="" width="36" height="36" />
      <div class="names">
        <h1>{shown.title || words.title}</h1>
        <nav class="menus" aria-label={words.title}>
          <FileMenu playground={playground} />
          {shown.menus.map((menu) => (
            <Menu
              key={menu.caption}
              caption={menu.caption}
              testId="addon-menu"
              accent="yes"
              items={menu.entries.map((entry) => addonItem(playground, entry))}
            />
          ))}
        </nav>
      </div>
      <div class="tools">
        <span class="status" role="status" data-testid="status">
          {shown.busy && shown.ready ? words.running : ''}
        </span>
        <Tool playground={playground} name="clock" label={`${words.clock} ${clockText(playground)}`} />
        <Tool playground={playground} name="outbox" label={words.outbox} count={shown.mails.length} />
        <Tool playground={playground} name="cost" label={words.cost} />
        <button type="button" class="tool" data-testid="language" onClick={() => switchLanguage(playground)}>
          {words.language}
        </button>
      </div>
    </header>
  );
}

type Entry = Playground['shown']['menus'][number]['entries'][number];

function addonItem(playground: Playground, entry: Entry): MenuItem {
  if (entry.type === 'separator') return 'separator';
  if (entry.type === 'submenu') {
    return { caption: entry.caption, items: entry.entries.map((one) => addonItem(playground, one)) };
  }
  return { caption: entry.caption, choose: () => void playground.choose(entry.functionName) };
}

function FileMenu({ playground }: { playground: Playground }) {
  const input = useRef<HTMLInputElement>(null);
  const words = wordsOf(playground.shown.language);
  return (
    <>
      <Menu
        caption={words.file}
        testId="file-menu"
        items={[
          { caption: words.openFile, choose: () => input.current?.click() },
          { caption: words.download, choose: () => void playground.download() },
          'separator',
          { caption: words.startEmpty, choose: () => void playground.startEmpty() },
          { caption: words.startOverJa, choose: () => void playground.startOver('ja') },
          { caption: words.startOverEn, choose: () => void playground.startOver('en') },
        ]}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv"
        data-testid="file-input"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void playground.openFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}

interface ToolProps {
  playground: Playground;
  name: 'clock' | 'outbox' | 'cost';
  label: string;
  count?: number;
}

function Tool({ playground, name, label, count = 0 }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-testid={`tool-${name}`}
      aria-expanded={playground.shown.panel === name}
      onClick={() => playground.openPanel(name)}
    >
      {label}
      {count > 0 && <span class="count">{count}</span>}
    </button>
  );
}

function clockText(playground: Playground): string {
  const { language, clock, ready } = playground.shown;
  return ready ? timeText(clock.nowMs, clock.timeZone, language) : '';
}

function switchLanguage({ shown }: Playground): void {
  const other = shown.language === 'ja' ? 'en' : 'ja';
  localStorage.setItem('meguri-language', other);
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  location.replace(address.href);
}
