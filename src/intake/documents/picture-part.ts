import type { Parts } from './parts.ts';
import { isPicture, readPicture } from './picture.ts';
import type { Tally } from './tally.ts';

/** Reads what a picture inside a document tells besides the picture; of a part that is none, nothing. */
export function tellPicture(parts: Parts, name: string, tally: Tally): void {
  if (!/\.(jpe?g|jfif|png|tiff?|webp|heic)$/i.test(name)) return;
  const bytes = parts.bytes(name);
  const where = name.slice(name.lastIndexOf('/') + 1);
  if (bytes !== null && isPicture(bytes)) readPicture(bytes, tally, { where, alone: true });
}
