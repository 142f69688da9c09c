import { z } from "zod";
import { fileOf, releaseAddresses, statisticsAddresses } from "./addresses";
import { type ChainEntry, chainKinds } from "./chain";
import { countsPublication, countsShape } from "./citation";
import { readReleaseFile } from "./release-file";

/** The releases and their chain as the portal publishes them under `/api/v1/releases` and `/api/v1/chain`. */

/** A release as a list has it. */
export interface ListedRelease {
  name: string;
  closesAt: Date;
  publishedAt: Date;
  /** One of the seed’s: made up, in no chain. */
  sample: boolean;
  /** Of its file, in hexadecimal. */
  sha256: string;
}

/** A release with the text of its file. */
export interface WholeRelease extends ListedRelease {
  file: string;
}

const address = z.url();
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 in hexadecimal.");
const links = z.strictObject({ self: address, file: address });
const release = {
  name: z.string().describe("Its permanent name: the day it closed; of one that closed at another time, the second."),
  closesAt: z.iso.datetime().describe("What was confirmed before it, and in no release before, is in it."),
  publishedAt: z.iso.datetime(),
  sample: z.boolean().describe("true where it is made up for trying out: nothing may be made of it."),
  sha256: sha256.describe("SHA-256 of its file, in hexadecimal."),
};

export const releaseDocumentSchema = z
  .strictObject({
    ...countsShape,
    ...release,
    links: z.strictObject({ self: address, file: address, list: address, method: address }),
    cells: z
      .array(
        z.strictObject({
          practice: z.string(),
          table: z.string(),
          category: z.string(),
          epsilon: z.number().positive(),
          count: z.int().describe("With the noise in it; it may be negative."),
        }),
      )
      .describe("Every cell, in the order of the file."),
  })
  .meta({ id: "ReleaseDocument", description: "One release: every cell with the noise that was drawn for it once." });
export type ReleaseDocument = z.output<typeof releaseDocumentSchema>;

export const releasesDocumentSchema = z
  .strictObject({
    ...countsShape,
    links: z.strictObject({ self: address, page: address, feed: address, chain: address, package: address }),
    releases: z.array(z.strictObject({ ...release, links })).describe("The newest first."),
  })
  .meta({ id: "ReleasesDocument", description: "Every release, by its permanent address." });
export type ReleasesDocument = z.output<typeof releasesDocumentSchema>;

export const chainDocumentSchema = z
  .strictObject({
    ...countsShape,
    links: z.strictObject({ self: address, page: address }),
    entries: z
      .array(
        z.strictObject({
          number: z.int().min(1),
          kind: z.enum(chainKinds),
          name: z.string(),
          at: z.iso.datetime().describe("When it was published."),
          contentSha256: sha256.describe("SHA-256 of its file, in hexadecimal."),
          previousHash: sha256.describe("The hash of the entry before; 64 zeros in the first."),
          hash: sha256.describe(
            "SHA-256 of these lines, each with a line feed at its end: unticked-chain-1, number, kind, name, at, contentSha256, previousHash.",
          ),
          file: z.string().describe("Where its file is, below /api/v1/."),
        }),
      )
      .describe("From the first on."),
  })
  .meta({ id: "ChainDocument", description: "What was published, each sealed by the hash of the one before." });
export type ChainDocument = z.output<typeof chainDocumentSchema>;

function listed({ name, closesAt, publishedAt, sample, sha256 }: ListedRelease) {
  return { name, closesAt: closesAt.toISOString(), publishedAt: publishedAt.toISOString(), sample, sha256 };
}

/** A release with its cells. `origin` has no slash at its end. */
export function releaseDocument(whole: WholeRelease, origin: string): ReleaseDocument {
  const { releases: list, method } = statisticsAddresses(origin);
  return {
    ...countsPublication(whole.name, { sample: whole.sample, origin }),
    ...listed(whole),
    links: { ...releaseAddresses(whole.name, origin), list, method },
    cells: readReleaseFile(whole.file).map(({ epsilon, ...cell }) => ({
      ...cell,
      epsilon: epsilon.numerator / epsilon.denominator,
    })),
  };
}

/** Every release, given in any order. */
export function releasesDocument(releases: readonly ListedRelease[], origin: string): ReleasesDocument {
  const { releases: self, data: page, feed, chain, package: inPackage } = statisticsAddresses(origin);
  const newestFirst = byClosing(releases).reverse();
  return {
    ...countsPublication(newestFirst[0]?.name, { sample: releases.some(({ sample }) => sample), origin }),
    links: { self, page, feed, chain, package: inPackage },
    releases: newestFirst.map((one) => ({ ...listed(one), links: releaseAddresses(one.name, origin) })),
  };
}

/** The chain from its first entry. */
export function chainDocument(entries: readonly ChainEntry[], origin: string): ChainDocument {
  const { chain: self, verify: page } = statisticsAddresses(origin);
  const newest = entries.findLast(({ kind }) => kind === "release");
  return {
    ...countsPublication(newest?.name, { sample: false, origin }),
    links: { self, page },
    entries: entries.map(({ number, kind, name, at, contentSha256, previousHash, hash }) => ({
      ...{ number, kind, name, at: at.toISOString(), contentSha256, previousHash, hash },
      file: fileOf({ kind, name }),
    })),
  };
}

/** The oldest first. */
export function byClosing<Closing extends Pick<ListedRelease, "closesAt">>(releases: readonly Closing[]): Closing[] {
  return releases.toSorted((one, other) => one.closesAt.getTime() - other.closesAt.getTime());
}
