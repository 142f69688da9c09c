import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { smallestPublished } from "@/lib/statistics/disclosure";
import { AttackerTable, ErrorTable } from "./budget-tables";
import { GuessRounds, type GuessRoundsProps } from "./guess-rounds";
import { MethodMaths } from "./method-maths";
import { SignaturesCounted } from "./signatures-counted";

interface MethodPageProps {
  guess: GuessRoundsProps;
  /** Where the source code of this copy is, if its operator says so. */
  source: string | undefined;
}

const sections = [
  "plain",
  "why",
  "guess",
  "reading",
  "error",
  "attacker",
  "out",
  "signatures",
  "maths",
  "check",
] as const;
type SectionName = (typeof sections)[number];
type Words = Awaited<ReturnType<typeof getTranslations<"method">>>;

async function Plain() {
  const words = await getTranslations("method.plain");
  return (
    <ol className="method-steps">
      {(["decide", "monday", "noise", "delete", "nobody"] as const).map((step) => (
        <li key={step}>
          <strong>{words(`${step}.title`)}</strong> {words(`${step}.text`)}
        </li>
      ))}
    </ol>
  );
}

async function Reading() {
  const words = await getTranslations("method.reading");
  const threshold = smallestPublished;
  return (["range", "people", "few", "faint", "negative", "parts", "place"] as const).map((item) => (
    <p key={item}>
      <strong>{words(`${item}.title`, { threshold })}</strong> {words(`${item}.text`)}
    </p>
  ));
}

async function Check({ source }: { source: string | undefined }) {
  const words = await getTranslations("method.check");
  const ways = [
    ["data", "/dashboard/data"],
    ["verify", "/dashboard/verify"],
    ["source", source],
    ["privacy", "/privacy"],
  ] as const;
  return (
    <ul>
      {ways.map(([way, href]) =>
        href === undefined ? null : (
          <li key={way}>{words.rich(way, { link: (chunks) => <a href={href}>{chunks}</a> })}</li>
        ),
      )}
    </ul>
  );
}

/** What stands in each section. */
function contentOf(words: Words, { guess, source }: MethodPageProps): Record<SectionName, ReactNode> {
  return {
    plain: <Plain />,
    why: (["exact", "hiding", "noise"] as const).map((key) => <p key={key}>{words(`why.${key}`)}</p>),
    guess: <GuessRounds {...guess} />,
    reading: <Reading />,
    error: <ErrorTable />,
    attacker: <AttackerTable />,
    out: (["before", "after", "why", "stays"] as const).map((key) => (
      <p key={key}>{words.rich(`out.${key}`, { link: (chunks) => <a href="/count">{chunks}</a> })}</p>
    )),
    signatures: <SignaturesCounted />,
    maths: <MethodMaths />,
    check: <Check source={source} />,
  };
}

/** How people are counted: in plain words, then by trying, then in figures, then as mathematics. */
export async function MethodPage(props: MethodPageProps) {
  const words = await getTranslations("method");
  const content = contentOf(words, props);
  return (
    <article className="wrap prose method">
      <h1>{words("title")}</h1>
      <p className="lead">{words("lead")}</p>
      <nav aria-label={words("contents.label")}>
        <ul className="method-contents">
          {sections.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{words(`contents.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map((name) => (
        <section key={name} id={name} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{words(`contents.${name}`)}</h2>
          {content[name]}
        </section>
      ))}
    </article>
  );
}
