/** What a picture or a film is for: a page or a slide, a ground of another colour, or a dome. */
import type { PictureSize, PictureWords, SceneDrawing } from './compose.ts'
import { SIZES, type SizeName } from './SizeChoice.tsx'

export const DOME_SIZES = ['1024', '2048', '4096'] as const
export type DomeSize = (typeof DOME_SIZES)[number]

/** Where the middle of the view stands in the dome; the zenith is so far above it. */
export const DOME_TILTS_RAD = { zenith: 0, front: Math.PI / 4 } as const
export type DomeMiddle = keyof typeof DOME_TILTS_RAD

export interface PictureKind {
  isDome: boolean
  domeSize: DomeSize
  domeMiddle: DomeMiddle
  /** Its ground is transparent; not of a dome's, which is black around. */
  isClear: boolean
}

export const PLAIN: PictureKind = { isDome: false, domeSize: '2048', domeMiddle: 'front', isClear: false }

export const sizeOfKind = ({ isDome, domeSize }: PictureKind, size: SizeName): PictureSize =>
  isDome ? { widthPx: Number(domeSize), heightPx: Number(domeSize) } : SIZES[size]

const WORDLESS: PictureWords = { caption: '', date: '', source: '', hasLabels: false, strip: null }

/** Words cannot stand on a dome: there is no below. */
export const wordsOfKind = ({ isDome }: PictureKind, words: PictureWords): PictureWords =>
  isDome ? WORDLESS : words

/** How the scene is to be drawn. */
export const drawingOf = ({ isDome, domeMiddle, isClear }: PictureKind): SceneDrawing => ({
  isClear: isClear && !isDome,
  domeTiltRad: isDome ? DOME_TILTS_RAD[domeMiddle] : null,
})

/** In a file's name. */
export const kindParts = (kind: PictureKind): string[] =>
  kind.isDome ? ['dome'] : kind.isClear ? ['transparent'] : []
