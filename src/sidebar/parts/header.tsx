import { dateText } from '../dates';
import type { Session } from '../session';
import { useWords } from '../words';
import { Icon } from './icon';

interface HeaderProps {
  session: Session;
  onSwitchLanguage: () => void;
}

export function Header({ session, onSwitchLanguage }: HeaderProps) {
  const words = useWords();
  const { state } = session;
  return (
    <header class="header">
      <h1>
        {words.appReading && <span>{words.appReading}</span>} {words.appName}
      </h1>
      {state && <time dateTime={state.today}>{dateText(words, state.today)}</time>}
      <button type="button" class="quiet" onClick={onSwitchLanguage} aria-label={words.switchLanguage}>
        {words.otherLanguage}
      </button>
      <button
        type="button"
        class="quiet icon-only"
        onClick={() => void session.reload()}
        aria-label={words.refresh}
        title={words.refresh}
      >
        <Icon name="refresh" />
      </button>
    </header>
  );
}
