/** Messages from an embedding page, words on the command line and lines of a batch: an answer or a sentence each. */
import fc from 'fast-check'
import { flagOf } from '../../src/cli/answer.ts'
import { COMMANDS } from '../../src/cli/commands.ts'
import { FLAGS } from '../../src/cli/flagTable.ts'
import { MESSAGE_CALLS } from '../../src/scenario/answers/messageCalls.ts'
import { defaultScenario, patchScenario } from '../../src/scenario/document/patch.ts'
import { store } from '../../src/state/document/store.ts'
import { answerMessages, createApi } from '../../src/state/page/api.ts'
import { cli } from '../cli/harness.ts'
import { check, checkFinite, checkSentence } from './expect.ts'
import { hostileJson, hostileText, hostileValue, scriptValue } from './hostile.ts'
import { type Target, target } from './target.ts'

interface Reply {
  id?: unknown
  error?: string
}
let replies: Reply[] = []
const parent = { postMessage: (body: Reply) => void replies.push(body) }
let listener: ((event: object) => Promise<void>) | null = null
/** A window inside another, as far as messages go. */
function embed(): void {
  Object.assign(globalThis, {
    window: { parent },
    document: { documentElement: { style: { getPropertyValue: () => '' } } }, // whose height who subscribes is told
    innerWidth: 800,
    MutationObserver: class {
      observe() {}
    },
    requestAnimationFrame: (call: () => void) => queueMicrotask(call),
    addEventListener: (_: string, listen: typeof listener) => {
      listener = listen
    },
  })
  answerMessages(createApi(Promise.resolve()))
  Object.assign(globalThis, { addEventListener: () => {} })
}
embed()

/** The calls that change or tell; totals and pictures of whatever is shown are the business of other tests. */
const calls = MESSAGE_CALLS.filter((call) => !['totals', 'snapshot', 'ready'].includes(call))
const message = fc.oneof(
  fc.record({
    dawnline: fc.oneof({ arbitrary: fc.constant(1), weight: 9 }, hostileValue),
    id: fc.integer(),
    call: fc.oneof({ arbitrary: fc.constantFrom(...calls), weight: 9 }, hostileText),
    args: fc.oneof({ arbitrary: fc.array(hostileValue, { maxLength: 3 }), weight: 9 }, hostileValue),
  }),
  fc.record({
    dawnline: fc.constant(1),
    id: fc.integer(),
    call: fc.constantFrom('setScenario', 'setTime', 'play'),
    args: fc.tuple(scriptValue),
  }),
  hostileValue,
)

async function checkMessage(data: unknown): Promise<void> {
  check(listener !== null, 'nobody listens')
  replies = []
  await listener({ data, source: parent, origin: 'https://example.org' })
  const { scenario } = store.getState()
  check(patchScenario(defaultScenario(), scenario).ok, 'the document in use is no scenario any more')
  for (const { error } of replies) if (error !== undefined) checkSentence(error)
}

/** Those that answer at once; the others are tried with what they refuse. */
const quick = ['sun', 'orbit', 'sso', 'constellation', 'presets', 'published']
const names = Object.keys(COMMANDS)
const flags = Object.keys(FLAGS)
const value = fc.oneof(
  hostileText,
  fc.constantFrom(
    '550',
    '2026-01-01',
    '97.6',
    '18',
    'delta',
    'iss',
    '2027',
    '5',
    '0',
    'phoenix-az',
    'closed-form',
  ),
)
const word = fc.oneof(
  fc.constantFrom(...flags).map(flagOf),
  fc.constantFrom('--json', '--csv', '--help', '--batch'),
  value,
)
const ownFlags = (name: string) => Object.keys(COMMANDS[name]?.flags ?? {})
const words = fc.oneof(
  fc.constantFrom(...quick).chain((name) => {
    const pair = fc
      .tuple(fc.constantFrom(...ownFlags(name), 'utc'), value)
      .map(([flag, its]) => [flagOf(flag), its])
    return fc.array(pair, { maxLength: 5 }).map((all) => [name, ...all.flat()])
  }),
  fc
    .tuple(fc.oneof(fc.constantFrom(...names), hostileText), fc.array(word, { minLength: 1, maxLength: 6 }))
    .map(([name, all]) => [name, ...all]),
)
const GOOD = 0
const FAILED = 1
const BAD = 2

/** Files and the standard input are other tests' business; a bench or a year takes its time. */
const isSlow = (all: readonly string[]): boolean =>
  !quick.includes(all[0] ?? '') && !all.slice(1).some((one) => !one.startsWith('--'))

async function checkWords(all: string[]): Promise<void> {
  if (isSlow(all) || all.includes('--batch')) return
  const { code, out, error } = await cli(all)
  if (code === GOOD)
    check(!/NaN|Infinity|∞/.test(out) || all.includes('--help'), `no number in: ${out.slice(0, 300)}`)
  else {
    check(code === BAD || code === FAILED, `exit code ${code}`)
    check(out === '', 'something is written beside the error')
    checkSentence(error.trimEnd())
  }
}

const line = fc.oneof(
  hostileText,
  hostileJson.map((json) => JSON.stringify(json) ?? ''),
  fc
    .dictionary(
      fc.oneof(fc.constantFrom('utc', 'altitudeKm', 'ltanH', 'epoch', 'inclinationDeg'), hostileText),
      fc.oneof(hostileJson, fc.constantFrom('2026-01-01', 550, 53, 18)),
      { maxKeys: 5 },
    )
    .map((one) => JSON.stringify(one)),
)

/** One answer a line, in order, whatever the lines are. */
async function checkBatch(lines: string[]): Promise<void> {
  const plain = lines.map((one) => one.replaceAll(/[\r\n\u2028\u2029]/g, ' '))
  const { code, out, error } = await cli('orbit --batch -', plain.join('\n'))
  check(error === '', error)
  check(code === GOOD || code === FAILED, `exit code ${code}`)
  const answers = out
    .split('\n')
    .slice(0, -1)
    .map((one) => JSON.parse(one) as Reply)
  check(answers.length === plain.filter((one) => one.trim() !== '').length, 'not one answer a line')
  for (const answer of answers) {
    if (answer.error === undefined) checkFinite(answer)
    else checkSentence(answer.error)
  }
}

export const callerTargets: Target[] = [
  target('messages', 4, message, checkMessage),
  target('command line', 4, words, checkWords),
  target('batch', 1, fc.array(line, { maxLength: 6 }), checkBatch),
]
