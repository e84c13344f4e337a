import { BOT_LANGUAGES } from "@/lib/domain/bots/constants";

export type BotLanguage = (typeof BOT_LANGUAGES)[number];

/** The first of our languages in an Accept-Language header by its weights (RFC 9110, 12.5.4); English otherwise. */
export function botLanguage(header: string | null): BotLanguage {
  const wanted = (header ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = Number(
        parameters
          .find((parameter) => parameter.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? "1",
      );
      return { language: tag.split("-")[0], weight: Number.isFinite(weight) ? weight : 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language, weight } of wanted) {
    const known = BOT_LANGUAGES.find((candidate) => candidate === language);
    if (known && weight > 0) return known;
  }
  return "en";
}
