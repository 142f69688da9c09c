/** What is not known of the law here, and would change a letter or a page: to be closed before letters go out in numbers. */
export const openQuestions: readonly string[] = [
  "The text of regulations 3, 4 and 7 of SI 2026/82: what holds for complaints and requests made across 5 February and 19 June 2026.",
  "Whether section 119 of the Data (Use and Access) Act 2025 has commenced, so that the Information Commission has replaced the Commissioner.",
  "The ICO's postal address and e-mail, the current list of fields of its form, its limits for files, and how long it takes in 2026.",
  "The words of the ICO's guidance on defaults of February 2026, and whether its framework speaks of complaints with the same wording.",
  "LinkedIn: its representative in the United Kingdom, its form for complaints under section 164A, the exact start in the United Kingdom, and the notice that people there got.",
  "The judgment in RTM v Bonne Terre itself, its day, and whether there is a further appeal.",
  "The outcome of the Irish inquiry into X, and what LinkedIn reported after five months; the Canadian findings on X, and Canada's view of LinkedIn's resumption.",
  "What became of the Digital Omnibus after June 2026.",
  "Each authority's address, against the list of members of the European Data Protection Board; the names of the authorities of the Länder.",
];
