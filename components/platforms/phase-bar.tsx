import { getTranslations } from "next-intl/server";
import { isExactStart } from "@/lib/platforms/defaults";
import type { Axis, Span } from "@/lib/platforms/drawing";
import type { DefaultState } from "@/lib/platforms/schema";

interface PhaseBarProps {
  /** Unique on the page. */
  id: string;
  /** The id of the hatching for what is suspended. */
  hatch: string;
  title: string;
  /** All of the bar in words. */
  description: string;
  spans: readonly Span[];
  years: Axis["years"];
}

const height = 30;
/** What a bar measures at least on a phone and at a desk, and a letter with its share of the margin, in pixels. */
const narrowBar = 270;
const wideBar = 600;
const letter = 8.5;

/** A word is written into a bar where it fits at the narrowest, or only where there is room. */
function roomFor(word: string, width: number): "always" | "wide" | "never" {
  const needed = (word.length + 2) * letter;
  if ((width / 100) * narrowBar >= needed) return "always";
  return (width / 100) * wideBar >= needed ? "wide" : "never";
}

/** One place's defaults along the line of time. */
export async function PhaseBar({ id, hatch, title, description, spans, years }: PhaseBarProps) {
  const words = await getTranslations("platforms.short");
  return (
    <svg className="phase-bar" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {years.map(({ year, at }) => (
        <line key={year} className="year-mark" x1={`${String(at)}%`} x2={`${String(at)}%`} y1="0" y2={height} />
      ))}
      {spans.map((span) => (
        <Drawn
          key={`${String(span.at)} ${span.phase.state}`}
          hatch={hatch}
          span={span}
          word={words(span.phase.state)}
        />
      ))}
    </svg>
  );
}

/** Colours stand in the styles; hatching has to be named where it is used. */
export const fillOf = (state: DefaultState, hatch: string) => (state === "suspended" ? `url(#${hatch})` : undefined);

/** The hatching, drawn once for all bars that use it. */
export function Hatching({ id }: { id: string }) {
  return (
    <svg className="hatching" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch-ground" width="7" height="7" />
          <rect className="hatch-line" width="2.5" height="7" />
        </pattern>
      </defs>
    </svg>
  );
}

/** One phase: its bar, its first day, and its word where there is room. */
function Drawn({ hatch, span: { phase, at, width }, word }: { hatch: string; span: Span; word: string }) {
  const room = phase.forSome ? "never" : roomFor(word, width);
  const top = phase.forSome ? height / 2 : 1;
  return (
    <g>
      <rect
        className={`phase phase-${phase.state}`}
        x={`${String(at)}%`}
        width={`${String(width)}%`}
        y={top}
        height={height - 1 - top}
        fill={fillOf(phase.state, hatch)}
      />
      {phase.from === undefined ? null : (
        <line
          className={isExactStart(phase) ? "phase-edge" : "phase-edge phase-edge-about"}
          x1={`${String(at)}%`}
          x2={`${String(at)}%`}
          y1="0"
          y2={height}
        />
      )}
      {room === "never" ? null : (
        <text
          className={`phase-word phase-word-${phase.state} phase-word-${room}`}
          x={`${String(at + width / 2)}%`}
          y={height / 2}
          dy="0.36em"
        >
          {word}
        </text>
      )}
    </g>
  );
}
