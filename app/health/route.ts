export { healthResponse as GET } from "@/lib/entry/rest/service";

export const dynamic = "force-dynamic";
