/** One message file each, per language; a new file is named here. */
export const NAMESPACES = [
  "common",
  "shell",
  "marketing",
  "overview",
  "bots",
  "properties",
  "knowledge",
  "learning",
  "signs",
  "conversations",
  "leads",
  "settings",
  "admin",
  "auth",
  "chat",
  "fair-housing",
  "wizard",
  "wizard",
] as const;
export type Namespace = (typeof NAMESPACES)[number];
