import "server-only";
import * as oidc from "openid-client";
import { z } from "zod";
import { now } from "./clock";
import { cookieLine } from "./cookies";
import { env, type OidcSettings } from "./env";
import { logEvent } from "./log";
import { isLoopbackHost } from "./loopback";
import { openByMaster, sealByMaster } from "./vault";

/** Where the provider sends the browser back to; an operator tells the provider this address. */
export const providerAnswerPage = "/sign-in/provider/answer";
export const providerCookieName = "unticked-provider";

/** So long somebody may take to sign in over there. */
const cookieLifeSeconds = 30 * 60;
/** What the provider says of itself is asked again after so long. */
const knownForMs = 60 * 60 * 1000;
/** A provider that takes longer is down. */
const patienceSeconds = 10;

interface Known {
  issuer: string;
  configuration: Promise<oidc.Configuration>;
  askedAt: number;
}
let known: Known | undefined;

/** How the provider is called; undefined where there is none. */
export const providerName = (): string | undefined => env().oidc?.name;

function discovered({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const address = new URL(issuer);
  const execute = isLoopbackHost(address.hostname) ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(address, clientId, clientSecret, undefined, { execute, timeout: patienceSeconds });
}

/** What the provider says of itself, asked once an hour; a failure is not kept. */
async function configurationOf(settings: OidcSettings): Promise<oidc.Configuration> {
  const askedAt = now().getTime();
  if (known?.issuer !== settings.issuer || known.askedAt < askedAt - knownForMs)
    known = { issuer: settings.issuer, configuration: discovered(settings), askedAt };
  const { configuration } = known;
  return configuration.catch((fault: unknown) => {
    known = undefined;
    throw fault;
  });
}

/** What the browser keeps while its owner is over there; sealed, since the secret in it is half of the proof. */
const askedSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  address: z.string(),
  next: z.string().optional(),
});
type Asked = z.infer<typeof askedSchema>;

function askedCookie(asked: Asked): string {
  const sealed = sealByMaster(providerCookieName, Buffer.from(JSON.stringify(asked)));
  return cookieLine(providerCookieName, Buffer.from(sealed).toString("base64url"), cookieLifeSeconds);
}

/** Reads what `askProvider` wrote: the address to go on to, and the page that is gone back to; undefined for none, or one that we did not write. */
export function readAsked(cookie: string | undefined): Asked | undefined {
  const plain = cookie ? openByMaster(providerCookieName, Buffer.from(cookie, "base64url")) : undefined;
  return plain && askedSchema.parse(JSON.parse(plain.toString()));
}

/** The log has the kind of a fault, and none of the provider's words: they may hold what it knows of a person. */
const notedAs = (event: `provider.${"unreachable" | "refused"}`) => (fault: unknown) => {
  logEvent(event, { kind: fault instanceof Error ? fault.name : "unknown" });
  return undefined;
};

/**
 * Begins to sign in at the provider: gives the cookie for the browser, in which the address over there is. Undefined where the provider does
 * not answer. Authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0 §3.1; RFC 9700).
 */
export async function askProvider(next: string | undefined): Promise<string | undefined> {
  const settings = env().oidc;
  if (!settings) return undefined;
  const configuration = await configurationOf(settings).catch(notedAs("provider.unreachable"));
  if (!configuration) return undefined;
  const verifier = oidc.randomPKCECodeVerifier();
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()];
  const address = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: env().baseUrl + providerAnswerPage,
    scope: "openid email",
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    state,
    nonce,
  });
  return askedCookie({ state, nonce, verifier, address: address.href, ...(next !== undefined && { next }) });
}

const claimsSchema = z.object({ email: z.string(), email_verified: z.literal(true) });

/** In the signed token, or else behind the door that it opens. */
async function addressOf(
  configuration: oidc.Configuration,
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
): Promise<string | undefined> {
  const claims = tokens.claims();
  const told = claimsSchema.safeParse(claims);
  if (told.success) return told.data.email;
  if (!claims || configuration.serverMetadata().userinfo_endpoint === undefined) return undefined;
  const more = claimsSchema.safeParse(await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub));
  return more.success ? more.data.email : undefined;
}

/** What came of it: an address that the provider vouches for; none that it does; no answer that fits what this browser asked. */
export type Answer = { email: string } | "no-address" | "refused";

/**
 * Reads the provider's answer, `query` as it stood in the address, for the browser that asked. A code works once, with the secret in that
 * browser's cookie alone.
 */
export async function readAnswer(asked: Asked | undefined, query: string): Promise<Answer> {
  const settings = env().oidc;
  if (!settings || !asked) return "refused";
  const address = new URL(env().baseUrl + providerAnswerPage);
  address.search = query;
  const { state, nonce, verifier } = asked;
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
  const answered = async (): Promise<Answer> => {
    const configuration = await configurationOf(settings);
    const tokens = await oidc.authorizationCodeGrant(configuration, address, checks);
    const email = await addressOf(configuration, tokens);
    return email === undefined ? "no-address" : { email };
  };
  return (await answered().catch(notedAs("provider.refused"))) ?? "refused";
}
