import type { CsvTable } from "@/lib/platform/documents/read-csv";
import { SourceError } from "@/lib/platform/safe-fetch/source-error";
import type { ExtractedFact, ReadDocument, SkippedPart } from "../schemas";
import { columnsOf, isListingTable, type ListingRow, listingRow } from "./listing-row";
import { privatePart } from "./private-fields";
import { sameAddress } from "./street-address";
import { invisiblePart, stripInvisible } from "./strip-invisible";

/** By what a table's row is known to be about a home. */
export type HomeKeys = { address: string; city: string | null; zip_code: string | null; mls_number: string | null };

/**
 * A table of listings (RESO or plain column names) as a source: for a home its own row, found by MLS number or
 * address; without one every row under the home's address. A row is one sentence, its values are facts of it. What
 * agents alone may see, and rows that the seller keeps from the internet, are left out. Null for any other table.
 * @throws SourceError no_matching_row, empty
 */
export function readListingTable(table: CsvTable, home: HomeKeys | null, title: string): ReadDocument | null {
  const [headers, ...body] = table.rows;
  if (!headers || body.length === 0) return null;
  const columns = columnsOf(headers);
  if (!isListingTable(columns)) return null;
  const all = body.map((cells) => listingRow(columns, cells, table.delimiter === ";"));
  const { own, warnings } = home ? rowsOf(all, home) : { own: all, warnings: [] };
  const shown = own.filter((row) => row.displayed);
  const skipped = [...privatePart(columns.private_names), ...leftOut(all, own)];
  if (shown.length === 0)
    throw new SourceError(
      "empty",
      "The seller does not allow this listing on the internet (InternetEntireListingDisplayYN), so nothing was learned.",
    );
  return { title, ...textOf(shown, skipped), warnings };
}

function rowsOf(all: ListingRow[], home: HomeKeys): { own: ListingRow[]; warnings: string[] } {
  const sameNumber = (row: ListingRow) => row.mls_number !== null && row.mls_number.toLowerCase() === home.mls_number?.toLowerCase();
  const own = all.filter((row) => sameNumber(row) || sameAddress(row, home));
  if (own.length > 0) return { own, warnings: [] };
  const [only] = all;
  if (all.length === 1 && only) {
    const other = only.address !== "" && !sameAddress({ address: only.address }, { address: home.address });
    return { own: [only], warnings: other ? [`The file's only row names ${only.address}. Check that it is about this home.`] : [] };
  }
  throw new SourceError(
    "no_matching_row",
    `None of the ${all.length} rows is about ${home.address}. Check the address, or add the MLS number to the home.`,
  );
}

function leftOut(all: ListingRow[], own: ListingRow[]): SkippedPart[] {
  const parts: SkippedPart[] = [];
  const part = (code: SkippedPart["code"], reason: string, rows: ListingRow[]) => {
    if (rows.length > 0) parts.push({ code, reason, excerpt: `${rows.length}: ${names(rows)}`.slice(0, 160) });
  };
  part(
    "display_opt_out",
    "The seller does not allow this listing on the internet",
    own.filter((row) => !row.displayed),
  );
  part(
    "display_opt_out",
    "The seller does not allow the address on the internet",
    own.filter((row) => row.displayed && !row.addressShown),
  );
  part(
    "other_rows",
    "Rows about other homes",
    all.filter((row) => !own.includes(row)),
  );
  return parts;
}

const names = (rows: ListingRow[]) => rows.map((row) => (row.addressShown && row.address) || row.mls_number || "a home").join(", ");

function textOf(rows: ListingRow[], skipped: SkippedPart[]): Pick<ReadDocument, "text" | "structured" | "skipped"> {
  let text = "";
  let removed = 0;
  const structured: ExtractedFact[] = [];
  const visible = (words: string) => {
    const seen = stripInvisible(words);
    removed += seen.removed;
    return seen.text.replace(/\s+/g, " ").trim();
  };
  for (const row of rows) {
    const place = [row.addressShown ? row.address : `A home${row.mls_number ? ` (MLS ${row.mls_number})` : ""}`, row.city]
      .filter(Boolean)
      .join(", ");
    const sentence = visible(row.pairs.map(({ label, value }) => `${label}: ${value}`).join("; "));
    if (sentence === "") continue;
    text += `${text === "" ? "" : "\n\n"}# ${visible(place)}\n\n${sentence}`;
    const char_end = text.length;
    const found = row.pairs.flatMap(({ facts }) => facts);
    structured.push(...found.map((fact) => ({ ...fact, sentence, char_start: char_end - sentence.length, char_end })));
    if (row.remarks) text += `\n\n${visible(row.remarks)}`;
  }
  return { text, structured, skipped: [...skipped, ...invisiblePart(removed)] };
}
