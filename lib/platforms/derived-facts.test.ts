import { describe, expect, test } from "vitest";
import { regulatorFor } from "@/lib/law/catalogue";
import type { Residence } from "@/lib/places/schema";
import { controllerFor, defaultOn, phasesIn, practiceById, type PracticeId } from "./catalogue";

// Each line was read against the project's reference on platforms, as of 21 November 2026.

describe("what LinkedIn had set for people who had chosen nothing", () => {
  const content = practiceById("linkedin-content-ai");
  const on = (country: string, day: string) => {
    const phase = defaultOn(content, country, day);
    return phase?.forSome ? `${phase.state} for some` : phase?.state;
  };

  test.each([
    [
      "2024-08-01",
      { US: "absent", CA: "absent", DE: "absent", CH: "absent", GB: "absent", HK: "absent", IN: "absent" },
    ],
    ["2024-09-19", { US: "on", CA: "on", DE: "absent", CH: "absent", GB: "on for some", HK: "on", IN: "on" }],
    ["2024-09-21", { US: "on", CA: "on", DE: "absent", CH: "absent", GB: "suspended", HK: "on", IN: "on" }],
    [
      "2025-11-01",
      { US: "on", CA: "suspended", DE: "absent", CH: "absent", GB: "suspended", HK: "suspended", IN: "on" },
    ],
    ["2025-11-04", { US: "on", CA: "on", DE: "on", CH: "on", GB: "on", HK: "on", IN: "on" }],
  ])("on %s", (day, states) => {
    expect(Object.fromEntries(Object.keys(states).map((country) => [country, on(country, day)]))).toEqual(states);
  });

  test.each([
    [
      "US",
      [
        ["?", "2024-09-17"],
        ["2024-09-18", "…"],
      ],
    ],
    [
      "CA",
      [
        ["?", "2024-09-17"],
        ["2024-09-18", "2024-12-09"],
        ["2024-12-10", "2025-11-02"],
        ["2025-11-03", "…"],
      ],
    ],
    [
      "DE",
      [
        ["?", "2025-11-02"],
        ["2025-11-03", "…"],
      ],
    ],
    [
      "CH",
      [
        ["?", "2025-11-02"],
        ["2025-11-03", "…"],
      ],
    ],
    [
      "GB",
      [
        ["?", "2024-09-17"],
        ["2024-09-18", "2024-09-19"],
        ["2024-09-20", "2025-11-02"],
        ["2025-11-03", "…"],
      ],
    ],
    [
      "HK",
      [
        ["?", "2024-09-17"],
        ["2024-09-18", "2024-10-10"],
        ["2024-10-11", "2025-11-02"],
        ["2025-11-03", "…"],
      ],
    ],
    [
      "IN",
      [
        ["?", "2024-09-17"],
        ["2024-09-18", "…"],
      ],
    ],
  ])("and from when to when in %s", (country, days) => {
    expect(phasesIn(content, country).map(({ from = "?", to = "…" }) => [from, to])).toEqual(days);
  });

  test("in mainland China nobody knows", () => {
    expect(on("CN", "2025-11-04")).toBe("unknown");
  });
});

describe("who answers, and who takes a complaint", () => {
  const homes = {
    Scotland: { country: "GB", nation: "scotland" },
    Ireland: { country: "IE" },
    Bavaria: { country: "DE", land: "BY" },
    Switzerland: { country: "CH" },
    Quebec: { country: "CA", province: "QC" },
    California: { country: "US", state: "CA" },
  } as const satisfies Record<string, Residence>;
  const authorities = {
    Scotland: "uk-ico",
    Ireland: "ie-dpc",
    Bavaria: "de-by",
    Switzerland: "ch-fdpic",
    Quebec: "ca-qc-cai",
    California: "us-ca-cppa",
  };
  const byHome = <Told>(tell: (residence: Residence) => Told) =>
    Object.fromEntries(Object.entries(homes).map(([home, residence]) => [home, tell(residence)]));

  test("the authority goes by the home alone", () => {
    expect(byHome((residence) => regulatorFor(residence)?.id)).toEqual(authorities);
  });

  const linkedin = { europe: "LinkedIn Ireland Unlimited Company", world: "LinkedIn Corporation" };
  const meta = { europe: "Meta Platforms Ireland Limited", world: "Meta Platforms, Inc." };
  const x = { europe: "X Internet Unlimited Company", world: "X Corp." };
  const microsoft = { europe: "Microsoft Ireland Operations Limited", world: "Microsoft Corporation" };
  const withoutTheUk = ["Ireland", "Bavaria", "Switzerland"];
  const withTheUk = ["Scotland", ...withoutTheUk];

  test.each<[PracticeId, { europe: string; world: string }, string[]]>([
    ["linkedin-content-ai", linkedin, withoutTheUk],
    ["linkedin-product-improvement", linkedin, withoutTheUk],
    ["instagram-meta-ai", meta, withoutTheUk],
    ["x-grok-training", x, withTheUk],
    ["x-third-party-collaborators", x, withTheUk],
    ["microsoft-copilot-text", microsoft, withTheUk],
    ["microsoft-copilot-voice", microsoft, withTheUk],
  ])("%s: %j, the first of them in %j", (id, { europe, world }, european) => {
    const expected = Object.keys(homes).map((home) => [home, european.includes(home) ? europe : world]);
    expect(byHome(({ country }) => controllerFor(id, country)?.name)).toEqual(Object.fromEntries(expected));
  });

  test.each<[PracticeId, string[]]>([
    ["linkedin-content-ai", ["c/o Data Protection Officer", "Wilton Plaza, Wilton Place", "Dublin 2", "Ireland"]],
    ["instagram-meta-ai", ["Attn: Privacy Operations", "Merrion Road", "Dublin 4", "D04 X2K5", "Ireland"]],
    [
      "x-grok-training",
      ["Attn: Data Protection Officer", "One Cumberland Place", "Fenian Street", "Dublin 2", "D02 AX07", "Ireland"],
    ],
    [
      "microsoft-copilot-text",
      [
        "Attn: Data Protection Officer",
        "One Microsoft Place",
        "South County Business Park",
        "Leopardstown",
        "Dublin 18",
        "Ireland",
      ],
    ],
  ])("%s is written to in Dublin from Bavaria, and the Irish authority leads", (id, address) => {
    const controller = controllerFor(id, "DE");
    expect(controller?.address).toEqual(address);
    expect(controller?.leadAuthority?.id).toBe("ie-dpc");
  });

  test.each<[PracticeId, string, string]>([
    ["linkedin-content-ai", "GB", "high"],
    ["instagram-meta-ai", "GB", "unverified"],
    ["instagram-meta-ai", "US", "unverified"],
    ["x-grok-training", "GB", "high"],
    ["microsoft-copilot-text", "CH", "high"],
  ])("%s in %s: known with confidence %s", (id, country, confidence) => {
    expect(controllerFor(id, country)?.source.confidence).toBe(confidence);
  });
});
