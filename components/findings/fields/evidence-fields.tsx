import { DeviceEvidence } from "@/components/evidence/device-evidence";
import { PieceFields } from "@/components/evidence/piece-fields";
import { Button } from "@/components/ui/button";
import { fieldId, type FormSource } from "@/components/ui/field-props";
import { Notice } from "@/components/ui/notice";
import { acceptedPictures } from "@/lib/evidence/file-types";
import type { StepFieldsProps } from "../step-fields-props";

type Props = StepFieldsProps<"evidence">;

const accepted = `${acceptedPictures},application/pdf,.pdf,message/rfc822,.eml`;

/** The files that were not taken, each with why and what to do. */
function RefusedFiles({ form, count }: { form: FormSource; count: number }) {
  const names = Array.from({ length: count }, (_, index) => `files.${index}`);
  return names.map((name) => {
    const error = form.error(name);
    return error === undefined ? null : (
      <p className="field-error" key={name} id={fieldId(name)} tabIndex={-1}>
        {error}
      </p>
    );
  });
}

/** The way to add files that every browser knows. */
function PlainFiles({ words, room }: { words: Props["words"]; room: number }) {
  if (room === 0) return <p className="hint">{words.files.full}</p>;
  const id = fieldId("files");
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.files.label}
        </label>
        <div className="hint" id={`${id}-hint`}>
          {words.files.hint}
        </div>
        <input
          className="input"
          id={id}
          type="file"
          name="files"
          multiple
          accept={accepted}
          aria-describedby={`${id}-hint`}
        />
      </div>
      <Button variant="alt" name="act" value="add" formNoValidate>
        {words.files.add}
      </Button>
      <Notice kind="info" title={words.plain.title}>
        <p>{words.plain.whole}</p>
        <p>{words.plain.redact}</p>
      </Notice>
    </>
  );
}

export function EvidenceFields({ form, words, dateWords, context }: Props) {
  const { pieces, room, refused, device } = context;
  const last = pieces.length - 1;
  return (
    <>
      {/* What the Enter key presses in a field: the first button of a form. */}
      <button type="submit" hidden />
      {pieces.map((piece, index) => {
        const moves = [...(index > 0 ? ["up" as const] : []), ...(index < last ? ["down" as const] : [])];
        return <PieceFields key={piece.id} {...{ form, piece, words, dateWords, moves }} />;
      })}
      <div className="add-evidence" id="add">
        <RefusedFiles form={form} count={refused} />
        <DeviceEvidence {...device} address="/check/evidence/add" room={room}>
          <PlainFiles words={words} room={room} />
        </DeviceEvidence>
      </div>
    </>
  );
}
