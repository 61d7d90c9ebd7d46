/** Imported objects as the shader places them, against satellite.js in float64 at the same instants: rendered into a
 *  float target by the same GLSL that draws them. Light by the same rule as the fleet's. */
import {
  BufferGeometry,
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
import { KeyframePair, ObjectCloud } from '../../src/gpu/objects/ObjectCloud.ts'
import objectsGlsl from '../../src/gpu/objects/objects.glsl?raw'
import planeGlsl from '../../src/gpu/satellites/plane.glsl?raw'
import { SCENE_UNITS_PER_M, SUN_RADIUS_SCENE, sceneVector, sunDistanceScene } from '../../src/gpu/scale.ts'
import { scale } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { parseElementSets } from '../../src/physics/elementSets.ts'
import { Flight } from '../../src/physics/flight.ts'
import { INTERPOLATION_ERROR_M, KEYFRAME_STEP_MS, keyframeIndex } from '../../src/physics/keyframes.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { importedOrbit, importedState } from '../../src/physics/tle.ts'
import verificationText from '../fixtures/sgp4-verification/SGP4-VER.TLE?raw'
import { catalogue, catalogueText, KINDS, tleLines } from '../physics/elementText.ts'

/** Of places up to 40 m apart, at the Sun's edge, and the straight limb's 6e-4. */
const LIGHT_TOLERANCE = 0.005
const SIDE = 64 // 4,096 objects
const DATES = ['2026-09-22T03:04:05Z', '2026-09-23T06:00:59Z', '2026-10-30T12:01:00Z']

const vertexShader = resolveIncludes(
  `precision highp float;
precision highp int;
#include plane.glsl
#include objects.glsl
out vec4 vResult;
void main() {
  vec3 position;
  bool isDrawn = objectPosition(gl_VertexID, position);
  vResult = isDrawn ? vec4(position, sunlit(position)) : vec4(0.0, 0.0, 0.0, -1.0);
  vec2 pixel = vec2(gl_VertexID % ${SIDE}, gl_VertexID / ${SIDE}) + 0.5;
  gl_Position = vec4(2.0 * pixel / ${SIDE}.0 - 1.0, 0.0, 1.0);
  gl_PointSize = 1.0;
}`,
  { 'plane.glsl': planeGlsl, 'objects.glsl': objectsGlsl },
)
const fragmentShader = `precision highp float;
in vec4 vResult;
out vec4 result;
void main() { result = vResult; }`

const renderer = new WebGLRenderer({ canvas: document.createElement('canvas') })
const target = new WebGLRenderTarget(SIDE, SIDE, {
  format: RGBAFormat,
  type: FloatType,
  minFilter: NearestFilter,
  magFilter: NearestFilter,
  depthBuffer: false,
})

const texts: Record<string, string> = {
  'a synthetic catalogue (seed 21)': catalogueText(catalogue(4000, 21)),
  'each kind of orbit': Object.values(KINDS)
    .map((kind) => tleLines(kind).join('\n'))
    .join('\n'),
  'the verification set': verificationText,
}

test.each(Object.keys(texts))('%s: within 100 m and 0.005 of light', (name) => {
  const parsed = parseElementSets(texts[name]!)
  if ('problem' in parsed) throw new Error(parsed.problem)
  const orbits = parsed.sets.map(({ elements }) => importedOrbit(elements))
  const flight = new Flight(orbits)
  const pair = new KeyframePair(orbits.length)
  const material = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    blending: NoBlending,
    depthTest: false,
    uniforms: {
      ...pair.uniforms,
      uSun: { value: new Vector3() },
      uSunDistance: { value: 1 },
      uSunRadius: { value: SUN_RADIUS_SCENE },
    },
  })
  const geometry = new BufferGeometry()
  geometry.setDrawRange(0, orbits.length)
  const points = new Points(geometry, material)
  points.frustumCulled = false
  const scene = new Scene()
  scene.add(points)
  const pixels = new Float32Array(SIDE * SIDE * 4)
  const dates = name.startsWith('the verification') ? ['2006-06-25T00:01:00Z'] : DATES
  let [worstM, worstLight, drawn, partial] = [0, 0, 0, 0]
  for (const date of dates) {
    const first = keyframeIndex(Date.parse(date))
    const keyframes = [0, 1, 2].map((k) => flight.keyframes(first + k, 1))
    // Both intervals, forwards and back: the textures change places.
    for (const [interval, share] of [
      [0, 0.5],
      [1, 0.25],
      [0, 0.75],
    ] as const) {
      pair.set(keyframes[interval]!, keyframes[interval + 1]!, share)
      const utcMs = (first + interval + share) * KEYFRAME_STEP_MS
      const sun = sunAt(utcMs)
      sceneVector(sun.directionEci, 1, material.uniforms.uSun!.value as Vector3)
      material.uniforms.uSunDistance!.value = sunDistanceScene(sun.distanceAu)
      renderer.setRenderTarget(target)
      renderer.render(scene, new OrthographicCamera())
      renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels)
      const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
      orbits.forEach((orbit, i) => {
        if (pixels[4 * i + 3]! < 0) return
        const truth = importedState(orbit, utcMs)
        if (typeof truth === 'string') return
        drawn++
        const [x, y, z] = sceneVector(truth.positionEci, SCENE_UNITS_PER_M).toArray()
        const miss = Math.hypot(pixels[4 * i]! - x, pixels[4 * i + 1]! - y, pixels[4 * i + 2]! - z)
        worstM = Math.max(worstM, miss / SCENE_UNITS_PER_M)
        const light = sunlitFraction(truth.positionEci, sunPosition)
        worstLight = Math.max(worstLight, Math.abs(pixels[4 * i + 3]! - light))
        if (light > 0 && light < 1) partial++
      })
    }
  }
  console.log(
    `${name}: ${drawn} drawn, worst ${worstM.toFixed(1)} m, light ${worstLight.toExponential(1)}, ${partial} in penumbra`,
  )
  expect(drawn).toBeGreaterThan(0.7 * orbits.length * dates.length * 3)
  expect(worstM).toBeGreaterThan(0)
  expect(worstM).toBeLessThan(INTERPOLATION_ERROR_M)
  expect(worstLight).toBeLessThan(LIGHT_TOLERANCE)
  renderer.setRenderTarget(null)
  material.dispose()
  pair.dispose()
})

