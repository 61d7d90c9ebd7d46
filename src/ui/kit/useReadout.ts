/** Live values reach the page outside React: a readout writes into the DOM after frames, at most ten times a second.
 *  Only a value that seldom changes (the year, whether there is shadow) may become a render. */
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { type Frame, frame, onReadout } from '../../state/clock/frame.ts'

/** Runs after frames and after each render, always the newest `write`. */
export function useReadout(write: (frame: Frame) => void): void {
  const newest = useRef(write)
  useEffect(() => {
    newest.current = write
    write(frame)
  })
  useEffect(() => onReadout((now) => newest.current(now)), [])
}

/** A primitive of the frame; renders only when it changes. */
export const useFrameValue = <T extends string | number | boolean | null>(pick: (frame: Frame) => T): T =>
  useSyncExternalStore(onReadout, () => pick(frame))

export const useShownYear = (): number => useFrameValue((now) => new Date(now.utcMs).getUTCFullYear())
