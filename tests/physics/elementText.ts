/** Synthetic two-line element sets with right checksums, for tests. */
import { random } from '../../src/lib/random.ts'

export interface TleFields {
  id: number
  /** Columns 19 to 32. */
  epoch: string
  inclinationDeg: number
  raanDeg: number
  eccentricity: number
  argPerigeeDeg: number
  meanAnomalyDeg: number
  revsPerDay: number
}

const digit = (line: string): number =>
  [...line].reduce((sum, c) => sum + (c === '-' ? 1 : c >= '0' && c <= '9' ? Number(c) : 0), 0) % 10
const withSum = (line: string): string => line + digit(line)
const angle = (deg: number): string => deg.toFixed(4).padStart(8)

export function tleLines(fields: TleFields): [line1: string, line2: string] {
  const id = String(fields.id).padStart(5, '0')
  const e = String(Math.round(fields.eccentricity * 1e7)).padStart(7, '0')
  return [
    withSum(`1 ${id}U 98067A   ${fields.epoch}  .00000000  00000-0  20000-4 0  999`),
    withSum(
      `2 ${id} ${angle(fields.inclinationDeg)} ${angle(fields.raanDeg)} ${e} ${angle(fields.argPerigeeDeg)} ` +
        `${angle(fields.meanAnomalyDeg)} ${fields.revsPerDay.toFixed(8).padStart(11)}    1`,
    ),
  ]
}

const EPOCH = '26266.25000000' // 2026-09-23 06:00 UTC

/** An ISS-like orbit, a geostationary, a Molniya, a transfer orbit with its perigee at 200 km, a navigation one. */
export const KINDS: Record<string, TleFields> = {
  'ISS-like': {
    id: 1,
    epoch: EPOCH,
    inclinationDeg: 51.6,
    raanDeg: 20,
    eccentricity: 0.0006,
    argPerigeeDeg: 90,
    meanAnomalyDeg: 10,
    revsPerDay: 15.5,
  },
  geostationary: {
    id: 2,
    epoch: EPOCH,
    inclinationDeg: 0.05,
    raanDeg: 80,
    eccentricity: 0.0002,
    argPerigeeDeg: 10,
    meanAnomalyDeg: 120,
    revsPerDay: 1.00271,
  },
  Molniya: {
    id: 3,
    epoch: EPOCH,
    inclinationDeg: 63.4,
    raanDeg: 250,
    eccentricity: 0.72,
    argPerigeeDeg: 270,
    meanAnomalyDeg: 300,
    revsPerDay: 2.006,
  },
  transfer: {
    id: 4,
    epoch: EPOCH,
    inclinationDeg: 7,
    raanDeg: 130,
    eccentricity: 0.7305,
    argPerigeeDeg: 178,
    meanAnomalyDeg: 5,
    revsPerDay: 2.267,
  },
  navigation: {
    id: 5,
    epoch: EPOCH,
    inclinationDeg: 55,
    raanDeg: 310,
    eccentricity: 0.01,
    argPerigeeDeg: 40,
    meanAnomalyDeg: 200,
    revsPerDay: 2.0056,
  },
}

/** A catalogue: nine in ten in low orbits, the rest eccentric or high. */
export function catalogue(count: number, seed: number): TleFields[] {
  const next = random(seed)
  return Array.from({ length: count }, (_, i) => {
    const isHigh = i % 10 === 0
    return {
      id: i + 1,
      epoch: EPOCH,
      inclinationDeg: next() * 110,
      raanDeg: next() * 360,
      eccentricity: isHigh ? next() * 0.7 : next() * 0.01,
      argPerigeeDeg: next() * 360,
      meanAnomalyDeg: next() * 360,
      revsPerDay: isHigh ? 1 + next() * 1.2 : 12 + next() * 3.6,
    }
  })
}

export const catalogueText = (sets: readonly TleFields[]): string =>
  sets.map((fields) => `0 SYNTHETIC ${fields.id}\n${tleLines(fields).join('\n')}\n`).join('')
