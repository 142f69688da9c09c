import { readFileSync } from "node:fs";

/** Work for the sandbox: some of it does what it is asked, the rest does what a hostile file might make a library do. */

export const double = (task: unknown) => Number(task) * 2;

/** How often this process has been asked before: each serves one task. */
let asked = 0;
export const count = () => (asked += 1);

export const echo = (task: unknown) => task;

/** The names of the variables that this process was begun with. */
export const variables = () =>
  readFileSync("/proc/self/environ", "utf8")
    .split("\0")
    .flatMap((line) => line.match(/^[^=]+/) ?? []);

export function loop(): never {
  for (;;);
}

export const hang = () => new Promise<never>(() => undefined);

/** Takes memory that no collector of JavaScript counts. */
export function grow(): never {
  const page = 64 * 1024;
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 });
  for (;;) {
    memory.grow(160);
    new Uint8Array(memory.buffer, memory.buffer.byteLength - 160 * page).fill(1);
  }
}

export function growHeap(): never {
  const kept: number[][] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, at) => at + 0.5));
}

export const fail = () => {
  throw new Error("the words of somebody's file");
};

export const quit = () => process.exit(3);
export const leave = () => process.exit(0);
export const fault = () => process.kill(process.pid, "SIGSEGV");
export const abort = () => process.abort();

/** Cannot be copied. */
export const secretive = () => () => undefined;
