import type { chances as en } from '../en/chances.ts'

export const chances: Record<keyof typeof en, string> = {
  about:
    '모든 가격을 양 끝 사이에서, 여기서 고른 값 가까이에서 가장 자주 뽑습니다. 양쪽이 함께 쓰는 값은 한 번 뽑아 같이 씁니다. 연도에 따라 가격이 바뀝니다. 발사는 경로를, 싸지는 것은 그 비율을 양쪽에서 따릅니다. 한 원인이 움직이는 값은 함께 뽑습니다: 발사와 위성(0.5), 패널과 위성(0.3), 양쪽의 배터리(0.5). 얼마나 가까운지는 우리가 정했습니다.',
  draws: '뽑는 횟수',
  seed: '시드',
  refused: '시드 “{value}”은(는) 받을 수 없습니다: {min}부터 {max}까지의 정수여야 합니다.',
  run: '{draws}번 뽑기',
  doing: '{draws}번 뽑는 중',
  failed: '뽑지 못했습니다: {reason}.',
  none: '양쪽 모두의 가격이 없습니다: 위성군이나 전력이 부하를 감당하지 못합니다.',
  finding: '{year}년 구매: 뽑기의 {share}에서 궤도가 더 쌉니다.',
  crossing: '{year}년부터는 절반 이상에서 그렇습니다.',
  noCrossing: '{year}년까지 절반이 되는 해는 없습니다.',
  resampled:
    '지상은 하나뿐인 해의 날들을 제 날짜 앞뒤 {window}일 안에서 {block}일씩 이어 만든 {years}개의 해 중 하나를 맞고, 패널과 배터리는 그 해에 맞춥니다. 실제 해들은 더 다릅니다.',
  ownWeather: '지상은 불러온 날씨 {years}개 해 중 하나를 맞고, 패널과 배터리는 그 해에 맞춥니다.',
  noWeather: '지상에 패널이 없으면 날씨는 셈에 들지 않습니다.',
  first:
    '뽑기마다 처음 궤도가 더 싸지는 해는 열 번 중 아홉 번 {early}~{late}, 중간은 {middle}이며, {never}에서는 {last}년까지 없습니다.',
  later: '그 뒤',
  spread: '궤도 가격 ÷ 지상 가격: 중간 {middle}배, 열 번 중 아홉 번은 {low}~{high}배.',
  chart: '구매 연도별로 궤도가 더 싼 뽑기의 비율: {points}',
  point: '{year}년 {share}',
  axis: '궤도가 더 싼 뽑기의 비율, 구매 연도별.',
  tornado: '무엇이 결정하는가',
  tornadoAbout: '한 값만 낮은 끝과 높은 끝에 둘 때의 궤도 가격 ÷ 지상 가격.',
  bar: '{name}: {low}~{high}배',
  took: '시드 {seed}로 {draws}번, {seconds}초. 같은 시드는 여기서도 명령 “montecarlo”에서도 같은 답을 줍니다.',
}
