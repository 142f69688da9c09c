import { z } from "zod";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { fileOf, statisticsAddresses } from "./addresses";
import { dashboardColumns } from "./dashboard-table";
import { byClosing, type ListedRelease } from "./published";
import { releaseColumns } from "./release-file";

const required = { required: true };
const id = { type: "string", constraints: required };
const text = { type: "string" };
const count = { type: "integer", constraints: { minimum: 0 } };

/** A table’s columns with what a value in each may be. */
function fields<Column extends string>(
  columns: Readonly<Record<Column, string>>,
  typeOf: Readonly<Record<Column, object>>,
) {
  const names = Object.keys(columns) as Column[];
  return names.map((name) => ({ name, description: columns[name], ...typeOf[name] }));
}

const releaseSchema = {
  fields: fields(releaseColumns, {
    practice: id,
    // A table that there is no longer stays in the files it is in.
    table: id,
    category: id,
    epsilon: { type: "number", constraints: { ...required, minimum: 0 } },
    count: { type: "integer", constraints: required },
  }),
  primaryKey: ["practice", "table", "category"],
};

const dashboardSchema = {
  fields: fields(dashboardColumns, {
    figure: id,
    platform: text,
    practice: text,
    category: text,
    reading: { type: "string", constraints: { ...required, enum: ["count", "few", "faint", "share"] } },
    value: count,
    low: count,
    high: { ...count, constraints: { ...count.constraints, ...required } },
    unit: { type: "string", constraints: { ...required, enum: ["checks", "cases", "percent"] } },
  }),
};

const csvFile = { profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" };

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
    resources: [dashboardResource, ...oldestFirst.map(releaseResource)],
  };
}

const dashboardResource = {
  name: "dashboard",
  title: "The figures of the dashboard, with their 95 % intervals",
  path: "dashboard.csv",
  ...csvFile,
  schema: dashboardSchema,
};

function releaseResource({ name, sample, sha256 }: ListedRelease) {
  return {
    // In a package names are in small letters.
    name: `release-${name.toLowerCase()}`,
    title: sample ? `Release ${name} (made up, for trying out)` : `Release ${name}`,
    path: fileOf({ kind: "release", name }),
    ...csvFile,
    hash: `sha256:${sha256}`,
    schema: releaseSchema,
  };
}
