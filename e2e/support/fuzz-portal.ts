import { join } from "node:path";
import type { Installation } from "./commands";

const root = join(import.meta.dirname, "..", "..");
const { E2E_FUZZ_PORT: port = "", FUZZ_SEED: seed = "20261123", FUZZ_RUNS: runs = "6" } = process.env;

/** A portal of its own: what is sent to it throws switches, sets limits and closes petitions. */
export const fuzzedPortal: { installation: Installation; port: number; root: string } = {
  installation: { root, name: "fuzzed", port },
  port: Number(port),
  root,
};

/** The same in every run, unless told: `npm run fuzz` chooses another seed, and asks more. */
export const chance = { seed: Number(seed), runs: Number(runs) };
