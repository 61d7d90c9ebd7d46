/** Which primitive does this driver draw faster? Some (Direct3D behind ANGLE) emulate points many times slower than
 *  triangles; others are the reverse. Measured once, on the renderer itself, into a small target: about 100,000 dots of
 *  each, timed by a read of one pixel, which waits for the work. */
import { OrthographicCamera, Scene, Vector2, Vector3, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { type Primitive, SatelliteCloud } from './SatelliteCloud.ts'

const DOTS = 100_000
const TARGET_PX = 256
/** Points are the default: they must lose clearly. */
const CLEARLY = 1.3
const ROUNDS = 3

function timeMs(renderer: WebGLRenderer, primitive: Primitive, target: WebGLRenderTarget): number {
  const cloud = new SatelliteCloud([{ slots: DOTS, group: 0 }], DOTS, primitive)
  cloud.planes.set(0, 1, 0, 0, 1, 0, 1.1, 1, 0)
  const camera = new OrthographicCamera(-1.5, 1.5, 1.5, -1.5, 0.1, 10)
  camera.position.set(0, 4, 0)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const scene = new Scene()
  scene.add(cloud.group)
  const canvas = { pixelRatio: 1, drawingBuffer: new Vector2(TARGET_PX, TARGET_PX) }
  const pixel = new Uint8Array(4)
  const times: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now()
    cloud.update(camera, new Vector3(1, 0, 0), 23481, canvas)
    renderer.render(scene, camera)
    renderer.readRenderTargetPixels(target, 0, 0, 1, 1, pixel)
    if (round > 0) times.push(performance.now() - start) // the first one compiles
  }
  cloud.dispose()
  return times.sort((a, b) => a - b)[times.length >> 1]!
}

/** Measured anew at each call: keep the answer. */
export function fasterPrimitive(renderer: WebGLRenderer): Primitive {
  const target = new WebGLRenderTarget(TARGET_PX, TARGET_PX, { depthBuffer: false })
  const before = renderer.getRenderTarget()
  renderer.setRenderTarget(target)
  const pointsMs = timeMs(renderer, 'points', target)
  const trianglesMs = timeMs(renderer, 'triangles', target)
  renderer.setRenderTarget(before)
  target.dispose()
  return pointsMs > trianglesMs * CLEARLY ? 'triangles' : 'points'
}
