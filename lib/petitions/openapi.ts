import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { openResponses, openResponsesOrNone } from "@/lib/open-data/schema";
import { petitionDocumentSchema, petitionsDocumentSchema } from "./document";

const tags = ["petitions"];

/** What is published of petitions, as OpenAPI has it. */
export const petitionPaths = {
  "/api/v1/petitions": {
    get: {
      tags,
      operationId: "listPetitions",
      summary: "The petitions",
      responses: openResponses({
        description: "Every petition that has opened, with its number of signatures.",
        type: "application/json",
        schema: petitionsDocumentSchema,
      }),
    },
  },
  "/api/v1/petitions/{slug}": {
    get: {
      tags,
      operationId: "getPetition",
      summary: "One petition",
      requestParams: { path: z.object({ slug: z.string().meta({ example: "ask-first" }) }) },
      responses: openResponsesOrNone({
        description:
          "Its words, its exact number of signatures by hour, and where signers live as far as that is released.",
        type: "application/json",
        schema: petitionDocumentSchema,
      }),
    },
  },
} satisfies ZodOpenApiPathsObject;
