/** Orbits as rings coloured by light: those of the fleet (all planes of a small one, the chosen group's of a large one)
 *  and the comparison's, last. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { OrbitRings } from '../gpu/orbits/OrbitRings.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { at } from '../lib/at.ts'
import { type Model, planeOfGroup } from '../scenario/answers/model.ts'
import { currentModel } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { comparisonPlaneNow, type OnePlane } from '../state/clock/planes.ts'
import { store } from '../state/document/store.ts'
import { planeOfSatellite } from '../systems/constellation.ts'
import { argLatOf, basisOf } from '../systems/planes.ts'
import { horizon } from './horizon.ts'
import { ORDER, stage } from './stage.ts'

const MAX_RINGS = 36
/** In a fleet denser than this the dots draw the orbits; one ring stands for the chosen group. */
export const DENSE = 20_000
/** In a sky the dots are what counts; the ring tells where they will pass. */
const FROM_GROUND = 0.35

/** Planes to draw: all, or evenly many of the chosen group's shell; a cluster flies one orbit. */
function ringPlanes(model: Model, group: number): number[] {
  const first = planeOfGroup(model, group)
  const shell = at(model.fleet.shells, at(model.fleet.shellOfPlane, first))
  if (shell.pattern === 'cluster') return [first]
  if (model.fleet.planeCount <= MAX_RINGS) return Array.from({ length: model.fleet.planeCount }, (_, k) => k)
  const count = model.fleet.satelliteCount > DENSE ? 1 : Math.min(shell.planeCount, 12)
  return Array.from({ length: count }, (_, k) => first + Math.floor((k * shell.planeCount) / count))
}

export function OrbitLines() {
  const rings = useMemo(() => new OrbitRings(MAX_RINGS + 1), [])
  useEffect(() => () => rings.dispose(), [rings])

  useFrame(({ camera }) => {
    const { view: settings, riding, selectedId } = store.getState()
    const model = currentModel()
    const isFromGround = horizon.light !== null
    const comparison = comparisonPlaneNow()
    const isDrawn = settings.orbits && !(isFromGround && model.fleet.satelliteCount > DENSE)
    const planes = isDrawn ? ringPlanes(model, settings.group - 1) : []
    const ridden = riding && selectedId !== null ? planeOfSatellite(model.fleet, selectedId) : null
    const write = (ring: number, { states, plane }: OnePlane, slot = 0) => {
      const { p, q } = basisOf(states, plane)
      const radius = at(states.fleet.semiMajorAxisM, plane) * SCENE_UNITS_PER_M
      rings.planes.set(ring, p, q, radius, argLatOf(states, plane, slot))
    }
    const states = frame.planes
    for (const [ring, plane] of planes.entries()) {
      // Corners where the satellites are: between them a ring is up to 500 m off.
      write(ring, { states, plane }, plane === ridden?.plane ? ridden.slot : 0)
    }
    let count = planes.length
    if (comparison) write(count++, comparison)
    const alphaOfOne = planes.length <= 1 ? 0.95 : Math.max(0.16, 0.8 / planes.length ** 0.5)
    const alpha = isFromGround ? alphaOfOne * FROM_GROUND : alphaOfOne
    rings.update(camera, stage.sunDirection, stage.sunDistance, {
      rings: count,
      alpha,
      alphaLast: comparison ? 0.85 : alpha,
      widthPx: 6 * stage.pixelRatio,
      viewportPx: stage.drawingBuffer,
    })
  }, ORDER.planes)

  return <primitive object={rings.mesh} />
}
