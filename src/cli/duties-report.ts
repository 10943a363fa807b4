import { formatNumber } from '../domain/figures/format.ts';
import type { Deadline, Standing } from '../domain/law/duty.ts';
import { countStatuses } from '../domain/law/register.ts';
import { sayWhen } from '../domain/law/when.ts';
import type { Publication } from '../domain/publication/publication.ts';
import { formatDate, formatPeriod } from '../domain/time/period.ts';
import { dutyWords } from '../locale/duty-words.ts';
import { width, wrap } from './report.ts';

const statusWidth = 16;
const indent = ' '.repeat(statusWidth + 2);

/** The register for a terminal of 80 columns, item by item under the headings of the law. */
export function reportDuties({ duties, body }: Publication): readonly string[] {
  const head = dutyWords.reportTitle(duties.body.name, formatDate(duties.on));
  const known =
    duties.knownTo === null ? [] : wrap(dutyWords.knownTo(formatDate(duties.knownTo)), width);
  const vouched =
    duties.completeFrom === null
      ? dutyWords.notVouched
      : dutyWords.vouched(formatDate(duties.completeFrom));
  const groups = Map.groupBy(duties.standings, ({ requirement }) => requirement.group);
  return [
    ...wrap(head, width),
    ...(body.demonstration === undefined ? [] : wrap(body.demonstration, width)),
    ...known,
    ...wrap(vouched, width),
    ...[...groups].flatMap(([group, standings]) => ['', group, ...standings.flatMap(itemLines)]),
    '',
    ...duties.announced.flatMap(({ says }) => [...wrap(says, width), '']),
    ...wrap(totals(duties), width),
  ];
}

function itemLines(standing: Standing): readonly string[] {
  const { requirement, status, parts, earlier, evidence } = standing;
  const { paragraph, title } = requirement;
  const [first = '', ...rest] = wrap(`${paragraph} ${title}`, width - indent.length);
  const when = status === 'not-applicable' ? [] : [sayWhen(requirement.timing)];
  const only = status === 'not-applicable' ? [] : [requirement.onlyWhere ?? []].flat();
  const says = [
    standing.says,
    ...only,
    ...when,
    ...dueDay(standing),
    ...unconfirmed(standing),
  ].join(' ');
  return [
    `  ${dutyWords.status[status].padEnd(statusWidth)}${first}`,
    ...rest.map((line) => indent + line),
    ...block(says),
    ...parts.flatMap(({ title: part, duty }) =>
      block(`${dutyWords.status[duty.status]}: ${part}`, 2),
    ),
    ...earlier
      .slice(-most)
      .flatMap((duty) => block(`${dutyWords.status[duty.status]}: ${duty.says}`, 2)),
    ...furtherLines(earlier.length),
    ...evidence
      .slice(0, most)
      .flatMap(({ place }) =>
        block(`→ ${place.title}`, 2).concat(
          place.kind === 'link' ? addressMargin + place.address : [],
        ),
      ),
    ...furtherLines(evidence.length),
  ];
}

/** An address cannot be broken, so that it begins near the left edge. */
const addressMargin = '    ';

/** More than this would bury the item; JSON has them all. */
const most = 3;

function furtherLines(count: number): readonly string[] {
  return count > most ? block(dutyWords.more(formatNumber(count - most, 0)), 2) : [];
}

function block(text: string, by = 0): readonly string[] {
  const margin = indent + ' '.repeat(by);
  return wrap(text, width - margin.length).map((line) => margin + line);
}

/** The day of this time, and of the one to come, where a period or an event says which time it is. */
function dueDay({ duty, next, status }: Standing): readonly string[] {
  if (status === 'not-applicable') return [];
  const said = [duty, next].flatMap((one) => {
    const day: Deadline | null = one?.legal ?? one?.target ?? null;
    const period = one?.period ?? null;
    const about = period === null ? one?.event?.title : formatPeriod(period);
    if (day === null || about === undefined) return [];
    return [`${about}: ${formatDate(day.date)}${dutyWords.sorts[day.by]}`];
  });
  return said.length === 0 ? [] : [dutyWords.days(said.join('; '))];
}

function unconfirmed({ requirement: { item, time }, status }: Standing): readonly string[] {
  if (status === 'not-applicable') return [];
  if (item.certainty === 'general-knowledge') return [dutyWords.itemUnconfirmed];
  return time.certainty === 'general-knowledge' ? [dutyWords.timeUnconfirmed] : [];
}

function totals(register: Publication['duties']): string {
  const counts = countStatuses(register);
  const listed = Object.entries(counts).filter(([, count]) => count > 0);
  const words = listed.map(([status, count]) => dutyWords.count(status, count));
  return dutyWords.totals(register.standings.length, words.join(', '));
}
