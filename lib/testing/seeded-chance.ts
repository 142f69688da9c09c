import { createCipheriv, createHash } from "node:crypto";
import { uniformFrom } from "@/lib/kernel/uniform";

/** Uniform integers that are the same for the same seed: AES in counter mode, with a key from the seed. */
export function seededBelow(seed: string): (n: number) => number {
  const key = createHash("sha256").update(seed).digest();
  const stream = createCipheriv("aes-256-ctr", key, Buffer.alloc(16));
  const zeros = new Uint8Array(4096);
  return uniformFrom((bytes) => bytes.set(stream.update(zeros.subarray(0, bytes.length))));
}
