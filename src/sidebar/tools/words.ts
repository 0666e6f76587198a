// The words of the tools in the language in which the sidebar is shown.
import type { Language } from '../../jobs/views';
import { tools as en } from '../../messages/en/tools';
import { tools as ja } from '../../messages/ja/tools';

export type ToolWords = typeof ja;

export const toolWordsOf = (language: Language): ToolWords => (language === 'ja' ? ja : en);
