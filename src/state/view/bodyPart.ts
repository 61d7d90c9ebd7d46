/** The part of the body that is looked at: chosen in the picture or in the room of the satellite, told by both. Not in the
 *  link: it lives as long as the page looks at a satellite. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { PartId } from '../../scenario/answers/body/part.ts'
import { requestFrame } from '../clock/frame.ts'

const chosen = createStore<{ part: PartId | null; lists: number }>()(() => ({ part: null, lists: 0 }))

export const chosenPart = (): PartId | null => chosen.getState().part

/** @param part that which is chosen already is let go of */
export function choosePart(part: PartId | null): void {
  chosen.setState({ part: part === chosenPart() ? null : part })
  requestFrame()
}

export const useChosenPart = (): PartId | null => useStore(chosen, ({ part }) => part)

/** A list that tells what is chosen has come; the picture need not. @returns it has gone again */
export function listParts(): () => void {
  const add = (change: number) => chosen.setState(({ lists }) => ({ lists: lists + change }))
  add(1)
  return () => add(-1)
}

export const useIsListed = (): boolean => useStore(chosen, ({ lists }) => lists > 0)
