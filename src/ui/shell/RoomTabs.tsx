import { type KeyboardEvent, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { at } from '../../lib/at.ts'
import { ROOMS, type Room } from '../../scenario/document/schema.ts'
import { openRoom } from '../../state/document/actions.ts'
import { useApp } from '../../state/document/store.ts'
import { tabId } from '../kit/tabId.ts'

export const ROOM_ID = 'room'

const STEP: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** The room that is so many on, round and round. */
export const roomBeside = (room: Room, step: number): Room =>
  at(ROOMS, (ROOMS.indexOf(room) + step + ROOMS.length) % ROOMS.length)

/** The rooms of the comparison, one of which is open. */
export function RoomTabs() {
  const room = useApp((state) => state.view.room)
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent) => {
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const ends: Record<string, Room> = { Home: ROOMS[0], End: at(ROOMS, ROOMS.length - 1) }
    const step = STEP[event.key]
    const next = step ? roomBeside(room, step * mirrored) : ends[event.key]
    if (!next) return
    event.preventDefault()
    openRoom(next)
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus()
  }
  return (
    <div ref={list} className="room-tabs" role="tablist" aria-label={t('room.label')} onKeyDown={onKey}>
      {ROOMS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          aria-selected={one === room}
          aria-controls={ROOM_ID}
          tabIndex={one === room ? 0 : -1}
          onClick={() => openRoom(one)}
        >
          {t(`room.${one}`)}
        </button>
      ))}
    </div>
  )
}
