/** The Earth's shadow as tinted light (darkness cannot be seen on black): umbra and penumbra cones behind the Earth,
 *  the circle where the umbra cuts a sphere of orbits, and the terminator.
 *  World axes inertial, ECI (x, y, z) → three (x, z, −y), lengths in Earth radii; the Earth is a sphere of radius 1.
 *  Half-angles of the cones: asin((Rs ∓ Re) / D), Montenbruck & Gill (2000), Satellite Orbits, §3.4.2: 0.264° and
 *  0.269°. The penumbra is thinner than a line at low orbits, so `penumbraExaggeration` widens its angle beyond the
 *  Earth's edge; the umbra is drawn to scale. Refraction and the atmosphere's own shadow are left out.
 *  Draw order: volume −5 (no depth test; the shader cuts it at the Earth), lines −4. */
import * as THREE from 'three'
import { rgbaOf } from '../../lib/colour.ts'
import { COLOURS } from '../../lib/theme.ts'
import { EARTH_EQUATORIAL_RADIUS_M, SUN_RADIUS_M } from '../../physics/constants.ts'
import type { Eci } from '../../physics/frames.ts'
import ditherGlsl from '../sky/dither.glsl?raw'
import { uniformsOf } from '../uniforms.ts'
import ringFrag from './ring.frag?raw'
import ringVert from './ring.vert?raw'
import shadowFrag from './shadow.frag?raw'
import shadowVert from './shadow.vert?raw'

/** How far behind the Earth the volume is drawn; the true umbra ends 217 radii away. */
const LENGTH = 5.2
const RING_SEGMENTS = 192
/** Just above the ground mesh, whose facets lie up to 1.4e-4 below the sphere. */
const TERMINATOR_RADIUS = 1.0015

export interface EarthShadowUpdate {
  /** Unit vector to the Sun. */
  sunDirectionEci: Eci
  sunDistanceM: number
  /** Radius of the orbits whose entry into the umbra is circled; 0 hides the circle. */
  orbitRadiusScene: number
}

interface Ring {
  mesh: THREE.Mesh<THREE.BufferGeometry, THREE.RawShaderMaterial>
  /** Where on the axis, and the radius. */
  place: THREE.Vector2
}

export class EarthShadow {
  readonly group = new THREE.Group()
  /** How many times too wide the penumbra is drawn; the legend must say so. */
  penumbraExaggeration = 6

  private readonly uniforms = uniformsOf({
    uAxis: new THREE.Vector3(-1, 0, 0),
    uUmbra: new THREE.Vector2(1, 0),
    uPenumbra: new THREE.Vector2(1, 0),
    uLength: LENGTH,
    uStrength: 1,
  })
  private readonly viewport = uniformsOf({ uViewport: new THREE.Vector2(1600, 900) })
  private readonly volume: THREE.Mesh<THREE.CylinderGeometry, THREE.RawShaderMaterial>
  private readonly ringGeometry = ringStrip()
  private readonly circle: Ring
  private readonly terminator: Ring

  constructor() {
    this.volume = new THREE.Mesh(
      new THREE.CylinderGeometry(1, 1, 1, 48, 1, false),
      new THREE.RawShaderMaterial({
        name: 'earthShadow',
        glslVersion: THREE.GLSL3,
        vertexShader: shadowVert,
        fragmentShader: ditherGlsl + shadowFrag,
        toneMapped: false,
        side: THREE.BackSide,
        transparent: true,
        premultipliedAlpha: true,
        depthTest: false,
        depthWrite: false,
        uniforms: this.uniforms,
      }),
    )
    this.volume.renderOrder = -5
    this.volume.frustumCulled = false
    this.circle = this.ring('shadowCircle', rgbaOf(COLOURS.shadowBright, 0.85), 1.6)
    this.terminator = this.ring('terminator', rgbaOf(COLOURS.knob, 0.7), 1.5)
    this.group.add(this.volume, this.circle.mesh, this.terminator.mesh)
  }

