import type { panel as en } from '../en/panel.ts'
import type { WordsOf } from '../language.ts'

export const panel: WordsOf<typeof en> = {
  'info.open': '{label} 정보',
  'info.openFigure': '{label}: {figure}',
  'info.range': '범위',
  'info.rangeValue': '{min}~{max} {unit}',
  'info.sourced': '출처의 값',
  'info.sourcedValue': '{low}~{high} {unit}',
  'info.default': '기본값',
  'info.defaultValue': '{value} {unit}',
  'info.source': '출처',
  'info.noSource': '직접 정하는 값이므로 출처가 필요 없습니다.',
  'info.sourceLine': '{organisation}, {date}. 등급 {grade}: {gradeText}',

  'grade.P': '1차 자료 확인',
  'grade.S': '언론 또는 2차 자료, 발췌로 확인',
  'grade.R': '제3자 인용, 원문 미확인',
  'grade.D': '여기서 계산',
  'grade.A': '직접 세운 가정',

  'panel.label': '비교',
  'panel.orbit': '궤도',
  'panel.ground': '지상',
  'panel.rated': '{satellites}, 정격 {power}',
  'panel.sameLoad':
    '두 쪽 모두 컴퓨터에 {mean}(위성 수명 {life}년의 평균)을 보냅니다. 궤도에는 컴퓨터 {rated}을(를) 짓고, 그림자와 노화만큼 덜 받습니다.',
  'panel.sameSun': '지상에는 컴퓨터 {rated}을(를) 짓고, 패널과 배터리가 그 필요량의 {served}을(를) 보냅니다.',
  'panel.sameAlways': '지상에는 컴퓨터 {rated}을(를) 짓고, 하루 내내 보냅니다.',
  'panel.now': '지금',
  'panel.lit': '온전한 햇빛 대비',
  'panel.generated': '어레이 발전',
  'panel.flops': '연산 전력: {flops}, 밀집 FP8 최대',
  'panel.battery': '배터리 저장량, 용량 {capacity}',
  'panel.pvOutput': '패널 발전',
  'panel.groundBattery': '배터리 수명 평균 용량 {capacity} 대비',
  'panel.backup.grid': '전력망에서',
  'panel.backup.gas': '가스에서',
  'panel.groundIt': '연산 전력, 정격 {load}',
  'panel.groundMissing': '이곳의 공급을 계산하지 않았습니다.',
  'panel.groundAgain': '계산하기',
  'panel.groundWaiting': '이 장소의 전력 공급을 계산하는 중입니다…',
  'panel.groundImpossible':
    '부하 1와트당 100 W까지의 태양광으로는 여기서 이 비율의 시간을 감당할 수 없습니다.',

  'check.title': '합계 검산',
  'check.text':
    '합계는 궤도면마다 해석식으로 구합니다. 여기서는 모든 위성을 놓고 하나하나 태양 원반과 대조합니다.',
  'check.button': '모든 위성을 놓아 검산',
  'check.closed': '해석식',
  'check.sampled': '모든 위성',
  'check.quantity': '항목',
  'check.umbra': '그림자 속',
  'check.penumbra': '반영 속',
  'check.light': '햇빛',
  'check.power': '발전',
  'check.time': '걸린 시간',
  'check.milliseconds': '{ms} ms',
  'check.result': '{utc} UTC에 두 값의 차이는 위성군의 {residual}입니다.',

  'energy.title': '컴퓨터에 가는 에너지',
  'energy.today': '{date}',
  'energy.year': '{year}년',
  'energy.study': '{years}년 동안',
  'energy.note':
    '1년 값은 새 위성의 것입니다. 여러 해의 부하는 위성 수명 {life}년의 평균이며, 지상의 시설도 꼭 그만큼에 맞추어 짓습니다.',
}
