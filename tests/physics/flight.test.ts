/** Between keyframes: the stated 100 m, for whatever is drawn. */
import { expect, test } from 'vitest'
import { parseElementSets } from '../../src/physics/elementSets.ts'
import { Flight } from '../../src/physics/flight.ts'
import {
  failureBetween,
  hermiteWeights,
  INTERPOLATION_ERROR_M,
  KEYFRAME_FLOATS,
  KEYFRAME_STEP_MS,
  KEYFRAME_STEP_S,
  keyframeIndex,
} from '../../src/physics/keyframes.ts'
import { type ImportedOrbit, importedOrbit, writeImportedState } from '../../src/physics/tle.ts'
import { catalogue, catalogueText, KINDS, tleLines } from './elementText.ts'
import { verificationCases } from './verificationSet.ts'

const SHARES = [0.11, 0.3, 0.5, 0.7, 0.89]
const DAY_STEPS = 86400 / KEYFRAME_STEP_S

function orbitsOf(text: string): ImportedOrbit[] {
  const parsed = parseElementSets(text)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.sets.map(({ elements }) => importedOrbit(elements))
}

/** The worst distance of the curve from SGP4 over some keyframes, and how many intervals are drawn or not, and why. */
function flown(orbits: readonly ImportedOrbit[], first: number, count: number) {
  const stride = orbits.length * KEYFRAME_FLOATS
  const data = new Flight(orbits).keyframes(first, count)
  const truth = new Float64Array(6)
  const result = { worstM: 0, drawn: 0, hidden: {} as Record<string, number> }
  for (let k = 1; k < count; k++) {
    const before = data.subarray((k - 1) * stride, k * stride)
    const after = data.subarray(k * stride, (k + 1) * stride)
    orbits.forEach((orbit, i) => {
      const failure = failureBetween(before, after, i)
      if (failure) {
        result.hidden[failure] = (result.hidden[failure] ?? 0) + 1
        return
      }
      result.drawn++
      const o = i * KEYFRAME_FLOATS
      for (const share of SHARES) {
        if (writeImportedState(orbit, (first + k - 1 + share) * KEYFRAME_STEP_MS, truth)) continue
        const [p0, v0, p1, v1] = hermiteWeights(share)
        const errorM = Math.hypot(
          ...[0, 1, 2].map(
            (axis) =>
              p0 * before[o + axis]! +
              v0 * before[o + 4 + axis]! +
              p1 * after[o + axis]! +
              v1 * after[o + 4 + axis]! -
              truth[axis]!,
          ),
        )
        result.worstM = Math.max(result.worstM, errorM)
      }
    })
  }
  return result
}

const epochIndex = keyframeIndex(Date.UTC(2026, 8, 23, 6))

/** What the header's bound says, with a tenth for flattening and float32. */
const BOUND_M: Record<string, number> = {
  'ISS-like': 8,
  geostationary: 4,
  Molniya: 24,
  transfer: 25,
  navigation: 4,
}

test.each(Object.keys(KINDS))('%s: within its own bound for ten days, and always drawn', (kind) => {
  const { worstM, drawn, hidden } = flown(
    orbitsOf(tleLines(KINDS[kind]!).join('\n')),
    epochIndex,
    10 * DAY_STEPS,
  )
  expect(worstM).toBeGreaterThan(0)
  expect(worstM).toBeLessThan(BOUND_M[kind]!)
  // Deep-space sets may jump by a kilometre where SGP4 changes a branch: an interval then, no more.
  expect(Object.values(hidden).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(2)
  expect(drawn).toBeGreaterThan(10 * DAY_STEPS - 4)
})

test('fourth order: half the step is a sixteenth of the error', () => {
  const [orbit] = orbitsOf(tleLines(KINDS['ISS-like']!).join('\n'))
  const a = new Float64Array(6)
  const b = new Float64Array(6)
  const middle = new Float64Array(6)
  const errorM = (stepS: number) => {
    const utcMs = epochIndex * KEYFRAME_STEP_MS
    writeImportedState(orbit!, utcMs, a)
    writeImportedState(orbit!, utcMs + stepS * 1e3, b)
    writeImportedState(orbit!, utcMs + stepS * 500, middle)
    const scale = stepS / KEYFRAME_STEP_S
    const [p0, v0, p1, v1] = hermiteWeights(0.5)
    return Math.hypot(
      ...[0, 1, 2].map(
        (i) => p0 * a[i]! + v0 * scale * a[i + 3]! + p1 * b[i]! + v1 * scale * b[i + 3]! - middle[i]!,
      ),
    )
  }
  expect(errorM(240) / errorM(120)).toBeGreaterThan(14)
  expect(errorM(240) / errorM(120)).toBeLessThan(18)
})

test('500 synthetic sets (seed 3), near their epoch and a year from it: within 100 m wherever drawn', () => {
  const orbits = orbitsOf(catalogueText(catalogue(500, 3)))
  for (const days of [0, 1, 365]) {
    const { worstM, drawn } = flown(orbits, epochIndex + days * DAY_STEPS, 60)
    expect(worstM).toBeLessThan(INTERPOLATION_ERROR_M)
    expect(drawn).toBeGreaterThan(days < 100 ? 0.95 * 500 * 59 : 0.5 * 500 * 59)
  }
})

test('the verification set, error cases included: within 100 m wherever drawn, a day before to two after', () => {
  let drawn = 0
  for (const { set } of verificationCases()) {
    const first = keyframeIndex(set.elements.epochMs) - DAY_STEPS
    const result = flown([importedOrbit(set.elements)], first, 3 * DAY_STEPS)
    expect(result.worstM, `${set.id}`).toBeLessThan(INTERPOLATION_ERROR_M)
    drawn += result.drawn
  }
  expect(drawn).toBeGreaterThan(28 * 2 * DAY_STEPS)
})

test('a jump of SGP4 is marked, not smoothed over: 14128 changes its node by a branch at 2,080 minutes', () => {
  const { set } = verificationCases().find(({ set: { id } }) => id === 14128)!
  const first = keyframeIndex(set.elements.epochMs)
  const { hidden, worstM } = flown([importedOrbit(set.elements)], first, 2 * DAY_STEPS)
  expect(hidden).toEqual({ jump: 1 })
  expect(worstM).toBeLessThan(5)
})

test('keyframes asked for in runs, in jumps and one by one are the same', () => {
  const orbits = orbitsOf(catalogueText(catalogue(20, 9)))
  const whole = new Flight(orbits).keyframes(epochIndex, 6)
  const flight = new Flight(orbits)
  const parts = [
    flight.keyframes(epochIndex, 2),
    flight.keyframes(epochIndex + 2, 1),
    flight.keyframes(epochIndex + 3, 3),
  ]
  expect([...parts.flatMap((part) => [...part])]).toEqual([...whole])
  expect([...flight.keyframes(epochIndex, 2)]).toEqual([...whole.subarray(0, parts[0]!.length)])
})
