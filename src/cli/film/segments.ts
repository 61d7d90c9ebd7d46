/** A film's segments as lines of a file, in order, until all are there; then they become the film. So a film that was
 *  stopped goes on, as a sweep does. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  EncodedPacket,
  EncodedVideoPacketSource,
  FilePathTarget,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Chunk, ChunkLines } from '../sweep/chunk.ts'
import { type FilmPlan, kindOf, type Segment } from './plan.ts'

/** A second of film in 8K, in base64. */
export const LONGEST_SEGMENT = 2 ** 26

export const planText = (plan: FilmPlan): string => `${JSON.stringify(plan)}\n`

/** Draws a chunk and tells it as a line. */
export async function drawnLine(
  { text, from, count }: Chunk,
  draw: (plan: FilmPlan, from: number, count: number) => Promise<Segment>,
): Promise<ChunkLines> {
  const begun = performance.now()
  const segment = await draw(JSON.parse(text) as FilmPlan, from, count)
  return {
    ...{ from, count, failed: 0, failures: [] },
    lines: `${from + count - 1},${JSON.stringify(segment)}\n`,
    ms: performance.now() - begun,
  }
}

async function* segmentsOf(path: string): AsyncGenerator<Segment> {
  let isFirst = true
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!isFirst && line !== '') yield JSON.parse(line.slice(line.indexOf(',') + 1)) as Segment
    isFirst = false
  }
}

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** Puts the encoded frames one behind the other into the film's container, as they are.
 *  @returns who drew them, and how they are encoded */
export async function join(
  plan: FilmPlan,
  from: string,
  to: string,
): Promise<{ renderers: string[]; codec: string }> {
  const renderers = new Set<string>()
  const isMp4 = plan.format === 'mp4'
  let output: Output | null = null
  let source: EncodedVideoPacketSource | null = null
  let first: Segment | null = null
  let frame = 0
  for await (const segment of segmentsOf(from)) {
    renderers.add(segment.renderer)
    if (!output || !source || !first) {
      first = segment
      output = new Output({
        format: isMp4 ? new Mp4OutputFormat() : new WebMOutputFormat(),
        target: new FilePathTarget(to),
      })
      source = new EncodedVideoPacketSource(kindOf(segment.codec))
      output.addVideoTrack(source, { frameRate: plan.framesPerS })
      const date = new Date()
      const day = date.toISOString().slice(0, 10)
      output.setMetadataTags({
        ...{ title: 'Dawnline', date },
        comment: `Cite as: Dawnline ${packageJson.version} (${day}). #${plan.cited}`,
      })
      await output.start()
    }
    if (segment.codec !== first.codec || segment.description !== first.description)
      throw new Error(
        'The workers encoded the frames in different ways: draw them by browsers of one version.',
      )
    for (const { data, isKey } of segment.packets) {
      const packet = new EncodedPacket(
        bytesOf(data),
        isKey ? 'key' : 'delta',
        frame / plan.framesPerS,
        1 / plan.framesPerS,
      )
      await source.add(packet, {
        decoderConfig: {
          codec: segment.codec,
          codedWidth: plan.widthPx,
          codedHeight: plan.heightPx,
          ...(segment.description && { description: bytesOf(segment.description) }),
        },
      })
      frame++
    }
  }
  if (!output || !first || frame !== plan.frames)
    throw new Error(`The film has ${frame} of ${plan.frames} frames.`)
  await output.finalize()
  return { renderers: [...renderers], codec: first.codec }
}