test('the cloud itself draws diamonds where the objects are, and nothing where one has failed', () => {
  const parsed = parseElementSets(tleLines(KINDS.geostationary!).join('\n'))
  if ('problem' in parsed) throw new Error(parsed.problem)
  const first = keyframeIndex(Date.parse(DATES[1]!))
  const flight = new Flight(parsed.sets.map(({ elements }) => importedOrbit(elements)))
  const [before, after] = [flight.keyframes(first, 1), flight.keyframes(first + 1, 1)]
  const cloud = new ObjectCloud(1)
  const scene = new Scene()
  scene.add(cloud.points)
  const camera = new OrthographicCamera(-8, 8, 8, -8, 0.1, 20)
  camera.position.set(0, 10, 0)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  const pixels = new Float32Array(SIDE * SIDE * 4)
  const covered = () => {
    cloud.keyframes.set(before, after, 0.5)
    cloud.update(camera, new Vector3(1, 0, 0), 23481, 1)
    renderer.setRenderTarget(target)
    renderer.render(scene, camera)
    renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels)
    renderer.setRenderTarget(null)
    return pixels.filter((value, i) => i % 4 === 2 && value > 0.15).length
  }
  expect(covered()).toBeGreaterThan(4)
  const failed = after.slice()
  failed[3] = -5
  cloud.keyframes.set(before, failed, 0.5)
  renderer.setRenderTarget(target)
  renderer.clear()
  renderer.render(scene, camera)
  renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels)
  expect(pixels.some((value, i) => i % 4 !== 3 && value > 0)).toBe(false)
  renderer.setRenderTarget(null)
  cloud.dispose()
})
