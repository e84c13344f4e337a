import { LANGUAGES } from "./languages";
import type { Bundle, Language, PageData } from "./model";
import { pageView } from "./page-view";
import { renderMessagePage, renderPage } from "./render-page";

type MessageKind = "gone" | "unknown" | "trouble" | "refused";

/** How the buyer's page and its kind refusals are drawn. */
export const renderers = {
  page: (data: PageData, bundle: Bundle) => renderPage(pageView(data), bundle),
  message(kind: MessageKind, language: Language, bundle: Bundle) {
    const { texts } = LANGUAGES[language];
    const { gone } = texts;
    const words = {
      gone: [gone.title, gone.text],
      unknown: [gone.unknownTitle, gone.unknownText],
      trouble: [gone.trouble, gone.troubleText],
      refused: [gone.refused, gone.refusedText],
    } as const;
    const [title, text] = words[kind];
    return renderMessagePage({ texts, language, title, text, again: kind === "trouble" || kind === "refused" }, bundle);
  },
};
