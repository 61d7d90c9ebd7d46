import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { MAX_ELEMENT_SETS } from '../../src/physics/elementSets.ts'
import sgp4Rows from '../fixtures/reference/sgp4.json' with { type: 'json' }
import { KINDS, tleLines } from '../physics/elementText.ts'
import { VERIFICATION_FILE, verificationCases } from '../physics/verificationSet.ts'
import { answer, cli } from './harness.ts'

/** Dates hold a millisecond's 4,000th, in which a low orbit moves 2e-6 km; these epochs and steps are exact. */
const POSITION_TOLERANCE_KM = 1e-5
const VERIFICATION_TOLERANCE_KM = 0.01 // epochs that are written to a millisecond only

const folder = mkdtempSync(join(tmpdir(), 'dawnline-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

interface Answer {
  objects: {
    id: number
    name: string
    states: {
      utc: string
      positionKm: number[] | null
      velocityKmS: number[] | null
      sunlit: number | null
      error?: string
    }[]
  }[]
}

const distance = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, axis) => value - b[axis]!))

test('the reference rows, with exactly the promised keys', async () => {
  let compared = 0
  for (const { line1, line2, rows } of sgp4Rows.tles) {
    const epochMs =
      Date.UTC(2000 + Number(line1.slice(18, 20)), 0) + (Number(line1.slice(20, 32)) - 1) * 86400e3
    const path = file('one.tle', `${line1}\n${line2}\n`)
    const at = rows.map(([minutes]) => new Date(epochMs + minutes! * 60e3).toISOString())
    const { objects } = await answer<Answer>(`sgp4 --file ${path} --at ${at.join()}`)
    expect(objects.map((object) => Object.keys(object))).toEqual([['id', 'name', 'states']])
    expect(objects[0]!.id).toBe(Number(line1.slice(2, 7)))
    objects[0]!.states.forEach((state, k) => {
      expect(Object.keys(state)).toEqual(['utc', 'positionKm', 'velocityKmS', 'sunlit'])
      const row = rows[k]!
      expect(distance(state.positionKm!, row.slice(2, 5))).toBeLessThan(POSITION_TOLERANCE_KM)
      expect(distance(state.velocityKmS!, row.slice(5, 8))).toBeLessThan(POSITION_TOLERANCE_KM)
      compared++
    })
  }
  expect(compared).toBeGreaterThan(40)
})

test('the verification set through its file: states, and failures by name beside them', async () => {
  for (const { set, rows } of verificationCases().slice(0, 8)) {
    const at = rows.map(({ minutes }) => new Date(set.elements.epochMs + minutes * 60e3).toISOString())
    const { objects } = await answer<Answer>(`sgp4 --file ${VERIFICATION_FILE} --at ${at.join()}`)
    expect(objects).toHaveLength(33)
    const own = objects.find(({ id }) => id === set.id)!
    own.states.forEach(({ positionKm }, k) => {
      expect(distance(positionKm!, rows[k]!.positionKm), `${set.id}`).toBeLessThan(VERIFICATION_TOLERANCE_KM)
    })
  }
  const { objects } = await answer<Answer>(`sgp4 --file ${VERIFICATION_FILE} --at 2006-06-25T00:00:00Z`)
  const decayed = objects.find(({ id }) => id === 29141)!
  expect(decayed).toEqual({
    id: 29141,
    name: '1985-108AA',
    states: [
      {
        utc: '2006-06-25T00:00:00Z',
        positionKm: null,
        velocityKmS: null,
        sunlit: null,
        error: expect.stringContaining('decayed'),
      },
    ],
  })
})

