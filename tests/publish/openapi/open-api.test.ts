import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { addresses } from '../../../src/publish/addresses.ts';
import { openApiJson } from '../../../src/publish/api/open-api.ts';
import { createApp } from '../../../src/server/app.ts';
import { ListedSite } from '../../../src/server/site.ts';
import { exampleSite } from '../../builders/example-site.ts';
import { publication } from '../../builders/published/publication.ts';
import { asked, faultsBy } from './answer-faults.ts';

const { files, json, publication: example } = await exampleSite();
const description = json(addresses.apiDescription);
const app = createApp(() => new ListedSite(files.keys(), (path) => files.get(path) ?? ''));

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(description, 'openapi');

const faults = faultsBy(description);
const addressesAsked = asked(description);

describe('the description of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(description);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is so for a publication without anything in it', async () => {
    const empty = publication({ editions: [], tables: [], figures: new Map(), measures: [] });
    const { errors } = await new Validator().validate(JSON.parse(openApiJson(empty)));
    expect(errors ?? []).toEqual([]);
  });

  it('names every JSON file of the API but itself', () => {
    const described = new Set(addressesAsked.map(([, path]) => path.slice(1)));
    const written = [...files.keys()].filter((path) => path.startsWith('api/'));
    expect(written.filter((path) => !described.has(path))).toEqual([addresses.apiDescription]);
  });

  it.each([...addressesAsked])('%s answers as described at %s', async (path, address) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('link')).toContain('rel="service-desc"');
    expect(faults(path, await answer.json())).toEqual([]);
  });

  it('finds an answer that does not fit', () => {
    const figures = json(addresses.apiFigures);
    figures.figures[0].status = 'good';
    expect(faults('/api/figures.json', figures)).not.toEqual([]);
  });

  it('gives an example of a figure that the API gives too', () => {
    const [shown] = description.components.schemas.Figure.examples;
    const { figures } = json(addresses.apiFigures);
    expect(figures.find(({ id }: { id: string }) => id === shown.id)).toEqual(shown);
  });

  it('keeps the ids of figures, editions and datasets in its addresses', () => {
    expect(description.paths['/api/editions/{edition}.json'].parameters[0].schema.enum).toEqual(
      example.editions.map(({ id }) => id),
    );
  });
});

describe('errors of the API', () => {
  const validate = ajv.compile({ $ref: 'openapi#/components/schemas/Problem' });

  it.each([
    ['GET', '/api/figure.json', 404],
    ['GET', '/data/nothing.csv', 404],
    ['POST', '/api/figures.json', 405],
  ])('%s %s is answered with problem details, %i', async (method, path, status) => {
    const answer = await app.request(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(validate(await answer.json())).toBe(true);
  });

  it('of pages stay pages', async () => {
    const answer = await app.request('/nothing/');
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
});

describe('what other sites and caches are told', () => {
  it('is the type of every format', async () => {
    const typeOf = async (path: string) => (await app.request(path)).headers.get('content-type');
    expect(await typeOf('/feed.xml')).toContain('application/atom+xml');
    expect(await typeOf('/events.ics')).toContain('text/calendar');
    expect(await typeOf('/editions/2024-06/tables.ods')).toContain('opendocument.spreadsheet');
    expect(await typeOf('/data/calls.csv')).toContain('header=present');
    expect(await typeOf('/data/calls.csv-metadata.json')).toBe('application/csvm+json');
  });

  it('is where a CSV file is described', async () => {
    const { headers } = await app.request('/data/calls.csv');
    expect(headers.get('link')).toContain('<calls.csv-metadata.json>; rel="describedby"');
  });

  it('is that nothing changed, where the tag is known', async () => {
    const { headers } = await app.request('/api/figures.json');
    const tag = headers.get('etag') ?? '';
    const again = await app.request('/api/figures.json', { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(tag);
  });

  it('is which methods there are, before a page of another site asks', async () => {
    const answer = await app.request('/api/figures.json', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  });
});
