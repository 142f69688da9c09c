import { expect, test } from "vitest";
import type { CaseEvent } from "@/lib/complaints/events";
import { standingOf } from "@/lib/complaints/standing";
import { aCase, anEvent } from "@/lib/testing/a-case";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import type { LetterFacts } from "@/lib/letters/schema";
import { stagesToCome } from "./stages-to-come";

const england = { country: "GB", nation: "england" } as const;
const ireland = { country: "IE" } as const;
const switzerland = { country: "CH" } as const;
const brazil = { country: "BR" } as const;
const sent = anEvent("sent", "2026-11-21");
const answered = anEvent("answered", "2026-11-30");
const withAuthority = anEvent("authority-sent", "2026-12-01");

test.each([
  [england, [], ["ack", "outcome", "regulator-in-time"]],
  // The acknowledgement and the person's own last day have dates; the outcome is counted in days.
  [england, [sent], []],
  [england, [sent, answered], []],
  [england, [sent, answered, withAuthority], []],
  [ireland, [], ["rights", "regulator"]],
  [ireland, [sent], ["regulator"]],
  [ireland, [sent, answered, withAuthority], []],
  [switzerland, [], ["answer", "regulator"]],
  [switzerland, [sent, answered, withAuthority], ["heard"]],
  [brazil, [], ["answer"]],
  [england, [anEvent("withdrawn", "2026-11-22")], []],
] satisfies [LetterFacts["residence"], CaseEvent[], string[]][])(
  "what may still come without a date for somebody in %o after %#",
  (residence, events, expected) => {
    const complaint = aCase({ facts: bareLetterFacts({ residence, wanted: ["stop", "confirm"] }), events });
    expect(stagesToCome(residence, standingOf(complaint, "2026-12-02"))).toEqual(expected);
  },
);
