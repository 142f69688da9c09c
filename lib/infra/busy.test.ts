import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { inTurnUnlessBusy, unlessBusy } from "./busy";
import { threadsAPlace } from "./worker-pool";

test("what is answered is answered", async () => {
  expect((await unlessBusy(() => Promise.resolve(new Response("a letter")))).status).toBe(200);
});

test("too many at once get a sentence and a time to come back", async () => {
  const answer = await unlessBusy(() => Promise.reject(new BusyFault("full")));
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("60");
  expect(await answer.text()).toContain("try again in a minute");
});

test("any other fault is not hidden", () =>
  expect(unlessBusy(() => Promise.reject(new Error("another")))).rejects.toThrow("another"));

test("letters are made a few at a time, in the order in which they were asked for", async () => {
  let under = 0;
  let most = 0;
  const order: number[] = [];
  const letter = (number: number) => async () => {
    order.push(number);
    under += 1;
    most = Math.max(most, under);
    await setTimeout(1);
    under -= 1;
    return new Response("a letter");
  };
  const numbers = Array.from({ length: 20 }, (_, number) => number);
  const answers = await Promise.all(numbers.map((number) => inTurnUnlessBusy(letter(number))));
  expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 200));
  expect(most).toBe(Math.min(threadsAPlace, numbers.length));
  expect(order).toEqual(numbers);
});

test("a letter that fails gives its turn to the next, and too many who wait are told so", async () => {
  const failed = inTurnUnlessBusy(() => Promise.reject(new Error("torn")));
  await expect(failed).rejects.toThrow("torn");
  const crowd = Array.from({ length: threadsAPlace + 65 }, () =>
    inTurnUnlessBusy(async () => setTimeout(1, new Response("a letter"))),
  );
  const statuses = (await Promise.all(crowd)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 503)).toHaveLength(1);
});
