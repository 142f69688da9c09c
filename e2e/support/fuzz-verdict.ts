import { JSDOM } from "jsdom";
import { elsewhere, forged, planted } from "./fuzz.data";
import type { Answer } from "./fuzz-wire";

/** What no visitor is to read: where a program stands on a disk, in what line, and what its libraries say to programmers. */
const insides =
  /\bat [\w.<> ]+ \((?:file:|node:|webpack|\/)|node_modules|node:internal|PrismaClient|ZodError|TypeError|ReferenceError|RangeError|SyntaxError|Invalid `|invalid byte sequence|invalid input syntax|violates \w+ constraint|Internal Server Error/;

const isMarkup = (type: string) => /html|xml/.test(type);
const one = (header: string | string[] | undefined) => [header ?? []].flat().join(", ");

const linking = "[href], [src], [action], [formaction], [data], meta[http-equiv]";

/** What has become markup that was sent as text, and where the page would lead. */
function inMarkup(body: string): string[] {
  if (![planted, elsewhere].some((word) => body.includes(word))) return [];
  const { document } = new JSDOM(body).window;
  const grown = document.querySelector(`${planted}, [${planted}]`);
  const scripts = [...document.querySelectorAll("script")].some(({ text }) => text.trim() === planted);
  const leads = [...document.querySelectorAll(linking)]
    .flatMap((element) =>
      ["href", "src", "action", "formaction", "data", "content"].map((name) => element.getAttribute(name) ?? ""),
    )
    .filter((address) => /^\s*(?:javascript|data:text)/i.test(address) || hostOf(address) === elsewhere);
  return [...(grown || scripts ? ["what was sent is markup"] : []), ...leads.map((address) => `leads to ${address}`)];
}

function hostOf(address: string): string {
  return URL.canParse(address, "http://here.example") ? new URL(address, "http://here.example").hostname : "";
}

function inHead({ headers }: Answer): string[] {
  const { location } = headers;
  const text = JSON.stringify(headers);
  const isOwn =
    location === undefined || hostOf(one(location)) === "here.example" || hostOf(one(location)) === "127.0.0.1";
  return [
    ...(isOwn ? [] : [`leads to ${one(location)}`]),
    ...(Object.keys(headers).some((name) => name.includes(planted)) ? ["a header was planted"] : []),
    ...(one(headers["set-cookie"]).includes(`${planted}=`) ? ["a cookie was planted"] : []),
    ...(text.includes(forged) ? ["a header names the forged host"] : []),
  ];
}

const isRead = (type: string) => isMarkup(type) || /text\/plain|json/.test(type);

/** What of the program shows. */
function inWords({ headers, body }: Answer, root: string): string[] {
  const told = isRead(one(headers["content-type"])) ? insides.exec(body)?.[0] : undefined;
  return [
    ...(told === undefined ? [] : [`tells of its insides: ${told}`]),
    ...(body.includes(root) ? ["tells where it stands"] : []),
    ...(body.includes(forged) ? ["the page names the forged host"] : []),
  ];
}

/** What is wrong with an answer, whatever was asked; none for a good one. `root` is where the program stands. */
export function faultsOf(answer: Answer | string, root: string): string[] {
  if (typeof answer === "string") return [answer];
  const { status, body } = answer;
  return [
    ...(status >= 500 || status < 200 ? [String(status)] : []),
    ...inWords(answer, root),
    ...(isMarkup(one(answer.headers["content-type"])) ? inMarkup(body) : []),
    ...inHead(answer),
  ];
}
