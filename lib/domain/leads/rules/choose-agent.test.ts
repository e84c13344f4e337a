import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, chooseAgent, type Wanted } from "./choose-agent";

const agent = (agent_id: string, over: Partial<Candidate> = {}): Candidate => ({
  agent_id,
  active: true,
  capacity: 50,
  active_leads: 0,
  overdue_tasks: 0,
  specializations: [],
  areas: [],
  languages: [],
  closed_leads: 0,
  converted_leads: 0,
  recent_assignments: 0,
  last_assigned_at: null,
  ...over,
});
const anyone: Wanted = { areas: [] };

function run(agents: Candidate[], leads: number, wanted: Wanted = anyone): (string | null)[] {
  return Array.from({ length: leads }, (_, i) => {
    const id = chooseAgent(agents, wanted);
    const chosen = agents.find((candidate) => candidate.agent_id === id);
    if (chosen) {
      chosen.active_leads++;
      chosen.recent_assignments++;
      chosen.last_assigned_at = new Date(i + 1);
    }
    return id;
  });
}

describe("choosing an agent", () => {
  test("fit: kind of property, area, language, history", () => {
    const agents = [
      agent("a"),
      agent("b", { specializations: ["villa"] }),
      agent("c", { specializations: ["villa"], languages: ["arabic"] }),
    ];
    expect(chooseAgent(agents, { property_type: "villa", areas: [], language: "ar" })).toBe("c");
    expect(chooseAgent(agents, { property_type: "villa", areas: [] })).toBe("b");
    expect(chooseAgent([agent("a"), agent("b", { areas: ["Dubai Marina"] })], { areas: ["dubai marina"] })).toBe("b");
    expect(
      chooseAgent([agent("a", { closed_leads: 10, converted_leads: 0 }), agent("b", { closed_leads: 10, converted_leads: 4 })], anyone),
    ).toBe("b");
    expect(chooseAgent([agent("a"), agent("b", { languages: ["spanish"] })], { areas: [], language: "es-MX" })).toBe("b");
  });

  test("the listing's agent among equals, but not before a better fit", () => {
    expect(chooseAgent([agent("a"), agent("b")], { areas: [], preferred_agent_id: "b" })).toBe("b");
    expect(
      chooseAgent([agent("a", { specializations: ["villa"] }), agent("b")], { areas: [], property_type: "villa", preferred_agent_id: "b" }),
    ).toBe("a");
  });

  test("nobody overdue, inactive, excluded or full is chosen", () => {
    const agents = [agent("a", { overdue_tasks: 1 }), agent("b", { active: false }), agent("c", { active_leads: 50 }), agent("d")];
    expect(chooseAgent(agents, anyone)).toBe("d");
    expect(chooseAgent(agents, { areas: [], excluded_agent_ids: ["d"] })).toBeNull();
  });

  test("64 leads over four equal agents: 16 each", () => {
    const agents = ["a", "b", "c", "d"].map((id) => agent(id));
    run(agents, 64);
    expect(agents.map((candidate) => candidate.active_leads)).toEqual([16, 16, 16, 16]);
  });

  test("who has more room gets more", () => {
    const agents = [agent("a", { active_leads: 40 }), agent("b")];
    const given = run(agents, 12);
    expect(given.filter((id) => id === "b")).toHaveLength(10);
  });

  test("fair and never over capacity, whatever the team", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 120 }),
        (capacities, leads) => {
          const agents = capacities.map((capacity, i) => agent(String(i), { capacity }));
          const given = run(agents, leads);
          const room = capacities.reduce((sum, capacity) => sum + capacity, 0);
          for (const candidate of agents) expect(candidate.active_leads).toBeLessThanOrEqual(candidate.capacity);
          expect(given.filter((id) => id !== null)).toHaveLength(Math.min(leads, room));
        },
      ),
    );
  });

  test("equal agents differ by at most one lead", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 200 }), (size, leads) => {
        const agents = Array.from({ length: size }, (_, i) => agent(String(i)));
        run(agents, leads);
        const loads = agents.map((candidate) => candidate.active_leads);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
