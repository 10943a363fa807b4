import { readdirSync } from 'node:fs';

const bodies = new URL('bodies/', import.meta.url);

/** One page for each body, and nothing from another host: no web font, no search index. */
export function site(root) {
  const names = readdirSync(bodies).map((file) => file.replace(/\.json$/, ''));
  return {
    root,
    output: `dist/${root}`,
    title: 'Editions',
    pages: [],
    sidebar: false,
    toc: false,
    pager: false,
    search: false,
    globalStylesheets: [],
    dynamicPaths: names.map((name) => `/${name}`),
  };
}
