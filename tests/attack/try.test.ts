import { it } from 'vitest';
import { attack } from './attack.ts';
import { releasesOf } from './release-files.ts';
import { folderOf } from './folders.ts';
import { publishStages } from './publish.ts';
it('x', async () => {
  const n = Number(process.env.N ?? 11);
  for (let seed = 0; seed < n; seed++) {
    const f = folderOf(seed); let t = performance.now();
    const shelf = await publishStages(f.stages);
    const p = performance.now() - t; t = performance.now();
    const ids = new Map(shelf.releases.flatMap((r, i) => 'id' in r ? [[r.id, f.stages[i]!.truth] as const] : []));
    let a;
    try { a = ids.size ? attack(releasesOf(shelf.place), (name, from, to) => ids.get(from)?.get(name) === ids.get(to)?.get(name)) : null; } catch (e) { console.log('THROWS', seed, e); }
    console.log(seed, f.shape, f.stages.map(s=>s.deed).join(' > '), '|', shelf.releases.map(r => 'id' in r ? r.id : 'REFUSED ' + r.refused.replace(/.*has /,"").slice(0, 260)).join(' ; '), '| publish', Math.round(p), 'attack', Math.round(performance.now()-t), a && JSON.stringify({ leaks: a.leaks.length, first: a.leaks.slice(0,2).map(l => l.what.slice(0,110)+' = '+l.values+' '+l.how), hidden: a.hidden, shown: a.shown, fewest: a.fewest, open: a.open, contra: a.contradictions.length }));
    shelf.remove();
  }
}, 600000);
