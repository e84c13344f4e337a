import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** An error whose message is for the person at the keyboard: one line, what is wrong and what to do. */
function plain(message) {
  return Object.assign(new Error(message), { name: "PlainError" });
}

/** Runs `npm ci` when node_modules is not what package-lock.json says. */
export function installPackages(root) {
  if (isInstalled(root)) return;
  requireWritable(root);
  process.stdout.write("Installing packages. This happens once and takes about a minute.\n");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit" });
  if (result.status !== 0)
    throw plain("npm could not install the packages (its message is above). Check the network connection and run the command again.");
}

function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw plain(`Yardsign can't write to ${folder}. Make the folder writable for your account, or copy it to one that is.`);
  }
}

/** Compares versions, not file times: a checkout touches the lock without changing it. */
function isInstalled(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const found = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "" || entry.link) return true;
    const there = found[name];
    if (!there) return Boolean(entry.optional || entry.devOptional || entry.os || entry.cpu);
    return there.version === entry.version;
  });
}

function readPackages(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}
