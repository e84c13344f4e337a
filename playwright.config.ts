import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./scripts/browser";

const PORT = Number(process.env.E2E_PORT ?? 3210);
const BASE_URL = `http://localhost:${PORT}`;
/** What demo@, agent@ and platform@yardsign.example sign in with; read by the specs. */
process.env.E2E_PASSWORD ??= "Yard-lantern-cedar-4821";

const launchOptions = {
  executablePath: findChromium() ?? undefined,
  // Chromium's sandbox refuses root, as which containers often run.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: { baseURL: BASE_URL, trace: "retain-on-failure", launchOptions, locale: "en-US", timezoneId: "America/New_York" },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } } },
    { name: "phone", use: { ...devices["Pixel 7"] } },
  ],
  webServer: {
    command: "node scripts/run.mjs e2e-server",
    url: `${BASE_URL}/health`,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: { PORT: String(PORT), HOSTNAME: "127.0.0.1", APP_URL: BASE_URL, E2E_PASSWORD: process.env.E2E_PASSWORD },
  },
});
