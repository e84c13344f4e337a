CREATE TABLE "assets" (
	"organization_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"property_id" uuid,
	"storage_key" text NOT NULL,
	"content_type" text NOT NULL,
	"byte_size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"caption" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assets_organization_id_asset_id_pk" PRIMARY KEY("organization_id","asset_id")
);
--> statement-breakpoint
CREATE TABLE "chatbots" (
	"organization_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"bot_name" text NOT NULL,
	"description" text,
	"status" text DEFAULT 'draft' NOT NULL,
	"slug" text NOT NULL,
	"ai_model_config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"conversation_config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"branding_overrides" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"allowed_origins" text[] DEFAULT '{}'::text[] NOT NULL,
	"agent_id" uuid,
	"knowledge_version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chatbots_organization_id_bot_id_pk" PRIMARY KEY("organization_id","bot_id")
);
--> statement-breakpoint
CREATE TABLE "properties" (
	"organization_id" uuid NOT NULL,
	"property_id" uuid NOT NULL,
	"bot_id" uuid,
	"agent_id" uuid,
	"address" text NOT NULL,
	"city" text,
	"state" text,
	"zip_code" text,
	"country" text,
	"listing_url" text,
	"status" text DEFAULT 'active' NOT NULL,
	"property_type" text,
	"listing_type" text DEFAULT 'sale' NOT NULL,
	"price" bigint,
	"currency" text DEFAULT 'USD' NOT NULL,
	"bedrooms" integer,
	"bathrooms" double precision,
	"area" double precision,
	"area_unit" text,
	"lot_area" double precision,
	"year_built" integer,
	"hoa_fee" double precision,
	"hoa_frequency" text,
	"amenities" text[] DEFAULT '{}'::text[] NOT NULL,
	"media" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"description" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "properties_organization_id_property_id_pk" PRIMARY KEY("organization_id","property_id")
);
--> statement-breakpoint
CREATE TABLE "contact_consents" (
	"organization_id" uuid NOT NULL,
	"consent_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"granted" boolean NOT NULL,
	"wording_version" text NOT NULL,
	"channel" text NOT NULL,
	"conversation_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_consents_organization_id_consent_id_pk" PRIMARY KEY("organization_id","consent_id")
);
--> statement-breakpoint
CREATE TABLE "contacts" (
	"organization_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"email" text,
	"phone" text,
	"first_name" text,
	"last_name" text,
	"language_preference" text,
	"nationality" text,
	"lead_source" text,
	"erased_at" timestamp (3) with time zone,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_organization_id_contact_id_pk" PRIMARY KEY("organization_id","contact_id")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"organization_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"property_id" uuid,
	"qr_id" uuid,
	"contact_id" uuid,
	"channel" text DEFAULT 'web' NOT NULL,
	"session_hash" text,
	"language" text,
	"completion_status" text DEFAULT 'in_progress' NOT NULL,
	"archive_status" text DEFAULT 'active' NOT NULL,
	"qa_status" text DEFAULT 'unchecked' NOT NULL,
	"qa_notes" text,
	"dev_feedback" text,
	"qa_by" uuid,
	"qa_at" timestamp (3) with time zone,
	"assigned_user_id" uuid,
	"taken_over_at" timestamp (3) with time zone,
	"handoff_requested_at" timestamp (3) with time zone,
	"handoff_reason" text,
	"lead_source" text,
	"apartment_size_preference" text,
	"budget_min" bigint,
	"budget_max" bigint,
	"move_in_date" text,
	"occupants" integer,
	"has_pets" boolean,
	"pet_details" text,
	"desired_features" text[] DEFAULT '{}'::text[] NOT NULL,
	"tour_requested" boolean DEFAULT false NOT NULL,
	"tour_datetime" timestamp (3) with time zone,
	"tour_type" text,
	"notes" text,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"lead_score" integer DEFAULT 0 NOT NULL,
	"message_count" integer DEFAULT 0 NOT NULL,
	"last_message_at" timestamp (3) with time zone,
	"last_message_text" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conversations_organization_id_conversation_id_pk" PRIMARY KEY("organization_id","conversation_id")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"organization_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"role" text NOT NULL,
	"message_text" text NOT NULL,
	"citations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"suggested_questions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answered" boolean,
	"handoff" boolean DEFAULT false NOT NULL,
	"answer_details" jsonb,
	"status" text DEFAULT 'sent' NOT NULL,
	"author_user_id" uuid,
	"rating" text,
	"rating_comment" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_organization_id_message_id_pk" PRIMARY KEY("organization_id","message_id")
) PARTITION BY RANGE ("message_id");
--> statement-breakpoint
CREATE TABLE "tours" (
	"organization_id" uuid NOT NULL,
	"tour_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"property_id" uuid,
	"conversation_id" uuid,
	"contact_id" uuid,
	"agent_id" uuid,
	"tour_datetime" timestamp (3) with time zone NOT NULL,
	"tour_type" text NOT NULL,
	"status" text DEFAULT 'booked' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tours_organization_id_tour_id_pk" PRIMARY KEY("organization_id","tour_id")
);
--> statement-breakpoint
CREATE TABLE "knowledge_sources" (
	"organization_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"bot_id" uuid,
	"property_id" uuid,
	"source_type" text NOT NULL,
	"title" text NOT NULL,
	"url" text,
	"file_name" text,
	"storage_key" text,
	"content_type" text,
	"byte_size" integer,
	"question" text,
	"answer" text,
	"text" text,
	"text_hash" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"skipped" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"error" jsonb,
	"trained_at" timestamp (3) with time zone,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "knowledge_sources_organization_id_source_id_pk" PRIMARY KEY("organization_id","source_id")
);
--> statement-breakpoint
CREATE TABLE "passages" (
	"organization_id" uuid NOT NULL,
	"passage_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"bot_id" uuid,
	"property_id" uuid,
	"ordinal" integer NOT NULL,
	"heading" text,
	"page" integer,
	"content" text NOT NULL,
	"char_start" integer NOT NULL,
	"char_end" integer NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (to_tsvector('english', coalesce(heading, '') || ' ' || content)) STORED,
	CONSTRAINT "passages_organization_id_passage_id_pk" PRIMARY KEY("organization_id","passage_id")
);
--> statement-breakpoint
CREATE TABLE "property_facts" (
	"organization_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"property_id" uuid NOT NULL,
	"source_id" uuid,
	"field" text NOT NULL,
	"value" jsonb NOT NULL,
	"unit" text,
	"sentence" text,
	"char_start" integer,
	"char_end" integer,
	"confidence" double precision DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'found' NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "property_facts_organization_id_fact_id_pk" PRIMARY KEY("organization_id","fact_id")
);
--> statement-breakpoint
CREATE TABLE "training_jobs" (
	"organization_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"source_id" uuid NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"stage" text DEFAULT 'queued' NOT NULL,
	"progress" integer DEFAULT 0 NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "training_jobs_organization_id_job_id_pk" PRIMARY KEY("organization_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "unanswered_questions" (
	"organization_id" uuid NOT NULL,
	"unanswered_question_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"property_id" uuid,
	"conversation_id" uuid,
	"question" text NOT NULL,
	"question_key" text NOT NULL,
	"times_asked" integer DEFAULT 1 NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"answer_source_id" uuid,
	"last_asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "unanswered_questions_organization_id_unanswered_question_id_pk" PRIMARY KEY("organization_id","unanswered_question_id")
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"organization_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"lead_id" uuid,
	"type" text NOT NULL,
	"notes" text,
	"outcome" text,
	"actor_type" text NOT NULL,
	"user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "activities_organization_id_activity_id_pk" PRIMARY KEY("organization_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "lead_assignments" (
	"organization_id" uuid NOT NULL,
	"lead_assignment_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"assigned_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_assignments_organization_id_lead_assignment_id_pk" PRIMARY KEY("organization_id","lead_assignment_id")
);
--> statement-breakpoint
CREATE TABLE "lead_property_interests" (
	"organization_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"property_id" uuid NOT NULL,
	"interest_level" text DEFAULT 'medium' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_property_interests_organization_id_lead_id_property_id_pk" PRIMARY KEY("organization_id","lead_id","property_id")
);
--> statement-breakpoint
CREATE TABLE "lead_score_reasons" (
	"organization_id" uuid NOT NULL,
	"lead_score_reason_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"points" integer NOT NULL,
	"reason" text NOT NULL,
	"evidence" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_score_reasons_organization_id_lead_score_reason_id_pk" PRIMARY KEY("organization_id","lead_score_reason_id")
);
--> statement-breakpoint
CREATE TABLE "lead_sources" (
	"organization_id" uuid NOT NULL,
	"lead_source_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"source_type" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_sources_organization_id_lead_source_id_pk" PRIMARY KEY("organization_id","lead_source_id")
);
--> statement-breakpoint
CREATE TABLE "lead_status_history" (
	"organization_id" uuid NOT NULL,
	"lead_status_history_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"from_status" text,
	"to_status" text NOT NULL,
	"changed_by" text,
	"deal_value" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lead_status_history_organization_id_lead_status_history_id_pk" PRIMARY KEY("organization_id","lead_status_history_id")
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"organization_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"agent_id" uuid,
	"conversation_id" uuid,
	"property_id" uuid,
	"source_type" text NOT NULL,
	"status" text DEFAULT 'new' NOT NULL,
	"lead_score" integer DEFAULT 0 NOT NULL,
	"label_override" text,
	"property_type" text,
	"preferred_areas" text[] DEFAULT '{}'::text[] NOT NULL,
	"budget_min" bigint,
	"budget_max" bigint,
	"currency" text DEFAULT 'USD' NOT NULL,
	"qualification" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"tour_requested" boolean DEFAULT false NOT NULL,
	"tour_booked_at" timestamp (3) with time zone,
	"duplicate_lead_ids" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"next_follow_up" timestamp (3) with time zone,
	"assigned_at" timestamp (3) with time zone,
	"first_response_at" timestamp (3) with time zone,
	"last_activity_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deal_value" bigint,
	"converted_at" timestamp (3) with time zone,
	"lost_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "leads_organization_id_lead_id_pk" PRIMARY KEY("organization_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "scoring_rules" (
	"organization_id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"name" text NOT NULL,
	"factor" text NOT NULL,
	"operator" text NOT NULL,
	"value" jsonb NOT NULL,
	"points" integer NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scoring_rules_organization_id_rule_id_pk" PRIMARY KEY("organization_id","rule_id")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"organization_id" uuid NOT NULL,
	"task_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"agent_id" uuid,
	"task_type" text NOT NULL,
	"due_date" timestamp (3) with time zone NOT NULL,
	"priority" text DEFAULT 'medium' NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"notes" text,
	"completed_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tasks_organization_id_task_id_pk" PRIMARY KEY("organization_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "agents" (
	"organization_id" uuid NOT NULL,
	"agent_id" uuid NOT NULL,
	"user_id" uuid,
	"full_name" text NOT NULL,
	"email" text,
	"phone" text,
	"specializations" text[] DEFAULT '{}'::text[] NOT NULL,
	"areas" text[] DEFAULT '{}'::text[] NOT NULL,
	"languages" text[] DEFAULT '{}'::text[] NOT NULL,
	"capacity" integer DEFAULT 50 NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"active_leads" integer DEFAULT 0 NOT NULL,
	"last_assigned_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "agents_organization_id_agent_id_pk" PRIMARY KEY("organization_id","agent_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"organization_id" uuid NOT NULL,
	"api_key_id" uuid NOT NULL,
	"name" text NOT NULL,
	"scopes" text[] NOT NULL,
	"key_hash" text NOT NULL,
	"key_hint" text NOT NULL,
	"created_by" uuid,
	"last_used_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_keys_organization_id_api_key_id_pk" PRIMARY KEY("organization_id","api_key_id")
);
--> statement-breakpoint
CREATE TABLE "directory" (
	"kind" text NOT NULL,
	"handle" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	CONSTRAINT "directory_kind_handle_pk" PRIMARY KEY("kind","handle")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"organization_id" uuid PRIMARY KEY NOT NULL,
	"org_name" text NOT NULL,
	"contact_email" text,
	"market" text DEFAULT 'us' NOT NULL,
	"time_zone" text DEFAULT 'America/New_York' NOT NULL,
	"currency" text DEFAULT 'USD' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"mfa_policy" text,
	"lead_settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"branding_config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recovery_codes" (
	"organization_id" uuid NOT NULL,
	"recovery_code_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "recovery_codes_organization_id_recovery_code_id_pk" PRIMARY KEY("organization_id","recovery_code_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"organization_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"previous_token_hash" text,
	"rotated_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"absolute_expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_reason" text,
	"ip" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_organization_id_session_id_pk" PRIMARY KEY("organization_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "user_tokens" (
	"organization_id" uuid NOT NULL,
	"user_token_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"token_hash" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "user_tokens_organization_id_user_token_id_pk" PRIMARY KEY("organization_id","user_token_id")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"organization_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"license_number" text,
	"role" text NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"is_verified" boolean DEFAULT false NOT NULL,
	"totp_secret" text,
	"totp_confirmed_at" timestamp (3) with time zone,
	"totp_last_step" integer,
	"token_version" integer DEFAULT 0 NOT NULL,
	"locale" text,
	"last_sign_in_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_organization_id_user_id_pk" PRIMARY KEY("organization_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"organization_id" uuid NOT NULL,
	"audit_id" uuid NOT NULL,
	"actor_type" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text NOT NULL,
	"diff" jsonb,
	"request_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audit_log_organization_id_audit_id_pk" PRIMARY KEY("organization_id","audit_id")
);
--> statement-breakpoint
CREATE TABLE "automation_errors" (
	"organization_id" uuid NOT NULL,
	"error_id" uuid NOT NULL,
	"source" text NOT NULL,
	"workflow" text,
	"message" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "automation_errors_organization_id_error_id_pk" PRIMARY KEY("organization_id","error_id")
);
--> statement-breakpoint
CREATE TABLE "emails" (
	"organization_id" uuid NOT NULL,
	"email_id" uuid NOT NULL,
	"to" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"status" text DEFAULT 'queued' NOT NULL,
	"error" text,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "emails_organization_id_email_id_pk" PRIMARY KEY("organization_id","email_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"organization_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"type" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"payload" jsonb NOT NULL,
	"request_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "events_organization_id_event_id_pk" PRIMARY KEY("organization_id","event_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"organization_id" uuid NOT NULL,
	"idempotency_key" text NOT NULL,
	"operation" text NOT NULL,
	"actor_id" text NOT NULL,
	"request_hash" text NOT NULL,
	"response_status" integer,
	"response_body" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_organization_id_operation_actor_id_idempotency_key_pk" PRIMARY KEY("organization_id","operation","actor_id","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "qr_codes" (
	"organization_id" uuid NOT NULL,
	"qr_id" uuid NOT NULL,
	"bot_id" uuid NOT NULL,
	"property_id" uuid,
	"label" text NOT NULL,
	"code" text NOT NULL,
	"custom_design" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text DEFAULT 'active' NOT NULL,
	"scan_count" bigint DEFAULT 0 NOT NULL,
	"unique_scan_count" bigint DEFAULT 0 NOT NULL,
	"last_scan_at" timestamp (3) with time zone,
	"created_by" uuid,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "qr_codes_organization_id_qr_id_pk" PRIMARY KEY("organization_id","qr_id")
);
--> statement-breakpoint
CREATE TABLE "scan_visitors" (
	"organization_id" uuid NOT NULL,
	"qr_id" uuid NOT NULL,
	"visitor_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scan_visitors_organization_id_qr_id_visitor_hash_pk" PRIMARY KEY("organization_id","qr_id","visitor_hash")
);
--> statement-breakpoint
CREATE TABLE "scans" (
	"organization_id" uuid NOT NULL,
	"scan_id" uuid NOT NULL,
	"qr_id" uuid NOT NULL,
	"visitor_hash" text NOT NULL,
	"kind" text NOT NULL,
	"is_unique" boolean DEFAULT false NOT NULL,
	"device" text,
	"country" text,
	"referrer" text,
	"user_agent" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scans_organization_id_scan_id_pk" PRIMARY KEY("organization_id","scan_id")
) PARTITION BY RANGE ("scan_id");
--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatbots" ADD CONSTRAINT "chatbots_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chatbots" ADD CONSTRAINT "chatbots_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "properties" ADD CONSTRAINT "properties_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "properties" ADD CONSTRAINT "properties_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "properties" ADD CONSTRAINT "properties_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_consents" ADD CONSTRAINT "contact_consents_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_qr_id_qr_codes_organization_id_qr_id_fk" FOREIGN KEY ("organization_id","qr_id") REFERENCES "public"."qr_codes"("organization_id","qr_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organization_id_assigned_user_id_users_organization_id_user_id_fk" FOREIGN KEY ("organization_id","assigned_user_id") REFERENCES "public"."users"("organization_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_organization_id_conversation_id_conversations_organization_id_conversation_id_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."conversations"("organization_id","conversation_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tours" ADD CONSTRAINT "tours_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tours" ADD CONSTRAINT "tours_organization_id_conversation_id_conversations_organization_id_conversation_id_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."conversations"("organization_id","conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tours" ADD CONSTRAINT "tours_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knowledge_sources" ADD CONSTRAINT "knowledge_sources_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passages" ADD CONSTRAINT "passages_organization_id_source_id_knowledge_sources_organization_id_source_id_fk" FOREIGN KEY ("organization_id","source_id") REFERENCES "public"."knowledge_sources"("organization_id","source_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "property_facts" ADD CONSTRAINT "property_facts_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "property_facts" ADD CONSTRAINT "property_facts_organization_id_source_id_knowledge_sources_organization_id_source_id_fk" FOREIGN KEY ("organization_id","source_id") REFERENCES "public"."knowledge_sources"("organization_id","source_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_jobs" ADD CONSTRAINT "training_jobs_organization_id_source_id_knowledge_sources_organization_id_source_id_fk" FOREIGN KEY ("organization_id","source_id") REFERENCES "public"."knowledge_sources"("organization_id","source_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unanswered_questions" ADD CONSTRAINT "unanswered_questions_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_assignments" ADD CONSTRAINT "lead_assignments_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_assignments" ADD CONSTRAINT "lead_assignments_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_property_interests" ADD CONSTRAINT "lead_property_interests_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_property_interests" ADD CONSTRAINT "lead_property_interests_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_score_reasons" ADD CONSTRAINT "lead_score_reasons_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_sources" ADD CONSTRAINT "lead_sources_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lead_status_history" ADD CONSTRAINT "lead_status_history_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_contact_id_contacts_organization_id_contact_id_fk" FOREIGN KEY ("organization_id","contact_id") REFERENCES "public"."contacts"("organization_id","contact_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_conversation_id_conversations_organization_id_conversation_id_fk" FOREIGN KEY ("organization_id","conversation_id") REFERENCES "public"."conversations"("organization_id","conversation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_id_lead_id_leads_organization_id_lead_id_fk" FOREIGN KEY ("organization_id","lead_id") REFERENCES "public"."leads"("organization_id","lead_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_organization_id_agent_id_agents_organization_id_agent_id_fk" FOREIGN KEY ("organization_id","agent_id") REFERENCES "public"."agents"("organization_id","agent_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agents" ADD CONSTRAINT "agents_organization_id_user_id_users_organization_id_user_id_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_organization_id_user_id_users_organization_id_user_id_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_user_id_users_organization_id_user_id_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_tokens" ADD CONSTRAINT "user_tokens_organization_id_user_id_users_organization_id_user_id_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."users"("organization_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_organization_id_organizations_organization_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("organization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qr_codes" ADD CONSTRAINT "qr_codes_organization_id_bot_id_chatbots_organization_id_bot_id_fk" FOREIGN KEY ("organization_id","bot_id") REFERENCES "public"."chatbots"("organization_id","bot_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "qr_codes" ADD CONSTRAINT "qr_codes_organization_id_property_id_properties_organization_id_property_id_fk" FOREIGN KEY ("organization_id","property_id") REFERENCES "public"."properties"("organization_id","property_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan_visitors" ADD CONSTRAINT "scan_visitors_organization_id_qr_id_qr_codes_organization_id_qr_id_fk" FOREIGN KEY ("organization_id","qr_id") REFERENCES "public"."qr_codes"("organization_id","qr_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scans" ADD CONSTRAINT "scans_organization_id_qr_id_qr_codes_organization_id_qr_id_fk" FOREIGN KEY ("organization_id","qr_id") REFERENCES "public"."qr_codes"("organization_id","qr_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "properties_bot_idx" ON "properties" USING btree ("organization_id","bot_id");--> statement-breakpoint
CREATE INDEX "properties_created_idx" ON "properties" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "contacts_email_key" ON "contacts" USING btree ("organization_id","email") WHERE "contacts"."email" is not null;--> statement-breakpoint
CREATE INDEX "contacts_phone_idx" ON "contacts" USING btree ("organization_id","phone");--> statement-breakpoint
CREATE INDEX "contacts_created_idx" ON "contacts" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_session_key" ON "conversations" USING btree ("organization_id","bot_id","session_hash") WHERE "conversations"."session_hash" is not null;--> statement-breakpoint
CREATE INDEX "conversations_last_message_idx" ON "conversations" USING btree ("organization_id","last_message_at");--> statement-breakpoint
CREATE INDEX "conversations_contact_idx" ON "conversations" USING btree ("organization_id","contact_id");--> statement-breakpoint
CREATE INDEX "messages_conversation_idx" ON "messages" USING btree ("organization_id","conversation_id","message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tours_slot_key" ON "tours" USING btree ("organization_id","agent_id","tour_datetime") WHERE "tours"."status" = 'booked';--> statement-breakpoint
CREATE INDEX "knowledge_sources_property_idx" ON "knowledge_sources" USING btree ("organization_id","property_id");--> statement-breakpoint
CREATE INDEX "knowledge_sources_bot_idx" ON "knowledge_sources" USING btree ("organization_id","bot_id");--> statement-breakpoint
CREATE INDEX "passages_search_idx" ON "passages" USING gin ("search");--> statement-breakpoint
CREATE INDEX "passages_property_idx" ON "passages" USING btree ("organization_id","property_id");--> statement-breakpoint
CREATE INDEX "passages_bot_idx" ON "passages" USING btree ("organization_id","bot_id");--> statement-breakpoint
CREATE INDEX "passages_source_idx" ON "passages" USING btree ("organization_id","source_id");--> statement-breakpoint
CREATE INDEX "property_facts_property_idx" ON "property_facts" USING btree ("organization_id","property_id","field");--> statement-breakpoint
CREATE INDEX "training_jobs_source_idx" ON "training_jobs" USING btree ("organization_id","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "unanswered_questions_key" ON "unanswered_questions" USING btree ("organization_id","bot_id",coalesce("property_id", '00000000-0000-0000-0000-000000000000'),"question_key");--> statement-breakpoint
CREATE INDEX "activities_lead_idx" ON "activities" USING btree ("organization_id","lead_id","created_at");--> statement-breakpoint
CREATE INDEX "activities_contact_idx" ON "activities" USING btree ("organization_id","contact_id","created_at");--> statement-breakpoint
CREATE INDEX "lead_assignments_lead_idx" ON "lead_assignments" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "lead_score_reasons_lead_idx" ON "lead_score_reasons" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "lead_status_history_lead_idx" ON "lead_status_history" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "leads_created_idx" ON "leads" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "leads_agent_idx" ON "leads" USING btree ("organization_id","agent_id","status");--> statement-breakpoint
CREATE INDEX "leads_contact_idx" ON "leads" USING btree ("organization_id","contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tasks_agent_due_key" ON "tasks" USING btree ("organization_id","agent_id","due_date") WHERE "tasks"."status" = 'pending' and "tasks"."agent_id" is not null;--> statement-breakpoint
CREATE INDEX "tasks_lead_idx" ON "tasks" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agents_user_key" ON "agents" USING btree ("organization_id","user_id") WHERE "agents"."user_id" is not null;--> statement-breakpoint
CREATE INDEX "directory_target_idx" ON "directory" USING btree ("organization_id","kind","target_id");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_org_name_key" ON "organizations" USING btree (lower("org_name"));--> statement-breakpoint
CREATE INDEX "sessions_user_idx" ON "sessions" USING btree ("organization_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "users_license_number_key" ON "users" USING btree (upper("license_number")) WHERE "users"."license_number" is not null;--> statement-breakpoint
CREATE INDEX "audit_log_object_idx" ON "audit_log" USING btree ("organization_id","object_type","object_id");--> statement-breakpoint
CREATE INDEX "emails_created_idx" ON "emails" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "events_subject_idx" ON "events" USING btree ("organization_id","subject_type","subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "qr_codes_code_key" ON "qr_codes" USING btree ("code");--> statement-breakpoint
CREATE INDEX "scans_qr_idx" ON "scans" USING btree ("organization_id","qr_id","scan_id");