declare const proven: unique symbol;

/** A person whose session was checked on this request. Only lib/infra/session.ts makes one, so a query that wants an Actor cannot be called without the gate. */
export interface Actor {
  readonly [proven]: true;
  readonly userId: string;
  readonly email: string;
}

/** The same with the session they are in, for what is about their sessions. */
export interface ActorInSession extends Actor {
  readonly sessionId: string;
}

declare const justConfirmed: unique symbol;

/**
 * An Actor who has shown within the last quarter of an hour that they are there, by a code, a link or a passkey: for what cannot be taken
 * back, or gives everything away. Only lib/infra/session.ts makes one.
 */
export interface RecentActor extends ActorInSession {
  readonly [justConfirmed]: true;
}

export const roles = ["complainant", "organiser", "admin"] as const;
export type Role = (typeof roles)[number];
export const organiserRoles = ["organiser", "admin"] as const satisfies readonly Role[];
export type OrganiserRole = (typeof organiserRoles)[number];

declare const mayOrganise: unique symbol;

/**
 * Somebody whose session, role and second factor were checked on this request. It is no Actor: what takes an Actor is a person's own,
 * and no organiser reaches it as one.
 */
export interface Organiser {
  readonly [mayOrganise]: true;
  readonly userId: string;
  readonly role: OrganiserRole;
}

/** An organiser who may also say who else organises, throw the switches and read the log. */
export interface Admin extends Organiser {
  readonly role: "admin";
}

export function isAdmin(organiser: Organiser): organiser is Admin {
  return organiser.role === "admin";
}

declare const hasRole: unique symbol;

/** Somebody whose session and role were checked on this request, and who may show a second factor: nothing else is open to them as such. */
export interface Candidate {
  readonly [hasRole]: true;
  readonly userId: string;
  readonly email: string;
  readonly sessionId: string;
}

/** The word as one of an organiser; undefined for any other. An unknown word may do nothing. */
export function organiserRole(role: string): OrganiserRole | undefined {
  return organiserRoles.find((known) => known === role);
}
