/** Market packs: which rules of scoring and Fair Housing apply (product.md). */
export const MARKETS = ["us", "uae", "other"] as const;
export const MFA_POLICIES = ["required", "optional"] as const;
/** Roles that an organization gives; `platform_admin` is the platform's own. */
export const MEMBER_ROLES = ["realtor", "admin"] as const;
export const USER_STATUSES = ["active", "invited", "inactive"] as const;
/** Open leads that an agent holds at most (api-v1.md, section 9). */
export const AGENT_CAPACITY = 50;
