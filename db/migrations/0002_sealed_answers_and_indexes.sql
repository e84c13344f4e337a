TRUNCATE TABLE "idempotency_keys";--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "response_body" SET DATA TYPE text;--> statement-breakpoint
CREATE INDEX "lead_sources_lead_idx" ON "lead_sources" USING btree ("organization_id","lead_id");--> statement-breakpoint
CREATE INDEX "tasks_agent_idx" ON "tasks" USING btree ("organization_id","agent_id","status","due_date");