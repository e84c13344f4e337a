/** A mail ready to go. `id` names it at the receiving service, so that a repeated send arrives once. */
export type Message = { id: string; to: string; subject: string; text: string; html: string };
