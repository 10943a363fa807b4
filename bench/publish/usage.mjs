// @ts-check
// Loaded before a program with --import: what the program used becomes the last line it complains.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    userSeconds: userCPUTime / 1e6,
    peakMegabytes: (maxRSS * 1024) / 1e6,
  };
  writeSync(2, `\n${JSON.stringify(used)}\n`);
});
