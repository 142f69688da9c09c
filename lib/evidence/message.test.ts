import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeOf } from "./file-types";
import { blackedOut, messageFile, messageIn, messageOf, sheetOf } from "./message";
import type { KeptMessage } from "./schema";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const labels = { from: "From", to: "To", sent: "Sent", subject: "Subject" };

const notice: KeptMessage = {
  kind: "message",
  from: "LinkedIn <messages-noreply@linkedin.example>",
  to: "Nadia Example <nadia@example.org>, Łukasz <l@example.org>",
  sent: "Fri, 20 Sep 2024 10:11:12 +0200 (CEST)",
  subject: "Updates to our terms — 服务条款 🤖",
  text: "Dear Nadia,\n\nWe use your data.\n\nLinkedIn",
};

const mail = (head: string[], body: string) => bytesOf([...head, "", body].join("\r\n"));

describe("an e-mail", () => {
  test("is kept as four lines and its words, and nothing else of it", async () => {
    const encoded = btoa(String.fromCharCode(...bytesOf("Ana Müller")));
    const read = await messageIn(
      mail(
        [
          `From: =?utf-8?B?${encoded}?= <ana@example.org>`,
          "Received: from 203.0.113.7",
          "To: Bob <bob@example.org>, c@example.org",
          "Date: Fri, 20 Sep 2024 10:11:12 +0200",
          "Subject: News",
          "X-Mailer: Secret 1.0",
        ],
        "Hello\r\n\r\nthere",
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        kind: "message",
        from: "Ana Müller <ana@example.org>",
        to: "Bob <bob@example.org>, c@example.org",
        sent: "Fri, 20 Sep 2024 10:11:12 +0200",
        subject: "News",
        text: "Hello\n\nthere",
      },
    });
  });

  test("that has words in HTML alone is read without tags and scripts", async () => {
    const html = "<p>We use <b>your</b> data &amp; posts.</p><script>alert(1)</script><p>Second</p>";
    const read = await messageIn(mail(["Subject: x", "Content-Type: text/html; charset=utf-8"], html));
    expect(read.ok && read.value.text).toMatch(/^We use your data & posts\.\s+Second$/);
  });

  test("without words is refused", async () => {
    expect(await messageIn(mail(["Subject: x"], " "))).toEqual({ ok: false, reason: "no-text" });
  });

  test("is cut to what is kept", async () => {
    const read = await messageIn(mail([`Subject: ${"s".repeat(600)}`], "w".repeat(30_000)));
    expect(read.ok && [read.value.subject.length, read.value.text.length]).toEqual([500, 20_000]);
  });
});

test("a cut never leaves half a letter, and a head no mark that turns it", async () => {
  const subject = `=?utf-8?B?${btoa(String.fromCharCode(...bytesOf("a\u202Eb\u200Bc")))}?=`;
  const read = await messageIn(
    mail([`Subject: ${subject}`, "Content-Type: text/plain; charset=utf-8"], `x${"🤖".repeat(12_000)}`),
  );
  expect(read.ok && [read.value.subject, read.value.text]).toEqual(["abc", `x${"🤖".repeat(9_999)}`]);
});

describe("blacking words out", () => {
  const sheet = sheetOf(notice, labels);
  const at = (words: string) => ({ from: sheet.text.indexOf(words), to: sheet.text.indexOf(words) + words.length });

  test("shows the head by its labels and then the words", () => {
    expect(sheet.text).toContain("From: LinkedIn <messages-noreply@linkedin.example>\nTo: Nadia");
    expect(sheet.text).toContain("🤖\n\nDear Nadia,\n\nWe use");
    expect(messageOf(sheet, [])).toEqual(notice);
  });

  test("covers every letter that was selected, across lines and in the head, and nothing else", () => {
    const hidden = messageOf(sheet, [at("Nadia Example <nadia@example.org>"), at("Nadia,\n\nWe"), at("🤖")]);
    expect(hidden).toEqual({
      ...notice,
      to: "█████ ███████ ███████████████████, Łukasz <l@example.org>",
      subject: "Updates to our terms — 服务条款 ██",
      text: "Dear ██████\n\n██ use your data.\n\nLinkedIn",
    });
  });

  test("leaves no letter of a stretch, and no letter out of place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const stretch = { from: Math.min(a, b), to: Math.max(a, b) };
        const left = blackedOut(text, [stretch]);
        return (
          left.length === text.length &&
          /^[█\s]*$/.test(left.slice(stretch.from, stretch.to)) &&
          left.slice(stretch.to) === text.slice(stretch.to)
        );
      }),
    );
  });
});

describe("the file that is sent", () => {
  test("is an e-mail to whoever looks at its bytes", () => {
    expect(typeOf(bytesOf(messageFile(notice)))).toEqual({ type: "message" });
  });

  test("is read again as the same mail, in any script and blacked out", async () => {
    expect(await messageIn(bytesOf(messageFile(notice)))).toEqual({ ok: true, value: notice });
    const hidden = { ...notice, from: "████ ███", sent: "███", to: "", text: `${"█ ".repeat(2_000)}█` };
    expect(await messageIn(bytesOf(messageFile(hidden)))).toEqual({ ok: true, value: hidden });
  });
});
