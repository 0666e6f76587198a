/** The page's own words in the page's language. */
import { playground as en } from '../../messages/en/playground';
import { playground as ja } from '../../messages/ja/playground';
import type { Language } from './protocol';

export type Words = typeof ja;

export const wordsOf = (language: Language): Words => (language === 'ja' ? ja : en);
