import { expect, test } from "vitest";
import { aFreePort, anNginx, type AnNginx } from "@/lib/testing/an-nginx";
import { onStartedPortal } from "@/lib/testing/bench/started-portal";

/** What a crowd asks for. A page of these that gets a part with a script is drawn for each again, and this says so. */
const crowded = [
  ...["/", "/about", "/check/platform", "/platforms", "/platforms/linkedin", "/petitions", "/dashboard"],
  ...["/dashboard/embed", "/api/v1/platforms", "/api/v1/dashboard"],
];
const forEach = ["/sign-in", "/dashboard/verify", "/platforms/nothing", "/deadlines", "/api/health"];

async function areKept(nginx: AnNginx, portal: string): Promise<void> {
  const toldNginx = async (path: string) => (await fetch(portal + path)).headers.get("x-accel-expires");
  const kept = await Promise.all([...crowded, ...forEach].map(async (path) => [path, await toldNginx(path)]));
  expect(kept).toEqual([...crowded.map((path) => [path, "10"]), ...forEach.map((path) => [path, null])]);
  for (const path of crowded) {
    const [first, again] = [await nginx.ask(path), await nginx.ask(path)];
    expect([path, again.status, again.text]).toEqual([path, 200, first.text]);
    expect(String(again.headers["content-security-policy"])).toContain("script-src 'none'");
    expect(again.text).not.toContain("nonce");
    const names = again.names.map((header) => header.toLowerCase());
    expect([path, names.filter((header, at) => names.indexOf(header) !== at)]).toEqual([path, []]);
    expect(names).not.toContain("x-accel-expires");
  }
  const { headers } = await nginx.ask("/api/v1/platforms");
  const known = { "if-none-match": headers.etag ?? "" };
  expect((await nginx.ask("/api/v1/platforms", { headers: known })).status).toBe(304);
}

test("behind nginx, pages that a crowd lands on are kept, name no nonce, and have each header once", async () => {
  const port = await aFreePort();
  await onStartedPortal({ name: "nginx", port: String(port), settings: { TRUST_PROXY: "1" } }, async ({ address }) => {
    const nginx = await anNginx({ portal: port });
    try {
      await areKept(nginx, address);
    } finally {
      await nginx.stop();
    }
  });
}, 400_000);
