/** What is shown over the picture, kept in step with the address, the keys, full screen and the selected satellite. */
import { useEffect, useReducer, useRef } from 'react'
import { useApp } from '../../state/document/store.ts'
import { showAddress } from '../../state/page/address.ts'
import { move } from '../../state/page/story.ts'
import { isBarred } from '../kit/barred.ts'
import { loopSecondsOf, withoutBench, withPresent } from '../kit/layoutOf.ts'
import { useLayout } from '../kit/useLayout.ts'
import { type Act, drawerOf, type Shown, shownAfter, shownAtStart, topOf } from './covers.ts'
import { DRAWERS } from './DrawerButton.tsx'
import { useKeyboard } from './useKeyboard.ts'

const showQuery = (search: string) => showAddress(search, location.hash)

/** What an act does outside the page's own state. */
function follow(act: Act): void {
  if (act.do === 'close' && act.is === 'bench') showQuery(withoutBench(location.search))
  if (act.do !== 'present') return
  showQuery(withPresent(location.search, act.isOn))
  // A browser may refuse: then it presents in its window.
  if (act.isOn) document.documentElement.requestFullscreen?.().catch(() => {})
  else if (document.fullscreenElement) void document.exitFullscreen()
}

/** What the address hides or locks has no key either. */
function isBarredAct(act: Act): boolean {
  if (act.do === 'present') return act.isOn && isBarred('present')
  if (act.do !== 'open' && act.do !== 'toggle') return false
  const { cover } = act
  return isBarred(cover.is === 'drawer' && cover.side === 'left' ? 'controls' : cover.is)
}

export interface Shell {
  shown: Shown
  act: (act: Act) => void
}

export function useShell(): Shell {
  const [shown, dispatch] = useReducer(shownAfter, location.search, shownAtStart)
  const act = (one: Act) => {
    if (isBarredAct(one)) return
    follow(one)
    dispatch(one)
  }
  const layout = useLayout()
  const hasDrawers = layout === 'drawers' || layout === 'embed'
  useKeyboard(
    shown.present !== null,
    (name) => {
      if (name === 'help' || name === 'stories') act({ do: 'toggle', cover: { is: name } })
      else if (name === 'save') act({ do: 'open', cover: { is: 'save', sheet: 'picture' } })
      else if (name === 'table') act({ do: 'open', cover: { is: 'save', sheet: 'table' } })
      else if (name === 'blank' || name === 'hide' || name === 'widen' || name === 'code') act({ do: name })
      else act({ do: 'present', isOn: name === 'present' && shown.present === null })
    },
    () => {
      const top = topOf(shown, hasDrawers)
      if (!top) return false
      const drawer = top.is === 'drawer' ? drawerOf(shown) : null
      if (drawer) document.querySelector<HTMLElement>(`[aria-controls="${DRAWERS[drawer]}"]`)?.focus()
      act({ do: 'close', is: top.is })
      return true
    },
  )
  useDescribed(layout === 'drawers', dispatch)
  useStoryLoop(shown.present !== null)
  return { shown, act }
}

/** A newly selected satellite is shown where it is described. */
function useDescribed(hasDrawers: boolean, act: (act: Act) => void): void {
  const selectedId = useApp((state) => state.selectedId)
  const last = useRef(selectedId)
  useEffect(() => {
    if (selectedId === last.current) return
    last.current = selectedId
    if (selectedId !== null) act({ do: 'describe', hasDrawers })
  }, [selectedId, hasDrawers, act])
}

/** Before an audience a story may go on by itself. */
function useStoryLoop(isPresent: boolean): void {
  const isTelling = useApp((state) => state.story !== null)
  useEffect(() => {
    const seconds = loopSecondsOf(location.search)
    if (!isPresent || !isTelling || seconds === null) return
    const timer = setInterval(() => move(1, true), seconds * 1e3)
    return () => clearInterval(timer)
  }, [isPresent, isTelling])
}
