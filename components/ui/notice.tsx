import type { ReactNode } from "react";

interface NoticeProps {
  kind: "info" | "warn" | "sample";
  title?: string;
  children: ReactNode;
}

/** Something to know before going on. Its title says what kind it is, so that the edge's colour need not. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`}>
      {title === undefined ? null : <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
