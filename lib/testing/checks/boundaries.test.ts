import { describe, expect, test } from "vitest";
import { boundaries, type Plan, violationsIn } from "./planted-tree";

const publicPage = "app/[locale]/(public)/dashboard/page.tsx";
const organiserPage = "app/[locale]/(organiser)/organise/platforms/page.tsx";
const letterPage = "app/[locale]/(complainant)/complaints/[id]/page.tsx";

/** Everything the rules let stand, so that a rule grown too wide is noticed as well. */
const sound: Plan = {
  "lib/kernel/result.ts": {},
  "lib/kernel/result.test.ts": { imports: ["./result", "@/lib/testing/a-finding"] },
  "lib/wizard/journey.ts": { imports: ["@/lib/kernel/result", "zod"] },
  "lib/infra/env.ts": { imports: ["server-only", "zod", "@/lib/kernel/result"] },
  "lib/infra/db.ts": { imports: ["server-only", "@/prisma/generated/client", "./env"] },
  "lib/infra/public-db.ts": { imports: ["server-only", "@/prisma/generated/client", "./env"] },
  "lib/infra/organiser-db.ts": { imports: ["server-only", "@/prisma/generated/client", "./env"] },
  "lib/organisers/audit.ts": { imports: ["server-only", "@/prisma/generated/client"] },
  "lib/organisers/commands/switch.ts": { imports: ["../audit", "@/lib/infra/organiser-db"] },
  "lib/petitions/desk/commands/act.ts": { imports: ["@/lib/organisers/audit", "@/lib/infra/organiser-db"] },
  "lib/infra/words.ts": { imports: ["@/lib/words/catalogue", "next"] },
  "lib/infra/launch/server.ts": { imports: ["@/lib/statistics/commands", "next"] },
  "lib/infra/launch/launch.db.test.ts": { imports: ["@/lib/infra/db"] },
  "lib/words/catalogue.ts": {},
  "lib/platforms/linkedin.data.ts": { typeOnly: ["./schema"] },
  "lib/platforms/schema.ts": { imports: ["zod"] },
  "lib/platforms/catalogue.ts": { imports: ["./linkedin.data"] },
  "lib/findings/schema.ts": { imports: ["@/lib/kernel/result"] },
  "lib/findings/questions.ts": { imports: ["./schema"] },
  "lib/findings/facts.ts": { imports: ["@/lib/letters/schema", "./schema"] },
  "lib/findings/queries.ts": { imports: ["server-only", "@/lib/infra/db", "./schema"] },
  "lib/findings/queries.db.test.ts": { imports: ["./queries", "@/lib/infra/db", "@/lib/accounts/commands"] },
  "lib/accounts/commands.ts": { imports: ["@/lib/infra/db"] },
  "lib/letters/schema.ts": { imports: ["@/lib/findings/schema", "@/lib/platforms/catalogue"] },
  "lib/letters/catalogue.ts": { imports: ["./schema", "./templates/uk-company"] },
  "lib/letters/templates/uk-company.ts": {},
  "lib/letters/samples.data.ts": { typeOnly: ["./schema"] },
  "lib/letters/render/html.tsx": { imports: ["react"] },
  "lib/letters/render/pdf.ts": { imports: ["server-only"] },
  "lib/letters/cli.ts": { imports: ["./catalogue", "./render/pdf", "@/lib/infra/env"] },
  "lib/complaints/commands.ts": { imports: ["@/lib/infra/db", "@/lib/findings/facts", "@/lib/letters/render/pdf"] },
  "lib/complaints/queries/caseload.ts": { imports: ["server-only", "@/lib/infra/db"] },
  "lib/statistics/queries.ts": { imports: ["@/lib/infra/public-db", "@/lib/platforms/catalogue"] },
  "lib/statistics/queries/counted-answers.ts": { imports: ["@/lib/infra/db"] },
  "lib/statistics/commands.ts": { imports: ["@/lib/infra/db"] },
  "lib/reports/queries.ts": { imports: ["@/lib/infra/db", "@/lib/platforms/catalogue"] },
  "lib/reports/commands.ts": { imports: ["@/lib/infra/db"] },
  "lib/testing/a-finding.ts": { imports: ["@/lib/findings/schema"] },
  "components/ui/button.tsx": { imports: ["react", "@/lib/kernel/result"] },
  "components/findings/step-form.tsx": { imports: ["react", "@/lib/findings/questions"] },
  "components/letters/preview.tsx": { imports: ["@/components/ui/button", "@/lib/letters/render/html"] },
  "app/api/v1/releases/route.ts": { imports: ["@/lib/statistics/queries"] },
  [publicPage]: { imports: ["@/lib/statistics/queries", "@/components/ui/button", "@/lib/letters/catalogue"] },
  "app/[locale]/(public)/sample-letter/page.tsx": { imports: ["@/lib/letters/samples.data"] },
  "app/[locale]/(public)/platforms/[platform]/changed/send/route.ts": { imports: ["@/lib/reports/commands"] },
  [organiserPage]: { imports: ["@/lib/reports/queries", "@/lib/platforms/catalogue"] },
  [letterPage]: { imports: ["@/lib/findings/queries", "@/components/letters/preview", "next"] },
  "prisma/generated/client.ts": {},
  "prisma/seed.ts": { imports: ["@/lib/infra/db", "@/lib/testing/a-finding", "@/lib/statistics/commands"] },
  "e2e/support/fixtures.ts": { imports: ["@/lib/testing/a-finding"] },
};

