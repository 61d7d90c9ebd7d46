/** Folders are layers, and folders inside the larger layers are rooms: imports only go down, no cycles, and each package
 *  is allowed in a few folders only. What is drawn subscribes to what it is computed from. */
import { dirname, join, normalize } from 'node:path/posix'
import { expect, test } from 'vitest'
import { sourceTexts as files } from './sources.ts'
import { sources as drawnSources, problemsIn, read } from './subscriptions.ts'
import { sharingTests, touches } from './worlds.ts'

const LAYERS: Record<string, { folders: string[]; packages: RegExp }> = {
  lib: { folders: [], packages: /^$/ },
  i18n: { folders: ['lib'], packages: /^$/ },
  physics: { folders: ['lib'], packages: /^$/ },
  systems: { folders: ['physics', 'lib'], packages: /^$/ },
  economics: { folders: ['systems', 'lib'], packages: /^$/ },
  scenario: { folders: ['economics', 'systems', 'physics', 'lib'], packages: /^$/ },
  report: { folders: ['scenario', 'systems', 'i18n', 'lib'], packages: /^$/ },
  core: { folders: ['scenario', 'systems', 'physics', 'lib'], packages: /^$/ },
  workers: { folders: ['scenario', 'systems', 'physics', 'lib'], packages: /^$/ },
  state: { folders: ['workers', 'scenario', 'systems', 'physics', 'i18n', 'lib'], packages: /^zustand/ },
  gpu: { folders: ['physics', 'lib'], packages: /^three(\/addons\/|$)/ },
  scene: {
    folders: ['gpu', 'state', 'scenario', 'systems', 'physics', 'i18n', 'lib'],
    packages: /^(react|three|@react-three\/)/,
  },
  ui: {
    folders: ['state', 'report', 'scenario', 'systems', 'i18n', 'lib'],
    packages: /^(react|uplot|mediabunny|fflate|lean-qr|@fontsource)/,
  },
  build: { folders: ['lib'], packages: /^(node:|vite$|marked$)/ },
  cli: {
    folders: ['report', 'scenario', 'economics', 'systems', 'physics', 'i18n', 'lib'],
    packages: /^(node:|tinypool$|tsx\/|ioredis$|bullmq$|playwright-core$|mediabunny$)/,
  },
}
/** Rooms of a layer, lowest first: a room may import those above it in its list, and itself. */
const ROOMS: Record<string, string[]> = {
  scenario: ['facts', 'document', 'answers'],
  state: ['document', 'answers', 'clock', 'view', 'page', 'bench'],
  ui: ['kit', 'charts', 'rooms', 'shell'],
}
/** The few files that may reach further: the entry point, the one place where interface and scene meet. */
const EXCEPTIONS: Record<string, RegExp> = {
  'main.tsx': /./,
  'ui/shell/App.tsx': /^scene$/,
}

function importsOf(text: string): string[] {
  const pattern =
    /\bfrom\s+['"]([^'"\s]+)['"]|\bimport\s*\(\s*['"]([^'"\s]+)['"]|^import\s+['"]([^'"\s]+)['"]|new URL\(\s*['"]([^'"\s]+)['"]/gm
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean)!.replace(/\?.*$/, ''))
}

/** Why an import between two rooms of a layer may not be; null where it may. */
function roomProblem(path: string, target: string): string | null {
  const rooms = ROOMS[layerOf(path)]
  if (!rooms || layerOf(target) !== layerOf(path)) return null
  const [own, other] = [path, target].map((one) => rooms.indexOf(one.split('/')[1]!))
  if (own! < 0) return `${path}: stands in no room of ${rooms.join(', ')}`
  return other! > own! ? `${path} imports ${target}, of a room above` : null
}

const layerOf = (path: string) => (path.includes('/') ? path.split('/')[0]! : '')

