/** The fleet of a year of the ramp, in the kind of fleet that a scenario has. The rule: planes are laid out for the most
 *  that ever stand at once, as a fleet of that size is (document/fleetSize.ts), and filled one after another, group by
 *  group in their shares, from the lowest shell on. What is launched first takes the places of what is worn out, oldest
 *  first; the rest fills new places. So where a satellite stands tells when it was launched, and nothing moves from year
 *  to year but the neighbours in a plane that is being filled. */
import { at } from '../../lib/at.ts'
import { fleetOfSize } from '../document/fleetSize.ts'
import { patchScenario } from '../document/patch.ts'
import { largestRemainder, presetOf } from '../document/presets.ts'
import { MAX_SATELLITES, type Scenario, type ShellGroup } from '../document/schema.ts'
import type { Ramp } from './ramp.ts'

/** Places from the first up to before the second. */
export type Places = readonly [from: number, to: number]

/** What a year does to the fleet, in satellites. */
export interface FleetStep {
  year: number
  standing: number
  launched: number
  retired: number
  /** Places whose satellites were worn out in the year; new ones stand there by its end. */
  worn: Places[]
}

interface Run {
  from: number
  to: number
  year: number
}

/** Takes the oldest away, plane after plane. @returns their places */
function takeOldest(runs: Run[], count: number): Places[] {
  const taken: Places[] = []
  let left = count
  for (const run of runs.toSorted((a, b) => a.year - b.year || a.from - b.from)) {
    if (left <= 0) break
    const to = Math.min(run.to, run.from + left)
    taken.push([run.from, to])
    left -= to - run.from
    run.from = to
  }
  return taken.toSorted(([a], [b]) => a - b)
}

/** Puts what is launched into empty places, then into new ones. @param end of the places so far
 *  @returns what stays empty */
function launchInto(
  runs: Run[],
  empty: readonly Places[],
  count: number,
  { year, end }: { year: number; end: number },
): Places[] {
  let left = count
  const rest: Places[] = []
  for (const [from, to] of empty) {
    const until = Math.min(to, from + left)
    if (until > from) runs.push({ from, to: until, year })
    if (until < to) rest.push([until, to])
    left -= until - from
  }
  if (left > 0) runs.push({ from: end, to: end + left, year })
  return rest
}

/** The last ones move into places that stay empty. */
function closeRanks(runs: Run[], empty: readonly Places[], standing: number): void {
  for (const [from, to] of empty) {
    let next = from
    while (next < Math.min(to, standing)) {
      const last = runs.reduce((high, run) => (run.to > high.to ? run : high))
      const count = Math.min(Math.min(to, standing) - next, last.to - Math.max(last.from, standing))
      if (count <= 0) return
      runs.push({ from: next, to: next + count, year: last.year })
      last.to -= count
      next += count
    }
  }
}

/** The fleet year by year. What the year retires leaves first, then what it adds is launched. */
export function fleetSteps(ramp: Ramp): FleetStep[] {
  const { ratedItW } = ramp.needs
  let runs: Run[] = []
  let before = 0
  return ramp.years.map(({ year, satellites: standing, orbit }) => {
    const launched = Math.max(0, standing - before + Math.round(orbit.retiredW / ratedItW))
    const retired = before + launched - standing
    const worn = takeOldest(runs, retired)
    const empty = launchInto(runs, worn, launched, { year, end: before })
    closeRanks(runs, empty, standing)
    runs = runs.filter(({ from, to }) => to > from)
    before = standing
    return { year, standing, launched, retired, worn }
  })
}

/** The most that ever stand, as far as so many are shown. */
export const mostStanding = (ramp: Ramp): number =>
  Math.max(1, Math.min(MAX_SATELLITES, Math.max(...ramp.years.map(({ satellites }) => satellites))))

/** Groups laid out for the most, of which the first places are taken, all to the same share. */
function filledGroups(groups: readonly ShellGroup[], { standing, worn }: FleetStep): ShellGroup[] {
  const size = Math.max(1, Math.min(MAX_SATELLITES, standing)) // there is no fleet of none
  const totals = largestRemainder(
    groups.map(({ total }) => total),
    size,
  )
  return groups.flatMap((group, index) => {
    const total = at(totals, index)
    if (total === 0) return []
    const share = total / Math.max(1, standing)
    const itsWorn = worn.map(([from, to]): Places => [Math.round(from * share), Math.round(to * share)])
    return [{ ...group, total, filling: { places: group.total, worn: itsWorn } }]
  })
}

/** The scenario with the fleet of a year of its ramp in the sky, bought in that year. */
export function yearScenario(scenario: Scenario, ramp: Ramp, year: number): Scenario {
  const step = fleetSteps(ramp).find((one) => one.year === year)
  const bought = patchScenario(scenario, { purchaseYear: year })
  if (!step || !bought.ok) return scenario
  const design = fleetOfSize(scenario.groups, presetOf(scenario.preset).scenario.groups, mostStanding(ramp))
  return { ...bought.value, groups: filledGroups(design, step) }
}
