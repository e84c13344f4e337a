/** @jsxImportSource preact */
import { Cards } from "./cards";
import { fill } from "./fill";
import type { PageView } from "./model";

/** The home: its picture, address, price, and the four facts that matter. */
export function Home({ page }: { page: PageView }) {
  const { property, texts } = page;
  if (!property) return <Homes page={page} />;
  return (
    <section class="home" aria-label={texts.page.facts}>
      <div class="photo">{property.photo ? <Photo photo={property.photo} /> : <Drawing label={texts.page.noPhoto} />}</div>
      <div class="about">
        {property.status && <p class="tag">{property.status}</p>}
        <h1>
          <bdi>{property.address}</bdi>
        </h1>
        {property.place && (
          <p class="place">
            <bdi>{property.place}</bdi>
          </p>
        )}
        <p class="price">{property.price}</p>
        {property.facts.length > 0 && (
          <dl>
            {property.facts.map((fact) => (
              <div key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <bdi>{fact.value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

/** The homes of a bot that has several: each can be asked about. */
function Homes({ page }: { page: PageView }) {
  return (
    <>
      <h1 class="only">{page.title}</h1>
      {page.homes.length > 0 && (
        <section class="about" aria-label={page.texts.page.homes}>
          <Cards cards={page.homes} state={page.chat} />
        </section>
      )}
    </>
  );
}

function Photo({ photo }: { photo: NonNullable<NonNullable<PageView["property"]>["photo"]> }) {
  return <img src={photo.url} alt={photo.alt} width={photo.width} height={photo.height} decoding="async" fetchpriority="low" />;
}

/** A quiet line drawing where there is no photo. */
function Drawing({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 320 200" role="img" aria-label={label} preserveAspectRatio="xMidYMax slice">
      <circle cx="252" cy="54" r="20" class="d-sun" />
      <path class="d-far" d="M0 150q60-46 128-18t192-14v82H0z" />
      <path class="d-near" d="M0 172q90-22 170-8t150-6v42H0z" />
      <path
        class="d-line"
        d="M78 172v-52l62-40 62 40v52zM66 128l74-48 74 48M128 172v-34h24v34M96 132h18v16H96zM166 132h18v16h-18zM232 172v-30m0 0q-18-2-14-20t14-18q10 0 14 18t-14 20"
      />
    </svg>
  );
}

/** Who answers, in one glance: whose assistant it is, and that it is one. */
export function ChatHead({ page }: { page: PageView }) {
  const { texts, brand, chat } = page;
  return (
    <header class="chat-head">
      {brand.avatar_url ? (
        <img class="avatar" src={brand.avatar_url} alt="" width="40" height="40" />
      ) : (
        <span class="avatar" aria-hidden="true">
          {initial(chat.org_name)}
        </span>
      )}
      <div>
        <h2 id="chat-title">{page.property ? texts.chat.title : texts.chat.titleGeneral}</h2>
        <p>
          <b>{fill(texts.chat.whose, { name: whose(page) })}</b>. {texts.chat.automated}
        </p>
      </div>
    </header>
  );
}

const whose = ({ agent, chat }: PageView) => (agent && agent.name !== chat.org_name ? `${agent.name}, ${chat.org_name}` : chat.org_name);
const initial = (name: string) => Array.from(name.trim())[0]?.toUpperCase() ?? "";

export function AgentCard({ page }: { page: PageView }) {
  const { agent, texts, chat } = page;
  if (!agent) return null;
  const name = { name: agent.name };
  return (
    <section class="agent" aria-label={texts.page.agent}>
      {page.brand.logo_url && <img class="logo" src={page.brand.logo_url} alt={chat.org_name} height="40" loading="lazy" />}
      <p class="label">{texts.page.agent}</p>
      <p class="name">
        <bdi>{agent.name}</bdi>
      </p>
      <p class="note">
        <bdi>{chat.org_name}</bdi>
        {agent.license && ` · ${fill(texts.page.license, { number: agent.license })}`}
      </p>
      <p class="line">
        {agent.phone && (
          <a class="button" href={`tel:${agent.phone.replace(/[^\d+]/g, "")}`}>
            {fill(texts.page.call, name)}
          </a>
        )}
        {agent.email && (
          <a class="button" href={`mailto:${agent.email}`}>
            {fill(texts.page.write, name)}
          </a>
        )}
      </p>
    </section>
  );
}

/** What a buyer must be told, and what they can do about it. */
export function Foot({ page }: { page: PageView }) {
  const { texts, chat, brand } = page;
  const org = { org: chat.org_name };
  return (
    <footer>
      <h2>{texts.page.about}</h2>
      <p dir="auto">{brand.disclaimer || fill(texts.page.disclaimer, org)}</p>
      <p>{fill(texts.page.stored, org)}</p>
      <p class="housing">
        <svg viewBox="0 0 32 32" width="32" height="32" role="img" aria-label={texts.page.equalHousing}>
          <path d="M16 2 1 11v5h3v13h24V16h3v-5zM25 26H7V12l9-5.4 9 5.4zM11 14h10v3.4H11zm0 6h10v3.4H11z" />
        </svg>
        <span>{fill(texts.page.equalHousingText, org)}</span>
      </p>
      <Report page={page} />
      <Erase page={page} />
      <nav aria-label={texts.page.language}>
        {page.languages.map(({ code, name, href }) => (
          <a key={code} href={href} lang={code} hreflang={code} aria-current={code === page.language ? "true" : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <p class="note">{texts.page.madeWith}</p>
    </footer>
  );
}

function Report({ page }: { page: PageView }) {
  const { texts, chat } = page;
  return (
    <details id="report">
      <summary>{texts.page.report}</summary>
      <form method="post" action={chat.action}>
        <input type="hidden" name="intent" value="report" />
        <p>{fill(texts.page.reportHint, { org: chat.org_name })}</p>
        <label for="report-text">{texts.page.reportLabel}</label>
        <textarea id="report-text" name="report_text" rows={3} maxLength={1000} required />
        <button type="submit" class="button">
          {texts.page.reportSend}
        </button>
      </form>
    </details>
  );
}

function Erase({ page }: { page: PageView }) {
  const { texts, chat } = page;
  return (
    <details id="erase">
      <summary>{texts.page.erase}</summary>
      <form method="post" action={chat.action}>
        <input type="hidden" name="intent" value="erase" />
        <p>{texts.page.eraseHint}</p>
        <button type="submit" class="button danger">
          {texts.page.eraseConfirm}
        </button>
      </form>
    </details>
  );
}
