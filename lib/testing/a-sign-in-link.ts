import { addressOfLink, makeProof } from "@/lib/infra/mailed-proof";
import { newToken } from "@/lib/infra/vault";

/** The token of a link that was mailed to somebody who asked to sign in, in some browser. */
export async function aSignInLink(email: string, now: Date): Promise<string> {
  const { token } = await makeProof({ purpose: "sign-in", holder: newToken(), email }, now);
  return token;
}

/** Whether it could still be used. */
export async function isSignInLinkLive(token: string, now: Date): Promise<boolean> {
  return (await addressOfLink({ purpose: "sign-in", token }, now)) !== undefined;
}
