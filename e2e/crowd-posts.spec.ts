import { once } from "node:events";
import { Agent } from "node:http";
import { connect } from "node:net";
import { aForm, type Heard, send, type Sent } from "./support/as-sent";
import { expect, test } from "./support/fixtures";
import { anAddress, linkIn, readMail } from "./support/mail";
import { openPetition } from "./support/petitions";

// What a crowd sends is answered by the server itself (lib/infra/launch/direct-posts.ts). With a question mark behind it the same post goes to
// Next and the route there, and has to be answered likewise.
const ways = { direct: "", byNext: "?by=next" } as const;

/** How long an answer is, Next says by chunks; of what its router adds no browser reads anything in the answer to a post. */
const ofTheWay = ["content-length", "transfer-encoding", "date", "vary", "link", "x-middleware-rewrite"];

/** What differs from one answer to the next by itself: nonces, ids, and what is sealed in a cookie. */
const likened = (value: string) =>
  value
    .replace(/'nonce-[^']+'/, "'nonce'")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "id")
    .replace(/^(unticked-typed)=[^;]+/, "$1=sealed");

function comparable({ status, headers, body }: Heard) {
  const kept = [...headers].filter(([name]) => !ofTheWay.includes(name)).toSorted(([a], [b]) => a.localeCompare(b));
  return { status, body, headers: kept.map(([name, values]) => [name, values.map(likened)]) };
}

const withHeaders = (sent: Sent, headers: Readonly<Record<string, string>>): Sent => ({
  ...sent,
  headers: { ...sent.headers, ...headers },
});

const person = (name = "bea") => ({ name: "Bea Body", email: anAddress(name), country: "GB", comment: "" });
/** As long as a browser's. */
const boundary = `${"-".repeat(27)}0123456789`;
const inParts = (body: string): Sent => ({
  headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  body,
});
const parts = Object.entries(person()).map(
  ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
);
const tooMany = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`field${at}`, "x"]));
const cookies = "country=GB; unticked-typed=nonsense";

/** What is sent, and the status that it is answered with; each time a new one, since an address signs once. */
const posts: readonly [what: string, act: string, status: number, sent: () => Sent][] = [
  ["a signature", "sign/send", 303, () => aForm(person())],
  [
    "a signature from a browser with cookies",
    "sign/send",
    303,
    () => withHeaders(aForm(person()), { cookie: cookies }),
  ],
  ["a signature in parts", "sign/send", 303, () => inParts(`${parts.join("")}--${boundary}--\r\n`)],
  ["a signature without its length", "sign/send", 303, () => ({ ...aForm(person()), body: ["name=Bea&", "email=x"] })],
  ["a form without a name", "sign/send", 303, () => aForm({ ...person(), name: "" })],
  ["a form with nothing in it", "sign/send", 303, () => aForm({})],
  ["an address that looks mistyped", "sign/send", 303, () => aForm({ ...person(), email: "bea@gmial.com" })],
  [
    "a form from another site",
    "sign/send",
    403,
    () => withHeaders(aForm(person()), { "sec-fetch-site": "cross-site" }),
  ],
  ["what is no form", "sign/send", 415, () => ({ headers: { "content-type": "application/json" }, body: "{}" })],
  ["nothing at all", "sign/send", 415, () => ({})],
  ["a broken form", "sign/send", 400, () => inParts("--y\r\nnonsense")],
  ["four hundred thousand letters", "sign/send", 413, () => aForm({ ...person(), comment: "x".repeat(400_000) })],
  ["ten million letters", "sign/send", 413, () => aForm({ ...person(), comment: "x".repeat(9_000_000) })],
  ["two hundred fields", "sign/send", 413, () => aForm(tooMany)],
  ["a wrong code", "sign/code", 303, () => aForm({ s: crypto.randomUUID(), code: "123456" })],
  ["a code that is none", "sign/code", 303, () => aForm({ s: "nonsense\r\nx", code: "\u202E" })],
  ["a token that is none", "confirm/now", 303, () => aForm({ t: "nonsense" })],
  [
    "a token from another site",
    "confirm/now",
    403,
    () => withHeaders(aForm({ t: "x" }), { "sec-fetch-site": "same-site" }),
  ],
  ["no token", "confirm/now", 303, () => aForm({})],
  ["a reader", "confirm/now", 405, () => ({ method: "GET" })],
  ["somebody who asks for the head", "sign/send", 405, () => ({ method: "HEAD" })],
  ["another method", "sign/code", 405, () => ({ ...aForm({}), method: "PUT" })],
];

