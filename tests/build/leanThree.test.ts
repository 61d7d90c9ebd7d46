/** A build leaves parts of three out: nothing here may need them, and what stands for them has all that is asked of it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { STAND_INS, withoutText } from '../../src/build/leanThree.ts'

const ROOT = join(import.meta.dirname, '../..')
const THREE = join(ROOT, 'node_modules/three/src')
const textOf = (...path: string[]): string => readFileSync(join(...path), 'utf8')
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(gpu|scene)\b.*\.(tsx?|glsl|vert|frag)$/.test(path))
  .map((path) => ({ path, text: textOf(ROOT, 'src', path) }))

test('every material brings its own shader, and no shader includes one of three', () => {
  const own = /\b(?!Raw)\w*Material\b/
  const made = sources.filter(({ text }) => /new (THREE\.)?RawShaderMaterial\(/.test(text))
  const others = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/new (?:THREE\.)?(\w*Material)\(/g)]
      .filter(([, name]) => name !== 'RawShaderMaterial' && own.test(name!))
      .map(([, name]) => `${path}: ${name}`),
  )
  expect(made.length).toBeGreaterThan(10)
  expect(others).toEqual([])
  expect(sources.filter(({ text }) => /#include\s*<|\bShaderChunk\b|\bShaderLib\b/.test(text))).toEqual([])
})

test('no shadow, reflection, headset or other target of colour is asked for', () => {
  const asked =
    /castShadow|receiveShadow|shadowMap|\.environment\b|scene\.background|PMREMGenerator|\.xr\b|outputBufferType|setEffects/
  expect(sources.filter(({ text }) => asked.test(text))).toEqual([])
})

/** What a text asks of something by one of its names. */
const askedOf = (names: string, text: string): Set<string> =>
  new Set(
    [...text.matchAll(new RegExp(`(?:\\b|\\.)(?:${names})\\.(\\w+)`, 'g'))].map(([, member]) => member!),
  )

test('stand-ins have all that the renderer and React Three Fiber ask of them', async () => {
  const fiberFile = readdirSync(join(ROOT, 'node_modules/@react-three/fiber/dist')).find((name) =>
    /^events-.*\.esm\.js$/.test(name),
  )
  const fiber = textOf(ROOT, 'node_modules/@react-three/fiber/dist', fiberFile!)
  const renderer =
    textOf(THREE, 'renderers/WebGLRenderer.js') + textOf(THREE, 'renderers/webgl/WebGLBackground.js')
  for (const [part, names, own] of [
    ['renderers/webxr/WebXRManager.js', 'xr', 'gl\\.xr'],
    ['renderers/webgl/WebGLShadowMap.js', 'shadowMap', 'gl\\.shadowMap'],
  ] as const) {
    const standIn = STAND_INS[part]!
    const asked = new Set([...askedOf(names, renderer), ...askedOf(own, fiber)])
    expect(asked.size).toBeGreaterThan(3)
    for (const member of asked) expect(standIn, `${part}: ${member}`).toMatch(new RegExp(`\\b${member}\\b`))
  }
})

test('a stand-in exports what the part does', () => {
  for (const [part, standIn] of Object.entries(STAND_INS)) {
    const exported = (text: string) =>
      [...text.matchAll(/^export (?:class|const|function) (\w+)|^export \{ (\w+) \}/gm)].map(
        ([, name, other]) => name ?? other,
      )
    expect(exported(standIn), part).toEqual(exported(textOf(THREE, part)))
  }
})

test('a shader without its text exports the same names', () => {
  expect(withoutText(textOf(THREE, 'renderers/shaders/ShaderLib/cube.glsl.js'))).toBe(
    "export const vertex = ''\nexport const fragment = ''",
  )
  expect(withoutText(textOf(THREE, 'renderers/shaders/ShaderChunk/fog_vertex.glsl.js'))).toBe(
    "export default ''",
  )
})
