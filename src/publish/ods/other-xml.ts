import { escapeText } from '../charts/element.ts';
import { openDocument } from './content-xml.ts';
import type { Sheet, Workbook } from './workbook.ts';

export function manifest(): string {
  const parts = ['content.xml', 'meta.xml', 'settings.xml', 'styles.xml'];
  const entries = parts.map(
    (part) => `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="text/xml"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">',
    '<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
    ...entries,
    '</manifest:manifest>',
  ].join('');
}

/** The document’s properties. */
export function meta({ title, subject, creator, created, language }: Workbook): string {
  const at = created.replace('Z', '');
  return [
    openDocument('document-meta'),
    '<office:meta>',
    '<meta:generator>Answerable</meta:generator>',
    `<dc:title>${escapeText(title)}</dc:title>`,
    `<dc:subject>${escapeText(subject)}</dc:subject>`,
    `<meta:initial-creator>${escapeText(creator)}</meta:initial-creator>`,
    `<dc:creator>${escapeText(creator)}</dc:creator>`,
    `<meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date>`,
    `<dc:language>${language}</dc:language>`,
    '</office:meta></office:document-meta>',
  ].join('');
}

/** It opens at A1 of the first sheet. */
export function settings(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }) =>
      `<config:config-item-map-entry config:name="${escapeText(name)}"><config:config-item config:name="CursorPositionX" config:type="int">0</config:config-item><config:config-item config:name="CursorPositionY" config:type="int">0</config:config-item></config:config-item-map-entry>`,
  );
  return [
    openDocument('document-settings'),
    '<office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    '<config:config-item config:name="ViewId" config:type="string">view1</config:config-item>',
    `<config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named>`,
    `<config:config-item config:name="ActiveTable" config:type="string">${escapeText(sheets[0]?.name ?? '')}</config:config-item>`,
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>',
  ].join('');
}

/** Arial 12, the title 16 and bold, numbers to the right; no fills and no borders. */
export function styles(language: string): string {
  const [tongue = 'en', country = 'GB'] = language.split('-');
  const font =
    'style:font-name="Arial" fo:font-family="Arial" style:font-family-generic="swiss" fo:font-size="12pt"';
  const cell = (name: string, text: string, paragraph: string, wrap: boolean, display = name) =>
    `<style:style style:name="${name}" style:display-name="${display}" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="${wrap ? 'wrap' : 'no-wrap'}" style:vertical-align="top"/><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`;
  return [
    openDocument('document-styles'),
    '<office:font-face-decls><style:font-face style:name="Arial" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>',
    '<office:styles>',
    `<style:default-style style:family="table-cell"><style:text-properties ${font} fo:language="${tongue}" fo:country="${country}"/></style:default-style>`,
    `<style:style style:name="Default" style:family="table-cell"><style:text-properties ${font}/></style:style>`,
    cell(
      'Heading_20_1',
      'fo:font-size="16pt" fo:font-weight="bold"',
      'fo:text-align="start"',
      false,
      'Heading 1',
    ),
    cell('Line', 'fo:font-size="12pt"', 'fo:text-align="start"', false),
    cell('Header', 'fo:font-weight="bold"', 'fo:text-align="start"', true),
    cell('Number_Header', 'fo:font-weight="bold"', 'fo:text-align="end"', true),
    cell('Text', 'fo:font-size="12pt"', 'fo:text-align="start"', true),
    cell('Number', 'fo:font-size="12pt"', 'fo:text-align="end"', false),
    '</office:styles>',
    // A page of its own, or an office program prints names and numbers above and below the sheets.
    '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties style:print-orientation="portrait"/></style:page-layout></office:automatic-styles>',
    '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>',
    '</office:document-styles>',
  ].join('');
}
