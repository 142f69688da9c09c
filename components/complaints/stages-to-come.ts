import type { EventKind } from "@/lib/complaints/events";
import type { CaseStanding } from "@/lib/complaints/standing";
import type { ClockId } from "@/lib/law/clocks/clocks.data";
import { packFor } from "@/lib/letters/context";
import type { PackId } from "@/lib/letters/packs.data";
import type { LetterFacts } from "@/lib/letters/schema";

/** A thing that may come later; its words stand under `case.timeline.stages`. */
export type StageToCome =
  "ack" | "outcome" | "rights" | "answer" | "regulator" | "regulator-in-time" | "inform" | "court" | "heard";

/** What shows that it has come, and the clock that gives it a date. */
const stages: Record<StageToCome, { come: readonly EventKind[]; clocks: readonly ClockId[] }> = {
  ack: { come: ["acknowledged", "answered"], clocks: ["uk-acknowledgement"] },
  outcome: { come: ["answered"], clocks: ["uk-outcome"] },
  rights: { come: ["answered"], clocks: ["eu-rights", "eu-rights-extended"] },
  answer: { come: ["answered"], clocks: ["ch-access", "ca-access", "us-ca-request", "us-ca-request-extended"] },
  regulator: { come: ["authority-sent"], clocks: [] },
  "regulator-in-time": { come: ["authority-sent"], clocks: ["uk-to-regulator"] },
  inform: { come: ["authority-outcome"], clocks: ["uk-regulator-progress"] },
  court: { come: ["authority-outcome"], clocks: ["eu-regulator-progress"] },
  heard: { come: ["authority-outcome"], clocks: [] },
};

type Whose = "uk" | "eu" | "other" | "elsewhere";

/** What follows a letter to the company and one to the authority, as far as the law of the place says; elsewhere nobody is known to go on to. */
const toCome: Record<Whose, { company: readonly StageToCome[]; authority: readonly StageToCome[] }> = {
  uk: { company: ["ack", "outcome", "regulator-in-time"], authority: ["inform"] },
  eu: { company: ["rights", "regulator"], authority: ["court"] },
  other: { company: ["answer", "regulator"], authority: ["heard"] },
  elsewhere: { company: ["answer"], authority: [] },
};

function whoseLaw(pack: PackId): Whose {
  return pack === "uk" || pack === "eu" || pack === "elsewhere" ? pack : "other";
}

function isWithAuthority({ stage, next }: CaseStanding): boolean {
  return stage === "authority" || (next.kind === "send" && next.to === "authority");
}

/** What may come and has neither come nor a date yet. */
export function stagesToCome(residence: LetterFacts["residence"], standing: CaseStanding): StageToCome[] {
  if (standing.stage === "decided" || standing.stage === "closed") return [];
  const happened = new Set<string>(standing.events.map(({ kind }) => kind));
  const dated = new Set<string>([...standing.deadlines, ...standing.elapsed].flatMap(({ clock }) => clock ?? []));
  return toCome[whoseLaw(packFor(residence).id)][isWithAuthority(standing) ? "authority" : "company"].filter(
    (stage) =>
      !stages[stage].come.some((kind) => happened.has(kind)) && !stages[stage].clocks.some((clock) => dated.has(clock)),
  );
}
