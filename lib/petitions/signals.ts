import { type Signal, signals } from "./schema";

/** What was noticed of a form that came in. */
export interface Noticed {
  /** What stands in the field that people do not see. */
  trap: string;
  /** Since the form was drawn; undefined where it does not say so truly. */
  seconds: number | undefined;
  isDisposable: boolean;
  isBurst: boolean;
  /** Whether a challenge was asked for and not answered. */
  lacksProof: boolean;
}

/** Nobody reads the page and types a name and an address faster, in seconds. */
const quickest = 4;

const speaksFor: Record<Signal, (noticed: Noticed) => boolean> = {
  trap: ({ trap }) => trap !== "",
  quick: ({ seconds }) => seconds === undefined || seconds < quickest,
  disposable: ({ isDisposable }) => isDisposable,
  burst: ({ isBurst }) => isBurst,
  "no-proof": ({ lacksProof }) => lacksProof,
};

/** The signals of a form. Any of them may be there for a good reason, so none refuses anybody. */
export function signalsOf(noticed: Noticed): Signal[] {
  return signals.filter((signal) => speaksFor[signal](noticed));
}

/** By how much later the mail goes, in seconds. */
const laterBy: Record<Signal, number> = { trap: 600, quick: 30, disposable: 120, burst: 60, "no-proof": 60 };

/** From when a mail goes out that these signals speak against. */
export function mailFrom(noticed: readonly Signal[], now: Date): Date {
  const seconds = noticed.reduce((longest, signal) => Math.max(longest, laterBy[signal]), 0);
  return new Date(now.getTime() + seconds * 1000);
}
