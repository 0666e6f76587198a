// The global functions that cells, the opening of the spreadsheet and edits call. Apps Script loads their code with every
// execution; what jobs and the sidebar need is in ./jobs. The stubs in dist/Code.js are made from both lists, with these
// comments.
export {
  DIRECTIONS_LINK,
  EXPECTED_SALES,
  LAST_VISIT,
  NEXT_ORDER,
  NEXT_VISIT,
  ORDER_PROBABILITY,
  TRAVEL_MINUTES,
  VISIT_STATUS,
} from './customFunctions';
export { onEdit, onInstall, onOpen } from './simpleTriggers';
