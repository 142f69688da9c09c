import type { ExportPlatform } from "@/lib/exports/answer";
import { filled } from "@/lib/kernel/filled";
import type { ExportWords } from "./counting";

interface GetExportProps {
  words: ExportWords;
  platform: ExportPlatform;
  /** The platform’s name. */
  name: string;
}

/** How to come by the export, as far as that is known. */
export function GetExport({ words, platform, name }: GetExportProps) {
  return (
    <details className="count-how">
      <summary>{filled(words.how.title, { platform: name })}</summary>
      {Object.values(words.how[platform]).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}
