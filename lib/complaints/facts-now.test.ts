import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { addDays } from "@/lib/kernel/calendar-date";
import { composeLetter } from "@/lib/letters/catalogue";
import { renderText } from "@/lib/letters/render/text";
import { letterFactsSchema, type LetterFacts, type LetterKind } from "@/lib/letters/schema";
import { aCase, aFrozenLetter, anEvent, anyCase, idOf, openingDay } from "@/lib/testing/a-case";
import { aLetter, bareLetterFacts } from "@/lib/testing/a-letter";
import type { CaseEvent } from "./events";
import { factsNow, openLetters } from "./facts-now";
import type { Complaint } from "./schema";

const later = "2027-03-15";
const facts = bareLetterFacts({ wanted: ["stop", "access", "confirm"] });
const sent = anEvent("sent", "2026-11-23");
const contactOf = (...events: CaseEvent[]) => factsNow(aCase({ facts, events }), later).contact;
const asked: LetterFacts["contact"] = { on: "2026-10-01", channel: "form", asked: ["complaint"], reply: "none" };

describe("what a letter rests on", () => {
  test("is what the case was opened with, while nothing was recorded", () => {
    const complaint = aCase({ facts: bareLetterFacts({ contact: asked }) });
    expect(factsNow(complaint, later)).toEqual(complaint.facts);
  });

  test("the letter that was sent, with what it asked for", () =>
    expect(contactOf(sent)).toMatchObject({
      on: "2026-11-23",
      channel: "email",
      asked: ["complaint", "objection", "access"],
      reply: "none",
    }));

  test.each<[string, CaseEvent[], Partial<NonNullable<LetterFacts["contact"]>>]>([
    ["its receipt", [anEvent("delivered", "2026-11-25")], { receivedOn: "2026-11-25", reply: "none" }],
    [
      "an acknowledgement",
      [anEvent("acknowledged", "2026-11-24", { reference: "AB-1" })],
      { acknowledgedOn: "2026-11-24", reply: "acknowledged", reference: "AB-1" },
    ],
    [
      "a question and what was told, as far as it was",
      [
        anEvent("asked", "2026-11-25"),
        anEvent("supplied", "2026-11-27"),
        anEvent("asked", "2026-11-29", { for: "clarification" }),
      ],
      {
        reply: "acknowledged",
        askedBack: [
          { on: "2026-11-25", for: "identity", toldOn: "2026-11-27" },
          { on: "2026-11-29", for: "clarification", toldOn: undefined },
        ],
      },
    ],
    [
      "the first word of a longer time, where all came too late",
      [
        anEvent("extended", "2026-12-29", { until: "2027-02-01" }),
        anEvent("extended", "2027-02-01", { until: "2028-01-01" }),
      ],
      { extendedOn: "2026-12-29", extendedUntil: "2027-02-01", reply: "acknowledged" },
    ],
    [
      "the last word of a longer time within the month",
      [
        anEvent("extended", "2026-12-10", { until: "2027-01-08" }),
        anEvent("extended", "2026-12-15", { until: "2027-02-01" }),
        anEvent("extended", "2027-01-20", { until: "2028-01-01" }),
      ],
      { extendedOn: "2026-12-15", extendedUntil: "2027-02-01" },
    ],
    [
      "no end of it that lies before",
      [anEvent("extended", "2026-12-29", { until: "2026-12-01" })],
      { extendedUntil: undefined },
    ],
    [
      "the last answer, and the day of the first",
      [
        anEvent("answered", "2027-01-20", { how: "refused", words: "No." }),
        anEvent("answered", "2026-12-02", { how: "other", words: "Wait." }),
      ],
      {
        reply: "answered",
        repliedOn: "2027-01-20",
        firstAnsweredOn: "2026-12-02",
        answerKind: "refused",
        answer: "No.",
      },
    ],
    ["nothing from before it was sent", [anEvent("answered", "2026-11-22")], { reply: "none", repliedOn: undefined }],
    ["nothing that lies ahead", [anEvent("answered", addDays(later, 2))], { reply: "none" }],
  ])("%s", (_what, events, told) => expect(contactOf(sent, ...events)).toMatchObject(told));

  test("one sending, however often it is recorded; a follow-up and a letter from elsewhere as reminders", () => {
    const letters = [aFrozenLetter(), aFrozenLetter(idOf(2), "follow-up", "2027-01-05")];
    const events = [
      sent,
      anEvent("sent", "2026-11-24"),
      anEvent("sent", "2027-01-06", { letter: idOf(2) }),
      anEvent("sent", "2027-02-01", { letter: undefined }),
    ];
    expect(factsNow(aCase({ facts, letters, events }), later).contact).toMatchObject({
      on: "2026-11-23",
      remindedOn: ["2027-01-06", "2027-02-01"],
    });
  });

  test("an answer to a letter of which nobody said when it went tells no day of sending", () => {
    expect(contactOf(anEvent("answered", "2026-12-02"))).toBeUndefined();
    expect(contactOf()).toBeUndefined();
  });

  test("the told complaint stays the first, with what came since", () => {
    const complaint = aCase({
      facts: bareLetterFacts({ contact: asked }),
      events: [anEvent("answered", "2026-12-01")],
    });
    expect(factsNow(complaint, later).contact).toMatchObject({ on: "2026-10-01", repliedOn: "2026-12-01" });
  });

  test("no more of a long answer than a letter quotes, and that the rest is left out", () => {
    const words = "A sentence of many. ".repeat(900);
    const answer = contactOf(sent, anEvent("answered", "2026-12-02", { words }))?.answer ?? "";
    expect(answer.length).toBeLessThanOrEqual(4_000);
    expect(answer).toMatch(/\.\n\n\[…\]$/);
  });
});

