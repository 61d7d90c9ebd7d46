import type { units as en } from '../en/units.ts'
import type { WordsOf } from '../language.ts'

export const units: WordsOf<typeof en> = {
  'unit.s': '{value}초',
  'unit.min': '{value}분',
  'unit.h': '{value}시간',
  'unit.d': '{value}일',
  'unit.yr': '{value}년',
  'unit.usd': '{value}\u202fUSD',
  'unit.usd3': '{value}천\u202fUSD',
  'unit.usd6': '{value}백만\u202fUSD',
  'unit.usd9': '{value}십억\u202fUSD',
  'unit.usd12': '{value}조\u202fUSD',
  'unit.dateTime': '{date} {clock}',

  'symbol.h': 'h',
  'symbol.yr': '년',
  'symbol.1/yr': '/년',
  'symbol.%/yr': '%/년',
  'symbol.USD/(kW·yr)': 'USD/(kW·년)',
  'symbol.m³/(MW·yr)': 'm³/(MW·년)',
  span: '{from}~{to}',

  'orbit.firstPlane': '{name}, 첫 궤도면',
  'orbit.group': '그룹 {group}',

  'satellites.one': '위성 {count}기',
  'satellites.other': '위성 {count}기',

  'planes.one': '궤도면 {count}개',
  'planes.other': '궤도면 {count}개',

  'orbits.one': '그림자 통과 {count}회',
  'orbits.other': '그림자 통과 {count}회',

  'days.one': '{count}일',
  'days.other': '{count}일',
}
