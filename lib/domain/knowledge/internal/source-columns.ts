import { knowledge_sources } from "@/db/schema/knowledge";

/** The columns of a source that lists and shapes need: not its text, which may be megabytes. */
export const SOURCE_COLUMNS = {
  source_id: knowledge_sources.source_id,
  bot_id: knowledge_sources.bot_id,
  property_id: knowledge_sources.property_id,
  source_type: knowledge_sources.source_type,
  title: knowledge_sources.title,
  url: knowledge_sources.url,
  file_name: knowledge_sources.file_name,
  content_type: knowledge_sources.content_type,
  byte_size: knowledge_sources.byte_size,
  question: knowledge_sources.question,
  answer: knowledge_sources.answer,
  status: knowledge_sources.status,
  error: knowledge_sources.error,
  is_live: knowledge_sources.is_live,
  caption: knowledge_sources.caption,
  described_by: knowledge_sources.described_by,
  batch_id: knowledge_sources.batch_id,
  recrawl: knowledge_sources.recrawl,
  recrawled_at: knowledge_sources.recrawled_at,
  trained_at: knowledge_sources.trained_at,
  created_by: knowledge_sources.created_by,
  created_at: knowledge_sources.created_at,
  updated_at: knowledge_sources.updated_at,
};
