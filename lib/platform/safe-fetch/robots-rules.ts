type Rule = { allow: boolean; pattern: string };
type Group = { agents: string[]; rules: Rule[]; delay: number | null };

export type RobotsRules = {
  /** Path with its query, as in the address. */
  allows: (path: string) => boolean;
  /** Seconds between two requests that the site asks for; not in the RFC, honoured all the same. */
  crawl_delay: number | null;
  sitemaps: string[];
};

/**
 * robots.txt by RFC 9309 for one product token: all groups of the token merged, else those of `*`, else everything is
 * allowed; the longest match wins, a tie allows.
 */
export function parseRobots(text: string, token: string): RobotsRules {
  const { groups, sitemaps } = readGroups(text);
  const ours = groupsFor(groups, token.toLowerCase());
  const rules = ours.flatMap((group) => group.rules);
  const delays = ours.flatMap((group) => (group.delay === null ? [] : [group.delay]));
  return { allows: (path) => allowed(rules, path), crawl_delay: delays.length > 0 ? Math.max(...delays) : null, sitemaps };
}

function readGroups(text: string): { groups: Group[]; sitemaps: string[] } {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let open: Group | null = null;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const line = /^\s*([A-Za-z-]+)\s*:\s*(.*?)\s*$/.exec(raw.replace(/#.*$/s, ""));
    if (!line) continue;
    const [, name = "", value = ""] = line;
    switch (name.toLowerCase()) {
      case "user-agent":
      case "useragent":
        if (!open || open.rules.length > 0) {
          open = { agents: [], rules: [], delay: null };
          groups.push(open);
        }
        open.agents.push(tokenOf(value));
        break;
      case "allow":
      case "disallow":
        // An empty Disallow allows everything; it still ends the list of agents.
        open?.rules.push({ allow: /^allow$/i.test(name) || value === "", pattern: value === "" ? "/" : normalized(value) });
        break;
      case "crawl-delay":
        if (open && Number(value) > 0) open.delay = Number(value);
        break;
      case "sitemap":
        if (sitemaps.length < 100) sitemaps.push(value);
        break;
    }
  }
  return { groups, sitemaps };
}

/** RFC 9309, 2.2.1: letters, `_` and `-`; a version behind it is no part of the token. */
const tokenOf = (value: string): string =>
  value.trim().startsWith("*") ? "*" : (/^[A-Za-z_-]+/.exec(value.trim())?.[0] ?? "").toLowerCase();

/** Groups that name the token; else those that name a part of it ("yardsign"); else those for all. */
function groupsFor(groups: readonly Group[], token: string): Group[] {
  const named = (test: (agent: string) => boolean) => groups.filter((group) => group.agents.some(test));
  const exact = named((agent) => agent === token);
  if (exact.length > 0) return exact;
  const partial = named((agent) => agent.length >= 3 && token.includes(agent));
  return partial.length > 0 ? partial : named((agent) => agent === "*");
}

function allowed(rules: readonly Rule[], path: string): boolean {
  const asked = normalized(path);
  if (asked === "/robots.txt") return true;
  let best: Rule | null = null;
  for (const rule of rules) {
    const longer = !best || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allow);
    if (longer && matches(rule.pattern, asked)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` is anything, a `$` at the end ends the path. Linear: no pattern can hold the process. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [head = "", ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of parts.entries()) {
    const last = anchored && index === parts.length - 1;
    if (last) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}

/** RFC 9309, 2.2.2: non-ASCII percent-encoded, needless percent-encoding undone, hex digits in upper case. */
function normalized(path: string): string {
  return path
    .replace(/[^\u0021-\u007E]+/g, (text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .replace(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
      const char = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(char) ? char : whole.toUpperCase();
    });
}
