const minuteMs = 60_000;
/** How far back it is remembered, in minutes. */
const remembered = 60;
/** In a minute of fewer nothing is a burst, and without so many before there is nothing to compare with. */
const [fewest, fewestBefore] = [30, 100];
/** A minute's share that is so many times that of the hour before is a burst; one that was hardly there is taken as this share. */
const [times, hardlyThere] = [3, 0.02];
/** A flood of names that were never seen before must not fill the memory. */
const mostNames = 20_000;

interface Minute {
  at: number;
  counts: Map<string, number>;
}

/** Counts one more, and gives whether that makes a burst. */
export type CountsBurst = (seen: { group: string; name: string }, now: Date) => boolean;

const sum = (minutes: readonly Minute[], key: string) =>
  minutes.reduce((total, { counts }) => total + (counts.get(key) ?? 0), 0);

/**
 * Tells when one mail domain, or one country, suddenly brings a much larger share of the signatures of a petition than in the hour before. A crowd
 * of which each part grows alike is none. It is remembered in this process only: it is a hint, and costs no row that signers would share.
 */
export function burstCounter(): CountsBurst {
  let minutes: Minute[] = [];

  function minuteOf(at: number): Minute {
    const last = minutes.at(-1);
    if (last && last.at >= at) return last;
    const next = { at, counts: new Map<string, number>() };
    minutes = [...minutes.filter((minute) => minute.at >= at - remembered), next];
    return next;
  }

  function count(key: string, counts: Map<string, number>): number {
    const counted = (counts.get(key) ?? 0) + 1;
    if (counted > 1 || counts.size < mostNames) counts.set(key, counted);
    return counted;
  }

  return ({ group, name }, now) => {
    const { counts } = minuteOf(Math.floor(now.getTime() / minuteMs));
    const key = `${group}\n${name}`;
    const [all, own] = [count(group, counts), count(key, counts)];
    const before = minutes.slice(0, -1);
    const allBefore = sum(before, group);
    if (own < fewest || allBefore < fewestBefore) return false;
    return own / all > times * Math.max(sum(before, key) / allBefore, hardlyThere);
  };
}
