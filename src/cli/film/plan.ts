/** A film as a document: which page, which instants, how large. A chunk of it is a second of film that begins with a frame
 *  of its own, so that chunks made anywhere join without being encoded again. */
export const FILM_FORMATS = ['mp4', 'webm'] as const
export type FilmFormat = (typeof FILM_FORMATS)[number]

export interface FilmPlan {
  /** Hash of the page's link. */
  link: string
  /** The same with the headline's figures, for whoever cites the film. */
  cited: string
  startMs: number
  /** Simulated time between two frames. */
  stepMs: number
  frames: number
  framesPerS: number
  widthPx: number
  heightPx: number
  format: FilmFormat
  /** For a dome: from the middle of the view up to the zenith. */
  domeTiltDeg?: number
}

/** An encoded frame. */
export interface Packet {
  /** In base64. */
  data: string
  isKey: boolean
}
export interface Segment {
  /** First frame, from 1. */
  from: number
  count: number
  /** As WebCodecs names it. */
  codec: string
  /** What a decoder needs to know beforehand, in base64; null where that is nothing. */
  description: string | null
  packets: Packet[]
  /** Who drew them, by the name of the renderer. */
  renderer: string
}

export const instantMs = ({ startMs, stepMs }: FilmPlan, frame: number): number =>
  Math.round(startMs + (frame - 1) * stepMs)

/** H.264 as slides and phones play it, VP9 elsewhere; each with a level that holds 8K. */
export const CODECS: Record<FilmFormat, readonly string[]> = {
  mp4: ['avc1.640034'],
  webm: ['vp09.00.61.08', 'vp8'],
}
export const kindOf = (codec: string): 'avc' | 'vp9' | 'vp8' =>
  codec.startsWith('avc1') ? 'avc' : codec.startsWith('vp09') ? 'vp9' : 'vp8'

/** Bits a second: 0.12 a pixel and frame, as good films on the web have. */
export const bitrateOf = ({ widthPx, heightPx, framesPerS }: FilmPlan): number =>
  Math.round(0.12 * widthPx * heightPx * framesPerS)

const SIZE = /^(\d{2,5})x(\d{2,5})$/
/** Even numbers of pixels, as encoders want them; null where it is no size. */
export function sizeOf(text: string): { widthPx: number; heightPx: number } | null {
  const [widthPx = 0, heightPx = 0] = (SIZE.exec(text)?.slice(1) ?? []).map(Number)
  const isGood = (px: number) => px >= 64 && px <= 8192 && px % 2 === 0
  return isGood(widthPx) && isGood(heightPx) ? { widthPx, heightPx } : null
}
