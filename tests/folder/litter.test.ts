import { describe, expect, it } from 'vitest';
import { isLitter } from '../../src/folder/litter.ts';

describe('What programs leave in a folder', () => {
  it.each([
    '.DS_Store',
    '._2024-05.csv',
    '__MACOSX',
    'Icon\r',
    'Thumbs.db',
    'THUMBS.DB',
    'ehthumbs_vista.db',
    'desktop.ini',
    '$RECYCLE.BIN',
    'System Volume Information',
    '.directory',
    '.Trash-1000',
    '.~lock.2024-05.ods#',
    '~$2024-05.xlsx',
    '~WRL0003.tmp',
    '5C3A1B20.tmp',
    '.dropbox.attr',
    '.git',
  ])('%s is passed over', (name) => {
    expect(isLitter(name)).toBe(true);
  });

  it.each([
    '2024-05.csv',
    'thumbs.csv',
    'desktop.ini.csv',
    'icon.png',
    '.hidden.csv',
    'May 2024.tmp',
  ])('%s is not', (name) => {
    expect(isLitter(name)).toBe(false);
  });
});
