declare const proven: unique symbol;

/** A person whose session was checked on this request. Only lib/infra/session.ts makes one, so a query that wants an Actor cannot be called without the gate. */
export interface Actor {
  readonly [proven]: true;
  readonly userId: string;
  readonly email: string;
}

declare const mayOrganise: unique symbol;

/**
 * Somebody whose session and role were checked on this request. It is no Actor: what takes an Actor is a person's own,
 * and no organiser reaches it as one.
 */
export interface Organiser {
  readonly [mayOrganise]: true;
  readonly userId: string;
}

export const roles = ["complainant", "organiser", "admin"] as const;
export type Role = (typeof roles)[number];

/** Whether somebody of this role may see what is for organisers. An unknown word may do nothing. */
export function canOrganise(role: string): boolean {
  return role === "organiser" || role === "admin";
}
