import { describe, expect, test } from "vitest";
import { sizeOf, svgText } from "./drawing";
import { shortPath } from "./short-path";

describe("a drawing", () => {
  test("is written as SVG, and what people or catalogues wrote in it is no markup", () => {
    const drawing = {
      name: "text",
      attributes: { class: 'a"b' },
      children: ["<script>&", { name: "tspan", attributes: {}, children: ["ok"] }],
    };
    expect(svgText(drawing)).toBe('<text class="a&quot;b">&lt;script&gt;&amp;<tspan>ok</tspan></text>');
  });

  test("says its size", () => {
    expect(sizeOf({ name: "svg", attributes: { viewBox: "0 0 300 50.5" }, children: [] })).toEqual({
      width: 300,
      height: 50.5,
    });
  });
});

describe("a path", () => {
  test.each([
    ["M0.04,1.26L2,3Z", 1, ""],
    ["M0,0L10.04,0L10.06,0L10,10.26Z", 1, "M0,0l10,0 0.1,0 -0.1,10.3z"],
    ["M5.4,5.6L5.45,5.55L9.1,5.6", 0, "M5,6l4,0"],
    ["M0,0L1,1M4,4L6,4", 0, "M0,0l1,1M4,4l2,0"],
    ["M0,0C1,1,2,2,3,3", 0, "M0,0C1,1,2,2,3,3"],
  ])("%s to %i digits is %j", (path, digits, short) => {
    expect(shortPath(path, digits)).toBe(short);
  });
});
