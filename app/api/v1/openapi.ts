import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";
import { deadlinePaths } from "@/lib/law/clocks/openapi";
import { petitionPaths } from "@/lib/petitions/openapi";
import { platformPaths } from "@/lib/platforms/openapi";
import { statisticsPaths } from "@/lib/statistics/openapi";
import { healthPaths } from "../health/openapi";

const receiptPaths = {
  "/api/v1/receipt-key": {
    get: {
      tags: ["portal"],
      operationId: "getReceiptKey",
      summary: "The key by which a receipt of what was erased is checked",
      responses: {
        200: {
          description: "A public key for Ed25519, as a JSON Web Key (RFC 8037).",
          content: {
            "application/json": {
              schema: z.strictObject({
                kty: z.literal("OKP"),
                crv: z.literal("Ed25519"),
                use: z.literal("sig"),
                x: z.string().describe("32 bytes in base64url."),
              }),
            },
          },
        },
      },
    },
  },
} satisfies ZodOpenApiPathsObject;

const selfPaths = {
  "/api/v1/openapi.json": {
    get: {
      tags: ["portal"],
      operationId: "getOpenApi",
      summary: "This description",
      responses: {
        200: {
          description: "OpenAPI 3.1.",
          content: { "application/json": { schema: z.record(z.string(), z.json()) } },
        },
      },
    },
  },
} satisfies ZodOpenApiPathsObject;

/** Everything that programs may ask for. What is published anew adds itself here. */
const paths: ZodOpenApiPathsObject = {
  ...platformPaths,
  ...statisticsPaths,
  ...petitionPaths,
  ...deadlinePaths,
  ...healthPaths,
  ...receiptPaths,
  ...selfPaths,
};

const description = `What Unticked publishes as data. Nobody has to sign in, any site may read it, and a copy may be kept for as long as its answer says.

Version 1 only grows: fields are added, none is renamed or taken away. The schemas describe what is published today.`;

/** The description of the open data (OpenAPI 3.1). `origin` has no slash at its end. */
export function openApi(origin: string) {
  return createDocument({
    openapi: "3.1.1",
    info: { title: "Unticked", version: "1.0.0", description, license: { name: licenceName, url: licenceAddress } },
    servers: [{ url: origin }],
    tags: [
      { name: "platforms", description: "What platforms do with people’s data, and by default." },
      { name: "counts", description: "What people found, in counts that expose nobody." },
      { name: "petitions", description: "What people ask for together, and how many do." },
      { name: "deadlines", description: "When a company, a regulator or a person has to act." },
      { name: "portal", description: "The portal itself." },
    ],
    paths,
  });
}
