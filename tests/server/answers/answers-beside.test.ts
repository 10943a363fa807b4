import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSite } from '../../../src/publish/site.ts';
import { answersBeside, limitsFor } from '../../../src/server/answers/answers-beside.ts';
import { answersHere } from '../../../src/server/answers/answers-here.ts';
import type { Answers, Question } from '../../../src/server/answers/question.ts';
import { createApp } from '../../../src/server/app.ts';
import { toResource } from '../../../src/server/resource.ts';
import { ListedSite } from '../../../src/server/site.ts';
import { manyPayments, somePayments, withRegister } from '../../registers/made-up-register.ts';

const limits = { threads: 1, waiting: 2, milliseconds: 20_000 };
const opened: Answers[] = [];

/** Threads of the build: what these tests are of cannot be started from its sources. */
const builtThread = () =>
  new Worker(new URL('../../../dist/server/answers/answer-worker.js', import.meta.url));
/** Threads that do what they should not. */
const threadThat = (does: string) => () =>
  new Worker(`require('node:worker_threads').parentPort.on('message', () => {${does}})`, {
    eval: true,
  });

function pool(start: () => Worker, changed: Partial<typeof limits> = {}): Answers {
  const answers = answersBeside(start, { ...limits, ...changed });
  opened.push(answers);
  return answers;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((answers) => answers.close()));
});

const files = new Map(
  renderSite(withRegister([...somePayments, ...manyPayments(200)]), []).map(({ path, content }) => [
    path,
    content,
  ]),
);
const site = new ListedSite(files.keys(), (path) => files.get(path) ?? null);
const resource = async (path: string) =>
  await toResource(path, new Uint8Array(Buffer.from(files.get(path) ?? '')));
const file = 'registers/made-up-payments/index.html';
const question: Question = {
  site,
  file,
  query: '?q=tea',
  page: await resource(file),
  data: await resource('registers/made-up-payments/rows.js'),
};

describe('threads that answer', () => {
  it('give the same bytes as the thread that serves pages would', async () => {
    const beside = pool(builtThread);
    const queries = ['?q=tea', '?q=made&page=2', '?category=estates', '?sort=-amount', '?x=%ff'];
    const asked = queries.map((query) => ({ ...question, query }));
    const here = answersHere();
    for (const each of asked) expect(await beside.answer(each)).toEqual(await here.answer(each));
  });

  it('answer what is asked of another release from that one', async () => {
    const beside = pool(builtThread);
    const page = await toResource(
      file,
      new TextEncoder().encode('<!--register--><!--/register-->'),
    );
    const other = { ...question, site: {}, page };
    const first = await beside.answer(question);
    const second = await beside.answer(other);
    expect(second).not.toEqual(first);
    expect(second).toEqual(await answersHere().answer(other));
    expect(await beside.answer(question)).toEqual(first);
  });

  it('say so where there is nothing to answer from', async () => {
    const broken = { ...question, data: question.page };
    expect(await pool(builtThread).answer(broken)).toEqual({ kind: 'unanswerable' });
  });

  it('are replaced when they take too long or break, and the next question is answered', async () => {
    const prompt = threadThat(
      "require('node:worker_threads').parentPort.postMessage({ resource: null })",
    );
    const starts = [threadThat('for (;;) {}'), threadThat('throw new Error("x")'), prompt];
    const beside = pool(() => (starts.shift() ?? prompt)(), { milliseconds: 6000 });
    expect(await beside.answer(question)).toEqual({ kind: 'slow' });
    expect(await beside.answer(question)).toEqual({ kind: 'slow' });
    expect(await beside.answer(question)).toEqual({ kind: 'unanswerable' });
    expect(starts).toEqual([]);
  });

  it('turn away whoever comes when too many wait, and forget who has gone', async () => {
    const beside = pool(threadThat(''), { milliseconds: 60_000 });
    const gone = new AbortController();
    const first = beside.answer(question);
    const waits = [beside.answer({ ...question, given: gone.signal }), beside.answer(question)];
    expect(await beside.answer(question)).toEqual({ kind: 'busy' });
    gone.abort();
    expect(await waits[0]).toEqual({ kind: 'busy' });
    waits.push(beside.answer(question));
    await beside.close();
    expect((await Promise.all([first, ...waits])).map(({ kind }) => kind)).not.toContain(
      'answered',
    );
  });
});

describe('a server whose threads cannot keep up', () => {
  it.each(['busy', 'slow'] as const)('says when to come again: %s', async (kind) => {
    const answers: Answers = {
      answer: () => Promise.resolve({ kind }),
      close: () => Promise.resolve(),
    };
    const app = createApp(() => site, { answers });
    const answer = await app.request('/registers/made-up-payments/?q=tea');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '5']);
    expect(await answer.text()).toMatch(/^[^\n]+\.\n$/);
    expect((await app.request('/registers/made-up-payments/')).status).toBe(200);
  });
});

describe('how much is worked on at a time', () => {
  it('leaves a core to pages where there are two, and is never without a thread', () => {
    expect([1, 2, 4, 64].map((cores) => limitsFor(cores).threads)).toEqual([1, 1, 3, 8]);
  });
});
