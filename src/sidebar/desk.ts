import type { IsoDay, SidebarState } from '../jobs/views';
import type { Customers } from './customers';
import type { Session } from './session';
import type { ToolName } from './tools/toolPage';

/** What the views share: the state, what can be done, and what is chosen. */
export interface DeskProps {
  state: SidebarState;
  session: Session;
  repId: string;
  onRep: (repId: string) => void;
  /** The week that is looked at. */
  monday: IsoDay;
  onMonday: (monday: IsoDay) => void;
  customers: Customers;
  /** The customer whose card is open; by ID, or by what a cell calls it. */
  customer: string | null;
  openCustomer: (reference: string) => void;
  /** Goes back to the view that the card was opened from. */
  closeCustomer: () => void;
  /** Opens a tool in place of the views. */
  openTool: (tool: ToolName) => void;
  /** Whether the customer selected in the grid is shown. */
  follows: boolean;
  onFollow: (follows: boolean) => void;
}
