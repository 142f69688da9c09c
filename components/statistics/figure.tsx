import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Figure as Counted, smallestPublished } from "@/lib/statistics/disclosure";

/** A count as words: the number, "fewer than 10", or that the noise is too much to say. */
export async function countInWords(figure: Counted): Promise<string> {
  const words = await getTranslations("dashboard");
  if (figure.kind === "few") return words("few", { threshold: smallestPublished });
  return figure.kind === "faint" ? words("faint") : words("number", { value: figure.value });
}

interface FigureProps {
  /** The figure itself; smaller when it is several words. */
  value: string;
  label: ReactNode;
  note?: ReactNode;
}

/** A large figure and what it counts. */
export function Figure({ value, label, note }: FigureProps) {
  return (
    <div className="figure">
      <p className={/^\D.*\s/.test(value) ? "figure-value figure-words" : "figure-value"}>{value}</p>
      <p className="figure-label">{label}</p>
      {note === undefined ? null : <p className="soft">{note}</p>}
    </div>
  );
}
