/** The small card that shows a cell's note, link or error while the pointer rests on it. */
import type { Playground } from '../playground';
import { wordsOf } from '../words';
import type { CellExtra } from './convert';

export class GridHover {
  private readonly card = document.createElement('div');
  private pointer = { x: 0, y: 0 };
  private shownFor = '';
  private attached = false;

  constructor(private readonly playground: Playground) {
    this.card.className = 'hover-card';
    this.card.dataset.testid = 'hover-card';
    this.card.hidden = true;
    document.body.append(this.card);
  }

  /** Waits for the grid, then listens to it. */
  attach(): void {
    document.addEventListener('pointermove', ({ clientX, clientY, target }) => {
      this.pointer = { x: clientX, y: clientY };
      const inside =
        target instanceof Node && (this.card.contains(target) || target instanceof HTMLCanvasElement);
      if (!inside) this.hide();
      this.listen();
    });
  }

  private listen(): void {
    const api = this.playground.grid?.made.api;
    if (this.attached || api === undefined) return;
    this.attached = true;
    api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      const extra = worksheet.getSheet().getCellRaw(row, column)?.custom as CellExtra | undefined;
      this.show(`${worksheet.getSheetId()} ${row} ${column}`, extra);
    });
    api.addEvent(api.Event.Scroll, () => this.hide());
  }

  private show(place: string, extra: CellExtra | undefined): void {
    if (place === this.shownFor) return;
    this.hide();
    if (extra === undefined || (extra.note ?? extra.link ?? extra.error) === undefined) return;
    this.shownFor = place;
    this.card.replaceChildren(...this.parts(extra));
    this.card.hidden = false;
    const { width, height } = this.card.getBoundingClientRect();
    this.card.style.left = `${Math.min(this.pointer.x + 8, innerWidth - width - 8)}px`;
    this.card.style.top = `${Math.min(this.pointer.y + 12, innerHeight - height - 8)}px`;
  }

  /** Cells are data: texts go in as texts. */
  private parts({ note, link, error }: CellExtra): Node[] {
    const parts: Node[] = [];
    for (const text of [error, note]) {
      if (text === undefined) continue;
      const line = document.createElement('p');
      line.textContent = text;
      if (text === error) line.className = 'error';
      parts.push(line);
    }
    if (link !== undefined) parts.push(this.anchor(link));
    return parts;
  }

  private anchor(link: string): Node {
    const anchor = document.createElement('a');
    anchor.href = link;
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    anchor.textContent = `${wordsOf(this.playground.shown.language).openLink} ${new URL(link).host} ↗`;
    return anchor;
  }

  private hide(): void {
    this.card.hidden = true;
    this.shownFor = '';
  }
}
