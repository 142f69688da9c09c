/** A backslash that may belong to what comes next is kept back with it; a run longer than this is nobody's text. */
const lookAhead = 64;
const longestKept = 1 << 16;

/** After a closing quote of the last cell comes the end, or a line that begins a record: a day, or none and the comma after it. */
const recordFollows = /^\r?\n(?:$|"?\d{4}-\d\d-\d\d|,)|^\r?\n?$/;

/** Whether a quote after so many backslashes belongs to the text: it does after an odd number, unless its row ends there. */
function isEscaped(text: string, quote: number, backslashes: number): boolean {
  return backslashes % 2 === 1 && !recordFollows.test(text.slice(quote + 1, quote + 1 + lookAhead));
}

/** The text up to `end`, looking beyond it. Goes from backslash to backslash, since most text has none. */
function doubledIn(text: string, end: number): string {
  let result = "";
  let from = 0;
  for (let at = text.indexOf("\\"), after = at; at !== -1 && at < end; at = text.indexOf("\\", after)) {
    for (after = at; text[after] === "\\";) after += 1;
    if (after >= end || text[after] !== '"' || !isEscaped(text, after, after - at)) continue;
    result += `${text.slice(from, after - 1)}"`;
    from = after;
  }
  return result + text.slice(from, end);
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
