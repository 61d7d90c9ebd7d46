/** Which primitive does this driver draw faster? Some (Direct3D behind ANGLE) emulate points many times slower than
 *  triangles; others are the reverse. Measured once, on the renderer itself, into a small target: about 100,000 dots of
 *  each, timed by a fence that is asked for between other work, so that the page goes on meanwhile. */
import { OrthographicCamera, Scene, Vector2, Vector3, type WebGLRenderer, WebGLRenderTarget } from 'three'
import { type Primitive, SatelliteCloud } from './SatelliteCloud.ts'

const DOTS = 100_000
const TARGET_PX = 256
/** Points are the default: they must lose clearly. */
const CLEARLY = 1.3
const ROUNDS = 3
const ASK_AGAIN_MS = 4
/** A context that is lost passes no fence. */
const GIVE_UP_MS = 5000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Time until the graphics processor has done what it was told so far. */
async function finishMs(gl: WebGL2RenderingContext, startMs: number): Promise<number> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0)
  gl.flush()
  while (fence && gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
    if (performance.now() - startMs > GIVE_UP_MS) return GIVE_UP_MS
    await pause(ASK_AGAIN_MS)
  }
  gl.deleteSync(fence)
  return performance.now() - startMs
}

/** The least of a few rounds: other frames are drawn meanwhile. */
async function timeMs(
  renderer: WebGLRenderer,
  primitive: Primitive,
  target: WebGLRenderTarget,
): Promise<number> {
  const gl = renderer.getContext() as WebGL2RenderingContext
  const cloud = new SatelliteCloud(primitive)
  cloud.show(DOTS, [DOTS], () => 0)
  cloud.planes.set(0, [1, 0, 0], [0, 1, 0], 1.1, 0)
  const camera = new OrthographicCamera(-1.5, 1.5, 1.5, -1.5, 0.1, 10)
  camera.position.set(0, 4, 0)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const scene = new Scene()
  scene.add(cloud.group)
  const canvas = { pixelRatio: 1, drawingBuffer: new Vector2(TARGET_PX, TARGET_PX) }
  if (renderer.extensions.has('KHR_parallel_shader_compile')) await renderer.compileAsync(scene, camera)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round <= ROUNDS; round++) {
    await finishMs(gl, performance.now())
    const startMs = performance.now()
    cloud.update(camera, new Vector3(1, 0, 0), 23481, canvas)
    const before = renderer.getRenderTarget()
    renderer.setRenderTarget(target)
    renderer.render(scene, camera)
    renderer.setRenderTarget(before)
    const ms = await finishMs(gl, startMs)
    if (round > 0) least = Math.min(least, ms) // the first one compiles
  }
  cloud.dispose()
  return least
}

/** Measured anew at each call: keep the answer. */
export async function fasterPrimitive(renderer: WebGLRenderer): Promise<Primitive> {
  const target = new WebGLRenderTarget(TARGET_PX, TARGET_PX, { depthBuffer: false })
  const pointsMs = await timeMs(renderer, 'points', target)
  const trianglesMs = await timeMs(renderer, 'triangles', target)
  target.dispose()
  return pointsMs > trianglesMs * CLEARLY ? 'triangles' : 'points'
}
