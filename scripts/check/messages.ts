import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = "messages";
const REFERENCE = "en";

/** Languages whose catalogues have other keys, other placeholders or empty texts than the English ones. */
export async function problems(): Promise<string[]> {
  const languages = readdirSync(FOLDER).filter((name) => name !== REFERENCE);
  const names = readdirSync(path.join(FOLDER, REFERENCE));
  return languages.flatMap((language) => [
    ...readdirSync(path.join(FOLDER, language))
      .filter((name) => !names.includes(name))
      .map((name) => `${FOLDER}/${language}/${name}: English has no such catalogue`),
    ...names.flatMap((name) => compare(language, name)),
  ]);
}

function compare(language: string, name: string): string[] {
  const file = path.join(FOLDER, language, name);
  if (!existsSync(file)) return [`${file}: is missing`];
  const wanted = read(path.join(FOLDER, REFERENCE, name));
  const found = read(file);
  return [
    ...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => `${file}: lacks ${key}`),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => `${file}: ${key} is not in English`),
    ...[...found]
      .filter(([key, text]) => wanted.has(key) && (!text.trim() || placeholders(text) !== placeholders(wanted.get(key) ?? "")))
      .map(([key]) => `${file}: ${key} is empty or has other placeholders than English`),
  ];
}

function read(file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === "string") texts.set(key, value);
    else for (const [name, child] of Object.entries(value as Record<string, unknown>)) walk(child, key ? `${key}.${name}` : name);
  };
  walk(JSON.parse(readFileSync(file, "utf8")), "");
  return texts;
}

/** The names in braces and tags; plural forms differ by language, so each name counts once. */
function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g)].map((match) => match[1] ?? match[2]))]
    .filter((name) => name && /^[a-z]/i.test(name))
    .sort()
    .join(",");
}
