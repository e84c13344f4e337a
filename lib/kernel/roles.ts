/** Roles (product.md): `admin` and `realtor` of an organization, and the platform's own. */
export const ROLES = ["realtor", "admin", "platform_admin"] as const;
export type Role = (typeof ROLES)[number];
