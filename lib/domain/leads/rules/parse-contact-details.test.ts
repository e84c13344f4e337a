import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPhoneField } from "@/lib/domain/conversations/rules/find-phone";
import { normalizeEmail, parseContactDetails } from "./parse-contact-details";

const us = (text: string) => parseContactDetails(text, "US");
const ae = (text: string) => parseContactDetails(text, "AE");

describe("details in free text", () => {
  test.each([
    ["I'm Dana, dana@x.example, 555-0142", { first_name: "Dana", email: "dana@x.example", phone: "5550142" }],
    ["I’m Dana Lee. My number is (415) 555-0142", { first_name: "Dana", last_name: "Lee", phone: "+14155550142" }],
    [
      "my name is dana smith and my email is Dana.Smith@Example.com",
      { first_name: "Dana", last_name: "Smith", email: "dana.smith@example.com" },
    ],
    ["Dana Lee, dana@x.example, 415.555.0142", { first_name: "Dana", last_name: "Lee", email: "dana@x.example", phone: "+14155550142" }],
    ["Dana 415-555-0142", { first_name: "Dana", phone: "+14155550142" }],
    ["Hi, this is Mary-Jane O'Neil, call me at 4155550142", { first_name: "Mary-Jane", last_name: "O'Neil", phone: "+14155550142" }],
    ["i'm dana, dana@x.example", { first_name: "Dana", email: "dana@x.example" }],
    ["You can reach me at +44 20 7946 0958", { phone: "+442079460958" }],
    [
      "me llamo José García, mi correo es jose@correo.example y mi número es 415 555 0142",
      { first_name: "José", last_name: "García", email: "jose@correo.example", phone: "+14155550142" },
    ],
    ["Hola, soy Lucía. Mi teléfono: 555-0142", { first_name: "Lucía", phone: "5550142" }],
    ["My name is Dana. My budget is $450,000. Phone 415-555-0142", { first_name: "Dana", phone: "+14155550142" }],
    ["I'm Dana and my phone is 5550142", { first_name: "Dana", phone: "5550142" }],
    ["I'm pre-approved, Ben Lee, ben@x.example", { first_name: "Ben", last_name: "Lee", email: "ben@x.example" }],
    ["I'm pre-approved, thanks, ben@x.example", { email: "ben@x.example" }],
    ["sure, dana@x.example.", { email: "dana@x.example" }],
  ])("%s", (text, expected) => expect(us(text)).toEqual(expected));

  test.each([
    ["اسمي سارة ورقمي ٠٥٠ ١٢٣ ٤٥٦٧", { first_name: "سارة", phone: "+971501234567" }],
    ["أنا اسمي أحمد علي، بريدي ahmed@x.example", { first_name: "أحمد", last_name: "علي", email: "ahmed@x.example" }],
    ["I'm Omar, 0501234567", { first_name: "Omar", phone: "+971501234567" }],
    ["call 00971 50 123 4567", { phone: "+971501234567" }],
    ["أنا خالد، +971 50 123 4567", { first_name: "خالد", phone: "+971501234567" }],
  ])("%s", (text, expected) => expect(ae(text)).toEqual(expected));
});

describe("what is no detail", () => {
  test.each([
    "I'm interested in this house",
    "I'm looking for 3 bedrooms",
    "I'm not sure yet",
    "I am Interested",
    "I'm just browsing",
    "this is a nice house",
    "Is this 1450000?",
    "is 450 000 ok?",
    "Built 1998-2005?",
    "Is 1234 Main Street sold?",
    "I saw MLS 1234567",
    "MLS# 2024012345 please",
    "listing id 4155550142",
    "my budget is 4155550142 dollars",
    "around 1.250.000",
    "open 2026-11-20 or 20/11/2026?",
    "zip 90210-1234",
    "2500 sqft on 12000 sqft",
    "What is the price?",
    "soy comprador",
    "soy de Madrid",
    "أنا مهتم بالبيت",
    "أنا أبحث عن شقة",
    "i'm muslim",
    "I'm Mexican",
    "it's great",
    "this is Great",
    "price $1,250,000",
    "AED 1250000",
    "5550142 Oak Street",
    "it was 1250000 before",
    "https://x.example/4155550142",
    "3 2 1500 2000",
  ])("%s", (text) => {
    const found = us(text);
    expect(found.phone).toBeUndefined();
    expect(found.email).toBeUndefined();
    expect(found.first_name).toBeUndefined();
  });

  test("prices, years, house and MLS numbers are never phones", () => {
    const templates = fc.oneof(
      fc.integer({ min: 1000, max: 99_999_999 }).map((n) => `Is $${n.toLocaleString("en-US")} the price?`),
      fc.integer({ min: 10_000, max: 99_999_999 }).map((n) => `my budget is ${n}`),
      fc.integer({ min: 1800, max: 2099 }).map((n) => `was it built in ${n}?`),
      fc.integer({ min: 1, max: 99_999 }).map((n) => `Is ${n} Maple Avenue still for sale?`),
      fc.integer({ min: 100_000, max: 9_999_999_999 }).map((n) => `MLS ${n}`),
      fc.integer({ min: 100_000, max: 9_999_999_999 }).map((n) => `I saw listing #${n}`),
    );
    fc.assert(fc.property(templates, (text) => us(text).phone === undefined && ae(text).phone === undefined));
  });

  test("a US number is found however it is written", () => {
    const number = fc.tuple(fc.integer({ min: 201, max: 989 }), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9999 }));
    const shapes = [
      (a: string, b: string, c: string) => `${a}-${b}-${c}`,
      (a: string, b: string, c: string) => `(${a}) ${b}-${c}`,
      (a: string, b: string, c: string) => `+1 ${a} ${b} ${c}`,
      (a: string, b: string, c: string) => `${a}.${b}.${c}`,
    ];
    fc.assert(
      fc.property(number, fc.constantFrom(...shapes), ([a, b, c], shape) => {
        const parts = [String(a), String(b), String(c).padStart(4, "0")] as const;
        return (
          us(`I'm Dana, my phone is ${shape(...parts)}`)
            .phone?.replace(/\D/g, "")
            .endsWith(parts.join("")) === true
        );
      }),
    );
  });

  test("no text makes it throw, and what it returns is said in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const found = us(text);
        if (found.first_name) expect(text.toLowerCase()).toContain(found.first_name.toLowerCase());
      }),
    );
  });
});

test("fields of their own", () => {
  expect(normalizeEmail(" Dana@X.example ")).toBe("dana@x.example");
  expect(normalizeEmail("dana")).toBeNull();
  expect(readPhoneField("+1 (555) 010-0001", "US")).toBe("+15550100001");
  expect(readPhoneField("555-0142", "US")).toBe("5550142");
  expect(readPhoneField("050 123 4567", "AE")).toBe("+971501234567");
  expect(readPhoneField("call me", "US")).toBeNull();
  expect(readPhoneField("12", "US")).toBeNull();
  expect(readPhoneField("+99999999999999999", "US")).toBeNull();
});
