import type { sweepRoom as en } from '../en/sweepRoom.ts'

export const sweepRoom: Record<keyof typeof en, string> = {
  about: '명령줄로 계산한 스윕의 두 축을 지도로 보여 줍니다. 파일은 이 컴퓨터를 떠나지 않습니다.',
  open: '스윕 결과 열기 (CSV)',
  bad: '“{name}”은(는) 명령 “sweep”이 쓴 결과가 아닙니다.',
  large: '“{name}”은(는) {most} MB보다 큽니다. 일부만 열어 주세요.',
  across: '가로',
  up: '세로',
  figure: '값',
  mean: '전체 평균',
  many: '이 축에는 값이 {most}개보다 많습니다. 다른 축을 고르세요.',
  one: '없음: 한 줄',
  map: '{x}와(과) {y}에 따른 {figure} 지도. 화살표 키로 움직이면 아래 줄에 값이 나옵니다.',
  cell: '{x}; {y}: {value} (사례 {count}개, 값 없음 {missing}개)',
  axes: '가로 {x}: {fromX}에서 {toX}까지, 세로 {y}: {fromY}에서 {toY}까지.',
  none: '값 없음',
  cases: '{title}: 사례 {cases}개',
  failed: '회색: 값이 있는 사례가 없습니다.',
}
