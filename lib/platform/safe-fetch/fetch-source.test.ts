import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "@/lib/kernel/errors";
import { assertUrlAllowed, fetchSource } from "./fetch-source";
import { resolveAll } from "./guarded-agent";
import type { FetchSettings } from "./request";
import { SourceError } from "./source-error";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A real server on loopback; `/robots.txt` is a 404 unless `robots` answers it. */
async function site(answer: Answer, robots?: Answer): Promise<{ base: string; host: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/robots.txt") return robots ? robots(request, response) : void response.writeHead(404).end();
    seen.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base: `http://${host}`, host, seen };
}

const settings = (hosts: string[], over: Partial<FetchSettings> = {}): FetchSettings => ({
  allowedPrivateHosts: hosts,
  userAgent: "YardsignBot/1.0 (+http://localhost:3000/bot)",
  resolve: resolveAll,
  connectMs: 1000,
  totalMs: 1500,
  maxRedirects: 5,
  gapMs: 0,
  ...over,
});

const html =
  (body: string): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);

/** The code a fetch fails with; the words must be for people. */
async function failure(url: string, options: FetchSettings): Promise<string> {
  const error = await fetchSource(url, options).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(SourceError);
  expect((error as SourceError).detail).toMatch(/^[A-Z].+\.$/);
  return (error as SourceError).code;
}

describe("how a site is asked", () => {
  it("once in a span and host, robots.txt included", async () => {
    const at: number[] = [];
    const note =
      (answer: Answer): Answer =>
      (request, response) => {
        at.push(performance.now());
        answer(request, response);
      };
    const { base, host } = await site(
      note(html("<p>x</p>")),
      note((_request, response) => void response.writeHead(404).end()),
    );
    const paced = settings([host], { gapMs: 200 });
    await Promise.all([fetchSource(`${base}/a`, paced), fetchSource(`${base}/b`, paced)]);
    for (const [index, time] of at.entries()) if (index > 0) expect(time - (at[index - 1] ?? 0)).toBeGreaterThan(120);
  });

  it("not before its Retry-After has passed", async () => {
    const { base, host } = await site((_request, response) => void response.writeHead(429, { "retry-after": "3600" }).end());
    expect(await failure(`${base}/a`, settings([host]))).toBe("site_busy");
    expect(await failure(`${base}/b`, settings([host]))).toBe("site_busy");
  });

  it("not at all where its page or its header says noindex or noai", async () => {
    for (const tag of [
      '<meta name="robots" content="noindex, follow">',
      "<meta content='noai' name=ROBOTS>",
      '<meta name="YardsignBot" content="none">',
    ]) {
      const { base, host } = await site(html(`<html><head>${tag}</head><body>x</body></html>`));
      expect(await failure(base, settings([host]))).toBe("robots_disallowed");
    }
    const open = await site(
      html('<!-- <meta name="robots" content="noindex"> --><meta name="googlebot" content="noindex"><p>A home for sale</p>'),
    );
    expect((await fetchSource(open.base, settings([open.host]))).kind).toBe("html");
  });

  it("a name that nobody can have does not exist, which is no private network", async () => {
    await expect(assertUrlAllowed("https://listing.invalid/")).rejects.toMatchObject({
      code: "url_not_allowed",
      errors: [{ message: "There is no site at this address. Check the link." }],
    });
    const nowhere = async () => Promise.reject(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }));
    await expect(fetchSource("https://no-such-site.example/", settings([], { resolve: nowhere }))).rejects.toMatchObject({
      code: "unreachable",
      detail: "There is no site at this address. Check the link.",
    });
  });
});

