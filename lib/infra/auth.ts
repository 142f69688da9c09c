import "server-only";
import { NextRequest } from "next/server";
import NextAuth, { getServerSession, type NextAuthOptions } from "next-auth";
import EmailProvider from "next-auth/providers/email";
import { authAdapter } from "./auth-adapter";
import { now, secondsAhead } from "./clock";
import { cookieLine, wireName } from "./cookies";
import { env } from "./env";
import { linkLifeMs } from "./mailed-proof";
import { newToken } from "./vault";

const sessionLifeSeconds = 30 * 24 * 60 * 60;

/** next-auth is used as a library only: no address of it is served, so nothing but our own post signs anyone in. */
function options(): NextAuthOptions {
  return {
    adapter: authAdapter,
    secret: env().authSecret,
    session: { strategy: "database", maxAge: sessionLifeSeconds },
    // The one that is handed out is our own line (cookieLine): this is the name by which it is looked for.
    cookies: { sessionToken: { name: wireName(sessionCookieName()), options: { path: "/", httpOnly: true } } },
    providers: [
      EmailProvider({
        from: env().mailFrom,
        maxAge: linkLifeMs / 1000,
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

/** A session that has just been opened: its token, and the Set-Cookie line that hands it to the browser. */
export interface OpenedSession {
  sessionToken: string;
  cookie: string;
}

const opened = (sessionToken: string): OpenedSession => ({
  sessionToken,
  cookie: cookieLine(sessionCookieName(), sessionToken, sessionLifeSeconds),
});

/** Opens a session for a person who has just shown who they are. Its token is new each time: none that a browser brings along is ever taken on. */
export async function openSession(userId: string): Promise<OpenedSession> {
  const sessionToken = newToken();
  const expires = new Date(now().getTime() - secondsAhead() * 1000 + sessionLifeSeconds * 1000);
  await authAdapter.createSession({ sessionToken, userId, expires });
  return opened(sessionToken);
}

/** Uses the token of a sign-in link, which may make a new account; undefined for a link that is used, expired or forged. */
export async function signInWithToken(token: string): Promise<OpenedSession | undefined> {
  const address = new URL("/api/auth/callback/email", env().baseUrl);
  address.searchParams.set("token", token);
  const request = new NextRequest(address, { method: "POST" });
  const params = Promise.resolve({ nextauth: ["callback", "email"] });
  const response: unknown = await NextAuth(request, { params }, options());
  if (!(response instanceof Response)) return undefined;
  const name = wireName(sessionCookieName());
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
  const sessionToken = line?.slice(name.length + 1).split(";")[0];
  return sessionToken ? opened(sessionToken) : undefined;
}

export function sessionCookieName(): string {
  return "next-auth.session-token";
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
