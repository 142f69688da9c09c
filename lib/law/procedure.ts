import { allAuthorities, regulatorFor, type Authority, type Residence, type Territory } from "./catalogue";
import { waysOn, type WayOn } from "./procedure-after.data";
import { icoProcedure, otherProcedure, type ProcedureFact } from "./procedure.data";

/** With whom a matter lies. */
export type Stage = "draft" | "company" | "answered" | "authority" | "decided" | "closed";
export type Expectation = Omit<ProcedureFact, "value">;

type IcoFact = keyof typeof icoProcedure;
/** What somebody in the United Kingdom should know at each stage, what matters most first. */
const ukFacts: Record<Stage, readonly IcoFact[]> = {
  draft: ["firstToTheOrganisation", "outcomeHasNoDay"],
  company: ["outcomeHasNoDay", "followUpAfterDays", "withinMonthsOfLastContact"],
  answered: ["withinMonthsOfLastContact", "recordedOnly", "triage"],
  authority: ["serviceStandard", "triage", "outcomes", "cannot", "volumes", "frameworkChallenged"],
  decided: ["discretion", "cannot"],
  closed: [],
};

const knownOf: Partial<Record<string, readonly Expectation[]>> = {
  "ie-dpc": [otherProcedure.eu, otherProcedure["ie-dpc"]],
  ...Object.fromEntries(
    (["ch-fdpic", "ca-opc", "ca-qc-cai", "us-ftc", "us-ca-cppa"] as const).map((id) => [id, [otherProcedure[id]]]),
  ),
};

/** What to expect of the authority that serves a resident, or of the company under its practice, at a stage. Nothing from memory. */
export function expectationsFor(residence: Residence, stage: Stage): readonly Expectation[] {
  const regulator = regulatorFor(residence);
  if (!regulator || stage === "closed") return [];
  if (regulator.territory === "uk") return ukFacts[stage].map((id) => icoProcedure[id]);
  const ofTerritory = regulator.territory === "eu" ? [otherProcedure.eu] : [];
  return (knownOf[regulator.id] ?? ofTerritory).filter(({ confirmed }) => confirmed);
}

/** What authorities have said about a practice that counts where the person lives, the latest first: the company will point to it. */
export function saidAbout(practice: string, residence: Residence): readonly Authority[] {
  const territory = regulatorFor(residence)?.territory;
  const isSaid = ({ about, force, confirmed }: Authority) =>
    confirmed && territory !== undefined && force[territory] === "statement" && about?.includes(practice) === true;
  return allAuthorities.filter(isSaid).toSorted((one, other) => (other.givenOn ?? "").localeCompare(one.givenOn ?? ""));
}

/** The ways that are left where the person lives: while the authority keeps silent, or once it has given its outcome. */
export function waysOnFor(residence: Residence, after: "silence" | "outcome"): readonly WayOn[] {
  const territories = territoriesAt(residence);
  return Object.values<WayOn>(waysOn).filter(
    ({ territory, opens }) => territories.includes(territory) && (opens === "always" || opens === after),
  );
}

function territoriesAt(residence: Residence): readonly Territory[] {
  const territory = regulatorFor(residence)?.territory;
  return territory === undefined ? [] : [territory];
}
