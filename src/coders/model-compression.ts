import { promisify } from "node:util";
import { constants, deflateSync, inflate } from "node:zlib";

const inflated = promisify(inflate);

/** More bytes than any model has unpacked, so that it comes in one piece; memory that is not written to costs nothing. */
const unpackedSize = 2 ** 25;

/**
 * Packed weights as their file holds them: the commonest bytes, zeros above all, in the fewest bits, and no search for repetitions, of
 * which weights have hardly any.
 */
export function compressModel(packed: Uint8Array): Buffer {
  return deflateSync(packed, { strategy: constants.Z_HUFFMAN_ONLY });
}

/** The packed weights again, decompressed in another thread. */
export function decompressModel(compressed: Uint8Array): Promise<Buffer> {
  return inflated(compressed, { chunkSize: unpackedSize });
}
