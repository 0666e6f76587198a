// The words of the language in which the sidebar is shown.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../jobs/views';
import { sidebar as en } from '../messages/en/sidebar';
import { sidebar as ja } from '../messages/ja/sidebar';

export type Words = typeof ja;

export const wordsOf = (language: Language): Words => (language === 'ja' ? ja : en);

const WordsContext = createContext<Words>(ja);

export const WordsProvider = WordsContext.Provider;

export const useWords = (): Words => useContext(WordsContext);
