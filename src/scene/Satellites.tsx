/** The fleet as dots: a new cloud for a new constellation, two texels a plane each frame. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { spanM } from '../gpu/models/satelliteParts.ts'
import { fasterPrimitive } from '../gpu/satellites/primitive.ts'
import { type Primitive, SatelliteCloud } from '../gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { SOLAR_CONSTANT_WM2 } from '../physics/constants.ts'
import type { Model } from '../scenario/model.ts'
import { modelOf } from '../state/derived.ts'
import { frame } from '../state/frame.ts'
import { drawAll, onDrawnOneIn } from '../state/quality.ts'
import { store, useApp } from '../state/store.ts'
import { PLANE_STRIDE } from '../systems/constellation.ts'
import { arrayPowerW } from '../systems/power.ts'
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
  const groups = useApp((state) => state.scenario.groups)
  const epoch = useApp((state) => state.scenario.epoch)
  const [primitive, setPrimitive] = useState<Primitive>('points')
  // biome-ignore lint/correctness/useExhaustiveDependencies: slots and groups follow from these alone
  const cloud = useMemo(
    () => cloudOf(modelOf(store.getState().scenario), primitive),
    [groups, epoch, primitive],
  )
  useEffect(() => {
    if (cloud.satellites < WORTH_MEASURING) return
    faster ??= fasterPrimitive(gl)
    faster.then(setPrimitive)
  }, [cloud, gl])
  useEffect(() => {
    drawAll()
    const stop = onDrawnOneIn((oneIn) => cloud.drawOneIn(oneIn))
    return () => {
      stop()
      cloud.dispose()
    }
  }, [cloud])

  useFrame(({ camera }) => {
    const { scenario, view: settings } = store.getState()
    if (scenario.groups !== groups) return // the next render brings its cloud
    const { fleet, states, power } = modelOf(scenario)
    for (let k = 0, o = 0; k < fleet.planeCount; k++, o += PLANE_STRIDE) {
      cloud.planes.set(
        k,
        states[o]!,
        states[o + 1]!,
        states[o + 2]!,
        states[o + 3]!,
        states[o + 4]!,
        states[o + 5]! * SCENE_UNITS_PER_M,
        states[o + 6]!,
        states[o + 7]!,
      )
    }
    const nowW = arrayPowerW(power.satellite, frame.sun.fluxWm2)
    const bestW = arrayPowerW(
      { ...power.satellite, ageYears: 0, pointingErrorRad: 0 },
      SOLAR_CONSTANT_WM2 * 1.034,
    )
    cloud.setColours(settings.colourBy, nowW / bestW)
    cloud.update(
      camera,
      view.sunDirection,
      view.sunDistance,
      view,
      spanM(power.satellite.arrayAreaM2) * SCENE_UNITS_PER_M,
    )
  }, ORDER.planes)

  return <primitive object={cloud.group} />
}
