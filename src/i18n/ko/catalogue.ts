import type { catalogue as en } from '../en/catalogue.ts'

export const catalogue: Readonly<Record<keyof typeof en, string>> = {
  arrayM2: '어레이',
  heatWm2: '판 1 m²가 버리는 열',
  kgPerKw: '연산 1 kW의 질량',
  servedW: '최대 연산 전력; 여기: 어레이가 대는 전력',
  flops: '밀집 FP8',
  radiatorKgPerM2: '방열판; 여기: 우리 위성의 방열판 질량',
  'peak-basis': '평균이 아니라 최대 전력의 값',
  'losses-too': '살림과 손실도 열이 됨',
  'parts-heavier': '오늘의 어레이, 방열판, 랙을 더하면 더 무거움',
  'needs-battery': '어레이가 주는 것보다 많음: 최대에는 배터리가 필요하거나 짧음',
  'rack-draws-more': '그 사양의 랙은 190~230 kW를 씀',
  'array-short': '오늘의 어레이로는 밝힌 전력에 너무 작음',
  'array-larger': '새 어레이에 필요한 것보다 큼: 노화와 손실의 여유',
  'none-published': '공표된 값 없음',
  'flown-heavier': '실제로 나는 것이 연구의 값보다 무거움',
  agree: '서로 맞음',
}
