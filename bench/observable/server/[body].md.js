import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { drawEdition } from '../browser/draw.js';
import { readEdition } from '../edition.js';

const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>');
const drawn = drawEdition(JSON.parse(readEdition()), Plot, document);
// A blank line would end the block of HTML in Markdown.
process.stdout.write(`${drawn.outerHTML.replace(/\n\s*\n/g, '\n')}\n`);
