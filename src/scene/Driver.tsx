/** Hands the scene's verbs to the rest of the page: render a frame now, take a picture, where is a satellite, where is
 *  the camera. A lost WebGL context comes back by itself: three restores its objects and one frame is asked for. */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { found } from '../lib/at.ts'
import { registerScene, requestFrame } from '../state/clock/frame.ts'
import { onQuality } from '../state/clock/quality.ts'
import { stopScene } from '../state/document/sceneProblem.ts'
import { cameraNow, flyTo, openingCamera, rideNow, setCamera, turnCamera } from './Camera.tsx'
import { projectSatellite } from './projectSatellite.ts'
import { notifySceneFrame } from './sceneFrame.ts'
import { ORDER, stage } from './stage.ts'

/** Above this, sharper screens cost more than they show. */
const MAX_PIXEL_RATIO = 1.5

const LONGEST_WAIT_MS = 15_000
/** A context that comes back does so within a second or two. */
const LOST_FOR_GOOD_MS = 6000

/** When the sharpest maps stand, or after the longest wait. What comes meanwhile asks for its frame itself. */
async function settled(longestMs: number): Promise<void> {
  const startMs = performance.now()
  stage.wantsFinest = true
  stage.isSettled = false
  requestFrame()
  while (!stage.isSettled && performance.now() - startMs < longestMs)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Of the screen that the window is on; it may be moved to another, which is no other size. An observer of the canvas in
 *  the screen's own pixels hears of it everywhere but in Safari, which has none and tells a media query; Chromium does
 *  not always tell that. */
function usePixelRatio(canvas: HTMLCanvasElement): number {
  const [ratio, setRatio] = useState(devicePixelRatio)
  useEffect(() => {
    const query = matchMedia(`(resolution: ${ratio}dppx)`)
    const follow = () => setRatio(devicePixelRatio)
    query.addEventListener('change', follow)
    const observer = new ResizeObserver(follow)
    try {
      observer.observe(canvas, { box: 'device-pixel-content-box' })
    } catch {
      // Safari: the query tells.
    }
    return () => {
      query.removeEventListener('change', follow)
      observer.disconnect()
    }
  }, [canvas, ratio])
  return ratio
}

/** Light that is added is brighter than its own opacity. A file that keeps the opacity apart has no such colours: some
 *  browsers cut them, Firefox makes noise of them. */
function onBlack(picture: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  found(canvas.getContext('2d', { alpha: false }), 'a 2D canvas').drawImage(picture, 0, 0)
  return canvas
}

export function Driver() {
  const advance = useThree((state) => state.advance)
  const three = useThree((state) => state.get)
  const gl = useThree((state) => state.gl)
  const size = useThree((state) => state.size)
  const setDpr = useThree((state) => state.setDpr)
  const pixelRatio = usePixelRatio(gl.domElement)
  useEffect(() => {
    const render = () => advance(performance.now())
    registerScene({
      render,
      snapshot: () =>
        new Promise((resolve, reject) => {
          render() // the drawing buffer is kept only until the next task
          onBlack(gl.domElement).toBlob((blob) =>
            blob ? resolve(blob) : reject(new Error('No picture could be made.')),
          )
        }),
      aspect: () => stage.widthPx / stage.heightPx,
      camera: cameraNow,
      setCamera,
      openingCamera,
      flyTo,
      turn: turnCamera,
      ride: rideNow,
      project: projectSatellite,
      async studio(atBest) {
        const [{ openStudio }] = await Promise.all([
          import('./studio.ts'),
          atBest && settled(atBest === 'however long' ? Number.POSITIVE_INFINITY : LONGEST_WAIT_MS),
        ])
        return (size) => openStudio(three(), size)
      },
    })
    // A canvas without its context is white with a broken picture on it.
    let wait: ReturnType<typeof setTimeout> | undefined
    const lost = () => {
      gl.domElement.style.visibility = 'hidden'
      clearTimeout(wait)
      wait = setTimeout(() => stopScene(new Error(t('scene.lost'))), LOST_FOR_GOOD_MS)
    }
    const restored = () => {
      clearTimeout(wait)
      gl.domElement.style.visibility = ''
      requestFrame()
    }
    gl.domElement.addEventListener('webglcontextlost', lost)
    gl.domElement.addEventListener('webglcontextrestored', restored)
    return () => {
      clearTimeout(wait)
      gl.domElement.removeEventListener('webglcontextlost', lost)
      gl.domElement.removeEventListener('webglcontextrestored', restored)
      registerScene(null)
    }
  }, [advance, gl, three])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a studio that closes gives the size back
  useEffect(
    () =>
      onQuality(({ pixelShare }) => {
        if (stage.isStudio) return
        setDpr(pixelShare * Math.min(pixelRatio, MAX_PIXEL_RATIO))
      }),
    [setDpr, size, pixelRatio],
  )
  useFrame(() => {
    if (!stage.isStudio) notifySceneFrame()
  }, ORDER.labels)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size, or other pixels, need a new frame; a studio draws one
  useEffect(requestFrame, [size.width, size.height, pixelRatio])
  return null
}
