import "server-only";
import type { ReactElement } from "react";

/** A React element as markup that no script goes with: for drawings, and for pages that stand by themselves. */
export async function staticMarkup(element: ReactElement): Promise<string> {
  // The bundler of the pages keeps this module from server components; here it makes a file, not a page.
  const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ "react-dom/server");
  return renderToStaticMarkup(element);
}
