/** Robots that build factories: limits, and what their sources print. */
import { expect, test } from 'vitest'
import {
  buildSpeed,
  lineOutput,
  type Robots,
  robotsLeft,
  robotsMade,
  robotWorkers,
} from '../../src/economics/labour.ts'

const building = { workers: 8e6, labourFraction: 0.35, bottleneck: 0.7 }
const robots: Robots = {
  lines: [{ firstYear: 2026, perYear: 1e6 }],
  planFraction: 1,
  rampYears: 2,
  reducersFor: () => Number.POSITIVE_INFINITY,
  productivity: () => 0.4,
  dutyRatio: 3.5,
  lifeYears: 5,
}

test('no robots build as fast as people; hands without end, 1/(1 − share) times as fast', () => {
  expect(buildSpeed(building, 0)).toBe(1)
  expect(buildSpeed(building, Number.POSITIVE_INFINITY)).toBeCloseTo(1 / 0.65, 12)
  expect(buildSpeed({ ...building, labourFraction: 0.6 }, Number.POSITIVE_INFINITY)).toBeCloseTo(2.5, 12)
})

test('twice the hands: the share of labour takes half its time where nothing else is in the way', () => {
  const speed = buildSpeed({ ...building, bottleneck: 1 }, building.workers)
  expect(speed).toBeCloseTo(1 / (0.65 + 0.35 / 2), 12)
  expect(buildSpeed(building, building.workers)).toBeLessThan(speed)
})

test('a few robots: the linear rule 1 + share · exponent · robots’ share of the hands', () => {
  const hands = building.workers * 1e-4
  expect(buildSpeed(building, hands) - 1).toBeCloseTo(0.35 * 0.7 * 1e-4, 8)
})

test('a line starts slowly: nothing before its year, a fiftieth in it, half after its ramp, all at last', () => {
  const [line] = robots.lines
  expect(lineOutput(line!, 2, 2025)).toBe(0)
  expect(lineOutput(line!, 2, 2026) / 1e6).toBeCloseTo(1 / (1 + Math.E ** 4), 9)
  expect(lineOutput(line!, 2, 2028)).toBe(5e5)
  expect(lineOutput(line!, 2, 2040) / 1e6).toBeCloseTo(1, 6)
})

test.each([
  [20, 0.85],
  [40, 0.425], // told as 0.43
])('17 million reducers at %d a robot make %d million robots, whatever the lines could', (each, millions) => {
  const made = robotsMade(
    { ...robots, lines: [{ firstYear: 2000, perYear: 10e6 }], reducersFor: () => 17e6 / each },
    2026,
  )
  expect(made / 1e6).toBeCloseTo(millions, 12)
})

test('robots wear out, a fifth a year of those of before, and do 0.4 of the work in 3.5 weeks’ hours', () => {
  expect(robotsLeft(1000, 10, 5)).toBe(810)
  expect(robotWorkers(robots, 1000, 2026)).toBeCloseTo(1400, 9)
})
