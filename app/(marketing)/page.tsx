import { useTranslations } from "next-intl";
import { LanguageSelect } from "@/components/shared/language-select";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { KerbPicture } from "./_components/kerb-picture";

const STEPS = ["one", "two", "three"] as const;
const PROMISES = ["invent", "steer", "pretend"] as const;

/** The home page: what this is, in one picture and a few lines. */
export default function HomePage() {
  const t = useTranslations("marketing");
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col px-5 md:px-8">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b py-4">
        <span className="display text-2xl">Yardsign</span>
        <nav className="flex items-center gap-2">
          <LinkButton variant="quiet" href="/sign-in">
            {t("signIn")}
          </LinkButton>
          <LinkButton variant="primary" href="/sign-up" className="max-sm:hidden">
            {t("signUp")}
          </LinkButton>
        </nav>
      </header>
      <main className="flex-1">
        <section className="grid items-center gap-x-12 gap-y-10 py-10 md:py-16 lg:grid-cols-[5fr_6fr]">
          <div>
            <h1 className="text-5xl md:text-6xl">{t("headline")}</h1>
            <p className="mt-5 max-w-lg text-lg text-ink-soft">{t("lead")}</p>
            <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
              <LinkButton variant="primary" href="/sign-up">
                {t("signUp")}
              </LinkButton>
              <span className="text-sm text-ink-soft">{t("assurance")}</span>
            </div>
          </div>
          <KerbPicture />
        </section>
        <Steps />
        <Promises />
      </main>
      <footer className="flex flex-wrap items-center justify-between gap-4 border-t py-6 text-sm text-ink-soft">
        <p>{t("languages")}</p>
        <div className="flex flex-wrap items-center gap-5">
          <TextLink href="/docs/api" prefetch={false}>
            {t("api")}
          </TextLink>
          <LanguageSelect />
        </div>
      </footer>
    </div>
  );
}

function Steps() {
  const t = useTranslations("marketing.steps");
  return (
    <section aria-labelledby="steps" className="border-t py-12 md:py-16">
      <h2 id="steps" className="text-3xl md:text-4xl">
        {t("title")}
      </h2>
      <ol className="mt-8 grid gap-8 md:grid-cols-3">
        {STEPS.map((step, index) => (
          <li key={step} className="border-t pt-4">
            <span aria-hidden="true" className="display figures text-2xl text-accent">
              {index + 1}
            </span>
            <h3 className="mt-2 text-lg font-semibold">{t(`${step}.title`)}</h3>
            <p className="mt-1.5 text-ink-soft">{t(`${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Promises() {
  const t = useTranslations("marketing.promises");
  return (
    <section aria-labelledby="promises" className="grid gap-8 border-t py-12 md:grid-cols-[2fr_3fr] md:py-16">
      <h2 id="promises" className="text-3xl md:text-4xl">
        {t("title")}
      </h2>
      <dl className="divide-y border-y">
        {PROMISES.map((promise) => (
          <div key={promise} className="grid gap-x-6 gap-y-1 py-5 sm:grid-cols-[9rem_1fr]">
            <dt className="display text-xl">{t(`${promise}.title`)}</dt>
            <dd className="text-ink-soft">{t(`${promise}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
