import type { SkippedPart } from "../schemas";
import { type HtmlDocument, type HtmlElement, looseWordsOf, select, wordsOf } from "./html-document";

const NEVER_TEXT =
  "script,style,noscript,template,iframe,object,embed,svg,canvas,video,audio,map,form button,select,input,textarea,dialog,link,meta";
const BOILERPLATE =
  "nav,footer,[role=navigation],[role=contentinfo],[role=search],[role=dialog],[role=alertdialog],[role=menu],.breadcrumb,.breadcrumbs,#breadcrumbs";
const HIDDEN_CLASSES = ".sr-only,.visually-hidden,.screen-reader-text,.visuallyhidden,.d-none,.is-hidden,.hide-visually";
const OTHER_HOMES_HEADING =
  /\b(similar|comparable|nearby|other|more|related|recommended|featured|new|latest|recently (sold|viewed|listed)|recent)\b.{0,24}\b(homes?|houses?|listings?|propert(y|ies)|rentals?|apartments?|condos?|sales?|results)\b|you (may|might|could) (also )?(like|be interested)|people also (viewed|liked)|homes? (for (sale|rent)|like this|near)|\b(other|more) (homes|listings|properties)\b|\bcomps\b|\b(just|recently) sold\b|\bnearby sales\b/i;
const OTHER_HOMES_NAME =
  /(^|[\s_-])(similar|related|recommend(ed|ations)?|comparables?|comps|nearby[-_]?(homes|listings|properties)|other[-_]?(homes|listings|properties)|more[-_]?(homes|listings)|also[-_]?viewed|recently[-_]?(sold|viewed)|featured[-_]?(homes|listings|properties))([\s_-]|$)/i;
const COOKIES_NAME = /cookie|consent|gdpr|onetrust|ccpa|cc-window|privacy-?(banner|notice)/i;
const CARD_NAME = /(^|[\s_-])(property|listing|home|result|house)[-_]?(card|tile|item|teaser)([\s_-]|$)/i;

const REASONS = {
  hidden_text: { code: "hidden_text", reason: "Hidden text" },
  cookie_notice: { code: "cookie_notice", reason: "Cookie notice" },
  other_homes: { code: "other_homes", reason: "Other homes on the page" },
  navigation: { code: "navigation", reason: "Navigation" },
} as const;

/**
 * Takes out of a page what is not about the home or not to be seen: scripts, hidden text, cookie notices, navigation,
 * other listings. Says what it took, and why.
 */
export function cleanHtml(document: HtmlDocument): SkippedPart[] {
  const skipped: SkippedPart[] = [];
  const drop: Drop = (element, reason) => {
    if (!element.parentNode) return;
    if (reason && wordsOf(element).length > 1) skipped.push({ ...REASONS[reason], excerpt: looseWordsOf(element).slice(0, 160) });
    element.remove();
  };
  const body = document.body;
  dropHidden(document, drop);
  const isMain = mainPath(body);
  dropNamed(body, drop, isMain);
  dropHeadedSections(body, drop, isMain);
  dropCards(body, drop, isMain);
  dropBoilerplate(body, drop, isMain);
  return merged(skipped);
}

type Drop = (element: HtmlElement, reason: keyof typeof REASONS | null) => void;
type IsMain = (element: HtmlElement) => boolean;

/** Tells what holds the page's subject (its h1 or main part) and must never be dropped whole. */
function mainPath(body: HtmlElement): IsMain {
  const path = new Set<HtmlElement>([body]);
  for (const subject of select(body, "h1,main")) {
    if (subject.localName === "main") path.add(subject);
    for (
      let outer = subject.parentElement as HtmlElement | null;
      outer && !path.has(outer);
      outer = outer.parentElement as HtmlElement | null
    )
      path.add(outer);
  }
  return (element) => path.has(element);
}

function dropHidden(document: HtmlDocument, drop: Drop): void {
  const body = document.body;
  const hiddenByStyle = hiddenSelectors(document);
  for (const element of select(document, NEVER_TEXT)) drop(element, null);
  for (const element of select(body, HIDDEN_CLASSES)) drop(element, null);
  const isMain = mainPath(body);
  for (const element of select(body, "[hidden],[aria-hidden=true],[style]")) if (isHidden(element, isMain)) drop(element, "hidden_text");
  for (const selector of hiddenByStyle) for (const element of select(body, selector)) drop(element, "hidden_text");
}

function dropNamed(body: HtmlElement, drop: Drop, isMain: IsMain): void {
  for (const element of select(body, "[id],[class],[aria-label]")) {
    const name = nameOf(element);
    if (isMain(element)) continue;
    if (COOKIES_NAME.test(name) && wordsOf(element).length < 2500) drop(element, "cookie_notice");
    else if (OTHER_HOMES_NAME.test(name)) drop(element, "other_homes");
  }
}

function dropBoilerplate(body: HtmlElement, drop: Drop, isMain: IsMain): void {
  for (const element of select(body, BOILERPLATE)) if (!isMain(element)) drop(element, "navigation");
  for (const element of select(body, "header,aside")) {
    if (isMain(element) || element.closest("main,article")) continue;
    if (element.localName === "header" || linkShare(element) > 0.5) drop(element, "navigation");
  }
}

