import { expect, test } from 'vitest'
import { colourAt } from '../../src/lib/colour.ts'
import { satelliteSpec } from '../../src/scenario/answers/satelliteSpec.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { SATELLITES } from '../../src/scenario/document/satellites.ts'
import { type Atlas, type AtlasKind, atlasOf } from '../../src/systems/atlas.ts'
import { storageHours } from '../../src/systems/power.ts'
import { contourShapes, mapShapes } from '../../src/ui/rooms/atlas/drawing.ts'
import { fieldPixels } from '../../src/ui/rooms/atlas/fieldImage.ts'
import { bandSentence, findingOf, tableOf } from '../../src/ui/rooms/atlas/findings.ts'
import { arrowCell, arrowPlace } from '../../src/ui/rooms/atlas/flyTo.ts'
import { type Box, overlap, textBox } from '../../src/ui/rooms/atlas/labels.ts'
import { cellNear, placeAt, placeOf, plotOf, xOf, yOf } from '../../src/ui/rooms/atlas/plot.ts'
import { crosses, publishedMarks } from '../../src/ui/rooms/atlas/published.ts'
import { ATLAS_QUANTITIES, lightnessOf, shownOf } from '../../src/ui/rooms/atlas/quantities.ts'
import yearsOfShadow from '../fixtures/reference/eclipse_year.json' with { type: 'json' }
import power from '../fixtures/reference/power.json' with { type: 'json' }

function finish(kind: AtlasKind): Atlas {
  const run = atlasOf(kind, 2027)
  for (;;) {
    const step = run.next()
    if (step.done) return step.value
  }
}
const ATLAS = { ltan: finish('ltan'), inclination: finish('inclination') }
const STORAGE_H = storageHours(satelliteSpec(SATELLITES['ai1-aug-2026']!.values), 3600)
/** A laptop's drawer, a wide one, a phone's sheet. */
const SIZES = [
  [545, 330, 14],
  [800, 600, 18],
  [366, 236, 13.5],
] as const
const KINDS = ['ltan', 'inclination'] as const

