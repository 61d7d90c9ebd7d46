import JulianDate from '@cesium/engine/Source/Core/JulianDate.js'
import ReferenceFrame from '@cesium/engine/Source/Core/ReferenceFrame.js'
import CzmlDataSource from '@cesium/engine/Source/DataSources/CzmlDataSource.js'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answer, cli } from './harness.ts'

/** The polynomial between samples, against the orbit itself; where a window begins and ends it has samples on one side. */
const PLACE_TOLERANCE_M = 3

interface Packet {
  id: string
  availability?: string | string[]
  point?: { color: { interval: string; rgba: number[] }[] }
}

const isIn = (intervals: string | string[] | undefined, utcMs: number): boolean =>
  [intervals ?? []].flat().some((one) => {
    const [from = '', to = ''] = one.split('/')
    return utcMs >= Date.parse(from) && utcMs < Date.parse(to)
  })

/** From the equator of date to the turning Earth, by Meeus (1998) 12.4: GMST in degrees at UT1. */
function fixed([x = 0, y = 0, z = 0]: readonly number[], utcMs: number): number[] {
  const d = utcMs / 86400e3 + 2440587.5 - 2451545
  const degrees = 280.46061837 + 360.98564736629 * d + 0.000387933 * (d / 36525) ** 2
  const angle = ((degrees % 360) * Math.PI) / 180
  return [Math.cos(angle) * x + Math.sin(angle) * y, Math.cos(angle) * y - Math.sin(angle) * x, z]
}

test('Cesium’s own engine opens the CZML: satellites where the command line has them, lit and dark when the file says', async () => {
  vi.stubGlobal('Image', class {}) // a browser's, which it asks for when it reads a colour
  onTestFinished(() => void vi.unstubAllGlobals())
  const { out } = await cli('export --format czml --preset starlink-53 --every 400 --to 2026-01-01T03:00:00Z')
  const packets = JSON.parse(out) as Packet[]
  const { entities } = await CzmlDataSource.load(packets)
  const satellites = packets.filter(({ id }) => /^satellite\/[\d.]+$/.test(id))
  expect(satellites).toHaveLength(4)
  for (const clock of ['00:31:17', '01:00:43', '01:47:02', '02:29:50']) {
    const utc = `2026-01-01T${clock}Z`
    const { positions } = await answer<{ positions: { positionKm: number[] }[] }>(
      `constellation --preset starlink-53 --limit 1201 --utc ${utc}`,
    )
    satellites.forEach(({ id }, k) => {
      const time = JulianDate.fromDate(new Date(utc))
      const { x, y, z } = entities.getById(id)!.position.getValueInReferenceFrame(time, ReferenceFrame.FIXED)
      const [ourX = 0, ourY = 0, ourZ = 0] = fixed(positions[400 * k]!.positionKm, Date.parse(utc))
      const apartM = Math.hypot(x - 1e3 * ourX, y - 1e3 * ourY, z - 1e3 * ourZ)
      expect(apartM, `${id} at ${utc}`).toBeLessThan(PLACE_TOLERANCE_M)
    })
  }
  let dark = 0
  const beginMs = Date.parse('2026-01-01T00:00:00Z')
  for (const { id, point } of satellites) {
    const umbra = packets.find((one) => one.id === `${id}/umbra`)
    for (let s = 17; s < 3 * 3600; s += 101) {
      const utcMs = beginMs + s * 1e3
      const time = JulianDate.fromDate(new Date(utcMs))
      const { rgba } = point!.color.find(({ interval }) => isIn(interval, utcMs))!
      expect(entities.getById(id)!.point.color.getValue(time).toBytes()).toEqual(rgba)
      const isDark = isIn(umbra?.availability, utcMs)
      expect(entities.getById(`${id}/umbra`)?.isAvailable(time) ?? false).toBe(isDark)
      dark += isDark ? 1 : 0
    }
  }
  expect(dark).toBeGreaterThan(50)
})
