/** The years played, one a second; where less motion is wanted, one a press. All of it is one step of the way back. */
import { useSyncExternalStore } from 'react'
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR } from '../../../scenario/facts/rampChoices.ts'
import { holdSlider, releaseSlider, setView } from '../../../state/document/actions.ts'
import { store } from '../../../state/document/store.ts'
import { wantsLessMotion } from '../../../state/page/lessMotion.ts'

/** All of them in twenty seconds. */
const YEAR_MS = 1000

let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<() => void>()
function tell(): void {
  for (const listener of listeners) listener()
}

function isPlaying(): boolean {
  return timer !== undefined
}

const nextYear = (): number => {
  const { rampYear } = store.getState().view
  return rampYear >= LAST_RAMP_YEAR ? FIRST_RAMP_YEAR : rampYear + 1
}

export function pauseYears(): void {
  if (!isPlaying()) return
  clearInterval(timer)
  timer = undefined
  releaseSlider()
  tell()
}

function goOn(): void {
  const { years, rampYear } = store.getState().view
  if (!years || rampYear >= LAST_RAMP_YEAR) pauseYears()
  else setView('rampYear', nextYear())
}

/** From the year that is shown; after the last one from the first. */
export function playYears(): void {
  if (isPlaying()) return
  if (wantsLessMotion()) {
    setView('rampYear', nextYear())
    return
  }
  holdSlider()
  if (store.getState().view.rampYear >= LAST_RAMP_YEAR) setView('rampYear', FIRST_RAMP_YEAR)
  timer = setInterval(goOn, YEAR_MS)
  tell()
}

/** By key: shows the years where they are not shown. */
export function togglePlayYears(): void {
  if (isPlaying()) {
    pauseYears()
    return
  }
  if (!store.getState().view.years) setView('years', true)
  playYears()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const usePlaysYears = (): boolean => useSyncExternalStore(subscribe, isPlaying)
