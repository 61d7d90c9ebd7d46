/** The element that shows Dawnline in other pages, as a file of its own beside the page: other pages name it in a script tag. */
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

export const VIEW_FILE = 'dawnline-view.js'
const ENTRY = 'core/view.ts'

/** One module, which imports nothing. @param root folder of the sources */
export async function viewScript(root: string): Promise<string> {
  const output = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: join(root, ENTRY), formats: ['es'], fileName: 'view' },
    },
  })) as Rolldown.RolldownOutput[]
  const code = output.flatMap(({ output }) => output).find((one) => one.type === 'chunk')?.code
  if (code === undefined || /^\s*import\b/m.test(code)) throw new Error(`${VIEW_FILE} is not one module.`)
  return code
}

export function view(): Plugin {
  let root = ''
  return {
    name: 'dawnline:view',
    configResolved(config) {
      root = config.root
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (request.url?.split('?')[0] === `/${VIEW_FILE}`) request.url = `/${ENTRY}`
        next()
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: VIEW_FILE, source: await viewScript(root) })
    },
  }
}
