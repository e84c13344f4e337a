export { signPrint as GET } from "@/lib/entry/sign-files";
