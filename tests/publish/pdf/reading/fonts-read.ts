import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Names of the typefaces that a report uses, each once, in order. */
export async function readFonts(pdf: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, useSystemFonts: false });
  const report = await loading.promise;
  const names = new Set<string>();
  for (let number = 1; number <= report.numPages; number += 1) {
    const page = await report.getPage(number);
    await page.getOperatorList();
    const { styles } = await page.getTextContent();
    for (const style of Object.keys(styles)) names.add(page.commonObjs.get(style).name);
  }
  await loading.destroy();
  return [...names].toSorted();
}
