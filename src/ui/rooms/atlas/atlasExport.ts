/** A map of the atlas as a table of its cells and as a drawing: the field in steps of colour, everything else the shapes
 *  that the page draws. */
import { formatPercent } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { at, found } from '../../../lib/at.ts'
import { colourAt, hexOf } from '../../../lib/colour.ts'
import { COLOURS, DRAWING_TEXT } from '../../../lib/theme.ts'
import { HOUR, KM } from '../../../lib/units.ts'
import type { Exportable } from '../../../report/dataset.ts'
import type { Shape } from '../../../report/drawing.ts'
import { type AtlasSegment, NODE_TOLERANCE, PUBLISHED } from '../../../scenario/answers/atlasPlace.ts'
import { PRESETS } from '../../../scenario/document/presets.ts'
import type { Scenario } from '../../../scenario/document/schema.ts'
import { type Atlas, START_LTAN_H } from '../../../systems/atlas.ts'
import { titleShape } from '../../charts/figureParts.ts'
import { licencesOf, scenarioSources } from '../../kit/references.ts'
import { acrossText, mapShapes, runningShapes } from './drawing.ts'
import { type Plot, plotOf, xOf, yOf } from './plot.ts'
import { lightnessOf, type Shown } from './quantities.ts'

const WIDTH = 960
const HEIGHT = 640
const FONT_PX = 15
const TITLE_PX = 30
const SCALE_PX = 64
/** Shades of the drawing: as many as the eye tells apart in the legend. */
const SHADES = 48

/** The field cell by cell, neighbours of one shade in a row as one rectangle. */
export function fieldShapes(atlas: Atlas, shown: Shown, plot: Plot): Shape[] {
  const { across, altitudeM, values } = atlas
  const edges = (list: Float64Array, toPx: (value: number) => number): number[] =>
    Array.from({ length: list.length + 1 }, (_, i) =>
      toPx(i === 0 ? at(list, 0) : i === list.length ? at(list, i - 1) : (at(list, i - 1) + at(list, i)) / 2),
    )
  const xs = edges(across, (value) => xOf(plot, value))
  const ys = edges(altitudeM, (value) => yOf(plot, value))
  const shapes: Shape[] = []
  for (let row = 0; row < altitudeM.length; row++) {
    const shadeOf = (column: number) =>
      Math.round(
        Math.min(Math.max(lightnessOf(shown, at(values[shown.field], row * across.length + column)), 0), 1) *
          (SHADES - 1),
      )
    for (let from = 0; from < across.length; ) {
      const shade = shadeOf(from)
      let to = from + 1
      while (to < across.length && shadeOf(to) === shade) to++
      // A little over the next one, so that no seam shows.
      shapes.push({
        kind: 'rect',
        x: at(xs, from),
        y: at(ys, row + 1) - 0.3,
        width: at(xs, to) - at(xs, from) + (to < across.length ? 0.3 : 0),
        height: at(ys, row) - at(ys, row + 1) + 0.3,
        fill: hexOf(colourAt(shade / (SHADES - 1))),
      })
      from = to
    }
  }
  return shapes
}

/** The scale of colours below the map. */
function scaleShapes(shown: Shown, plot: Plot, top: number): Shape[] {
  const width = plot.right - plot.left
  const shapes: Shape[] = Array.from({ length: SHADES }, (_, i) => ({
    kind: 'rect',
    x: plot.left + (i / SHADES) * width,
    y: top,
    width: width / SHADES + 0.3,
    height: 10,
    fill: hexOf(colourAt(i / (SHADES - 1))),
  }))
  for (const tick of shown.ticks) {
    const x = plot.left + lightnessOf(shown, tick / shown.factor) * width
    shapes.push({
      kind: 'text',
      x,
      y: top + 26,
      text: shown.text(tick),
      size: DRAWING_TEXT.small,
      fill: COLOURS.text2,
      anchor: 'middle',
    })
  }
  const x = (plot.left + plot.right) / 2
  shapes.push({
    kind: 'text',
    x,
    y: top + 44,
    text: shown.unit,
    size: DRAWING_TEXT.text,
    fill: COLOURS.text,
    anchor: 'middle',
  })
  return shapes
}

export function atlasExport(
  atlas: Atlas,
  shown: Shown,
  scenario: Scenario,
  storageH: number,
  running: readonly AtlasSegment[],
  finding: string,
): Exportable {
  const { kind, year, across, altitudeM, values } = atlas
  const isLtan = kind === 'ltan'
  const title = t('export.atlas', {
    year,
    across: t(isLtan ? 'option.ltan' : 'option.inclination').toLowerCase(),
  })
  const plot = plotOf(atlas, WIDTH, HEIGHT - SCALE_PX, FONT_PX, TITLE_PX)
  const { depthOfDischarge, roundTripEfficiency } = scenario.satellite
  const columns = across.length
  return {
    dataset: {
      name: `dawnline-atlas-${isLtan ? 'local-time' : 'inclination'}-${year}`,
      title,
      columns: [
        { key: 'altitudeKm', unit: 'km', meaning: t('export.column.altitudeKm') },
        isLtan
          ? { key: 'ltanH', unit: 'h', meaning: t('export.column.ltanH') }
          : {
              key: 'inclinationDeg',
              unit: '°',
              meaning: t('export.column.inclinationDeg', { clock: acrossText('ltan', START_LTAN_H) }),
            },
        { key: 'sunlitFraction', unit: '', meaning: t('export.column.sunlitFraction') },
        { key: 'umbraDays', unit: 'd', meaning: t('export.column.umbraDays') },
        { key: 'longestUmbraS', unit: 's', meaning: t('export.column.longestUmbraS') },
        { key: 'longestEclipseS', unit: 's', meaning: t('export.column.longestEclipseS') },
        {
          key: 'storageKwhPerKw',
          unit: 'kWh/kW',
          meaning: t('export.column.storageH', {
            depth: formatPercent(depthOfDischarge, 0),
            roundTrip: formatPercent(roundTripEfficiency, 0),
          }),
        },
      ],
      rows: Array.from({ length: columns * altitudeM.length }, (_, i) => [
        at(altitudeM, Math.floor(i / columns)) / KM,
        Number(at(across, i % columns).toFixed(4)),
        single(at(values.sunlitFraction, i)),
        at(values.umbraDays, i),
        single(at(values.longestUmbraS, i)),
        single(at(values.longestEclipseS, i)),
        single((at(values.longestEclipseS, i) / HOUR) * storageH),
      ]),
      sources: [
        ...scenarioSources(scenario, 'none', [
          'nasa-dod',
          NODE_TOLERANCE.source,
          ...PUBLISHED.flatMap((preset) => found(PRESETS[preset], preset).sources),
        ]),
      ],
      licences: licencesOf(null),
    },
    drawing: {
      title,
      description: finding,
      width: WIDTH,
      height: HEIGHT,
      background: COLOURS.panelSolid,
      shapes: [
        titleShape(title),
        ...fieldShapes(atlas, shown, plot),
        ...mapShapes(atlas, plot),
        ...runningShapes(plot, running),
        ...scaleShapes(shown, plot, HEIGHT - SCALE_PX),
      ],
    },
  }
}

/** As precise as the map holds it. */
const single = (value: number): number => Number(value.toPrecision(7))
