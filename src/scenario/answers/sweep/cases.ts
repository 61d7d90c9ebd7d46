/** One case of a sweep: its scenario, what is asked of it, its figures. A pure function of the document and the case's
 *  number, whoever computes it and whatever was computed before. */
import { parseUtc } from '../../../physics/time.ts'
import { fleetOfSize } from '../../document/fleetSize.ts'
import { patchScenario } from '../../document/patch.ts'
import { OPENING_MS, presetOf } from '../../document/presets.ts'
import { badValue, sentenceOf } from '../../document/refusal.ts'
import type { Scenario } from '../../document/schema.ts'
import type { Labour, RampCase } from '../../facts/rampChoices.ts'
import { Asked } from '../asked.ts'
import type { GroundDesign } from '../ground.ts'
import { buildModel, type Model } from '../model.ts'
import { type MonteCarlo, monteCarlo } from '../monteCarlo.ts'
import { type Ramp, rampOf } from '../ramp.ts'
import type { AxisValue } from './axes.ts'
import { axisNames, axisValues, type Question, type Sweep } from './document.ts'
import { placeOf, QUESTION_FIELDS } from './fields.ts'
import type { CaseAnswers, OutputValue } from './outputs.ts'

/** Whoever computes knows the places. */
export type DesignOf = (scenario: Scenario) => GroundDesign

function patched(base: Scenario, patch: unknown): Scenario {
  const result = patchScenario(base, patch)
  if (result.ok) return result.value
  throw new Error(sentenceOf(result.error))
}

/** Constellation and size first, then the fields that are laid over them. */
function scenarioOf(base: Scenario, set: ReadonlyMap<string, AxisValue>): Scenario {
  const starts = ['preset', 'satelliteId'].filter((name) => set.has(name))
  let scenario = patched(base, Object.fromEntries(starts.map((name) => [name, set.get(name)])))
  const size = set.get('satellites')
  if (size !== undefined) {
    const { groups } = presetOf(scenario.preset).scenario
    scenario = patched(scenario, { groups: fleetOfSize(scenario.groups, groups, Number(size)) })
  }
  const groups: Record<string, AxisValue>[] = scenario.groups.map(() => ({}))
  const satellite: Record<string, AxisValue> = {}
  const top: Record<string, AxisValue> = {}
  for (const [name, value] of set) {
    const { group, key } = placeOf(name)
    if (group !== null) {
      const patch = groups[group - 1]
      if (!patch)
        throw new Error(badValue('group', group, `1 to ${groups.length}, the shell groups there are`))
      patch[key] = value
    } else if (name.startsWith('satellite.')) satellite[name.slice('satellite.'.length)] = value
    else if (!starts.includes(name) && name !== 'satellites' && !Object.hasOwn(QUESTION_FIELDS, name))
      top[name] = value
  }
  return patched(scenario, { ...top, groups, satellite })
}

class Answers implements CaseAnswers {
  readonly asked: Asked
  private readonly model: Model
  private readonly question: Question
  private itsRamp: Ramp | undefined
  private itsDraws: MonteCarlo | undefined

  constructor(scenario: Scenario, question: Question, designOf: DesignOf | null) {
    this.model = buildModel(scenario)
    this.question = question
    this.asked = new Asked(
      this.model,
      designOf?.(scenario) ?? null,
      parseUtc(String(question.utc)) ?? OPENING_MS,
    )
  }
  get ramp(): Ramp {
    this.itsRamp ??= rampOf(this.model, {
      rampCase: this.question['ramp.case'] as RampCase,
      labour: this.question['ramp.labour'] as Labour,
      caps: {},
    })
    return this.itsRamp
  }
  get montecarlo(): MonteCarlo {
    this.itsDraws ??= this.draw()
    return this.itsDraws
  }
  private draw(): MonteCarlo {
    const { design, comparison } = this.asked
    const asked = {
      draws: Number(this.question['montecarlo.draws']),
      seed: Number(this.question['montecarlo.seed']),
    }
    const run = design && monteCarlo(this.model, design, comparison, asked)
    let step = run?.next()
    while (step && !step.done) step = run?.next()
    if (!step?.value)
      throw new Error('The scenario has no price on both sides: its fleet or its supply carries no load.')
    return step.value
  }
}

/** Figures of the orbit alone need no place on Earth, which takes a second to work out. */
const needsGround = ({ outputs }: Sweep): boolean =>
  outputs.some(({ of }) => of === 'shared' || of === 'ground' || of === 'montecarlo')

export function answersOf(sweep: Sweep, number: number, designOf: DesignOf): CaseAnswers {
  const names = axisNames(sweep)
  const set = new Map(axisValues(sweep, number).map((value, index) => [names[index] ?? '', value]))
  const question = { ...sweep.question }
  for (const [name, value] of set) if (Object.hasOwn(question, name)) question[name as 'utc'] = value
  return new Answers(scenarioOf(sweep.base, set), question, needsGround(sweep) ? designOf : null)
}

/** The figures of a case, in the order of the outputs. @throws one sentence, where it has none */
export function figuresOfCase(sweep: Sweep, number: number, designOf: DesignOf): OutputValue[] {
  const answers = answersOf(sweep, number, designOf)
  return sweep.outputs.map(({ name, value }) => {
    const told = value(answers)
    if (typeof told === 'number' && !Number.isFinite(told))
      throw new Error(`${name} is ${told}, which is no number.`)
    return told
  })
}
