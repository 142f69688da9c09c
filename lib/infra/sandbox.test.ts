import { monitorEventLoopDelay } from "node:perf_hooks";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { workInSandbox, type SandboxLimits } from "./sandbox";
import { typescriptFlags } from "@/lib/infra/launch/runtime.mjs";
import { until } from "@/lib/testing/a-start";

const patient = { time: 60_000 };

const work = (exportName: string, task?: unknown, limits: Partial<SandboxLimits> = patient) =>
  workInSandbox({ file: "lib/testing/some-tasks.ts", exportName }, task, limits);

/** The processes of sandboxes, by the process that began them. */
function sandboxesOf(parent: number): number[] {
  const isSandbox = (pid: string) => readOf(pid, "cmdline").includes("sandbox-process");
  const isChild = (pid: string) =>
    readOf(pid, "stat")
      .replace(/^.*\) /, "")
      .split(" ")[1] === String(parent);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isSandbox(name) && isChild(name))
    .map(Number);
}

function readOf(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return "";
  }
}

const isThere = (pid: number) => readOf(String(pid), "cmdline") !== "";

describe("a sandbox", { timeout: 120_000 }, () => {
  test("does what it is asked, bytes and all, in a process that served nobody before", async () => {
    expect(await work("double", 21)).toEqual({ ok: true, value: 42 });
    const bytes = new Uint8Array([1, 2, 255]);
    expect(await work("echo", bytes)).toEqual({ ok: true, value: bytes });
    expect([await work("count"), await work("count")]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ]);
  });

  test("has none of our variables", async () => {
    expect(await work("variables")).toEqual({
      ok: true,
      value: ["NODE_ENV", "NODE_CHANNEL_FD", "NODE_CHANNEL_SERIALIZATION_MODE"],
    });
  });

  test.each([
    ["that never ends", "loop", "time", { time: 1_000 }],
    ["that waits for ever", "hang", "time", { time: 1_000 }],
    ["that takes memory outside of the heap", "grow", "memory", patient],
    ["that takes memory of the heap", "growHeap", "memory", { ...patient, memory: 256 * 1024 * 1024 }],
    ["that throws", "fail", "threw", patient],
    ["that ends its process", "quit", "crash", patient],
    ["that ends its process in peace", "leave", "crash", patient],
    ["that faults", "fault", "crash", patient],
    ["that aborts", "abort", "crash", patient],
    ["whose answer cannot be copied", "secretive", "threw", patient],
  ] as const)("gives an answer to a task %s, and serves the next", async (_, name, reason, limits) => {
    expect(await work(name, undefined, limits)).toEqual({ ok: false, reason });
    expect(await work("double", 4)).toEqual({ ok: true, value: 8 });
  });

  test("leaves the process that asked alone while a task takes all it can", async () => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    const before = process.memoryUsage.rss();
    delay.enable();
    expect(await work("grow")).toEqual({ ok: false, reason: "memory" });
    delay.disable();
    expect(delay.percentile(90) / 1e6).toBeLessThan(200);
    expect(process.memoryUsage.rss() - before).toBeLessThan(50 * 1024 * 1024);
  });

  test("refuses one more than may wait, and serves those that wait in their order", async () => {
    const limits = { ...patient, queue: 3 };
    const served: number[] = [];
    const tasks = Array.from({ length: 12 }, (_, at) =>
      work("echo", at, limits).then((outcome) => {
        if (outcome.ok) served.push(at);
        return outcome;
      }),
    );
    const refused = (await Promise.all(tasks)).filter((outcome) => !outcome.ok && outcome.reason === "busy");
    expect(refused.length).toBeGreaterThanOrEqual(12 - 3 - 2);
    expect(served).toEqual(Array.from(served.keys()));
  });

  test("that cannot be begun at is a fault of ours", async () => {
    await expect(work("nothing")).rejects.toThrow(/there is no function nothing/);
    await expect(workInSandbox({ file: "lib/testing/none.ts", exportName: "x" }, 1)).rejects.toThrow(
      /cannot be begun at/,
    );
  });

  test.each([
    ["works in a loop", "loop"],
    ["waits for work", "double"],
  ])("is gone with the process that began it, while it %s", async (_, name) => {
    const script = `import { workInSandbox } from "@/lib/infra/sandbox";
      await workInSandbox({ file: "lib/testing/some-tasks.ts", exportName: "${name}" }, 1, { time: 600000 });
      setInterval(() => undefined, 1000);`;
    const parent = spawn(process.execPath, [...typescriptFlags, "--input-type=module", "--eval", script], {
      stdio: "ignore",
    });
    const begun = parent.pid ?? 0;
    await until(() => sandboxesOf(begun).length > 0);
    await sleep(2_000);
    const sandboxes = sandboxesOf(begun);
    expect(sandboxes.length).toBeGreaterThan(0);
    parent.kill("SIGKILL");
    await until(() => !sandboxes.some(isThere));
  });
});
