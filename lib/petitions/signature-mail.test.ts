import { describe, expect, test } from "vitest";
import { milestoneMail, nameForMail, signatureMail, updateMail, type SignatureMail } from "./signature-mail";

const about = {
  home: "https://unticked.example",
  petition: { slug: "ask-first", title: "Ask first: AI training by consent" },
};

describe("a name in a mail", () => {
  test.each(["Sofia Marsh", "J. R. O’Neill-Smith", "José Núñez", "李 小龍", "Дарья"])("%s stands in it", (name) => {
    expect(nameForMail(name)).toBe(name);
  });

  test.each(["Win now at spam.example", "https://spam.example", "me@spam.example", "call 0900 1234", "x".repeat(61)])(
    "%s is left out: whoever signs with somebody else’s address chooses it",
    (name) => {
      expect(nameForMail(name)).toBeUndefined();
      expect(signatureMail({ kind: "confirm", token: "t", code: "123456" }, about, name).text).not.toContain(name);
    },
  );
});

const mails: SignatureMail[] = [
  { kind: "confirm", token: "a.b+c", code: "123456" },
  { kind: "signed-already", token: "a.b+c" },
  { kind: "withdraw", token: "a.b+c" },
  { kind: "new-address", token: "a.b+c" },
  { kind: "comment-refused", reason: "It names a person.", contact: undefined },
  { kind: "comment-refused", reason: "It names a person.", contact: "desk@unticked.example" },
];

test.each(mails)("the mail $kind is whole: subject, petition, one link, nothing left to fill in", (mail) => {
  const { subject, text } = signatureMail(mail, about, "Sofia Marsh");
  expect(subject).toContain(about.petition.title);
  expect(text).toContain(about.petition.title);
  expect(text).not.toMatch(/[{}]|petition\./);
  expect(text.match(/https:\/\/unticked\.example\/petitions\S*/g)).toHaveLength(1);
});

test("two people who share a mailbox see whose signature a mail is about", () => {
  const mail = { kind: "confirm", token: "t", code: "012345" } as const;
  expect(signatureMail(mail, about, "Sofia Marsh").text).toContain("on Unticked as Sofia Marsh, with this address");
  expect(signatureMail(mail, about, "Tom Marsh").text).toContain("on Unticked as Tom Marsh, with this address");
});

test("the confirmation has a link to a page, and the code", () => {
  const { text } = signatureMail({ kind: "confirm", token: "a.b+c", code: "012345" }, about, "Sofia");
  expect(text).toContain("https://unticked.example/petitions/ask-first/confirm?t=a.b%2Bc\n");
  expect(text).toContain(": 012345\n");
});

test.each([
  ["desk@unticked.example", "write to desk@unticked.example and say why"],
  [undefined, "answer this mail and say why"],
])("whoever had a comment refused is told where somebody reads what they think of it (%s)", (contact, said) => {
  const mail = { kind: "comment-refused", reason: "It advertises something.", contact } as const;
  expect(signatureMail(mail, about, "Sofia").text).toContain(said);
});

test("news can be stopped by hand and by the mail program alone", () => {
  const { text, headers, subject } = updateMail({ title: "Handed over", text: "We went.\n\nThey came." }, about, "tok");
  expect(subject).toBe("Handed over: Ask first: AI training by consent");
  expect(text).toContain("We went.\n\nThey came.");
  expect(text).toContain("https://unticked.example/petitions/ask-first/updates/stop?t=tok");
  expect(headers).toMatchObject({
    "List-Unsubscribe": "<https://unticked.example/petitions/ask-first/updates/stop/now?t=tok>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
});

test.each([
  ["Ten thousand!", "The words you wrote"],
  [null, "You wrote no words"],
])("organisers are told what a number of signatures did to the page (%s)", (banner, said) => {
  const { subject, text } = milestoneMail({ signatures: 10_000, banner }, about);
  expect(subject).toBe("10,000 signatures: Ask first: AI training by consent");
  expect(text).toContain(said);
});
