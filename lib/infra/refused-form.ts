import "server-only";
import { newTicket, readTicket, typedCookie, typedLifeSeconds } from "./cookies";
import { db } from "./db";
import { open, seal } from "./vault";

/** Binds what was typed to its row and to the form it was typed into: another form's ticket opens nothing. */
const placeOf = (id: string, form: string) => `RefusedForm:${id}:sealed:${form}`;

/** Keeps what was typed into a refused form for an hour, however long it is. Gives the Set-Cookie line that finds it again. */
export async function keepRefusedForm(form: string, typed: unknown, now: Date): Promise<string> {
  const ticket = newTicket();
  const sealed = seal(ticket.key, placeOf(ticket.id, form), Buffer.from(JSON.stringify(typed)));
  const expiresAt = new Date(now.getTime() + typedLifeSeconds * 1000);
  await db.refusedForm.create({ data: { id: ticket.id, sealed, expiresAt } });
  return typedCookie(ticket);
}

/** What stands in the cookie of `keepRefusedForm`; undefined when it is of another form, forged, or over. */
export async function openRefusedForm(form: string, cookie: string | undefined, now: Date): Promise<unknown> {
  const ticket = readTicket(cookie);
  const row = ticket && (await db.refusedForm.findUnique({ where: { id: ticket.id } }));
  if (!row || row.expiresAt <= now) return undefined;
  const plain = open(ticket.key, placeOf(ticket.id, form), row.sealed);
  return plain && JSON.parse(plain.toString("utf8"));
}

/** Deletes what was kept for the browser with that cookie. */
export async function forgetRefusedForm(cookie: string | undefined): Promise<void> {
  const ticket = readTicket(cookie);
  if (ticket) await db.refusedForm.deleteMany({ where: { id: ticket.id } });
}

/** Deletes what was kept for more than an hour. Gives how many. */
export async function purgeRefusedForms(now: Date): Promise<number> {
  const { count } = await db.refusedForm.deleteMany({ where: { expiresAt: { lte: now } } });
  return count;
}
