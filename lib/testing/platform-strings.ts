/** A text of a record, and where it stands: "practices.0.title". */
interface PlacedText {
  place: string;
  text: string;
}

/** The addresses that a record links to. */
export function linksIn(record: object): readonly PlacedText[] {
  return [...textsIn(record)].filter(({ place }) => /(^|\.)address$/.test(place));
}

/** What a screen says, and what only a machine reads. */
const notOurs = [
  /(^|\.)(address|commit|repository|file|email|language)(\.|$)/,
  /\.setting\.(name|label)$/,
  /\.(paths|questions|policyHistory|objectionForm)\./,
];

/** The texts of a record that the project answers for: none of a screen, nor words in quotation marks. */
export function ownWordsIn(record: object): readonly PlacedText[] {
  const quoted = [...textsIn(record)].filter(({ place }) => /\.in$/.test(place));
  const quotations = new Set(quoted.map(({ place }) => place.replace(/in$/, "words")));
  return [...textsIn(record)].filter(
    ({ place }) => !quotations.has(place) && !notOurs.some((pattern) => pattern.test(place)),
  );
}

function* textsIn(value: unknown, place = ""): Generator<PlacedText> {
  if (typeof value === "string") yield { place, text: value };
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, place === "" ? key : `${place}.${key}`);
}
