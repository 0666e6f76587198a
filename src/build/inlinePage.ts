// HTML files out of scripts and style sheets: an Apps Script project holds no other files beside its code.

interface Page {
  script: string;
  style: string;
}

/** The sidebar's page. A `</script` inside the code would end it early, so its slash is escaped. */
export function inlinePage({ script, style }: Page): string {
  const code = insideScript(script);
  const rules = style.replace(/<\/(style)/gi, '<\\/$1');
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base target="_blank">
<title>Meguri</title>
<style>${rules}</style>
</head>
<body>
<div id="app"></div>
<script>${code}</script>
</body>
</html>
`;
}

/** A file with a script alone, which `jobs_` in dist/Code.js evaluates. */
export function scriptPage(script: string): string {
  return `<script>\n${insideScript(script)}</script>\n`;
}

/** Code as it can stand in a page: a `</script` or a comment's beginning would change how the rest is read. */
function insideScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}
