import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IPropertiesOptions,
} from "docx";
import type { LetterDocument } from "../document";

/** Half points. */
const size = { small: 17, quiet: 19, body: 22, section: 25, title: 32 } as const;
const colour = { quiet: "57534A", rule: "B9B3A4", ink: "1D1B16" } as const;
/** Twips. */
const indent = convertMillimetersToTwip(9);
const gap = { line: 40, paragraph: 140, block: 280, part: 420 } as const;

/** Every office program has these or a like one; the second sets Arabic and Hebrew. */
const fonts = { ascii: "Cambria", hAnsi: "Cambria", cs: "Times New Roman" } as const;

/** The page by what the recipient's country prints on, in twips. */
export const pages = {
  a4: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  "us-letter": { width: convertMillimetersToTwip(215.9), height: convertMillimetersToTwip(279.4) },
} as const satisfies Record<LetterDocument["paper"], { width: number; height: number }>;

export const pageMargin = convertMillimetersToTwip(25);

/** The styles that a letter uses, by the names that an office program shows. */
export const paragraphStyle = {
  senderName: "LetterSenderName",
  sender: "LetterSender",
  date: "LetterDate",
  recipient: "LetterRecipient",
  reference: "LetterReference",
  summary: "LetterSummary",
  paragraph: "BodyText",
  facts: "ListNumber",
  letter: "LetterRequest",
  bullet: "ListBullet",
  quotation: "Quote",
  caption: "Caption",
  details: "LetterExhibitDetails",
  cell: "LetterCell",
  headCell: "LetterHeadCell",
  signature: "Signature",
  colophon: "LetterColophon",
  footer: "Footer",
} as const;

export const characterStyle = { strong: "Strong", emphasis: "Emphasis" } as const;

const basis = { basedOn: "Normal", quickFormat: true } as const;
const hanging = { left: indent, hanging: indent } as const;

function heading(outlineLevel: number, points: number, italics = false) {
  return {
    run: { size: points, bold: !italics, italics, color: colour.ink, font: fonts },
    paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before: gap.block, after: 80 } },
  };
}

/** Styles of paragraphs and of runs, with the language of the letter as that of the file. */
export function stylesFor({ language }: LetterDocument): NonNullable<IPropertiesOptions["styles"]> {
  return {
    default: {
      document: {
        run: { font: fonts, size: size.body, color: colour.ink, language: { value: language } },
        // Without its rule an office program may take the height for exact and cut pictures off.
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: size.title, bold: true, color: colour.ink, font: fonts },
        paragraph: { keepNext: true, spacing: { before: gap.block, after: gap.paragraph } },
      },
      heading1: heading(0, size.section),
      heading2: heading(1, size.body, true),
      heading3: heading(2, size.body),
      caption: {
        run: { size: size.quiet, bold: true, italics: false, color: colour.ink },
        paragraph: { spacing: { before: gap.paragraph, after: 60 } },
      },
    },
    paragraphStyles: [...letterheadStyles, ...bodyStyles, ...smallStyles],
    characterStyles: [
      { id: characterStyle.strong, name: "Strong", run: { bold: true } },
      { id: characterStyle.emphasis, name: "Emphasis", run: { italics: true } },
    ],
  };
}

const lines = { spacing: { after: 0 } } as const;

const letterheadStyles = [
  {
    ...basis,
    ...{ id: paragraphStyle.senderName, name: "Letter Sender Name" },
    run: { bold: true, size: 24 },
    paragraph: { ...lines, alignment: AlignmentType.RIGHT },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.sender, name: "Letter Sender" },
    run: { size: size.quiet, color: colour.quiet },
    paragraph: { ...lines, alignment: AlignmentType.RIGHT },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.date, name: "Letter Date" },
    paragraph: { spacing: { before: gap.part, after: gap.part } },
  },
  { ...basis, ...{ id: paragraphStyle.recipient, name: "Letter Recipient" }, paragraph: lines },
  {
    ...basis,
    ...{ id: paragraphStyle.reference, name: "Letter Reference" },
    run: { size: size.quiet, color: colour.quiet },
    paragraph: { spacing: { after: gap.line } },
  },
];

const quotationRule = { style: BorderStyle.SINGLE, size: 18, space: 10, color: colour.rule } as const;
const noRule = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** What a paragraph that begins at the right has otherwise than its style, which is drawn from the left. */
export const mirrored: Partial<Record<keyof typeof paragraphStyle, IParagraphOptions>> = {
  // In such a paragraph "left" is where lines end, which is where an address stands.
  senderName: { alignment: AlignmentType.START },
  sender: { alignment: AlignmentType.START },
  quotation: { border: { left: noRule, right: quotationRule } },
};

const bodyStyles = [
  {
    ...basis,
    ...{ id: paragraphStyle.summary, name: "Letter Summary" },
    paragraph: {
      spacing: { before: gap.block, after: gap.block },
      border: {
        top: { style: BorderStyle.SINGLE, size: 6, space: 6, color: colour.ink },
        bottom: { style: BorderStyle.SINGLE, size: 6, space: 6, color: colour.ink },
      },
    },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.paragraph, name: "Body Text" },
    paragraph: { spacing: { after: gap.paragraph } },
  },
  ...[
    { id: paragraphStyle.facts, name: "List Number" },
    { id: paragraphStyle.letter, name: "Letter Request" },
    { id: paragraphStyle.bullet, name: "List Bullet" },
  ].map((style) => ({ ...basis, ...style, paragraph: { spacing: { after: 100 }, indent: hanging } })),
  {
    ...basis,
    ...{ id: paragraphStyle.quotation, name: "Quote" },
    paragraph: {
      spacing: { after: gap.paragraph },
      indent: { left: convertMillimetersToTwip(6) },
      border: { left: quotationRule },
    },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.signature, name: "Signature" },
    paragraph: { keepLines: true, spacing: { before: gap.line, after: gap.block } },
  },
];

const smallStyles = [
  {
    ...basis,
    ...{ id: paragraphStyle.details, name: "Letter Exhibit Details" },
    run: { size: size.small, color: colour.quiet },
    paragraph: { spacing: { after: gap.line } },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.cell, name: "Letter Cell" },
    paragraph: { spacing: { before: gap.line, after: gap.line } },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.headCell, name: "Letter Head Cell" },
    run: { bold: true },
    paragraph: { spacing: { before: gap.line, after: gap.line } },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.colophon, name: "Letter Colophon" },
    run: { size: size.small, color: colour.quiet },
    paragraph: {
      spacing: { before: gap.part },
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colour.rule } },
    },
  },
  {
    ...basis,
    ...{ id: paragraphStyle.footer, name: "footer" },
    run: { size: size.small, color: colour.quiet },
    paragraph: { alignment: AlignmentType.CENTER },
  },
];

/** The three kinds of list. Facts are one list through the letter; each lettered list is an instance of its own. */
export const numbering = {
  config: [
    { reference: paragraphStyle.facts, format: LevelFormat.DECIMAL, text: "%1." },
    { reference: paragraphStyle.letter, format: LevelFormat.LOWER_LETTER, text: "(%1)" },
    { reference: paragraphStyle.bullet, format: LevelFormat.BULLET, text: "•" },
  ].map(({ reference, format, text }) => ({
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: hanging } } }],
  })),
};

/** The thin rules of a table: under each row and nowhere else. */
export const tableBorders = (() => {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: colour.rule } as const;
  return { top: noRule, left: noRule, right: noRule, insideVertical: noRule, bottom: rule, insideHorizontal: rule };
})();
