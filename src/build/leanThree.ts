/** Leaves out of a build what the page never uses of three, which one class, WebGLRenderer, would bring: shaders of three's
 *  own materials (every material here has its own), shadow maps, headsets, reflections and its pipeline of effects. Three
 *  is taken module by module, not as one file, for that and so that no class stays for what is written to its prototype.
 *  42 kB compressed in all; tests/build/leanThree.test.ts holds that nothing of it is used. */
import type { Plugin } from 'vite'

const SHADERS = /\/three\/src\/renderers\/shaders\/(ShaderChunk|ShaderLib)\/[^/]+\.glsl\.js$/
const FEWEST_SHADERS = 100

/** What WebGLRenderer and React Three Fiber ask of a part that does nothing, by the part's place in three/src. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'renderers/webgl/WebGLShadowMap.js': `export class WebGLShadowMap {
    enabled = false
    autoUpdate = false
    needsUpdate = false
    type = 0
    render() {}
  }`,
  'renderers/webxr/WebXRManager.js': `export class WebXRManager {
    enabled = false
    isPresenting = false
    cameraAutoUpdate = false
    addEventListener() {}
    removeEventListener() {}
    setAnimationLoop() {}
    getEnvironmentBlendMode() {}
    hasDepthSensing() { return false }
    getDepthSensingMesh() { return null }
    getCamera() { return null }
    updateCamera() {}
    dispose() {}
  }`,
  'renderers/webgl/WebGLOutput.js': 'export class WebGLOutput {}',
  'renderers/shaders/DFGLUTData.js': 'export const getDFGLUT = () => null',
  'extras/PMREMGenerator.js': 'export class PMREMGenerator {}',
}

/** What stands for the texts of a shader: its exports, each empty. */
export function withoutText(code: string): string {
  const named = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => `export const ${name} = ''`)
  return [...named, ...(/^export default/m.test(code) ? ["export default ''"] : [])].join('\n')
}

export function leanThree(): Plugin {
  const stood = new Set<string>()
  let emptied = 0
  return {
    name: 'dawnline:lean-three',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^three$/, replacement: 'three/src/Three.js' }] } }),
    transform(code, id) {
      const path = id.replaceAll('\\', '/')
      const [, part] = path.split('/three/src/')
      if (part === undefined) return null
      const standIn = STAND_INS[part]
      if (standIn) stood.add(part)
      else if (SHADERS.test(path)) emptied++
      else return null
      return { code: standIn ?? withoutText(code), map: null }
    },
    buildEnd(error) {
      const isAsBefore = stood.size === Object.keys(STAND_INS).length && emptied >= FEWEST_SHADERS
      if (!error && !isAsBefore)
        throw new Error(`three is built in another way now: ${stood.size} parts and ${emptied} shaders found`)
    },
  }
}
