import { DateField } from "@/components/ui/date-field";
import { Button } from "@/components/ui/button";
import type { FormSource } from "@/components/ui/field-props";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/words/catalogue";
import { PieceLook } from "./piece-look";
import type { ShownPiece } from "./piece-shown";

type PieceWords = Words["check"]["evidence"];

interface PieceFieldsProps {
  form: FormSource;
  piece: ShownPiece;
  words: PieceWords;
  dateWords: Words["common"]["date"];
  /** Which ways it can be moved. */
  moves: readonly ("up" | "down")[];
}

function Actions({ piece, words, moves }: Pick<PieceFieldsProps, "piece" | "words" | "moves">) {
  return (
    <div className="piece-actions">
      {[...moves, "remove" as const].map((act) => (
        <Button key={act} variant="quiet" name="act" value={`${act}:${piece.id}`} formNoValidate>
          {words[act]} <span className="visually-hidden">{piece.exhibit}</span>
        </Button>
      ))}
    </div>
  );
}

/** A piece of evidence: what it looks like, what is to be said of it, and the buttons that move it. */
export function PieceFields({ form, piece, words, dateWords, moves }: PieceFieldsProps) {
  const { id, exhibit, name, notes, content } = piece;
  const field = (part: string) => `about.${id}.${part}`;
  return (
    <fieldset className="piece" id={`piece-${id}`}>
      <legend className="piece-legend">
        {exhibit} <span className="piece-name">{name}</span>
      </legend>
      <div className="piece-parts">
        <div className="piece-look">
          <PieceLook name={name} content={content} />
          {notes.map((note) => (
            <p className="soft" key={note}>
              {note}
            </p>
          ))}
        </div>
        <div className="piece-about">
          <TextField form={form} name={field("caption")} label={words.caption.label} hint={words.caption.hint} />
          {content.kind === "message" ? null : (
            <>
              <DateField
                form={form}
                name={field("takenOn")}
                legend={words.takenOn.legend}
                hint={words.takenOn.hint}
                labels={dateWords}
              />
              <TextArea form={form} name={field("alt")} label={words.alt.label} hint={words.alt.hint} rows={2} />
            </>
          )}
          <Actions piece={piece} words={words} moves={moves} />
        </div>
      </div>
    </fieldset>
  );
}
