/** The collections of Open Terms Archive in which this catalogue's copies of terms were read. */
const collections = {
  pga: "OpenTermsArchive/pga-versions",
  contrib: "OpenTermsArchive/contrib-versions",
  us: "OpenTermsArchive/vlopses-us-versions",
  genai: "OpenTermsArchive/genai-eu-versions",
} as const;

/** Where a collection stands; with a commit, what was read there. For a copy whose file is known use `archived` instead. */
export function termsArchive(collection: keyof typeof collections, commit?: string): string {
  const home = `https://github.com/${collections[collection]}`;
  return commit === undefined ? home : `${home}/commit/${commit}`;
}
