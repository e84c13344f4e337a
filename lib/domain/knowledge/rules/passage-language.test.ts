import { expect, test } from "vitest";
import { passageLanguage } from "./passage-language";

test.each([
  ["The roof was replaced in 2019 with architectural shingles.", "en"],
  ["El techo se cambió en 2019 y la piscina tiene calefacción.", "es"],
  ["تم استبدال السقف عام 2019 ويوجد مسبح مع WiFi.", "ar"],
  ["Located on El Camino Real in La Jolla, with a view of the hills.", "en"],
  ["14 Larch Street", "en"],
])("%s", (content, language) => {
  expect(passageLanguage(content)).toBe(language);
});

test("a line without words of its own follows its text", () => {
  expect(passageLanguage("Cocina: 2021", "La casa tiene una cocina y un jardín con árboles en la parte de atrás.")).toBe("es");
  expect(passageLanguage("2,310 sq ft", "The house is on the hill.")).toBe("en");
});
