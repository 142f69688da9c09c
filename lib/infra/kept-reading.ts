import { setTimeout as sleep } from "node:timers/promises";
import { logFault } from "./log";

/** Something that is read from elsewhere and kept in the process. Next evaluates a module once per bundle: hold it in `globalThis`. */
export interface KeptReading<Value> {
  /** What was last read, at most `everyMs` ago; older while the source is away or slow. Rejects where nothing was ever read. */
  get(): Promise<Value>;
  /** Forgets that it was looked at: whoever asks next has it read anew, even where somebody is looking just now. */
  lookAgain(): void;
}

interface Reading<Value> {
  /** Of what is read, for the log. */
  name: string;
  /** Reads it; `before` is what is kept. */
  read: (before: Value | undefined) => Promise<Value>;
  /** How long it may be kept before the source is asked again. */
  everyMs: number;
  /** How long the source is waited for where something is kept. */
  patienceMs: number;
  /** What holds as long as nothing was ever read; without it the first who ask share the fault. */
  otherwise?: Value;
}

/** Of many who ask at once, one looks; and nobody waits for a source that hangs who can be given what was read before. */
export function keptReading<Value>({ name, read, everyMs, patienceMs, otherwise }: Reading<Value>): KeptReading<Value> {
  let kept: { value: Value } | undefined = otherwise === undefined ? undefined : { value: otherwise };
  let lookedAt = -Infinity;
  let looking: { since: number; answer: Promise<Value> } | undefined;
  let turn = 0;

  async function look(own: number): Promise<Value> {
    const began = performance.now();
    try {
      const value = await read(kept?.value);
      if (own === turn) [kept, lookedAt] = [{ value }, began];
      return value;
    } catch (fault) {
      if (!kept) throw fault;
      lookedAt = performance.now();
      logFault(`${name}.unread`, fault);
      return kept.value;
    } finally {
      if (own === turn) looking = undefined;
    }
  }

  return {
    get: async () => {
      if (kept && performance.now() - lookedAt < everyMs) return kept.value;
      looking ??= { since: performance.now(), answer: look(turn) };
      if (!kept) return looking.answer;
      const patience = Math.max(0, looking.since + patienceMs - performance.now());
      return Promise.race([looking.answer, sleep(patience, kept.value, { ref: false })]);
    },
    lookAgain: () => {
      turn += 1;
      [lookedAt, looking] = [-Infinity, undefined];
    },
  };
}
