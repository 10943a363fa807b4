// @ts-check
import { registerHooks } from 'node:module';

/** Preloaded into a process, this is a machine on which the compiler of reports is not installed. */
registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '@myriaddreamin/typst-ts-node-compiler') return next(specifier, context);
    throw new Error(`Cannot find package '${specifier}'`);
  },
});
