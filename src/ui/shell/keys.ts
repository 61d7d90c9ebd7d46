/** Which key does what? The one table that the keyboard and the help page read. */
import type { Key } from '../../i18n/t.ts'
import type { Step } from '../../scenario/answers/inspect.ts'

/** What the page itself does. */
export type PageCommand =
  | 'widen'
  | 'help'
  | 'present'
  | 'stories'
  | 'save'
  | 'table'
  | 'blank'
  | 'hide'
  | 'leave'
  | 'code'

export type Command =
  | { do: 'play' | 'slower' | 'faster' | 'reverse' | 'undo' | 'redo' | 'years' | 'playYears' }
  | { do: PageCommand }
  | { do: 'scrub'; minutes: number }
  | { do: 'preset' | 'view'; index: number }
  | { do: 'step'; step: Step }
  | { do: 'ride' | 'letGo' | 'viewpoint' | 'atlas' | 'map' }
  | { do: 'room'; by: 1 | -1 }
  | { do: 'move'; by: 1 | -1 }
  | { do: 'jump'; step: number }

export const KEY_TABLE: { keys: string[]; does: Extract<Key, `key.${string}`> }[] = [
  { keys: ['Space'], does: 'key.play' },
  { keys: ['←', '→'], does: 'key.scrub' },
  { keys: ['['], does: 'key.slower' },
  { keys: [']'], does: 'key.faster' },
  { keys: ['R'], does: 'key.reverse' },
  { keys: ['Y', 'Shift Y'], does: 'key.years' },
  { keys: ['Z', 'Ctrl Z'], does: 'key.undo' },
  { keys: ['Shift Z', 'Ctrl Shift Z', 'Ctrl Y'], does: 'key.redo' },
  { keys: ['1', '…', '6'], does: 'key.preset' },
  { keys: ['Shift 1', '…', 'Shift 6'], does: 'key.views' },
  { keys: ['D', 'A', 'W', 'S', 'E', 'Q'], does: 'key.step' },
  { keys: ['F'], does: 'key.ride' },
  { keys: ['Esc'], does: 'key.letGo' },
  { keys: ['V'], does: 'key.viewpoint' },
  { keys: ['B'], does: 'key.atlas' },
  { keys: ['M'], does: 'key.map' },
  { keys: ['N', 'Shift N'], does: 'key.room' },
  { keys: ['O'], does: 'key.widen' },
  { keys: ['T'], does: 'key.story' },
  { keys: ['X'], does: 'key.save' },
  { keys: ['L'], does: 'key.table' },
  { keys: ['Page Up', 'Page Down'], does: 'key.storyMove' },
  { keys: ['←', '→', '↑', '↓', '+', '−'], does: 'key.look' },
  { keys: ['P'], does: 'key.present' },
  { keys: ['B'], does: 'key.blank' },
  { keys: ['H'], does: 'key.hide' },
  { keys: ['Q'], does: 'key.code' },
  { keys: ['1', '…', '9'], does: 'key.jump' },
  { keys: ['?'], does: 'key.help' },
]

const STEP_KEYS: Record<string, Step> = {
  d: 'ahead',
  a: 'behind',
  w: 'next-plane',
  s: 'previous-plane',
  e: 'next-shell',
  q: 'previous-shell',
}

export interface Press {
  key: string
  /** Which key it is, whatever it writes: with Shift a digit writes a sign. */
  code: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/** Before an audience a clicker's keys, arrows and numbers lead through the story. */
export function presentCommandOf(press: Press, isTelling: boolean): Command | null {
  const { key, ctrlKey, metaKey, altKey } = press
  if (ctrlKey || metaKey || altKey) return null
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return { do: 'blank' }
    case 'h':
      return { do: 'hide' }
    case 'm':
      return { do: 'map' }
    case 'q':
      return { do: 'code' }
    case 'escape':
      return { do: 'leave' }
  }
  if (!isTelling) return null
  switch (key) {
    case 'ArrowRight':
    case 'Enter':
      return { do: 'move', by: 1 }
    case 'ArrowLeft':
      return { do: 'move', by: -1 }
    case 'Home':
      return { do: 'jump', step: 0 }
    default:
      return /^[1-9]$/.test(key) ? { do: 'jump', step: Number(key) - 1 } : null
  }
}

