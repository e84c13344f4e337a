/** @jsxImportSource preact */
import { hydrate } from "preact";
import { ChatApp } from "./chat-app";
import type { ChatState } from "./model";

const root = document.getElementById("chat-app");
const data = document.getElementById("chat-state")?.textContent;
if (root && data) {
  document.documentElement.classList.add("js");
  hydrate(<ChatApp {...(JSON.parse(data) as ChatState)} />, root);
}
