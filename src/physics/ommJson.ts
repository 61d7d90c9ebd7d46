/** Element sets in JSON: an object or a list of them, or a list inside an object, as services wrap it. An object holds
 *  the fields of an OMM, or the lines of a TLE in fields of their own. */
import type { ElementReading, ReadFailure, ReadSet } from './elementSets.ts'
import { ommSet } from './omm.ts'
import { countTle, readTle } from './tleLines.ts'

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')

/** As SatNOGS (tle0, tle1, tle2), Space-Track (TLE_LINE0 …) and others (name, line1, line2; tle) call them. */
const LINE_KEYS = [/^(tle_?)?(line_?)?0$|^name$/i, /^(tle_?)?(line_?)?1$/i, /^(tle_?)?(line_?)?2$/i]

/** The lines of a TLE that an item holds, as a text. */
function tleText(item: unknown): string | null {
  if (!isRecord(item) || 'MEAN_MOTION' in item) return null
  const entries = Object.entries(item)
  const [name, line1, line2] = LINE_KEYS.map(
    (pattern) => entries.find(([key, value]) => pattern.test(key) && typeof value === 'string')?.[1],
  )
  if (line1 !== undefined && line2 !== undefined) return `${name ?? ''}\n${line1}\n${line2}`
  const { tle } = item
  return isTextList(tle) ? tle.join('\n') : typeof tle === 'string' ? tle : null
}

function jsonSet(item: unknown, line: number): ReadSet | ReadFailure {
  const lines = tleText(item)
  if (lines !== null) {
    const [first] = readTle(lines.replace(/\r\n?/g, '\n'))
    if (first) return { ...first, line }
  }
  return isRecord(item) ? ommSet(item, line) : { id: 0, name: '', line, reason: 'not-object', detail: '' }
}

/** The list that is meant; an object that is no set may hold it. */
function itemsOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json
  if (isRecord(json) && !('MEAN_MOTION' in json) && tleText(json) === null) {
    const list = Object.values(json).find((value) => Array.isArray(value) && value.some(isRecord))
    if (list) return list as unknown[]
  }
  return [json]
}

export function openJson(text: string): ElementReading | 'bad-json' {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'bad-json'
  }
  if (isTextList(json)) {
    const lines = json.join('\n')
    return { format: 'tle', total: countTle(lines), records: () => readTle(lines) }
  }
  const items = itemsOf(json)
  return {
    format: 'json',
    total: items.length,
    *records() {
      for (const [index, item] of items.entries()) yield jsonSet(item, index + 1)
    },
  }
}
