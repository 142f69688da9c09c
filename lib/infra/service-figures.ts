import "server-only";
import { z } from "zod";
import { organiserDb } from "./organiser-db";

/** An instant as PostgreSQL writes it in JSON; undefined for none. */
const moment = z
  .string()
  .nullish()
  .transform((written) => (written ? new Date(written) : undefined));

const mails = z.object({
  /** Mails whose time has come. */
  waiting: z.number(),
  /** Mails whose time is yet to come. */
  later: z.number(),
  /** The time of the one that waits longest. */
  oldest: moment,
  /** How many of them a mail server has refused at least once. */
  tried: z.number(),
});

const figuresSchema = z.object({
  jobs: z.array(
    z.object({ name: z.string(), cron: z.string(), doneAt: moment, failedAt: moment, waiting: z.number() }),
  ),
  mails,
  signatureMails: mails,
  /** Bytes. */
  storage: z.object({ database: z.number(), fileBytes: z.number() }),
  release: z.object({ name: z.string(), publishedAt: moment }).nullable(),
  chain: z.number(),
  counter: z.object({ countedTo: moment, recountedAt: moment, differences: z.number() }).nullable(),
  /** Changes of signatures that the counter has not counted yet. */
  uncounted: z.number(),
});
export type ServiceFigures = z.infer<typeof figuresSchema>;

/** How the parts of the service are, in numbers that tell of nobody: a function of the database says them (`serviceFigures`). */
export async function readServiceFigures(): Promise<ServiceFigures> {
  const [row] = await organiserDb.$queryRaw<{ figures: unknown }[]>`SELECT "serviceFigures"() AS figures`;
  return figuresSchema.parse(row?.figures);
}