/** Nobody else's limits are used up from there. */
const ownAddress = "127.0.0.79";

/** The answers to the same post both ways. */
async function bothWays(address: URL, sent: () => Sent): Promise<{ direct: Heard; byNext: Heard }> {
  const to = (way: string) => send(new URL(`${address.pathname}${way}`, address), { from: ownAddress, ...sent() });
  return { direct: await to(ways.direct), byNext: await to(ways.byNext) };
}

function expectAlike({ direct, byNext }: { direct: Heard; byNext: Heard }, what: string) {
  expect.soft(comparable(direct), what).toEqual(comparable(byNext));
  for (const [name, values] of direct.headers)
    if (name !== "set-cookie") expect(values, `${what}: ${name}`).toHaveLength(1);
}

test("what a crowd sends is answered as by the routes that stand for it", async ({ request, baseURL }) => {
  const petition = await openPetition(request);
  for (const [what, act, status, sent] of posts) {
    const both = await bothWays(new URL(`${petition}/${act}`, baseURL), sent);
    expect.soft(both.direct.status, what).toBe(status);
    expectAlike(both, what);
  }
  for (const act of ["sign/send", "sign/code", "confirm/now"])
    expectAlike(await bothWays(new URL(`/petitions/no-such-petition/${act}`, baseURL), () => aForm(person())), act);
});

const found = (pattern: RegExp, text: string) => pattern.exec(text)?.[1] ?? "";

test("the mailed link and the mailed code confirm either way", async ({ request, baseURL }) => {
  const petition = await openPetition(request);
  const drawn = await (await request.get(`${petition}/sign`)).text();
  const began = found(/name="began" value="([^"]+)"/, drawn);
  // As long as a person takes: who is quicker waits for the mail.
  await new Promise((done) => setTimeout(done, 5_000));
  const signer = person();
  const sent = { ...aForm({ ...signer, began }), from: ownAddress };
  const { headers } = await send(new URL(`${petition}/sign/send`, baseURL), sent);
  const mail = await readMail(signer.email);
  const fields = { s: found(/\?s=([\w-]+)/, String(headers.get("location"))), code: found(/\b(\d{6})\b/, mail.text) };
  const byCode = await bothWays(new URL(`${petition}/sign/code`, baseURL), () => aForm(fields));
  expectAlike(byCode, "the code");
  const t = found(/\?t=([\w-]+)/, linkIn(mail));
  const byLink = await bothWays(new URL(`${petition}/confirm/now`, baseURL), () => aForm({ t }));
  expectAlike(byLink, "the link");
  for (const heard of [byCode.direct, byLink.direct])
    expect(heard.headers.get("location")).toEqual([`${petition}/signed`]);
});

test("who asks too often is told so either way", async ({ request, baseURL }) => {
  const address = new URL(`${await openPetition(request)}/sign/send`, baseURL);
  const post = () => ({ ...aForm(person("often")), from: "127.0.0.78" });
  for (let asked = 0; asked < 400; asked += 20)
    await Promise.all(Array.from({ length: 20 }, () => send(address, post())));
  const both = await bothWays(address, post);
  expect(both.direct.headers.get("location")).toEqual([address.pathname.replace(/\/send$/, "")]);
  expectAlike(both, "too often");
});

test("one line carries one post after another, also behind one that was too large", async ({ request, baseURL }) => {
  const address = new URL(`${await openPetition(request)}/sign/send`, baseURL);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const heard: Heard[] = [];
  for (const comment of ["", "x".repeat(400_000), ""])
    heard.push(await send(address, { ...aForm({ ...person(), comment }), agent, from: ownAddress }));
  agent.destroy();
  expect(heard.map(({ status }) => status)).toEqual([303, 413, 303]);
  expect(new Set(heard.map(({ line }) => line)).size).toBe(1);
});

test("a form that breaks off in the middle harms nobody", async ({ request, baseURL }) => {
  const address = new URL(`${await openPetition(request)}/sign/send`, baseURL);
  const head = ["content-type: application/x-www-form-urlencoded", "content-length: 1000", `host: ${address.host}`];
  for (let at = 0; at < 20; at += 1) {
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, "connect");
    socket.write(`POST ${address.pathname} HTTP/1.1\r\n${head.join("\r\n")}\r\n\r\nname=Be`);
    await new Promise((done) => setTimeout(done, at * 5));
    socket.destroy();
  }
  expect((await send(address, { ...aForm(person()), from: ownAddress })).status).toBe(303);
});
