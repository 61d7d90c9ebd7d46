/** `film`: what is asked for, and segments from anywhere joined in order, not one encoded frame changed. The pictures
 *  themselves: tests/e2e/film.spec.ts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import { afterAll, expect, test } from 'vitest'
import {
  type FilmPlan,
  instantMs,
  rampYearOf,
  type Segment,
  sizeOf,
  yearsOf,
} from '../../src/cli/film/plan.ts'
import { drawnLine, join, LONGEST_SEGMENT, planText } from '../../src/cli/film/segments.ts'
import { conduct } from '../../src/cli/sweep/conduct.ts'
import { ResultFile } from '../../src/cli/sweep/resultFile.ts'
import { random } from '../../src/lib/random.ts'
import { cli } from './harness.ts'

const folder = mkdtempSync(resolve(tmpdir(), 'film-'))
afterAll(() => rmSync(folder, { recursive: true }))
const place = (name: string) => resolve(folder, name)

const PLAN: FilmPlan = {
  ...{
    link: 'v=3',
    cited: 'v=3&stamp=1.0.0,orbit.arrayW:5',
    startMs: Date.UTC(2026, 8, 23),
    stepMs: 1000 / 3,
    frames: 11,
    framesPerS: 4,
  },
  ...{ widthPx: 320, heightPx: 180, format: 'webm' },
}

/** VP8 by its first bytes, then whatever a seed gives: a container does not look into frames. */
function frameData(frame: number, isKey: boolean): Uint8Array {
  const next = random(frame)
  const head = isKey ? [0x10, 0, 0, 0x9d, 0x01, 0x2a, 320 % 256, 1, 180, 0] : [0x11, 0, 0]
  return new Uint8Array([...head, ...Array.from({ length: 200 + frame }, () => Math.floor(next() * 256))])
}
const drawn = async (_: FilmPlan, from: number, count: number): Promise<Segment> => ({
  ...{ from, count, codec: 'vp8', description: null, renderer: from > 8 ? 'another' : 'one' },
  packets: Array.from({ length: count }, (_, index) => ({
    data: Buffer.from(frameData(from + index, index === 0)).toString('base64'),
    isKey: index === 0,
  })),
})

async function film(name: string, signal = new AbortController().signal, draw = drawn) {
  const text = planText(PLAN)
  const file = await ResultFile.open(place(name), text, LONGEST_SEGMENT)
  const next = random(3)
  const engine = {
    ...{ who: 'test', chunkMs: 0 },
    width: async () => 3,
    async compute(chunk: { text: string; from: number; count: number }) {
      for (let turns = Math.floor(next() * 5); turns > 0; turns--) await new Promise(setImmediate)
      return drawnLine(chunk, draw)
    },
    close: async () => {},
  }
  try {
    return await conduct({
      ...{ caseCount: PLAN.frames, chunkCount: PLAN.framesPerS, text, engine, file, signal },
      tell: () => {},
    })
  } finally {
    await file.close()
  }
}

test('segments that come in any order are joined in theirs, each encoded frame as it was', async () => {
  expect((await film('a.frames')).isWhole).toBe(true)
  expect(await join(PLAN, place('a.frames'), place('a.webm'))).toEqual({
    codec: 'vp8',
    renderers: ['one', 'another'],
  })
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(readFileSync(place('a.webm'))) })
  const track = await input.getPrimaryVideoTrack()
  if (!track) throw new Error('no track')
  expect([track.codedWidth, track.codedHeight]).toEqual([320, 180])
  let frame = 0
  for await (const packet of new EncodedPacketSink(track).packets()) {
    frame++
    const isKey = frame % 4 === 1
    expect([packet.type, packet.timestamp]).toEqual([
      isKey ? 'key' : 'delta',
      expect.closeTo((frame - 1) / 4, 3),
    ])
    expect(packet.data).toEqual(frameData(frame, isKey))
  }
  expect(frame).toBe(PLAN.frames)
  const { comment } = await input.getMetadataTags()
  expect(comment).toMatch(
    /^Cite as: Dawnline \d+\.\d+\.\d+ \(\d{4}-\d\d-\d\d\)\. #v=3&stamp=1\.0\.0,orbit\.arrayW:5$/,
  )
})

