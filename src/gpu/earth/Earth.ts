/** The Earth with clouds, city lights and air: two spheres in a group at the scene's origin.
 *  Scene unit = Earth's equatorial radius; world axes inertial, ECI (x, y, z) → three (x, z, −y); the group turns with
 *  the Earth by GMST about three's y. A sphere, so places lie at (geodetic latitude, longitude) on radius 1: up to
 *  21 km (0.0034 radii) outside the ellipsoid near the poles.
 *  Colours leave the shaders tone-mapped and in sRGB: draw straight to the canvas. Draw order: ground 0 (opaque), air
 *  −10 (transparent, over the stars at −20). */
import * as THREE from 'three'
import type { Eci } from '../../physics/frames.ts'
import ditherGlsl from '../sky/dither.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import airGlsl from './air.glsl?raw'
import atmosphereFrag from './atmosphere.frag?raw'
import atmosphereVert from './atmosphere.vert?raw'
import earthFrag from './earth.frag?raw'
import earthVert from './earth.vert?raw'
import { type EarthMaps, loadGreyMap, loadMaps, type MapSize, mapFiles, type UrlOf } from './earthMaps.ts'

const SHELL_RADIUS = 1.062
/** Drawn scale height of the air far away and close by, in Earth radii; the real one is 0.0013. */
const SCALE_HEIGHT_FAR = 0.0085
const SCALE_HEIGHT_NEAR = 0.004
/** Cross-fade to sharper maps. */
const SETTLE_S = 0.8

/** Pixels round the equator, were all of it as near to the eye as the ground below: a map of as many texels shows all
 *  that the picture can. @param picture heightPx in device pixels, fovRad over that height */
export const texelsSeen = (
  distanceEarthRadii: number,
  picture: { fovRad: number; heightPx: number },
): number =>
  (Math.PI * picture.heightPx) / (Math.tan(picture.fovRad / 2) * Math.max(distanceEarthRadii - 1, 1e-6))

export interface EarthOptions {
  urlOf: UrlOf
  /** Anisotropic filtering: 8 on a fast machine, 2 on a slow one. */
  anisotropy?: number
}

export interface EarthUpdate {
  /** Unit vector to the Sun. */
  sunDirectionEci: Eci
  gmstRad: number
  /** World coordinates of the scene. */
  cameraPositionScene: THREE.Vector3
  /** Time since the last frame, for the cross-fade between maps. */
  deltaS?: number
}

/** Maps are there once they have come. */
type GroundValues = Record<'uDay' | 'uDayBefore' | 'uNight' | 'uClouds' | 'uWater', THREE.Texture | null> &
  Record<'uCloudiness' | 'uSettle', number>

export class Earth {
  readonly group = new THREE.Group()
  /** Settles when the first maps can be drawn; the Earth is invisible until then. */
  readonly ready: Promise<void>

  private readonly shared = uniformsOf({
    uSun: new THREE.Vector3(1, 0, 0),
    uCamera: new THREE.Vector3(3, 0, 0),
    uDim: 1,
    uProjectorLift: 1,
  })
  private readonly ofGround = uniformsOf<GroundValues>({
    uCloudiness: 1,
    uDay: null,
    uDayBefore: null,
    uNight: null,
    uClouds: null,
    uWater: null,
    uSettle: 0,
  })
  private readonly ofAir = uniformsOf({ uShellRadius: SHELL_RADIUS, uScaleHeight: SCALE_HEIGHT_FAR })
  /** Of the maps that stand. */
  private size: 0 | MapSize = 0
  private readonly ground: THREE.Mesh<THREE.SphereGeometry, THREE.RawShaderMaterial>
  private readonly air: THREE.Mesh<THREE.SphereGeometry, THREE.RawShaderMaterial>

  constructor(private readonly options: EarthOptions) {
    this.ground = new THREE.Mesh(
      new THREE.SphereGeometry(1, 192, 96),
      new THREE.RawShaderMaterial({
        name: 'earth',
        glslVersion: THREE.GLSL3,
        vertexShader: earthVert,
        fragmentShader: ditherGlsl + airGlsl + earthFrag,
        toneMapped: false,
        uniforms: { ...this.shared, ...this.ofGround },
      }),
    )
    this.air = new THREE.Mesh(
      new THREE.SphereGeometry(1, 96, 48),
      new THREE.RawShaderMaterial({
        name: 'atmosphere',
        glslVersion: THREE.GLSL3,
        vertexShader: atmosphereVert,
        fragmentShader: ditherGlsl + airGlsl + atmosphereFrag,
        toneMapped: false,
        side: THREE.BackSide,
        transparent: true,
        depthWrite: false,
        premultipliedAlpha: true,
        uniforms: { ...this.shared, ...this.ofAir },
      }),
    )
    this.air.renderOrder = -10
    this.group.add(this.ground, this.air)
    this.group.visible = false
    this.ready = this.loadFirst()
  }

