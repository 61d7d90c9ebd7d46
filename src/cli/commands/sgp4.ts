/** `sgp4`: states of imported element sets and ephemerides, failures included, in the order of the file. */
import { t, tCount } from '../../i18n/t.ts'
import { KM } from '../../lib/units.ts'
import { scale } from '../../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../physics/constants.ts'
import { type ElementReading, isSet, MAX_ELEMENT_SETS, openElementSets } from '../../physics/elementSets.ts'
import { sunlitFraction } from '../../physics/shadow.ts'
import { sunAt } from '../../physics/sun.ts'
import { importedOrbit, importedState } from '../../physics/tle.ts'
import type { Cell } from '../../report/quantity.ts'
import { fileRefused, refuse, refuseFile } from '../answer.ts'
import { type Command, REQUIRED } from '../command.ts'
import { fileText } from '../fileText.ts'
import { utcText } from '../flags.ts'

/** One answer must fit in memory as text. */
const MAX_STATES = 1_000_000
const ACCEPTED = `a file of up to ${MAX_ELEMENT_SETS} element sets (TLE, or OMM as JSON, CSV, KVN or XML) or ephemerides (OEM, STK .e)`

function open(path: string): ElementReading {
  const opened = openElementSets(fileText('file', path, `${ACCEPTED}, that can be read`))
  if ('reading' in opened) return opened.reading
  throw refuseFile('file', path, opened.count > 0 ? `${ACCEPTED}; it holds ${opened.count}` : ACCEPTED)
}

type Triple = readonly [number, number, number]
interface State {
  utc: string
  positionKm: Triple | null
  velocityKmS: Triple | null
  sunlit: number | null
  error?: string
}
const failed = (utc: string, error: string): State => ({
  utc,
  positionKm: null,
  velocityKmS: null,
  sunlit: null,
  error,
})
const inKm = ([x, y, z]: Triple): Triple => [x / KM, y / KM, z / KM]

export const sgp4: Command = {
  summary:
    'States of imported objects: TLE or OMM (JSON, CSV, KVN, XML) by SGP4, OEM or STK .e by their rows',
  flags: { file: REQUIRED, at: REQUIRED },
  answer({ file = '', at: instants = [] }) {
    const reading = open(file)
    if (reading.total * instants.length > MAX_STATES) {
      const most = Math.floor(MAX_STATES / reading.total)
      throw refuse('at', `${instants.length} instants`, `up to ${most} for ${reading.total} element sets`)
    }
    const times = instants.map((utcMs) => {
      const { directionEci, distanceAu } = sunAt(utcMs)
      return { utcMs, utc: utcText(utcMs), sun: scale(directionEci, distanceAu * ASTRONOMICAL_UNIT_M) }
    })
    let unchecked = 0
    const objects = Array.from(reading.records(), (record) => {
      const { id, name } = record
      if (!isSet(record)) {
        const reason = t(`objects.reason.${record.reason}`)
        const words = `line ${record.line}: ${reason}${record.detail ? ` (${record.detail})` : ''}`
        return { id, name, states: times.map(({ utc }) => failed(utc, words)) }
      }
      if (record.isUnchecked) unchecked++
      const orbit = importedOrbit(record.elements)
      const states = times.map(({ utcMs, utc, sun }): State => {
        const state = importedState(orbit, utcMs)
        if (typeof state === 'string') return failed(utc, t(`objects.reason.${state}`))
        return {
          utc,
          positionKm: inKm(state.positionEci),
          velocityKmS: inKm(state.velocityEci),
          sunlit: sunlitFraction(state.positionEci, sun),
        }
      })
      return { id, name, states }
    })
    const none: readonly null[] = [null, null, null]
    const table = {
      columns: ['id', 'name', 'utc', 'xKm', 'yKm', 'zKm', 'vxKmS', 'vyKmS', 'vzKmS', 'sunlit', 'error'],
      rows: objects.flatMap(({ id, name, states }) =>
        states.map(({ utc, positionKm, velocityKmS, sunlit, error = null }): Cell[] => [
          String(id),
          name,
          utc,
          ...(positionKm ?? none),
          ...(velocityKmS ?? none),
          sunlit,
          error,
        ]),
      ),
    }
    const notes = ['Frame: TEME.', ...(unchecked > 0 ? [`${tCount('objects.unchecked', unchecked)}.`] : [])]
    const isFlown = objects.some(({ states }) => states.some(({ positionKm }) => positionKm !== null))
    const why = objects[0]?.states[0]?.error ?? ''
    return {
      ...{ json: { objects }, tables: [table], csv: table, notes },
      ...(!isFlown && { wrong: fileRefused('file', file, `no set in it gives a state (the first: ${why})`) }),
    }
  },
}
