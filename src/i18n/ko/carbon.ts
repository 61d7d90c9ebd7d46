import type { carbon as en } from '../en/carbon.ts'

export const carbon: Record<keyof typeof en, string> = {
  finding: '메가와트시당 탄소: 궤도 {orbit} kg, 지상 {ground} kg. 모든 범위를 넣으면 {low}~{high}배입니다.',
  findingAlone: '궤도의 메가와트시당 탄소: {orbit} kg.',
  about:
    '궤도는 제조, 발사, 재진입, 지상은 제조와 운영. “저희 가정”으로 표시된 항목은 출처가 없어 범위를 넓게 잡았고, 직접 정할 수 있습니다.',
  table: 'MWh당 CO₂ 킬로그램',
  range: '{low}~{high}',
  ours: '{name} (저희 가정)',
  total: '모두',
  none: '위성군이 부하를 나르지 않아 탄소를 말할 수 없습니다.',
  panels: '패널',
  batteries: '배터리',
  body: '위성 본체',
  facility: '데이터 센터',
  computers: '컴퓨터',
  launch: '태운 메탄',
  'launch-else': '연료 밖의 발사 영향',
  're-entry': '재진입',
  gas: '태운 가스',
  grid: '전력망',
  assumptions: '저희 가정',
  reset: '처음대로',
}
