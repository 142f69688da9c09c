/** A piece of evidence as the form shows it. */
export interface ShownPiece {
  id: string;
  /** "Exhibit A". */
  exhibit: string;
  /** What the file was called. */
  name: string;
  /** What was done to the file, a sentence each. */
  notes: string[];
  content: { kind: "picture"; src: string; width: number; height: number } | { kind: "message"; head: MessageLine[] };
}

/** A line of an e-mail's head: "From", and who. */
export interface MessageLine {
  key: string;
  value: string;
}
