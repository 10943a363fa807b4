import { describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '../../setup/browser.mjs';

const linux = { platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' }, home: '/home/clerk' };
const mac = { platform: 'darwin', env: {}, home: '/Users/clerk' };
const windows = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\clerk\\AppData\\Local' },
  home: 'C:\\Users\\clerk',
};

/** A machine on which only these programs run. */
const having = (...paths: readonly string[]) => ({ runs: (path: string) => paths.includes(path) });

describe('the places where a browser may be', () => {
  it('are on Linux the path first, then the usual folders, without asking one twice', () => {
    const places = browserPlaces(linux).filter((path) => path.endsWith('/chromium'));
    expect(places).toEqual([
      '/opt/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/chromium',
      '/snap/bin/chromium',
    ]);
  });

  it("are on macOS the shared applications and the person's own", () => {
    expect(browserPlaces(mac).slice(0, 2)).toEqual([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Users/clerk/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ]);
  });

  it('are on Windows the program folders that the machine names', () => {
    expect(browserPlaces(windows)).toContain(
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    );
    expect(browserPlaces({ ...windows, env: {} })).toEqual([]);
  });
});

describe('the browser for the tests', () => {
  it('is the one that ANSWERABLE_BROWSER names', () => {
    const env = { ...linux.env, ANSWERABLE_BROWSER: '/my/chrome' };
    const machine = { ...linux, env, ...having('/my/chrome', '/usr/bin/chromium') };
    expect(findBrowser(machine)).toBe('/my/chrome');
  });

  it('is an installed one where the named one does not run', () => {
    const env = { ...linux.env, ANSWERABLE_BROWSER: '/my/chrome' };
    expect(findBrowser({ ...linux, env, ...having('/usr/bin/chromium') })).toBe(
      '/usr/bin/chromium',
    );
  });

  it('is Chrome before Chromium before Edge', () => {
    const all = having('/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome');
    const two = having('/usr/bin/microsoft-edge', '/usr/bin/chromium');
    expect(findBrowser({ ...linux, ...all })).toBe('/usr/bin/google-chrome');
    expect(findBrowser({ ...linux, ...two })).toBe('/usr/bin/chromium');
  });

  it('is none where none runs', () => {
    expect(findBrowser({ ...linux, ...having() })).toBeUndefined();
  });
});
