// Everything a customer said, by tag or by a word.
import { useState } from 'preact/hooks';
import type { VoiceView } from '../../jobs/views';
import { dateText } from '../dates';
import { searchText } from '../search';
import { useWords } from '../words';
import { LongList } from './longList';

export function Voices({ voices }: { voices: VoiceView[] }) {
  const words = useWords();
  const [tag, setTag] = useState('');
  const [sought, setSought] = useState('');
  if (voices.length === 0) return <p class="hint">{words.customers.noVoices}</p>;
  const tags = [...new Set(voices.flatMap((voice) => voice.tags))];
  const needle = searchText(sought);
  const found = voices.filter(
    (voice) => (tag === '' || voice.tags.includes(tag)) && searchText(voice.text).includes(needle),
  );
  return (
    <>
      <fieldset class="chips">
        <legend class="visually-hidden">{words.customers.tag}</legend>
        {['', ...tags].map((one) => (
          <label key={one} class="chip">
            <input type="radio" name="voice-tag" checked={tag === one} onChange={() => setTag(one)} />
            <span>{one === '' ? words.customers.allVoices(voices.length) : one}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        aria-label={words.customers.seekVoices}
        placeholder={words.customers.seekVoices}
        value={sought}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p class="hint">{words.customers.none}</p>
      ) : (
        <LongList
          items={found}
          show={(voice) => (
            <li key={`${voice.day} ${voice.text}`} class="entry">
              <p class="line-top">
                <span>{dateText(words, voice.day)}</span>
                <span>{voice.tags.join(' · ')}</span>
              </p>
              <p>{voice.text}</p>
            </li>
          )}
        />
      )}
    </>
  );
}
