import type { faults as en } from '../en/faults.ts'
import type { WordsOf } from '../language.ts'

export const faults: WordsOf<typeof en> = {
  'fault.part': '{name}을(를) 표시할 수 없습니다: {reason}',
  'fault.missing': '파일을 받지 못했습니다.',
  'fault.broken': '‘{error}’ 오류로 멈추었습니다.',
  'fault.unknown': '이유를 알 수 없음',
  'fault.again': '다시 시도',
  'fault.reload': '페이지 새로고침',
  'fault.close': '닫기',
  'fault.newer': '새 버전이 있습니다. 페이지를 새로고침하세요. 보고 있던 내용은 링크에 남아 있습니다.',
  'fault.kept': '보고 있던 내용은 페이지의 링크에 남아 있습니다.',
  'fault.page': '페이지',
  'fault.words': '그림 설명',
  'fault.sky': '하늘',
  'fault.link': '위성군까지의 연결',
  'fault.picture': '화면',
  'fault.last': '{name}의 마지막 수치({date}): 연산 전력 {power}, 햇빛 {light}, 그림자 속 위성 {shadow}기.',
}
