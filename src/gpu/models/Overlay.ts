/** A scene drawn with smooth edges over a picture that has none: into a multisampled target, then laid on top with its
 *  own opacity (premultiplied). */
import {
  BufferGeometry,
  type Camera,
  CustomBlending,
  Float32BufferAttribute,
  GLSL3,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  Scene,
  type Vector2,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { uniformsOf } from '../uniforms.ts'

const SAMPLES = 4

const vertexShader = `in vec3 position;
void main() { gl_Position = vec4(position, 1.0); }`
const fragmentShader = `precision highp float;
uniform sampler2D uPicture;
out vec4 outColor;
void main() { outColor = texelFetch(uPicture, ivec2(gl_FragCoord.xy), 0); }`

export class Overlay {
  private readonly target = new WebGLRenderTarget(1, 1, { samples: SAMPLES })
  private readonly screen: Mesh<BufferGeometry, RawShaderMaterial>
  private readonly scene = new Scene()

  constructor() {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3))
    this.screen = new Mesh(
      geometry,
      new RawShaderMaterial({
        name: 'overlay',
        glslVersion: GLSL3,
        vertexShader,
        fragmentShader,
        uniforms: uniformsOf({ uPicture: this.target.texture }),
        depthTest: false,
        depthWrite: false,
        transparent: true,
        blending: CustomBlending,
        blendSrc: OneFactor,
        blendDst: OneMinusSrcAlphaFactor,
      }),
    )
    this.screen.frustumCulled = false
    this.scene.add(this.screen)
  }

  /** @param size of the picture in device pixels */
  draw(renderer: WebGLRenderer, scene: Scene, camera: Camera, size: Vector2): void {
    const { autoClear } = renderer
    const clearAlpha = renderer.getClearAlpha()
    this.target.setSize(size.x, size.y)
    renderer.setClearAlpha(0)
    renderer.setRenderTarget(this.target)
    renderer.autoClear = true
    renderer.render(scene, camera)
    renderer.setRenderTarget(null)
    renderer.setClearAlpha(clearAlpha)
    renderer.autoClear = false
    renderer.render(this.scene, camera)
    renderer.autoClear = autoClear
  }

  dispose(): void {
    this.target.dispose()
    this.screen.geometry.dispose()
    this.screen.material.dispose()
  }
}
