import type { Markup } from "@/lib/kernel/markup";

/**
 * A part of a page that was drawn before, as it was drawn. For what is the same for everybody and large: drawing it again for each reader is
 * most of what the page costs. It has no scripts of its own.
 */
export function AsDrawn({ markup }: { markup: Markup }) {
  return <div dangerouslySetInnerHTML={{ __html: markup }} />;
}
