/** A film over the years: while they are in the sky its frames go through all of them, each as long on screen. */
import { FIRST_RAMP_YEAR, LAST_RAMP_YEAR } from '../../../scenario/facts/rampChoices.ts'
import { showYear, yearLine } from '../../../state/answers/years.ts'
import { store } from '../../../state/document/store.ts'

/** Of a frame, from 0. */
export const yearOfFrame = (index: number, frames: number): number =>
  FIRST_RAMP_YEAR + Math.floor((index * (LAST_RAMP_YEAR - FIRST_RAMP_YEAR + 1)) / frames)

export interface FilmYears {
  before: (index: number) => void
  /** The year and what stands by then. */
  line: () => string
  /** The year that was shown before. */
  giveBack: () => void
}

/** Null where no years are in the sky. */
export function filmYears(frames: number): FilmYears | null {
  const { years, rampYear } = store.getState().view
  if (!years) return null
  return {
    before: (index) => showYear(yearOfFrame(index, frames)),
    line: yearLine,
    giveBack: () => showYear(rampYear),
  }
}
