import { DatabaseSync } from 'node:sqlite';
import type { Table } from '../../src/domain/tables/table.ts';
import { questions } from './questions.ts';

/**
 * Milliseconds that SQLite takes for the same questions, in memory: the rows of the first page, how many are found, and
 * their sum. It need not draw the answer, count what each filter would leave, nor fold accents: the text that it looks in
 * was folded before.
 */
export function timeInDatabase({ rows }: Table, runs: number): readonly number[] {
  const database = new DatabaseSync(':memory:');
  database.exec(
    'CREATE TABLE spending (month TEXT, whose TEXT, date TEXT, recipient TEXT, purpose TEXT, reason TEXT, amount REAL, folded TEXT)',
  );
  const insert = database.prepare('INSERT INTO spending VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  database.exec('BEGIN');
  for (const { period, codes, texts, numbers } of rows) {
    const { date = '', recipient = '', purpose = '', value_for_money: reason = '' } = texts;
    const amount = numbers.amount?.value ?? null;
    const folded = [date, recipient, purpose, reason, amount].join('\n').toLowerCase();
    insert.run(period.id, codes.whose ?? '', date, recipient, purpose, reason, amount, folded);
  }
  database.exec('COMMIT');
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    for (const { words, where, order } of questions) {
      const wanted = [where, ...words.map(() => 'instr(folded, ?) > 0')].join(' AND ');
      const started = performance.now();
      database
        .prepare(`SELECT * FROM spending WHERE ${wanted} ORDER BY ${order} LIMIT 100`)
        .all(...words);
      database.prepare(`SELECT count(*), sum(amount) FROM spending WHERE ${wanted}`).get(...words);
      taken.push(performance.now() - started);
    }
  }
  database.close();
  return taken;
}
