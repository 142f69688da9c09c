import type { DeliveryFacts } from "@/lib/petitions/delivery-figures";
import type { Figure } from "@/lib/statistics/disclosure";
import type { SignerPlaces } from "@/lib/statistics/schema";

const count = (value: number): Figure => ({ kind: "count", value, low: value - 9, high: value + 9 });
const few: Figure = { kind: "few", high: 7 };

/** Where the signers of a petition live, as two releases say it. */
export const someSignerPlaces: SignerPlaces = {
  releases: 2,
  lastRelease: new Date("2026-11-16T06:00:00Z"),
  countries: [
    { place: "GB", count: count(9_000), parts: [{ place: "scotland", count: count(700) }] },
    { place: "IE", count: count(2_100), parts: [] },
    { place: "FR", count: few, parts: [] },
  ],
  elsewhere: { kind: "faint", high: 60 },
};

/** All that is handed over with a petition that 12,345 people signed. */
export function someDeliveryFacts(changes: Partial<DeliveryFacts> = {}): DeliveryFacts {
  return {
    petition: {
      slug: "ask-first",
      title: "Ask before you train on us",
      addressee: "LinkedIn Ireland Unlimited Company\nWilton Plaza, Dublin",
      asks: "Ask first.\n\nSwitch it off until people say yes.",
      reasons: "These are our posts.\nNobody asked us.",
      practice: "linkedin-content-ai",
      authority: null,
      opensAt: new Date("2026-11-01T00:00:00Z"),
      closesAt: new Date("2026-12-01T00:00:00Z"),
    },
    count: 12_345,
    countedAt: new Date("2026-11-22T18:40:30Z"),
    hours: [
      { hour: new Date("2026-11-01T09:00:00Z"), added: 12_000, removed: 3 },
      { hour: new Date("2026-11-02T10:00:00Z"), added: 348, removed: 0 },
    ],
    places: someSignerPlaces,
    gathered: [{ signatures: 312, source: "On paper, in the library of Hackney" }],
    comments: [
      { name: "Zoë", text: "I never said yes.\n#strong[Not] a formula: $x^2$ <b>" },
      { name: null, text: "لم يسألني أحد" },
      { name: "Only a name", text: null },
    ],
    names: ["Ada Obi", "王小明", "=SUM(A1)"],
    seal: { number: 41, hash: "ab".repeat(32) },
    origin: "https://unticked.example",
    ...changes,
  };
}
