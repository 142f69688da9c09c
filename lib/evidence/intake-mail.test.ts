import { describe, expect, test } from "vitest";
import { aNestedMail } from "@/lib/testing/some-hostile-files";
import { takeIn } from "./intake";

describe("a hostile mail", { timeout: 300_000 }, () => {
  const mail = (head: string[], body: Uint8Array | string) =>
    Buffer.concat([Buffer.from([...head, "", ""].join("\r\n")), Buffer.from(body)]);
  const messageOf = async (bytes: Uint8Array) => {
    const taken = await takeIn(bytes, "mail.eml", { time: 60_000 });
    return taken.ok ? taken.value[0]?.content : taken.reason;
  };
  const textOf = async (bytes: Uint8Array) => {
    const message = await messageOf(bytes);
    if (typeof message === "string") return message;
    return message?.kind === "message" ? message.text : "";
  };

  test("of 15 MB and a thousand parts, one in the other, is broken", async () => {
    expect(await messageOf(aNestedMail(1_000, 15 * 1024 * 1024))).toBe("broken");
  });

  test("of 15 MB, most of it another file, is read; of short lines alone, perhaps", async () => {
    const lines = Buffer.alloc(14 * 1024 * 1024, `${"QUJD".repeat(19)}\r\n`);
    const head = ["From: a@example.org", "Content-Type: multipart/mixed; boundary=edge"];
    const parts =
      "--edge\r\n\r\nHello\r\n--edge\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    expect(await textOf(mail(head, Buffer.concat([Buffer.from(parts), lines])))).toBe("Hello");
    const short = await textOf(mail(["From: a@example.org"], Buffer.alloc(15 * 1024 * 1024 - 100, "word \r\n")));
    expect(short === "took-too-long" || short.length <= 20_000).toBe(true);
  });

  test("that puts lines into its head puts none into ours", async () => {
    const inOneLine = "Ana Bcc: x@example.org <ana@example.org>";
    const head = [
      "From: =?utf-8?Q?Ana=0D=0ABcc=3A_x=40example.org?= <ana@example.org>",
      "Subject: =?utf-8?Q?a=0D=0A=0D=0Ab=00c?=",
    ];
    expect(await messageOf(mail(head, "Hello\0 there\u0007"))).toMatchObject({
      subject: "a bc",
      text: "Hello there",
      from: inOneLine,
    });
  });

  test.each([
    ["utf-7", "Hello +ADw-script+AD4-", /^Hello/],
    ["x-unknown", "Hello", /^Hello/],
    ["utf-16le", Buffer.from("Hello", "utf16le"), /^Hello/],
    ["iso-8859-1", Buffer.from("Gr\xfc\xdfe", "latin1"), /^Grüße$/],
    ["utf-8", Buffer.from([0x48, 0xff, 0xfe, 0x69]), /^H.+i$/u],
  ])("in %s is read as well as can be", async (charset, body, text) => {
    const head = ["From: a@example.org", `Content-Type: text/plain; charset=${charset}`];
    expect(await textOf(mail(head, body))).toMatch(text);
  });

  test("that has its words in HTML alone is read without its scripts", async () => {
    const html = "<style>p{}</style><p>We use your data.</p><script>alert(1)</script>";
    const head = ["From: a@example.org", "Content-Type: text/html"];
    expect(await textOf(mail(head, html))).toMatch(/^We use your data\.$/);
    expect(await messageOf(mail(head, '<img src="https://x.example/a.png">'))).toBe("no-text");
  });
});
