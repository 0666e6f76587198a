import type { office as japanese } from '../ja/office';
import { counted } from './counted';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const office: typeof japanese = {
  longDate: ({ year, month, date }) => `${date} ${months[month - 1]} ${year}`,
  ordered: ({ customer, lines, total, delivery }) =>
    `${customer}: ordered ${counted(lines, 'line')}, ${total} without tax${delivery === '' ? '' : `, delivery ${delivery}`}`,
  nothingToOrder: 'No line has a quantity to order',
  unknownCustomer: 'That customer is not in "Customers"',
  unknownProduct: (name) => `"${name}" is not in "Products"`,
  noPrice: (name) => `No price is known for "${name}". Write one in "Products" or "Customer prices"`,
  quoteEmpty: 'The lines of that quote are not there',
  quoteMade: ({ number, customer, lines, total }) =>
    `Quote ${number}: ${customer}, ${counted(lines, 'line')}, ${total} with tax`,
  quoteOrdered: (number) => `Quote ${number} has been made an order already`,
  noRegistration: '"Settings" has no registration number, so none is printed',
  registrationCheck: (number) =>
    `The check digit of ${number} does not fit. Check the number if you are a corporation`,
  pageProblems: {
    tooManyLines: 'A page takes at most 40 lines. Split the quote',
    tooManyRates: 'A page takes at most 4 tax rates. Split the document',
  },
  nothingToDeliver: (customer, date) => `Nothing to deliver to ${customer} on ${date}`,
  deliveryNoteMade: (number, customer, lines) =>
    `Delivery note ${number}: ${customer}, ${counted(lines, 'line')}`,
  returned: 'returned',
  handedOver: (done, part, rest) =>
    [
      done > 0 ? `${counted(done, 'line')} delivered` : '',
      part > 0 ? `${counted(part, 'line')} in part` : '',
      rest === '' ? '' : `the rest on ${rest}`,
    ]
      .filter((one) => one !== '')
      .join(', ') || 'Nothing has changed',
  pickListTitle: (date, drops) => `Pick list ${date} (${counted(drops, 'stop')})`,
  pickListMade: (date, rounds, drops) =>
    drops === 0
      ? `Nothing to deliver on ${date}`
      : `Pick list for ${date}: ${counted(rounds, 'rep')}, ${counted(drops, 'stop')}`,
  round: (rep, drops) => `${rep} (${counted(drops, 'stop')})`,
  loadTotals: 'To load in all',
  loadOrder: 'In the order of loading (last stop first)',
  drop: (number, customer, at) => `${number}. ${customer}${at === '' ? '' : ` ${at}`}`,
  noVisit: 'no visit is planned',
  quoteHow: 'Write customer, product and quantity in "Quotes" and tick "Make the quote" in that row',
  noSuchDay: (text) => `"${text}" is not a date (e.g. 2026-11-25, tomorrow)`,
  nameCustomer: 'Write the ID or name of a customer under "For"',
  actionsTitle: 'Tick a box to run it; it works on a phone too',
  actionsMade: 'The tab "Actions" is ready',
  hints: {
    pickList: 'A day (e.g. 2026-11-25, tomorrow). Empty: the next day with deliveries',
    orderPads: 'A day. Empty: today',
    deliveryNote: 'ID or name of a customer',
    dailyReports: 'A day. Empty: today',
  },
  padTitle: (date, rep) => `Order pad ${date} ${rep}`,
  padTab: (rep) => `Order pad ${rep}`,
  padsMade: (date, count) =>
    count === 0 ? `No visits on ${date}` : `Order pads for ${date}: ${counted(count, 'rep')}`,
  padState: (id, delivery) => `${id} ordered${delivery === '' ? '' : `, delivery ${delivery}`}`,
  stockNote: (stock) => `${stock} in stock`,
  reportsMade: (date, count) =>
    count === 0 ? `No visits or orders on ${date}` : `Daily reports for ${date}: ${counted(count, 'rep')}`,
  report: {
    visited: (done, planned, missed) =>
      `${done} of ${counted(planned, 'visit')}${missed > 0 ? ` (${missed} absent)` : ''}`,
    sold: (customers, amount) => `${counted(customers, 'order')} ${amount}`,
    driven: (minutes, distance) => `${minutes} min, ${distance}`,
    absent: 'absent',
    visit: (time, customer, result, note) =>
      `${time === '' ? '' : `${time} `}${customer}${result === '' ? '' : ` [${result}]`}${note === '' ? '' : ` ${note}`}`,
    notVisited: (names) => `Not visited: ${names}`,
    order: (customer, amount, items) => `${customer} ${amount} (${items})`,
    step: (customer, step, date) => `${customer}: ${step}${date === '' ? '' : ` (next ${date})`}`,
    openCase: (kind, customer, text, due) =>
      `${kind} ${customer}: ${text}${due === '' ? '' : ` (due ${due})`}`,
  },
  followUp: (products) => `Ask how it is doing, delivered for the first time: ${products}`,
  followUpsMade: (count) => `${counted(count, 'follow-up')} of first deliveries added to "Cases"`,
  careTitle: (date) => `Care ${date}`,
  careMade: (count) => `Care refreshed: ${counted(count, 'item')}`,
  careTypes: {
    case: 'Case due',
    late: 'Late visit',
    noOrder: 'No order',
    birthday: 'Birthday',
    greeting: 'Greeting',
  },
  careCase: (kind, text, daysLate) =>
    `${kind}: ${text}${daysLate > 0 ? ` (${counted(daysLate, 'day')} past due)` : ''}`,
  careLate: (days, times) =>
    `Not visited for ${counted(days, 'day')} (${times} times the interval), and no visit is planned`,
  careNoOrder: (since, last) => `Visited twice since ${since} without an order (last order ${last})`,
  careBirthday: (contact) => (contact === '' ? "The contact's birthday" : `Birthday of ${contact}`),
  greetings: {
    newYearVisit: "New Year's greeting",
    winterCard: 'Winter card',
    summerGift: 'Midsummer gift',
    summerCard: 'Midsummer card',
    lateSummerCard: 'Late summer card',
    yearEndGift: 'Year-end gift',
    newYearCard: "New Year's card (post by the 25th)",
  },
  voiceOther: 'other',
  voiceHead: (tag, count) => `${tag} (${count})`,
  voicesTitle: (days) => `What customers said (last ${days} days)`,
  voicesMade: (count) => `Gathered what customers said: ${counted(count, 'note')}`,
  voiceSources: { visit: 'visit', case: 'case' },
  targetsTitle: (month) => `${month}: target and sales (without tax)`,
  targetsMade: (month) => `Targets of ${month} refreshed`,
  allReps: 'All',
  pressing: ({ kind, text, daysLate, rep }) =>
    `${kind}: ${text} (${daysLate > 0 ? `${counted(daysLate, 'day')} late` : 'no visit planned by then'}, ${rep})`,
  lastTopic: (text) => `Last time: ${text}`,
  document: {
    title: { quoteForm: 'QUOTATION', deliveryNote: 'DELIVERY NOTE' },
    number: {
      quoteForm: (number) => `Quote no. ${number}`,
      deliveryNote: (number) => `Delivery no. ${number}`,
    },
    date: {
      quoteForm: (date) => `Date ${date}`,
      deliveryNote: (date) => `Delivered on ${date}`,
    },
    validUntil: (date) => `Valid until ${date}`,
    opening: {
      quoteForm: 'We are pleased to quote as follows.',
      deliveryNote: 'We have delivered as follows.',
    },
    grandTotal: { quoteForm: 'Total with tax', deliveryNote: 'Total with tax' },
    phone: (phone) => `Tel. ${phone}`,
    registration: (number) => `Registration no. ${number}`,
    rep: (name) => `Contact: ${name}`,
    attention: (name) => `Attn: ${name}`,
    rate: 'Tax rate',
    withoutTax: 'Without tax',
    tax: 'Tax',
    withTax: 'With tax',
    rateLine: (rate, reduced) => `At ${rate}%${reduced ? ' ※' : ''}`,
    total: 'Total',
    reducedNote: '※ Items at the reduced rate (8%).',
    received: 'Received by',
  },
};
