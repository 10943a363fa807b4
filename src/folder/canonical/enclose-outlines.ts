import { outlinesFile, readOutlinesText } from '../outlines.ts';
import type { Enclosing } from './enclosing.ts';

/** Encloses the outlines that a map is drawn of, and none of what else a file of them may hold. */
export function encloseOutlines(enclosing: Enclosing): void {
  if (!enclosing.pathsBelow(outlinesFile).includes(outlinesFile)) return;
  const text = enclosing.text(outlinesFile);
  if (text === null) return;
  const { outlines, findings } = readOutlinesText(text);
  enclosing.find(...findings);
  if (outlines.length === 0) return;
  const features = outlines.map(({ code, name, rings }) => ({
    type: 'Feature',
    properties: { LSOA21CD: code, LSOA21NM: name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)]]),
    },
  }));
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  enclosing.keep(outlinesFile, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}
