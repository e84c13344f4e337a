type Known = { first_name: string | null; last_name?: string | null; email: string | null; phone: string | null };

/**
 * Whether a buyer can be reached, and which of the details that the bot asks for are not known yet. With an email or a
 * phone the other one is still named as missing, so that it can be asked for, but nothing depends on it.
 */
export function leadState(contact: Known | null, fields: readonly string[]): { captured: boolean; missing: string[] } {
  const known: Known = contact ?? { first_name: null, last_name: null, email: null, phone: null };
  const value = (field: string) => known[field as keyof Known];
  return { captured: Boolean(known.email || known.phone), missing: fields.filter((field) => !value(field)) };
}
