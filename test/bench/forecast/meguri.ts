// Meguri's own forecast, as the bench asks for it.
import { withinDays } from '../../../src/forecasting/curve';
import { pathsOf } from '../../../src/forecasting/forecastCustomer';
import { expectedOrder, fitRhythm, knownTeam, weekHazards } from '../../../src/forecasting/rhythmModel';
import { outlookOf, rangeOf } from '../../../src/forecasting/salesPaths';
import type { Forecaster } from './forecaster';
import type { SalesForecaster } from './outlookTask';

/** Weeks between fits: the sheet fits anew every time, the bench has years to go through. */
const refitDays = 28;

export const meguri: Forecaster = {
  name: 'meguri',
  isProbability: true,
  refitDays,
  fit(known, day) {
    const model = fitRhythm(knownTeam(known, day));
    return {
      on(now, today) {
        const team = knownTeam(now, today);
        return {
          due: (customer) => withinDays(weekHazards(model, team, customer, 1), team, 7),
          nextGap(customer) {
            const hazards = weekHazards(model, team, customer);
            return expectedOrder(model, team, { customer, hazards });
          },
        };
      },
    };
  },
};

const salesDays = 28;

export const meguriSales: SalesForecaster = {
  name: 'meguri',
  refitDays,
  fit(known, day) {
    const model = fitRhythm(knownTeam(known, day));
    return (now, today, asked) => {
      const team = knownTeam(now, today);
      const shared = { known: team, model: () => model, pairs: noPairs };
      const customers = asked.map((customer) => rangeOf(pathsOf(shared, [customer], salesDays).sort()));
      return { customers, total: outlookOf(pathsOf(shared, asked, salesDays)) };
    };
  },
};

function noPairs(): never {
  throw new Error('meguriSales: sales need no pairs of products');
}
