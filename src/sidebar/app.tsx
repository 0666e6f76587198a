// The frame around the views: header, tabs, the view chosen, the bar with the jobs.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Language, SidebarState } from '../jobs/views';
import type { ServerApi } from './api';
import { usualMonday, usualRep } from './choose';
import { useCustomers } from './customers';
import type { DeskProps } from './desk';
import { useGridSelection } from './follow';
import { Header } from './parts/header';
import { JobBar } from './parts/jobBar';
import { LoadFailure, Skeleton } from './parts/loading';
import { Tabs } from './parts/tabs';
import { type Session, useSession } from './session';
import { isOnPhone } from './surface';
import type { ToolName } from './tools/toolPage';
import { type ViewName, views } from './views/list';
import { SetUp } from './views/setUp';
import { WordsProvider, wordsOf } from './words';

type OpenTool = (tool: ToolName) => void;

export function App({ api, openTool }: { api: ServerApi; openTool: OpenTool }) {
  const [preferred, setPreferred] = useState<Language | null>(null);
  const languageOf = (state: SidebarState | null): Language => preferred ?? state?.language ?? 'ja';
  const session = useSession(api, (state) => wordsOf(languageOf(state)));
  const language = languageOf(session.state);
  // Together with the words, so that no screen reader reads them in the other language's voice.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A workbook whose language is changed in 設定 is followed, whatever was preferred before.
  useEffect(() => setPreferred(null), [session.state?.language]);
  return (
    <WordsProvider value={wordsOf(language)}>
      <Header session={session} onSwitchLanguage={() => setPreferred(language === 'ja' ? 'en' : 'ja')} />
      <Body session={session} language={language} onLanguage={setPreferred} openTool={openTool} />
    </WordsProvider>
  );
}

interface BodyProps {
  session: Session;
  language: Language;
  onLanguage: (language: Language) => void;
  openTool: OpenTool;
}

function Body({ session, language, onLanguage, openTool }: BodyProps) {
  const { state, loadFailure } = session;
  if (!state) return loadFailure === null ? <Skeleton /> : <LoadFailure session={session} />;
  if (!state.setUp) {
    return <SetUp state={state} session={session} language={language} onLanguage={onLanguage} />;
  }
  return <Desk state={state} session={session} openTool={openTool} />;
}

interface OpenDesk {
  state: SidebarState;
  session: Session;
  openTool: OpenTool;
}

function Desk({ state, session, openTool }: OpenDesk) {
  const [view, setView] = useState<ViewName>('today');
  const [chosenRep, setChosenRep] = useState<string | null>(null);
  const [chosenMonday, setChosenMonday] = useState<string | null>(null);
  const { customer, ...opened } = useCustomerCard(view, setView);
  const [follows, setFollows] = useState(true);
  const customers = useCustomers(session.api);
  useGridSelection(session.api, follows && !isOnPhone(), opened.openCustomer);
  const monday = chosenMonday ?? usualMonday(state);
  const desk: DeskProps = {
    state,
    session,
    repId: chosenRep ?? usualRep(state),
    onRep: setChosenRep,
    monday,
    onMonday: setChosenMonday,
    customers,
    customer,
    openTool,
    ...opened,
    follows,
    onFollow: setFollows,
  };
  const { View } = views.find(({ name }) => name === view)!;
  return (
    <>
      <main class="desk">
        <Tabs chosen={view} onChoose={opened.choose} state={state} />
        <div
          key={view}
          class="view"
          id={`panel-${view}`}
          role="tabpanel"
          aria-labelledby={`tab-${view}`}
          tabIndex={-1}
          aria-busy={session.running !== null}
        >
          <View {...desk} />
        </div>
      </main>
      <JobBar state={state} session={session} monday={view === 'week' ? monday : null} />
    </>
  );
}

/** The customer whose card is open, and the view to go back to. */
function useCustomerCard(view: ViewName, setView: (view: ViewName) => void) {
  const [customer, setCustomer] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<ViewName>('customers');
  return {
    customer,
    openCustomer: (reference: string): void => {
      if (view !== 'customers') setCameFrom(view);
      setCustomer(reference);
      setView('customers');
    },
    closeCustomer: (): void => {
      setCustomer(null);
      setCameFrom('customers');
      setView(cameFrom);
    },
    /** A tab leads to the list of customers, not to the card that was open. */
    choose: (next: ViewName): void => {
      if (next === 'customers') {
        setCustomer(null);
        setCameFrom('customers');
      }
      setView(next);
    },
  };
}
