import { log } from "@/lib/kernel/log";
import { decrypt } from "@/lib/kernel/secrets";

/** What a sealed key is bound to: moved to another row or organization it does not open. */
export const keyContext = (organizationId: string, configId: string) => `${organizationId}|api_configurations|api_key_sealed|${configId}`;

/** A configuration's key in the clear, for a call to its provider; null where it has none. @throws Error when it does not open */
export function openApiKey(row: { organization_id: string; config_id: string; api_key_sealed: string | null }): string | null {
  return row.api_key_sealed === null ? null : decrypt(row.api_key_sealed, keyContext(row.organization_id, row.config_id));
}

/** The same, and null also where it does not open any more: the encryption key it was sealed with is gone. */
export function openApiKeyIfPossible(row: Parameters<typeof openApiKey>[0]): string | null {
  try {
    return openApiKey(row);
  } catch {
    log.error({ config_id: row.config_id }, "an AI key does not open with ENCRYPTION_KEYS");
    return null;
  }
}
