import PDFDocument from "pdfkit";

/**
 * A PDF of one page that is locked: with a password to open it, or with one to change it alone.
 * @param {{ userPassword?: string, ownerPassword?: string }} passwords
 * @returns {Promise<Buffer>}
 */
export function aLockedPdf(passwords) {
  const pdf = new PDFDocument({ ...passwords, pdfVersion: "1.7", size: [200, 100], info: { Author: "MARKER-author" } });
  /** @type {Buffer[]} */
  const parts = [];
  pdf.on("data", (part) => parts.push(part));
  pdf.rect(0, 0, 100, 100).fill("#ff0000");
  pdf.end();
  return new Promise((done) => pdf.on("end", () => done(Buffer.concat(parts))));
}
