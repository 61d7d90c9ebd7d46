/** Shaders and TypeScript name the same uniforms; the star catalogue's packing; the shadow's geometry. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type * as THREE from 'three'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { Earth, texelsSeen } from '../../src/gpu/earth/Earth.ts'
import { type MapSize, mapFiles } from '../../src/gpu/earth/earthMaps.ts'
import { Lines } from '../../src/gpu/lines/Lines.ts'
import { PlaneDisc } from '../../src/gpu/lines/PlaneDisc.ts'
import { OrbitRings } from '../../src/gpu/orbits/OrbitRings.ts'
import { StaticCloud } from '../../src/gpu/satellites/StaticCloud.ts'
import { alongAxisAtRadius, EarthShadow } from '../../src/gpu/shadow/EarthShadow.ts'
import { LocalSky } from '../../src/gpu/sky/LocalSky.ts'
import { Moon } from '../../src/gpu/sky/Moon.ts'
import { Stars } from '../../src/gpu/sky/Stars.ts'
import { SunGlare } from '../../src/gpu/sky/SunGlare.ts'
import { decodeStars, starColor } from '../../src/gpu/sky/starCatalogue.ts'
import { DEG } from '../../src/lib/units.ts'
import { ASTRONOMICAL_UNIT_M } from '../../src/physics/constants.ts'
import { eci } from '../../src/physics/frames.ts'

const TEXTURES = resolve(import.meta.dirname, '../../assets/textures')
// Nothing is downloaded or decoded: only materials and vectors are looked at.
vi.stubGlobal('fetch', () => new Promise(() => undefined))
vi.stubGlobal('createImageBitmap', () => new Promise(() => undefined))

/** Set by three itself for every raw shader. */
const BUILT_IN = new Set([
  'modelViewMatrix',
  'projectionMatrix',
  'viewMatrix',
  'modelMatrix',
  'cameraPosition',
])

function materials(root: THREE.Object3D): THREE.RawShaderMaterial[] {
  const found = new Map<string, THREE.RawShaderMaterial>()
  root.traverse((object) => {
    const { material } = object as THREE.Mesh<THREE.BufferGeometry, THREE.RawShaderMaterial>
    if (material) found.set(material.name, material)
  })
  return [...found.values()]
}

function declaredUniforms(glsl: string): Set<string> {
  const code = glsl.replace(/\/\/[^\n]*/g, '')
  return new Set([...code.matchAll(/^uniform\s+(?:highp\s+)?\w+\s+(\w+)\s*;/gm)].map((match) => match[1]!))
}

describe('uniforms', () => {
  let all: THREE.RawShaderMaterial[]
  beforeAll(() => {
    const options = { urlOf: (name: string) => `http://unused.invalid/${name}` }
    const roots = [
      new Earth(options).group,
      new Stars(options).group,
      new SunGlare().mesh,
      new EarthShadow().group,
      new Moon().mesh,
      new LocalSky().group,
      new Lines(1, 1).mesh,
      new PlaneDisc([1, 1, 1, 1]).mesh,
      new StaticCloud(1, 1).object,
      new OrbitRings(1).mesh,
    ]
    all = roots.flatMap(materials)
  })

  test('every uniform in a shader is set in TypeScript, and the reverse', () => {
    expect(all.map((material) => material.name).sort()).toEqual(
      [
        'atmosphere',
        'disc',
        'earth',
        'earthShadow',
        'galaxy',
        'lines',
        'localGround',
        'localSky',
        'moon',
        'orbits',
        'shadowCircle',
        'stars',
        'static points',
        'sunGlare',
        'terminator',
      ].sort(),
    )
    for (const { name, vertexShader, fragmentShader, uniforms } of all) {
      const declared = declaredUniforms(`${vertexShader}\n${fragmentShader}`)
      const own = [...declared].filter((uniform) => !BUILT_IN.has(uniform)).sort()
      expect(own, name).toEqual(Object.keys(uniforms).sort())
    }
  })

  test('every declared uniform is used', () => {
    for (const { name, vertexShader, fragmentShader } of all) {
      for (const shader of [vertexShader, fragmentShader]) {
        for (const uniform of declaredUniforms(shader)) {
          const uses = shader.replace(/\/\/[^\n]*/g, '').match(new RegExp(`\\b${uniform}\\b`, 'g'))
          expect(uses!.length, `${name}: ${uniform}`).toBeGreaterThan(1)
        }
      }
    }
  })
})

