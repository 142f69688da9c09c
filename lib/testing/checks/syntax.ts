import ts from "typescript";
import { codeFiles, readSource } from "./source-files";

/** What runs in the portal or in a visitor's browser: no test, no builder of tests. */
export const shippedFiles: readonly string[] = codeFiles.filter(
  (path) =>
    /^((app|components|lib)\/.*|proxy|instrumentation|next\.config)\.(tsx?|m?js)$/.test(path) &&
    !/\.test\.tsx?$|^lib\/testing\//.test(path),
);

/** Every node of a text, the outer before the inner. */
export function nodesOf(path: string, text: string = readSource(path)): ts.Node[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}
