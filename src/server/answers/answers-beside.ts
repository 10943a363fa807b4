import type { Worker } from 'node:worker_threads';
import { AnsweringThread } from './answering-thread.ts';
import type { Answers, Outcome, Question } from './question.ts';

/** How much is worked on at a time. */
export interface Limits {
  readonly threads: number;
  /** Questions that may wait for a thread: whoever comes after them is told to come again. */
  readonly waiting: number;
  /** For one question; a thread that takes longer is replaced. */
  readonly milliseconds: number;
}

/** One core is left to the thread that serves pages. Each thread keeps registers in memory, so there are never many. */
export function limitsFor(cores: number): Limits {
  return { threads: Math.min(Math.max(cores - 1, 1), 8), waiting: 64, milliseconds: 10_000 };
}

interface Waiting {
  readonly question: Question;
  readonly settle: (outcome: Outcome) => void;
}

/**
 * Answers in threads of their own, so that whoever only reads pages does not wait. They are started when they are needed
 * first, and each keeps what it has read of a release until there is another.
 */
export function answersBeside(start: () => Worker, limits: Limits): Answers {
  return new Pool(start, limits);
}

class Pool implements Answers {
  readonly #start: () => Worker;
  readonly #limits: Limits;
  #idle: readonly AnsweringThread[] = [];
  readonly #busy = new Set<AnsweringThread>();
  readonly #waiting = new Set<Waiting>();
  #closed = false;

  constructor(start: () => Worker, limits: Limits) {
    this.#start = start;
    this.#limits = limits;
  }

  answer(question: Question): Promise<Outcome> {
    if (this.#closed || this.#waiting.size >= this.#limits.waiting) {
      return Promise.resolve({ kind: 'busy' });
    }
    return new Promise((settle) => {
      const waiting = { question, settle };
      this.#waiting.add(waiting);
      question.given?.addEventListener('abort', () => {
        if (this.#waiting.delete(waiting)) settle({ kind: 'busy' });
      });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of this.#waiting) settle({ kind: 'busy' });
    this.#waiting.clear();
    await Promise.all([...this.#idle, ...this.#busy].map((thread) => thread.end()));
  }

  /** Gives the question that came first to a thread that is free, best to one that has read what it is about. */
  #next(): void {
    const [first] = this.#waiting;
    if (first === undefined || this.#closed) return;
    const thread = this.#take(first.question);
    if (thread === null) return;
    this.#waiting.delete(first);
    this.#busy.add(thread);
    void this.#work(thread, first);
    this.#next();
  }

  async #work(thread: AnsweringThread, { question, settle }: Waiting): Promise<void> {
    const outcome = await thread.ask(question);
    if (outcome === null) await thread.end();
    this.#busy.delete(thread);
    if (outcome !== null) this.#idle = [...this.#idle, thread];
    settle(outcome ?? { kind: 'slow' });
    this.#next();
  }

  #take(question: Question): AnsweringThread | null {
    const alive = this.#idle.filter((thread) => !thread.ended);
    const idle = alive.find((thread) => thread.knows(question)) ?? alive[0];
    this.#idle = alive.filter((thread) => thread !== idle);
    if (idle !== undefined) return idle;
    if (this.#busy.size >= this.#limits.threads) return null;
    return new AnsweringThread(this.#start(), this.#limits.milliseconds);
  }
}
