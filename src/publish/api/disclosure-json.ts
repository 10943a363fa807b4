import type { Publication } from '../../domain/publication/publication.ts';
import { writeJson } from './json.ts';
import { publisher } from './publisher.ts';

/** `api/disclosure.json`: what is hidden to protect people, and the range of each hidden number. */
export function disclosureJson(publication: Publication): string {
  const { profile, zeroHidden, figures, tables } = publication.disclosure;
  return writeJson({
    ...publisher(publication),
    profile: { id: profile.id, title: profile.title, says: profile.says },
    zeroHidden,
    figures,
    hidden: tables.flatMap(({ dataset, numbers }) =>
      numbers.map(({ kind, row, column, period, figure, least, most }) => ({
        dataset,
        kind,
        row,
        column,
        period,
        figure,
        least,
        most,
      })),
    ),
  });
}
