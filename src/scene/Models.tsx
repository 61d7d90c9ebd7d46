/** Draws the frame: the scene, then the near satellites as bodies over it. Taking over the one render is what lets the
 *  bodies have a depth and a near plane of their own. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState } from 'react'
import { MathUtils, type PerspectiveCamera, Vector3 } from 'three'
import { Lines } from '../gpu/lines/Lines.ts'
import type * as Bodies from '../gpu/models/NearModels.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { t } from '../i18n/t.ts'
import { fetchPart } from '../lib/fetchPart.ts'
import type { Vec3 } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { modelOf, shapeNow, shapeOf } from '../state/answers/derived.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { report } from '../state/document/actions.ts'
import { store, useApp } from '../state/document/store.ts'
import { later } from '../state/page/later.ts'
import { HUMAN_SCALE_WIDTH_PX, MAX_HUMAN_SCALE_PIECES, writeHumanScale } from './humanScale.ts'
import { findNearby, isHidden, nearby } from './nearby.ts'
import { MAX_NEAR_PIECES, NEAR_LINK_WIDTH_PX, type Near, writeNearLinks } from './nearLinks.ts'
import { ridden } from './ride.ts'
import { ORDER, view } from './view.ts'

const eyeM = new Vector3()
const { smoothstep } = MathUtils

const inertial = ({ x, y, z }: Vector3): Vec3 => [x, -z, y]

const nearById = (): ReadonlyMap<number, Near> =>
  new Map(nearby.map(({ id, fromEye, light }) => [id, { fromEye: inertial(fromEye), sunlitFraction: light }]))

function drawHumanScale(lines: Lines): void {
  const { riding, selectedId, view: settings } = store.getState()
  const one = riding && settings.humanScale ? nearby.find(({ id }) => id === selectedId) : undefined
  lines.clear()
  if (one) writeHumanScale(lines, one.fromEye, ridden.up)
  lines.upload()
}

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
      .then(() => fetchPart(() => import('../gpu/models/NearModels.ts')))
      .then(setBodies, () => report(t('scene.missing.bodies')))
  }, [])
  const shape = shapeOf(satelliteId, satellite, areaM2)
  const models = useMemo(() => bodies && new bodies.NearModels(shape), [bodies, shape])
  const links = useMemo(() => new Lines(MAX_NEAR_PIECES, NEAR_LINK_WIDTH_PX), [])
  const yardsticks = useMemo(() => new Lines(MAX_HUMAN_SCALE_PIECES, HUMAN_SCALE_WIDTH_PX), [])
  useEffect(
    () => () => {
      links.dispose()
      yardsticks.dispose()
    },
    [links, yardsticks],
  )
  useEffect(() => {
    models?.share(links.mesh)
    models?.share(yardsticks.mesh)
    requestFrame()
    return () => models?.dispose()
  }, [models, links, yardsticks])

  useFrame(({ camera }) => {
    if (models) view.modelReach = findNearby(camera as PerspectiveCamera) * SCENE_UNITS_PER_M
  }, ORDER.near)

  useFrame(({ scene, camera }) => {
    gl.render(scene, camera)
    if (!models) return
    const eye = camera as PerspectiveCamera
    models.begin(eyeM.copy(eye.position).divideScalar(SCENE_UNITS_PER_M), view.sunDirection)
    writeNearLinks(links, nearById(), eye, inertial(eyeM))
    drawHumanScale(yardsticks)
    const reachM = view.modelReach / SCENE_UNITS_PER_M
    const spanPx = (shapeNow().spanM * eye.projectionMatrix.elements[5]! * view.drawingBuffer.y) / 2
    for (const one of nearby) {
      const opacity =
        smoothstep(spanPx / one.distanceM, 4, 16) * (1 - smoothstep(one.distanceM / reachM, 0.8, 1))
      if (opacity > 0 && !isHidden(one, eye)) models.add({ ...one, opacity })
    }
    models.render(gl, eye, EARTH_EQUATORIAL_RADIUS_M)
  }, 1)
  return null
}
