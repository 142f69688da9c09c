"use client";

import { useState } from "react";
import { fileOf, openDataFolder } from "@/lib/statistics/addresses";
import { type ChainEntry, checkChain, type CheckedEntry, type ContentOf } from "@/lib/statistics/chain";
import { chainIn } from "@/lib/statistics/chain-file";
import { vouchedFor } from "@/lib/statistics/hours-file";

/** How far the check is. While it runs and after it, `checked` has what was checked, in the order of the chain. */
export type ChainCheck =
  | { kind: "idle" | "failed" }
  | { kind: "running" | "done"; entries: readonly ChainEntry[]; checked: readonly CheckedEntry[] };

async function fetched(address: string): Promise<Response | undefined> {
  // What the browser kept would show nothing of what is there now.
  const answer = await fetch(`${openDataFolder}/${address}`, { cache: "no-store" });
  if (!answer.ok && answer.status !== 404) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer.ok ? answer : undefined;
}

/** A day's file has up to 24 entries, one after another but for a release between them: the last few stay. */
const filesKept = 3;

function filesFetched(): ContentOf {
  const files = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const fetchFile = async (address: string) => {
    const answer = await fetched(address);
    return answer && new Uint8Array(await answer.arrayBuffer());
  };
  return async (entry) => {
    const address = fileOf(entry);
    const file = files.get(address) ?? fetchFile(address);
    files.set(address, file);
    const [oldest] = files.keys();
    if (files.size > filesKept && oldest !== undefined) files.delete(oldest);
    const content = await file;
    return content && vouchedFor(entry, content);
  };
}

async function fetchChain(): Promise<ChainEntry[]> {
  const published: unknown = await (await fetched("chain"))?.json();
  const entries = chainIn(published);
  if (!entries) throw new Error("What came is no chain.");
  return entries;
}

async function run(show: (state: ChainCheck) => void): Promise<void> {
  const entries = await fetchChain();
  const checked: CheckedEntry[] = [];
  show({ kind: "running", entries, checked });
  for await (const one of checkChain(entries, filesFetched())) {
    checked.push(one);
    show({ kind: "running", entries, checked: [...checked] });
  }
  show({ kind: "done", entries, checked });
}

/** Fetches everything published, one file after another, and recomputes its chain here. */
export function useChainCheck(): { state: ChainCheck; begin: () => void } {
  const [state, setState] = useState<ChainCheck>({ kind: "idle" });
  const begin = () => {
    setState({ kind: "running", entries: [], checked: [] });
    run(setState).catch(() => setState({ kind: "failed" }));
  };
  return { state, begin };
}
