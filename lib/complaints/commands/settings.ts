import "server-only";
import { randomInt } from "node:crypto";
import { db } from "@/lib/infra/db";
import type { Actor } from "@/lib/kernel/actor";
import { keepChoices, type KeepChoice } from "../keeping";
import { leadDays } from "../reminders";
import { isRowId } from "../schema";

/** How many days before a date to remind of it; "off" for not at all. */
export type ReminderChoice = (typeof leadDays)[number] | "off";

/** What was chosen in a form; undefined for anything that it does not offer. */
export function reminderChoice(posted: unknown): ReminderChoice | undefined {
  return posted === "off" ? "off" : leadDays.find((days) => String(days) === posted);
}

async function setOn(
  actor: Actor,
  id: string,
  data: { remindDaysBefore: number | null } | { feedVersion: number | null } | { keepMonths: number | null },
): Promise<boolean> {
  if (!isRowId(id)) return false;
  const { count } = await db.complaint.updateMany({ where: { id, ownerId: actor.userId }, data });
  return count === 1;
}

/** Sets when the person is reminded in a case of theirs. False where there is no such case. */
export async function chooseReminders(actor: Actor, id: string, choice: ReminderChoice): Promise<boolean> {
  return setOn(actor, id, { remindDaysBefore: choice === "off" ? null : choice });
}

/** How long a case is kept after it was closed, as a form says it; "always" until its owner erases it. Undefined for anything that it does not offer. */
export function keepChoice(posted: unknown): KeepChoice | "always" | undefined {
  return posted === "always" ? "always" : keepChoices.find((months) => String(months) === posted);
}

/** Sets how long a case is kept after it was closed. False where there is no such case. */
export async function chooseKeeping(actor: Actor, id: string, choice: KeepChoice | "always"): Promise<boolean> {
  return setOn(actor, id, { keepMonths: choice === "always" ? null : choice });
}

const largestVersion = 2 ** 31 - 1;

/** Gives the calendar of a case an address that it never had, or none: the one before leads nowhere from then on. False where there is no such case. */
export async function chooseFeed(actor: Actor, id: string, choice: "new" | "none"): Promise<boolean> {
  // By chance, not by counting: a number that comes back would bring the address back that somebody has taken away.
  return setOn(actor, id, { feedVersion: choice === "new" ? randomInt(1, largestVersion) : null });
}
