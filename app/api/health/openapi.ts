import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";

const json = (schema: z.ZodType) => ({ "application/json": { schema } });

/** Whether the portal works, as OpenAPI has it. */
export const healthPaths = {
  "/api/health": {
    get: {
      tags: ["portal"],
      operationId: "getHealth",
      summary: "Whether the portal can serve",
      responses: {
        200: {
          description: "Every part works.",
          content: json(
            z.strictObject({
              status: z.literal("ok"),
              database: z.literal("ok"),
              counter: z
                .enum(["ok", "late", "frozen"])
                .describe("Whether the public counts of signatures keep up; organisers may have frozen them."),
            }),
          ),
        },
        503: {
          description: "Some parts do not.",
          content: json(z.strictObject({ status: z.literal("down"), down: z.array(z.string()) })),
        },
      },
    },
  },
} satisfies ZodOpenApiPathsObject;
