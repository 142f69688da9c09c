import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { contentSecurityPolicy, withoutScript } from "@/lib/infra/headers";
import { lend } from "@/lib/infra/launch/lend";

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

const nonced = contentSecurityPolicy("abc");

/** A server whose pages run no script, unless `change` says otherwise. Gives its address. */
async function aServer(change: (response: ServerResponse) => void = () => undefined): Promise<string> {
  const server = createServer((request, response) => {
    lend(request, response);
    response.setHeader("cache-control", "private, no-store");
    response.setHeader("content-security-policy", withoutScript(nonced));
    change(response);
    response.write("a page");
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${String(port)}`;
}

const lentFor = async (address: string, headers: Record<string, string> = {}) =>
  (await fetch(address, { headers })).headers.get("x-accel-expires");

const sets = (name: string, value: string) => (response: ServerResponse) => void response.setHeader(name, value);
const forAll = sets("cache-control", "public, max-age=3600");

test("a page in which nothing runs may be kept for ten seconds, and so may what is open to all", async () => {
  expect(await lentFor(`${await aServer()}/about`)).toBe("10");
  expect(await lentFor(`${await aServer(forAll)}/api/v1/platforms`)).toBe("10");
});

test("what is kept names no nonce, and a file that scripts start from keeps its own policy", async () => {
  const policyOf = async (policy: string) => {
    const address = await aServer((response) => {
      forAll(response);
      response.setHeader("content-security-policy", policy);
    });
    return (await fetch(`${address}/api/v1/platforms`)).headers.get("content-security-policy");
  };
  expect(await policyOf(nonced)).toBe(withoutScript(nonced));
  expect(await policyOf("script-src 'self'")).toBe("script-src 'self'");
});

test.each<[string, (response: ServerResponse) => void]>([
  ["with a nonce", sets("content-security-policy", nonced)],
  ["without a policy", (response) => response.removeHeader("content-security-policy")],
  ["that sets a cookie", sets("set-cookie", "theirs=1")],
  ["that is not there", (response) => void (response.statusCode = 404)],
  ["that failed", (response) => void (response.statusCode = 500)],
])("a page %s is not kept", async (_, change) => {
  expect(await lentFor(`${await aServer(change)}/petitions/ask-first`)).toBeNull();
});

test.each(["/account", "/check/effect", "/petitions/ask-first/sign", "/complaints"])("%s is not kept", async (path) => {
  expect(await lentFor((await aServer()) + path)).toBeNull();
});

test.each(["cookie", "authorization", "range", "if-none-match", "rsc", "x-nextjs-data", "x-middleware-subrequest"])(
  "what is asked for with the header %s is kept for nobody else",
  async (name) => {
    expect(await lentFor(await aServer(), { [name]: "1" })).toBeNull();
    expect(await lentFor(`${await aServer(forAll)}/api/v1/platforms`, { [name]: "1" })).toBeNull();
  },
);