/** WCAG 2.2 relative luminance, then CIE 1976 L*. */
function lightness(rgb: readonly number[]): number {
  const linear = rgb.map((part) => {
    const c = part / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  const y = 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
}
/** Machado, Oliveira & Fernandes (2009), IEEE TVCG 15, 1291, table 1, severity 1: on linear RGB. */
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
]
const PROTANOPIA = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
]
const toLinear = (part: number) => {
  const c = part / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
const toGamma = (c: number) =>
  255 * (c <= 0.0031308 ? 12.92 * Math.max(c, 0) : 1.055 * Math.min(c, 1) ** (1 / 2.4) - 0.055)
const seenWith = (matrix: number[][], rgb: readonly number[]) => {
  const linear = rgb.map(toLinear)
  return matrix.map((row) => toGamma(row.reduce((sum, one, i) => sum + one * linear[i]!, 0)))
}

test('the scale grows lighter all the way, also without red or green cones', () => {
  for (const see of [
    (rgb: readonly number[]) => rgb,
    (rgb: readonly number[]) => seenWith(DEUTERANOPIA, rgb),
    (rgb: readonly number[]) => seenWith(PROTANOPIA, rgb),
  ]) {
    const values = Array.from({ length: 101 }, (_, i) => lightness(see(colourAt(i / 100))))
    values.forEach((value, i) => {
      if (i > 0) expect(value).toBeGreaterThan(values[i - 1]! - 0.35) // colours are whole numbers of 255
    })
    expect(values[100]! - values[0]!).toBeGreaterThan(65)
    for (let i = 10; i <= 100; i += 10) expect(values[i]! - values[i - 10]!).toBeGreaterThan(3)
  }
})

test('lighter is more light whatever is shown, and every value is on the scale', () => {
  for (const kind of KINDS) {
    for (const quantity of ATLAS_QUANTITIES) {
      const shown = shownOf(quantity, ATLAS[kind], STORAGE_H)
      const values = ATLAS[kind].values[shown.field]
      expect(values.every((value) => Math.abs(lightnessOf(shown, value) - 0.5) <= 0.5 + 1e-6)).toBe(true)
      expect(shown.ticks.length).toBeGreaterThanOrEqual(3)
      const dawn = cellNear(ATLAS.ltan, { across: 18, altitudeM: 1500e3 })
      if (kind === 'ltan')
        expect(lightnessOf(shown, values[dawn.row * ATLAS.ltan.across.length + dawn.column]!)).toBeCloseTo(
          1,
          3,
        )
    }
  }
})

test('storage a kW is the reference’s battery for its hand-checkable eclipse', () => {
  // SMAD 11-5 case of power.json: battery = P·T/(DoD·η).
  const [one] = power.battery.cases
  const hours = storageHours(
    { depthOfDischarge: one!.dod, dischargeEfficiency: one!.eta_discharge },
    one!.eclipse_s_cylinder,
  )
  expect((hours * one!.load_w) / one!.battery_wh).toBeCloseTo(1, 6)
})

test('a place on the screen and the place on the map are one and the same', () => {
  const plot = plotOf(ATLAS.ltan, 545, 330, 14)
  for (const [x, y] of [
    [100, 50],
    [300, 200],
    [500, 280],
  ] as const) {
    const place = placeAt(plot, x, y)
    expect(xOf(plot, place.across)).toBeCloseTo(x, 9)
    expect(yOf(plot, place.altitudeM)).toBeCloseTo(y, 9)
  }
})

test('a pixel has the colour of the cell under it', () => {
  const plot = plotOf(ATLAS.ltan, 545, 330, 14)
  const shown = shownOf('sunlit', ATLAS.ltan, STORAGE_H)
  const [width, height] = [400, 300]
  const pixels = fieldPixels(ATLAS.ltan, shown, plot, width, height)
  for (const place of [
    { across: 18, altitudeM: 650e3 },
    { across: 12, altitudeM: 400e3 },
    { across: 6, altitudeM: 2000e3 },
  ]) {
    const { column, row } = cellNear(ATLAS.ltan, place)
    const expected = colourAt(
      lightnessOf(shown, ATLAS.ltan.values.sunlitFraction[row * ATLAS.ltan.across.length + column]!),
    )
    const i = Math.floor(((xOf(plot, place.across) - plot.left) / (plot.right - plot.left)) * width)
    const j = Math.floor(((yOf(plot, place.altitudeM) - plot.top) / (plot.bottom - plot.top)) * height)
    const at = 4 * (Math.min(j, height - 1) * width + Math.min(i, width - 1))
    expected.forEach((part, c) => {
      expect(Math.abs(pixels[at + c]! - part)).toBeLessThan(12) // half a pixel off the cell's middle
    })
  }
})

test('no label of a published constellation lies on another, no leader crosses another or a label', () => {
  for (const kind of KINDS) {
    for (const [width, height, fontPx] of SIZES) {
      const marks = publishedMarks(kind, plotOf(ATLAS[kind], width, height, fontPx))
      const boxes = marks.map(({ label }) => textBox(label))
      const leaders = marks.flatMap((mark) => mark.leaders)
      marks.forEach((_, i) => {
        for (let j = 0; j < i; j++) expect(overlap(boxes[i]!, boxes[j]!), `${kind} ${width}`).toBe(false)
      })
      leaders.forEach((one, i) => {
        for (let j = 0; j < i; j++)
          expect(crosses(one, leaders[j]!), `${kind} ${width} ${i} ${j}`).toBe(false)
      })
      for (const [i, mark] of marks.entries()) {
        for (const leader of mark.leaders) {
          const box: Box = {
            left: Math.min(leader.fromX, leader.toX),
            right: Math.max(leader.fromX, leader.toX),
            top: Math.min(leader.fromY, leader.toY),
            bottom: Math.max(leader.fromY, leader.toY),
          }
          boxes.forEach((label, j) => {
            if (j !== i) expect(overlap(box, label), `${kind} ${width} ${i} over ${j}`).toBe(false)
          })
        }
      }
    }
  }
})

test('the four named contours are drawn at dawn and at dusk, their names apart', () => {
  const plot = plotOf(ATLAS.ltan, 800, 600, 14)
  const shapes = contourShapes(ATLAS.ltan, plot, [])
  const names = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  for (const name of ['no penumbra', 'no umbra', '99\u202f%', '95\u202f%']) {
    expect(names.filter(({ text }) => text === name)).toHaveLength(2)
  }
  const boxes = names.map(textBox)
  boxes.forEach((box, i) => {
    for (let j = 0; j < i; j++) expect(overlap(box, boxes[j]!)).toBe(false)
  })
  // The edge of "no umbra" passes 1,344 km at 18 h, to a pixel.
  const d = shapes.flatMap((shape) => (shape.kind === 'path' && shape.dash === '6 4' ? [shape.d] : []))
  const points = d.flatMap((path) =>
    path
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number) as [number, number]),
  )
  const lowest = points.filter(([x]) => Math.abs(x - xOf(plot, 18)) < 3).map(([, y]) => y)
  expect(Math.max(...lowest)).toBeCloseTo(yOf(plot, 1344e3), 0)
})

