"use client";

import { notFound } from "next/navigation";

/**
 * Gives a kept page the status 404 where no front door chooses it. Thrown inside a boundary while the HTML is made, it leaves
 * all that stands around it; the browser has nothing to throw.
 */
export function MissingStatus() {
  if (typeof window === "undefined") notFound();
  return null;
}
