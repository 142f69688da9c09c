import { expect, test } from "vitest";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { unlessBusy } from "./busy";

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
