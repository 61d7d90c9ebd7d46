/** What a lesson's address may hide or lock, by its name there, and where it stands on the page. */
import { SATELLITE_FIELDS } from '../../../scenario/document/satelliteFields.ts'
import { GROUP_FIELDS, ROOMS, SCENARIO_FIELDS } from '../../../scenario/document/schema.ts'
import type { FieldKey } from '../../kit/fieldWords.ts'
import { tabId } from '../../kit/tabId.ts'

const button = (icon: string): string => `:is(.top, .menu) button:has([data-icon="${icon}"])`

/** Parts of the page, as selectors. */
export const PARTS = {
  controls: ['#controls', '[aria-controls="controls"]', '.tabs > :nth-child(1)'],
  presets: ['.presets'],
  time: ['.panel.bottom', '.pill', '.tabs > :nth-child(3)'],
  views: ['.views'],
  atlas: [':is(.top, .tabs) button:has([data-icon="atlas"])'],
  undo: [button('undo'), button('redo')],
  help: [button('help')],
  language: [button('language')],
  share: [button('link')],
  save: [button('save')],
  stories: [button('story')],
  present: ['.top .actions > .primary', button('present')],
} as const satisfies Record<string, readonly string[]>
export type PartName = keyof typeof PARTS

/** Fields with a control, by the names that links give them. */
export const FIELD_GROUPS = {
  constellation: ['fleetSize', ...Object.keys(GROUP_FIELDS)],
  satellite: Object.keys(SATELLITE_FIELDS),
  rest: Object.keys(SCENARIO_FIELDS),
} as unknown as Readonly<Record<'constellation' | 'satellite' | 'rest', readonly FieldKey[]>>
const FIELDS: readonly string[] = Object.values(FIELD_GROUPS).flat()

export const NAMES: readonly string[] = [...ROOMS, ...Object.keys(PARTS), ...FIELDS]

/** A control is known by the explanation of its field, but for the place, which has a list of its own. */
const fieldSelector = (field: string): string =>
  field === 'site' ? '.site-chosen' : `:is(.number, .choice, .segmented):has([data-field="${field}"])`

const isPart = (name: string): name is PartName => Object.hasOwn(PARTS, name)

/** What is not there where the name is hidden. */
export function selectorOf(name: string): string {
  if (isPart(name)) return PARTS[name].join(', ')
  return ROOMS.some((room) => room === name) ? `#${tabId(name)}` : fieldSelector(name)
}

/** What can be used in a part that is locked: explanations may still be read. */
const INPUTS = ':is(input, select, textarea)'
const BUTTONS = 'button:not(.info-button, .figure-button)'

/** What cannot be used where the name is locked. */
export function lockedSelectorOf(name: string): string {
  if (ROOMS.some((room) => room === name))
    return `[role="tabpanel"][aria-labelledby="${tabId(name)}"] ${INPUTS}`
  if (!isPart(name)) return `${selectorOf(name)} ${INPUTS}`
  return PARTS[name]
    .flatMap((one) => [`${one}:is(button)`, `${one} :is(input, select, textarea, ${BUTTONS})`])
    .join(', ')
}

/** The room that is shown in place of a hidden one: the next in the direction that was gone, round and round.
 *  Null where all are hidden. */
export function openRoomFrom<R extends string>(
  rooms: readonly R[],
  wanted: R,
  before: R,
  isHidden: (room: R) => boolean,
): R | null {
  const from = rooms.indexOf(wanted)
  const by = from < rooms.indexOf(before) ? -1 : 1
  for (let step = 0; step < rooms.length; step++) {
    const room = rooms[(from + step * by + rooms.length * 2) % rooms.length]
    if (room !== undefined && !isHidden(room)) return room
  }
  return null
}
