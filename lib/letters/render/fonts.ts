import { join } from "node:path";

const packages = join(process.cwd(), "node_modules");

/** The letter's own face is part of the compiler: Latin, Greek, Cyrillic and Hebrew. */
const letterFace = "Libertinus Serif";

/** A family per script, what Libertinus lacks of its own first; a package has its family's name in lower case. */
const scripts = [
  "Noto Serif",
  ...["Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Syriac", "Noto Sans Thaana", "Noto Sans NKo"],
  ...["Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Oriya"],
  ...["Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala"],
  ...["Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Serif Tibetan"],
  ...["Noto Sans Georgian", "Noto Sans Armenian", "Noto Sans Ethiopic", "Noto Sans Mongolian"],
  ...["Noto Sans Cherokee", "Noto Sans Canadian Aboriginal", "Noto Sans Tifinagh"],
];
/** After the scripts: the mathematical font has Arabic letters, and joins none of them. */
const signs = ["Noto Sans Symbols", "Noto Sans Symbols 2", "Noto Emoji", "Noto Sans Math"];
const withoutBold = new Set([
  ...["Noto Sans Symbols 2", "Noto Sans Math", "Noto Sans NKo", "Noto Sans Mongolian", "Noto Sans Tifinagh"],
]);

/** Chinese, Japanese and Korean share characters and draw them differently. */
const eastAsian = {
  "zh-CN": { family: "Noto Sans S Chinese", files: "fonts-sc/fonts/NotoSansHans" },
  "zh-TW": { family: "Noto Sans T Chinese", files: "fonts-tc/fonts/NotoSansHant" },
  ja: { family: "Noto Sans Japanese", files: "fonts-jp/fonts/NotoSansJP" },
  ko: { family: "Noto Sans Korean", files: "fonts-kr/fonts/NotoSansKR" },
} as const;
export type EastAsianLanguage = keyof typeof eastAsian;

/** Where the fonts lie. The compiler reads a file only once a letter needs it. */
export const fontFiles: readonly string[] = [
  ...[...scripts, ...signs].flatMap(notoFiles),
  ...Object.values(eastAsian).flatMap(({ files }) =>
    ["Regular", "Bold"].map((weight) => join(packages, "@embedpdf", `${files}-${weight}.otf`)),
  ),
];

/** Families, in the order in which they are asked for a character. */
export const fontFamilies: readonly string[] = [
  letterFace,
  ...scripts,
  ...signs,
  // Last: these are big, and a file is read as soon as a character is looked for in it.
  ...Object.values(eastAsian).map(({ family }) => family),
];

/** The same for an East Asian language: its own drawing of the shared characters comes before the others'. */
export function fontFamiliesFor(language: EastAsianLanguage): string[] {
  return [...new Set([letterFace, eastAsian[language].family, ...fontFamilies])];
}

/** The same for emoji. */
export const emojiFamilies: readonly string[] = [...new Set(["Noto Emoji", ...fontFamilies])];

function notoFiles(family: string): string[] {
  const folder = join(packages, "@expo-google-fonts", family.toLowerCase().replaceAll(" ", "-"));
  const weights = withoutBold.has(family) ? ["400Regular"] : ["400Regular", "700Bold"];
  return weights.map((weight) => join(folder, weight, `${family.replaceAll(" ", "")}_${weight}.ttf`));
}
