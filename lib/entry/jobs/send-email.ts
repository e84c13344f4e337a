import { deliverEmail } from "@/lib/domain/organizations/deliver-email";
import type { JobInput } from "@/lib/platform/queue/worker";

/** Sends one queued mail; a failure is tried again by the queue. */
export async function sendEmail({ ctx, payload }: JobInput<"send-email">): Promise<void> {
  await deliverEmail({ ctx, input: { email_id: payload.email_id } });
}
