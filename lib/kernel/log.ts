import pino from "pino";

/** The process's logger. Secrets and people's details are cut from what is passed in, also when nested once. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      "password",
      "token",
      "authorization",
      "api_key",
      "email",
      "phone",
      "*.password",
      "*.token",
      "*.authorization",
      "*.api_key",
      "*.email",
      "*.phone",
    ],
    censor: "[cut]",
  },
});
