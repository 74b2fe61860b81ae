import { beforeEach } from "vitest";
import { emptyDatabase, openOwnDatabase } from "./database";

// Runs before a test file is imported, since lib/db reads the address when it is.
process.env.DATABASE_URL = await openOwnDatabase();

beforeEach(emptyDatabase);
