import type { ReactNode } from "react";

interface SheetProps {
  children: ReactNode;
  /** `raised` has the one soft shadow; `next` the marker at its edge, for what is to be done now. */
  variant?: "flat" | "raised" | "next";
  as?: "div" | "section" | "aside" | "article";
  label?: string;
}

/** A card of paper. */
export function Sheet({ children, variant = "flat", as: Element = "div", label }: SheetProps) {
  return (
    <Element className={variant === "flat" ? "sheet" : `sheet sheet-${variant}`} aria-label={label}>
      {children}
    </Element>
  );
}

/** The black tab on a sheet: "Exhibit A". */
export function ExhibitTag({ children }: { children: ReactNode }) {
  return <p className="exhibit-tag">{children}</p>;
}
