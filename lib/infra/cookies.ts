import "server-only";
import { env } from "./env";
import { newKey, openByMaster, sealByMaster } from "./vault";

/**
 * The name of a cookie as browsers know it: over https they take one with this beginning from the portal's own host alone, and only where
 * it is Secure and for every path.
 */
export function wireName(name: string): string {
  return env().baseUrl.startsWith("https:") ? `__Host-${name}` : name;
}

/**
 * A Set-Cookie line for this portal: HTTP-only, same-site, Secure wherever the portal is served over https.
 * Without an age the browser forgets it when it closes.
 */
export function cookieLine(name: string, value: string, maxAgeSeconds?: number): string {
  const secure = env().baseUrl.startsWith("https:") ? "; Secure" : "";
  const age = maxAgeSeconds === undefined ? "" : `; Max-Age=${String(maxAgeSeconds)}`;
  return `${wireName(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`;
}

/** Where a reader lives, for the pages about platforms; until the browser closes. */
export const countryCookieName = "country";

export const draftCookieName = "unticked-draft";
/** Seven days, as long as the draft itself lives. */
export const draftLifeSeconds = 7 * 24 * 60 * 60;

export const typedCookieName = "unticked-typed";
/** An hour: long enough to mend a form, short enough for a shared computer. */
export const typedLifeSeconds = 60 * 60;

export const signInCookieName = "unticked-sign-in";

/** Marks the browser that asked to sign in, for as long as the code that was mailed works: the code does nothing in another. */
export function signInCookie(key: string): string {
  return cookieLine(signInCookieName, key, 30 * 60);
}

export const passkeyCookieName = "unticked-passkey";

/** Marks the browser whose passkey was asked, for as long as the answer is waited for. */
export function passkeyCookie(key: string): string {
  return cookieLine(passkeyCookieName, key, 5 * 60);
}

/** What a browser holds of something sealed here: where it is, and the only copy of the key that opens it. */
export interface Ticket {
  id: string;
  key: Buffer;
}

export function newTicket(): Ticket {
  return { id: crypto.randomUUID(), key: newKey() };
}

const ticketLine = ({ id, key }: Ticket) => `${id}.${key.toString("base64url")}`;

export function draftCookie(ticket: Ticket): string {
  return cookieLine(draftCookieName, ticketLine(ticket), draftLifeSeconds);
}

/** For what was typed into a form that was refused. */
export function typedCookie(ticket: Ticket): string {
  return cookieLine(typedCookieName, ticketLine(ticket), typedLifeSeconds);
}

export function forgottenCookie(name: string): string {
  return cookieLine(name, "", 0);
}

const ticketPattern = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/;

/** Reads a ticket out of its cookie; undefined for none or one that this portal did not write. */
export function readTicket(value: string | undefined): Ticket | undefined {
  const match = ticketPattern.exec(value ?? "");
  const [, id, key] = match ?? [];
  return id && key ? { id, key: Buffer.from(key, "base64url") } : undefined;
}

export const refusedCookieName = "unticked-form";

/** A small form that was refused, carried to the page that shows it again: what was typed, and which fault (a key of the word catalogue). */
export interface Refused {
  form: string;
  value: string;
  fault: string;
}

/** A browser drops a cookie over four kilobytes, and JSON may write one character as six bytes: this many of them always fit. */
const longestKept = 440;

/**
 * Keeps a refused form for two minutes in a sealed cookie: an e-mail address never stands in an address bar or a log.
 * Nobody needs more of a long text than its beginning to see what is wrong with it.
 */
export function refusedCookie({ form, value, fault }: Refused): string {
  // Half of a surrogate pair at the cut is left out.
  const kept = value.slice(0, longestKept).replace(/[\uD800-\uDBFF]$/, "");
  const sealed = sealByMaster(refusedCookieName, Buffer.from(JSON.stringify({ form, value: kept, fault })));
  return cookieLine(refusedCookieName, Buffer.from(sealed).toString("base64url"), 120);
}

export function readRefused(value: string | undefined, form: string): Refused | undefined {
  if (!value) return undefined;
  const plain = openByMaster(refusedCookieName, Buffer.from(value, "base64url"));
  if (!plain) return undefined;
  const refused = JSON.parse(plain.toString()) as Refused;
  return refused.form === form ? refused : undefined;
}
