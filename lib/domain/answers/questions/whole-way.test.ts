import { describe, expect, test } from "vitest";
import { extractFacts } from "@/lib/domain/knowledge/rules/extract-facts";
import { readPlainText } from "@/lib/domain/knowledge/rules/read-plain-text";
import { splitPassages } from "@/lib/domain/knowledge/rules/split-passages";
import { answerFromKnowledge } from "../rules/answer-from-knowledge";
import { suggestQuestions } from "../rules/suggest-questions";
import type { Answer, Knowledge, KnownFact } from "../schemas";

const REMARKS = `REMARKS: Main-level primary suite. Gourmet kitchen boasts granite counters, gas cooktop & a walk-in pantry; fridge negotiable. Great room w/ gas FP and 18' vaulted ceilings. New roof 2022, furnace & AC replaced 2020, water heater 2023. 3-car attached garage with EV outlet. Washer/dryer do not convey. HOA $325/yr covers common area maintenance only. Sellers need 30-day rent-back.`;

const RENTAL = `Monthly rent: $3,850
Security deposit: one month's rent
Available: September 1, 2026

2 bedrooms, 2 bathrooms, 1,105 square feet on the 12th floor of a 20-story building from 2017.

## Included in rent
Heat, hot water, gym and pool. Tenant pays electric (about $90 a month) and internet (Verizon Fios available, up to 1 Gbps).

## Pets
One cat allowed. No dogs. $50 monthly pet rent.

## Apartment
Unfurnished. Luxury vinyl plank throughout. No smoking anywhere on the property. Subletting and short-term rentals are prohibited.`;

const VILLA = `Price: AED 6,750,000
Built-up area: 412 sqm
Year of completion: 2020
Service charge: AED 3.20 per sq ft per year
Furnishing: unfurnished

A family home set around a private, temperature-controlled swimming pool. Vacant on transfer.`;

const NOTES = `9 Quarry Rd
- $299,000
- 3/1.5 cape, 1,460 sf, 1948
- 1.2 ac, drilled well, septic (4 bed, 2016)
- metal roof 2014
- oil boiler + wood stove; no AC
- no HOA
- sold as is, cash or rehab loan
- occupancy at closing`;

const CABIN = `Asking $489,000, partly furnished (excluding the owner's artwork and the canoe). Heating is a gas boiler from 2016 with radiators. The basement is full and dry. Water and sewer are public. Short-term rentals are allowed with a permit, and the owners grossed roughly $28,000 in 2024. The road association fee of $450 per year covers plowing. Parking for four cars on the gravel drive.`;

/** What a bot knows of a text by itself: its facts as found, and its passages. */
function knowledgeOf(text: string, deal: "sale" | "rent"): Knowledge {
  const read = readPlainText(text, "Sheet");
  const found = extractFacts(read).filter(({ field }) => field !== "listing_type");
  const facts: KnownFact[] = found.map((fact) => ({ ...fact, source_id: "s", title: "Sheet", confirmed: false }));
  return {
    speaker: { organization_name: "Harbor Realty", agent_name: "Rosa Lind", property_id: "p", market: "us" },
    facts: [...facts, { field: "listing_type", value: deal, confirmed: true }],
    passages: splitPassages(read.text).map(({ heading, content, char_start }) => ({
      source_id: "s",
      title: "Sheet",
      url: null,
      heading: heading ?? null,
      content,
      char_start,
    })),
    approved: [],
    homes: [],
  };
}

const LISTINGS = {
  remarks: knowledgeOf(REMARKS, "sale"),
  rental: knowledgeOf(RENTAL, "rent"),
  villa: knowledgeOf(VILLA, "sale"),
  notes: knowledgeOf(NOTES, "sale"),
  cabin: knowledgeOf(CABIN, "sale"),
};
const ask = (listing: keyof typeof LISTINGS, message_text: string): Answer => answerFromKnowledge({ message_text }, LISTINGS[listing]);

