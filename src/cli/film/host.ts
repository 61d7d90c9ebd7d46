/** The built page on this machine alone, for a browser that draws it. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadInput } from '../answer.ts'

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

export interface Host {
  url: string
  close(): Promise<void>
}

export const isBuilt = (): boolean => existsSync(join(DIST, 'index.html'))

export async function startHost(): Promise<Host> {
  if (!isBuilt())
    throw new BadInput('The page is not built: npm run build, once, on each machine that draws films.')
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host')
    const path = pathname === '/' ? 'index.html' : normalize(pathname)
    try {
      const body = readFileSync(join(DIST, path))
      response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
