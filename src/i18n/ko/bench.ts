import type { bench as en } from '../en/bench.ts'
import type { WordsOf } from '../language.ts'

export const bench: WordsOf<typeof en> = {
  'sweep.title': '스윕 지도',
  'bench.title': '이 컴퓨터에서 측정',
  'bench.leave': '페이지로 돌아가기',
  'bench.hidden': '탭이 가려졌습니다. 가려진 탭은 프레임을 그리지 않습니다.',
}
