/** Puts a dome's picture together from its faces, which are drawn to the canvas one after the other: each is copied from
 *  there and laid into the disc. In the end the canvas shows the disc, black around it. */
import {
  BufferGeometry,
  Camera,
  Float32BufferAttribute,
  FramebufferTexture,
  GLSL3,
  LinearFilter,
  Mesh,
  NoBlending,
  RawShaderMaterial,
  Scene,
  type Texture,
  Vector3,
  type WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import { uniformsOf } from '../uniforms.ts'
import fragmentShader from './dome.frag?raw'
import vertexShader from './dome.vert?raw'
import { FACE_TAN, type Face } from './fisheye.ts'

const copyShader = `precision highp float;
in vec2 vPlace;
uniform sampler2D uPicture;
out vec4 outColor;
void main() { outColor = texture(uPicture, 0.5 + 0.5 * vPlace); }`

function screenOf(name: string, shader: string, uniforms: RawShaderMaterial['uniforms']): Mesh {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3))
  const material = new RawShaderMaterial({
    ...{ name, glslVersion: GLSL3, vertexShader, fragmentShader: shader, uniforms },
    ...{ depthTest: false, depthWrite: false, blending: NoBlending, toneMapped: false },
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  return mesh
}

export class DomePass {
  private readonly face: FramebufferTexture
  private readonly disc: WebGLRenderTarget
  private readonly ofFace
  private readonly toDisc: Mesh
  private readonly toCanvas: Mesh
  private readonly scene = new Scene()
  private readonly camera = new Camera()

  /** @param sizePx a side of the canvas, which is a square */
  constructor(
    private readonly renderer: WebGLRenderer,
    sizePx: number,
  ) {
    this.face = new FramebufferTexture(sizePx, sizePx)
    this.face.minFilter = LinearFilter
    this.face.magFilter = LinearFilter
    this.disc = new WebGLRenderTarget(sizePx, sizePx, { depthBuffer: false })
    this.ofFace = uniformsOf({
      uPicture: this.face as Texture,
      uLook: new Vector3(),
      uRight: new Vector3(),
      uUp: new Vector3(),
      uTan: FACE_TAN,
    })
    this.toDisc = screenOf('dome', fragmentShader, this.ofFace)
    this.toCanvas = screenOf('dome copy', copyShader, uniformsOf({ uPicture: this.disc.texture }))
  }

  private paint(screen: Mesh, target: WebGLRenderTarget | null, clears: boolean): void {
    const { renderer } = this
    const { autoClear } = renderer
    const clearAlpha = renderer.getClearAlpha()
    renderer.setRenderTarget(target)
    renderer.setClearAlpha(1)
    renderer.autoClear = clears
    this.scene.add(screen)
    renderer.render(this.scene, this.camera)
    this.scene.remove(screen)
    renderer.autoClear = autoClear
    renderer.setClearAlpha(clearAlpha)
    renderer.setRenderTarget(null)
  }

  /** Takes what the canvas shows as a face. @param isFirst of a new picture */
  take({ look, right, up }: Face, isFirst: boolean): void {
    this.renderer.copyFramebufferToTexture(this.face)
    this.ofFace.uLook.value.set(...look)
    this.ofFace.uRight.value.set(...right)
    this.ofFace.uUp.value.set(...up)
    this.paint(this.toDisc, this.disc, isFirst)
  }

  /** The disc goes to the canvas. */
  show(): void {
    this.paint(this.toCanvas, null, true)
  }

  dispose(): void {
    this.face.dispose()
    this.disc.dispose()
    for (const { geometry, material } of [this.toDisc, this.toCanvas]) {
      geometry.dispose()
      ;(material as RawShaderMaterial).dispose()
    }
  }
}
