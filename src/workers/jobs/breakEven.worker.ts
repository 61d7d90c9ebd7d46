import { Asked } from '../../scenario/answers/asked.ts'
import {
  type BreakEven,
  type BreakEvenInput,
  type BreakEvenMap,
  bothSides,
  breakEven,
  breakEvenMap,
} from '../../scenario/answers/breakEven.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import { presetsLight } from '../../scenario/answers/presetsLight.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { serve } from '../serve.ts'

export interface BreakEvenRequest {
  scenario: Scenario
  design: GroundDesign
  year: number
  across: BreakEvenInput
  up: BreakEvenInput
}
/** Null where a side has no price; `light` of each preset where an axis asks for it. */
export type BreakEvenAnswer = {
  solved: BreakEven
  map: BreakEvenMap
  mapMs: number
  light: Record<string, number>
} | null

serve<BreakEvenRequest, never, BreakEvenAnswer>(({ scenario, design, year, across, up }) => {
  const model = buildModel(scenario)
  const both = bothSides(model, new Asked(model, design, Date.UTC(year, 0, 1)).comparison)
  if (!both) return null
  const solved = breakEven(both)
  const start = performance.now()
  const map = breakEvenMap(both, across, up)
  const mapMs = performance.now() - start
  const asksLight = [across, up].includes('sunlitFraction')
  return { solved, map, mapMs, light: asksLight ? presetsLight(year) : {} }
})
