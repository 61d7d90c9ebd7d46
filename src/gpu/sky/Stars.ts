/** The sky behind everything: catalogue stars as points and the Milky Way's glow on a far sphere.
 *  Inertial: right ascension and declination as scene directions, ECI (x, y, z) → three (x, z, −y). The catalogue's
 *  J2000 axes are precessed to the equator of date by `setYear` (20″ a year); proper motion, nutation and aberration
 *  are left out (under 0.01° for all but a few near stars).
 *  Colours are display values (no tone mapping): stars are drawn far brighter than beside a lit Earth in a photograph.
 *  Draw order: Milky Way opaque after the ground, stars −20; both at the far plane, whatever the camera's range. */
import * as THREE from 'three'
import { DEG } from '../../lib/units.ts'
import { loadGreyMap, type UrlOf } from '../earth/earthMaps.ts'
import { resolveIncludes } from '../include.ts'
import { uniformsOf } from '../uniforms.ts'
import ditherGlsl from './dither.glsl?raw'
import fromGroundGlsl from './fromGround.glsl?raw'
import galaxyFrag from './galaxy.frag?raw'
import galaxyVert from './galaxy.vert?raw'
import { decodeStars, type StarCatalogue, starColor } from './starCatalogue.ts'
import starsFrag from './stars.frag?raw'
import starsVert from './stars.vert?raw'

const ARCSECOND = DEG / 3600

export interface StarsOptions {
  /** Of stars.bin and galaxy.webp. */
  urlOf: UrlOf
  /** Calendar year with fraction that right ascension and declination refer to. */
  year?: number
}

export class Stars {
  readonly group = new THREE.Group()
  /** Settles when stars and Milky Way can be drawn. */
  readonly ready: Promise<void>

  private readonly ofStars = uniformsOf({
    uBrightness: 1,
    uViewport: new THREE.Vector2(1600, 900),
    uZenith: new THREE.Vector3(0, 1, 0),
    uFaintest: 0,
  })
  private readonly ofGalaxy = uniformsOf<{ uBrightness: number; uGalaxy: THREE.Texture | null }>({
    uBrightness: 1,
    uGalaxy: null,
  })
  private readonly geometry = new THREE.BufferGeometry()
  private readonly points: THREE.Points<THREE.BufferGeometry, THREE.RawShaderMaterial>
  private readonly galaxy: THREE.Mesh<THREE.SphereGeometry, THREE.RawShaderMaterial>

  constructor({ urlOf, year = 2026 }: StarsOptions) {
    this.points = new THREE.Points(
      this.geometry,
      new THREE.RawShaderMaterial({
        name: 'stars',
        glslVersion: THREE.GLSL3,
        vertexShader: resolveIncludes(starsVert, { 'fromGround.glsl': fromGroundGlsl }),
        fragmentShader: starsFrag,
        toneMapped: false,
        transparent: true,
        depthWrite: false,
        blending: THREE.AdditiveBlending,
        uniforms: this.ofStars,
      }),
    )
    this.points.renderOrder = -20
    this.points.frustumCulled = false
    this.points.visible = false
    this.points.onBeforeRender = (renderer) => {
      renderer.getDrawingBufferSize(this.ofStars.uViewport.value)
    }
    this.galaxy = new THREE.Mesh(
      new THREE.SphereGeometry(1, 96, 48),
      new THREE.RawShaderMaterial({
        name: 'galaxy',
        glslVersion: THREE.GLSL3,
        vertexShader: galaxyVert,
        fragmentShader: ditherGlsl + galaxyFrag,
        toneMapped: false,
        side: THREE.BackSide,
        depthWrite: false,
        uniforms: this.ofGalaxy,
      }),
    )
    this.galaxy.renderOrder = 20
    this.galaxy.frustumCulled = false
    this.galaxy.visible = false
    this.group.add(this.points, this.galaxy)
    this.setYear(year)
    this.ready = Promise.all([
      this.loadStars(urlOf('stars.bin')),
      this.loadGalaxy(urlOf('galaxy.webp')),
    ]).then(() => undefined)
  }

  /** 1 is the look at its best on a screen; 0 switches the sky off. */
  get uBrightness(): number {
    return this.ofStars.uBrightness.value
  }
  set uBrightness(value: number) {
    this.ofStars.uBrightness.value = value
    this.ofGalaxy.uBrightness.value = value
  }

  /** As the eye sees it from the ground through air and against a bright sky. @param faintestFlux of what it sees, in
   *  units of a star of magnitude 0; 0 for the look from space. milkyWay 1 as in space to 0 */
  seeFromGround(zenith: THREE.Vector3, faintestFlux: number, milkyWay: number): void {
    this.ofStars.uZenith.value.copy(zenith)
    this.ofStars.uFaintest.value = faintestFlux
    this.ofGalaxy.uBrightness.value = this.ofStars.uBrightness.value * milkyWay
  }

  /** Turns the sky to the equator and equinox of a year. Lieske (1979), IAU 1976 precession, linear terms and squares
   *  of ζ and z; within 1″ from 1950 to 2100. */
  setYear(year: number): void {
    const t = (year - 2000) / 100
    const zeta = (2306.2181 * t + 0.30188 * t * t) * ARCSECOND
    const z = (2306.2181 * t + 1.09468 * t * t) * ARCSECOND
    const theta = (2004.3109 * t - 0.42665 * t * t) * ARCSECOND
    const about = (x: number, y: number, zAxis: number, angle: number) =>
      new THREE.Quaternion().setFromAxisAngle(new THREE.Vector3(x, y, zAxis), angle)
    this.group.quaternion // ECI z is three's y, ECI y is three's −z
      .copy(about(0, 1, 0, z))
      .multiply(about(0, 0, -1, -theta))
      .multiply(about(0, 1, 0, zeta))
  }

  dispose(): void {
    this.geometry.dispose()
    this.points.material.dispose()
    this.galaxy.geometry.dispose()
    this.galaxy.material.dispose()
    this.ofGalaxy.uGalaxy.value?.dispose()
  }

  private async loadStars(url: string): Promise<void> {
    const buffer = (await new THREE.FileLoader().setResponseType('arraybuffer').loadAsync(url)) as ArrayBuffer
    fillStars(this.geometry, decodeStars(buffer))
    this.points.visible = true
  }

  private async loadGalaxy(url: string): Promise<void> {
    this.ofGalaxy.uGalaxy.value = await loadGreyMap(url, 1)
    this.galaxy.visible = true
  }
}

function fillStars(geometry: THREE.BufferGeometry, catalogue: StarCatalogue): void {
  const directions = new Float32Array(3 * catalogue.count)
  const lights = new Float32Array(4 * catalogue.count)
  for (let i = 0; i < catalogue.count; i++) {
    const ra = catalogue.rightAscensionRad[i]!
    const dec = catalogue.declinationRad[i]!
    directions[3 * i] = Math.cos(dec) * Math.cos(ra)
    directions[3 * i + 1] = Math.sin(dec)
    directions[3 * i + 2] = -Math.cos(dec) * Math.sin(ra)
    lights.set(starColor(catalogue.colorIndex[i]!), 4 * i)
    lights[4 * i + 3] = 10 ** (-0.4 * catalogue.magnitude[i]!)
  }
  geometry.setAttribute('position', new THREE.BufferAttribute(directions, 3))
  geometry.setAttribute('light', new THREE.BufferAttribute(lights, 4))
}
