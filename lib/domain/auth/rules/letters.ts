import { INVITATION_DAYS, RESET_MINUTES } from "../constants";

/** The words of the mails about an account; set by lib/platform/email/letter. */
type Words = { subject: string; heading: string; paragraphs: string[]; button: string; footer: string };
type Language = "en" | "es" | "ar";
export type AccountLetter = "password_reset" | "invitation" | "password_changed" | "second_factor_changed";
type Values = { first_name: string; org_name: string };

const LETTERS: Record<Language, Record<AccountLetter, (values: Values) => Words>> = {
  en: {
    password_reset: ({ first_name }) => ({
      subject: "Choose a new password",
      heading: "Choose a new password",
      paragraphs: [
        `Hello ${first_name}, someone asked to reset the password of your Yardsign account. If it was you, use the button below.`,
      ],
      button: "Choose a password",
      footer: `The link works once, for ${RESET_MINUTES} minutes. If you did not ask for it, do nothing: your password stays as it is.`,
    }),
    invitation: ({ first_name, org_name }) => ({
      subject: `Join ${org_name} on Yardsign`,
      heading: `Join ${org_name}`,
      paragraphs: [
        `Hello ${first_name}, ${org_name} invites you to Yardsign: signs that answer buyers' questions, and the leads that come of it.`,
      ],
      button: "Accept and choose a password",
      footer: `The link works once, for ${INVITATION_DAYS} days. If you don't know ${org_name}, you can ignore this mail.`,
    }),
    password_changed: ({ first_name }) => ({
      subject: "Your password was changed",
      heading: "Your password was changed",
      paragraphs: [`Hello ${first_name}, the password of your Yardsign account was just changed, and all devices were signed out.`],
      button: "Sign in",
      footer: "If it was not you, reset your password at once and tell the admin of your organization.",
    }),
    second_factor_changed: ({ first_name }) => ({
      subject: "Your two-step sign-in was changed",
      heading: "Your two-step sign-in was changed",
      paragraphs: [`Hello ${first_name}, the second step of signing in to your Yardsign account was just set up or removed.`],
      button: "Sign in",
      footer: "If it was not you, reset your password at once and tell the admin of your organization.",
    }),
  },
  es: {
    password_reset: ({ first_name }) => ({
      subject: "Elige una contraseña nueva",
      heading: "Elige una contraseña nueva",
      paragraphs: [`Hola, ${first_name}. Alguien pidió restablecer la contraseña de tu cuenta de Yardsign. Si fuiste tú, usa el botón.`],
      button: "Elegir contraseña",
      footer: `El enlace sirve una sola vez, durante ${RESET_MINUTES} minutos. Si no lo pediste, no hagas nada: tu contraseña sigue igual.`,
    }),
    invitation: ({ first_name, org_name }) => ({
      subject: `Únete a ${org_name} en Yardsign`,
      heading: `Únete a ${org_name}`,
      paragraphs: [
        `Hola, ${first_name}. ${org_name} te invita a Yardsign: carteles que responden a los compradores, y los contactos que llegan con ellos.`,
      ],
      button: "Aceptar y elegir contraseña",
      footer: `El enlace sirve una sola vez, durante ${INVITATION_DAYS} días. Si no conoces a ${org_name}, puedes ignorar este correo.`,
    }),
    password_changed: ({ first_name }) => ({
      subject: "Tu contraseña ha cambiado",
      heading: "Tu contraseña ha cambiado",
      paragraphs: [
        `Hola, ${first_name}. Se acaba de cambiar la contraseña de tu cuenta de Yardsign y se cerró la sesión en todos los dispositivos.`,
      ],
      button: "Iniciar sesión",
      footer: "Si no fuiste tú, restablece tu contraseña ahora mismo y avisa al administrador de tu organización.",
    }),
    second_factor_changed: ({ first_name }) => ({
      subject: "Tu verificación en dos pasos ha cambiado",
      heading: "Tu verificación en dos pasos ha cambiado",
      paragraphs: [`Hola, ${first_name}. Se acaba de activar o quitar el segundo paso para entrar en tu cuenta de Yardsign.`],
      button: "Iniciar sesión",
      footer: "Si no fuiste tú, restablece tu contraseña ahora mismo y avisa al administrador de tu organización.",
    }),
  },
  ar: {
    password_reset: ({ first_name }) => ({
      subject: "اختر كلمة مرور جديدة",
      heading: "اختر كلمة مرور جديدة",
      paragraphs: [`مرحبًا ${first_name}، طلب أحدهم إعادة تعيين كلمة مرور حسابك في Yardsign. إن كنت أنت، فاستخدم الزر أدناه.`],
      button: "اختيار كلمة المرور",
      footer: `يعمل الرابط مرة واحدة ولمدة ${RESET_MINUTES} دقيقة. إن لم تطلبه فلا تفعل شيئًا، وتبقى كلمة مرورك كما هي.`,
    }),
    invitation: ({ first_name, org_name }) => ({
      subject: `انضم إلى ${org_name} على Yardsign`,
      heading: `انضم إلى ${org_name}`,
      paragraphs: [`مرحبًا ${first_name}، تدعوك ${org_name} إلى Yardsign: لافتات تجيب عن أسئلة المشترين، والعملاء الذين تأتي بهم.`],
      button: "القبول واختيار كلمة مرور",
      footer: `يعمل الرابط مرة واحدة ولمدة ${INVITATION_DAYS} أيام. إن كنت لا تعرف ${org_name} فيمكنك تجاهل هذه الرسالة.`,
    }),
    password_changed: ({ first_name }) => ({
      subject: "تم تغيير كلمة مرورك",
      heading: "تم تغيير كلمة مرورك",
      paragraphs: [`مرحبًا ${first_name}، تم للتو تغيير كلمة مرور حسابك في Yardsign وتسجيل الخروج من جميع الأجهزة.`],
      button: "تسجيل الدخول",
      footer: "إن لم تكن أنت، فأعد تعيين كلمة مرورك فورًا وأخبر مسؤول مؤسستك.",
    }),
    second_factor_changed: ({ first_name }) => ({
      subject: "تم تغيير خطوة التحقق الثانية",
      heading: "تم تغيير خطوة التحقق الثانية",
      paragraphs: [`مرحبًا ${first_name}، تم للتو إعداد الخطوة الثانية لتسجيل الدخول إلى حسابك في Yardsign أو إزالتها.`],
      button: "تسجيل الدخول",
      footer: "إن لم تكن أنت، فأعد تعيين كلمة مرورك فورًا وأخبر مسؤول مؤسستك.",
    }),
  },
};

/** The words of one mail in the reader's language; English for languages that we don't write. */
export function accountLetter(kind: AccountLetter, locale: string, values: Values): Words & { locale: Language } {
  const short = locale.slice(0, 2).toLowerCase();
  const language: Language = short === "es" || short === "ar" ? short : "en";
  return { ...LETTERS[language][kind](values), locale: language };
}
