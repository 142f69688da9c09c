import { createServer } from "node:http";
import Provider from "oidc-provider";

const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "", SENT_BACK_TO = "" } = process.env;

/** A real OpenID provider that takes everybody's word for who they are; it has not confirmed the address of who begins with "unconfirmed". */
const provider = new Provider(OIDC_ISSUER, {
  clients: [{ client_id: OIDC_CLIENT_ID, client_secret: OIDC_CLIENT_SECRET, redirect_uris: [SENT_BACK_TO] }],
  claims: { email: ["email", "email_verified"] },
  cookies: { keys: ["of the journeys"] },
  pkce: { required: () => true },
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({ sub, email: sub, email_verified: !sub.startsWith("unconfirmed") }),
  }),
});

const server = createServer((request, response) => void provider.callback()(request, response));
server.listen(Number(new URL(OIDC_ISSUER).port), "127.0.0.1");
process.on("SIGTERM", () => {
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
