import type { CanonicalFolder } from './enclosing.ts';

/** The folder without some files that were handed in, and without what is recorded of them: nothing of these is enclosed. */
export function withoutReturns(
  { files, record }: CanonicalFolder,
  left: ReadonlySet<string>,
): CanonicalFolder {
  if (left.size === 0) return { files, record };
  const returns = record.returns.filter(({ file }) => !left.has(file.path));
  const gone = new Set(
    record.returns.filter(({ file }) => left.has(file.path)).map(({ enclosed }) => enclosed),
  );
  return {
    files: { ...files, paths: files.paths.filter((path) => !gone.has(path)) },
    record: {
      ...record,
      returns,
      findings: record.findings.filter(({ place }) => !left.has(place.file)),
    },
  };
}
