/** What is drawn over the frame: near satellites as bodies, the lasers between them, and yardsticks beside them. */
import { MathUtils, type PerspectiveCamera, Vector3, type WebGLRenderer } from 'three'
import { Lines } from '../gpu/lines/Lines.ts'
import type { BodyShape } from '../gpu/models/bodyParts.ts'
import { NearModels } from '../gpu/models/NearModels.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import type { Vec3 } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { store } from '../state/document/store.ts'
import { HUMAN_SCALE_WIDTH_PX, MAX_HUMAN_SCALE_PIECES, writeHumanScale } from './humanScale.ts'
import { isHidden, nearby } from './nearby.ts'
import { MAX_NEAR_PIECES, NEAR_LASER_WIDTH_PX, type Near, writeNearLasers } from './nearLasers.ts'
import { ridden } from './ride.ts'
import { stage } from './stage.ts'

const { smoothstep } = MathUtils
const eyeM = new Vector3()

const inertial = ({ x, y, z }: Vector3): Vec3 => [x, -z, y]

const nearById = (): ReadonlyMap<number, Near> =>
  new Map(nearby.map(({ id, fromEye, light }) => [id, { fromEye: inertial(fromEye), sunlitFraction: light }]))

export class NearBodies {
  private readonly models: NearModels
  private readonly lasers = new Lines(MAX_NEAR_PIECES, NEAR_LASER_WIDTH_PX)
  private readonly yardsticks = new Lines(MAX_HUMAN_SCALE_PIECES, HUMAN_SCALE_WIDTH_PX)

  constructor(private readonly shape: BodyShape) {
    this.models = new NearModels(shape)
    this.models.share(this.lasers.mesh)
    this.models.share(this.yardsticks.mesh)
  }

  draw(renderer: WebGLRenderer, eye: PerspectiveCamera): void {
    const { models } = this
    models.begin(eyeM.copy(eye.position).divideScalar(SCENE_UNITS_PER_M), stage.sunDirection)
    writeNearLasers(this.lasers, nearById(), eye, inertial(eyeM))
    this.drawHumanScale()
    const reachM = stage.modelReach / SCENE_UNITS_PER_M
    const [, , , , , heightShare] = eye.projectionMatrix.elements
    const spanPx = (this.shape.spanM * heightShare * stage.drawingBuffer.y) / 2
    for (const one of nearby) {
      const opacity =
        smoothstep(spanPx / one.distanceM, 4, 16) * (1 - smoothstep(one.distanceM / reachM, 0.8, 1))
      if (opacity > 0 && !isHidden(one, eye)) models.add({ ...one, opacity })
    }
    models.render(renderer, eye, EARTH_EQUATORIAL_RADIUS_M)
  }

  private drawHumanScale(): void {
    const { riding, selectedId, view: settings } = store.getState()
    const one = riding && settings.humanScale ? nearby.find(({ id }) => id === selectedId) : undefined
    this.yardsticks.clear()
    if (one) writeHumanScale(this.yardsticks, one.fromEye, ridden.up)
    this.yardsticks.upload()
  }

  dispose(): void {
    this.models.dispose()
    this.lasers.dispose()
    this.yardsticks.dispose()
  }
}
