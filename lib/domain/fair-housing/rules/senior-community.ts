/** Keys of a property's own facts that carry RESO's `SeniorCommunityYN`, written in the ways people write it. */
const FLAG = /^(senior[_ ]?community([_ ]?yn)?|seniorcommunityyn|55\+?([_ ]community)?|age[_ ]restricted|hopa)$/i;

/** A document that states the rule: 55 or 62 and over, or the act itself (42 U.S.C. 3607(b)). */
export const STATES_OLDER_PERSONS = "(55|62)[ -]?(\\+|plus|years|and (over|older)|or (over|older))|older persons|\\mHOPA\\M";

/** Whether the facts say that the home is in a community for older persons. */
export function saysSeniorCommunity(facts: Record<string, unknown>): boolean {
  return Object.entries(facts).some(
    ([key, value]) => FLAG.test(key.trim()) && (value === true || /^(true|yes|y|1|si|sí|نعم)$/i.test(String(value).trim())),
  );
}
