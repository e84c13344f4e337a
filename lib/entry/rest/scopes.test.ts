import { describe, expect, it } from "vitest";
import { API_SCOPES } from "@/lib/domain/auth/constants";
import { restOperations } from "./registry";

describe("scopes", () => {
  it("can be given to a key, for every operation that a key may call", () => {
    const asked = restOperations.flatMap(({ method, path, auth }) =>
      auth.kind === "user_or_key" ? [{ operation: `${method} ${path}`, scope: auth.scope }] : [],
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ scope }) => !API_SCOPES.includes(scope))).toEqual([]);
  });

  it("of reading are asked for by reads alone", () => {
    const wrong = restOperations.filter(
      ({ method, auth }) => auth.kind === "user_or_key" && auth.scope.endsWith(":write") && method === "get",
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
