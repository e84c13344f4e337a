import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles } from "./source-files";

/** Relative links and `paths/in/code.ts` of the documents that lead nowhere. */
export async function problems(): Promise<string[]> {
  return sourceFiles(".md").flatMap((file) => {
    const text = readFileSync(file, "utf8").replace(/```[\s\S]*?```/g, "");
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)(?:#[^)]*)?\)/g)].map((match) =>
      path.join(path.dirname(file), decodeURIComponent(match[1] ?? "")),
    );
    const paths = [
      ...text.matchAll(/`((?:app|components|db|docs|e2e|i18n|lib|messages|scripts)\/[\w./[\]()-]+\.(?:ts|tsx|mjs|cjs|json|md|sql))`/g),
    ].map((match) => match[1] ?? "");
    return [...links, ...paths].filter((target) => !existsSync(target)).map((target) => `${file}: ${target} does not exist`);
  });
}
