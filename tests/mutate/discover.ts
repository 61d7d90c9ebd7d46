/** Which mutants there are in a file, asked of Stryker without running any: its server, by JSON-RPC over its standard
 *  input and output (mutation server protocol 0.4). */
import { spawn } from 'node:child_process'

interface Point {
  line: number
  column: number
}

export interface Mutant {
  file: string
  location: { start: Point; end: Point }
  replacement: string
}

interface Discovered {
  files: Record<string, { mutants: (Omit<Mutant, 'file'> & { status?: string })[] }>
}

export const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js'
const HEADER = /Content-Length: (\d+)\r\n\r\n/

/** @param files source files, or some with lines, as Stryker's `mutate` takes them */
export async function discover(files: string[], config: string): Promise<Mutant[]> {
  const server = spawn(process.execPath, [STRYKER, 'serve', 'stdio'], { stdio: ['pipe', 'pipe', 'ignore'] })
  const ask = (id: number, method: string, params: unknown): void => {
    const message = JSON.stringify({ jsonrpc: '2.0', id, method, params })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`)
  }
  ask(1, 'configure', { configFilePath: config })
  ask(2, 'discover', { files: files.map((path) => ({ path })) })
  let text = ''
  try {
    for await (const part of server.stdout.setEncoding('utf8')) {
      text += part
      for (let header = HEADER.exec(text); header; header = HEADER.exec(text)) {
        const from = header.index + header[0].length
        const bytes = Buffer.from(text.slice(from))
        if (bytes.length < Number(header[1])) break
        const { id, result, error } = JSON.parse(bytes.subarray(0, Number(header[1])).toString())
        text = bytes.subarray(Number(header[1])).toString()
        if (error) throw new Error(error.message)
        if (id === 2) return mutantsOf(result)
      }
    }
  } finally {
    server.kill()
  }
  throw new Error('Stryker ended without an answer.')
}

const mutantsOf = ({ files }: Discovered): Mutant[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status === undefined)
      .map(({ location, replacement }) => ({ file, location, replacement })),
  )
