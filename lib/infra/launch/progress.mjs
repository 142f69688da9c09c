/** @typedef {(text: string) => void} Say */

/** A sentence for the person who started the portal; printed without a stack. */
export class StartFault extends Error {}

/** @type {Say} */
export const sayToOutput = (text) => void process.stdout.write(text);

/** For scripts whose output somebody reads by machine. @type {Say} */
export const sayToErrors = (text) => void process.stderr.write(text);

/**
 * Says what is being done, and how long it took.
 * @template T
 * @param {Say} say
 * @param {string} label
 * @param {() => T | Promise<T>} work
 */
export async function step(say, label, work) {
  const started = process.hrtime.bigint();
  say(`${label} … `);
  try {
    const result = await work();
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    say(`${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s\n`);
    return result;
  } catch (error) {
    say("failed\n");
    throw error;
  }
}

/**
 * Runs the work; a fault becomes its sentence and exit code 1.
 * @param {() => Promise<number>} work gives the exit code
 */
export async function concluding(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    process.stderr.write(`${error instanceof StartFault ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
