import { append } from "../log/append.ts";
export const appends = append;
