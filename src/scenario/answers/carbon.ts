/** The carbon of a side, part by part, for a megawatt-hour to the computers: making, launching and letting fall in orbit;
 *  making and running on Earth. What is sourced comes from the footprint, the rest from assumptions of ours with a wide
 *  range (facts/carbon.ts), which the scenario may have otherwise. */
import type { Footprint, FootprintPart } from '../../economics/footprint.ts'
import { meanLifeYears } from '../../economics/levelised.ts'
import { launchedKg } from '../../economics/sides.ts'
import type { Scenario } from '../document/schema.ts'
import { CARBON_IDS, type CarbonId, carbonFigure } from '../facts/carbon.ts'
import type { SourceId } from '../facts/sources.ts'
import { type Comparison, carriesLoad, mwhPerYear } from './compare.ts'
import { type Range, rangeOf } from './levels.ts'

/** In the order in which they are told. */
export const CARBON_PARTS = [
  ...['panels', 'batteries', 'body', 'facility', 'computers'],
  ...['launch', 'launch-else', 're-entry', 'gas', 'grid'],
] as const satisfies readonly string[] as readonly CarbonPart[]
export type CarbonPart = FootprintPart | 'body' | 'facility' | 'computers' | 'launch-else' | 're-entry'

export interface CarbonLine {
  part: CarbonPart
  kgPerMwh: Range<number>
  source: SourceId
}
export interface SideCarbon {
  lines: CarbonLine[]
  total: Range<number>
}
/** What a scenario assumes. */
export type Assumptions = Pick<Scenario, CarbonId>

/** At each level, the middle as the scenario has it, the range widened to hold it. */
export function assumed(scenario: Assumptions): Range<Record<CarbonId, number>> {
  const at = (pick: (id: CarbonId) => number) =>
    Object.fromEntries(CARBON_IDS.map((id) => [id, pick(id)])) as Record<CarbonId, number>
  return {
    low: at((id) => Math.min(carbonFigure(id).low, scenario[id])),
    central: at((id) => scenario[id]),
    high: at((id) => Math.max(carbonFigure(id).high, scenario[id])),
  }
}

const PART_SOURCE: Record<FootprintPart, SourceId> = {
  panels: 'pv-carbon',
  batteries: 'battery-carbon',
  launch: 'launch-fuel',
  gas: 'gas-carbon',
  grid: 'grid-carbon',
}

type Amounts = Partial<Record<CarbonPart, number>>

function told(perYear: Range<Amounts>, mwh: number): SideCarbon {
  const lines = CARBON_PARTS.flatMap((part): CarbonLine[] => {
    const kgPerMwh = rangeOf((level) => (perYear[level][part] ?? 0) / mwh)
    const source = part in PART_SOURCE ? PART_SOURCE[part as FootprintPart] : 'ours'
    return kgPerMwh.high > 0 ? [{ part, kgPerMwh, source }] : []
  })
  return { lines, total: rangeOf((level) => lines.reduce((sum, { kgPerMwh }) => sum + kgPerMwh[level], 0)) }
}

const parts = ({ co2KgPerYear }: Footprint): Amounts => co2KgPerYear

/** Null where no load is carried, or nothing on Earth does. */
export function carbonOf(comparison: Comparison): { orbit: SideCarbon; ground: SideCarbon | null } | null {
  if (!carriesLoad(comparison)) return null
  const { orbit, ground, study } = comparison
  const mwh = mwhPerYear(study)
  const ours = assumed(comparison.scenario)
  // The fleet and the plant that are told; only the carbon of their parts has a range here.
  const flown = orbit.costs.central
  const { lifeYears, failurePerYear, chipFailurePerYear } = flown
  const fleetsPerYear = 1 / meanLifeYears(lifeYears, failurePerYear + chipFailurePerYear)
  const massKg = launchedKg(flown) * fleetsPerYear
  const chipsW = flown.satellites * flown.ratedItW * fleetsPerYear
  const inOrbit = rangeOf((level): Amounts => {
    const { launch } = orbit.footprint[level].co2KgPerYear
    return {
      ...parts(orbit.footprint[level]),
      body: massKg * ours[level].bodyCarbonKgPerKg,
      computers: chipsW * ours[level].computersCarbonKgPerW,
      'launch-else': launch * ours[level].launchElseCarbonRatio,
      're-entry': massKg * ours[level].reentryCarbonKgPerKg,
    }
  })
  return {
    orbit: told(inOrbit, mwh),
    ground:
      ground &&
      told(
        rangeOf((level): Amounts => {
          const {
            ratedItW,
            facilityLifeYears,
            chipLifeYears,
            chipFailurePerYear: fails,
          } = ground.costs.central
          return {
            ...parts(ground.footprint[level]),
            facility: (ratedItW / facilityLifeYears) * ours[level].facilityCarbonKgPerW,
            computers: (ratedItW / meanLifeYears(chipLifeYears, fails)) * ours[level].computersCarbonKgPerW,
          }
        }),
        mwh,
      ),
  }
}
