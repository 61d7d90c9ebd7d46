/** What is drawn follows the document: a component or hook computes from what it subscribes to, never from a global that
 *  changes without a word to it. Looked up by syntax, through every function that is called while it renders; effects,
 *  readouts, handlers and first values run at other times and may ask the store. */
import { dirname, join, normalize } from 'node:path/posix'
import { parseSync } from 'vite'
import { expect } from 'vitest'
import { sourceTexts } from './sources.ts'

/** The document of this very moment, without a subscription. */
const GLOBALS = ['currentModel', 'comparisonModel', 'drawnComparison', 'shapeNow', 'getState']
/** What is handed to these runs later, or once. */
const LATER = [
  'useEffect',
  'useLayoutEffect',
  'useCallback',
  'useState',
  'useReadout',
  'useFrame',
  'useFrameValue',
  'useSyncExternalStore',
  'useApp',
  'useThree',
  'setTimeout',
  'then',
]

type Node = { type: string } & Record<string, unknown>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
const isFunction = ({ type }: Node): boolean => /^(FunctionDeclaration|.*FunctionExpression)$/.test(type)
const nameOf = (value: unknown): string => (isNode(value) ? String(value.name ?? '') : '')

export interface Source {
  path: string
  functions: Map<string, Node>
  /** Name here → file and name there. */
  imported: Map<string, { path: string; name: string }>
}

/** Named functions of a block, not of the blocks in them. */
function functionsIn(nodes: readonly Node[]): Map<string, Node> {
  const found = new Map<string, Node>()
  for (const outer of nodes) {
    const node = isNode(outer.declaration) ? outer.declaration : outer
    if (node.type === 'FunctionDeclaration') found.set(nameOf(node.id), node)
    if (node.type !== 'VariableDeclaration') continue
    for (const one of node.declarations as Node[])
      if (isNode(one.init) && isFunction(one.init)) found.set(nameOf(one.id), one.init)
  }
  return found
}

export function read(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text)
  expect(errors, path).toEqual([])
  const body = program.body as unknown as Node[]
  const imported: Source['imported'] = new Map()
  for (const node of body) {
    const from = node.type === 'ImportDeclaration' ? String((node.source as Node).value) : ''
    if (!from.startsWith('.')) continue
    for (const one of node.specifiers as Node[])
      imported.set(nameOf(one.local), {
        path: normalize(join(dirname(path), from)),
        name: nameOf(one.imported),
      })
  }
  return { path, functions: functionsIn(body), imported }
}

export const sources = new Map(
  [...sourceTexts]
    .filter(([path]) => /^(ui|scene|state)\//.test(path))
    .map(([path, text]) => [path, read(path, text)]),
)

/** The globals that a function asks when it is called, each with the calls that lead there. */
function asked(node: Node, source: Source, trail: readonly Node[] = []): string[] {
  if (trail.includes(node)) return []
  const body = isNode(node.body) ? node.body : node
  const locals = functionsIn(Array.isArray(body.body) ? (body.body as Node[]) : [])
  const found: string[] = []
  const visit = (one: Node): void => {
    if (isFunction(one)) return
    if (one.type !== 'CallExpression') {
      for (const child of childrenOf(one)) visit(child)
      return
    }
    const callee = one.callee as Node
    const name = callee.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee)
    if (callee.type === 'MemberExpression') visit(callee)
    if (GLOBALS.includes(name)) found.push(name)
    else if (callee.type === 'Identifier') found.push(...askedBy(name).map((rest) => `${name} → ${rest}`))
    for (const argument of one.arguments as Node[]) {
      if (!isFunction(argument)) visit(argument)
      else if (!LATER.includes(name)) found.push(...asked(argument, source, [...trail, node]))
    }
  }
  const askedBy = (name: string): string[] => {
    const here = locals.get(name) ?? source.functions.get(name)
    if (here) return asked(here, source, [...trail, node])
    const there = source.imported.get(name)
    const file = there && sources.get(there.path)
    const target = file?.functions.get(there!.name)
    return file && target ? asked(target, file, [...trail, node]) : []
  }
  visit(body)
  return found
}

const calls = (node: Node, name: string): boolean =>
  (node.type === 'CallExpression' && nameOf(node.callee) === name) ||
  childrenOf(node).some((child) => calls(child, name))

/** `Name in FILE: what it asks`, of every component and hook. */
export function problemsIn(source: Source): string[] {
  return [...source.functions]
    .filter(([name]) => /^([A-Z][a-z]|use[A-Z])/.test(name))
    .filter(([, node]) => !calls(node, 'useWholeApp')) // it is drawn anew with every change
    .flatMap(([name, node]) => asked(node, source).map((what) => `${name} in ${source.path}: ${what}`))
}
