import type { ChainEntry, ChainKind } from "./chain";
import { dayOfHour } from "./hours-file";

/** Below which all open data stand, on the portal itself. */
export const openDataFolder = "/api/v1";

/** Where the counts are published. `origin` has no slash at its end. */
export function statisticsAddresses(origin: string) {
  const api = `${origin}${openDataFolder}`;
  return {
    page: `${origin}/dashboard`,
    method: `${origin}/dashboard/method`,
    data: `${origin}/dashboard/data`,
    verify: `${origin}/dashboard/verify`,
    dashboard: `${api}/dashboard`,
    dashboardCsv: `${api}/dashboard.csv`,
    releases: `${api}/releases`,
    feed: `${api}/releases.atom`,
    chain: `${api}/chain`,
    package: `${api}/datapackage.json`,
  };
}

/** The permanent addresses of a release: its record, and its file. */
export function releaseAddresses(name: string, origin: string) {
  const self = `${statisticsAddresses(origin).releases}/${name}`;
  return { self, file: `${self}.csv` };
}

/** Where the file of something in the chain lies, below the folder of the open data: there, and in a folder of downloads. */
const filesOf: Record<ChainKind, (name: string) => string> = {
  release: (name) => `releases/${name}.csv`,
  // Named apart from the release of the same day, beside which it lies in a folder of downloads.
  places: (name) => `places/places-${name}.csv`,
  // A file a day, to which each hour adds its lines.
  signatures: (name) => `signatures/signatures-${dayOfHour(name)}.csv`,
};

/** "releases/2026-11-16.csv". */
export function fileOf({ kind, name }: Pick<ChainEntry, "kind" | "name">): string {
  return filesOf[kind](name);
}