describe("from a realtor's words to a buyer's answer", () => {
  test.each<[keyof typeof LISTINGS, string, string]>([
    ["remarks", "Does the fridge stay?", "fridge negotiable"],
    ["remarks", "Do the washer and dryer stay?", "do not convey"],
    ["remarks", "How old is the water heater?", "water heater 2023"],
    ["remarks", "How high are the ceilings?", "18'"],
    ["remarks", "Any recent renovations?", "New roof 2022"],
    ["remarks", "What does the HOA fee cover?", "common area maintenance only"],
    ["remarks", "When can I move in?", "30-day rent-back"],
    ["remarks", "Is it gas or electric stove?", "gas cooktop"],
    ["rental", "How much is it?", "The rent is $3,850."],
    ["rental", "How much is the deposit?", "one month's rent"],
    ["rental", "When can I move in?", "September 1, 2026"],
    ["rental", "When was it built?", "2017"],
    ["rental", "What does rent include?", "Heat, hot water, gym and pool."],
    ["rental", "How much is electricity?", "about $90 a month"],
    ["rental", "Can I bring my dog?", "No dogs."],
    ["rental", "How much is the pet fee?", "$50"],
    ["rental", "Can I rent it out on weekends?", "prohibited"],
    ["rental", "Can I smoke on the balcony?", "No smoking"],
    ["rental", "Is it furnished?", "It is unfurnished."],
    ["villa", "What's the service charge?", "AED 3.20 per sq ft per year"],
    ["villa", "What is the built up area?", "412"],
    ["villa", "When was it completed?", "2020"],
    ["villa", "Is the pool heated?", "temperature-controlled"],
    ["villa", "When can I move in?", "Vacant on transfer."],
    ["villa", "هل الفيلا مفروشة؟", "غير مفروش."],
    ["villa", "¿Está amueblada?", "Sin amueblar."],
    ["notes", "How many beds and baths?", "It has 3 bedrooms. It has 1.5 bathrooms."],
    ["notes", "When was it built?", "1948"],
    ["notes", "How big is the lot?", "1.2 acres"],
    ["notes", "How old is the roof?", "metal roof 2014"],
    ["notes", "Is there AC?", "There is no air conditioning."],
    ["notes", "What does the HOA fee cover?", "There is no HOA fee."],
    ["notes", "Is it sold as is?", "sold as is"],
    ["cabin", "What kind of heating?", "Heating: gas boiler from 2016 with radiators."],
    ["cabin", "Is it on city water and sewer?", "Water: public. Sewer: public."],
    ["cabin", "Is it furnished?", "It is partly furnished."],
    ["cabin", "Is the canoe included?", "excluding"],
    ["cabin", "How much does it make in rent?", "$28,000"],
    ["cabin", "any fees?", "$450 per year"],
    ["cabin", "How many cars can park?", "four cars"],
  ])("%s: %s", (listing, message, says) => {
    const answer = ask(listing, message);
    expect(answer).toMatchObject({ answered: true });
    expect(answer.bot_response_text).toContain(says);
    expect(answer.bot_response_text).not.toMatch(/Sources?:|Fuentes?:|المصدر:|\.\.|(\b\p{L}+): \1\b/iu);
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  test.each<[keyof typeof LISTINGS, string, RegExp]>([
    ["remarks", "What appliances come with it?", /refrigerator|washer/i],
    ["rental", "What kind of heating?", /gym/],
    ["villa", "How much is the HOA fee?", /3\.20 a year/],
    ["notes", "Is there AC?", /1\.2|septic/],
    ["notes", "What condition is the boiler in?", /1948/],
    ["cabin", "How much does it make in rent?", /489,000/],
    ["cabin", "any fees?", /489,000/],
  ])("%s: %s is not answered with something else", (listing, message, wrong) => {
    expect(ask(listing, message).bot_response_text).not.toMatch(wrong);
  });

  test("suggests what is there, one question of each kind, and answers it", () => {
    for (const [name, knowledge] of Object.entries(LISTINGS)) {
      for (const language of ["en", "es", "ar"] as const) {
        const questions = suggestQuestions({ knowledge, language });
        expect(questions.length, `${name} in ${language}`).toBeGreaterThanOrEqual(2);
        for (const message_text of questions) {
          const answer = answerFromKnowledge({ message_text, language }, knowledge);
          expect(answer, message_text).toMatchObject({ answered: true });
          expect(answer.bot_response_text).not.toMatch(/^(no|there is no|it has no|لا)(?!\p{L})/iu);
        }
      }
    }
    expect(suggestQuestions({ knowledge: LISTINGS.notes, language: "en" })).toEqual([
      "What is the price?",
      "How old is the roof?",
      "When can I move in?",
    ]);
  });
});
