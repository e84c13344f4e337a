import { env } from "@/lib/kernel/env";

export const dynamic = "force-dynamic";

/** What the owner of a site that YardsignBot visited finds at the address in its name: who it is and how to turn it away. */
export function GET(): Response {
  const text = `YardsignBot

YardsignBot reads single web pages that a real-estate agent asked it to read, so that the agent's assistant can answer
buyers' questions about a home. It follows no links of its own, signs in nowhere, keeps no cookies and never works
around a check that keeps robots out. A page whose owner asked for it is read again at most once a week.

It asks a site at most once a second, waits as long as Retry-After and Crawl-delay say, and obeys robots.txt
(RFC 9309), robots meta tags and X-Robots-Tag (noindex, none, noai).

To keep it out, add to your robots.txt:

    User-agent: YardsignBot
    Disallow: /

To have something removed, or to ask a question, write to ${env().EMAIL_FROM.replace(/^.*<|>$/g, "")}.
`;
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" } });
}
