import "server-only";
import type { ReactElement } from "react";
import type { Markup } from "@/lib/kernel/markup";

/** A React element as markup that no script goes with: for drawings, for pages that stand by themselves, and for what is drawn once for all. */
export async function staticMarkup(element: ReactElement): Promise<Markup> {
  // The bundler of the pages keeps this module from server components; here it makes a file, not a page.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  // The one place that vouches for markup: React has just written it.
  return renderToStaticMarkup(element) as Markup;
}
