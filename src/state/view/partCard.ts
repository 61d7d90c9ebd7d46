/** What is told of the parts of a satellite's body now, in words: the room of the satellite and the picture tell the same. */
import type { BodyWords } from '../../i18n/bodyParts.ts'
import {
  formatArea,
  formatCount,
  formatEnergy,
  formatLength,
  formatMass,
  formatPower,
  formatTemperature,
  formatThree,
} from '../../i18n/format.ts'
import { fill } from '../../i18n/language.ts'
import { dot, length } from '../../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../physics/constants.ts'
import { fittingsOf, PACKED } from '../../scenario/answers/body/fittings.ts'
import { PART_IDS, type PartId } from '../../scenario/answers/body/part.ts'
import { type BodyLight, type PartNow, partKelvin, partsNow } from '../../scenario/answers/body/partsNow.ts'
import type { Model } from '../../scenario/answers/model.ts'
import { planeOfSatellite } from '../../systems/constellation.ts'
import { satelliteLive } from '../../systems/live.ts'
import { normalOf, placeOf } from '../../systems/planes.ts'
import { arrayNormal } from '../../systems/pointing.ts'
import { shapeOf } from '../answers/derived.ts'
import { frame } from '../clock/frame.ts'

export interface PartCard extends PartNow {
  name: string
  /** Told beside the name wherever a colour tells it. */
  temperature: string
  rows: readonly (readonly [label: string, value: string])[]
  /** What of it is drawn or taken, in a sentence. */
  note: string
}

/** Where a satellite is and what falls on it, at the frame's instant. */
function lightOf(model: Model, id: number) {
  const { planes, sun } = frame
  const at = planeOfSatellite(model.fleet, id)
  const live = satelliteLive(planes, sun, model.power, at)
  const place = placeOf(planes, at.plane, at.slot)
  const radiusM = length(place)
  const looks = arrayNormal(model.power.satellite.pointing, sun.directionEci, normalOf(planes, at.plane))
  const light: BodyLight = {
    sunlitFraction: live.sunlitFraction,
    fluxWm2: sun.fluxWm2,
    cosSunZenith: dot(place, sun.directionEci) / radiusM,
    incidence: dot(looks, sun.directionEci),
    cosArrayZenith: dot(place, looks) / radiusM,
    radiusRatio: radiusM / EARTH_EQUATORIAL_RADIUS_M,
    radiatorK: live.radiatorK,
  }
  return { live, light }
}

/** 68 mm, 0.31 m, 12 m. */
const width = (lengthM: number): string =>
  lengthM < 0.1
    ? `${formatThree(Number((lengthM * 1e3).toPrecision(2)))} mm`
    : lengthM < 10
      ? `${formatThree(Number(lengthM.toPrecision(2)))} m`
      : formatLength(lengthM)

function sizeText(words: BodyWords, model: Model, id: PartId): string {
  const its = fittingsOf(model)
  const { satelliteId, satellite } = model.scenario
  const shape = shapeOf(satelliteId, satellite, model.power.satellite.arrayAreaM2)
  const volume = (m3: number) => (m3 > 0 ? fill(words.volume, { volume: formatThree(m3) }) : words.noBattery)
  switch (id) {
    case 'array':
      return fill(words.areaOfWings, {
        area: formatArea(shape.arrayAreaM2),
        span: formatLength(shape.spanM),
      })
    case 'radiator':
      return fill(words.areaOfPlates, {
        area: formatArea(shape.radiatorAreaM2),
        pipe: width(its.headerPipeM),
      })
    case 'computers':
      return volume(its.computersM3)
    case 'battery':
      return volume(its.batteryM3)
    case 'tanks':
      return fill(words.tankSize, { count: formatCount(PACKED.tanks), width: width(its.tankM) })
    case 'thrusters':
      return ''
    case 'terminals':
      return fill(words.aperture, { width: width(its.apertureM) })
    case 'bus':
      return volume(its.busM3)
  }
}

function flowText(words: BodyWords, { flow, id, massKg }: PartNow): string {
  if (id === 'tanks') return fill(words.propellant, { mass: formatMass(massKg ?? 0) })
  if (!flow) return ''
  if (flow.as === 'stores') return fill(words.stores, { energy: formatEnergy(flow.energyWh) })
  return fill(words[flow.as], {
    power: formatPower(flow.powerW),
    count: formatCount(PACKED.terminals),
  })
}

const IN_BUS: readonly PartId[] = ['thrusters', 'terminals']

/** Of one satellite, every part, in the order of PART_IDS. */
export function partCards(words: BodyWords, model: Model, satelliteId: number): PartCard[] {
  const { live, light } = lightOf(model, satelliteId)
  return partsNow(model, light, live).map((part) => {
    const { id, kelvin, massKg } = part
    const temperature = kelvin === null ? words.none : formatTemperature(kelvin)
    const mass = massKg !== null ? formatMass(massKg) : IN_BUS.includes(id) ? words.inBus : ''
    const rows: [string, string][] = [
      [words.temperature, temperature],
      [words.power, flowText(words, part)],
      [words.mass, id === 'tanks' ? words.inBus : mass],
      [words.size, sizeText(words, model, id)],
    ]
    const note = words[`drawn-${id}`]
    return {
      ...part,
      name: words[id],
      temperature,
      rows: rows.filter(([, value]) => value !== ''),
      note: id === 'array' ? `${note} ${words.infrared}` : note,
    }
  })
}

/** Kelvin in the order of PART_IDS, 0 where none is worked out. */
export function kelvinNow(model: Model, satelliteId: number): number[] {
  const kelvin = partKelvin(model.power.satellite, lightOf(model, satelliteId).light)
  return PART_IDS.map((id) => kelvin[id] ?? 0)
}
