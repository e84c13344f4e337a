export {
  restDoor as DELETE,
  restDoor as GET,
  restDoor as OPTIONS,
  restDoor as PATCH,
  restDoor as POST,
  restDoor as PUT,
} from "@/lib/entry/rest/door";
