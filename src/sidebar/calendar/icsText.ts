// The text of an iCalendar file (RFC 5545) as components with their properties.

export interface IcsProperty {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

export interface IcsComponent {
  name: string;
  properties: IcsProperty[];
  children: IcsComponent[];
}

/** The file's outermost components; lines that are none are passed over. */
export function parseIcs(text: string): IcsComponent[] {
  const root: IcsComponent = { name: '', properties: [], children: [] };
  const open = [root];
  for (const line of unfolded(text)) {
    const property = parseLine(line);
    if (!property) continue;
    const current = open[open.length - 1]!;
    if (property.name === 'BEGIN') {
      const child = { name: property.value.toUpperCase(), properties: [], children: [] };
      current.children.push(child);
      open.push(child);
    } else if (property.name === 'END') {
      if (open.length > 1) open.pop();
    } else current.properties.push(property);
  }
  return root.children;
}

/** RFC 5545, 3.1: a line that begins with a blank goes on with the one before. */
const unfolded = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');

/** `DTSTART;TZID="Asia/Tokyo":20261124T100000`; colons and semicolons in quotes part nothing. */
function parseLine(line: string): IcsProperty | null {
  const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/.exec(
    line,
  );
  if (!head) return null;
  const parameters: Record<string, string> = {};
  for (const [, name, value] of head[2]!.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)/g)) {
    parameters[name!.toUpperCase()] = value!.replace(/"/g, '');
  }
  return { name: head[1]!.toUpperCase(), parameters, value: line.slice(head[0].length) };
}

export const propertyOf = ({ properties }: IcsComponent, name: string): IcsProperty | undefined =>
  properties.find((property) => property.name === name);

export const propertiesOf = ({ properties }: IcsComponent, name: string): IcsProperty[] =>
  properties.filter((property) => property.name === name);

/** RFC 5545, 3.3.11. */
export const textOf = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
