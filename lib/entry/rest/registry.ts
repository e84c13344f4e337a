import { adminOperations } from "./admin";
import { agentsOperations } from "./agents";
import { apiConfigurationsOperations } from "./api-configurations";
import { apiKeysOperations } from "./api-keys";
import { assetsOperations } from "./assets";
import { authOperations } from "./auth";
import { brandingOperations } from "./branding";
import { chatbotsOperations } from "./chatbots";
import { contactsOperations } from "./contacts";
import { conversationsOperations } from "./conversations";
import { copyChecksOperations } from "./copy-checks";
import { errorsOperations } from "./errors";
import { knowledgeSourcesOperations } from "./knowledge-sources";
import { leadsOperations } from "./leads";
import { learningOperations } from "./learning";
import type { Operation } from "./operation";
import { organizationsOperations } from "./organizations";
import { propertiesOperations } from "./properties";
import { publicChatOperations } from "./public-chat";
import { qrCodesOperations } from "./qr-codes";
import { replaysOperations } from "./replays";
import { serviceOperations } from "./service";
import { statsOperations } from "./stats";
import { tasksOperations } from "./tasks";
import { trainingOperations } from "./training";
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
  ...apiConfigurationsOperations,
  ...chatbotsOperations,
  ...propertiesOperations,
  ...copyChecksOperations,
  ...trainingOperations,
  ...knowledgeSourcesOperations,
  ...learningOperations,
  ...replaysOperations,
  ...qrCodesOperations,
  ...publicChatOperations,
  ...conversationsOperations,
  ...contactsOperations,
  ...errorsOperations,
  ...leadsOperations,
  ...agentsOperations,
  ...tasksOperations,
  ...statsOperations,
  ...adminOperations,
];
