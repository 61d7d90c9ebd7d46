/** Half of the sky for a dome, drawn face by face: each is a whole frame of the scene, so that whatever depends on where
 *  the camera looks is right in all of them. */
import { type PerspectiveCamera, Quaternion, type WebGLRenderer } from 'three'
import { DomePass } from '../gpu/dome/DomePass.ts'
import { FACE_FIELD_DEG, FACES, faceTurn } from '../gpu/dome/fisheye.ts'
import { stage } from './stage.ts'

export class DomeStudio {
  private readonly pass: DomePass
  private readonly faces: readonly NonNullable<typeof stage.face>[]

  /** @param tiltRad from the middle of the view up to the zenith */
  constructor(renderer: WebGLRenderer, sizePx: number, tiltRad: number) {
    this.pass = new DomePass(renderer, sizePx)
    this.faces = FACES.map((face) => ({
      turn: faceTurn(face, tiltRad, new Quaternion()),
      fieldDeg: FACE_FIELD_DEG,
    }))
  }

  draw(camera: PerspectiveCamera, advance: (timeMs: number) => void): void {
    const { fov } = camera
    for (const [index, face] of FACES.entries()) {
      stage.face = this.faces[index] ?? null
      advance(performance.now())
      camera.fov = fov
      this.pass.take(face, index === 0)
    }
    stage.face = null
    this.pass.show()
  }

  close(): void {
    stage.face = null
    this.pass.dispose()
  }
}
