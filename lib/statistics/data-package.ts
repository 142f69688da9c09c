import { z } from "zod";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { statisticsAddresses } from "./addresses";
import { fileOf } from "./addresses";
import { byClosing, type ListedRelease } from "./published";
import { releaseColumns } from "./release-file";
import { tableNames } from "./domain";

type Column = keyof typeof releaseColumns;

const required = { required: true };
const fieldTypes: Record<Column, object> = {
  practice: { type: "string", constraints: required },
  table: { type: "string", constraints: { ...required, enum: tableNames } },
  category: { type: "string", constraints: required },
  epsilon: { type: "number", constraints: { ...required, minimum: 0 } },
  count: { type: "integer", constraints: required },
};
const columns = Object.keys(releaseColumns) as readonly Column[];
const schema = {
  fields: columns.map((name) => ({ name, description: releaseColumns[name], ...fieldTypes[name] })),
  primaryKey: ["practice", "table", "category"],
  missingValues: [""],
};

/** A Frictionless data package; its own schema is published at datapackage.org. */
export const dataPackageSchema = z.record(z.string(), z.json());

/** The releases as a Frictionless data package, a resource for each, with paths beside it. `origin` has no slash at its end. */
export function dataPackage(releases: readonly ListedRelease[], origin: string) {
  const oldestFirst = byClosing(releases);
  const newest = oldestFirst.at(-1);
  const { data, page, method } = statisticsAddresses(origin);
  return {
    name: "unticked-counts",
    title: "Unticked: counts of what people found",
    description: `Counts, by week and practice, of what people found their platforms’ settings at, where they live, whether they were told beforehand, and how companies answered their complaints. Every count has noise in it, drawn once, that protects the people counted; ${method} says how to read it.`,
    homepage: page,
    ...(newest ? { version: newest.name, created: newest.publishedAt.toISOString() } : {}),
    licenses: [{ name: "CC-BY-4.0", title: licenceName, path: licenceAddress }],
    contributors: [{ title: "Unticked", path: origin, role: "publisher" }],
    sources: [{ title: "People who ticked that they may be counted, and confirmed it", path: data }],
    keywords: ["AI training", "consent", "defaults", "differential privacy"],
    resources: oldestFirst.map((release) => resource(release)),
  };
}

function resource({ name, sample, sha256 }: ListedRelease) {
  return {
    // In a package names are in small letters.
    name: `release-${name.toLowerCase()}`,
    title: sample ? `Release ${name} (made up, for trying out)` : `Release ${name}`,
    profile: "tabular-data-resource",
    path: fileOf({ kind: "release", name }),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    hash: `sha256:${sha256}`,
    schema,
  };
}
