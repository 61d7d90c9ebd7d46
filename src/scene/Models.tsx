/** Draws the frame: the scene, then the near satellites as shapes over it. Taking over the one render is what lets the
 *  shapes have a depth and a near plane of their own. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, type PerspectiveCamera, Vector3 } from 'three'
import { FAR_SPANS, MAX_MODELS, NearModels } from '../gpu/models/NearModels.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { scale } from '../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../physics/constants.ts'
import { eci } from '../physics/frames.ts'
import { sunlitFraction } from '../physics/shadow.ts'
import { currentModel } from '../state/derived.ts'
import { frame } from '../state/frame.ts'
import { useApp } from '../state/store.ts'
import { forEachNear } from './near.ts'
import { view } from './view.ts'

const fromEye = new Vector3()
const along = new Vector3()
const light = new Color()
/** In the umbra a satellite still shows a little, by its own lights and warmth. */
const DARKEST = 0.12

export function Models() {
  const area = useApp((state) => state.scenario.satellite.arrayAreaM2)
  const gl = useThree((state) => state.gl)
  const models = useMemo(() => new NearModels(area), [area])
  useEffect(() => () => models.dispose(), [models])
  useFrame(({ scene, camera }) => {
    gl.render(scene, camera)
    models.begin(view.sunDirection)
    const { x, y, z } = camera.position
    const eye = [x / SCENE_UNITS_PER_M, -z / SCENE_UNITS_PER_M, y / SCENE_UNITS_PER_M] as const
    const { fleet, states } = currentModel()
    const sunPosition = scale(frame.sun.directionEci, frame.sun.distanceAu * ASTRONOMICAL_UNIT_M)
    forEachNear(fleet, states, eye, models.spanM * FAR_SPANS, MAX_MODELS, (px, py, pz, vx, vy, vz) => {
      fromEye.set(px - eye[0], pz - eye[2], -(py - eye[1]))
      along.set(vx, vz, -vy)
      const lit = DARKEST + (1 - DARKEST) * sunlitFraction(eci(px, py, pz), sunPosition)
      models.add(fromEye, along, view.sunDirection, light.setScalar(lit))
    })
    models.render(gl, camera as PerspectiveCamera)
  }, 1)
  return null
}
