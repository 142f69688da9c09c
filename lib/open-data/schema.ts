import { z } from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";
import { type CalendarDate, formatDate } from "@/lib/kernel/calendar-date";
import { licenceAddress, licenceName } from "@/lib/kernel/licence";

/** What all published data have in common: who may do what with them, and how to name them. */

/** The fields that stand at the top of everything published. */
export const publicationShape = {
  license: z.literal(licenceAddress).describe("Creative Commons Attribution 4.0: use it for anything, and name us."),
  citation: z.string().describe("How to name it."),
  asOf: z.iso.date().describe("The newest day of what it was drawn from. Each fact has a day of its own."),
};
export type Publication = z.output<z.ZodObject<typeof publicationShape>>;

/** What is said of itself by something published: its title, the newest day in it, and the page where people read it. */
export function publication({ title, asOf, page }: { title: string; asOf: CalendarDate; page: string }): Publication {
  const citation = `Unticked: ${title}, as of ${formatDate(asOf)}. ${page}. ${licenceName}.`;
  return { license: licenceAddress, citation, asOf };
}

/** Why something could not be answered (RFC 9457). */
const problemSchema = z
  .strictObject({ title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: "Problem", description: "Why there is no answer, in the form of RFC 9457." });

/** Something that can be fetched: what it is, and in which form. */
interface Published {
  description: string;
  type: string;
  schema: z.ZodType;
}

const problem = { "application/problem+json": { schema: problemSchema } };

/** How anything published answers, as OpenAPI has it. */
export function openResponses({ description, type, schema }: Published) {
  return {
    200: { description, content: { [type]: { schema } } },
    304: { description: "The copy named in If-None-Match is the newest." },
    405: { description: "Only GET, HEAD and OPTIONS are answered.", content: problem },
  } satisfies ZodOpenApiResponsesObject;
}

/** The same for something that has to be there first. */
export function openResponsesOrNone(published: Published) {
  return {
    ...openResponses(published),
    404: { description: "There is nothing of that name.", content: problem },
  } satisfies ZodOpenApiResponsesObject;
}

/** The same for something that is computed from what was asked. */
export function openResponsesOrFaults(published: Published) {
  return {
    ...openResponses(published),
    400: {
      description: "Something in the query is missing or wrong; the detail has a line for each.",
      content: problem,
    },
  } satisfies ZodOpenApiResponsesObject;
}
