/** A message that this browser still has to deliver. The key makes a repeated delivery count once. */
export type Unsent = { key: string; text: string };

/** `last`: the newest answer that arrived here. */
type Kept = { draft: string; unsent: Unsent[]; leadAsked: boolean; last: { conversation_id: string; message_id: string } | null };

const EMPTY: Kept = { draft: "", unsent: [], leadAsked: false, last: null };

/** What this browser keeps of one chat: the draft, what is unsent, whether details were asked for, the last answer. */
export function keptFor(session: string) {
  const name = nameOf(session);
  let memory = read(name);
  return {
    get: (): Kept => memory,
    set(change: Partial<Kept>): void {
      memory = { ...memory, ...change };
      try {
        localStorage.setItem(name, JSON.stringify(memory));
      } catch {
        // Private windows may refuse storage: then it lives as long as the page.
      }
    },
  };
}

/** Removes what this browser keeps of a chat. */
export function forget(session: string): void {
  try {
    localStorage.removeItem(nameOf(session));
  } catch {
    // Where storage is refused nothing was kept.
  }
}

const nameOf = (session: string) => `yardsign:${session}`;

export type KeptStore = ReturnType<typeof keptFor>;

function read(name: string): Kept {
  try {
    return { ...EMPTY, ...(JSON.parse(localStorage.getItem(name) ?? "{}") as Partial<Kept>) };
  } catch {
    return EMPTY;
  }
}

/** A random UUID, also where `crypto.randomUUID` is missing (plain http on a local network). */
export function randomId(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
