/** Letters of a printed code: typed by hand, so without 0, 1, i, l, o; without vowels, so that no word appears. */
export const CODE_ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
/** 28^7 is 13 billion codes. */
export const CODE_LENGTH = 7;

export const QR_STATUSES = ["active", "paused"] as const;
export const ERROR_CORRECTIONS = ["L", "M", "Q", "H"] as const;
export type ErrorCorrection = (typeof ERROR_CORRECTIONS)[number];

/** `border`: a line around the code; `label`: a bar with the caption below it. */
export const FRAMES = ["none", "border", "label"] as const;

export const IMAGE_FORMATS = ["svg", "png", "pdf"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** Printed things, the size of each after trimming in inches (A4 by ISO 216). */
export const SIGN_TEMPLATES = ["yard_18x24", "rider_24x6", "flyer_letter", "flyer_a4", "door_hanger"] as const;
export type SignTemplate = (typeof SIGN_TEMPLATES)[number];

/** Modules of empty room around a code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** Contrast of the code's two colours, dark on light, below which cameras outdoors begin to fail. */
export const MIN_CODE_CONTRAST = 4.5;

/** What a sign asks of who walks by, when the realtor wrote nothing. */
export const DEFAULT_CALL_TO_ACTION = "Scan to ask about this home";

/** The buyer at the kerb never waits longer for a scan to be stored. */
export const SCAN_WAIT_MS = 150;
