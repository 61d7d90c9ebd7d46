/** Leaves comments and indentation of shaders out of a build: a graphics card reads neither, and a reader of the page
 *  would fetch them, 6 kB compressed. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const SHADER = /\.(vert|frag|glsl)\?raw$/

/** GLSL has no strings: whatever looks like a comment is one. A line stays a line, as its preprocessor wants. */
export const withoutComments = (shader: string): string =>
  shader
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/.*$/gm, '')
    .replace(/^[ \t]+|[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')

export function leanShaders(): Plugin {
  return {
    name: 'dawnline:lean-shaders',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!SHADER.test(id)) return null
      const file = id.slice(0, -'?raw'.length)
      this.addWatchFile(file)
      return {
        code: `export default ${JSON.stringify(withoutComments(readFileSync(file, 'utf8')))}`,
        map: null,
      }
    },
  }
}
