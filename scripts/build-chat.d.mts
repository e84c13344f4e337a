export function bundleChat(): Promise<{ script: string; style: string }>;
export function buildChat(folder?: string): Promise<{ script: string; style: string }>;
