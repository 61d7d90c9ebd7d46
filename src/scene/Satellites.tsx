/** The fleet as dots: one cloud for all constellations, two texels a plane each frame. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import type { Crowd } from '../gpu/satellites/crowding.ts'
import { fasterPrimitive } from '../gpu/satellites/primitive.ts'
import { MOST_GROUPS, needsLoads, type Primitive, SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { at } from '../lib/at.ts'
import { fluxOfMagnitude, fullPhaseFlux } from '../physics/photometry.ts'
import type { Model } from '../scenario/answers/model.ts'
import { modelOf, shapeNow } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { onQuality } from '../state/clock/quality.ts'
import { stateShown, useApp } from '../state/document/store.ts'
import { isScaled, overlayScale } from '../state/view/overlay.ts'
import { albedoAreaM2 } from '../state/view/skyNow.ts'
import type { Fleet } from '../systems/constellation.ts'
import { loadLaw, planeLoads } from '../systems/live.ts'
import { arrayPowerW } from '../systems/power.ts'
import { horizon } from './horizon.ts'
import { scenePart } from './scenePart.tsx'
import { ORDER, stage } from './stage.ts'

const Lasers = scenePart(async () => (await import('./Lasers.tsx')).Lasers)

/** A small fleet costs nothing either way. */
const WORTH_MEASURING = 50_000
/** Points until the other is found to be faster; measured once a page. */
let faster: Promise<Primitive> | null = null

/** Each group as a crowd: shells that follow the Sun lie over one another, others drift apart. */
function crowdsOf({ fleet, groupOfShell, scenario }: Model): Crowd[] {
  return scenario.groups.map((group, index) => {
    const shells = fleet.shells.filter((_, shell) => groupOfShell[shell] === index)
    const radiiM = shells.map(({ semiMajorAxisM }) => semiMajorAxisM)
    const planes = group.pattern === 'cluster' ? 1 : Math.max(...shells.map(({ planeCount }) => planeCount))
    return {
      satellites: group.total,
      tracks: group.sunSynchronous ? planes : planes * shells.length,
      radiusM: Math.min(...radiiM),
      thicknessM: group.sunSynchronous ? Math.max(...radiiM) - Math.min(...radiiM) : 0,
      inclinationRad: at(shells, 0).inclinationRad,
    }
  })
}

/** Share of their light that planes keep which are worn out in the year that is shown: they are a dark gap from afar. */
const WORN = 0.12
/** Groups of worn planes are numbered from here on: colours go by the number's remainder of eight. */
const WORN_FROM = MOST_GROUPS / 2

/** The group of each plane as the cloud numbers them, with those of worn planes, and their crowds. */
function looksOf(model: Model): { groupOf: Uint8Array; crowds: Crowd[] } {
  const { fleet, groupOfShell, scenario } = model
  const groupOf = Uint8Array.from(fleet.shellOfPlane, (shell) => at(groupOfShell, shell))
  const crowds = crowdsOf(model)
  if (crowds.length > WORN_FROM) return { groupOf, crowds }
  for (const [index, { filling }] of scenario.groups.entries()) {
    if (!filling?.worn.length) continue
    crowds[WORN_FROM + index] = { ...at(crowds, index), dimmed: WORN }
    const first = at(fleet.shells, groupOfShell.indexOf(index)).firstId
    for (const [plane, group] of groupOf.entries()) {
      if (group !== index) continue
      const middle = (at(fleet.firstId, plane) + at(fleet.firstId, plane + 1)) / 2 - first
      if (filling.worn.some(([from, to]) => middle >= from && middle < to)) groupOf[plane] = WORN_FROM + index
    }
  }
  return { groupOf, crowds }
}

/** The cloud of the shown fleet; another one is taken up within the frame that first shows it. */
class ShownCloud {
  readonly cloud: SatelliteCloud
  private fleet: Fleet | null = null

  constructor(primitive: Primitive) {
    this.cloud = new SatelliteCloud(primitive)
  }

  follow(model: Model): void {
    const { fleet } = model
    if (fleet === this.fleet) return
    this.fleet = fleet
    const { groupOf, crowds } = looksOf(model)
    this.cloud.show(fleet.satelliteCount, fleet.slots, groupOf, crowds)
  }
}

export function Satellites() {
  const gl = useThree((state) => state.gl)
  const isLarge = useApp(
    ({ scenario }) => scenario.groups.reduce((sum, { total }) => sum + total, 0) >= WORTH_MEASURING,
  )
  const showsLasers = useApp((state) => state.view.links)
  const [primitive, setPrimitive] = useState<Primitive>('points')
  const shown = useMemo(() => new ShownCloud(primitive), [primitive])
  const { cloud } = shown
  useEffect(() => {
    if (!isLarge) return
    faster ??= fasterPrimitive(gl)
    faster.then(setPrimitive)
  }, [isLarge, gl])
  useEffect(() => {
    const stop = onQuality(({ oneIn }) => cloud.drawOneIn(oneIn))
    return () => {
      stop()
      cloud.dispose()
    }
  }, [cloud])

  useFrame(({ camera }) => {
    const { scenario, view: settings } = stateShown()
    const model = modelOf(scenario)
    const { power } = model
    const states = frame.planes
    shown.follow(model)
    cloud.planes.write(states.texels)
    const by = settings.colourBy
    if (isScaled(by)) {
      const { low, high } = overlayScale(by, power.satellite)
      // The shader knows power as a share of what an array gives that faces the Sun in full light.
      const unit = by === 'power' ? arrayPowerW(power.satellite, frame.sun.fluxWm2) : 1
      cloud.setColours(by, low / unit, high / unit)
    } else cloud.setColours(by, 0, 1)
    if (needsLoads(by) || settings.links) {
      const law = loadLaw(power.satellite, frame.sun.fluxWm2)
      cloud.setLoads(power.policy === 'ride-through', law, (rows) =>
        planeLoads(states, frame.sun, power, rows),
      )
    }
    const { light, zenith } = horizon
    cloud.seeFromGround(
      zenith,
      light ? fluxOfMagnitude(light.faintestMagnitude) : 0,
      fullPhaseFlux(albedoAreaM2(), 1 / SCENE_UNITS_PER_M, frame.sun.distanceAu),
    )
    cloud.update(camera, stage.sunDirection, stage.sunDistance, stage, {
      span: shapeNow().spanM * SCENE_UNITS_PER_M,
      reach: stage.modelReach,
    })
  }, ORDER.planes)

  return (
    <>
      <primitive object={cloud.group} />
      {showsLasers && <Lasers cloud={cloud} />}
    </>
  )
}
