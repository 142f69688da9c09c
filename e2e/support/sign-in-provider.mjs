import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import Provider from "oidc-provider";

const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "", SENT_BACK_TO = "" } = process.env;

/** A real OpenID provider that takes everybody's word for who they are; it has not confirmed the address of who begins with "unconfirmed". */
const provider = new Provider(OIDC_ISSUER, {
  clients: [{ client_id: OIDC_CLIENT_ID, client_secret: OIDC_CLIENT_SECRET, redirect_uris: [SENT_BACK_TO] }],
  claims: { email: ["email", "email_verified"] },
  cookies: { keys: ["of the journeys"] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, email: sub, email_verified: !sub.startsWith("unconfirmed") }),
  }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
    grant.addOIDCScope("openid email");
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><html lang="en"><title>Union House</title><main><h1>Union House</h1><form method="post">
<label>Your address <input name="address"></label><button>Sign in to Union House</button><button name="cancel">Cancel</button></form></main></html>`;

/** @returns {Promise<void>} */
async function interact(request, response) {
  if (request.method !== "POST") {
    response.setHeader("content-type", "text/html; charset=utf-8").end(form);
    return;
  }
  const posted = new URLSearchParams(await text(request));
  const result = posted.has("cancel")
    ? { error: "access_denied" }
    : { login: { accountId: posted.get("address") ?? "" } };
  await provider.interactionFinished(request, response, result);
}

const server = createServer((request, response) => {
  const answer = request.url?.startsWith("/interaction/") ? interact : provider.callback();
  void answer(request, response);
});
server.listen(Number(new URL(OIDC_ISSUER).port), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
