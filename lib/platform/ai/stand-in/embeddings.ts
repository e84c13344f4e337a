import { modelOf } from "../models";
import type { Provider } from "../types";
import { tokens } from "./script";
import { wordVector } from "./vectors";

type GeminiRequest = { content?: { parts?: { text?: string }[] }; outputDimensionality?: number };

const geminiText = ({ content }: GeminiRequest) => (content?.parts ?? []).map(({ text }) => text ?? "").join(" ");

/** The texts of an embedding call. */
export function embeddedTexts(body: Record<string, unknown>): string[] {
  if (Array.isArray(body.requests)) return (body.requests as GeminiRequest[]).map(geminiText);
  if (body.content) return [geminiText(body as GeminiRequest)];
  return [body.input ?? body.inputs ?? []].flat().map(String);
}

/** The answer of each embedding route: OpenAI's shape, Gemini's single and batch, Hugging Face's bare arrays. */
export function embeddingsBody(provider: Provider, model: string, path: string, body: Record<string, unknown>): unknown {
  const texts = embeddedTexts(body);
  const wanted = (body.dimensions ??
    body.outputDimensionality ??
    (body.requests as GeminiRequest[] | undefined)?.[0]?.outputDimensionality) as number | undefined;
  const dims = wanted ?? modelOf(provider, model).dims ?? 256;
  const vectors = texts.map((text) => wordVector(text, dims));
  if (provider === "huggingface") return vectors;
  if (path.includes(":batchEmbedContents")) return { embeddings: vectors.map((values) => ({ values })) };
  if (path.includes(":embedContent")) return { embedding: { values: vectors[0] } };
  const used = texts.reduce((sum, text) => sum + tokens(text), 0);
  const data = vectors.map((embedding, index) => ({ object: "embedding", index, embedding }));
  return { object: "list", model, data, usage: { prompt_tokens: used, total_tokens: used } };
}
