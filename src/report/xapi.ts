/** What was answered in the exercises as statements of the Experience API 1.0.3, as learning record stores take them
 *  (github.com/adlnet/xAPI-Spec, xAPI-Data.md 2.4): one for each answer, one for each exercise. A file for whoever
 *  wants one; nothing is sent. */
import type { Ask, Verdict } from '../scenario/facts/exercises.ts'

export interface CheckedAnswer {
  ask: Ask
  /** What is asked, in words. */
  question: string
  /** As it was typed. */
  typed: string
  verdict: Verdict
}
export interface CheckedExercise {
  id: string
  title: string
  /** Of those that were answered. */
  answers: readonly CheckedAnswer[]
  /** Figures that are asked for in all. */
  asked: number
  /** In their own words; '' where nothing was written. */
  why: string
  whyAsked: string
  /** ISO 8601, UTC. */
  checkedAt: string
  /** The page as it was when they were checked. */
  link: string
}
export interface XapiAbout {
  /** The page's own address, without query and hash: what is spoken of has its address there. */
  page: string
  /** '' where none is given. */
  name: string
  /** BCP 47. */
  language: string
  version: string
}

const ADL = 'http://adlnet.gov/expapi'
const XAPI_VERSION = '1.0.3'
const UUID_BYTES = 16

/** Version 4, RFC 9562 5.4. @param random fills with random bytes */
export function uuid(random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const bytes = new Uint8Array(UUID_BYTES)
  random(bytes)
  const hex = [...bytes].map((byte, k) => {
    const marked = k === 6 ? (byte & 0x0f) | 0x40 : k === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const verb = (name: 'answered' | 'completed') => ({
  id: `${ADL}/verbs/${name}`,
  display: { en: name },
})

/** Bounds of what is right, as an interaction of numbers tells them. */
const boundsOf = ({ value, within }: Ask): string =>
  within === 0 ? String(value) : `${rounded(value - within)}[:]${rounded(value + within)}`
const rounded = (value: number): number => Number(value.toPrecision(12))

export function statementsOf(
  checked: readonly CheckedExercise[],
  { page, name, language, version }: XapiAbout,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): object[] {
  const actor = {
    objectType: 'Agent',
    ...(name === '' ? {} : { name }),
    account: { homePage: page, name: name === '' ? 'anonymous' : name },
  }
  const said = (text: string) => ({ [language]: text })
  return checked.flatMap(({ id, title, answers, asked, why, whyAsked, checkedAt, link }) => {
    const exercise = `${page}exercises/${id}`
    const common = (context: object = {}) => ({
      id: uuid(random),
      version: XAPI_VERSION,
      actor,
      timestamp: checkedAt,
      context: {
        platform: `Dawnline ${version}`,
        language,
        extensions: { [`${page}exercises/link`]: link },
        ...context,
      },
    })
    const within = { contextActivities: { parent: [{ objectType: 'Activity', id: exercise }] } }
    const about = (part: string, definition: object) => ({
      objectType: 'Activity',
      id: `${exercise}/${part}`,
      definition: { type: `${ADL}/activities/cmi.interaction`, ...definition },
    })
    const right = answers.filter(({ verdict }) => verdict === 'right').length
    return [
      ...answers.map(({ ask, question, typed, verdict }) => ({
        ...common(within),
        verb: verb('answered'),
        object: about(ask.id, {
          name: said(question),
          interactionType: 'numeric',
          correctResponsesPattern: [boundsOf(ask)],
        }),
        result: { response: typed, success: verdict === 'right' },
      })),
      ...(why === ''
        ? []
        : [
            {
              ...common(within),
              verb: verb('answered'),
              object: about('why', { name: said(whyAsked), interactionType: 'long-fill-in' }),
              result: { response: why },
            },
          ]),
      {
        ...common(),
        verb: verb('completed'),
        object: {
          objectType: 'Activity',
          id: exercise,
          definition: { type: `${ADL}/activities/assessment`, name: said(title) },
        },
        result: {
          completion: true,
          success: right === asked,
          score: { scaled: rounded(right / asked), raw: right, min: 0, max: asked },
        },
      },
    ]
  })
}
