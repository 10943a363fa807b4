import { readEdition } from '../../edition.js';

process.stdout.write(readEdition());
