import { createElement, type ReactNode } from "react";
import { redirect } from "next/navigation";
import { NothingHere } from "@/components/layout/nothing-here";
import { findMyComplaint } from "@/lib/complaints/queries";
import { findActor, findRefusedForm } from "@/lib/infra/session";
import { answerWith } from "@/lib/infra/status";
import { moment } from "../../request";
import type { OwnCase } from "./own-case";

type Moment = ReturnType<typeof moment>;

/** A page about one of the person's own cases. Where there is no such case, or nothing to draw of it, it says so with a 404. */
export async function ownPage(id: string, draw: (own: OwnCase & Moment) => Promise<ReactNode>): Promise<ReactNode> {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?note=needed");
  const complaint = await findMyComplaint(actor, id);
  const page = complaint && (await draw({ actor, complaint, ...moment() }));
  if (page) return page;
  answerWith(404);
  return createElement(NothingHere);
}

/** What was typed in a form and refused, which the page then says by its status; undefined for a fresh one. */
export async function refusedForm(name: string, now: Date): Promise<unknown> {
  const refused = await findRefusedForm(name, now);
  if (refused !== undefined) answerWith(422);
  return refused;
}
