// Reads CSV files with the reader that Node programs use, and counts the rows:
//   node bench/lake/read-csv.ts FILES.json
import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';

const paths: readonly string[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
let rows = 0;
for (const path of paths) {
  const records = createReadStream(path).pipe(parse({ columns: true, relax_column_count: true }));
  for await (const _ of records) rows += 1;
}
process.stdout.write(JSON.stringify({ rows }));
