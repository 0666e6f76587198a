import { generatedTabs } from '../../src/tables/generated';

/** Names of the tabs that Meguri makes and fills, in both languages. */
export const allTabNames = (): string[] =>
  Object.values(generatedTabs).flatMap(({ tab }: { tab: { ja: string; en: string } }) => [tab.ja, tab.en]);
