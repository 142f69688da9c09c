import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LetterPreview } from "@/components/letters/letter-preview";
import { ButtonLink } from "@/components/ui/button";
import { composeLetter } from "@/lib/letters/catalogue";
import { samples } from "@/lib/letters/samples.data";
import { letterKinds, type LetterKind } from "@/lib/letters/schema";

const sampleOf = {
  company: "uk-linkedin",
  "follow-up": "uk-linkedin-answered",
  authority: "uk-linkedin-answered",
} as const;

function sampleLetter(kind: LetterKind) {
  const { facts, writtenOn } = samples[sampleOf[kind]];
  const composed = composeLetter(facts, kind, writtenOn);
  return composed.ok ? composed.value : undefined;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("pages.sampleLetter");
  return { title: words("title") };
}

export default async function SampleLetterPage({ searchParams }: PageProps<"/[locale]/sample-letter">) {
  const words = await getTranslations("pages.sampleLetter");
  const { to } = await searchParams;
  const kind = letterKinds.find((each) => each === to && sampleLetter(each)) ?? "company";
  const letter = sampleLetter(kind);
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("intro")}</p>
      <nav aria-label={words("kinds")}>
        <ul className="pills">
          {letterKinds
            .filter((each) => sampleLetter(each))
            .map((other) => (
              <li key={other}>
                <a href={`/sample-letter?to=${other}`} aria-current={other === kind ? "page" : undefined}>
                  {words(`${other}.tab`)}
                </a>
              </li>
            ))}
        </ul>
      </nav>
      <div className="paper-desk">
        <aside className="margin-note">
          <h2>{words(`${kind}.tab`)}</h2>
          <p>{words(`${kind}.about`)}</p>
          <ButtonLink href="/check">{words("start")}</ButtonLink>
        </aside>
        {letter ? <LetterPreview letter={letter} label={words("letterLabel")} sample={words("sample")} /> : null}
      </div>
    </div>
  );
}
