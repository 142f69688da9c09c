import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { anEnvironment } from "@/lib/testing/an-environment";
import { type Mailer, openMailer } from "./mail";

const at = new Date("2026-11-23T12:00:00Z");
const words = { subject: "Confirm your signature", text: "Press the button." };
const mailTo = (number: number) => ({ ...words, to: `person-${number}@example.org`, id: String(number) });

/** A mail server, and the way to it. */
async function aWay(talk?: Parameters<typeof aMailServer>[0], ...waits: Parameters<typeof openMailer>) {
  const server = await aMailServer(talk);
  anEnvironment({ dataDir: tmpdir(), smtpUrl: server.url });
  const mailer = openMailer(...waits);
  onTestFinished(() => {
    mailer.close();
    server.hangUp();
    server.close();
  });
  return { server, mailer };
}

/** Hands so many mails over at once, the first of that number. Gives what became of each. */
const send = (mailer: Mailer, count: number, from = 0) =>
  Promise.all(Array.from({ length: count }, (_, number) => mailer.send(mailTo(from + number), at)));

const recipients = ({ taken }: AMailServer) => new Set(taken.flatMap(({ to }) => to));

describe("many mails", () => {
  test("go over as few lines as there are lanes, which stay open", async () => {
    const { server, mailer } = await aWay();
    expect(new Set(await send(mailer, 150))).toEqual(new Set(["sent"]));
    expect(new Set(await send(mailer, 150, 150))).toEqual(new Set(["sent"]));
    expect(recipients(server).size).toBe(300);
    expect(server.taken).toHaveLength(300);
    expect(server.connections()).toBe(mailer.lanes);
  });

  test.each(["encrypted", "encrypted when asked"] as const)("go to a server whose talk is %s", async (talk) => {
    const { server, mailer } = await aWay(talk);
    expect(new Set(await send(mailer, 30))).toEqual(new Set(["sent"]));
    expect(recipients(server).size).toBe(30);
    expect(server.connections()).toBeLessThanOrEqual(mailer.lanes);
  });

  test("go over new lines where the server has ended those that were idle", async () => {
    const { server, mailer } = await aWay();
    await send(mailer, 20);
    server.hangUp();
    // The word of the end has to come through.
    await expect.poll(() => send(mailer, 1, 20)).toEqual(["sent"]);
    expect(new Set(await send(mailer, 20, 21))).toEqual(new Set(["sent"]));
    expect(recipients(server).size).toBe(41);
  });

  test("that are under way when the server hangs up are given back, and go when they are handed over again", async () => {
    const { server, mailer } = await aWay();
    server.be("silent");
    const under = send(mailer, 25);
    await expect.poll(() => server.handed()).toBe(mailer.lanes);
    server.be("takes");
    server.hangUp();
    const outcomes = await under;
    expect(outcomes.filter((outcome) => outcome === "unreachable")).toHaveLength(mailer.lanes);
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(25 - mailer.lanes);
    const givenBack = outcomes.flatMap((outcome, number) => (outcome === "sent" ? [] : [number]));
    expect(await Promise.all(givenBack.map((number) => send(mailer, 1, number)))).toEqual(
      givenBack.map(() => ["sent"]),
    );
    expect(recipients(server).size).toBe(25);
  });
});

const impatient = { connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 200 };

describe("a server that says nothing", () => {
  test("while a mail is handed over is given up", async () => {
    const { server, mailer } = await aWay("clear", impatient);
    server.be("silent");
    const began = performance.now();
    expect(await send(mailer, 3)).toEqual(["unreachable", "unreachable", "unreachable"]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test("when somebody comes is given up", async () => {
    const mute = createServer();
    await new Promise<void>((done) => mute.listen(0, "127.0.0.1", done));
    const address = mute.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    anEnvironment({ dataDir: tmpdir(), smtpUrl: `smtp://127.0.0.1:${port}` });
    const mailer = openMailer(impatient);
    const began = performance.now();
    expect(await send(mailer, 1)).toEqual(["unreachable"]);
    expect(performance.now() - began).toBeLessThan(10_000);
    mailer.close();
    mute.close();
  });
});
