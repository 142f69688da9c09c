import "server-only";
import { env, type Settings } from "./env";
import type { S3Settings, Storage } from "./storage-contract";
import { databaseStorage } from "./storage-database";
import { s3Storage } from "./storage-s3";

const stores = new WeakMap<S3Settings, Storage>();

function storeOf(s3: S3Settings): Storage {
  const made = stores.get(s3) ?? s3Storage(s3);
  stores.set(s3, made);
  return made;
}

/** Where the sealed bytes of evidence lie: in the database, unless the operator has set an S3-compatible store. */
export function storage({ s3 }: Pick<Settings, "s3"> = env()): Storage {
  return s3 === undefined ? databaseStorage : storeOf(s3);
}
