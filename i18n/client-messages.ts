import type { Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import type { Namespace } from "./namespaces";

/** The messages that client components of a part of the app need, and no others: they travel with the page. */
export async function clientMessages(namespaces: readonly Namespace[]): Promise<Partial<Messages>> {
  const all: Record<string, unknown> = await getMessages();
  return Object.fromEntries(namespaces.map((name) => [name, all[name]]));
}
