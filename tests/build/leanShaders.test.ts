import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withoutComments } from '../../src/build/leanShaders.ts'

test('comments and indentation go, lines of the preprocessor stay on their own', () => {
  const shader =
    '// head\n#include a.glsl\n\n  uniform float uSize; // px\n  /* two\n lines */ void main() {\n    x = a / b;\n  }\n'
  expect(withoutComments(shader)).toBe(
    '\n#include a.glsl\nuniform float uSize;\nvoid main() {\nx = a / b;\n}\n',
  )
})

/** Letter by letter, as the language's grammar says: what stands outside comments, without white space. */
function code(shader: string): string {
  let kept = ''
  for (let i = 0; i < shader.length; i++) {
    const pair = shader.slice(i, i + 2)
    if (pair === '//') while (i + 1 < shader.length && shader[i + 1] !== '\n') i++
    else if (pair === '/*') {
      i += 2
      while (shader.slice(i, i + 2) !== '*/') i++
      i++
    } else if (!/\s/.test(shader.charAt(i))) kept += shader[i]
  }
  return kept
}

test('nothing else of any shader goes', () => {
  const files = readdirSync('src/gpu', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(vert|frag|glsl)$/.test(path))
    .map((path) => `src/gpu/${path}`)
  expect(files.length).toBeGreaterThan(25)
  let shorter = 0
  for (const file of files) {
    const shader = readFileSync(file, 'utf8')
    const lean = withoutComments(shader)
    expect(lean.replace(/\s/g, ''), file).toBe(code(shader))
    shorter += shader.length - lean.length
  }
  expect(shorter).toBeGreaterThan(10_000)
})
