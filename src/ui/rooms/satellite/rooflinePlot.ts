/** The roofline as a drawing: FLOP/s against operations a byte, both logarithmic; the roof of a satellite's joined chips,
 *  the way of the working point as more sequences are written at once, and the point itself. */
import { type Decoding, decodeWork } from '../../../scenario/answers/machine/compute.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { decodeStep, ridgeFlopPerByte } from '../../../systems/roofline.ts'

export interface Point {
  /** Operations a byte. */
  intensity: number
  flops: number
}

export interface RooflinePlot {
  roof: Point[]
  ridge: Point
  /** From one sequence to all that memory holds. */
  way: Point[]
  working: Point | null
  from: Point
  to: Point
}

const LEAST = 0.3
const DECADES_DOWN = 4.5

const pointOf = (step: ReturnType<typeof decodeStep>, activeParameters: number): Point => ({
  intensity: step.intensity,
  flops: (2 * step.batch * activeParameters) / step.stepS,
})

/** Sequences in even steps of their logarithm. */
function batches(most: number): number[] {
  const last = Math.min(most, 1e6)
  const steps = 24
  return Array.from({ length: steps + 1 }, (_, i) => Math.max(1, Math.round(last ** (i / steps))))
}

export function rooflinePlot(scenario: Scenario, { replica, step, work }: Decoding): RooflinePlot | null {
  if (replica.flops === 0) return null
  const ridgeAt = ridgeFlopPerByte(replica)
  const ridge = { intensity: ridgeAt, flops: replica.flops }
  const most = Math.max(ridgeAt * 10, 1e4)
  const roof = [
    { intensity: LEAST, flops: LEAST * replica.bandwidthBps },
    ridge,
    { intensity: most, flops: replica.flops },
  ]
  const way =
    step.largestBatch >= 1
      ? batches(step.largestBatch).map((sequences) => {
          const at = decodeWork({ ...scenario, sequences })
          return pointOf(decodeStep(at, replica), at.activeParameters)
        })
      : []
  return {
    roof,
    ridge,
    way,
    working: step.batch > 0 ? pointOf(step, work.activeParameters) : null,
    from: { intensity: LEAST, flops: replica.flops / 10 ** DECADES_DOWN },
    to: { intensity: most, flops: replica.flops * 3 },
  }
}
