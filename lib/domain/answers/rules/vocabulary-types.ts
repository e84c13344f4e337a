/** `subject`: a thing one asks about. `aspect`: what one wants to know of it. */
export type ConceptRole = "subject" | "aspect";

export type ConceptDefinition = {
  id: string;
  role: ConceptRole;
  /** Fields of a property that can answer, best first. */
  fields: string[];
  /** The fields answer by being there; otherwise only when their words name the concept. */
  general: boolean;
  phrases: { en: string; es: string; ar: string };
};

type Phrases = ConceptDefinition["phrases"];

const define =
  (role: ConceptRole, general: boolean) =>
  (id: string, fields: string, phrases: Phrases): ConceptDefinition => ({
    id,
    role,
    fields: fields === "" ? [] : fields.split(" "),
    general,
    phrases,
  });

/** A word for the field itself: the first field answers it whatever its value. */
export const general = define("subject", true);

/** A thing that some fields may name. */
export const specific = define("subject", false);

/** A quality, an amount or a circumstance of a thing. */
export const aspect = (id: string, phrases: Phrases) => define("aspect", false)(id, "", phrases);
