/** `orbit`: elements, rates and states of one circular orbit. */
import { DEG, KM } from '../../lib/units.ts'
import { nodalPeriodS, orbitState } from '../../physics/orbit.ts'
import type { Command } from '../command.ts'
import { utcText } from '../flags.ts'
import { ORBIT_FLAGS, orbitOf } from './orbitFlags.ts'

const DAY_S = 86400

export const orbit: Command = {
  summary: 'Period, drift and states of a circular orbit',
  flags: { ...ORBIT_FLAGS, at: 'default: the epoch' },
  answer(values) {
    const flown = orbitOf(values)
    const instants = values.at ?? [flown.epochMs]
    const states = instants.map((utcMs) => {
      const { positionEci, velocityEci, raanRad, argLatRad } = orbitState(flown, utcMs)
      const inKm = ([x, y, z]: readonly [number, number, number]) => [x / KM, y / KM, z / KM] as const
      return {
        utc: utcText(utcMs),
        positionKm: inKm(positionEci),
        velocityKmS: inKm(velocityEci),
        raanDeg: raanRad / DEG,
        argLatDeg: argLatRad / DEG,
      }
    })
    const rates = {
      semiMajorAxisKm: flown.semiMajorAxisM / KM,
      nodalPeriodS: nodalPeriodS(flown),
      raanRateDegPerDay: (flown.raanRateRadS * DAY_S) / DEG,
      argLatRateDegPerDay: (flown.argLatRateRadS * DAY_S) / DEG,
    }
    const table = {
      columns: ['utc', 'xKm', 'yKm', 'zKm', 'vxKmS', 'vyKmS', 'vzKmS', 'raanDeg', 'argLatDeg'],
      rows: states.map(({ utc, positionKm, velocityKmS, raanDeg, argLatDeg }) => [
        utc,
        ...positionKm,
        ...velocityKmS,
        raanDeg,
        argLatDeg,
      ]),
    }
    return {
      json: { ...rates, states },
      facts: { ...rates, inclinationDeg: flown.inclinationRad / DEG },
      tables: [table],
      csv: table,
      notes: ['Frame: true equator of date at the epoch, not rotating.'],
    }
  },
}
