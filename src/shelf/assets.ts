import { readdirSync, readFileSync } from 'node:fs';
import type { OutputFile } from '../publish/output.ts';
import { UserError } from './user-error.ts';

const directory = new URL('../assets/', import.meta.url);

/** Stylesheet, fonts and icon, as the build left them. */
export function readAssets(): readonly OutputFile[] {
  try {
    return readdirSync(directory)
      .toSorted()
      .map((name) => ({
        path: `assets/${name}`,
        content: readFileSync(new URL(name, directory)),
      }));
  } catch {
    throw new UserError('The site’s stylesheet and fonts have not been built: run npm start once.');
  }
}
