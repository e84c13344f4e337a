import { MAX_SLUG_LENGTH } from "../constants";

/**
 * A readable address from a name: "12 Élan Ct. #4" -> "12-elan-ct-4". A name without Latin letters or digits
 * gives "home".
 */
export function slugFromName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, MAX_SLUG_LENGTH).replace(/^-+|-+$/g, "") || "home";
}

/** The n-th try for a slug: itself, then "-2", "-3"..., cut so that it keeps the length limit. */
export function slugCandidate(slug: string, attempt: number): string {
  if (attempt <= 1) return slug;
  const suffix = `-${attempt}`;
  return `${slug.slice(0, MAX_SLUG_LENGTH - suffix.length).replace(/-+$/, "")}${suffix}`;
}
