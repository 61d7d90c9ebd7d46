import { type DesignChoice, designGround, type GroundDesign } from '../../scenario/answers/ground.ts'
import type { GroundData } from '../../scenario/answers/placeYears.ts'
import { follow, serve } from '../serve.ts'

export interface GroundRequest {
  data: GroundData
  choice: DesignChoice
  /** Availabilities to size first. */
  shown: number[]
}

serve<GroundRequest, number | GroundDesign, GroundDesign>(({ data, choice, shown }, tell) =>
  follow(designGround(data, choice, shown), tell),
)
