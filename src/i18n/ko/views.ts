import type { views as en } from '../en/views.ts'
import type { WordsOf } from '../language.ts'

export const views: WordsOf<typeof en> = {
  'views.label': '보기',
  'views.key': '{name} (Shift {number})',
  'views.ring': '고리와 53°',
  'views.million': '밤의 백만 기',
  'views.dusk': '해 질 녘 하늘',
  'views.ride': 'AI1과 함께 날기',
  'views.cluster': '선캐처 안에서',
  'views.atlas': '배터리 지도',
}
