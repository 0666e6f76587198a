// One HTML file out of a script and a style sheet: HtmlService serves no other files.

interface Page {
  script: string;
  style: string;
}

/** The sidebar's page. A `</script` inside the code would end it early, so its slash is escaped. */
export function inlinePage({ script, style }: Page): string {
  const code = script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
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
