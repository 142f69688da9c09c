import { Secret, TOTP, URI } from "otpauth";

const period = 30;
/** A code of the step before or after is taken too: clocks differ, and people type slowly. */
const neighbours = 1;

const generator = (secret: Uint8Array, email = "") =>
  new TOTP({
    issuer: "Unticked",
    label: email,
    secret: new Secret({ buffer: Uint8Array.from(secret).buffer }),
    period,
    digits: 6,
  });

/** The step of time that the six digits are of, or undefined where they are none of the secret's at this time. */
export function stepOf(code: string, secret: Uint8Array, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const distance = generator(secret).validate({ token: code, timestamp: now.getTime(), window: neighbours });
  return distance === null ? undefined : Math.floor(now.getTime() / 1000 / period) + distance;
}

/** The code of this time, as an app shows it. */
export function codeAt(secret: Uint8Array, now: Date): string {
  return generator(secret).generate({ timestamp: now.getTime() });
}

/** What an app is given: as the address in a picture, and as a key to type. */
export function keyFor(secret: Uint8Array, email: string): { address: string; typed: string } {
  const totp = generator(secret, email);
  return { address: URI.stringify(totp), typed: totp.secret.base32 };
}
