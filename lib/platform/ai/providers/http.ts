import { APICallError } from "ai";
import { z } from "zod";
import { classifyFailure, ProviderError } from "../classify-failure";

/** How every provider is called: a redirect would carry the key to another host, and nothing is cached. */
export const providerFetch: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "error", cache: "no-store" });

const LARGEST_BYTES = 16 * 1024 * 1024;

type JsonRequest<T> = {
  provider: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  schema: z.ZodType<T>;
  signal: AbortSignal;
};

/** One JSON call beside the SDK. @throws ProviderError with the failure's class, never with the provider's words */
export async function callJson<T>({ provider, url, headers, body, schema, signal }: JsonRequest<T>): Promise<T> {
  try {
    const response = await providerFetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
    const text = await readText(response);
    if (response.ok) return schema.parse(JSON.parse(text));
    throw new APICallError({
      message: "",
      url: "",
      requestBodyValues: null,
      statusCode: response.status,
      responseHeaders: Object.fromEntries(response.headers),
      responseBody: text,
    });
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new ProviderError(provider, { failure: "bad_answer" });
    throw new ProviderError(provider, classifyFailure(error));
  }
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > LARGEST_BYTES) throw new SyntaxError("the answer is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** `{data: [{id}]}` as OpenAI, Anthropic and Hugging Face list their models. */
export const modelList = z.object({ data: z.array(z.object({ id: z.string() })) }).transform(({ data }) => data.map(({ id }) => id));
