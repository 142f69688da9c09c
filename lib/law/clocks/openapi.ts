import type { ZodOpenApiPathsObject } from "zod-openapi";
import { openResponsesOrFaults } from "@/lib/open-data/schema";
import { deadlineDocumentSchema, deadlineQuerySchema } from "./document";

/** The calculator of deadlines, as OpenAPI has it. */
export const deadlinePaths = {
  "/api/v1/deadlines": {
    get: {
      tags: ["deadlines"],
      operationId: "getDeadline",
      summary: "When something is due, with the working",
      description:
        "Deadlines of United Kingdom law. Those of a company or regulator that end on a free day move to the next working day; a person’s own never move.",
      requestParams: { query: deadlineQuerySchema },
      responses: openResponsesOrFaults({
        description: "The deadline.",
        type: "application/json",
        schema: deadlineDocumentSchema,
      }),
    },
  },
} satisfies ZodOpenApiPathsObject;
