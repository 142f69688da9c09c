import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { contentSecurityPolicy, withoutScript } from "@/lib/infra/headers";
import { believeAddress } from "@/lib/infra/launch/client-address";
import { lend } from "@/lib/infra/launch/lend";
import { readSource } from "@/lib/testing/checks/source-files";
import { type Answered, anNginx, type AnNginx } from "@/lib/testing/an-nginx";
import { routing } from "@/lib/words/locales";

const told = z.object({ answer: z.number(), bytes: z.number(), headers: z.record(z.string(), z.string()) });
const read = ({ text }: Answered) => told.parse(JSON.parse(text));

/** In the portal's place, with what it does for proxies: says how many it has answered, and what it was asked with. */
let answers = 0;
const portal = createServer((request, response) => {
  believeAddress(request, true);
  lend(request, response);
  let bytes = 0;
  request.on("data", (chunk: Buffer) => (bytes += chunk.byteLength));
  request.on("end", () => {
    response.setHeader("content-security-policy", withoutScript(contentSecurityPolicy("")));
    response.setHeader("cache-control", "no-store");
    if (request.url === "/petitions/own") response.setHeader("set-cookie", "own=1");
    response.end(JSON.stringify({ answer: (answers += 1), bytes, headers: request.headers }));
  });
});

let nginx: AnNginx;

beforeAll(async () => {
  await new Promise<void>((listening) => portal.listen(0, "127.0.0.1", listening));
  nginx = await anNginx({ portal: (portal.address() as AddressInfo).port });
  // Where nginx is not here, it is fetched.
}, 300_000);
afterAll(async () => {
  portal.closeAllConnections();
  portal.close();
  await nginx.stop();
});

test("whoever asks is known by the address they ask from, whatever they claim, and under the portal’s own name", async () => {
  const claims = {
    "x-forwarded-for": "198.51.100.1",
    "x-forwarded-host": "other.example",
    "x-forwarded-proto": "http",
    "x-real-ip": "198.51.100.1",
    forwarded: "for=198.51.100.1",
    host: "other.example",
  };
  const { headers } = read(await nginx.ask("/account", { headers: claims, from: "127.0.0.2" }));
  expect(headers).toMatchObject({ "x-forwarded-for": "127.0.0.2", "x-forwarded-proto": "https" });
  expect(headers.host).toBe("unticked.example.org");
  expect(Object.keys(headers)).not.toContain("x-forwarded-host");
  expect(JSON.stringify(headers)).not.toMatch(/198\.51\.100\.1|other\.example/);
});

test("who comes without TLS is led to it", async () => {
  const answer = await fetch(`${nginx.plain}/platforms?q=a`, { redirect: "manual" });
  expect(answer.headers.get("location")).toBe("https://unticked.example.org/platforms?q=a");
});

test("a page that may be kept is drawn once for all who bring no cookie, and anew after ten seconds", async () => {
  const ask = async (headers: Record<string, string> = {}, path = "/about") =>
    read(await nginx.ask(path, { headers })).answer;
  const [first] = [await ask(), await ask({}, "/dashboard")];
  expect(await ask({ "accept-language": "cy", "user-agent": "another" })).toBe(first);
  expect(await ask({}, "/about?fbclid=a1B2-c3")).toBe(first);
  const own = await Promise.all([
    ask({ cookie: "a=b" }),
    ask({ cookie: "0" }),
    ask({ rsc: "1" }),
    ask({}, "/about?a=b"),
  ]);
  expect(new Set([first, ...own]).size).toBe(5);
  expect(await ask({ "accept-encoding": "gzip" })).toBeGreaterThan(first);
  expect(await ask()).toBe(first);
  await sleep(11_500);
  // Whoever comes first is given the page before once more, while it is drawn anew behind them.
  await ask();
  await sleep(500);
  expect(await ask()).toBeGreaterThan(first);
});

test("while the portal is away, what was kept is still there, and all else says so", async () => {
  const { port } = portal.address() as AddressInfo;
  portal.closeAllConnections();
  await new Promise((closed) => portal.close(closed));
  expect((await nginx.ask("/dashboard")).status).toBe(200);
  const away = await nginx.ask("/sign-in");
  expect([away.status, away.text]).toEqual([502, expect.stringContaining("Nothing is lost.")]);
  await new Promise<void>((listening) => portal.listen(port, "127.0.0.1", listening));
  expect((await nginx.ask("/sign-in")).status).toBe(200);
});

test("there is one language, or else what is kept has to be told apart by it", () => {
  expect(routing.locales).toEqual(["en"]);
});

test.each(["/account", "/check/effect", "/petitions/ask-first/sign", "/complaints/1", "/petitions/own"])(
  "%s is drawn for each",
  async (path) => {
    const [one, other] = [read(await nginx.ask(path)), read(await nginx.ask(path))];
    expect(other.answer).toBe(one.answer + 1);
  },
);

/** The addresses that take files, from the pattern by which they are led past the proxy. */
const takeFiles = [
  "/check/evidence/answer",
  "/check/evidence/add",
  "/platforms/x/changed/send",
  "/complaints/1/record",
];
const andThis = "/complaints/1/events/2/correct";

test("every address that takes files takes 46 MB, and the list of them is the portal’s", async () => {
  const pattern = /icon\\\\\.svg\$\|robots\\\\\.txt\$\|(.+?)\)\.\*\)"/.exec(readSource("proxy.ts"))?.[1] ?? "";
  const all = pattern.split(/\$\|/).map((one) => new RegExp(`^/${one.replaceAll("\\\\", "\\").replace(/\$$/, "")}$`));
  const addresses = [...takeFiles, andThis];
  expect(all).toHaveLength(3);
  for (const one of all) expect(addresses.filter((path) => one.test(path))).not.toEqual([]);
  for (const path of addresses) {
    expect(all.some((one) => one.test(path))).toBe(true);
    const answer = await nginx.ask(path, { method: "POST", body: Buffer.alloc(46 * 1024 * 1024) });
    expect([path, read(answer).bytes]).toEqual([path, 46 * 1024 * 1024]);
  }
});

test("every other form takes a quarter of a megabyte, and more than one is refused in words", async () => {
  const send = (bytes: number) => nginx.ask("/check/effect/answer", { method: "POST", body: Buffer.alloc(bytes) });
  expect(read(await send(256 * 1024)).bytes).toBe(256 * 1024);
  const { status, headers, text } = await send(2 * 1024 * 1024);
  expect(status).toBe(413);
  expect(text).toContain("<h1>That is too large</h1>");
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  expect([headers["cache-control"], headers["content-type"]]).toEqual(["no-store", "text/html; charset=utf-8"]);
});

test("two hundred forms at once from one network are let through, and a flood is told to wait", async () => {
  const post = () => nginx.ask("/check/effect/answer", { method: "POST", from: "127.0.0.3" });
  const flood = () => Promise.all(Array.from({ length: 200 }, post));
  expect((await flood()).filter(({ status }) => status !== 200)).toEqual([]);
  // Twenty a second are let through meanwhile, so a slow machine needs more of them.
  const refused: Answered[] = [];
  for (let turn = 0; turn < 20 && refused.length === 0; turn += 1)
    refused.push(...(await flood()).filter(({ status }) => status === 429));
  expect(refused[0]?.text).toContain("<h1>Too much at once</h1>");
});
