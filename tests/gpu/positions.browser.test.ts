/** The shader's satellites against the CPU's float64 ones: positions, light, compute, charge and temperature of every
 *  preset, rendered into a float target by the same GLSL that draws them, at dates from 2000 to 2050. */
import { Vector2, Vector3, Vector4 } from 'three'
import { expect, test } from 'vitest'
import liveGlsl from '../../src/gpu/satellites/live.glsl?raw'
import { dataOf, PlaneTable, rgbaTable, SlotTable } from '../../src/gpu/satellites/PlaneTable.ts'
import planeGlsl from '../../src/gpu/satellites/plane.glsl?raw'
import { SCENE_UNITS_PER_M, SUN_RADIUS_SCENE, sceneVector, sunDistanceScene } from '../../src/gpu/scale.ts'
import { random } from '../../src/lib/random.ts'
import { scale } from '../../src/lib/vec3.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { sunlitFraction } from '../../src/physics/shadow.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { type Fleet, planeOfSatellite } from '../../src/systems/constellation.ts'
import { loadLaw, planeLoads, satelliteLive } from '../../src/systems/live.ts'
import { placeOf, planesAt, texelsOf } from '../../src/systems/planes.ts'
import type { Pointing } from '../../src/systems/pointing.ts'
import { arrayPowerW, type EclipsePolicy } from '../../src/systems/power.ts'
import { SIDE, VertexRun } from './vertices.ts'

/** Budget: 5 m. Float32 at 7,400 km has a grain of 0.5 m; three products and sums make at most a few of them. */
const POSITION_TOLERANCE_M = 5
/** The straight limb costs 6e-4, float32 angles the rest. */
const LIGHT_TOLERANCE = 0.002
/** Light's error times the array's margin over the rated load (1.2 at most in the presets). */
const COMPUTE_TOLERANCE = 0.003
/** A turn in float32 times the charge lost or won a turn, several capacities at most. */
const CHARGE_TOLERANCE = 1e-5
/** In penumbra, light's error in the heat of a cold radiator; elsewhere a hundredth of it. */
const TEMPERATURE_TOLERANCE_K = 0.5
const DATES = [
  '2000-01-02T03:04:05Z',
  '2013-07-31T00:00:00Z',
  '2026-09-23T06:00:00Z',
  '2038-06-21T12:00:00Z',
  '2050-12-30T23:59:00Z',
]

/** All satellites, or as many at random (seed 11) as fit. */
function picksOf(fleet: Fleet): { plane: number; slot: number }[] {
  const next = random(11)
  const count = Math.min(SIDE * SIDE, fleet.satelliteCount)
  return Array.from({ length: count }, (_, i) =>
    planeOfSatellite(fleet, count === fleet.satelliteCount ? i : Math.floor(next() * fleet.satelliteCount)),
  )
}

const sunUniforms = () => ({ uSun: new Vector3(), uSunDistance: 1, uSunRadius: SUN_RADIUS_SCENE })
function writeSun(run: VertexRun, sun: ReturnType<typeof sunAt>): void {
  sceneVector(sun.directionEci, 1, run.uniforms.uSun!.value as Vector3)
  run.uniforms.uSunDistance!.value = sunDistanceScene(sun.distanceAu)
}

