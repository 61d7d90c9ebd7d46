import type { presets as en } from '../en/presets.ts'
import type { WordsOf } from '../language.ts'

export const presets: WordsOf<typeof en> = {
  'preset.choose': '위성군 선택',
  'preset.edited': '{name}(수정됨)',
  'preset.editedLine': '프리셋에서 수정되었습니다. 다시 선택하면 원래대로 돌아갑니다.',
  'preset.facts': '{satellites} · {altitude}',
  'preset.layoutAssumed': '배치는 가정',
  'preset.layoutAssumedHelp': '궤도면 배치 전체를 밝힌 자료가 없어 일부는 직접 정했습니다.',
  'preset.filed': '그룹 {group}: 신청서의 값은 {filed}, 비행 값은 태양동기 조건의 {flown}입니다.',
  'preset.dawn-dusk-650': '여명-황혼 고리',
  'preset.starlink-53': '53° 셸',
  'preset.iss': 'ISS 궤도',
  'preset.spacex-million': 'SpaceX의 백만 기',
  'preset.suncatcher': 'Suncatcher 클러스터',
  'preset.one': '위성 1기',
  'preset.spacex-filed': 'SpaceX, 신청된 전체 자리',
  'preset.starcloud': 'Starcloud',
  'preset.sunrise': 'Project Sunrise',
  'preset.cowboy': 'Cowboy Stampede',
  'preset.orbital': 'Orbital',

  'presetLine.spacex-filed': '신청서 표의 모든 자리. 요청한 백만 기보다 많습니다',
  'presetLine.starcloud': 'Starcloud 신청서: 황혼-여명 셸',
  'presetLine.sunrise': 'Blue Origin 신청서: 여명과 황혼의 단일 궤도면들',
  'presetLine.cowboy': 'Cowboy Space 신청서: 메가와트급 위성',
  'presetLine.orbital': 'Orbital Inc. 신청서: 10기가와트',

  'presetShort.spacex-filed': '전체 자리',
  'presetShort.starcloud': 'Starcloud',
  'presetShort.sunrise': 'Sunrise',
  'presetShort.cowboy': 'Stampede',
  'presetShort.orbital': 'Orbital',

  'presetLine.dawn-dusk-650': '낮과 밤의 경계를 따라가는 태양동기 궤도면 하나',
  'presetLine.starlink-53': '궤도면이 낮과 밤을 지나며 도는 스타링크형 셸',
  'presetLine.iss': '국제우주정거장 궤도의 AI1급 위성 1기',
  'presetLine.spacex-million': 'SpaceX 신청서의 셸 그룹을 요청한 수에 맞춘 배치',
  'presetLine.suncatcher': '하나의 여명-황혼 궤도에 모인 구글의 밀집 클러스터',
  'presetLine.one': '여명-황혼 궤도의 AI1급 위성 1기',

  'presetShort.dawn-dusk-650': '고리',
  'presetShort.starlink-53': '53° 셸',
  'presetShort.iss': 'ISS 궤도',
  'presetShort.spacex-million': '백만 기',
  'presetShort.suncatcher': '클러스터',
  'presetShort.one': '1기',
}
