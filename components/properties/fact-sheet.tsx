import { useTranslations } from "next-intl";
import { ActionButton } from "@/components/shared/action-button";
import { Badge } from "@/components/ui/badge";
import { TextLink } from "@/components/ui/text-link";
import { FACT_FIELD_NAMES, type FactKind, isFactField } from "@/lib/domain/knowledge/constants";
import { groupsOf } from "@/lib/domain/knowledge/rules/conflicts";
import type { FactValue as Value } from "@/lib/domain/knowledge/schemas";
import { settleFacts } from "@/lib/entry/actions/knowledge";
import { FactValue } from "./fact-value";

/** A fact as the knowledge queries answer it. */
export type PropertyFact = {
  fact_id: string;
  property_id: string;
  field: string;
  kind: FactKind;
  value: Value;
  unit: string | null;
  sentence: string | null;
  status: "found" | "confirmed" | "rejected";
  source_id: string | null;
  source_title: string | null;
};

type FactSheetProps = { facts: PropertyFact[]; currency: string /** Whether the source is named with each fact. */; withSource?: boolean };

/** Facts by field, each with its sentence. Where sources disagree, all of them stand there and one is to be chosen. */
export function FactSheet({ facts, currency, withSource = true }: FactSheetProps) {
  const t = useTranslations("properties");
  const groups = groupByField(facts);
  return (
    <dl className="divide-y border-y">
      {[...groups].map(([field, versions]) => {
        const open = versions.every((fact) => fact.status !== "confirmed");
        const conflict = open && isFactField(field) && groupsOf(field, versions).length > 1;
        const shown = open ? versions : versions.filter((fact) => fact.status === "confirmed").slice(0, 1);
        return (
          <div key={field} className="grid gap-x-6 gap-y-2 py-3.5 sm:grid-cols-[11rem_1fr]">
            <dt className="flex flex-wrap content-start items-center gap-2 text-[0.9375rem] text-ink-soft">
              {isFactField(field) ? t(`fields.${field}`) : field}
              {conflict ? <Badge tone="warn">{t("facts.conflict")}</Badge> : null}
            </dt>
            {shown.map((fact) => (
              <dd key={fact.fact_id} className="min-w-0 sm:col-start-2">
                <FactLine fact={fact} currency={currency} withSource={withSource} conflict={conflict} />
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}

/** By field, in the order of the vocabulary: what matters most first. (`Map.groupBy` is not in Node 20.) */
function groupByField(facts: PropertyFact[]): Map<string, PropertyFact[]> {
  const groups = new Map<string, PropertyFact[]>();
  const place = (fact: PropertyFact) => (isFactField(fact.field) ? FACT_FIELD_NAMES.indexOf(fact.field) : FACT_FIELD_NAMES.length);
  for (const fact of [...facts].sort((a, b) => place(a) - place(b))) groups.set(fact.field, [...(groups.get(fact.field) ?? []), fact]);
  return groups;
}

function FactLine({
  fact,
  currency,
  withSource,
  conflict,
}: {
  fact: PropertyFact;
  currency: string;
  withSource: boolean;
  conflict: boolean;
}) {
  const t = useTranslations("properties.facts");
  const { field, property_id, fact_id, unit } = fact;
  const decide = (value: PropertyFact["value"] | null) =>
    isFactField(field) ? settleFacts.bind(null, { property_id, facts: [{ field, value, fact_id, ...(unit ? { unit } : {}) }] }) : null;
  const [confirm, reject] = [decide(fact.value), decide(null)];
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">
          <FactValue value={fact.value} kind={fact.kind} unit={unit} currency={currency} />
        </p>
        {fact.sentence ? (
          <q className="clamp-2 mt-0.5 block text-sm text-ink-soft" title={fact.sentence}>
            <bdi>{fact.sentence}</bdi>
          </q>
        ) : null}
        {withSource ? (
          <p className="mt-0.5 text-sm text-ink-soft">
            {fact.source_id && fact.source_title ? (
              <TextLink href={`/dashboard/knowledge/${fact.source_id}`}>
                <bdi>{fact.source_title}</bdi>
              </TextLink>
            ) : (
              t("byHand")
            )}
          </p>
        ) : null}
      </div>
      {fact.status === "confirmed" ? (
        <Badge tone="good">{t("confirmed")}</Badge>
      ) : confirm && reject ? (
        <div className="flex flex-wrap gap-1">
          <ActionButton size="small" action={confirm} done={t("done")}>
            {t(conflict ? "useThis" : "confirm")}
          </ActionButton>
          <ActionButton size="small" variant="quiet" action={reject} done={t("done")}>
            {t("reject")}
          </ActionButton>
        </div>
      ) : (
        <Badge>{t("found")}</Badge>
      )}
    </div>
  );
}
