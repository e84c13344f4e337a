import { z } from "zod";
import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { addImageSource } from "@/lib/domain/knowledge/add-image-source";
import { addLinkSources } from "@/lib/domain/knowledge/add-link-sources";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource } from "@/lib/domain/knowledge/add-url-source";
import { linksObject, trainingJobObject } from "@/lib/domain/knowledge/objects";
import { getTrainingJob } from "@/lib/domain/knowledge/queries";
import { type KnowledgeTarget, knowledgeBaseBody, linksBody } from "@/lib/domain/knowledge/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { type Operation, operation } from "./operation";

const tag = "Training";
const write = { kind: "user_or_key", scope: "knowledge:write" } as const;

const queued = z.object({ message: z.string(), job_id: uuid, source_id: uuid });
const urlBody = z
  .object({
    url: z.string().trim().min(1, "Give the page's address.").max(2000, "This address is too long."),
    recrawl: z.boolean().optional(),
    is_live: z.boolean().optional(),
  })
  .strict();
/** A form has texts alone. */
const isLive = (fields: Record<string, string>) =>
  fields.is_live === undefined ? {} : { is_live: !/^(false|0|no)$/i.test(fields.is_live.trim()) };

/** What is trained: a property, or a chatbot as a whole. */
type Place = { base: string; params: z.ZodObject; about: string };

const PROPERTY: Place = { base: "/properties/{property_id}/train", params: z.object({ property_id: uuid }), about: "a property" };
const CHATBOT: Place = { base: "/chatbots/{bot_id}/train", params: z.object({ bot_id: uuid }), about: "a chatbot as a whole" };

const target = (given: KnowledgeTarget): KnowledgeTarget => ({ property_id: given.property_id, bot_id: given.bot_id });

const fromUrl = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/url`,
    tag,
    summary: `Train ${about} from a web page`,
    description:
      "The page is fetched and read in the background: follow `GET /training_jobs/{job_id}/status`. An address that can never be fetched (scheme, credentials, port, private host) is refused at once; what shows only while fetching ends the job with `details.error`.",
    auth: write,
    params,
    body: urlBody,
    status: 202,
    response: queued,
    errors: ["url_not_allowed"],
    handler: async ({ ctx, params, body }) => ({
      message: "The page is being read.",
      ...(await addUrlSource({ ctx, input: { ...target(params), ...body } })),
    }),
  });

const fromLinks = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/links`,
    tag,
    summary: `Train ${about} from several pages, or from a sitemap`,
    description:
      "`urls` (at most 50), or `sitemap_url`: the first 50 pages of its own host that fit `pattern` (`*` stands for anything) and that robots.txt allows. Each page is a job of its own. What is not taken is listed with its reason.",
    auth: write,
    params,
    body: linksBody,
    status: 202,
    response: z.object({ message: z.string() }).extend(linksObject.shape),
    errors: ["url_not_allowed"],
    handler: async ({ ctx, params, body }) => {
      const added = await addLinkSources({ ctx, input: { ...target(params), ...body } });
      return { message: added.items.length === 1 ? "One page is being read." : `${added.items.length} pages are being read.`, ...added };
    },
  });

const fromDocument = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/document`,
    tag,
    summary: `Train ${about} from a document`,
    description:
      "multipart/form-data with `file`: PDF, DOCX, TXT, MD, HTML or CSV, judged by content; at most 50 MB and 500 pages. Of a CSV with RESO or plain column names a property learns its own row; private remarks, showing instructions and rows that are not to be shown on the internet are never read. `is_live=false` keeps it from buyers until it is made live. The same file again answers the source that is there.",
    auth: write,
    params,
    body: "multipart",
    status: 202,
    response: queued,
    limit: "upload",
    handler: async ({ ctx, params, form }) => ({
      message: "The document is being read.",
      ...(await addDocumentSource({
        ctx,
        input: { ...target(params), ...isLive(form.fields), file: { name: form.file.name, bytes: form.file.bytes } },
      })),
    }),
  });

const fromImage = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/image`,
    tag,
    summary: `Train ${about} from a picture`,
    description:
      "multipart/form-data with `file` (JPEG, PNG, WebP, GIF or AVIF, at most 10 MB) and `caption`. Described by the organization's provider with eyes where one is configured, else by the caption; the source's `described_by` says which.",
    auth: write,
    params,
    body: "multipart",
    status: 202,
    response: queued,
    limit: "upload",
    handler: async ({ ctx, params, form }) => ({
      message: "The picture is being read.",
      ...(await addImageSource({
        ctx,
        input: {
          ...target(params),
          ...isLive(form.fields),
          file: { name: form.file.name, bytes: form.file.bytes },
          caption: form.fields.caption,
        },
      })),
    }),
  });

const fromText = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/knowledge_base`,
    tag,
    summary: `Train ${about} from written text, or a question with its answer`,
    auth: write,
    params,
    body: knowledgeBaseBody,
    status: 201,
    response: z.object({ message: z.string(), source_id: uuid }),
    handler: async ({ ctx, params, body }) => {
      const { source_id } = await addTextSource({ ctx, input: { ...target(params), ...body } });
      return { message: "The bot knows this now.", source_id };
    },
  });

/** The ways to train, once for a property and once for a chatbot. */
const trainingOf = (place: Place): Operation[] => [
  fromUrl(place),
  fromLinks(place),
  fromDocument(place),
  fromImage(place),
  fromText(place),
];

const jobStatus = operation({
  method: "get",
  path: "/training_jobs/{job_id}/status",
  tag,
  summary: "Where a training job stands",
  description:
    "`details.stage`: queued, fetching, reading, extracting, indexing, done. A failed job says why in `details.error` {code, detail}.",
  auth: { kind: "user_or_key", scope: "knowledge:read" },
  params: z.object({ job_id: uuid }),
  status: 200,
  response: trainingJobObject,
  handler: ({ ctx, params }) => getTrainingJob({ ctx, input: params }),
});

/** Training (api-v1.md, section 4). */
export const trainingOperations: Operation[] = [...trainingOf(PROPERTY), ...trainingOf(CHATBOT), jobStatus];
