/** Mean light of every preset in a year, kept: it takes some tenths of a second and hangs on nothing that is changed. */
import { PRESETS } from '../document/presets.ts'
import { buildModel, fleetYear } from './model.ts'

const known = new Map<number, Record<string, number>>()

export function presetsLight(year: number): Record<string, number> {
  const told =
    known.get(year) ??
    Object.fromEntries(
      Object.entries(PRESETS).map(([id, { scenario }]) => [
        id,
        fleetYear(buildModel(scenario), year).meanSunlitFraction,
      ]),
    )
  known.set(year, told)
  return told
}
