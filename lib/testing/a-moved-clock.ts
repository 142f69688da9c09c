import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { secondsAhead } from "@/lib/infra/clock";

/** Moves the clock ahead to an instant, for the rest of the test; the clock goes on from there. */
export function moveClockTo(instant: Date): void {
  const folder = mkdtempSync(join(tmpdir(), "unticked-clock-"));
  const file = join(folder, "ahead");
  writeFileSync(file, String((instant.getTime() - performance.timeOrigin - performance.now()) / 1000));
  vi.stubEnv("CLOCK_AHEAD_FILE", file);
  vi.stubEnv("HOST", "127.0.0.1");
  if (secondsAhead() <= 0) throw new Error("The clock can only be moved ahead.");
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
}
