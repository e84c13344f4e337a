-- Both are trusted extensions of Postgres itself: the database's owner may add them.
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- "jardin" finds "jardín": accents go before the words are stemmed.
CREATE TEXT SEARCH CONFIGURATION public.listing_en (COPY = pg_catalog.english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.listing_en ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, english_stem;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION public.listing_es (COPY = pg_catalog.spanish);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.listing_es ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, spanish_stem;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION public.listing_ar (COPY = pg_catalog.arabic);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION public.listing_ar ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, arabic_stem;
--> statement-breakpoint
-- Passages that are there already: by their letters, and by the small words of Spanish and English.
UPDATE passages SET language = CASE
  WHEN length(regexp_replace(content, '[^ء-ي]', '', 'g')) > length(regexp_replace(content, '[^A-Za-z]', '', 'g')) THEN 'ar'
  WHEN regexp_count(content, '\m(el|la|los|las|del|de|una|con|para|tiene|y)\M', 1, 'i')
     > 2 + 2 * regexp_count(content, '\m(the|of|and|with|is|are|for|in|to)\M', 1, 'i') THEN 'es'
  ELSE language END;
--> statement-breakpoint
ALTER TABLE "passages" DROP COLUMN "search";
--> statement-breakpoint
ALTER TABLE "passages" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (to_tsvector(case language when 'es' then 'public.listing_es'::regconfig when 'ar' then 'public.listing_ar'::regconfig else 'public.listing_en'::regconfig end, coalesce(heading, '') || ' ' || content)) STORED;
--> statement-breakpoint
CREATE INDEX "passages_search_idx" ON "passages" USING gin ("search");
