import type { CodeMatrix } from "./code-matrix";

type Edge = { x: number; y: number; dx: number; dy: number };

/**
 * The dark modules as closed outlines instead of squares side by side: no hairlines between them at any zoom, and
 * a third of the length. Dark lies to the right of each edge, so that holes turn the other way and stay empty when
 * filled by the nonzero rule.
 */
export function traceModules(matrix: CodeMatrix, x0: number, y0: number, unit: number): string {
  const edges = collectEdges(matrix);
  const path: string[] = [];
  for (const [key, list] of edges) {
    while (list.length > 0) path.push(follow(edges, key, x0, y0, unit));
  }
  return path.join("");
}

const keyOf = (x: number, y: number) => `${x},${y}`;

function collectEdges(matrix: CodeMatrix): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = (x: number, y: number, dx: number, dy: number) => {
    const key = keyOf(x, y);
    const list = edges.get(key);
    if (list) list.push({ x, y, dx, dy });
    else edges.set(key, [{ x, y, dx, dy }]);
  };
  for (let y = 0; y < matrix.size; y++) {
    for (let x = 0; x < matrix.size; x++) {
      if (!matrix.dark(x, y)) continue;
      if (!matrix.dark(x, y - 1)) add(x, y, 1, 0);
      if (!matrix.dark(x + 1, y)) add(x + 1, y, 0, 1);
      if (!matrix.dark(x, y + 1)) add(x + 1, y + 1, -1, 0);
      if (!matrix.dark(x - 1, y)) add(x, y + 1, 0, -1);
    }
  }
  return edges;
}

/** Walks one outline from `start` until it is back there; where two outlines touch, it turns right. */
function follow(edges: Map<string, Edge[]>, start: string, x0: number, y0: number, unit: number): string {
  const points: string[] = [];
  let key = start;
  let before: Edge | undefined;
  do {
    const edge = takeEdge(edges.get(key) ?? [], before);
    if (!edge) break;
    if (!before || before.dx !== edge.dx || before.dy !== edge.dy) points.push(`${round(x0 + edge.x * unit)} ${round(y0 + edge.y * unit)}`);
    before = edge;
    key = keyOf(edge.x + edge.dx, edge.y + edge.dy);
  } while (key !== start);
  return `M${points.join("L")}Z`;
}

function takeEdge(list: Edge[], before: Edge | undefined): Edge | undefined {
  const turnsRight = before ? list.findIndex((edge) => edge.dx === -before.dy && edge.dy === before.dx) : -1;
  const [edge] = list.splice(Math.max(turnsRight, 0), 1);
  return edge;
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
