import { site } from './site.js';

// biome-ignore lint/style/noDefaultExport: Framework reads the default export.
export default site('browser');
