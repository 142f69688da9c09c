import { expect, test } from "vitest";
import { operatorsMail, writersMail } from "./concern-mail";
import { entryKinds } from "./schema";

const at = new Date("2026-11-22T15:00:00Z");
const about = {
  home: "https://unticked.example",
  id: "an-id",
  reference: "C-7KQ2-M4XV",
  receivedAt: at,
  token: "a-token",
};
const entry = (kind: (typeof entryKinds)[number]) => ({ kind, at, words: "A secret word" });

test("the operator hears that something came, by when to acknowledge it and where it is, and nothing of what it says", () => {
  const { subject, text } = operatorsMail(entry("received"), about) ?? expect.fail("There is no mail");
  expect(subject).toBe("A complaint about Unticked: C-7KQ2-M4XV");
  expect(text).toContain("acknowledged by 22 December 2026");
  expect(text).toContain("https://unticked.example/organise/concerns/an-id");
  expect(operatorsMail(entry("added"), about)?.text).toContain("has added to complaint C-7KQ2-M4XV");
  const all = JSON.stringify(entryKinds.map((kind) => operatorsMail(entry(kind), about)));
  for (const word of ["secret", "a-token"]) expect(all).not.toContain(word);
});

test.each(entryKinds)("whoever wrote it gets a mail of what the portal says: %s", (kind) => {
  const mail = writersMail(entry(kind), about);
  expect(mail === undefined).toBe(kind === "added");
  expect(mail?.text.includes("A secret word") ?? false).toBe(!["received", "added"].includes(kind));
});

test("in a year whose holidays are not known no day is named", () => {
  const far = { ...about, receivedAt: new Date("2060-11-22T15:00:00Z") };
  expect(writersMail(entry("received"), far)?.text).toContain("A person will acknowledge the complaint, and tell you");
  expect(operatorsMail(entry("received"), far)?.text).toContain("within 30 days");
});
