import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';

/** Bytes that a page brings with it: itself and all styles, fonts, scripts and data it names. */
export interface PageWeight {
  readonly bytes: number;
  /** Each file compressed by itself with gzip at its usual level, as a server would; fonts as they are. */
  readonly compressedBytes: number;
}

export function weighPage(site: string, page: string): PageWeight {
  const files = new Set([page]);
  for (const path of files) {
    if (!/\.(html|css)$/.test(path)) continue;
    for (const named of namedIn(readFileSync(join(site, path), 'utf8'))) {
      files.add(join(dirname(path), named));
    }
  }
  const contents = [...files].map((path) => ({ path, content: readFileSync(join(site, path)) }));
  return {
    bytes: contents.reduce((bytes, { content }) => bytes + content.length, 0),
    compressedBytes: contents.reduce(
      (bytes, { path, content }) =>
        bytes + (path.endsWith('.woff2') ? content : gzipSync(content)).length,
      0,
    ),
  };
}

/** What a page or a style loads: the links that a browser follows by itself, scripts, fonts, data. */
function namedIn(text: string): readonly string[] {
  const loaded = /<link\b[^>]*\brel="?(?:stylesheet|modulepreload|preload|icon)\b[^>]*>/g;
  const links = [...text.matchAll(loaded)].map(([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1]);
  const patterns = [
    /<script\b[^>]*\bsrc="([^"]+)"/g,
    /\burl\(["']?([^"')]+)["']?\)/g,
    // How Framework names the data of a page.
    /"path":"([^"]+)"/g,
  ];
  const others = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, named]) => named),
  );
  return [...links, ...others]
    .filter((named) => named !== undefined && /^[\w./@+~-]+$/.test(named))
    .map(String);
}
