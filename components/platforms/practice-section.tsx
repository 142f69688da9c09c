import { getTranslations } from "next-intl/server";
import { Sheet } from "@/components/ui/sheet";
import { countryInSentence } from "@/lib/places/catalogue";
import { isDoneIn } from "@/lib/platforms/catalogue";
import { defaultOn } from "@/lib/platforms/defaults";
import { axisOf } from "@/lib/platforms/drawing";
import { sourcesOf } from "@/lib/platforms/sources";
import { DefaultsDrawing } from "./defaults-drawing";
import { DefaultsTable } from "./defaults-table";
import { FactList } from "./fact-list";
import { NowInWords, StateBox } from "./phase-words";
import { placesInWords } from "./places";
import { PracticeData } from "./practice-data";
import type { PracticeProps } from "./practice-props";
import { CheckNote, SourceRef } from "./source-ref";
import { WaysToSetting } from "./ways-to-setting";

/** One use of data: what holds by default, how to stop it, what stopping leaves, what is used and why. */
export async function PracticeSection(props: PracticeProps) {
  const { practice, today } = props;
  const words = await getTranslations("platforms.page");
  const { setting } = practice;
  const ways = setting.kind === "switch" && setting.permits === "prevention" ? "prevention" : setting.kind;
  return (
    <section id={practice.id} className="practice" aria-labelledby={`${practice.id}-title`}>
      <h2 id={`${practice.id}-title`}>{practice.title}</h2>
      <Here {...props} />
      <CheckNote sources={sourcesOf(practice)} today={today} />
      <h3>{words("default.title")}</h3>
      <Defaults {...props} />
      <h3>{words(`ways.${ways}`)}</h3>
      <WaysToSetting {...props} />
      <NotCovered practice={practice} />
      <PracticeData practice={practice} country={props.country} />
    </section>
  );
}

/** What holds where the reader lives, in one line. */
async function Here({ practice, country, today }: PracticeProps) {
  const words = await getTranslations("platforms.page.default");
  if (!isDoneIn(practice, country))
    return <p>{words("notHere", { places: await placesInWords(practice.onlyIn ?? "elsewhere") })}</p>;
  const phase = defaultOn(practice, country, today);
  const place = countryInSentence(country);
  if (phase === undefined) return <p>{words("unknown", { country: place })}</p>;
  return (
    <p className="standing-state here">
      <StateBox state={phase.state} />
      <span>
        {words("in", { country: place })} <NowInWords phase={phase} /> <SourceRef source={phase.source} />
      </span>
    </p>
  );
}

/** The drawing with its table folded under it; the table alone where no day is known. */
async function Defaults({ practice, country, today }: PracticeProps) {
  const words = await getTranslations("platforms.page.default");
  const axis = axisOf(practice.defaults, today);
  return (
    <Sheet>
      {axis === undefined ? (
        <DefaultsTable defaults={practice.defaults} />
      ) : (
        <>
          <DefaultsDrawing {...practice} country={country} axis={axis} />
          <details className="defaults-folded">
            <summary>{words("table")}</summary>
            <DefaultsTable defaults={practice.defaults} />
          </details>
        </>
      )}
    </Sheet>
  );
}

async function NotCovered({ practice }: Pick<PracticeProps, "practice">) {
  const words = await getTranslations("platforms.page.offDoesNot");
  const { setting, offDoesNot, notCovered, objectionForm, platform } = practice;
  const quoted = offDoesNot.map(({ words: said, in: where, source }) => ({
    key: said,
    words: (
      <>
        “{said}” <span className="soft">({words("in", { platform: platform.name, where })})</span>
      </>
    ),
    source,
  }));
  const separate = objectionForm && {
    key: objectionForm.address,
    words: words.rich("objection", {
      form: () => (
        <a href={objectionForm.address} target="_blank" rel="noopener noreferrer">
          {objectionForm.name}
        </a>
      ),
    }),
    source: objectionForm.source,
  };
  const facts = [
    ...quoted,
    ...notCovered.map((fact) => ({ key: fact.words, ...fact })),
    ...(separate ? [separate] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{words(setting.kind)}</h3>
      <FactList facts={facts} />
    </>
  );
}
