import type { Operation } from "./operation";
import { serviceOperations } from "./service";

/** Every REST operation of v1. Routes, validation, OpenAPI and the tenancy matrix are made from this list. */
export const restOperations: readonly Operation[] = [...serviceOperations(() => restOperations)];
