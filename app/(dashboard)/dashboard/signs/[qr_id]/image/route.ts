export { signImage as GET } from "@/lib/entry/sign-files";
