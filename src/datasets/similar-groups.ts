import type { Dataset } from '../domain/tables/dataset.ts';
import { areaCodes } from './codes/areas.ts';

/** Membership is never worked out or assumed: the office hands in what the publisher set. */
export const similarGroups: Dataset = {
  id: 'similar-groups',
  title: 'Most similar groups',
  description:
    'For an area, the areas that are most like it, as their publisher set them. The file is named after the first month or day from which the version is used. That an area is in the group of another does not put the other in its own. An area has up to seven; the City of London has none.',
  frequency: 'when-it-changes',
  columns: [
    {
      kind: 'code',
      name: 'version',
      title: 'Version',
      description: 'What the publisher calls this version of the groups, for example its year.',
      codes: 'open',
    },
    {
      kind: 'code',
      name: 'area',
      title: 'Police force area',
      description: 'The area that the group belongs to, by name or ONS code.',
      codes: areaCodes,
    },
    {
      kind: 'code',
      name: 'similar_area',
      title: 'Similar area',
      description: 'An area in its group, by name or ONS code. The area itself is not listed.',
      codes: areaCodes,
    },
  ],
  key: ['version', 'area', 'similar_area'],
  identities: [],
  disclosure: 'none',
  basis:
    'Set by the Home Office on demographic, social and economic variables related to crime. The lists are not published as data',
};
