import "server-only";
import { NextRequest } from "next/server";
import NextAuth, { getServerSession, type NextAuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import { authAdapter } from "./auth-adapter";
import { cookieLine } from "./cookies";
import { db } from "./db";
import { env } from "./env";
import { newToken, sha256 } from "./vault";

/** A sign-in link works for a day. */
const linkLifeSeconds = 24 * 60 * 60;
const sessionLifeSeconds = 30 * 24 * 60 * 60;

/** next-auth is used as a library only: no address of it is served, so nothing but our own post signs anyone in. */
function options(): NextAuthOptions {
  return {
    adapter: authAdapter,
    secret: env().authSecret,
    session: { strategy: "database", maxAge: sessionLifeSeconds },
    providers: [
      EmailProvider({
        from: env().mailFrom,
        maxAge: linkLifeSeconds,
        sendVerificationRequest: () => {
          throw new Error("Sign-in links are mailed by lib/accounts");
        },
      }),
    ],
    callbacks: {
      session: ({ session, user }) => ({ ...session, user: { id: user.id, email: user.email } }),
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

/** As next-auth hashes the token of a link. */
const linkHash = (token: string) => sha256(`${token}${env().authSecret}`);

/** Makes a sign-in link's token for an address; only its hash is stored. */
export async function createSignInToken(email: string, now: Date): Promise<string> {
  const token = newToken();
  const expires = new Date(now.getTime() + linkLifeSeconds * 1000);
  await db.verificationToken.create({ data: { identifier: email, tokenHash: linkHash(token), expires } });
  return token;
}

/** Whether a link could still be used. Reading it changes nothing: mail scanners open links. */
export async function isSignInTokenLive(token: string, now: Date): Promise<boolean> {
  const row = await db.verificationToken.findUnique({ where: { tokenHash: linkHash(token) } });
  return row !== null && row.expires > now;
}

/** Uses a link: gives the session's token and its Set-Cookie line, or undefined for a link that is used, expired or forged. */
export async function signInWithToken(token: string): Promise<{ sessionToken: string; cookie: string } | undefined> {
  const address = new URL("/api/auth/callback/email", env().baseUrl);
  address.searchParams.set("token", token);
  const request = new NextRequest(address, { method: "POST" });
  const params = Promise.resolve({ nextauth: ["callback", "email"] });
  const response: unknown = await NextAuth(request, { params }, options());
  if (!(response instanceof Response)) return undefined;
  const name = sessionCookieName();
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  const sessionToken = line?.slice(name.length + 1).split(";")[0];
  if (!sessionToken) return undefined;
  return { sessionToken, cookie: cookieLine(name, sessionToken, sessionLifeSeconds) };
}

export function sessionCookieName(): string {
  return env().baseUrl.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** The id of the signed-in person, from the request's cookie. */
export async function findSignedInUser(): Promise<{ id: string; email: string } | undefined> {
  const session: { user?: { id?: unknown; email?: unknown } } | null = await getServerSession(options());
  const { id, email } = session?.user ?? {};
  return typeof id === "string" && typeof email === "string" ? { id, email } : undefined;
}

/** The person a session token belongs to, for the moment between signing in and the next request. */
export async function findUserBySessionToken(token: string): Promise<{ id: string; email: string } | undefined> {
  const found = await authAdapter.getSessionAndUser(token);
  return found ? { id: found.user.id, email: found.user.email } : undefined;
}

/** Ends a session everywhere it is used. */
export async function endSession(token: string): Promise<void> {
  await authAdapter.deleteSession(token);
}
