/** What a form shows after it was sent: what was typed, what is wrong, and what came of it. Travels to the browser. */
export type FormState<D = null> = {
  values: Record<string, string>;
  /** Words by field. */
  fields: Record<string, string>;
  code: string | null;
  /** Words about the form as a whole. */
  message: string | null;
  data: D | null;
  /** How often it was sent, so that the same error twice is noticed twice. */
  tries: number;
};

/** A form that was not sent yet. */
export const emptyForm = <D = null>(): FormState<D> => ({ values: {}, fields: {}, code: null, message: null, data: null, tries: 0 });
