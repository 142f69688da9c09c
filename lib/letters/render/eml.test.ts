import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { aLetter } from "@/lib/testing/a-letter";
import { aFullLetter, sampleLetters, trickyTexts } from "@/lib/testing/sample-letters";
import type { LetterDocument, Sending } from "../document";
import { renderEml } from "./eml";
import { renderText } from "./text";

const pdf = new TextEncoder().encode("%PDF-1.7 stands for a letter");
const draftOf = async (letter: LetterDocument) => simpleParser(Buffer.from(await renderEml(letter, pdf)));
const sentTo = (to: Sending["to"], from = { name: "Alex Example", email: "alex@example.org" }): LetterDocument => ({
  ...aLetter(),
  sending: { from, to },
});
const form = {
  form: { label: "its form", address: "https://example.org/form" },
  note: "Through the form: https://example.org/form",
};
const withoutReturns = (text: string | undefined) => text?.replaceAll("\r\n", "\n").trimEnd();

describe.each(sampleLetters().map((sample) => [sample.name, sample] as const))("%s", (_name, { letter, facts }) => {
  test("is a draft from the person with the letter in it and beside it", async () => {
    const draft = await draftOf(letter);
    expect(draft.headers.get("x-unsent")).toBe("1");
    expect(draft.from?.value).toEqual([{ name: facts.person.name, address: facts.person.email }]);
    expect(draft.subject).toBe(letter.title);
    expect(withoutReturns(draft.text)).toContain(renderText(letter).trimEnd());
    const [attached, ...more] = draft.attachments;
    expect(more).toEqual([]);
    expect(attached).toMatchObject({
      contentType: "application/pdf",
      filename: `${letter.templateId}-${letter.writtenOn}.pdf`,
    });
    expect(attached?.content.equals(Buffer.from(pdf))).toBe(true);
  });

  test("goes to the addressee's e-mail, or says in its first line which form to use", async () => {
    const draft = await draftOf(letter);
    const { to } = letter.sending;
    const addressed = [draft.to].flat().flatMap((list) => list?.value.map(({ address }) => address) ?? []);
    expect(addressed).toEqual("email" in to ? [to.email] : []);
    const [first] = draft.text?.split("\n") ?? [];
    expect(first).toBe("email" in to ? letter.sender[0] : to.note);
    if ("form" in to) expect(first).toContain(to.form?.address);
  });
});

test("an addressee with an e-mail address stands in To", async () => {
  const draft = await draftOf(sentTo({ email: "authority@example.org" }));
  expect([draft.to].flat()[0]?.text).toBe("authority@example.org");
});

describe("a line break typed into a header begins no other header", () => {
  const bad = "Eve\r\nBcc: spy@example.org\r\nX-Evil: 1";
  test.each<[string, LetterDocument]>([
    ["a name", sentTo(form, { name: bad, email: "eve@example.org" })],
    ["an address", sentTo(form, { name: "Eve", email: "eve@example.org\r\nBcc: spy@example.org" })],
    ["the addressee", sentTo({ email: "a@example.org\r\nBcc: spy@example.org" })],
    ["the subject", { ...sentTo(form), title: bad }],
    ["the file's name", { ...sentTo(form), templateId: bad }],
  ])("%s", async (_where, letter) => {
    const draft = await draftOf(letter);
    expect(draft.headers.has("x-evil")).toBe(false);
    expect(draft.bcc).toBeUndefined();
    expect(draft.headers.get("x-unsent")).toBe("1");
  });
});

describe("what a person types is text", () => {
  test.each(trickyTexts)("%s", async (_what, typed) => {
    const { letter } = aFullLetter(aLetter(), typed);
    const draft = await draftOf({ ...letter, sending: { from: { name: typed, email: "a@example.org" }, to: form } });
    expect(draft.subject).toBe(typed.slice(0, 400).trim());
    expect(draft.from?.value[0]?.name).toBe(typed.slice(0, 400).trim());
    expect(withoutReturns(draft.text)).toBe(`${form.note}\n\n${renderText(letter).trimEnd()}`);
  });
});

test("lines end as mail wants them and none is too long for it", async () => {
  const lines = Buffer.from(await renderEml(aFullLetter(aLetter(), "x".repeat(3_000)).letter, pdf))
    .toString("latin1")
    .split("\r\n");
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.length).toBeLessThanOrEqual(998);
  }
});

test("is the same file each time", async () => {
  const [one, other] = [await renderEml(aLetter(), pdf), await renderEml(aLetter(), pdf)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
