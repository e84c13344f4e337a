import { z } from "zod";

/** `?page=1&page_size=20`, at most 100 a page (api-v1.md, Lists). */
export const pageInput = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  page_size: z.coerce.number().int().min(1).max(100).default(20),
});

export type PageInput = z.output<typeof pageInput>;

export type Page<T> = { items: T[]; page: number; page_size: number; total: number };

/** `limit` and `offset` of a page. */
export const limitOf = ({ page, page_size }: PageInput) => ({ limit: page_size, offset: (page - 1) * page_size });

/** The response schema of a list of `item`. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), page: z.number().int(), page_size: z.number().int(), total: z.number().int() });
