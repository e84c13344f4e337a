import { classNames } from "./class-names";

/** Up to two first letters of a name, in any script. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return picked.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}

/** A person's picture, or their initials. Decoration: the name always stands beside it. */
export function Avatar({ name, url, className }: { name: string; url?: string | null; className?: string }) {
  const frame = classNames(
    "inline-flex size-9 shrink-0 items-center justify-center overflow-hidden rounded-full bg-accent-soft text-sm font-semibold text-accent",
    className,
  );
  if (url) {
    return <img src={url} alt="" className={classNames(frame, "object-cover")} width={36} height={36} />;
  }
  return (
    <span aria-hidden="true" className={frame}>
      {initialsOf(name)}
    </span>
  );
}
