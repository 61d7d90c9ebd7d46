/** Links as they are drawn, seen from over the pole of an equatorial orbit: a lit pixel where the CPU says the middle of
 *  a link is, none for a link that would dip into the air. */
import { OrthographicCamera, Scene, Vector2, Vector3, WebGLRenderer, WebGLRenderTarget } from 'three'
import { expect, test } from 'vitest'
import { LaserLines } from '../../src/gpu/lasers/LaserLines.ts'
import { SatelliteCloud } from '../../src/gpu/satellites/SatelliteCloud.ts'
import { SCENE_UNITS_PER_M, sceneVector } from '../../src/gpu/scale.ts'
import { add, scale } from '../../src/lib/vec3.ts'
import { sunAt } from '../../src/physics/sun.ts'
import { buildModel } from '../../src/scenario/answers/model.ts'
import { PRESETS } from '../../src/scenario/document/presets.ts'
import { grazingHeightM, LaserGrid, LOWEST_LASER_HEIGHT_M } from '../../src/systems/lasers.ts'
import { loadLaw, planeLoads } from '../../src/systems/live.ts'
import { placeOf, planesAt, texelsOf } from '../../src/systems/planes.ts'

const SIDE = 256
const HALF_WIDTH = 2
const renderer = new WebGLRenderer({ canvas: document.createElement('canvas') })

function draw(total: number, altitudeKm: number) {
  const base = PRESETS.one!.scenario
  const { fleet, power } = buildModel({
    ...base,
    groups: [{ ...base.groups[0]!, total, altitudeKm, sunSynchronous: false, inclinationDeg: 0 }],
  })
  const sun = sunAt(fleet.epochMs)
  const states = planesAt(fleet, fleet.epochMs)
  const cloud = new SatelliteCloud()
  cloud.show(total, [total], () => 0)
  cloud.planes.write(texelsOf(states))
  cloud.setLoads(false, loadLaw(power.satellite, sun.fluxWm2), (rows) => planeLoads(states, sun, power, rows))
  const camera = new OrthographicCamera(-HALF_WIDTH, HALF_WIDTH, HALF_WIDTH, -HALF_WIDTH, 0.1, 10)
  camera.up.set(0, 0, -1)
  camera.position.set(0, 5, 0)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  cloud.update(camera, sceneVector(sun.directionEci), 23481, {
    pixelRatio: 1,
    drawingBuffer: new Vector2(SIDE, SIDE),
  })
  const lines = new LaserLines(cloud, 1 + LOWEST_LASER_HEIGHT_M * SCENE_UNITS_PER_M)
  const pairs = new LaserGrid(fleet).all()
  lines.setLasers(pairs, (satellite) => ({ plane: 0, slot: satellite, slots: total }))
  lines.update(null, { phase: 0.3, moves: true, widthPx: 4, nearReach: 0 })
  const target = new WebGLRenderTarget(SIDE, SIDE, { depthBuffer: false })
  renderer.setRenderTarget(target)
  renderer.setClearColor(0, 0)
  renderer.clear()
  const scene = new Scene()
  scene.add(lines.mesh)
  renderer.render(scene, camera)
  const pixels = new Uint8Array(SIDE * SIDE * 4)
  renderer.readRenderTargetPixels(target, 0, 0, SIDE, SIDE, pixels)
  renderer.setRenderTarget(null)
  const middles = Array.from({ length: pairs.length / 2 }, (_, link) => {
    const from = placeOf(states, 0, pairs[2 * link]!)
    const to = placeOf(states, 0, pairs[2 * link + 1]!)
    const point = sceneVector(scale(add(from, to), 0.5), SCENE_UNITS_PER_M, new Vector3()).project(camera)
    const x = Math.floor(((point.x + 1) / 2) * SIDE)
    const y = Math.floor(((point.y + 1) / 2) * SIDE)
    return { lit: pixels[4 * (y * SIDE + x) + 3]! > 40, heightM: grazingHeightM(from, to) }
  })
  lines.dispose()
  cloud.dispose()
  target.dispose()
  return { middles, drawn: pixels.filter((value, i) => i % 4 === 3 && value > 0).length }
}

test('every link of a ring that clears the air is drawn where the CPU has it', () => {
  const { middles, drawn } = draw(12, 2000)
  expect(middles).toHaveLength(12)
  for (const { lit, heightM } of middles) {
    expect(heightM).toBeGreaterThan(LOWEST_LASER_HEIGHT_M)
    expect(lit).toBe(true)
  }
  expect(drawn).toBeGreaterThan(500)
})

test('a ring whose links would dip below 80 km draws none', () => {
  const { middles, drawn } = draw(8, 550)
  for (const { heightM } of middles) expect(heightM).toBeLessThan(LOWEST_LASER_HEIGHT_M)
  expect(drawn).toBe(0)
})
