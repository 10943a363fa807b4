import { formatNumber, formatRange } from '../../domain/figures/format.ts';
import type {
  BesideResidents,
  GroupRatio,
} from '../../domain/stops/answers/ethnicity-sentences.ts';
import type { StopKind } from '../../domain/stops/stop-text.ts';
import type { Language, WordsOf } from '../language.ts';
import { counted, list, wholePercent } from './grammar.ts';

type Say = Language<StopKind>['say'];

export const stopsEthnicity: WordsOf<'stops-ethnicity', StopKind> = {
  'stops-ethnicity.ratio': ({ basis, stated, people, ...ratio }, { say }) => {
    const known = basis === 'self' ? 'stated' : 'recorded';
    return `${say(ratio.group)} people were searched at ${times(ratio)} the rate of White people (95% ${range(ratio)}), among searches where ethnicity was ${known} (${wholePercent(stated, people)})${chance(ratio)}.`;
  },
  'stops-ethnicity.other-ratios': ({ groups }, { say }) => {
    const ratios = groups.map(
      (one) => `${say(one.group)} ${times(one)} (${range(one)}${chance(one)})`,
    );
    return `For the other groups it was ${ratios.join('; ')}.`;
  },
  'stops-ethnicity.unknown': ({ group, unknown, least, most, decimals }, { say }) =>
    `Ethnicity is not known for ${searches(unknown)}: had they all been of White people, the ratio for ${say(group)} people would be ${formatNumber(least, decimals)}; had they all been of ${say(group)} people, ${formatNumber(most, decimals)}.`,
  'stops-ethnicity.counts-first': ({ groups, beside }, { say }) => {
    const counts = list(
      groups.map(({ group, people }) => `${say(group)} ${formatNumber(people, 0)}`),
    );
    return `People were searched this often: ${counts}. So few people live here that rates by residents say little: ${besideResidents(beside, say)}.`;
  },
  'stops-ethnicity.few-residents': ({ groups, beside }, { say }) => {
    const named = groups.map(say).join(', ');
    const which = groups.length === 1 ? `this group: ${named}` : `these groups: ${named}`;
    return `Rates by residents say little of ${which}. ${besideResidents(beside, say)}.`;
  },
  'stops-ethnicity.few-white': ({ least }) =>
    `Fewer than ${least} White people were searched: too few to compare a rate with.`,
  'stops-ethnicity.few-others': ({ least }) =>
    `Fewer than ${least} people were searched in every other group: too few to compare.`,
  'stops-ethnicity.counted': ({ people, unknown }) =>
    unknown === 0
      ? `These are ${searches(people)} of people, all with an ethnicity.`
      : `These are ${searches(people)} of people; in ${formatNumber(unknown, 0)} (${wholePercent(unknown, people)}) the person’s ethnicity was not stated or not recorded.`,
};

function searches(number: number): string {
  return counted(number, 'search', 'searches');
}

function times({ ratio, decimals }: GroupRatio): string {
  return `${formatNumber(ratio, decimals)} times`;
}

function range({ low, high, decimals }: GroupRatio): string {
  return formatRange({ low, high }, { kind: 'ratio' }, decimals);
}

/** Said only where a test finds no difference. */
function chance({ differs }: GroupRatio): string {
  return differs ? '' : ', a difference that could be chance';
}

function besideResidents({ group, people, residents }: BesideResidents, say: Say): string {
  return `${searches(people)} of ${say(group)} people stand beside ${formatNumber(residents, 0)} ${say(group)} residents`;
}
