import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { keptReading } from "./kept-reading";

type Answer = () => Promise<number>;
const never: Answer = () => new Promise(() => undefined);
const fault: Answer = () => Promise.reject(new Error("away"));

/** A source that answers as it is told, and how often it was asked. */
function aSource(answer: Answer) {
  const source = { answer, asked: 0 };
  const read = () => {
    source.asked += 1;
    return source.answer();
  };
  return { source, read };
}

const of = (read: Answer, times: { everyMs?: number; patienceMs?: number; otherwise?: number } = {}) =>
  keptReading({ name: "number", everyMs: 0, patienceMs: 20, ...times, read });

describe("what is read and kept", () => {
  test("is asked for once by many, and again when it is old", async () => {
    const { source, read } = aSource(() => sleep(5, 1));
    const kept = of(read, { everyMs: 200 });
    expect(await Promise.all([kept.get(), kept.get(), kept.get()])).toEqual([1, 1, 1]);
    expect(await kept.get()).toBe(1);
    expect(source.asked).toBe(1);
    source.answer = () => Promise.resolve(2);
    await sleep(220);
    expect(await kept.get()).toBe(2);
    expect(source.asked).toBe(2);
  });

  test("is given while its source hangs, and everybody stops waiting at the same moment", async () => {
    const { source, read } = aSource(() => Promise.resolve(1));
    const kept = of(read, { patienceMs: 60 });
    await kept.get();
    source.answer = never;
    const began = performance.now();
    const first = kept.get();
    await sleep(40);
    expect(await Promise.all([first, kept.get()])).toEqual([1, 1]);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(source.asked).toBe(2);
  });

  test("is given while its source is away, which is then left alone for a while", async () => {
    const { source, read } = aSource(() => Promise.resolve(1));
    const kept = of(read, { everyMs: 50 });
    await kept.get();
    source.answer = fault;
    await sleep(60);
    expect([await kept.get(), await kept.get()]).toEqual([1, 1]);
    expect(source.asked).toBe(2);
  });

  test("is a fault for those who ask before anything was read, and no longer", async () => {
    const { source, read } = aSource(fault);
    const kept = of(read);
    await expect(kept.get()).rejects.toThrow("away");
    source.answer = () => Promise.resolve(3);
    expect(await kept.get()).toBe(3);
  });

  test("may have something that holds until then", async () => {
    expect(await of(fault, { otherwise: 7 }).get()).toBe(7);
    expect(await of(never, { otherwise: 7 }).get()).toBe(7);
  });

  test("is read anew at once where somebody has changed it", async () => {
    const { source, read } = aSource(() => Promise.resolve(1));
    const kept = of(read, { everyMs: 10_000 });
    await kept.get();
    source.answer = () => Promise.resolve(2);
    expect(await kept.get()).toBe(1);
    kept.lookAgain();
    expect(await kept.get()).toBe(2);
  });

  test("is not what somebody began to read before it was changed", async () => {
    const { source, read } = aSource(() => sleep(30, 1));
    const kept = of(read, { everyMs: 10_000, patienceMs: 1_000 });
    const before = kept.get();
    source.answer = () => sleep(60, 2);
    kept.lookAgain();
    expect(await Promise.all([before, kept.get()])).toEqual([1, 2]);
    expect(await kept.get()).toBe(2);
  });
});
