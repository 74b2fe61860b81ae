import { env } from "@/lib/env";
import type { RivalReader } from "../rival-reader";
import { httpRivals } from "./http";

/** Other shops as they are on the web; there is nothing to choose until a service sells their prices. */
export const rivalReader = (): RivalReader => httpRivals({ contact: env.APP_URL });
