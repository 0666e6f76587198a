// The customer's orders over time: a bar for each order day, and when the next one is expected.
import type { CustomerCard, IsoDay } from '../../jobs/views';
import { dateText, shortDateText } from '../dates';
import { type Chart, type ChartFrame, chartOf } from '../orderChart';
import { useWords } from '../words';

const frame: ChartFrame = { width: 276, left: 44, height: 118, below: 18, above: 16 };
const barWidth = 4;

export function OrderChart({ card, today }: { card: CustomerCard; today: IsoDay }) {
  const words = useWords();
  const chart = chartOf(card, today, frame);
  if (!chart) return <p class="hint">{words.customers.noOrders}</p>;
  const { bars } = chart;
  const average = bars.reduce((sum, { amount }) => sum + amount, 0) / bars.length;
  const from = dateText(words, bars[0]!.day);
  const to = dateText(words, bars[bars.length - 1]!.day);
  const label = words.chart.label(bars.length, from, to, words.yen(average));
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
        {chart.expected && <Expected expected={chart.expected} baseY={chart.baseY} />}
        <Scale chart={chart} />
        <g class="chart-bars">
          {bars.map(({ x, y, height, day, amount }) => (
            <rect key={day} x={x - barWidth / 2} y={y} width={barWidth} height={height} rx="1">
              <title>{`${dateText(words, day)} ${words.yen(amount)}`}</title>
            </rect>
          ))}
        </g>
        <line class="chart-today" x1={chart.todayX} x2={chart.todayX} y1={frame.above} y2={chart.baseY} />
      </svg>
      <figcaption>
        <span class="key key-order">{words.chart.order}</span>
        <span class="key key-today">{words.chart.today}</span>
        {chart.expected && <span class="key key-range">{words.chart.range}</span>}
      </figcaption>
      {card.expected && <p class="hint">{expectedText(words, card.expected)}</p>}
      <OrderTable card={card} />
    </figure>
  );
}

const expectedText = (words: ReturnType<typeof useWords>, expected: NonNullable<CustomerCard['expected']>) =>
  words.chart.expected(
    dateText(words, expected.day),
    shortDateText(words, expected.earliest),
    shortDateText(words, expected.latest),
  );

function Expected({ expected, baseY }: { expected: NonNullable<Chart['expected']>; baseY: number }) {
  const { x, from, to } = expected;
  return (
    <g class="chart-expected">
      <rect x={from} y={frame.above} width={Math.max(2, to - from)} height={baseY - frame.above} />
      <path d={`M${x} ${baseY}V${frame.above + 8}`} />
      <path class="chart-mark" d={`M${x - 4} ${frame.above + 4}l4-4 4 4-4 4z`} />
    </g>
  );
}

function Scale({ chart }: { chart: Chart }) {
  const words = useWords();
  const { scale, months, baseY } = chart;
  return (
    <g class="chart-scale">
      <line x1={frame.left} x2={frame.width} y1={baseY} y2={baseY} />
      <line class="faint" x1={frame.left} x2={frame.width} y1={scale.y} y2={scale.y} />
      <text class="amount" x={frame.left - 4} y={scale.y + 3}>
        {words.yen(scale.amount)}
      </text>
      {months.map(({ x, month }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={baseY} y2={baseY + 3} />
          <text x={x + 2} y={frame.height - 4}>
            {words.chart.month(month)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The same in figures, for whoever cannot see bars. */
function OrderTable({ card }: { card: CustomerCard }) {
  const words = useWords();
  return (
    <details>
      <summary>{words.chart.table}</summary>
      <table class="history">
        <thead>
          <tr>
            <th scope="col">{words.chart.day}</th>
            <th scope="col">{words.chart.amount}</th>
          </tr>
        </thead>
        <tbody>
          {[...card.history].reverse().map(([day, amount]) => (
            <tr key={day}>
              <td>{dateText(words, day)}</td>
              <td>{words.yen(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
