import { describe, expect, test } from "vitest";
import { type CopyKind } from "../constants";
import { lintCopy } from "./lint-copy";
import { policyOf } from "./policy-of";

const at = new Date("2026-11-20T12:00:00Z");
const us = policyOf({ market: "us", at });
const lint = (text: string, kind: CopyKind = "description", more: Partial<Parameters<typeof lintCopy>[0]> = {}) =>
  lintCopy({ text, kind, policy: us, ...more });
const worst = (text: string, more: Partial<Parameters<typeof lintCopy>[0]> = {}) =>
  lint(text, "description", more).map(({ severity }) => severity);

const BLOCKED = `
Adults only, no pets.
No children please.
Sorry, no kids.
Children not allowed.
No families.
Couples only.
Singles only building.
Mature persons only.
Childless couple sought.
Whites only.
No blacks.
Asian families preferred.
No Hispanics.
Indian nationals only.
White neighborhood near the park.
A predominantly Hispanic community.
English only.
English speakers only.
US citizens only.
No immigrants.
Christian home.
Quiet Jewish neighborhood.
Muslim family preferred.
No Muslims.
Males only.
Ladies only.
Bachelors only.
Female preferred.
No wheelchairs.
Not suitable for handicapped.
Able-bodied only.
Must be physically fit.
No mentally ill.
No AIDS.
No Section 8.
Section 8 not accepted.
No housing vouchers.
Straight only.
No LGBT.
No service animals.
No ESAs, sorry.
A lovely 55+ community.
Senior living at its best.
Solo adultos.
No se aceptan niños.
Parejas sin hijos.
Solo mexicanos.
No inmigrantes.
Hogar cristiano.
Solo mujeres.
No apto para discapacitados.
No sección 8.
No animales de servicio.
للعائلات فقط
بدون أطفال
للعرب فقط
يفضل الأوروبيين
للمسلمين فقط
للسيدات فقط
غير مناسب للمعاقين
`
  .trim()
  .split("\n");

const WARNED = `
Perfect for families.
Ideal for a growing family.
Great starter home for newlyweds.
Perfect for young professionals!
Ideal for retirees.
Great for empty nesters.
A family-friendly street.
Safe neighborhood.
A quiet, low-crime area.
Close to great schools.
Top-rated school district.
An exclusive community.
Prestigious neighborhood.
Friendly neighbors all around.
Steps to St. Mary's church.
Walking distance to the synagogue.
Bachelor pad with a view.
The basement is a man cave.
LGBTQ friendly.
Employed only.
Must be able to climb stairs.
Independent living required.
College students welcome.
Adults-only pool.
Ideal para familias.
Zona exclusiva y segura.
Excelentes escuelas.
Cerca de la iglesia.
مثالي للعائلات
حي راقي
منطقة آمنة
أفضل المدارس
جيران محترمين
`
  .trim()
  .split("\n");

/** fair-housing.md 4, "often flagged by mistake". */
const ALLOWED = `
Family room opens to the deck.
Bachelor apartment on the ground floor.
Walk-in closet and walk-in pantry.
Within walking distance of shops.
Walk to the bus stop, jogging trail behind the house.
Great view from the fourth-floor walk-up.
A quiet street with city views.
Desirable neighborhood with sidewalks.
Quality construction.
No bicycles in the hall, non-smoking building.
No drinking on the roof.
Secluded lot, private setting.
Wheelchair ramp and step-free entry.
Kosher meals available at the cafe.
Happy Easter from all of us.
There is a chapel on site.
White cabinets, white appliances and white oak floors.
Black granite counters.
Indian Creek runs behind the house.
At the corner of Church Street.
A single-family home.
A couple of minutes to the train.
Assistance animals are considered.
The white fence was painted this year.
Brown brick exterior, black metal roof.
French doors, Spanish tile, Dutch oven.
Italian marble and Persian rugs.
Two-family house with separate meters.
A wall safe in the study.
The pool is fenced; safe deposit boxes in the lobby.
Assigned school: Lincoln Elementary.
School district: Portland.
Community pool and community room.
Children's playground in the park across the street.
We support equal housing opportunity for every race, color, religion, sex, disability, familial status and national origin.
Exclusive use of the roof terrace.
Private patio, private garage.
American Colonial built in 1910.
English cottage garden.
Great room with a fireplace.
Open floor plan, good light.
Primary suite upstairs.
Senior discount at the gym next door.
Best Western is two blocks away.
The men's room is on the left.
Sala familiar con chimenea.
Granito negro y gabinetes blancos.
Casa unifamiliar con jardín.
Escuela a dos cuadras.
غرفة عائلية واسعة
مطبخ أبيض
قريب من المترو
مجلس عربي
`
  .trim()
  .split("\n");

