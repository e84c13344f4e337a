import { readFileSync } from "node:fs";
import ts from "typescript";
import { sourceFiles } from "./source-files";

const MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 60;

/** Files over 400 lines, and functions over 60 (tests group theirs in longer ones). */
export async function problems(): Promise<string[]> {
  return sourceFiles(".ts", ".tsx", ".mjs", ".cjs", ".css").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    const lines = text.trimEnd().split("\n").length;
    const found = lines > MAX_FILE_LINES ? [`${file}: ${lines} lines, at most ${MAX_FILE_LINES}`] : [];
    return file.endsWith(".css") || /\.test\.tsx?$|^e2e\//.test(file) ? found : [...found, ...longFunctions(file, text)];
  });
}

function longFunctions(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const start = lineOf(node.getStart(source));
      const length = lineOf(node.end) - start + 1;
      if (length > MAX_FUNCTION_LINES) found.push(`${file}:${start}: a function of ${length} lines, at most ${MAX_FUNCTION_LINES}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
