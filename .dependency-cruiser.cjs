// The picture in ARCHITECTURE.md, as rules. lib/testing/checks/boundaries.test.ts plants a fault for each.

const { readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

const ROUTES = "^app/";
const PUBLIC_PAGES = "^app/\\[locale\\]/\\(public\\)/";
const ORGANISER_PAGES = "^app/\\[locale\\]/\\(organiser\\)/";
const SUPPORT = "kernel/|wizard/|infra/|testing/|words/";
const FEATURE = `^lib/(?!${SUPPORT})([^/]+)/`;
/** Files a feature shows to the others; a letter's renderers serve whoever holds a letter. */
const PUBLIC_FILE =
  "/(schema|document|journey|catalogue|choice|states|facts|upkeep|key-dates|disclosure|audit)\\.ts$|\\.data\\.ts$|^lib/letters/render/[a-z]+\\.tsx?$";
/** Files that touch the world: reads, writes, and the letter's compiler. */
const SERVER_FILE =
  "/(queries|commands|store|sealing|audit)\\.ts$|/(queries|commands)/[a-z-]+\\.ts$|^lib/letters/render/(pdf|pdf-worker|typeset|docx|eml|file)\\.ts$|^lib/evidence/intake\\.ts$|^lib/evidence/intake/[a-z-]+\\.ts$";
/** Where the parts are put together. */
const COMPOSITION_ROOT =
  "^lib/infra/launch/|^lib/accounts/commands/(erase|copy)-[a-z]+\\.ts$|^lib/[^/]+/cli\\.ts$|^prisma/seed\\.ts$|^instrumentation\\.ts$";
/** What the browser runs: files that say so in their first line, wherever they stand. */
const BROWSER_FILE = `^(${["app", "components", "lib"]
  .flatMap((folder) => readdirSync(join(__dirname, folder), { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((path) => /\.tsx?$/.test(path) && readFileSync(join(__dirname, path), "utf8").startsWith('"use client"'))
  .map((path) => path.replace(/[.[\]()]/g, "\\$&"))
  .join("|")})$`;
const TEST = "\\.(test|spec)\\.tsx?$";
const DATABASE = "^lib/infra/(public-|organiser-)?db\\.ts$|^prisma/generated/";
const PRIVATE_FEATURE = "^lib/(findings|letters|complaints|accounts|evidence)/";

const rule = (name, ...[from, to, comment]) => ({ name, severity: "error", comment, from, to });

module.exports = {
  forbidden: [
    rule("no-cycles", {}, { circular: true }, "Two files that need each other are one file, or hide a third."),
    rule("routes-are-leaves", { pathNot: ROUTES }, { path: ROUTES }, "Nothing imports a route."),
    rule("lib-has-no-ui", { path: "^lib/" }, { path: "^components/" }, "lib is data and rules; components draw them."),
    rule(
      "next-stays-at-the-edge",
      { path: "^lib/", pathNot: "^lib/infra/" },
      { path: "node_modules/(next|next-auth)/|^(next|next-auth)(/|$)" },
      "lib outlives the framework; lib/infra is the exception.",
    ),
    rule(
      "kernel-knows-nobody",
      { path: "^lib/(kernel|wizard)/", pathNot: TEST },
      { path: "^(app|components|prisma|e2e)/|^lib/(?!kernel/|wizard/)" },
      "The kernel and the wizard engine serve every feature and name none.",
    ),
    rule(
      "infra-knows-no-feature",
      { path: "^lib/infra/", pathNot: `${COMPOSITION_ROOT}|${TEST}` },
      { path: "^(app|components)/|^lib/(?!infra/|kernel/|words/)" },
      "infra touches the world for everyone; launch files put the parts together.",
    ),
    rule(
      "pure-files-stay-pure",
      {
        path: `${FEATURE}|^lib/(kernel|wizard|words)/`,
        pathNot: `${SERVER_FILE}|${COMPOSITION_ROOT}|${TEST}|^lib/letters/render/(html\\.tsx|page\\.tsx?)$`,
      },
      {
        path: `^lib/infra/|${SERVER_FILE}|^prisma/|node_modules/(server-only|react|react-dom|pg|nodemailer)/`,
        dependencyTypesNot: ["type-only"],
      },
      "A rule of the domain reads no database, clock or environment.",
    ),
    rule(
      "only-queries-and-commands-touch-the-database",
      {
        pathNot: `${SERVER_FILE}|^lib/infra/|^prisma/|^e2e/support/|^lib/testing/|${COMPOSITION_ROOT}|\\.db\\.test\\.ts$`,
      },
      { path: DATABASE },
      "A page asks a question; queries.ts knows how it is answered.",
    ),
    rule(
      "features-meet-at-their-public-files",
      { path: FEATURE, pathNot: `${COMPOSITION_ROOT}|\\.db\\.test\\.ts$` },
      { path: `^lib/(?!${SUPPORT})[^/]+/`, pathNot: ["^lib/$1/", PUBLIC_FILE] },
      "A feature knows another by its schema, catalogue and facts only.",
    ),
    rule(
      "components-are-given-data",
      { path: "^components/", pathNot: TEST },
      { path: `^lib/infra/|${SERVER_FILE}`, dependencyTypesNot: ["type-only"] },
      "Props in, markup out.",
    ),
    rule(
      "ui-kit-knows-no-feature",
      { path: "^components/ui/" },
      { path: "^components/(?!ui/)|^lib/(?!kernel/)" },
      "components/ui could serve another product.",
    ),
    rule(
      "the-public-sees-only-aggregates",
      { path: PUBLIC_PAGES },
      { path: `${PRIVATE_FEATURE}(queries|commands|store)(\\.ts|/)|^lib/reports/queries\\.ts$`, reachable: true },
      "No public page reaches a finding, a letter, a complaint, an account or what others reported, by any path.",
    ),
    rule(
      "the-public-reads-only-releases",
      { path: `${PUBLIC_PAGES}|^app/api/` },
      { path: "^lib/statistics/(commands(\\.ts|/)|queries/)", reachable: true },
      "What waits to be counted, and who was, is no business of a public page: only what was published is.",
    ),
    rule(
      "releases-are-the-only-door",
      { path: "^lib/statistics/queries\\.ts$" },
      { path: "^lib/infra/db\\.ts$", reachable: true },
      "Public figures are read through a role that sees nothing but what is published.",
    ),
    rule(
      "organisers-see-no-complaint",
      { path: ORGANISER_PAGES },
      { path: `${PRIVATE_FEATURE}(queries|commands|store)(\\.ts|/)`, reachable: true },
      "No organiser's page reaches what a person keeps to themselves, by any path.",
    ),
    rule(
      "the-desk-has-a-door-of-its-own",
      { path: "^lib/(organisers|petitions/desk)/", pathNot: TEST },
      { path: "^lib/infra/(public-)?db\\.ts$" },
      "Organisers work through a role of the database that has no right to anything of a complaint.",
    ),
    rule(
      "caseload-is-for-jobs",
      { path: "^(app|components)/" },
      { path: "^lib/(complaints|findings)/queries/caseload\\.ts$", reachable: true },
      "Who asks there has shown no session: a route sees the cases of its own person.",
    ),
    rule(
      "the-browser-carries-no-catalogue",
      { path: BROWSER_FILE },
      { path: "^lib/(platforms/(catalogue\\.ts$|data/)|law/)", reachable: true },
      "Every visitor would pay for it: a form is given the few names it shows.",
    ),
    rule(
      "builders-are-for-tests",
      { pathNot: `${TEST}|^lib/testing/|^e2e/|^prisma/seed\\.ts$|^vitest\\.config\\.ts$` },
      { path: "^lib/testing/" },
      "What is made up stays out of the product.",
    ),
    rule("tests-are-not-imported", { pathNot: TEST }, { path: TEST }, "What tests share stands in lib/testing."),
  ],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated/" },
    exclude: { path: "^(\\.next|\\.data|test-results)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".cjs", ".json"],
    },
  },
};
