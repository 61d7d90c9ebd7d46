import { expect, test } from 'vitest'
import type { LineColour, Lines } from '../../src/gpu/lines/Lines.ts'
import { DEG } from '../../src/lib/units.ts'
import { length, type Vec3 } from '../../src/lib/vec3.ts'
import {
  circularOrbit,
  raanFromLtanRad,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../src/physics/orbit.ts'
import { addYearOfPlanes, PIECES_A_YEAR } from '../../src/scene/yearOfPlanes.ts'

const YEAR = 2027
const epochMs = Date.UTC(YEAR, 0, 1)

/** Months, from 1, in which some of the ring is dark. */
function darkMonths(orbit: Parameters<typeof addYearOfPlanes>[1]): number[] {
  const pieces: { from: Vec3; colour: LineColour }[] = []
  const lines = { add: (from: Vec3, _to: Vec3, colour: LineColour) => pieces.push({ from, colour }) }
  addYearOfPlanes(lines as unknown as Lines, orbit, YEAR)
  expect(pieces).toHaveLength(PIECES_A_YEAR)
  for (const { from } of pieces) expect(length(from)).toBeCloseTo(orbit.semiMajorAxisM / 6378137, 9)
  const isDark = ({ colour }: { colour: LineColour }) => colour[2] > colour[0] // blue
  const perMonth = PIECES_A_YEAR / 12
  return Array.from({ length: 12 }, (_, month) => month + 1).filter((month) =>
    pieces.slice((month - 1) * perMonth, month * perMonth).some(isDark),
  )
}

test('the dawn–dusk ring is dark in its season alone: 8 May to 5 August by the reference', () => {
  const semiMajorAxisM = semiMajorAxisFromAltitude(650e3)
  const ring = circularOrbit({
    semiMajorAxisM,
    inclinationRad: sunSynchronousInclinationRad(semiMajorAxisM),
    raanRad: raanFromLtanRad(18, epochMs),
    argLatRad: 0,
    epochMs,
  })
  expect(darkMonths(ring)).toEqual([5, 6, 7])
})

test('a 53° plane swings through the shadow nearly all year: 346 days by the reference', () => {
  const shell = circularOrbit({
    semiMajorAxisM: semiMajorAxisFromAltitude(550e3),
    inclinationRad: 53 * DEG,
    raanRad: 0,
    argLatRad: 0,
    epochMs,
  })
  expect(darkMonths(shell).length).toBeGreaterThanOrEqual(10)
})
