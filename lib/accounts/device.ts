/** What a browser calls itself in its user agent, the most particular first: nearly all of them claim to be Safari too. */
const browsers = [
  ["edge", /\bEdg(e|A|iOS)?\//, "Edge"],
  ["opera", /\b(OPR|Opera)\//, "Opera"],
  ["samsung", /\bSamsungBrowser\//, "Samsung Internet"],
  ["firefox", /\b(Firefox|FxiOS)\//, "Firefox"],
  ["chrome", /(Chrome|Chromium|CriOS)\//, "Chrome"],
  ["safari", /\bSafari\//, "Safari"],
] as const;

const systems = [
  ["iphone", /\biPhone\b/, "iPhone"],
  ["ipad", /\biPad\b/, "iPad"],
  ["android", /\bAndroid\b/, "Android"],
  ["chromeos", /\bCrOS\b/, "ChromeOS"],
  ["windows", /\bWindows\b/, "Windows"],
  ["mac", /\bMac(intosh| OS X)\b/, "a Mac"],
  ["linux", /\bLinux\b/, "Linux"],
] as const;

type Known = readonly (readonly [word: string, pattern: RegExp, name: string])[];
const longestRead = 400;

const wordIn = (known: Known, agent: string) => known.find(([, pattern]) => pattern.test(agent))?.[0];
const nameOf = (known: Known, word: string | undefined) => known.find(([its]) => its === word)?.[2];

/** The kind of browser and of device, in two words of closed lists: "firefox android". No version, no model: nobody is told apart by it. */
export function deviceOf(userAgent: string | null): string | undefined {
  const agent = (userAgent ?? "").slice(0, longestRead);
  const [browser, system] = [wordIn(browsers, agent), wordIn(systems, agent)];
  return browser && system ? `${browser} ${system}` : undefined;
}

/** The names of what `deviceOf` gave; undefined where it could not tell. */
export function deviceNames(device: string | null): { browser: string; system: string } | undefined {
  const [browserWord, systemWord] = (device ?? "").split(" ");
  const [browser, system] = [nameOf(browsers, browserWord), nameOf(systems, systemWord)];
  return browser && system ? { browser, system } : undefined;
}
