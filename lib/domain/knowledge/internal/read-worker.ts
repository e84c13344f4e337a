import { serveBounded } from "@/lib/platform/documents/bounded-channel";
import { type ReadArguments, readSource } from "./read-source";

// The entry of the bounded process (see run-reader.ts): it reads one document and ends.
void serveBounded(({ args, bytes }, onProgress) => readSource(args as ReadArguments, bytes, onProgress));
