import { now } from "@/lib/infra/clock";
import { env } from "@/lib/infra/env";
import { securityText } from "@/lib/infra/security-text";

/** Where to report a weakness, for programs and people who look there first. */
export function GET(): Response {
  return new Response(securityText(env(), now()), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
