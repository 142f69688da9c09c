import fc from "fast-check";
import type { DrawnForm } from "./fuzz-forms";
import type { Sent } from "./fuzz-wire";
import { markup, nasty, planted, segments } from "./fuzz.data";

/** A value that nobody types. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.constant(markup) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(300, 5_000, 70_000).map((length) => "x".repeat(length)) },
);

type Field = readonly [name: string, value: string];

const pick = <Item>(items: readonly Item[], otherwise: Item) =>
  fc.constantFrom(...(items.length > 0 ? items : [otherwise]));

/** A form filled in as it was drawn. */
const filled = ({ fields }: DrawnForm): fc.Arbitrary<Field[]> =>
  fc.tuple(...fields.map(({ name, values }) => pick(values, "").map((one): Field => [name, one])));

/** What becomes of one field: another value, a list, nothing, or another name. */
function spoilt(fields: readonly Field[]): fc.Arbitrary<Field[]> {
  const at = fc.nat({ max: Math.max(0, fields.length - 1) });
  const ways = fc.constantFrom<"value" | "twice" | "none" | "deeper" | "prototype">(
    "value",
    "value",
    "value",
    "twice",
    "none",
    "deeper",
    "prototype",
  );
  return fc.tuple(at, ways, value).map(([index, way, hostile]) =>
    fields.flatMap(([name, plain], here): Field[] => {
      if (here !== index) return [[name, plain]];
      if (way === "value") return [[name, hostile]];
      if (way === "twice")
        return [
          [name, plain],
          [name, hostile],
        ];
      if (way === "deeper") return [[`${name}.deeper.still`, hostile]];
      return way === "prototype"
        ? [
            [`__proto__.${name}`, hostile],
            [`constructor.prototype.${name}`, hostile],
          ]
        : [];
    }),
  );
}

const wild = (names: readonly string[]) =>
  fc.array(fc.tuple(pick([...names, "__proto__", "constructor", "", "a.b.c.d.e.f"], ""), value), { maxLength: 12 });

const fieldsOf = (form: DrawnForm, names: readonly string[]): fc.Arbitrary<Field[]> =>
  fc.oneof(
    { weight: 5, arbitrary: filled(form).chain(spoilt) },
    { weight: 3, arbitrary: filled(form).chain(spoilt).chain(spoilt).chain(spoilt) },
    { weight: 1, arbitrary: filled(form) },
    {
      weight: 1,
      arbitrary: wild([...names, ...form.fields.map(({ name }) => name)]).map((all): Field[] =>
        all.map(([name, one]) => [name, one]),
      ),
    },
  );

type Body = Pick<Sent, "headers" | "body">;
const typed = (type: string, body: string): Body => ({ headers: { "content-type": type }, body });

const boundary = "----fuzz";
/** A multipart body: as browsers write it, or broken somewhere. */
function multipart(fields: readonly Field[]): fc.Arbitrary<Body> {
  const parts = fields.map(
    ([name, one]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name.replace(/[\r\n"]/g, "_")}"\r\n\r\n${one}\r\n`,
  );
  const file = (name: string, type: string, bytes: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n${bytes}\r\n`;
  const files = [
    "",
    "",
    file("a.png", "image/png", "\u0089PNG\r\n\u001a\n broken"),
    file(`..%2f<${planted}>.pdf`, "application/pdf", "%PDF-1.7 broken"),
    file("x".repeat(3_000), "text/plain", "y".repeat(300_000)),
    `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="\r\n\r\n`,
  ];
  const ends = ["--", "--", "--", "", "x"];
  const type = `multipart/form-data; boundary=${boundary}`;
  const types = [
    type,
    type,
    type,
    "multipart/form-data",
    `${type}x`,
    `multipart/form-data; boundary="${"b".repeat(5_000)}"`,
  ];
  return fc
    .tuple(fc.constantFrom(...files), fc.constantFrom(...ends), fc.constantFrom(...types))
    .map(([more, end, kind]) => typed(kind, `${parts.join("")}${more}--${boundary}${end}\r\n`));
}

const deep = "[".repeat(50_000);
const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(deep, `{"a":`, `{"__proto__":{"polluted":1}}`, "null", '"text"', `{"a":"${"x".repeat(400_000)}"}`),
);
const otherTypes = [
  "text/plain",
  "application/json",
  "application/xml",
  "application/octet-stream",
  "text/html; charset=utf-7",
  "",
  "x",
  "application/x-www-form-urlencoded; charset=utf-16",
];

const encoded = (fields: readonly Field[]) =>
  new URLSearchParams(fields.map(([name, one]) => [name, one.toWellFormed()])).toString();
const form = "application/x-www-form-urlencoded";

/** A body for a form that stands somewhere on a page. */
export const bodyFor = (drawn: DrawnForm, names: readonly string[]): fc.Arbitrary<Body> =>
  fc.oneof(
    { weight: 9, arbitrary: fieldsOf(drawn, names).map((fields) => typed(form, encoded(fields))) },
    { weight: 3, arbitrary: fieldsOf(drawn, names).chain(multipart) },
    { weight: 1, arbitrary: json.map((body) => typed("application/json", body)) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...otherTypes), value).map(([type, body]) => typed(type, body)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        typed(form, "%"),
        typed(form, "%ff%fe=%c0%ae&=&&&"),
        typed(form, "a=1&".repeat(20_000)),
        typed(form, `a=${"x".repeat(400_000)}`),
      ),
    },
  );

/** A query of names that are read somewhere, and of others. */
export const queryOf = (names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "",
        "?",
        "?%",
        "?%ff",
        "?a=%zz",
        "?__proto__[x]=1&constructor.prototype.x=1",
        `?${"a=1&".repeat(2_000)}`,
      ),
    },
    {
      weight: 4,
      arbitrary: wild(names).map(
        (fields) => `?${encoded(fields.map(([name, one]): Field => [name, one.slice(0, 6_000)]))}`,
      ),
    },
  );

export const segment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...segments) },
  { weight: 1, arbitrary: value.map((one) => encodeURIComponent(one.slice(0, 500).toWellFormed())) },
);
