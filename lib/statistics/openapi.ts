import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { openResponses, openResponsesOrFaults, openResponsesOrNone } from "@/lib/open-data/schema";
import { dashboardColumns } from "./dashboard-table";
import { dataPackageSchema } from "./data-package";
import { dashboardDocumentSchema } from "./document";
import { hourColumns } from "./hours-file";
import { chainDocumentSchema, releaseDocumentSchema, releasesDocumentSchema } from "./published";
import { placeColumns } from "./place-file";
import { releaseColumns } from "./release-file";

const tags = ["counts"];
const list = (columns: Readonly<Record<string, string>>) =>
  Object.entries(columns)
    .map(([name, says]) => `- \`${name}\`: ${says}`)
    .join("\n");
const json = "application/json";
const table = { type: "text/csv", schema: z.string() };

const selection = z.object({
  platform: z.string().optional().describe("Id of a platform, to see its figures alone."),
  place: z.string().optional().describe("A UK nation or an ISO 3166-1 code, to see the findings from there alone."),
});
const name = z.object({ name: z.string().meta({ example: "2026-11-16" }) });

const get = (operationId: string, summary: string) => ({ tags, operationId, summary });

/** What is published of the counts, as OpenAPI has it. */
export const statisticsPaths = {
  "/api/v1/dashboard": {
    get: {
      ...get("getDashboard", "The figures of the dashboard"),
      requestParams: { query: selection },
      responses: openResponsesOrFaults({
        description: "Every figure with its 95 % interval.",
        type: json,
        schema: dashboardDocumentSchema,
      }),
    },
  },
  "/api/v1/dashboard.csv": {
    get: {
      ...get("getDashboardTable", "The same figures as a table"),
      description: `A row for each figure.\n\n${list(dashboardColumns)}`,
      requestParams: { query: selection },
      responses: openResponsesOrFaults({ description: "CSV (RFC 4180, UTF-8).", ...table }),
    },
  },
  "/api/v1/releases": {
    get: {
      ...get("listReleases", "The releases"),
      responses: openResponses({
        description: "Every release, with where it is for good.",
        type: json,
        schema: releasesDocumentSchema,
      }),
    },
  },
  "/api/v1/releases/{name}": {
    get: {
      ...get("getRelease", "One release"),
      requestParams: { path: name },
      responses: openResponsesOrNone({
        description: "Its cells. They never change.",
        type: json,
        schema: releaseDocumentSchema,
      }),
    },
  },
  "/api/v1/releases/{name}.csv": {
    get: {
      ...get("getReleaseFile", "The file of a release, byte for byte as its hash has it"),
      description: `A row for each cell.\n\n${list(releaseColumns)}`,
      requestParams: { path: name },
      responses: openResponsesOrNone({ description: "CSV (RFC 4180, UTF-8). It never changes.", ...table }),
    },
  },
  "/api/v1/places/places-{name}.csv": {
    get: {
      ...get("getPlacesFile", "Where signers of petitions live, by week, byte for byte as its hash has it"),
      description: `A row for each place of each petition; the chain names every week.\n\n${list(placeColumns)}`,
      requestParams: { path: name },
      responses: openResponsesOrNone({ description: "CSV (RFC 4180, UTF-8). It never changes.", ...table }),
    },
  },
  "/api/v1/releases.atom": {
    get: {
      ...get("getReleaseFeed", "The releases as a feed"),
      responses: openResponses({
        description: "Atom (RFC 4287).",
        type: "application/atom+xml",
        schema: z.string(),
      }),
    },
  },
  "/api/v1/chain": {
    get: {
      ...get("getChain", "The chain of everything published"),
      responses: openResponses({
        description: "Every entry with its hash, from the first on.",
        type: json,
        schema: chainDocumentSchema,
      }),
    },
  },
  "/api/v1/signatures/signatures-{day}.csv": {
    get: {
      ...get("getSignatureDay", "How many signatures came and went, hour by hour"),
      description: `A row for each petition and hour of the day with a change. Each hour is in the chain, which vouches for the file up to its last line of that hour; a later hour adds lines at the end.\n\n${list(hourColumns)}`,
      requestParams: { path: z.object({ day: z.string().meta({ example: "2026-11-22" }) }) },
      responses: openResponsesOrNone({
        description: "CSV (RFC 4180, UTF-8). What stands in it never changes.",
        ...table,
      }),
    },
  },
  "/api/v1/datapackage.json": {
    get: {
      ...get("getDataPackage", "The releases as a Frictionless data package"),
      responses: openResponses({
        description: "Its descriptor, with paths that are beside it.",
        type: json,
        schema: dataPackageSchema,
      }),
    },
  },
} satisfies ZodOpenApiPathsObject;
