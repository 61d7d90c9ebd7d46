/** How bright the shader takes satellites to be from the ground, against the published formula in float64. */
import { Vector3 } from 'three'
import { expect, test } from 'vitest'
import brightnessGlsl from '../../src/gpu/satellites/brightness.glsl?raw'
import { PlaneTable, SlotTable } from '../../src/gpu/satellites/PlaneTable.ts'
import planeGlsl from '../../src/gpu/satellites/plane.glsl?raw'
import { SUN_RADIUS_SCENE, sceneVector, sunDistanceScene } from '../../src/gpu/scale.ts'
import fromGroundGlsl from '../../src/gpu/sky/fromGround.glsl?raw'
import { DEG } from '../../src/lib/units.ts'
import { dot, length, scale, sub } from '../../src/lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../../src/physics/constants.ts'
import { fullPhaseFlux } from '../../src/physics/photometry.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { zenithEci } from '../../src/physics/twilight.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { placeOf, planesAt, texelsOf } from '../../src/systems/planes.ts'
import { SIDE, VertexRun } from './vertices.ts'

/** A shader's arccosine is good to some 1e-4, which near new phase is thrice that over the angle left; a tenth of what
 *  the eye tells apart. */
const TOLERANCE_MAG = 0.02
const ALBEDO_AREA_M2 = 0.2 * 800
const PLACE = { latitudeRad: 33.45 * DEG, longitudeRad: -111.983 * DEG }

test('satellites above the horizon have the magnitudes of Boley, Lawler & Rein (2026), eq. 2, those below none', () => {
  const { fleet } = buildModel(PRESETS['starlink-53']!.scenario)
  const planes = new PlaneTable(fleet.planeCount)
  const slots = new SlotTable(fleet.slots)
  const places = Array.from({ length: fleet.planeCount }, (_, plane) =>
    Array.from({ length: fleet.slots[plane]! }, (_, slot) => ({ plane, slot })),
  ).flat()
  expect(places.length).toBeLessThanOrEqual(SIDE * SIDE)
  const run = new VertexRun(
    { 'plane.glsl': planeGlsl, 'fromGround.glsl': fromGroundGlsl, 'brightness.glsl': brightnessGlsl },
    `uniform vec3 uEye;
    vec4 compute(vec4 pick) {
      vec3 position = orbitPosition(int(pick.x), int(pick.y));
      float light = sunlit(position);
      return vec4(fluxFrom(uEye, position, light), light, 0.0, 0.0);
    }`,
    places.map(({ plane, slot }) => [plane, slots.entryOf(fleet.slots[plane]!) + slot]),
    {
      uPlanes: planes.texture,
      uSlots: slots.texture,
      uSun: new Vector3(),
      uSunDistance: 1,
      uSunRadius: SUN_RADIUS_SCENE,
      uEye: new Vector3(),
      uZenith: new Vector3(),
      uFaintest: 1,
      uFluxAtOne: 1,
    },
  )
  let worst = 0
  let compared = 0
  for (const hour of [1.5, 2.5, 6, 12]) {
    const utcMs = Date.UTC(2026, 8, 24) + hour * 3600e3
    const sun = sunAt(utcMs)
    const zenith = zenithEci(PLACE, utcMs)
    const eye = scale(zenith, EARTH_EQUATORIAL_RADIUS_M)
    const states = planesAt(fleet, utcMs)
    planes.write(texelsOf(states))
    sceneVector(sun.directionEci, 1, run.uniforms.uSun!.value as Vector3)
    sceneVector(zenith, 1, run.uniforms.uZenith!.value as Vector3)
    sceneVector(zenith, 1, run.uniforms.uEye!.value as Vector3)
    run.uniforms.uSunDistance!.value = sunDistanceScene(sun.distanceAu)
    run.uniforms.uFluxAtOne!.value = fullPhaseFlux(ALBEDO_AREA_M2, EARTH_EQUATORIAL_RADIUS_M, sun.distanceAu)
    const pixels = run.read()
    places.forEach(({ plane, slot }, i) => {
      const flux = pixels[4 * i]!
      const light = pixels[4 * i + 1]!
      const d = sub(placeOf(states, plane, slot), eye)
      const sinElevation = dot(d, zenith) / length(d)
      if (Math.abs(sinElevation) < 1e-4) return // on the horizon itself
      if (sinElevation < 0 || light === 0) {
        expect(flux).toBe(0)
        return
      }
      if (light < 1) return // penumbra: tests/gpu/positions.browser.test.ts
      const phi = Math.acos(-dot(d, sun.directionEci) / length(d))
      const z = Math.acos(sinElevation) / DEG
      const airMass = 1 / (Math.cos(z * DEG) + 0.50572 * (96.07995 - z) ** -1.6364)
      const lambert = (Math.PI - phi) * Math.cos(phi) + Math.sin(phi)
      const magnitude =
        -26.77 -
        2.5 * Math.log10(((2 * ALBEDO_AREA_M2) / (3 * Math.PI ** 2)) * lambert) +
        5 * Math.log10(length(d) * sun.distanceAu) +
        0.15 * airMass
      worst = Math.max(worst, Math.abs(-2.5 * Math.log10(flux) - magnitude))
      compared++
    })
  }
  console.log(`${compared} compared, worst ${worst.toExponential(1)} mag`)
  expect(compared).toBeGreaterThan(100)
  expect(worst).toBeLessThan(TOLERANCE_MAG)
  run.dispose()
  planes.dispose()
  slots.dispose()
})
