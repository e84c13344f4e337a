/** @jsxImportSource preact */
import type { ComponentChildren, RefObject } from "preact";
import { fill } from "./fill";
import type { ChatState, LeadErrors, LeadValues } from "./model";
import { handled } from "./submit";

type Props = {
  state: ChatState;
  open: boolean;
  busy: boolean;
  form: RefObject<HTMLFormElement | null>;
  onSubmit: (values: LeadValues) => void;
  onClose: () => void;
};

/** Contact details: always one tap away, opened by itself once, at the moment they are of use. */
export function LeadForm({ state, open, busy, form, onSubmit, onClose }: Props) {
  const { lead } = state.texts;
  const names = { agent: state.agent_name, org: state.org_name };
  const { values, errors } = state.lead;
  if (!state.conversation_id) return null;
  if (state.lead.captured) return <p class="note lead-done">{fill(lead.done, names)}</p>;
  const submit = () => {
    if (form.current) onSubmit(readValues(form.current));
  };
  return (
    <details class="lead" id="lead" open={open}>
      <summary>{fill(open ? lead.titleOffer : lead.title, names)}</summary>
      <form ref={form} method="post" action={state.action} noValidate onSubmit={handled(submit)}>
        <input type="hidden" name="intent" value="lead" />
        <p class="note">{fill(lead.reason, names)}</p>
        <Field name="name" label={lead.name} value={values.name} autocomplete="name" />
        <Field name="email" label={lead.email} value={values.email} autocomplete="email" error={errors.email} />
        <Field name="phone" label={lead.phone} value={values.phone} autocomplete="tel" error={errors.phone} />
        <p class="note">{lead.either}</p>
        <Check name="contact" checked={values.contact} error={errors.contact}>
          {fill(lead.contact, names)}
        </Check>
        <Check name="marketing" checked={values.marketing}>
          {fill(lead.marketing, names)}
        </Check>
        {errors.form && (
          <p class="problem" role="alert">
            {errors.form}
          </p>
        )}
        <div class="line">
          <button type="submit" class="primary" aria-disabled={busy || undefined}>
            {lead.submit}
          </button>
          <button type="button" class="link js" onClick={onClose}>
            {lead.notNow}
          </button>
        </div>
      </form>
    </details>
  );
}

type FieldProps = {
  name: keyof LeadValues;
  label: string;
  value: string;
  autocomplete: "name" | "email" | "tel";
  error?: string | undefined;
};

function Field({ name, label, value, autocomplete, error }: FieldProps) {
  const id = `lead-${name}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode={autocomplete === "name" ? "text" : autocomplete}
        defaultValue={value}
        autocomplete={autocomplete}
        dir="auto"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <Problem id={`${id}-error`} text={error} />
    </div>
  );
}

type CheckProps = { name: "contact" | "marketing"; checked: boolean; error?: string | undefined; children: ComponentChildren };

function Check({ name, checked, error, children }: CheckProps) {
  const id = `lead-${name}`;
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span>{children}</span>
      </label>
      <Problem id={`${id}-error`} text={error} />
    </div>
  );
}

const Problem = ({ id, text }: { id: string; text: string | undefined }) =>
  text ? (
    <p class="problem" id={id}>
      {text}
    </p>
  ) : null;

function readValues(form: HTMLFormElement): LeadValues {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  return { name: text("name"), email: text("email"), phone: text("phone"), contact: data.has("contact"), marketing: data.has("marketing") };
}

/** What is missing before the details can be sent, in words. The server judges the formats again. */
export function leadErrors(values: LeadValues, texts: ChatState["texts"]["lead"], org: string): LeadErrors {
  const errors: LeadErrors = {};
  if (!values.email && !values.phone) errors.email = texts.needContact;
  else if (values.email && !/^\S+@\S+\.\S+$/.test(values.email)) errors.email = texts.badEmail;
  if (values.phone && values.phone.replace(/\D/g, "").length < 7) errors.phone = texts.badPhone;
  if (!values.contact) errors.contact = fill(texts.needConsent, { org });
  return errors;
}
