/** A film by the command line: two frames from the built page, in a browser of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { ALL_FORMATS, BufferSource, type EncodedPacket, EncodedPacketSink, Input } from 'mediabunny'
import { findChromium } from './chromium.ts'

test('a film is drawn without a window, each frame encoded, in order', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'film-')), 'x.webm')
  const bin = resolve(import.meta.dirname, '../../src/cli/bin.mjs')
  const when = [
    '--from',
    '2026-09-23T06:00:00Z',
    '--to',
    '2026-09-23T06:40:00Z',
    '--seconds',
    '2',
    '--fps',
    '1',
  ]
  const words = ['film', '--preset', 'one', ...when, '--size', '320x180', '--out', out, '--json']
  const env = { ...process.env, DAWNLINE_CHROMIUM: findChromium() }
  const { stdout } = await promisify(execFile)(process.execPath, [bin, ...words], { env })
  expect(JSON.parse(stdout)).toMatchObject({ frames: 2, size: '320x180', by: 'a browser here' })
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(readFileSync(out)) })
  const track = await input.getPrimaryVideoTrack()
  if (!track) throw new Error('no track')
  const packets: EncodedPacket[] = []
  for await (const packet of new EncodedPacketSink(track).packets()) packets.push(packet)
  expect([track.codedWidth, track.codedHeight, packets.length]).toEqual([320, 180, 2])
  expect(packets[0]?.type).toBe('key') // the encoder decides on the others
  expect(packets[0]?.data.length).toBeGreaterThan(500) // a picture, not a black one
})
