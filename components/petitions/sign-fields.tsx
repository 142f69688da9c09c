import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Checkbox } from "@/components/ui/checkbox";
import type { FormSource } from "@/components/ui/field-props";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { countryCodes, countryName, placeName, ukNations } from "@/lib/places/catalogue";
import { subdivisions } from "@/lib/places/subdivisions.data";

interface SignFieldsProps {
  form: FormSource;
  addressee: string;
}

/** The parts of the countries that have some we know: which of them, by the name of its field. */
const parts = {
  nation: ukNations.map((nation) => ({ value: nation, label: placeName(nation) })),
  province: named(subdivisions.CA),
  state: named(subdivisions.US),
  land: named(subdivisions.DE),
} as const;
const partFields = ["nation", "province", "state", "land"] as const;

function named(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** Where the signer lives. The part of the country shows itself once its country is chosen. */
async function PlaceFields({ form }: Pick<SignFieldsProps, "form">) {
  const [words, locale] = await Promise.all([getTranslations("petitions.sign"), getLocale()]);
  const others = countryCodes
    .filter((code) => code !== "GB")
    .map((code) => ({ value: code, label: countryName(code, locale) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  const uk = { value: "GB", label: countryName("GB", locale) };
  return (
    <div className="residence">
      <SelectField
        form={form}
        name="country"
        label={words("country.label")}
        empty={words("country.choose")}
        groups={[{ options: [uk] }, { label: words("country.others"), options: others }]}
      />
      {partFields.map((part) => (
        <div key={part} className={`residence-part part-${part}`}>
          <SelectField
            form={form}
            name={part}
            label={words(`parts.${part}`)}
            hint={words("parts.hint")}
            empty={words("parts.none")}
            groups={[{ options: parts[part] }]}
          />
        </div>
      ))}
    </div>
  );
}

/** What nobody has to say. Every box is unticked. */
async function MoreFields({ form, addressee }: SignFieldsProps) {
  const words = await getTranslations("petitions.sign");
  return (
    <fieldset className="group sign-more">
      <legend className="label">{words("more.legend")}</legend>
      <TextArea form={form} name="comment" label={words("comment.label")} hint={words("comment.hint")} rows={3} />
      <Checkbox form={form} name="isNameShown" label={words("more.shown")} hint={words("more.shownHint")} />
      <Checkbox
        form={form}
        name="isNameDelivered"
        label={words("more.delivered", { addressee })}
        hint={words("more.deliveredHint")}
      />
      <Checkbox form={form} name="wantsUpdates" label={words("more.updates")} hint={words("more.updatesHint")} />
    </fieldset>
  );
}

/** A field for programs that fill in whatever they find; nobody sees it, hears it or reaches it. */
async function Trap() {
  const { petitions } = await getMessages();
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor="trap">{petitions.sign.trap}</label>
      <input id="trap" name="trap" type="text" tabIndex={-1} autoComplete="off" />
    </div>
  );
}

/** What a signer is asked: who and where they are, and what they may want besides. */
export async function SignFields({ form, addressee }: SignFieldsProps) {
  const words = await getTranslations("petitions.sign");
  return (
    <>
      <TextField
        form={form}
        name="name"
        label={words("name.label")}
        hint={words("name.hint")}
        autoComplete="name"
        spellCheck={false}
      />
      <TextField
        form={form}
        name="email"
        label={words("email.label")}
        hint={words("email.hint")}
        type="email"
        autoComplete="email"
        spellCheck={false}
      />
      <PlaceFields form={form} />
      <MoreFields form={form} addressee={addressee} />
      <Trap />
    </>
  );
}
