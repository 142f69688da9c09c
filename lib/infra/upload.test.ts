import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { answerUpload, type Upload } from "./upload";

const own = "https://unticked.example.org";
const megabyte = 1024 * 1024;

afterEach(() => expect(globalThis.untickedUploadBytes ?? 0).toBe(0));

const refused = async (fault: string) => new Response(fault, { status: 400 });
const asRead = async ({ typed, files, left }: Upload) =>
  Response.json({ typed, files: files.map(({ name, size }) => [name, size]), left });

/** A form with words before its files and words behind them, as pages have it. */
function aForm(...files: [name: string, megabytes: number][]): FormData {
  const form = new FormData();
  form.append("before", "The setting");
  for (const [name, size] of files) form.append("files", new File([new Uint8Array(size * megabyte)], name));
  form.append("behind", "What I saw");
  return form;
}
const typed = { before: "The setting", behind: "What I saw" };

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(`${own}/check/evidence/answer`, { method: "POST", body, headers });
const answered = async (request: Request, taken = asRead) =>
  (await answerUpload(request, own, { taken, refused })).text();
const read = async (form: FormData): Promise<unknown> => JSON.parse(await answered(post(form)));

// As browsers write it: FormData here would leave an empty name out.
const multipart = { "content-type": "multipart/form-data; boundary=x" };
const part = (head: string, text: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
const whole = [
  part('name="about.a.caption"', "Größe 画面"),
  part('name="files"; filename="画面 %22a%22.png"', "123"),
  part('name="files"; filename="empty.png"', ""),
  part('name="files"; filename=""\r\nContent-Type: application/octet-stream', ""),
  "--x--\r\n",
].join("");

describe("a form with files", () => {
  test("is read with its fields and its files, an input left alone apart", async () => {
    const files = [
      ['画面 "a".png', 3],
      ["empty.png", 0],
    ];
    const caption = { about: { a: { caption: "Größe 画面" } } };
    expect(JSON.parse(await answered(post(whole, multipart)))).toEqual({ typed: caption, files, left: [] });
  });

  test("brings each file byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * at) % 256);
    const form = new FormData();
    form.append("file", new File([bytes, "\r\n--x\r\n--"], "a"));
    const taken = async ({ files }: Upload) => new Response(files[0]);
    const response = await answerUpload(post(form), own, { taken });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(
      new Uint8Array([...bytes, ...Buffer.from("\r\n--x\r\n--")]),
    );
  });

  test("may have none", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(JSON.parse(await answered(post("act=add", headers)))).toMatchObject({ typed: { act: "add" }, files: [] });
  });

  test("keeps its words and the files that fit when some are too large, by themselves or together", async () => {
    const film = ["film", 16] as const;
    expect(await read(aForm([...film], ["a", 1]))).toEqual({
      ...{ typed, files: [["a", megabyte]] },
      left: [{ name: "film", fault: "too-large" }],
    });
    expect(await read(aForm(["a", 14], ["b", 14], ["c", 14], ["d", 14], [...film], ["e", 1]))).toEqual({
      typed,
      files: ["a", "b", "c", "e"].map((name) => [name, (name === "e" ? 1 : 14) * megabyte]),
      left: [
        { name: "d", fault: "too-large-together" },
        { name: "film", fault: "too-large" },
      ],
    });
    expect(await read(aForm(["film", 200]))).toEqual({
      typed,
      files: [],
      left: [{ name: "film", fault: "too-large" }],
    });
  }, 60_000);

  test.each<[string, () => Request]>([
    ["foreign", () => post(aForm(), { "sec-fetch-site": "cross-site" })],
    ["no-form", () => post("{}", { "content-type": "application/json" })],
    ["incomplete", () => post("--x\r\nbroken", multipart)],
    ["incomplete", () => post(whole.slice(0, -20), multipart)],
    ["incomplete", () => post(whole, { "content-type": "multipart/form-data" })],
    ["incomplete", () => post(`${part('name="a"', "1").repeat(401)}--x--`, multipart)],
    ["too-large", () => post(`${part('name="a"', "y".repeat(600_000)).repeat(2)}--x--`, multipart)],
    ["too-large", () => post(`${part('name="a"', "y".repeat(2_000_000))}--x--`, multipart)],
  ])("is %s where it is", async (fault, request) => {
    expect(await answered(request())).toBe(fault);
  });

  test("is read no further than a browser may wait for an answer", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (to) => {
        sent += megabyte;
        to.enqueue(sent === megabyte ? Buffer.from(part('name="a"; filename="a"', "")) : new Uint8Array(megabyte));
      },
    });
    const init: RequestInit & { duplex: "half" } = {
      method: "POST",
      body: endless,
      headers: multipart,
      duplex: "half",
    };
    expect(await answered(new Request(own, init))).toBe("too-large");
    expect(sent).toBeLessThan(905 * megabyte);
  }, 60_000);

  test("keeps its words while others fill all room for files, which is found again after them", async () => {
    const large = () => aForm(["a", 14], ["b", 14], ["c", 13]);
    const work = Promise.withResolvers<Response>();
    const held = Array.from({ length: 6 }, () =>
      answered(post(large()), () => work.promise.then((each) => each.clone())),
    );
    await expect.poll(() => globalThis.untickedUploadBytes ?? 0, { timeout: 30_000 }).toBeGreaterThan(245 * megabyte);
    expect(await read(aForm(["d", 14]))).toEqual({ typed, files: [], left: [{ name: "d", fault: "busy" }] });
    expect(globalThis.untickedUploadBytes).toBeLessThan(254 * megabyte);
    work.resolve(new Response("done"));
    expect(await Promise.all(held)).toEqual(held.map(() => "done"));
    expect(await read(large())).toMatchObject({ left: [] });
  }, 60_000);

  test("is answered, broken as it may be", async () => {
    const cuts = fc.array(fc.tuple(fc.nat(whole.length), fc.constantFrom("\r\n", "--x", "--", '"', ";", "\0", "")));
    await fc.assert(
      fc.asyncProperty(cuts, fc.nat(whole.length), async (changes, end) => {
        const broken = changes.reduce((text, [at, bit]) => text.slice(0, at) + bit + text.slice(at + 2), whole);
        const answer = await answered(post(broken.slice(0, changes.length % 2 ? undefined : end), multipart));
        expect(answer).toMatch(/^\{|^incomplete$/);
      }),
    );
  });

  test("gives its room back when the work fails", async () => {
    const failing = answered(post(aForm(["a", 1])), () => Promise.reject(new Error("out of order")));
    await expect(failing).rejects.toThrow("out of order");
  });

  test("is answered with the headers of every page", async () => {
    const response = await answerUpload(post(aForm()), own, { taken: asRead });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
  });
});
