import type { atlas as en } from '../en/atlas.ts'
import type { WordsOf } from '../language.ts'

export const atlas: WordsOf<typeof en> = {
  'atlas.title': '배터리 지도',
  'atlas.close': '지도 닫기',
  'atlas.map': '고도와 견줄 축',
  'atlas.by': '색이 나타내는 값',

  'atlas.unit.storage': '부하 1 kW당 저장, kWh',
  'atlas.unit.days': '연중 본영이 있는 날 수',
  'atlas.unit.longest': '가장 긴 본영, 분',
  'atlas.unit.sunlit': '연간 햇빛 대비 %',
  'atlas.altitude': '고도, {unit}',
  'atlas.across.ltan': '승교점 지방시, 태양동기',
  'atlas.across.inclination': '경사각, 1월 1일의 승교점 지방시 {clock}',
  'atlas.noPenumbra': '반영 없음',
  'atlas.noUmbra': '본영 없음',
  'atlas.bandLabel': '신청 ±{degrees}°',
  'atlas.sunSynchronous': '태양동기',
  'atlas.storageValue': '1 kW당 {hours} kWh',
  'atlas.cell.ltan': '{altitude}, 승교점 {across}',
  'atlas.cell.inclination': '{altitude}, 경사각 {across}',
  'atlas.cellHere': '{cell}: 현재 위성군',
  'atlas.figure.storage': '계속 운전에 필요한 저장',
  'atlas.figure.days': '{year}년 본영이 있는 날',
  'atlas.figure.longest': '가장 긴 본영',
  'atlas.figure.sunlit': '연간 햇빛 대비',
  'atlas.cellName': '이 궤도',
  'atlas.use': '칸을 클릭하거나 화살표 키를 누르면 위성군이 그곳으로 날아갑니다.',
  'atlas.moved': '지금 {cell}에서 비행: 연간 햇빛의 {sunlit}, {storage}.',
  'atlas.key.running': '현재 위성군',
  'atlas.key.published': '공개된 위성군, 승교점에 나란히 표시',
  'atlas.key.publishedInclined': '태양동기가 아닌 공개 위성군',
  'atlas.key.contours': '선: 반영 없음, 본영 없음, 연간 햇빛의 비율',
  'atlas.key.band': '신청된 승교점 허용 오차',
  'atlas.notHere':
    '{name}은(는) 태양동기가 아니어서 경사각 지도에 놓입니다. 여기를 클릭하면 태양동기가 됩니다.',
  'atlas.band':
    'SpaceX 신청서에 따르면 승교점은 ±{degrees}°(지방시 {hours}시간) 벗어날 수 있으며, {altitude}에서는 햇빛이 {best}에서 {worst}(으)로 줄어듭니다.',
  'atlas.finding.ltan':
    '지방시 18:00에서 부하 1 kW당 저장은 {low}의 {most}에서 {high}의 {least}(으)로 줄어듭니다. 두 시간 벗어나면 {altitude}에서 햇빛이 {best}에서 {worst}(으)로 줄어듭니다.',
  'atlas.finding.inclination':
    '태양동기 선을 벗어나면 {high}보다 낮은 모든 궤도에 저장이 필요합니다. 경사각 {inclination}에서 {low}은(는) {most}, {high}은(는) {least}이며, {altitude}의 태양동기 선에서는 햇빛이 {best}입니다.',
  'atlas.table': '일부 칸의 {what}, {year}년',
  'atlas.tableAltitude': '고도',
  'atlas.leaves': '지도가 제외한 것',
  'atlas.leaves.flattening': '지구의 편평도는 “본영 없음”과 “반영 없음”의 경계를 {from}~{to} 낮춥니다.',
  'atlas.leaves.air':
    '대기는 지구를 {from}~{to} 크게 보이게 하며, 극궤도에서는 편평도의 효과를 거의 상쇄합니다.',
  'atlas.leaves.moon':
    '달은 1년에 {from}~{to}회 태양을 가리며, 한 번에 최대 {longest}분, 모두 {all}분입니다. 어떤 궤도도 피할 수 없습니다.',
  'atlas.leaves.season':
    '승교점 06:00은 12월 무렵, 18:00은 6월 무렵이 식 시즌이며 {from}~{to}일 더 깁니다. 태양의 실제 경로 때문입니다.',
  'atlas.basis':
    '칸마다 궤도면 하나를 {year}년 동안 날마다 해석식으로 구합니다. 저장: 가장 긴 그림자, 방전 심도 {depth}, 왕복 효율 {roundTrip}.',
  'atlas.took': '칸 {cells}개 × {days}일, {ms} ms.',
  'atlas.progress': '{year}년 지도 계산 중',
  'atlas.stopped': '{year}년 지도를 계산하지 않았습니다.',
  'atlas.compute': '계산',
}
