import { audit } from "@/lib/kernel/audit";
import { AppError, type FieldError } from "@/lib/kernel/errors";
import type { TxCtx } from "@/lib/kernel/transaction";
import type { CopyKind } from "./constants";
import { type Home, placeOfCopy } from "./internal/place-of-copy";
import { lintCopy } from "./rules/lint-copy";
import type { CopyFinding } from "./schemas";

/** A text that is about to be saved. `path`: the field as the caller names it; `before`: what stands there now; `asked`: a buyer's own words, which are never refused. */
export type CopyField = { path: string; text: string | null | undefined; kind: CopyKind; before?: string | null; asked?: boolean };

type CopyToSave = {
  fields: CopyField[];
  /** The home it is about; `home` what is given of it and wins over what is stored. */
  property_id?: string | null;
  home?: Home;
  /** What the text is saved on, for the record of warnings that were kept. */
  object: { object_type: string; object_id: string };
};

/**
 * Refuses copy that clearly prefers or turns away people; what is only worth a look is let through and written to the
 * audit log: who kept which words where. Called by every command that saves words for buyers.
 * @throws AppError invalid (422) `fair_housing_copy`: each error names the field, the words, the reason and a rewrite
 */
export async function refuseCopy(ctx: TxCtx, { fields, property_id, home, object }: CopyToSave): Promise<void> {
  const found = await findInCopy(ctx, { fields, property_id, home });
  const blocked = found.filter(({ finding }) => finding.severity === "block");
  if (blocked.length > 0) throw refusal(blocked);
  for (const { field, finding } of found) {
    if (finding.severity !== "warn" || field.text === field.before) continue;
    await audit(ctx, {
      action: "copy.warning_kept",
      ...object,
      diff: { field: field.path, category: finding.category, words: finding.words.slice(0, 200) },
    });
  }
}

/** The same as errors of fields, for an import that skips the row instead of failing. */
export async function copyErrors(ctx: TxCtx, copy: Omit<CopyToSave, "object">): Promise<FieldError[]> {
  const found = await findInCopy(ctx, copy);
  return found.filter(({ finding }) => finding.severity === "block").map(fieldError);
}

type Found = { field: CopyField; finding: CopyFinding };

async function findInCopy(ctx: TxCtx, { fields, property_id, home }: Omit<CopyToSave, "object">): Promise<Found[]> {
  const written = fields.filter(({ text }) => text?.trim());
  if (written.length === 0) return [];
  const place = await placeOfCopy(ctx, { property_id, home });
  return written.flatMap((field) =>
    lintCopy({ text: field.text ?? "", kind: field.kind, ...place }).map((finding) => ({
      field,
      finding: field.asked && finding.severity === "block" ? { ...finding, severity: "warn" as const } : finding,
    })),
  );
}

function refusal(blocked: Found[]): AppError {
  return new AppError("invalid", "Some words can't be published under fair-housing rules.", {
    code: "fair_housing_copy",
    errors: blocked.map(fieldError),
    data: { findings: blocked.map(({ field, finding }) => ({ path: field.path, ...finding })) },
  });
}

const fieldError = ({ field, finding }: Found): FieldError => ({
  path: field.path,
  message: `“${finding.words}”: ${finding.reason} ${finding.rewrite ? `Write instead: “${finding.rewrite}”.` : "Leave these words out."}`,
});
