import { phonePage } from '../google/phonePage';

/**
 * The sidebar as a web page, for phones.
 */
export function doGet(): GoogleAppsScript.HTML.HtmlOutput {
  return phonePage();
}
