import { expect, test } from "vitest";
import { deviceNames, deviceOf } from "./device";

const safari = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const blink = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0";

test.each([
  ["Mozilla/5.0 (Android 15; Mobile; rv:144.0) Gecko/144.0 Firefox/144.0", "Firefox", "Android"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0", "Firefox", "Linux"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${safari} FxiOS/144.0 Mobile/15E148 Safari/605.1.15`,
    "Firefox",
    "iPhone",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) ${safari} Version/26.0 Mobile/15E148 Safari/604.1`,
    "Safari",
    "iPhone",
  ],
  [`Mozilla/5.0 (iPad; CPU OS 18_7 like Mac OS X) ${safari} CriOS/141.0 Mobile/15E148 Safari/604.1`, "Chrome", "iPad"],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari} Version/26.0 Safari/605.1.15`, "Safari", "a Mac"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Safari/537.36 Edg/141.0.0.0`, "Edge", "Windows"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${blink} Safari/537.36 OPR/125.0.0.0`, "Opera", "Windows"],
  [`Mozilla/5.0 (Linux; Android 10; K) ${blink} Mobile Safari/537.36`, "Chrome", "Android"],
  [
    `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/29.0 Chrome/136.0.0.0 Safari/537.36`,
    "Samsung Internet",
    "Android",
  ],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${blink} Safari/537.36`, "Chrome", "ChromeOS"],
])("%s is of %s on %s", (agent, browser, system) => {
  expect(deviceNames(deviceOf(agent) ?? "")).toEqual({ browser, system });
});

test.each([null, "", "curl/8.14.1", "Firefox/144.0", "\u0000", `${"x".repeat(500)} Firefox/1 Android`])(
  "%j tells nothing",
  (agent) => {
    expect(deviceOf(agent)).toBeUndefined();
  },
);

test.each([null, "", "firefox", "constructor constructor", "firefox amiga"])("%j is no device", (kept) => {
  expect(deviceNames(kept)).toBeUndefined();
});
