import type { Publication } from '../../domain/publication/publication.ts';
import { addresses } from '../addresses.ts';
import { licence } from '../csv/csvw.ts';
import { describeFigure } from './figures-json.ts';
import { type Json, writeJson } from './json.ts';
import { publisherSchema, schemas } from './open-api-schemas.ts';
import { ref } from './schema-parts.ts';

type Description = { readonly [key: string]: Json };

/** `api/openapi.json`: every address of the API, what it answers, and an example of each (OpenAPI 3.1). */
export function openApiJson(publication: Publication): string {
  const { body, area, version, release } = publication;
  const [figure] = publication.figures.values();
  const examples =
    figure === undefined ? [] : [describeFigure(figure, titleOf(publication, figure.measure))];
  return writeJson({
    openapi: '3.1.0',
    info: {
      title: `Policing in ${area.name}, in figures`,
      summary: `What ${body.name} publishes about ${area.force}, for programs.`,
      description: about,
      version: release.id,
      license: { name: 'Open Government Licence v3.0', url: licence },
      ...(body.email === undefined && body.website === undefined
        ? {}
        : {
            contact: {
              name: body.name,
              ...(body.email === undefined ? {} : { email: body.email }),
              ...(body.website === undefined ? {} : { url: body.website }),
            },
          }),
      'x-generator': `Answerable ${version}`,
    },
    servers: [{ url: body.site?.replace(/\/+$/, '') ?? '..', description: 'The top of the site.' }],
    paths: pathsOf(publication),
    components: {
      schemas: { Publisher: publisherSchema, ...schemas, Figure: { ...schemas.Figure, examples } },
      responses: { NotModified: notModified, NotFound: notFound },
    },
  });
}

const about = [
  'All answers are files: the same request gets the same answer until the next release, and nothing needs a key.',
  'Figures, editions, datasets and measures keep their ids for good: a figure is <measure>.<codes of its dimensions>.<period>, an edition its month.',
  'Value and status are two fields. Without a value, the status says why: suppressed ([c], hidden to protect people), unavailable ([x]), not-applicable ([z]).',
  'api/changes.json tells what is not as in the release before. Where a server answers, errors are problem details (RFC 9457), answers bear an ETag, and pages of other sites may ask (CORS).',
].join('\n\n');

function titleOf({ measures }: Publication, id: string): string {
  return measures.find((measure) => measure.id === id)?.title ?? id;
}

function pathsOf(publication: Publication): Description {
  const editions = publication.editions.map(({ id }) => id);
  const datasets = publication.tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ dataset }) => dataset.id);
  return {
    ...at(
      addresses.apiIndex,
      'index',
      'What there is, with addresses from the top of the site.',
      'Index',
    ),
    ...at(
      addresses.apiFigures,
      'figures',
      'Every figure, with its interval and where it comes from.',
      'Figures',
    ),
    ...at(
      addresses.apiDisclosure,
      'disclosure',
      'What is hidden to protect people, and what each hidden number may be.',
      'Disclosure',
    ),
    ...at(
      addresses.apiDuties,
      'duties',
      'Each item of the law, and how the body stands to it on the day of the register.',
      'Duties',
    ),
    ...at(
      addresses.apiReleases,
      'releases',
      'Every release, newest first, with its corrections.',
      'Releases',
    ),
    ...at(
      addresses.apiChanges,
      'changes',
      'Figures added, amended and deleted since the release before.',
      'Changes',
    ),
    ...each(
      addresses.apiEdition('{edition}'),
      'edition',
      'An edition, section by section; its numbers are ids of figures.',
      'Edition',
      editions,
    ),
    ...each(
      addresses.apiDataset('{dataset}'),
      'dataset',
      'Every row of a dataset, with statuses and sources.',
      'Dataset',
      datasets,
    ),
  };
}

/** An address without parameters. */
function at(path: string, id: string, summary: string, schema: string): Description {
  return { [`/${path}`]: { get: operation(id, summary, schema) } };
}

/** An address with one parameter in braces; left out where there is nothing to ask for. */
function each(
  path: string,
  name: string,
  summary: string,
  schema: string,
  values: readonly string[],
): Description {
  const [example] = values;
  if (example === undefined) return {};
  const parameter = {
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', enum: values },
    example,
  };
  return { [`/${path}`]: { parameters: [parameter], get: operation(name, summary, schema) } };
}

function operation(operationId: string, summary: string, schema: string): Json {
  return {
    operationId,
    summary,
    responses: {
      '200': {
        description: summary,
        headers: {
          ETag: {
            description: 'Of the content; weak where it is compressed.',
            schema: { type: 'string' },
          },
        },
        content: {
          'application/json': {
            schema: { allOf: [ref('Publisher'), ref(schema)] },
          },
        },
      },
      '304': { $ref: '#/components/responses/NotModified' },
      '404': { $ref: '#/components/responses/NotFound' },
    },
  };
}

const notModified: Json = {
  description: 'Nothing changed since the answer whose ETag was sent as If-None-Match.',
};

const notFound: Json = {
  description: 'There is no such file.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
