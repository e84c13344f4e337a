import { z } from "zod";
import { addDocumentSource } from "@/lib/domain/knowledge/add-document-source";
import { addImageSource } from "@/lib/domain/knowledge/add-image-source";
import { addTextSource } from "@/lib/domain/knowledge/add-text-source";
import { addUrlSource } from "@/lib/domain/knowledge/add-url-source";
import { getTrainingJob } from "@/lib/domain/knowledge/queries";
import { type KnowledgeTarget, knowledgeBaseBody, trainingJobObject } from "@/lib/domain/knowledge/schemas";
import { uuid } from "@/lib/kernel/api-types";
import { type Operation, operation } from "./operation";

const tag = "Training";
const write = { kind: "user_or_key", scope: "knowledge:write" } as const;

const queued = z.object({ message: z.string(), job_id: uuid, source_id: uuid });
const urlBody = z.object({ url: z.string().trim().min(1, "Give the page's address.").max(2000) }).strict();

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
      ...(await addUrlSource({ ctx, input: { ...target(params), url: body.url } })),
    }),
  });

const fromDocument = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/document`,
    tag,
    summary: `Train ${about} from a document`,
    description: "multipart/form-data with `file`: PDF, DOCX, TXT, MD, HTML or CSV, judged by content; at most 50 MB and 500 pages.",
    auth: write,
    params,
    body: "multipart",
    status: 202,
    response: queued,
    limit: "upload",
    handler: async ({ ctx, params, form }) => ({
      message: "The document is being read.",
      ...(await addDocumentSource({ ctx, input: { ...target(params), file: { name: form.file.name, bytes: form.file.bytes } } })),
    }),
  });

const fromImage = ({ base, params, about }: Place): Operation =>
  operation({
    method: "post",
    path: `${base}/image`,
    tag,
    summary: `Train ${about} from a picture`,
    description:
      "multipart/form-data with `file` (JPEG, PNG, WebP, GIF or AVIF, at most 10 MB) and `caption`. The bot learns the caption; the job's warnings say so.",
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
        input: { ...target(params), file: { name: form.file.name, bytes: form.file.bytes }, caption: form.fields.caption },
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

/** The four ways to train, once for a property and once for a chatbot. */
const trainingOf = (place: Place): Operation[] => [fromUrl(place), fromDocument(place), fromImage(place), fromText(place)];

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
