/** Releases close on Mondays at 06:00 UTC. */
const releaseWeekday = 1;
const releaseHour = 6;

/** The latest weekly closing at or before an instant. */
export function latestClosing(now: Date): Date {
  const closing = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), releaseHour));
  const daysSince = (closing.getUTCDay() - releaseWeekday + 7) % 7;
  closing.setUTCDate(closing.getUTCDate() - daysSince);
  if (closing > now) closing.setUTCDate(closing.getUTCDate() - 7);
  return closing;
}

/** The next weekly closing after an instant. */
export function nextClosing(now: Date): Date {
  const closing = latestClosing(now);
  closing.setUTCDate(closing.getUTCDate() + 7);
  return closing;
}

/** A confirmation link works for a week; a finding nobody confirmed is then deleted. */
const confirmationLifeMs = 7 * 24 * 60 * 60 * 1000;

/** An unconfirmed finding of this instant or before it has run out. */
export function openSince(now: Date): Date {
  return new Date(now.getTime() - confirmationLifeMs);
}

/** The whole second an instant is in: what is published is named and dated by it. */
export function wholeSecond(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / 1000) * 1000);
}
