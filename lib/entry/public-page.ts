import type { Bundle, PageData } from "@/components/chat/model";
import { AppError, HTTP_STATUS } from "@/lib/kernel/errors";
import { newId } from "@/lib/kernel/ids";
import { log } from "@/lib/kernel/log";
import { chatBundle } from "./public-page/bundle";
import { address, type FormState, findTarget, loadPage, type Target } from "./public-page/load-page";
import { type Language, newSession, pageLanguage, readSession, requireSameOrigin, sessionCookie } from "./public-page/page-request";
import { pageResponse, type Rendered, seeOther } from "./public-page/page-response";
import { submitForm } from "./public-page/submit-form";

export type MessageKind = "gone" | "unknown" | "trouble" | "refused";

/** How the page looks: given by the route, so that the door knows data alone. */
export type Renderers = {
  page: (data: PageData, bundle: Bundle) => Rendered;
  message: (kind: MessageKind, language: Language, bundle: Bundle) => Rendered;
};

type Handle = { kind: "slug" | "bot"; value: string };
type Call = { request: Request; requestId: string; handle: Handle };

/**
 * The door of the buyer's page: a complete document by GET, every act by POST and back, one log line each.
 * What fails is told on a page of its own that says what to do.
 */
export function publicPageDoor(renderers: Renderers) {
  return {
    get: (request: Request, handle: Handle) => guarded(request, handle, renderers, show),
    post: (request: Request, handle: Handle) => guarded(request, handle, renderers, submit),
  };
}

type Work = (call: Call, renderers: Renderers) => Promise<Response>;

async function guarded(request: Request, handle: Handle, renderers: Renderers, work: Work): Promise<Response> {
  const started = performance.now();
  const requestId = request.headers.get("x-request-id")?.slice(0, 100) || newId();
  const response = await work({ request, requestId, handle }, renderers).catch((error: unknown) =>
    failure(error, request, requestId, renderers),
  );
  response.headers.set("X-Request-Id", requestId);
  log.info(
    {
      request_id: requestId,
      method: request.method,
      page: handle.kind,
      status: response.status,
      ms: Math.round(performance.now() - started),
    },
    "public page",
  );
  return response;
}

async function show({ request, requestId, handle }: Call, renderers: Renderers): Promise<Response> {
  const target = await findTarget(request, requestId, handle);
  const notice = new URL(request.url).searchParams.get("done");
  return draw(request, target, { notice: isNotice(notice) ? notice : null, draft: "", lead: null }, 200, renderers);
}

/** What a redirect may ask the page to say: these and nothing else. */
const isNotice = (text: string | null): text is "erased" | "reported" | "handed_off" =>
  text === "erased" || text === "reported" || text === "handed_off";

async function submit({ request, requestId, handle }: Call, renderers: Renderers): Promise<Response> {
  requireSameOrigin(request);
  const target = await findTarget(request, requestId, handle);
  const { bot, channel } = target;
  const session = readSession(request, bot.bot_id) ?? newSession();
  const form = await request.formData().catch(() => {
    throw new AppError("malformed", "This form could not be read.");
  });
  const outcome = await submitForm({ request, target, session, form });
  if (!outcome.done) return draw(request, target, outcome.state, 422, renderers);
  const anchor = outcome.notice === "handed_off" ? "#lead" : outcome.forget ? "#chat" : "#latest";
  const cookie = sessionCookie(bot.bot_id, outcome.forget ? newSession() : session, channel === "embed");
  return seeOther(address(request, target, outcome.notice ? { done: outcome.notice } : {}) + anchor, [cookie]);
}

async function draw(request: Request, target: Target, form: FormState, status: number, renderers: Renderers): Promise<Response> {
  const [data, bundle] = await Promise.all([loadPage(request, target, form), chatBundle()]);
  const { bot, channel } = target;
  const embedded = channel === "embed";
  const cookies = [sessionCookie(bot.bot_id, data.user_session_id, embedded)];
  const frame = { embedded, allowed_origins: bot.allowed_origins };
  return pageResponse(renderers.page(data, bundle), { status, frame, cookies, script: bundle.script });
}

async function failure(error: unknown, request: Request, requestId: string, renderers: Renderers): Promise<Response> {
  const known = error instanceof AppError ? error : null;
  if (!known) log.error({ request_id: requestId, err: error }, "public page failed");
  const gone = known?.code === "bot_unavailable";
  const kind = gone
    ? "gone"
    : known?.kind === "not_found"
      ? "unknown"
      : known?.kind === "forbidden" || known?.kind === "invalid" || known?.kind === "malformed"
        ? "refused"
        : "trouble";
  const status = gone ? 410 : known ? HTTP_STATUS[known.kind] : 500;
  const bundle = await chatBundle().catch(() => ({ script: "", style: "" }));
  return pageResponse(renderers.message(kind, pageLanguage(request), bundle), {
    status,
    frame: { embedded: false, allowed_origins: [] },
  });
}
