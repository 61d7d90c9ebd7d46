/** What sweeps cost: `npm run bench:sweeps -- [CASES] [least]`, from so many threads and workers on. Tiny cases, so that what is measured is the handing out: in threads
 *  of this process and by workers at a Redis of its own, one to as many as there are cores. All files must be the same to
 *  the bit. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import type { Redis } from 'ioredis'
import { siteIds } from '../../src/cli/design.ts'
import { addressOf } from '../../src/cli/queue/address.ts'
import { queueEngine } from '../../src/cli/queue/engine.ts'
import { conduct } from '../../src/cli/sweep/conduct.ts'
import type { Engine } from '../../src/cli/sweep/engine.ts'
import { coresHere, poolEngine } from '../../src/cli/sweep/pool.ts'
import { ResultFile } from '../../src/cli/sweep/resultFile.ts'
import { readSweep } from '../../src/scenario/answers/sweep/document.ts'
import { RedisServer } from './redisServer.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CASES = Number(process.argv[2] ?? 1_000_000)
const LEAST = Number(process.argv[3] ?? 1)
const text = JSON.stringify({
  title: 'Tiny cases',
  axes: [{ field: 'groups.1.altitudeKm', from: 400, to: 1600, count: CASES }],
  outputs: ['plane.altitudeM'],
})
const sweep = readSweep(JSON.parse(text), siteIds())
const folder = mkdtempSync(resolve(tmpdir(), 'sweeps-'))
const digests = new Set<string>()

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part)
  return hash.digest('hex')
}

async function measure(name: string, engine: Engine): Promise<number> {
  const path = resolve(folder, `${digests.size}-${Date.now()}.csv`)
  const file = await ResultFile.open(path, 'case\n')
  const signal = new AbortController().signal
  let mostMb = 0
  const watch = setInterval(() => {
    mostMb = Math.max(mostMb, process.memoryUsage().rss / 2 ** 20)
  }, 200)
  try {
    const before = process.cpuUsage()
    const { seconds } = await conduct({
      caseCount: sweep.caseCount,
      text,
      engine,
      file,
      tell: (line) => console.error(line),
      signal,
    })
    digests.add(await digestOf(path))
    const { user, system } = process.cpuUsage(before)
    const perCaseUs = (seconds / CASES) * 1e6
    console.log(
      `${name}: ${Math.round(CASES / seconds)} cases a second, ${perCaseUs.toFixed(1)} µs a case, ${((user + system) / CASES).toFixed(1)} µs of them of this process's processors, ${Math.round(mostMb)} MB at most`,
    )
    return seconds
  } finally {
    clearInterval(watch)
    await file.close()
    await engine.close()
    rmSync(path)
  }
}

const numberIn = (info: string, key: string): number =>
  Number(new RegExp(`^${key}:([\\d.]+)`, 'm').exec(info)?.[1])
async function redisState(client: Redis) {
  const info = await client.info()
  return {
    commands: numberIn(info, 'total_commands_processed'),
    inBytes: numberIn(info, 'total_net_input_bytes'),
    outBytes: numberIn(info, 'total_net_output_bytes'),
    cpuS: numberIn(info, 'used_cpu_sys') + numberIn(info, 'used_cpu_user'),
  }
}

async function worker(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [resolve(ROOT, 'src/cli/bin.mjs'), 'worker', '--threads', '1'], {
    env: { ...process.env, DAWNLINE_QUEUE: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await once(child.stderr as NodeJS.ReadableStream, 'data')
  return child
}

for (let threads = LEAST; threads <= coresHere(); threads++)
  await measure(`in process, ${threads} of ${coresHere()} cores`, poolEngine(threads))

const server = await RedisServer.start()
const client = server.client()
const workers: ChildProcess[] = []
for (let count = 1; count <= coresHere(); count++) {
  workers.push(await worker(server.url))
  if (count < LEAST) continue
  const engine = await queueEngine(addressOf(server.url), text)
  const { compute } = engine
  let chunks = 0
  engine.compute = (chunk) => {
    chunks++
    return compute.call(engine, chunk)
  }
  const before = await redisState(client)
  const seconds = await measure(`on a queue, ${count} worker${count > 1 ? 's' : ''} of one thread`, engine)
  const after = await redisState(client)
  const each = (key: keyof typeof after, by: number) => (after[key] - before[key]) / by
  console.log(
    `  ${chunks} chunks in ${seconds.toFixed(1)} s; a chunk ${each('commands', chunks).toFixed(1)} commands and ${(each('cpuS', chunks) * 1e3).toFixed(2)} ms of Redis; a case ${each('inBytes', CASES).toFixed(1)} bytes in, ${each('outBytes', CASES).toFixed(1)} out`,
  )
}
for (const child of workers) child.kill('SIGINT')
client.disconnect()
await server.end()
rmSync(folder, { recursive: true })
console.log(digests.size === 1 ? `All ${CASES} cases are the same to the bit.` : 'The files DIFFER.')
process.exit(digests.size === 1 ? 0 : 1)
