import type { jobs as en } from '../en/jobs.ts'
import type { WordsOf } from '../language.ts'

export const jobs: WordsOf<typeof en> = {
  'job.stop': '중지',
  'job.ground': '지상 쪽을 계산하지 못했습니다: {reason}',
  'job.atlas': '배터리 지도를 계산하지 못했습니다: {reason}',
  'job.year': '위성군의 1년을 계산하지 못했습니다: {reason}',
  'job.hours': '한 해의 시간별 값을 계산하지 못했습니다: {reason}',
  'job.secondSite': '두 번째 장소를 계산하지 못했습니다: {reason}',
  'job.load': '계산을 맡은 부분을 불러오지 못했습니다.',
  'job.silent': '계산을 맡은 부분이 {seconds}초 동안 응답하지 않았습니다.',
  'job.error': '계산을 맡은 부분이 멈추었습니다({message}).',
  'job.unsaid': '계산을 맡은 부분이 이유 없이 멈추었습니다.',
}
