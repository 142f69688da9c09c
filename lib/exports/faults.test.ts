import fc from "fast-check";
import { BlobReader, BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import { describe, expect, test } from "vitest";
import { packedSample } from "@/lib/testing/exports/archive";
import { aFile, anArchive, categoryOf, faultOf, tallyOf, zipped } from "@/lib/testing/exports/quick";
import { linkedinSample } from "@/lib/testing/exports/linkedin";
import { makeLedger, piecesOfFile } from "@/lib/testing/exports/sample";
import { samples } from "@/lib/testing/exports/samples";
import { countExport } from "./count";
import { limits } from "./reading/limits";

const shares = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2024-06-05 10:00:00,l,Hi,,,X\n";

async function byZipJs(files: Readonly<Record<string, string>>, options: object = {}): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [path, text] of Object.entries(files)) await writer.add(path, new TextReader(text));
  return writer.close();
}

describe("what cannot be counted is said in a word", () => {
  test("no files, and nobody’s export", async () => {
    expect(await faultOf([])).toBe("no-files");
    expect(await faultOf([anArchive({ "DCIM/beach.jpg": "x", "DCIM/2024/dog.heic": "y" }, "holiday.zip")])).toBe(
      "not-an-export",
    );
    expect(await faultOf([aFile("letter.docx", "x")])).toBe("not-an-export");
    expect(await faultOf([anArchive({})])).toBe("not-an-export");
  });

  test.each([
    ["tiktok", ["user_data_tiktok.json"]],
    ["chatgpt", ["conversations.json", "chat.html", "user.json"]],
    ["claude", ["conversations.json", "users.json"]],
    ["google", ["Takeout/My Activity/Gemini Apps/MyActivity.html"]],
    ["html", ["your_facebook_activity/posts/your_posts_1.html"]],
  ])("%s", async (fault, paths) => {
    expect(await faultOf([anArchive(Object.fromEntries(paths.map((path) => [path, "[]"])))])).toBe(fault);
  });

  test("two platforms at once, unless it is known which is wanted", async () => {
    const [x, linkedin] = [samples.x, samples.linkedin].map(
      (make) => packedSample(make({ rows: 20, seed: 1 }), { seed: 1 }).file,
    );
    const given = [x, linkedin].filter((file) => file !== undefined);
    expect(await faultOf(given)).toBe("mixed");
    expect((await tallyOf(given, { platform: "linkedin" })).platform).toBe("linkedin");
  });

  test("a password, by either method", async () => {
    for (const options of [{ password: "secret" }, { password: "secret", zipCrypto: true }])
      expect(await faultOf([{ path: "a.zip", blob: await byZipJs({ "Shares.csv": shares }, options) }])).toBe(
        "password",
      );
  });

  test("a truncated archive, and one that is none", async () => {
    const whole = zipped({ "Shares.csv": shares });
    expect(await faultOf([aFile("a.zip", whole.slice(0, whole.length - 30))])).toBe("broken");
    expect(await faultOf([aFile("a.zip", "not an archive")])).toBe("broken");
  });

  test("a bomb: too much for its size, or too much at all", async () => {
    const bomb = await byZipJs({ "Shares.csv": "0".repeat(40_000_000) });
    expect(await faultOf([{ path: "a.zip", blob: bomb }])).toBe("bomb");
    const bounds = { ...limits, mostBytes: 10 };
    expect(await faultOf([anArchive({ "Shares.csv": shares })], { bounds })).toBe("bomb");
  });

  test("archives in archives in archives, and too many files", async () => {
    const deep = zipped({ "b.zip": zipped({ "c.zip": zipped({ "Shares.csv": shares }) }) });
    expect(await faultOf([aFile("a.zip", deep)])).toBe("too-deep");
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, "x"]));
    expect(await faultOf([anArchive(many)], { bounds: { ...limits, mostEntries: 20 } })).toBe("too-many-files");
  });

  test("the person’s stop, before and in the middle", async () => {
    const { file } = packedSample(samples.linkedin({ rows: 5_000, seed: 1 }), { seed: 1 });
    expect(await faultOf([file], { signal: AbortSignal.abort() })).toBe("stopped");
    const stop = new AbortController();
    expect(await faultOf([file], { signal: stop.signal, onProgress: ({ done }) => done > 0 && stop.abort() })).toBe(
      "stopped",
    );
  });
});

