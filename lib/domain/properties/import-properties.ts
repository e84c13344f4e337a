import { and, eq, sql } from "drizzle-orm";
import { properties } from "@/db/schema/bots";
import { copyErrors } from "@/lib/domain/fair-housing/refuse-copy";
import { raiseKnowledgeVersion } from "@/lib/domain/knowledge/raise-knowledge-version";
import { audit } from "@/lib/kernel/audit";
import { authorize, type Ctx } from "@/lib/kernel/ctx";
import { AppError, invalid } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { type TxCtx, transaction } from "@/lib/kernel/transaction";
import { fieldErrors, parseInput } from "@/lib/kernel/validation";
import { MAX_IMPORT_BYTES, MAX_IMPORT_ROWS } from "./constants";
import { organizationUnits } from "./create-property";
import { ownBot } from "./internal/check-links";
import { ExistingProperties } from "./internal/existing-properties";
import { propertyCopy } from "./internal/property-copy";
import { decodeText } from "./rules/decode-text";
import { columnMeaning } from "./rules/import-columns";
import { type Csv, parseCsv } from "./rules/parse-csv";
import { type ImportRow, readImportRow } from "./rules/read-import-row";
import {
  createPropertyInput,
  type ImportPropertiesInput,
  type ImportResult,
  importPropertiesInput,
  type PropertyFields,
  propertyChanges,
} from "./schemas";

type Table = { rows: { row: number; read: ImportRow }[]; ignored_columns: string[]; unclosedQuote: boolean };

/**
 * Adds and updates properties from a CSV file with RESO names or ours. A row that can't be read is told by its
 * number and field and skipped; the others are kept, all in one transaction. Cells are text: a formula is never run.
 * @throws AppError too_large; invalid for a file without an address column or without rows
 */
export async function importProperties({ ctx, input }: { ctx: Ctx; input: ImportPropertiesInput }): Promise<ImportResult> {
  authorize(ctx, { scope: "properties:write" });
  const { bytes, bot_id } = parseInput(importPropertiesInput, input);
  const table = readTable(bytes);
  return transaction(ctx, async (ctx) => {
    if (bot_id && !(await ownBot(ctx, bot_id)))
      throw invalid([{ path: "bot_id", message: "This chatbot was not found in your organization." }]);
    const writer = await RowWriter.open(ctx, bot_id);
    const result: ImportResult = { created: 0, updated: 0, errors: [], ignored_columns: table.ignored_columns };
    for (const { row, read } of table.rows) {
      const outcome = read.errors.length > 0 ? read.errors : await writer.write(read);
      if (typeof outcome === "string") result[outcome]++;
      else for (const { path, message } of outcome) result.errors.push({ row, path, message });
    }
    if (table.unclosedQuote)
      result.errors.push({
        row: table.rows.at(-1)?.row ?? 1,
        path: "",
        message: 'A quote (") in this row is never closed, so the rows after it were read as one cell.',
      });
    await audit(ctx, {
      action: "properties.imported",
      object_type: "organization",
      object_id: ctx.actor.organization_id,
      diff: { created: result.created, updated: result.updated, errors: result.errors.length },
    });
    return result;
  });
}

function readTable(bytes: Uint8Array): Table {
  if (bytes.byteLength > MAX_IMPORT_BYTES) throw new AppError("too_large", "This file is too large: at most 10 MB.");
  const text = decodeText(bytes);
  if (text.includes("\u0000"))
    throw new AppError("unsupported_type", "This is not a CSV file. In your spreadsheet program, save it as CSV first.");
  const csv = parseCsv(text);
  const [header, ...body] = csv.rows;
  if (!header || body.length === 0) throw invalid([{ path: "file", message: "This file has no rows below its header." }]);
  if (body.length > MAX_IMPORT_ROWS)
    throw invalid([{ path: "file", message: `At most ${MAX_IMPORT_ROWS.toLocaleString("en")} rows in one file.` }]);
  return readBody(csv, header.cells, body);
}

