import type { years as en } from '../en/years.ts'

export const years: Record<keyof typeof en, string> = {
  play: '여러 해 재생',
  pause: '여러 해 멈춤',
  step: '다음 해',
  slider: '하늘에 보이는 위성군의 연도',
  sliderValue: '{year}년: 위성 {standing}기. {binds}',
  binds: '병목: {what}',
  orbit: '궤도: {added} 추가, 위성 {standing}기',
  turnover: '{launched}기 발사, {worn}',
  worn: '{retired}기 수명 종료(어둡게)',
  wornNone: '수명 종료 없음',
  rule: '궤도면을 하나씩 채웁니다. 새 위성은 오래된 것부터 수명이 다한 위성의 자리를 차지하고, 그해 수명이 다한 궤도면은 어둡습니다.',
  earth: '지상: {added} 추가, {times}배',
  earthNone: '지상: {added} 추가',
  queue: '지상 병목: {what}, 전력망 대기열은 {queue} 통과',
  none: '아직 떠 있는 위성이 없어 1기만 그립니다',
  most: '그중 {most}기를 그립니다',
  pill: '{year}년: 위성 {standing}기',
  filmed: '하늘의 여러 해가 켜져 있어 영상이 모든 해를 지나갑니다.',
  more: '더 보기',
}
