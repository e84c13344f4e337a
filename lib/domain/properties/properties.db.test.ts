import { describe } from "vitest";
import { aChatbot, aProperty } from "@/db/test/factories";
import { expect, type Tenant, tenant, test } from "@/db/test/fixture";
import { newId } from "@/lib/kernel/ids";
import { createProperty } from "./create-property";
import { deleteProperty } from "./delete-property";
import { importProperties } from "./import-properties";
import { compareProperties, getProperty, listProperties } from "./queries";
import { updateProperty } from "./update-property";

const invalidAt = (path: string) => ({ kind: "invalid", errors: expect.arrayContaining([expect.objectContaining({ path })]) });

describe("createProperty", () => {
  test("keeps all fields and fills in what the organization uses", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const property = await createProperty({
      ctx: t.realtor,
      input: {
        address: " 1 Oak St ",
        city: "Portland",
        price: 485_000,
        bedrooms: 3,
        bathrooms: 2.5,
        area: 1850,
        amenities: ["Pool", "Pool", "Garage"],
        facts: { roof: "slate", pool: true, stories: 2 },
        bot_id: bot.bot_id,
      },
    });
    expect(property).toMatchObject({
      address: "1 Oak St",
      currency: "USD",
      area_unit: "sqft",
      listing_type: "sale",
      status: "active",
      amenities: ["Pool", "Garage"],
      facts: { roof: "slate", pool: true, stories: 2 },
      agent_id: t.realtor_agent_id,
    });
    expect(await getProperty({ ctx: t.admin, input: { property_id: property.property_id } })).toEqual(property);
  });

  test("refuses what is not ours or not a value, each by its field", async () => {
    const t = await tenant();
    const other = await tenant();
    const foreign = await aChatbot(other);
    const refused = (input: object, path: string) =>
      expect(createProperty({ ctx: t.admin, input: { address: "1 Oak", ...input } })).rejects.toMatchObject(invalidAt(path));
    await refused({ bot_id: foreign.bot_id }, "bot_id");
    await refused({ agent_id: other.agent_id }, "agent_id");
    await refused({ media: [`/assets/${other.organization_id}/${newId()}`] }, "media.0");
    await refused({ media: [{ url: "https://example.com/a.jpg" }] }, "media.0");
    await refused({ price: -1 }, "price");
    await refused({ price: 1.5 }, "price");
    await refused({ property_type: "castle" }, "property_type");
    await refused({ listing_url: "javascript:alert(1)" }, "listing_url");
    await refused({ colour: "red" }, "colour");
    await refused({ address: "  " }, "address");
  });
});

test("an update changes a part, clears with null, and is refused for another organization", async () => {
  const t = await tenant();
  const other = await tenant();
  const property = await aProperty(t);
  const { property_id } = property;
  expect(await updateProperty({ ctx: t.admin, input: { property_id, price: 1, city: null, state: " ", listing_url: "" } })).toMatchObject({
    price: 1,
    city: null,
    state: null,
    listing_url: null,
    address: property.address,
  });
  await expect(updateProperty({ ctx: other.admin, input: { property_id, price: 2 } })).rejects.toMatchObject({ kind: "not_found" });
  await expect(deleteProperty({ ctx: other.admin, input: { property_id } })).rejects.toMatchObject({ kind: "not_found" });
  await deleteProperty({ ctx: t.admin, input: { property_id } });
  await expect(getProperty({ ctx: t.admin, input: { property_id } })).rejects.toMatchObject({ kind: "not_found" });
  await expect(updateProperty({ ctx: t.admin, input: { property_id, price: 2 } })).rejects.toMatchObject({ kind: "not_found" });
});

describe("listProperties", () => {
  async function street(t: Tenant): Promise<void> {
    await aProperty(t, { address: "1 Oak St", city: "Portland", price: 100, bedrooms: 2, property_type: "house" });
    await aProperty(t, {
      address: "2 Elm St",
      city: "Austin",
      price: 300,
      bedrooms: 3,
      property_type: "condo",
      description: "Near 50% park",
    });
    await aProperty(t, { address: "3 Oak Ave", city: "Portland", price: null, bedrooms: 4, property_type: "house", status: "sold" });
  }

  test("filters, sorts and pages", async () => {
    const t = await tenant();
    await street(t);
    const addresses = async (input: object) => (await listProperties({ ctx: t.realtor, input })).items.map((item) => item.address).sort();
    expect(await addresses({ q: "oak portland" })).toEqual(["1 Oak St", "3 Oak Ave"]);
    expect(await addresses({ q: "50%" })).toEqual(["2 Elm St"]);
    expect(await addresses({ min_price: "150", max_price: "300" })).toEqual(["2 Elm St"]);
    expect(await addresses({ bedrooms: "3" })).toEqual(["2 Elm St"]);
    expect(await addresses({ min_bedrooms: "3" })).toEqual(["2 Elm St", "3 Oak Ave"]);
    expect(await addresses({ city: "portland", property_type: "house", status: "sold" })).toEqual(["3 Oak Ave"]);
    expect((await listProperties({ ctx: t.admin, input: { sort: "price", page_size: 1, page: 2 } })).items[0]?.address).toBe("2 Elm St");
    expect((await listProperties({ ctx: (await tenant()).admin, input: {} })).total).toBe(0);
  });

  test("refuses values no column could hold instead of failing", async () => {
    const t = await tenant();
    for (const input of [{ bedrooms: "2.5" }, { min_price: "1e400" }, { min_price: "abc" }, { page_size: "101" }, { sort: "colour" }]) {
      await expect(listProperties({ ctx: t.admin, input: input as object })).rejects.toMatchObject({ kind: "invalid" });
    }
  });
});

