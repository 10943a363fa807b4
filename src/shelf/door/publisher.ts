import * as v from 'valibot';
import type { PublishedBody } from '../../domain/publication/publication.ts';
import { parseJson } from './history.ts';

const index = v.object({
  body: v.object({ type: v.string(), website: v.exactOptional(v.string()) }),
});
const catalogue = v.object({
  homepage: v.exactOptional(v.string()),
  publisher: v.object({ mbox: v.exactOptional(v.string()) }),
});

/** What a release says of who published it, in `api/index.json` and `catalogue.json`; what cannot be read is left out. */
export function readPublisher(
  indexBytes: Uint8Array,
  catalogueBytes: Uint8Array,
): Omit<PublishedBody, 'name'> {
  const said = v.safeParse(index, parseJson(indexBytes));
  const listed = v.safeParse(catalogue, parseJson(catalogueBytes));
  const site = listed.success ? listed.output.homepage : undefined;
  const email = listed.success ? listed.output.publisher.mbox : undefined;
  return {
    type: '',
    ...(said.success ? said.output.body : {}),
    ...(site === undefined ? {} : { site }),
    ...(email === undefined ? {} : { email }),
  };
}
