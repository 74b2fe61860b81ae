import { enhance } from "./enhance";

// A module script runs when the page has been read, so everything it enhances is there.
enhance();
