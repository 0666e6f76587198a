// 担当別の成績 with its chart: the tab is written like any other, the chart is made once and is the users' from then on.
import type { JobResult } from '../jobs/changes';
import { buildScorecard as decide } from '../jobs/scorecard';
import { messagesOf } from '../messages';
import { generatedColumn, generatedTabs } from '../tables/generated';
import { ensureGenerated } from './ensureTabs';
import type { Desk } from './runJob';

/** Reps that the chart has room for. */
const chartRows = 20;

export function buildScorecard({ book, team, context }: Desk): JobResult {
  const result = decide(team, context);
  ensureGenerated(book, result.changes, team.language);
  const sheet = book.findGenerated('scorecard');
  if (sheet && sheet.getCharts().length === 0) {
    const { headerRow } = generatedTabs.scorecard;
    const column = generatedColumn('scorecard', 'rep') + 1;
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange(headerRow, column, chartRows + 1, 3))
      .setNumHeaders(1)
      .setPosition(headerRow + chartRows + 3, 1, 0, 0)
      .setOption('title', messagesOf(team.language).scorecard.chart)
      .setOption('width', 760)
      .setOption('height', 340)
      .build();
    sheet.insertChart(chart);
  }
  return result;
}
