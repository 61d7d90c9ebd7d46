/** From choices to a film's file. */
import { t } from '../../../i18n/t.ts'
import { frame } from '../../../state/clock/frame.ts'
import { stateShown, store } from '../../../state/document/store.ts'
import { film } from '../../../state/view/studio.ts'
import { scenarioName } from '../../kit/names.ts'
import { citationOf, download } from '../../kit/save.ts'
import { PictureSheet } from './compose.ts'
import { codecFor, type FilmFormat, startFilm } from './encode.ts'
import { filmYears } from './filmYears.ts'
import { drawingOf, kindParts, type PictureKind, sizeOfKind, wordsOfKind } from './kind.ts'
import { type SizeName, sizeText } from './SizeChoice.tsx'
import { type WordChoices, wordsOf } from './WordControls.tsx'
import { dateLine, defaultCaption, fileName } from './words.ts'

export const SECONDS = { least: 1, most: 120 }

export interface FilmChoices {
  size: SizeName
  kind: PictureKind
  format: FilmFormat
  seconds: number
  framesPerS: number
  /** Simulated seconds a second of film; negative runs back. */
  rate: number
}

export interface Progress {
  done: number
  frames: number
  leftS: number | null
}

/** Makes the film and gives it to the browser to save. @param show the canvas that the frames pass through */
export async function saveFilm(
  choices: FilmChoices,
  words: WordChoices,
  on: { show: (canvas: HTMLCanvasElement) => void; progress: (progress: Progress) => void },
  signal: AbortSignal,
): Promise<void> {
  const { seconds, framesPerS, rate, format } = choices
  const size = sizeOfKind(choices.kind, choices.size)
  const drawing = drawingOf(choices.kind)
  if (!(seconds >= SECONDS.least && seconds <= SECONDS.most)) {
    throw new Error(t('save.secondsBad', { value: Number.isNaN(seconds) ? '' : seconds, ...SECONDS }))
  }
  const codec = await codecFor(format, size, drawing.isClear)
  if (!codec) throw new Error(t('save.noEncoder', { format: t(`save.format.${format}`) }))
  const frames = Math.round(seconds * framesPerS)
  const years = filmYears(frames)
  const dated = () => [years?.line(), dateLine(frame.utcMs)].filter(Boolean).join(' · ')
  // The headline would be that of one year, and so would be the caption that nobody changed.
  const isDefault = years && words.caption === defaultCaption(stateShown().scenario)
  const caption = isDefault ? scenarioName(store.getState().scenario) : words.caption
  const told = { ...wordsOf({ ...words, caption }), ...(years && { strip: null, date: dated() }) }
  const sheet = new PictureSheet(size, wordsOfKind(choices.kind, told), drawing)
  on.show(sheet.canvas)
  const startMs = frame.utcMs
  const title = caption || defaultCaption(stateShown().scenario)
  const citation = await citationOf(title)
  const file = await startFilm(sheet.canvas, {
    ...{ format, codec, framesPerS, title, citation },
    isClear: drawing.isClear,
  })
  const began = performance.now()
  try {
    await film(
      sheet.scene,
      { startMs, stepMs: (rate * 1e3) / framesPerS, frames, ...(years && { before: years.before }) },
      async (studio, index) => {
        sheet.paint(studio, dated())
        await file.add()
        const done = index + 1
        on.progress({ done, frames, leftS: ((performance.now() - began) / 1e3 / done) * (frames - done) })
      },
      signal,
    )
  } catch (error) {
    await file.cancel()
    throw error
  } finally {
    years?.giveBack()
  }
  const parts = [sizeText(size), ...kindParts(choices.kind), `${framesPerS}fps`]
  download(fileName(stateShown().scenario.preset, startMs, parts, format), await file.finish())
}
