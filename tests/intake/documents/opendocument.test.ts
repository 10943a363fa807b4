import { describe, expect, it } from 'vitest';
import { openDocument, told } from './build.ts';
import { placedJpeg } from './build-picture.ts';

const style = (name: string, family: string, properties: string) =>
  `<style:style style:name="${name}" style:family="${family}">${properties}</style:style>`;

describe('An OpenDocument text', () => {
  it('with nothing but its text, a chart and its preview tells nothing', async () => {
    const entries =
      '<manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.chart"/>';
    const parts = { 'Thumbnails/thumbnail.png': 'x', 'Object 1/content.xml': '<a/>' };
    const body =
      '<text:tracked-changes text:track-changes="true"/><text:p><text:a xlink:href="https://www.gov.uk">Seen</text:a></text:p>';
    expect(await told(openDocument('text', { body, parts, entries }))).toEqual([]);
  });

  it('tells who made it and saved it last, and properties that are filled', async () => {
    const meta =
      '<office:document-meta><office:meta><meta:initial-creator>A Writer</meta:initial-creator><dc:creator>B Saver</dc:creator><meta:user-defined meta:name="Info 1"/><meta:user-defined meta:name="Client">C</meta:user-defined></office:meta></office:document-meta>';
    expect(await told(openDocument('text', { parts: { 'meta.xml': meta } }))).toEqual([
      'author 1: “A Writer”',
      'last-author 1: “B Saver”',
      'property 1: “Client”',
    ]);
  });

  it('tells comments, tracked changes and hidden text', async () => {
    const styles = style('T1', 'text', '<style:text-properties text:display="none"/>');
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Seen<office:annotation><dc:creator>B</dc:creator><text:p>secret</text:p></office:annotation><text:span text:style-name="T1">unseen</text:span></text:p><text:p text:style-name="T1">seen</text:p><text:section text:display="none"><text:p>unseen</text:p></text:section>';
    expect(await told(openDocument('text', { body, styles }))).toEqual([
      'tracked-change 1',
      'person 2: “A”, “B”',
      'comment 1',
      'hidden-text 2',
    ]);
  });

  it('tells objects, code, former versions, places of pictures, links to files and what nobody lists', async () => {
    const entries =
      '<manifest:file-entry manifest:full-path="Object 1/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>';
    const parts = {
      'Object 1/content.xml': '<a/>',
      'Object 2': 'x',
      'Basic/Standard/Module1.xml': '<a/>',
      'Versions/Version1': 'x',
      'Pictures/1.jpg': placedJpeg,
    };
    const styles = style(
      'g',
      'graphic',
      '<style:graphic-properties fo:clip="rect(0cm, 1cm, 0cm, 0cm)"/>',
    );
    const body =
      '<draw:frame draw:style-name="g"><draw:image xlink:href="file:///S:/Office/a.png"/></draw:frame>';
    expect(await told(openDocument('text', { body, styles, parts, entries }))).toEqual([
      'cropped-picture 1',
      'outside-link 1',
      'embedded-file 2: Object 1, Object 2',
      'macro 1',
      'earlier-state 1',
      'picture-place 1: 1.jpg',
    ]);
  });

  it('that is locked says so', async () => {
    const entries =
      '<manifest:file-entry manifest:full-path="x"><manifest:encryption-data/></manifest:file-entry>';
    expect(await told(openDocument('text', { entries }))).toEqual([
      'it is locked with a password, and cannot be looked into: nor can readers open it',
    ]);
  });
});

describe('An OpenDocument spreadsheet', () => {
  it('tells sheets, rows and columns that hold something and are hidden or filtered', async () => {
    const styles = style('ta2', 'table', '<style:table-properties table:display="false"/>');
    const cell = '<table:table-cell office:value-type="float" office:value="1"/>';
    const body = `<table:table table:name="Seen"><table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-row table:visibility="collapse">${cell}</table:table-row><table:table-row table:visibility="filter"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1000"><table:table-cell/></table:table-row><table:table-row><table:table-cell table:number-columns-repeated="2"/>${cell}</table:table-row></table:table><table:table table:name="Hid" table:style-name="ta2"/>`;
    expect(await told(openDocument('spreadsheet', { body, styles }))).toEqual([
      'hidden-row 2: sheet “Seen”',
      'hidden-column 1: sheet “Seen”',
      'hidden-sheet 1: “Hid”',
    ]);
  });

  it('tells comments with their sheet, and changes', async () => {
    const body =
      '<table:tracked-changes><table:cell-content-change/></table:tracked-changes><table:table table:name="A"><table:table-row><table:table-cell><office:annotation/></table:table-cell></table:table-row></table:table>';
    expect(await told(openDocument('spreadsheet', { body }))).toEqual([
      'tracked-change 1',
      'comment 1: sheet “A”',
    ]);
  });
});

describe('An OpenDocument presentation', () => {
  it('tells hidden slides, and notes that say something', async () => {
    const styles = style(
      'dp2',
      'drawing-page',
      '<style:drawing-page-properties presentation:visibility="hidden"/>',
    );
    const notes = (words: string) =>
      `<presentation:notes><draw:frame presentation:class="page-number"><draw:text-box><text:p>1</text:p></draw:text-box></draw:frame><draw:frame presentation:class="notes"><draw:text-box><text:p>${words}</text:p></draw:text-box></draw:frame></presentation:notes>`;
    const body = `<draw:page draw:style-name="dp1">${notes('')}</draw:page><draw:page draw:style-name="dp2">${notes('say no more')}</draw:page>`;
    expect(await told(openDocument('presentation', { body, styles }))).toEqual([
      'hidden-slide 1: slide 2',
      'speaker-note 1: slide 2',
    ]);
  });
});
