import type { Say } from "./progress.mjs";

interface Locked {
  version?: string;
  optional?: boolean;
  os?: string | string[];
  cpu?: string | string[];
  optionalDependencies?: Record<string, string>;
}

export const root: string;
export function missingPackages(wanted: Record<string, Locked>, present: Record<string, Locked>): string[];
export function ensureInstalled(say?: Say): Promise<void>;
