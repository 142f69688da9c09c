import { budget } from "@/lib/statistics/budget.data";
import { type ChainEntry, nextEntry, sha256Of } from "@/lib/statistics/chain";
import { domain } from "@/lib/statistics/domain";
import type { WholeRelease } from "@/lib/statistics/published";
import { releaseFile, releaseName } from "@/lib/statistics/release-file";

/** A release that closes then, with the same count in every cell: 0 is as good as any where it is about the file. */
export async function aRelease({ closesAt, count = 0 }: { closesAt: string; count?: number }): Promise<WholeRelease> {
  const closing = new Date(closesAt);
  const file = releaseFile(domain().map((cell) => ({ ...cell, epsilon: budget[cell.table], count })));
  return {
    name: releaseName(closing),
    closesAt: closing,
    publishedAt: new Date(closing.getTime() + 2_500),
    sample: false,
    sha256: await sha256Of(file),
    file,
  };
}

/** The chain that these releases make, in their order. */
export async function chainOf(releases: readonly WholeRelease[]): Promise<ChainEntry[]> {
  const entries: ChainEntry[] = [];
  for (const { name, publishedAt: at, sha256: contentSha256 } of releases)
    entries.push(await nextEntry(entries.at(-1), { kind: "release", name, at, contentSha256 }));
  return entries;
}
