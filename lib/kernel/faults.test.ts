import { expect, test } from "vitest";
import { z } from "zod";
import { faultsOf } from "./faults";
import { refuse, succeed } from "./result";
import { unreachable } from "./unreachable";

const form = z.object({
  name: z
    .string()
    .min(2, { error: "name.short" })
    .regex(/^[A-Z]/, { error: "name.small" }),
  on: z.object({ day: z.string().min(1, { error: "day.missing" }) }),
});

test("each field has the first of its faults, under its own name", () => {
  const { error } = form.safeParse({ name: "a", on: { day: "" } });
  expect(error && faultsOf(error)).toEqual({ name: "name.short", on: "day.missing" });
});

test("a fault of the whole form stands under the empty name", () => {
  const { error } = z.object({}, { error: "form.wrong" }).safeParse("text");
  expect(error && faultsOf(error)).toEqual({ "": "form.wrong" });
});

test("a result is a value or a reason", () => {
  expect(succeed(1)).toEqual({ ok: true, value: 1 });
  expect(refuse("late")).toEqual({ ok: false, reason: "late" });
});

test("a case nobody handled says which", () => {
  // Only a value from outside the program's types gets there.
  const handle = (): unknown => Reflect.apply(unreachable, undefined, [{ kind: "unheard-of" }]);
  expect(handle).toThrow("unheard-of");
});
