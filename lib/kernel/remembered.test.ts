import { expect, test } from "vitest";
import { remembered } from "./remembered";

test("works once for each object and key, and gives the same thing again", () => {
  const asked: string[] = [];
  const [one, other] = [{ name: "one" }, { name: "other" }];
  const greet = remembered(({ name }: { name: string }, key: string = "Hello") => {
    asked.push(`${name} ${key}`);
    return { greeting: `${key}, ${name}` };
  });
  const first = greet(one, "Hello");
  expect(greet(one, "Hello")).toBe(first);
  expect(greet(one)).toEqual(first);
  expect(greet(one)).toBe(greet(one));
  expect(greet(one, "Goodbye")).toEqual({ greeting: "Goodbye, one" });
  expect(greet(other, "Hello")).toEqual({ greeting: "Hello, other" });
  expect(asked).toEqual(["one Hello", "one Hello", "one Goodbye", "other Hello"]);
});

test("an object that looks the same is another one", () => {
  const identity = remembered((of: object) => ({ of }));
  expect(identity({})).not.toBe(identity({}));
});
