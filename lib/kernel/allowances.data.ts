const hour = 60 * 60;
const day = 24 * hour;

interface Allowance {
  points: number;
  /** The time in which they may be spent. */
  seconds: number;
  /** Between these an admin may set it: never so low that people who do nothing odd are shut out, nor so high that it limits nothing. */
  least: number;
  most: number;
}

/** What is allowed, by what it costs. */
export const allowances = {
  /** Mails to one address. */
  "mail-address": { points: 6, seconds: hour, least: 3, most: 30 },
  /** Mails asked for by one client: an office, a school or a workshop may share an address. */
  "mail-client": { points: 200, seconds: hour, least: 20, most: 5_000 },
  /** PDFs composed for one client. */
  compose: { points: 300, seconds: hour, least: 30, most: 5_000 },
  /** Drafts begun by one client. */
  draft: { points: 300, seconds: hour, least: 30, most: 5_000 },
  /** Posts with files sent by one client. */
  upload: { points: 300, seconds: hour, least: 30, most: 5_000 },
  /** Reports of changes sent by one client, those that are refused included. */
  report: { points: 60, seconds: hour, least: 5, most: 1_000 },
  /** Concerns about this portal sent by one client, and what is added to them. */
  concern: { points: 30, seconds: hour, least: 5, most: 1_000 },
  /** Codes of a second factor that one person types. */
  "second-factor": { points: 10, seconds: hour, least: 5, most: 20 },
  /** Refusals at the organisers' desk that are written down of one person: the log is no place to fill. */
  refusal: { points: 60, seconds: hour, least: 10, most: 500 },
  /** Signatures asked for by one client: the phones of a mobile network share addresses by the hundred. */
  "sign-client": { points: 400, seconds: hour, least: 40, most: 20_000 },
  /**
   * Mails about signatures to one mailbox, asked for by one client. Fewer than both seats of a mailbox take, and than go to it in all: whoever
   * types somebody else’s address leaves its owner room to sign.
   */
  "sign-pair": { points: 8, seconds: day, least: 2, most: 9 },
  /** The same, whoever asks for them. */
  "sign-mailbox": { points: 20, seconds: day, least: 10, most: 50 },
  /** Codes tried for one signature, in the time in which it can be confirmed. */
  code: { points: 5, seconds: 14 * day, least: 3, most: 10 },
  /** Codes that are tried of those mailed to one address to sign in, and so on. The links in the same mails have no such limit. */
  "mailed-code": { points: 20, seconds: day, least: 10, most: 50 },
  /** Copies of everything that one person asks for. */
  copy: { points: 5, seconds: day, least: 2, most: 50 },
  /** Questions to passkeys that one client asks for. */
  "passkey-client": { points: 400, seconds: hour, least: 40, most: 20_000 },
} as const satisfies Record<string, Allowance>;
export type AllowanceName = keyof typeof allowances;

export const allowanceNames = Object.keys(allowances).filter((name): name is AllowanceName =>
  Object.hasOwn(allowances, name),
);

/** What admins have set, by name. A name that nobody knows is nothing. */
export type SetPoints = ReadonlyMap<string, number>;

/** How many points an allowance has: as set, or else as it stands here. A number out of bounds is the bound. */
export function pointsOf(name: AllowanceName, set: SetPoints): number {
  const { points, least, most } = allowances[name];
  return Math.min(Math.max(set.get(name) ?? points, least), most);
}
