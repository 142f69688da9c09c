import "server-only";
import { calendarDateAt } from "@/lib/kernel/calendar-date";
import type { OfferedAnswer } from "@/lib/statistics/schema";
import { answerToCount } from "../register";
import { casesInRegister } from "./caseload";

/** What is to be counted at a closing of the cases whose owners let it be: counted before or not, which the release knows. */
export async function answersDue(closesAt: Date): Promise<readonly OfferedAnswer[]> {
  const due: OfferedAnswer[] = [];
  for await (const { ownerId, complaint } of casesInRegister()) {
    const answer = answerToCount(complaint, calendarDateAt(closesAt));
    if (answer) due.push({ ...answer, ownerId });
  }
  return due;
}
