import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { CopyKind } from "@/lib/domain/fair-housing/constants";
import type { CopyFinding } from "@/lib/domain/fair-housing/schemas";
import { checkCopy } from "@/lib/entry/actions/fair-housing";
import { controlIn } from "./put-in-place";

/** Milliseconds of quiet before the words are looked at. */
const QUIET = 600;

type CopyToWatch = { kind: CopyKind; property_id?: string; language: string; box: RefObject<HTMLElement | null> };

/**
 * The findings in the field inside `box`: at first, and again after each pause in typing. An answer to words that no
 * longer stand there is passed over; without a connection the last findings stay.
 */
export function useCopyCheck({ kind, property_id, language, box }: CopyToWatch) {
  const [findings, setFindings] = useState<CopyFinding[]>([]);
  const [looked, setLooked] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useRef<string | null>(null);

  const look = useCallback(async () => {
    const text = controlIn(box.current)?.value ?? "";
    if (text === read.current) return;
    read.current = text;
    if (text.trim() === "") return setFindings([]);
    const result = await checkCopy({ text, kind, property_id, language }).catch(() => null);
    if (!result?.ok || controlIn(box.current)?.value !== text) return;
    setFindings(result.data.findings);
    setLooked(true);
  }, [box, kind, property_id, language]);

  const check = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(look, QUIET);
  }, [look]);

  useEffect(() => {
    if (controlIn(box.current)?.value) check();
    return () => clearTimeout(timer.current);
  }, [box, check]);

  return { findings, looked, check };
}