describe("fetchSource", () => {
  it("reads a page and says who it is", async () => {
    const { base, host, seen } = await site(html("<html><body><p>12 Oak Lane</p></body></html>"));
    const page = await fetchSource(`${base}/listing`, settings([host]));
    expect(page).toMatchObject({ url: `${base}/listing`, kind: "html", charset: "utf-8" });
    expect(new TextDecoder().decode(page.bytes)).toContain("12 Oak Lane");
    expect(seen[0]?.headers["user-agent"]).toBe("YardsignBot/1.0 (+http://localhost:3000/bot)");
    expect(seen[0]?.headers.cookie).toBeUndefined();
  });

  it("unpacks gzip and judges type by content", async () => {
    const { base, host } = await site((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(gzipSync("%PDF-1.7 pretend"));
    });
    expect((await fetchSource(base, settings([host]))).kind).toBe("pdf");
  });

  it("gives up on a server that never answers, and on one that never ends", async () => {
    const slow = await site(() => {});
    expect(await failure(slow.base, settings([slow.host], { totalMs: 300 }))).toBe("timed_out");
    const endless = await site((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("<p>more</p>"), 20);
      response.on("close", () => clearInterval(timer));
    });
    expect(await failure(endless.base, settings([endless.host], { totalMs: 300 }))).toBe("timed_out");
  });

  it("counts the limit after decompression", async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const { base, host } = await site((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    expect(await failure(base, settings([host], { totalMs: 10_000 }))).toBe("too_large");
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it("follows five redirects and no sixth", async () => {
    const { base, host } = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end();
      else html("<p>here</p>")(request, response);
    });
    expect((await fetchSource(`${base}/5`, settings([host]))).url).toBe(`${base}/0`);
    expect(await failure(`${base}/6`, settings([host]))).toBe("too_many_redirects");
  });

  it("does not follow a redirect inward", async () => {
    const inner = await site(html("secret"));
    for (const location of [
      inner.base,
      "http://169.254.169.254/latest",
      "http://localhost:5432/",
      "http://[::1]/",
      "http://2130706433/",
      "//127.0.0.1/x",
    ]) {
      const outer = await site((_request, response) => void response.writeHead(302, { location }).end());
      expect(await failure(outer.base, settings([outer.host]))).toBe("redirected_inward");
    }
    expect(inner.seen).toHaveLength(0);
  });

  it("does not follow a redirect to another scheme or port", async () => {
    for (const location of ["file:///etc/passwd", "ftp://example.com/", "http://example.com:6379/"]) {
      const outer = await site((_request, response) => void response.writeHead(302, { location }).end());
      expect(await failure(outer.base, settings([outer.host]))).toBe("redirect_not_allowed");
    }
  });

  it("connects only to addresses it has checked, also when a name changes its answer", async () => {
    const answers = [[{ address: "93.184.216.34", family: 4 }], [{ address: "127.0.0.1", family: 4 }]];
    let asked = 0;
    const rebinding = settings([], { resolve: async () => answers[Math.min(asked++, 1)] ?? [] });
    const allowed = await assertUrlAllowed("http://rebind.example.com/", rebinding);
    expect(await failure(allowed.href, rebinding)).toBe("url_not_allowed");
    expect(asked).toBe(2);
  });

  it("refuses a name when any one of its addresses is private", async () => {
    const mixed = settings([], {
      resolve: async () => [
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.5", family: 4 },
      ],
    });
    await expect(assertUrlAllowed("https://mixed.example.com/", mixed)).rejects.toMatchObject({ kind: "invalid", code: "url_not_allowed" });
    expect(await failure("https://mixed.example.com/", mixed)).toBe("url_not_allowed");
  });

  it("obeys robots.txt, by its most specific group, and reads 4xx as leave, 5xx as none", async () => {
    const page = html("<p>text</p>");
    const text =
      (body: string): Answer =>
      (_request, response) =>
        void response.writeHead(200, { "content-type": "text/plain" }).end(body);
    const forbidden = await site(page, text("User-agent: *\nDisallow: /listing\nAllow: /listing/open\n"));
    expect(await failure(`${forbidden.base}/listing/1`, settings([forbidden.host]))).toBe("robots_disallowed");
    expect(forbidden.seen).toHaveLength(0);
    expect((await fetchSource(`${forbidden.base}/listing/open`, settings([forbidden.host]))).kind).toBe("html");
    const named = await site(page, text("User-agent: *\nDisallow: /\n\nUser-agent: yardsignbot\nDisallow:\n"));
    expect((await fetchSource(`${named.base}/x`, settings([named.host]))).kind).toBe("html");
    const denied = await site(page, (_request, response) => void response.writeHead(403).end());
    expect((await fetchSource(`${denied.base}/x`, settings([denied.host]))).kind).toBe("html");
    const broken = await site(page, (_request, response) => void response.writeHead(503).end());
    expect(await failure(`${broken.base}/x`, settings([broken.host]))).toBe("robots_disallowed");
  });

  it("obeys X-Robots-Tag unless it is meant for another bot", async () => {
    const tagged =
      (tag: string): Answer =>
      (_request, response) =>
        void response.writeHead(200, { "content-type": "text/html", "x-robots-tag": tag }).end("<p>x</p>");
    const all = await site(tagged("noai, noimageai"));
    expect(await failure(all.base, settings([all.host]))).toBe("robots_disallowed");
    const other = await site(tagged("googlebot: noindex"));
    expect((await fetchSource(other.base, settings([other.host]))).kind).toBe("html");
  });

  it.each([
    [401, "blocked_by_site"],
    [403, "blocked_by_site"],
    [429, "blocked_by_site"],
    [404, "not_found"],
    [410, "not_found"],
    [500, "unreachable"],
  ])("names a %i answer %s", async (status, code) => {
    const { base, host } = await site((_request, response) => void response.writeHead(status).end("no"));
    expect(await failure(base, settings([host]))).toBe(code);
  });

  it("recognises a bot check that answers 200", async () => {
    const { base, host } = await site(
      html('<html><head><title>Just a moment...</title></head><body><div id="cf-challenge"></div></body></html>'),
    );
    expect(await failure(base, settings([host]))).toBe("blocked_by_site");
  });

  it("refuses pictures and binary data", async () => {
    const picture = await site((_request, response) => void response.writeHead(200, { "content-type": "image/png" }).end("x"));
    expect(await failure(picture.base, settings([picture.host]))).toBe("not_a_page");
    const binary = await site(
      (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).end(Buffer.from([1, 0, 2, 0, 3])),
    );
    expect(await failure(binary.base, settings([binary.host]))).toBe("not_a_page");
    const lying = await site(
      (_request, response) => void response.writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" }).end("not gzip"),
    );
    expect(await failure(lying.base, settings([lying.host]))).toBe("not_a_page");
  });

  it("says when nobody answers", async () => {
    expect(await failure("http://127.0.0.1:1/", settings(["127.0.0.1:1"]))).toBe("unreachable");
    const unknown = settings([], {
      resolve: async () => {
        throw Object.assign(new Error("x"), { code: "ENOTFOUND" });
      },
    });
    expect(await failure("http://no-such.example.com/", unknown)).toBe("unreachable");
    expect((await assertUrlAllowed("http://no-such.example.com/", unknown)).hostname).toBe("no-such.example.com");
  });
});

describe("assertUrlAllowed", () => {
  it.each([
    "http://127.0.0.1/",
    "file:///etc/passwd",
    "http://localhost:5432/",
    "https://a:b@example.com/",
    "https://example.com:8443/",
    "nonsense",
  ])("refuses %s with a 422", async (text) => {
    const error = await assertUrlAllowed(text, settings([])).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ kind: "invalid", code: "url_not_allowed", errors: [{ path: "url" }] });
  });
});
