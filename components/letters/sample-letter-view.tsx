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
  platform: string;
  law: PackId;
  kind: LetterKind;
  letter: LetterDocument;
  addressee: string;
  sheet: FormSheet | undefined;
}

interface Shelf {
  shown: Shown;
  all: readonly Shown[];
  /** Letters about other platforms. */
  others: readonly Shown[];
}

interface SampleLetterViewProps extends Shelf {
  pictureSource: (sha256: string) => string;
}

const addressOf = ({ id }: Shown) => `/sample-letter?letter=${id}`;

/** Links to the other letters: by law, by kind, and by platform. */
async function OtherSamples({ shown, all, others }: Shelf) {
  const words = await getTranslations("pages.sampleLetter");
  const { law, kind } = shown;
  const laws = all.filter((other, index) => all.findIndex((each) => each.law === other.law) === index);
  const isOfTheLaw = all.some(({ id }) => id === shown.id);
  // Another country's letter of the same kind, where it has one.
  const alike = (each: Shown) => all.find((other) => other.law === each.law && other.kind === kind) ?? each;
  const link = (each: Shown, label: string, current: boolean) => ({ href: addressOf(each), label, current });
  const kinds = isOfTheLaw ? all.filter((each) => each.law === law) : [];
  return (
    <>
      <Pills
        label={words("laws.label")}
        items={laws.map((each) => link(alike(each), words(`laws.${each.law}`), each.law === law && isOfTheLaw))}
      />
      {kinds.length === 0 ? null : (
        <Pills
          label={words("kinds")}
          items={kinds.map((each) => link(each, words(`${each.kind}.tab`), each.kind === kind))}
        />
      )}
      <Pills
        label={words("platforms")}
        items={others.map((each) =>
          link(
            each,
            words("platform", { platform: each.platform, place: words(`laws.${each.law}`) }),
            each.id === shown.id,
          ),
        )}
      />
    </>
  );
}

/** A letter of a person who is made up, with links to all the others. */
export async function SampleLetterView({ pictureSource, ...shelf }: SampleLetterViewProps) {
  const words = await getTranslations("pages.sampleLetter");
  const { shown } = shelf;
  const { kind, letter, sheet } = shown;
  return (
    <div className="wrap prose">
      <h1>{words("title")}</h1>
      <p className="lead">{words("intro")}</p>
      <OtherSamples {...shelf} />
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