test('a film that was stopped goes on to the same frames', async () => {
  const stopping = new AbortController()
  const draw = (plan: FilmPlan, from: number, count: number) => {
    if (from > 4) stopping.abort()
    return drawn(plan, from, count)
  }
  expect((await film('b.frames', stopping.signal, draw)).isWhole).toBe(false)
  writeFileSync(place('b.frames'), `${readFileSync(place('b.frames'), 'utf8')}8,{"from":5,"cou`)
  expect((await film('b.frames')).isWhole).toBe(true)
  await film('whole.frames')
  expect(readFileSync(place('b.frames'), 'utf8')).toBe(readFileSync(place('whole.frames'), 'utf8'))
})

test('frames of one film that were encoded in different ways are not joined', async () => {
  const draw = async (plan: FilmPlan, from: number, count: number) => ({
    ...(await drawn(plan, from, count)),
    ...(from > 4 && { codec: 'vp09.00.61.08' }),
  })
  await film('c.frames', undefined, draw)
  await expect(join(PLAN, place('c.frames'), place('c.webm'))).rejects.toThrow(/browsers of one version/)
})

test('every frame has its exact instant, to the millisecond; sizes are even', () => {
  expect([1, 2, 3, 4].map((frame) => instantMs(PLAN, frame) - PLAN.startMs)).toEqual([0, 333, 667, 1000])
  expect(sizeOf('3840x2160')).toEqual({ widthPx: 3840, heightPx: 2160 })
  for (const text of ['3840', '3841x2160', '32x32', '9000x9000', '-64x64', '1e3x1e3'])
    expect(sizeOf(text)).toBeNull()
})

test('of the years each is as long on screen, from the first to the last; one year stays; without any the link decides', () => {
  const years = yearsOf('2026-2045')!
  const told = Array.from({ length: 600 }, (_, index) => rampYearOf({ years, frames: 600 }, index + 1)!)
  expect(told.filter((_, index) => index % 30 === 0)).toEqual(Array.from({ length: 20 }, (_, k) => 2026 + k))
  expect([told[29], told[30], told[599]]).toEqual([2026, 2027, 2045])
  expect(yearsOf('2033')).toEqual({ from: 2033, to: 2033 })
  expect(rampYearOf({ years: { from: 2033, to: 2033 }, frames: 7 }, 7)).toBe(2033)
  expect(rampYearOf({ frames: 600 }, 1)).toBeUndefined()
  for (const text of ['', '2025', '2026-2046', '2040-2030', '26-30', '2026-'])
    expect(yearsOf(text)).toBeNull()
})

const WINDOW = '--from 2026-09-23 --to 2026-09-24'
test.each([
  ['film --out x.mp4 --to 2026-09-24', /^--from is missing/],
  [`film ${WINDOW}`, /^--out is missing/],
  [`film ${WINDOW} --out x.avi`, /^--out "x.avi" is not accepted: a file that ends in .mp4 or .webm/],
  [
    `film ${WINDOW} --out x.mp4 --size big`,
    /^--size "big" is not accepted: WIDTHxHEIGHT, even numbers of 64 to 8192/,
  ],
  [
    'film --from 2026-09-24 --to 2026-09-23 --out x.mp4',
    /^--to "?2026-09-23T00:00:00Z"? is not accepted: an instant after --from 2026-09-24T00:00:00Z/,
  ],
  [
    `film ${WINDOW} --out x.mp4 --dome-tilt-deg 45 --size 1920x1080`,
    /^--size "1920x1080" is not accepted: WIDTHxWIDTH, a square, with --dome-tilt-deg/,
  ],
  [`film ${WINDOW} --out x.mp4 --dome-tilt-deg 120`, /^--dome-tilt-deg "120" is not accepted: 0 to 90/],
  [
    'film --years 1999-2030 --out x.mp4',
    /^--years "1999-2030" is not accepted: YEAR-YEAR or one YEAR of 2026 to 2045/,
  ],
  [`film ${WINDOW} --case sceptic --out x.mp4`, /^--case "sceptic" is not accepted: only with --years/],
  [`film ${WINDOW} --out x.mp4 --fps 0`, /^--fps "0" is not accepted: 1 to 120, whole/],
  [
    `film ${WINDOW} --out ${place('q.mp4')} --queue redis://:secret@127.0.0.1:1`,
    /^--queue redis:\/\/127.0.0.1:1 cannot be reached/,
  ],
])('%s: one sentence', async (words, sentence) => {
  const { code, error } = await cli(words)
  expect(code).toBe(2)
  expect(error).toMatch(sentence)
  expect(error.trim().split('\n')).toHaveLength(1)
})
