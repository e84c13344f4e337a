import { withoutBlocks } from "./without-blocks";

const BLOCK_TITLE =
  /<title[^<>]*>[^<]{0,300}(just a moment|attention required|access (to this page has been )?denied|are you (a )?(human|robot)|verify(ing)? you are (a )?human|captcha|pardon our interruption|robot check|security check|request blocked|bot verification)[^<]{0,300}</i;
const BLOCK_MARKUP = /(cf-challenge|cf_chl_opt|g-recaptcha|h-captcha|px-captcha|datadome|_incapsula_resource|awswaf)/i;

/** Whether a page that answered 200 is a bot check instead of content. It is never got round, only recognised. */
export function looksBlocked(bytes: Uint8Array): boolean {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 60_000)).toString("latin1");
  if (BLOCK_TITLE.test(html)) return true;
  const words = withoutBlocks(html)
    .replace(/<[^<>]*>/g, " ")
    .split(/\s+/).length;
  return words < 80 && BLOCK_MARKUP.test(html);
}
