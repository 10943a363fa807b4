import { Worker } from 'node:worker_threads';
import type { AnsweredMessage, AskedMessage } from './message.ts';
import type { Outcome, Question } from './question.ts';

/** 24 MB of published text, which is some ten times as much once it is read: about ten large registers. */
const mostBytes = 24 * 2 ** 20;

/** A question is worked on in memory that holds several of the largest registers, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/** Starts a thread that answers, of the build that this file is of. */
export function startAnswering(): Worker {
  return new Worker(new URL('./answer-worker.js', import.meta.url), { resourceLimits });
}

/** A thread that answers one question at a time, and what it has read to answer from. */
export class AnsweringThread {
  readonly #worker: Worker;
  readonly #limit: number;
  /** Bytes of what it has read of one site, by page; the one asked last comes last. */
  readonly #grounds = new Map<string, number>();
  #site: object | null = null;
  #ended = false;
  #hear: (said: AnsweredMessage | null) => void = () => undefined;

  /** @param limit - Milliseconds for a question. */
  constructor(worker: Worker, limit: number) {
    this.#worker = worker;
    this.#limit = limit;
    // What keeps the process going is the server, and no thread of it.
    worker.unref();
    worker.on('message', (said: AnsweredMessage) => this.#hear(said));
    worker.on('error', () => this.#stop());
    worker.on('exit', () => this.#stop());
  }

  /** Whether it broke, or was ended. */
  get ended(): boolean {
    return this.#ended;
  }

  knows({ site, file }: Question): boolean {
    return this.#site === site && this.#grounds.has(file);
  }

  /** The answer; null where the thread broke or took too long: then it is of no use any more. */
  async ask(question: Question): Promise<Outcome | null> {
    const said = await new Promise<AnsweredMessage | null>((resolve) => {
      const timer = setTimeout(resolve, this.#limit, null);
      this.#hear = (heard) => {
        clearTimeout(timer);
        resolve(heard);
      };
      if (this.#ended) this.#hear(null);
      else this.#worker.postMessage(this.#prepare(question));
    });
    if (said === null) return null;
    return said.resource === null
      ? { kind: 'unanswerable' }
      : { kind: 'answered', resource: said.resource };
  }

  async end(): Promise<void> {
    this.#stop();
    await this.#worker.terminate();
  }

  #stop(): void {
    this.#ended = true;
    this.#hear(null);
  }

  #prepare(question: Question): AskedMessage {
    const { site, file, query, page, data } = question;
    const known = this.knows(question);
    const forget: string[] = [];
    // What was read of a release goes with it.
    if (this.#site !== site) {
      forget.push(...this.#grounds.keys());
      this.#grounds.clear();
      this.#site = site;
    }
    this.#grounds.delete(file);
    this.#grounds.set(file, page.body.length + data.body.length);
    let bytes = [...this.#grounds.values()].reduce((sum, each) => sum + each, 0);
    for (const [other, weight] of this.#grounds) {
      if (bytes <= mostBytes || other === file) break;
      this.#grounds.delete(other);
      forget.push(other);
      bytes -= weight;
    }
    const ground = known ? null : { file, page: page.body, data: data.body };
    return { file, query, ground, forget };
  }
}
