/** Pictures and films of the scene, at a size of their own and frame by frame: each frame is the picture of its exact
 *  instant, however long the machine takes to draw it. */

import { t } from '../../i18n/t.ts'
import { inTurn } from '../../lib/inTurn.ts'
import { nextTask } from '../../lib/nextTask.ts'
import { FIRST_MS, LAST_MS } from '../../scenario/document/codec.ts'
import { type AtBest, frame, type Studio, type StudioSize, sceneHandle } from '../clock/frame.ts'
import { holdLoop, showInstant } from '../clock/loop.ts'
import { hasObjects } from '../clock/objects.ts'
import { store } from '../document/store.ts'

export type { Studio } from '../clock/frame.ts'

/** The scene is lent to one at a time: a film that is left ends before a picture begins. */
const lend = inTurn()

async function openScene(atBest: AtBest): Promise<(size: StudioSize) => Studio> {
  const scene = sceneHandle()
  if (!scene) throw new Error(t('save.noScene'))
  return scene.studio(atBest)
}

/** The instant shown, at another size. @param use what is done with the drawing, at once @param atBest with the
 *  sharpest maps, which may take a moment */
export const takePicture = <T>(
  size: StudioSize,
  use: (studio: Studio) => T,
  atBest: AtBest = true,
): Promise<T> =>
  lend(async () => {
    const open = await openScene(atBest)
    const studio = open(size)
    try {
      studio.draw()
      return use(studio)
    } finally {
      studio.close()
    }
  })

export interface FilmPlan {
  startMs: number
  /** Between two frames, of simulated time. */
  stepMs: number
  frames: number
  /** What else changes from frame to frame, done before each is drawn; its own to undo. */
  before?: (index: number) => void
}

const LONGEST_WAIT_MS = 20_000

/** Imported objects come from a worker. */
async function waitForObjects(utcMs: number): Promise<void> {
  const startMs = performance.now()
  while (hasObjects() && !frame.objects && performance.now() - startMs < LONGEST_WAIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    showInstant(utcMs)
  }
}

/** Draws frame after frame. Afterwards the page is as it was before, also where it was cancelled or failed.
 *  @param use what is done with each; the drawing is there until its first wait */
export const film = (
  size: StudioSize,
  plan: FilmPlan,
  use: (studio: Studio, index: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> => lend(() => drawFilm(size, plan, use, signal))

async function drawFilm(
  size: StudioSize,
  { startMs, stepMs, frames, before }: FilmPlan,
  use: (studio: Studio, index: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const endMs = startMs + (frames - 1) * stepMs
  if (Math.min(startMs, endMs) < FIRST_MS || Math.max(startMs, endMs) > LAST_MS) {
    throw new Error(t('save.outOfTime'))
  }
  const open = await openScene(true)
  const { playing } = store.getState()
  const { utcMs } = frame
  holdLoop(true)
  store.setState({ playing: false })
  let studio: Studio | null = null
  try {
    showInstant(startMs)
    studio = open(size)
    for (let index = 0; index < frames; index++) {
      signal.throwIfAborted()
      const at = startMs + index * stepMs
      showInstant(at)
      before?.(index)
      await waitForObjects(at)
      studio.draw()
      await use(studio, index)
      await nextTask()
    }
  } finally {
    showInstant(utcMs)
    studio?.close()
    store.setState({ playing })
    holdLoop(false)
  }
}
