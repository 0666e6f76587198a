import { en } from './en';
import { ja } from './ja';

export type Language = 'ja' | 'en';
export type Messages = typeof ja;

export function messagesOf(language: Language): Messages {
  return language === 'ja' ? ja : en;
}