test('everything drawn has finite coordinates', () => {
  for (const kind of KINDS) {
    for (const [width, height, fontPx] of SIZES) {
      const shapes = mapShapes(ATLAS[kind], plotOf(ATLAS[kind], width, height, fontPx))
      expect(shapes.length).toBeGreaterThan(30)
      expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity/)
    }
  }
})

test('sentences and table hold the figures of the reference', () => {
  expect(bandSentence(ATLAS.ltan, 650e3)).toMatch(/96\.0.%.*77\.7.%/)
  // Umbra with half of the penumbra, DoD 30 %, round trip 90 %.
  const { summary } = yearsOfShadow.orbits.find(({ id }) => id === '500km_SSO_LTAN18')!
  const hours = (summary.max_umbra_s + summary.max_pen_to_pen_s) / 2 / 3600 / 0.3 / Math.sqrt(0.9)
  expect(findingOf(ATLAS.ltan, STORAGE_H)).toContain(`${hours.toFixed(2)} kWh per kW at 500`)
  expect(findingOf(ATLAS.ltan, STORAGE_H)).toContain('to 0.00 kWh per kW at 1,500')
  expect(findingOf(ATLAS.inclination, STORAGE_H)).toContain('53°')
  const { head, rows } = tableOf(ATLAS.ltan, shownOf('sunlit', ATLAS.ltan, STORAGE_H))
  for (const row of rows) expect(row).toHaveLength(head.length)
  const ring = rows.find(([altitude]) => altitude?.startsWith('650'))!
  expect(ring[head.indexOf('18:00')]).toBe('96')
  expect(ring[head.indexOf('20:00')]).toBe('78')
})

test('arrows go to the next cell, over midnight, not over the other edges', () => {
  const ring = PRESETS['dawn-dusk-650']!.scenario.groups[0]!
  const shell = PRESETS['starlink-53']!.scenario.groups[0]!
  expect(arrowPlace(ATLAS.ltan, ring, 'ArrowUp', false)).toMatchObject({ altitudeM: 660e3 })
  expect(arrowPlace(ATLAS.ltan, ring, 'ArrowDown', true)).toMatchObject({ altitudeM: 600e3 })
  expect(arrowPlace(ATLAS.ltan, ring, 'ArrowRight', false)!.across).toBeCloseTo(18.2, 9)
  expect(arrowPlace(ATLAS.inclination, shell, 'ArrowLeft', false)).toEqual({ across: 52, altitudeM: 550e3 })
  expect(arrowPlace(ATLAS.ltan, { ...ring, ltanH: 0 }, 'ArrowLeft', false)!.across).toBeCloseTo(23.8, 9)
  expect(arrowCell(ATLAS.ltan, { ...ring, altitudeKm: 4000 }, 'ArrowUp', false)!.row).toBe(
    ATLAS.ltan.altitudeM.length - 1,
  )
  expect(arrowPlace(ATLAS.ltan, shell, 'ArrowUp', false)!.altitudeM).toBe(650e3) // not on this map: begin at the ring
  expect(arrowCell(ATLAS.ltan, ring, 'a', false)).toBeNull()
  expect(placeOf(ATLAS.ltan, { column: 0, row: 0 })).toEqual({ across: 0, altitudeM: 300e3 })
})
