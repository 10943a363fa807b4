import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Published } from '../shelf/publish-folder.ts';

/**
 * Publishes several folders on all cores, in one process: each thread takes the next folder when it
 * has done the last. Answers in the order of the jobs.
 */
export async function publishTogether(
  jobs: readonly Job[],
): Promise<readonly (readonly [Job, Published])[]> {
  const waiting = jobs.entries();
  const done = new Map<Job, Published>();
  const threads = Math.min(availableParallelism(), jobs.length);
  await Promise.all(Array.from({ length: threads }, () => work(waiting, done)));
  return jobs.flatMap((job) => {
    const published = done.get(job);
    return published === undefined ? [] : [[job, published] as const];
  });
}

/** One thread's day: a job, its answer, the next job, until there is none. */
function work(waiting: Iterator<[number, Job]>, done: Map<Job, Published>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./publish-worker.js', import.meta.url), {
      // Pages are made of short-lived strings: with room for them, little of the time goes into
      // clearing them away.
      resourceLimits: { maxYoungGenerationSizeMb: 128 },
    });
    let current: Job | undefined;
    const next = (): void => {
      const { value, done: none } = waiting.next();
      current = none === true ? undefined : value[1];
      if (current === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(current);
    };
    worker.on('message', (published: Published) => {
      if (current !== undefined) done.set(current, published);
      next();
    });
    worker.on('error', reject);
    next();
  });
}
