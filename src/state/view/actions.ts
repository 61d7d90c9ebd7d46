/** What a user can do with the view: what is selected, and from where one looks. */
import type { View } from '../../scenario/document/schema.ts'
import { requestFrame, sceneHandle } from '../clock/frame.ts'
import { replaceDocument } from '../document/actions.ts'
import { store } from '../document/store.ts'
import { look } from './groundLook.ts'
import { openingLook } from './skyNow.ts'
import { VIEWPOINTS, type Viewpoint } from './viewpoints.ts'

export function select(selectedId: number | null): void {
  const { riding } = store.getState()
  store.setState({ selectedId, riding: riding && selectedId !== null })
  requestFrame()
}

/** Flies along with the selected satellite, or back to where the whole Earth is seen. */
export function ride(riding: boolean): void {
  store.setState(({ selectedId, lookingUp }) => {
    const rides = riding && selectedId !== null
    return { riding: rides, lookingUp: lookingUp && !rides }
  })
  requestFrame()
}

/** Looks from another place; leaves a satellite it flies along with. */
export function lookFrom(viewpoint: Viewpoint): void {
  ride(false)
  const scene = sceneHandle()
  if (!scene) return
  const camera = viewpoint === 'ground' ? openingLook(scene.aspect()) : VIEWPOINTS[viewpoint]
  if (camera) scene.flyTo(camera)
}

/** How something is looked at: with which layers, from where, or along with a satellite. */
export interface Picture {
  view?: Partial<View>
  from?: Viewpoint
  rides?: boolean
}

/** Shows a picture of what is on screen already; its layers are one step of the way back. */
export function showPicture({ view, from = 'overview', rides = false }: Picture): void {
  const { scenario, view: before, selectedId } = store.getState()
  if (view) replaceDocument({ scenario, view: { ...before, ...view } })
  if (!rides) {
    lookFrom(from)
    return
  }
  select(selectedId ?? 0)
  ride(true)
}

/** From the ground back to where it looked from before. */
export const leaveGround = (): void => sceneHandle()?.flyTo(look.before ?? VIEWPOINTS.overview)
