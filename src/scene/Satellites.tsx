/** The fleet as dots: one cloud for all constellations, two texels a plane each frame. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { fasterPrimitive } from '../gpu/satellites/primitive.ts'
import { needsLoads, type Primitive, SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
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
import { texelsOf } from '../systems/planes.ts'
import { arrayPowerW } from '../systems/power.ts'
import { horizon } from './horizon.ts'
import { looksOf } from './looks.ts'
import { scenePart } from './scenePart.tsx'
import { ORDER, stage } from './stage.ts'

const Lasers = scenePart(async () => (await import('./Lasers.tsx')).Lasers)

/** A small fleet costs nothing either way. */
const WORTH_MEASURING = 50_000
/** Points until the other is found to be faster; measured once a page. */
let faster: Promise<Primitive> | null = null

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
    cloud.planes.write(texelsOf(states))
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
