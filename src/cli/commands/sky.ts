/** `sun` and `sso`: the Sun at an instant, the inclination that follows it. */
import { DEG, KM } from '../../lib/units.ts'
import {
  raanFromLtanRad,
  semiMajorAxisFromAltitude,
  sunSynchronousInclinationRad,
} from '../../physics/orbit.ts'
import { sunAt } from '../../physics/sun.ts'
import { type Command, REQUIRED, required } from '../command.ts'
import { utcText } from '../flags.ts'
import { checkSunSynchronous, epochMs } from './orbitFlags.ts'

export const sun: Command = {
  summary: 'Where the Sun is, how far and how bright',
  flags: { utc: REQUIRED },
  answer(values) {
    const utc = required(values, 'utc')
    const { directionEci, distanceAu, declinationRad, equationOfTimeMin, fluxWm2 } = sunAt(utc)
    const single = {
      distanceAu,
      declinationDeg: declinationRad / DEG,
      equationOfTimeMin,
      fluxWm2,
    }
    const [x, y, z] = directionEci
    return {
      json: { utc: utcText(utc), directionTod: [x, y, z], ...single },
      facts: {
        utc: utcText(utc),
        direction: [x, y, z].map((part) => part.toFixed(6)).join(', '),
        ...single,
      },
      notes: ['Direction: true equator and equinox of date.'],
    }
  },
}

export const sso: Command = {
  summary: 'Inclination of a sun-synchronous orbit, and its node for a local time',
  flags: {
    altitudeKm: REQUIRED,
    ltanH: 'adds the node at the epoch',
    epoch: 'required with --ltan-h, without --year',
    year: 'instead of --epoch',
  },
  answer(values) {
    const altitudeKm = required(values, 'altitudeKm')
    const { ltanH } = values
    checkSunSynchronous(altitudeKm)
    const answer = {
      inclinationDeg: sunSynchronousInclinationRad(semiMajorAxisFromAltitude(altitudeKm * KM)) / DEG,
      ...(ltanH !== undefined && { raanDeg: raanFromLtanRad(ltanH, epochMs(values)) / DEG }),
    }
    return {
      json: answer,
      facts: answer,
      notes: ['Mean elements, first order in J2: to be flown by the same model.'],
    }
  },
}
