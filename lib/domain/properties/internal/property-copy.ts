import type { CopyField } from "@/lib/domain/fair-housing/refuse-copy";

type Words = { description?: string | null; amenities?: string[]; media?: (string | { caption?: string })[] };
type Before = { description: string | null; amenities: string[]; media: { caption?: string }[] };

/** The words of a property that buyers read, as far as they are given. */
export function propertyCopy({ description, amenities, media }: Words, before?: Before): CopyField[] {
  const captions = (media ?? []).map((item) => (typeof item === "string" ? undefined : item.caption));
  return [
    { path: "description", text: description, kind: "description", before: before?.description },
    ...(amenities ?? []).map(
      (text, index): CopyField => ({
        path: `amenities.${index}`,
        text,
        kind: "description",
        before: before?.amenities.find((old) => old === text),
      }),
    ),
    ...captions.map(
      (text, index): CopyField => ({
        path: `media.${index}.caption`,
        text,
        kind: "description",
        before: before?.media.find(({ caption }) => caption === text)?.caption,
      }),
    ),
  ];
}
