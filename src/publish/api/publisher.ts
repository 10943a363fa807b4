import type { Publication } from '../../domain/publication/publication.ts';
import type { Json } from './json.ts';

/** How every document of the API begins: who publishes, for where, made with what. */
export function publisher(publication: Publication): { readonly [key: string]: Json } {
  const { body, area, version } = publication;
  return {
    generator: `Answerable ${version}`,
    body: {
      name: body.name,
      type: body.type,
      ...(body.website === undefined ? {} : { website: body.website }),
      ...(body.demonstration === undefined ? {} : { demonstration: body.demonstration }),
    },
    area: { id: area.id, code: area.code, name: area.name, force: area.force },
  };
}
