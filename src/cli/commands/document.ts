/** The scenario a command is about: a preset, a file, or flags laid over the default. */
import { showPath } from '../../lib/shown.ts'
import { fleetOfSize } from '../../scenario/document/fleetSize.ts'
import { LEARNING_FIELDS } from '../../scenario/document/learningFields.ts'
import { MAX_DOCUMENT } from '../../scenario/document/limits.ts'
import { defaultScenario, patchScenario } from '../../scenario/document/patch.ts'
import { PRESETS, presetOf } from '../../scenario/document/presets.ts'
import { sentenceOf } from '../../scenario/document/refusal.ts'
import { readScenarioFile } from '../../scenario/document/savedFile.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { CARBON_IDS } from '../../scenario/facts/carbon.ts'
import { FIRST_PURCHASE_YEAR } from '../../scenario/facts/launchPath.ts'
import type { LearningField } from '../../scenario/facts/learning.ts'
import { BadInput, flagOf, refuse, refuseFile } from '../answer.ts'
import { fileText } from '../fileText.ts'
import { type FlagName, type FlagValues, isFlag } from '../flags.ts'

/** A patch's sentence with the flag in place of the field it begins with. */
export function patched(base: Scenario, patch: unknown): Scenario {
  const result = patchScenario(base, patch)
  if (result.ok) return result.value
  throw new BadInput(sentenceOf(result.error).replace(/^\w+/, (key) => (isFlag(key) ? flagOf(key) : key)))
}

export const presetScenario = (preset: string): Scenario => {
  if (!Object.hasOwn(PRESETS, preset)) throw refuse('preset', preset, Object.keys(PRESETS))
  return presetOf(preset).scenario
}

function scenarioFile(path: string): unknown {
  const text = fileText('scenario', path, 'a JSON file that can be read')
  if (text.length > MAX_DOCUMENT)
    throw refuseFile('scenario', path, `a file of at most ${MAX_DOCUMENT} characters`)
  try {
    return JSON.parse(text)
  } catch {
    throw refuseFile('scenario', path, 'a file that holds JSON')
  }
}

/** Another size for the whole fleet, where one is given. */
export function sized(scenario: Scenario, satellites: number | undefined): Scenario {
  if (satellites === undefined) return scenario
  const { groups } = presetOf(scenario.preset).scenario
  return patched(scenario, { groups: fleetOfSize(scenario.groups, groups, satellites) })
}

const LEARNING_KEYS = Object.keys(LEARNING_FIELDS) as LearningField[]
const AS_THE_SCENARIO = "default: the scenario's"
const ofScenario = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, AS_THE_SCENARIO])) as Record<K, string>
/** Flags of when it is bought, and how prices learn until then. */
export const PURCHASE_FLAGS = {
  purchaseYear: `default ${FIRST_PURCHASE_YEAR}`,
  ...ofScenario(LEARNING_KEYS),
}

/** The flags of these names that are given, as a patch. */
const given = (values: FlagValues, keys: readonly FlagName[]) =>
  Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]))

/** Bought in another year, or learning otherwise, where it is told: prices that nobody set go with it. */
const bought = (scenario: Scenario, values: FlagValues): Scenario =>
  patched(scenario, given(values, ['purchaseYear', ...LEARNING_KEYS]))

/** With arrays that follow the Sun so, where it is told how. */
const pointed = (scenario: Scenario, pointing: FlagValues['pointing']): Scenario =>
  pointing === undefined ? scenario : patched(scenario, { satellite: { pointing } })

export function scenarioOf(values: FlagValues, fallback: string): Scenario {
  const fleet = sized(givenScenario(values, fallback), values.satellites)
  return bought(pointed(fleet, values.pointing), values)
}

/** Flags of what no source tells of carbon, for a command that tells it. */
export const CARBON_FLAGS = ofScenario(CARBON_IDS)

/** With the carbon that flags assume, where they do. */
export const assuming = (scenario: Scenario, values: FlagValues): Scenario =>
  patched(scenario, given(values, CARBON_IDS))

/** A batch line may hold the document itself. */
function givenScenario({ preset, scenario }: FlagValues, fallback: string): Scenario {
  if (preset !== undefined && scenario !== undefined) {
    throw refuse('preset', preset, 'not beside --scenario')
  }
  if (scenario === undefined) return presetScenario(preset ?? fallback)
  const json = typeof scenario === 'string' ? scenarioFile(scenario) : scenario
  const result = readScenarioFile(json)
  if (!result.ok) {
    throw new BadInput(
      `--scenario ${typeof scenario === 'string' ? showPath(scenario) : 'document'}: ${sentenceOf(result.error)}`,
    )
  }
  return result.value
}

export const baseScenario = defaultScenario
