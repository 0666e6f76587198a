/** The charts of the sheet in view, drawn from the cells they look at. */
import { useState } from 'preact/hooks';
import type { Playground } from '../playground';
import type { ChartView } from '../snapshot';
import { wordsOf } from '../words';

export function Charts({ playground }: { playground: Playground }) {
  const { activeSheet, language } = playground.shown;
  const words = wordsOf(language);
  const [open, setOpen] = useState(true);
  const charts = activeSheet === null ? [] : (playground.grid?.frames.get(activeSheet)?.charts ?? []);
  if (charts.length === 0) return null;
  return (
    <section class="charts" aria-label={words.charts} data-testid="charts">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.charts} {open ? '▾' : '▴'}
      </button>
      {open && charts.map((chart) => <Chart key={chart.id} chart={chart} title={words.chart(chart.title)} />)}
    </section>
  );
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [460, 240, 64, 28, 12];
const COLORS = ['#1a73e8', '#e8710a', '#137333', '#a142f4', '#d93025', '#129eaf'];

function Chart({ chart, title }: { chart: ChartView; title: string }) {
  const [head = [], ...rows] = chart.table;
  const series = head.slice(1).map((name, index) => ({
    name: String(name),
    values: rows.map((row) => (typeof row[index + 1] === 'number' ? (row[index + 1] as number) : 0)),
  }));
  const top = Math.max(1, ...series.flatMap(({ values }) => values));
  const y = (value: number): number => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const step = (WIDTH - LEFT) / Math.max(1, rows.length);
  const every = Math.ceil(rows.length / 8);
  const compact = new Intl.NumberFormat(document.documentElement.lang, { notation: 'compact' });
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={LEFT} x2={WIDTH} y1={y(top * part)} y2={y(top * part)} class="rule" />
            <text x={LEFT - 6} y={y(top * part) + 4} text-anchor="end">
              {compact.format(top * part)}
            </text>
          </g>
        ))}
        {rows.map((row, index) =>
          index % every === 0 ? (
            <text key={String(row[0])} x={LEFT + (index + 0.5) * step} y={HEIGHT - 10} text-anchor="middle">
              {String(row[0])}
            </text>
          ) : null,
        )}
        {series.map(({ name, values }, order) =>
          /LINE|AREA|SCATTER/.test(chart.type) ? (
            <polyline
              key={name}
              fill="none"
              stroke={COLORS[order % COLORS.length]}
              stroke-width="2"
              points={values.map((value, index) => `${LEFT + (index + 0.5) * step},${y(value)}`).join(' ')}
            />
          ) : (
            values.map((value, index) => (
              <rect
                key={`${name} ${index}`}
                x={LEFT + index * step + step * (0.1 + (0.8 * order) / series.length)}
                width={(step * 0.8) / series.length}
                y={y(value)}
                height={Math.max(0, HEIGHT - BOTTOM - y(value))}
                fill={COLORS[order % COLORS.length]}
              />
            ))
          ),
        )}
      </svg>
    </figure>
  );
}
