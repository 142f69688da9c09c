import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { env } from "@/lib/infra/env";
import type { Asking } from "@/lib/infra/passkeys";

/** What an authenticator may do otherwise than a good one would. */
interface Quirks {
  isVerified?: boolean;
  isSyncable?: boolean;
  counter?: number;
  origin?: string;
  host?: string;
  userHandle?: string;
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString("base64url");
const cborBytes = (bytes: Buffer) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

/** A public key as COSE writes it: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}. */
function coseOf(publicKey: KeyObject): Buffer {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]);
  const parts = [Buffer.from([0x21]), Buffer.from(x, "base64url"), Buffer.from([0x22]), Buffer.from(y, "base64url")];
  return Buffer.concat([head, ...parts.map((part) => (part.length === 1 ? part : cborBytes(part)))]);
}

/** What the browser adds: the question, and the site it was put on. */
function clientData(type: string, { options }: Asking, { origin = env().baseUrl }: Quirks): Buffer {
  const challenge = "challenge" in options ? options.challenge : undefined;
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

/** What the authenticator says: the name it signs for, what it saw of its owner, how often it was used, and a new key. */
function said(
  { isVerified = true, isSyncable = false, counter = 0, host }: Quirks,
  attested = Buffer.alloc(0),
): Buffer {
  // Present; verified; may be copied, and is; with a new key.
  const flags = [
    [true, 0x01],
    [isVerified, 0x04],
    [isSyncable, 0x18],
    [attested.length > 0, 0x40],
  ] as const;
  const head = Buffer.alloc(5);
  head.writeUInt8(flags.reduce((sum, [isSet, bit]) => (isSet ? sum | bit : sum), 0));
  head.writeUInt32BE(counter, 1);
  return Buffer.concat([sha256(host ?? new URL(env().baseUrl).hostname), head, attested]);
}

/** {"fmt": "none", "attStmt": {}, "authData": …} */
const attestation = (data: Buffer) =>
  Buffer.concat([
    Buffer.from([0xa3]),
    ...[cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0]), cborText("authData")],
    cborBytes(data),
  ]);

/** An authenticator as a phone has one: it makes an ES256 key, and signs what a page asks it to. It runs the real algorithms. */
export function aPasskey({ userId, isSyncable = false }: { userId: string; isSyncable?: boolean }) {
  const id = randomBytes(16);
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const answer = (response: object) =>
    JSON.stringify({ ...{ id: base64url(id), rawId: base64url(id) }, type: "public-key", response });
  return {
    /** What the browser posts once the key is made. */
    creation(asking: Asking, quirks: Quirks = {}): string {
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseOf(publicKey)]);
      const attestationObject = base64url(attestation(said({ isSyncable, ...quirks }, attested)));
      const clientDataJSON = base64url(clientData("webauthn.create", asking, quirks));
      return answer({ clientDataJSON, attestationObject, transports: ["internal", "telepathy"] });
    },
    /** What the browser posts once the key has signed. */
    assertion(asking: Asking, quirks: Quirks = {}): string {
      const [data, client] = [said({ isSyncable, ...quirks }), clientData("webauthn.get", asking, quirks)];
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(sign("sha256", Buffer.concat([data, sha256(client)]), privateKey)),
        userHandle: base64url(quirks.userHandle ?? userId),
      });
    },
  };
}
