// @ts-check

/**
 * One short line to the person who is waiting.
 *
 * @param {string} line
 */
export function say(line) {
  console.log(`› ${line}`);
}

/** Something that the person can mend: the sentence is shown without a stack. */
export class SetupError extends Error {}

/**
 * Runs a command of the set-up and turns a known failure into one sentence.
 *
 * @param {() => Promise<void>} command
 * @param {() => void} [afterwards] runs after a failure was told
 */
export async function tell(command, afterwards) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof SetupError ? `✗ ${error.message}` : error);
    process.exitCode = 1;
    afterwards?.();
  }
}
