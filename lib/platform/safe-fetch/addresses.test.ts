import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./addresses";
import { judgeUrl } from "./url-rules";

describe("isPublicAddress", () => {
  it.each(["93.184.216.34", "8.8.8.8", "2606:4700::1111", "2a00:1450:4001::1"])("lets %s through", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.5",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "nonsense",
    "",
  ])("stops %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("judgeUrl", () => {
  it.each([
    ["ftp://example.com/", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["gopher://example.com", "scheme"],
    ["http://user:pw@example.com/", "credentials"],
    ["https://user@example.com/", "credentials"],
    ["http://example.com:8080/", "port"],
    ["https://example.com:22/", "port"],
    ["http://127.0.0.1/", "private_host"],
    ["http://2130706433/", "private_host"],
    ["http://0x7f000001/", "private_host"],
    ["http://0177.0.0.1/", "private_host"],
    ["http://127.1/", "private_host"],
    ["http://[::1]/", "private_host"],
    ["http://[::ffff:127.0.0.1]/", "private_host"],
    ["http://[::ffff:7f00:1]/", "private_host"],
    ["http://①②⑦.⓪.⓪.①/", "private_host"],
    ["http://localhost/", "private_host"],
    ["http://localhost./", "private_host"],
    ["http://printer/", "private_host"],
    ["http://db.internal/", "private_host"],
    ["http://nas.local/", "private_host"],
    ["http://a.localhost/", "private_host"],
    ["http://169.254.169.254/latest/meta-data", "private_host"],
    ["http://8.8.8.8/", "address_literal"],
    ["not a url", "malformed"],
    ["", "malformed"],
    ["http://", "malformed"],
  ])("refuses %s (%s)", (text, problem) => {
    expect(judgeUrl(text, [])).toEqual({ problem });
  });

  it("takes ordinary addresses, written-out default ports, and the other web port", () => {
    for (const text of [
      "https://example.com/a?b=c",
      "http://example.com:80/",
      "https://example.com:443/",
      "http://example.com:443/",
      "https://bücher.example.com/",
    ]) {
      expect(judgeUrl(text, [])).toHaveProperty("url");
    }
  });

  it("takes a private host only when its host and port are allow-listed", () => {
    expect(judgeUrl("http://127.0.0.1:8099/x", ["127.0.0.1:8099"])).toHaveProperty("url");
    expect(judgeUrl("http://127.0.0.1:8098/x", ["127.0.0.1:8099"])).toEqual({ problem: "private_host" });
    expect(judgeUrl("http://user:pw@127.0.0.1:8099/x", ["127.0.0.1:8099"])).toEqual({ problem: "credentials" });
  });
});
