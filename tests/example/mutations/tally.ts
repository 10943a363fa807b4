import { describePlace } from '../../../src/domain/findings/finding.ts';
import { type Nearness, nearness, type Tried } from './try-mutation.ts';

/** What share of the slips is found. */
export function shareFound(tried: readonly Tried[]): number {
  return tried.filter(({ near }) => near !== 'missed').length / tried.length;
}

/** What share of the edits raises an alarm. */
export function shareAlarmed(tried: readonly Tried[]): number {
  return tried.filter(({ news }) => news.length > 0).length / tried.length;
}

/** By kind of slip: how many there were, how many were found, and how near the finding points. */
export function describeFound(tried: readonly Tried[]): string {
  const lines = kindsOf(tried).map(([kind, ones]) => {
    const found = ones.filter(({ near }) => near !== 'missed').length;
    return `${fraction(found, ones.length)}  ${kind.padEnd(44)} ${placesOf(ones)}`;
  });
  const found = tried.filter(({ near }) => near !== 'missed').length;
  return [
    'Slips found, by kind, and how near what is said points:',
    ...lines,
    `${fraction(found, tried.length)}  ${percent(found, tried.length)} of all ${placesOf(tried)}`,
  ].join('\n');
}

/** By kind of edit that harms nothing: how many there were, and how many raised an alarm; each alarm in words. */
export function describeAlarms(tried: readonly Tried[]): string {
  const lines = kindsOf(tried).map(([kind, ones]) => {
    const alarmed = ones.filter(({ news }) => news.length > 0);
    const said = alarmed.map(
      ({ mutation, news }) =>
        `          ${mutation.says}: ${news.map(({ code, place, says }) => `${code} (${describePlace(place)}) ${says}`).join('; ')}`,
    );
    return [`${fraction(alarmed.length, ones.length)}  ${kind}`, ...said].join('\n');
  });
  const alarms = tried.filter(({ news }) => news.length > 0).length;
  return [
    'Alarms at edits that harm nothing, by kind:',
    ...lines,
    `${fraction(alarms, tried.length)}  ${percent(alarms, tried.length)} of all`,
  ].join('\n');
}

export function listMissed(tried: readonly Tried[]): string {
  return tried
    .filter(({ near }) => near === 'missed' || near === 'elsewhere')
    .map(
      ({ mutation, near, news }) =>
        `${near}: ${mutation.kind}, ${mutation.base}: ${mutation.says}${news.map(({ code, place }) => ` [${code} ${describePlace(place)}]`).join('')}`,
    )
    .join('\n');
}

function kindsOf(tried: readonly Tried[]) {
  return [...Map.groupBy(tried, ({ mutation }) => mutation.kind)];
}

function placesOf(tried: readonly Tried[]): string {
  const many = (wanted: Nearness) => tried.filter(({ near }) => near === wanted).length;
  return nearness
    .map((one) => ({ one, many: many(one) }))
    .filter((each) => each.many > 0)
    .map((each) => `${each.one} ${each.many}`)
    .join(', ');
}

function fraction(some: number, all: number): string {
  return `${some}/${all}`.padStart(8);
}

function percent(some: number, all: number): string {
  return `${((100 * some) / all).toFixed(1)}%`;
}
