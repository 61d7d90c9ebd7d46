import { useEffect, useRef } from 'react'
import { PRESETS } from '../scenario/presets.ts'
import { choosePreset, play, redo, setTime, togglePlay, undo } from '../state/actions.ts'
import { frame } from '../state/frame.ts'
import { store } from '../state/store.ts'
import { type Command, commandOf, isKeptByElement } from './keys.ts'
import { nextSpeed } from './speeds.ts'

/** The clock's speed or direction changes without starting it. */
export function setRate(rate: number): void {
  if (store.getState().playing) play(rate)
  else store.setState({ rate })
}

function obey(command: Command, onPage: (name: 'help' | 'present') => void): void {
  const { rate } = store.getState()
  if (command.do === 'scrub') setTime(frame.utcMs + command.minutes * 60e3)
  else if (command.do === 'preset') {
    const preset = Object.keys(PRESETS)[command.index]
    if (preset) choosePreset(preset)
  } else if (command.do === 'help' || command.do === 'present') onPage(command.do)
  else VERBS[command.do](rate)
}

const VERBS = {
  play: togglePlay,
  slower: (rate: number) => setRate(nextSpeed(rate, -1)),
  faster: (rate: number) => setRate(nextSpeed(rate, 1)),
  reverse: (rate: number) => setRate(-rate),
  undo,
  redo,
}

/** The page's keys, wherever the focus is; see keys.ts for those that an element keeps. */
export function useKeyboard(onPage: (name: 'help' | 'present') => void): void {
  const newest = useRef(onPage)
  useEffect(() => {
    newest.current = onPage
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : document.body
      if (event.defaultPrevented || target.closest('dialog')) return
      const type = target instanceof HTMLInputElement ? target.type : ''
      if (isKeptByElement(event, target.tagName, type, target.getAttribute('role') ?? '')) return
      const command = commandOf(event)
      if (!command) return
      event.preventDefault()
      obey(command, newest.current)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}