test('imports only go down the layers and their rooms', () => {
  const wrong: string[] = []
  for (const [path, text] of files) {
    const layer = layerOf(path)
    if (path === 'main.tsx') continue
    const rule = LAYERS[layer]
    if (!rule) {
      wrong.push(`${path}: no layer ${layer}`)
      continue
    }
    for (const target of importsOf(text)) {
      if (target.startsWith('.')) {
        const resolved = normalize(join(dirname(path), target))
        if (resolved.startsWith('..')) continue // assets and package.json: data, not code
        const targetLayer = layerOf(resolved)
        const allowed =
          targetLayer === layer || rule.folders.includes(targetLayer) || EXCEPTIONS[path]?.test(targetLayer)
        if (!allowed) wrong.push(`${path} imports ${resolved}`)
        const problem = roomProblem(path, resolved)
        if (problem) wrong.push(problem)
      } else if (path === 'physics/tle.ts' ? target !== 'satellite.js' : !rule.packages.test(target)) {
        wrong.push(`${path} imports package ${target}`)
      }
    }
  }
  expect(files.size).toBeGreaterThan(10)
  expect(wrong).toEqual([])
})

test('no file imports itself through others', () => {
  const edges = new Map(
    [...files].map(([path, text]) => [
      path,
      importsOf(text.replace(/import type [^\n]*\n/g, ''))
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(path), target)))
        .filter((target) => files.has(target)),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of files.keys()) visit(path, [])
  expect(cycles).toEqual([])
})

test('an instant is read in one place: what one reader takes, another would not', () => {
  const readers = [...files].filter(([, text]) => /\bDate\.parse\(|new Date\(\s*['"`]/.test(text))
  expect(readers.map(([path]) => path)).toEqual([])
})

test('no component computes from a document that it does not subscribe to', () => {
  const drawn = [...drawnSources.values()].filter(({ path }) => /^(ui|scene)\//.test(path))
  expect(drawn.length).toBeGreaterThan(100)
  expect(drawn.flatMap(problemsIn)).toEqual([])
})

test('the look-up finds what is asked while drawing, and only that', () => {
  const problems = (body: string) =>
    problemsIn(read('ui/One.tsx', `const far = () => store.getState().view\nfunction One() {${body}}`)).map(
      (one) => one.split(': ')[1],
    )
  expect(problems('const model = currentModel(); return <p>{model.name}</p>')).toEqual(['currentModel'])
  expect(problems('return <ul>{ids.map((id) => <li>{far()}</li>)}</ul>')).toEqual(['far → getState'])
  expect(problems('const near = () => shapeNow(); return <p>{near()}</p>')).toEqual(['near → shapeNow'])
  expect(problems('const one = useMemo(() => far().a, []); return one')).toEqual(['far → getState'])
  expect(problems('useEffect(() => far()); return <b onClick={() => currentModel()} />')).toEqual([])
  expect(problems('const save = () => far(); return <b onClick={save} />')).toEqual([])
})

test('tests that share a world touch nothing that outlives them; what does is told by its text, helpers too', () => {
  const sharing = sharingTests()
  expect(sharing.length).toBeGreaterThan(200)
  for (const layer of ['physics', 'systems', 'economics', 'scenario', 'report', 'cli', 'ui'])
    expect(sharing.some((path) => path.startsWith(`tests/${layer}/`))).toBe(true)
  for (const own of ['fuzz/fuzz.test.ts', 'core/embed.test.ts', 'i18n/ko.test.ts', 'cli/bench.test.ts'])
    expect(sharing).not.toContain(`tests/${own}`)
  const isTouching = (text: string) => touches('one.test.ts', () => text)
  for (const text of [
    "vi.spyOn(console, 'warn')",
    "vi.mock('../../src/lib/timing.ts')",
    'speak(korean)',
    'globalThis.fetch = answer',
    'Object.assign(globalThis, { navigator })',
    'Date.now = () => 0',
    'Math.random = () => 0',
    'Array.prototype.at = null',
    'process.env.TZ = "UTC"',
    'process.exitCode = 1',
    "process.on('exit', end)",
    "import { store } from '../../src/state/document/store.ts'",
    "import {\n  store,\n} from '../../src/state/document/store.ts'",
    "await import('../../src/workers/serve.ts')",
  ])
    expect(isTouching(text), text).toBe(true)
  for (const text of [
    'vi.setConfig({ testTimeout: 1 })',
    "import type { View } from '../../src/state/view/view.ts'",
    'const now = Date.now()',
    'if (process.platform === system) {}',
  ])
    expect(isTouching(text), text).toBe(false)
})

test('local time is far from UTC, so that a local date cannot pass for a UTC one', () => {
  expect(new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset()).toBe(-13 * 60)
})