test('a set that cannot be read is null with its reason, the rest fly; OMM gives the same place', async () => {
  const [line1, line2] = tleLines(KINDS['ISS-like']!)
  const bad = `${line1.slice(0, 20)}3${line1.slice(21)}`
  const at = '--at 2026-09-23T07:00:00Z'
  const tle = file('mixed.tle', `BAD\n${bad}\n${line2}\nGOOD\n${line1}\n${line2}\n`)
  const { objects } = await answer<Answer>(`sgp4 --file ${tle} ${at}`)
  expect(objects.map(({ name }) => name)).toEqual(['BAD', 'GOOD'])
  expect(objects[0]!.states[0]).toMatchObject({
    positionKm: null,
    error: expect.stringMatching(/line 2.*checksum/),
  })
  const omm = {
    OBJECT_NAME: 'GOOD',
    NORAD_CAT_ID: '1',
    EPOCH: '2026-09-23T06:00:00',
    MEAN_MOTION: '15.5',
    ECCENTRICITY: '0.0006',
    INCLINATION: '51.6',
    RA_OF_ASC_NODE: '20',
    ARG_OF_PERICENTER: '90',
    MEAN_ANOMALY: '10',
    BSTAR: '0.00002',
  }
  const json = await answer<Answer>(`sgp4 --file ${file('one.json', JSON.stringify([omm]))} ${at}`)
  const keys = Object.keys(omm).join()
  const csv = await answer<Answer>(
    `sgp4 --file ${file('one.csv', `${keys}\n${Object.values(omm).join()}\n`)} ${at}`,
  )
  expect(json).toEqual(csv)
  const [byTle, byOmm] = [objects[1]!, json.objects[0]!]
  expect(byOmm.id).toBe(1)
  expect(distance(byTle.states[0]!.positionKm!, byOmm.states[0]!.positionKm!)).toBeLessThan(1e-6)
})

test('light is the conical shadow: of an ISS-like orbit about three fifths', async () => {
  const path = file('iss.tle', tleLines(KINDS['ISS-like']!).join('\n'))
  const at = Array.from({ length: 186 }, (_, k) =>
    new Date(Date.UTC(2026, 8, 23, 6) + k * 30e3).toISOString(),
  )
  const { objects } = await answer<Answer>(`sgp4 --file ${path} --at ${at.join()}`)
  const light = objects[0]!.states.map(({ sunlit }) => sunlit!)
  const mean = light.reduce((a, b) => a + b, 0) / light.length
  expect(mean).toBeGreaterThan(0.58)
  expect(mean).toBeLessThan(0.75)
})

test('--csv: a row a state, the reason in the last column; readable text by default', async () => {
  const { out, code } = await cli(`sgp4 --file ${VERIFICATION_FILE} --at 2006-06-25T00:00:00Z --csv`)
  expect(code).toBe(0)
  const lines = out.trimEnd().split('\n')
  expect(lines[0]).toBe('id,name,utc,xKm,yKm,zKm,vxKmS,vyKmS,vzKmS,sunlit,error')
  expect(lines).toHaveLength(34)
  expect(lines.find((line) => line.startsWith('29141'))).toMatch(
    /^29141,1985-108AA,2006-06-25T00:00:00Z,{8}decayed/,
  )
  const text = await cli(`sgp4 --file ${VERIFICATION_FILE} --at 2006-06-25T00:00:00Z`)
  expect(text.out).toContain('1958-002B')
  expect(text.out).toContain('TEME')
})

