import { describe, expect, test } from "vitest";
import type { EvidencePiece } from "@/lib/evidence/schema";
import { composeLetter } from "@/lib/letters/catalogue";
import { renderText } from "@/lib/letters/render/text";
import { aCase, anEvent, idOf } from "@/lib/testing/a-case";
import { bareLetterFacts } from "@/lib/testing/a-letter";
import { factsNow } from "./facts-now";

const later = "2027-03-15";
const facts = bareLetterFacts({ wanted: ["stop", "access", "confirm"] });
const sent = anEvent("sent", "2026-11-23");

describe("an answer that was kept as an e-mail", () => {
  const head = { from: "Privacy <privacy@example.com>", to: "me@example.org", subject: "Your complaint" };
  const mail = (text: string, from = head.from): EvidencePiece => {
    const content = { kind: "message", ...head, from, sent: "Sat, 12 Dec 2026 10:00:00 +0000", text } as const;
    return { id: idOf(90), key: "", content, removed: [], name: "answer.eml" };
  };
  const withMail = (piece: EvidencePiece, more: { words?: string } = {}) => {
    const answer = anEvent("answered", "2026-12-12", { pieces: [piece.id], ...more });
    return aCase({ facts, pieces: [piece], events: [sent, answer] });
  };
  const quoted = (piece: EvidencePiece, more: { words?: string } = {}) => {
    const { answer, answerMail } = factsNow(withMail(piece, more), later).contact ?? {};
    return { answer, answerMail };
  };
  const answerMail = { from: head.from, sent: "Sat, 12 Dec 2026 10:00:00 +0000" };

  test("is quoted with its sender, its date and its first lines, and enclosed", () => {
    const composed = composeLetter(factsNow(withMail(mail("We rely on consent.")), later), "follow-up", later);
    const text = composed.ok ? renderText(composed.value).replace(/\s+/g, " ") : "";
    expect(text).toContain(`Your answer is an e-mail from ${head.from}, dated ${answerMail.sent}. It begins:`);
    expect(text.match(/We rely on consent\./g)).toHaveLength(2);
    expect(text).toContain("Answer from LinkedIn Corporation of 12 December 2026");
  });

  test("stays unquoted where the person copied what matters", () =>
    expect(quoted(mail("Dear member."), { words: "We decline." })).toEqual({ answer: "We decline." }));

  test("gives no more than its own first lines", () => {
    const history = "On Mon, 23 Nov 2026 at 10:00, A. Person wrote:\n> My complaint";
    expect(quoted(mail(`No.\n\n${history}`))).toEqual({ answer: "No.", answerMail });
    expect(quoted(mail("A sentence. ".repeat(200))).answer).toMatch(/^A sentence\..{800,1000}sentence\.\n\n\[…\]$/s);
    expect(quoted(mail(history))).toEqual({});
  });

  test("does not tell a sender who was blacked out", () =>
    expect(quoted(mail("No.", "█████ <█@example.com>")).answerMail).toEqual({ ...answerMail, from: "" }));
});
