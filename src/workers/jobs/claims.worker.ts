import { Asked } from '../../scenario/answers/asked.ts'
import { claimsOf, type ToldClaim } from '../../scenario/answers/claims.ts'
import type { GroundDesign } from '../../scenario/answers/ground.ts'
import { buildModel } from '../../scenario/answers/model.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { serve } from '../serve.ts'

export interface ClaimsRequest {
  scenario: Scenario
  design: GroundDesign
  year: number
}

serve<ClaimsRequest, never, ToldClaim[]>(({ scenario, design, year }) =>
  claimsOf(new Asked(buildModel(scenario), design, Date.UTC(year, 0, 1))),
)
