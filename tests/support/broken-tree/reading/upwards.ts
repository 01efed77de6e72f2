import { worker } from "../workers/run.ts";
export const upwards = worker;
