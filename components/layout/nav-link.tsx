"use client";

import { useSelectedLayoutSegments } from "next/navigation";

interface NavLinkProps {
  /** The first part of the address: "dashboard". */
  segment: string;
  children: string;
}

/** A way in that says when one is already there. */
export function NavLink({ segment, children }: NavLinkProps) {
  const here = useSelectedLayoutSegments().find((part) => !part.startsWith("(")) === segment;
  return (
    <a href={`/${segment}`} aria-current={here ? "page" : undefined}>
      {children}
    </a>
  );
}
