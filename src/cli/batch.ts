/** Many cases through one command: a JSON line in, a JSON line out, in order, one at a time. */
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { showPath } from '../lib/shown.ts'
import { encodingOf } from '../lib/text.ts'
import { jsonText } from '../report/json.ts'
import { BadInput, refuseFile } from './answer.ts'
import { answerTo, type Command } from './command.ts'
import { readFlags } from './flags.ts'
import { type Parsed, parseCase } from './parse.ts'
import type { Io } from './run.ts'

/** Text as it comes in, whatever Unicode it is in, without the mark at its beginning. */
async function* decoded(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const piece of pieces) {
    if (typeof piece === 'string') yield piece.replace(/^\uFEFF/, '')
    else {
      decoder ??= new TextDecoder(encodingOf(piece))
      yield decoder.decode(piece, { stream: true })
    }
  }
}

const linesIn = (pieces: AsyncIterable<string | Uint8Array>): AsyncIterable<string> =>
  createInterface({ input: Readable.from(decoded(pieces)), crlfDelay: Infinity })

async function linesOf(file: string, io: Io): Promise<AsyncIterable<string>> {
  if (file === '-') return linesIn(io.input())
  try {
    const handle = await open(file)
    const isFile = (await handle.stat()).isFile()
    await handle.close()
    if (!isFile) throw new Error('not a file')
  } catch {
    throw refuseFile('batch', file, 'a file of JSON lines that can be read, or - for the standard input')
  }
  return linesIn(createReadStream(file))
}

/** Flags on the command line hold for every case that does not give them. @returns whether every case was good */
export async function runBatch(name: string, command: Command, parsed: Parsed, io: Io): Promise<boolean> {
  if (Object.keys(command.flags).length === 0) {
    throw new BadInput(
      `--batch ${showPath(parsed.batch ?? '')} is not accepted: ${name} has no flags to vary.`,
    )
  }
  if (parsed.format === 'csv') throw new BadInput('--csv is not accepted: a batch answers in JSON lines.')
  readFlags(parsed.raw)
  let isGood = true
  for await (const line of await linesOf(parsed.batch ?? '-', io)) {
    if (line.trim() === '') continue
    let text: string
    try {
      const raw = { ...parsed.raw, ...parseCase(name, command, line) }
      const answer = await answerTo(command, raw, (told) => io.writeError(`${told}\n`))
      text = jsonText(answer.json)
      if (answer.wrong !== undefined) isGood = false
    } catch (error) {
      isGood = false
      text = jsonText({ error: error instanceof Error ? error.message : String(error) })
    }
    await io.write(`${text}\n`)
  }
  return isGood
}