/** One fault per row: a file of the sound tree (or a new one) that imports what it must not. */
const faults: [rule: string, from: string, to: string][] = [
  ["no-cycles", "lib/platforms/schema.ts", "lib/platforms/catalogue.ts"],
  ["routes-are-leaves", "components/letters/preview.tsx", publicPage],
  ["lib-has-no-ui", "lib/letters/catalogue.ts", "components/ui/button.tsx"],
  ["lib-has-no-ui", "lib/infra/env.ts", "components/ui/button.tsx"],
  ["next-stays-at-the-edge", "lib/findings/queries.ts", "next"],
  ["next-stays-at-the-edge", "lib/accounts/commands.ts", "next-auth"],
  ["kernel-knows-nobody", "lib/kernel/result.ts", "lib/platforms/schema.ts"],
  ["kernel-knows-nobody", "lib/wizard/journey.ts", "lib/findings/schema.ts"],
  ["infra-knows-no-feature", "lib/infra/env.ts", "lib/accounts/commands.ts"],
  ["infra-knows-no-feature", "lib/infra/db.ts", "lib/findings/schema.ts"],
  ["pure-files-stay-pure", "lib/findings/facts.ts", "lib/infra/env.ts"],
  ["pure-files-stay-pure", "lib/letters/templates/uk-company.ts", "lib/letters/render/pdf.ts"],
  ["pure-files-stay-pure", "lib/findings/schema.ts", "react"],
  ["pure-files-stay-pure", "lib/kernel/result.ts", "lib/infra/env.ts"],
  ["only-queries-and-commands-touch-the-database", letterPage, "lib/infra/db.ts"],
  ["only-queries-and-commands-touch-the-database", "lib/findings/facts.ts", "prisma/generated/client.ts"],
  ["features-meet-at-their-public-files", "lib/complaints/commands.ts", "lib/findings/queries.ts"],
  ["features-meet-at-their-public-files", "lib/statistics/queries.ts", "lib/letters/templates/uk-company.ts"],
  ["components-are-given-data", "components/letters/preview.tsx", "lib/findings/queries.ts"],
  ["components-are-given-data", "components/letters/preview.tsx", "lib/infra/env.ts"],
  ["ui-kit-knows-no-feature", "components/ui/button.tsx", "lib/letters/schema.ts"],
  ["ui-kit-knows-no-feature", "components/ui/button.tsx", "components/letters/preview.tsx"],
  ["the-public-sees-only-aggregates", publicPage, "lib/findings/queries.ts"],
  ["the-public-sees-only-aggregates", publicPage, "lib/complaints/commands.ts"],
  ["the-public-sees-only-aggregates", publicPage, "lib/reports/queries.ts"],
  ["the-public-reads-only-releases", publicPage, "lib/statistics/commands.ts"],
  ["the-public-reads-only-releases", publicPage, "lib/statistics/queries/counted-answers.ts"],
  ["the-public-reads-only-releases", "app/api/v1/releases/route.ts", "lib/statistics/commands.ts"],
  ["releases-are-the-only-door", "lib/statistics/queries.ts", "lib/infra/db.ts"],
  ["only-queries-and-commands-touch-the-database", publicPage, "lib/infra/public-db.ts"],
  ["organisers-see-no-complaint", organiserPage, "lib/complaints/commands.ts"],
  ["the-desk-has-a-door-of-its-own", "lib/organisers/commands/switch.ts", "lib/infra/db.ts"],
  ["the-desk-has-a-door-of-its-own", "lib/petitions/desk/commands/act.ts", "lib/infra/public-db.ts"],
  ["organisers-see-no-complaint", organiserPage, "lib/findings/queries.ts"],
  ["caseload-is-for-jobs", letterPage, "lib/complaints/queries/caseload.ts"],
  ["the-browser-carries-no-catalogue", "components/findings/step-form.tsx", "lib/platforms/catalogue.ts"],
  ["builders-are-for-tests", letterPage, "lib/testing/a-finding.ts"],
  ["tests-are-not-imported", "lib/wizard/journey.ts", "lib/kernel/result.test.ts"],
];

