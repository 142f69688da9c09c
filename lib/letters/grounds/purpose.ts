import { strong } from "../document";
import { choseIt } from "../account/standing";
import type { Law } from "@/lib/law/catalogue";
import type { Ground } from "./ground";

/** Training is another purpose than the one the data were given for. */
export const purpose: Ground = {
  id: "purpose",
  under: "itself",
  authorities: [],
  counter: "The company may say that its purpose was always to develop its services, or that it does research.",
  appliesWhen: (facts) => !choseIt(facts),
  compose: (_facts, { law }) => [
    strong("The purpose. "),
    `Data given to keep a profile and take part in a network are put to a new use when models are trained on them (${law.cite("art-5-1-b")}). Whether the new use is compatible with the old has to be assessed ${compatibility(law)}.`,
    law.has("art-5-3") ? ` Being compatible would not by itself make it lawful (${law.cite("art-5-3")}).` : "",
  ],
};

/** The test in force at the time: both when the conduct spans the day on which it changed. */
function compatibility(law: Law): string {
  const before = law.has("art-6-4") ? `under ${law.cite("art-6-4")} as it stood until 4 February 2026` : undefined;
  const since = law.has("art-8a") ? `under ${law.cite("art-8a")}` : undefined;
  return before && since ? `${before} and ${since} since` : (before ?? since ?? "");
}
