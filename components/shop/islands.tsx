"use client";

import { useEffect } from "react";
import { enhance } from "./enhance";

/** On pages that keep the framework (search, cart, checkout): the islands start after hydration, which must find the server's markup untouched. */
export function Islands() {
  useEffect(enhance, []);
  return null;
}
