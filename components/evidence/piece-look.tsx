import type { ShownPiece } from "./piece-shown";

/** What a piece looks like: the picture itself, or the head of the e-mail. */
export function PieceLook({ name, content }: Pick<ShownPiece, "name" | "content">) {
  if (content.kind === "message")
    return (
      <dl className="piece-message">
        {content.head.map(({ key, value }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    );
  const { src, width, height } = content;
  return (
    <a className="piece-picture" href={src}>
      <img src={src} alt={name} width={width} height={height} loading="lazy" decoding="async" />
    </a>
  );
}
