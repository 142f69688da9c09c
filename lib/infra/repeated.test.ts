import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { until } from "@/lib/testing/a-start";
import { type RepeatedJob, startRepeating } from "./repeated";

/** Work that notes when each run began. */
function noted(run: RepeatedJob["run"] = () => Promise.resolve(1)) {
  const began: number[] = [];
  const job: RepeatedJob = {
    name: "noted",
    everyMs: 20,
    run: (signal) => {
      began.push(performance.now());
      return run(signal);
    },
  };
  return { job, began };
}

test("work is done again and again, each by its own beat, until it is ended", async () => {
  const [quick, slow] = [noted(), noted(() => sleep(60, 1))];
  const end = startRepeating([quick.job, slow.job]);
  await until(() => slow.began.length >= 3, 20);
  await end();
  expect(quick.began.length).toBeGreaterThan(slow.began.length);
  const runs = quick.began.length;
  await sleep(80);
  expect(quick.began).toHaveLength(runs);
});

test("a run is over before the next one of the same work begins", async () => {
  let [under, most] = [0, 0];
  const { job, began } = noted(async () => {
    under += 1;
    most = Math.max(most, under);
    await sleep(50);
    return (under -= 1);
  });
  const end = startRepeating([job]);
  await until(() => began.length >= 3, 20);
  await end();
  expect(most).toBe(1);
});

test("after faults the pauses double, and are short again once a run went well", async () => {
  let left = 4;
  const { job, began } = noted(() => (left-- > 0 ? Promise.reject(new Error("planted")) : Promise.resolve(0)));
  const end = startRepeating([job]);
  await until(() => began.length >= 8, 20);
  await end();
  const pauses = began.slice(1).map((at, index) => at - (began[index] ?? 0));
  // Timers may be late on a busy machine, never early by more than a millisecond.
  for (const [index, least] of [40, 80, 160, 320].entries()) expect(pauses[index]).toBeGreaterThan(least - 2);
  expect(Math.min(...pauses.slice(4))).toBeLessThan(160);
});

test("the end is told to the run under way, waited for, and cuts a pause short", async () => {
  let isOver = false;
  const patient = noted(async (signal) => {
    await new Promise((told) => signal.addEventListener("abort", told));
    await sleep(30);
    isOver = true;
    return 0;
  });
  const resting = noted();
  const end = startRepeating([patient.job, { ...resting.job, everyMs: 60_000 }]);
  await until(() => resting.began.length === 1, 20);
  const asked = performance.now();
  await end();
  expect(isOver).toBe(true);
  expect(performance.now() - asked).toBeLessThan(10_000);
  expect(resting.began).toHaveLength(1);
});
