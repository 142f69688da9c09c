import type { CategoryTally } from "./schema";

/** Whose archives are read, by the ids of lib/platforms. */
export const exportPlatforms = ["linkedin", "x", "facebook", "instagram", "threads", "snapchat", "reddit"] as const;
export type ExportPlatform = (typeof exportPlatforms)[number];

/** What may be at stake and no archive of the platform holds, or holds without telling it apart. */
export const uncountables = [
  "group-messages",
  "resumes",
  "feedback",
  "ai-chats",
  "which-are-public",
  "shared-by-others",
  "from-partners",
] as const;
export type Uncountable = (typeof uncountables)[number];

/**
 * What a person should know of how a file was read:
 * - `renamed-column`: a column had another name than we know and was taken by likeness or place;
 * - `missing-column`: the days or texts of the file were not found, so only rows are counted;
 * - `unknown-shape`: it has the name of a file we know and nothing else of it; left out;
 * - `unreadable`: damaged; nothing of it is counted;
 * - `cut-short`: damaged from some place on; counted up to there;
 * - `own-unknown`: who wrote what could not be told, so everybody's rows are counted;
 * - `own-none`: rows are there, none of them under the person's own name;
 * - `repeated`: it came more than once; the largest is counted.
 */
export const exportNoteKinds = [
  "renamed-column",
  "missing-column",
  "unknown-shape",
  "unreadable",
  "cut-short",
  "own-unknown",
  "own-none",
  "repeated",
] as const;
export type ExportNoteKind = (typeof exportNoteKinds)[number];

/** `file` is the platform's own name of a kind of file ("Shares.csv"), never a path of the archive, which may hold names of people. */
export interface ExportNote {
  kind: ExportNoteKind;
  file: string;
}

/** One export, counted. It holds numbers, days and names of files: no word that anyone wrote, and no one's name. */
export interface ExportTally {
  platform: ExportPlatform;
  /** LinkedIn's archive of the first minutes, its whole one, or anything else: loose files, other platforms. */
  archive: "basic" | "complete" | "other";
  /** In the order of `exportCategories`; a category with no file in the archive is absent, one with an empty file has no rows. */
  categories: readonly CategoryTally[];
  uncountable: readonly Uncountable[];
  notes: readonly ExportNote[];
}

/**
 * Why nothing could be counted. A platform's name: it is that platform's export, which is not read here.
 * - `html`: Meta's export in HTML; the person has to ask for JSON;
 * - `mixed`: files of two platforms at once;
 * - `bomb`: it unpacks to more than any export would; `too-deep`: zips in zips in zips.
 */
export const exportFaults = [
  "no-files",
  "not-an-export",
  "mixed",
  "html",
  "password",
  "broken",
  "bomb",
  "too-many-files",
  "too-deep",
  "stopped",
  "tiktok",
  "chatgpt",
  "claude",
  "google",
] as const;
export type ExportFault = (typeof exportFaults)[number];

/** A file the person gave: its path inside a dropped folder, or its name. */
export interface ExportFile {
  path: string;
  blob: Blob;
}

/** How far a count is, in bytes as they lie in the given files; `file` is the kind of file being read. */
export interface ExportProgress {
  done: number;
  total: number;
  file: string;
}
