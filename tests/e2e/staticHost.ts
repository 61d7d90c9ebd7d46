/** Any static host: gives out a folder under a path and nothing else, until it is closed. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

export interface StaticHost {
  url: string
  close(): Promise<void>
}

/** @param change what a newer version of a file says; it throws where that has none */
export async function startHost(
  folder: string,
  path: string,
  change: (file: string, text: string) => string = (_, text) => text,
): Promise<StaticHost> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://host')
    const file = pathname.startsWith(path) ? pathname.slice(path.length) || 'index.html' : '../none'
    try {
      const body = readFileSync(join(folder, file))
      const content = /\.(html|js)$/.test(file) ? change(file, body.toString('utf8')) : body
      response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
