/** The picture at a size of its own: the scene's one renderer is lent out, draws for the borrower without the interface
 *  in mind, and goes back as it was. Within one task the page shows nothing of it. Fine details keep their size as on a
 *  window 1,080 pixels high, so that a picture in 4K shows the same dots, sharper. */
import type { RootState } from '@react-three/fiber'
import type { PerspectiveCamera } from 'three'
import { t } from '../i18n/t.ts'
import { found } from '../lib/at.ts'
import type { Studio, StudioSize } from '../state/clock/frame.ts'
import { holdAll } from '../state/clock/quality.ts'
import { fitToWindow, VIEWPOINTS } from '../state/view/viewpoints.ts'
import { keepCamera } from './Camera.tsx'
import { cutOut } from './cutOut.ts'
import { DomeStudio } from './domeStudio.ts'
import { createLabelPainter } from './labelPainter.ts'
import { stage } from './stage.ts'

/** gl.setSize rounds down. */
const ROUNDING_PX = 0.01

const OVERVIEW = VIEWPOINTS.overview
const distanceFor = (aspect: number): number => fitToWindow(OVERVIEW, aspect).distanceRadii
/** An upright picture has no panels beside it: what is seen may fill its width. */
const FILL = 0.7
export const pictureDistance = (aspect: number): number =>
  aspect >= 1
    ? OVERVIEW.distanceRadii
    : Math.min(distanceFor(aspect), OVERVIEW.distanceRadii / aspect ** FILL)

export function openStudio(three: RootState, size: StudioSize): Studio {
  const { widthPx, heightPx, pixelRatio, isClear = false, domeTiltRad = null } = size
  const { gl, camera, controls, setSize, setDpr, advance } = three
  const dome = domeTiltRad === null ? null : new DomeStudio(gl, widthPx, domeTiltRad)
  const box = found(gl.domElement.parentElement, 'the box of the picture')
  const dprBefore = three.viewport.dpr
  const giveBackCamera = keepCamera(controls as Parameters<typeof keepCamera>[0])
  const close = () => {
    stage.isStudio = false
    stage.isClear = false
    dome?.close()
    holdAll(false)
    giveBackCamera()
    setDpr(dprBefore)
    setSize(box.clientWidth, box.clientHeight)
    gl.domElement.style.visibility = ''
    advance(performance.now())
  }
  holdAll(true)
  stage.isStudio = true
  stage.isClear = isClear
  // A narrow window stands farther back.
  if (stage.isOrbiting && !dome)
    camera.position.multiplyScalar(
      pictureDistance(widthPx / heightPx) / distanceFor(stage.widthPx / stage.heightPx),
    )
  setDpr(pixelRatio)
  setSize((widthPx + ROUNDING_PX) / pixelRatio, (heightPx + ROUNDING_PX) / pixelRatio)
  gl.domElement.style.visibility = 'hidden'
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl.getContext()
  if (width !== widthPx || height !== heightPx) {
    close()
    throw new Error(t('save.tooLarge', { width: widthPx, height: heightPx, most: `${width} × ${height}` }))
  }
  return {
    canvas: gl.domElement,
    draw: () => {
      if (dome) dome.draw(camera as PerspectiveCamera, advance)
      else advance(performance.now())
      if (gl.getContext().isContextLost()) throw new Error(t('save.lost'))
    },
    cut: () => cutOut(gl.getContext()),
    paintLabels: createLabelPainter(),
    close,
  }
}
