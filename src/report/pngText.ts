/** Words inside a PNG, which no viewer shows and every tool that tells of files does: iTXt chunks (PNG, third edition,
 *  §11.3.3.4), UTF-8, not compressed, before the picture's end. */

/** Keywords that the standard registers. */
export interface PngTexts {
  Title?: string
  Software?: string
  Description?: string
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1
  return rest
})
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, its end, not compressed, no method, no language, no translated keyword.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(data.length + 8)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length - 4)
  chunk.set(data, 4)
  view.setUint32(data.length + 4, crc32(data))
  return chunk
}

/** Length, type and check of the last chunk, which has no data. */
const END_BYTES = 12

export function pngWithTexts(png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text))
  const made = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0))
  let at = png.length - END_BYTES
  made.set(png.subarray(0, at))
  for (const chunk of chunks) {
    made.set(chunk, at)
    at += chunk.length
  }
  made.set(png.subarray(png.length - END_BYTES), at)
  return made
}
