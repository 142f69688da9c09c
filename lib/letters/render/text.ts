import { unreachable } from "@/lib/kernel/unreachable";
import type { Block, Inline, PaperDocument } from "../document";

const width = 78;
const quoteIndent = "    ";

/** A letter as plain text in lines of at most 78 columns (a single longer word keeps its line). */
export function renderText(letter: PaperDocument): string {
  const parts = [
    letter.sender.join("\n"),
    letter.date,
    letter.recipient.join("\n"),
    underlined(letter.title, "="),
    letter.reference.flatMap((line) => wrapped(line)).join("\n"),
    ...blocksAsText(letter.blocks),
    wrapped(letter.colophon).join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The words of a run, without its marks. */
export function plain(runs: readonly Inline[]): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

function blocksAsText(blocks: readonly Block[]): string[] {
  let numbered = 0;
  return blocks.map((block) => {
    const text = blockAsText(block, numbered);
    if (block.kind === "facts") numbered += block.items.length;
    return text;
  });
}

function blockAsText(block: Block, numbered: number): string {
  switch (block.kind) {
    case "summary":
    case "paragraph":
      return wrapped(plain(block.text)).join("\n");
    case "heading":
      return underlined(block.text, block.level === 2 ? "-" : "");
    case "facts":
      return items(block.items, (index) => `${numbered + index + 1}.`);
    case "list":
      return items(block.items, (index) => (block.marker === "letter" ? `(${letterAt(index)})` : "-"));
    case "quotation":
      return block.paragraphs.map((text) => wrapped(text, quoteIndent).join("\n")).join("\n\n");
    case "table":
      return tableAsText(block);
    case "exhibit":
      return [block.caption, ...block.details, block.alt].flatMap((line) => wrapped(line)).join("\n");
    case "signature":
      return `\n\n${block.name}`;
    default:
      return unreachable(block);
  }
}

/** "a", "b", … for a list marked with letters. */
export function letterAt(index: number): string {
  return "abcdefghijklmnopqrstuvwxyz".charAt(index % 26);
}

function items(list: readonly Inline[][], mark: (index: number) => string): string {
  return list
    .map((runs, index) => {
      const label = mark(index).padEnd(4);
      return wrapped(plain(runs), " ".repeat(label.length))
        .join("\n")
        .replace(/^ +/, () => label);
    })
    .join("\n");
}

function tableAsText({ caption, head, rows }: Extract<Block, { kind: "table" }>): string {
  const column = Math.max(...[head, ...rows].map(([first = ""]) => [...first].length)) + 2;
  const row = ([first = "", ...rest]: string[]) => {
    const whole = first.padEnd(column) + rest.join("  ");
    if (whole.length <= width && !whole.includes("\n")) return whole;
    return wrapped(rest.join("  "), " ".repeat(column))
      .join("\n")
      .replace(/^ +/, () => first.padEnd(column));
  };
  return [caption, "", row(head), ...aligned(rows).map(row)].join("\n");
}

/** Figures under one another: where there are several columns, those after the first are as wide as their widest cell. */
function aligned(rows: readonly string[][]): string[][] {
  const widthOf = (column: number) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map((cells) =>
    cells.length > 2 ? cells.map((cell, column) => (column === 0 ? cell : cell.padStart(widthOf(column)))) : cells,
  );
}

function underlined(title: string, mark: string): string {
  const lines = wrapped(title);
  const longest = Math.max(...lines.map((line) => line.length));
  return mark === "" ? lines.join("\n") : [...lines, mark.repeat(longest)].join("\n");
}

function wrapped(text: string, indent = ""): string[] {
  return text.split("\n").flatMap((line) => wrappedLine(line, indent));
}

function wrappedLine(line: string, indent: string): string[] {
  const lines: string[] = [];
  let current = indent;
  for (const word of line.split(" ")) {
    const longer = current === indent ? indent + word : `${current} ${word}`;
    if (longer.length > width && current !== indent) {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current];
}
