import type { SidebarState } from '../jobs/views';
import type { Session } from './session';

/** What the views share: the state, what can be done, and the rep chosen. */
export interface DeskProps {
  state: SidebarState;
  session: Session;
  repId: string;
  onRep: (repId: string) => void;
}
