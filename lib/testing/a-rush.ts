import { setTimeout as sleep } from "node:timers/promises";
import { randomUUID } from "node:crypto";
import { simpleParser } from "mailparser";
import type { AMailServer } from "./a-mail-server";
import { post } from "./bench/signing-crowd";

/** What people did while the portal was there now and then, and what they were told. */
export interface Rush {
  /** Ids of the signatures that were acknowledged. */
  signed: ReadonlySet<string>;
  /** Those of them whose owner pressed the button and was thanked. */
  confirmed: ReadonlySet<string>;
  /** Ids of those who got a mail, with the Message-IDs of what they got. */
  mailed: ReadonlyMap<string, readonly string[]>;
  /** How many forms were not acknowledged: nobody was there, or a sentence asked to send it again. */
  unanswered(): number;
  /** Nobody comes any more; those who have signed go on reading and pressing. */
  comeNoMore(): Promise<void>;
  /** Everybody goes. */
  end(): Promise<void>;
}

interface Asked {
  /** The address of the petition's page. */
  petition: string;
  /** What the form carries of when it was drawn. */
  stamp: string;
  aSecond: number;
  mails: AMailServer;
}

/** People press again after so long when nobody answers. */
const patienceMs = 300;
const addressOf = (number: number) => `198.18.${(number >> 8) & 255}.${number & 255}`;

/** The id of the signature that a token is for. */
function idIn(token: string): string {
  const digits = Buffer.from(token, "base64url").subarray(0, 16).toString("hex");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** Where the answer leads, or "" where there is none that leads on. */
async function postedTo(address: string, fields: Record<string, string>, client: string): Promise<string> {
  const answer = await post(address, fields, client).catch(() => undefined);
  return answer?.status === 303 ? answer.location : "";
}

/** Has somebody sign; gives the id of the signature if that was acknowledged. */
async function sign({ petition, stamp }: Asked, number: number): Promise<string | undefined> {
  const fields = { name: `Signer ${number}`, email: `${randomUUID()}@${number % 97}.example.org`, country: "GB" };
  const location = await postedTo(`${petition}/sign/send`, { ...fields, began: stamp }, addressOf(number));
  return /\/sent\?s=([0-9a-f-]{36})$/.exec(location)?.[1];
}

async function opened(raw: string) {
  const { text = "", messageId = "" } = await simpleParser(raw);
  const token = /\/confirm\?t=([\w-]+)/.exec(text)?.[1] ?? "";
  return { id: idIn(token), token, messageId };
}

/** Every other one who gets a mail presses the button in it. */
export const willPress = (id: string): boolean => parseInt(id.slice(-1), 16) % 2 === 0;

/** People come at an even pace, sign and read their mail; whoever will press the button in it does until somebody answers. */
export function aRush(asked: Asked): Rush {
  const { petition, aSecond, mails } = asked;
  const [signed, confirmed, mailed] = [new Set<string>(), new Set<string>(), new Map<string, string[]>()];
  const under: Promise<void>[] = [];
  let [comes, goesOn, unanswered] = [true, true, 0];

  async function come(number: number) {
    const id = await sign(asked, number);
    if (id === undefined) unanswered += 1;
    else signed.add(id);
  }

  async function press(id: string, token: string) {
    while (goesOn && !confirmed.has(id)) {
      const location = await postedTo(`${petition}/confirm/now`, { t: token }, "198.19.0.1");
      if (location.endsWith("/signed")) confirmed.add(id);
      else await sleep(patienceMs);
    }
  }

  async function read(raw: string) {
    const { id, token, messageId } = await opened(raw);
    const before = mailed.get(id);
    mailed.set(id, [...(before ?? []), messageId]);
    if (!before && willPress(id)) under.push(press(id, token));
  }

  async function comeAll() {
    for (let number = 0; comes; await sleep(1000 / aSecond)) under.push(come((number += 1)));
  }

  async function readAll() {
    let next = 0;
    for (; goesOn; await sleep(20))
      for (; next < mails.taken.length; next += 1) await read(mails.taken[next]?.raw ?? "");
  }

  const [coming, reading] = [comeAll(), readAll()];
  const comeNoMore = async () => {
    comes = false;
    await coming;
  };
  const end = async () => {
    goesOn = false;
    await Promise.all([comeNoMore(), reading]);
    await Promise.all(under);
  };
  return { signed, confirmed, mailed, unanswered: () => unanswered, comeNoMore, end };
}
