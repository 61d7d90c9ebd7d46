import { countsInView, type Passes, type PassesRequest, passesOver } from '../../scenario/answers/passes.ts'
import { follow, serve } from '../serve.ts'

export type { PassesRequest } from '../../scenario/answers/passes.ts'

export interface PassesInView extends Passes {
  request: Omit<PassesRequest, 'fleet'>
  /** Of the whole fleet, in even steps from the window's beginning to its end. */
  counts: Uint32Array
}

const STEPS = 360
/** Of the whole work. */
const COUNTING_SHARE = 0.3

serve<PassesRequest, number, PassesInView>(({ fleet, ...request }, tell) => {
  const counts = follow(countsInView(fleet, request.watch, STEPS), (share) => tell(share * COUNTING_SHARE))
  const passes = follow(passesOver({ fleet, ...request }), (share) =>
    tell(COUNTING_SHARE + share * (1 - COUNTING_SHARE)),
  )
  return { ...passes, request, counts }
})
