/** The walls of ARCHITECTURE.md, "Who may import whom". */
const DOMAINS = [
  "auth",
  "organizations",
  "fair-housing",
  "billing",
  "bots",
  "knowledge",
  "answers",
  "properties",
  "branding",
  "qr",
  "channels",
  "conversations",
  "learning",
  "leads",
  "integrations",
  "analytics",
  "privacy",
];
const TEST = "\\.test\\.tsx?$|^db/test/|^e2e/";

/** A wall: what `from` may import of ours is `to`, and nothing else. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: TEST },
  to: { path: "^(app|components|lib|db|scripts|i18n|messages)/", pathNot: to },
});

const laterDomains = DOMAINS.slice(0, -1).map((domain, index) => ({
  name: `domain-order-${domain}`,
  comment: `${domain} stands before these: they react to its events, it knows nothing of them.`,
  severity: "error",
  from: { path: `^lib/domain/${domain}/`, pathNot: TEST },
  to: { path: `^lib/domain/(${DOMAINS.slice(index + 1).join("|")})/` },
}));

const internals = ["lib/domain", "lib/platform", "lib/entry", "components", "app"].map((room) => ({
  name: `internal-${room.replace("/", "-")}`,
  comment: "What lies in internal/ belongs to its own folder.",
  severity: "error",
  from: { path: `^${room}/([^/]+)/`, pathNot: TEST },
  to: { path: `^${room}/([^/]+)/.*internal/`, pathNot: `^${room}/$1/` },
}));

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    {
      name: "resolvable",
      severity: "error",
      from: { pathNot: "^next-env" },
      to: { couldNotResolve: true, pathNot: "^(vitest/node|next/|server-only)" },
    },
    { name: "internal-from-outside", severity: "error", from: { pathNot: `^lib/|^components/|^app/|${TEST}` }, to: { path: "/internal/" } },
    ...internals,
    only(
      "app",
      "^app/",
      "^(app|components|i18n|messages)/|^lib/(entry|kernel)/|^lib/domain/[^/]+/(queries|schemas|constants|find-[^/]+|[^/]*-queries)\\.ts$|^lib/domain/[^/]+/queries/",
      "A page fetches and composes; it changes things through an action.",
    ),
    only(
      "components",
      "^components/",
      "^(components|i18n|messages)/|^lib/domain/[^/]+/(schemas|constants)\\.ts$|^lib/domain/[^/]+/rules/|^lib/entry/actions/|^lib/kernel/(roles|paging|api-types|errors)\\.ts$",
    ),
    only(
      "entry",
      "^lib/entry/(?!rest/idempotency\\.ts)",
      "^lib/(entry|domain|kernel)/|^lib/platform/(queue|rate-limit|email)/|^(i18n|messages)/|^components/chat/",
    ),
    only("domain", "^lib/domain/", "^lib/(domain|kernel|platform)/|^db/schema/"),
    only("platform", "^lib/platform/(?!queue/)", "^lib/(platform|kernel)/"),
    only("queue", "^lib/platform/queue/", "^lib/(platform/queue|kernel)/|^db/(client|boss|schema/platform)\\.ts$"),
    only("kernel", "^lib/kernel/", "^lib/kernel/|^db/(client\\.ts|schema/)"),
    only("db", "^db/(?!seed/|migrate)", "^db/"),
    ...laterDomains,
    {
      name: "chat-is-alone",
      comment: "The buyer's client is small: no React, no domain.",
      severity: "error",
      from: { path: "^components/chat/", pathNot: TEST },
      to: { path: "^node_modules/(react|next|react-dom)/|^lib/(domain/.*(?<!schemas|constants)\\.ts|entry|platform)" },
    },
    { name: "scripts-are-entries", severity: "error", from: { path: "^(app|components|lib)/", pathNot: TEST }, to: { path: "^scripts/" } },
    { name: "no-test-code-in-the-product", severity: "error", from: { pathNot: `${TEST}|^vitest|^playwright` }, to: { path: TEST } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(node_modules|\\.next|\\.data|\\.data-test|\\.plan|dist|public|test-results)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".mjs", ".js", ".cjs", ".json", ".css"],
    },
  },
};
