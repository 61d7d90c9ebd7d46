/** The canvas and its own React root. R3F's <Canvas> would do, but it registers all of three as elements, which nothing
 *  here uses, and so brings all of three into the page. */
import { createRoot } from '@react-three/fiber'
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../i18n/t.ts'
import { found } from '../lib/at.ts'
import { stopScene } from '../state/document/sceneProblem.ts'
import { SCENE_WORDS_ID } from '../state/page/sceneWordsId.ts'
import { ORBIT_FIELD_DEG, stage } from './stage.ts'

/** @param picture fixed for the life of the page */
export function SceneCanvas({ picture }: { picture: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = found(box.current, 'the box of the picture')
    const canvas = document.createElement('canvas')
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-labelledby', SCENE_WORDS_ID)
    element.append(canvas)
    const root = createRoot(canvas)
    let stopped = false
    let resize: ((width: number, height: number) => void) | undefined
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry?.contentRect ?? { width: 0, height: 0 }
      if (width === 0 || height === 0) return
      if (resize) resize(width, height)
      else start(width, height)
    })
    const start = (width: number, height: number) => {
      resize = () => {}
      void root
        .configure({
          frameloop: 'never',
          flat: true,
          linear: true,
          dpr: 1, // Driver sets it
          gl: { antialias: false, powerPreference: 'high-performance' },
          camera: { fov: ORBIT_FIELD_DEG, near: 0.01, far: 200 },
          size: { width, height, top: 0, left: 0 },
          onCreated: ({ gl }) => {
            gl.debug.checkShaderErrors = import.meta.env.DEV // asking waits for the compiler
          },
        })
        .then(() => {
          if (stopped) return
          const store = root.render(picture)
          resize = (w, h) => {
            if (!stage.isStudio) store.getState().setSize(w, h)
          }
        })
        .catch(stopScene) // a browser may have no context to spare
    }
    observer.observe(element)
    return () => {
      stopped = true
      observer.disconnect()
      root.unmount()
      canvas.remove()
    }
  }, [picture])
  return (
    <div
      ref={box}
      className="scene-canvas"
      role="application"
      aria-label={t('scene.keys')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys (ui/shell/useKeyboard.ts)
      tabIndex={0}
    />
  )
}
