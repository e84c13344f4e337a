import { readFileSync } from "node:fs";
import ts from "typescript";
import { sourceFiles } from "./source-files";

/** The wrappers of lib/entry that say who may call. */
const DOORS = ["action", "publicAction", "formAction"];

/** Each export of a "use server" file is a public door: only `action(...)` may stand there, which checks who calls. */
export async function problems(): Promise<string[]> {
  return sourceFiles(".ts", ".tsx").flatMap((file) => {
    const text = readFileSync(file, "utf8");
    if (!/["']use server["']/.test(text)) return [];
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return [...inlineDirectives(source), ...(isServerFile(source) ? openDoors(source) : [])].map((problem) => `${file}:${problem}`);
  });
}

const isDirective = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression) && node.expression.text === "use server";

const isServerFile = (source: ts.SourceFile): boolean => source.statements.some((statement) => isDirective(statement));

function openDoors(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) => {
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    const exported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : [`${line}: re-exports from a "use server" file`];
    if (ts.isExportAssignment(statement)) return [`${line}: a default export of a "use server" file`];
    if (!exported || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return [];
    if (!ts.isVariableStatement(statement)) return [`${line}: exports something that is not wrapped in action(...)`];
    return statement.declarationList.declarations
      .filter((declaration) => !isWrapped(declaration.initializer))
      .map((declaration) => `${line}: ${declaration.name.getText(source)} is not wrapped in action(...)`);
  });
}

function isWrapped(node: ts.Expression | undefined): boolean {
  return node !== undefined && ts.isCallExpression(node) && ts.isIdentifier(node.expression) && DOORS.includes(node.expression.text);
}

/** A function with its own "use server" is a door that this check does not see into. */
function inlineDirectives(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node, depth: number): void => {
    if (depth > 1 && isDirective(node))
      found.push(`${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}: "use server" inside a function`);
    ts.forEachChild(node, (child) => visit(child, depth + 1));
  };
  visit(source, 0);
  return found;
}
