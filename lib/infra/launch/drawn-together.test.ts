import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { commonKey, drawnTogether } from "@/lib/infra/launch/drawn-together";

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

type Begin = (response: ServerResponse) => void;
const line = "x".repeat(64 * 1024);

/** A server whose pages take a moment; each says which it is. */
async function aServer(begin: Begin = () => undefined, lines = 0) {
  let drawn = 0;
  const server = createServer((request, response) => {
    const slowly = async () => {
      // As Next does: nothing for whoever has hung up, and no faster than it is read.
      if (response.destroyed) return;
      drawn += 1;
      const number = String(drawn);
      begin(response);
      response.write("<!doctype html>");
      await sleep(150);
      for (let left = lines; left > 0; left -= 1) if (!response.write(line)) await once(response, "drain");
      response.end(`page ${number}`);
    };
    response.setHeader("content-security-policy", `nonce-${String(drawn + 1)}`);
    void drawnTogether(request, response, () => void slowly());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}`;
  return { address, drawn: () => drawn };
}

const asked = async (address: string, headers: Record<string, string> = {}) => {
  const response = await fetch(address, { headers });
  return {
    status: response.status,
    policy: response.headers.get("content-security-policy"),
    text: await response.text(),
  };
};

test("of many who ask for a page at once one has it drawn, and whoever comes after has it drawn anew", async () => {
  const { address, drawn } = await aServer();
  const all = await Promise.all(Array.from({ length: 20 }, () => asked(`${address}/dashboard`)));
  expect(drawn()).toBe(1);
  expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ status: 200, policy: "nonce-1", text: "<!doctype html>page 1" })]),
  );
  expect((await asked(`${address}/dashboard`)).text).toBe("<!doctype html>page 2");
});

test.each([
  ["with a cookie", "/dashboard", { cookie: "a=b" }],
  ["in another language", "/dashboard", { "accept-language": "cy" }],
  ["as a part of a page", "/dashboard", { rsc: "1" }],
  ["with a header that nobody here knows", "/dashboard", { "x-nextjs-data": "1" }],
  ["of another address", "/dashboard?measure=on", {}],
  ["under another name", "/dashboard", { "x-forwarded-host": "other.example" }],
])("who asks %s has a page of their own", async (_, path, headers) => {
  const { address, drawn } = await aServer();
  const all = await Promise.all([asked(`${address}/dashboard`), asked(address + path, headers)]);
  expect(drawn()).toBe(2);
  expect(new Set(all.map(({ text }) => text)).size).toBe(2);
});

test.each<[string, Begin]>([
  ["sets a cookie", (response) => void response.setHeader("set-cookie", "theirs=1")],
  ["failed", (response) => void (response.statusCode = 500)],
])("a page that %s is nobody else’s", async (_, begin) => {
  const { address, drawn } = await aServer(begin);
  const all = await Promise.all([asked(`${address}/petitions`), asked(`${address}/petitions`)]);
  expect(drawn()).toBe(2);
  expect(new Set(all.map(({ text }) => text)).size).toBe(2);
});

/** Somebody who asks as `asked` does, and hangs up when told to. */
function impatient(address: string): () => void {
  const patience = new AbortController();
  fetch(address, { signal: patience.signal }).catch(() => undefined);
  return () => patience.abort();
}

test("whoever hangs up takes the page from nobody", async () => {
  const { address, drawn } = await aServer();
  const hangUp = impatient(`${address}/platforms/linkedin`);
  await sleep(50);
  const others = [asked(`${address}/platforms/linkedin`), asked(`${address}/platforms/linkedin`)];
  await sleep(30);
  expect(drawn()).toBe(1);
  hangUp();
  expect((await Promise.all(others)).map(({ text }) => text)).toEqual(Array(2).fill("<!doctype html>page 2"));
  expect(drawn()).toBe(2);
});

test("whoever hung up while they waited keeps nobody else waiting", async () => {
  const { address, drawn } = await aServer();
  const first = impatient(`${address}/about`);
  await sleep(20);
  const second = impatient(`${address}/about`);
  for (const hangUp of [second, first]) {
    await sleep(30);
    hangUp();
  }
  await sleep(20);
  expect((await asked(`${address}/about`)).text).toBe("<!doctype html>page 2");
  expect(drawn()).toBe(2);
});

test("whoever reads slowly keeps nobody else waiting", async () => {
  const { address } = await aServer(undefined, 256);
  const { hostname, port } = new URL(address);
  const slow = connect(Number(port), hostname);
  closers.push(() => slow.destroy());
  slow.pause();
  const likeFetch = ["accept: */*", "accept-language: *", "accept-encoding: gzip, deflate"];
  slow.write(["GET / HTTP/1.1", `host: ${hostname}:${port}`, ...likeFetch, "\r\n"].join("\r\n"));
  await sleep(50);
  expect((await asked(address)).text).toMatch(/^<!doctype html>x+page 1$/);
});

test.each(["/check/effect", "/account", "/petitions/a/sign", "/organise", "/api/v1/dashboard", "/platforms/x/changed"])(
  "%s is drawn for each",
  (url) => {
    expect(commonKey({ method: "GET", url, headers: {} })).toBeUndefined();
    expect(commonKey({ method: "POST", url: "/", headers: {} })).toBeUndefined();
  },
);