describe('stars.bin', () => {
  const bytes = readFileSync(`${TEXTURES}/stars.bin`)
  const stars = decodeStars(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))

  test('holds more than 5,000 stars, brightest first', () => {
    expect(stars.count).toBeGreaterThanOrEqual(5000)
    for (let i = 1; i < stars.count; i++) {
      expect(stars.magnitude[i]!).toBeGreaterThanOrEqual(stars.magnitude[i - 1]!)
    }
  })

  test('begins with Sirius at 6 h 45 m 8.9 s, −16° 42′ 58″', () => {
    const tolerance = 0.006 * DEG // the packing's 20″
    expect(Math.abs(stars.rightAscensionRad[0]! - 101.2871 * DEG)).toBeLessThan(tolerance)
    expect(Math.abs(stars.declinationRad[0]! + 16.7161 * DEG)).toBeLessThan(tolerance)
    expect(stars.magnitude[0]!).toBeCloseTo(-1.44, 1)
  })

  test('holds Polaris within a degree of the pole', () => {
    const polaris = stars.declinationRad.findIndex((dec, i) => dec > 89 * DEG && stars.magnitude[i]! < 2.2)
    expect(polaris).toBeGreaterThan(0)
    expect(stars.declinationRad[polaris]! / DEG).toBeCloseTo(89.264, 2)
  })

  test('red stars are red and blue stars blue', () => {
    const [betelgeuse, rigel] = [starColor(1.85), starColor(-0.03)]
    expect(betelgeuse[0]).toBe(1)
    expect(betelgeuse[2]).toBeLessThan(0.5)
    expect(rigel[2]).toBe(1)
    expect(rigel[0]).toBeGreaterThan(0.5)
  })
})

describe('precession', () => {
  test('Polaris stands 0.62° from the pole of 2026', () => {
    const sky = new Stars({ urlOf: (name) => `http://unused.invalid/${name}`, year: 2026 }).group
    const [ra, dec] = [37.9546 * DEG, 89.2641 * DEG]
    const polaris = sky.position
      .clone()
      .set(Math.cos(dec) * Math.cos(ra), Math.sin(dec), -Math.cos(dec) * Math.sin(ra))
      .applyQuaternion(sky.quaternion)
    // 44.2′ in 2000, closing by 20.04″ cos α a year: 37.3′, 0.622°, in 2026.
    const distanceDeg = Math.acos(polaris.y) / DEG
    expect(distanceDeg).toBeGreaterThan(0.61)
    expect(distanceDeg).toBeLessThan(0.63)
  })
})

describe('shadow', () => {
  test('the umbra meets a sphere of 1.1 radii where cone and sphere agree', () => {
    const slope = -Math.tan(0.264 * DEG)
    const along = alongAxisAtRadius(1, slope, 1.1)
    expect(Math.hypot(along, 1 + slope * along)).toBeCloseTo(1.1, 12)
    expect(alongAxisAtRadius(1, slope, 0.9)).toBe(0)
  })

  test('at 1 AU the umbra narrows by 0.264° and the penumbra widens by 0.269°', () => {
    const shadow = new EarthShadow()
    shadow.penumbraExaggeration = 1
    shadow.update({
      sunDirectionEci: eci(1, 0, 0),
      sunDistanceM: ASTRONOMICAL_UNIT_M,
      orbitRadiusScene: 1.1,
    })
    const { uniforms } = materials(shadow.group).find((material) => material.name === 'earthShadow')!
    expect(Math.atan(-uniforms.uUmbra!.value.y) / DEG).toBeCloseTo(0.264, 3)
    expect(Math.atan(uniforms.uPenumbra!.value.y) / DEG).toBeCloseTo(0.2689, 3)
    expect(uniforms.uAxis!.value.toArray()).toEqual([-1, -0, 0])
  })
})

test.each([
  // By hand: 2 tan 19° = 0.689, and so a radian of the ground that is one radius away fills 871 of 600 px.
  { at: 4, heightPx: 600, texels: 1825 }, // 2π · 871 / 3
  { at: 3, heightPx: 600, texels: 2737 }, // / 2
  { at: 4, heightPx: 300, texels: 912 },
])(
  'a picture of $heightPx px from $at radii shows about $texels texels round the equator',
  ({ at, heightPx, texels }) => {
    expect(Math.abs(texelsSeen(at, { fovRad: 38 * DEG, heightPx }) - texels)).toBeLessThan(3)
  },
)

test('from the ground itself it shows more than any map has', () => {
  expect(texelsSeen(1, { fovRad: 38 * DEG, heightPx: 300 })).toBeGreaterThan(4096)
})

test('the sharpest maps that are shipped stand in the end, whichever came between', () => {
  const standing = (way: readonly MapSize[]) =>
    Object.assign({}, ...way.map((size, i) => mapFiles(size, way[i - 1] ?? 0)))
  const shipped = readdirSync(TEXTURES)
  const sharpest = (name: string) =>
    shipped
      .filter((file) => file.startsWith(`${name}-`))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1)
  const all = { day: sharpest('day'), clouds: sharpest('clouds'), night: sharpest('night') }
  for (const way of [[4096], [1024, 4096], [2048, 4096], [1024, 2048, 4096]] as const)
    expect(standing(way), `${way}`).toEqual(all)
  expect(mapFiles(4096, 2048), 'nothing is fetched twice').not.toHaveProperty('night')
})
