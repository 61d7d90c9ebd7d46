/** `constellation`: every satellite's place, of a Walker pattern or of a preset. */
import { at } from '../../lib/at.ts'
import { DEG, KM, wrapTwoPi } from '../../lib/units.ts'
import { scale } from '../../lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../physics/constants.ts'
import { sunlitFraction } from '../../physics/shadow.ts'
import { sunAt } from '../../physics/sun.ts'
import { buildModel, type Model } from '../../scenario/answers/model.ts'
import type { Scenario } from '../../scenario/document/schema.ts'
import { type Fleet, planeOfSatellite } from '../../systems/constellation.ts'
import { argLatOf, placeOf, planesAt } from '../../systems/planes.ts'
import { refuse } from '../answer.ts'
import { type Command, missing } from '../command.ts'
import { type FlagName, type FlagValues, utcText } from '../flags.ts'
import { baseScenario, patched, presetScenario, sized } from './document.ts'
import { checkPlane, epochMs, givenEpochMs } from './orbitFlags.ts'

const DEFAULT_LIMIT = 100

/** Flags of a Walker pattern, which a preset replaces. */
const WALKER_FLAGS = {
  pattern: 'default delta',
  total: 'required without --preset',
  planes: 'default 1',
  phasing: 'default 0',
  altitudeKm: 'required without --preset',
  inclinationDeg: 'required without --preset or --ltan-h',
  ltanH: 'instead of --inclination-deg and --raan-deg',
  raanDeg: 'default 0',
  argLatDeg: 'default 0',
} as const satisfies Partial<Record<FlagName, string>>

const turn = (angleDeg: number): number =>
  wrapTwoPi(angleDeg * DEG) === 0 ? 0 : ((angleDeg % 360) + 360) % 360

function walkerScenario(values: FlagValues): Scenario {
  if (values.total === undefined) throw missing('total', ' (or --preset)')
  checkPlane(values)
  const { pattern, total, planes, phasing, altitudeKm, inclinationDeg, ltanH } = values
  const angle = (angleDeg: number | undefined) => (angleDeg === undefined ? undefined : turn(angleDeg))
  const fields = {
    sunSynchronous: ltanH !== undefined,
    ...{ pattern, total, planes, phasing, altitudeKm, inclinationDeg, ltanH },
    raanDeg: angle(values.raanDeg),
    argLatDeg: angle(values.argLatDeg),
  }
  const group = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return patched(baseScenario(), { epoch: utcText(epochMs(values)), groups: [group] })
}

function scenarioFrom(values: FlagValues): Scenario {
  if (values.preset === undefined) {
    if (values.satellites !== undefined) throw refuse('satellites', values.satellites, 'only beside --preset')
    return walkerScenario(values)
  }
  for (const key of Object.keys(WALKER_FLAGS) as (keyof typeof WALKER_FLAGS)[]) {
    if (values[key] !== undefined) throw refuse(key, values[key], 'not beside --preset')
  }
  const scenario = sized(presetScenario(values.preset), values.satellites)
  const epoch = givenEpochMs(values)
  return epoch === null ? scenario : patched(scenario, { epoch: utcText(epoch) })
}

/** Orbit planes: a cluster flies in one. */
export const orbitPlanes = (fleet: Fleet): number =>
  fleet.shells.reduce((sum, shell) => sum + (shell.pattern === 'cluster' ? 1 : shell.planes), 0)

function positionsOf({ fleet }: Model, utcMs: number, limit: number) {
  const states = planesAt(fleet, utcMs)
  const sun = sunAt(utcMs)
  const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
  const elapsedS = (utcMs - fleet.epochMs) / 1e3
  return Array.from({ length: Math.min(limit, fleet.satelliteCount) }, (_, id) => {
    const { plane, slot } = planeOfSatellite(fleet, id)
    const shell = at(fleet.shellOfPlane, plane)
    const { pattern, firstPlane } = at(fleet.shells, shell)
    const position = placeOf(states, plane, slot)
    const raanRad = at(fleet.raanRad, plane) + at(fleet.raanRateRadS, plane) * elapsedS
    return {
      shell,
      plane: pattern === 'cluster' ? 0 : plane - firstPlane,
      slot: pattern === 'cluster' ? plane - firstPlane : slot,
      raanDeg: wrapTwoPi(raanRad) / DEG,
      argLatDeg: wrapTwoPi(argLatOf(states, plane, slot)) / DEG,
      positionKm: [position[0] / KM, position[1] / KM, position[2] / KM] as const,
      sunlit: sunlitFraction(position, sunPosition),
    }
  })
}

export const constellation: Command = {
  summary: 'Every satellite of a Walker pattern or a preset, with its light',
  flags: {
    preset: 'instead of the pattern',
    satellites: "beside --preset, default: the preset's",
    ...WALKER_FLAGS,
    epoch: "required without --year or --preset; default with --preset: the preset's",
    year: 'instead of --epoch',
    utc: 'default: the epoch',
    limit: `default ${DEFAULT_LIMIT}`,
  },
  answer(values) {
    const model = buildModel(scenarioFrom(values))
    const { fleet } = model
    const utcMs = values.utc ?? fleet.epochMs
    const positions = positionsOf(model, utcMs, values.limit ?? DEFAULT_LIMIT)
    const counts = {
      satellites: fleet.satelliteCount,
      planes: orbitPlanes(fleet),
      shells: fleet.shells.length,
    }
    const table = {
      columns: ['shell', 'plane', 'slot', 'raanDeg', 'argLatDeg', 'xKm', 'yKm', 'zKm', 'sunlit'],
      rows: positions.map(({ shell, plane, slot, raanDeg, argLatDeg, positionKm, sunlit }) => [
        ...[shell, plane, slot, raanDeg, argLatDeg],
        ...positionKm,
        sunlit,
      ]),
    }
    const isCut = positions.length < fleet.satelliteCount
    return {
      json: { ...counts, positions },
      facts: { utc: utcText(utcMs), ...counts },
      tables: [table],
      csv: table,
      notes: [
        'Shells, planes of a shell and slots count from 0. Frame: true equator of date at the epoch, not rotating.',
        ...(isCut
          ? [`The first ${positions.length} of ${fleet.satelliteCount} satellites; --limit lists more.`]
          : []),
      ],
    }
  },
}
