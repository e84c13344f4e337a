import { build } from "../build";

/** `npm run build`: the buyer's chat and the app, for production. */
export async function run(): Promise<void> {
  await build();
  console.log("Built. Start it with npm start.");
}
