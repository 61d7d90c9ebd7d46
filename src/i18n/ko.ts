/** 한국어. Sentences are in the formal polite style, labels are noun phrases. A particle that depends on the word before
 *  it is written in both forms, 은(는), and chosen when the sentence stands. */
import { atlas } from './ko/atlas.ts'
import { bench } from './ko/bench.ts'
import { beside } from './ko/beside.ts'
import { charts } from './ko/charts.ts'
import { fairness } from './ko/fairness.ts'
import { faults } from './ko/faults.ts'
import { fieldHelp } from './ko/fieldHelp.ts'
import { fields } from './ko/fields.ts'
import { footprint } from './ko/footprint.ts'
import { ground } from './ko/ground.ts'
import { headline } from './ko/headline.ts'
import { help } from './ko/help.ts'
import { jobs } from './ko/jobs.ts'
import { money } from './ko/money.ts'
import { objects } from './ko/objects.ts'
import { page } from './ko/page.ts'
import { panel } from './ko/panel.ts'
import { places } from './ko/places.ts'
import { presets } from './ko/presets.ts'
import { refusals } from './ko/refusals.ts'
import { save } from './ko/save.ts'
import { scene } from './ko/scene.ts'
import { share } from './ko/share.ts'
import { sky } from './ko/sky.ts'
import { story } from './ko/story.ts'
import { table } from './ko/table.ts'
import { time } from './ko/time.ts'
import { units } from './ko/units.ts'
import { views } from './ko/views.ts'
import type { Language, Words } from './language.ts'

const words: Words = {
  ...page,
  ...share,
  ...beside,
  ...refusals,
  ...presets,
  ...units,
  ...scene,
  ...ground,
  ...fields,
  ...fieldHelp,
  ...panel,
  ...headline,
  ...views,
  ...time,
  ...charts,
  ...places,
  ...help,
  ...faults,
  ...objects,
  ...money,
  ...fairness,
  ...footprint,
  ...bench,
  ...jobs,
  ...sky,
  ...atlas,
  ...save,
  ...table,
  ...story,
}

type End = 'consonant' | 'rieul' | 'vowel'

/** How digits and letters are read at their end: ㄹ stands apart, since (으)로 treats it like a vowel. */
const READ: readonly (readonly [RegExp, End])[] = [
  [/(^|[^a-z])(kg|t)$/i, 'consonant'], // 킬로그램, 톤
  [/(^|[^a-z])mi²?$/i, 'rieul'], // 마일
  [/(^|[^a-z])[kc]?m[²³]?$/i, 'vowel'], // 미터
  [/[036mn]$/i, 'consonant'], // 영, 삼, 육, 엠, 엔
  [/[178l]$/i, 'rieul'], // 일, 칠, 팔, 엘
]

/** The sound on which what stands before a particle ends. */
function endOf(before: string): End {
  const text = before.replace(/[)\]”’"'»\s]+$/u, '')
  const syllable = text.charCodeAt(text.length - 1) - 0xac00
  if (syllable >= 0 && syllable < 11172) {
    const final = syllable % 28 // Unicode 15, §3.12: the final consonant, 0 for none, 8 for ㄹ
    return final === 0 ? 'vowel' : final === 8 ? 'rieul' : 'consonant'
  }
  return READ.find(([pattern]) => pattern.test(text))?.[1] ?? 'vowel'
}

const PAIRS: Record<string, readonly [afterConsonant: string, afterVowel: string]> = {
  '은(는)': ['은', '는'],
  '이(가)': ['이', '가'],
  '을(를)': ['을', '를'],
  '과(와)': ['과', '와'],
}

/** 은(는) becomes 은 or 는 by the word before it. */
export const withParticles = (sentence: string): string =>
  sentence.replace(/(은\(는\)|이\(가\)|을\(를\)|과\(와\)|\(으\)로)/g, (pair, _, at: number) => {
    const end = endOf(sentence.slice(0, at))
    if (pair === '(으)로') return end === 'consonant' ? '으로' : '로'
    const [afterConsonant, afterVowel] = PAIRS[pair] ?? [pair, pair]
    return end === 'vowel' ? afterVowel : afterConsonant
  })

export const language: Language = { locale: 'ko', direction: 'ltr', words, finish: withParticles }
