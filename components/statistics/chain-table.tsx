import { Table } from "@/components/ui/table";
import { filled } from "@/lib/kernel/filled";
import { openDataFolder } from "@/lib/statistics/addresses";
import type { ChainRow } from "@/lib/statistics/chain-rows";
import type { Words } from "@/lib/words/catalogue";

export type VerifyWords = Words["data"]["verify"];

/** About two months of days are read; all of it is in the file. */
export const rowsShown = 60;

interface ChainTableProps {
  words: VerifyWords;
  rows: readonly ChainRow[];
}

/** The newest of the chain with what was found of each; what is wrong is always shown. */
export function ChainTable({ words, rows }: ChainTableProps) {
  return (
    <Table
      caption={words.results.caption}
      head={[words.results.what, words.results.result, words.results.hash]}
      rows={rows.map(({ file, kind, name, hash, faults }) => ({
        key: file,
        cells: [
          <a key="file" href={`${openDataFolder}/${file}`}>
            {filled(words.results[kind], { name })}
          </a>,
          <ResultOf key="result" words={words} faults={faults} />,
          <code key="hash" className="hash">
            {hash}
          </code>,
        ],
      }))}
      numbers={[]}
      stacks
    />
  );
}

function ResultOf({ words, faults }: { words: VerifyWords; faults: ChainRow["faults"] }) {
  if (!faults) return <span className="soft">{words.results.unchecked}</span>;
  if (faults.length === 0) return <span className="chain-good">{words.results.good}</span>;
  return <strong className="chain-bad">{faults.map((fault) => words.faults[fault]).join("; ")}</strong>;
}
