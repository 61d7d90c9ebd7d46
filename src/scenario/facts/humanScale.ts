/** Things whose size people know, as plans in metres about their middle: drawn beside a satellite at its own scale. */
import type { SourceId } from './sources.ts'

export type Point = readonly [x: number, y: number]

export interface HumanScale {
  lengthM: number
  widthM: number
  source: SourceId
  /** Lines through points. */
  paths: Point[][]
}

const rectangle = (x0: number, y0: number, x1: number, y1: number): Point[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
]
const circle = (radius: number, points = 32): Point[] =>
  Array.from({ length: points + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / points
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  })

/** Law 1: a pitch of 105 m × 68 m, penalty areas 16.5 m deep and 40.3 m wide, goal areas 5.5 m and 18.3 m, circle 9.15 m. */
function pitch(): HumanScale {
  const lengthM = 105
  const widthM = 68
  const x = lengthM / 2
  const area = (side: number, depth: number, across: number): Point[] => [
    [side * x, -across / 2],
    [side * (x - depth), -across / 2],
    [side * (x - depth), across / 2],
    [side * x, across / 2],
  ]
  return {
    lengthM,
    widthM,
    source: 'ifab',
    paths: [
      rectangle(-x, -widthM / 2, x, widthM / 2),
      [
        [0, -widthM / 2],
        [0, widthM / 2],
      ],
      circle(9.15),
      ...[-1, 1].flatMap((side) => [area(side, 16.5, 40.3), area(side, 5.5, 18.3)]),
    ],
  }
}

/** Truss 109 m, eight wings of array across it 73 m, modules 51 m; how the wings stand on the truss is a sketch. */
function station(): HumanScale {
  const lengthM = 109
  const widthM = 73
  const trussM = 4.5
  const wing = { from: 3, across: 11.5 }
  const wings = [-1, 1].flatMap((end) =>
    [0, 1].flatMap((pair) => {
      const x = end * (lengthM / 2 - wing.across / 2 - 1 - pair * 14.5)
      return [-1, 1].map((side) =>
        rectangle(x - wing.across / 2, side * wing.from, x + wing.across / 2, side * (widthM / 2)),
      )
    }),
  )
  return {
    lengthM,
    widthM,
    source: 'iss-size',
    paths: [
      rectangle(-lengthM / 2, -trussM / 2, lengthM / 2, trussM / 2),
      ...wings,
      rectangle(-2.2, -30, 2.2, 21),
      rectangle(-9, 10, 9, 14.4),
    ],
  }
}

export const HUMAN_SCALE = { pitch: pitch(), station: station() }
export type HumanScaleId = keyof typeof HUMAN_SCALE