  /** Opacity of the volume, 1 as designed. */
  get uStrength(): number {
    return this.uniforms.uStrength.value
  }
  set uStrength(value: number) {
    this.uniforms.uStrength.value = value
  }

  /** Call once per frame before rendering. */
  update({ sunDirectionEci, sunDistanceM, orbitRadiusScene }: EarthShadowUpdate): void {
    this.uniforms.uAxis.value.set(-sunDirectionEci[0], -sunDirectionEci[2], sunDirectionEci[1])
    const umbraRad = Math.asin((SUN_RADIUS_M - EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM)
    const penumbraRad = Math.asin((SUN_RADIUS_M + EARTH_EQUATORIAL_RADIUS_M) / sunDistanceM)
    this.uniforms.uUmbra.value.set(1 / Math.cos(umbraRad), -Math.tan(umbraRad))
    const drawnRad = penumbraRad * this.penumbraExaggeration
    this.uniforms.uPenumbra.value.set(1 / Math.cos(drawnRad), Math.tan(drawnRad))

    const { x: radius, y: slope } = this.uniforms.uUmbra.value
    const along = alongAxisAtRadius(radius, slope, orbitRadiusScene)
    this.circle.mesh.visible = along > 0
    this.circle.place.set(along, radius + slope * along)
    this.terminator.place.set(0, TERMINATOR_RADIUS)
  }

  dispose(): void {
    this.volume.geometry.dispose()
    this.volume.material.dispose()
    this.ringGeometry.dispose()
    this.circle.mesh.material.dispose()
    this.terminator.mesh.material.dispose()
  }

  private ring(name: string, colour: readonly [number, number, number, number], widthPx: number): Ring {
    const place = new THREE.Vector2(0, 1)
    const own = uniformsOf({ uRing: place, uWidthPx: widthPx, uColor: new THREE.Vector4(...colour) })
    const mesh = new THREE.Mesh(
      this.ringGeometry,
      new THREE.RawShaderMaterial({
        name,
        glslVersion: THREE.GLSL3,
        vertexShader: ringVert,
        fragmentShader: ringFrag,
        toneMapped: false,
        side: THREE.DoubleSide,
        transparent: true,
        depthWrite: false,
        uniforms: { uAxis: this.uniforms.uAxis, ...this.viewport, ...own },
      }),
    )
    mesh.renderOrder = -4
    mesh.frustumCulled = false
    mesh.onBeforeRender = (renderer) => {
      renderer.getDrawingBufferSize(this.viewport.uViewport.value)
    }
    return { mesh, place }
  }
}

/** Distance behind the Earth's centre where the cone ρ = radius + slope·s meets the sphere of an orbit; 0 if never. */
export function alongAxisAtRadius(radius: number, slope: number, orbitRadius: number): number {
  const a = 1 + slope * slope
  const b = radius * slope
  const discriminant = b * b - a * (radius * radius - orbitRadius * orbitRadius)
  return discriminant > 0 ? Math.max(0, (Math.sqrt(discriminant) - b) / a) : 0
}

/** Unit circle as a strip: xy = (cos, sin) of the angle, z = side −1 or 1. */
function ringStrip(): THREE.BufferGeometry {
  const corners = new Float32Array(6 * (RING_SEGMENTS + 1))
  const indices: number[] = []
  for (let i = 0; i <= RING_SEGMENTS; i++) {
    const angle = (2 * Math.PI * i) / RING_SEGMENTS
    corners.set([Math.cos(angle), Math.sin(angle), -1, Math.cos(angle), Math.sin(angle), 1], 6 * i)
    if (i < RING_SEGMENTS) indices.push(2 * i, 2 * i + 1, 2 * i + 2, 2 * i + 2, 2 * i + 1, 2 * i + 3)
  }
  const geometry = new THREE.BufferGeometry()
  geometry.setAttribute('position', new THREE.BufferAttribute(corners, 3))
  geometry.setIndex(indices)
  return geometry
}
