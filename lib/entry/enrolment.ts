/** The steps of setting up the second factor: a secret to scan, then the codes to keep once it was confirmed. */
export type Enrolment = { step: "scan"; secret: string; qr: string } | { step: "done"; recovery_codes: string[] };
