import { openJson } from "@/lib/infra/open-data";
import { publicKey } from "@/lib/infra/signing";

/** The public key by which deletion receipts are checked, as a JSON Web Key. */
export function GET(request: Request): Response {
  return openJson(request, { kty: "OKP", crv: "Ed25519", use: "sig", x: publicKey() });
}
