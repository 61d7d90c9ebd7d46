/** The files for other tools as the page makes them: which part of a fleet fits, progress, stopping, and their words. */
import { json2satrec, type OMMJsonObject } from 'satellite.js'
import { afterEach, expect, test, vi } from 'vitest'
import { toolFiles as english } from '../../src/i18n/en/toolFiles.ts'
import { toolFiles as korean } from '../../src/i18n/ko/toolFiles.ts'
import { FLEET_FORMATS } from '../../src/scenario/answers/fleetFile.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { presetOf } from '../../src/scenario/document/presets.ts'
import { frame } from '../../src/state/clock/frame.ts'
import { store } from '../../src/state/document/store.ts'
import { countIn, leastEvery, saveToolFile } from '../../src/ui/rooms/save/toolFile.ts'

const saved: { name: string; blob: Blob }[] = []
vi.mock('../../src/ui/kit/save.ts', () => ({
  download: (name: string, blob: Blob) => saved.push({ name, blob }),
}))
afterEach(() => {
  saved.length = 0
  vi.useRealTimers()
})

const modelOf = (preset: string) => buildModel(presetOf(preset).scenario)
const show = (preset: string) => {
  store.setState({ scenario: presetOf(preset).scenario })
  frame.utcMs = Date.UTC(2026, 8, 23, 6)
}

test('the whole fleet where it fits, else the smallest step that does: sets, and rows of places', () => {
  expect(leastEvery(modelOf('starlink-53'), 'tle')).toBe(1)
  expect(leastEvery(modelOf('spacex-million'), 'omm-xml')).toBe(17)
  expect(countIn(modelOf('spacex-million'), 17)).toBe(58_824)
  for (const format of ['oem', 'czml'] as const) {
    const least = leastEvery(modelOf('spacex-million'), format)
    const rows = format === 'oem' ? 1441 : 721
    expect(countIn(modelOf('spacex-million'), least) * rows).toBeLessThanOrEqual(2_000_000)
    expect(countIn(modelOf('spacex-million'), least - 5) * rows).toBeGreaterThan(2_000_000)
  }
})

test('a file is saved with its name and instant, and satellite.js reads what is in it', async () => {
  show('starlink-53')
  await saveToolFile('omm-json', 100, () => {}, new AbortController().signal)
  const [file] = saved
  expect(file!.name).toBe('dawnline-starlink-53-20260923T060000Z-every-100.json')
  const sets = JSON.parse(await file!.blob.text()) as OMMJsonObject[]
  expect(sets).toHaveLength(16)
  for (const set of sets) {
    expect(set.EPOCH).toBe('2026-09-23T06:00:00.000000')
    expect(json2satrec(set).error).toBe(0)
  }
})

test('while sixty thousand are written the page is told how far it is, and nothing is saved once it is stopped', async () => {
  show('spacex-million')
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1)) // a slice ends every dozen pieces
  const stop = new AbortController()
  const shares: number[] = []
  const end = saveToolFile(
    'omm-csv',
    170,
    (share) => {
      shares.push(share)
      if (share > 0.5) stop.abort()
    },
    stop.signal,
  )
  await expect(end).rejects.toThrow()
  expect(shares.length).toBeGreaterThan(10)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)!).toBeLessThan(0.6)
  expect(saved).toEqual([])
  vi.restoreAllMocks()
})

test('both languages have the words, with the same values in them, and a name for each format', () => {
  const values = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()
  expect(Object.keys(korean)).toEqual(Object.keys(english))
  for (const [key, text] of Object.entries(english))
    expect(values(korean[key as keyof typeof korean]), key).toEqual(values(text))
  for (const format of FLEET_FORMATS) expect(english[format]).not.toBe('')
})
