import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';

/** What sets reports, or why it is not on this machine, in a sentence. */
export type Compiler =
  | { readonly ok: true; readonly create: (typeof Typst.NodeCompiler)['create'] }
  | { readonly ok: false; readonly says: string };

/**
 * Loads the compiler of reports. It is a program of its own for each kind of machine: where the package has none, or was
 * installed without it, all else works.
 *
 * @param load - Gives the package; throws where it cannot.
 */
export async function loadCompiler(
  load: () => Promise<Pick<typeof Typst, 'NodeCompiler'>> = () =>
    import('@myriaddreamin/typst-ts-node-compiler'),
  machine = `${process.platform}-${process.arch}`,
): Promise<Compiler> {
  try {
    const { NodeCompiler } = await load();
    return { ok: true, create: (options) => NodeCompiler.create(options) };
  } catch {
    return {
      ok: false,
      says: `what sets it, @myriaddreamin/typst-ts-node-compiler, is not installed here or cannot be loaded on ${machine}`,
    };
  }
}
