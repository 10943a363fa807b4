import type { IsoDate } from '../domain/time/period.ts';
import { type Source, sources } from './sources.ts';

export interface Priority {
  readonly id: string;
  readonly title: string;
}

/** The national priorities for policing of one time: a later government may set others. */
export interface PrioritySet {
  readonly id: string;
  readonly title: string;
  /** First day on which bodies had to report on them. */
  readonly from: IsoDate;
  /** Last day; left out while they last. */
  readonly to?: IsoDate;
  readonly source: Source;
  readonly priorities: readonly Priority[];
}

/** Newest last. */
export const prioritySets: readonly PrioritySet[] = [
  {
    id: '2021',
    title: 'National Crime and Policing Measures',
    from: '2021-05-31',
    source: sources.specifiedInformation2021,
    priorities: [
      { id: 'homicide', title: 'Reduce murder and other homicide' },
      { id: 'serious-violence', title: 'Reduce serious violence' },
      { id: 'drugs-and-county-lines', title: 'Disrupt drugs supply and county lines' },
      { id: 'neighbourhood-crime', title: 'Reduce neighbourhood crime' },
      { id: 'cyber-crime', title: 'Tackle cyber crime' },
      {
        id: 'victim-satisfaction',
        title:
          'Improve satisfaction among victims, with a particular focus on victims of domestic abuse',
      },
    ],
  },
];

/** The priorities that bodies had to report on that day, or undefined before there were any. */
export function prioritiesOn(date: IsoDate): PrioritySet | undefined {
  return prioritySets.find((set) => set.from <= date && (set.to === undefined || date <= set.to));
}
