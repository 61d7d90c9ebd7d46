/** What is drawn over the frame: near satellites as bodies, the lasers between them, and yardsticks beside them. */
import { MathUtils, type PerspectiveCamera, Vector3, type WebGLRenderer } from 'three'
import { Lines } from '../gpu/lines/Lines.ts'
import { NearModels } from '../gpu/models/NearModels.ts'
import { SCENE_UNITS_PER_M } from '../gpu/scale.ts'
import { fetchPart } from '../lib/fetchPart.ts'
import type { Vec3 } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { bodyParts } from '../scenario/answers/body/bodyParts.ts'
import type { BodyShape } from '../scenario/answers/body/bodyShape.ts'
import type { Model } from '../scenario/answers/model.ts'
import { currentModel } from '../state/answers/derived.ts'
import { requestFrame } from '../state/clock/frame.ts'
import { store } from '../state/document/store.ts'
import type * as Detail from './detailedBody.ts'
import { HUMAN_SCALE_WIDTH_PX, MAX_HUMAN_SCALE_PIECES, writeHumanScale } from './humanScale.ts'
import { isHidden, type Nearby, nearby } from './nearby.ts'
import { MAX_NEAR_PIECES, NEAR_LASER_WIDTH_PX, type Near, writeNearLasers } from './nearLasers.ts'
import { ridden } from './ride.ts'
import { comes } from './scenePart.tsx'
import { stage } from './stage.ts'

const { smoothstep } = MathUtils
const eyeM = new Vector3()

const inertial = ({ x, y, z }: Vector3): Vec3 => [x, -z, y]

const nearById = (): ReadonlyMap<number, Near> =>
  new Map(
    nearby.map(({ id, fromEye, utilisationFraction }) => [
      id,
      { fromEye: inertial(fromEye), utilisationFraction },
    ]),
  )

/** Larger than so many pixels a body shows its detail; and it is not made anew for each step of a slider. */
const DETAIL_PX = 160
const SETTLED_MS = 150

/** Asked for once, when a body first is large. */
let detail: typeof Detail | null = null
let isAsked = false
function askForDetail(): void {
  if (isAsked) return
  isAsked = true
  const load = fetchPart(() => import('./detailedBody.ts')).then(
    (file) => {
      detail = file
    },
    () => {}, // the body stays as it is from afar
  )
  void comes(load)
}

export class NearBodies {
  private readonly models: NearModels
  /** What the body was last asked to be like, and since when. */
  private asked: { model: Model; sinceMs: number } | null = null
  private near: Detail.DetailedBody | null = null
  private readonly lasers = new Lines(MAX_NEAR_PIECES, NEAR_LASER_WIDTH_PX)
  private readonly yardsticks = new Lines(MAX_HUMAN_SCALE_PIECES, HUMAN_SCALE_WIDTH_PX)

  constructor(private readonly shape: BodyShape) {
    this.models = new NearModels(bodyParts(shape), shape.spanM)
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
    const close = this.closeOne(spanPx)
    for (const one of nearby) {
      const opacity =
        smoothstep(spanPx / one.distanceM, 4, 16) * (1 - smoothstep(one.distanceM / reachM, 0.8, 1))
      if (opacity > 0 && one !== close && !isHidden(one, eye)) models.add({ ...one, opacity })
    }
    if (close && this.near) {
      const wasNear = stage.partAt !== null
      this.near.show({ ...close, opacity: 1 }, eyeM, eye)
      if (!wasNear && stage.partAt) requestFrame() // names were placed before there was a body
      this.near.near.drawOwnShadows(renderer)
      models.other()
    } else {
      this.near?.near.hide()
      stage.partAt = null
      stage.pickPart = null
    }
    models.render(renderer, eye, EARTH_EQUATORIAL_RADIUS_M)
  }

  /** The one that is so near that its detail is seen, once that is there. */
  private closeOne(spanPx: number): Nearby | null {
    const [first, ...rest] = nearby
    if (!first) return null
    const one = rest.reduce((best, other) => (other.distanceM < best.distanceM ? other : best), first)
    if (spanPx / one.distanceM < DETAIL_PX) return null
    askForDetail()
    if (!detail) return null
    this.makeDetail(detail, currentModel())
    return this.near && one
  }

  /** The detail of a model: what it has already stays until nothing has been changed for a while. */
  private makeDetail({ DetailedBody }: typeof Detail, model: Model): void {
    if (this.near?.isOf(model)) return
    const nowMs = performance.now()
    if (this.asked?.model !== model) this.asked = { model, sinceMs: nowMs }
    if (nowMs - this.asked.sinceMs < SETTLED_MS && !stage.isStudio) {
      setTimeout(requestFrame, SETTLED_MS)
      return
    }
    if (this.near) this.models.unshare(this.near.near.mesh)
    this.near?.dispose()
    this.near = new DetailedBody(this.shape, model)
    this.models.share(this.near.near.mesh)
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
    this.near?.dispose()
    this.lasers.dispose()
    this.yardsticks.dispose()
  }
}
