// The page inside another page: the picture alone, with where it comes from and a way to the whole.

import { addressPart } from "./address.js";

export function declareEmbedded() {
  addressPart("embed", { as: "embedded", read: ([text]) => text === "yes", write: (value) => (value ? ["yes"] : []) });
}
