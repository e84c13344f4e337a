import type { ModelChoices } from "@/lib/domain/bots/schemas";

/** Known models as suggestions of an input with `list={id}`. */
export function ModelList({ id, models }: { id: string; models: ModelChoices["openai"] }) {
  return (
    <datalist id={id}>
      {models.models.map(({ model_name }) => (
        <option key={model_name} value={model_name} />
      ))}
    </datalist>
  );
}