test("compare answers in the order asked for with the differences, and names what is not ours", async () => {
  const t = await tenant();
  const one = await aProperty(t, { price: 100, bedrooms: 3, facts: { roof: "slate" } });
  const two = await aProperty(t, { price: 200, bedrooms: 3 });
  const foreign = await aProperty(await tenant());
  const { properties, differences } = await compareProperties({
    ctx: t.admin,
    input: { property_ids: [two.property_id, one.property_id] },
  });
  expect(properties.map((property) => property.property_id)).toEqual([two.property_id, one.property_id]);
  expect(differences).toContainEqual({ field: "price", values: [200, 100] });
  expect(differences).toContainEqual({ field: "facts.roof", values: [null, "slate"] });
  expect(differences.map((difference) => difference.field)).not.toContain("bedrooms");
  await expect(compareProperties({ ctx: t.admin, input: { property_ids: [one.property_id, foreign.property_id] } })).rejects.toMatchObject(
    invalidAt("property_ids.1"),
  );
});

describe("importProperties", () => {
  const load = (t: Tenant, text: string | Buffer, bot_id?: string) =>
    importProperties({ ctx: t.admin, input: { bytes: new Uint8Array(Buffer.from(text)), bot_id } });

  test("creates, updates by MLS number, keeps good rows beside bad ones and names these", async () => {
    const t = await tenant();
    const bot = await aChatbot(t);
    const first = await load(
      t,
      'ListingId,UnparsedAddress,City,ListPrice,BedroomsTotal,Roof,PrivateRemarks\nM-1,1 Oak St,Portland,"$485,000",3,slate,key 1234\nM-2,2 Elm St,Austin,soon,2,,\n',
      bot.bot_id,
    );
    expect(first).toEqual({
      created: 1,
      updated: 0,
      errors: [{ row: 3, path: "price", message: expect.stringContaining("soon") }],
      ignored_columns: ["PrivateRemarks"],
    });
    const again = await load(t, "ListingId,ListPrice\nM-1,470000\n");
    expect(again).toMatchObject({ created: 0, updated: 1, errors: [] });
    const [property] = (await listProperties({ ctx: t.admin, input: {} })).items;
    expect(property).toMatchObject({
      address: "1 Oak St",
      price: 470_000,
      bedrooms: 3,
      bot_id: bot.bot_id,
      facts: { mls_number: "M-1", roof: "slate" },
    });
    expect(JSON.stringify(property)).not.toContain("1234");
  });

  test("the same file twice makes nothing twice; two rows of one address are one property", async () => {
    const t = await tenant();
    const file = "address,city,price\n1 Oak St,Portland,100\n2 Elm St,Austin,200\n1 OAK st.,portland,150\n";
    expect(await load(t, file)).toMatchObject({ created: 2, updated: 1 });
    expect(await load(t, file)).toMatchObject({ created: 0, updated: 3 });
    expect((await listProperties({ ctx: t.admin, input: {} })).total).toBe(2);
  });

  test("reads UTF-16, semicolons, line breaks in cells; a formula stays text", async () => {
    const t = await tenant();
    const text = '\uFEFFaddress;description;price\r\n"Calle Peña 5";"two\r\nlines; =cmd|x";"450.000"\r\n=1+1;-;1,5\r\n';
    expect(await load(t, Buffer.from(text, "utf16le"))).toMatchObject({ created: 2, errors: [] });
    const items = (await listProperties({ ctx: t.admin, input: { sort: "address" } })).items;
    expect(items.map(({ address, price, description }) => ({ address, price, description }))).toEqual(
      expect.arrayContaining([
        { address: "Calle Peña 5", price: 450_000, description: "two\r\nlines; =cmd|x" },
        { address: "=1+1", price: 2, description: "-" },
      ]),
    );
  });

  test("refuses a file that is none, has no address, no rows, or names what is not ours", async () => {
    const t = await tenant();
    const foreign = await aProperty(await tenant());
    await expect(load(t, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1, 0, 9]))).rejects.toMatchObject({ kind: "unsupported_type" });
    await expect(load(t, "colour,size\nred,1\n")).rejects.toMatchObject(invalidAt("file"));
    await expect(load(t, "address\n")).rejects.toMatchObject(invalidAt("file"));
    await expect(load(t, "")).rejects.toMatchObject(invalidAt("file"));
    await expect(load(t, "address\n1 Oak\n", (await aChatbot(await tenant())).bot_id)).rejects.toMatchObject(invalidAt("bot_id"));
    expect(await load(t, `property_id,price\n${foreign.property_id},1\nnot-an-id,2\n`)).toMatchObject({
      updated: 0,
      errors: [
        { row: 2, path: "property_id" },
        { row: 3, path: "property_id" },
      ],
    });
    expect(await load(t, `address,bot_id\n1 Oak,${foreign.property_id}\n`)).toMatchObject({
      created: 0,
      errors: [{ row: 2, path: "bot_id" }],
    });
  });
});
