import type { ReactElement } from "react";
import { unreachable } from "@/lib/kernel/unreachable";
import { signatureBox, type Block, type Inline, type LetterDocument } from "../document";
import { strokesPath } from "./strokes";

/** Where the picture with a SHA-256 is to be had: an address for `src`. */
export type PictureSource = (sha256: string) => string;

type OfKind<Kind> = Extract<Block, { kind: Kind }>;

interface LetterHtmlProps {
  letter: LetterDocument;
  /** Left out, a picture is told by its description. */
  pictureSource?: PictureSource | undefined;
}

/** A letter as a React element, for the preview and for a page of its own. Styled by the classes "letter" and "letter-…". */
export function LetterHtml({ letter, pictureSource }: LetterHtmlProps): ReactElement {
  return (
    <article className="letter" lang={letter.language}>
      <header className="letter-head">
        <p className="letter-sender">
          <Lines lines={letter.sender} />
        </p>
        <p className="letter-date">
          <time dateTime={letter.writtenOn}>{letter.date}</time>
        </p>
        <p className="letter-recipient">
          <Lines lines={letter.recipient} />
        </p>
        <h1>{letter.title}</h1>
        <p className="letter-reference">
          <Lines lines={letter.reference} />
        </p>
      </header>
      <LetterBlocks blocks={letter.blocks} pictureSource={pictureSource} />
      <footer className="letter-colophon">
        <p>{letter.colophon}</p>
      </footer>
    </article>
  );
}

/** Blocks as they are drawn within a letter. */
export function LetterBlocks({
  blocks,
  pictureSource,
}: Pick<LetterHtmlProps, "pictureSource"> & { blocks: readonly Block[] }): ReactElement {
  return (
    <>
      {startsOf(blocks).map(({ block, start }, index) => (
        <LetterBlock key={index} block={block} start={start} pictureSource={pictureSource} />
      ))}
    </>
  );
}

/** Each block with the number that its first fact bears. */
function startsOf(blocks: readonly Block[]): { block: Block; start: number }[] {
  let start = 1;
  return blocks.map((block) => {
    const placed = { block, start };
    if (block.kind === "facts") start += block.items.length;
    return placed;
  });
}

interface LetterBlockProps {
  block: Block;
  start: number;
  pictureSource: PictureSource | undefined;
}

function LetterBlock({ block, start, pictureSource }: LetterBlockProps): ReactElement {
  switch (block.kind) {
    case "summary":
      return (
        <p className="letter-summary">
          <Runs runs={block.text} />
        </p>
      );
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p>
          <Runs runs={block.text} />
        </p>
      );
    case "facts":
      return (
        <ol className="letter-facts" start={start}>
          <Items items={block.items} />
        </ol>
      );
    case "list":
      return <List marker={block.marker} items={block.items} />;
    case "quotation":
      return <Quotation paragraphs={block.paragraphs} />;
    case "table":
      return <Table table={block} />;
    case "exhibit":
      return <Exhibit exhibit={block} pictureSource={pictureSource} />;
    case "signature":
      return <Signature signature={block} />;
    default:
      return unreachable(block);
  }
}

function List({ marker, items }: { marker: "bullet" | "letter"; items: Inline[][] }): ReactElement {
  if (marker === "bullet")
    return (
      <ul className="letter-points">
        <Items items={items} />
      </ul>
    );
  return (
    <ol className="letter-requests" type="a">
      <Items items={items} />
    </ol>
  );
}

function Items({ items }: { items: readonly Inline[][] }): ReactElement {
  return (
    <>
      {items.map((runs, index) => (
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </>
  );
}

function Quotation({ paragraphs }: { paragraphs: readonly string[] }): ReactElement {
  return (
    <blockquote className="letter-quotation">
      {paragraphs.map((text, index) => (
        <p key={index} dir="auto">
          <Lines lines={text.split("\n")} />
        </p>
      ))}
    </blockquote>
  );
}

function Table({ table }: { table: OfKind<"table"> }): ReactElement {
  const isWide = table.head.length > 2;
  const drawn = (
    <table className={isWide ? "letter-table letter-figures" : "letter-table"}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={column}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!isWide) return drawn;
  // A table of figures is wider than a phone: it scrolls by itself, by keys too.
  return (
    <div className="letter-scroll" role="region" aria-label={table.caption} tabIndex={0}>
      {drawn}
    </div>
  );
}

interface ExhibitProps {
  exhibit: OfKind<"exhibit">;
  pictureSource: PictureSource | undefined;
}

function Exhibit({ exhibit: { caption, details, alt, picture }, pictureSource }: ExhibitProps): ReactElement {
  const { width, height, sha256 } = picture;
  return (
    <figure className="letter-exhibit">
      {pictureSource ? (
        <img src={pictureSource(sha256)} alt={alt} width={width} height={height} />
      ) : (
        <p className="letter-picture">{alt}</p>
      )}
      <figcaption dir="auto">
        <Lines lines={[caption, ...details]} />
      </figcaption>
    </figure>
  );
}

function Signature({ signature: { name, drawn } }: { signature: OfKind<"signature"> }): ReactElement {
  return (
    <div className="letter-signature" dir="auto">
      {drawn && (
        <svg viewBox={`0 0 ${signatureBox.width} ${signatureBox.height}`} role="img" aria-label={name}>
          <path d={strokesPath(drawn)} />
        </svg>
      )}
      <p>{name}</p>
    </div>
  );
}

function Runs({ runs }: { runs: readonly Inline[] }): ReactElement {
  return <>{runs.map((run, index) => (typeof run === "string" ? run : <Marked key={index} run={run} />))}</>;
}

function Marked({ run }: { run: Exclude<Inline, string> }): ReactElement {
  return run.kind === "strong" ? <strong>{run.text}</strong> : <em>{run.text}</em>;
}

function Lines({ lines }: { lines: readonly string[] }): ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} className="letter-line" dir="auto">
          {line}
        </span>
      ))}
    </>
  );
}