  /** Brightness under dense constellations, 0 to 1. */
  get uDim(): number {
    return this.shared.uDim.value
  }
  set uDim(value: number) {
    this.shared.uDim.value = value
  }

  /** Cloud cover, 1 as it is to 0. */
  get uCloudiness(): number {
    return this.ofGround.uCloudiness.value
  }
  set uCloudiness(value: number) {
    this.ofGround.uCloudiness.value = value
  }

  /** Moonlight and airglow: 1 on a screen, up to 3 on a projector. */
  get uProjectorLift(): number {
    return this.shared.uProjectorLift.value
  }
  set uProjectorLift(value: number) {
    this.shared.uProjectorLift.value = value
  }

  /** True while sharper maps fade in, so that a paused scene keeps drawing. */
  get isSettling(): boolean {
    return this.ofGround.uSettle.value > 0
  }

  /** Shows maps of another size. Those of 4096 are 1.3 MB, and 56 MB of the graphics card's memory.
   *  @param prepare has a map uploaded before it is drawn: else the next frame would wait for all of them */
  async sharpen(size: MapSize, prepare: (map: THREE.Texture) => Promise<void>): Promise<void> {
    await this.ready
    const { urlOf, anisotropy } = this.options
    const maps = await loadMaps(urlOf, mapFiles(size, this.size), anisotropy)
    for (const map of Object.values(maps)) await prepare(map)
    this.size = size
    this.replaceMaps(maps)
  }

  /** Call once per frame before rendering. */
  update({ sunDirectionEci, gmstRad, cameraPositionScene, deltaS = 1 / 60 }: EarthUpdate): void {
    this.group.rotation.y = gmstRad
    this.shared.uSun.value.set(sunDirectionEci[0], sunDirectionEci[2], -sunDirectionEci[1])
    turnIntoEarthFixed(this.shared.uSun.value, gmstRad)
    turnIntoEarthFixed(this.shared.uCamera.value.copy(cameraPositionScene), gmstRad)

    const near = THREE.MathUtils.smoothstep(cameraPositionScene.length(), 1.05, 1.6)
    const height = SCALE_HEIGHT_NEAR + (SCALE_HEIGHT_FAR - SCALE_HEIGHT_NEAR) * near
    this.ofAir.uScaleHeight.value = height

    const settle = this.ofGround.uSettle
    if (settle.value > 0) settle.value = Math.max(0, settle.value - deltaS / SETTLE_S)
  }

  dispose(): void {
    for (const mesh of [this.ground, this.air]) {
      mesh.geometry.dispose()
      mesh.material.dispose()
    }
    for (const { value } of Object.values(this.ofGround)) if (value instanceof THREE.Texture) value.dispose()
  }

  private async loadFirst(): Promise<void> {
    const { urlOf, anisotropy } = this.options
    const [maps, water] = await Promise.all([
      loadMaps(urlOf, mapFiles(1024, 0), anisotropy),
      loadGreyMap(urlOf('water-2048.webp'), anisotropy),
    ])
    this.ofGround.uWater.value = water
    this.ofGround.uDayBefore.value = maps.day
    this.size = 1024
    this.replaceMaps(maps)
    this.ofGround.uSettle.value = 0
    this.group.visible = true
  }

  /** Swaps without a pop: day colours cross-fade; lights and clouds start one mip level down, where the new map looks
   *  like the old one. */
  private replaceMaps(maps: Partial<EarthMaps>): void {
    const { uDayBefore, uDay, uNight, uClouds, uSettle } = this.ofGround
    const before = uDayBefore.value
    uDayBefore.value = uDay.value ?? maps.day ?? null
    if (before !== uDayBefore.value) before?.dispose()
    uDay.value = maps.day ?? uDay.value
    for (const [uniform, map] of [
      [uNight, maps.night],
      [uClouds, maps.clouds],
    ] as const) {
      if (!map) continue
      uniform.value?.dispose()
      uniform.value = map
    }
    uSettle.value = 1
  }
}

/** Turns a world vector into the Earth-fixed frame: by −GMST about three's y. */
function turnIntoEarthFixed(vector: THREE.Vector3, gmstRad: number): void {
  const c = Math.cos(gmstRad)
  const s = Math.sin(gmstRad)
  vector.set(c * vector.x - s * vector.z, vector.y, s * vector.x + c * vector.z)
}
