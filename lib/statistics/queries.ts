import "server-only";
import { logFault } from "@/lib/infra/log";
import { publicDb } from "@/lib/infra/public-db";
import { chainKinds, type ChainEntry } from "./chain";
import { dashboardOf } from "./figures";
import { isReleaseName, readReleaseFile } from "./release-file";
import type { Dashboard, Selection } from "./schema";
import { talliesOf, withRelease, type ReadRelease, type Tallies } from "./tallies";

/** A release without its file. */
export interface ReleaseSummary {
  name: string;
  closesAt: Date;
  publishedAt: Date;
  /** Made up by the seed; such a release is not in the chain. */
  sample: boolean;
  /** Of the bytes of its file, in hexadecimal. */
  sha256: string;
}

const summary = { name: true, closesAt: true, publishedAt: true, sample: true, sha256: true } as const;

/** All releases, the latest first. */
export function listReleases(): Promise<ReleaseSummary[]> {
  return publicDb.release.findMany({ select: summary, orderBy: { closesAt: "desc" } });
}

/** A release by its permanent name, with its file byte for byte; undefined where there is none of that name. */
export async function findRelease(name: string): Promise<(ReleaseSummary & { file: string }) | undefined> {
  if (!isReleaseName(name)) return undefined;
  return (await publicDb.release.findUnique({ where: { name }, select: { ...summary, file: true } })) ?? undefined;
}

/** Everything published, each sealed by the one before, from the first. */
export async function listChain(): Promise<ChainEntry[]> {
  const rows = await publicDb.chainEntry.findMany({ orderBy: { number: "asc" } });
  return rows.map((row) => {
    const kind = chainKinds.find((known) => known === row.kind);
    if (!kind) throw new Error(`The chain has a kind that is not known: ${row.kind}`);
    return { ...row, kind };
  });
}

/** Releases as this process has read them. They never change, so that only a new one is ever read. */
interface Kept {
  tallies: Tallies;
  /** With their hashes: a sample may be planted anew under its name. */
  releases: readonly string[];
  /** By `performance.now`, when it was last asked whether there is another. */
  lookedAt: number;
}

declare global {
  // Next evaluates a module once per bundle; the releases are read once per process.
  var untickedTallies: Promise<Kept> | undefined;
  var untickedDashboards: WeakMap<Tallies, Map<string, Dashboard>> | undefined;
}

/** So long a new release may go unseen. */
const looksEveryMs = 3_000;
/** Files are read so many at a time: ten years of them are some hundred megabytes of text. */
const batch = 20;

/** Sums of all releases, read once per process. A new release is seen within seconds. */
export async function getTallies(): Promise<Tallies> {
  const before = globalThis.untickedTallies;
  const kept = await before?.catch(() => undefined);
  if (kept && performance.now() - kept.lookedAt < looksEveryMs) return kept.tallies;
  // Of many who come at once, one looks.
  if (globalThis.untickedTallies === before) globalThis.untickedTallies = lookOr(kept);
  return (await (globalThis.untickedTallies ?? lookOr(kept))).tallies;
}

/** While the database is away, what has been read is still true. */
function lookOr(kept: Kept | undefined): Promise<Kept> {
  return look(kept).catch((fault: unknown) => {
    if (!kept) throw fault;
    logFault("releases.unread", fault);
    return { ...kept, lookedAt: performance.now() };
  });
}

async function look(kept: Kept | undefined): Promise<Kept> {
  const lookedAt = performance.now();
  const found = await publicDb.release.findMany({
    select: { name: true, sha256: true },
    orderBy: { closesAt: "asc" },
  });
  const releases = found.map(({ name, sha256 }) => `${name} ${sha256}`);
  // Only samples ever go; then all is read anew.
  const base: Omit<Kept, "lookedAt"> = kept?.releases.every((one) => releases.includes(one))
    ? kept
    : { tallies: talliesOf([]), releases: [] };
  const added = found.filter((_, at) => !base.releases.includes(releases[at] ?? "")).map(({ name }) => name);
  if (added.length === 0) return { ...base, lookedAt };
  return { tallies: await withAdded(base.tallies, added), releases, lookedAt };
}

async function withAdded(tallies: Tallies, names: readonly string[]): Promise<Tallies> {
  let sums = tallies;
  for (let from = 0; from < names.length; from += batch)
    sums = (await readReleases(names.slice(from, from + batch))).reduce(withRelease, sums);
  return sums;
}

async function readReleases(names: readonly string[]): Promise<ReadRelease[]> {
  const rows = await publicDb.release.findMany({ where: { name: { in: [...names] } } });
  return rows.map(({ name, closesAt, sample, file }) => ({ name, closesAt, sample, cells: readReleaseFile(file) }));
}

/** Figures that were worked out for sums that are still the latest. */
const worked = (globalThis.untickedDashboards ??= new WeakMap<Tallies, Map<string, Dashboard>>());
/** There are some ten thousand selections, of some hundred kilobytes each: of those asked for, the latest stay. */
const mostWorked = 300;

/** The figures of the public dashboard, from releases only. */
export async function getDashboard(selection: Selection = {}): Promise<Dashboard> {
  const tallies = await getTallies();
  const dashboards = worked.get(tallies) ?? new Map<string, Dashboard>();
  worked.set(tallies, dashboards);
  const key = `${selection.platform ?? ""} ${selection.place ?? ""}`;
  const dashboard = dashboards.get(key) ?? dashboardOf(tallies, selection);
  dashboards.delete(key);
  dashboards.set(key, dashboard);
  const [oldest] = dashboards.keys();
  if (dashboards.size > mostWorked && oldest !== undefined) dashboards.delete(oldest);
  return dashboard;
}
