import type { ReactNode } from "react";
import type { Source } from "@/lib/platforms/schema";
import { SourceRef } from "./source-ref";

interface FactListProps {
  facts: readonly { key: string; words: ReactNode; source: Source }[];
}

/** Facts one under the other, each with the day of its source. */
export function FactList({ facts }: FactListProps) {
  if (facts.length === 0) return null;
  return (
    <ul className="facts">
      {facts.map(({ key, words, source }) => (
        <li key={key}>
          {words} <SourceRef source={source} />
        </li>
      ))}
    </ul>
  );
}
