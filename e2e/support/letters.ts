import { writeFileSync } from "node:fs";
import type { APIRequestContext, TestInfo } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { simpleParser } from "mailparser";
import { expect } from "./fixtures";
import { readPdf, type ReadPdf } from "./pdf";

const single = (text: string) => text.replace(/\s+/g, " ");

/** A letter in every form in which a person can download it. */
export interface DownloadedLetter {
  pdf: ReadPdf;
  /** Words of the Word file, with white space made single. */
  docx: string;
  eml: { to: string; subject: string; unsent: boolean; attached: { name: string; bytes: Buffer }[]; text: string };
  txt: string;
  html: string;
}

async function bytesOf(request: APIRequestContext, address: string): Promise<Buffer> {
  const response = await request.get(address, { maxRedirects: 0 });
  expect(response.status(), address).toBe(200);
  expect(response.headers()["content-disposition"], address).toContain("attachment");
  return response.body();
}

async function openedMail(bytes: Buffer): Promise<DownloadedLetter["eml"]> {
  const mail = await simpleParser(bytes);
  return {
    to: [mail.to ?? []].flat().flatMap(({ text }) => text)[0] ?? "",
    subject: mail.subject ?? "",
    unsent: mail.headers.get("x-unsent") === "1",
    attached: mail.attachments.map(({ filename, content }) => ({ name: filename ?? "", bytes: content })),
    text: single(mail.text ?? ""),
  };
}

/** Downloads a letter in every form and opens each as its reader would. `addressOf` gives the address of a format. */
export async function downloadLetter(
  request: APIRequestContext,
  addressOf: (format: string) => string,
  info: TestInfo,
): Promise<DownloadedLetter> {
  const file = async (format: string) => bytesOf(request, addressOf(format));
  const path = info.outputPath("letter.pdf");
  writeFileSync(path, await file("pdf"));
  const body = unzipSync(new Uint8Array(await file("docx")))["word/document.xml"] ?? new Uint8Array();
  return {
    pdf: await readPdf(path),
    docx: single(strFromU8(body).replace(/<[^>]+>/g, " ")),
    eml: await openedMail(await file("eml")),
    txt: single((await file("txt")).toString("utf8")),
    html: single((await file("html")).toString("utf8")),
  };
}
