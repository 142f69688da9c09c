import "server-only";
import { mayBeRefused } from "@/lib/infra/limits";
import { organiserDb } from "@/lib/infra/organiser-db";
import { recordAct } from "../audit";

interface Refusal {
  by: { readonly userId: string };
  /** What they asked for: the address of a page of ours. */
  page: string;
}

/** Writes down that somebody asked for what is not theirs. Of the many times that one person may ask in an hour, the first are written down. */
export async function recordRefusal({ by, page }: Refusal, now: Date): Promise<void> {
  if (!(await mayBeRefused(by.userId))) return;
  await organiserDb.$transaction((work) => recordAct(work, { by, kind: "desk.refuse", detail: { page } }, now));
}
