import { useState } from "react";
import { Choice, type ChoiceOption } from "@/components/ui/choice";
import { FieldNotes } from "@/components/ui/field-notes";
import { describeField, fieldId, isChosen } from "@/components/ui/field-props";
import type { PlatformRows, StepFieldsProps } from "../step-fields-props";

type Props = StepFieldsProps<"platform">;

const fold = (text: string) => text.trim().toLowerCase();

/** One practice reads as its platform; several stand under its name. */
function optionsOf({ name, practices }: PlatformRows): ChoiceOption[] {
  const [only, ...others] = practices;
  if (!only || others.length > 0) return practices;
  return [{ value: only.value, label: name, hint: [only.label, only.hint].filter(Boolean).join(". ") }];
}

interface RowsProps extends Pick<Props, "form"> {
  platform: PlatformRows;
  hidden: boolean;
  /** The id of the first row of all: what an error leads to. */
  firstId: string | undefined;
}

function Rows({ form, platform, hidden, firstId }: RowsProps) {
  const isWrong = describeField({ form, name: "practice" }).aria["aria-invalid"];
  const rows = optionsOf(platform).map((option, index) => (
    <Choice
      key={option.value}
      form={form}
      name="practice"
      type="radio"
      id={(index === 0 ? firstId : undefined) ?? `${fieldId("practice")}-${option.value}`}
      option={option}
      aria={{ "aria-invalid": isWrong }}
    />
  ));
  if (platform.practices.length === 1) return <div hidden={hidden}>{rows}</div>;
  return (
    <fieldset className="platform-uses" hidden={hidden}>
      <legend>{platform.name}</legend>
      {rows}
    </fieldset>
  );
}

interface FindProps extends Pick<Props, "words"> {
  sought: string;
  findForm: string;
  onSeek: (sought: string) => void;
  found: boolean;
}

function Find({ words, sought, findForm, onSeek, found }: FindProps) {
  const { label, button, none, all } = words.find;
  return (
    <div className="find-platform">
      <label className="label" htmlFor="find">
        {label}
      </label>
      <div className="find-line">
        <input
          className="input"
          type="search"
          id="find"
          name="q"
          form={findForm}
          autoComplete="off"
          spellCheck={false}
          defaultValue={sought}
          onInput={(event) => onSeek(event.currentTarget.value)}
        />
        <button type="submit" className="button button-alt" form={findForm}>
          {button}
        </button>
      </div>
      <p role="status">{found ? null : none}</p>
      <p>
        <a href="/platforms">{all}</a>
      </p>
    </div>
  );
}

/** The platforms by name, cut to what is typed as it is typed. What is chosen stays in sight. */
export function PlatformFields({ form, words, context: { platforms, sought, findForm } }: Props) {
  const [typed, setTyped] = useState(sought);
  const { error, errorId, aria } = describeField({ form, name: "practice" });
  const isShown = ({ soughtBy, practices }: PlatformRows) =>
    soughtBy.includes(fold(typed)) || practices.some(({ value }) => isChosen(form, "practice", value));
  return (
    <>
      <Find words={words} sought={sought} findForm={findForm} onSeek={setTyped} found={platforms.some(isShown)} />
      <fieldset className={error ? "group is-wrong" : "group"} aria-describedby={aria["aria-describedby"]}>
        <legend className="visually-hidden">{words.legend}</legend>
        <FieldNotes hint={undefined} hintId={undefined} error={error} errorId={errorId} />
        <div className="choices">
          {platforms.map((platform, index) => (
            <Rows
              key={platform.name}
              form={form}
              platform={platform}
              hidden={!isShown(platform)}
              firstId={index === 0 ? fieldId("practice") : undefined}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
