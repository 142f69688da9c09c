import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, test } from "vitest";
import { aMailServer } from "@/lib/testing/a-mail-server";
import { anEnvironment } from "@/lib/testing/an-environment";
import { forwardedHeader } from "./headers";
import { isLoopbackHost } from "./loopback";
import { isMailboxOpen, listKeptMail, purgeKeptMail, sendMail } from "./mail";

let dataDir = "";
const mail = { to: "sofia@example.org", subject: "Your link", text: "Hello,\n\nhere: https://example.org/?token=x=y" };
const at = (second: number) => new Date(Date.UTC(2026, 10, 21, 12, 0, second));

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "unticked-mail-"));
  anEnvironment({ dataDir });
  return () => rmSync(dataDir, { recursive: true });
});

describe("without a mail server, mail", () => {
  test("stays on this machine, newest first, for its owner alone", async () => {
    expect(await listKeptMail()).toEqual([]);
    expect(await sendMail(mail, at(1))).toBe(true);
    expect(await sendMail({ ...mail, subject: "A second" }, at(2))).toBe(true);
    expect(await listKeptMail()).toEqual([
      { ...mail, subject: "A second", date: at(2).toISOString() },
      { ...mail, date: at(1).toISOString() },
    ]);
    const folder = join(dataDir, "mailbox");
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  test("sent many at one moment is all kept", async () => {
    await Promise.all(Array.from({ length: 20 }, () => sendMail(mail, at(1))));
    expect(await listKeptMail()).toHaveLength(20);
  });

  test("is deleted when the links in it have run out", async () => {
    const week = 7 * 24 * 60 * 60;
    await sendMail(mail, at(0));
    expect(await purgeKeptMail(at(week))).toBe(0);
    expect(await purgeKeptMail(at(week + 1))).toBe(1);
    expect(await listKeptMail()).toEqual([]);
  });

  test("is refused, not lost silently, where the folder cannot be written", async () => {
    anEnvironment({ dataDir: "/dev/null" });
    expect(await sendMail(mail, at(1))).toBe(false);
  });
});

describe("by a mail server, mail", () => {
  test("arrives word for word, at the one address", async () => {
    const { url, taken, close } = await aMailServer();
    anEnvironment({ dataDir, smtpUrl: url });
    const text = "Zażółć gęślą jaźń 👩‍👩‍👧\n.\nFrom here\n";
    expect(await sendMail({ ...mail, subject: "Grüße\r\nBcc: all@example.org", text }, at(1))).toBe(true);
    const read = await simpleParser(taken[0]?.raw ?? "");
    expect(taken.map(({ to }) => to)).toEqual([["sofia@example.org"]]);
    expect([read.bcc, read.from?.text]).toEqual([undefined, '"Unticked" <no-reply@example.org>']);
    expect(read.text?.trim()).toBe(text.trim());
    close();
  });

  test("carries the headers and the id that it was given", async () => {
    const { url, taken, close } = await aMailServer();
    anEnvironment({ dataDir, smtpUrl: url });
    const headers = { "List-Unsubscribe": "<https://example.org/stop?to=1.2>", "Auto-Submitted": "auto-generated" };
    await sendMail({ ...mail, headers, id: "0190-1" }, at(1));
    const raw = taken[0]?.raw ?? "";
    expect(raw).toMatch(/^Message-ID: <0190-1@example\.org>$/im);
    expect(raw).toMatch(/^List-Unsubscribe: <https:\/\/example\.org\/stop\?to=1\.2>$/im);
    close();
  });

  test("that it refuses, or that finds no server, is said to be unsent", async () => {
    const { url, taken, close } = await aMailServer();
    anEnvironment({ dataDir, smtpUrl: url });
    expect(await sendMail({ ...mail, to: "nobody@example.org" }, at(1))).toBe(false);
    close();
    anEnvironment({ dataDir, smtpUrl: "smtp://127.0.0.1:1" });
    expect(await sendMail(mail, at(1))).toBe(false);
    expect(taken).toEqual([]);
  });
});

describe("the mailbox page", () => {
  test.each<[Parameters<typeof anEnvironment>[0], Record<string, string>, boolean]>([
    [{}, { host: "127.0.0.1:3000" }, true],
    [{}, { host: "localhost" }, true],
    [{}, { host: "[::1]:3000" }, true],
    [{}, { host: "unticked.example.org" }, false],
    [{}, { host: "127.0.0.1.evil.example" }, false],
    [{}, {}, false],
    [{}, { host: "127.0.0.1:3000", [forwardedHeader]: "1" }, false],
    [{ host: "0.0.0.0" }, { host: "127.0.0.1:3000" }, false],
    [{ baseUrl: "https://unticked.example.org" }, { host: "127.0.0.1:3000" }, false],
    [{ smtpUrl: "smtp://127.0.0.1:25" }, { host: "127.0.0.1:3000" }, false],
  ])("with %j asked for with %j is open: %s", (changes, headers, open) => {
    anEnvironment(changes);
    expect(isMailboxOpen(new Headers(headers))).toBe(open);
  });

  test.each(["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])("%s is this machine", (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  test.each(["", "0.0.0.0", "127.0.0.1.example.org", "localhost.example.org", "1::1", "128.0.0.1"])(
    "%s is not",
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});
