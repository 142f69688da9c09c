/** A backslash that may belong to what comes next is kept back with it; a run longer than this is nobody's text. */
const lookAhead = 64;
const longestKept = 1 << 16;

/** After a closing quote of the last cell comes the end, or a line that begins a record: a day, or none and the comma after it. */
const recordFollows = /^\r?\n(?:$|"?\d{4}-\d\d-\d\d|,)|^\r?\n?$/;

/** The text up to `end`, looking beyond it. */
function doubledIn(text: string, end: number): string {
  return text.slice(0, end).replace(/(?<!\\)(\\+)"/g, (match: string, run: string, at: number) => {
    const after = at + match.length;
    const isEscaped = run.length % 2 === 1 && !recordFollows.test(text.slice(after, after + lookAhead));
    return isEscaped ? `${run.slice(1)}""` : match;
  });
}

/** Where a text can be cut so that no backslash is parted from the quote and the line after it. */
function safeEnd(text: string): number {
  let at = text.indexOf("\\", Math.max(text.length - lookAhead, 0));
  if (at === -1) return text.length;
  while (at > 0 && text[at - 1] === "\\") at -= 1;
  return text.length - at > longestKept ? text.length : at;
}

/**
 * The text of a CSV file in which quotes inside a cell may be written \\" as well as "", with all of them written "".
 * A backslash before the quote that closes the last cell of a row stays a backslash.
 */
export async function* doubled(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let kept = "";
  for await (const text of texts) {
    kept += text;
    const end = safeEnd(kept);
    yield doubledIn(kept, end);
    kept = kept.slice(end);
  }
  yield doubledIn(kept, kept.length);
}
