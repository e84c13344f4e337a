import type { Operation } from "./operation";

type Route = { operation: Operation; segments: string[]; names: (string | null)[] };

export type Match = { operation: Operation; params: Record<string, string> } | { allowed: string[] } | null;

/** Finds an operation by method and path; a literal segment wins over a parameter (`/properties/search`). */
export function createRouter(operations: readonly Operation[]): (method: string, path: string) => Match {
  const routes = operations.map(toRoute).sort((a, b) => parameterCount(a) - parameterCount(b));
  return (method, path) => {
    const segments = path.split("/").filter(Boolean);
    const fitting = routes.filter((route) => fits(route, segments));
    if (fitting.length === 0) return null;
    const route = fitting.find((candidate) => candidate.operation.method.toUpperCase() === method);
    if (!route) return { allowed: [...new Set(fitting.map((candidate) => candidate.operation.method.toUpperCase()))] };
    const params: Record<string, string> = {};
    route.names.forEach((name, i) => {
      const segment = segments[i];
      if (name && segment !== undefined) params[name] = segment;
    });
    return { operation: route.operation, params };
  };
}

function toRoute(operation: Operation): Route {
  const segments = operation.path.split("/").filter(Boolean);
  return { operation, segments, names: segments.map((segment) => /^\{(.+)\}$/.exec(segment)?.[1] ?? null) };
}

const parameterCount = (route: Route) => route.names.filter(Boolean).length;

const fits = (route: Route, segments: string[]) =>
  route.segments.length === segments.length && route.segments.every((segment, i) => route.names[i] !== null || segment === segments[i]);
