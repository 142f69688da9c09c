import type { Controller, Platform, Source } from "@/lib/platforms/schema";

type Practice = Platform["practices"][number];

/** A source that may carry anything. */
export function aSource(changes: Partial<Source> = {}): Source {
  return {
    title: "Pondlife’s privacy policy",
    address: "https://pondlife.example/privacy",
    seenOn: "2026-03-01",
    confidence: "high",
    ...changes,
  };
}

/** A practice of Pondlife's with a switch, on everywhere since 1 January 2026; what is given replaces it. */
export function aPractice(changes: Partial<Practice> = {}): Practice {
  const source = aSource();
  return {
    id: "pondlife-posts",
    title: "Training AI on your posts",
    use: "generative-training",
    does: "trains AI on posts",
    setting: { kind: "switch", permits: "use", name: "AI training", paths: [], questions: [], source },
    defaults: [{ livesIn: "elsewhere", phases: [{ from: "2026-01-01", exactly: true, state: "on", source }] }],
    offDoesNot: [],
    notCovered: [],
    basis: [],
    inScope: [],
    outOfScope: [],
    content: ["posts"],
    contentNamedIn: "elsewhere",
    sharing: [],
    ...changes,
  };
}

/** The company that answers for Pondlife everywhere; what is given replaces it. */
export function aController(changes: Partial<Controller> = {}): Controller {
  return {
    livesIn: "elsewhere",
    name: "Pondlife Ltd",
    address: ["1 Weir Lane", "Ware"],
    source: aSource(),
    ...changes,
  };
}

/** Pondlife, a made-up platform with one practice and one company; what is given replaces it. */
export function aPlatform(changes: Partial<Platform> = {}): Platform {
  const source = aSource();
  return {
    id: "pondlife",
    name: "Pondlife",
    alsoCalled: [],
    inShort: [{ words: "Pondlife trains AI on posts.", source }],
    practices: [aPractice()],
    promises: [],
    checked: [],
    controllers: [aController()],
    representatives: [],
    timeline: [],
    ...changes,
  };
}
