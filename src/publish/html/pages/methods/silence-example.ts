import type { LawContext } from '../../../../domain/law/context.ts';
import type { Standing } from '../../../../domain/law/duty.ts';
import { standingOf } from '../../../../domain/law/standing.ts';
import { formatDate, type IsoDate } from '../../../../domain/time/period.ts';
import { money } from '../../../../reference/requirements/money.ts';
import type { SiteIndex } from '../../site-index.ts';
import type { WorkedExample } from './worked-example.ts';

const budget = money.filter(({ id }) => id === '3-a');
const on = '2024-06-30';
const sinceJanuary = '2024-01-01';
const sinceMay = '2024-05-01';

/** One silence, asked of a body that does not vouch for its records, of one that does, and of one that does too late. */
export function silenceExample(site: SiteIndex): WorkedExample {
  const words = site.words.methods.deadlines.examples;
  const { statuses } = site.words.duties;
  const said = (since: IsoDate | null): string =>
    standingsWithout(since, site)
      .map(({ status, says }) => `${statuses[status]}: ${says}`)
      .join('; ');
  return {
    origin: { kind: 'dates' },
    steps: [
      { says: words.asked(formatDate(on)), sum: budget.map(({ title }) => title).join('; ') },
      { says: words.vouchesNot, sum: said(null) },
      { says: words.vouches(formatDate(sinceJanuary)), sum: said(sinceJanuary) },
      { says: words.vouches(formatDate(sinceMay)), sum: said(sinceMay) },
    ],
    result: words.silenceResult(statuses.overdue, statuses.unknown),
  };
}

/** How a body stands to the budget when nothing is recorded of it. */
function standingsWithout(
  completeFrom: IsoDate | null,
  { publication }: SiteIndex,
): readonly Standing[] {
  const { name, title } = publication.duties.body;
  const context: LawContext = {
    on,
    body: {
      name,
      title,
      type: 'police-and-crime-commissioner',
      elected: true,
      country: 'England',
      from: '2012-11-22',
    },
    records: {
      knownTo: null,
      completeFrom,
      reviewMonths: 12,
      targetDays: new Map(),
      notApplicable: [],
    },
    events: [],
    evidence: [],
    priorities: [],
  };
  return budget.map((requirement) => standingOf(requirement, context));
}
