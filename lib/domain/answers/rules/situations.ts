import type { Situation } from "./situation-types";
import { DEAL_SITUATIONS } from "./situations-deal";
import { PLACE_SITUATIONS } from "./situations-place";

export const SITUATIONS: Situation[] = [...DEAL_SITUATIONS, ...PLACE_SITUATIONS];
