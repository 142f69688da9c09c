import { Table } from "@/components/ui/table";
import { filled } from "@/lib/kernel/filled";
import { fileOf, openDataFolder } from "@/lib/statistics/addresses";
import type { ChainEntry, CheckedEntry } from "@/lib/statistics/chain";
import type { Words } from "@/lib/words/catalogue";

export type VerifyWords = Words["data"]["verify"];

/** About a year of weeks is read; all of it is in the file. */
const rowsShown = 60;

interface ChainTableProps {
  words: VerifyWords;
  entries: readonly ChainEntry[];
  /** What has been checked of them, in their order. */
  checked: readonly CheckedEntry[];
}

/** The newest of the chain with what was found of each; what is wrong is always shown. */
export function ChainTable({ words, entries, checked }: ChainTableProps) {
  const rows = entries.map((entry, at) => ({ entry, found: checked[at] })).toReversed();
  const isFaulty = ({ found }: (typeof rows)[number]) => (found?.faults.length ?? 0) > 0;
  return (
    <Table
      caption={words.results.caption}
      head={[words.results.what, words.results.result, words.results.hash]}
      rows={rows
        .filter((row, at) => at < rowsShown || isFaulty(row))
        .map(({ entry, found }) => ({
          key: `${entry.number} ${entry.hash}`,
          cells: [
            <a key="file" href={`${openDataFolder}/${fileOf(entry)}`}>
              {filled(words.results[entry.kind], { name: entry.name })}
            </a>,
            <ResultOf key="result" words={words} found={found} />,
            <code key="hash" className="hash">
              {entry.hash}
            </code>,
          ],
        }))}
      numbers={[]}
      stacks
    />
  );
}

function ResultOf({ words, found }: { words: VerifyWords; found: CheckedEntry | undefined }) {
  if (!found) return <span className="soft">{words.results.unchecked}</span>;
  if (found.faults.length === 0) return <span className="chain-good">{words.results.good}</span>;
  return <strong className="chain-bad">{found.faults.map((fault) => words.faults[fault]).join("; ")}</strong>;
}
