/** A football pitch and the ISS beside the satellite that the eye flies along with, at its own scale: the pitch below it,
 *  the station above, flat in the plane of its arrays. */
import { Vector3 } from 'three'
import type { LineColour, Lines } from '../gpu/lines/Lines.ts'
import { rgbaOf } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import type { Vec3 } from '../lib/vec3.ts'
import { HUMAN_SCALE, type HumanScaleId } from '../scenario/facts/humanScale.ts'
import { shapeNow } from '../state/answers/derived.ts'
import { riddenAttitude } from './attitude.ts'

export const HUMAN_SCALE_WIDTH_PX = 1.6
export const MAX_HUMAN_SCALE_PIECES = 160

const STYLE: Record<HumanScaleId, { colour: LineColour; side: 1 | -1 }> = {
  pitch: { colour: rgbaOf(COLOURS.ground, 0.9), side: -1 },
  station: { colour: rgbaOf(COLOURS.text, 0.9), side: 1 },
}

export const HUMAN_SCALE_IDS = Object.keys(HUMAN_SCALE) as HumanScaleId[]

const wing = new Vector3()
const looks = new Vector3()
const across = new Vector3()

/** How far from the satellite's middle the yardsticks reach, metres. */
export function humanScaleReachM(): number {
  const { spanM, heightM } = shapeNow()
  return heightM / 2 + gapM(spanM) + Math.max(...HUMAN_SCALE_IDS.map((id) => HUMAN_SCALE[id].widthM))
}

const gapM = (spanM: number): number => 6 + 0.05 * spanM

/** Where a yardstick's middle is from the satellite, metres, scene axes; `wing` and `across` are its axes then. */
function middleOf(id: HumanScaleId, up: Vector3): Vector3 {
  const { spanM, heightM } = shapeNow()
  riddenAttitude(up, wing, looks)
  across.crossVectors(looks, wing)
  const outM = heightM / 2 + gapM(spanM) + HUMAN_SCALE[id].widthM / 2
  return across.clone().multiplyScalar(STYLE[id].side * outM)
}

/** Draws them. @param fromEye of the satellite, metres, scene axes @param up unit, away from the Earth */
export function writeHumanScale(lines: Lines, fromEye: Vector3, up: Vector3): void {
  for (const id of HUMAN_SCALE_IDS) {
    const middle = middleOf(id, up).add(fromEye)
    const at = (x: number, y: number): Vec3 => {
      const p = middle.clone().addScaledVector(wing, x).addScaledVector(across, y)
      return [p.x, -p.z, p.y]
    }
    for (const path of HUMAN_SCALE[id].paths) {
      lines.addPath(
        path.map(([x, y]) => at(x, y)),
        STYLE[id].colour,
      )
    }
  }
}

export const isAbove = (id: HumanScaleId): boolean => STYLE[id].side > 0

/** The corners of a yardstick from the eye, metres, scene axes. */
export function cornersOf(id: HumanScaleId, fromEye: Vector3, up: Vector3): Vector3[] {
  const { lengthM, widthM } = HUMAN_SCALE[id]
  const middle = middleOf(id, up).add(fromEye)
  return [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].map((y) =>
      middle
        .clone()
        .addScaledVector(wing, x * lengthM)
        .addScaledVector(across, y * widthM),
    ),
  )
}
