CREATE TABLE "ai_usage" (
	"organization_id" uuid NOT NULL,
	"usage_id" uuid NOT NULL,
	"bot_id" uuid,
	"conversation_id" uuid,
	"message_id" uuid,
	"purpose" text NOT NULL,
	"provider" text NOT NULL,
	"model_name" text NOT NULL,
	"config_id" uuid,
	"input_tokens" integer DEFAULT 0 NOT NULL,
	"output_tokens" integer DEFAULT 0 NOT NULL,
	"cached_tokens" integer DEFAULT 0 NOT NULL,
	"cost_micros" bigint,
	"milliseconds" integer DEFAULT 0 NOT NULL,
	"outcome" text NOT NULL,
	"attempts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_usage_organization_id_usage_id_pk" PRIMARY KEY("organization_id","usage_id")
);
--> statement-breakpoint
CREATE TABLE "api_configurations" (
	"organization_id" uuid NOT NULL,
	"config_id" uuid NOT NULL,
	"provider_name" text NOT NULL,
	"label" text,
	"api_key_sealed" text,
	"key_hint" text,
	"model_settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_active" boolean DEFAULT true NOT NULL,
	"status" text DEFAULT 'untested' NOT NULL,
	"status_detail" text,
	"tested_at" timestamp (3) with time zone,
	"created_by" uuid,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_configurations_organization_id_config_id_pk" PRIMARY KEY("organization_id","config_id")
);
--> statement-breakpoint
CREATE TABLE "replay_results" (
	"organization_id" uuid NOT NULL,
	"result_id" uuid NOT NULL,
	"replay_id" uuid NOT NULL,
	"property_id" uuid,
	"question" text NOT NULL,
	"times_asked" integer DEFAULT 1 NOT NULL,
	"outcome" text NOT NULL,
	"before_answer" jsonb NOT NULL,
	"after_answer" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "replay_results_organization_id_result_id_pk" PRIMARY KEY("organization_id","result_id")
);
--> statement-breakpoint
CREATE TABLE "replays" (
	"organization_id" uuid NOT NULL,
	"replay_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"change" jsonb NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"totals" jsonb,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "replays_organization_id_replay_id_pk" PRIMARY KEY("organization_id","replay_id")
);
--> statement-breakpoint
CREATE TABLE "passage_embeddings" (
	"organization_id" uuid NOT NULL,
	"passage_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"embedding_model" text NOT NULL,
	"dims" integer NOT NULL,
	"vector" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "passage_embeddings_organization_id_passage_id_embedding_model_pk" PRIMARY KEY("organization_id","passage_id","embedding_model")
);
--> statement-breakpoint
CREATE TABLE "source_changes" (
	"organization_id" uuid NOT NULL,
	"change_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"difference" jsonb NOT NULL,
	"knowledge" jsonb NOT NULL,
	"text_hash" text NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "source_changes_organization_id_change_id_pk" PRIMARY KEY("organization_id","change_id")
);
--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "is_live" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "content_hash" text;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "caption" text;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "described_by" text;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "recrawl" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD COLUMN "recrawled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "passages" ADD COLUMN "language" text DEFAULT 'en' NOT NULL;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD COLUMN "origin" text DEFAULT 'unanswered' NOT NULL;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD COLUMN "message_id" uuid;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD COLUMN "answer_text" text;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD COLUMN "triage" text;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "ai_usage" ADD CONSTRAINT "ai_usage_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_configurations" ADD CONSTRAINT "api_configurations_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replay_results" ADD CONSTRAINT "replay_results_organization_id_replay_id_replays_organization_id_replay_id_fk" FOREIGN KEY ("organization_id","replay_id") REFERENCES "public"."replays"("organization_id","replay_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replays" ADD CONSTRAINT "replays_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passage_embeddings" ADD CONSTRAINT "passage_embeddings_organization_id_passage_id_passages_organization_id_passage_id_fk" FOREIGN KEY ("organization_id","passage_id") REFERENCES "public"."passages"("organization_id","passage_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_changes" ADD CONSTRAINT "source_changes_organization_id_source_id_knowledge_sources_organization_id_source_id_fk" FOREIGN KEY ("organization_id","source_id") REFERENCES "public"."knowledge_sources"("organization_id","source_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_usage_created_idx" ON "ai_usage" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "replay_results_replay_idx" ON "replay_results" USING btree ("organization_id","replay_id","outcome");--> statement-breakpoint
CREATE INDEX "replays_bot_idx" ON "replays" USING btree ("organization_id","bot_id","created_at");--> statement-breakpoint
CREATE INDEX "source_changes_source_idx" ON "source_changes" USING btree ("organization_id","source_id","status");--> statement-breakpoint
SELECT raise_walls();
