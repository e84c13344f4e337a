import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { getMe, getOrganization } from "@/lib/domain/organizations/queries";
import type { OrganizationAnswer, UserAnswer } from "@/lib/domain/organizations/schemas";
import { newId } from "@/lib/kernel/ids";
import { getSessionActor } from "./session";

export type Viewer = { me: UserAnswer; organization: OrganizationAnswer | null };

/**
 * Who looks at the page, read once a request: the frame takes the name from it, every page the language and the time
 * zone. Null without a session. The platform's administrator has no organization to show.
 */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const session = await getSessionActor();
  if (!session || session.mfa_enrollment_required) return null;
  const ctx = { actor: session.actor, requestId: (await headers()).get("x-request-id") ?? newId(), now: () => new Date() };
  const [me, organization] = await Promise.all([getMe({ ctx }), session.actor.role === "platform_admin" ? null : getOrganization({ ctx })]);
  return { me, organization };
});
