import { describe, expect, test } from "vitest";
import { codeFiles, sourceFiles } from "./source-files";

/** Files any feature of lib may have. */
const common = [
  "schema.ts",
  "states.ts",
  "journey.ts",
  "document.ts",
  "catalogue.ts",
  "facts.ts",
  "policy.ts",
  "disclosure.ts",
  "erasure.ts",
  "queries.ts",
  "commands.ts",
  "store.ts",
  "cli.ts",
  "CHANGELOG.md",
];

/** What one feature has beside them: a new kind of file is a decision, taken here. */
const ownWords: Record<string, readonly string[]> = {
  accounts: ["receipt.ts", "copy.ts", "device.ts"],
  charts: [
    "csv.ts",
    "drawing.ts",
    "drawn.ts",
    "kinds/",
    "pictures/",
    "plotted.ts",
    "short-path.ts",
    "speech.ts",
    "standalone.ts",
    "world-atlas.d.ts",
  ],
  complaints: [
    "asked.ts",
    "events.ts",
    "events-told.ts",
    "event-form.ts",
    "course.ts",
    "case-clocks.ts",
    "deadlines.ts",
    "next-step.ts",
    "standing.ts",
    "line.ts",
    "last-look.ts",
    "facts-now.ts",
    "facts-now-contact.ts",
    "facts-now-exhibits.ts",
    "answer-words.ts",
    "changes.ts",
    "changes-law.ts",
    "changes-platform.ts",
    "register.ts",
    "reminders.ts",
    "reminder-mail.ts",
    "keeping.ts",
    "case-calendar.ts",
  ],
  concerns: ["addresses.ts", "concern-mail.ts", "standing.ts"],
  evidence: [
    "colours.ts",
    "cut-short.ts",
    "heic-colours.ts",
    "intake.ts",
    "intake/",
    "file-types.ts",
    "traces.ts",
    "traces/",
    "limits.ts",
    "message.ts",
    "redaction.ts",
  ],
  exports: ["answer.ts", "count.ts", "cuts.ts", "key-dates.ts", "reading/", "readers/"],
  findings: ["steps/", "questions.ts", "pieces.ts", "signature.ts", "strokes.ts"],
  letters: [
    "templates/",
    "render/",
    "grounds/",
    "requests/",
    "account/",
    "world/",
    "__golden__/",
    "context.ts",
    "letterhead.ts",
    "choice.ts",
    "contradictions.ts",
    "individuality.ts",
    "reply-time.ts",
    "command-line.ts",
    "command/",
    "form-sheet.ts",
    "form/",
    "file-name.ts",
    "samples/",
  ],
  law: ["provisions/", "authorities/", "regulators/", "clocks/", "citation.ts", "upkeep.ts", "procedure.ts"],
  petitions: [
    "desk/",
    "addresses.ts",
    "openapi.ts",
    "delivery.ts",
    "delivery-figures.ts",
    "fitting.ts",
    "signature-mail.ts",
    "bursts.ts",
    "disposable-email-domains.d.ts",
    "folded-name.ts",
    "proof.ts",
    "sealing.ts",
    "signals.ts",
  ],
  organisers: ["audit.ts", "log.ts", "one-time-code.ts"],
  platforms: [
    "data/",
    "control.ts",
    "defaults.ts",
    "where.ts",
    "freshness.ts",
    "sources.ts",
    "ways.ts",
    "upkeep.ts",
    "archive.ts",
    "defaults-table.ts",
    "openapi.ts",
    "__golden__/",
    "answerers.ts",
    "drawing.ts",
    "listing.ts",
    "parts.ts",
    "regions.ts",
    "search.ts",
    "setting.ts",
  ],
  reports: ["board.ts"],
  statistics: [
    "calendar.ts",
    "samples.ts",
    "exact-counts.ts",
    "domain.ts",
    "noise.ts",
    "noisy.ts",
    "margin.ts",
    "release-cells.ts",
    "tallies.ts",
    "parts.ts",
    "figures.ts",
    "guarantee.ts",
    "guessing.ts",
    "headline.ts",
    "addresses.ts",
    "citation.ts",
    "cell-file.ts",
    "release-file.ts",
    "place-cells.ts",
    "place-file.ts",
    "signature-files.ts",
    "signer-places.ts",
    "published.ts",
    "dashboard-table.ts",
    "data-package.ts",
    "feed.ts",
    "openapi.ts",
    "selection.ts",
    "chain.ts",
    "chain-file.ts",
    "chain-rows.ts",
    "download-chain.ts",
    "hours-file.ts",
    "kept-hash.ts",
    "verify.ts",
  ],
  words: ["locales.ts", "say.ts", "types.d.ts", "en/"],
};

const free = ["kernel", "wizard", "infra", "testing"];
const features = [...new Set(sourceFiles.map((path) => /^lib\/([^/]+)\//.exec(path)?.[1]))].filter(
  (name): name is string => name !== undefined && !free.includes(name),
);

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path);

function isInVocabulary(path: string): boolean {
  const [, feature = "", ...rest] = path.split("/");
  const file = rest.join("/");
  const own = ownWords[feature] ?? [];
  return (
    common.includes(file) ||
    file.endsWith(".data.ts") ||
    isTest(file) ||
    /^(queries|commands)\/[a-z-]+\.ts$/.test(file) ||
    own.some((word) => (word.endsWith("/") ? file.startsWith(word) : file === word))
  );
}

const routeFile =
  /\/((page|layout|template|loading|error|global-error|not-found|default)\.tsx|(route|robots|sitemap|manifest)\.ts)$/;
/** What the routes of one folder share: how they read a post, where they lead. Markup stands in components. */
const besideRoutes = /^app\/(.+\/)?[a-z-]+\.ts$/;

describe("the tree", () => {
  test("has the top-level folders of the architecture and no other", () => {
    const folders = new Set(sourceFiles.filter((path) => path.includes("/")).map((path) => path.split("/")[0]));
    const known = ["app", "components", "lib", "prisma", "public", "e2e", "docs", ".ci", ".github"];
    expect([...folders].filter((folder) => !known.includes(folder ?? ""))).toEqual([]);
  });

  test.each(features)("lib/%s speaks the closed vocabulary", (feature) => {
    const files = sourceFiles.filter((path) => path.startsWith(`lib/${feature}/`));
    expect(files.filter((path) => !isInVocabulary(path))).toEqual([]);
  });

  test("has no drawer for odds and ends", () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|interfaces|constants|index)(\/|\.[jt]sx?$)/;
    expect(codeFiles.filter((path) => drawer.test(path))).toEqual([]);
  });

  test("names files in kebab-case", () => {
    const odd = codeFiles.filter(
      (path) => !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(path.split("/").at(-1) ?? ""),
    );
    expect(odd).toEqual([]);
  });

  test("keeps in app/ what Next routes by, and styles; what is drawn stands in components", () => {
    const isChecked = (path: string) => isTest(path) || path.includes("/__golden__/");
    const files = sourceFiles.filter((path) => path.startsWith("app/") && !isChecked(path));
    const styleOrIcon =
      /^app\/(styles\/.+\.css|styles\/faces\/[a-z]+(-basic\.woff2|\.LICENSE)|.*(icon|opengraph-image|apple-icon)\.(svg|png|ico))$/;
    expect(files.filter((path) => ![routeFile, besideRoutes, styleOrIcon].some((kind) => kind.test(path)))).toEqual([]);
  });
});
