import { fork, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { timed } from "./measures";

/** A mail server of its own process. */
export interface MailPeer {
  url: string;
  /** Is told the token of each mail that came. */
  onToken(take: (token: string) => void): void;
  close(): void;
}

const word = z.union([z.object({ port: z.number() }), z.object({ tokens: z.array(z.string()) })]);

/** Starts a mail server that tells the token in each mail. */
export async function aMailPeer(): Promise<MailPeer> {
  const child: ChildProcess = fork(new URL("./mail-peer.mjs", import.meta.url), { execArgv: [] });
  let take: (token: string) => void = () => undefined;
  const port = await new Promise<number>((done) =>
    child.on("message", (message) => {
      const said = word.parse(message);
      if ("port" in said) done(said.port);
      else said.tokens.forEach((token) => take(token));
    }),
  );
  return { url: `smtp://127.0.0.1:${port}`, onToken: (next) => (take = next), close: () => void child.kill() };
}

const agent = new Agent({ keepAlive: true, maxSockets: 128 });

interface Answer {
  status: number;
  location: string;
}

/** Posts a form as a browser does, from an address of its own. */
export function post(address: string, fields: Record<string, string>, client: string): Promise<Answer> {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": client,
  };
  return new Promise((done, fail) => {
    const asked = request(address, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      answer.on("error", fail);
      answer.on("end", () => done({ status: answer.statusCode ?? 0, location: answer.headers.location ?? "" }));
    });
    asked.on("error", fail);
    asked.end(body);
  });
}

/** What the crowd did and saw. */
export interface Crowd {
  /** Ids of the signatures that were acknowledged. */
  acknowledged: string[];
  /** Of each that was confirmed, how many milliseconds after the first came. */
  confirmedAt: number[];
  /** Answers that were none of those a browser is sent on with; the first few of them. */
  faults: string[];
  /** Milliseconds each waited. */
  signing: number[];
  confirming: number[];
  /** Between the answer to the form and the mail. */
  mailed: number[];
}

interface Rush {
  /** The portal, without a slash at its end. */
  portal: string;
  slug: string;
  /** What the form carries of when it was drawn. */
  stamp: string;
  aSecond: number;
  seconds: number;
  peer: MailPeer;
  /** Told each second how many have signed and confirmed. */
  tell(signed: number, confirmed: number): void;
}

const addressOf = (number: number) => `198.18.${(number >> 8) & 255}.${number & 255}`;
const countries = ["GB", "DE", "FR", "IE"];
/** How long is waited for the last mails, in seconds. */
const longestTail = 60;

/** Does what is asked, and notes how long it took and whether the answer leads on to where it should. */
function asker(crowd: Crowd) {
  return async (ask: () => Promise<Answer>, waits: number[], leadsOn: RegExp): Promise<string | undefined> => {
    let answer: Answer = { status: 0, location: "" };
    try {
      waits.push(await timed(async () => (answer = await ask())));
    } catch (fault) {
      crowd.faults.push(String(fault));
      return undefined;
    }
    const found = answer.status === 303 ? leadsOn.exec(answer.location) : null;
    if (!found) crowd.faults.push(`${answer.status} ${answer.location}`);
    return found?.[0];
  };
}

/** Somebody who signs; gives when that was acknowledged, by the hexadecimal digits of its id. */
function signer({ portal, slug, stamp }: Rush, crowd: Crowd, acknowledgedAt: Map<string, number>) {
  const ask = asker(crowd);
  const address = `${portal}/petitions/${slug}/sign/send`;
  return async (number: number) => {
    const email = `${randomUUID()}@${number % 997}.example.org`;
    const country = countries[number % countries.length] ?? "GB";
    const fields = { name: `Signer ${number}`, email, country, began: stamp };
    const id = await ask(() => post(address, fields, addressOf(number)), crowd.signing, /[0-9a-f-]{36}$/);
    if (id === undefined) return;
    crowd.acknowledged.push(id);
    acknowledgedAt.set(id.replaceAll("-", ""), performance.now());
  };
}

/** People look at a mail within so long of its coming, some at once: in steps that come round in an order of their own. */
const readingMs = 5_000;
const readingAfter = (number: number) => (((number * 37) % 100) / 100) * readingMs;

/** Somebody who finds their mail and presses the button in it. */
function confirmer({ portal, slug }: Rush, crowd: Crowd, acknowledgedAt: ReadonlyMap<string, number>) {
  const ask = asker(crowd);
  const address = `${portal}/petitions/${slug}/confirm/now`;
  const began = performance.now();
  let read = 0;
  return async (token: string) => {
    const at = acknowledgedAt.get(Buffer.from(token, "base64url").subarray(0, 16).toString("hex"));
    if (at !== undefined) crowd.mailed.push(performance.now() - at);
    await sleep(readingAfter((read += 1)));
    const client = addressOf(crowd.confirming.length);
    if (await ask(() => post(address, { t: token }, client), crowd.confirming, /\/signed$/))
      crowd.confirmedAt.push(performance.now() - began);
  };
}

/** People who come at an even pace, whether or not those before them have been served. */
async function come(people: number, aSecond: number, sign: (number: number) => Promise<void>): Promise<void> {
  const began = performance.now();
  const signing: Promise<void>[] = [];
  for (let number = 0; number < people; number += 1) {
    signing.push(sign(number));
    const early = (number * 1000) / aSecond - (performance.now() - began);
    if (early > 4) await sleep(early);
  }
  await Promise.all(signing);
}

/** People who come at an even pace, sign, read their mail and press the button. */
export async function rush(asked: Rush): Promise<Crowd> {
  const { aSecond, seconds, peer, tell } = asked;
  const crowd: Crowd = { acknowledged: [], confirmedAt: [], faults: [], signing: [], confirming: [], mailed: [] };
  const acknowledgedAt = new Map<string, number>();
  const confirm = confirmer(asked, crowd, acknowledgedAt);
  peer.onToken((token) => void confirm(token));
  const telling = setInterval(() => tell(crowd.acknowledged.length, crowd.confirmedAt.length), 5_000);
  await come(aSecond * seconds, aSecond, signer(asked, crowd, acknowledgedAt));
  for (let waited = 0; waited < longestTail * 10 && crowd.confirmedAt.length < crowd.acknowledged.length; waited += 1)
    await sleep(100);
  clearInterval(telling);
  return crowd;
}
