import { beforeAll, beforeEach, expect, test } from "vitest";
import { aDatabase } from "@/lib/testing/a-database";
import { noon } from "@/lib/testing/a-finding";
import { db } from "./db";
import { keepRefusedForm, openRefusedForm, purgeRefusedForms } from "./refused-form";

beforeAll(aDatabase);
beforeEach(() => db.$executeRaw`TRUNCATE "RefusedForm"`);

const { now } = noon;
const hourMs = 60 * 60 * 1000;
const sentBack = (line: string) => /^[^=]+=([^;]*)/.exec(line)?.[1];
const typed = { words: "x".repeat(100_000), seenOn: { day: "31" }, many: ["a", "b"] };

test("what was typed comes back whole within the hour, however long it is", async () => {
  const line = await keepRefusedForm("report", typed, now);
  expect(line.length).toBeLessThan(200);
  expect(line).toContain("HttpOnly");
  expect(await openRefusedForm("report", sentBack(line), now)).toEqual(typed);
  const end = new Date(now.getTime() + hourMs);
  expect(await openRefusedForm("report", sentBack(line), end)).toBeUndefined();
  expect(await purgeRefusedForms(new Date(end.getTime() - 1))).toBe(0);
  expect(await purgeRefusedForms(end)).toBe(1);
});

test("nobody opens it with another key, for another form, or without a cookie", async () => {
  const cookie = sentBack(await keepRefusedForm("report", typed, now)) ?? "";
  const [id] = cookie.split(".");
  for (const forged of [undefined, "", "nonsense", `${id}.${"A".repeat(43)}`])
    expect(await openRefusedForm("report", forged, now)).toBeUndefined();
  expect(await openRefusedForm("another", cookie, now)).toBeUndefined();
});

test("the row tells nothing of it", async () => {
  await keepRefusedForm("report", { words: "A secret word" }, now);
  const [row] = await db.refusedForm.findMany();
  expect(Buffer.from(row?.sealed ?? []).toString("latin1")).not.toContain("secret");
});
