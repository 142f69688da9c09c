import { env, type Settings } from "@/lib/infra/env";
import { errorCode } from "@/lib/infra/launch/connection";
import type { S3Settings } from "@/lib/infra/storage-contract";
import { s3Storage } from "@/lib/infra/storage-s3";
import { OperatorFault } from "@/lib/kernel/operator-fault";

const probe = Buffer.from("Unticked asks whether this store keeps what it is given.");

/** What to do, by a part of what went wrong. */
const remedies: [RegExp, (s3: S3Settings) => string][] = [
  [/NoSuchBucket/, ({ bucket }) => `It has no bucket “${bucket}”: make it there, or set S3_BUCKET to one that it has.`],
  [/InvalidAccessKeyId|UserNotFound/, () => "It does not know S3_ACCESS_KEY_ID: copy it from the store once more."],
  [/SignatureDoesNotMatch/, () => "S3_SECRET_ACCESS_KEY does not belong to S3_ACCESS_KEY_ID: copy both once more."],
  [
    /AuthorizationHeaderMalformed|^S3_30\d/,
    ({ region }) => `“${region}” is not its region: set S3_REGION to the one it names.`,
  ],
  [/^S3_40[13]/, () => "The keys may not write, read and delete objects in S3_BUCKET: give them those three rights."],
  [/^S3_/, () => "It may be out of order: look at its own log."],
];

function sentenceFor(fault: unknown, s3: S3Settings): string {
  const code = errorCode(fault) ?? errorCode(fault instanceof Error ? fault.cause : undefined) ?? "no answer";
  const known = remedies.find(([pattern]) => pattern.test(code))?.[1](s3);
  const remedy = known ?? "It cannot be reached: see that S3_ENDPOINT is right and that this machine may reach it.";
  return `The S3 store at ${s3.endpoint} does not work (${code}). ${remedy} Or leave all S3_ variables out to keep pictures in the database.`;
}

/**
 * Writes, reads and deletes an object where an S3-compatible store is set, so that a wrong variable is told at the start
 * and not to the first person with a screenshot.
 * @throws OperatorFault
 */
export async function checkStorage({ s3 }: Pick<Settings, "s3"> = env()): Promise<void> {
  if (s3 === undefined) return;
  const store = s3Storage(s3);
  const name = crypto.randomUUID();
  try {
    await store.put(name, probe);
    if (!(await store.get(name))) throw Object.assign(new Error("The object is not there"), { code: "S3_LOST" });
    await store.remove([name]);
  } catch (fault) {
    throw new OperatorFault(sentenceFor(fault, s3));
  }
}
