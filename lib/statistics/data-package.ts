import { z } from "zod";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { fileOf, statisticsAddresses } from "./addresses";
import { dashboardColumns } from "./dashboard-table";
import { hourColumns } from "./hours-file";
import { placeColumns } from "./place-file";
import { byClosing, type ListedRelease } from "./published";
import { releaseColumns } from "./release-file";
import type { SignatureFile } from "./signature-files";

const required = { required: true };
const id = { type: "string", constraints: required };
const text = { type: "string" };
const count = { type: "integer", constraints: { minimum: 0 } };
const wholeCount = { ...count, constraints: { ...count.constraints, ...required } };
const epsilon = { type: "number", constraints: { ...required, minimum: 0 } };
/** With noise in it, so it may be negative. */
const noisyCount = { type: "integer", constraints: required };

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
    epsilon,
    count: noisyCount,
  }),
  primaryKey: ["practice", "table", "category"],
};

const signatureSchemas = {
  places: {
    fields: fields(placeColumns, { petition: id, place: id, epsilon, count: noisyCount }),
    primaryKey: ["petition", "place"],
  },
  signatures: {
    fields: fields(hourColumns, {
      hour: { type: "string", constraints: { ...required, pattern: "\\d{4}-\\d{2}-\\d{2}T\\d{2}" } },
      petition: id,
      added: wholeCount,
      removed: wholeCount,
    }),
    primaryKey: ["hour", "petition"],
  },
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
    high: wholeCount,
    unit: { type: "string", constraints: { ...required, enum: ["checks", "cases", "percent"] } },
  }),
};

const csvFile = { profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" };

/** A Frictionless data package; its own schema is published at datapackage.org. */
export const dataPackageSchema = z.record(z.string(), z.json());

interface Published {
  releases: readonly ListedRelease[];
  signatures: readonly SignatureFile[];
}

/** What is published as a Frictionless data package, a resource for each file, with paths beside it. `origin` has no slash at its end. */
export function dataPackage({ releases, signatures }: Published, origin: string) {
  const oldestFirst = byClosing(releases);
  const newest = oldestFirst.at(-1);
  const { data, page, method } = statisticsAddresses(origin);
  return {
    name: "unticked-counts",
    title: "Unticked: counts of what people found",
    description: `Counts, by week and practice, of what people found their platforms’ settings at, where they live, whether they were told beforehand, and how companies answered their complaints; and where people live who signed petitions. All these have noise in them, drawn once, that protects the people counted. How many signatures came and went in each hour is exact, since a signature is a public act. ${method} says how to read it.`,
    homepage: page,
    ...(newest ? { version: newest.name, created: newest.publishedAt.toISOString() } : {}),
    licenses: [{ name: "CC-BY-4.0", title: licenceName, path: licenceAddress }],
    contributors: [{ title: "Unticked", path: origin, role: "publisher" }],
    sources: [{ title: "People who ticked that they may be counted, and confirmed it", path: data }],
    keywords: ["AI training", "consent", "defaults", "differential privacy"],
    resources: [dashboardResource, ...oldestFirst.map(releaseResource), ...signatures.map(signatureResource)],
  };
}

const dashboardResource = {
  name: "dashboard",
  title: "The figures of the dashboard, with their 95 % intervals",
  path: "dashboard.csv",
  ...csvFile,
  schema: dashboardSchema,
};

const signatureTitles = { places: "Where signers of petitions live, release", signatures: "Signatures by hour," };

function signatureResource({ kind, name, path, sha256 }: SignatureFile) {
  return {
    name: `${kind}-${name.toLowerCase()}`,
    title: `${signatureTitles[kind]} ${name}`,
    path,
    ...csvFile,
    ...(sha256 === undefined ? {} : { hash: `sha256:${sha256}` }),
    schema: signatureSchemas[kind],
  };
}

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
