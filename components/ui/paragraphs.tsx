interface ParagraphsProps {
  /** Typed text: an empty line begins a paragraph, other line ends stay. */
  text: string;
}

/** Text that somebody typed, as paragraphs. */
export function Paragraphs({ text }: ParagraphsProps) {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== "");
  return paragraphs.map((paragraph, index) => (
    <p className="typed" key={index}>
      {paragraph}
    </p>
  ));
}
