/** Puts all code that the page begins with into one file. Cut by who else imports it, as a bundler does by itself, it would
 *  be eighty small ones, each with a head of its own and compressed without the others. */
import type { Plugin } from 'vite'

interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null
}

/** Everything that a module imports, and what that imports, but for what is asked for later. */
export function reachedFrom(entry: string, graph: Graph): Set<string> {
  const reached = new Set([entry])
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}

export function firstLoad(): Plugin {
  let entry = ''
  let first: Set<string> | null = null
  return {
    name: 'dawnline:first-load',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, graph) => {
                    first ??= reachedFrom(entry, graph)
                    return id !== entry && first.has(id) ? 'first' : null
                  },
                },
              ],
            },
          },
        },
      },
    }),
    moduleParsed({ id, isEntry }) {
      if (isEntry) entry = id
    },
  }
}
