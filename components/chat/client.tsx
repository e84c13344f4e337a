/** @jsxImportSource preact */
import { hydrate } from "preact";
import { ChatApp } from "./chat-app";
import { forget } from "./kept";
import type { ChatState } from "./model";

const root = document.getElementById("chat-app");
const data = document.getElementById("chat-state")?.textContent;
if (root && data) {
  const state = JSON.parse(data) as ChatState;
  document.documentElement.classList.add("js");
  hydrate(<ChatApp {...state} />, root);
  // What is erased on the server leaves this browser too.
  document.querySelector("#erase form")?.addEventListener("submit", () => forget(state.user_session_id));
}
