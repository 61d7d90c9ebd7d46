import { afterEach, expect, test, vi } from 'vitest'
import { MESSAGE_CALLS } from '../../../src/scenario/answers/messageCalls.ts'
import { problemKey } from '../../../src/state/document/actions.ts'
import { store } from '../../../src/state/document/store.ts'
import { answerMessages, createApi, originsOf } from '../../../src/state/page/api.ts'

const api = createApi(Promise.resolve())
const messageOf = async (call: () => unknown): Promise<string> => {
  try {
    await call()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'accepted'
}
/** As a page that does not check types would call it. */
const loose = api as unknown as Record<string, (...args: unknown[]) => unknown>

/** What is not there is missing; what is there, null too, is not accepted. */
const refusedAs = (bad: unknown) =>
  bad === undefined ? /^\w+ is missing: .*\.$/ : /^\S.* is not accepted: .*\.$/

afterEach(() => vi.unstubAllGlobals())

test('a bad instant is refused with the range, whatever its type, and the clock stays', async () => {
  api.setTime('2030-01-01T00:00:00Z')
  for (const bad of ['someday', '1999-12-31', '2051-01-02', '2030-02-30', 5, null, undefined, {}]) {
    const sentence = await messageOf(() => loose.setTime!(bad))
    expect(sentence, String(bad)).toMatch(refusedAs(bad))
    expect(sentence, String(bad)).toMatch(/^time .*2000-01-01 to 2051-01-01\.$/)
  }
  expect(api.time()).toBe('2030-01-01T00:00:00Z')
})

test('a bad rate is refused to the caller and not reported on the page', async () => {
  for (const bad of ['fast', Number.NaN, 1e12, null]) {
    expect(await messageOf(() => loose.play!(bad))).toMatch(/^rate .* is not accepted: −2592000 to 2592000/)
  }
  expect(store.getState().problems).toEqual([])
  api.play(-3600)
  expect(store.getState()).toMatchObject({ playing: true, rate: -3600 })
  api.pause()
  expect(store.getState().playing).toBe(false)
})

test('a place that is not shipped is refused by name', async () => {
  store.setState({ sites: [{ id: 'phoenix-az' }, { id: 'madrid-es' }] as never })
  const before = api.scenario()
  expect(await messageOf(() => api.setScenario({ site: 'atlantis' }))).toBe(
    'site "atlantis" is not accepted: phoenix-az, madrid-es.',
  )
  expect(api.scenario()).toEqual(before)
})

test('whatever a script hands over is taken whole or refused in one sentence, and the document is kept', async () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.groups = [cyclic]
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  let looks = 0
  const fickle = {
    get policy() {
      return looks++ === 0 ? 'ride-through' : 'none'
    },
  }
  const bad: readonly [string, unknown][] = [
    [
      'a getter that throws',
      {
        get policy() {
          throw new Error('boom')
        },
      },
    ],
    [
      'a getter that throws no error',
      {
        groups: [
          {
            get total() {
              throw null
            },
          },
        ],
      },
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys() {
            throw new TypeError('trap')
          },
        },
      ),
    ],
    [
      'a proxy that throws at each look',
      new Proxy(
        { policy: 'shed' },
        {
          get() {
            throw new TypeError('trap')
          },
        },
      ),
    ],
    ['a proxy that is revoked', revoked.proxy],
    ['a large whole number', { pue: 2n }],
    ['one of its own', 7n],
    ['a cycle', cyclic],
    ['a cycle in place of a value', { satellite: { massKg: cyclic } }],
    ['a map', new Map([['policy', 'shed']])],
    ['a map within', { satellite: new Map() }],
    ['a date', new Date(0)],
    ['a date as the epoch', { epoch: new Date(0) }],
    ['a list as a choice', { policy: ['shed'] }],
    ['a list as a pattern', { groups: [{ pattern: ['delta'] }] }],
    ['no text and no number', { policy: { toString: 1, valueOf: 2 } }],
    ['a symbol', { policy: Symbol('shed') }],
    ['a function', () => ({ policy: 'shed' })],
    ['a list of four thousand million', { groups: Array(4_294_967_295) }],
    ['nothing', null],
    ['not even that', undefined],
    ['a list', []],
  ]
  const before = api.scenario()
  const { past } = store.getState()
  for (const [what, patch] of bad) {
    const sentence = await messageOf(() => api.setScenario(patch as object))
    expect(sentence, what).toMatch(refusedAs(patch))
    expect(sentence.length, what).toBeLessThanOrEqual(300)
    expect(sentence, what).not.toMatch(/boom|trap|Cannot/)
  }
  expect(api.scenario()).toEqual(before)
  expect(store.getState()).toMatchObject({ past, problems: [] })
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => queueMicrotask(call))
  await api.setScenario(fickle)
  expect(api.scenario().policy, 'what it said at the first look').toBe('ride-through')
  await api.setScenario(new Proxy({ policy: 'shed' }, {}))
  expect(api.scenario()).toEqual(before)
})

test('the scenario handed out is a copy', () => {
  api.scenario().groups[0]!.altitudeKm = 1
  expect(api.scenario().groups[0]!.altitudeKm).toBe(650)
})

/** A page that embeds this one, from `origin`. @returns what came back for each message, and to which origin */
async function embeddedAnswers(origin: string, messages: unknown[], origins: string[] | null = null) {
  const answers: [body: unknown, targetOrigin: string][] = []
  const parent = {
    postMessage: (body: unknown, { targetOrigin }: { targetOrigin: string }) => {
      if (targetOrigin === 'null') throw new SyntaxError('Invalid target origin') // as browsers do
      answers.push([body, targetOrigin])
    },
  }
  let listener: (event: object) => Promise<void> = async () => {}
  vi.stubGlobal('window', { parent })
  vi.stubGlobal('addEventListener', (_: string, listen: typeof listener) => {
    listener = listen
  })
  answerMessages(api, origins)
  for (const data of messages) await listener({ data, source: parent, origin })
  await listener({ data: { dawnline: 1, id: 0, call: 'time' }, source: {}, origin }) // somebody else
  return answers
}

