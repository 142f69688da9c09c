declare const proven: unique symbol;

/** A person whose session was checked on this request. Only lib/infra/session.ts makes one, so a query that wants an Actor cannot be called without the gate. */
export interface Actor {
  readonly [proven]: true;
  readonly userId: string;
  readonly email: string;
}