describe("the setting", () => {
  const leftOn = bareLetterFacts({ switchedOff: { off: false } });
  const again = (events: CaseEvent[], today = later) => factsNow(aCase({ facts: leftOn, events }), today).seenAgain;

  test("is as it was last seen", () =>
    expect(
      again([anEvent("setting-seen", "2027-01-05"), anEvent("setting-seen", "2027-02-01", { state: "off" })]),
    ).toEqual({ on: "2027-02-01", state: "off" }));
  test("that was still on at first was so on that day, in a letter of another", () => {
    expect(again([])).toEqual({ on: openingDay, state: "on" });
    expect(again([anEvent("setting-seen", "2027-01-05", { state: "not-looked" })])).toEqual({
      on: openingDay,
      state: "on",
    });
    expect(again([], openingDay)).toBeUndefined();
  });
});

describe("exhibits", () => {
  const pieces = Array.from({ length: 24 }, (_piece, index): EvidencePiece => {
    const sha256 = index.toString(16).padStart(64, "0");
    const content = { kind: "picture", type: "image/png", sha256, width: 10, height: 10, bytes: 100 } as const;
    return { id: idOf(100 + index), key: "", content, removed: [], name: "scan.png" };
  });
  const ids = pieces.map(({ id }) => id);
  const captions = (...events: CaseEvent[]) =>
    (factsNow(aCase({ facts, pieces, events: [sent, ...events] }), later).exhibits ?? []).map(({ caption }) => caption);

  test("are what events brought, by day, each page by itself", () =>
    expect(
      captions(
        anEvent("answered", "2026-12-12", { pieces: ids.slice(1, 3) }),
        anEvent("acknowledged", "2026-12-01", { pieces: ids.slice(0, 1) }),
      ),
    ).toEqual([
      "Acknowledgement from LinkedIn Corporation of 1 December 2026",
      "Answer from LinkedIn Corporation of 12 December 2026 (1 of 2)",
      "Answer from LinkedIn Corporation of 12 December 2026 (2 of 2)",
    ]));

  test("never are proof of who somebody is, nor what is gone", () =>
    expect(
      captions(
        anEvent("supplied", "2026-12-01", { pieces: ids }),
        anEvent("answered", "2026-12-02", { pieces: [idOf(99)] }),
      ),
    ).toEqual([]));

  test("where there are too many, the answer is among them", () => {
    const shown = captions(
      anEvent("acknowledged", "2026-12-01", { pieces: ids.slice(0, 22) }),
      anEvent("answered", "2026-12-12", { pieces: ids.slice(22) }),
    );
    expect(shown).toHaveLength(20);
    expect(shown.filter((caption) => caption.startsWith("Answer"))).toHaveLength(2);
  });
});

describe("which letters are open", () => {
  const kindsOn = (complaint: Complaint, today: string) => openLetters(complaint, today).map(({ kind }) => kind);
  const withLetter = (complaint: Complaint, kind: LetterKind, on: string): Complaint => {
    const document = aLetter(factsNow(complaint, on), kind, on);
    const letter = { ...aFrozenLetter(idOf(complaint.letters.length + 1), kind, on), document };
    return { ...complaint, letters: [...complaint.letters, letter] };
  };
  const opened = withLetter(aCase({ facts, letters: [] }), "company", openingDay);
  const silent: Complaint = { ...opened, events: [sent] };

  test("none that says what the last of its kind says, on whatever day", () => {
    expect(kindsOn(opened, later)).toEqual([]);
    expect(kindsOn(silent, later)).toEqual(["follow-up", "authority"]);
    const reminded = withLetter(silent, "follow-up", "2027-01-05");
    expect(kindsOn(reminded, "2027-01-05")).toEqual(["authority"]);
    expect(kindsOn({ ...reminded, events: [sent, anEvent("sent", "2027-01-06", { letter: idOf(2) })] }, later)).toEqual(
      ["authority"],
    );
  });

  test("one of the same kind once something came since", () => {
    const complained = withLetter(silent, "authority", "2027-01-05");
    expect(kindsOn(complained, "2027-01-05")).not.toContain("authority");
    const answered = { ...complained, events: [sent, anEvent("answered", "2027-01-04")] };
    expect(kindsOn(answered, "2027-01-05")).toContain("authority");
  });
});

test("whatever was recorded, in whatever order, letters can rest on it and be read again", () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 500 }), (complaint, days) => {
      const today = addDays(openingDay, days);
      const now = factsNow(complaint, today);
      expect(letterFactsSchema.safeParse(now).error?.issues ?? []).toEqual([]);
      expect(factsNow({ ...complaint, events: complaint.events.toReversed() }, today)).toEqual(now);
      for (const { kind } of openLetters(complaint, today)) {
        const composed = composeLetter(now, kind, today);
        expect(composed.ok && renderText(composed.value)).not.toMatch(/undefined|NaN/);
      }
    }),
  );
});
