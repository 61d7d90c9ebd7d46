/** Which parts of the page stand around the picture? From the window's arrangement and from what is shown. */
import type { EmbedShape, Layout } from '../kit/layoutOf.ts'
import type { Tab } from '../kit/Tabs.tsx'
import type { Side } from './covers.ts'

interface Around {
  layout: Layout
  shape: EmbedShape
  isPresent: boolean
  drawer: Side | null
  tab: Tab
  /** What the view asks for. */
  wantsAtlas: boolean
  wantsBeside: boolean
  wantsMap: boolean
}

export interface Standing {
  /** Bar, panels and clock stand, or where a phone has them. */
  hasPanels: boolean
  isPhone: boolean
  isAtlas: boolean
  isBeside: boolean
  /** The flat map; before an audience it takes the picture's place. */
  isMap: boolean
  /** A drawer, where the window has them. */
  drawer: Side | null
  left: boolean
  right: boolean
  /** The clock with its controls, and as a small pill. */
  timeBar: boolean
  timePill: boolean
  /** The headline over the picture, where there is no panel for it. */
  figures: boolean
  /** The six views, where the picture is wide and nothing lies on it. */
  views: boolean
}

export function standingOf(around: Around): Standing {
  const { layout, shape, isPresent } = around
  const isEmbed = layout === 'embed'
  const drawer = layout === 'drawers' || isEmbed ? around.drawer : null
  const hasPanels = !isEmbed && !isPresent
  const isPhone = layout === 'phone' && hasPanels
  const isAtlas = around.wantsAtlas && hasPanels
  const isBeside = around.wantsBeside && hasPanels && !isAtlas
  const isMap = around.wantsMap && !isEmbed && !isAtlas && !isBeside
  const common = { hasPanels, isPhone, isAtlas, isBeside, isMap, drawer }
  if (isEmbed) {
    const isShown = (side: Side) => shape[side] === 'open' || (shape[side] === 'drawer' && drawer === side)
    return {
      ...common,
      left: isShown('left'),
      right: isShown('right'),
      timeBar: shape.time === 'bar',
      timePill: shape.time === 'clock',
      figures: shape.hasFigures,
      views: false,
    }
  }
  if (isPresent)
    return {
      ...common,
      left: false,
      right: false,
      timeBar: false,
      timePill: true,
      figures: !isMap,
      views: false,
    }
  const isLeftTaken = isAtlas || isBeside || isMap
  if (isPhone) {
    const shows = (tab: Tab) => !isLeftTaken && around.tab === tab
    return {
      ...common,
      left: shows('scene'),
      right: shows('compare'),
      timeBar: shows('time'),
      timePill: true, // above the panel, whichever is open
      figures: false,
      views: false,
    }
  }
  const isWide = layout === 'wide'
  return {
    ...common,
    left: (isWide && !isLeftTaken) || drawer === 'left',
    right: isWide || drawer === 'right',
    timeBar: true,
    timePill: false,
    figures: false,
    views: isWide && !isLeftTaken,
  }
}
