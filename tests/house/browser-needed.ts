import { findBrowser } from '../../setup/browser.mjs';

/** Runs before each file of browser tests: without a browser they fail, and say why. */
const browser = findBrowser();

if (browser === undefined) {
  throw new Error(
    'No browser found: install Chrome, Chromium or Edge, or name one in ANSWERABLE_BROWSER.',
  );
}

process.env.ANSWERABLE_BROWSER = browser;
