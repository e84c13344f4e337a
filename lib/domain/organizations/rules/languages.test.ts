import { describe, expect, it } from "vitest";
import { languageName } from "./languages";

describe("language names", () => {
  it.each([
    ["en", "english"],
    ["AR", "arabic"],
    ["ar-AE", "arabic"],
    ["zh_Hant", "chinese"],
    ["Mandarin", "chinese"],
    [" Spanish ", "spanish"],
    ["Español", "spanish"],
    ["العربية", "arabic"],
    ["Urdu", "urdu"],
    ["hindi", "hindi"],
    ["Tagalog", "filipino"],
    ["fil", "filipino"],
    ["ru", "russian"],
  ])("%s is %s", (text, name) => {
    expect(languageName(text)).toBe(name);
  });

  it.each(["", "klingon", "12", "x"])("does not know %j", (text) => {
    expect(languageName(text)).toBeNull();
  });
});
