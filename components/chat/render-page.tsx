/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { ChatApp } from "./chat-app";
import type { Bundle, ChatState, Language, PageView, Texts } from "./model";
import { AgentCard, ChatHead, Foot, Home } from "./page-parts";

/** A house, in the page itself: browsers would ask for /favicon.ico otherwise. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%231f5a4c' d='M8 1 0 8h2v7h5v-4h2v4h5V8h2z'/%3E%3C/svg%3E";

/** The buyer's page as a complete document, and the style in it (for the policy's hash). */
export function renderPage(page: PageView, bundle: Bundle): { html: string; style: string } {
  const style = brandStyle(page.brand) + bundle.style;
  const body = (
    <body class={page.embedded ? "embedded" : undefined}>
      <a class="skip" href="#chat">
        {page.texts.page.skip}
      </a>
      <main>
        {!page.embedded && <Home page={page} />}
        <section class="chat" id="chat" aria-labelledby="chat-title">
          <ChatHead page={page} />
          <div id="chat-app">
            <ChatApp {...page.chat} />
          </div>
        </section>
        <div class="rest">
          <AgentCard page={page} />
          <Foot page={page} />
        </div>
      </main>
      <Json id="chat-state" data={page.chat} />
    </body>
  );
  const head = (
    <>
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {page.property?.photo && <meta property="og:image" content={new URL(page.property.photo.url, page.url).href} />}
      <link rel="canonical" href={page.url} />
      <link rel="icon" href={ICON} />
      <script src={bundle.script} defer />
    </>
  );
  return { html: document(page.language, style, page.brand.theme, head, body), style };
}

type MessagePage = { texts: Texts; language: Language; title: string; text: string; again: boolean };

/** A page that says kindly why there is no chat, and what to do. */
export function renderMessagePage(
  { texts, language, title, text, again }: MessagePage,
  bundle: Pick<Bundle, "style">,
): { html: string; style: string } {
  const body = (
    <body>
      <main class="message">
        <h1>{title}</h1>
        <p>{text}</p>
        {again ? (
          <p>
            <a class="button" href="?">
              {texts.gone.again}
            </a>
          </p>
        ) : (
          <p>{texts.gone.contact}</p>
        )}
      </main>
    </body>
  );
  const head = (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
    </>
  );
  const style = brandStyle(PLAIN) + bundle.style;
  return { html: document(language, style, "auto", head, body), style };
}

function document(
  language: Language,
  style: string,
  theme: PageView["brand"]["theme"],
  head: ComponentChildren,
  body: ComponentChildren,
): string {
  const markup = renderToString(
    <html lang={language} dir={language === "ar" ? "rtl" : "ltr"} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content" />
        <meta name="color-scheme" content={theme === "auto" ? "light dark" : theme} />
        {head}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet; of the brand, checked colours and a number. */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      {body}
    </html>,
  );
  return `<!doctype html>${markup}`;
}

/** The chat's data as JSON in the page; `<` is escaped, so that nothing in it can end the element. */
function Json({ id, data }: { id: string; data: ChatState }) {
  const text = JSON.stringify(data).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every `<` escaped, in an element that is not run.
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: text }} />;
}

type Colours = Pick<PageView["brand"], "light" | "on_light" | "dark" | "on_dark" | "corner_radius">;

/** Before a brand is known. */
const PLAIN: Colours = { light: "#1f4d3a", on_light: "#ffffff", dark: "#93cbaa", on_dark: "#000000", corner_radius: 12 };

/** The brand's colour in each theme. Nothing but a colour and a number reaches the style. */
function brandStyle(brand: Colours): string {
  const colour = (name: "light" | "on_light" | "dark" | "on_dark") => (/^#[0-9a-f]{6}$/i.test(brand[name]) ? brand[name] : PLAIN[name]);
  const radius = Math.min(28, Math.max(0, Math.round(brand.corner_radius) || 0));
  return `:root{--l:${colour("light")};--lo:${colour("on_light")};--d:${colour("dark")};--do:${colour("on_dark")};--r:${radius}px}`;
}
