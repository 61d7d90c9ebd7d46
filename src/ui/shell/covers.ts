/** What lies over the picture, and what becomes of it: one state and one function, without React and without a page. */
import type { Story } from '../../scenario/document/stories.ts'
import { exerciseOf, isBenching, isPresenting, isSweeping } from '../kit/layoutOf.ts'
import type { Tab } from '../kit/Tabs.tsx'
import type { Sheet } from '../rooms/save/SaveDialog.tsx'

export type Side = 'left' | 'right'

export type Cover =
  | { is: 'help' | 'share' | 'stories' | 'bench' | 'sweep' }
  | { is: 'save'; sheet: Sheet }
  | { is: 'editor'; story: Story }
  | { is: 'exercise'; first: string }
  | { is: 'drawer'; side: Side }

/** There is one of each kind at a time: a dialog takes the page for itself, an editor and a drawer lie on it. */
const KIND: Record<Cover['is'], 'dialog' | 'editor' | 'drawer'> = {
  help: 'dialog',
  share: 'dialog',
  stories: 'dialog',
  bench: 'dialog',
  sweep: 'dialog',
  save: 'dialog',
  editor: 'editor',
  exercise: 'editor',
  drawer: 'drawer',
}

/** The code by which an audience follows on its own screens. */
export const CODE_SIZES = ['none', 'large', 'small'] as const
type CodeSize = (typeof CODE_SIZES)[number]

export interface Shown {
  /** Newest last. */
  covers: readonly Cover[]
  /** Before an audience: whether the page is dark, and whether the picture stands alone. */
  present: { isBlank: boolean; isBare: boolean; code: CodeSize } | null
  /** The rooms take half of the picture. */
  isWide: boolean
  /** A phone's panel. */
  tab: Tab
}

export type Act =
  | { do: 'open' | 'toggle'; cover: Cover }
  | { do: 'close'; is: Cover['is'] }
  | { do: 'closeAll' }
  | { do: 'present'; isOn: boolean }
  | { do: 'blank' | 'hide' | 'widen' | 'code' }
  | { do: 'tab'; tab: Tab }
  /** A satellite was chosen: it is described in the right panel. */
  | { do: 'describe'; hasDrawers: boolean }

const PLAIN = { isBlank: false, isBare: false, code: 'none' } as const

const nextSize = (code: CodeSize): CodeSize =>
  CODE_SIZES[(CODE_SIZES.indexOf(code) + 1) % CODE_SIZES.length] ?? 'none'

function coversAtStart(search: string): Cover[] {
  if (isBenching(search)) return [{ is: 'bench' }]
  if (isSweeping(search)) return [{ is: 'sweep' }]
  const exercise = exerciseOf(search)
  return exercise === null ? [] : [{ is: 'exercise', first: exercise }]
}

/** @param search the address's query */
export const shownAtStart = (search: string): Shown => ({
  covers: coversAtStart(search),
  present: isPresenting(search) ? PLAIN : null,
  isWide: false,
  tab: 'compare',
})

export const coverOf = <I extends Cover['is']>(
  { covers }: Shown,
  is: I,
): Extract<Cover, { is: I }> | undefined =>
  covers.find((cover): cover is Extract<Cover, { is: I }> => cover.is === is)

export const drawerOf = (shown: Shown): Side | null => coverOf(shown, 'drawer')?.side ?? null

/** The newest, which Escape closes (a dialog that has come sees to that itself). @param hasDrawers the window has them */
export const topOf = ({ covers }: Shown, hasDrawers: boolean): Cover | undefined =>
  covers.findLast(({ is }) => is !== 'drawer' || hasDrawers)

const isSame = (a: Cover, b: Cover): boolean =>
  a.is === b.is && (a.is !== 'drawer' || b.is !== 'drawer' || a.side === b.side)

const opened = (covers: readonly Cover[], cover: Cover): Cover[] => [
  ...covers.filter(({ is }) => KIND[is] !== KIND[cover.is]),
  cover,
]

const without = (covers: readonly Cover[], is: Cover['is']): Cover[] =>
  covers.filter((cover) => cover.is !== is)

export function shownAfter(shown: Shown, act: Act): Shown {
  const { covers, present } = shown
  switch (act.do) {
    case 'open':
      return { ...shown, covers: opened(covers, act.cover) }
    case 'toggle':
      return covers.some((one) => isSame(one, act.cover))
        ? { ...shown, covers: without(covers, act.cover.is) }
        : { ...shown, covers: opened(covers, act.cover) }
    case 'close':
      return { ...shown, covers: without(covers, act.is) }
    case 'closeAll':
      return { ...shown, covers: [] }
    case 'present':
      return { ...shown, present: act.isOn ? PLAIN : null }
    case 'blank':
      return { ...shown, present: present && { ...present, isBlank: !present.isBlank } }
    case 'hide':
      return { ...shown, present: present && { ...present, isBare: !present.isBare } }
    case 'code':
      return { ...shown, present: present && { ...present, code: nextSize(present.code) } }
    case 'widen':
      return { ...shown, isWide: !shown.isWide }
    case 'tab':
      return { ...shown, tab: act.tab }
    case 'describe':
      return {
        ...shown,
        tab: 'compare',
        covers: act.hasDrawers ? opened(covers, { is: 'drawer', side: 'right' }) : covers,
      }
  }
}
