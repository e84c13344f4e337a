// `node scripts/run.mjs <command>`: the entry of every npm script. Until the packages are there, only Node's own
// modules may be used: on a fresh clone nothing else exists.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MINIMUM_NODE = [20, 19];
const root = fileURLToPath(new URL("..", import.meta.url));
const [command = "", ...args] = process.argv.slice(2);

/** Ends with one plain line. Only an error without words for a person shows its stack. */
function fail(error) {
  const plain = error instanceof Error && (error.name === "PlainError" || error.message.startsWith("Wrong configuration"));
  process.stderr.write(`\n${plain ? error.message : (error?.stack ?? error)}\n`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  process.stderr.write(
    `Yardsign needs Node ${MINIMUM_NODE.join(".")} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(1);
}

async function main() {
  checkNode();
  process.chdir(root);
  const commands = readdirSync("scripts/commands").map((name) => name.replace(/\.ts$/, ""));
  if (!commands.includes(command))
    throw Object.assign(new Error(`There is no command "${command}". Commands: ${commands.join(", ")}.`), { name: "PlainError" });
  const { installPackages } = await import("./install.mjs");
  installPackages(root);
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import(`./commands/${command}.ts`);
  await run(args);
}

main().catch(fail);
