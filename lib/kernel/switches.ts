/** What organisers can stop in an emergency. */
export const stops = [
  /** No new signature is taken; what was signed can still be confirmed and withdrawn. */
  "pauseSigning",
  /** Mail that waits in a queue stays there. A sign-in link goes all the same: somebody waits for it, organisers too. */
  "pauseMail",
  /** The public counts of signatures stay as they are; what happens meanwhile is counted afterwards. */
  "freezeCounts",
  /** The pages of petitions and the dashboard are served from what the process has read; no new signature is taken. */
  "staticMode",
  /** No file is taken. */
  "pauseUploads",
  /** Whoever signs has their browser work something out first; mails of those whose browser did not go out later. */
  "askProof",
] as const;
export type Stop = (typeof stops)[number];

/** `banner` is the sentence on every page; undefined for none. */
export type Switches = Readonly<Record<Stop, boolean>> & { readonly banner: string | undefined };

/** Whether new signatures are taken: in static mode nothing is asked of the database. */
export function takesSignatures({ pauseSigning, staticMode }: Switches): boolean {
  return !pauseSigning && !staticMode;
}

/** A stop that is thrown has this value; the banner has its sentence. */
export const thrown = "on";

/** Reads the rows of the table. A name that is not there is off, one that nobody knows is nothing. */
export function switchesFrom(rows: readonly { name: string; value: string }[]): Switches {
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const isOn = (stop: Stop) => values.get(stop) === thrown;
  return {
    pauseSigning: isOn("pauseSigning"),
    pauseMail: isOn("pauseMail"),
    freezeCounts: isOn("freezeCounts"),
    staticMode: isOn("staticMode"),
    pauseUploads: isOn("pauseUploads"),
    askProof: isOn("askProof"),
    banner: values.get("banner")?.trim() || undefined,
  };
}

export const allOff: Switches = switchesFrom([]);