test.each(Object.keys(PRESETS))('%s: the shader is within 5 m and 0.002 of light', (preset) => {
  const { fleet } = buildModel(PRESETS[preset]!.scenario)
  const planes = new PlaneTable(fleet.planeCount)
  const slots = new SlotTable(fleet.slots)
  const places = picksOf(fleet)
  const run = new VertexRun(
    { 'plane.glsl': planeGlsl },
    `vec4 compute(vec4 pick) {
      vec3 position = orbitPosition(int(pick.x), int(pick.y));
      return vec4(position, sunlit(position));
    }`,
    places.map(({ plane, slot }) => [plane, slots.entryOf(fleet.slots[plane]!) + slot]),
    { uPlanes: planes.texture, uSlots: slots.texture, ...sunUniforms() },
  )
  let worstM = 0
  let worstLight = 0
  let partial = 0
  for (const date of DATES) {
    const utcMs = Date.parse(date)
    const sun = sunAt(utcMs)
    const states = planesAt(fleet, utcMs)
    planes.write(texelsOf(states))
    writeSun(run, sun)
    const pixels = run.read()
    const sunPosition = scale(sun.directionEci, sun.distanceAu * ASTRONOMICAL_UNIT_M)
    places.forEach(({ plane, slot }, i) => {
      const truth = placeOf(states, plane, slot)
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
    `${preset}: ${places.length} × ${DATES.length}, worst ${worstM.toFixed(2)} m, light ${worstLight.toExponential(1)}, ${partial} in penumbra`,
  )
  expect(worstM).toBeGreaterThan(0)
  expect(worstM).toBeLessThan(POSITION_TOLERANCE_M)
  expect(worstLight).toBeLessThan(LIGHT_TOLERANCE)
  run.dispose()
  planes.dispose()
  slots.dispose()
})

type LiveCase = [preset: string, policy: EclipsePolicy, pointing: Pointing]
const liveCases = [
  ...Object.keys(PRESETS).flatMap((preset) =>
    (['shed', 'ride-through'] as const).map((policy): LiveCase => [preset, policy, 'two-axes']),
  ),
  ...(['one-axis', 'body-fixed'] as const).map((pointing): LiveCase => ['starlink-53', 'shed', pointing]),
]

test.each(liveCases)(
  '%s, %s, %s: power, compute, charge and temperature in the shader',
  (preset, policy, pointing) => {
    const { scenario } = PRESETS[preset]!
    const { fleet, power } = buildModel({
      ...scenario,
      policy,
      satellite: { ...scenario.satellite, pointing },
    })
    const planes = new PlaneTable(fleet.planeCount)
    const slots = new SlotTable(fleet.slots)
    const loads = rgbaTable(2 * fleet.planeCount)
    const places = picksOf(fleet)
    const run = new VertexRun(
      { 'plane.glsl': planeGlsl, 'live.glsl': liveGlsl },
      `vec4 compute(vec4 pick) {
      int plane = int(pick.x);
      vec3 position = orbitPosition(plane, int(pick.y) + int(pick.z));
      float light = sunlit(position);
      float load = utilisation(plane, light);
      return vec4(load, charge(plane, pick.z / pick.w), radiatorK(plane, position, load), arrayShare(plane, light));
    }`,
      places.map(({ plane, slot }) => {
        const count = fleet.slots[plane]!
        return [plane, slots.entryOf(count), slot, count]
      }),
      {
        uPlanes: planes.texture,
        uSlots: slots.texture,
        uLoads: loads,
        uRidesThrough: policy === 'ride-through',
        uServed: new Vector2(),
        uRadiator: new Vector4(),
        ...sunUniforms(),
      },
    )
    const worst = { power: 0, compute: 0, charge: 0, temperatureK: 0 }
    let charged = 0
    for (const date of DATES) {
      const utcMs = Date.parse(date)
      const sun = sunAt(utcMs)
      const states = planesAt(fleet, utcMs)
      planes.write(texelsOf(states))
      writeSun(run, sun)
      planeLoads(states, sun, power, dataOf(loads))
      loads.needsUpdate = true
      const law = loadLaw(power.satellite, sun.fluxWm2)
      ;(run.uniforms.uServed!.value as Vector2).set(law.servedInFullLight, law.servedFirst)
      ;(run.uniforms.uRadiator!.value as Vector4).set(law.idleK4, law.loadK4, law.infraredK4, law.albedoK4)
      const pixels = run.read()
      const facingW = arrayPowerW(power.satellite, sun.fluxWm2)
      places.forEach((at, i) => {
        const live = satelliteLive(states, sun, power, at)
        const [load, charge, temperatureK, share] = pixels.subarray(4 * i)
        worst.power = Math.max(worst.power, Math.abs(share! - live.arrayW / facingW))
        worst.compute = Math.max(worst.compute, Math.abs(load! - live.utilisationFraction))
        worst.temperatureK = Math.max(worst.temperatureK, Math.abs(temperatureK! - live.radiatorK))
        if (live.chargeFraction === null) expect(charge).toBe(-1)
        else {
          worst.charge = Math.max(worst.charge, Math.abs(charge! - live.chargeFraction))
          charged++
        }
      })
    }
    console.log(`${preset}, ${policy}: ${JSON.stringify(worst)}, ${charged} with a battery`)
    expect(worst.power).toBeLessThan(COMPUTE_TOLERANCE)
    expect(worst.compute).toBeLessThan(COMPUTE_TOLERANCE)
    expect(worst.charge).toBeLessThan(CHARGE_TOLERANCE)
    expect(worst.temperatureK).toBeGreaterThan(0)
    expect(worst.temperatureK).toBeLessThan(TEMPERATURE_TOLERANCE_K)
    if (policy === 'ride-through') expect(charged).toBeGreaterThan(0)
    else expect(charged).toBe(0)
    run.dispose()
    planes.dispose()
    slots.dispose()
    loads.dispose()
  },
)
