/** Laser links among the satellites that are near enough to be seen as shapes: in metres from the eye, with the shapes'
 *  own depth, so that they neither tremble nor shine through. The far ones: gpu/lasers. */
import { type PerspectiveCamera, Vector3 } from 'three'
import type { LineColour, Lines } from '../gpu/lines/Lines.ts'
import { rgbaOf } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import { add, dot, scale, sub, type Vec3 } from '../lib/vec3.ts'
import type { Eci } from '../physics/frames.ts'
import { DEFAULT_RATE } from '../scenario/document/codec.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import { wantsLessMotion } from '../state/page/lessMotion.ts'
import { laserNeighbours } from '../state/view/lasers.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { grazingHeightM, LOWEST_LASER_HEIGHT_M } from '../systems/lasers.ts'
import { placeOf } from '../systems/planes.ts'

export const NEAR_LASER_WIDTH_PX = 2
/** Three a link, at most two links a shape. */
export const MAX_NEAR_PIECES = 2000
/** Nothing nearer is drawn; what reaches behind the eye is cut there. */
const NEAREST_M = 1
const LINE_OPACITY = 0.55
/** Half a pulse, as a share of its link. */
const PULSE_HALF = 0.035

/** A pulse runs along its link in this many seconds of the viewer's. */
const PULSE_S = 1.6
/** Where the pulses are, in turns. It follows from the instant and the rate, so that a link to the page shows the same. */
export function pulsePhase(): number {
  const periodMs = PULSE_S * 1e3 * Math.abs(store.getState().rate || DEFAULT_RATE)
  return (frame.utcMs % periodMs) / periodMs
}

const forward = new Vector3()

/** One satellite that is seen as a shape. */
export interface Near {
  /** Metres from the eye, inertial. */
  fromEye: Vec3
  /** Of its computers: there is as much traffic. */
  utilisationFraction: number
}

/** @param near by id @param eye metres from the Earth's centre, inertial */
export function writeNearLasers(
  lines: Lines,
  near: ReadonlyMap<number, Near>,
  camera: PerspectiveCamera,
  eye: Vec3,
): void {
  lines.clear()
  if (store.getState().view.links) {
    camera.getWorldDirection(forward)
    const ahead: Vec3 = [forward.x, -forward.z, forward.y]
    const model = currentModel()
    const piece = (from: Vec3, to: Vec3, colour: LineColour) => {
      const cut = beforeEye(from, to, ahead)
      if (cut) lines.add(...cut, colour)
    }
    const moves = !wantsLessMotion()
    const phase = pulsePhase()
    for (const [id, here] of near) {
      for (const other of laserNeighbours(model, id)) {
        const there = near.get(other)
        if (there && other < id) continue // counted from the other end
        const from = here.fromEye
        const to = there?.fromEye ?? sub<Vec3>(placeOfSatellite(other), eye)
        if (grazingHeightM(add(from, eye), add(to, eye)) < LOWEST_LASER_HEIGHT_M) continue
        const traffic = Math.min(here.utilisationFraction, there?.utilisationFraction ?? 1)
        piece(from, to, rgbaOf(COLOURS.link, LINE_OPACITY * (0.5 + 0.5 * traffic)))
        if (!moves || traffic === 0) continue
        const at = (share: number) => add(from, scale(sub(to, from), share))
        for (const middle of [phase, 1 - phase]) {
          const ends = [Math.max(0, middle - PULSE_HALF), Math.min(1, middle + PULSE_HALF)] as const
          piece(at(ends[0]), at(ends[1]), rgbaOf(COLOURS.pulse, traffic))
        }
      }
    }
  }
  lines.upload()
}

function placeOfSatellite(id: number): Eci {
  const states = frame.planes
  const { plane, slot } = planeOfSatellite(states.fleet, id)
  return placeOf(states, plane, slot)
}

/** The part of a piece that lies before the eye; null where none does. */
function beforeEye(from: Vec3, to: Vec3, ahead: Vec3): [Vec3, Vec3] | null {
  const a = dot(from, ahead) - NEAREST_M
  const b = dot(to, ahead) - NEAREST_M
  if (a <= 0 && b <= 0) return null
  const cut = (): Vec3 => add(from, scale(sub(to, from), a / (a - b)))
  return a < 0 ? [cut(), to] : b < 0 ? [from, cut()] : [from, to]
}
