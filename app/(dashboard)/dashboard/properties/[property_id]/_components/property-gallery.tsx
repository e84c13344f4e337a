import { useTranslations } from "next-intl";
import { Photo } from "@/components/properties/photo";
import { classNames } from "@/components/ui/class-names";
import type { Property } from "@/lib/domain/properties/schemas";

const SMALL = 4;

/** The photographs large: one wide, four beside it; the rest in a strip below. */
export function PropertyGallery({ property }: { property: Property }) {
  const t = useTranslations("properties");
  const [first, ...others] = property.media;
  const alt = (index: number) => property.media[index]?.caption || t("photo", { number: index + 1, address: property.address });
  const alone = first ? "aspect-4/3 max-h-[28rem] md:aspect-21/9" : "h-40";
  const frame = others.length > 0 ? "aspect-4/3 md:aspect-16/10" : alone;
  return (
    <div>
      <div className={others.length > 0 ? "grid gap-2 md:grid-cols-[2fr_1fr]" : ""}>
        <div className={classNames("w-full overflow-hidden rounded-card border", frame)}>
          <Photo url={first?.url} alt={alt(0)} eager />
        </div>
        {others.length > 0 ? (
          <ul className="grid grid-cols-4 gap-2 md:grid-cols-2">
            {others.slice(0, SMALL).map((media, index) => (
              <li key={media.asset_id} className="aspect-square overflow-hidden rounded-control border md:aspect-auto md:min-h-0">
                <Photo url={media.url} alt={alt(index + 1)} />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {others.length > SMALL ? (
        <ul className="mt-2 flex gap-2 overflow-x-auto pb-1">
          {others.slice(SMALL).map((media, index) => (
            <li key={media.asset_id} className="aspect-4/3 h-24 shrink-0 overflow-hidden rounded-control border">
              <Photo url={media.url} alt={alt(index + 1 + SMALL)} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
