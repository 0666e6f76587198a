import { wordsOf } from '../words';

/** The page opened on its own, where there is no spreadsheet to talk to: said in both languages. */
export function Outside() {
  return (
    <main class="empty">
      <p lang="ja">{wordsOf('ja').outside}</p>
      <p lang="en">{wordsOf('en').outside}</p>
    </main>
  );
}
