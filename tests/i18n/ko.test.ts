import { afterEach, expect, test } from 'vitest'
import { language as english } from '../../src/i18n/en.ts'
import {
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatDuration,
  formatMonth,
  formatUsd,
  formatYears,
} from '../../src/i18n/format.ts'
import { language, withParticles } from '../../src/i18n/ko.ts'
import { speak } from '../../src/i18n/language.ts'
import { t, tCount } from '../../src/i18n/t.ts'

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ')
afterEach(() => speak(english))

// By the rule of Korean orthography and the readings 영 일 이 삼 사 오 육 칠 팔 구, 미터, 와트, 킬로그램, 톤, 퍼센트.
test.each([
  ['위성은(는)', '위성은'],
  ['지구은(는)', '지구는'],
  ['고리이(가)', '고리가'],
  ['그림자을(를)', '그림자를'],
  ['셸(으)로', '셸로'],
  ['본영(으)로', '본영으로'],
  ['지구(으)로', '지구로'],
  ['10을(를)', '10을'],
  ['3(으)로', '3으로'],
  ['8(으)로', '8로'],
  ['1은(는)', '1은'],
  ['5은(는)', '5는'],
  ['650 km은(는)', '650 km는'],
  ['404 mi(으)로', '404 mi로'],
  ['190 MW을(를)', '190 MW를'],
  ['99.9 %(으)로', '99.9 %로'],
  ['1,260 t을(를)', '1,260 t을'],
  ['300 kg을(를)', '300 kg을'],
  ['“90”은(는)', '“90”은'],
  ['Phoenix과(와) 서울과(와)', 'Phoenix와 서울과'],
])('%s stands as %s', (written, said) => expect(withParticles(written)).toBe(said))

test('dates, durations and money are written as in Korea', () => {
  speak(language)
  const utcMs = Date.parse('2026-09-23T06:00:05Z')
  expect(formatDate(utcMs)).toBe('2026년 9월 23일')
  expect(formatDayMonth(utcMs)).toBe('9월 23일')
  expect(formatMonth(utcMs)).toBe('9월')
  expect(formatDateTime(utcMs)).toBe('2026년 9월 23일 06:00:05')
  expect(formatDuration(1160)).toBe('19분 20초')
  expect(formatDuration(273600)).toBe('3일 4시간')
  expect(formatYears(3)).toBe('3년')
  expect(plain(formatUsd(2.74e8))).toBe('274백만 USD')
  expect(tCount('satellites', 1_000_000)).toBe('위성 1,000,000기')
  expect(t('label.partShadow', { percent: '30.1\u202f%' })).toBe('궤도의 30.1\u202f%가 그림자 속')
})
