export type HomeKeys = { address: string; city: string | null; zip_code: string | null; mls_number: string | null };
