import { describe, expect, it } from "vitest";
import { classifyVisit, countryCode, deviceOf, referrerHost } from "./classify-visit";

const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1";
const PIXEL = "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36";
const INSTAGRAM =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22A3354 Instagram 350.0.0";
const GSA =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) GSA/340.0 Mobile/15E148 Safari/604.1";

describe("classifyVisit", () => {
  it.each([
    IPHONE,
    PIXEL,
    INSTAGRAM,
    GSA,
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Mozilla/5.0 (Linux; Android 14; CUBOT KINGKONG) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
  ])("a person: %s", (user_agent) => expect(classifyVisit({ user_agent, purpose: null })).toBe("person"));

  it.each([
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) AppleWebKit/537.36 Chrome/141.0 Mobile Safari/537.36 (compatible; Googlebot/2.1)",
    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
    "WhatsApp/2.23.20.0",
    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
    "TelegramBot (like TwitterBot)",
    "Twitterbot/1.0",
    "curl/8.5.0",
    "python-requests/2.32",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36",
    "",
  ])("a program: %s", (user_agent) => expect(classifyVisit({ user_agent, purpose: null })).toBe("crawler"));

  it.each(["prefetch", "prefetch;prerender", "preview"])("a prefetch: %s", (purpose) =>
    expect(classifyVisit({ user_agent: IPHONE, purpose })).toBe("prefetch"),
  );
});

it("tells devices, hosts and countries", () => {
  expect([
    deviceOf(IPHONE),
    deviceOf(PIXEL),
    deviceOf("Mozilla/5.0 (iPad; CPU OS 18_0)"),
    deviceOf("Mozilla/5.0 (Linux; Android 15; SM-X710) Chrome/140"),
    deviceOf("Mozilla/5.0 (Windows NT 10.0)"),
    deviceOf(null),
  ]).toEqual(["phone", "phone", "tablet", "tablet", "desktop", "other"]);
  expect([referrerHost("https://m.example.com/p?user=dana"), referrerHost("nonsense"), referrerHost(null)]).toEqual([
    "m.example.com",
    null,
    null,
  ]);
  expect([countryCode("us"), countryCode("XX"), countryCode("T1"), countryCode("USA"), countryCode(null)]).toEqual([
    "US",
    null,
    null,
    null,
    null,
  ]);
});
