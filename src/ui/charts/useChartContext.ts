import { useMemo } from 'react'
import { groundSupply } from '../../scenario/answers/groundSupply.ts'
import { plantOf } from '../../scenario/answers/plant.ts'
import { batteryOf } from '../../scenario/answers/series.ts'
import {
  comparisonOf,
  comparisonYearOf,
  fleetLifeItWOf,
  modelOf,
  orbitOfGroup,
  selectedYearOf,
} from '../../state/answers/derived.ts'
import { useApp } from '../../state/document/store.ts'
import { orbitShort, otherShort } from '../kit/names.ts'
import { useGround } from '../kit/useGround.ts'
import { useShownYear } from '../kit/useReadout.ts'
import type { ChartContext } from './chartData.ts'

/** The orbits and the ground that the charts show; new only when one of them is. */
export function useChartContext(): ChartContext {
  const scenario = useApp((state) => state.scenario)
  const chosen = useApp((state) => state.view.group)
  const compare = useApp((state) => state.view.compare)
  const design = useGround()
  const year = useShownYear()
  return useMemo(() => {
    const group = Math.min(chosen, scenario.groups.length) - 1
    const model = modelOf(scenario)
    const planeYear = selectedYearOf(scenario, group, year)
    const otherModel = comparisonOf(compare)
    const otherYear = comparisonYearOf(compare, year)
    return {
      year,
      model,
      // Asked when the chart is drawn: the page need not wait for it.
      plantPvW: () => (design && plantOf(design, scenario, fleetLifeItWOf(scenario))?.pvCapacityW) ?? null,
      selected: {
        short: orbitShort(scenario, group),
        orbit: orbitOfGroup(model, group),
        year: planeYear,
        battery: batteryOf(model, group, planeYear),
      },
      other: otherModel &&
        otherYear && {
          short: otherShort(compare),
          orbit: orbitOfGroup(otherModel, 0),
          year: otherYear,
          battery: batteryOf(otherModel, 0, otherYear),
        },
      ground: design,
      supply: (design && groundSupply(design, scenario)) ?? null,
    }
  }, [scenario, chosen, compare, design, year])
}
