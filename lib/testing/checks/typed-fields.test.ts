import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { passkeyName, signInSchema } from "@/lib/accounts/schema";
import { addedSchema, concernSchema } from "@/lib/concerns/schema";
import { invitationSchema, limitSchema, peopleSchema, switchSchema } from "@/lib/organisers/schema";
import { closingSchema, deliverySchema, newsSchema, openingSchema, petitionSchema } from "@/lib/petitions/desk/schema";
import { codeSchema, emailSchema, nameSchema, signSchema } from "@/lib/petitions/schema";
import { linkedin } from "@/lib/platforms/data/linkedin.data";
import { reportSchema, settlingSchema } from "@/lib/reports/schema";
import { Prisma } from "@/prisma/generated/client";
import { nodesOf, shippedFiles } from "./syntax";

const today = "2026-11-22";
const [id, mark] = [crypto.randomUUID(), crypto.randomUUID()];

/** What a form sends, as its page lets somebody type it. */
type Form = readonly [schema: z.ZodType, typed: Readonly<Record<string, unknown>>];

const forms: Readonly<Record<string, Form>> = {
  "signing in": [signInSchema, { email: "sofia@example.org" }],
  "naming a passkey": [passkeyName, { name: "My phone" }],
  signing: [signSchema, { name: "Sofia", email: "sofia@example.org", country: "FR", comment: "", place: "FR" }],
  "signing with a code": [codeSchema, { code: "123456" }],
  "a member's name": [nameSchema, { name: "Sofia" }],
  "another address": [emailSchema, { email: "sofia@example.org" }],
  "complaining about us": [concernSchema, { words: "You never answered.", name: "", email: "" }],
  "adding to a complaint about us": [addedSchema, { words: "Nor now." }],
  "inviting somebody": [invitationSchema, { email: "olga@example.org", role: "organiser" }],
  "changing a role": [peopleSchema, { id, act: "organiser" }],
  "throwing a switch": [switchSchema, { name: "banner", value: "Back soon." }],
  "setting a limit": [limitSchema, { name: "draft", points: "" }],
  "writing a petition": [
    petitionSchema,
    { title: "Ask first", slug: "", addressee: "", asks: "", reasons: "", practice: "", authority: "", target: "" },
  ],
  "opening a petition": [openingSchema(today), { when: "now", opensOn: {}, closesOn: {} }],
  "closing a petition": [closingSchema(today), { when: "now", closesOn: {} }],
  "handing over a petition": [
    deliverySchema(today),
    { deliveredOn: { day: "20", month: "11", year: "2026" }, outcome: "They listened." },
  ],
  "news of a petition": [newsSchema, { mark, title: "We met", text: "They listened.", isMailed: undefined }],
  "settling a report": [settlingSchema, { id, verdict: "accepted" }],
  "reporting a change": [
    reportSchema(linkedin, today),
    {
      ...{ practice: "platform", topic: "other", words: "It moved.", country: "FR", client: "web" },
      ...{ seenOn: { day: "20", month: "11", year: "2026" }, link: "" },
    },
  ],
};

/** Every column that there is, and what else somebody might try. */
const columns = Object.entries(Prisma)
  .filter(([name]) => name.endsWith("ScalarFieldEnum"))
  .flatMap(([, names]) => Object.keys(names ?? {}));
const planted = Object.fromEntries(
  [...columns, "isAdmin", "userId", "ownerId", "seat", "__proto__", "constructor"].map((name) => [name, "planted"]),
);

describe("a form that sends every column there is beside its own fields", () => {
  test("sends many", () => {
    expect(columns.length).toBeGreaterThan(150);
    expect(columns).toEqual(expect.arrayContaining(["verifiedAt", "role", "ownerId", "deliveredAt"]));
  });

  test.each(Object.entries(forms))("says no more than its fields do: %s", (_, [schema, typed]) => {
    expect(schema.parse({ ...planted, ...typed })).toEqual(schema.parse(typed));
  });
});

const loose = /^(looseObject|loose|passthrough|catchall|nonstrict)$/;
const isLoose = (node: ts.Node) => ts.isIdentifier(node) && loose.test(node.text);

test("no schema keeps a field that it does not name", () => {
  expect(shippedFiles.filter((path) => nodesOf(path).some(isLoose))).toEqual([]);
  expect(nodesOf("planted.ts", "export const s = z.looseObject({});").some(isLoose)).toBe(true);
});
