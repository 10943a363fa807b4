/**
 * An edition as one element: the sections' charts, drawn by Plot, each with its table, and the other
 * tables. `edition` is what `export.ts` writes; the document may be a browser's or one on the server.
 */
export function drawEdition(edition, Plot, document) {
  const heading = element(document, 'h1', [edition.name]);
  const sections = edition.sections.map(({ title, exhibits }) =>
    element(document, 'section', [
      element(document, 'h2', [title]),
      ...exhibits.flatMap(({ chart, table }) => [
        ...(chart ? [figure(chart, Plot, document)] : []),
        drawTable(table, document),
      ]),
    ]),
  );
  return element(document, 'article', [heading, ...sections]);
}

function figure(chart, Plot, document) {
  const caption = element(document, 'figcaption', [chart.title]);
  return element(document, 'figure', [caption, drawChart(chart, Plot, document)]);
}

function drawChart(chart, Plot, document) {
  const points = chart.series.flatMap(({ name, points }) =>
    points.map(({ value, text }, index) => ({
      category: chart.categories[index],
      series: name,
      value,
      text,
    })),
  );
  return Plot.plot({
    document,
    ariaLabel: chart.title,
    ariaDescription: chart.description,
    color: { legend: chart.series.length > 1, domain: chart.series.map(({ name }) => name) },
    ...layouts[chart.kind](points, chart, Plot),
  });
}

const layouts = {
  line: (points, { categories }, Plot) => ({
    x: { type: 'point', domain: categories, label: null },
    y: { grid: true, zero: true },
    marks: [
      Plot.ruleY([0]),
      Plot.lineY(points, { x: 'category', y: 'value', stroke: 'series' }),
      Plot.dot(points, { x: 'category', y: 'value', fill: 'series' }),
    ],
  }),
  columns: (points, { categories, series }, Plot) => ({
    fx: { domain: categories, label: null },
    x: { axis: null, domain: series.map(({ name }) => name) },
    y: { grid: true },
    marks: [
      Plot.barY(points, { fx: 'category', x: 'series', y: 'value', fill: 'series' }),
      Plot.text(points, { fx: 'category', x: 'series', y: 'value', text: 'text', dy: -6 }),
      Plot.ruleY([0]),
    ],
  }),
  bars: sideways,
  'budget-actual': sideways,
  stacked: (points, { categories }, Plot) => ({
    y: { domain: categories, label: null },
    x: { percent: true },
    marginLeft: 140,
    marks: [
      Plot.barX(points, { x: 'value', y: 'category', fill: 'series', offset: 'normalize' }),
      Plot.ruleX([0]),
    ],
  }),
};

function sideways(points, { categories, series }, Plot) {
  return {
    fy: { domain: categories, label: null },
    y: { axis: null, domain: series.map(({ name }) => name) },
    marginLeft: 140,
    marks: [
      Plot.barX(points, { fy: 'category', y: 'series', x: 'value', fill: 'series' }),
      Plot.text(points, { fy: 'category', y: 'series', x: 'value', text: 'text', dx: 12 }),
      Plot.ruleX([0]),
    ],
  };
}

function drawTable({ caption, corner, columns, rows }, document) {
  const heads = [corner, ...columns].map((title) => element(document, 'th', [title]));
  const body = rows.map(({ header, cells }) =>
    element(document, 'tr', [
      element(document, 'th', [header]),
      ...cells.map((cell) => element(document, 'td', [cell])),
    ]),
  );
  return element(document, 'table', [
    element(document, 'caption', [caption]),
    element(document, 'thead', [element(document, 'tr', heads)]),
    element(document, 'tbody', body),
  ]);
}

function element(document, name, children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
