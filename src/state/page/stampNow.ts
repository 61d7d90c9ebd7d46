/** The stamp of what is shown, and what has moved since a link that carries one was made. Fetched when a link has one, or
 *  is to have one. */
import { energyParts, formatList, formatThree, joinParts, powerParts } from '../../i18n/format.ts'
import { fill } from '../../i18n/language.ts'
import { loadStampWords, type StampWords } from '../../i18n/stamp.ts'
import { movedAt } from '../../scenario/answers/figureMoves.ts'
import { groundSupply } from '../../scenario/answers/groundSupply.ts'
import { STAMPED, type Stamped, stampFigures } from '../../scenario/answers/stampFigures.ts'
import { type Moved, movedSince, type Stamp, stampOf, stampText } from '../../scenario/document/stamp.ts'
import { askedOf } from '../answers/asked.ts'
import { currentDesign, onGround } from '../answers/ground.ts'
import { frame } from '../clock/frame.ts'
import { report } from '../document/actions.ts'
import { stateShown } from '../document/store.ts'
import { MODEL_VERSION } from './api.ts'

/** As the headline tells them; null while the Earth's side is worked out. */
export function figuresNow(): Record<Stamped, number | null> | null {
  const { scenario } = stateShown()
  const design = currentDesign()
  if (!design || groundSupply(design, scenario) === undefined) return null
  const year = new Date(frame.utcMs).getUTCFullYear()
  return stampFigures(askedOf(scenario, design, Date.UTC(year, 0, 1)))
}

/** Null while the Earth's side is worked out. */
export function stampNow(): string | null {
  const figures = figuresNow()
  return figures && stampText({ version: MODEL_VERSION, figures })
}

const isStamped = (name: string): name is Stamped => STAMPED.some((one) => one === name)

function shown(words: StampWords, name: Stamped, value: number | null): string {
  if (!value) return words.none
  if (name.endsWith('usdPerMwh')) return joinParts({ value: formatThree(value), unit: 'USD/MWh' })
  return joinParts(name.endsWith('Wh') ? energyParts(value) : powerParts(value))
}

/** @param sinceOf the version at which a figure became another one; null where it is not known */
export function movedText(
  words: StampWords,
  version: string,
  moved: readonly Moved[],
  sinceOf: (name: Stamped) => string | null = () => null,
): string {
  const list = moved.flatMap(({ name, was, is }) => {
    if (!isStamped(name)) return []
    const since = sinceOf(name)
    const told = { name: words[name], was: shown(words, name, was), is: shown(words, name, is) }
    return [since === null ? fill(words.movedOne, told) : fill(words.movedSince, { ...told, since })]
  })
  return fill(words.moved, { version, list: formatList(list) })
}

/** Says which of the figures in a link's stamp are others now, as soon as both sides are known; nothing where none is, and
 *  nothing once the reader has changed the document. */
export function tellMoved(link: string): void {
  const stamp = stampOf(link)
  if (stamp) tellSince(stamp)
}

/** The changelog of figures, where it can know more than the stamp. */
const recordSince = async ({ version }: Stamp) =>
  version === MODEL_VERSION ? [] : (await import('../../../assets/figures.json')).default

function tellSince(stamp: Stamp): void {
  const { scenario } = stateShown()
  const stop = onGround(() => void look())
  async function look(): Promise<void> {
    const figures = stateShown().scenario === scenario ? figuresNow() : {}
    if (!figures) return
    stop()
    const moved = movedSince(stamp, figures)
    if (moved.length === 0) return
    const [words, record] = await Promise.all([loadStampWords(), recordSince(stamp)])
    const { preset } = scenario
    const sinceOf = (name: Stamped) => movedAt(record, { name, preset, since: stamp.version })
    report(movedText(words, stamp.version, moved, sinceOf))
  }
  void look()
}
