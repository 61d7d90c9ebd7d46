/** The satellite that is seen from near: its parts in the sizes that its budgets give, coloured by warmth where that is
 *  asked for, and where each part is in the picture. Comes when one is near. */
import { type PerspectiveCamera, Ray, Vector3 } from 'three'
import { NearBody } from '../gpu/models/NearBody.ts'
import type { NearSatellite } from '../gpu/models/NearModels.ts'
import { partAlong } from '../gpu/models/pickPart.ts'
import { rgbaOf } from '../lib/colour.ts'
import { DIVERGING } from '../lib/theme.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { bodyDetail } from '../scenario/answers/body/bodyDetail.ts'
import type { BodyShape } from '../scenario/answers/body/bodyShape.ts'
import { fittingsOf } from '../scenario/answers/body/fittings.ts'
import { PART_IDS, type Part, type PartId } from '../scenario/answers/body/part.ts'
import type { Model } from '../scenario/answers/model.ts'
import { currentModel } from '../state/answers/derived.ts'
import { store } from '../state/document/store.ts'
import { chosenPart } from '../state/view/bodyPart.ts'
import { overlayScale } from '../state/view/overlay.ts'
import { kelvinNow } from '../state/view/partCard.ts'
import { stage } from './stage.ts'

const RAMP = DIVERGING.map((colour) => {
  const [r, g, b] = rgbaOf(colour, 1)
  return new Vector3(r, g, b)
})

const faceM2 = ({ sizeM: [x, y, z] }: Part): number => Math.max(x * y, y * z, z * x)

/** Where a part is pointed at: the middle one of its largest pieces. */
function anchorOf(parts: readonly Part[], id: PartId): Part | undefined {
  const own = parts.filter(({ of, form }) => of === id && form !== 'rod')
  const most = Math.max(...own.map(faceM2))
  const largest = own.filter((part) => faceM2(part) > 0.99 * most)
  return largest[Math.floor(0.7 * largest.length)]
}

export class DetailedBody {
  readonly near: NearBody
  private readonly parts: readonly Part[]
  private readonly anchors: ReadonlyMap<PartId, Part>
  private readonly point = new Vector3()
  private readonly sight = new Ray()

  constructor(
    shape: BodyShape,
    private model: Model,
  ) {
    this.parts = bodyDetail(shape, fittingsOf(model))
    this.near = new NearBody(this.parts, PART_IDS, RAMP)
    this.anchors = new Map(
      PART_IDS.flatMap((id) => {
        const anchor = anchorOf(this.parts, id)
        return anchor ? [[id, anchor] as const] : []
      }),
    )
  }

  /** Whether a model's body has the same fittings: most of what can be changed changes none. */
  isOf(model: Model): boolean {
    if (model === this.model) return true
    if (JSON.stringify(fittingsOf(model)) !== JSON.stringify(fittingsOf(this.model))) return false
    this.model = model
    return true
  }

  /** @param eyeM metres from the Earth's centre, scene axes */
  show(one: NearSatellite & { id: number }, eyeM: Vector3, eye: PerspectiveCamera): void {
    const { near } = this
    const { selectedId, riding, view } = store.getState()
    const model = currentModel()
    near.show(one, eyeM, stage.sunDirection, EARTH_EQUATORIAL_RADIUS_M)
    const { low: lowK, high: highK } = overlayScale('temperature', model.power.satellite)
    const thermal = view.colourBy === 'temperature' ? { kelvin: kelvinNow(model, one.id), lowK, highK } : null
    const isRidden = riding && one.id === selectedId
    const chosen = isRidden ? chosenPart() : null
    near.colour(thermal, chosen ? PART_IDS.indexOf(chosen) : -1)
    stage.partAt = isRidden ? (id) => this.partAt(id, eye) : null
    stage.pickPart = isRidden ? (at) => this.pickPart(at, eye) : null
  }

  private partAt(id: PartId, eye: PerspectiveCamera): { x: number; y: number } | null {
    const anchor = this.anchors.get(id)
    if (!anchor) return null
    const { point } = this
    this.near.placeOf(point.fromArray(anchor.atM), anchor.facesEarth === true)
    point.applyQuaternion(eye.quaternion.clone().invert())
    if (point.z >= 0) return null
    point.applyMatrix4(eye.projectionMatrix)
    if (Math.abs(point.x) > 1 || Math.abs(point.y) > 1) return null
    return { x: ((point.x + 1) / 2) * stage.widthPx, y: ((1 - point.y) / 2) * stage.heightPx }
  }

  private pickPart({ x, y }: { x: number; y: number }, eye: PerspectiveCamera): PartId | null {
    const { point, sight } = this
    point.set((2 * x) / stage.widthPx - 1, 1 - (2 * y) / stage.heightPx, 0.5)
    point.applyMatrix4(eye.projectionMatrixInverse).applyQuaternion(eye.quaternion)
    const up = this.near.sightOf(point.normalize(), sight)
    return (partAlong(this.parts, sight, up) as PartId | null) ?? null
  }

  dispose(): void {
    this.near.dispose()
    stage.partAt = null
    stage.pickPart = null
  }
}
