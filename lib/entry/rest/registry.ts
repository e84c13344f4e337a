import { adminOperations } from "./admin";
import { apiKeysOperations } from "./api-keys";
import { authOperations } from "./auth";
import type { Operation } from "./operation";
import { organizationsOperations } from "./organizations";
import { serviceOperations } from "./service";
import { usersOperations } from "./users";

/** Every REST operation of v1. Routes, validation, OpenAPI and the tenancy matrix are made from this list. */
export const restOperations: readonly Operation[] = [
  ...serviceOperations(() => restOperations),
  ...authOperations,
  ...usersOperations,
  ...organizationsOperations,
  ...apiKeysOperations,
  ...adminOperations,
];
