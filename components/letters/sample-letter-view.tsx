import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import { Pills } from "@/components/ui/pills";
import type { LetterDocument } from "@/lib/letters/document";
import type { PackId } from "@/lib/letters/packs.data";
import type { LetterKind } from "@/lib/letters/schema";
import type { FormSheet } from "@/lib/letters/form-sheet";
import { FormSheetFields } from "./form-sheet-fields";
import { LetterFiles } from "./letter-files";
import { LetterPreview } from "./letter-preview";

interface Shown {
  id: string;
  law: PackId;
  kind: LetterKind;
  letter: LetterDocument;
  addressee: string;
  sheet: FormSheet | undefined;
}

interface SampleLetterViewProps {
  shown: Shown;
  all: readonly Shown[];
  pictureSource: (sha256: string) => string;
}

const addressOf = ({ id }: Shown) => `/sample-letter?letter=${id}`;

/** A letter of a person who is made up, with links to all the others. */
export async function SampleLetterView({ shown, all, pictureSource }: SampleLetterViewProps) {
  const words = await getTranslations("pages.sampleLetter");
  const { law, kind, letter, sheet } = shown;
  const laws = all.filter((other, index) => all.findIndex((each) => each.law === other.law) === index);
  // Another country's letter of the same kind, where it has one.
  const alike = (each: Shown) => all.find((other) => other.law === each.law && other.kind === kind) ?? each;
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("intro")}</p>
      <Pills
        label={words("laws.label")}
        items={laws.map((each) => ({
          href: addressOf(alike(each)),
          label: words(`laws.${each.law}`),
          current: each.law === law,
        }))}
      />
      <Pills
        label={words("kinds")}
        items={all
          .filter((each) => each.law === law)
          .map((each) => ({ href: addressOf(each), label: words(`${each.kind}.tab`), current: each.kind === kind }))}
      />
      <div className="paper-desk">
        <aside className="margin-note">
          <h2>{words("to", { recipient: shown.addressee })}</h2>
          <p>{words(`${kind}.about`)}</p>
          <LetterFiles base={`/sample-letter/${shown.id}`} main={false} />
          <ButtonLink href="/check">{words("start")}</ButtonLink>
          <p>
            <a href="/legal-position">{words("law")}</a>
          </p>
        </aside>
        <LetterPreview
          letter={letter}
          label={words("letterLabel")}
          sample={words("sample")}
          pictureSource={pictureSource}
        />
      </div>
      {sheet === undefined ? null : <FormSheetFields sheet={sheet} />}
    </div>
  );
}
