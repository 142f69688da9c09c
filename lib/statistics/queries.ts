import "server-only";
import { keptReading, type KeptReading } from "@/lib/infra/kept-reading";
import { publicDb } from "@/lib/infra/public-db";
import { switches } from "@/lib/infra/switches";
import { chainKinds, type ChainEntry } from "./chain";
import { dashboardOf } from "./figures";
import { dayOfHour, dayWindow, hoursFile } from "./hours-file";
import { readPlaceFile } from "./place-file";
import { isReleaseName, readReleaseFile } from "./release-file";
import type { Dashboard, Selection, SignerPlaces } from "./schema";
import { signerPlacesOf, withPlaces, type PlaceSums } from "./signer-places";
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

/** Reads what came after what is kept: an entry never changes, and an hour of signatures adds one. */
async function readChain(kept: readonly ChainEntry[] = []): Promise<readonly ChainEntry[]> {
  const last = kept.at(-1)?.number ?? 0;
  const rows = await publicDb.chainEntry.findMany({ where: { number: { gt: last } }, orderBy: { number: "asc" } });
  const added = rows.map((row) => {
    const kind = chainKinds.find((known) => known === row.kind);
    if (!kind) throw new Error(`The chain has a kind that is not known: ${row.kind}`);
    return { ...row, kind };
  });
  return added.length === 0 ? kept : [...kept, ...added];
}

/** Everything published, each sealed by the one before, from the first; a few seconds old. */
export async function listChain(): Promise<readonly ChainEntry[]> {
  const reading = { name: "chain", read: readChain, everyMs: looksEveryMs, patienceMs };
  globalThis.untickedChain ??= keptReading<readonly ChainEntry[]>(reading);
  return globalThis.untickedChain.get();
}

/** The hours of signatures of a day that are in the chain, as their file, byte for byte; undefined where none of that day is. */
export async function findSignatureDay(day: string): Promise<string | undefined> {
  const window = dayWindow(day);
  const isThatDay = ({ kind, name }: ChainEntry) => kind === "signatures" && dayOfHour(name) === day;
  const last = (await listChain()).findLast(isThatDay);
  if (!window || !last) return undefined;
  const rows = await publicDb.countedHour.findMany({
    where: { hour: { gte: window.from, lte: new Date(`${last.name}:00:00.000Z`) } },
    select: { hour: true, added: true, removed: true, petition: { select: { slug: true } } },
  });
  return hoursFile(rows.map(({ petition, ...row }) => ({ ...row, petition: petition.slug })));
}

/** Releases as this process has read them. They never change, so that only a new one is ever read. */
interface ReadReleases {
  tallies: Tallies;
  /** With their hashes: a sample may be planted anew under its name. */
  releases: readonly string[];
}

declare global {
  // Next evaluates a module once per bundle; the releases are read once per process.
  var untickedReleases: KeptReading<ReadReleases> | undefined;
  var untickedChain: KeptReading<readonly ChainEntry[]> | undefined;
  var untickedPlaces: KeptReading<ReadPlaces> | undefined;
  var untickedDashboards: WeakMap<Tallies, Map<string, Dashboard>> | undefined;
}

/** So long a new release may go unseen, and so long a reader waits to hear that there is one. */
const [looksEveryMs, patienceMs] = [3_000, 250];
/** Files are read so many at a time: ten years of them are some hundred megabytes of text. */
const batch = 20;

/** Sums of all releases, read once per process. A new release is seen within seconds; while the database is away, what has been read is still true. */
export async function getTallies(): Promise<Tallies> {
  globalThis.untickedReleases ??= keptReading({ name: "releases", read: look, everyMs: looksEveryMs, patienceMs });
  return (await globalThis.untickedReleases.get()).tallies;
}

async function look(kept: ReadReleases | undefined): Promise<ReadReleases> {
  if (kept && (await switches()).staticMode) return kept;
  const found = await publicDb.release.findMany({
    select: { name: true, sha256: true },
    orderBy: { closesAt: "asc" },
  });
  const releases = found.map(({ name, sha256 }) => `${name} ${sha256}`);
  // Only samples ever go; then all is read anew.
  const base: ReadReleases = kept?.releases.every((one) => releases.includes(one))
    ? kept
    : { tallies: talliesOf([]), releases: [] };
  const added = found.filter((_, at) => !base.releases.includes(releases[at] ?? "")).map(({ name }) => name);
  if (added.length === 0) return base;
  return { tallies: await withAdded(base.tallies, added), releases };
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

/** Places of signers as this process has read them. */
interface ReadPlaces {
  sums: PlaceSums;
  releases: readonly string[];
}

async function readPlaces(kept: ReadPlaces = { sums: new Map(), releases: [] }): Promise<ReadPlaces> {
  const found = await publicDb.placeRelease.findMany({ select: { name: true } });
  const added = found.map(({ name }) => name).filter((name) => !kept.releases.includes(name));
  let sums = kept.sums;
  for (let from = 0; from < added.length; from += batch) {
    const rows = await publicDb.placeRelease.findMany({ where: { name: { in: added.slice(from, from + batch) } } });
    sums = rows.map(({ closesAt, file }) => ({ closesAt, cells: readPlaceFile(file) })).reduce(withPlaces, sums);
  }
  return { sums, releases: [...kept.releases, ...added] };
}

/** Where the signers of a petition live, from releases only, by what stands in its address; undefined before the first that it is in. */
export async function findSignerPlaces(petition: string): Promise<SignerPlaces | undefined> {
  const reading = { name: "places", read: readPlaces, everyMs: looksEveryMs, patienceMs };
  globalThis.untickedPlaces ??= keptReading(reading);
  return signerPlacesOf((await globalThis.untickedPlaces.get()).sums, petition);
}

/** A release of places by its permanent name, with its file byte for byte; undefined where there is none of that name. */
export async function findPlaceRelease(name: string): Promise<{ name: string; file: string } | undefined> {
  if (!isReleaseName(name)) return undefined;
  return (await publicDb.placeRelease.findUnique({ where: { name }, select: { name: true, file: true } })) ?? undefined;
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
