/** What a form with files may bring, in bytes. */
export const uploadLimits = {
  /** One file. */
  file: 15 * 1024 * 1024,
  /** All files of one form, and its words. */
  form: 45 * 1024 * 1024,
} as const;

/** Why a file of a form was read and forgotten; each has a sentence in the words of the page. */
export const leftOutFaults = ["too-large", "too-large-together", "busy", "paused"] as const;

/** A file that came with a form and was not kept. What was typed beside it was. */
export interface LeftOut {
  name: string;
  fault: (typeof leftOutFaults)[number];
}
