import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/shared/copy-button";
import { buttonStyle } from "@/components/ui/button-style";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

type Props = {
  address: string;
  image: string;
  short_url: string;
  page_url: string;
  downloads: { svg: string; png: string; pdf: string; sign: string };
  sign_href: string;
};

/** It is live: the code, its short address, the files to print, and the page that buyers see. */
export function LiveResult({ address, image, short_url, page_url, downloads, sign_href }: Props) {
  const t = useTranslations("wizard.live");
  return (
    <div className="grid max-w-4xl gap-8 md:grid-cols-[18rem_minmax(0,1fr)]">
      <figure className="self-start rounded-card border bg-white p-4">
        <img src={image} alt={t("codeAlt", { address })} width={256} height={256} className="mx-auto h-auto w-full" />
      </figure>
      <div className="min-w-0 space-y-6">
        <Notice tone="good">{t("lead")}</Notice>
        <Address label={t("typed")} url={short_url} />
        <Address label={t("page")} url={page_url} />
        <div>
          <p className="mb-2 text-sm font-medium">{t("download")}</p>
          <div className="flex flex-wrap gap-2">
            {(["sign", "pdf", "svg", "png"] as const).map((format) => (
              <a key={format} href={downloads[format]} download className={buttonStyle(format === "sign" ? "primary" : "secondary")}>
                {t(format)}
              </a>
            ))}
          </div>
        </div>
        <div className="flex flex-wrap gap-2 border-t pt-5">
          <a href={page_url} target="_blank" rel="noopener" className={buttonStyle("secondary")}>
            {t("open")}
          </a>
          <LinkButton href={sign_href}>{t("next")}</LinkButton>
          <LinkButton variant="quiet" href="/dashboard/new">
            {t("another")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}

function Address({ label, url }: { label: string; url: string }) {
  return (
    <div>
      <p className="text-sm font-medium">{label}</p>
      <div className="mt-1 flex flex-wrap items-center gap-3">
        <a href={url} target="_blank" rel="noopener" dir="ltr" className="break-all text-accent underline">
          {url.replace(/^https?:\/\//, "")}
        </a>
        <CopyButton text={url} />
      </div>
    </div>
  );
}
