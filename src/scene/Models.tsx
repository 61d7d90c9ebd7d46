/** Draws the frame: the scene, then the near satellites as shapes over it. Taking over the one render is what lets the
 *  shapes have a depth and a near plane of their own. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { Color, type PerspectiveCamera, Vector3 } from 'three'
import { Lines } from '../gpu/lines/Lines.ts'
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
import { MAX_NEAR_PIECES, NEAR_LINK_WIDTH_PX, type Near, writeNearLinks } from './nearLinks.ts'
import { view } from './view.ts'

const fromEye = new Vector3()
const radial = new Vector3()
const light = new Color()
/** In the umbra a satellite still shows a little, by its own lights and warmth. */
const DARKEST = 0.12

export function Models() {
  const area = useApp((state) => state.scenario.satellite.arrayAreaM2)
  const gl = useThree((state) => state.gl)
  const models = useMemo(() => new NearModels(area), [area])
  const links = useMemo(() => new Lines(MAX_NEAR_PIECES, NEAR_LINK_WIDTH_PX), [])
  useEffect(() => () => links.dispose(), [links])
  useEffect(() => {
    models.share(links.mesh)
    return () => models.dispose()
  }, [models, links])
  useFrame(({ scene, camera }) => {
    gl.render(scene, camera)
    models.begin(view.sunDirection)
    const { x, y, z } = camera.position
    const eye = [x / SCENE_UNITS_PER_M, -z / SCENE_UNITS_PER_M, y / SCENE_UNITS_PER_M] as const
    const { fleet, states } = currentModel()
    const sunPosition = scale(frame.sun.directionEci, frame.sun.distanceAu * ASTRONOMICAL_UNIT_M)
    const near = new Map<number, Near>()
    forEachNear(fleet, states, eye, models.spanM * FAR_SPANS, MAX_MODELS, (px, py, pz, id) => {
      const sunlit = sunlitFraction(eci(px, py, pz), sunPosition)
      near.set(id, { fromEye: [px - eye[0], py - eye[1], pz - eye[2]], sunlitFraction: sunlit })
      fromEye.set(px - eye[0], pz - eye[2], -(py - eye[1]))
      radial.set(px, pz, -py)
      models.add(fromEye, radial, view.sunDirection, light.setScalar(DARKEST + (1 - DARKEST) * sunlit))
    })
    writeNearLinks(links, near, camera as PerspectiveCamera, eye)
    models.render(gl, camera as PerspectiveCamera)
  }, 1)
  return null
}
