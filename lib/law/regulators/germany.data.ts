import type { Regulator } from "../schema";
import { lawCheckedOn, sources } from "../sources.data";

const authority = {
  formalNames: [],
  territory: "eu",
  complaintProvision: "art-77",
  sources: [sources.authoritiesDataset],
  confidence: "medium",
  confirmed: true,
  checkedOn: lawCheckedOn,
} as const;

/** Named by what it is, and so with a small letter within a sentence. */
const authorityOf = (land: string) => ({
  name: `Data protection authority of ${land}`,
  inSentence: `the data protection authority of ${land}`,
});

/**
 * Germany’s authorities. Companies are the matter of the Land; the federal one answers only where the Land is not known.
 * The source has their sites and no names, so they are named by what they are.
 */
export const germanRegulators = [
  {
    ...authority,
    id: "de-bfdi",
    name: "BfDI",
    description: "Germany’s federal data protection authority; for companies the authority of the Land is responsible",
    form: { label: "its website", address: "https://bfdi.bund.de/" },
    email: "poststelle@bfdi.bund.de",
    serves: [{ country: "DE" }],
  },
  {
    ...authority,
    id: "de-bw",
    ...authorityOf("Baden-Württemberg"),
    description: "Germany",
    form: { label: "its website", address: "https://baden-wuerttemberg.datenschutz.de/" },
    serves: [{ country: "DE", parts: ["BW"] }],
  },
  {
    ...authority,
    id: "de-by",
    ...authorityOf("Bavaria"),
    description: "Germany; for the private sector",
    form: { label: "its website", address: "https://lda.bayern.de/" },
    serves: [{ country: "DE", parts: ["BY"] }],
  },
  {
    ...authority,
    id: "de-be",
    ...authorityOf("Berlin"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz-berlin.de/" },
    serves: [{ country: "DE", parts: ["BE"] }],
  },
  {
    ...authority,
    id: "de-bb",
    ...authorityOf("Brandenburg"),
    description: "Germany",
    form: { label: "its website", address: "https://lda.brandenburg.de/" },
    serves: [{ country: "DE", parts: ["BB"] }],
  },
  {
    ...authority,
    id: "de-hb",
    ...authorityOf("Bremen"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.bremen.de/" },
    serves: [{ country: "DE", parts: ["HB"] }],
  },
  {
    ...authority,
    id: "de-hh",
    ...authorityOf("Hamburg"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz-hamburg.de/" },
    serves: [{ country: "DE", parts: ["HH"] }],
  },
  {
    ...authority,
    id: "de-he",
    ...authorityOf("Hesse"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.hessen.de/" },
    serves: [{ country: "DE", parts: ["HE"] }],
  },
  {
    ...authority,
    id: "de-mv",
    ...authorityOf("Mecklenburg-Vorpommern"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz-mv.de/" },
    serves: [{ country: "DE", parts: ["MV"] }],
  },
  {
    ...authority,
    id: "de-ni",
    ...authorityOf("Lower Saxony"),
    description: "Germany",
    form: { label: "its website", address: "https://lfd.niedersachsen.de/" },
    serves: [{ country: "DE", parts: ["NI"] }],
  },
  {
    ...authority,
    id: "de-nw",
    ...authorityOf("North Rhine-Westphalia"),
    description: "Germany",
    form: { label: "its website", address: "https://ldi.nrw.de/" },
    serves: [{ country: "DE", parts: ["NW"] }],
  },
  {
    ...authority,
    id: "de-rp",
    ...authorityOf("Rhineland-Palatinate"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.rlp.de/" },
    serves: [{ country: "DE", parts: ["RP"] }],
  },
  {
    ...authority,
    id: "de-sl",
    ...authorityOf("the Saarland"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.saarland.de/" },
    serves: [{ country: "DE", parts: ["SL"] }],
  },
  {
    ...authority,
    id: "de-sn",
    ...authorityOf("Saxony"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.sachsen.de/" },
    serves: [{ country: "DE", parts: ["SN"] }],
  },
  {
    ...authority,
    id: "de-st",
    ...authorityOf("Saxony-Anhalt"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutz.sachsen-anhalt.de/" },
    serves: [{ country: "DE", parts: ["ST"] }],
  },
  {
    ...authority,
    id: "de-sh",
    ...authorityOf("Schleswig-Holstein"),
    description: "Germany",
    form: { label: "its website", address: "https://datenschutzzentrum.de/" },
    serves: [{ country: "DE", parts: ["SH"] }],
  },
  {
    ...authority,
    id: "de-th",
    ...authorityOf("Thuringia"),
    description: "Germany",
    form: { label: "its website", address: "https://tlfdi.de/" },
    serves: [{ country: "DE", parts: ["TH"] }],
  },
] as const satisfies readonly Regulator[];
