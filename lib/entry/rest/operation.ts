import type { z } from "zod";
import type { Actor, Ctx } from "@/lib/kernel/ctx";
import type { Role } from "@/lib/kernel/roles";
import type { DirectoryKind } from "@/lib/kernel/transaction";
import type { LimitName } from "@/lib/platform/rate-limit/limits";

export type Scope = `${string}:${"read" | "write"}`;

/** Who may call. */
export type Auth =
  /** Anyone, before any tenant is known: registration, sign-in, health. */
  | { kind: "open" }
  /** Anyone; the tenant is the one behind the path parameter `param`, a handle of `directory`. */
  | { kind: "public"; tenant: { kind: DirectoryKind; param: string; what: string } }
  /** A signed-in person, never a key. `enrolment`: also one who still has to set up the second factor. */
  | { kind: "session"; roles?: readonly Role[]; enrolment?: true }
  /** A signed-in person in `roles` (realtor and admin unless told), or a key with `scope`. */
  | {
      kind: "user_or_key";
      scope: Scope;
      roles?: readonly Role[];
      visitor?: { header: string; tenant: { kind: DirectoryKind; param: string; what: string } };
    };

/** What a handler may need of the HTTP request beside its parsed parts. */
export type RequestInfo = {
  id: string;
  now: () => Date;
  ip: string;
  user_agent: string | null;
  header: (name: string) => string | null;
  raw: Request;
};

export type UploadedFile = { name: string; type: string; bytes: Uint8Array };
export type UploadForm = { file: UploadedFile; fields: Record<string, string> };

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type CtxOf<A extends Auth> = A extends { kind: "open" }
  ? undefined
  : A extends { kind: "session" }
    ? Ctx<Extract<Actor, { type: "user" }>>
    : Ctx;

export type HandlerInput<A extends Auth, P, Q, B> = {
  ctx: CtxOf<A>;
  params: Parsed<P>;
  query: Parsed<Q>;
  body: B extends "multipart" ? undefined : Parsed<B>;
  form: B extends "multipart" ? UploadForm : undefined;
  request: RequestInfo;
};

/** How far an answer has come, for a caller that accepts events. */
export type Progress = {
  /** It will take its time from here on: the answer begins, what goes wrong later comes as an `error` event. */
  onAsking: () => void;
  /** A piece of the answer's text that will not be taken back. */
  onText: (text: string) => void;
};

export type OperationDefinition<
  A extends Auth,
  P extends z.ZodObject | undefined,
  Q extends z.ZodObject | undefined,
  B extends z.ZodType | "multipart" | undefined,
  R extends z.ZodType | undefined,
  T = undefined,
> = {
  method: "get" | "post" | "put" | "patch" | "delete";
  /** Below /api/v1, parameters in braces: `/properties/{property_id}`. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  deprecated?: boolean;
  auth: A;
  params?: P;
  query?: Q;
  body?: B;
  /** Status of success. */
  status: 200 | 201 | 202 | 204;
  /** Schema of the JSON answer; what it does not name does not leave the house. Absent: 204 or a Response of its own. */
  response?: R;
  /** Media types of an answer that is no JSON, for the reference. */
  produces?: string[];
  /** `code` values beyond the common ones that a caller should expect. */
  errors?: string[];
  limit?: LimitName;
  /** The events of the answer where the caller accepts text/event-stream, after the pieces that `onText` was given. */
  stream?: (answer: unknown, streamed: string) => [event: string, data: unknown][];
  /**
   * Work that takes seconds and may hold no transaction: runs before the one in which an Idempotency-Key is kept, once
   * for a key in this process. What it returns is handed to the handler.
   */
  prepare?: (input: HandlerInput<A, P, Q, B> & { progress: Progress }) => Promise<T>;
  handler: (input: HandlerInput<A, P, Q, B> & { prepared: T }) => Promise<(R extends z.ZodType ? z.input<R> : undefined) | Response>;
};

/** An operation as the registry, the door and OpenAPI see it. */
export type Operation = Omit<
  OperationDefinition<Auth, undefined, undefined, undefined, undefined>,
  "params" | "query" | "body" | "response" | "prepare" | "handler" | "auth"
> & {
  auth: Auth;
  params: z.ZodObject | undefined;
  query: z.ZodObject | undefined;
  body: z.ZodType | "multipart" | undefined;
  response: z.ZodType | undefined;
  prepare?: (input: HandlerInput<Auth, undefined, undefined, undefined> & { progress: Progress }) => Promise<unknown>;
  handler: (input: HandlerInput<Auth, undefined, undefined, undefined> & { prepared: unknown }) => Promise<unknown>;
};

/** Declares a REST operation: the one place from which its route, validation, types and reference come. */
export function operation<
  const A extends Auth,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | "multipart" | undefined = undefined,
  R extends z.ZodType | undefined = undefined,
  T = undefined,
>(definition: OperationDefinition<A, P, Q, B, R, T>): Operation {
  return definition as unknown as Operation;
}