test('bad input: exit code 2 and one line with the flag, the value and what is accepted', async () => {
  const cases: [string, string[]][] = [
    ['sgp4', ['--file is missing', 'TLE']],
    [`sgp4 --file ${VERIFICATION_FILE}`, ['--at is missing', 'ISO 8601']],
    [`sgp4 --file ${VERIFICATION_FILE} --at noon`, ['--at "noon"']],
    ['sgp4 --file nothing.tle --at 2026-01-01', ['--file "nothing.tle"', 'can be read']],
    [`sgp4 --file ${file('words.txt', 'hello')} --at 2026-01-01`, ['words.txt', 'OMM']],
    [`sgp4 --file ${file('half.json', '[{')} --at 2026-01-01`, ['half.json', 'OMM']],
  ]
  const lines = `${tleLines(KINDS['ISS-like']!).join('\n')}\n`
  cases.push([
    `sgp4 --file ${file('many.tle', lines.repeat(MAX_ELEMENT_SETS + 1))} --at 2026-01-01`,
    ['many.tle', '60000', '60001'],
  ])
  cases.push([
    `sgp4 --file ${file('full.tle', lines.repeat(MAX_ELEMENT_SETS))} --at ${Array(20).fill('2026-01-01').join()}`,
    ['--at', '20 instants', 'up to 16'],
  ])
  for (const [words, expected] of cases) {
    const { code, out, error } = await cli(words)
    expect({ code, out }, words.slice(0, 80)).toEqual({ code: 2, out: '' })
    expect(error).toMatch(/^[^\n]+\n$/)
    for (const part of expected) expect(error).toContain(part)
  }
})

test('a file in UTF-16 is read; sets without a checksum are noted; names reach terminal and CSV tamed', async () => {
  const lines = tleLines(KINDS['ISS-like']!).map((line) => line.slice(0, 68))
  const wide = Buffer.from(`\ufeff=1+1\u001b[31m\r\n${lines.join('\r\n')}\r\n`, 'utf16le')
  const path = join(folder, 'wide.tle')
  writeFileSync(path, wide)
  const words = `sgp4 --file ${path} --at 2026-09-23T07:00:00Z`
  const { code, out } = await cli(words)
  expect(code).toBe(0)
  expect(out).toContain('1 element set without a checksum is read unchecked.')
  expect(out).not.toContain('\u001b')
  expect((await cli(`${words} --csv`)).out.split('\n')[1]).toMatch(/^1,'=1\+1\ufffd\[31m,2026/)
})

test('a set out of range is told with value and range, at once', async () => {
  const [line1, line2] = tleLines({ ...KINDS.geostationary!, epoch: '2699999999.000' })
  const path = file('late.tle', `${line1}\n${line2}\n`)
  const { out, error, code } = await cli(`sgp4 --file ${path} --at 2026-09-23T07:00:00Z --json`)
  const { objects } = JSON.parse(out) as Answer
  const why = 'line 1: a value is out of its range (EPOCH 2699999999.000; 1–366)'
  expect(objects[0]!.states[0]!.error).toBe(why)
  expect(code).toBe(2)
  expect(error).toBe(`--file "${path}" is not accepted: no set in it gives a state (the first: ${why}).\n`)
})

test('a file of which no set gives a state is bad input, its rows told; of a batch, a bad case', async () => {
  const [line1, line2] = tleLines(KINDS['ISS-like']!)
  const bad = `${line1.slice(0, 20)}3${line1.slice(21)}`
  const none = file('none.tle', `ONE\n${bad}\n${line2}\nTWO\n${bad}\n${line2}\n`)
  const some = file('some.tle', `ONE\n${bad}\n${line2}\nTWO\n${line1}\n${line2}\n`)
  const at = '--at 2026-09-23T07:00:00Z'
  for (const form of ['', ' --json', ' --csv']) {
    const { code, out, error } = await cli(`sgp4 --file ${none} ${at}${form}`)
    expect(code).toBe(2)
    expect(out).toContain('TWO')
    expect(error).toMatch(/^--file "[^\n]*none\.tle" [^\n]*no set[^\n]*checksum[^\n]*\.\n$/)
    expect(await cli(`sgp4 --file ${some} ${at}${form}`)).toMatchObject({ code: 0, error: '' })
  }
  const cases = [none, some].map((path) => JSON.stringify({ file: path })).join('\n')
  const batch = await cli(`sgp4 ${at} --batch -`, cases)
  expect(batch.code).toBe(1)
  const states = batch.out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Answer).objects.map(({ states }) => states[0]!.positionKm !== null))
  expect(states).toEqual([
    [false, false],
    [false, true],
  ])
})