export function commandOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): Command | null {
  const lower = key.toLowerCase()
  if (altKey) return null
  const step = STEP_KEYS[lower]
  if (step && !ctrlKey && !metaKey) return { do: 'step', step }
  if (ctrlKey || metaKey) {
    if (lower === 'z') return { do: shiftKey ? 'redo' : 'undo' }
    return lower === 'y' ? { do: 'redo' } : null
  }
  const digit = /^Digit([1-6])$/.exec(code)?.[1]
  if (shiftKey && digit && !/^\d$/.test(key)) return { do: 'view', index: Number(digit) - 1 }
  switch (lower) {
    case ' ':
      return { do: 'play' }
    case 'arrowleft':
      return { do: 'scrub', minutes: shiftKey ? -60 : -10 }
    case 'arrowright':
      return { do: 'scrub', minutes: shiftKey ? 60 : 10 }
    case '[':
      return { do: 'slower' }
    case ']':
      return { do: 'faster' }
    case 'r':
      return { do: 'reverse' }
    case 'y':
      return { do: shiftKey ? 'playYears' : 'years' }
    case 'z':
      return { do: shiftKey ? 'redo' : 'undo' }
    case 'f':
      return { do: 'ride' }
    case 'v':
      return { do: 'viewpoint' }
    case 'b':
      return { do: 'atlas' }
    case 'm':
      return { do: 'map' }
    case 'n':
      return { do: 'room', by: shiftKey ? -1 : 1 }
    case 'o':
      return { do: 'widen' }
    case 't':
      return { do: 'stories' }
    case 'x':
      return { do: 'save' }
    case 'l':
      return { do: 'table' }
    case 'pagedown':
      return { do: 'move', by: 1 }
    case 'pageup':
      return { do: 'move', by: -1 }
    case 'escape':
      return { do: 'letGo' }
    case 'p':
      return { do: 'present' }
    case '?':
      return { do: 'help' }
    default:
      return /^[1-6]$/.test(key) ? { do: 'preset', index: Number(key) - 1 } : null
  }
}

/** Letters, numbers and signs without Ctrl: they can be turned off (singleKeys.ts). */
export const isSingleKey = ({ key, ctrlKey, metaKey }: Press): boolean =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey

export interface LookStep {
  azimuthDeg: number
  elevationDeg: number
  zoom: number
}
const TURN_DEG = 6
const ZOOM = 1.15

/** What a key turns while the picture has the focus or the camera stands on the ground; null where it keeps its meaning
 *  (with Shift the clock's). */
export function lookStepOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): LookStep | null {
  if (ctrlKey || metaKey || altKey) return null
  const still = { azimuthDeg: 0, elevationDeg: 0, zoom: 1 }
  if (key === '+' || key === '=') return { ...still, zoom: 1 / ZOOM }
  if (key === '-' || key === '−') return { ...still, zoom: ZOOM }
  if (shiftKey) return null
  switch (key) {
    case 'ArrowLeft':
      return { ...still, azimuthDeg: -TURN_DEG }
    case 'ArrowRight':
      return { ...still, azimuthDeg: TURN_DEG }
    case 'ArrowUp':
      return { ...still, elevationDeg: TURN_DEG }
    case 'ArrowDown':
      return { ...still, elevationDeg: -TURN_DEG }
    default:
      return null
  }
}

/** Where a key belongs to the element that has the focus: every key while typing, some on a control. */
export function isKeptByElement(press: Press, tag: string, type: string, role: string): boolean {
  const isUndo = press.ctrlKey || press.metaKey
  if (tag === 'TEXTAREA' || tag === 'SELECT') return true
  if (tag === 'INPUT' && !['range', 'checkbox', 'radio', 'button'].includes(type)) return true
  if (isUndo) return false
  const isArrow = press.key.startsWith('Arrow')
  if (press.key === ' ') return tag === 'BUTTON' || tag === 'SUMMARY' || tag === 'A' || tag === 'INPUT'
  if (isArrow) return tag === 'INPUT' || role !== ''
  return false
}
