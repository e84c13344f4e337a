import type { chatbots } from "@/db/schema/bots";
import { env } from "@/lib/kernel/env";
import {
  type AiModelConfig,
  type Chatbot,
  type ConversationConfig,
  DEFAULT_AI_MODEL_CONFIG,
  DEFAULT_CONVERSATION_CONFIG,
} from "../schemas";

export type ChatbotRow = typeof chatbots.$inferSelect;

/** A stored configuration with the defaults for what it leaves open. */
export function completeConversationConfig(stored: Record<string, unknown>): ConversationConfig {
  const given = stored as Partial<ConversationConfig>;
  return { ...DEFAULT_CONVERSATION_CONFIG, ...given, lead_capture: { ...DEFAULT_CONVERSATION_CONFIG.lead_capture, ...given.lead_capture } };
}

/** A stored provider routing with the defaults for what it leaves open. */
export function completeAiModelConfig(stored: Record<string, unknown>): AiModelConfig {
  return { ...DEFAULT_AI_MODEL_CONFIG, ...(stored as Partial<AiModelConfig>) };
}

/** A row as the API answers it. */
export function toChatbot(row: ChatbotRow, market: string): Chatbot {
  const {
    bot_id,
    organization_id,
    bot_name,
    description,
    status,
    slug,
    allowed_origins,
    agent_id,
    knowledge_version,
    created_at,
    updated_at,
  } = row;
  return {
    bot_id,
    organization_id,
    bot_name,
    description,
    status,
    slug,
    public_url: `${env().APP_URL}/c/${slug}`,
    market,
    ai_model_config: completeAiModelConfig(row.ai_model_config),
    conversation_config: completeConversationConfig(row.conversation_config),
    allowed_origins,
    agent_id,
    knowledge_version,
    created_at,
    updated_at,
  };
}
