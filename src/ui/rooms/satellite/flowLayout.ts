/** Where the ribbons of the energy flow lie: columns from the Sun to space, each ribbon as thick as its watts, those that
 *  leave or reach one part side by side. */
import type { EnergyFlow, FlowId } from '../../../systems/energyFlow.ts'

export const WIDTH = 340
export const HEIGHT = 236
/** Of a ribbon of full sunlight at the Sun's mean distance. */
export const TALLEST = 132
/** Where ribbons begin whatever the light is, so that only their thickness moves. */
export const LINES = { sun: 20, loads: 164, battery: 204, earth: 224 } as const
export const COLUMNS = { sun: 0, array: 74, battery: 130, loads: 186, radiator: 262, space: WIDTH } as const
type Column = keyof typeof COLUMNS

/** A ribbon between two columns: its middle line's heights, and how thick it is. */
export interface Ribbon {
  id: FlowId
  from: Column
  to: Column
  fromY: number
  toY: number
  thick: number
}

/** Ribbons in the order they are drawn. @param fullW sunlight in full light at the Sun's mean distance */
export function ribbonsOf(flow: EnergyFlow, fullW: number): Ribbon[] {
  const thick = (id: FlowId): number => (flow[id] * TALLEST) / fullW
  const ribbons: Ribbon[] = []
  const put = (id: FlowId, from: Column, to: Column, fromTop: number, toTop: number): void => {
    const half = thick(id) / 2
    ribbons.push({ id, from, to, fromY: fromTop + half, toY: toTop + half, thick: thick(id) })
  }
  // Down the array's edge: its own heat, what nobody draws, what is drawn, what the battery takes.
  let top: number = LINES.sun
  put('sunlight', 'sun', 'array', top, top)
  for (const id of ['arrayHeat', 'unused'] as const) {
    put(id, 'array', 'space', top, top)
    top += thick(id)
  }
  put('direct', 'array', 'loads', top, LINES.loads)
  put('charged', 'array', 'battery', top + thick('direct'), LINES.battery)
  put('fromBattery', 'battery', 'loads', LINES.battery, LINES.loads + thick('direct'))
  top = LINES.loads
  for (const id of ['computers', 'housekeeping', 'losses'] as const) {
    put(id, 'loads', 'radiator', top, top)
    top += thick(id)
  }
  put('fromEarth', 'loads', 'radiator', LINES.earth, top)
  put('radiated', 'radiator', 'space', LINES.loads, LINES.loads)
  return ribbons
}

const at = (column: Column): number => COLUMNS[column]
const digits = (value: number): string => value.toFixed(1)

/** A band with level ends. */
export function bandOf({ from, to, fromY, toY, thick }: Ribbon): string {
  if (thick < 0.05) return ''
  const [x0, x1] = [at(from), at(to)]
  const middle = digits((x0 + x1) / 2)
  const half = thick / 2
  const curve = (y0: number, y1: number, xEnd: number) =>
    `C${middle} ${digits(y0)} ${middle} ${digits(y1)} ${digits(xEnd)} ${digits(y1)}`
  return [
    `M${digits(x0)} ${digits(fromY - half)}`,
    curve(fromY - half, toY - half, x1),
    `L${digits(x1)} ${digits(toY + half)}`,
    curve(toY + half, fromY + half, x0),
    'Z',
  ].join('')
}
