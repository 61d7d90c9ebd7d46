/** A film as a document: which page, which instants, how large. A chunk of it is a second of film that begins with a frame
 *  of its own, so that chunks made anywhere join without being encoded again. */
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR } from '../../scenario/facts/rampChoices.ts'

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
  /** Through these years of the ramp, each as long on screen; else as the link has it. */
  years?: { from: number; to: number }
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

/** What is in the sky in a frame, where the film goes through the years. */
export function rampYearOf(
  { years, frames }: Pick<FilmPlan, 'years' | 'frames'>,
  frame: number,
): number | undefined {
  return years && years.from + Math.floor(((frame - 1) * (years.to - years.from + 1)) / frames)
}

const YEARS = /^(\d{4})(?:-(\d{4}))?$/
/** `2026-2045`, or one year; null where the ramp has none such. */
export function yearsOf(text: string): FilmPlan['years'] | null {
  const [, first, last = first] = YEARS.exec(text) ?? []
  const [from, to] = [Number(first), Number(last)]
  return from >= FIRST_RAMP_YEAR && from <= to && to <= LAST_RAMP_YEAR ? { from, to } : null
}

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
