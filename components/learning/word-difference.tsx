import { useTranslations } from "next-intl";
import { isRewritten, type WordRun, wordDifference } from "@/lib/domain/learning/rules/word-difference";

/** One side of a comparison, with what only it has marked: by line and underline, by colour, and in words for a screen reader. */
export function WordDifference({ before, after, side }: { before: string; after: string; side: "before" | "after" }) {
  const all = wordDifference(before, after);
  const own = all.filter(({ kind }) => kind !== (side === "before" ? "added" : "removed"));
  const runs: WordRun[] = isRewritten(all) ? [{ kind: "same", text: side === "before" ? before : after }] : own;
  return (
    <p className="wrap-anywhere">
      <bdi>
        {runs.map((run, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never move
          <Run key={index} run={run} />
        ))}
      </bdi>
    </p>
  );
}

function Run({ run: { kind, text } }: { run: WordRun }) {
  const t = useTranslations("learning.replay");
  if (kind === "same") return <>{text} </>;
  const Mark = kind === "added" ? "ins" : "del";
  const look = kind === "added" ? "bg-good-soft text-good decoration-2" : "bg-bad-soft text-bad decoration-2";
  return (
    <>
      <Mark className={`rounded-sm px-0.5 ${look}`}>
        <span className="sr-only">{t(kind)} </span>
        {text}
        <span className="sr-only"> {t("endMark")}</span>
      </Mark>{" "}
    </>
  );
}
