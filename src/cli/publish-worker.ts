import { parentPort } from 'node:worker_threads';
import { type Job, publishFolder } from '../shelf/publish-folder.ts';

/** A thread of `publish-together`: answers each job with what became of it. */
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await publishFolder(job));
});
