import { type ComponentType, useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import type { Room } from '../../scenario/document/schema.ts'
import { useApp } from '../../state/document/store.ts'
import { Boundary } from '../kit/Boundary.tsx'
import { IconButton } from '../kit/IconButton.tsx'
import { part } from '../kit/part.tsx'
import { tabId } from '../kit/tabId.ts'
import { Headline } from '../rooms/headline/Headline.tsx'
import { Inspector } from '../rooms/now/Inspector.tsx'
import { ROOM_ID, RoomTabs } from './RoomTabs.tsx'

/** A room's code comes when it is opened. */
const room = (name: Room, load: () => Promise<ComponentType>) => part(() => t(`room.${name}`), load)
const CONTENTS: Record<Room, ComponentType> = {
  now: room('now', async () => (await import('../rooms/now/NowRoom.tsx')).NowRoom),
  year: room('year', async () => (await import('../rooms/year/YearRoom.tsx')).YearRoom),
  battery: room('battery', async () => (await import('../rooms/battery/BatteryRoom.tsx')).BatteryRoom),
  earth: room('earth', async () => (await import('../rooms/earth/EarthRoom.tsx')).EarthRoom),
  price: room('price', async () => (await import('../rooms/price/PriceRoom.tsx')).PriceRoom),
  satellite: room(
    'satellite',
    async () => (await import('../rooms/satellite/SatelliteRoom.tsx')).SatelliteRoom,
  ),
  industry: room('industry', async () => (await import('../rooms/industry/IndustryRoom.tsx')).IndustryRoom),
  claims: room('claims', async () => (await import('../rooms/claims/ClaimsRoom.tsx')).ClaimsRoom),
}

interface Props {
  /** Over half of the picture. */
  isWide: boolean
  onWiden?: (() => void) | undefined
}

/** The same load in orbit and on Earth: the headline, and one room at a time. */
export function ComparePanel({ isWide, onWiden }: Props) {
  const shown = useApp((state) => state.view.room)
  const Content = CONTENTS[shown]
  const content = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is read from its beginning
  useEffect(() => {
    const panel = content.current?.closest('.panel')
    const headline = panel?.querySelector<HTMLElement>('.headline')
    if (!panel || !headline) return
    const isSticky = getComputedStyle(headline.parentElement ?? headline).position === 'sticky'
    panel.scrollTop = isSticky ? 0 : Math.min(panel.scrollTop, headline.offsetHeight)
  }, [shown])
  return (
    <>
      <div className="panel-head">
        <Boundary name={t('headline.label')}>
          <Headline />
        </Boundary>
        <div className="rooms-bar">
          <RoomTabs />
          {onWiden && (
            <IconButton icon="widen" label={t(isWide ? 'room.narrow' : 'room.widen')} onClick={onWiden} />
          )}
        </div>
      </div>
      <div ref={content} id={ROOM_ID} className="room" role="tabpanel" aria-labelledby={tabId(shown)}>
        <Boundary name={t('inspect.title')}>
          <Inspector />
        </Boundary>
        <Content key={shown} />
      </div>
    </>
  )
}
