/** The shader's satellites against the CPU's float64 ones: positions and light of every preset, rendered into a float
 *  target by the same GLSL that draws them, at dates from 2000 to 2050. */
import {
  BufferGeometry,
  DataTexture,
  FloatType,
  GLSL3,
  NearestFilter,
  NoBlending,
  OrthographicCamera,
  Points,
  RawShaderMaterial,
  RGBAFormat,
  Scene,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { expect, test } from 'vitest'
import { resolveIncludes } from '../../src/gpu/include.ts'
import { PlaneTable, SlotTable } from '../../src/gpu/satellites/PlaneTable.ts'
import planeGlsl from '../../src/gpu/satellites/plane.glsl?raw'
import { SCENE_UNITS_PER_M, SUN_RADIUS_SCENE, sceneVector, sunDistanceScene } from '../../src/gpu/scale.ts'
import { random } from '../../src/lib/random.ts'
import { scale } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildModel } from '../../src/scenario/model.ts'
import { PRESETS } from '../../src/scenario/presets.ts'
import {
  PLANE_STRIDE,
  planeOfSatellite,
  planesAt,
  satellitePosition,
} from '../../src/systems/constellation.ts'

/** Budget: 5 m. Float32 at 7,400 km has a grain of 0.5 m; three products and sums make at most a few of them. */
const POSITION_TOLERANCE_M = 5
/** The straight limb costs 6e-4, float32 angles the rest. */
const LIGHT_TOLERANCE = 0.002
const DATES = [
  '2000-01-02T03:04:05Z',
  '2013-07-31T00:00:00Z',
  '2026-09-23T06:00:00Z',
  '2038-06-21T12:00:00Z',
  '2050-12-30T23:59:00Z',
]
const SIDE = 64 // 4,096 satellites

const vertexShader = resolveIncludes(
  `precision highp float;
precision highp int;
#include plane.glsl
uniform highp sampler2D uPicks; // plane, entry of the slot
out vec4 vResult;
void main() {
  vec4 pick = texelFetch(uPicks, ivec2(gl_VertexID % ${SIDE}, gl_VertexID / ${SIDE}), 0);
  vec3 position = orbitPosition(int(pick.x), int(pick.y));
  vResult = vec4(position, sunlit(position));
  vec2 pixel = vec2(gl_VertexID % ${SIDE}, gl_VertexID / ${SIDE}) + 0.5;
  gl_Position = vec4(2.0 * pixel / ${SIDE}.0 - 1.0, 0.0, 1.0);
  gl_PointSize = 1.0;
}`,
  { 'plane.glsl': planeGlsl },
)
const fragmentShader = `precision highp float;
in vec4 vResult;
out vec4 result;
void main() { result = vResult; }`

const renderer = new WebGLRenderer({ canvas: document.createElement('canvas') })

test.each(Object.keys(PRESETS))('%s: the shader is within 5 m and 0.002 of light', (preset) => {
  const { fleet, states } = buildModel(PRESETS[preset]!.scenario)
  const planes = new PlaneTable(fleet.planeCount)
  const slots = new SlotTable(fleet.slots)
  const next = random(11)
  const count = Math.min(SIDE * SIDE, fleet.satelliteCount)
  const ids = Array.from({ length: count }, (_, i) =>
    count === fleet.satelliteCount ? i : Math.floor(next() * fleet.satelliteCount),
  )
  const picks = new Float32Array(SIDE * SIDE * 4)
  const places = ids.map((id) => planeOfSatellite(fleet, id))
  places.forEach(({ plane, slot }, i) => {
    picks[4 * i] = plane
    picks[4 * i + 1] = slots.entryOf(fleet.slots[plane]!) + slot
  })
  const picksTexture = new DataTexture(picks, SIDE, SIDE, RGBAFormat, FloatType)
  picksTexture.needsUpdate = true
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    blending: NoBlending,
    depthTest: false,
    uniforms: {
      uPlanes: { value: planes.texture },
      uSlots: { value: slots.texture },
      uPicks: { value: picksTexture },
      uSun: { value: new Vector3() },
      uSunDistance: { value: 1 },
      uSunRadius: { value: SUN_RADIUS_SCENE },
    },
  })
  const geometry = new BufferGeometry()
  geometry.setDrawRange(0, count)
  const points = new Points(geometry, material)
  points.frustumCulled = false
  const scene = new Scene()
  scene.add(points)
  const target = new WebGLRenderTarget(SIDE, SIDE, {
    format: RGBAFormat,
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  })
  const pixels = new Float32Array(SIDE * SIDE * 4)
  let worstM = 0
  let worstLight = 0
  let partial = 0
  for (const date of DATES) {
    const utcMs = Date.parse(date)
    const sun = sunAt(utcMs)
    planesAt(fleet, utcMs, states)
    for (let k = 0, o = 0; k < fleet.planeCount; k++, o += PLANE_STRIDE) {
      const at = (i: number) => states[o + i]!
      planes.set(k, at(0), at(1), at(2), at(3), at(4), at(5) * SCENE_UNITS_PER_M, at(6), at(7))
    }
    planes.upload()
    sceneVector(sun.directionEci, 1, material.uniforms.uSun!.value as Vector3)
    material.uniforms.uSunDistance!.value = sunDistanceScene(sun.distanceAu)
    renderer.setRenderTarget(target)
    renderer.render(scene, new OrthographicCamera())
    renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels)
    const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
    places.forEach(({ plane, slot }, i) => {
      const truth = satellitePosition(fleet, states, plane, slot)
      const [x, y, z] = sceneVector(truth, SCENE_UNITS_PER_M).toArray()
      const errorM =
        Math.hypot(pixels[4 * i]! - x, pixels[4 * i + 1]! - y, pixels[4 * i + 2]! - z) / SCENE_UNITS_PER_M
      const light = sunlitFraction(truth, sunPosition)
      worstM = Math.max(worstM, errorM)
      worstLight = Math.max(worstLight, Math.abs(pixels[4 * i + 3]! - light))
      if (light > 0 && light < 1) partial++
    })
  }
  console.log(
    `${preset}: ${count} × ${DATES.length}, worst ${worstM.toFixed(2)} m, light ${worstLight.toExponential(1)}, ${partial} in penumbra`,
  )
  expect(worstM).toBeGreaterThan(0)
  expect(worstM).toBeLessThan(POSITION_TOLERANCE_M)
  expect(worstLight).toBeLessThan(LIGHT_TOLERANCE)
  renderer.setRenderTarget(null)
  target.dispose()
  material.dispose()
  planes.dispose()
  slots.dispose()
})
