/** Frames into a video file: WebCodecs encodes, Mediabunny writes the container. The time between frames in the file is
 *  that of the chosen rate, whatever they took to make. */

import {
  BufferTarget,
  CanvasSource,
  canEncodeVideo,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny'
import { found } from '../../../lib/at.ts'
import type { PictureSize } from './compose.ts'

export const FORMATS = ['webm', 'mp4'] as const
export type FilmFormat = (typeof FORMATS)[number]

/** In order of preference. MP4 with H.264 alone: it is what slides and phones play. */
const CODECS: Record<FilmFormat, readonly VideoCodec[]> = { webm: ['vp9', 'vp8'], mp4: ['avc'] }

/** The one whose container holds a second picture, of what is transparent. */
export const CLEAR_FORMAT: FilmFormat = 'webm'

/** Null where this browser cannot encode such a film. */
export async function codecFor(
  format: FilmFormat,
  { widthPx, heightPx }: PictureSize,
  isClear = false,
): Promise<VideoCodec | null> {
  if (!('VideoEncoder' in globalThis) || (isClear && format !== CLEAR_FORMAT)) return null
  for (const codec of CODECS[format]) {
    const isPossible = await canEncodeVideo(codec, {
      width: widthPx,
      height: heightPx,
      quality: QUALITY_HIGH,
      alpha: isClear ? 'keep' : 'discard',
    })
    if (isPossible) return codec
  }
  return null
}

export interface FilmFile {
  /** Takes what the canvas shows as the next frame. */
  add(): Promise<void>
  finish(): Promise<Blob>
  cancel(): Promise<void>
}

export interface FilmSpec {
  format: FilmFormat
  codec: VideoCodec
  framesPerS: number
  /** What is transparent is kept. */
  isClear: boolean
  title: string
  /** How to cite it, kept in the file. */
  citation: string
}

export async function startFilm(
  canvas: HTMLCanvasElement,
  { format, codec, framesPerS, isClear, title, citation }: FilmSpec,
): Promise<FilmFile> {
  const target = new BufferTarget()
  const container = format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat()
  const output = new Output({ format: container, target })
  const source = new CanvasSource(canvas, {
    ...{ codec, quality: QUALITY_HIGH },
    alpha: isClear ? 'keep' : 'discard',
  })
  output.addVideoTrack(source, { frameRate: framesPerS })
  output.setMetadataTags({ title, comment: citation, date: new Date() })
  await output.start()
  let frames = 0
  return {
    add: () => source.add(frames++ / framesPerS, 1 / framesPerS),
    async finish() {
      await output.finalize()
      return new Blob([found(target.buffer, 'the film')], { type: container.mimeType })
    },
    cancel: () => output.cancel(),
  }
}
