// HTML for mails in which whatever comes from a cell is text.

/** Markup that is safe to send. Made by {@link html} only. */
export class Html {
  constructor(readonly markup: string) {}
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign]!);

type Inserted = string | number | Html | Html[];

/** A template whose inserted strings and numbers are escaped; inserted {@link Html} stays markup. */
export function html(parts: TemplateStringsArray, ...inserted: Inserted[]): Html {
  let markup = parts[0] ?? '';
  inserted.forEach((value, index) => {
    markup += markupOf(value) + (parts[index + 1] ?? '');
  });
  return new Html(markup);
}

function markupOf(value: Inserted): string {
  if (Array.isArray(value)) return value.map((one) => one.markup).join('');
  return value instanceof Html ? value.markup : escapeHtml(String(value));
}
