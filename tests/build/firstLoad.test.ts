import { expect, test } from 'vitest'
import { reachedFrom } from '../../src/build/firstLoad.ts'

test('what a page begins with is all that is imported on the way, in circles too, but nothing asked for later', () => {
  const imports: Record<string, string[]> = {
    main: ['a', 'b'],
    a: ['c'],
    c: ['a'],
    b: [],
    later: ['b'],
  }
  const graph = { getModuleInfo: (id: string) => (imports[id] ? { importedIds: imports[id] } : null) }
  expect([...reachedFrom('main', graph)].sort()).toEqual(['a', 'b', 'c', 'main'])
})
