// The frame around the views: header, tabs, the view chosen, the bar with the jobs.
import { useEffect, useState } from 'preact/hooks';
import type { Language, SidebarState } from '../jobs/views';
import type { ServerApi } from './api';
import { usualMonday, usualRep } from './choose';
import type { DeskProps } from './desk';
import { Header } from './parts/header';
import { JobBar } from './parts/jobBar';
import { LoadFailure, Skeleton } from './parts/loading';
import { type TabName, Tabs } from './parts/tabs';
import { type Session, useSession } from './session';
import { AtRisk } from './views/atRisk';
import { Due } from './views/due';
import { Problems } from './views/problems';
import { Settings } from './views/settings';
import { SetUp } from './views/setUp';
import { Today } from './views/today';
import { Week } from './views/week';
import { WordsProvider, wordsOf } from './words';

export function App({ api }: { api: ServerApi }) {
  const [preferred, setPreferred] = useState<Language | null>(null);
  const languageOf = (state: SidebarState | null): Language => preferred ?? state?.language ?? 'ja';
  const session = useSession(api, (state) => wordsOf(languageOf(state)));
  const language = languageOf(session.state);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A workbook whose language is changed in 設定 is followed, whatever was preferred before.
  useEffect(() => setPreferred(null), [session.state?.language]);
  return (
    <WordsProvider value={wordsOf(language)}>
      <Header session={session} onSwitchLanguage={() => setPreferred(language === 'ja' ? 'en' : 'ja')} />
      <Body session={session} language={language} onLanguage={setPreferred} />
    </WordsProvider>
  );
}

interface BodyProps {
  session: Session;
  language: Language;
  onLanguage: (language: Language) => void;
}

function Body({ session, language, onLanguage }: BodyProps) {
  const { state, loadFailure } = session;
  if (!state) return loadFailure === null ? <Skeleton /> : <LoadFailure session={session} />;
  if (!state.setUp) {
    return <SetUp state={state} session={session} language={language} onLanguage={onLanguage} />;
  }
  return <Desk state={state} session={session} />;
}

function Desk({ state, session }: { state: SidebarState; session: Session }) {
  const [tab, setTab] = useState<TabName>('today');
  const [chosenRep, setChosenRep] = useState<string | null>(null);
  const [chosenMonday, setChosenMonday] = useState<string | null>(null);
  const repId = chosenRep ?? usualRep(state);
  const monday = chosenMonday ?? usualMonday(state);
  const desk: DeskProps = { state, session, repId, onRep: setChosenRep };
  return (
    <>
      <Tabs chosen={tab} onChoose={setTab} problems={state.problems.length} />
      <main
        id={`panel-${tab}`}
        role="tabpanel"
        aria-labelledby={`tab-${tab}`}
        tabIndex={-1}
        aria-busy={session.running !== null}
      >
        {tab === 'today' && <Today {...desk} />}
        {tab === 'week' && <Week {...desk} monday={monday} onMonday={setChosenMonday} />}
        {tab === 'due' && <Due {...desk} />}
        {tab === 'atRisk' && <AtRisk {...desk} />}
        {tab === 'problems' && <Problems {...desk} />}
        {tab === 'settings' && <Settings {...desk} />}
      </main>
      <JobBar state={state} session={session} monday={tab === 'week' ? monday : null} />
    </>
  );
}
