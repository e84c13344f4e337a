import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import ar from "@/messages/ar/chat.json";
import en from "@/messages/en/chat.json";
import es from "@/messages/es/chat.json";
import { bundleChat } from "@/scripts/build-chat.mjs";
import { renderMessagePage, renderPage } from "./render-page";
import { sampleMessages, samplePage } from "./sample-page";

const gzip = (text: string) => gzipSync(text).length;

test("the page is usable within 22 kB and 3 requests, and brings nothing from elsewhere", async () => {
  const { script, style } = await bundleChat();
  const { html } = renderPage(samplePage(), { script: "/chat/0123456789ab.js", style });
  expect(gzip(html) + gzip(script)).toBeLessThanOrEqual(22_000);
  const asked = html.match(/<script[^>]* src=|<link[^>]*rel="(?:stylesheet|preload)"|<img |@import|url\(/g) ?? [];
  expect(asked.length + 1).toBeLessThanOrEqual(3);
});

test("is complete without JavaScript: every act is a form that posts to the page", () => {
  const { html } = renderPage(samplePage({ conversation_id: "c", messages: sampleMessages }), { script: "/chat/x.js", style: "" });
  for (const intent of ["ask", "lead", "handoff", "feedback", "report", "erase"]) expect(html).toContain(`name="intent" value="${intent}"`);
  const forms = html.match(/<form[^>]*>/g) ?? [];
  expect(forms.every((form) => form.includes('method="post"') && form.includes('action="/c/412-alder-court"'))).toBe(true);
  expect(html).toContain("<mark>New roof in 2021, with a transferable warranty.</mark>");
});

test("text from outside stays text, also inside the page's data", () => {
  const evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
  const page = samplePage({
    conversation_id: "c",
    greeting: evil,
    draft: evil,
    messages: [{ message_id: "m", role: "user", message_text: evil, citations: [] }],
  });
  const { html } = renderPage({ ...page, brand: { ...page.brand, light: "}</style><script>" } }, { script: "/chat/x.js", style: "" });
  expect(html).not.toContain("<script>alert");
  expect(html).not.toContain("<img src=x");
  const data = /id="chat-state">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
  expect(JSON.parse(data).greeting).toBe(evil);
});

test("Arabic runs from right to left", () => {
  const { html } = renderPage({ ...samplePage(), texts: ar, language: "ar" }, { script: "/chat/x.js", style: "" });
  expect(html).toContain('<html lang="ar" dir="rtl"');
});

test("the page without a chat says what to do", () => {
  const { html } = renderMessagePage({ texts: es, language: "es", title: es.gone.title, text: es.gone.text, again: false }, { style: "" });
  expect(html).toContain(es.gone.contact);
  expect(html).toContain("noindex");
});

test("no inline style or handler that the page's policy would refuse", () => {
  const { html } = renderPage(samplePage({ messages: sampleMessages }), { script: "/chat/x.js", style: "" });
  expect(html.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/ style="| on\w+="/);
});

test("each language has the same texts with the same places", () => {
  const places = (texts: unknown): unknown =>
    typeof texts === "string"
      ? [...texts.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()
      : Object.fromEntries(Object.entries(texts as object).map(([key, value]) => [key, places(value)]));
  expect(places(es)).toEqual(places(en));
  expect(places(ar)).toEqual(places(en));
});
