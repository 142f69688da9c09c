import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aMarkedHeic, aMarkedPicture, aPicture, mark } from "@/lib/testing/some-marked-pictures";
import { kindsOf, tracesIn } from "./traces";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const markers = (bytes: Buffer) => bytes.toString("latin1").split(mark).length - 1;

/** Each trace as "kind name: value", the planted beginning left out. */
async function told(bytes: Uint8Array): Promise<string[]> {
  return (await tracesIn(bytes)).map(({ kind, name, value }) => `${kind} ${name}: ${value.replace(`${mark}-`, "")}`);
}

const fromExif = [
  "text ImageDescription: description",
  "device Make: make",
  "device Model: model",
  "software Software: software",
  "time DateTime: 2024:09:20 10:11:12",
  "person Artist: artist",
  "person Copyright: copyright",
  "time DateTimeOriginal: 2024:09:20 10:11:12",
  "text UserComment: comment",
  "device BodySerialNumber: serial",
  "device LensModel: lens",
  "place GPSLatitude: 51.50897222222222",
  "place GPSLongitude: 0.12752777777777777",
];
const fromXmp = ["software CreatorTool: tool", "place City: city", "person creator: creator"];
const fromProfile = ["other ICC profile: sP3C"];

describe("what a picture carries besides what it shows", () => {
  test.each([
    [
      "jpeg",
      [
        "text Caption/Abstract: caption",
        "person By-line: byline",
        "place City: iptc-city",
        "preview preview: ",
        "text comment: jpeg-comment",
      ],
    ],
    [
      "png",
      ["person Author: png-author", "text Comment: png-packed", "text Title (en): png-title", "other maRk: 14 bytes"],
    ],
    ["webp", []],
    ["avif", []],
  ] as const)("is told of a %s", async (format, own) => {
    const bytes = await aMarkedPicture(format);
    expect(markers(bytes)).toBeGreaterThan(10);
    const after = format === "avif" ? [] : ["other data after the picture: 12 bytes"];
    expect(await told(bytes)).toEqual(
      expect.arrayContaining([...fromExif, ...fromXmp, ...fromProfile, ...own, ...after]),
    );
  });

  test("is told of a HEIC", async () => {
    expect(await told(aMarkedHeic())).toEqual(expect.arrayContaining([...fromExif, ...fromXmp]));
  });

  test.each(["jpeg", "png", "webp", "avif"] as const)("is nothing where a %s carries nothing", async (format) => {
    expect(await tracesIn(await aPicture().toFormat(format).toBuffer())).toEqual([]);
  });

  test("is each said once, in kinds that stand in one order", async () => {
    const traces = await tracesIn(await aMarkedPicture("jpeg"));
    expect(kindsOf(traces)).toEqual(["place", "device", "time", "person", "software", "text", "preview", "other"]);
    expect(new Set(traces.map(({ name, value }) => `${name} ${value}`)).size).toBe(traces.length);
  });
});

test("a mail's other lines, pictures from elsewhere and parts are told, and the four lines that are kept are not", async () => {
  const mail = [
    "From: a@example.org",
    "To: b@example.org",
    "Cc: Somebody Else <c@example.org>",
    "Date: Fri, 20 Sep 2024 10:11:12 +0200",
    "Subject: News",
    "X-Mailer: Program 1.0",
    "X-Originating-IP: [203.0.113.7]",
    "Received: from mail.example.org",
    "MIME-Version: 1.0",
    "Content-Type: multipart/mixed; boundary=edge",
    "",
    "--edge",
    "Content-Type: text/html",
    "",
    '<p>Hello</p><img src="https://track.example/open?who=you">',
    "--edge",
    'Content-Disposition: attachment; filename="private.pdf"',
    "Content-Type: application/pdf",
    "",
    "bytes",
    "--edge--",
  ].join("\r\n");
  expect(await told(bytesOf(mail))).toEqual([
    "person Cc: Somebody Else <c@example.org>",
    "software X-Mailer: Program 1.0",
    "place X-Originating-IP: [203.0.113.7]",
    "other Received: from mail.example.org",
    "other MIME-Version: 1.0",
    "other Content-Type: multipart/mixed; boundary=edge",
    "other img: https://track.example/open?who=you",
    "other attachment: private.pdf",
    expect.stringMatching(/^other html: \d+ letters$/),
  ]);
});

test("a PDF's notes in clear are told", async () => {
  const info = "/Author (Ana \\(A.\\) Example) /Creator (Word) /Producer (Program 2) /CreationDate (D:20240920101112)";
  expect(await told(bytesOf(`%PDF-1.4\n1 0 obj\n<< ${info} >>\nendobj`))).toEqual([
    "person Author: Ana \\(A.\\) Example",
    "software Creator: Word",
    "software Producer: Program 2",
    "time CreationDate: D:20240920101112",
  ]);
});

test("of broken files it tells what it can, and never throws", { timeout: 120_000 }, async () => {
  const whole = await Promise.all((["jpeg", "png", "webp", "avif"] as const).map(aMarkedPicture));
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...whole, aMarkedHeic()), fc.nat(), changes, async (file, length, changed) => {
      const bytes = new Uint8Array(file.subarray(0, 16 + (length % file.length)));
      for (const [at, value] of changed) bytes[at % bytes.length] = value;
      for (const { value } of await tracesIn(bytes)) expect(value.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 300 },
  );
});
