/** Which text do these bytes hold? Unicode by its mark (UTF-8, UTF-16), UTF-16 also without one where every other byte
 *  is 0, else UTF-8; what is no UTF-8 is read as Windows-1252, which Latin-1 is part of. */

const HEAD = 512
/** Of either half of the bytes: text of the Latin alphabet in UTF-16 has next to nothing else. */
const ZEROS = 0.4

/** By its beginning. */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, HEAD)
  const zerosAt = (odd: 0 | 1) => head.filter((byte, i) => i % 2 === odd && byte === 0).length
  if (zerosAt(1) > ZEROS * (head.length / 2)) return 'utf-16le'
  if (zerosAt(0) > ZEROS * (head.length / 2)) return 'utf-16be'
  return 'utf-8'
}

/** Without the mark at its beginning. */
export function decodeText(data: ArrayBuffer | Uint8Array): string {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** C0 and C1 controls, and the marks that turn the direction of writing: a terminal or a page would obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

/** In one line that nothing obeys: each control is shown as a sign. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '\ufffd')