function isHidden(element: HtmlElement, isMain: IsMain): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true")
    return !isMain(element) || element.hasAttribute("hidden");
  return hidesText((element.getAttribute("style") ?? "").toLowerCase());
}

function hidesText(style: string): boolean {
  const plain = style.replace(/\s+/g, "");
  return (
    /display:none|visibility:(hidden|collapse)|(^|;)opacity:0(\.0+)?(;|!|$)|font-size:0(px|em|rem|%)?(;|!|$)|text-indent:-\d{3,}|(left|top|right):-\d{3,}px|clip:rect\(0|clip-path:inset\((50|100)%|color:transparent|(^|;)(width|height):[01]px;.*overflow:hidden/.test(
      plain,
    ) || whiteOnWhite(plain)
  );
}

const whiteOnWhite = (style: string): boolean =>
  /(^|;)color:(#fff(fff)?|white|rgba?\(255,255,255)/.test(style) && /background(-color)?:(#fff(fff)?|white|rgba?\(255,255,255)/.test(style);

/** Simple selectors that the page's own style sheet hides, outside media queries (those hide by screen size). */
function hiddenSelectors(document: HtmlDocument): string[] {
  const css = select(document, "style")
    .map((style) => style.textContent ?? "")
    .join("\n")
    .slice(0, 500_000);
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[\w-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const selectors: string[] = [];
  for (const rule of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!hidesText((rule[2] ?? "").toLowerCase())) continue;
    for (const selector of (rule[1] ?? "").split(",")) if (/^\s*[a-z]*[.#][\w-]+\s*$/i.test(selector)) selectors.push(selector.trim());
  }
  return selectors.slice(0, 200);
}

const nameOf = (element: HtmlElement): string =>
  `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""} ${element.getAttribute("aria-label") ?? ""}`.slice(0, 300);

/** Sections under a heading such as "Similar homes": the section itself, or what follows up to the next such heading. */
function dropHeadedSections(body: HtmlElement, drop: Drop, isMain: IsMain): void {
  for (const heading of select(body, "h2,h3,h4,h5,h6,[role=heading],legend,summary")) {
    const words = wordsOf(heading);
    if (!heading.parentNode || words.length > 90 || !OTHER_HOMES_HEADING.test(words)) continue;
    const section = ownSection(heading, isMain);
    if (section) {
      drop(section, "other_homes");
      continue;
    }
    const level = Number(heading.localName.slice(1)) || 2;
    for (let next = heading.nextElementSibling as HtmlElement | null; next; ) {
      const following = next.nextElementSibling as HtmlElement | null;
      if (/^h[1-6]$/.test(next.localName) && Number(next.localName.slice(1)) <= level) break;
      drop(next, "other_homes");
      next = following;
    }
    drop(heading, "other_homes");
  }
}

/** The widest element around a heading that has no other heading of its level and not the page's subject. */
function ownSection(heading: HtmlElement, isMain: IsMain): HtmlElement | null {
  let section: HtmlElement | null = null;
  for (
    let outer = heading.parentElement as HtmlElement | null;
    outer && !isMain(outer) && outer.localName !== "article";
    outer = outer.parentElement as HtmlElement | null
  ) {
    const siblings = select(outer, heading.localName).length;
    if (siblings > 1 && section) break;
    if (outer.querySelector(heading.localName) !== heading) break;
    section = outer;
  }
  return section;
}

/** Two or more cards of homes side by side, each with a link and a price of its own. */
function dropCards(body: HtmlElement, drop: Drop, isMain: IsMain): void {
  const isCard = (element: HtmlElement) =>
    !isMain(element) &&
    (element.querySelector("a[href]") !== null || element.localName === "a") &&
    /[$€£]\s?\d{2,}|AED\s?\d/.test(wordsOf(element)) &&
    wordsOf(element).length < 600;
  for (const card of select(body, "[class],li,article,a")) {
    const parent = card.parentElement as HtmlElement | null;
    if (!parent || !card.parentNode || !isCard(card)) continue;
    const sisters = ([...parent.children] as HtmlElement[]).filter((sister) => sister.localName === card.localName && isCard(sister));
    const named = CARD_NAME.test(nameOf(card));
    const homes = sisters.filter((sister) => /\b(bd|beds?|br|bedrooms?|sq\.? ?ft|baths?)\b/i.test(looseWordsOf(sister)));
    if (named || homes.length >= 2) for (const sister of homes.length >= 2 ? homes : [card]) drop(sister, "other_homes");
  }
}

function linkShare(element: HtmlElement): number {
  const all = wordsOf(element).length || 1;
  return select(element, "a").reduce((sum, link) => sum + wordsOf(link).length, 0) / all;
}

/** One entry a reason and excerpt; pages repeat themselves. */
function merged(skipped: SkippedPart[]): SkippedPart[] {
  const seen = new Set<string>();
  return skipped.filter((part) => !seen.has(part.reason + part.excerpt) && seen.add(part.reason + part.excerpt)).slice(0, 60);
}
