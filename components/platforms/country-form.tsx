import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { countryCodes, countryName } from "@/lib/places/catalogue";

interface CountryFormProps {
  country: string;
  /** The page to come back to: a platform, or a listing as its address has it. */
  back: { platform: string } | { list: string };
}

/** Where the reader lives. A form of its own, because remembering it changes something. */
export async function CountryForm({ country, back }: CountryFormProps) {
  const [words, locale] = await Promise.all([getTranslations("platforms.country"), getLocale()]);
  const named = countryCodes
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const [[name, value] = ["list", ""]] = Object.entries(back);
  return (
    <form className="country-form" action="/platforms/country" method="post">
      <input type="hidden" name={name} value={value} />
      <label className="label" htmlFor="country">
        {words("label")}
      </label>
      <div className="field-row">
        <select className="input" id="country" name="country" defaultValue={country} aria-describedby="country-hint">
          {named.map(({ code, name: label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
        <Button variant="alt">{words("button")}</Button>
      </div>
      <p className="hint" id="country-hint">
        {words("hint")}
      </p>
    </form>
  );
}
