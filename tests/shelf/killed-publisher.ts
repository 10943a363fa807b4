import { asFormer, putTiny } from '../builders/tiny-shelf.ts';
import { firstOfMany, secondOfMany } from './many-files.ts';

/** A process that puts a release on a shelf, for a test that ends it while it does. */
const [out = ''] = process.argv.slice(2);
process.stdout.write('begun\n');
putTiny(
  out,
  { ...secondOfMany, former: asFormer(firstOfMany) },
  { ids: [secondOfMany.id, firstOfMany.id] },
);
process.stdout.write('put\n');
