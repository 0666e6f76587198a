// The sidebar as the menu opens it for one task: taking a list in, merging duplicates.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { SidebarState } from '../../jobs/views';
import type { ServerApi } from '../api';
import { Calendar } from './calendar';
import { Duplicates } from './duplicates';
import { ImportList } from './importList';
import { type ToolWords, toolWordsOf } from './words';

/** What the tools share. */
export interface ToolProps {
  api: ServerApi;
  state: SidebarState;
  words: ToolWords;
}

const tools = { import: ImportList, duplicates: Duplicates, calendar: Calendar };

export type ToolName = keyof typeof tools;

export const isToolName = (name: string | undefined): name is ToolName => name !== undefined && name in tools;

export function ToolPage({ api, asked, onBack }: { api: ServerApi; asked: ToolName; onBack: () => void }) {
  const [state, setState] = useState<SidebarState | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    api.sidebarState().then(setState, (error: unknown) => setFailure(String(error)));
  }, []);
  useLayoutEffect(() => {
    if (state) document.documentElement.lang = state.language;
  }, [state]);
  const words = toolWordsOf(state?.language ?? 'ja');
  const Tool = tools[asked];
  return (
    <>
      <header class="header">
        <button type="button" onClick={onBack}>
          {words.back}
        </button>
        <h1>{words.names[asked]}</h1>
      </header>
      <main aria-busy={state === null}>
        {failure !== '' && (
          <p class="refusal" role="alert">
            {words.failed}
          </p>
        )}
        {state && <Tool api={api} state={state} words={words} />}
      </main>
    </>
  );
}
