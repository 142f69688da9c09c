import type { Controller, Platform, Source } from "@/lib/platforms/schema";

type Practice = Platform["practices"][number];

/** A source that leaves nothing to doubt, read three weeks before the builders' day. */
export function aSource(changes: Partial<Source> = {}): Source {
  return {
    title: "Example Help: AI and your data",
    address: "https://help.example.org/ai",
    seenOn: "2026-11-01",
    confidence: "high",
    ...changes,
  };
}

/** Read long ago, of what was then. */
const history = aSource({ title: "Example’s policy of 2023", seenOn: "2023-12-01" });

/** A practice with a switch that has been on since 2024; what is given replaces it. */
export function aPractice(changes: Partial<Practice> = {}): Practice {
  const source = aSource();
  return {
    id: "example-training",
    title: "Training AI on your posts",
    use: "generative-training",
    does: "trains AI on what its members write",
    setting: {
      kind: "switch",
      permits: "use",
      name: "AI data",
      label: "Use my data for AI",
      paths: [{ clients: ["web"], language: "en", steps: ["Settings", "AI data"], source }],
      questions: [{ words: "May we use your data?", livesIn: "elsewhere", language: "en", source }],
      source,
    },
    defaults: [
      {
        livesIn: "elsewhere",
        phases: [
          { exactly: true, state: "absent", source: history },
          { from: "2024-01-01", exactly: true, state: "on", source },
        ],
      },
    ],
    offDoesNot: [],
    notCovered: [],
    basis: [],
    inScope: [],
    outOfScope: [],
    content: ["posts"],
    contentNamedIn: "elsewhere",
    sharing: [],
    objectionForm: { name: "Objection form", address: "https://example.org/object", source },
    ...changes,
  };
}

/** The company that answers for it everywhere; what is given replaces it. */
export function aController(changes: Partial<Controller> = {}): Controller {
  return { livesIn: "elsewhere", name: "Example Ltd", address: ["1 Example Road"], source: aSource(), ...changes };
}

/** A made-up platform with one practice and one company; what is given replaces it. */
export function aPlatform(changes: Partial<Platform> = {}): Platform {
  return {
    id: "example",
    name: "Example",
    alsoCalled: [],
    inShort: [{ words: "Example trains AI on what its members write.", source: aSource() }],
    practices: [aPractice()],
    promises: [],
    checked: [],
    controllers: [aController()],
    representatives: [],
    timeline: [{ on: "2024-01-01", exactly: true, words: "The switch appears, already on.", sources: [history] }],
    ...changes,
  };
}
