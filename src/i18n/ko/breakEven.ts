import type { breakEven as en } from '../en/breakEven.ts'

export const breakEven: Record<keyof typeof en, string> = {
  about: '나머지는 그대로 두고 각각 하나만: 찾은 것이 아니라 풀어서 얻은 값입니다.',
  input: '입력',
  now: '여기',
  equal: '양쪽이 같아지는 값',
  nothing: '이것만으로는 불가능',
  launchUsdPerKg: '발사 가격',
  satelliteUsd: '위성 가격',
  kgPerKw: '킬로와트당 질량',
  satelliteLifeYears: '위성 수명',
  sunlitFraction: '한 해 중 햇빛을 받는 비율',
  crossing:
    '발사 가격이 중간 경로이고 싸지는 것이 양쪽에서 제 비율을 따를 때 {year}년 구매부터 궤도가 더 쌉니다(낮은 경로 {low}, 높은 경로 {high}).',
  noCrossing:
    '발사 가격이 중간 경로이고 싸지는 것이 양쪽에서 제 비율을 따를 때 {last}년까지 궤도가 더 싼 해는 없습니다(낮은 경로 {low}, 높은 경로 {high}).',
  never: '없음',
  across: '가로',
  up: '세로',
  map: '두 입력에 따른 궤도 가격 ÷ 지상 가격: 가로 {across}, 세로 {up}. 여기서는 {ratio}배. {line}',
  lineIn: '양쪽이 같아지는 금색 선이 지도를 지납니다.',
  lineOut: '지도 안에서 양쪽이 같아지는 곳은 없습니다.',
  axis: '같은 비율의 선. 금색: 양쪽 비용이 같음. 흰 점: 여기. 숫자: 프리셋, 글자: 발표된 값.',
  none: '양쪽 모두의 가격이 없습니다: 위성군이나 전력이 부하를 감당하지 못합니다.',
  failed: '무엇이 둘을 같게 하는지 계산하지 못했습니다: {reason}.',
  working: '계산하고 있습니다.',
}
