import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { openResponses, openResponsesOrNone } from "@/lib/open-data/schema";
import { catalogueDocumentSchema, platformDocumentSchema } from "./document";
import { defaultsColumns } from "./defaults-table";

const tags = ["platforms"];
const columns = Object.entries(defaultsColumns).map(([name, says]) => `- \`${name}\`: ${says}`);

/** What is published of the catalogue, as OpenAPI has it. */
export const platformPaths = {
  "/api/v1/platforms": {
    get: {
      tags,
      operationId: "listPlatforms",
      summary: "The platforms of the catalogue",
      responses: openResponses({
        description: "Every platform, with a line for each practice.",
        type: "application/json",
        schema: catalogueDocumentSchema,
      }),
    },
  },
  "/api/v1/platforms/{id}": {
    get: {
      tags,
      operationId: "getPlatform",
      summary: "All that the catalogue says of one platform",
      requestParams: { path: z.object({ id: z.string().meta({ example: "linkedin" }) }) },
      responses: openResponsesOrNone({
        description: "The record, in which each fact has its source.",
        type: "application/json",
        schema: platformDocumentSchema,
      }),
    },
  },
  "/api/v1/platforms/schema.json": {
    get: {
      tags,
      operationId: "getPlatformSchema",
      summary: "The JSON Schema of a platform’s record",
      responses: openResponses({
        description: "JSON Schema, draft 2020-12.",
        type: "application/schema+json",
        schema: z.record(z.string(), z.json()),
      }),
    },
  },
  "/api/v1/platforms/defaults.csv": {
    get: {
      tags,
      operationId: "getDefaults",
      summary: "What held by default, where and from when to when",
      description: `A row for each phase of each group of countries that a practice treats alike.\n\n${columns.join("\n")}`,
      responses: openResponses({
        description: "CSV (RFC 4180, UTF-8). A cell that would be read as a formula begins with an apostrophe.",
        type: "text/csv",
        schema: z.string(),
      }),
    },
  },
} satisfies ZodOpenApiPathsObject;