describe("what is odd and can be counted", () => {
  test("names that lead out of the folder are names", async () => {
    const blob = await byZipJs({
      "../../etc/Shares.csv": shares,
      "C:\\Users\\x\\Votes.csv": "Date,Link,OptionText\n2024-06-05 10:00:00,l,o\n",
    });
    const tally = await tallyOf([{ path: "a.zip", blob }]);
    expect(categoryOf(tally, "posts")?.rows).toBe(1);
    expect(categoryOf(tally, "votes")?.rows).toBe(1);
  });

  test("zip64, and something before the archive’s own beginning is none of ours", async () => {
    const blob = await byZipJs({ "Shares.csv": shares }, { zip64: true });
    expect(categoryOf(await tallyOf([{ path: "a.zip", blob }]), "posts")?.rows).toBe(1);
  });

  test("a file twice in one archive is counted once", async () => {
    const bytes = zipped({ "Shares.csv": shares, "Shbres.csv": shares });
    const twice = Uint8Array.from(bytes, (byte, at) =>
      byte === 0x62 && bytes[at - 1] === 0x68 && bytes[at + 1] === 0x72 ? 0x61 : byte,
    );
    const tally = await tallyOf([aFile("a.zip", twice)]);
    expect(categoryOf(tally, "posts")?.rows).toBe(1);
    expect(tally.notes).toEqual([{ kind: "repeated", file: "Shares.csv" }]);
  });

  test("a damaged file in a whole archive is left out, and the rest counted", async () => {
    const blob = await byZipJs({
      "Shares.csv": shares.repeat(50),
      "Votes.csv": "Date,Link,OptionText\n2024-06-05 10:00:00,l,o\n",
    });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    bytes.fill(0xff, 45, 75);
    const tally = await tallyOf([aFile("a.zip", bytes)]);
    expect(categoryOf(tally, "votes")?.rows).toBe(1);
    expect(tally.notes).toEqual([{ kind: "unreadable", file: "Shares.csv" }]);
  });

  test("Threads is counted out of Instagram’s archive when it is asked for", async () => {
    const { file } = packedSample(samples.instagram({ rows: 50, seed: 2 }), { seed: 2 });
    expect(categoryOf(await tallyOf([file], { platform: "threads" }), "posts")?.rows).toBe(10);
    expect((await tallyOf([file])).platform).toBe("instagram");
  });

  test("one file of Reddit’s is not one of LinkedIn’s of the same name", async () => {
    const reddit =
      "id,permalink,date,ip,subreddit,gildings,link,parent,body\na,p,2024-06-05 10:00:00 UTC,,s,0,,,Two words\n";
    const tally = await tallyOf([aFile("comments.csv", reddit)]);
    expect(tally.platform).toBe("reddit");
    expect(categoryOf(tally, "comments")).toMatchObject({ rows: 1, words: 2 });
    expect((await tallyOf([aFile("Comments.csv", "Date,Link,Message\n,l,m\n")])).platform).toBe("linkedin");
  });
});

describe("nothing that is given makes the count throw, hang or count below nothing", () => {
  const whole = new Uint8Array(zipped({ "Shares.csv": shares, "data/tweets.js": "[]" }));
  const changed = fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
    .map((changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
  const csvParts = fc.constantFrom(
    '"',
    '""',
    '\\"',
    ",",
    "\n",
    "\r\n",
    "Date",
    "Link",
    "Message",
    "2024-06-05 10:00:00",
    "x",
    "\0",
    ";",
    "\ufeff",
  );
  const jsonParts = fc.constantFrom(
    "[",
    "]",
    "{",
    "}",
    '"tweet"',
    ":",
    ",",
    "1",
    '"',
    "\\u00",
    "window.YTD = ",
    "null",
  );
  const isSound = async (path: string, bytes: Uint8Array | string) => {
    const answer = await countExport([aFile(path, bytes)], { signal: AbortSignal.timeout(5_000) });
    const categories = answer.ok ? answer.value.categories : [];
    expect(answer.ok || answer.reason !== "stopped").toBe(true);
    for (const { rows, undated, words, characters } of categories)
      expect(Math.min(rows, undated, words, characters)).toBeGreaterThanOrEqual(0);
  };

  test("archives of any bytes, and a whole one with some changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(changed, fc.uint8Array({ maxLength: 300 })), (bytes) => isSound("a.zip", bytes)),
      { numRuns: 300 },
    );
  });

  test("CSV of any signs", async () => {
    const texts = fc.array(csvParts, { maxLength: 80 }).map((parts) => parts.join(""));
    const names = fc.constantFrom("Comments.csv", "Shares.csv", "messages.csv", "Connections.csv");
    await fc.assert(fc.asyncProperty(names, texts, isSound), { numRuns: 400 });
  });

  test("JSON of any signs", async () => {
    const texts = fc.array(jsonParts, { maxLength: 60 }).map((parts) => parts.join(""));
    const names = fc.constantFrom("tweets.js", "chat_history.json", "media/posts_1.json", "direct-messages.js");
    await fc.assert(fc.asyncProperty(names, texts, isSound), { numRuns: 400 });
  });

  test("quotes that never close, backslashes without end, brackets without end", async () => {
    const comments = "Date,Link,Message\n";
    await isSound("Comments.csv", `${comments}${'"a\n'.repeat(500_000)}`);
    await isSound("Comments.csv", `${comments}2024-06-05 10:00:00,l,"${"\\".repeat(1_000_000)}`);
    await isSound("tweets.js", "[".repeat(3_000_000));
  });
});

test("200 MB are counted in little memory", async () => {
  const messages = linkedinSample({ rows: 2_000, seed: 1, words: 400 }).files.find(({ path }) =>
    /\/messages/.test(path),
  );
  const [header = "", ...rows] = messages ? piecesOfFile(messages, 1, makeLedger()) : [];
  const block = Buffer.from(rows.join(""));
  const times = Math.ceil(200_000_000 / block.length);
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, level: 1 });
  const blocks = Array<Buffer<ArrayBuffer>>(times).fill(block);
  await writer.add("messages.csv", new BlobReader(new Blob([header, ...blocks])));
  const blob = await writer.close();
  let most = 0;
  const tally = await tallyOf([{ path: "a.zip", blob }], {
    onProgress: () => {
      most = Math.max(most, process.memoryUsage().heapUsed);
    },
  });
  expect(categoryOf(tally, "messages")?.rows).toBe(rows.length * times);
  expect(most).toBeLessThan(150_000_000);
}, 120_000);
