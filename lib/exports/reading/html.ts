/** Tags that stand inside a word or a sentence: without them the words are not parted. */
const inline = /<\/?(?:a|abbr|b|bdi|bdo|cite|code|em|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/gi;
const anyTag = /<[^<>]*>/g;
const unseenStart = /<(head|script|style|template)\b[^<>]*>|<!--/gi;

/** Takes out what is not read, in one pass: a part that is opened and never closed stays, as in a damaged page. */
function withoutUnseen(html: string): string {
  const small = html.toLowerCase();
  const unclosed = new Set<string>();
  let seen = "";
  let from = 0;
  for (const { 0: start, 1: tag, index } of html.matchAll(unseenStart)) {
    const ending = tag === undefined ? "-->" : `</${tag.toLowerCase()}`;
    if (index < from || unclosed.has(ending)) continue;
    const end = small.indexOf(ending, index + start.length);
    if (end === -1) {
      unclosed.add(ending);
      continue;
    }
    seen += `${html.slice(from, index)} `;
    from = small.indexOf(">", end) === -1 ? html.length : small.indexOf(">", end) + 1;
  }
  return seen + html.slice(from);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const unknownEntity = "\ufffd";

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : unknownEntity;
}

function entity(_: string, name: string): string {
  if (/^#x[\da-f]{1,6}$/i.test(name)) return characterOf(parseInt(name.slice(2), 16));
  if (/^#\d{1,7}$/.test(name)) return characterOf(Number(name.slice(1)));
  // Every other name stands for one character, mostly an accented letter: it is counted as one.
  return Object.hasOwn(entities, name) ? (entities[name] ?? unknownEntity) : unknownEntity;
}

/** The text of a page as it would be read, to be counted: without tags, scripts and the head. */
export function textOfHtml(html: string): string {
  return withoutUnseen(html)
    .replace(inline, "")
    .replace(anyTag, " ")
    .replace(/&(#?\w{1,31});/g, entity)
    .replace(/\s+/g, " ")
    .trim();
}
