/** The published verification set, read from its fixtures. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseElementSets, type ReadSet } from '../../src/physics/elementSets.ts'

const folder = resolve(import.meta.dirname, '../fixtures/sgp4-verification')
export const VERIFICATION_FILE = resolve(folder, 'SGP4-VER.TLE')

export interface VerificationRow {
  minutes: number
  positionKm: [number, number, number]
  velocityKmS: [number, number, number]
}
export interface VerificationCase {
  set: ReadSet
  rows: VerificationRow[]
  /** What the file asks to be run, in minutes. */
  stop: number
  step: number
}

export function verificationCases(): VerificationCase[] {
  const parsed = parseElementSets(readFileSync(VERIFICATION_FILE, 'latin1'))
  if ('problem' in parsed) throw new Error(parsed.problem)
  const blocks: VerificationRow[][] = []
  for (const line of readFileSync(resolve(folder, 'tcppver.out'), 'latin1').split('\n')) {
    if (line.includes('xx')) blocks.push([])
    else if (line.trim() !== '') {
      const [minutes = 0, x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0] = line.trim().split(/\s+/).map(Number)
      blocks.at(-1)?.push({ minutes, positionKm: [x, y, z], velocityKmS: [vx, vy, vz] })
    }
  }
  return parsed.sets.map((set, i) => {
    const run = 'line2' in set.elements ? set.elements.line2.slice(69).trim().split(/\s+/).map(Number) : []
    return { set, rows: blocks[i] ?? [], stop: run[1] ?? 0, step: run[2] ?? 0 }
  })
}
