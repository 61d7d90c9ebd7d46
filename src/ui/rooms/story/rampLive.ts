/** The ramp's figures that captions name: of the view's year, case and labour, for the document's satellite. */
import { formatCount, formatId, formatPower, formatThree } from '../../../i18n/format.ts'
import { storyWords } from '../../../i18n/stories.ts'
import { at, found } from '../../../lib/at.ts'
import { figureIn, type Ramp, type ToldYear } from '../../../scenario/answers/ramp.ts'
import type { FleetStep } from '../../../scenario/answers/yearFleet.ts'
import { rampIn, stepsOf } from '../../../state/answers/years.ts'
import { store } from '../../../state/document/store.ts'
import { tiesText } from '../industry/words.ts'

interface Told {
  ramp: Ramp
  year: ToldYear
  step: FleetStep
}

/** In what a figure is told, and whose colour it has. */
export interface RampFigure {
  side: 'sun' | 'ground' | 'text'
  value: (told: Told) => number
  text: 'power' | 'count' | 'times' | 'homes' | 'every' | 'ratio'
}
const of = (side: RampFigure['side'], text: RampFigure['text'], value: RampFigure['value']): RampFigure => ({
  side,
  text,
  value,
})

/** Computers for which all logic made allows, on both sides. */
const logicW = ({ year, ramp }: Told): number =>
  year.orbit.caps.logic.central / figureIn('orbitFraction', ramp.question.rampCase)
const memoryW = ({ year, ramp }: Told): number =>
  year.orbit.caps.memory.central / figureIn('orbitFraction', ramp.question.rampCase)
const cellsW = ({ year }: Told): number => year.orbit.caps['solar-cells'].central

export const RAMP_FIGURES = {
  rampAdded: of('sun', 'power', ({ year }) => year.orbit.addedW),
  rampHomes: of('sun', 'homes', ({ year }) => year.orbit.addedW),
  rampStands: of('sun', 'count', ({ year }) => year.satellites),
  rampLaunched: of('sun', 'count', ({ step }) => step.launched),
  rampWorn: of('sun', 'count', ({ step }) => step.retired),
  rampFlights: of('sun', 'count', ({ year }) => year.launches),
  rampEvery: of('text', 'every', ({ year }) => year.launches),
  rampEarth: of('ground', 'power', ({ year }) => year.earth.addedW),
  rampEarthHomes: of('ground', 'homes', ({ year }) => year.earth.addedW),
  rampTimes: of('text', 'times', ({ year }) => year.earth.addedW / year.orbit.addedW),
  rampQueue: of('ground', 'power', ({ year }) => year.powerParts.queue.central),
  rampQueueHomes: of('ground', 'homes', ({ year }) => year.powerParts.queue.central),
  rampLogic: of('text', 'power', logicW),
  rampFabs: of('text', 'power', (told) => logicW(told) - told.year.terafab.central),
  rampTerafab: of('text', 'power', ({ year }) => year.terafab.central),
  rampMemory: of('text', 'power', memoryW),
  rampCells: of('sun', 'power', cellsW),
  rampCellsMade: of('sun', 'power', (told) => cellsW(told) * told.ramp.needs.cellsPerW),
  rampCellsAnew: of(
    'sun',
    'ratio',
    (told) => cellsW(told) / cellsW({ ...told, year: at(told.ramp.years, 0) }),
  ),
  rampRobots: of('text', 'count', ({ year }) => Math.round(year.robots)),
  rampWorkers: of('text', 'count', ({ year }) => Math.round(year.robotWorkers)),
  rampSpeed: of('text', 'times', ({ year }) => year.buildSpeed),
} as const satisfies Record<string, RampFigure>

/** Words of the ramp that captions name too. */
export const RAMP_WORDS = {
  rampYear: ({ year }: Told) => formatId(year.year),
  rampBinds: ({ year }: Told) => tiesText(year.orbit.ties, storyWords().industry),
  rampEarthBinds: ({ year }: Told) => tiesText(year.earth.ties, storyWords().industry),
} as const

export type RampLiveId = keyof typeof RAMP_FIGURES | keyof typeof RAMP_WORDS
export const RAMP_LIVE_IDS = [...Object.keys(RAMP_FIGURES), ...Object.keys(RAMP_WORDS)] as RampLiveId[]
export const isRampLive = (id: string): id is RampLiveId => RAMP_LIVE_IDS.includes(id as RampLiveId)

function toldNow(): Told {
  const { scenario, view } = store.getState()
  const ramp = rampIn(scenario, view)
  const of = <T extends { year: number }>(years: readonly T[]): T =>
    found(
      years.find(({ year }) => year === view.rampYear),
      String(view.rampYear),
    )
  return { ramp, year: of(ramp.years), step: of(stepsOf(ramp)) }
}

/** @param homes, every, times how captions write them */
export function rampText(
  id: RampLiveId,
  { homes, every, times }: Record<'homes' | 'every' | 'times', (value: number) => string>,
): string {
  const told = toldNow()
  if (id in RAMP_WORDS) return RAMP_WORDS[id as keyof typeof RAMP_WORDS](told)
  const { value, text } = RAMP_FIGURES[id as keyof typeof RAMP_FIGURES]
  const count = (many: number) => (many < 1e4 ? formatCount(many) : formatThree(many))
  return { power: formatPower, count, ratio: formatThree, homes, every, times }[text](value(told))
}

export const rampColour = (id: RampLiveId): RampFigure['side'] =>
  id in RAMP_FIGURES ? RAMP_FIGURES[id as keyof typeof RAMP_FIGURES].side : 'text'
