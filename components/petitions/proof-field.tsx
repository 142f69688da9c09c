"use client";
import { useEffect, useRef } from "react";
import { NeedsScript } from "@/components/ui/needs-script";
import { workOutProof } from "./work-out-proof";

/** Carries what the browser worked out while somebody typed: nothing to see, to press or to hear. Without JavaScript it stays empty. */
export function ProofField() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const own = field.current;
    return own?.form ? workOutProof(own.form, own) : undefined;
  }, []);
  return (
    <>
      <input ref={field} type="hidden" name="proof" />
      <NeedsScript />
    </>
  );
}
