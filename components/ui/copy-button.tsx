"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { NeedsScript } from "./needs-script";

interface CopyButtonProps {
  text: string;
  label: string;
  /** What it reads for a while once the text is copied. */
  copied: string;
  /** What is copied, read out after the label. */
  what: string;
}

const milliseconds = 3_000;
const never = () => () => undefined;
const canCopy = () => "clipboard" in navigator;
const cannotYet = () => false;

/** Copies a text. It is there only where scripts run and may copy; elsewhere the text itself can be selected. */
export function CopyButton({ text, label, copied, what }: CopyButtonProps) {
  const isOffered = useSyncExternalStore(never, canCopy, cannotYet);
  const [isDone, setIsDone] = useState(false);
  useEffect(() => {
    if (!isDone) return undefined;
    const timer = setTimeout(() => setIsDone(false), milliseconds);
    return () => clearTimeout(timer);
  }, [isDone]);
  if (!isOffered) return <NeedsScript />;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setIsDone(true),
      () => setIsDone(false),
    );
  };
  return (
    <span className="copy" aria-live="polite">
      <Button type="button" variant="quiet" onClick={copy}>
        {isDone ? copied : label}
        <span className="visually-hidden"> {what}</span>
      </Button>
    </span>
  );
}
