/** A Redis of the test's own, on a free port, that can be killed and started again with its append-only file. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { Redis } from 'ioredis'

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })

export class RedisServer {
  private child: ChildProcess | null = null
  private readonly folder = mkdtempSync(resolve(tmpdir(), 'redis-'))
  readonly port: number
  readonly password = 'p%ss/word'
  private constructor(port: number) {
    this.port = port
  }

  static async start(): Promise<RedisServer> {
    const server = new RedisServer(await freePort())
    await server.up()
    return server
  }

  get url(): string {
    return `redis://:${encodeURIComponent(this.password)}@127.0.0.1:${this.port}`
  }
  client(): Redis {
    const client = new Redis(this.url, { maxRetriesPerRequest: null })
    client.on('error', () => {})
    return client
  }

  async up(): Promise<void> {
    const settings = ['--port', this.port, '--dir', this.folder, '--bind', '127.0.0.1', '--save', '']
    const kept = ['--appendonly', 'yes', '--requirepass', this.password]
    this.child = spawn('redis-server', [...settings, ...kept].map(String), { stdio: 'ignore' })
    const client = this.client()
    await client.ping()
    client.disconnect()
  }
  /** As when a machine loses its power. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
    this.child = null
  }
  async end(): Promise<void> {
    await this.kill()
    rmSync(this.folder, { recursive: true })
  }
}
