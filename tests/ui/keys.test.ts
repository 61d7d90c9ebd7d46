import { expect, test } from 'vitest'
import { ROOMS } from '../../src/scenario/document/schema.ts'
import { nextSpeed, SPEEDS } from '../../src/ui/rooms/time/speeds.ts'
import { commandOf, isKeptByElement, isSingleKey, lookStepOf } from '../../src/ui/shell/keys.ts'
import { roomBeside } from '../../src/ui/shell/RoomTabs.tsx'

const press = (key: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('keys mean what the help page says', () => {
  expect(commandOf(press(' '))).toEqual({ do: 'play' })
  expect(commandOf(press('z', { ctrlKey: true }))).toEqual({ do: 'undo' })
  expect(commandOf(press('Z', { shiftKey: true }))).toEqual({ do: 'redo' })
  expect(commandOf(press('3'))).toEqual({ do: 'preset', index: 2 })
  expect(commandOf(press('?', { shiftKey: true }))).toEqual({ do: 'help' })
})

test('the browser keeps its own keys', () => {
  expect(commandOf(press('r', { ctrlKey: true }))).toBeNull()
  expect(commandOf(press('ArrowLeft', { altKey: true }))).toBeNull()
})

test('nothing happens while typing, and a control keeps the keys that work it', () => {
  expect(isKeptByElement(press('z'), 'INPUT', 'text', '')).toBe(true)
  expect(isKeptByElement(press('1'), 'SELECT', '', '')).toBe(true)
  expect(isKeptByElement(press('ArrowLeft'), 'INPUT', 'range', '')).toBe(true)
  expect(isKeptByElement(press('ArrowLeft'), 'DIV', '', 'slider')).toBe(true)
  expect(isKeptByElement(press(' '), 'BUTTON', '', '')).toBe(true)
  expect(isKeptByElement(press('r'), 'BUTTON', '', '')).toBe(false)
  expect(isKeptByElement(press(' '), 'BODY', '', '')).toBe(false)
})

test('letters, numbers and signs alone can be turned off; what else works the page stays', () => {
  for (const key of ['b', 'B', '3', '?', '[']) expect(isSingleKey(press(key))).toBe(true)
  for (const key of [' ', 'ArrowLeft', 'Escape', 'PageDown']) expect(isSingleKey(press(key))).toBe(false)
  expect(isSingleKey(press('z', { ctrlKey: true }))).toBe(false)
})

test('speeds step through the list in both directions and stop at its ends', () => {
  let rate: number = SPEEDS[0]
  for (const speed of SPEEDS.slice(1)) {
    rate = nextSpeed(rate, 1)
    expect(rate).toBe(speed)
  }
  expect(nextSpeed(rate, 1)).toBe(rate)
  expect(nextSpeed(-600, -1)).toBe(-60)
  expect(nextSpeed(100, 1)).toBe(600)
  expect(nextSpeed(100, -1)).toBe(60)
})

test('on the ground the arrows turn the view, plus and minus zoom, and Shift leaves the arrows to the clock', () => {
  expect(lookStepOf(press('ArrowLeft'))?.azimuthDeg).toBeLessThan(0)
  expect(lookStepOf(press('ArrowRight'))?.azimuthDeg).toBeGreaterThan(0)
  expect(lookStepOf(press('ArrowUp'))?.elevationDeg).toBeGreaterThan(0)
  expect(lookStepOf(press('ArrowDown'))?.elevationDeg).toBeLessThan(0)
  expect(lookStepOf(press('+', { shiftKey: true }))?.zoom).toBeLessThan(1)
  expect(lookStepOf(press('-'))?.zoom).toBeGreaterThan(1)
  expect(lookStepOf(press('ArrowLeft', { shiftKey: true }))).toBeNull()
  expect(lookStepOf(press('+', { ctrlKey: true }))).toBeNull()
  expect(lookStepOf(press('v'))).toBeNull()
})

test('N leads from room to room and round, back with Shift; O widens them', () => {
  expect(commandOf(press('n'))).toEqual({ do: 'room', by: 1 })
  expect(commandOf(press('N', { shiftKey: true }))).toEqual({ do: 'room', by: -1 })
  expect(commandOf(press('o'))).toEqual({ do: 'widen' })
  expect(roomBeside('now', -1)).toBe(ROOMS.at(-1))
  expect(roomBeside(ROOMS.at(-1) ?? 'now', 1)).toBe('now')
  expect(roomBeside('year', 1)).toBe('battery')
})

test('Shift and a digit show a view, whatever sign the keyboard writes; a digit alone a preset', () => {
  expect(commandOf(press('!', { code: 'Digit1', shiftKey: true }))).toEqual({ do: 'view', index: 0 })
  expect(commandOf(press('&', { code: 'Digit6', shiftKey: true }))).toEqual({ do: 'view', index: 5 })
  expect(commandOf(press('(', { code: 'Digit9', shiftKey: true }))).toBeNull()
  expect(commandOf(press('1', { code: 'Digit1' }))).toEqual({ do: 'preset', index: 0 })
  // Where digits are written with Shift.
  expect(commandOf(press('1', { code: 'Digit1', shiftKey: true }))).toEqual({ do: 'preset', index: 0 })
})
