import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { now, today } from "./clock";

let folder = "";
const day = 24 * 60 * 60;
/** How far the clock is ahead, in whole seconds; never the other zero. */
const ahead = () => Math.round((now().getTime() - performance.timeOrigin - performance.now()) / 1000) + 0;

function aClock(written: string | undefined, host: string): void {
  const file = join(folder, "ahead");
  if (written !== undefined) writeFileSync(file, written);
  vi.stubEnv("CLOCK_AHEAD_FILE", file);
  vi.stubEnv("HOST", host);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unticked-clock-"));
  return () => rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("with nothing set, it is now", () => {
  expect(ahead()).toBe(0);
});

test("on this machine alone days can pass while the portal runs", () => {
  aClock(undefined, "127.0.0.1");
  expect(ahead()).toBe(0);
  const before = today();
  aClock(`${30 * day}\n`, "127.0.0.1");
  expect(ahead()).toBe(30 * day);
  expect(today() > before).toBe(true);
  aClock(String(31 * day), "");
  expect(ahead()).toBe(31 * day);
});

test.each(["0.0.0.0", "::", "192.0.2.1", "unticked.example.org"])("served on %s, nobody can move it", (host) => {
  aClock(String(30 * day), host);
  expect(ahead()).toBe(0);
});

test.each(["", "soon", "NaN", "-86400", "Infinity"])("%j moves nothing", (written) => {
  aClock(written, "localhost");
  expect(ahead()).toBe(0);
});
