// How the weekly summary reads on a phone: one column, inline styles, and the same in plain text.
import { formatClock } from '../domain/minutes';
import type { Messages } from '../messages';
import { type Html, html } from './html';
import type { DayRoute } from './routes';
import type { OutlookFigures } from './salesOutlook';
import type { Summary, SummaryFigures } from './summary';
import { shortDate } from './words';

export interface MailBody {
  html: string;
  text: string;
}

interface Line {
  left: string;
  right: string;
}

interface Section {
  title: string;
  lines: Line[];
}

/** Of a text in a line: names and notes may be as long as a cell takes, and a mail takes 200 KB in all. */
const shownLength = 200;

const shown = (text: string): string => (text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
const shownLine = ({ left, right }: Line): Line => ({ left: shown(left), right: shown(right) });

export function renderSummary(summary: Summary, messages: Messages): MailBody {
  const sections = sectionsOf(summary, messages)
    .filter((section) => section.lines.length > 0)
    .map(({ title, lines }) => ({ title: shown(title), lines: lines.map(shownLine) }));
  const title = shown(messages.mail.title(summary.repName));
  return {
    html: renderHtml(title, summary.weekTitle, sections, messages),
    text: renderText(title, summary.weekTitle, sections, messages),
  };
}

function sectionsOf(summary: Summary, messages: Messages): Section[] {
  const words = messages.mail;
  return [
    { title: words.results, lines: figureLines(summary.figures, messages) },
    // What cannot wait stands before what can.
    {
      title: words.overdueCases,
      lines: summary.overdueCases.map((line) => ({ left: `${line.due} ${line.customer}`, right: line.text })),
    },
    {
      title: words.byRep,
      lines: summary.byRep.map(({ name, figures }) => ({
        left: name,
        right: words.repLine(figures.done, figures.planned, messages.format.yen(figures.amount)),
      })),
    },
    { title: words.outlook, lines: outlookLines(summary.outlook, messages) },
    ...summary.routes.map((route) => routeSection(route, messages)),
    {
      title: words.due,
      lines: summary.due.map((line) => ({
        left: line.customer,
        right: `${line.probability} ${line.amount}`,
      })),
    },
    {
      title: words.atRisk,
      lines: summary.atRisk.map((line) => ({ left: line.customer, right: line.reason })),
    },
  ];
}

function figureLines(figures: SummaryFigures, messages: Messages): Line[] {
  const { yen, percent } = messages.format;
  const words = messages.mail;
  const lines = [
    { left: words.visits, right: words.visitFigures(figures.planned, figures.done, figures.missed) },
    { left: words.orders, right: words.orderFigures(figures.orders, yen(figures.amount)) },
    {
      left: words.weekBefore,
      right: words.change(
        yen(figures.amountWeekBefore),
        yen(Math.abs(figures.amount - figures.amountWeekBefore)),
        figures.amount >= figures.amountWeekBefore,
      ),
    },
  ];
  if (figures.monthlyTarget) {
    const share = percent(figures.monthAmount / figures.monthlyTarget);
    lines.push({
      left: words.target(figures.month),
      right: words.targetFigures(yen(figures.monthAmount), yen(figures.monthlyTarget), share),
    });
  }
  return lines;
}

function outlookLines(outlook: OutlookFigures, messages: Messages): Line[] {
  const { yen, percent } = messages.format;
  const words = messages.mail;
  const { fourWeeks, thirteenWeeks, targetChance } = outlook;
  if (thirteenWeeks.high <= 0) return [];
  const range = ({ mean, low, high }: typeof fourWeeks): string =>
    words.outlookRange(
      ...([mean, low, high].map((value) => yen(Math.round(value))) as [string, string, string]),
    );
  const lines = [
    { left: words.fourWeeks, right: range(fourWeeks) },
    { left: words.thirteenWeeks, right: range(thirteenWeeks) },
  ];
  if (targetChance !== null) lines.push({ left: words.targetChance, right: percent(targetChance) });
  return lines;
}

function routeSection(route: DayRoute, messages: Messages): Section {
  const planned = route.stops.filter((stop) => stop.visit.status === 'planned');
  const title = messages.mail.routeTitle(shortDate(messages, route.day), route.rep.name, planned.length);
  return {
    title,
    lines: planned.map((stop) => ({
      left: `${stop.visit.plannedArrival === null ? '' : formatClock(stop.visit.plannedArrival)} ${stop.customer.name}`.trim(),
      right: stop.visit.reason || stop.visit.purpose,
    })),
  };
}

function renderHtml(title: string, week: string, sections: Section[], messages: Messages): string {
  const body = html`<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body style="margin:0;background:#f1f3f4">
<div style="max-width:600px;margin:0 auto;padding:16px;background:#ffffff;color:#202124;font:15px/1.5 -apple-system,'Hiragino Sans','Noto Sans JP',Meiryo,sans-serif">
<h1 style="font-size:20px;line-height:1.3;margin:0 0 4px">${title}</h1>
<p style="margin:0 0 16px;color:#5f6368">${week}</p>
${sections.map(sectionHtml)}
<p style="margin:24px 0 0;color:#5f6368;font-size:13px">${messages.mail.footer}</p>
</div></body></html>`;
  return body.markup;
}

function sectionHtml(section: Section): Html {
  return html`<h2 style="font-size:16px;line-height:1.4;margin:20px 0 6px;padding-bottom:4px;border-bottom:2px solid #188038">${section.title}</h2>
${section.lines.map(
  (
    line,
  ) => html`<div style="padding:6px 0;border-bottom:1px solid #e8eaed"><div style="font-weight:600">${line.left}</div><div style="color:#3c4043">${line.right}</div></div>
`,
)}`;
}

function renderText(title: string, week: string, sections: Section[], messages: Messages): string {
  const lines = [title, week];
  for (const section of sections) {
    lines.push('', `■ ${section.title}`);
    for (const line of section.lines) lines.push(`${line.left}  ${line.right}`.trim());
  }
  lines.push('', messages.mail.footer);
  return `${lines.join('\n')}\n`;
}
