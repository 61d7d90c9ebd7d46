/** A sweep as a document: a scenario to begin with, axes whose every combination is a case, and the figures that are told
 *  of each. Cases are numbered from 1, the last axis moving fastest: a number alone says which case it is. */
import { at } from '../../../lib/at.ts'
import { defaultScenario } from '../../document/patch.ts'
import { sentenceOf } from '../../document/refusal.ts'
import { readScenarioFile } from '../../document/savedFile.ts'
import type { Scenario } from '../../document/schema.ts'
import {
  type Axis,
  type AxisValue,
  isRecord,
  onlyKeys,
  problem,
  readAs,
  readAxis,
  SweepProblem,
} from './axes.ts'
import { QUESTION_FIELDS, type QuestionName } from './fields.ts'
import { type Output, readOutput } from './outputs.ts'

export const MAX_CASES = 1_000_000_000
/** As the schema says. */
const MAX_AXES = 20
const MAX_OUTPUTS = 200
const MAX_TITLE = 200

export type Question = Record<QuestionName, AxisValue>
export interface Sweep {
  title: string
  base: Scenario
  question: Question
  axes: readonly Axis[]
  outputs: readonly Output[]
  caseCount: number
}

const KEYS = ['title', 'base', ...Object.keys(QUESTION_FIELDS), 'axes', 'outputs']

function listOf(name: string, value: unknown, most: number): unknown[] {
  if (Array.isArray(value) && value.length >= 1 && value.length <= most) return value
  throw problem(name, value, `a list of 1 to ${most}`)
}

function baseOf(json: unknown): Scenario {
  if (json === undefined) return defaultScenario()
  const read = readScenarioFile(json)
  if (!read.ok) throw new SweepProblem(`base: ${sentenceOf(read.error)}`)
  return read.value
}

function titleOf(title: unknown = 'A sweep'): string {
  if (typeof title === 'string' && title.length >= 1 && title.length <= MAX_TITLE) return title
  throw problem('title', title, `a text of 1 to ${MAX_TITLE} characters`)
}

function axesOf(json: unknown, sites: readonly string[]): Axis[] {
  const axes = listOf('axes', json, MAX_AXES).map((one) => readAxis(one, sites))
  const names = axes.flatMap((axis) => axis.names)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw problem('axis', twice, 'each field on one axis')
  return axes
}

/** @param sites ids of the places there are @throws SweepProblem, one sentence */
export function readSweep(json: unknown, sites: readonly string[]): Sweep {
  if (!isRecord(json)) throw problem('sweep', json, 'an object with axes and outputs')
  onlyKeys(json, KEYS, '')
  const base = baseOf(json.base)
  const question = Object.fromEntries(
    Object.entries(QUESTION_FIELDS).map(([name, field]) => [
      name,
      json[name] === undefined ? field.default : readAs(field, name, json[name]),
    ]),
  ) as Question
  const axes = axesOf(json.axes, sites)
  const caseCount = axes.reduce((product, { count }) => product * count, 1)
  if (caseCount > MAX_CASES)
    throw problem('axes', caseCount, `axes whose lengths multiply to ${MAX_CASES} cases at most`)
  const outputs = [...new Set(listOf('outputs', json.outputs, MAX_OUTPUTS))].map(readOutput)
  return { title: titleOf(json.title), base, question, axes, outputs, caseCount }
}

/** Names that the axes set, in their order. */
export const axisNames = ({ axes }: Pick<Sweep, 'axes'>): string[] => axes.flatMap(({ names }) => names)

/** What the axes set in a case, one for each name. @param number from 1 */
export function axisValues({ axes }: Pick<Sweep, 'axes'>, number: number): AxisValue[] {
  let rest = number - 1
  const places = axes.map(() => 0)
  for (let axis = axes.length - 1; axis >= 0; axis--) {
    const { count } = at(axes, axis)
    places[axis] = rest % count
    rest = Math.floor(rest / count)
  }
  return axes.flatMap((axis, index) => axis.valuesAt(at(places, index)))
}

/** A case by what makes it: `site=phoenix-az, groups.1.altitudeKm=650`. */
export const caseName = (sweep: Pick<Sweep, 'axes'>, number: number): string => {
  const values = axisValues(sweep, number)
  return axisNames(sweep)
    .map((name, index) => `${name}=${at(values, index)}`)
    .join(', ')
}
