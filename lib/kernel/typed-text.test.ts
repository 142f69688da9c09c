import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText, typedLine, typedText } from "./typed-text";

const family = "👩‍👩‍👧";
const rightToLeft = "שלום \u200Fעולם مرحبا";

describe("what a person typed", () => {
  test.each([
    ["ordinary words", "I never switched it on.", "I never switched it on."],
    ["spaces around", "  word \t", "word"],
    ["line ends of Windows", "one\r\ntwo", "one\ntwo"],
    ["line ends of old", "one\rtwo", "one\ntwo"],
    ["a tab inside", "one\ttwo", "one\ttwo"],
    ["NUL", "one\u0000two", "onetwo"],
    ["escape and bell", "\u001B[31mred\u0007", "[31mred"],
    ["C1 controls", "a\u0085b\u009Fc", "abc"],
    ["non-characters", "a\uFFFEb\uFFFFc", "abc"],
    ["half an emoji", "a\uD83Db", "a\uFFFDb"],
    ["the other half", "a\uDE00b", "a\uFFFDb"],
    ["two halves in the wrong order", "\uDE00\uD83D", "\uFFFD\uFFFD"],
    ["a whole emoji", "😀", "😀"],
    ["a family", family, family],
    ["Hebrew and Arabic with their marks", rightToLeft, rightToLeft],
    ["letters in pieces", "Zoe\u0308", "Zoë"],
    ["markup", "<script>alert(1)</script> #include *x* $y$ ]]>", "<script>alert(1)</script> #include *x* $y$ ]]>"],
    ["nothing but spaces", " \n\t ", ""],
  ])("%s", (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test("is clean once and for all, and can be stored, sent and printed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const kept = cleanText(typed);
        return (
          cleanText(kept) === kept && kept.isWellFormed() && !/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(kept)
        );
      }),
    );
  });

  test("is measured after cleaning", () => {
    const schema = typedText(3, { tooLong: "too.long" });
    expect(schema.safeParse("  abc\u0000 ").data).toBe("abc");
    expect(schema.safeParse("abcd").error?.issues.map((issue) => issue.message)).toEqual(["too.long"]);
  });

  test("is one line where one line is asked", () => {
    const schema = typedLine(11, { tooLong: "too.long" });
    expect(schema.parse("  12 High\r\n\tSt  ")).toBe("12 High St");
    expect(schema.safeParse("a".repeat(12)).success).toBe(false);
  });

  test.each([[undefined], [null], [1], [true], [["a"]], [{ a: 1 }]])("is refused when it is %j, not text", (given) => {
    expect(typedText(10, { tooLong: "too.long" }).safeParse(given).success).toBe(false);
    expect(typedLine(10, { tooLong: "too.long" }).safeParse(given).success).toBe(false);
  });
});
