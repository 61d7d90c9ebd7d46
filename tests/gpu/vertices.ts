/** Runs a vertex shader once per satellite and reads back the four floats it makes. */
import {
  BufferGeometry,
  DataTexture,
  FloatType,
  GLSL3,
  type IUniform,
  NearestFilter,
  NoBlending,
  OrthographicCamera,
  Points,
  RawShaderMaterial,
  RGBAFormat,
  Scene,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { resolveIncludes } from '../../src/gpu/include.ts'

/** 4,096 satellites at most. */
export const SIDE = 64

const fragmentShader = `precision highp float;
in vec4 vResult;
out vec4 result;
void main() { result = vResult; }`

const renderer = new WebGLRenderer({ canvas: document.createElement('canvas') })

/** @param compute GLSL of `vec4 compute(vec4 pick)`, a pick being the four floats of one satellite */
export class VertexRun {
  readonly uniforms: Record<string, IUniform>
  private readonly material: RawShaderMaterial
  private readonly target = new WebGLRenderTarget(SIDE, SIDE, {
    format: RGBAFormat,
    type: FloatType,
    minFilter: NearestFilter,
    magFilter: NearestFilter,
    depthBuffer: false,
  })
  private readonly scene = new Scene()
  private readonly pixels = new Float32Array(SIDE * SIDE * 4)

  constructor(
    includes: Record<string, string>,
    compute: string,
    picks: readonly (readonly number[])[],
    uniforms: Record<string, unknown>,
  ) {
    const data = new Float32Array(SIDE * SIDE * 4)
    picks.forEach((pick, i) => {
      data.set(pick, 4 * i)
    })
    const picksTexture = new DataTexture(data, SIDE, SIDE, RGBAFormat, FloatType)
    picksTexture.needsUpdate = true
    const source = `precision highp float;
precision highp int;
${Object.keys(includes)
  .map((name) => `#include ${name}`)
  .join('\n')}
uniform highp sampler2D uPicks;
out vec4 vResult;
${compute}
void main() {
  ivec2 cell = ivec2(gl_VertexID % ${SIDE}, gl_VertexID / ${SIDE});
  vResult = compute(texelFetch(uPicks, cell, 0));
  gl_Position = vec4(2.0 * (vec2(cell) + 0.5) / ${SIDE}.0 - 1.0, 0.0, 1.0);
  gl_PointSize = 1.0;
}`
    this.uniforms = Object.fromEntries(
      Object.entries({ uPicks: picksTexture, ...uniforms }).map(([name, value]) => [name, { value }]),
    )
    this.material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: resolveIncludes(source, includes),
      fragmentShader,
      blending: NoBlending,
      depthTest: false,
      uniforms: this.uniforms,
    })
    const geometry = new BufferGeometry()
    geometry.setDrawRange(0, picks.length)
    const points = new Points(geometry, this.material)
    points.frustumCulled = false
    this.scene.add(points)
  }

  /** Four floats a pick, valid until the next call. */
  read(): Float32Array {
    renderer.setRenderTarget(this.target)
    renderer.render(this.scene, new OrthographicCamera())
    renderer.readRenderTargetPixels(this.target, 0, 0, SIDE, SIDE, this.pixels)
    renderer.setRenderTarget(null)
    return this.pixels
  }

  dispose(): void {
    this.target.dispose()
    this.material.dispose()
  }
}
