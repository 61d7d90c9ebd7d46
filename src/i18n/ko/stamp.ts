import type { stamp as en } from '../en/stamp.ts'

export const stamp: Record<keyof typeof en, string> = {
  carry: '지금의 대표 수치를 링크에 담기',
  notYet: '지상 쪽을 아직 계산하고 있습니다.',
  moved: '이 링크는 모델 {version} 버전에서 만들어졌고, 그 뒤로 바뀐 수치: {list}.',
  movedOne: '{name} {was} → {is}',
  movedSince: '{name} {was} → {is}({since} 버전부터)',
  none: '없음',
  'orbit.arrayW': '궤도의 패널',
  'ground.pvBoughtW': '지상의 패널',
  'orbit.batteryBoughtWh': '궤도의 배터리',
  'ground.batteryBoughtWh': '지상의 배터리',
  'orbit.usdPerMwh': '궤도의 가격',
  'ground.usdPerMwh': '지상의 가격',
}
