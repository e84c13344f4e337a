import { adminOperations } from "./admin";
import { apiKeysOperations } from "./api-keys";
import { assetsOperations } from "./assets";
import { authOperations } from "./auth";
import { brandingOperations } from "./branding";
import { chatbotsOperations } from "./chatbots";
import type { Operation } from "./operation";
import { organizationsOperations } from "./organizations";
import { propertiesOperations } from "./properties";
import { qrCodesOperations } from "./qr-codes";
import { serviceOperations } from "./service";
import { usersOperations } from "./users";

/** Every REST operation of v1. Routes, validation, OpenAPI and the tenancy matrix are made from this list. */
export const restOperations: readonly Operation[] = [
  ...serviceOperations(() => restOperations),
  ...authOperations,
  ...usersOperations,
  ...organizationsOperations,
  ...brandingOperations,
  ...assetsOperations,
  ...apiKeysOperations,
  ...chatbotsOperations,
  ...propertiesOperations,
  ...qrCodesOperations,
  ...adminOperations,
];
