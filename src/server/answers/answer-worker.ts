import { parentPort } from 'node:worker_threads';
import { toResource } from '../resource.ts';
import { type AnswerPage, readGround } from './grounds.ts';
import type { AnsweredMessage, AskedMessage } from './message.ts';

/** A thread of `answersBeside`: one question at a time, one answer each. */
const grounds = new Map<string, AnswerPage | null>();

parentPort?.on('message', async ({ file, query, ground, forget }: AskedMessage) => {
  for (const gone of forget) grounds.delete(gone);
  if (ground !== null) grounds.set(file, readGround(ground));
  const ask = grounds.get(file) ?? null;
  const resource =
    ask === null ? null : await toResource(file, new TextEncoder().encode(ask(query)));
  const answered: AnsweredMessage = { resource };
  parentPort?.postMessage(answered);
});
