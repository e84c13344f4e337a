import { afterEach, describe, expect, it, vi } from "vitest";

const address = async (hops: string, headers: Record<string, string>) => {
  vi.resetModules();
  vi.stubEnv("TRUSTED_PROXY_HOPS", hops);
  const { clientAddress } = await import("./client-address");
  return clientAddress(new Headers(headers));
};

afterEach(() => vi.unstubAllEnvs());

describe("the caller's address", () => {
  it("is the connection's own without a trusted proxy, whatever the caller claims", async () => {
    expect(await address("0", { "x-yardsign-peer": "203.0.113.7", "x-forwarded-for": "198.51.100.1" })).toBe("203.0.113.7");
    expect(await address("0", { "x-yardsign-peer": "::ffff:203.0.113.7" })).toBe("203.0.113.7");
    expect(await address("0", { "x-forwarded-for": "198.51.100.1" })).toBe("unknown");
  });

  it("is the n-th from the end behind n trusted proxies", async () => {
    const headers = { "x-yardsign-peer": "10.0.0.1", "x-forwarded-for": "6.6.6.6, 198.51.100.1, 10.0.0.2" };
    expect(await address("1", headers)).toBe("10.0.0.2");
    expect(await address("2", headers)).toBe("198.51.100.1");
    expect(await address("9", headers)).toBe("6.6.6.6");
  });

  it("is an IPv6 household, not one of its addresses", async () => {
    const one = await address("0", { "x-yardsign-peer": "2001:db8:1:2::1" });
    expect(one).toBe(await address("0", { "x-yardsign-peer": "2001:db8:1:2:ffff::9" }));
    expect(one).not.toBe(await address("0", { "x-yardsign-peer": "2001:db8:1:3::1" }));
  });
});
