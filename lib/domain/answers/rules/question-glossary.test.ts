import { describe, expect, test } from "vitest";
import { inEnglish } from "./question-glossary";

describe("questions that the glossary has whole", () => {
  test.each([
    ["¿De dónde viene el agua?", "what is the water supply?", "es"],
    ["Hola, ¿cuánto es el mantenimiento al mes?", "how much is the hoa fee?", "es"],
    ["¿Qué tan hondo es el pozo?", "how deep is the well?", "es"],
    ["¿El refri se queda?", "does the refrigerator stay?", "es"],
    ["¿De qué año son las ventanas?", "how old are the windows?", "es"],
    ["¿Hay predial?", null, null],
    ["من هو المطور؟", "who is the developer?", "ar"],
    ["كم رسوم دائرة الأراضي؟", "how much is the dld fee?", "ar"],
    ["هل الشقة مؤجرة حالياً؟", "is it rented now?", "ar"],
    ["هل توجد غرفة معيشة للعائلة؟", "is there a living room?", "ar"],
    ["How old is the roof?", null, null],
  ])("%s", (asks, text, language) => {
    expect(inEnglish(asks)).toEqual(text === null ? null : { text, language });
  });

  test("a message of which one question is not in it is left as it was", () => {
    expect(inEnglish("¿De dónde viene el agua? ¿Y el helipuerto?")).toBeNull();
    expect(inEnglish("¿De dónde viene el agua? ¿Qué cubre la cuota?")?.text).toBe("what is the water supply? what does the hoa fee cover?");
  });
});
