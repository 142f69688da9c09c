import type { LetterDocument } from "../document";

const sizes: Record<LetterDocument["paper"], string> = { a4: "A4", "us-letter": "letter" };

/** The look of a letter that stands alone as a page, on screen and on the paper of its recipient's country. */
export function pageStyleFor({ paper }: LetterDocument): string {
  return `${screenStyle}${printStyle.replace("PAPER", sizes[paper])}`;
}

const screenStyle = `
:root { color-scheme: light; }
body { margin: 0; background: #efece4; color: #1d1b16; font: 1.0625rem/1.5 "Libertinus Serif", Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 2rem auto; }
.letter { background: #fffefb; padding: clamp(1.25rem, 6vw, 4rem); overflow-wrap: anywhere; }
.letter-line { display: block; }
.letter-sender { text-align: end; margin: 0 0 2rem; color: #57534a; }
.letter-sender .letter-line:first-child { font-weight: 600; font-size: 1.125rem; color: #1d1b16; }
.letter-recipient { margin: 1.5rem 0 2rem; }
.letter h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
.letter h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; break-after: avoid; }
.letter h3 { font-size: 1.0625rem; font-style: italic; margin: 1.25rem 0 .25rem; break-after: avoid; }
.letter p { margin: 0 0 .75rem; orphans: 3; widows: 3; }
.letter-reference { color: #57534a; }
.letter .letter-summary { border: 1px solid #8d877a; background: #f7f5f0; padding: 1rem 1.25rem; margin: 1.5rem 0; break-inside: avoid; }
.letter ol, .letter ul { padding-inline-start: 2rem; margin: 0 0 .75rem; }
.letter li { margin-bottom: .4rem; }
.letter-requests { list-style: none; counter-reset: request; }
.letter-requests > li { counter-increment: request; }
.letter-requests > li::before { content: "(" counter(request, lower-alpha) ")"; float: inline-start; margin-inline-start: -2rem; }
.letter-quotation { border-inline-start: 3px solid #b9b3a4; margin: 0 0 1rem; padding: .1rem 1.25rem; }
.letter-table { border-collapse: collapse; width: 100%; margin: 1.25rem 0; }
.letter-table caption { text-align: start; font-weight: 600; padding-bottom: .4rem; }
.letter-table th, .letter-table td { text-align: start; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid #c9c3b5; }
.letter-table th { border-bottom: 2px solid #1d1b16; }
.letter-scroll { overflow-x: auto; }
.letter-figures th:not(:first-child), .letter-figures td:not(:first-child) { text-align: end; }
.letter-exhibit { margin: 1.5rem 0; break-inside: avoid; }
.letter-exhibit img { display: block; max-width: 100%; height: auto; max-height: 85vh; border: 1px solid #c9c3b5; }
.letter-exhibit figcaption { margin-top: .5rem; font-size: .9375rem; color: #57534a; }
.letter-exhibit figcaption > :first-child { font-weight: 600; color: #1d1b16; }
.letter-signature { padding-top: 3rem; break-inside: avoid; }
.letter-signature svg { display: block; width: 15rem; height: 5rem; fill: none; stroke: currentColor; stroke-width: 5; stroke-linecap: round; stroke-linejoin: round; }
.letter-colophon { margin-top: 2rem; border-top: 1px solid #c9c3b5; padding-top: .5rem; font-size: .875rem; color: #57534a; }
`;

const printStyle = `@media print {
  @page { size: PAPER; margin: 24mm 25mm 24mm 27mm; }
  body { background: none; font-size: 10.8pt; }
  main { max-width: none; margin: 0; }
  .letter { padding: 0; background: none; }
}
`;
