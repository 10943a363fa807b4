import type { EthnicityTable, TotalRate } from '../../domain/stops/rates/disproportionality.ts';
import type { Estimate } from '../../domain/stops/rates/estimate.ts';
import type { FindRate } from '../../domain/stops/rates/find-rate.ts';
import type { StopRow } from '../../domain/stops/rates/stop-row.ts';
import { sources } from '../../reference/sources.ts';
import type { AreaAnswer, StopsAnswer } from './stops-answer.ts';
import { recordsHandedOver } from './stops-coverage.ts';
import { groupingTitle, notesOf, sentencesOf, suppliesOf } from './stops-words.ts';

/** The answer for a program: values not rounded, each with its unit, interval and method. */
export function stopsJson(answer: StopsAnswer): string {
  const { request, areas, without, uncounted } = answer;
  const { from, to, by, basis, conditions } = request;
  const said = {
    question: {
      area: request.area?.id ?? 'all',
      from,
      to,
      by,
      ethnicity: basis,
      title: groupingTitle(request),
      filters: Object.fromEntries(
        conditions.map(({ name, value: { code, label } }) => [name, { code, label }]),
      ),
    },
    areas: areas.map(areaJson),
    areasWithoutFiles: without.map(({ id }) => id),
    areasNotCounted: uncounted.map(({ area, months }) => ({
      area: area.id,
      records: recordsHandedOver(months),
    })),
    sentences: sentencesOf(answer),
    notes: notesOf(answer),
    provenance: {
      records: { ...sourceJson(sources.policeUkRecords), supplies: suppliesOf(areas) },
      population: sourceJson(sources.census2021),
    },
  };
  return JSON.stringify(said, null, 2);
}

function sourceJson({
  title,
  publisher,
  licence,
  address,
}: (typeof sources)['census2021' | 'policeUkRecords']) {
  return { title, publisher, licence: licence.name, address };
}

function areaJson({ area, months, table, rates }: AreaAnswer) {
  return {
    area: { id: area.id, code: area.code, name: area.name, force: area.force },
    months: { covered: months.covered, gaps: months.gaps },
    records: recordsHandedOver(months),
    rows: table.rows.map(rowJson),
    total: rowJson(table.total),
    ...(rates === null ? {} : ratesJson(rates)),
    files: months.entries.map(({ month, name, csvSha256, rows, supply }) => ({
      month,
      name,
      csvSha256,
      rows: rows.kept,
      quarantined: rows.quarantined,
      reasons: recordsHandedOver(months, month).reasons,
      supply,
    })),
  };
}

function ratesJson({ stated, unknownPeople, likeForLike, notComparable }: EthnicityTable) {
  return {
    ethnicityStated: {
      people: countJson(stated.people),
      share: stated.percent === null ? null : { value: stated.percent, unit: 'percent' },
      unknown: countJson(unknownPeople),
    },
    groupsWithResidents: totalJson(likeForLike),
    allOverAllResidents: {
      comparable: false,
      why: 'People whose ethnicity is not known are in it and in no group.',
      ...totalJson(notComparable),
    },
  };
}

function totalJson({ people, population, ratePer1000, ratioToWhite }: TotalRate) {
  return {
    people: countJson(people),
    population: residentsJson(population),
    rate: estimateJson(ratePer1000, rateUnit),
    ratioToWhite: ratioToWhite === null ? null : { value: ratioToWhite, unit: 'ratio' },
  };
}

const rateUnit = 'searches per 1,000 residents in the period';

function rowJson(row: StopRow) {
  const { code, label, population, againstWhite } = row;
  return {
    code,
    label,
    searches: countJson(row.searches),
    vehicleOnly: countJson(row.vehicleOnly),
    people: countJson(row.people),
    share: estimateJson(row.sharePercent, 'percent of people searched'),
    population: population === null ? null : residentsJson(population),
    rate: estimateJson(row.ratePer1000, rateUnit),
    ratioToWhite: estimateJson(againstWhite?.ratio ?? null, 'ratio'),
    ratioBounds: againstWhite?.bounds ?? null,
    gapToWhite:
      againstWhite === null
        ? null
        : { value: againstWhite.gapPer1000, unit: 'per 1,000 residents' },
    find: findJson(row.find),
  };
}

function findJson({ found, notFound, unknown, ...rates }: FindRate) {
  return {
    found: countJson(found),
    notFound: countJson(notFound),
    unknown: countJson(unknown),
    known: rates.knownPercent === null ? null : { value: rates.knownPercent, unit: 'percent' },
    foundOfKnown: estimateJson(rates.amongKnownPercent, 'percent'),
    foundOfAllAtLeast: estimateJson(rates.leastPercent, 'percent'),
    foundOfAllAtMost: estimateJson(rates.mostPercent, 'percent'),
  };
}

function countJson(value: number) {
  return { value, unit: 'searches' };
}

function residentsJson(value: number) {
  return { value, unit: 'usual residents, Census 2021' };
}

function estimateJson(estimate: Estimate | null, unit: string) {
  if (estimate === null) return null;
  const { value, interval } = estimate;
  return { value, unit, interval };
}
