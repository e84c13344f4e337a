// The web server of `npm start`, `npm run demo` and the end-to-end tests: Next on Node's http server, so that it can
// drain. Configured by PORT and HOSTNAME; scripts/environment.ts prepares the rest.
import { createServer } from "node:http";
import next from "next";

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOSTNAME ?? "127.0.0.1";
const GRACE_MS = 8_000;
process.env.YARDSIGN_SERVE = "1";

const app = next({ dev: false, port, hostname, quiet: true });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  singleValues(response);
  handle(request, response);
});
// Longer than the usual proxy's 60 s, so that the proxy is the one that closes an idle connection.
server.keepAliveTimeout = 65_000;

/** Next sets a route handler's headers as lists of one; its compression reads only texts and would pass the answer by. */
function singleValues(response) {
  const setHeader = response.setHeader;
  response.setHeader = (name, value) => setHeader.call(response, name, Array.isArray(value) && value.length === 1 ? value[0] : value);
}

let ending = false;
async function shutDown() {
  if (ending) return;
  ending = true;
  // Event streams never end by themselves: after the grace they are cut, and clients connect again elsewhere.
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  await globalThis.yardsignShutdown?.();
  await app.close();
  process.exit(0);
}

process.on("SIGTERM", shutDown);
process.on("SIGINT", shutDown);
// The parent watches Postgres: without it, there is nothing left to serve from.
process.on("disconnect", shutDown);

server.once("error", (error) => {
  process.stderr.write(`The server can't listen on ${hostname}:${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.("ready"));
