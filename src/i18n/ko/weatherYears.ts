import type { weatherYears as en } from '../en/weatherYears.ts'

export const weatherYears: Record<keyof typeof en, string> = {
  places:
    '이 파일의 장소는 {latitude}°, {longitude}°이고 {other}의 장소는 {otherLatitude}°, {otherLongitude}°입니다. 같은 장소의 해만 함께 읽습니다.',
  typical: '여러 해에서 모은 표준 기상년이거나 해의 이름이 없습니다. 기록된 온전한 해만 함께 읽습니다.',
  twice: '{year}년이 {other}에도 들어 있습니다. 둘 가운데 하나를 빼십시오.',
  calendar: '표준 기상년이 아니라 {year}년 한 해의 기록입니다.',
  missing: '처음과 마지막 사이에 {years}년이 없습니다. 있는 해만으로 말합니다.',
  leap: '2월 29일은 지상 달력 어디에서나 그렇듯 뺍니다({days}번).',
  title: '해마다의 크기',
  about:
    '해마다 같은 부하와 같은 시간 비율. P50: 가격이 가운데인 해. P90: 열 해 가운데 아홉 해가 이보다 비싸지 않은 해. 순위로 고르므로 열 해가 안 되면 P90은 최악의 해입니다.',
  doing: '해마다 크기를 정하는 중',
  failed: '해마다의 크기를 계산하지 못했습니다: {reason}',
  caption: '기상년별 패널과 배터리',
  year: '해',
  yield: '발전량, kWh/kW',
  panels: '패널',
  battery: '배터리',
  price: '계량기 기준 USD/MWh',
  met: '감당',
  metOf: '{years}년 가운데 {met}년',
  p50: 'P50: {year}',
  p90: 'P90: {year}',
  worst: '최악: {year}',
  none: '{year}년에는 어떤 패널과 배터리도 부하를 감당하지 못합니다',
  yields: '절반의 해가 이르는 발전량 {p50}, 열에 아홉 해 {p90}, 모든 해 {worst} kWh/kW.',
  finding:
    '{years}년이 요구하는 가격은 {low}~{high} USD/MWh입니다. 가운데 해의 크기는 그 가운데 {met}년의 부하를 감당합니다.',
  findingNone: '{years}년에는 어떤 패널과 배터리도 이 시간 비율로 부하를 감당하지 못합니다.',
}
