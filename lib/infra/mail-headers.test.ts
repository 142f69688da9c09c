import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signInSchema } from "@/lib/accounts/schema";
import { concernSchema } from "@/lib/concerns/schema";
import { invitationSchema } from "@/lib/organisers/schema";
import { emailSchema } from "@/lib/petitions/schema";
import { signatureMail, updateMail } from "@/lib/petitions/signature-mail";
import { aMailServer, type AMailServer } from "@/lib/testing/a-mail-server";
import { anEnvironment } from "@/lib/testing/an-environment";
import { openMailer, sendMail } from "./mail";

let server: AMailServer;
beforeAll(async () => {
  server = await aMailServer();
  anEnvironment({ smtpUrl: server.url });
});
afterAll(() => server.close());

const now = new Date("2026-11-22T12:00:00Z");
const to = "sofia@example.org";

/** What somebody types who wants another header, another reader or another text in a mail. */
const piece = fc.constantFrom(
  ...[
    "\r\nBcc: all@example.org",
    "\nBcc: all@example.org",
    "\rTo: all@example.org",
    "\r\n\r\n<script>",
    "\r\n.\r\n",
    "\0",
  ],
  ...[
    "\u2028Bcc: x@example.org",
    "\u0085Bcc: x@example.org",
    "=?utf-8?Q?=0D=0ABcc:_all=40example.org?=",
    ",all@example.org",
    ";",
  ],
  ...[
    "<all@example.org>",
    '"',
    "(",
    ")",
    "@example.org",
    "sofia",
    "é",
    "👩‍👩‍👧",
    " ",
    "x".repeat(1_200),
    "group:a@example.org;",
  ],
);
const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));

/** The names of the headers of a mail as it came. A folded line goes on with a space. */
const namesIn = (raw: string) =>
  (raw.split("\r\n\r\n")[0] ?? "")
    .split("\r\n")
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.split(":")[0]?.toLowerCase())
    .sort();

const usual = [
  "content-transfer-encoding",
  "content-type",
  "date",
  "from",
  "message-id",
  "mime-version",
  "subject",
  "to",
];

describe("a mail about what people typed", () => {
  const petition = (title: string) => ({
    home: "https://unticked.example.org",
    petition: { slug: "ask-first", title },
  });

  test("has the headers that every mail has, and one reader", { timeout: 120_000 }, async () => {
    const mailer = openMailer();
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, name) => {
        const mails = [
          signatureMail({ kind: "confirm", token: "t", code: "123456" }, petition(title), name),
          updateMail({ title: name, text: title }, petition(title), "t"),
        ];
        for (const mail of mails) {
          server.taken.length = 0;
          expect(await mailer.send({ ...mail, to }, now)).toBe("sent");
          const own = Object.keys(mail.headers).map((header) => header.toLowerCase());
          expect(server.taken.map((taken) => taken.to)).toEqual([[to]]);
          expect(namesIn(server.taken[0]?.raw ?? "")).toEqual([...usual, ...own].sort());
        }
      }),
      { numRuns: 40 },
    );
    mailer.close();
  });
});

const addressesBy: Readonly<Record<string, (typed: string) => string | undefined>> = {
  "signing in": (email) => signInSchema.safeParse({ email }).data?.email,
  signing: (email) => emailSchema.safeParse({ email }).data?.email,
  "inviting somebody": (email) => invitationSchema.safeParse({ email, role: "organiser" }).data?.email,
  "complaining about us": (email) => concernSchema.safeParse({ words: "Why?", email }).data?.email,
};

describe.each(Object.entries(addressesBy))("an address that is typed for %s", (_, read) => {
  test("is refused, or is where the mail goes and nowhere else", { timeout: 120_000 }, async () => {
    const near = fc.oneof(
      hostile,
      hostile.map((typed) => `sofia${typed}@example.org`),
      fc.emailAddress(),
    );
    await fc.assert(
      fc.asyncProperty(near, async (typed) => {
        const address = read(typed);
        if (address === undefined) return;
        server.taken.length = 0;
        // A mail server here takes no more than ASCII; what it says no to goes nowhere either.
        const isSent = await sendMail({ to: address, subject: "Yours", text: "Yours" }, now);
        expect(server.taken.map((taken) => taken.to)).toEqual(isSent ? [[address]] : []);
      }),
      { numRuns: 60 },
    );
    expect(read("sofia@example.org")).toBe("sofia@example.org");
  });
});
