// Meguri's own forecast, as the bench asks for it.
import { rhythmOn } from '../../../src/forecasting/features';
import { fitHazard, weekHazard } from '../../../src/forecasting/hazard';
import { teamCalendar } from '../../../src/forecasting/series';
import type { Forecaster } from './forecaster';

export const meguri: Forecaster = {
  name: 'meguri',
  isProbability: true,
  refitDays: 28,
  fit(known, day) {
    const model = fitHazard(known, day);
    return {
      on(now, today) {
        const team = teamCalendar(now, today);
        const moment = { day: today, knownUntil: today };
        return {
          due(customer) {
            const series = now[customer]!;
            return weekHazard(model, { series, rhythm: rhythmOn(series, today, team)!, moment, team });
          },
          nextGap: null,
        };
      },
    };
  },
};
