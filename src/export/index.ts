import { csv } from "./csv.ts";
import type { ExportFormat } from "./define.ts";
import { parquet } from "./parquet.ts";

/** Every format, in the order in which they are listed. */
export const exportFormats: readonly ExportFormat[] = [csv, parquet];
