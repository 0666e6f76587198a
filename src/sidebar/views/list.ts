// Every view of the sidebar, in the order of the tabs. A new one is a file here, a line in this list, and a word in
// `tabs` of messages/*/sidebar.ts.
import type { ComponentType } from 'preact';
import type { SidebarState } from '../../jobs/views';
import type { DeskProps } from '../desk';
import type { IconName } from '../parts/icon';
import type { Words } from '../words';
import { AtRisk } from './atRisk';
import { Customers } from './customers';
import { Due } from './due';
import { Office } from './office';
import { Problems } from './problems';
import { Scores } from './scores';
import { Settings } from './settings';
import { Today } from './today';
import { Week } from './week';

export interface View {
  name: Exclude<keyof Words['tabs'], 'label' | 'waiting'>;
  View: ComponentType<DeskProps>;
  /** Shown in place of the word, where space is short; the word is its name all the same. */
  icon?: IconName;
  /** How many things wait there. */
  waiting?: (state: SidebarState) => number;
}

export const views: View[] = [
  { name: 'today', View: Today },
  { name: 'week', View: Week },
  { name: 'due', View: Due },
  { name: 'atRisk', View: AtRisk },
  { name: 'customers', View: Customers, icon: 'person' },
  { name: 'office', View: Office, icon: 'sheet' },
  { name: 'scores', View: Scores, icon: 'chart' },
  { name: 'problems', View: Problems, icon: 'warning', waiting: ({ problems }) => problems.length },
  { name: 'settings', View: Settings, icon: 'settings' },
];

export type ViewName = View['name'];
