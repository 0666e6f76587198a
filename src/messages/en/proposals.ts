import type { proposals as japanese } from '../ja/proposals';

export const proposals: typeof japanese = {
  point: (product, why) => `Propose ${product}${why === '' ? '' : ` (${why})`}`,
  back: (product, word, on) => `Propose ${product} (${on === '' ? '' : `${on}: `}"${word}")`,
  becauseBeside: (beside, customers) =>
    `new; ${customers} ${customers === 1 ? 'customer buys' : 'customers buy'} it with "${beside}"`,
  becauseKind: (category, days) => `new; bought "${category}" ${days} times`,
  recorded: (customer, product, word) =>
    `${customer}, "${product}": ${word === '' ? 'outcome taken back' : word}`,
  nothing: 'There is nothing to propose to this customer',
  unknownWord: (word, words) => `"${word}" is no outcome (one of ${words})`,
  reportTitle: (date) => `Proposal results up to ${date}`,
  allProducts: 'All products',
  none: 'Nothing was proposed yet. Products launched lately ("Launched on") are chosen for the visits to come',
  refreshed: (made, ordered) =>
    `Proposals refreshed: ${made} new, ${ordered} ordered (tabs "Proposals" and "Proposal results")`,
};
