/** A sweep through a queue on a real Redis: the same file to the bit whoever computes it and whatever breaks. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { siteIds } from '../../src/cli/design.ts'
import { addressOf } from '../../src/cli/queue/address.ts'
import { queueEngine } from '../../src/cli/queue/engine.ts'
import { resultsKey } from '../../src/cli/queue/names.ts'
import { startWorker } from '../../src/cli/queue/worker.ts'
import { type Chunk, type ChunkLines, computeChunk } from '../../src/cli/sweep/chunk.ts'
import { conduct } from '../../src/cli/sweep/conduct.ts'
import { ResultFile } from '../../src/cli/sweep/resultFile.ts'
import { readSweep } from '../../src/scenario/answers/sweep/document.ts'
import { cli } from './harness.ts'
import { hasRedis, RedisServer } from './redisServer.ts'

const folder = mkdtempSync(resolve(tmpdir(), 'queue-'))
afterAll(() => rmSync(folder, { recursive: true }))

const documentOf = (title: string, count = 200) => ({
  title,
  axes: [{ field: 'groups.1.altitudeKm', from: 400, to: 7000, count }], // the highest have no figures
  outputs: ['plane.altitudeM', 'plane.betaDeg'],
})
const HEAD = 'head\n'
const wholeOf = (title: string, count = 200) =>
  HEAD + computeChunk({ text: JSON.stringify(documentOf(title, count)), from: 1, count }).lines

type Compute = (chunk: Chunk) => ChunkLines | Promise<ChunkLines>
const computing = (compute: Compute) => () => ({
  compute: async (chunk: Chunk) => compute(chunk),
  close: async () => {},
})
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

test('an address is never shown with what is secret in it', () => {
  const address = addressOf('rediss://me:s%2Fcret@queue.example:6380/2')
  expect(address.shown).toBe('rediss://queue.example:6380/2')
  expect(address.cleaned(`AUTH s%2Fcret and s/cret at ${address.url}`)).toBe(
    `AUTH … and … at ${address.shown}`,
  )
  for (const given of ['http://me:secret@host', 'redis:secret', 'secret'])
    expect(() => addressOf(given)).toThrow(/^--queue is not accepted: redis:\/\/HOST:PORT or rediss:/)
})

test('a queue that cannot be reached is told in one sentence, without its password', async () => {
  const file = resolve(folder, 'none.json')
  writeFileSync(file, JSON.stringify(documentOf('none', 2)))
  for (const words of [`sweep ${file}`, 'worker']) {
    const { code, error } = await cli(`${words} --queue redis://me:secret@127.0.0.1:1`)
    expect([code, error]).toEqual([
      2,
      '--queue redis://127.0.0.1:1 cannot be reached (connect ECONNREFUSED 127.0.0.1:1).\n',
    ])
  }
  const beside = await cli(`sweep ${file} --queue redis://127.0.0.1:1 --threads 2`)
  expect(beside.error).toMatch(/^--threads 2 is not accepted: not beside --queue/)
})

describe.skipIf(!hasRedis)(
  'on a Redis (skipped where there is no redis-server: apt-get install redis-server)',
  () => {
    let server: RedisServer
    beforeAll(async () => {
      server = await RedisServer.start()
    })
    afterAll(() => server.end())

    const workerOf = (compute: Compute = computeChunk, threads = 1) =>
      startWorker(addressOf(server.url), { threads, lockMs: 1500, start: computing(compute) })

    /** To its end. */
    async function sweepOf(
      title: string,
      count = 200,
      options: { chunkMs?: number; overdueMs?: number } = {},
    ) {
      const text = JSON.stringify(documentOf(title, count))
      const path = resolve(folder, `${title}.csv`)
      const file = await ResultFile.open(path, HEAD)
      const engine = await queueEngine(addressOf(server.url), text, {
        chunkMs: 2,
        overdueMs: 500,
        ...options,
      })
      try {
        const sweep = readSweep(JSON.parse(text), siteIds())
        const signal = new AbortController().signal
        const outcome = await conduct({
          caseCount: sweep.caseCount,
          text,
          engine,
          file,
          tell: () => {},
          signal,
        })
        return { ...outcome, written: readFileSync(path, 'utf8') }
      } finally {
        await engine.close()
        await file.close()
      }
    }

    test('two workers make the file that one process makes, to the bit, and leave nothing behind', async () => {
      const workers = await Promise.all([workerOf(), workerOf(computeChunk, 2)])
      const { written, failed } = await sweepOf('two')
      expect(written).toBe(wholeOf('two'))
      expect(failed).toBe(wholeOf('two').split('not accepted').length - 1)
      await Promise.all(workers.map((worker) => worker.close()))
      expect(workers[0]!.work.cases + workers[1]!.work.cases).toBe(200)
      const client = server.client()
      expect(await client.keys('dawnline:*:*-*-*-*')).toEqual([])
      client.disconnect()
    })

    test('as users run it: a worker’s threads, a sweep that finds the address in the environment', async () => {
      const file = resolve(folder, 'cli.json')
      writeFileSync(file, JSON.stringify(documentOf('cli', 50)))
      await cli(`sweep ${file} --out ${resolve(folder, 'here.csv')} --threads 1`)
      const worker = await startWorker(addressOf(server.url), { threads: 1 })
      vi.stubEnv('DAWNLINE_QUEUE', server.url)
      const { code, out, error } = await cli(`sweep ${file} --out ${resolve(folder, 'there.csv')} --json`)
      vi.unstubAllEnvs()
      await worker.close()
      expect(code).toBe(0)
      expect(JSON.parse(out)).toMatchObject({ cases: 50, by: `workers at redis://127.0.0.1:${server.port}` })
      expect(out + error).not.toMatch(/p%ss|p%25ss/)
      expect(readFileSync(resolve(folder, 'there.csv'), 'utf8')).toBe(
        readFileSync(resolve(folder, 'here.csv'), 'utf8'),
      )
    })

    test('a worker that is killed in the middle of a chunk loses nothing', async () => {
      const doomed = spawn(process.execPath, [resolve(import.meta.dirname, 'doomedWorker.mjs')], {
        env: { ...process.env, DAWNLINE_QUEUE: server.url },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      const sweep = sweepOf('killed')
      await once(doomed.stdout, 'data')
      const gone = once(doomed, 'exit')
      doomed.kill('SIGKILL')
      await gone
      const worker = await workerOf()
      expect((await sweep).written).toBe(wholeOf('killed'))
      await worker.close()
    })

    test('a Redis that is killed and comes back with its append-only file loses nothing', async () => {
      let chunks = 0
      let broken = () => {}
      const breaking = new Promise<void>((done) => {
        broken = done
      })
      const worker = await workerOf(async (chunk) => {
        if (++chunks === 5) broken()
        await pause(5)
        return computeChunk(chunk)
      })
      const sweep = sweepOf('restarted')
      await breaking
      await server.kill()
      await server.up()
      expect((await sweep).written).toBe(wholeOf('restarted'))
      await worker.close()
    })

    test('a slow worker holds its chunk for as long as it takes: nothing is computed twice', async () => {
      let slowTook = 0
      const taken: number[] = []
      const slow = await workerOf(async (chunk) => {
        taken.push(chunk.from)
        // Longer than the lock, once.
        if (slowTook++ === 0) await pause(2500)
        return computeChunk(chunk)
      })
      const quick = await workerOf((chunk) => {
        taken.push(chunk.from)
        return computeChunk(chunk)
      })
      expect((await sweepOf('slow')).written).toBe(wholeOf('slow'))
      expect(slowTook).toBeGreaterThan(0)
      expect(new Set(taken).size).toBe(taken.length)
      await Promise.all([slow.close(), quick.close()])
    })

    test('what is delivered twice counts once', async () => {
      const client = server.client()
      const worker = await workerOf(async (chunk) => {
        const lines = computeChunk(chunk)
        const [key = ''] = await client.keys('dawnline:document:*')
        const run = key.slice('dawnline:document:'.length)
        await client.rpush(resultsKey(run), JSON.stringify({ ...lines, worker: 'twin' }))
        return lines
      })
      const { written, cases } = await sweepOf('twice')
      expect([cases, written]).toEqual([200, wholeOf('twice')])
      await worker.close()
      client.disconnect()
    })

    test('a chunk that no worker finishes is divided, and the one case that is to blame is told; the others are there', async () => {
      const worker = await workerOf((chunk) => {
        if (chunk.from <= 7 && 7 < chunk.from + chunk.count) throw new Error('out of memory')
        return computeChunk(chunk)
      })
      const { written, failures } = await sweepOf('poison', 16, { overdueMs: 50 })
      expect(failures.filter(({ number }) => number < 14)).toEqual([
        expect.objectContaining({ number: 7, sentence: 'No worker finished it, 5 times.' }),
      ])
      const others = (text: string) => text.split('\n').filter((line) => !line.startsWith('7,'))
      expect(others(written)).toEqual(others(wholeOf('poison', 16)))
      await worker.close()
    })

    test('two sweeps share a worker: the later one does not wait for the end of the earlier', async () => {
      const order: string[] = []
      let isBegun = () => {}
      const begun = new Promise<void>((done) => {
        isBegun = done
      })
      const worker = await workerOf(async (chunk) => {
        order.push(JSON.parse(chunk.text).title)
        if (order.length === 10) isBegun()
        await pause(10)
        return computeChunk(chunk)
      })
      const first = sweepOf('first', 200, { chunkMs: 0 })
      await begun
      const second = sweepOf('second', 40, { chunkMs: 0 })
      const [one, other] = await Promise.all([first, second])
      expect([one.written, other.written]).toEqual([wholeOf('first'), wholeOf('second', 40)])
      const during = order.slice(order.indexOf('second'), order.lastIndexOf('second') + 1)
      const count = (title: string) => during.filter((its) => its === title).length
      expect(count('second')).toBe(40)
      // Each has two chunks in the queue at any time: turn by turn, but for the ends.
      expect(Math.abs(count('first') - 40)).toBeLessThanOrEqual(8)
      await worker.close()
    })
  },
)
