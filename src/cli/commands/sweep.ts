/** `sweep`: every case of a document with axes, over all cores of this machine or the workers at a queue. */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { showPath } from '../../lib/shown.ts'
import { SweepProblem } from '../../scenario/answers/sweep/axes.ts'
import { axisNames, readSweep, type Sweep } from '../../scenario/answers/sweep/document.ts'
import { MAX_DOCUMENT } from '../../scenario/document/limits.ts'
import { BadInput, refuse, refuseFile } from '../answer.ts'
import { type Command, REQUIRED, required, type Tell } from '../command.ts'
import { siteIds } from '../design.ts'
import { fileText } from '../fileText.ts'
import type { FlagValues } from '../flags.ts'
import { addressOf, QUEUE_VARIABLE } from '../queue/address.ts'
import { queueEngine } from '../queue/engine.ts'
import { conduct, type Outcome } from '../sweep/conduct.ts'
import type { Engine } from '../sweep/engine.ts'
import { headOf } from '../sweep/head.ts'
import { coresHere, poolEngine } from '../sweep/pool.ts'
import { ResultFile } from '../sweep/resultFile.ts'
import { untilStopped } from '../sweep/untilStopped.ts'

function documentText(path: string): string {
  const text = fileText('sweep', path, 'a JSON file that can be read')
  if (text.length <= MAX_DOCUMENT) return text
  throw refuseFile('sweep', path, `a file of at most ${MAX_DOCUMENT} characters`)
}

function sweepFrom(path: string, text: string): Sweep {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw refuseFile('sweep', path, 'a file that holds JSON')
  }
  try {
    return readSweep(json, siteIds())
  } catch (error) {
    if (error instanceof SweepProblem) throw new BadInput(error.message)
    throw error
  }
}

/** Threads that are asked for are here, whatever the environment says. */
async function engineFor(values: FlagValues, text: string, tell: Tell): Promise<Engine> {
  const { threads, queue = threads === undefined ? process.env[QUEUE_VARIABLE] : undefined } = values
  if (queue === undefined) return poolEngine(threads)
  if (threads !== undefined) throw refuse('threads', threads, 'not beside --queue: the workers have them')
  return queueEngine(addressOf(queue), text, { tell })
}

const failureNotes = ({ failed, failures }: Outcome): string[] => [
  ...failures.map(({ number, name, sentence }) => `Case ${number} (${name}): ${sentence}`),
  ...(failed > failures.length
    ? [`… and ${failed - failures.length} more, each with its reason in the file.`]
    : []),
]

export const sweep: Command = {
  summary: 'Every combination of a document with axes, over all cores, as CSV; goes on where it was stopped',
  flags: {
    sweep: REQUIRED,
    out: 'default: the name of the sweep with .csv',
    threads: `default ${coresHere()}, the cores here`,
    queue: `instead of threads here; default: ${QUEUE_VARIABLE} of the environment`,
  },
  operand: 'sweep',
  async answer(values, _, tell) {
    const path = required(values, 'sweep')
    const text = documentText(path)
    const its = sweepFrom(path, text)
    const out = values.out ?? `${path.replace(/\.json$/i, '')}.csv`
    const head = headOf(its, text, basename(out))
    const file = await ResultFile.open(out, head.text)
    const before = file.cases
    const engine = await engineFor(values, text, tell).catch(async (error) => {
      await file.close()
      throw error
    })
    let outcome: Outcome
    try {
      writeFileSync(`${out}-metadata.json`, head.metadata)
      outcome = await untilStopped((signal) =>
        conduct({ caseCount: its.caseCount, text, engine, file, tell, signal }),
      )
    } finally {
      await Promise.all([engine.close(), file.close()])
    }
    const { cases, failed, seconds, isWhole } = outcome
    if (!isWhole)
      throw new Error(
        `Stopped: ${file.cases} of ${its.caseCount} cases stand in ${showPath(out)}, and the same command goes on from there.`,
      )
    const facts = {
      cases: its.caseCount,
      computedNow: cases,
      foundInFile: before,
      failed,
      by: engine.who,
      seconds: Number(seconds.toPrecision(3)),
      casesPerSecond: cases > 0 ? Number((cases / seconds).toPrecision(3)) : null,
      out,
    }
    return {
      json: { ...facts, axes: axisNames(its), failures: outcome.failures },
      facts,
      notes: failureNotes(outcome),
    }
  },
}
