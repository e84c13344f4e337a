import { z } from "zod";
import { REGION_MISSING, readStorageUrl, regionOf } from "./storage-url";

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((item) => item.trim())
      .filter(Boolean),
  );
const flag = (values: [string, ...string[]]) => z.enum(values);
const optional = z.string().min(1).optional();

const baseUrl = (standard: string) =>
  z
    .url()
    .default(standard)
    .transform((url) => url.replace(/\/+$/, ""));

const variables = z.object({
  NODE_ENV: flag(["production", "development", "test"]).default("development"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "a postgres:// address"),
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).max(500).default(10),
  APP_URL: z
    .url()
    .default("http://localhost:3000")
    .transform((url) => url.replace(/\/+$/, "")),
  NEXTAUTH_SECRET: z.string().min(32, "at least 32 characters"),
  ENCRYPTION_KEYS: z.string().regex(/^[^:,]+:[A-Za-z0-9+/=]{44}(,[^:,]+:[A-Za-z0-9+/=]{44})*$/, "id:base64 of 32 bytes, several by comma"),
  MFA_POLICY: z.enum(["required", "optional"]).optional(),
  STORAGE_URL: z
    .string()
    .default("file:.data/uploads")
    .superRefine((url, context) => {
      const location = readStorageUrl(url);
      if (location.kind === "wrong") context.addIssue({ code: "custom", message: location.message });
    }),
  // Keys and the rest of AWS_* are read by the S3 client itself.
  AWS_REGION: optional,
  AWS_DEFAULT_REGION: optional,
  WORKER_MODE: z.enum(["inline", "external"]).default("inline"),
  RESEND_API_KEY: optional,
  RESEND_BASE_URL: z.url().default("https://api.resend.com"),
  SMTP_URL: optional,
  EMAIL_FROM: z.string().default("Yardsign <no-reply@yardsign.example>"),
  INGEST_ALLOWED_PRIVATE_HOSTS: list,
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  OPENAI_API_KEY: optional,
  ANTHROPIC_API_KEY: optional,
  GEMINI_API_KEY: optional,
  HUGGINGFACE_API_KEY: optional,
  OPENAI_BASE_URL: baseUrl("https://api.openai.com/v1"),
  ANTHROPIC_BASE_URL: baseUrl("https://api.anthropic.com"),
  GEMINI_BASE_URL: baseUrl("https://generativelanguage.googleapis.com"),
  HUGGINGFACE_BASE_URL: baseUrl("https://router.huggingface.co/v1"),
  OLLAMA_BASE_URL: baseUrl("http://127.0.0.1:11434"),
  AI_TIMEOUT_MS: z.coerce.number().int().min(100).max(300_000).default(20_000),
  METRICS_TOKEN: optional,
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  RATE_LIMIT_SCALE: z.coerce.number().min(0.01).max(1_000_000).default(1),
  GOOGLE_CLIENT_ID: optional,
  GOOGLE_CLIENT_SECRET: optional,
});

const schema = variables.superRefine((env, context) => {
  const location = readStorageUrl(env.STORAGE_URL);
  if (location.kind === "s3" && !regionOf(location, env))
    context.addIssue({ code: "custom", path: ["STORAGE_URL"], message: REGION_MISSING });
});

export type Env = z.infer<typeof schema>;

/**
 * Reads the variables of configuration.md. An empty value counts as not set.
 * @throws Error naming each wrong variable and what is expected
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`Wrong configuration (see .env.example):\n${lines.join("\n")}`);
}

let parsed: Env | undefined;

/** The process's configuration, parsed once. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** The organization's second-factor policy: its own, else MFA_POLICY, else required in production alone. */
export function mfaRequired(organizationPolicy: string | null): boolean {
  return (organizationPolicy ?? env().MFA_POLICY ?? (env().NODE_ENV === "production" ? "required" : "optional")) === "required";
}