const ARGUMENTS: Record<string, unknown[]> = { setTime: ['2031-01-01'], rest: [false] }

test('every call of the message form is answered, errors as one sentence, strangers not at all', async () => {
  api.setTime('2030-01-01T00:00:00Z')
  const quiet: readonly string[] = ['subscribe', 'totals', 'frames', 'snapshot', 'setScenario'] // need a picture or a frame
  const calls = MESSAGE_CALLS.filter((call) => !quiet.includes(call))
  const answers = await embeddedAnswers('https://example.org', [
    ...calls.map((call, id) => ({
      dawnline: 1,
      id,
      call,
      args: ARGUMENTS[call] ?? [],
    })),
    { dawnline: 1, id: 'x', call: 'constructor' },
    { dawnline: 1, id: 'y', call: 'setTime', args: ['someday'] },
    ...[null, 'time', { dawnline: 2, id: 1, call: 'time' }, { dawnline: 1, id: 1 }],
  ])
  expect(answers.map(([, targetOrigin]) => targetOrigin)).toEqual(
    Array.from({ length: calls.length + 2 }, () => 'https://example.org'),
  )
  const bodies = answers.map(([body]) => body as { id: unknown; result?: unknown; error?: string })
  for (const [id, call] of calls.entries()) expect(bodies[id], call).toHaveProperty('result')
  expect(bodies[calls.indexOf('time')]!.result).toBe('2031-01-01T00:00:00Z')
  expect(bodies[calls.indexOf('version')]!.result).toBe(api.version)
  expect(bodies.at(-2)!.error).toMatch(/^call "constructor" is not accepted: ready, version, presets, /)
  expect(bodies.at(-1)).toMatchObject({
    dawnline: 1,
    id: 'y',
    error: expect.stringMatching(/^time "someday"/),
  })
})

test('a page opened from a file, which has no origin, is answered too', async () => {
  const answers = await embeddedAnswers('null', [{ dawnline: 1, id: 7, call: 'presets' }])
  expect(answers).toEqual([[{ dawnline: 1, id: 7, result: api.presets() }, '*']])
})

test('where origins are named the page from elsewhere gets no answer, and of a bad name nobody is left', async () => {
  const ask = [{ dawnline: 1, id: 7, call: 'presets' }]
  const named = originsOf('?embed&origin=https://example.org,http://localhost:5000')
  expect(named).toEqual(['https://example.org', 'http://localhost:5000'])
  expect(await embeddedAnswers('https://example.org', ask, named)).toHaveLength(1)
  for (const other of ['https://example.org.evil.example', 'http://example.org', 'null']) {
    expect(await embeddedAnswers(other, ask, named), other).toEqual([])
  }
  expect(originsOf('?embed')).toBeNull()
  for (const bad of ['example.org', 'https://example.org/', '*', '', 'null']) {
    expect(originsOf(`?origin=${bad}`), bad).toEqual([])
    expect(problemKey(store.getState().problems.at(-1)!)).toBe(
      `origin "${bad}" is not accepted: an origin, such as https://example.org.`,
    )
  }
  expect(await embeddedAnswers('https://example.org', ask, [])).toEqual([])
  store.setState({ problems: [] })
})

test('every listed call is a member of window.dawnline', () => {
  for (const call of MESSAGE_CALLS) expect(api).toHaveProperty(call)
})

test('whoever subscribes hears what happens, by the same rules of origin, and a bad name is refused', async () => {
  const answers = await embeddedAnswers('https://example.org', [
    { dawnline: 1, id: 1, call: 'subscribe', args: ['change', 'select', 'step', 'error'] },
    { dawnline: 1, id: 2, call: 'subscribe', args: ['weather'] },
  ])
  const bodies = () => answers.map(([body]) => body as { event?: string; value?: unknown; error?: string })
  await vi.waitFor(() => expect(bodies()).toHaveLength(2), { timeout: 60_000 })
  expect(bodies()[0]).toMatchObject({ id: 1, result: ['change', 'select', 'step', 'error'] })
  expect(bodies()[1]!.error).toBe(
    'event "weather" is not accepted: ready, change, time, select, step, height, error.',
  )
  answers.length = 0
  const { scenario } = store.getState()
  store.setState({ selectedId: 4 })
  store.setState({ selectedId: 4 }) // nothing new
  store.setState({ scenario: { ...scenario, policy: 'ride-through' } })
  store.setState({ story: { id: 'million' } as never, storyStep: 2 })
  store.setState({ problems: ['Something is wrong.'] })
  store.setState({ selectedId: null, story: null, scenario, problems: [] })
  expect(bodies().map(({ event }) => event)).toEqual(
    expect.arrayContaining(['select', 'change', 'step', 'error']),
  )
  const values = (name: string) => bodies().flatMap(({ event, value }) => (event === name ? [value] : []))
  expect(values('select')).toEqual([5, null])
  expect(values('step')).toEqual([{ story: 'million', step: 3 }, null])
  expect(values('error')).toEqual(['Something is wrong.'])
  expect(values('change')).toMatchObject([{ policy: 'ride-through' }, { policy: scenario.policy }])
  for (const [body, targetOrigin] of answers) {
    expect(body).toMatchObject({ dawnline: 1 })
    expect(targetOrigin).toBe('https://example.org')
  }
})
