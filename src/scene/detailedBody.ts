/** The satellite that is seen from near: its parts in the sizes that its budgets give. Comes when one is. */
import { Vector3 } from 'three'
import { NearBody } from '../gpu/models/NearBody.ts'
import { rgbaOf } from '../lib/colour.ts'
import { DIVERGING } from '../lib/theme.ts'
import { bodyDetail } from '../scenario/answers/body/bodyDetail.ts'
import type { BodyShape } from '../scenario/answers/body/bodyShape.ts'
import { fittingsOf } from '../scenario/answers/body/fittings.ts'
import { PART_IDS } from '../scenario/answers/body/part.ts'
import type { Model } from '../scenario/answers/model.ts'

const RAMP = DIVERGING.map((colour) => {
  const [r, g, b] = rgbaOf(colour, 1)
  return new Vector3(r, g, b)
})

export const detailedBody = (shape: BodyShape, model: Model): NearBody =>
  new NearBody(bodyDetail(shape, fittingsOf(model)), PART_IDS, RAMP)
