/** A dome's picture as the shader makes it: lamps in known directions stand where the projection says. */
import {
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  type Quaternion,
  Scene,
  SphereGeometry,
  WebGLRenderer,
} from 'three'
import { expect, test } from 'vitest'
import { DomePass } from '../../src/gpu/dome/DomePass.ts'
import { domeDirection, FACE_FIELD_DEG, FACES, faceTurn, inCamera } from '../../src/gpu/dome/fisheye.ts'
import { DEG } from '../../src/lib/units.ts'

const SIDE = 128
const TILT = 40 * DEG
/** A lamp 4° wide is 2.8 pixels across; its middle is found to half of one. */
const TOLERANCE_PX = 0.7
const LAMP_RAD = 2 * DEG

/** Places in the disc: the middle, near the rim, on the seams between faces, and anywhere. */
const PLACES = [
  [0, 0],
  [0, 0.9],
  [0, -0.9],
  [0.9, 0],
  [-0.9, 0],
  [0.5, 0],
  [0.37, 0.37],
  [-0.6, 0.6],
  [0.2, -0.55],
] as const

test('a lamp in each direction is lit where the disc has it, whole across the seams, and black is around it', () => {
  const canvas = document.createElement('canvas')
  const renderer = new WebGLRenderer({ canvas, alpha: true })
  renderer.setSize(SIDE, SIDE, false)
  const pass = new DomePass(renderer, SIDE)
  const lamp = new Mesh(
    new SphereGeometry(Math.tan(LAMP_RAD), 24, 16),
    new MeshBasicMaterial({ color: 'white' }),
  )
  const scene = new Scene().add(lamp)
  const pixels = new Uint8Array(4 * SIDE * SIDE)
  for (const [x, y] of PLACES) {
    lamp.position.copy(inCamera(domeDirection(x, y)!, TILT))
    for (const [index, face] of FACES.entries()) {
      const camera = new PerspectiveCamera(FACE_FIELD_DEG, 1, 0.01, 10)
      faceTurn(face, TILT, camera.quaternion as Quaternion)
      renderer.render(scene, camera)
      pass.take(face, index === 0)
    }
    pass.show()
    const gl = renderer.getContext()
    gl.readPixels(0, 0, SIDE, SIDE, gl.RGBA, gl.UNSIGNED_BYTE, pixels)
    let [light, atX, atY] = [0, 0, 0]
    for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
      const value = pixels[4 * pixel]!
      light += value
      atX += value * ((pixel % SIDE) + 0.5)
      atY += value * (Math.floor(pixel / SIDE) + 0.5)
      expect(pixels[4 * pixel + 3]).toBe(255)
    }
    const wanted = [x, y].map((place) => (0.5 + 0.5 * place) * SIDE)
    expect(light, `${x} ${y}`).toBeGreaterThan(4 * 255)
    expect(Math.abs(atX / light - wanted[0]!), `${x} ${y}`).toBeLessThan(TOLERANCE_PX)
    expect(Math.abs(atY / light - wanted[1]!), `${x} ${y}`).toBeLessThan(TOLERANCE_PX)
  }
  pass.dispose()
  renderer.dispose()
})
