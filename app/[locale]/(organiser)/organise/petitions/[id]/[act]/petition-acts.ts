import "server-only";
import type { z } from "zod";
import type { CalendarDate } from "@/lib/kernel/calendar-date";
import { type Faults, faultsOf } from "@/lib/kernel/faults";
import type { Nested } from "@/lib/kernel/nest-fields";
import type { Result } from "@/lib/kernel/result";
import { ukDayAt } from "@/lib/kernel/uk-day";
import { deskInvalidations, deskList, deskNew, deskPage, deskWords } from "@/lib/petitions/desk/addresses";
import {
  addGathered,
  postNews,
  removeGathered,
  removeMilestone,
  setMilestone,
} from "@/lib/petitions/desk/commands/accompany-petition";
import type { At } from "@/lib/petitions/desk/commands/act";
import { cancelInvalidation, startInvalidation, undoInvalidation } from "@/lib/petitions/desk/commands/invalidate";
import {
  closePetition,
  deliverPetition,
  openPetition,
  takeBackPetition,
} from "@/lib/petitions/desk/commands/time-petition";
import { discardPetition, rewritePetition, writePetition } from "@/lib/petitions/desk/commands/write-petition";
import { invalidationSchema } from "@/lib/petitions/desk/criteria";
import { type PetitionAct, petitionActs } from "@/lib/petitions/desk/policy";
import {
  closingSchema,
  deliverySchema,
  gatheredSchema,
  markedMilestoneSchema,
  markedSchema,
  milestoneSchema,
  newsSchema,
  openingSchema,
  petitionSchema,
} from "@/lib/petitions/desk/schema";

/** Does what a form asks for; gives its faults, none where it is done. */
type Run = (at: At, posted: Nested, now: Date) => Promise<Faults>;
type Outcome = Result<undefined, string>;

/** The field at which a reason stands; any other is about the form as a whole. */
const fieldOf: Readonly<Record<string, string>> = {
  "slug-taken": "slug",
  "delivered-before": "deliveredOn",
  reached: "signatures",
};

/** Reads the form by its schema, of which the day in the United Kingdom may be a part. */
function form<Form>(
  schema: (today: CalendarDate) => z.ZodType<Form>,
  command: (at: At, form: Form, now: Date) => Promise<Outcome>,
): Run {
  return async (at, posted, now) => {
    const parsed = schema(ukDayAt(now)).safeParse(posted);
    if (!parsed.success) return faultsOf(parsed.error);
    const outcome = await command(at, parsed.data, now);
    return outcome.ok ? {} : { [fieldOf[outcome.reason] ?? ""]: outcome.reason };
  };
}

const button = (command: (at: At, now: Date) => Promise<Outcome>): Run =>
  form(
    () => emptySchema,
    (at, _, now) => command(at, now),
  );
const emptySchema = markedSchema.partial();

const runs: Readonly<Record<PetitionAct, Run>> = {
  write: form(() => petitionSchema, writePetition),
  rewrite: form(() => petitionSchema, rewritePetition),
  discard: button(discardPetition),
  open: form(openingSchema, openPetition),
  "take-back": button(takeBackPetition),
  close: form(closingSchema, closePetition),
  deliver: form(deliverySchema, deliverPetition),
  "post-news": form(() => newsSchema, postNews),
  "set-milestone": form(() => milestoneSchema, setMilestone),
  "remove-milestone": form(
    () => markedMilestoneSchema,
    (at, { signatures }, now) => removeMilestone(at, signatures, now),
  ),
  "add-gathered": form(() => gatheredSchema, addGathered),
  "remove-gathered": form(
    () => markedSchema,
    (at, { mark }, now) => removeGathered(at, mark, now),
  ),
  invalidate: form(() => invalidationSchema, startInvalidation),
  "cancel-invalidation": form(
    () => markedSchema,
    (at, { mark }, now) => cancelInvalidation(at, mark, now),
  ),
  "undo-invalidation": form(
    () => markedSchema,
    (at, { mark }, now) => undoInvalidation(at, mark, now),
  ),
};

/** Where an act leads: back to `page` where it is refused, else to `done`. */
interface Ways {
  page: string;
  done: string;
}

const samePage = (page: string): Ways => ({ page, done: page });

/** Those that stand on a page of their own. */
const ownWays: Partial<Record<PetitionAct, (id: string, posted: Nested) => Ways>> = {
  write: (id) => ({ page: deskNew, done: deskPage(id) }),
  rewrite: (id) => ({ page: deskWords(id), done: deskPage(id) }),
  discard: (id) => ({ page: deskPage(id), done: deskList }),
  invalidate: (id, { domain, from, to, signal }) => ({
    page: deskInvalidations(id, textsOf({ domain, from, to, signal })),
    done: deskInvalidations(id),
  }),
  "cancel-invalidation": (id) => samePage(deskInvalidations(id)),
  "undo-invalidation": (id) => samePage(deskInvalidations(id)),
};

const textsOf = (posted: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(posted).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "",
    ),
  );

export interface KnownAct {
  act: PetitionAct;
  run: Run;
  ways: (id: string, posted: Nested) => Ways;
}

/** What the last part of an address stands for; undefined where it is no act. */
export function knownAct(name: string): KnownAct | undefined {
  const act = petitionActs.find((known) => known === name);
  return act && { act, run: runs[act], ways: ownWays[act] ?? ((id) => samePage(deskPage(id))) };
}