function readBody(csv: Csv, header: string[], body: Csv["rows"]): Table {
  const columns = header.map(columnMeaning);
  const named = new Set(columns.flatMap((column) => (column?.kind === "field" ? [column.field] : [])));
  if (!["address", "street_name", "property_id", "mls_number"].some((field) => named.has(field as "address"))) {
    throw invalid([{ path: "file", message: "No column holds the address. Name one address, or UnparsedAddress as in RESO." }]);
  }
  const decimalComma = csv.delimiter === ";";
  const rows = body.map(({ row, cells }) => ({ row, read: readImportRow(columns, cells, decimalComma) }));
  return {
    rows,
    unclosedQuote: csv.unclosedQuote,
    ignored_columns: header.filter((name, i) => !columns[i] && name.trim() !== "").map((name) => name.trim()),
  };
}

type Outcome = "created" | "updated" | { path: string; message: string }[];

/** Writes rows one after the other; a row that means a property of an earlier row updates it. */
class RowWriter {
  private readonly ownBots = new Map<string, boolean>();

  private constructor(
    private readonly ctx: TxCtx,
    private readonly existing: ExistingProperties,
    private readonly units: Awaited<ReturnType<typeof organizationUnits>>,
    private readonly defaultBot: string | undefined,
  ) {}

  static async open(ctx: TxCtx, defaultBot: string | undefined): Promise<RowWriter> {
    return new RowWriter(ctx, await ExistingProperties.load(ctx), await organizationUnits(ctx), defaultBot);
  }

  async write({ keys, fields }: ImportRow): Promise<Outcome> {
    const found = this.existing.find({ ...keys, address: fields.address, city: fields.city, zip_code: fields.zip_code });
    if (found === "unknown_id") return [{ path: "property_id", message: "This property was not found in your organization." }];
    const parsed = (found ? propertyChanges : createPropertyInput).safeParse(fields);
    if (!parsed.success) return fieldErrors(parsed.error);
    const { media: _media, ...values } = parsed.data;
    if (values.bot_id && !(await this.isOwnBot(values.bot_id)))
      return [{ path: "bot_id", message: "This chatbot was not found in your organization." }];
    const refused = await copyErrors(this.ctx, { fields: propertyCopy(values), property_id: found?.property_id, home: values });
    if (refused.length > 0) return refused;
    return found ? this.update(found.property_id, values) : this.create(values);
  }

  private async isOwnBot(botId: string): Promise<boolean> {
    const known = this.ownBots.get(botId) ?? (await ownBot(this.ctx, botId));
    this.ownBots.set(botId, known);
    return known;
  }

  private async update(property_id: string, { facts, ...fields }: Omit<PropertyFields, "media">): Promise<Outcome> {
    await this.ctx.tx
      .update(properties)
      .set({
        ...fields,
        ...(facts ? { facts: sql`${properties.facts} || ${JSON.stringify(facts)}::jsonb` } : {}),
        updated_at: this.ctx.now(),
      })
      .where(and(eq(properties.organization_id, this.ctx.actor.organization_id), eq(properties.property_id, property_id)));
    await raiseKnowledgeVersion({ ctx: this.ctx, input: { property_id } });
    return "updated";
  }

  private async create(fields: Omit<PropertyFields, "media">): Promise<Outcome> {
    const property_id = newId();
    const now = this.ctx.now();
    const { address = "", city = null, zip_code = null } = fields;
    await this.ctx.tx.insert(properties).values({
      ...fields,
      address,
      organization_id: this.ctx.actor.organization_id,
      property_id,
      bot_id: fields.bot_id ?? this.defaultBot ?? null,
      agent_id: this.ctx.actor.type === "user" ? this.ctx.actor.agent_id : null,
      currency: fields.currency ?? this.units.currency,
      area_unit: fields.area_unit ?? this.units.area_unit,
      created_at: now,
      updated_at: now,
    });
    await raiseKnowledgeVersion({ ctx: this.ctx, input: { property_id } });
    const mls = fields.facts?.mls_number;
    this.existing.add({ property_id, address, city, zip_code, mls_number: mls === undefined ? null : String(mls) });
    return "created";
  }
}
