"use client";

import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { NeedsScript } from "@/components/ui/needs-script";
import { Notice } from "@/components/ui/notice";
import { ProgressLine } from "@/components/ui/progress-line";
import { filled } from "@/lib/kernel/filled";
import type { CheckedEntry } from "@/lib/statistics/chain";
import { chainRows, type ChainRow } from "@/lib/statistics/chain-rows";
import { ChainTable, rowsShown, type VerifyWords } from "./chain-table";
import { type ChainCheck as State, useChainCheck } from "./use-chain-check";

interface ChainCheckProps {
  words: VerifyWords;
  /** As they stand on the page; what is checked is fetched anew. */
  rows: readonly ChainRow[];
}

const never = () => () => undefined;
const ability = () => ("subtle" in crypto ? "able" : "insecure");
const noScript = () => "no-script" as const;

/** Recomputes the chain in the browser. Without scripts it is the table alone, with a word about the other way. */
export function ChainCheck({ words, rows }: ChainCheckProps) {
  const able = useSyncExternalStore(never, ability, noScript);
  const { state, begin } = useChainCheck();
  const isRunning = state.kind === "running";
  return (
    <>
      {able === "able" ? (
        <>
          <p>{words.how}</p>
          <p>
            <Button type="button" onClick={begin} disabled={isRunning}>
              {state.kind === "idle" ? words.check : words.again}
            </Button>
          </p>
        </>
      ) : (
        <p>{able === "insecure" ? words.insecure : words.noScript}</p>
      )}
      <Standing words={words} state={state} />
      <ChainTable
        words={words}
        rows={
          "entries" in state && state.entries.length > 0
            ? chainRows(state.entries, { checked: state.checked, most: rowsShown })
            : rows
        }
      />
      <NeedsScript />
    </>
  );
}

function Standing({ words, state }: { words: VerifyWords; state: State }) {
  return (
    <div aria-live="polite">
      {state.kind === "running" && state.entries.length > 0 ? (
        <ProgressLine
          at={state.checked.length}
          of={state.entries.length}
          label={filled(words.progress, { at: state.checked.length, of: state.entries.length })}
        />
      ) : null}
      {state.kind === "failed" ? (
        <Notice kind="warn">
          <p>{words.failed}</p>
        </Notice>
      ) : null}
      {state.kind === "done" ? <Outcome words={words} checked={state.checked} /> : null}
    </div>
  );
}

function Outcome({ words, checked }: { words: VerifyWords; checked: readonly CheckedEntry[] }) {
  const faulty = checked.filter(({ faults }) => faults.length > 0).length;
  const hash = checked.at(-1)?.entry.hash ?? "";
  return faulty === 0 ? (
    <Notice kind="info" title={words.good}>
      <p className="hash">{filled(words.goodText, { count: checked.length, hash })}</p>
    </Notice>
  ) : (
    <Notice kind="warn" title={words.bad}>
      <p>{filled(words.badText, { count: faulty, of: checked.length })}</p>
    </Notice>
  );
}
