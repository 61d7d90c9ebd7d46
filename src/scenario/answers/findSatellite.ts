/** Which satellite does somebody mean? By its number, with or without words before it ("41", "Satellite 41", "AI1-41"), or
 *  by its place as its card tells it: shell, plane and number, from 1 ("11.14.3"). */
import { at } from '../../lib/at.ts'
import type { Model } from './model.ts'

function ofPlace({ fleet }: Model, [shell, plane, slot]: readonly [number, number, number]): number | null {
  const own = fleet.shells[shell - 1]
  if (!own || plane < 1 || plane > own.planeCount) return null
  const index = own.firstPlane + plane - 1
  return slot >= 1 && slot <= at(fleet.slots, index) ? at(fleet.firstId, index) + slot - 1 : null
}

/** Marks between the thousands of a number. */
const THOUSANDS = /(?<=\d)[,\u202f\s](?=\d{3})/g

/** Its id, from 0; null where there is none. */
export function findSatellite(model: Model, text: string): number | null {
  const place = /^\s*(\d+)\.(\d+)\.(\d+)\s*$/.exec(text)
  if (place) return ofPlace(model, [Number(place[1]), Number(place[2]), Number(place[3])])
  const number = /(?:^|[^\d.])(\d+)\s*$/.exec(text.replace(THOUSANDS, ''))?.[1]
  const id = number === undefined ? Number.NaN : Number(number) - 1
  return id >= 0 && id < model.fleet.satelliteCount ? id : null
}