const specifier = (path: string) => (path.includes("/") ? `@/${path.replace(/\.tsx?$/, "")}` : path);

function withFault(from: string, to: string): Plan {
  const file = sound[from] ?? {};
  return { ...sound, [from]: { ...file, imports: [...(file.imports ?? []), specifier(to)] } };
}

const target = (to: string) => (to.includes("/") ? to : `node_modules/${to}/`);
// A cycle is reported once, from whichever of its files comes first.
const source = (rule: string, from: string) => (rule === "no-cycles" ? "lib/platforms/" : `${from} → `);
const named = (rule: string, from: string, to: string) => (violation: string) =>
  violation.startsWith(`${rule}: ${source(rule, from)}`) && (rule === "no-cycles" || violation.includes(target(to)));

describe("the dependency rules", () => {
  test("find nothing in a sound tree", async () => {
    expect(await violationsIn(sound)).toEqual([]);
  });

  test.each(faults)("%s: %s may not import %s", async (rule, from, to) => {
    expect((await violationsIn(withFault(from, to))).some(named(rule, from, to))).toBe(true);
  });

  test("see a private command through the files in between", async () => {
    const plan = {
      ...sound,
      [publicPage]: { imports: ["@/components/letters/tally"] },
      "components/letters/tally.tsx": { imports: ["@/lib/statistics/detail"] },
      "lib/statistics/detail.ts": { imports: ["@/lib/accounts/commands"] },
    };
    expect((await violationsIn(plan)).some(named("the-public-sees-only-aggregates", publicPage, "lib/accounts"))).toBe(
      true,
    );
  });

  test("see the catalogue behind a form through the files in between", async () => {
    const plan = { ...sound, "lib/findings/schema.ts": { imports: ["@/lib/platforms/catalogue"] } };
    const seen = named("the-browser-carries-no-catalogue", "components/findings/step-form.tsx", "lib/platforms");
    expect((await violationsIn(plan)).some(seen)).toBe(true);
  });

  test("let a type pass where only a value is harmful", async () => {
    const file = { ...sound["components/letters/preview.tsx"], typeOnly: ["@/lib/findings/queries"] };
    expect(await violationsIn({ ...sound, "components/letters/preview.tsx": file })).toEqual([]);
  });

  test("each have a planted fault", () => {
    const planted = new Set(faults.map(([rule]) => rule));
    expect(boundaries.forbidden.map((rule) => rule.name).filter((name) => !planted.has(name))).toEqual([]);
    expect(boundaries.forbidden.filter((rule) => rule.severity !== "error")).toEqual([]);
  });
});
