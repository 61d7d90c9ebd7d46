/** Moves the running constellation's chosen group to a place of the atlas, as one step that can be undone. */
import { type AtlasPlace, placePatch, segmentsOf } from '../../../scenario/answers/atlasPlace.ts'
import type { ShellGroup } from '../../../scenario/document/schema.ts'
import { shapeGroup } from '../../../state/document/actions.ts'
import { stateShown } from '../../../state/document/store.ts'
import type { Atlas, AtlasKind } from '../../../systems/atlas.ts'
import { chosenGroup } from '../../kit/chosenGroup.ts'
import { type CellIndex, cellNear, placeOf } from './plot.ts'

/** @param step moves under the same name in a row are undone together */
export function flyTo(kind: AtlasKind, year: number, place: AtlasPlace, step: string): boolean {
  const { scenario, view } = stateShown()
  const { index } = chosenGroup(scenario, view.group)
  return shapeGroup(index, step, (group) => placePatch(kind, scenario, group, year, place))
}

const ARROWS: Record<string, readonly [columns: number, rows: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
}
const SHIFTED_CELLS = 5
/** Where the arrows start from when the constellation is not on the map: a place that people know. */
const FIRST_PLACE: Record<AtlasKind, AtlasPlace> = {
  ltan: { across: 18, altitudeM: 650e3 },
  inclination: { across: 53, altitudeM: 550e3 },
}

/** The cell that an arrow key leads to; null for other keys. Local time runs round, the other edges hold. */
export function arrowCell(
  atlas: Pick<Atlas, 'kind' | 'across' | 'altitudeM'>,
  group: ShellGroup,
  key: string,
  isShifted: boolean,
): CellIndex | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  const here = segmentsOf(atlas.kind, group)[0]?.from
  if (!here) return cellNear(atlas, FIRST_PLACE[atlas.kind])
  const cells = isShifted ? SHIFTED_CELLS : 1
  const from = cellNear(atlas, here)
  const last = atlas.across.length - 1
  const column = from.column + arrow[0] * cells
  return {
    // 24 h is 0 h: the last column is the first one again.
    column: atlas.kind === 'ltan' ? (column + last) % last : Math.min(Math.max(column, 0), last),
    row: Math.min(Math.max(from.row + arrow[1] * cells, 0), atlas.altitudeM.length - 1),
  }
}

export const arrowPlace = (atlas: Atlas, group: ShellGroup, key: string, isShifted: boolean) => {
  const cell = arrowCell(atlas, group, key, isShifted)
  return cell && placeOf(atlas, cell)
}
