import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { until } from "@/lib/testing/a-start";

const files: Record<string, string> = {
  "package.json": JSON.stringify({ type: "module", private: true }),
  "app/layout.js": `export default ({ children }) => <html lang="en"><head><title>Empty</title></head><body>{children}</body></html>;`,
  "app/page.js": `import { connection } from "next/server";
export default async function Page() { await connection(); return <main><h1>Empty</h1></main>; }`,
  "proxy.js": `import { NextResponse } from "next/server";
export default function proxy(request) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = "default-src 'none'; script-src 'nonce-" + nonce + "' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers: request.headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}`,
};

const next = join(process.cwd(), "node_modules/next/dist/bin/next");

/** Serves an empty dynamic page of the same Next, under the same kind of policy, while `measure` goes on. */
export async function onEmptySite(port: string, measure: (address: string) => Promise<void>): Promise<void> {
  const folder = join(tmpdir(), `empty-site-${process.pid}`);
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  let server: ChildProcess | undefined;
  try {
    const built = spawnSync(process.execPath, [next, "build", "--webpack"], { cwd: folder, encoding: "utf8" });
    if (built.status !== 0) throw new Error(`The empty site was not built: ${built.stdout}${built.stderr}`);
    server = spawn(process.execPath, [next, "start", "-p", port, "-H", "127.0.0.1"], { cwd: folder, stdio: "ignore" });
    const address = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(address).catch(() => undefined))?.ok ?? false, 60);
    await measure(address);
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
