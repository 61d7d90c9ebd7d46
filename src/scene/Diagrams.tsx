/** Diagrams that explain: where orbits enter and leave the shadow, the β angle with its plane, a year of planes with the
 *  Sun held still. Those of the chosen group and of the comparison. */
import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Lines } from '../gpu/lines/Lines.ts'
import { PlaneDisc } from '../gpu/lines/PlaneDisc.ts'
import { rgbaOf } from '../lib/colour.ts'
import { COLOURS } from '../lib/theme.ts'
import { scale } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { frame } from '../state/clock/frame.ts'
import { comparisonPlaneNow, type OnePlane, planeOfGroupNow } from '../state/clock/planes.ts'
import { store } from '../state/document/store.ts'
import { orbitOfPlane } from '../systems/constellation.ts'
import { middleOf, newPlaneShadow, planeShadow } from '../systems/planeShadow.ts'
import { basisOf } from '../systems/planes.ts'
import { betaArc, sunRay } from './betaDiagram.ts'
import { placeOnRing } from './labelAnchors.ts'
import { ORDER } from './stage.ts'
import { addYearOfPlanes, PIECES_A_YEAR } from './yearOfPlanes.ts'

const WIDTH_PX = 1.8
const TICK = { inner: 0.965, outer: 1.035 }
const MOST_PIECES = 256
const OPACITY = 0.95
const LINES = {
  sun: rgbaOf(COLOURS.sunlight, OPACITY),
  tick: rgbaOf(COLOURS.text, OPACITY),
  orbit: rgbaOf(COLOURS.sunBright, OPACITY),
  comparison: rgbaOf(COLOURS.comparison, OPACITY),
}

type Side = 'orbit' | 'comparison'
/** Each side that is shown, with the plane that stands for it. */
function sides(): (OnePlane & { side: Side })[] {
  const comparison = comparisonPlaneNow()
  return [
    { side: 'orbit', ...planeOfGroupNow(store.getState().view.group - 1) },
    ...(comparison ? [{ side: 'comparison' as const, ...comparison }] : []),
  ]
}

/** A mark across the ring where the umbra begins and where it ends. */
function addTicks(lines: Lines, at: OnePlane): void {
  const shadow = planeShadow(at.states, at.plane, frame.sun, newPlaneShadow())
  const { halfUmbraRad } = shadow
  if (halfUmbraRad === 0) return
  const middleRad = middleOf(shadow)
  for (const angle of [middleRad - halfUmbraRad, middleRad + halfUmbraRad]) {
    const place = placeOnRing(at, angle)
    const along = (share: number) => scale(place, share / EARTH_EQUATORIAL_RADIUS_M)
    lines.add(along(TICK.inner), along(TICK.outer), LINES.tick)
  }
}

export function Diagrams() {
  const objects = useMemo(
    () => ({
      lines: new Lines(MOST_PIECES, WIDTH_PX),
      year: new Lines(2 * PIECES_A_YEAR, WIDTH_PX),
      discs: {
        orbit: new PlaneDisc(LINES.orbit),
        comparison: new PlaneDisc(LINES.comparison),
      },
    }),
    [],
  )
  const { lines, year, discs } = objects
  useEffect(
    () => () => {
      for (const object of [lines, year, discs.orbit, discs.comparison]) object.dispose()
    },
    [lines, year, discs],
  )
  const drawn = useMemo(() => ({ orbits: '' }), [])

  useFrame(() => {
    const { view, riding, lookingUp } = store.getState()
    const isAway = riding || lookingUp
    const shown = isAway ? [] : sides()
    lines.clear()
    discs.orbit.mesh.visible = false
    discs.comparison.mesh.visible = false
    if (view.beta && !isAway) lines.add(...sunRay(frame.sun.directionEci), LINES.sun)
    for (const one of shown) {
      const { side, states, plane } = one
      if (view.eclipseArcs) addTicks(lines, one)
      if (!view.beta) continue
      const { places, foot } = betaArc(states, plane, frame.sun.directionEci, side)
      lines.addPath(places, LINES[side])
      lines.add(...foot, LINES[side])
      const { p, q } = basisOf(states, plane)
      discs[side].update(p, q)
    }
    lines.upload()

    const yearShown = new Date(frame.utcMs).getUTCFullYear()
    const orbits = view.yearOfPlanes
      ? shown.map(({ states, plane }) => orbitOfPlane(states.fleet, plane))
      : []
    const key = JSON.stringify([yearShown, orbits])
    if (key !== drawn.orbits) {
      drawn.orbits = key
      year.clear()
      for (const orbit of orbits) addYearOfPlanes(year, orbit, yearShown)
      year.upload()
    }
    year.turn(frame.sun.rightAscensionRad)
  }, ORDER.planes)

  return (
    <>
      <primitive object={year.mesh} />
      <primitive object={discs.orbit.mesh} />
      <primitive object={discs.comparison.mesh} />
      <primitive object={lines.mesh} />
    </>
  )
}
