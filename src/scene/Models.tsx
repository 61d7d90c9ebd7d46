/** Draws the frame: the scene, then the near satellites as bodies over it. Taking over the one render is what lets the
 *  bodies have a depth and a near plane of their own. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { PerspectiveCamera } from 'three'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { t } from '../i18n/t.ts'
import { fetchPart } from '../lib/fetchPart.ts'
import { modelOf, shapeOf } from '../state/answers/derived.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { report } from '../state/document/actions.ts'
import { store, useApp } from '../state/document/store.ts'
import { later } from '../state/page/later.ts'
import type * as Bodies from './NearBodies.ts'
import { findNearby } from './nearby.ts'
import { ORDER, stage } from './stage.ts'

export function Models() {
  const satelliteId = useApp((state) => state.scenario.satelliteId)
  const satellite = useApp((state) => state.scenario.satellite)
  const areaM2 = useApp((state) => modelOf(state.scenario).power.satellite.arrayAreaM2)
  const gl = useThree((state) => state.gl)
  // The first picture needs none of it, unless it flies along.
  const [bodies, setBodies] = useState<typeof Bodies | null>(null)
  useEffect(() => {
    const start = store.getState().riding ? Promise.resolve() : later()
    void start
      .then(() => fetchPart(() => import('./NearBodies.ts')))
      .then(setBodies, () => report(t('scene.missing.bodies')))
  }, [])
  const shape = shapeOf(satelliteId, satellite, areaM2)
  const near = useMemo(() => bodies && new bodies.NearBodies(shape), [bodies, shape])
  useEffect(() => {
    requestFrame()
    return () => near?.dispose()
  }, [near])

  useFrame(({ camera }) => {
    if (near && camera instanceof PerspectiveCamera) stage.modelReach = findNearby(camera) * SCENE_UNITS_PER_M
  }, ORDER.near)

  useFrame(({ scene, camera }) => {
    gl.render(scene, camera)
    if (near && camera instanceof PerspectiveCamera) near.draw(gl, camera)
  }, 1)
  return null
}
