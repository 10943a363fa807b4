import { escapeText } from '../charts/element.ts';

/** `OPEN-ME.html`: the door of an archive, which leads to the newest release. */
export function openMe(body: string, releases: readonly string[]): string {
  const earlier = releases.map(
    (id) => `<li><a href="data/releases/${id}/index.html">${id}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(body)}: everything that was published</title>
<style>body{font:1.125rem/1.5 Arial,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#0b0c0c;background:#fff}a{color:#12436d}</style>
</head>
<body>
<main>
<h1>${escapeText(body)}</h1>
<p>Everything that was published, as it was published. It needs no network and no program but this browser.</p>
<p><a href="data/index.html">Read the newest release</a></p>
<h2>All releases</h2>
<ul>
${earlier.join('\n')}
</ul>
<p><a href="INVENTORY.txt">What is in this folder, in plain text</a></p>
</main>
</body>
</html>
`;
}
