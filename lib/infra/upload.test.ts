import { afterEach, describe, expect, test } from "vitest";
import { BusyFault } from "@/lib/kernel/busy-fault";
import { answerUpload, type Upload } from "./upload";

const own = "https://unticked.example.org";
const megabyte = 1024 * 1024;

afterEach(() => expect(globalThis.untickedUploadBytes ?? 0).toBe(0));

const refused = async (fault: string) => new Response(fault, { status: 400 });
const asRead = async ({ typed, files }: Upload) =>
  Response.json({ typed, files: files.map(({ name, size }) => [name, size]) });

function aForm(...files: [string, Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData();
  form.append("about.a.caption", "The setting");
  for (const [name, bytes] of files) form.append("files", new File([bytes], name));
  return form;
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(`${own}/check/evidence/answer`, { method: "POST", body, headers });
const answered = async (request: Request, taken = asRead) =>
  (await answerUpload(request, own, { taken, refused })).text();

describe("a form with files", () => {
  test("is read with its fields and its files, an input left alone apart", async () => {
    // As browsers write it: FormData here would leave an empty name out.
    const part = (head: string, text: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
    const body = [
      part('name="about.a.caption"', "The setting"),
      part('name="files"; filename="a.png"', "123"),
      part('name="files"; filename="empty.png"', ""),
      part('name="files"; filename=""\r\nContent-Type: application/octet-stream', ""),
      "--x--\r\n",
    ].join("");
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(JSON.parse(await answered(post(body, headers)))).toEqual({
      typed: { about: { a: { caption: "The setting" } } },
      files: [
        ["a.png", 3],
        ["empty.png", 0],
      ],
    });
  });

  test("may have none", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(JSON.parse(await answered(post("act=add", headers)))).toEqual({ typed: { act: "add" }, files: [] });
  });

  test.each<[string, Request]>([
    ["foreign", post(aForm(), { "sec-fetch-site": "cross-site" })],
    ["no-form", post("{}", { "content-type": "application/json" })],
    ["incomplete", post("--x\r\nbroken", { "content-type": "multipart/form-data; boundary=x" })],
    ["too-large", post(aForm(["a.png", new Uint8Array(45 * megabyte)]))],
  ])("is %s where it is", async (fault, request) => {
    expect(await answered(request)).toBe(fault);
  });

  test("finds no room while others fill it, and finds it again after them", async () => {
    const large = () => post(aForm(["a.png", new Uint8Array(40 * megabyte)]));
    const work = Promise.withResolvers<Response>();
    const held = Array.from({ length: 6 }, () => answered(large(), () => work.promise.then((each) => each.clone())));
    await expect.poll(() => globalThis.untickedUploadBytes ?? 0, { timeout: 30_000 }).toBeGreaterThan(239 * megabyte);
    expect(await answered(large())).toBe("busy");
    work.resolve(new Response("done"));
    expect(await Promise.all(held)).toEqual(held.map(() => "done"));
    expect(await answered(large())).toContain("a.png");
  }, 60_000);

  test("is busy too when the work says so, and other faults of the work pass", async () => {
    const failing = (fault: Error) => answered(post(aForm()), () => Promise.reject(fault));
    expect(await failing(new BusyFault("x"))).toBe("busy");
    await expect(failing(new Error("out of order"))).rejects.toThrow("out of order");
  });

  test("is answered with the headers of every page", async () => {
    const response = await answerUpload(post(aForm()), own, { taken: asRead, refused });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    });
  });
});
