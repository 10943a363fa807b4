/** `#` and six hex digits, sRGB. */
export type Colour = `#${string}`;

/** A colour on white paper and its counterpart on the dark page. */
export interface Shade {
  readonly light: Colour;
  readonly dark: Colour;
}

/** The colour of a series, and the colour of text that stands on it. */
export interface SeriesShade extends Shade {
  readonly name: string;
  readonly text: Shade;
}

const white: Colour = '#FFFFFF';
const black: Colour = '#0B0C0C';

/**
 * Colours of chart series, to be used in this order.
 *
 * Light: the categorical palette of the Government Analysis Function, "Data visualisation: colours
 * in charts" (analysisfunction.civilservice.gov.uk/policy-store/data-visualisation-colours-in-charts).
 * Dark: our own, of the same hues, made so that the two rules of that palette hold on the dark page
 * too: each colour has at least 3:1 against the page, and at least 3:1 against the next one (WCAG
 * 2.2, 1.4.11). Where the light palette alternates deep and bright, the dark one alternates pale
 * and middling.
 */
export const seriesPalette: readonly SeriesShade[] = [
  {
    name: 'dark blue',
    light: '#12436D',
    dark: '#9CD3FF',
    text: { light: white, dark: black },
  },
  {
    name: 'turquoise',
    light: '#28A197',
    dark: '#107A73',
    text: { light: black, dark: white },
  },
  {
    name: 'dark pink',
    light: '#801650',
    dark: '#FFBADB',
    text: { light: white, dark: black },
  },
  {
    name: 'orange',
    light: '#F46A25',
    dark: '#BC4D00',
    text: { light: black, dark: white },
  },
  {
    name: 'dark grey',
    light: '#3D3D3D',
    dark: '#E3E3D8',
    text: { light: white, dark: black },
  },
  {
    name: 'light purple',
    light: '#A285D1',
    dark: '#7A57C4',
    text: { light: black, dark: white },
  },
];

/**
 * Points of a control chart that a rule marks. The meanings are those of Making Data Count (NHS
 * England); its blue (#00B0F0, 2.48:1 on white) gives way to the dark blue of the palette above, its
 * orange to that of the palette, and its purple stays. Each has at least 3:1 against the page.
 */
export const signalShades = {
  improvement: { light: '#12436D', dark: '#9CD3FF' },
  concern: { light: '#F46A25', dark: '#FF8A4C' },
  neutral: { light: '#490092', dark: '#C9A6FF' },
} as const satisfies Readonly<Record<string, Shade>>;

/**
 * Areas of a map from the fewest to the most. Light: the sequential palette of the Analysis Function,
 * its three blues and a paler one before them; dark: the same hue, from near the page to far from it.
 * Neighbouring shades have less than 3:1, so each has a hatching of its own too. The last is also the
 * colour of the lines on the first two.
 */
export const mapShades = [
  { light: '#D3E5F5', dark: '#1B3850' },
  { light: '#6BACE6', dark: '#2F6A9E' },
  { light: '#2073BC', dark: '#69AEE8' },
  { light: '#12436D', dark: '#CDE8FF' },
] as const satisfies readonly Shade[];

/** What a chart has beside its series. Grid lines only guide the eye and need no contrast. */
export const chartShades = {
  paper: { light: white, dark: '#14181D' },
  ink: { light: black, dark: '#E8EAED' },
  axis: { light: '#595959', dark: '#A9B0B8' },
  grid: { light: '#DCDEE0', dark: '#333B44' },
} as const satisfies Readonly<Record<string, Shade>>;
