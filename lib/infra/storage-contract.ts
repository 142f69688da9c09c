/** Where sealed bytes lie, by name. A name is an id (UUID) that the server made; bytes are ciphertext, whose key is never here. */
export interface Storage {
  /** Keeps bytes; those that lay under the name before are replaced. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** The bytes, or undefined where there are none of that name. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Removes what lies under these names; a name without bytes is no fault. */
  remove(names: readonly string[]): Promise<void>;
}

/** How an S3-compatible store is reached. */
export interface S3Settings {
  /** Origin, with or without a path. */
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}