describe("copy lint", () => {
  test.each(BLOCKED)("blocks: %s", (text) => expect(worst(text)).toContain("block"));
  test.each(WARNED)("warns: %s", (text) => {
    expect(worst(text)).toContain("warn");
    expect(worst(text)).not.toContain("block");
  });
  test.each(ALLOWED)("allows: %s", (text) => expect(lint(text).filter(({ severity }) => severity !== "note")).toEqual([]));
  test.each([
    "The master bedroom is upstairs.",
    "Kids' room with bunk beds.",
    "A mother-in-law suite.",
    "Handicap accessible entry.",
    "No pets.",
  ])("notes: %s", (text) => expect(worst(text)).toEqual(["note"]));

  test("a finding stands at its words, with a reason and a rewrite", () => {
    const text = "Bright. Perfect for families, in a safe neighborhood with a master bedroom.";
    const findings = lint(text);
    expect(findings.map(({ words, rewrite }) => [words, rewrite])).toEqual([
      ["Perfect for families", ""],
      ["safe neighborhood", "neighborhood"],
      ["master bedroom", "primary bedroom"],
    ]);
    for (const { start, end, words, reason } of findings) {
      expect(text.slice(start, end)).toBe(words);
      expect(reason.length).toBeGreaterThan(20);
    }
    expect(lint("¡Zona muy exclusiva, ideal para niños!", "description", { language: "es" })[1]?.reason).toContain("vivienda");
  });

  test("offsets hold where accents and marks are folded away", () => {
    const text = "Ubicación céntrica. Sólo  adultos. مُمتاز، للعَرَب فقط";
    expect(lint(text).map(({ words }) => words)).toEqual(["Sólo  adultos", "للعَرَب فقط"]);
    expect(lint("في منطقة آمنة").map(({ rewrite }) => rewrite)).toEqual(["منطقة"]);
  });

  test("the address is a name, and a community's documents allow 55+", () => {
    expect(worst("Close to Good Church", { properNames: ["Good Church"] })).toEqual([]);
    expect(worst("A 55+ community.", { senior_community: true })).toEqual([]);
  });

  test("the place decides: vouchers where a law protects them, other words elsewhere", () => {
    const texas = policyOf({ market: "us", state: "TX", at });
    const california = policyOf({ market: "us", state: "CA", at });
    const uae = policyOf({ market: "uae", at });
    expect(lintCopy({ text: "No Section 8.", kind: "description", policy: texas })[0]?.severity).toBe("warn");
    expect(lintCopy({ text: "No Section 8.", kind: "description", policy: california })[0]?.severity).toBe("block");
    expect(lintCopy({ text: "للعائلات فقط", kind: "description", policy: uae })[0]?.severity).toBe("warn");
    expect(lintCopy({ text: "للعرب فقط", kind: "description", policy: uae })[0]?.severity).toBe("block");
  });

  test("a suggested question that the assistant refuses is pointed out", () => {
    expect(lint("Is it a good area for kids?", "question").map(({ severity }) => severity)).toEqual(["warn"]);
    expect(lint("How big is the family room?", "question")).toEqual([]);
    expect(lint("", "question")).toEqual([]);
  });

  test("a long hostile text is read at once", () => {
    const started = performance.now();
    lint("perfect for a the any your growing large ".repeat(500));
    lint("no no no walking distance to the ".repeat(600));
    lint("a".repeat(20_000));
    lint(" \n".repeat(10_000));
    expect(performance.now() - started).toBeLessThan(1_500);
  });
});
