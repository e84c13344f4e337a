import { describe } from "vitest";
import { passage_embeddings, passages } from "@/db/schema/knowledge";
import { aChatbot, aProperty, aSource } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { pool } from "@/lib/kernel/transaction";
import { retrieve } from "./retrieve";
import { passageLanguage } from "./rules/passage-language";

type Place = { property_id?: string | null; bot_id?: string | null };

async function told(t: Tenant, place: Place, lines: string[], over: { is_live?: boolean } = {}) {
  const { organization_id } = t;
  const source = await aSource(t, { ...place, title: "Sheet", text: "", ...over });
  await pool()
    .db.insert(passages)
    .values(
      lines.map((content, ordinal) => ({
        ...{ organization_id, passage_id: newId(), source_id: source.source_id, ordinal, content, char_start: 0, char_end: content.length },
        ...{ property_id: null, bot_id: null, ...place, language: passageLanguage(content) },
      })),
    );
}

async function home() {
  const t = await tenant();
  const { bot_id } = await aChatbot(t);
  const { property_id } = await aProperty(t, { bot_id });
  const find = async (question: string, over: object = {}) =>
    (await retrieve({ ctx: t.system, input: { bot_id, property_id, question, ...over } })).map(({ content }) => content);
  return { t, bot_id, property_id, find };
}

const ENGLISH = ["The roofs were replaced in 2019.", "A heated swimming pool lies behind the house.", "Dogs and cats are welcome."];
const SPANISH = ["La piscina está techada y el jardín tiene árboles.", "La calefacción es de gas y los baños son nuevos."];
const ARABIC = ["يوجد مسبح كبير في الحديقة.", "المنزل قريب من المدارس والأسواق."];

describe("retrieve", () => {
  test("stems each passage in its own language, with or without accents", async () => {
    const { t, property_id, find } = await home();
    await told(t, { property_id }, [...ENGLISH, ...SPANISH, ...ARABIC]);
    expect((await find("replacing the roof"))[0]).toBe(ENGLISH[0]);
    expect((await find("jardin con arbol"))[0]).toBe(SPANISH[0]);
    expect((await find("¿Qué calefacciones y cuántos banos?"))[0]).toBe(SPANISH[1]);
    expect((await find("هل المسبح كبير"))[0]).toBe(ARABIC[0]);
    expect((await find("والحديقه"))[0]).toBe(ARABIC[0]);
  });

  test("finds passages in another language by the names of the thing asked for", async () => {
    const { t, property_id, find } = await home();
    await told(t, { property_id }, ENGLISH);
    expect(await find("¿Hay alberca?")).toEqual([]);
    expect(await find("¿Hay alberca?", { also: ["pool|swimming pool|alberca|piscina|مسبح"] })).toEqual([ENGLISH[1]]);
  });

  test("takes a word that no passage holds for one that is spelt nearly so", async () => {
    const { t, property_id, find } = await home();
    await told(t, { property_id }, ["The Metromover stops two blocks away.", ...ENGLISH]);
    expect((await find("how far is the metromovr"))[0]).toContain("Metromover");
    expect((await find("swiming"))[0]).toBe(ENGLISH[1]);
    expect(await find("zzyzx qwerty")).toEqual([]);
  });

  test("credits one thing once, whatever names a passage has for it", async () => {
    const { t, property_id, find } = await home();
    await told(t, { property_id }, ["Washer, dryer, laundry, laundry room.", "The dryer is gas."]);
    expect((await find("is the dryer gas"))[0]).toBe("The dryer is gas.");
  });

  test("reads only what is live, and the property's own words before the chatbot's", async () => {
    const { t, bot_id, property_id, find } = await home();
    await told(t, { property_id }, ["The cellar holds wine."]);
    await told(t, { bot_id }, ["Every cellar of ours holds wine."]);
    await told(t, { property_id }, ["A cellar with wine that nobody may hear of yet."], { is_live: false });
    expect(await find("cellar wine")).toEqual(["The cellar holds wine.", "Every cellar of ours holds wine."]);
  });

  test("never reads across tenants, also when it knows their ids", async () => {
    const { t, bot_id, property_id } = await home();
    await told(t, { property_id }, ENGLISH);
    const other = await tenant();
    expect(await retrieve({ ctx: other.system, input: { bot_id, property_id, question: "roof" } })).toEqual([]);
    const own = await aChatbot(other);
    expect(await retrieve({ ctx: other.system, input: { bot_id: own.bot_id, property_id, question: "roof" } })).toEqual([]);
  });

  test("joins meaning by rank, of the same model alone", async () => {
    const { t, property_id, find } = await home();
    await told(t, { property_id }, ENGLISH);
    const rows = await pool().db.select().from(passages);
    const values = (at: number) => Float32Array.from([0, 1, 2], (index) => (index === at ? 1 : 0));
    const mine = rows.filter((row) => row.organization_id === t.organization_id).sort((a, b) => a.ordinal - b.ordinal);
    await pool()
      .db.insert(passage_embeddings)
      .values(
        mine.map(({ organization_id, passage_id, source_id, ordinal }) => ({
          ...{ organization_id, passage_id, source_id, embedding_model: "test/three", dims: 3 },
          vector: new Uint8Array(values(ordinal).buffer),
        })),
      );
    expect((await find("where can we bathe", { vector: { embedding_model: "test/three", values: values(1) } }))[0]).toBe(ENGLISH[1]);
    expect(await find("where can we bathe", { vector: { embedding_model: "test/other", values: values(1) } })).toEqual([]);
    expect((await find("roof", { vector: { embedding_model: "test/three", values: values(0) } }))[0]).toBe(ENGLISH[0]);
  });
});
