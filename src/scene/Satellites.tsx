/** The fleet as dots: a new cloud for a new constellation, two texels a plane each frame. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { fasterPrimitive } from '../gpu/satellites/primitive.ts'
import { needsLoads, type Primitive, SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { fluxOfMagnitude, fullPhaseFlux } from '../physics/photometry.ts'
import type { Model } from '../scenario/answers/model.ts'
import { modelOf, shapeNow } from '../state/answers/derived.ts'
import { frame } from '../state/clock/frame.ts'
import { planesNow } from '../state/clock/planes.ts'
import { drawAll, onQuality } from '../state/clock/quality.ts'
import { store, useApp } from '../state/document/store.ts'
import { isScaled, overlayScale } from '../state/view/overlay.ts'
import { albedoAreaM2 } from '../state/view/skyNow.ts'
import { loadLaw, planeLoads } from '../systems/live.ts'
import { arrayPowerW } from '../systems/power.ts'
import { Links } from './Links.tsx'
import { skyView } from './skyView.ts'
import { ORDER, view } from './view.ts'

/** A small fleet costs nothing either way. */
const WORTH_MEASURING = 50_000
/** Points until the other is found to be faster; measured once a page. */
let faster: Promise<Primitive> | null = null

function cloudOf({ fleet, groupOfShell }: Model, primitive: Primitive): SatelliteCloud {
  return new SatelliteCloud(
    Array.from(fleet.slots, (slots, plane) => ({ slots, group: groupOfShell[fleet.shellOfPlane[plane]!]! })),
    fleet.satelliteCount,
    primitive,
  )
}

export function Satellites() {
  const gl = useThree((state) => state.gl)
  const scenario = useApp((state) => state.scenario)
  const { groups, epoch } = scenario
  const showsLinks = useApp((state) => state.view.links)
  const [primitive, setPrimitive] = useState<Primitive>('points')
  // biome-ignore lint/correctness/useExhaustiveDependencies: slots and groups follow from these alone
  const cloud = useMemo(() => cloudOf(modelOf(scenario), primitive), [groups, epoch, primitive])
  useEffect(() => {
    if (cloud.satellites < WORTH_MEASURING) return
    faster ??= fasterPrimitive(gl)
    faster.then(setPrimitive)
  }, [cloud, gl])
  useEffect(() => {
    drawAll()
    const stop = onQuality(({ oneIn }) => cloud.drawOneIn(oneIn))
    return () => {
      stop()
      cloud.dispose()
    }
  }, [cloud])

  useFrame(({ camera }) => {
    const { scenario, view: settings } = store.getState()
    if (scenario.groups !== groups) return // the next render brings its cloud
    const { power } = modelOf(scenario)
    const states = planesNow()
    cloud.planes.write(states.texels)
    const by = settings.colourBy
    if (isScaled(by)) {
      const { low, high } = overlayScale(by, power.satellite)
      // The shader knows power as light: the scale's top is as much light as would give it.
      const unit = by === 'power' ? arrayPowerW(power.satellite, frame.sun.fluxWm2) : 1
      cloud.setColours(by, low / unit, high / unit)
    } else cloud.setColours(by, 0, 1)
    if (needsLoads(by) || settings.links) {
      const law = loadLaw(power.satellite, frame.sun.fluxWm2)
      cloud.setLoads(power.policy === 'ride-through', law, (rows) =>
        planeLoads(states, frame.sun, power, rows),
      )
    }
    const { light, zenith } = skyView
    cloud.seeFromGround(
      zenith,
      light ? fluxOfMagnitude(light.faintestMagnitude) : 0,
      fullPhaseFlux(albedoAreaM2(), 1 / SCENE_UNITS_PER_M, frame.sun.distanceAu),
    )
    cloud.update(camera, view.sunDirection, view.sunDistance, view, {
      span: shapeNow().spanM * SCENE_UNITS_PER_M,
      reach: view.modelReach,
    })
  }, ORDER.planes)

  return (
    <>
      <primitive object={cloud.group} />
      {showsLinks && <Links cloud={cloud} />}
    </>
  )
}
